import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, notice, ordered, person, released, sanctioned } from './happenings.cases.ts';

/** Detained on 10 January 2024 at 10:00 in Almaty, custody by the ruling until 1 March 12:00 (the first hours of UTC+5). */
const detention = detained('2024-01-10 10:00');
const isolator = admitted('2024-01-10 13:00', 'ivs');
const remand = admitted('2024-01-12 15:00', 'si', { reason: 'transfer' });
const held = [detention, isolator, sanctioned('2024-01-12 09:00', '2024-03-01 12:00'), remand];
const extended = (at: string, endsAt: string): CaseFact =>
  ({ type: 'custody.extended', at, data: { court: 'сот', number: '8', stage: 'investigation', months: 1, totalMonths: 3, prosecutorLevel: 'district' }, instants: { endsAt } });
const headOrder = ordered('2024-03-01 12:00', 'head-expiry', 'head-of-place', {}, { id: 'o1' });
const out = released('2024-03-01 12:00', 'head-expiry');
const both = ['case-holder', 'prosecutor'];
const received = (at: string): CaseFact => ({ ...ordered('2024-02-01 09:00', 'order-judge', 'judge'), instants: { receivedAt: at } });
const certificate = {
  number: '9', detentionGrounds: 'ст. 128', detentionPlace: 'Алматы', detentionTime: '10.01.2024 10:00', releaseGround: 'ст. 48', releaseTime: '01.03.2024 12:00',
  sanctionedBy: 'тергеу соты', measureGrounds: 'ст. 147', measurePlace: 'Алматы', measureTime: '12.01.2024 09:00',
};
const leaves = (at: string): CaseFact[] => [...held, released(at, 'order-investigator')];

export const cases48: NormCase[] = [
  {
    name: 'released an hour after the order was received, though it was made the day before', norm: 'special-institutions.48.release-on-act', rows: ['L48.1'],
    facts: [...held, received('2024-02-02 10:00'), released('2024-02-02 11:00', 'order-judge')], at: '2024-02-03 09:00', expect: [{ state: 'met', due: '2024-02-02 11:00' }],
  },
  {
    name: 'released a minute later than that', norm: 'special-institutions.48.release-on-act', rows: ['L48.1'],
    facts: [...held, received('2024-02-02 10:00'), released('2024-02-02 11:01', 'order-judge')], at: '2024-02-03 09:00', expect: [{ state: 'met-late', due: '2024-02-02 11:00' }],
  },
  {
    name: 'where the time of receipt is not recorded the order itself counts', norm: 'special-institutions.48.release-on-act', rows: ['L48.1'],
    facts: [...held, ordered('2024-02-01 09:00', 'order-judge', 'judge')], at: '2024-02-01 10:01', expect: [{ state: 'breached', due: '2024-02-01 10:00' }],
  },
  {
    name: 'the head of the place releases', norm: 'special-institutions.48.released-by-head', rows: ['L48.1', 'L11.3.1'], facts: [...held, out], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the duty officer releases', norm: 'special-institutions.48.released-by-head', rows: ['L48.1'],
    facts: [...held, released('2024-03-01 12:00', 'head-expiry', 'duty-officer')], at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'the order is reasoned', norm: 'special-institutions.48.reasoned', rows: ['L48.1'], facts: [...held, ordered('2024-02-01 09:00', 'order-judge', 'judge')], at: '2024-02-02 09:00', expect: [],
  },
  {
    name: 'the order gives no reasons', norm: 'special-institutions.48.reasoned', rows: ['L48.1'],
    facts: [...held, ordered('2024-02-01 09:00', 'order-judge', 'judge', { reasoned: false })], at: '2024-02-02 09:00', expect: [breach],
  },

  {
    name: 'both are warned at the last lawful instant, twenty-four physical hours before expiry over the doubled hour of 29 February 2024', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, ...both.map((addressee) => notice('2024-02-29 13:00', 'expiry', addressee))], at: '2024-03-01 09:00',
    expect: both.map((addressee) => ({ state: 'met' as const, addressee, due: '2024-02-29 13:00' })),
  },
  {
    name: 'the prosecutor is warned a second too late', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, notice('2024-02-29 13:00', 'expiry', 'case-holder'), notice('2024-02-29 13:00:01', 'expiry', 'prosecutor')], at: '2024-03-01 09:00',
    expect: [{ state: 'met', addressee: 'case-holder' }, { state: 'met-late', addressee: 'prosecutor' }],
  },
  {
    name: 'nobody is warned', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: held, at: '2024-02-29 13:00:01', expect: both.map((addressee) => ({ state: 'breached' as const, addressee, evidence: 'not-recorded' as const })),
  },
  {
    name: 'thirty-one hours before expiry the duty is open', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: held, at: '2024-02-29 06:00', expect: both.map((addressee) => ({ state: 'open' as const, addressee, due: '2024-02-29 13:00' })),
  },
  {
    name: 'an extension sets a new term: the old warning is superseded and a new one is due', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, extended('2024-02-20 10:00', '2024-04-01 12:00')], at: '2024-02-21 09:00',
    expect: [
      ...both.map((addressee) => ({ state: 'superseded' as const, addressee })),
      ...both.map((addressee) => ({ state: 'open' as const, addressee, due: '2024-03-31 12:00' })),
    ],
  },
  {
    name: 'a warning of the old term does not serve for the new', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, ...both.map((addressee) => notice('2024-02-19 10:00', 'expiry', addressee)), extended('2024-02-20 10:00', '2024-04-01 12:00')], at: '2024-04-01 11:00',
    expect: [...both.map((addressee) => ({ state: 'met' as const, addressee })), ...both.map((addressee) => ({ state: 'breached' as const, addressee }))],
  },
  {
    name: 'the end falls on a Sunday and nothing moves', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [detention, isolator, sanctioned('2024-01-12 09:00', '2024-02-11 18:00'), remand], at: '2024-02-01 09:00',
    expect: both.map((addressee) => ({ state: 'open' as const, addressee, due: '2024-02-10 18:00' })),
  },
  {
    name: 'detention before the court is not custody: no warning', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'], facts: [detention, isolator], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'released before the warning was due', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: leaves('2024-02-10 10:00'), at: '2024-03-02 09:00', expect: both.map((addressee) => ({ state: 'void' as const, addressee })),
  },
  {
    name: 'a timely warning recorded after expiry leaves no breach', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, ...both.map((addressee) => notice('2024-02-28 10:00', 'expiry', addressee, undefined, { recordedAt: '2024-03-02 10:00' }))], at: '2024-03-03 09:00',
    expect: both.map((addressee) => ({ state: 'met' as const, addressee })),
  },
  {
    name: 'and before that record it stood as breached', norm: 'special-institutions.48.expiry-warning', rows: ['L48.2'],
    facts: [...held, ...both.map((addressee) => notice('2024-02-28 10:00', 'expiry', addressee, undefined, { recordedAt: '2024-03-02 10:00' }))], at: '2024-03-03 09:00', knownAt: '2024-03-01 10:00',
    expect: both.map((addressee) => ({ state: 'breached' as const, addressee })),
  },

  {
    name: 'released at the instant of expiry', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a', 'L48.4'],
    facts: [...held, headOrder, out], at: '2024-03-02 09:00', expect: [{ state: 'superseded' }, { state: 'met', due: '2024-03-01 12:00' }],
  },
  {
    name: 'released forty-one minutes after expiry', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a', 'L48.4'],
    facts: [...held, released('2024-03-01 12:41', 'head-expiry')], at: '2024-03-02 09:00', expect: [{ state: 'superseded' }, { state: 'met-late', due: '2024-03-01 12:00', until: '2024-03-01 12:41' }],
  },
  {
    name: 'not released a second after expiry', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a', 'L48.4'],
    facts: held, at: '2024-03-01 12:00:01', expect: [{ state: 'superseded' }, { state: 'breached', due: '2024-03-01 12:00' }],
  },
  {
    name: 'an extension that came in time takes the duty away', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a'],
    facts: [...held, extended('2024-02-29 10:00', '2024-04-01 12:00')], at: '2024-03-02 09:00', expect: [{ state: 'superseded' }, { state: 'superseded' }, { state: 'open', due: '2024-04-01 12:00' }],
  },
  {
    name: 'a timely extension recorded after expiry withdraws the breach', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a'],
    facts: [...held, { ...extended('2024-02-29 10:00', '2024-04-01 12:00'), recordedAt: '2024-03-01 15:00' }], at: '2024-03-02 09:00',
    expect: [{ state: 'superseded' }, { state: 'superseded' }, { state: 'open', due: '2024-04-01 12:00' }],
  },
  {
    name: 'an adult is released when forty-eight hours of detention end without a decision', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a'],
    facts: [person('2024-01-10 10:00'), detention, isolator], at: '2024-01-11 09:00', expect: [{ state: 'open', due: '2024-01-12 10:00' }],
  },
  {
    name: 'a minor is released when twenty-four hours of detention end without a decision', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a'],
    facts: [person('2024-01-10 10:00', { birthDate: '2008-01-11' }), detention, isolator], at: '2024-01-11 10:01', expect: [{ state: 'breached', due: '2024-01-11 10:00' }],
  },
  {
    name: 'released earlier on an order: the duty at expiry never arose', norm: 'special-institutions.48.release-at-expiry', rows: ['L48.3a'],
    facts: leaves('2024-02-10 10:00'), at: '2024-03-02 09:00', expect: [{ state: 'superseded' }, { state: 'void' }],
  },

  {
    name: 'the copies go out at the last minute and a minute late', norm: 'special-institutions.48.order-copy', rows: ['L48.3b', 'L48.4'],
    facts: [...held, headOrder, out, notice('2024-03-02 12:00', 'release-order', 'case-holder', 'o1'), notice('2024-03-02 12:01', 'release-order', 'prosecutor', 'o1')], at: '2024-03-04 09:00',
    expect: [{ state: 'met', addressee: 'case-holder', due: '2024-03-02 12:00' }, { state: 'met-late', addressee: 'prosecutor', due: '2024-03-02 12:00' }],
  },
  {
    name: 'the copy is due on a Saturday and does not wait for Monday', norm: 'special-institutions.48.order-copy', rows: ['L48.3b'],
    facts: [...held, headOrder, out], at: '2024-03-02 12:01', expect: both.map((addressee) => ({ state: 'breached' as const, addressee, due: '2024-03-02 12:00' })),
  },
  {
    name: 'a release on another’s order needs no copy of this kind', norm: 'special-institutions.48.order-copy', rows: ['L48.3b'],
    facts: [...held, ordered('2024-02-01 09:00', 'order-judge', 'judge'), released('2024-02-01 09:30', 'order-judge')], at: '2024-02-04 09:00', expect: [],
  },

  {
    name: 'documents, things and money are handed over against signature', norm: 'special-institutions.48.property', rows: ['L48.5a'],
    facts: [...held, out, happens('property.returned', '2024-03-01 13:00', { signed: true, balanceZero: true })], at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-03-01 13:00' }],
  },
  {
    name: 'no receipt', norm: 'special-institutions.48.property', rows: ['L48.5a'], facts: [...held, out], at: '2024-03-01 13:01', expect: [{ state: 'breached', evidence: 'not-recorded' }],
  },
  {
    name: 'the account is paid out', norm: 'special-institutions.48.account', rows: ['L48.5a'],
    facts: [...held, out, happens('property.returned', '2024-03-01 12:10', { signed: true, balanceZero: true })], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'money is left on the account', norm: 'special-institutions.48.account', rows: ['L48.5a'],
    facts: [...held, out, happens('property.returned', '2024-03-01 12:10', { signed: true, balanceZero: false })], at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'the certificate is signed for shortly before the gate', norm: 'special-institutions.48.certificate', rows: ['L48.5b'],
    facts: [...held, happens('release.certificate-issued', '2024-03-01 11:40', certificate), out], at: '2024-03-02 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'no certificate', norm: 'special-institutions.48.certificate', rows: ['L48.5b'], facts: [...held, out], at: '2024-03-02 09:00', expect: [{ state: 'breached', due: '2024-03-01 13:00' }],
  },
  {
    name: 'the certificate states all of the detention and the release', norm: 'special-institutions.48.certificate-content', rows: ['L48.5b'],
    facts: [...held, out, happens('release.certificate-issued', '2024-03-01 12:10', certificate)], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the certificate does not say where the person was detained', norm: 'special-institutions.48.certificate-content', rows: ['L48.5b'],
    facts: [...held, out, happens('release.certificate-issued', '2024-03-01 12:10', { ...certificate, detentionPlace: '' })], at: '2024-03-02 09:00',
    expect: [{ ...breach, detail: { missing: ['detentionPlace'] } }],
  },
  {
    name: 'the certificate states who sanctioned the arrest', norm: 'special-institutions.48.certificate-custody', rows: ['L48.5b'],
    facts: [...held, out, happens('release.certificate-issued', '2024-03-01 12:10', certificate)], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the certificate does not say who sanctioned the arrest', norm: 'special-institutions.48.certificate-custody', rows: ['L48.5b'],
    facts: [...held, out, happens('release.certificate-issued', '2024-03-01 12:10', { ...certificate, sanctionedBy: '' })], at: '2024-03-02 09:00',
    expect: [{ ...breach, detail: { missing: ['sanctionedBy'] } }],
  },
  {
    name: 'a person who was only detained has no sanction to be named', norm: 'special-institutions.48.certificate-custody', rows: ['L48.5b'],
    facts: [detention, isolator, released('2024-01-11 10:00', 'order-investigator'), happens('release.certificate-issued', '2024-01-11 10:10', { ...certificate, sanctionedBy: '' })], at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'the need of travel is assessed', norm: 'special-institutions.48.provision', rows: ['L48.5c'],
    facts: [...held, out, happens('release.provision-assessed', '2024-03-01 12:30', { needed: false, travel: 'none' })], at: '2024-03-02 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'the need of travel is not assessed', norm: 'special-institutions.48.provision', rows: ['L48.5c'], facts: [...held, out], at: '2024-03-02 09:00', expect: [{ state: 'breached' }],
  },
  {
    name: 'a person in need leaves by rail', norm: 'special-institutions.48.provision-given', rows: ['L48.5c'],
    facts: [...held, out, happens('release.provision-assessed', '2024-03-01 12:30', { needed: true, travel: 'rail', food: true })], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'a person in need leaves with nothing', norm: 'special-institutions.48.provision-given', rows: ['L48.5c'],
    facts: [...held, out, happens('release.provision-assessed', '2024-03-01 12:30', { needed: true, travel: 'none' })], at: '2024-03-02 09:00', expect: [breach],
  },
];

import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, notice, ordered, released } from './happenings.cases.ts';

const caught = detained('2024-02-15 12:00', 'no-abode');
const placed = admitted('2024-02-15 14:00', 'pr');
const sanction = (days?: number) => happens('receiver.sanctioned', '2024-02-16 15:00', { court: 'сот', ...(days === undefined ? {} : { days }) });
const order = ordered('2024-02-25 11:30', 'early-pr', 'head-of-place', { identityCheckResults: 'личность установлена' });
const out = (data: Readonly<Record<string, unknown>> = {}) => released('2024-02-25 12:00', 'early-pr', 'head-of-place', { earlyCode: 1, ...data }, { id: 'r1' });
const known = happens('identity.established', '2024-02-25 11:00', { result: 'Үлгі А.' });
/** In the order in which findings of one instant are given. */
const toWhom = ['court', 'prosecutor', 'social-centre'];
const listed = happens('property.listed', '2024-02-15 14:30', { items: [{ name: 'телефон', class: 'personal' }, { name: 'пышақ', class: 'unlawful' }] });
const items = (phone: boolean, knife: boolean) => [{ name: 'телефон', class: 'personal', returned: phone }, { name: 'пышақ', class: 'unlawful', returned: knife }];
const events = [['identity', 'L46-3.2.1', 'identity.established', { result: 'Үлгі А.' }], ['involvement', 'L46-3.2.2', 'involvement.established', { kind: 'crime' }], ['minority', 'L46-3.2.3', 'minority.established', { destination: 'КТБО' }]] as const;

export const cases463: NormCase[] = [
  {
    name: 'thirty days run from the detention, over the change of the zone', norm: 'special-institutions.46-3.restriction', rows: ['L46-3.1a', 'L46-3.1b', 'L5.4b'],
    facts: [caught, placed, sanction()], at: '2024-02-20 09:00', expect: [{ state: 'active', kind: 'ground', due: '2024-03-16 11:00', exception: null }],
  },
  {
    name: 'the court set ten days', norm: 'special-institutions.46-3.restriction', rows: ['L46-3.1b'],
    facts: [caught, placed, sanction(10)], at: '2024-02-20 09:00', expect: [{ state: 'active', due: '2024-02-25 12:00', exception: 'special-institutions.46-3.term-of-sanction' }],
  },
  {
    name: 'the ten days of the court stand whatever is recorded afterwards', norm: 'special-institutions.46-3.restriction', rows: ['L46-3.1b'],
    facts: [caught, placed, sanction(10), happens('property.listed', '2024-02-17 09:00', { items: [] }), happens('receiver.interviewed', '2024-02-17 10:00')], at: '2024-02-20 09:00',
    expect: [{ state: 'active', due: '2024-02-25 12:00' }],
  },
  {
    name: 'a term of forty days is cut to thirty', norm: 'special-institutions.46-3.restriction', rows: ['L46-3.1b'],
    facts: [caught, placed, sanction(40)], at: '2024-02-20 09:00', expect: [{ state: 'active', due: '2024-03-16 11:00', exception: null }],
  },
  {
    name: 'thirty days are within the limit', norm: 'special-institutions.46-3.term-limit', rows: ['L46-3.1b'], facts: [caught, placed, sanction(30)], at: '2024-02-20 09:00', expect: [],
  },
  {
    name: 'thirty-one days are not', norm: 'special-institutions.46-3.term-limit', rows: ['L46-3.1b'], facts: [caught, placed, sanction(31)], at: '2024-02-20 09:00', expect: [breach],
  },
  {
    name: 'released at the end of the thirty days', norm: 'special-institutions.46-3.release-at-end', rows: ['L46-3.1b'],
    facts: [caught, placed, sanction(), released('2024-03-16 11:00', 'head-pr')], at: '2024-03-17 09:00', expect: [{ state: 'met', due: '2024-03-16 11:00' }],
  },
  {
    name: 'kept a minute longer than the thirty days', norm: 'special-institutions.46-3.release-at-end', rows: ['L46-3.1b'],
    facts: [caught, placed, sanction(), released('2024-03-16 11:01', 'head-pr')], at: '2024-03-17 09:00', expect: [{ state: 'met-late', due: '2024-03-16 11:00' }],
  },
  ...events.flatMap(([norm, row, fact, data]): NormCase[] => [
    {
      name: `released within the hour after ${fact}`, norm: `special-institutions.46-3.${norm}`, rows: ['L46-3.2', row],
      facts: [caught, placed, happens(fact, '2024-02-20 10:00', data), released('2024-02-20 11:00', 'early-pr')], at: '2024-02-21 09:00', expect: [{ state: 'met', due: '2024-02-20 11:00' }],
    },
    {
      name: `still held after ${fact}`, norm: `special-institutions.46-3.${norm}`, rows: ['L46-3.2', row],
      facts: [caught, placed, happens(fact, '2024-02-20 10:00', data)], at: '2024-02-20 11:01', expect: [{ state: 'breached' }],
    },
    {
      name: `${fact} of a person who is not in a receiver-distributor`, norm: `special-institutions.46-3.${norm}`, rows: [row],
      facts: [caught, happens(fact, '2024-02-15 13:00', data)], at: '2024-02-20 11:01', expect: [],
    },
  ]),
  {
    name: 'involvement in a crime: handed over to the temporary isolator', norm: 'special-institutions.46-3.involvement', rows: ['L46-3.2.2'],
    facts: [caught, placed, happens('involvement.established', '2024-02-20 10:00', { kind: 'crime' }), admitted('2024-02-20 10:40', 'ivs', { reason: 'transfer' })], at: '2024-02-21 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'early release on code 1 with the identity established', norm: 'special-institutions.46-3.early-code', rows: ['L46-3.2'], facts: [caught, placed, known, order, out()], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'early release on code 2 where nothing of the kind is recorded', norm: 'special-institutions.46-3.early-code', rows: ['L46-3.2'],
    facts: [caught, placed, known, order, out({ earlyCode: 2 })], at: '2024-02-26 09:00', expect: [breach],
  },
  {
    name: 'a minor is released to a centre of adaptation', norm: 'special-institutions.46-3.minority-destination', rows: ['L46-3.2.3'],
    facts: [caught, placed, happens('minority.established', '2024-02-25 11:00'), order, out({ earlyCode: 3, destination: 'КТБО' })], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'a minor is released to nowhere', norm: 'special-institutions.46-3.minority-destination', rows: ['L46-3.2.3'],
    facts: [caught, placed, happens('minority.established', '2024-02-25 11:00'), order, out({ earlyCode: 3 })], at: '2024-02-26 09:00', expect: [breach],
  },
  {
    name: 'released by the order of the deputy head', norm: 'special-institutions.46-3.order', rows: ['L46-3.3a'],
    facts: [caught, placed, known, ordered('2024-02-25 11:30', 'early-pr', 'deputy-head-of-place'), out()], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'released by an order of the duty officer', norm: 'special-institutions.46-3.order', rows: ['L46-3.3a'],
    facts: [caught, placed, known, ordered('2024-02-25 11:30', 'early-pr', 'duty-officer'), out()], at: '2024-02-26 09:00', expect: [breach],
  },
  {
    name: 'the order sets out the results of the check', norm: 'special-institutions.46-3.order-content', rows: ['L46-3.3b'], facts: [caught, placed, known, order], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'the order says nothing of the check', norm: 'special-institutions.46-3.order-content', rows: ['L46-3.3b'],
    facts: [caught, placed, known, ordered('2024-02-25 11:30', 'early-pr', 'head-of-place')], at: '2024-02-26 09:00', expect: [{ ...breach, detail: { missing: ['identityCheckResults'] } }],
  },
  {
    name: 'three written notices, at the last minute, a minute late and by telephone', norm: 'special-institutions.46-3.notice', rows: ['L46-3.3c'],
    facts: [
      caught, placed, known, order, out(), notice('2024-02-26 12:00', 'release-pr', 'court', 'r1'), notice('2024-02-26 12:01', 'release-pr', 'prosecutor', 'r1'),
      happens('notice.sent', '2024-02-25 13:00', { topic: 'release-pr', addressee: 'social-centre', channel: 'telephone', about: 'r1' }),
    ],
    at: '2024-02-27 09:00',
    expect: toWhom.map((addressee, i) => ({ state: (['met', 'met-late', 'breached'] as const)[i] ?? 'open', addressee, due: '2024-02-26 12:00' })),
  },
  {
    name: 'all three are told in writing on the day of release', norm: 'special-institutions.46-3.notice', rows: ['L46-3.3c'],
    facts: [caught, placed, known, order, out(), ...toWhom.map((addressee) => notice('2024-02-25 16:00', 'release-pr', addressee, 'r1'))], at: '2024-02-27 09:00',
    expect: toWhom.map((addressee) => ({ state: 'met' as const, addressee })),
  },
  {
    name: 'things are returned against signature at release', norm: 'special-institutions.46-3.property', rows: ['L46-3.3d'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 13:00', { signed: true })], at: '2024-02-26 09:00', expect: [{ state: 'met', due: '2024-02-25 13:00' }],
  },
  {
    name: 'things are returned without a signature', norm: 'special-institutions.46-3.property', rows: ['L46-3.3d'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 12:30', { signed: false })], at: '2024-02-26 09:00', expect: [{ state: 'breached' }],
  },
  {
    name: 'nothing was taken, nothing is owed', norm: 'special-institutions.46-3.property', rows: ['L46-3.3d'], facts: [caught, placed, out()], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'everything but the unlawful is returned', norm: 'special-institutions.46-3.property-all', rows: ['L46-3.3d'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 12:30', { signed: true, items: items(true, false) })], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'a personal thing is kept back', norm: 'special-institutions.46-3.property-all', rows: ['L46-3.3d'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 12:30', { signed: true, items: items(false, false) })], at: '2024-02-26 09:00', expect: [breach],
  },
  {
    name: 'the unlawful object stays', norm: 'special-institutions.46-3.unlawful-things', rows: ['L46-3.3e'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 12:30', { signed: true, items: items(true, false) })], at: '2024-02-26 09:00', expect: [],
  },
  {
    name: 'the unlawful object is handed back', norm: 'special-institutions.46-3.unlawful-things', rows: ['L46-3.3e'],
    facts: [caught, placed, listed, out(), happens('property.returned', '2024-02-25 12:30', { signed: true, items: items(true, true) })], at: '2024-02-26 09:00', expect: [breach],
  },
  {
    name: 'dry rations for the way', norm: 'special-institutions.46-3.dry-rations', rows: ['L46-3.4a'],
    facts: [caught, placed, out({ destination: 'Тараз' }), happens('release.provision-assessed', '2024-02-25 12:10', { needed: true, dryRations: true })], at: '2024-02-26 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'no dry rations though they are needed', norm: 'special-institutions.46-3.dry-rations', rows: ['L46-3.4a'],
    facts: [caught, placed, out({ destination: 'Тараз' }), happens('release.provision-assessed', '2024-02-25 12:10', { needed: true })], at: '2024-02-26 09:00', expect: [{ state: 'breached' }],
  },
  {
    name: 'the certificate is given shortly before the gate', norm: 'special-institutions.46-3.certificate', rows: ['L46-3.4b'],
    facts: [caught, placed, happens('release.certificate-issued', '2024-02-25 11:45', { number: '9' }), out()], at: '2024-02-26 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'no certificate', norm: 'special-institutions.46-3.certificate', rows: ['L46-3.4b'], facts: [caught, placed, out()], at: '2024-02-25 13:01', expect: [{ state: 'breached', due: '2024-02-25 13:00' }],
  },
];

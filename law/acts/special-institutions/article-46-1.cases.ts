import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, foreigner, happens, notice, person, released, warning } from './happenings.cases.ts';

const caught = detained('2024-02-28 14:00', 'no-abode');
const placed = admitted('2024-02-28 17:00', 'pr', { withoutAbode: true, noSignsOfOffence: true, identityNotEstablishable: true }, { id: 'a1' });
const sent = (at: string) => happens('receiver.order-sent-to-court', at, { number: '4' });
/** In the order in which findings of one instant are given. */
const bodies = ['general-prosecutor', 'knb', 'mfa', 'mvd'];
const steps = [
  ['inspection', 'L46-1.5a', 'search.personal', {}], ['medical', 'L46-1.5b', 'medical.examined', { occasion: 'admission' }],
  ['sanitary', 'L46-1.5c', 'sanitary.treated', {}], ['fingerprints', 'L46-1.5d', 'fingerprints.taken', {}], ['photograph', 'L46-1.5e', 'photograph.taken', {}],
] as const;

export const cases461: NormCase[] = [
  {
    name: 'the order of the internal affairs body names its number', norm: 'special-institutions.46-1.order', rows: ['L46-1.1'],
    facts: [happens('receiver.order-issued', '2024-02-28 16:00', { number: '4', officialRole: 'internal-affairs-body', stage: 'reception' }), placed], at: '2024-02-29 09:00', expect: [],
  },
  {
    name: 'the order was made by another body', norm: 'special-institutions.46-1.order', rows: ['L46-1.1'],
    facts: [happens('receiver.order-issued', '2024-02-28 16:00', { number: '4', officialRole: 'other', stage: 'reception' }), placed], at: '2024-02-29 09:00', expect: [breach],
  },
  {
    name: 'requests are sent within the time of reception', norm: 'special-institutions.46-1.measures', rows: ['L46-1.2a'],
    facts: [placed, happens('identity.check-opened', '2024-02-28 20:00', { requests: 'адресное бюро' })], at: '2024-02-29 09:00', expect: [{ state: 'met', due: '2024-02-28 20:00' }],
  },
  {
    name: 'no requests are sent while identity is unknown', norm: 'special-institutions.46-1.measures', rows: ['L46-1.2a'],
    facts: [placed, happens('identity.check-opened', '2024-02-28 19:00')], at: '2024-02-28 20:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'identity is established at reception: no further measures are owed', norm: 'special-institutions.46-1.measures', rows: ['L46-1.2a'],
    facts: [placed, happens('identity.established', '2024-02-28 18:00', { result: 'Үлгі А.' })], at: '2024-02-29 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'forty-eight hours from the detention over the night of 29 February 2024 carry the holding', norm: 'special-institutions.46-1.forty-eight-hours', rows: ['L46-1.2c', 'L5.4b'],
    facts: [caught, placed], at: '2024-02-29 09:00', expect: [{ state: 'active', kind: 'ground', from: '2024-02-28 14:00', due: '2024-03-01 13:00' }],
  },
  {
    name: 'where the record begins at the receiver-distributor the hours run from the admission', norm: 'special-institutions.46-1.forty-eight-hours', rows: ['L46-1.2c'],
    facts: [placed], at: '2024-02-29 09:00', expect: [{ state: 'active', due: '2024-03-01 16:00' }],
  },
  {
    name: 'the refusal of the court ends the ground', norm: 'special-institutions.46-1.forty-eight-hours', rows: ['L46-1.2c', 'L46-1.2e'],
    facts: [caught, placed, happens('receiver.refused', '2024-02-29 12:00', { court: 'сот' })], at: '2024-02-29 15:00', expect: [{ state: 'ended', due: '2024-02-29 12:00' }],
  },
  {
    name: 'holding on after forty-eight hours without a sanction is without a ground', norm: 'criminal-procedure.14.coverage', rows: ['L5.4b', 'L46-1.2c'],
    facts: [caught, placed, sent('2024-02-29 12:00')], at: '2024-03-01 15:00', expect: [{ state: 'active', kind: 'violation', from: '2024-03-01 13:00' }],
  },
  {
    name: 'the order goes to court at the last minute', norm: 'special-institutions.46-1.order-to-court', rows: ['L46-1.2c'],
    facts: [caught, placed, sent('2024-03-01 13:00')], at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-03-01 13:00' }],
  },
  {
    name: 'the order goes to court a minute late', norm: 'special-institutions.46-1.order-to-court', rows: ['L46-1.2c'],
    facts: [caught, placed, sent('2024-03-01 13:01')], at: '2024-03-02 09:00', expect: [{ state: 'met-late' }],
  },
  {
    name: 'neither sent nor released', norm: 'special-institutions.46-1.order-to-court', rows: ['L46-1.2c'],
    facts: [caught, placed], at: '2024-03-01 13:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'released before the forty-eight hours are over', norm: 'special-institutions.46-1.order-to-court', rows: ['L46-1.2c'],
    facts: [caught, placed, released('2024-02-29 12:00', 'head-pr')], at: '2024-03-02 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'the sanctioned order is announced within the hour', norm: 'special-institutions.46-1.announcement', rows: ['L46-1.2d'],
    facts: [caught, placed, happens('receiver.sanctioned', '2024-02-29 12:00', { court: 'сот' }), happens('receiver.order-announced', '2024-02-29 13:00', { signed: true })],
    at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-02-29 13:00' }],
  },
  {
    name: 'the sanctioned order is not announced', norm: 'special-institutions.46-1.announcement', rows: ['L46-1.2d'],
    facts: [caught, placed, happens('receiver.sanctioned', '2024-02-29 12:00', { court: 'сот' })], at: '2024-02-29 13:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'announced with the person’s signature', norm: 'special-institutions.46-1.announcement-signature', rows: ['L46-1.2d'],
    facts: [happens('receiver.order-announced', '2024-02-29 13:00', { signed: true })], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'announced without a signature', norm: 'special-institutions.46-1.announcement-signature', rows: ['L46-1.2d'],
    facts: [happens('receiver.order-announced', '2024-02-29 13:00', { signed: false })], at: '2024-03-02 09:00', expect: [{ ...breach, evidence: 'recorded' }],
  },
  {
    name: 'released within the hour after the court’s refusal', norm: 'special-institutions.46-1.release-on-refusal', rows: ['L46-1.2e'],
    facts: [caught, placed, happens('receiver.refused', '2024-02-29 12:00', { court: 'сот' }), released('2024-02-29 13:00', 'head-pr')], at: '2024-03-02 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'still held after the court’s refusal', norm: 'special-institutions.46-1.release-on-refusal', rows: ['L46-1.2e'],
    facts: [caught, placed, happens('receiver.refused', '2024-02-29 12:00', { court: 'сот' })], at: '2024-02-29 13:01', expect: [{ state: 'breached', due: '2024-02-29 13:00' }],
  },
  {
    name: 'the child with the detained person is referred to court', norm: 'special-institutions.46-1.child', rows: ['L46-1.3'],
    facts: [admitted('2024-02-28 17:00', 'pr', { childrenAlong: true }), happens('child.referred', '2024-02-28 20:00', { court: 'сот', result: 'центр' })], at: '2024-03-02 09:00',
    expect: [{ state: 'met', due: '2024-02-28 20:00' }],
  },
  {
    name: 'the child is not referred', norm: 'special-institutions.46-1.child', rows: ['L46-1.3'],
    facts: [admitted('2024-02-28 17:00', 'pr', { childrenAlong: true })], at: '2024-02-28 20:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'no child, no referral', norm: 'special-institutions.46-1.child', rows: ['L46-1.3'], facts: [placed], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the result of the court is recorded', norm: 'special-institutions.46-1.child-result', rows: ['L46-1.3'],
    facts: [happens('child.referred', '2024-02-28 20:00', { court: 'сот', result: 'центр' })], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the result of the court is missing', norm: 'special-institutions.46-1.child-result', rows: ['L46-1.3'],
    facts: [happens('child.referred', '2024-02-28 20:00', { court: 'сот' })], at: '2024-03-02 09:00', expect: [warning],
  },
  {
    name: 'four bodies are told of a foreigner at once', norm: 'special-institutions.46-1.foreigner', rows: ['L46-1.4'],
    facts: [foreigner('2024-02-28 16:00'), placed, ...bodies.map((body) => notice('2024-02-28 18:00', 'placement-pr', body, 'a1'))], at: '2024-03-02 09:00',
    expect: bodies.map((addressee) => ({ state: 'met' as const, addressee, due: '2024-02-28 18:00' })),
  },
  {
    name: 'one of the four is not told', norm: 'special-institutions.46-1.foreigner', rows: ['L46-1.4'],
    facts: [foreigner('2024-02-28 16:00'), placed, ...bodies.slice(1).map((body) => notice('2024-02-28 18:00', 'placement-pr', body, 'a1'))], at: '2024-03-02 09:00',
    expect: bodies.map((addressee, i) => ({ state: i === 0 ? 'breached' as const : 'met' as const, addressee })),
  },
  {
    name: 'of a citizen nobody is told', norm: 'special-institutions.46-1.foreigner', rows: ['L46-1.4'], facts: [person('2024-02-28 16:00'), placed], at: '2024-03-02 09:00', expect: [],
  },
  ...steps.flatMap(([step, row, fact, data]): NormCase[] => [
    {
      name: `${fact} at the last moment of reception`, norm: `special-institutions.46-1.${step}`, rows: [row],
      facts: [placed, happens(fact, '2024-02-28 20:00', data)], at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-02-28 20:00' }],
    },
    {
      name: `${fact} shortly before the admission is written`, norm: `special-institutions.46-1.${step}`, rows: [row],
      facts: [happens(fact, '2024-02-28 16:50', data), placed], at: '2024-03-02 09:00', expect: [{ state: 'met' }],
    },
    {
      name: `${fact} is not on record`, norm: `special-institutions.46-1.${step}`, rows: [row],
      facts: [placed], at: '2024-02-28 20:01', expect: [{ state: 'breached', evidence: 'not-recorded' }],
    },
  ]),
];

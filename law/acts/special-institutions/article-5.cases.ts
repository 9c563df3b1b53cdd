import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, paper, sanctioned } from './happenings.cases.ts';

const order = paper('arrest-order', { authorRole: 'investigating-judge', date: '2024-01-12' });
const protocolBy = (authorRole: string) => happens('detention.protocol', '2024-01-10 10:30', { number: '11', authorRole });

export const cases5: NormCase[] = [
  {
    name: 'a remand prison takes a person on the judge’s order of the same day', norm: 'special-institutions.5.remand-prison', rows: ['L5.1', 'L2.11a', 'L8.1'],
    facts: [admitted('2024-01-12 15:00', 'si', { basis: [order] })], at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'the order is dated a day after the admission', norm: 'special-institutions.5.remand-prison', rows: ['L5.1', 'L2.11a'],
    facts: [admitted('2024-01-11 23:59', 'si', { basis: [order] })], at: '2024-01-13 09:00', expect: [breach],
  },
  {
    name: 'on the night of 29 February 2024 the order of 1 March is not yet there an hour before midnight', norm: 'special-institutions.5.remand-prison', rows: ['L5.1'],
    facts: [admitted('2024-02-29 23:30 +05:00', 'si', { basis: [{ ...order, date: '2024-03-01' }] })], at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'the sanction is in the journal and the paper is not listed', norm: 'special-institutions.5.remand-prison', rows: ['L5.1', 'L8.1'],
    facts: [sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'si')], at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'a remand prison takes a person on a detention protocol alone', norm: 'special-institutions.5.remand-prison', rows: ['L5.1', 'L2.11a', 'L8.1'],
    facts: [detained('2024-01-10 08:00'), protocolBy('investigator'), admitted('2024-01-10 11:00', 'si', { basis: [paper('detention-protocol', { authorRole: 'investigator', date: '2024-01-10' })] })],
    at: '2024-01-13 09:00', expect: [breach],
  },
  {
    name: 'the paper is named but was not shown', norm: 'special-institutions.5.remand-prison', rows: ['L5.1'],
    facts: [admitted('2024-01-12 15:00', 'si', { basis: [{ ...order, present: false }] })], at: '2024-01-13 09:00', expect: [breach],
  },
  {
    name: 'a sanction recorded late, at its own time, withdraws the breach', norm: 'special-institutions.5.remand-prison', rows: ['L5.1'],
    facts: [admitted('2024-01-12 15:00', 'si'), { ...sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), recordedAt: '2024-01-14 10:00' }],
    at: '2024-01-15 09:00', expect: [],
  },
  {
    name: 'and before that record the breach was known', norm: 'special-institutions.5.remand-prison', rows: ['L5.1'],
    facts: [admitted('2024-01-12 15:00', 'si'), { ...sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), recordedAt: '2024-01-14 10:00' }],
    at: '2024-01-15 09:00', knownAt: '2024-01-13 09:00', expect: [{ ...breach, evidence: 'not-recorded' }],
  },
  {
    name: 'a temporary isolator takes a person on the protocol of an inquirer', norm: 'special-institutions.5.temporary-isolator-detained', rows: ['L5.2a'],
    facts: [detained('2024-01-10 08:00'), protocolBy('inquirer'), admitted('2024-01-10 11:00', 'ivs')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a protocol drawn up by the detaining officer is no basis', norm: 'special-institutions.5.temporary-isolator-detained', rows: ['L5.2a'],
    facts: [detained('2024-01-10 08:00'), protocolBy('detaining-officer'), admitted('2024-01-10 11:00', 'ivs')], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a person comes back from court to the temporary isolator', norm: 'special-institutions.5.temporary-isolator-detained', rows: ['L5.2a'],
    facts: [detained('2024-01-10 08:00'), protocolBy('inquirer'), admitted('2024-01-10 11:00', 'ivs'), admitted('2024-01-11 17:00', 'ivs', { reason: 'return' })],
    at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'an arrested person is placed in a temporary isolator under the judge’s order', norm: 'special-institutions.5.temporary-isolator-arrested', rows: ['L5.2b'],
    facts: [sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'ivs', { condition: 'remoteness', basis: [order] })], at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'a person said to be under arrest comes with the detention protocol alone', norm: 'special-institutions.5.temporary-isolator-arrested', rows: ['L5.2b'],
    facts: [detained('2024-01-10 08:00'), protocolBy('investigator'), admitted('2024-01-12 15:00', 'ivs', { condition: 'remoteness' })],
    at: '2024-01-13 09:00', expect: [breach],
  },
  {
    name: 'delivery to the remand prison is impossible because of remoteness', norm: 'special-institutions.5.temporary-isolator-condition', rows: ['L5.2c'],
    facts: [sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'ivs', { condition: 'remoteness' })], at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'an arrested person is placed in a temporary isolator and no reason is given', norm: 'special-institutions.5.temporary-isolator-condition', rows: ['L5.2c'],
    facts: [sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'ivs')], at: '2024-01-13 09:00', expect: [{ ...breach, evidence: 'not-recorded' }],
  },
  {
    name: 'the reason added by a correction withdraws the breach', norm: 'special-institutions.5.temporary-isolator-condition', rows: ['L5.2c'],
    facts: [
      sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'ivs', {}, { id: 'a1' }),
      admitted('2024-01-12 15:00', 'ivs', { condition: 'no-routes' }, { corrects: 'a1', recordedAt: '2024-01-12 16:00' }),
    ],
    at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'a transfer from the remand prison is judged by article 12, not here', norm: 'special-institutions.5.temporary-isolator-condition', rows: ['L5.2c'],
    facts: [sanctioned('2024-01-12 12:00', '2024-03-09 23:59'), admitted('2024-01-12 15:00', 'si', { basis: [order] }), admitted('2024-01-20 15:00', 'ivs', { reason: 'transfer', purpose: 'trial' })],
    at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'a special receiver takes a person on the judge’s ruling', norm: 'special-institutions.5.special-receiver', rows: ['L5.3', 'L2.1', 'L2.3'],
    facts: [happens('administrative.arrest-ruled', '2024-01-10 10:00', { court: 'сот', number: '2', days: 5 }), admitted('2024-01-10 13:00', 'sp')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a special receiver takes a person without a ruling', norm: 'special-institutions.5.special-receiver', rows: ['L5.3', 'L2.1', 'L2.3'],
    facts: [detained('2024-01-10 10:00', 'administrative'), admitted('2024-01-10 13:00', 'sp')], at: '2024-01-11 09:00', expect: [{ ...breach, evidence: 'not-recorded' }],
  },
  {
    name: 'a receiver-distributor takes a person on the order of the internal affairs body', norm: 'special-institutions.5.receiver-distributor', rows: ['L5.4a'],
    facts: [admitted('2024-01-10 13:00', 'pr', { basis: [paper('placement-order', { authorRole: 'internal-affairs-body', date: '2024-01-10' })] })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a receiver-distributor takes a person on an undated paper', norm: 'special-institutions.5.receiver-distributor', rows: ['L5.4a'],
    facts: [admitted('2024-01-10 13:00', 'pr', { basis: [paper('placement-order', { authorRole: 'internal-affairs-body' })] })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'the court sanctions the order of the internal affairs body', norm: 'special-institutions.5.receiver-sanction', rows: ['L5.4b', 'L46-3.1a'],
    facts: [
      detained('2024-01-10 08:00', 'no-abode'), happens('receiver.order-issued', '2024-01-11 09:00', { number: '4', officialRole: 'internal-affairs-body', stage: 'preventive-restriction' }),
      happens('receiver.sanctioned', '2024-01-11 16:00', { court: 'сот', days: 20 }),
    ],
    at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'a sanction without an order of the internal affairs body', norm: 'special-institutions.5.receiver-sanction', rows: ['L5.4b', 'L46-3.1a'],
    facts: [detained('2024-01-10 08:00', 'no-abode'), happens('receiver.sanctioned', '2024-01-11 16:00', { court: 'сот', days: 20 })], at: '2024-01-12 09:00', expect: [breach],
  },
];

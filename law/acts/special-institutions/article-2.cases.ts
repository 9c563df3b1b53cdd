import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, released, sanctioned } from './happenings.cases.ts';

const receiver = { withoutAbode: true, noSignsOfOffence: true, identityNotEstablishable: true };

export const cases2: NormCase[] = [
  {
    name: 'a special receiver of the internal affairs bodies', norm: 'special-institutions.2.special-receiver-agency', rows: ['L2.1'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { name: 'АҚО', kind: 'sp', agency: 'mvd' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a special receiver of another agency', norm: 'special-institutions.2.special-receiver-agency', rows: ['L2.1'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { name: 'АҚО', kind: 'sp', agency: 'uis' })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a receiver-distributor of the internal affairs bodies', norm: 'special-institutions.2.receiver-distributor-agency', rows: ['L2.8'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { name: 'ҚБО', kind: 'pr', agency: 'mvd' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a receiver-distributor of the national security bodies', norm: 'special-institutions.2.receiver-distributor-agency', rows: ['L2.8'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { name: 'ҚБО', kind: 'pr', agency: 'knb' })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a person without documents is placed in a receiver-distributor', norm: 'special-institutions.2.without-abode', rows: ['L2.4', 'L2.6'],
    facts: [admitted('2024-01-10 09:00', 'pr', { withoutDocuments: true })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a person with an abode and documents is placed in a receiver-distributor', norm: 'special-institutions.2.without-abode', rows: ['L2.4', 'L2.6'],
    facts: [admitted('2024-01-10 09:00', 'pr', { withoutAbode: false, withoutDocuments: false })], at: '2024-01-11 09:00', expect: [{ ...breach, evidence: 'recorded' }],
  },
  {
    name: 'the check of the abode is not on record', norm: 'special-institutions.2.without-abode', rows: ['L2.4'],
    facts: [admitted('2024-01-10 09:00', 'pr')], at: '2024-01-11 09:00', expect: [{ ...breach, evidence: 'not-recorded' }],
  },
  {
    name: 'all three facts of the definition are recorded', norm: 'special-institutions.2.receiver-conditions', rows: ['L2.8'],
    facts: [admitted('2024-01-10 09:00', 'pr', receiver)], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'identity could be established otherwise', norm: 'special-institutions.2.receiver-conditions', rows: ['L2.8'],
    facts: [admitted('2024-01-10 09:00', 'pr', { ...receiver, identityNotEstablishable: false })], at: '2024-01-11 09:00',
    expect: [{ ...breach, detail: { missing: ['identityNotEstablishable'] } }],
  },
  {
    name: 'preventive restriction of a person detained for want of an abode', norm: 'special-institutions.2.preventive-restriction', rows: ['L2.6'],
    facts: [detained('2024-01-10 08:00', 'no-abode'), happens('receiver.order-issued', '2024-01-11 09:00', { number: '4', officialRole: 'internal-affairs-body', stage: 'preventive-restriction' })],
    at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'preventive restriction of a person detained on suspicion', norm: 'special-institutions.2.preventive-restriction', rows: ['L2.6'],
    facts: [detained('2024-01-10 08:00'), happens('receiver.order-issued', '2024-01-11 09:00', { number: '4', officialRole: 'internal-affairs-body', stage: 'preventive-restriction' })],
    at: '2024-01-12 09:00', expect: [breach],
  },
  {
    name: 'one person in a single cell', norm: 'special-institutions.2.single-cell', rows: ['L2.5', 'L2.7'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('custody.cell-assigned', '2024-01-10 10:00', { cell: '12', cellKind: 'single', occupants: 1 })],
    at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a second person in a punishment cell', norm: 'special-institutions.2.single-cell', rows: ['L2.5', 'L2.7'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('custody.cell-assigned', '2024-01-10 10:00', { cell: '1', cellKind: 'kartser', occupants: 2 })],
    at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a punishment cell on a numbered decision', norm: 'special-institutions.2.kartser-decision', rows: ['L2.7'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('custody.cell-assigned', '2024-01-20 10:00', { cell: '1', cellKind: 'kartser', decision: '15' })],
    at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'a punishment cell without a decision', norm: 'special-institutions.2.kartser-decision', rows: ['L2.7'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('custody.cell-assigned', '2024-01-20 10:00', { cell: '1', cellKind: 'kartser' })],
    at: '2024-01-21 09:00', expect: [{ ...breach, evidence: 'not-recorded', detail: { missing: ['decision'] } }],
  },
  {
    name: 'a cell at the last moment of the alarm', norm: 'special-institutions.2.cell', rows: ['L2.9'],
    facts: [admitted('2024-01-10 09:00', 'ivs'), happens('custody.cell-assigned', '2024-01-10 10:00', { cell: '4' })],
    at: '2024-01-11 09:00', expect: [{ state: 'met', due: '2024-01-10 10:00' }],
  },
  {
    name: 'no cell a minute after the alarm', norm: 'special-institutions.2.cell', rows: ['L2.9'],
    facts: [admitted('2024-01-10 09:00', 'ivs')], at: '2024-01-10 10:01', expect: [{ state: 'breached', due: '2024-01-10 10:00', evidence: 'not-recorded' }],
  },
  {
    name: 'each place of a person has its own cell: the second duty opens with the transfer', norm: 'special-institutions.2.cell', rows: ['L2.9'],
    facts: [
      admitted('2024-01-10 09:00', 'ivs'), happens('custody.cell-assigned', '2024-01-10 09:30', { cell: '4' }),
      admitted('2024-01-14 12:00', 'si', { reason: 'transfer' }), happens('custody.cell-assigned', '2024-01-14 13:30', { cell: '211' }),
    ],
    at: '2024-01-15 09:00', expect: [{ state: 'met', due: '2024-01-10 10:00' }, { state: 'met-late', due: '2024-01-14 13:00', until: '2024-01-14 13:30' }],
  },
  {
    name: 'a person released before a cell was found', norm: 'special-institutions.2.cell', rows: ['L2.9'],
    facts: [admitted('2024-01-10 09:00', 'ivs'), released('2024-01-10 09:40', 'order-investigator')], at: '2024-01-11 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'a convict left in the remand prison for household work', norm: 'special-institutions.2.remand-prison-convict', rows: ['L2.11b'],
    facts: [person('2024-01-10 08:00', { convict: true }), admitted('2024-01-10 09:00', 'si', { purpose: 'household-work' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a convict in the remand prison without either ground', norm: 'special-institutions.2.remand-prison-convict', rows: ['L2.11b'],
    facts: [person('2024-01-10 08:00', { convict: true }), admitted('2024-01-10 09:00', 'si')], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a convict in custody as suspect in another case', norm: 'special-institutions.2.remand-prison-convict', rows: ['L2.11b'],
    facts: [person('2024-01-10 07:00', { convict: true }), sanctioned('2024-01-10 08:00', '2024-03-09 23:59'), admitted('2024-01-10 09:00', 'si')],
    at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a temporary isolator takes a person detained on suspicion', norm: 'special-institutions.2.temporary-isolator', rows: ['L2.12'],
    facts: [detained('2024-01-10 08:00'), admitted('2024-01-10 11:00', 'ivs')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a temporary isolator takes a person detained for an administrative offence', norm: 'special-institutions.2.temporary-isolator', rows: ['L2.12'],
    facts: [detained('2024-01-10 08:00', 'administrative'), admitted('2024-01-10 11:00', 'ivs')], at: '2024-01-11 09:00', expect: [breach],
  },
];

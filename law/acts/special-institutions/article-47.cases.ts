import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, ordered, person, released, sanctioned } from './happenings.cases.ts';

const held = [detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), sanctioned('2024-01-12 09:00', '2024-03-01 12:00'), admitted('2024-01-12 15:00', 'si', { reason: 'transfer' })];

export const cases47: NormCase[] = [
  {
    name: 'released on an order of the investigator', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, ordered('2024-01-20 10:00', 'order-investigator', 'investigator'), released('2024-01-20 10:30', 'order-investigator')], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'released on a ground that article 47 does not know', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, released('2024-01-20 10:30', 'term-served')], at: '2024-01-21 09:00', expect: [{ ...breach, evidence: 'recorded' }],
  },
  {
    name: 'released on an order that is not on record', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, released('2024-01-20 10:30', 'order-judge')], at: '2024-01-21 09:00', expect: [breach],
  },
  {
    name: 'the order is recorded a day late, at its own time', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, released('2024-01-20 10:30', 'order-judge'), ordered('2024-01-20 10:00', 'order-judge', 'judge', {}, { recordedAt: '2024-01-21 10:00' })], at: '2024-01-22 09:00', expect: [],
  },
  {
    name: 'released on bail that was paid', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, happens('bail.paid', '2024-01-20 10:00', { amount: 500_000 }), released('2024-01-20 10:30', 'bail')], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'released on bail that nobody paid', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [...held, released('2024-01-20 10:30', 'bail')], at: '2024-01-21 09:00', expect: [breach],
  },
  {
    name: 'a convict leaves the remand prison: not a release from custody', norm: 'special-institutions.47.ground', rows: ['L47'],
    facts: [person('2024-01-10 08:00', { convict: true }), admitted('2024-01-10 09:00', 'si', { purpose: 'household-work' }), released('2024-02-10 09:00', 'term-served')], at: '2024-02-11 09:00', expect: [],
  },
  {
    name: 'an order of the inquirer signed by the inquirer', norm: 'special-institutions.47.order', rows: ['L47.1a'],
    facts: [...held, ordered('2024-01-20 10:00', 'order-inquirer', 'inquirer')], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'an order of the judge signed by the investigator', norm: 'special-institutions.47.order', rows: ['L47.1a'],
    facts: [...held, ordered('2024-01-20 10:00', 'order-judge', 'investigator')], at: '2024-01-21 09:00', expect: [breach],
  },
  {
    name: 'a ruling of the court', norm: 'special-institutions.47.court-ruling', rows: ['L47.1b'], facts: [...held, ordered('2024-01-20 10:00', 'court-ruling', 'court')], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'a court ruling made by a prosecutor', norm: 'special-institutions.47.court-ruling', rows: ['L47.1b'],
    facts: [...held, ordered('2024-01-20 10:00', 'court-ruling', 'prosecutor')], at: '2024-01-21 09:00', expect: [breach],
  },
  {
    name: 'the head orders the release at the instant of expiry', norm: 'special-institutions.47.head-at-expiry', rows: ['L47.2a'],
    facts: [...held, ordered('2024-03-01 12:00', 'head-expiry', 'head-of-place')], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'the head orders the release a minute before expiry', norm: 'special-institutions.47.head-at-expiry', rows: ['L47.2a'],
    facts: [...held, ordered('2024-03-01 11:59', 'head-expiry', 'head-of-place')], at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'the deputy orders the release at expiry', norm: 'special-institutions.47.head-at-expiry', rows: ['L47.2a'],
    facts: [...held, ordered('2024-03-01 12:00', 'head-expiry', 'deputy-head-of-place')], at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'the head orders the release while an extension is in force', norm: 'special-institutions.47.head-at-expiry', rows: ['L47.2a'],
    facts: [
      ...held,
      { type: 'custody.extended', at: '2024-02-28 10:00', data: { court: 'сот', number: '8', stage: 'investigation', months: 1, totalMonths: 3, prosecutorLevel: 'district' }, instants: { endsAt: '2024-04-01 12:00' } },
      ordered('2024-03-01 12:00', 'head-expiry', 'head-of-place'),
    ],
    at: '2024-03-02 09:00', expect: [breach],
  },
  {
    name: 'a prosecutor orders the release after expiry', norm: 'special-institutions.47.prosecutor-at-expiry', rows: ['L47.2b'],
    facts: [...held, ordered('2024-03-01 12:41', 'prosecutor-expiry', 'custody-prosecutor')], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'a prosecutor orders the release for expiry before the term has expired', norm: 'special-institutions.47.prosecutor-at-expiry', rows: ['L47.2b'],
    facts: [...held, ordered('2024-02-20 12:00', 'prosecutor-expiry', 'custody-prosecutor')], at: '2024-03-02 09:00', expect: [breach],
  },
];

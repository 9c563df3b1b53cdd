import type { NormCase } from '../../check/case.ts';
import type { BasisDocument } from '../../facts/field.ts';
import { admitted, breach, happens, paper, released } from './happenings.cases.ts';

const remand = admitted('2024-01-12 15:00', 'si');
const transfer = (at: string, data: Readonly<Record<string, unknown>> = {}) => admitted(at, 'ivs', { reason: 'transfer', purpose: 'trial', dailyDeliveryImpossible: true, ...data });
const orderBy = (authorRole: string, more: Partial<BasisDocument> = {}) => ({ basis: [paper('transfer-order', { authorRole, date: '2024-02-09', ...more })] });
/** 10.02.2024 10:00 in Almaty (UTC+6); the sanction is an instant of its own. */
const tenthAtTen = Date.UTC(2024, 1, 10, 4);

export const cases12: NormCase[] = [
  {
    name: 'a transfer for trial where daily delivery is impossible', norm: 'special-institutions.12.purpose', rows: ['L12.1a'],
    facts: [remand, transfer('2024-02-10 10:00')], at: '2024-02-11 09:00', expect: [],
  },
  {
    name: 'a transfer without a purpose', norm: 'special-institutions.12.purpose', rows: ['L12.1a'],
    facts: [remand, transfer('2024-02-10 10:00', { purpose: 'medical-care' })], at: '2024-02-11 09:00', expect: [breach],
  },
  {
    name: 'a transfer though daily delivery is possible', norm: 'special-institutions.12.purpose', rows: ['L12.1a'],
    facts: [remand, transfer('2024-02-10 10:00', { dailyDeliveryImpossible: false })], at: '2024-02-11 09:00', expect: [breach],
  },
  {
    name: 'the thirtieth day: returned at the last instant, across the change of the zone on 1 March 2024', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [remand, transfer('2024-02-10 10:00'), admitted('2024-03-11 09:00', 'si', { reason: 'return' })], at: '2024-03-12 09:00', expect: [{ state: 'met', due: '2024-03-11 09:00' }],
  },
  {
    name: 'returned a minute after thirty days', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [remand, transfer('2024-02-10 10:00'), admitted('2024-03-11 09:01', 'si', { reason: 'return' })], at: '2024-03-12 09:00', expect: [{ state: 'met-late', due: '2024-03-11 09:00' }],
  },
  {
    name: 'not returned', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [remand, transfer('2024-02-10 10:00')], at: '2024-03-11 09:01', expect: [{ state: 'breached', due: '2024-03-11 09:00' }],
  },
  {
    name: 'the thirtieth day is a Sunday and does not move', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [remand, transfer('2024-05-10 10:00')], at: '2024-05-11 09:00', expect: [{ state: 'open', due: '2024-06-09 10:00' }],
  },
  {
    name: 'convoy to the court and back does not end the stay', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [
      remand, transfer('2024-04-10 10:00'), happens('custody.departed', '2024-04-12 09:00', { place: 'place-ivs', purpose: 'trial' }),
      admitted('2024-04-12 18:00', 'ivs', { reason: 'return' }),
    ],
    at: '2024-04-13 09:00', expect: [{ state: 'open', due: '2024-05-10 10:00' }],
  },
  {
    name: 'release ends it', norm: 'special-institutions.12.stay', rows: ['L12.1b'],
    facts: [remand, transfer('2024-04-10 10:00'), released('2024-04-20 10:00', 'court-ruling')], at: '2024-06-13 09:00', expect: [{ state: 'met', until: '2024-04-20 10:00' }],
  },
  {
    name: 'an order of a prosecutor', norm: 'special-institutions.12.basis', rows: ['L12.2a'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('prosecutor'))], at: '2024-02-11 09:00', expect: [],
  },
  {
    name: 'an order of a judge', norm: 'special-institutions.12.basis', rows: ['L12.2b'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('judge'))], at: '2024-02-11 09:00', expect: [],
  },
  {
    name: 'an order of a judge made the day after', norm: 'special-institutions.12.basis', rows: ['L12.2b'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('judge', { date: '2024-02-11' }))], at: '2024-02-12 09:00', expect: [breach],
  },
  {
    name: 'an order of an investigator sanctioned by the deputy prosecutor at the last instant', norm: 'special-institutions.12.basis', rows: ['L12.2c'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('investigator', { sanctionedBy: 'deputy-prosecutor', sanctionedAt: tenthAtTen }))], at: '2024-02-11 09:00', expect: [],
  },
  {
    name: 'an order of an investigator sanctioned a minute after the transfer', norm: 'special-institutions.12.basis', rows: ['L12.2c'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('investigator', { sanctionedBy: 'deputy-prosecutor', sanctionedAt: tenthAtTen + 60_000 }))], at: '2024-02-11 09:00', expect: [breach],
  },
  {
    name: 'an order of an inquirer without a sanction', norm: 'special-institutions.12.basis', rows: ['L12.2c'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('inquirer'))], at: '2024-02-11 09:00', expect: [breach],
  },
  {
    name: 'an order of a prosecutor that is named but not shown', norm: 'special-institutions.12.basis', rows: ['L12.2a'],
    facts: [remand, transfer('2024-02-10 10:00', orderBy('prosecutor', { present: false }))], at: '2024-02-11 09:00', expect: [breach],
  },
];

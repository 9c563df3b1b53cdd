import type { NormCase } from '../../check/case.ts';
import { admitted, breach, foreigner, happens, person, released, warning } from './happenings.cases.ts';

export const cases6: NormCase[] = [
  {
    name: 'a person held has the rights of a citizen', norm: 'special-institutions.6.rights', rows: ['L6.1a'],
    facts: [admitted('2024-01-10 09:00', 'ivs')], at: '2024-01-11 09:00', expect: [{ state: 'active', kind: 'right' }],
  },
  {
    name: 'after release the right needs no naming', norm: 'special-institutions.6.rights', rows: ['L6.1a'],
    facts: [admitted('2024-01-10 09:00', 'ivs'), released('2024-01-10 19:00', 'order-investigator')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a restriction that cites the law', norm: 'special-institutions.6.restriction', rows: ['L6.1b'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('restriction.imposed', '2024-01-12 09:00', { what: 'свидания', citation: 'ст. 17 п. 5' })], at: '2024-01-13 09:00', expect: [],
  },
  {
    name: 'a restriction that cites nothing', norm: 'special-institutions.6.restriction', rows: ['L6.1b'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('restriction.imposed', '2024-01-12 09:00', { what: 'свидания' })], at: '2024-01-13 09:00',
    expect: [{ ...breach, evidence: 'not-recorded', detail: { missing: ['citation'] } }],
  },
  {
    name: 'a foreigner held has the same rights', norm: 'special-institutions.6.foreigner-rights', rows: ['L6.2'],
    facts: [foreigner('2024-01-10 08:00'), admitted('2024-01-10 09:00', 'ivs')], at: '2024-01-11 09:00', expect: [{ state: 'active', kind: 'right' }],
  },
  {
    name: 'the rule for foreigners says nothing of a citizen', norm: 'special-institutions.6.foreigner-rights', rows: ['L6.2'],
    facts: [person('2024-01-10 08:00'), admitted('2024-01-10 09:00', 'ivs')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a foreigner whose state is recorded', norm: 'special-institutions.6.foreigner-country', rows: ['L6.2'],
    facts: [foreigner('2024-01-10 08:00')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a foreigner whose state is not recorded', norm: 'special-institutions.6.foreigner-country', rows: ['L6.2'],
    facts: [person('2024-01-10 08:00', { citizenship: 'foreigner' })], at: '2024-01-11 09:00', expect: [{ ...warning, detail: { missing: ['country'] } }],
  },
];

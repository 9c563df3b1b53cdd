import type { NormCase } from '../../check/case.ts';
import { detained, released, sanctioned } from './happenings.cases.ts';

const history = [detained('2024-01-10 10:00'), sanctioned('2024-01-12 09:00', '2024-03-01 12:00')];

export const cases13: NormCase[] = [
  {
    name: 'custody within the term of the ruling is covered to its end', norm: 'criminal-procedure.14.coverage', rows: ['L13'],
    facts: [...history, released('2024-03-01 12:00', 'head-expiry')], at: '2024-03-02 09:00', expect: [],
  },
  {
    name: 'an hour beyond the term of the ruling is an hour without a ground', norm: 'criminal-procedure.14.coverage', rows: ['L13'],
    facts: [...history, released('2024-03-01 13:00', 'head-expiry')], at: '2024-03-02 09:00',
    expect: [{ state: 'ended', kind: 'violation', from: '2024-03-01 12:00', until: '2024-03-01 13:00' }],
  },
];

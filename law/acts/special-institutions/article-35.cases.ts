import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, warning } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.35.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs')];
const walk = (data: Readonly<Record<string, unknown>>): CaseFact => happens('walk.recorded', '2024-01-11 10:00', data);
const ask = { at: '2024-03-20 09:00' };

export const cases35: NormCase[] = [
  { name: 'went out', norm: id('walk-duty'), rows: ['L35.1.4a'], facts: [...inside, walk({ outcome: 'taken', minutes: 60 })], ...ask, expect: [] },
  { name: 'refused to go out', norm: id('walk-duty'), rows: ['L35.1.4a'], facts: [...inside, walk({ outcome: 'refused' })], ...ask, expect: [warning] },
  { name: 'exempted: no duty', norm: id('walk-duty'), rows: ['L35.1.4a'], facts: [...inside, walk({ outcome: 'exempted', exemptedBy: 'head-of-place', medicalConclusion: '2' })], ...ask, expect: [] },
  { name: 'the head exempted on a medical conclusion', norm: id('walk-exemption'), rows: ['L35.1.4b'], facts: [...inside, walk({ outcome: 'exempted', exemptedBy: 'head-of-place', medicalConclusion: '2' })], ...ask, expect: [] },
  { name: 'the duty officer exempted', norm: id('walk-exemption'), rows: ['L35.1.4b'], facts: [...inside, walk({ outcome: 'exempted', exemptedBy: 'duty-officer', medicalConclusion: '2' })], ...ask, expect: [breach] },
  { name: 'no medical conclusion', norm: id('walk-exemption'), rows: ['L35.1.4b'], facts: [...inside, walk({ outcome: 'exempted', exemptedBy: 'head-of-place' })], ...ask, expect: [breach] },
];

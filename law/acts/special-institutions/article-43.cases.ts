import type { NormCase } from '../../check/case.ts';
import { admitted, breach } from './happenings.cases.ts';
import { inRemand, man, used } from './force.cases.ts';

const at = '2024-02-11 09:00';
const grip = (data: Readonly<Record<string, unknown>>) => used('2024-02-10 12:00', 'combat-technique', data);
const purpose = 'special-institutions.43.purpose', nonViolent = 'special-institutions.43.non-violent';

export const cases43: NormCase[] = [
  { name: 'to overcome resistance', norm: purpose, rows: ['L43a', 'L42a'], facts: [man, inRemand, grip({ physicalPurpose: 'overcome-resistance', nonViolent: 'үш рет ескертілді' })], at, expect: [] },
  { name: 'for another purpose', norm: purpose, rows: ['L43a', 'L42a'], facts: [man, inRemand, grip({ physicalPurpose: 'other' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'no purpose is recorded', norm: purpose, rows: ['L43a'], facts: [man, inRemand, used('2024-02-10 12:00', 'physical')], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'in a receiver-distributor another law applies', norm: purpose, rows: ['L43a'], facts: [man, admitted('2024-02-01 10:00', 'pr'), grip({})], at, expect: [] },
  { name: 'warnings came first and did not help', norm: nonViolent, rows: ['L43b'], facts: [man, inRemand, grip({ physicalPurpose: 'stop-offence', nonViolent: 'үш рет ескертілді' })], at, expect: [] },
  { name: 'nothing says that non-violent means were tried', norm: nonViolent, rows: ['L43b'], facts: [man, inRemand, grip({ physicalPurpose: 'stop-offence' })], at, expect: [{ ...breach, detail: { missing: ['nonViolent'] } }] },
  {
    name: 'recorded late, with what was tried', norm: nonViolent, rows: ['L43b'],
    facts: [man, inRemand, used('2024-02-10 12:00', 'physical', { physicalPurpose: 'stop-offence', nonViolent: 'келіссөз жүргізілді' }, { recordedAt: '2024-02-13 10:00' })], at: '2024-02-14 09:00', expect: [],
  },
];

import type { NormCase } from '../../check/case.ts';
import { breach, happens } from './happenings.cases.ts';
import { thePlace } from './force.cases.ts';

const visited = (data: Readonly<Record<string, unknown>>) => happens('monitoring.visited', '2024-02-12 10:00', { members: 2, ...data });
const norm = 'special-institutions.50.no-interference', rows = ['L50.5'];

export const cases50: NormCase[] = [
  { name: 'a visit without interference', norm, rows, subject: 'place', facts: [thePlace(), visited({ interfered: false })], at: '2024-02-13 09:00', expect: [] },
  { name: 'nothing is said of interference', norm, rows, subject: 'place', facts: [thePlace(), visited({})], at: '2024-02-13 09:00', expect: [] },
  { name: 'a member interfered in an investigative action', norm, rows, subject: 'place', facts: [thePlace(), visited({ interfered: true })], at: '2024-02-13 09:00', expect: [{ ...breach, evidence: 'recorded' }] },
];

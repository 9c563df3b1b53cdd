import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person } from './happenings.cases.ts';

const norm = 'special-institutions.15.paid-services', rows = ['L15.2c'];
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs')];
const paid = (data: Readonly<Record<string, unknown>>): CaseFact => happens('account.debited', '2024-02-05 10:00', { amount: 500, purpose: 'paid-service', ...data });
const ask = { at: '2024-03-20 09:00' };

export const cases15: NormCase[] = [
  { name: 'a service of the list', norm, rows, facts: [...inside, paid({ service: 'шаштараз', listed: true })], ...ask, expect: [] },
  { name: 'a service that no list has', norm, rows, facts: [...inside, paid({ service: 'жылу', listed: false })], ...ask, expect: [{ ...breach, detail: { missing: ['listed'] } }] },
];

import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.26.${name}`;
const isolator: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs')];
const inside = [...isolator, admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const works = (data = {}): CaseFact => happens('work.assigned', '2024-02-05 10:00', { accused: true, onTerritory: true, consent: '1', ...data });
const accrued = (data = {}): CaseFact => happens('wages.accrued', '2024-02-28 10:00', { sourceId: '1', amount: 30_000, ...data });
const credited = (at: string): CaseFact => happens('account.credited', at, { sourceId: '1', amount: 30_000 });
const ask = { at: '2024-03-20 09:00' };

export const cases26: NormCase[] = [
  { name: 'an accused in a remand prison', norm: id('where'), rows: ['L26.1a'], facts: [...inside, works()], ...ask, expect: [] },
  { name: 'in a temporary detention isolator', norm: id('where'), rows: ['L26.1a'], facts: [...isolator, works()], ...ask, expect: [breach] },
  { name: 'a suspect is not an accused', norm: id('where'), rows: ['L26.1a'], facts: [...inside, works({ accused: false })], ...ask, expect: [breach] },
  { name: 'the consent is in writing', norm: id('consent'), rows: ['L26.1b'], facts: [...inside, works()], ...ask, expect: [] },
  { name: 'no consent', norm: id('consent'), rows: ['L26.1b'], facts: [...inside, works({ consent: '' })], ...ask, expect: [{ ...breach, detail: { missing: ['consent'] } }] },
  { name: 'credited at the last minute, over the doubled hour of 29 February 2024', norm: id('wages'), rows: ['L26.2'], facts: [...inside, accrued(), credited('2024-03-02 09:00')], ...ask, expect: [{ state: 'met', due: '2024-03-02 09:00' }] },
  { name: 'credited a minute late', norm: id('wages'), rows: ['L26.2'], facts: [...inside, accrued(), credited('2024-03-02 09:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the deduction has its basis', norm: id('deductions'), rows: ['L26.2'], facts: [...inside, accrued({ deductions: 3000, deductionBasis: 'сот актісі' })], ...ask, expect: [] },
  { name: 'the deduction has none', norm: id('deductions'), rows: ['L26.2'], facts: [...inside, accrued({ deductions: 1 })], ...ask, expect: [breach] },
  { name: 'work beside the investigation', norm: id('investigation'), rows: ['L26.3'], facts: [...inside, works({ hindersInvestigation: false })], ...ask, expect: [] },
  { name: 'work in the way of the investigation', norm: id('investigation'), rows: ['L26.3'], facts: [...inside, works({ hindersInvestigation: true })], ...ask, expect: [breach] },
];

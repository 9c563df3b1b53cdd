import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.22.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs')];
const place = happens('place.described', '2024-01-01 09:00', { kind: 'ivs', agency: 'mvd' });
const checked = (data = {}): CaseFact => happens('place.conditions-checked', '2024-02-05 10:00', { hygiene: true, sanitation: true, fireSafety: true, ...data });
const cell = (data: Readonly<Record<string, unknown>>): CaseFact => happens('cell.conditions-noted', '2024-01-10 14:00', { cell: '7', ...data });
const done = (data = {}): CaseFact => happens('admission.completed', '2024-01-10 15:00', data);
const ask = { at: '2024-03-20 09:00' };

export const cases22: NormCase[] = [
  { name: 'all three are kept', norm: id('conditions'), rows: ['L22.1', 'L23.1a'], subject: 'place', facts: [place, checked()], ...ask, expect: [] },
  { name: 'the fire exit is blocked', norm: id('conditions'), rows: ['L22.1'], subject: 'place', facts: [place, checked({ fireSafety: false })], ...ask, expect: [breach] },
  { name: 'the water is bad', norm: id('conditions'), rows: ['L23.1a'], subject: 'place', facts: [place, checked({ sanitation: false })], ...ask, expect: [breach] },
  { name: 'two and a half square metres', norm: id('area'), rows: ['L22.2'], facts: [...inside, cell({ squareDecimetres: 250 })], ...ask, expect: [] },
  { name: 'a square decimetre less', norm: id('area'), rows: ['L22.2'], facts: [...inside, cell({ squareDecimetres: 249 })], ...ask, expect: [breach] },
  { name: 'a bed of one’s own', norm: id('bed'), rows: ['L22.3a'], facts: [...inside, cell({ bed: true })], ...ask, expect: [] },
  { name: 'on the floor', norm: id('bed'), rows: ['L22.3a'], facts: [...inside, cell({ bed: false })], ...ask, expect: [breach] },
  { name: 'bedding was given at reception', norm: id('bedding'), rows: ['L22.3b'], facts: [...inside, done({ bedding: true })], ...ask, expect: [] },
  { name: 'no bedding', norm: id('bedding'), rows: ['L22.3b'], facts: [...inside, done()], ...ask, expect: [{ ...breach, detail: { missing: ['bedding'] } }] },
];

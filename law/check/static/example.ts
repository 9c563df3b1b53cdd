/** A small catalogue without a fault: each counter-example spoils one thing in it. */
import type { Norm, On, Param, StateSpec } from '../../engine/norm.ts';
import { norm, number, ruleSetOf } from '../../engine/testing.ts';
import type { FactTypeSpec, FieldSpec } from '../../facts/field.ts';
import type { NormCase } from '../case.ts';
import type { Catalogue, Check, Problem } from './problem.ts';

const words = (en: string): { kk: string; ru: string; en: string } => ({ kk: `${en} қ`, ru: `${en} р`, en });
const field = (kind: FieldSpec['kind'], more: Partial<FieldSpec> = {}): FieldSpec => ({ kind, label: words(kind), ...more });
const type = (name: string, order: number, fields: Readonly<Record<string, FieldSpec>> = {}, more: Partial<FactTypeSpec> = {}): FactTypeSpec =>
  ({ type: name, title: words(name), group: 'detention', order, streams: ['episode'], fields, recordedBy: ['duty-officer'], ...more });

export const exampleTypes: Readonly<Record<string, FactTypeSpec>> = Object.fromEntries([
  type('described', 0, { birthDate: field('date'), foreigner: field('boolean') }, { sets: { birthDate: 'birthDate', foreigner: 'foreigner' } }),
  type('detained', 10, { basis: field('choice', { options: ['suspicion', 'administrative'], required: true }), days: field('integer') }),
  type('told', 70, { addressee: field('choice', { options: ['prosecutor', 'relative'], required: true }), about: field('fact') }),
  type('punished', 50, { days: field('integer') }), type('let-out', 51), type('released', 90), type('forgotten', 60, {}, { recordedBy: [] }),
].map((spec) => [spec.type, spec]));

export const exampleStates: readonly StateSpec[] = [
  { id: 'deprived', subject: 'episode', enter: [{ fact: 'detained' }], leave: [{ fact: 'released' }] },
  { id: 'in-cell', subject: 'episode', enter: [{ fact: 'punished' }], leave: [{ fact: ['let-out', 'released'] }] },
];

export const exampleNorm = (id: string, rule: Norm['rule'], rest: Partial<Norm> = {}): Norm => norm(id, rule, { title: words(id), rows: ['L1'], ...rest });
const opens: On = { fact: 'detained', where: { value: 'fact.basis', is: 'suspicion' } };
/** "The prosecutor and a relative are told within twelve hours." */
export const tell: Norm = exampleNorm('tell', { type: 'deadline', opens, term: { param: 'twelve', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'told' }], each: ['prosecutor', 'relative'], onMiss: 'breach' }, { addressees: ['prosecutor', 'relative'] });
/** "No longer than fifteen days in the cell." */
export const cell: Norm = exampleNorm('cell', { type: 'deadline', opens: { enters: 'in-cell' }, term: { param: 'fifteen', unit: 'day', mode: 'exact' }, discharge: { leaves: 'in-cell' }, onMiss: 'breach' });
const cited = (param: Param): Param => ({ ...param, title: words(param.id) });
export const exampleParams: readonly Param[] = [cited(number('twelve', 'hour', 12)), cited(number('fifteen', 'day', 15))];

const detained = { type: 'detained', at: '2026-03-10 10:00', data: { basis: 'suspicion' } } as const;
const told = (addressee: string, at: string): NormCase['facts'][number] => ({ type: 'told', at, data: { addressee } });
export const exampleCases: readonly NormCase[] = [
  { name: 'one in time, one late', norm: 'tell', rows: ['L1'], facts: [detained, told('prosecutor', '2026-03-10 22:00'), told('relative', '2026-03-10 22:01')], at: '2026-03-11 00:00', expect: [{ state: 'met' }, { state: 'met-late' }] },
  { name: 'out on the last day', norm: 'cell', rows: ['L1'], facts: [{ type: 'punished', at: '2026-03-10 10:00' }, { type: 'let-out', at: '2026-03-25 10:00' }], at: '2026-03-26 00:00', expect: [{ state: 'met' }] },
  { name: 'still in', norm: 'cell', rows: ['L1'], facts: [{ type: 'punished', at: '2026-03-10 10:00' }], at: '2026-03-25 10:01', expect: [{ state: 'breached' }] },
];

export interface Spoilt { readonly norms?: readonly Norm[]; readonly params?: readonly Param[]; readonly types?: Readonly<Record<string, FactTypeSpec>>; readonly states?: readonly StateSpec[]; readonly cases?: readonly NormCase[] }

export function example({ norms = [tell, cell], params = exampleParams, types = exampleTypes, states = exampleStates, cases = exampleCases }: Spoilt = {}): Catalogue {
  const specs = Object.values(types).map(({ type: name, order, sets }) => ({ type: name, order, ...(order === 0 ? { timeless: true } : {}), ...(sets ? { sets } : {}) }));
  return { ruleSet: ruleSetOf(norms, params, specs, states), factTypes: types, cases };
}

/** What the check says of the spoilt catalogue, as `norm: what`; infos left out. */
export const said = (check: Check, spoilt: Spoilt = {}): string[] => [...check(example(spoilt))].filter(({ severity }) => severity === 'error').map(({ norm: id, what }: Problem) => `${id}: ${what}`);

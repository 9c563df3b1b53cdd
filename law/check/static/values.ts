/** Which values a guard can meet: the options of fields, the edges of numbers, what nobody recorded. Enough of them to decide every guard. */
import type { Guard, ValueRef } from '../../engine/norm.ts';
import { capacities } from '../../facts/fact.ts';
import type { FieldSpec } from '../../facts/field.ts';
import { MOST_TIYN } from '../../facts/tiyn.ts';
import { allInside, normsOf, paramsOf, type Catalogue } from './problem.ts';

/** Fact types that stand for `fact` and for `opening`; null: any. */
export interface Setting { readonly fact: readonly string[] | null; readonly opening: readonly string[] | null }

/** Fields of the elements of lists, as the schemas of `law/facts/field.ts` have them. */
export const elementFields: Readonly<Record<string, readonly string[]>> = {
  documents: ['kind', 'number', 'date', 'authorRole', 'sanctionedBy', 'sanctionedAt', 'present', 'signed', 'sealed'],
  items: ['name', 'quantity', 'class', 'amount', 'returned'],
};

/** Fields of the envelope that every fact has. */
export const envelope = ['$id', '$at', '$place', '$capacity', '$office', '$type', '$recordedAt'] as const;

/** The specifications of a field over the types that have it; empty: no such field. */
export function fieldsNamed({ factTypes }: Catalogue, types: readonly string[] | null, field: string): FieldSpec[] {
  return (types ?? Object.keys(factTypes)).flatMap((type) => factTypes[type]?.fields[field] ?? []);
}

/** Values that a reference can take; `undefined` where it can be missing. null: nothing is known of it, so nothing is concluded. */
export function valuesOf(catalogue: Catalogue, setting: Setting, ref: ValueRef, guards: readonly Guard[]): readonly unknown[] | null {
  const dot = ref.indexOf('.'), path = ref.slice(dot + 1);
  switch (ref.slice(0, dot)) {
    case 'fact': return fieldValues(catalogue, setting.fact, path, edges(catalogue, ref, guards));
    case 'opening': return fieldValues(catalogue, setting.opening, path, edges(catalogue, ref, guards));
    case 'subject': return [undefined, ...catalogue.ruleSet.facts.flatMap(({ type, sets }) => {
      const field = sets?.[path];
      return field === undefined ? [] : (fieldValues(catalogue, [type], field, edges(catalogue, ref, guards)) ?? []).filter((value) => value !== undefined);
    })];
    case 'clock': return path.endsWith('.ground') ? [undefined, ...groundsOf(catalogue, path.slice(0, -7))] : [undefined, 1_000];
    case 'since': return [undefined, 1_000];
    default: return null;
  }
}

function fieldValues(catalogue: Catalogue, types: readonly string[] | null, field: string, { constants, numbers }: Edges): readonly unknown[] | null {
  switch (field) {
    case '$type': return types ?? Object.keys(catalogue.factTypes);
    case '$capacity': return types ? [...new Set(types.flatMap((type) => catalogue.factTypes[type]?.recordedBy ?? []))] : capacities;
    case '$at': case '$recordedAt': return [1_000];
    case '$id': return ['id'];
    case '$place': case '$office': return ['some', null];
  }
  const specs = fieldsNamed(catalogue, types, field);
  if (specs.length === 0) return field.includes('.') ? null : [undefined];
  const everywhere = types !== null && specs.length === types.length && specs.every(({ required }) => required);
  return [...(everywhere ? [] : [undefined]), ...new Set(specs.flatMap((spec) => valuesOfField(spec, constants, numbers)))];
}

/** Values of one field, its absence left out. */
export function valuesOfField(spec: FieldSpec, constants: readonly unknown[] = [], numbers: readonly number[] = []): readonly unknown[] {
  switch (spec.kind) {
    case 'choice': return spec.options ?? [];
    case 'choices': return [[], ...(spec.options ?? []).map((option) => [option]), [...(spec.options ?? [])]];
    case 'boolean': return [true, false];
    case 'integer': case 'money': {
      const { min = 0, max = spec.kind === 'money' ? MOST_TIYN : 1_000_000_000 } = spec;
      return [min, ...numbers.flatMap((n) => [n - 1, n, n + 1]), ...constants.filter((c) => typeof c === 'number'), max].filter((n) => n >= min && n <= max);
    }
    case 'instant': return [1_000];
    case 'date': return ['2000-01-01'];
    case 'iin': return ['000000000000'];
    case 'country': return ['KZ', 'RU', ...constants.filter((c) => typeof c === 'string' && /^[A-Z]{2}$/.test(c))];
    case 'text': case 'long-text': case 'place': case 'fact': return ['words', ...constants.filter((c) => typeof c === 'string')];
    case 'documents': case 'items': case 'injuries': case 'cells': case 'received': case 'zones': return [[], [{}]];
    case 'findings': return [['place:medeu#key']];
    case 'answers': return [[], [{ item: 'P45.1a', value: 'no' }], [{ item: 'P45.1a', value: 'yes' }]];
  }
}

interface Edges { readonly constants: readonly unknown[]; readonly numbers: readonly number[] }

/** Constants and limits with which the guards compare the value: beside them nothing changes. */
function edges(catalogue: Catalogue, ref: ValueRef, guards: readonly Guard[]): Edges {
  const constants: unknown[] = [], numbers: number[] = [];
  for (const guard of guards.flatMap(allInside)) {
    if (!('value' in guard) || guard.value !== ref) continue;
    if ('is' in guard) constants.push(guard.is);
    if ('in' in guard) constants.push(...guard.in);
    const limit = 'atLeast' in guard ? guard.atLeast : 'atMost' in guard ? guard.atMost : undefined;
    if (limit !== undefined) numbers.push(limitOf(catalogue, limit));
  }
  return { constants, numbers };
}

/** A limit as a number; of a parameter its newest value. */
export function limitOf(catalogue: Catalogue, limit: number | { readonly param: string }): number {
  if (typeof limit === 'number') return limit;
  return paramsOf(catalogue).find(({ id }) => id === limit.param)?.editions.at(-1)?.value ?? Number.NaN;
}

/** Codes of grounds that can carry a clock. */
export function groundsOf(catalogue: Catalogue, clock: string): readonly string[] {
  return [...new Set(normsOf(catalogue).flatMap(({ rule }) => (rule.type === 'coverage' && rule.clock === clock ? rule.by : [])))];
}

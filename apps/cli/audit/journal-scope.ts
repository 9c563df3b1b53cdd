/**
 * Open world: a journal without a column for an act says nothing about the act. What the mapping maps is what the journal can show;
 * a finding that rests on anything else is left unjudged and counted, so that the report never accuses an office of what its
 * journal was never made to show.
 */
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Guard, Match, Norm } from '@kepil/law/engine/norm.ts';
import type { Mapping, ValueSource } from './mapping.ts';

/** Values that a field can have in this journal: a closed set, or anything. A field that is not here has no column. */
type Possible = ReadonlyMap<string, ReadonlySet<unknown> | 'any'>;

export class JournalScope {
  readonly #shapes = new Map<string, Possible[]>();

  constructor(mapping: Mapping) {
    for (const { type, data } of mapping.facts) {
      const shape = new Map(Object.entries(data ?? {}).map(([field, source]) => [field, possibleValues(source)] as const));
      this.#shapes.set(type, [...(this.#shapes.get(type) ?? []), shape]);
    }
  }

  /** True where the journal has no place in which the act that the norm asks for could stand. */
  cannotShow(finding: Finding, { rule, exceptions }: Norm): boolean {
    switch (rule.type) {
      case 'deadline':
        if (finding.state !== 'breached' || !Array.isArray(rule.discharge)) return false;
        return !(rule.discharge as readonly Match[]).some((match) => this.#canShow(match, finding.addressee));
      case 'recurring': return !rule.discharge.some((match) => this.#canShow(match, null));
      case 'check': {
        const on = [rule.on.fact].flat();
        const hasField = (field: string): boolean => on.some((type) => this.#shapes.get(type)?.some((shape) => shape.has(field)));
        const missing = finding.detail['missing'];
        if (Array.isArray(missing) && missing.length > 0) return !missing.some((field) => hasField(String(field)));
        if (finding.evidence === 'recorded') return false;
        return [rule.require, ...(exceptions ?? []).map(({ when }) => when)].flatMap(readsOf).some((read) => ('match' in read ? !this.#canShow(read.match, null) : !hasField(read.field)));
      }
      case 'coverage': case 'quota': case 'ground': case 'right': return false;
      default: return rule satisfies never;
    }
  }

  #canShow({ fact, where }: Match, addressee: string | null): boolean {
    return [fact].flat().some((type) => (this.#shapes.get(type) ?? []).some((shape) => (where === undefined || couldHold(where, shape)) && couldBe(shape, 'addressee', addressee)));
  }
}

function possibleValues(source: ValueSource): ReadonlySet<unknown> | 'any' {
  if (typeof source === 'string' || Array.isArray(source)) return 'any';
  if (source.column === undefined) return new Set([source.value]);
  return source.codes ? new Set<unknown>(Object.values(source.codes)) : 'any';
}

/** A field with no column cannot name an addressee; one duty without addressees asks for none. */
function couldBe(shape: Possible, field: string, value: string | null): boolean {
  if (value === null) return true;
  const possible = shape.get(field);
  return possible === 'any' || (possible?.has(value) ?? false);
}

/** Whether some row of this shape could satisfy the guard. What is not decided by the fact's own data could. */
function couldHold(guard: Guard, shape: Possible): boolean {
  if ('all' in guard) return guard.all.every((part) => couldHold(part, shape));
  if ('any' in guard) return guard.any.some((part) => couldHold(part, shape));
  if (!('value' in guard) || !guard.value.startsWith('fact.') || guard.value.startsWith('fact.$')) return true;
  const possible = shape.get(guard.value.slice('fact.'.length));
  if ('is' in guard) return possible === 'any' || (possible?.has(guard.is) ?? false);
  if ('in' in guard) return possible === 'any' || guard.in.some((value) => possible?.has(value));
  if ('known' in guard) return guard.known ? possible !== undefined : true;
  return possible !== undefined;
}

type GuardRead = { readonly match: Match } | { readonly field: string };

/** Other facts and fields of the fact in question that a guard looks at. */
function readsOf(guard: Guard): GuardRead[] {
  if ('all' in guard) return guard.all.flatMap(readsOf);
  if ('any' in guard) return guard.any.flatMap(readsOf);
  if ('not' in guard) return readsOf(guard.not);
  if ('recorded' in guard) return [{ match: guard.recorded }];
  if ('fields' in guard) return guard.fields.map((field) => ({ field }));
  if ('value' in guard && guard.value.startsWith('fact.') && !guard.value.startsWith('fact.$')) return [{ field: guard.value.slice('fact.'.length) }];
  return [];
}

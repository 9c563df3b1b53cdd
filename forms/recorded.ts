/** What the journal says of one episode, as a paper asks for it: the last fact of a type and its fields. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import { NEVER } from '@kepil/law/time/instant.ts';

export interface Recorded {
  /** The latest fact in force of the first of these types that has one. */
  last(...types: readonly string[]): Fact | null;
  first(type: string): Fact | null;
  all(type: string): readonly Fact[];
}

/** What holds of a stream: its facts in force by time, by type, and what an id that was corrected since leads to. */
export interface Held {
  readonly byType: ReadonlyMap<string, readonly Fact[]>;
  /** Id of what holds now under this id; null: nothing does. */
  readonly now: (id: unknown) => string | null;
  /** Everything recorded of these types with its place in the log, what was corrected and what withdraws included. */
  readonly ofTypes: (types: ReadonlySet<string>) => readonly { readonly fact: Fact; readonly n: number }[];
}

/** A list of papers asks the same stream once for each. */
const known = new WeakMap<readonly Fact[], Held & { readonly length: number }>();

/** Corrected and withdrawn facts are left out: a paper states what is held true when it is printed. */
export function heldIn(facts: readonly Fact[]): Held {
  const before = known.get(facts);
  if (before?.length === facts.length) return before;
  const held = effectiveFacts(facts, { orderOf: () => 0, timeless: () => false }, NEVER, NEVER);
  const ids = new Set(held.map(({ id }) => id));
  const replacedBy = new Map(facts.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[corrects, id] as const])));
  const now = (id: unknown): string | null => {
    let last = typeof id === 'string' ? id : null;
    // A chain of corrections is as long as there are corrections at most.
    for (let steps = replacedBy.size; last !== null && steps > 0 && !ids.has(last); steps -= 1) last = replacedBy.get(last) ?? null;
    return last !== null && ids.has(last) ? last : null;
  };
  const logged = Map.groupBy(facts.map((fact, n) => ({ fact, n })), ({ fact: { type, withdraws } }) => (withdraws === undefined ? type : ''));
  const ofTypes: Held['ofTypes'] = (types) => ['', ...types].flatMap((type) => logged.get(type) ?? []).sort((a, b) => a.n - b.n);
  const made = { byType: Map.groupBy(held, ({ type }) => type), now, ofTypes, length: facts.length };
  known.set(facts, made);
  return made;
}

export const recorded = (facts: readonly Fact[]): Recorded => { const { byType } = heldIn(facts); return recordOf((type) => byType.get(type) ?? []); };

/** `all`: facts in force of a type, by time. */
export const recordOf = (all: (type: string) => readonly Fact[]): Recorded => ({
  last: (...types) => {
    for (const type of types) {
      const last = all(type).at(-1);
      if (last) return last;
    }
    return null;
  },
  first: (type) => all(type)[0] ?? null,
  all,
});

/** The same record, noting which types it is asked for. */
export function listening(record: Recorded, asked?: Set<string>): Recorded {
  if (!asked) return record;
  return {
    last: (...types) => { for (const type of types) asked.add(type); return record.last(...types); },
    first: (type) => { asked.add(type); return record.first(type); },
    all: (type) => { asked.add(type); return record.all(type); },
  };
}

export function text(fact: Fact | null, field: string): string | null {
  const value = fact?.data[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function number(fact: Fact | null, field: string): number | null {
  const value = fact?.data[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function flag(fact: Fact | null, field: string): boolean | null {
  const value = fact?.data[field];
  return typeof value === 'boolean' ? value : null;
}

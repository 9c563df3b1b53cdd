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

/** Corrected and withdrawn facts are left out: a paper states what is held true when it is printed. */
export function recorded(facts: readonly Fact[]): Recorded {
  const inForce = effectiveFacts(facts, { orderOf: () => 0, timeless: () => false }, NEVER, NEVER);
  const byType = Map.groupBy(inForce, ({ type }) => type);
  return {
    last: (...types) => {
      for (const type of types) {
        const last = byType.get(type)?.at(-1);
        if (last) return last;
      }
      return null;
    },
    first: (type) => byType.get(type)?.[0] ?? null,
    all: (type) => byType.get(type) ?? [],
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

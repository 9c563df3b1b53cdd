/**
 * What is read from a list of facts in one pass and carried on when the list goes on: after one fact more only that fact is looked at,
 * however long the history of the person is. A reader is a fold; what it has come to is remembered with the list.
 */
import type { Fact } from './fact.ts';

export interface Reader<S> {
  /** Types of fact that it looks at; absent: all. */
  readonly reads?: ReadonlySet<string>;
  begin(): S;
  /** One that `take` may change without changing this one. */
  copy(state: S): S;
  take(state: S, fact: Fact): void;
}

/** Gives what the reader makes of a list, to be looked at only. A list may have grown since it was last asked for; its first facts must be the same. */
export type Carried<S> = (facts: readonly Fact[]) => Readonly<S>;

/** How far a reader has come in a list. */
interface Place { state: unknown; count: number }

const readers: Reader<unknown>[] = [];
/** By list, then by the number of the reader. */
const known = new WeakMap<readonly Fact[], (Place | undefined)[]>();

/** Makes a reader known. Once for each, when its module is loaded. */
export function carried<S>(reader: Reader<S>): Carried<S> {
  const number = readers.push(reader as Reader<unknown>) - 1;
  return (facts) => {
    let places = known.get(facts);
    if (places === undefined) known.set(facts, places = []);
    let place = places[number];
    if (place === undefined || place.count > facts.length) places[number] = place = { state: reader.begin(), count: 0 };
    for (; place.count < facts.length; place.count += 1) {
      const fact = facts[place.count] as Fact;
      if (reads(reader, fact)) reader.take(place.state as S, fact);
    }
    return place.state as S;
  };
}

/** The facts of `before` and then `fresh`, as a new list: what is known of the first is known of it, `fresh` added. */
export function carryOn(before: readonly Fact[], fresh: readonly Fact[]): readonly Fact[] {
  const all = [...before, ...fresh];
  const places = known.get(before);
  if (places !== undefined) known.set(all, places.map((place, number) => (place?.count === before.length ? { state: stateAfter(readers[number] as Reader<unknown>, place.state, fresh), count: all.length } : undefined)));
  return all;
}

function stateAfter<S>(reader: Reader<S>, state: S, fresh: readonly Fact[]): S {
  let next: S | null = null;
  for (const fact of fresh) if (reads(reader, fact)) reader.take(next ??= reader.copy(state), fact);
  return next ?? state;
}

const reads = <S>({ reads: types }: Reader<S>, { type }: Fact): boolean => types === undefined || types.has(type);

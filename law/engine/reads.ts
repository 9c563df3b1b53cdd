/** What a guard reads, without running it: for the compiler, which asks whether later knowledge can change it, and for the checks. */
import type { Guard, Match, Term, ValueRef } from './norm.ts';

export interface Reads {
  /** Data fields of the fact in question, of the opening, and of the elements of its lists (`some`). */
  readonly fact: Set<string>;
  readonly opening: Set<string>;
  readonly attributes: Set<string>;
  readonly states: Set<string>;
  readonly clocks: Set<string>;
  readonly params: Set<string>;
  /** Facts that are looked back at, each with its own guard. */
  readonly recorded: Match[];
}

export const noReads = (): Reads => ({ fact: new Set(), opening: new Set(), attributes: new Set(), states: new Set(), clocks: new Set(), params: new Set(), recorded: [] });

/** Everything that the guard and the guards inside it read. Fields of the elements of a list are not fields of the fact. */
export function readsOf(guard: Guard | undefined, into: Reads = noReads()): Reads {
  if (!guard) return into;
  if ('all' in guard) { for (const part of guard.all) readsOf(part, into); return into; }
  if ('any' in guard) { for (const part of guard.any) readsOf(part, into); return into; }
  if ('not' in guard) return readsOf(guard.not, into);
  if ('ageBelow' in guard) { into.attributes.add('birthDate'); into.params.add(guard.ageBelow); return into; }
  if ('state' in guard) { into.states.add(guard.state); return into; }
  if ('recorded' in guard) { into.recorded.push(guard.recorded); if (guard.since !== undefined) into.states.add(guard.since); return into; }
  if ('of' in guard) {
    readValue(guard.of, into);
    readValue(guard.notAfter.from, into);
    readTerm(guard.notAfter.term, into);
    return into;
  }
  if ('fields' in guard) { for (const field of guard.fields) into.fact.add(field); return into; }
  readValue(guard.value, into);
  if ('some' in guard) {
    const element = readsOf(guard.some);
    for (const kind of ['opening', 'attributes', 'states', 'clocks', 'params'] as const) for (const name of element[kind]) into[kind].add(name);
    into.recorded.push(...element.recorded);
  }
  if ('atLeast' in guard && typeof guard.atLeast === 'object') into.params.add(guard.atLeast.param);
  if ('atMost' in guard && typeof guard.atMost === 'object') into.params.add(guard.atMost.param);
  return into;
}

export function readValue(ref: ValueRef | undefined, into: Reads): void {
  if (ref === undefined) return;
  const dot = ref.indexOf('.'), path = ref.slice(dot + 1);
  switch (ref.slice(0, dot)) {
    case 'fact': into.fact.add(path); break;
    case 'opening': into.opening.add(path); break;
    case 'subject': into.attributes.add(path); break;
    case 'clock': into.clocks.add(path.replace(/\.ground$/, '')); break;
    case 'since': into.states.add(path); break;
  }
}

export function readTerm(term: Term | undefined, into: Reads): void {
  if (!term) return;
  if ('immediately' in term) into.params.add(term.alarm);
  else if ('param' in term) into.params.add(term.param);
  else readValue(term.value, into);
}

/** Whether something recorded later can change the guard's answer about the same fact: an attribute learned, a fact looked back at. */
export const readsLearned = ({ attributes, recorded }: Reads): boolean => attributes.size > 0 || recorded.length > 0;

/** Whether the answer belongs to its moment: states and clocks move on, so it is given once. */
export const readsMoment = ({ states, clocks }: Reads): boolean => states.size > 0 || clocks.size > 0;

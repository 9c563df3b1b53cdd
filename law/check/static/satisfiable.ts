/**
 * Whether guards can hold together: every combination of the values that decide them is tried. What belongs to the course of events
 * (states, what is on record, instants compared) is taken as free, so that nothing possible is called impossible.
 */
import type { Guard, ValueRef } from '../../engine/norm.ts';
import { limitOf, valuesOf, type Setting } from './values.ts';
import { allInside, type Catalogue } from './problem.ts';

/** Values by reference, and truth of the free parts by their text. */
export type Assignment = ReadonlyMap<string, unknown>;

/** Beyond this many steps the guards are taken to be satisfiable: a check never blames for want of time. */
const STEPS = 200_000;

export interface Given {
  /** What is so already: values by reference, truth of free parts by `textOf`. */
  readonly fixed?: Assignment;
  /** The order in which values are tried. */
  readonly order?: (values: readonly unknown[]) => readonly unknown[];
}

/** Values with which all guards hold; null: there are none; `'unknown'` where there are too many to try. */
export function solve(catalogue: Catalogue, setting: Setting, guards: readonly Guard[], { fixed, order = (values) => values }: Given = {}): Assignment | null | 'unknown' {
  const domains = [...domainsOf(catalogue, setting, guards)].map(([name, values]) => [name, fixed?.has(name) ? [fixed.get(name)] : order(values)] as const);
  if (domains.some(([, values]) => values.length === 0)) return null;
  const tied = guards.flatMap(allInside).filter((guard) => 'recorded' in guard && '$id' in (guard.recorded.key ?? {}));
  const assignment = new Map<string, unknown>();
  let steps = 0;
  const whole: Guard = { all: guards };
  const from = (i: number): boolean | 'unknown' => {
    if (++steps > STEPS) return 'unknown';
    const verdict = evaluate(whole, catalogue, assignment);
    if (verdict === false) return false;
    const next = domains[i];
    if (verdict === true && !together(catalogue, tied, assignment)) return next ? branch(next, i) : false;
    if (!next) return verdict === true;
    return verdict === true || branch(next, i);
  };
  const branch = ([name, values]: readonly [string, readonly unknown[]], i: number): boolean | 'unknown' => {
    for (const value of values) {
      assignment.set(name, value);
      const found = from(i + 1);
      if (found !== false) return found;
    }
    assignment.delete(name);
    return false;
  };
  const found = from(0);
  return found === 'unknown' ? 'unknown' : found ? assignment : null;
}

export const canHold = (catalogue: Catalogue, setting: Setting, guards: readonly Guard[]): boolean => solve(catalogue, setting, guards) !== null;

/** What has to be known to decide the guards. */
function domainsOf(catalogue: Catalogue, setting: Setting, guards: readonly Guard[]): Map<string, readonly unknown[]> {
  const domains = new Map<string, readonly unknown[]>();
  const value = (ref: ValueRef): void => { if (!domains.has(ref)) domains.set(ref, valuesOf(catalogue, setting, ref, guards) ?? [undefined, 'unknown']); };
  const visit = (guard: Guard): void => {
    if ('all' in guard) { guard.all.forEach(visit); return; }
    if ('any' in guard) { guard.any.forEach(visit); return; }
    if ('not' in guard) { visit(guard.not); return; }
    if ('fields' in guard) { for (const field of guard.fields) value(`fact.${field}`); return; }
    if ('value' in guard && !('some' in guard)) { value(guard.value); return; }
    domains.set(textOf(guard), freeValues(catalogue, guard));
  };
  guards.forEach(visit);
  return domains;
}

/** The name of a free part in an assignment. */
export function textOf(guard: Guard): string {
  let text = texts.get(guard);
  if (text === undefined) texts.set(guard, text = JSON.stringify(guard));
  return text;
}

/** Norms are data that does not change: a guard is written out once. */
const texts = new WeakMap<Guard, string>();

/** A part of the course of events can be so or not; but what nobody can record is never on record. */
function freeValues(catalogue: Catalogue, guard: Guard): readonly boolean[] {
  if (!('recorded' in guard)) return [true, false];
  const { fact, where } = guard.recorded;
  const types = typeof fact === 'string' ? [fact] : fact;
  const possible = types.some((type) => (catalogue.factTypes[type]?.recordedBy.length ?? 0) > 0 && (where === undefined || canHold(catalogue, { fact: [type], opening: null }, [where])));
  return possible ? [true, false] : [false];
}

/** Guards that look back at one and the same fact (its id is the key) must hold of it together. */
function together(catalogue: Catalogue, tied: readonly Guard[], assignment: Assignment): boolean {
  if (tied.length < 2) return true;
  const byKey = new Map<string, Guard[]>();
  for (const guard of tied) {
    if (!('recorded' in guard) || assignment.get(textOf(guard)) !== true) continue;
    const key = JSON.stringify([guard.recorded.fact, guard.recorded.key]);
    byKey.set(key, [...(byKey.get(key) ?? []), ...(guard.recorded.where ? [guard.recorded.where] : [])]);
  }
  return [...byKey].every(([key, wheres]) => canHold(catalogue, { fact: [(JSON.parse(key) as unknown[])[0] as string | string[]].flat(), opening: null }, wheres));
}

/** Truth of the guard as far as the assignment goes; undefined: not decided yet. Unknown values make a comparison false, as in the engine. */
export function evaluate(guard: Guard, catalogue: Catalogue, assignment: Assignment): boolean | undefined {
  if ('all' in guard) return every(guard.all.map((part) => evaluate(part, catalogue, assignment)));
  if ('any' in guard) { const none = every(guard.any.map((part) => not(evaluate(part, catalogue, assignment)))); return not(none); }
  if ('not' in guard) return not(evaluate(guard.not, catalogue, assignment));
  if ('fields' in guard) return every(guard.fields.map((field) => (assignment.has(`fact.${field}`) ? present(assignment.get(`fact.${field}`)) : undefined)));
  if (!('value' in guard) || 'some' in guard) { const truth = assignment.get(textOf(guard)); return typeof truth === 'boolean' ? truth : undefined; }
  if (!assignment.has(guard.value)) return undefined;
  const value = assignment.get(guard.value);
  if ('is' in guard) return value === guard.is;
  if ('in' in guard) return guard.in.includes(value as string);
  if ('includes' in guard) return Array.isArray(value) && [guard.includes].flat().every((item) => value.includes(item));
  if ('known' in guard) return (value === false || present(value)) === guard.known;
  if ('atLeast' in guard) return typeof value === 'number' && value >= limitOf(catalogue, guard.atLeast);
  return typeof value === 'number' && value <= limitOf(catalogue, guard.atMost);
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

const not = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);
const present = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

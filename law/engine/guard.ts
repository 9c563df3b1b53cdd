/** Guards of the norm language as predicates, and the same guards as words with their values for explanations. */
import { civilDate } from '../time/zone.ts';
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import type { Guard, Match, Scalar, ValueRef } from './norm.ts';
import type { GuardTrace } from './finding.ts';
import type { Subject } from './subject.ts';
import type { Scope } from './program.ts';
import { compileTerm, countedOf, dueOf } from './term.ts';

/** `fact` is the fact in question, `opening` the one that opened the duty (or null). */
export type Test = (subject: Subject, fact: Fact, opening: Fact | null) => boolean;
export type Read = (subject: Subject, fact: Fact, opening: Fact | null) => unknown;

/** A guard that is not there always holds: no call is spent on it. */
export const holds = (test: Test | null, subject: Subject, fact: Fact, opening: Fact | null): boolean => test === null || test(subject, fact, opening);

function fieldOf(fact: Fact, path: string): unknown {
  switch (path) {
    case '$id': return fact.id;
    case '$at': return fact.at;
    case '$place': return fact.place;
    case '$capacity': return fact.actor.capacity;
    case '$office': return fact.actor.office;
    case '$type': return fact.type;
    case '$recordedAt': return fact.recordedAt;
  }
  return path.includes('.') ? path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], fact.data) : fact.data[path];
}

/** The field of a fact by the path after `fact.`. */
export const readField = fieldOf;

export type FieldRead = (fact: Fact) => unknown;

const isPlain = (path: string): boolean => !path.startsWith('$') && !path.includes('.');

/** The same, with the path looked at once. */
export const fieldReader = (path: string): FieldRead => (isPlain(path) ? (fact) => fact.data[path] : (fact) => fieldOf(fact, path));

export function compileValue(ref: ValueRef | `element.${string}`, scope: Scope): Read {
  const dot = ref.indexOf('.');
  const path = ref.slice(dot + 1);
  switch (ref.slice(0, dot)) {
    case 'fact': {
      if (path.startsWith('$') || path.includes('.')) { const field = fieldReader(path); return (_s, fact) => field(fact); }
      return (_s, fact) => fact.data[path];
    }
    case 'opening': return (_s, _f, opening) => (opening ? fieldOf(opening, path) : undefined);
    case 'subject': { const index = scope.attribute(path); return (subject) => subject.attributes?.[index]; }
    case 'clock': {
      if (path.endsWith('.ground')) { const clock = scope.clock(path.slice(0, -7)); return (subject) => scope.ground(subject.read(clock + 1)); }
      const clock = scope.clock(path);
      return (subject) => { const value = subject.read(clock); return Number.isNaN(value) ? undefined : value; };
    }
    case 'since': {
      const register = scope.stateRegister(path);
      return (subject) => { const since = subject.read(register); return Number.isNaN(since) ? undefined : since; };
    }
    default: throw new Error(`unknown value ${ref}`);
  }
}

/** The predicate of a guard that may be missing; null: always true. */
export const compileWhere = (guard: Guard | undefined, scope: Scope): Test | null => (guard ? compileGuard(guard, scope) : null);

/** Both hold; a missing one holds always. */
export const both = (a: Test | null, b: Test | null): Test | null => (a && b ? (s, f, o) => a(s, f, o) && b(s, f, o) : a ?? b);

/** Predicate of a guard. Unknown values make a comparison false: the open world never proves anything by absence. */
export function compileGuard(guard: Guard, scope: Scope): Test {
  if ('all' in guard) { const tests = guard.all.map((g) => compileGuard(g, scope)); return (s, f, o) => tests.every((test) => test(s, f, o)); }
  if ('any' in guard) { const tests = guard.any.map((g) => compileGuard(g, scope)); return (s, f, o) => tests.some((test) => test(s, f, o)); }
  if ('not' in guard) { const test = compileGuard(guard.not, scope); return (s, f, o) => !test(s, f, o); }
  if ('ageBelow' in guard) {
    const param = scope.param(guard.ageBelow);
    const birth = scope.attribute('birthDate');
    return (subject, fact) => {
      const date = subject.attributes?.[birth];
      const limit = param.at(fact.at, fact.zone);
      return typeof date === 'string' && limit !== undefined && ageOn(date, civilDate(fact.at, fact.zone)) < limit;
    };
  }
  if ('state' in guard) { const register = scope.stateRegister(guard.state); return (subject) => subject.isIn(register); }
  if ('recorded' in guard) {
    const match = compileMatch(guard.recorded, scope, true);
    const since = guard.since === undefined ? -1 : scope.stateRegister(guard.since);
    return (subject, fact) => {
      const from = since < 0 ? Number.NEGATIVE_INFINITY : subject.read(since);
      return match.types.some((type) => subject.history?.get(type)?.some((candidate) => candidate !== fact && candidate.at >= from && holds(match.where, subject, candidate, fact) && keyFits(match, candidate, fact) !== 'no'));
    };
  }
  if ('of' in guard) {
    const of = compileValue(guard.of, scope);
    const from = compileValue(guard.notAfter.from, scope);
    const term = guard.notAfter.term ? compileTerm(guard.notAfter.term, scope) : null;
    const latest = guard.notAfter.reading === 'latest';
    return (subject, fact, opening) => {
      const value = of(subject, fact, opening);
      const base = from(subject, fact, opening);
      if (typeof base !== 'number') return false;
      // A civil date of a paper is compared with the civil day of the place.
      if (typeof value === 'string') return value <= civilDate(base, fact.zone);
      if (typeof value !== 'number') return false;
      if (!term) return value <= base;
      if (!latest) return value <= dueOf(term, base, subject, fact, opening);
      return (countedOf(term, base, subject, fact, opening)?.readings ?? []).some(({ due }) => value <= due);
    };
  }
  if ('fields' in guard) return (_s, fact) => guard.fields.every((field) => present(fieldOf(fact, field)));
  const read = compileValue(guard.value, scope);
  if ('some' in guard) {
    const test = compileGuard(guard.some, scope);
    // The element stands in for the fact: its fields are read as `fact.x`, the instant and zone stay the fact's.
    return (s, f, o) => { const list = read(s, f, o); return Array.isArray(list) && list.some((element) => test(s, elementFact(f, element), o)); };
  }
  if ('is' in guard) { const wanted = guard.is; return (s, f, o) => read(s, f, o) === wanted; }
  if ('in' in guard) { const wanted = new Set<unknown>(guard.in); return (s, f, o) => wanted.has(read(s, f, o)); }
  if ('includes' in guard) {
    const wanted: readonly Scalar[] = Array.isArray(guard.includes) ? guard.includes : [guard.includes as Scalar];
    return (s, f, o) => { const list = read(s, f, o); return Array.isArray(list) && wanted.every((item) => list.includes(item)); };
  }
  if ('known' in guard) { const wanted = guard.known; return (s, f, o) => isKnown(read(s, f, o)) === wanted; }
  if ('atLeast' in guard) { const limit = compileLimit(guard.atLeast, scope); return (s, f, o) => { const v = read(s, f, o), l = limit(f); return typeof v === 'number' && l !== undefined && v >= l; }; }
  if ('atMost' in guard) { const limit = compileLimit(guard.atMost, scope); return (s, f, o) => { const v = read(s, f, o), l = limit(f); return typeof v === 'number' && l !== undefined && v <= l; }; }
  throw new Error(`unknown guard ${JSON.stringify(guard)}`);
}

const elementFact = (fact: Fact, element: unknown): Fact => ({ ...fact, data: (element ?? {}) as Record<string, unknown> });

function compileLimit(limit: number | { readonly param: string }, scope: Scope): (fact: Fact) => number | undefined {
  if (typeof limit === 'number') return () => limit;
  const param = scope.param(limit.param);
  return (fact) => param.at(fact.at, fact.zone);
}

/** Full years on a civil day; both dates `YYYY-MM-DD`. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Recorded: also a "no" is known. */
const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What a document must have: a "no" is not enough. */
const present = (value: unknown): boolean => isKnown(value) && value !== false;

/** The fields of a `fields` guard (also inside `all`) that a fact lacks. */
export function missingFields(guard: Guard, fact: Fact): string[] {
  if ('fields' in guard) return guard.fields.filter((field) => !present(fieldOf(fact, field)));
  return 'all' in guard ? guard.all.flatMap((part) => missingFields(part, fact)) : [];
}

/** Of a guard that failed: whether a value on record fails it. Where nothing is recorded, the finding says 'not recorded'. */
export function compileContradicted(guard: Guard, scope: Scope): Test {
  if ('all' in guard) {
    const parts = guard.all.map((part) => ({ test: compileGuard(part, scope), contradicted: compileContradicted(part, scope) }));
    return (s, f, o) => parts.some(({ test, contradicted }) => !test(s, f, o) && contradicted(s, f, o));
  }
  if ('any' in guard) { const parts = guard.any.map((part) => compileContradicted(part, scope)); return (s, f, o) => parts.some((part) => part(s, f, o)); }
  if ('not' in guard) return compileContradicted(guard.not, scope);
  if ('fields' in guard || 'recorded' in guard) return () => false;
  if ('of' in guard) return knownValues([guard.of, guard.notAfter.from], scope);
  if ('ageBelow' in guard) return knownValues(['subject.birthDate'], scope);
  return 'value' in guard ? knownValues([guard.value], scope) : () => true;
}

function knownValues(refs: readonly ValueRef[], scope: Scope): Test {
  const reads = refs.map((ref) => compileValue(ref, scope));
  return (s, f, o) => reads.every((read) => isKnown(read(s, f, o)));
}

/** `plain`: both are fields of the data, read without a call. */
interface MatchKey { readonly mine: string; readonly theirs: string; readonly plain: boolean }

export interface CompiledMatch {
  readonly types: readonly number[];
  /** null: always. */
  readonly where: Test | null;
  readonly keys: readonly MatchKey[];
  readonly source: Match;
}

export function compileMatch(match: Match, scope: Scope, keep: boolean): CompiledMatch {
  const types = (typeof match.fact === 'string' ? [match.fact] : match.fact).map((type) => scope.type(type, keep));
  return { types, where: compileWhere(match.where, scope), keys: Object.entries(match.key ?? {}).map(([mine, theirs]) => ({ mine, theirs, plain: isPlain(mine) && isPlain(theirs) })), source: match };
}

/** `yes`: tied by key, `no`: tied to another, `free`: the candidate names none, so it meets the oldest. */
export function keyFits(match: CompiledMatch, candidate: Fact, opening: Fact): 'yes' | 'no' | 'free' {
  const { keys } = match;
  let free = keys.length === 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as MatchKey;
    const value = key.plain ? candidate.data[key.mine] : fieldOf(candidate, key.mine);
    if (value === undefined) free = true;
    else if (value !== (key.plain ? opening.data[key.theirs] : fieldOf(opening, key.theirs))) return 'no';
  }
  return free ? 'free' : 'yes';
}

/** A guard in words of the vocabulary with the value it met: the trace of "why" and "why not". */
export function traceGuard(guard: Guard | undefined, scope: Scope, subject: Subject, fact: Fact, opening: Fact | null): GuardTrace[] {
  if (!guard) return [];
  if ('all' in guard) return guard.all.flatMap((part) => traceGuard(part, scope, subject, fact, opening));
  const holds = compileGuard(guard, scope)(subject, fact, opening);
  const value = 'value' in guard ? compileValue(guard.value, scope)(subject, fact, opening) : 'of' in guard ? compileValue(guard.of, scope)(subject, fact, opening) : undefined;
  return [{ text: guardText(guard), holds, value: value ?? null }];
}

export function guardText(guard: Guard): string {
  if ('all' in guard) return guard.all.map(guardText).join(' ∧ ');
  if ('any' in guard) return `(${guard.any.map(guardText).join(' ∨ ')})`;
  if ('not' in guard) return `¬ ${guardText(guard.not)}`;
  if ('ageBelow' in guard) return `age < ${guard.ageBelow}`;
  if ('state' in guard) return `state ${guard.state}`;
  if ('recorded' in guard) return `recorded ${[guard.recorded.fact].flat().join(' | ')}${guard.recorded.where ? ` where ${guardText(guard.recorded.where)}` : ''}${guard.since ? ` since ${guard.since}` : ''}`;
  if ('of' in guard) return `${guard.of} ≤ ${guard.notAfter.from}${guard.notAfter.term ? ` + ${JSON.stringify(guard.notAfter.term)}` : ''}`;
  if ('fields' in guard) return `fields ${guard.fields.join(', ')}`;
  if ('some' in guard) return `${guard.value} has one where ${guardText(guard.some)}`;
  if ('is' in guard) return `${guard.value} = ${guard.is}`;
  if ('in' in guard) return `${guard.value} ∈ {${guard.in.join(', ')}}`;
  if ('includes' in guard) return `${guard.value} ∋ ${[guard.includes].flat().join(', ')}`;
  if ('known' in guard) return `${guard.value} ${guard.known ? 'is' : 'is not'} recorded`;
  if ('atLeast' in guard) return `${guard.value} ≥ ${typeof guard.atLeast === 'number' ? guard.atLeast : guard.atLeast.param}`;
  return `${guard.value} ≤ ${typeof guard.atMost === 'number' ? guard.atMost : guard.atMost.param}`;
}

export type { Instant };

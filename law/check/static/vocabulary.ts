/** What norms speak of exists: types that somebody may record, fields with their options, states, attributes and clocks that something sets. */
import type { Guard, Norm, ValueRef } from '../../engine/norm.ts';
import { readsOf, readTerm, readValue } from '../../engine/reads.ts';
import { articleOf, guardsOf, inside, matchesOf, normsOf, openingOf, typesOf, type Catalogue, type PlacedGuard, type Problem } from './problem.ts';
import { elementFields, envelope, fieldsNamed, groundsOf } from './values.ts';
import { termsOf } from './numbers.ts';

export function* vocabulary(catalogue: Catalogue): Generator<Problem> {
  const set = whatIsSet(catalogue);
  for (const norm of normsOf(catalogue)) {
    const said = new Set<string>();
    for (const problem of [...types(catalogue, norm), ...names(norm, set), ...guards(catalogue, norm), ...keys(catalogue, norm), ...references(catalogue, norm)]) {
      if (!said.has(problem.what)) yield problem;
      said.add(problem.what);
    }
  }
  for (const { id, enter } of catalogue.ruleSet.states) {
    if (enter.length === 0) yield { check: 'vocabulary', norm: id, article: '', what: 'nothing enters the state', remedy: 'Name the facts that enter it in `law/facts/states.ts`', severity: 'error' };
  }
}

const problemOf = (norm: Norm, what: string, remedy: string): Problem => ({ check: 'vocabulary', norm: norm.id, article: articleOf(norm), what, remedy, severity: 'error' });

function* types(catalogue: Catalogue, norm: Norm): Generator<Problem> {
  const on = openingOf(norm);
  const looked = guardsOf(norm).flatMap(({ guard }) => [...inside(guard)]).flatMap((guard) => ('recorded' in guard ? typesOf(guard.recorded) : []));
  const used: [part: string, types: readonly string[]][] = [['opens it', on ? typesOf(on) : []], ...matchesOf(norm).map(([part, match]): [string, readonly string[]] => [`is in its ${part}`, typesOf(match)]), ['is looked back at', looked]];
  for (const [part, list] of used) for (const type of list) {
    const spec = catalogue.factTypes[type];
    if (!spec) yield problemOf(norm, `${type} ${part}, but there is no such fact type`, 'Add it to `law/facts`, or correct the name');
    else if (spec.recordedBy.length === 0) yield problemOf(norm, `${type} ${part}, but nobody may record it`, 'Say in its `recordedBy` who may');
  }
}

interface WhatIsSet { readonly states: ReadonlySet<string>; readonly attributes: ReadonlySet<string>; readonly clocks: ReadonlySet<string> }

function whatIsSet(catalogue: Catalogue): WhatIsSet {
  return {
    states: new Set(catalogue.ruleSet.states.map(({ id }) => id)),
    attributes: new Set(catalogue.ruleSet.facts.flatMap(({ sets }) => Object.keys(sets ?? {}))),
    clocks: new Set(normsOf(catalogue).flatMap(({ rule }) => ((rule.type === 'coverage' || rule.type === 'deadline') && rule.clock !== undefined ? [rule.clock] : []))),
  };
}

function* names(norm: Norm, set: WhatIsSet): Generator<Problem> {
  const { rule } = norm;
  const reads = readsOf({ all: guardsOf(norm).map(({ guard }) => guard) });
  for (const match of reads.recorded) readsOf(match.where, reads);
  for (const term of termsOf(norm)) readTerm(term, reads);
  if (rule.type === 'deadline') {
    readValue(rule.base, reads);
    if ('clock' in rule.opens) reads.clocks.add(rule.opens.clock);
    for (const state of ['enters' in rule.opens ? rule.opens.enters : undefined, 'leaves' in rule.discharge ? rule.discharge.leaves : undefined, rule.within]) if (state !== undefined) reads.states.add(state);
  }
  if (rule.type === 'ground') for (const ref of [rule.start, rule.termFrom, rule.asWritten]) readValue(ref, reads);
  if ((rule.type === 'coverage' || rule.type === 'recurring' || rule.type === 'right') && rule.while !== undefined) reads.states.add(rule.while);
  for (const kind of ['states', 'attributes', 'clocks'] as const) for (const name of reads[kind]) {
    if (!set[kind].has(name)) yield problemOf(norm, `it reads the ${kind.slice(0, -1)} ${name}, which nothing sets`, 'Correct the name, or let a fact or rule set it');
  }
}

function* guards(catalogue: Catalogue, norm: Norm): Generator<Problem> {
  for (const placed of guardsOf(norm)) {
    yield* constants(catalogue, norm, placed);
    for (const guard of inside(placed.guard)) if ('recorded' in guard && guard.recorded.where) {
      yield* constants(catalogue, norm, { part: `${placed.part} (recorded)`, guard: guard.recorded.where, fact: typesOf(guard.recorded), opening: placed.fact });
    }
  }
}

function* constants(catalogue: Catalogue, norm: Norm, { part, guard, fact, opening }: PlacedGuard): Generator<Problem> {
  const problem = (what: string): Problem => problemOf(norm, `${part}: ${what}`, 'Use the words of `law/facts`');
  for (const inner of inside(guard)) {
    if ('fields' in inner) for (const field of inner.fields) if (!hasField(catalogue, fact, field)) yield problem(`no ${nameOf(fact)} has the field ${field}`);
    if (!('value' in inner)) continue;
    const options = optionsOf(catalogue, inner.value, fact, opening);
    if (options === 'no-field') { yield problem(`no ${nameOf(inner.value.startsWith('opening.') ? opening : fact)} has the field ${inner.value}`); continue; }
    if ('some' in inner) { yield* element(catalogue, inner, fact, problem); continue; }
    const wanted = 'is' in inner ? [inner.is] : 'in' in inner ? inner.in : 'includes' in inner ? [inner.includes].flat() : [];
    for (const constant of wanted) if (options && !options.includes(constant)) yield problem(`${inner.value} is never ${String(constant)}: it is one of ${options.map(String).join(', ')}`);
  }
}

const nameOf = (list: readonly string[] | null): string => list?.join(', ') ?? 'fact';

const hasField = (catalogue: Catalogue, list: readonly string[] | null, field: string): boolean =>
  (envelope as readonly string[]).includes(field) || field.includes('.') || fieldsNamed(catalogue, list, field).length > 0;

/** The closed list of values of a reference; null: open, so any constant can occur. */
function optionsOf(catalogue: Catalogue, ref: ValueRef, fact: readonly string[] | null, opening: readonly string[] | null): readonly unknown[] | 'no-field' | null {
  const dot = ref.indexOf('.'), kind = ref.slice(0, dot), path = ref.slice(dot + 1);
  if (kind === 'clock' && path.endsWith('.ground')) { const codes = groundsOf(catalogue, path.slice(0, -7)); return codes.length > 0 ? codes : null; }
  const specs = kind === 'subject'
    ? catalogue.ruleSet.facts.flatMap(({ type, sets }) => (sets?.[path] === undefined ? [] : fieldsNamed(catalogue, [type], sets[path])))
    : kind === 'fact' || kind === 'opening' ? fieldsNamed(catalogue, kind === 'fact' ? fact : opening, path) : null;
  if (specs === null) return null;
  if (specs.length === 0) return kind === 'subject' || path.startsWith('$') || path.includes('.') ? null : 'no-field';
  if (specs.every((spec) => spec.kind === 'boolean')) return [true, false];
  return specs.every((spec) => spec.options !== undefined) ? specs.flatMap((spec) => spec.options ?? []) : null;
}

function* element(catalogue: Catalogue, guard: Extract<Guard, { some: Guard }>, fact: readonly string[] | null, problem: (what: string) => Problem): Generator<Problem> {
  const kinds = new Set(fieldsNamed(catalogue, fact, guard.value.slice(guard.value.indexOf('.') + 1)).map(({ kind }) => kind));
  const known = [...kinds].flatMap((kind) => elementFields[kind] ?? []);
  if (known.length === 0) return;
  for (const field of readsOf(guard.some).fact) if (!field.startsWith('$') && !known.includes(field)) yield problem(`an element of ${guard.value} has no field ${field}`);
}

/** Keys tie the candidate's field to the opening's: both must exist. */
function* keys(catalogue: Catalogue, norm: Norm): Generator<Problem> {
  const on = openingOf(norm);
  for (const [part, match] of matchesOf(norm)) for (const [mine, theirs] of Object.entries(match.key ?? {})) {
    for (const type of typesOf(match)) if (!hasField(catalogue, [type], mine)) yield problemOf(norm, `${part}: ${type} has no field ${mine} to be tied by`, 'Tie it by a field that it has');
    for (const type of on ? typesOf(on) : []) if (!hasField(catalogue, [type], theirs)) yield problemOf(norm, `${part}: ${type} has no field ${theirs} to tie to`, 'Tie to a field that the opening has');
  }
}

/** Values that terms run from are fields of the facts that open. */
function* references(catalogue: Catalogue, norm: Norm): Generator<Problem> {
  const { rule } = norm;
  const on = openingOf(norm);
  const refs = rule.type === 'ground' ? [rule.start, rule.termFrom, rule.asWritten] : rule.type === 'deadline' ? [rule.base] : [];
  for (const ref of [...refs, ...termsOf(norm).map((term) => ('value' in term ? term.value : undefined))]) {
    if (ref === undefined || !/^(fact|opening)\./.test(ref) || !on) continue;
    const field = ref.slice(ref.indexOf('.') + 1);
    if (!hasField(catalogue, typesOf(on), field)) yield problemOf(norm, `no ${nameOf(typesOf(on))} has the field ${field}`, 'Count from a field that the opening has');
  }
}

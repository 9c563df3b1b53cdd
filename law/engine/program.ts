/** Norms compiled to tables by kind of fact: what a fact sets, opens, closes and is checked against. No rule is tried in vain. */
import { offsetMs } from '../time/zone.ts';
import type { Fact } from '../facts/fact.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { compileGuard, compileMatch, compileValue, type CompiledMatch, type Read, type Test } from './guard.ts';
import { compileTerm, type CompiledTerm } from './term.ts';
import { paramStep, resolveParams, utcDay, type ResolvedParam } from './params.ts';
import type { Exception, Guard, Norm, On, Opening, RuleSet } from './norm.ts';

export interface ScopedParam {
  readonly resolved: ResolvedParam;
  at(instant: Instant, zone: Zone): number | undefined;
}

/** Names of the vocabulary turned into small numbers while norms are compiled. Unknown names are errors of the catalogue. */
export interface Scope {
  attribute(name: string): number;
  state(id: string): number;
  clock(name: string): number;
  /** `keep`: some norm looks back at facts of this type. */
  type(type: string, keep?: boolean): number;
  param(id: string): ScopedParam;
}

export interface CompiledException {
  readonly index: number;
  readonly source: Exception;
  readonly when: Test;
  readonly void: boolean;
  readonly term: CompiledTerm | null;
  readonly max: ScopedParam | null;
}

/** What a fact of one kind does to an open duty of a norm. */
export interface Reaction {
  readonly discharge: readonly CompiledMatch[];
  readonly voids: readonly CompiledMatch[];
  readonly suspends: CompiledMatch | null;
  readonly resumes: CompiledMatch | null;
}

export interface CompiledNorm {
  readonly index: number;
  readonly norm: Norm;
  /** Period of force, UTC midnights; −∞/∞ where it is open or frozen by a simulation. */
  readonly from: number;
  readonly to: number;
  readonly where: Test;
  readonly exceptions: readonly CompiledException[];
  readonly term: CompiledTerm | null;
  readonly base: Read | null;
  readonly termFrom: Read | null;
  readonly asWritten: Read | null;
  readonly require: { readonly test: Test; readonly source: Guard } | null;
  readonly max: ScopedParam | null;
  readonly every: ScopedParam | null;
  readonly discharge: readonly CompiledMatch[];
  readonly closes: readonly CompiledMatch[];
  readonly reactions: readonly (Reaction | undefined)[];
  readonly early: CompiledTerm | 'stream' | null;
  readonly within: number;
  readonly leaves: number;
  readonly clock: number;
  /** The clock that this duty itself holds while it is open, or -1. */
  readonly drives: number;
  readonly state: number;
  readonly each: readonly string[];
  readonly option: boolean;
}

export interface StateOp {
  readonly state: number;
  readonly leave: Test | null;
  readonly enter: Test | null;
  readonly restarts: boolean;
}

export interface TypeProgram {
  readonly index: number;
  readonly type: string;
  readonly order: number;
  readonly timeless: boolean;
  keep: boolean;
  readonly sets: (readonly [attribute: number, field: string])[];
  readonly states: StateOp[];
  readonly checks: CompiledNorm[];
  readonly quotas: CompiledNorm[];
  readonly grounds: CompiledNorm[];
  closesGrounds: boolean;
  readonly opens: CompiledNorm[];
  readonly marks: CompiledNorm[];
}

export interface Program {
  readonly ruleSet: RuleSet;
  readonly scope: Scope;
  readonly types: ReadonlyMap<string, TypeProgram>;
  readonly norms: readonly CompiledNorm[];
  readonly coverages: readonly CompiledNorm[];
  readonly recurring: readonly CompiledNorm[];
  readonly rights: readonly CompiledNorm[];
  readonly byState: readonly { readonly opens: CompiledNorm[]; readonly watchers: boolean }[];
  readonly byClock: readonly CompiledNorm[][];
  readonly attributes: readonly string[];
  readonly clocks: readonly string[];
  readonly params: ReadonlyMap<string, ResolvedParam>;
  /** Any norm has exceptions that attributes learned later can change. */
  readonly revisable: boolean;
}

/** @throws Error naming the norm where it uses a word that the vocabulary lacks. */
export function compileProgram(ruleSet: RuleSet): Program {
  const params = resolveParams(ruleSet);
  const types = new Map<string, TypeProgram>();
  const attributes: string[] = [];
  const clocks: string[] = [];
  const states = ruleSet.states.map(({ id }) => id);
  const byState = states.map(() => ({ opens: [] as CompiledNorm[], watchers: false }));

  const typeOf = (type: string): TypeProgram => {
    const known = types.get(type);
    if (!known) throw new Error(`fact type ${type} is not in the vocabulary`);
    return known;
  };
  const indexIn = (list: string[], name: string): number => { const i = list.indexOf(name); return i >= 0 ? i : list.push(name) - 1; };
  const scope: Scope = {
    attribute: (name) => indexIn(attributes, name),
    state: (id) => { const i = states.indexOf(id); if (i < 0) throw new Error(`state ${id} is not in the vocabulary`); return i; },
    clock: (name) => indexIn(clocks, name),
    type: (type, keep = false) => { const program = typeOf(type); if (keep) program.keep = true; return program.index; },
    param: (id) => {
      const resolved = params.get(id);
      if (!resolved) throw new Error(`parameter ${id} is not defined`);
      return { resolved, at: (at, zone) => paramStep(resolved, at, offsetMs(at, zone))?.value };
    },
  };

  for (const spec of ruleSet.facts) {
    types.set(spec.type, {
      index: types.size, type: spec.type, order: spec.order, timeless: spec.timeless ?? false, keep: false,
      sets: Object.entries(spec.sets ?? {}).map(([attribute, field]) => [scope.attribute(attribute), field] as const),
      states: [], checks: [], quotas: [], grounds: [], closesGrounds: false, opens: [], marks: [],
    });
  }
  ruleSet.states.forEach((state, index) => {
    const kinds = new Set([...state.enter, ...state.leave].flatMap((on) => on.fact));
    for (const kind of kinds) {
      const tests = (ons: readonly On[]): Test | null => {
        const fitting = ons.filter((on) => [on.fact].flat().includes(kind)).map((on) => compileGuard(on.where, scope));
        return fitting.length ? (s, f, o) => fitting.some((test) => test(s, f, o)) : null;
      };
      typeOf(kind).states.push({ state: index, leave: tests(state.leave), enter: tests(state.enter), restarts: state.restarts ?? false });
    }
  });

  const norms: CompiledNorm[] = [];
  const lawOf = ruleSet.lawOf === undefined ? null : utcDay(ruleSet.lawOf);
  for (const norm of ruleSet.acts.flatMap((act) => act.articles.flatMap((article) => article.norms))) {
    const from = utcDay(norm.force.from), to = norm.force.to === undefined ? Number.POSITIVE_INFINITY : utcDay(norm.force.to);
    if (lawOf !== null && !(lawOf >= from && lawOf < to)) continue;
    try {
      norms.push(compileNorm(norm, norms.length, lawOf === null ? [from, to] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scope));
    } catch (error) {
      throw new Error(`norm ${norm.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  const named = (types_: string | readonly string[]): TypeProgram[] => [types_].flat().map(typeOf);
  const byClock: CompiledNorm[][] = [];
  for (const compiled of norms) {
    const { rule } = compiled.norm;
    switch (rule.type) {
      case 'deadline':
        if ('enters' in rule.opens) byState[scope.state(rule.opens.enters)]?.opens.push(compiled);
        else if ('clock' in rule.opens) (byClock[compiled.clock] ??= []).push(compiled);
        else for (const type of named(rule.opens.fact)) type.opens.push(compiled);
        for (const state of [compiled.within, compiled.leaves]) { const entry = byState[state]; if (entry) entry.watchers = true; }
        break;
      case 'ground':
        for (const type of named(rule.opens.fact)) type.grounds.push(compiled);
        for (const match of rule.closes ?? []) for (const type of named(match.fact)) type.closesGrounds = true;
        break;
      case 'check': for (const type of named(rule.on.fact)) type.checks.push(compiled); break;
      case 'quota': for (const type of named(rule.of.fact)) type.quotas.push(compiled); break;
      case 'recurring': for (const match of rule.discharge) for (const type of named(match.fact)) type.marks.push(compiled); break;
      case 'coverage': case 'right': break;
      default: rule satisfies never;
    }
  }
  const ofType = (type: string): CompiledNorm[] => norms.filter(({ norm }) => norm.rule.type === type);
  clocks.forEach((_, index) => { byClock[index] ??= []; });
  return {
    ruleSet, scope, types, norms, coverages: ofType('coverage'), recurring: ofType('recurring'), rights: ofType('right'),
    byState, byClock, attributes, clocks, params, revisable: norms.some(({ exceptions }) => exceptions.length > 0),
  };
}

function compileNorm(norm: Norm, index: number, [from, to]: readonly [number, number], scope: Scope): CompiledNorm {
  const { rule } = norm;
  const term = (rule.type === 'deadline' || rule.type === 'ground') && rule.term ? compileTerm(rule.term, scope) : null;
  const on: On | null = rule.type === 'ground' ? rule.opens : rule.type === 'check' ? rule.on : rule.type === 'quota' ? rule.of : rule.type === 'deadline' && 'fact' in rule.opens ? rule.opens : null;
  const opening: Opening | null = rule.type === 'deadline' ? rule.opens : null;
  const openWhere = on?.where ?? (opening && 'where' in opening ? opening.where : undefined) ?? (rule.type === 'right' ? rule.where : undefined);
  const normTest = compileGuard(norm.where, scope), openTest = compileGuard(openWhere, scope);
  const discharge = (rule.type === 'deadline' && Array.isArray(rule.discharge)) || rule.type === 'recurring'
    ? (rule.discharge as readonly import('./norm.ts').Match[]).map((match) => compileMatch(match, scope, rule.type === 'deadline' && rule.early !== undefined)) : [];
  const baseRef = rule.type === 'deadline' ? rule.base : rule.type === 'ground' ? rule.start : undefined;
  return {
    index, norm, from, to,
    where: norm.where && openWhere ? (s, f, o) => normTest(s, f, o) && openTest(s, f, o) : norm.where ? normTest : openTest,
    exceptions: orderExceptions(norm.exceptions ?? []).map((source, i) => ({
      index: i, source, when: compileGuard(source.when, scope), void: 'void' in source.then,
      term: 'term' in source.then ? compileTerm(source.then.term, scope) : null,
      max: 'max' in source.then ? scope.param(source.then.max.param) : null,
    })),
    term,
    base: baseRef === undefined ? null : compileValue(baseRef, scope),
    termFrom: rule.type === 'ground' && rule.termFrom ? compileValue(rule.termFrom, scope) : null,
    asWritten: rule.type === 'ground' && rule.asWritten ? compileValue(rule.asWritten, scope) : null,
    require: rule.type === 'check' ? { test: compileGuard(rule.require, scope), source: rule.require } : null,
    max: rule.type === 'quota' ? scope.param(rule.max.param) : null,
    every: rule.type === 'recurring' && typeof rule.every === 'object' ? scope.param(rule.every.param) : null,
    discharge,
    closes: rule.type === 'ground' ? (rule.closes ?? []).map((match) => compileMatch(match, scope, false)) : [],
    reactions: rule.type === 'deadline' ? reactionsOf(rule, discharge, scope) : [],
    early: rule.type !== 'deadline' || rule.early === undefined ? null : rule.early === 'stream' ? 'stream' : compileTerm({ param: rule.early.param, unit: rule.early.unit, mode: 'exact', direction: 'before' }, scope),
    within: rule.type === 'deadline' && rule.within !== undefined ? scope.state(rule.within) : -1,
    leaves: rule.type === 'deadline' && 'leaves' in rule.discharge ? scope.state(rule.discharge.leaves) : -1,
    clock: opening && 'clock' in opening ? scope.clock(opening.clock) : rule.type === 'coverage' ? scope.clock(rule.clock) : -1,
    drives: rule.type === 'deadline' && rule.clock !== undefined ? scope.clock(rule.clock) : -1,
    state: rule.type === 'coverage' ? scope.state(rule.while) : (rule.type === 'recurring' || rule.type === 'right') && rule.while !== undefined ? scope.state(rule.while) : -1,
    each: rule.type === 'deadline' ? rule.each ?? [] : [],
    option: rule.type === 'deadline' && rule.onMiss === 'lapse',
  };
}

function reactionsOf(rule: Extract<Norm['rule'], { type: 'deadline' }>, discharge: readonly CompiledMatch[], scope: Scope): (Reaction | undefined)[] {
  const voids = (rule.voids ?? []).map((match) => compileMatch(match, scope, false));
  const suspends = rule.suspends ? compileMatch(rule.suspends.from, scope, false) : null;
  const resumes = rule.suspends ? compileMatch(rule.suspends.until, scope, false) : null;
  const reactions: (Reaction | undefined)[] = [];
  const all = [...discharge, ...voids, ...(suspends ? [suspends] : []), ...(resumes ? [resumes] : [])];
  for (const type of new Set(all.flatMap(({ types }) => types))) {
    const here = (match: CompiledMatch | null): match is CompiledMatch => match?.types.includes(type) ?? false;
    reactions[type] = { discharge: discharge.filter(here), voids: voids.filter(here), suspends: here(suspends) ? suspends : null, resumes: here(resumes) ? resumes : null };
  }
  return reactions;
}

/** An exception goes before those that it overrides; otherwise the order of the text. A cycle is an error of the catalogue. */
function orderExceptions(exceptions: readonly Exception[]): Exception[] {
  const ordered: Exception[] = [];
  const visiting = new Set<string>();
  const place = (exception: Exception): void => {
    if (ordered.includes(exception)) return;
    if (visiting.has(exception.id)) throw new Error(`exceptions override each other in a circle at ${exception.id}`);
    visiting.add(exception.id);
    for (const other of exceptions) if (other.overrides?.includes(exception.id)) place(other);
    ordered.push(exception);
  };
  exceptions.forEach(place);
  return ordered;
}

export type { Fact };

/** Norms turned into the tables of `program.ts`. Names of the vocabulary become numbers; an unknown one is an error of the catalogue. */
import { offsetMs } from '../time/zone.ts';
import { both, compileContradicted, compileGuard, compileMatch, compileValue, compileWhere, fieldReader, type CompiledMatch, type Test } from './guard.ts';
import { groundOf, type CompiledException, type CompiledNorm, type Program, type Reaction, type Scope, type StateProgram, type TypeProgram } from './program.ts';
import { paramStep, resolveParams, utcDay } from './params.ts';
import { readsLearned, readsMoment, readsOf } from './reads.ts';
import { compileTerm } from './term.ts';
import type { Exception, Match, Norm, On, Opening, RuleSet } from './norm.ts';

/** @throws Error naming the norm where it uses a word that the vocabulary lacks. */
export function compileProgram(ruleSet: RuleSet): Program {
  const params = resolveParams(ruleSet);
  const types = new Map<string, TypeProgram>();
  const attributes: string[] = [];
  const clocks = new Map<string, number>();
  let registers = 0;
  const take = (count: number): number => { registers += count; return registers - count; };
  const stateIds = ruleSet.states.map(({ id }) => id);
  const states = stateIds.map((_, index): StateProgram => ({ index, register: -1, opens: [], coverages: [], recurring: [], rights: [], watched: false }));

  const typeOf = (type: string): TypeProgram => {
    const known = types.get(type);
    if (!known) throw new Error(`fact type ${type} is not in the vocabulary`);
    return known;
  };
  const indexIn = (list: string[], name: string): number => { const i = list.indexOf(name); return i >= 0 ? i : list.push(name) - 1; };
  const registerOf = (index: number): number => {
    const state = states[index] as StateProgram;
    if (state.register < 0) state.register = take(1);
    return state.register;
  };
  const norms: CompiledNorm[] = [];
  const scope: Scope = {
    attribute: (name) => indexIn(attributes, name),
    state: (id) => {
      const i = stateIds.indexOf(id);
      if (i < 0) throw new Error(`state ${id} is not in the vocabulary`);
      registerOf(i);
      return i;
    },
    stateRegister: (id) => registerOf(scope.state(id)),
    clock: (name) => {
      const known = clocks.get(name);
      if (known !== undefined) return known;
      const register = take(2);
      clocks.set(name, register);
      return register;
    },
    ground: (norm) => groundOf(norms[norm]),
    type: (type, keep = false) => { const program = typeOf(type); if (keep) program.keep = true; return program.index; },
    param: (id) => {
      const resolved = params.get(id);
      if (!resolved) throw new Error(`parameter ${id} is not defined`);
      // Most numbers have one edition: then no zone is asked.
      const only = resolved.steps.length === 1 ? resolved.steps[0] : undefined;
      return { resolved, at: only ? () => only.value : (at, zone) => paramStep(resolved, at, offsetMs(at, zone))?.value };
    },
  };

  for (const spec of ruleSet.facts) {
    if (types.has(spec.type)) throw new Error(`fact type ${spec.type} is in the vocabulary twice`);
    types.set(spec.type, {
      index: types.size, type: spec.type, order: spec.order, timeless: spec.timeless ?? false, keep: false, revises: false,
      sets: Object.entries(spec.sets ?? {}).map(([attribute, field]) => ({ attribute: scope.attribute(attribute), read: fieldReader(field) })),
      states: [], checks: [], quotas: [], grounds: [], closesGrounds: false, opens: [], marks: [], reactions: null,
    });
  }
  ruleSet.states.forEach((state, index) => {
    if (stateIds.indexOf(state.id) !== index) throw new Error(`state ${state.id} is in the vocabulary twice`);
    const kinds = new Set([...state.enter, ...state.leave].flatMap((on) => on.fact));
    for (const kind of kinds) {
      const tests = (ons: readonly On[]): Test | null => {
        const fitting = ons.filter((on) => [on.fact].flat().includes(kind)).map((on) => compileWhere(on.where, scope));
        const only = fitting[0];
        if (fitting.length === 1 && only) return only;
        return fitting.length === 0 ? null : fitting.includes(null) ? () => true : (s, f, o) => fitting.some((test) => test?.(s, f, o));
      };
      typeOf(kind).states.push({ state: index, leave: tests(state.leave), enter: tests(state.enter), restarts: state.restarts ?? false });
    }
  });

  const lawOf = ruleSet.lawOf === undefined ? null : utcDay(ruleSet.lawOf);
  for (const norm of ruleSet.acts.flatMap((act) => act.articles.flatMap((article) => article.norms))) {
    const from = utcDay(norm.force.from), to = norm.force.to === undefined ? Number.POSITIVE_INFINITY : utcDay(norm.force.to);
    if (lawOf !== null && !(lawOf >= from && lawOf < to)) continue;
    try {
      norms.push(compileNorm(norm, norms.length, lawOf === null ? [from, to] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scope, take));
    } catch (error) {
      throw new Error(`norm ${norm.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  const named = (types_: string | readonly string[]): TypeProgram[] => [types_].flat().map(typeOf);
  const byClock: (CompiledNorm[] | undefined)[] = [];
  for (const compiled of norms) {
    const { rule } = compiled.norm;
    switch (rule.type) {
      case 'deadline':
        if ('enters' in rule.opens) states[compiled.enters]?.opens.push(compiled);
        else if ('clock' in rule.opens) (byClock[compiled.clock] ??= []).push(compiled);
        else for (const type of named(rule.opens.fact)) type.opens.push(compiled);
        for (const index of [compiled.within, compiled.leaves]) { const state = states[index]; if (state) state.watched = true; }
        for (const type of types.values()) if (compiled.reactions[type.index]) (type.reactions ??= [])[compiled.index] = compiled.reactions[type.index];
        break;
      case 'ground':
        for (const type of named(rule.opens.fact)) type.grounds.push(compiled);
        for (const match of rule.closes ?? []) for (const type of named(match.fact)) type.closesGrounds = true;
        break;
      case 'check': for (const type of named(rule.on.fact)) type.checks.push(compiled); break;
      case 'quota': for (const type of named(rule.of.fact)) type.quotas.push(compiled); break;
      case 'recurring':
        for (const type of types.values()) {
          const matches = compiled.discharge.filter((match) => match.types.includes(type.index));
          if (matches.length > 0) type.marks.push({ norm: compiled, matches });
        }
        states[compiled.state]?.recurring.push(compiled);
        break;
      case 'coverage':
        states[compiled.state]?.coverages.push(compiled);
        for (const other of norms) compiled.covers.push(rule.by.includes(groundOf(other) ?? ''));
        break;
      case 'right': states[compiled.state]?.rights.push(compiled); break;
      default: rule satisfies never;
    }
  }
  for (const { reads, revisable } of norms.flatMap(({ exceptions }) => exceptions)) {
    if (!revisable) continue;
    const learned = new Set([...reads.attributes].map((name) => scope.attribute(name)));
    for (const type of types.values()) if (type.sets.some(({ attribute }) => learned.has(attribute))) type.revises = true;
    for (const type of reads.recorded.flatMap((match) => named(match.fact))) type.revises = true;
  }
  const ofType = (type: string): CompiledNorm[] => norms.filter(({ norm }) => norm.rule.type === type);
  states.forEach((_, index) => registerOf(index));
  return {
    ruleSet, scope, types, norms, coverages: ofType('coverage'), unbounded: ofType('recurring').filter(({ state }) => state < 0), rights: ofType('right'),
    states, byClock, attributes, clocks, params,
  };
}

function compileNorm(norm: Norm, index: number, [from, to]: readonly [number, number], scope: Scope, take: (count: number) => number): CompiledNorm {
  const { rule } = norm;
  const term = (rule.type === 'deadline' || rule.type === 'ground') && rule.term ? compileTerm(rule.term, scope) : null;
  const on: On | null = rule.type === 'ground' ? rule.opens : rule.type === 'check' ? rule.on : rule.type === 'quota' ? rule.of : rule.type === 'deadline' && 'fact' in rule.opens ? rule.opens : null;
  const opening: Opening | null = rule.type === 'deadline' ? rule.opens : null;
  const openWhere = on?.where ?? (opening && 'where' in opening ? opening.where : undefined) ?? (rule.type === 'right' ? rule.where : undefined);
  const discharge = (rule.type === 'deadline' && Array.isArray(rule.discharge)) || rule.type === 'recurring'
    ? (rule.discharge as readonly Match[]).map((match) => compileMatch(match, scope, rule.type === 'deadline' && rule.early !== undefined)) : [];
  const exceptions = orderExceptions(norm.exceptions ?? []).map((source, i): CompiledException => {
    const reads = readsOf(source.when);
    return {
      index: i, source, when: compileGuard(source.when, scope), void: 'void' in source.then, reads, revisable: readsLearned(reads) && !readsMoment(reads),
      term: 'term' in source.then ? compileTerm(source.then.term, scope) : null,
      max: 'max' in source.then ? scope.param(source.then.max.param) : null,
    };
  });
  const baseRef = rule.type === 'deadline' ? rule.base : rule.type === 'ground' ? rule.start : undefined;
  return {
    index, norm, from, to,
    where: both(compileWhere(norm.where, scope), compileWhere(openWhere, scope)),
    exceptions,
    revisable: exceptions.some(({ revisable }) => revisable),
    term,
    base: baseRef === undefined ? null : compileValue(baseRef, scope),
    termFrom: rule.type === 'ground' && rule.termFrom ? compileValue(rule.termFrom, scope) : null,
    asWritten: rule.type === 'ground' && rule.asWritten ? compileValue(rule.asWritten, scope) : null,
    require: rule.type === 'check' ? { test: compileGuard(rule.require, scope), contradicted: compileContradicted(rule.require, scope), source: rule.require } : null,
    max: rule.type === 'quota' ? scope.param(rule.max.param) : null,
    every: rule.type === 'recurring' && typeof rule.every === 'object' ? scope.param(rule.every.param) : null,
    dueBy: rule.type !== 'recurring' || rule.due === undefined ? null : {
      ...('afterPeriod' in rule.due ? { of: 'days-after', param: scope.param(rule.due.afterPeriod.param) } : { of: 'day-of-month', param: scope.param(rule.due.onDayOfMonth.param) }),
      about: rule.about === undefined ? null : fieldReader(rule.about),
    },
    discharge,
    closes: rule.type === 'ground' ? (rule.closes ?? []).map((match) => compileMatch(match, scope, false)) : [],
    reactions: rule.type === 'deadline' ? reactionsOf(rule, discharge, scope) : [],
    early: rule.type !== 'deadline' || rule.early === undefined ? null : rule.early === 'stream' ? 'stream' : compileTerm({ param: rule.early.param, unit: rule.early.unit, mode: 'exact', direction: 'before' }, scope),
    enters: opening && 'enters' in opening ? scope.state(opening.enters) : -1,
    within: rule.type === 'deadline' && rule.within !== undefined ? scope.state(rule.within) : -1,
    leaves: rule.type === 'deadline' && 'leaves' in rule.discharge ? scope.state(rule.discharge.leaves) : -1,
    clock: opening && 'clock' in opening ? scope.clock(opening.clock) : rule.type === 'coverage' ? scope.clock(rule.clock) : -1,
    drives: rule.type === 'deadline' && rule.clock !== undefined ? scope.clock(rule.clock) : -1,
    state: rule.type === 'coverage' ? scope.state(rule.while) : (rule.type === 'recurring' || rule.type === 'right') && rule.while !== undefined ? scope.state(rule.while) : -1,
    covers: [],
    window: rule.type === 'quota' ? take(3) : -1,
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
    reactions[type] = { discharge: discharge.filter(here), voids: voids.filter(here), suspends: here(suspends) ? suspends : null, resumes: here(resumes) ? resumes : null, pauses: here(suspends) || here(resumes) };
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

/** Why a norm says nothing of a stream: each occasion on which it could have spoken, with the condition that failed. */
import type { Fact } from '../facts/fact.ts';
import { forceAt } from './duties.ts';
import { conditionOf, standing } from './explain.ts';
import type { GuardTrace } from './finding.ts';
import { applyFact } from './fold.ts';
import { traceGuard } from './guard.ts';
import type { Norm, On } from './norm.ts';
import type { CompiledNorm, Program } from './program.ts';
import { Subject } from './subject.ts';

export interface WhyNot {
  readonly norm: string;
  readonly known: boolean;
  /** Facts on which it could have opened, each with the conditions that decided. Empty: no such fact is recorded. */
  readonly candidates: readonly { readonly fact: string; readonly guards: readonly GuardTrace[]; readonly opened: boolean }[];
  /** Fact types on which it opens. */
  readonly wouldOpen: readonly string[];
}

export function whyNot(program: Program, facts: readonly Fact[], normId: string): WhyNot {
  const editions = program.norms.filter(({ norm }) => norm.id === normId);
  const candidates = editions.flatMap((compiled) => occasions(program, facts, compiled).map((fact) => {
    const guards = conditions(program, facts, compiled, fact);
    return { fact: fact.id, guards, opened: guards.every(({ holds }) => holds) };
  }));
  return { norm: normId, known: editions.length > 0, candidates, wouldOpen: [...new Set(editions.flatMap(({ norm }) => typesThatOpen(program, norm)))] };
}

/** Facts of the types that open the norm; for a clock, those at which it took a new value; for a state, those that entered it. */
function occasions(program: Program, facts: readonly Fact[], { norm: { rule }, clock, enters, state }: CompiledNorm): Fact[] {
  const on = onOf(rule);
  if (on) { const types = [on.fact].flat(); return facts.filter(({ type }) => types.includes(type)); }
  const register = rule.type === 'deadline' && 'clock' in rule.opens ? clock : program.states[enters >= 0 ? enters : state]?.register ?? -1;
  const subject = new Subject();
  return facts.filter((fact) => {
    const before = subject.read(register);
    applyFact(program, subject, fact);
    const after = subject.read(register);
    return !Number.isNaN(after) && after !== before;
  });
}

/** What decides, in the order in which it is asked. Of a check also the requirement: it speaks where that fails. */
function conditions(program: Program, facts: readonly Fact[], compiled: CompiledNorm, fact: Fact): GuardTrace[] {
  const { norm } = compiled;
  const seen = standing(program, facts, fact, norm);
  const opening = norm.rule.type === 'check' || norm.rule.type === 'quota' ? null : fact;
  const trace = (guard: Parameters<typeof traceGuard>[0]): GuardTrace[] => traceGuard(guard, program.scope, seen, fact, opening);
  const force: GuardTrace = { text: `in force ${norm.force.from} – ${norm.force.to ?? ''}`.trim(), holds: forceAt(compiled, fact), value: null };
  const freed = compiled.exceptions.filter((exception) => exception.void && exception.when(seen, fact, opening)).flatMap(({ source }) => trace({ not: source.when }));
  const required = norm.rule.type === 'check' ? [{ not: norm.rule.require }] : [];
  return [...(force.holds ? [] : [force]), ...trace(norm.where), ...trace(conditionOf(norm)), ...freed, ...required.flatMap(trace)];
}

function onOf(rule: Norm['rule']): On | null {
  switch (rule.type) {
    case 'deadline': return 'fact' in rule.opens ? rule.opens : null;
    case 'ground': return rule.opens;
    case 'check': return rule.on;
    case 'quota': return rule.of;
    case 'coverage': case 'recurring': case 'right': return null;
    default: return rule satisfies never;
  }
}

function typesThatOpen({ ruleSet }: Program, { rule }: Norm): readonly string[] {
  const on = onOf(rule);
  if (on) return [on.fact].flat();
  const state = rule.type === 'deadline' && 'enters' in rule.opens ? rule.opens.enters : 'while' in rule ? rule.while : undefined;
  return ruleSet.states.find(({ id }) => id === state)?.enter.flatMap(({ fact }) => fact) ?? [];
}

/** The engine as the house uses it: a rule set compiled once, then pure questions about streams of facts. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { NEVER } from '../time/instant.ts';
import { effectiveFacts, type FactOrder } from './effective.ts';
import { explain } from './explain.ts';
import { whyNot, type WhyNot } from './why-not.ts';
import { isBreach, type Explanation, type Finding } from './finding.ts';
import { applyFact } from './fold.ts';
import type { RuleSet } from './norm.ts';
import { compileProgram } from './compile-program.ts';
import type { Program } from './program.ts';
import { nextChangeOf, readFindings, type ReadMemory } from './read.ts';
import { toldOnce } from './told-once.ts';
import { Subject } from './subject.ts';

/** T and K: what was true at `at`, as far as it was known at `knownAt` (default: everything on record). UTC milliseconds. */
export interface Question { readonly at: Instant; readonly knownAt?: Instant }

/** Where the subject of a stream stands. */
export interface Standing {
  /** Named clocks, e.g. `expiry`, with the code of the ground that carries it. */
  readonly clocks: Readonly<Record<string, { readonly at: Instant; readonly ground: string | null }>>;
  /** States that the subject is in, with the instant of entry. */
  readonly states: Readonly<Record<string, Instant>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Evaluation extends Standing {
  readonly findings: readonly Finding[];
  /** When a finding next changes by itself; null: never. */
  readonly nextChange: Instant | null;
}

/** What a proposed record would change, told before it is made. Nothing here forbids it. */
export interface Gate {
  /** Violations and breaches that would appear, and duties that would be met too late. */
  readonly breaks: readonly Finding[];
  readonly warns: readonly Finding[];
  readonly opens: readonly Finding[];
  readonly meets: readonly Finding[];
  /** Findings that would disappear (a correction that withdraws a breach). */
  readonly withdraws: readonly Finding[];
}

export interface Engine {
  readonly ruleSet: RuleSet;
  readonly program: Program;
  readonly order: FactOrder;
  evaluate(facts: readonly Fact[], question: Question): Evaluation;
  /** A proof with every step, or null where the key names nothing at that question. */
  explain(facts: readonly Fact[], key: string, question: Question): Explanation | null;
  /** Why a norm says nothing of this stream: for each fact that could have opened it, the first guard that failed. */
  whyNot(facts: readonly Fact[], norm: string, question: Question): WhyNot;
  gate(facts: readonly Fact[], proposed: readonly Fact[], question: Question): Gate;
}

/** @throws Error naming the norm or parameter where the catalogue is inconsistent (see `law/check` for the full list) */
export function compile(ruleSet: RuleSet): Engine {
  const program = compileProgram(ruleSet);
  const order: FactOrder = {
    orderOf: (type) => program.types.get(type)?.order ?? 0,
    timeless: (type) => program.types.get(type)?.timeless ?? false,
  };
  const effective = (facts: readonly Fact[], { at, knownAt }: Question): Fact[] => effectiveFacts(facts, order, at, knownAt ?? NEVER);
  const evaluate = (facts: readonly Fact[], question: Question): Evaluation => evaluateFolded(program, fold(program, effective(facts, question)), question.at);
  return {
    ruleSet, program, order, evaluate,
    explain: (facts, key, question) => explain(program, effective(facts, question), key, question.at),
    whyNot: (facts, norm, question) => whyNot(program, effective(facts, question), norm),
    gate(facts, proposed, question) {
      const before = evaluate(facts, question).findings;
      return gateOf(before, evaluate([...facts, ...proposed], question).findings);
    },
  };
}

/** Folds facts that are already effective and in the order of law. */
export function fold(program: Program, facts: readonly Fact[]): Subject {
  const subject = new Subject();
  for (const fact of facts) applyFact(program, subject, fact);
  return subject;
}

/** `memory` as in `readFindings`: for a subject that is kept and read again. */
export function evaluateFolded(program: Program, subject: Subject, at: Instant, memory?: ReadMemory): Evaluation {
  const next = nextChangeOf(program, subject, at);
  return { findings: readFindings(program, subject, at, memory, (all) => toldOnce(program.ruleSet.restated, all)), nextChange: next === NEVER ? null : next, ...standingOf(program, subject) };
}

export function standingOf(program: Program, subject: Subject): Standing {
  const clocks: Record<string, Evaluation['clocks'][string]> = {};
  for (const [name, register] of program.clocks) if (subject.isIn(register)) clocks[name] = { at: subject.read(register), ground: program.scope.ground(subject.read(register + 1)) ?? null };
  const states: Record<string, Instant> = {};
  for (const { index, register } of program.states) if (subject.isIn(register)) states[program.ruleSet.states[index]?.id ?? ''] = subject.read(register);
  const attributes: Record<string, unknown> = {};
  subject.attributes?.forEach((value, i) => { if (value !== undefined) attributes[program.attributes[i] ?? ''] = value; });
  return { clocks, states, attributes };
}

function gateOf(before: readonly Finding[], after: readonly Finding[]): Gate {
  const old = new Map(before.map((finding) => [finding.key, finding]));
  const kept = new Set(after.map(({ key }) => key));
  const fresh = after.filter((finding) => { const was = old.get(finding.key); return !was || was.state !== finding.state || was.due !== finding.due; });
  return {
    breaks: fresh.filter((finding) => isBreach(finding) && !(finding.state === 'breached' && old.get(finding.key)?.state === 'breached')),
    warns: fresh.filter(({ kind }) => kind === 'warning'),
    opens: fresh.filter(({ kind, state, key }) => (kind === 'duty' || kind === 'option') && state === 'open' && !old.has(key)),
    meets: fresh.filter(({ state }) => state === 'met' || state === 'used'),
    withdraws: before.filter((finding) => isBreach(finding) && (!kept.has(finding.key) || !after.some((now) => now.key === finding.key && isBreach(now)))),
  };
}

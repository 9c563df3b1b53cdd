/**
 * One fact applied to one subject. Order within a fact: attributes, states, checks and quotas (which see the clocks as they stood
 * before it), grounds and clocks, what it closes, what it opens, what recurs. Semantics: `docs/engine.md`.
 */
import type { Fact } from '../facts/fact.ts';
import { exceptionFor, forceAt, open, react, type FoldListener } from './duties.ts';
import { reviseDuties } from './revise.ts';
import { holds } from './guard.ts';
import { closeGrounds, moveClocks, openGrounds, reviseGrounds } from './grounds.ts';
import { begin, moveStates } from './states.ts';
import { periodReported } from './reported-period.ts';
import { windowOf } from './window.ts';
import type { QuotaRule } from './norm.ts';
import type { CompiledException, CompiledNorm, MarkOp, Program, TypeProgram } from './program.ts';
import type { Subject } from './subject.ts';

export type { FoldListener };

/** Applies the fact; the caller keeps the order of law (`compareFacts`). @throws Error for a type outside the vocabulary */
export function applyFact(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null = null): void {
  const type = typeOf(program, fact);
  if (subject.first === null) subject.first = fact;
  const learned = type.sets.length > 0 && setAttributes(subject, type, fact);
  if (type.keep) remember(subject, type, fact);
  let moved = type.states.length > 0 && moveStates(program, subject, type, fact, listener);
  if (type.checks.length > 0) for (const norm of type.checks) check(subject, norm, fact);
  if (type.quotas.length > 0) for (const norm of type.quotas) count(subject, norm, fact);
  if (type.closesGrounds && subject.grounds !== null) moved = closeGrounds(subject, type, fact) || moved;
  if (type.grounds.length > 0) moved = openGrounds(subject, type, fact) || moved;
  const revises = type.revises && (learned || type.keep);
  if (revises) moved = reviseGrounds(subject) || moved;
  if (revises) reviseDuties(program, subject, fact, listener);
  if (moved) moveClocks(program, subject, fact, listener);
  if (type.reactions !== null && subject.openCount > 0) react(program, subject, type.reactions, fact, listener);
  if (type.opens.length > 0) for (const norm of type.opens) open(program, subject, norm, fact, listener);
  if (type.marks.length > 0) for (const op of type.marks) mark(subject, op, fact);
  subject.last = fact;
}

/** Only what goes before checks and grounds: attributes, what is remembered, states. So far their guards saw the subject: for proofs. */
export function takeIn(program: Program, subject: Subject, fact: Fact): void {
  const type = typeOf(program, fact);
  if (subject.first === null) subject.first = fact;
  setAttributes(subject, type, fact);
  if (type.keep) remember(subject, type, fact);
  moveStates(program, subject, type, fact, null);
}

function typeOf(program: Program, fact: Fact): TypeProgram {
  const type = program.types.get(fact.type);
  if (type === undefined) throw new Error(`fact type ${fact.type} is not in the vocabulary`);
  return type;
}

function setAttributes(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let changed = false;
  for (const { attribute, read } of type.sets) {
    const value = read(fact);
    if (value === undefined || subject.attributes?.[attribute] === value) continue;
    subject.learn(attribute, value);
    changed = true;
  }
  return changed;
}

function remember(subject: Subject, type: TypeProgram, fact: Fact): void {
  subject.history ??= new Map();
  const facts = subject.history.get(type.index);
  if (facts) facts.push(fact); else subject.history.set(type.index, [fact]);
}

function check(subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const { require } = norm;
  if (!require || !forceAt(norm, fact) || !holds(norm.where, subject, fact, null) || require.test(subject, fact, null)) return;
  const exception = exceptionFor(norm, subject, fact, null);
  if (exception?.void) return;
  violate(subject, norm, fact, exception, require.contradicted(subject, fact, null), 0, 0);
}

function violate(subject: Subject, norm: CompiledNorm, fact: Fact, exception: CompiledException | null, recorded: boolean, counted: number, max: number): void {
  subject.newest = subject.ledger.writeViolation(norm.index, fact, exception === null ? -1 : exception.index, recorded, counted, max, subject.newest, subject.index);
}

/** Counts the fact in the window that holds it; the window is that of the place of its first fact. */
function count(subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const { rule } = norm.norm;
  if (rule.type !== 'quota' || norm.max === null || !forceAt(norm, fact) || !holds(norm.where, subject, fact, null)) return;
  const exception = exceptionFor(norm, subject, fact, null);
  if (exception !== null && exception.void) return;
  const max = (exception?.max ?? norm.max).at(fact.at, fact.zone);
  if (max === undefined) return;
  const number = countIn(subject, norm.window, rule.per, fact);
  if (number > max) violate(subject, norm, fact, exception, true, number, max);
}

/** Facts come in the order of law, so one window at a time is enough. */
function countIn(subject: Subject, window: number, per: QuotaRule['per'], { at, zone }: Fact): number {
  const number = subject.read(window + 2) + 1;
  if (per === 'stream' ? number >= 1 : at >= subject.read(window) && at < subject.read(window + 1)) {
    subject.write(window + 2, number);
    return number;
  }
  if (per !== 'stream') {
    const { start, end } = windowOf(at, zone, per);
    subject.write(window, start);
    subject.write(window + 1, end);
  }
  subject.write(window + 2, 1);
  return 1;
}

/** Keeps the first fact of each window that discharges a recurring norm. */
function mark(subject: Subject, { norm, matches }: MarkOp, fact: Fact): void {
  const { rule } = norm.norm;
  if (rule.type !== 'recurring') return;
  let marks = subject.marks?.find((one) => one.norm === norm);
  // A report may be about a period long past: its mark is told by that period, not by the end of the last.
  if (norm.dueBy === null && marks !== undefined && fact.at < marks.end) return;
  if (!matches.some(({ where }) => holds(where, subject, fact, null))) return;
  if (norm.state < 0 && !subject.stays?.some((stay) => stay.norm === norm)) begin(subject, norm, subject.first ?? fact);
  if (marks === undefined) {
    marks = { norm, starts: [], facts: [], end: Number.NEGATIVE_INFINITY };
    if (subject.marks === null) subject.marks = [marks]; else subject.marks.push(marks);
  }
  if (norm.dueBy !== null) {
    const start = periodReported(subject, norm, marks.starts, fact);
    if (marks.starts.includes(start)) return;
    marks.starts.push(start);
  } else if (typeof rule.every === 'string') {
    const window = windowOf(fact.at, fact.zone, rule.every);
    marks.starts.push(window.start);
    marks.end = window.end;
  } else marks.starts.push(fact.at);
  marks.facts.push(fact);
}

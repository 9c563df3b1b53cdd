/** Grounds of deprivation of liberty: the intervals they carry, and the clock of unbroken cover that they move. */
import type { Fact } from '../facts/fact.ts';
import { NEVER } from '../time/instant.ts';
import { carrier } from './cover.ts';
import { exceptionFor, forceAt, setClock, type FoldListener } from './duties.ts';
import { weighAgain } from './revise.ts';
import { holds, keyFits } from './guard.ts';
import { dueOf } from './term.ts';
import type { CompiledException, Program, TypeProgram } from './program.ts';
import type { GroundInterval, Subject } from './subject.ts';

/** True where a ground opened. */
export function openGrounds(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let opened = false;
  for (const norm of type.grounds) {
    if (!forceAt(norm, fact) || !holds(norm.where, subject, fact, fact)) continue;
    const named = norm.base?.(subject, fact, fact);
    const start = typeof named === 'number' && !Number.isNaN(named) ? named : fact.at;
    const from = norm.termFrom?.(subject, fact, fact);
    const base = typeof from === 'number' && !Number.isNaN(from) && from !== start ? from : null;
    const interval: GroundInterval = { norm, opening: fact, start, base, end: NEVER, exception: null, closing: null };
    bind(interval, subject, exceptionFor(norm, subject, fact, fact));
    if (subject.grounds === null) subject.grounds = [interval]; else subject.grounds.push(interval);
    opened = true;
  }
  return opened;
}

/** Sets the end of a ground from its exception, its term and the end that the document names: the earliest counts. */
function bind(interval: GroundInterval, subject: Subject, exception: CompiledException | null): void {
  const { norm, opening, base } = interval;
  interval.exception = exception;
  if (exception?.void) { interval.end = interval.start; return; }
  const term = exception?.term ?? norm.term;
  const computed = term ? dueOf(term, base ?? interval.start, subject, opening, opening) : Number.NaN;
  const written = norm.asWritten?.(subject, opening, opening);
  interval.end = Math.min(Number.isNaN(computed) ? NEVER : computed, typeof written === 'number' ? written : NEVER);
}

/** True where a ground was closed before its end. */
export function closeGrounds(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let closed = false;
  for (const interval of subject.grounds ?? []) {
    if (interval.closing !== null || interval.end <= fact.at) continue;
    for (const match of interval.norm.closes) {
      if (!match.types.includes(type.index) || !holds(match.where, subject, fact, interval.opening) || keyFits(match, fact, interval.opening) === 'no') continue;
      interval.end = fact.at;
      interval.closing = fact;
      closed = true;
      break;
    }
  }
  return closed;
}

/** Weighs the exceptions of grounds again; true where an end moved. */
export function reviseGrounds(subject: Subject): boolean {
  let moved = false;
  for (const interval of subject.grounds ?? []) {
    if (!interval.norm.revisable || interval.closing !== null) continue;
    const exception = weighAgain(interval.norm, interval.exception, subject, interval.opening);
    if (exception === interval.exception) continue;
    const before = interval.end;
    bind(interval, subject, exception);
    moved ||= interval.end !== before;
  }
  return moved;
}

/** Sets the clock of each coverage rule in whose state the subject is. */
export function moveClocks(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): void {
  for (const { norm, since, closing } of subject.stays ?? []) {
    if (closing !== null || norm.norm.rule.type !== 'coverage') continue;
    const ground = carrier(subject.grounds ?? [], norm, since);
    setClock(program, subject, norm.clock, ground?.end ?? since, ground?.norm.index ?? -1, fact, listener);
  }
}

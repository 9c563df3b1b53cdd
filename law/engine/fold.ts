/**
 * One fact applied to one subject. Order within a fact: attributes, states, checks and quotas (which see the clocks as they stood
 * before it), grounds and clocks, what it closes, what it opens, what recurs. Docs: `docs/engine.md`.
 */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { MINUTE, NEVER } from '../time/instant.ts';
import { keyFits, missingFields, readField, readsKnown, type CompiledMatch } from './guard.ts';
import { cover } from './cover.ts';
import { inForce } from './params.ts';
import { dueOf } from './term.ts';
import { windowStart } from './window.ts';
import type { CompiledException, CompiledNorm, Program, TypeProgram } from './program.ts';
import { CLOSED_BREACHED, CLOSED_MET, CLOSED_SUPERSEDED, CLOSED_VOID, Duty, OPEN, type Breach, type GroundInterval, type Stay, type Subject } from './subject.ts';

/** Told of each change of an open duty's term, so that timers can follow; the replay of a country uses it. */
export interface FoldListener { dutyDue(subject: Subject, duty: Duty): void }

const forceAt = (norm: CompiledNorm, fact: Fact): boolean => inForce(norm.from, norm.to, fact.at, fact.zone);

/** Applies the fact; the caller keeps the order of law (`compareFacts`). @throws Error for a type outside the vocabulary */
export function applyFact(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null = null): void {
  const type = program.types.get(fact.type);
  if (!type) throw new Error(`fact type ${fact.type} is not in the vocabulary`);
  subject.first ??= fact;
  const learned = type.sets.length > 0 && setAttributes(subject, type, fact);
  if (type.keep) remember(subject, type, fact);
  let moved = type.states.length > 0 && moveStates(program, subject, type, fact, listener);
  for (const norm of type.checks) check(program, subject, norm, fact);
  for (const norm of type.quotas) count(subject, norm, fact);
  if (type.closesGrounds && subject.grounds) moved = closeGrounds(subject, type, fact) || moved;
  if (type.grounds.length) moved = openGrounds(subject, type, fact) || moved;
  if ((learned || type.keep) && program.revisable) moved = revise(program, subject, fact, listener) || moved;
  if (moved && program.coverages.length) moveClocks(program, subject, fact, listener);
  if (subject.open.length) react(program, subject, type, fact, listener);
  for (const norm of type.opens) open(program, subject, norm, fact, listener);
  for (const norm of type.marks) mark(subject, norm, fact);
  subject.last = fact;
}

function setAttributes(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let changed = false;
  for (const [attribute, field] of type.sets) {
    const value = readField(fact, field);
    if (value === undefined || subject.attributes[attribute] === value) continue;
    while (subject.attributes.length <= attribute) subject.attributes.push(undefined);
    subject.attributes[attribute] = value;
    changed = true;
  }
  return changed;
}

function remember(subject: Subject, type: TypeProgram, fact: Fact): void {
  subject.history ??= new Map();
  const facts = subject.history.get(type.index);
  if (facts) facts.push(fact); else subject.history.set(type.index, [fact]);
}

// ---- states -----------------------------------------------------------------------------------------------------------------

function moveStates(program: Program, subject: Subject, type: TypeProgram, fact: Fact, listener: FoldListener | null): boolean {
  let moved = false;
  for (const { state, leave, enter, restarts } of type.states) {
    const inside = (subject.states[state] ?? -1) >= 0;
    const enters = enter !== null && enter(subject, fact, null);
    if (inside && ((leave !== null && leave(subject, fact, null) && !enters) || (enters && restarts))) { leaveState(program, subject, state, fact, listener); moved = true; }
    if (enters && (!inside || restarts)) { enterState(program, subject, state, fact, listener); moved = true; }
  }
  return moved;
}

function enterState(program: Program, subject: Subject, state: number, fact: Fact, listener: FoldListener | null): void {
  while (subject.states.length <= state) { subject.states.push(-1); subject.stateFacts.push(null); }
  subject.states[state] = fact.at;
  subject.stateFacts[state] = fact;
  program.coverages.forEach((norm, i) => { if (norm.state === state && forceAt(norm, fact)) stay((subject.stays ??= [])[i] ??= [], fact); });
  for (const norm of program.recurring) if (norm.state === state) stay(periodsOf(subject, norm), fact);
  for (const norm of program.byState[state]?.opens ?? []) open(program, subject, norm, fact, listener);
}

const stay = (stays: Stay[], fact: Fact): void => { stays.push({ since: fact.at, opening: fact, until: null, closing: null }); };

function periodsOf(subject: Subject, norm: CompiledNorm): Stay[] {
  subject.periods ??= new Map();
  let periods = subject.periods.get(norm.index);
  if (!periods) subject.periods.set(norm.index, periods = []);
  return periods;
}

function leaveState(program: Program, subject: Subject, state: number, fact: Fact, listener: FoldListener | null): void {
  subject.states[state] = -1;
  const end = (stays: Stay[] | undefined): void => { const last = stays?.at(-1); if (last && last.until === null) { last.until = fact.at; last.closing = fact; } };
  program.coverages.forEach((norm, i) => { if (norm.state === state) end(subject.stays?.[i]); });
  for (const norm of program.recurring) if (norm.state === state) end(subject.periods?.get(norm.index));
  if (!program.byState[state]?.watchers || !subject.open.length) return;
  for (const duty of subject.open) {
    // A duty to do something at an expiry that never came has not arisen.
    if (duty.norm.leaves === state) close(duty, duty.norm.clock >= 0 && fact.at < duty.base ? CLOSED_VOID : CLOSED_MET, fact);
    else if (duty.norm.within === state) close(duty, fact.at > duty.due ? CLOSED_BREACHED : CLOSED_VOID, fact);
  }
  settle(program, subject, fact, listener);
}

// ---- duties -----------------------------------------------------------------------------------------------------------------

function exceptionFor(norm: CompiledNorm, subject: Subject, fact: Fact, opening: Fact | null): CompiledException | null {
  for (const exception of norm.exceptions) if (exception.when(subject, fact, opening)) return exception;
  return null;
}

function open(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, listener: FoldListener | null): void {
  if (!forceAt(norm, fact) || !norm.where(subject, fact, fact)) return;
  const named = norm.base?.(subject, fact, fact);
  const base = typeof named === 'number' && !Number.isNaN(named) ? named : fact.at;
  if (base !== NEVER) openAt(program, subject, norm, fact, base, listener);
}

function openAt(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, base: Instant, listener: FoldListener | null): void {
  const exception = norm.exceptions.length ? exceptionFor(norm, subject, fact, fact) : null;
  if (exception?.void) return;
  const term = exception?.term ?? norm.term;
  if (!term) return;
  const due = dueOf(term, base, subject, fact, fact);
  if (Number.isNaN(due)) return;
  const before = due < base;
  const from = norm.clock >= 0 && !before ? Math.max(base, fact.at) : fact.at;
  const addressees = norm.each.length || 1;
  for (let i = 0; i < addressees; i++) {
    const duty = new Duty(norm, fact, norm.each.length ? i : -1, from, base, due, exception);
    if (norm.early !== null && dischargeEarly(subject, duty)) { subject.closed.push(duty); continue; }
    subject.open.push(duty);
    listener?.dutyDue(subject, duty);
    if (norm.drives >= 0) setClock(program, subject, norm.drives, duty.due, null, fact, listener);
  }
}

function dischargeEarly(subject: Subject, duty: Duty): boolean {
  const { early } = duty.norm;
  if (early === null || !subject.history) return false;
  const since = early === 'stream' ? Number.NEGATIVE_INFINITY : dueOf(early, duty.opening.at, subject, duty.opening, duty.opening);
  for (const match of duty.norm.discharge) for (const type of match.types) for (const candidate of subject.history.get(type) ?? []) {
    if (candidate === duty.opening || candidate.at < since || candidate.at > duty.opening.at) continue;
    if (!fits(subject, duty, match, candidate) || keyFits(match, candidate, duty.opening) === 'no') continue;
    if (match.keys.length === 0 && subject.closed.some((other) => other.norm === duty.norm && other.closing === candidate && other.addressee === duty.addressee)) continue;
    close(duty, CLOSED_MET, candidate);
    return true;
  }
  return false;
}

const fits = (subject: Subject, duty: Duty, match: CompiledMatch, candidate: Fact): boolean =>
  (duty.addressee < 0 || candidate.data['addressee'] === duty.norm.each[duty.addressee]) && match.where(subject, candidate, duty.opening);

function close(duty: Duty, status: number, fact: Fact): void {
  duty.status = status;
  duty.closing = fact;
  duty.until = fact.at;
}

/** Moves what has been closed out of the open list; a clock that such a duty held stops. */
function settle(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): void {
  const { open: duties } = subject;
  let kept = 0;
  let drivers: Duty[] | null = null;
  for (let i = 0; i < duties.length; i++) {
    const duty = duties[i];
    if (!duty) continue;
    if (duty.status === OPEN) { duties[kept++] = duty; continue; }
    subject.closed.push(duty);
    if (duty.norm.drives >= 0) (drivers ??= []).push(duty);
  }
  duties.length = kept;
  if (drivers) for (const { norm } of drivers) setClock(program, subject, norm.drives, Number.NaN, null, fact, listener);
}

function react(program: Program, subject: Subject, type: TypeProgram, fact: Fact, listener: FoldListener | null): void {
  let closedOne = false;
  const { open: duties } = subject;
  for (let i = 0; i < duties.length; i++) {
    const duty = duties[i];
    if (!duty || duty.status !== OPEN) continue;
    const reaction = duty.norm.reactions[type.index];
    if (!reaction) continue;
    if (reaction.discharge.length && discharges(subject, duties, i, duty, reaction.discharge, fact)) {
      close(duty, duty.norm.clock >= 0 && duty.due >= duty.base && fact.at < duty.base ? CLOSED_VOID : CLOSED_MET, fact);
      closedOne = true;
    } else if (reaction.voids.length && reaction.voids.some((match) => match.where(subject, fact, duty.opening) && keyFits(match, fact, duty.opening) !== 'no')) {
      close(duty, fact.at > duty.due ? CLOSED_BREACHED : CLOSED_VOID, fact);
      closedOne = true;
    } else if (reaction.suspends && duty.suspendedAt < 0 && reaction.suspends.where(subject, fact, duty.opening) && keyFits(reaction.suspends, fact, duty.opening) !== 'no') {
      if (fact.at <= duty.due) duty.suspendedAt = fact.at;
    } else if (reaction.resumes && duty.suspendedAt >= 0 && reaction.resumes.where(subject, fact, duty.opening) && keyFits(reaction.resumes, fact, duty.opening) !== 'no') {
      duty.due += fact.at - duty.suspendedAt;
      duty.suspendedAt = -1;
      listener?.dutyDue(subject, duty);
    }
  }
  if (closedOne) settle(program, subject, fact, listener);
}

/** Tied by key: every duty with that key is met. Without a key: the oldest open duty of the norm (and addressee) only. */
function discharges(subject: Subject, duties: readonly Duty[], index: number, duty: Duty, matches: readonly CompiledMatch[], fact: Fact): boolean {
  for (const match of matches) {
    const tie = keyFits(match, fact, duty.opening);
    if (tie === 'no' || !fits(subject, duty, match, fact)) continue;
    if (tie === 'yes') return true;
    let older = false;
    for (let i = 0; i < index && !older; i++) {
      const other = duties[i];
      older = other !== undefined && other.norm === duty.norm && other.addressee === duty.addressee && (other.status === OPEN || other.closing === fact) && fits(subject, other, match, fact);
    }
    if (!older) return true;
  }
  return false;
}

// ---- checks and quotas ------------------------------------------------------------------------------------------------------

function check(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const { require } = norm;
  if (!require || !forceAt(norm, fact) || !norm.where(subject, fact, null) || require.test(subject, fact, null)) return;
  const exception = exceptionFor(norm, subject, fact, null);
  if (exception?.void) return;
  breach(subject, { norm, fact, missing: missingFields(require.source, fact), recorded: readsKnown(require.source, program.scope, subject, fact), detail: null, exception });
}

const breach = (subject: Subject, found: Breach): void => { (subject.breaches ??= []).push(found); };

function count(subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const { rule } = norm.norm;
  if (rule.type !== 'quota' || !norm.max || !forceAt(norm, fact) || !norm.where(subject, fact, null)) return;
  const exception = exceptionFor(norm, subject, fact, null);
  if (exception?.void) return;
  const max = (exception?.max ?? norm.max).at(fact.at, fact.zone);
  if (max === undefined) return;
  subject.counts ??= new Map();
  // Norm and window in one number: a window starts at a whole minute, and there are fewer than 4096 norms of a kind.
  const key = (rule.per === 'stream' ? 0 : windowStart(fact.at, fact.zone, rule.per) / MINUTE) * 4096 + norm.index;
  const number = (subject.counts.get(key) ?? 0) + 1;
  subject.counts.set(key, number);
  if (number > max) breach(subject, { norm, fact, missing: [], recorded: true, detail: { count: number, max, per: rule.per }, exception });
}

// ---- grounds and clocks -----------------------------------------------------------------------------------------------------

function openGrounds(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let opened = false;
  for (const norm of type.grounds) {
    if (!forceAt(norm, fact) || !norm.where(subject, fact, fact)) continue;
    const named = norm.base?.(subject, fact, fact);
    const start = typeof named === 'number' && !Number.isNaN(named) ? named : fact.at;
    const interval: GroundInterval = { norm, opening: fact, start, end: NEVER, exception: null, closing: null };
    bind(interval, subject, fact);
    (subject.grounds ??= []).push(interval);
    opened = true;
  }
  return opened;
}

/** Sets the end of a ground from its exception, its term and the end that the document names: the earliest counts. */
function bind(interval: GroundInterval, subject: Subject, fact: Fact): void {
  const { norm, opening } = interval;
  interval.exception = norm.exceptions.length ? exceptionFor(norm, subject, fact, opening) : null;
  if (interval.exception?.void) { interval.end = interval.start; return; }
  const term = interval.exception?.term ?? norm.term;
  const named = norm.termFrom?.(subject, opening, opening);
  const base = typeof named === 'number' && !Number.isNaN(named) ? named : interval.start;
  const computed = term ? dueOf(term, base, subject, opening, opening) : Number.NaN;
  const written = norm.asWritten?.(subject, opening, opening);
  interval.end = Math.min(Number.isNaN(computed) ? NEVER : computed, typeof written === 'number' ? written : NEVER);
}

function closeGrounds(subject: Subject, type: TypeProgram, fact: Fact): boolean {
  let closed = false;
  for (const interval of subject.grounds ?? []) {
    if (interval.closing !== null || interval.end <= fact.at) continue;
    for (const match of interval.norm.closes) {
      if (!match.types.includes(type.index) || !match.where(subject, fact, interval.opening) || keyFits(match, fact, interval.opening) === 'no') continue;
      interval.end = fact.at;
      interval.closing = fact;
      closed = true;
      break;
    }
  }
  return closed;
}

/** What became known of the subject may change which exception applies to what is still open. */
function revise(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): boolean {
  let moved = false;
  for (const interval of subject.grounds ?? []) {
    if (!interval.norm.exceptions.length || interval.closing !== null) continue;
    const before = interval.end;
    bind(interval, subject, fact);
    moved ||= interval.end !== before;
  }
  for (const duty of subject.open) {
    if (!duty.norm.exceptions.length) continue;
    const exception = exceptionFor(duty.norm, subject, fact, duty.opening);
    if (exception === duty.exception) continue;
    duty.exception = exception;
    if (exception?.void) { close(duty, CLOSED_VOID, fact); continue; }
    const term = exception?.term ?? duty.norm.term;
    if (!term) continue;
    duty.due = dueOf(term, duty.base, subject, duty.opening, duty.opening);
    listener?.dutyDue(subject, duty);
    if (duty.norm.drives >= 0) setClock(program, subject, duty.norm.drives, duty.due, null, fact, listener);
  }
  settle(program, subject, fact, listener);
  return moved;
}

function moveClocks(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): void {
  program.coverages.forEach((norm, i) => {
    const current = subject.stays?.[i]?.at(-1);
    if (!current || norm.norm.rule.type !== 'coverage') return;
    const { end, ground } = cover(subject.grounds ?? [], norm.norm.rule.by, current.since);
    if (current.until === null) setClock(program, subject, norm.clock, end, ground, fact, listener);
  });
}

function setClock(program: Program, subject: Subject, clock: number, value: Instant, ground: string | null, fact: Fact, listener: FoldListener | null): void {
  while (subject.clocks.length <= clock) { subject.clocks.push(Number.NaN); subject.clockGrounds.push(null); subject.clockFacts.push(null); }
  if (Object.is(subject.clocks[clock], value) && subject.clockGrounds[clock] === ground) return;
  subject.clocks[clock] = value;
  subject.clockGrounds[clock] = ground;
  subject.clockFacts[clock] = fact;
  for (const dependent of program.byClock[clock] ?? []) follow(program, subject, dependent, fact, value, listener);
}

/** A clock moved: what is open for the old value is superseded (or stays breached), and a duty for the new one opens. */
function follow(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, value: Instant, listener: FoldListener | null): void {
  let same = false;
  for (const duty of subject.open) {
    if (duty.norm !== norm) continue;
    if (duty.base === value) { same = true; continue; }
    close(duty, fact.at > duty.due ? CLOSED_BREACHED : CLOSED_SUPERSEDED, fact);
  }
  settle(program, subject, fact, listener);
  if (same || subject.closed.some((duty) => duty.norm === norm && duty.base === value && duty.status === CLOSED_MET)) return;
  if (value === NEVER || Number.isNaN(value) || !forceAt(norm, fact) || !norm.where(subject, fact, fact)) return;
  openAt(program, subject, norm, fact, value, listener);
}

function mark(subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const { rule } = norm.norm;
  if (rule.type !== 'recurring' || !norm.discharge.some((match) => match.where(subject, fact, null))) return;
  if (norm.state < 0 && !subject.periods?.has(norm.index)) stay(periodsOf(subject, norm), subject.first ?? fact);
  subject.marks ??= new Map();
  let marks = subject.marks.get(norm.index);
  if (!marks) subject.marks.set(norm.index, marks = new Map());
  const at = typeof rule.every === 'string' ? windowStart(fact.at, fact.zone, rule.every) : fact.at;
  if (!marks.has(at)) marks.set(at, fact);
}

/** Duties of a subject: how they open, are met, voided, suspended, superseded, and how clocks open them anew. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { NEVER } from '../time/instant.ts';
import { holds, keyFits, type CompiledMatch } from './guard.ts';
import { inForce } from './params.ts';
import { dueOf } from './term.ts';
import type { CompiledException, CompiledNorm, Program, Reaction } from './program.ts';
import { CLOSED_BREACHED, CLOSED_MET, CLOSED_SUPERSEDED, CLOSED_VOID, OPEN, SUSPENDED } from './ledger.ts';
import type { Subject, Suspension } from './subject.ts';

/** Told of each change of an open duty's term, so that timers can follow; the replay of a country uses it. */
export interface FoldListener { dutyOpened(row: number): void; dutyMoved(row: number): void }

export const forceAt = (norm: CompiledNorm, fact: Fact): boolean => inForce(norm.from, norm.to, fact.at, fact.zone);

export function exceptionFor(norm: CompiledNorm, subject: Subject, fact: Fact, opening: Fact | null): CompiledException | null {
  const { exceptions } = norm;
  for (let i = 0; i < exceptions.length; i++) {
    const exception = exceptions[i] as CompiledException;
    if (exception.when(subject, fact, opening)) return exception;
  }
  return null;
}

/** A duty for a fact that its norm opens on, or for the state that the fact entered. */
export function open(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, listener: FoldListener | null): void {
  if (!forceAt(norm, fact) || !holds(norm.where, subject, fact, fact)) return;
  let base = fact.at;
  if (norm.base !== null) {
    const named = norm.base(subject, fact, fact);
    if (typeof named === 'number' && !Number.isNaN(named)) base = named;
  }
  if (base !== NEVER) openAt(program, subject, norm, fact, base, listener);
}

function openAt(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, base: Instant, listener: FoldListener | null): void {
  const exception = exceptionFor(norm, subject, fact, fact);
  if (exception !== null && exception.void) return;
  const term = exception?.term ?? norm.term;
  if (!term) return;
  const due = dueOf(term, base, subject, fact, fact);
  if (Number.isNaN(due)) return;
  const { length } = norm.each;
  for (let addressee = length === 0 ? -1 : 0; addressee < length; addressee++) {
    const row = subject.newest = subject.ledger.write(norm.index, fact, addressee, exception === null ? -1 : exception.index, base, due, subject.newest, subject.index);
    if (norm.early !== null && dischargeEarly(program, subject, row, norm, fact)) continue;
    subject.setOpen(subject.openCount++, norm.index, row);
    if (listener !== null) listener.dutyOpened(row);
    if (norm.drives >= 0) setClock(program, subject, norm.drives, due, -1, fact, listener);
  }
}

function dischargeEarly(program: Program, subject: Subject, row: number, norm: CompiledNorm, opening: Fact): boolean {
  const { early } = norm;
  if (early === null || !subject.history) return false;
  const since = early === 'stream' ? Number.NEGATIVE_INFINITY : dueOf(early, opening.at, subject, opening, opening);
  for (const match of norm.discharge) for (const type of match.types) for (const candidate of subject.history.get(type) ?? []) {
    if (candidate === opening || candidate.at < since || candidate.at > opening.at) continue;
    if (!fits(program, subject, row, match, candidate, opening) || keyFits(match, candidate, opening) === 'no') continue;
    if (match.keys.length === 0 && hasMet(subject, norm, subject.ledger.addressee(row), candidate)) continue;
    subject.ledger.close(row, CLOSED_MET, candidate);
    return true;
  }
  return false;
}

/** Whether an act without a key has already met a duty of this norm: it is not counted twice. */
function hasMet(subject: Subject, norm: CompiledNorm, addressee: number, candidate: Fact): boolean {
  for (let other = subject.newest; other >= 0; other = subject.ledger.previous(other)) {
    if (subject.ledger.norm(other) === norm.index && subject.ledger.addressee(other) === addressee && !subject.ledger.isOpen(other) && subject.ledger.closing(other) === candidate) return true;
  }
  return false;
}

function fits(program: Program, subject: Subject, row: number, match: CompiledMatch, candidate: Fact, opening: Fact): boolean {
  const addressee = subject.ledger.addressee(row);
  if (addressee >= 0 && candidate.data['addressee'] !== (program.norms[subject.ledger.norm(row)] as CompiledNorm).each[addressee]) return false;
  return match.where === null || match.where(subject, candidate, opening);
}

// ---- what a fact does to open duties ------------------------------------------------------------------------------------------

export function react(program: Program, subject: Subject, reactions: readonly (Reaction | undefined)[], fact: Fact, listener: FoldListener | null): void {
  let closedOne = false;
  for (let i = 0; i < subject.openCount; i++) {
    const norm = subject.openNorm(i);
    const reaction = reactions[norm];
    if (reaction === undefined) continue;
    const row = subject.openRow(i);
    const opening = subject.ledger.opening(row);
    const status = statusAfter(program, subject, reaction, program.norms[norm] as CompiledNorm, i, row, opening, fact);
    if (status !== OPEN) { closeAt(subject, i, status, fact); closedOne = true; } else if (reaction.pauses) pauseOrResume(subject, reaction, row, opening, fact, listener);
  }
  if (closedOne) settle(program, subject, fact, listener);
}

/** How the fact closes the duty, or OPEN where it does not. */
function statusAfter(program: Program, subject: Subject, reaction: Reaction, norm: CompiledNorm, index: number, row: number, opening: Fact, fact: Fact): number {
  if (reaction.discharge.length > 0 && discharges(program, subject, index, row, opening, reaction.discharge, fact)) {
    return doneStatus(subject, norm, row, fact);
  }
  for (const match of reaction.voids) if (holds(match.where, subject, fact, opening) && keyFits(match, fact, opening) !== 'no') return CLOSED_VOID;
  return OPEN;
}

/** Met; but what was to be done once a clock ran out, and was done before it, has never arisen. */
function doneStatus(subject: Subject, norm: CompiledNorm, row: number, fact: Fact): number {
  if (norm.clock < 0) return CLOSED_MET;
  const base = subject.ledger.base(row);
  return fact.at < base && subject.ledger.due(row) >= base ? CLOSED_VOID : CLOSED_MET;
}

/** Tied by key: every duty with that key is met. Without a key: the oldest open duty of the norm (and addressee) only. */
function discharges(program: Program, subject: Subject, index: number, row: number, opening: Fact, matches: readonly CompiledMatch[], fact: Fact): boolean {
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m] as CompiledMatch;
    const tie = keyFits(match, fact, opening);
    if (tie === 'no' || !fits(program, subject, row, match, fact, opening)) continue;
    if (tie === 'yes' || match.source.meets === 'all' || !olderFits(program, subject, index, row, match, fact)) return true;
  }
  return false;
}

/** All that still stands in the list was open when the fact came. */
function olderFits(program: Program, subject: Subject, index: number, row: number, match: CompiledMatch, fact: Fact): boolean {
  const norm = subject.openNorm(index), addressee = subject.ledger.addressee(row);
  for (let i = 0; i < index; i++) {
    if (subject.openNorm(i) !== norm) continue;
    const other = rowAt(subject, i);
    if (subject.ledger.addressee(other) !== addressee) continue;
    if (fits(program, subject, other, match, fact, subject.ledger.opening(other))) return true;
  }
  return false;
}

/** The row of an entry of the open list, also of one that is closed and not yet taken out: that has its row below zero. */
function rowAt(subject: Subject, index: number): number {
  const row = subject.openRow(index);
  return row < 0 ? -1 - row : row;
}

/** Closes an entry of the open list; time in which it was suspended does not count, and a breach that has happened stays. */
function closeAt(subject: Subject, index: number, status: number, fact: Fact): void {
  const row = subject.openRow(index);
  subject.setOpen(index, subject.openNorm(index), -1 - row);
  if (subject.ledger.status(row) === SUSPENDED) resume(subject, row, fact);
  const late = fact.at > subject.ledger.due(row);
  subject.ledger.close(row, late && (status === CLOSED_VOID || status === CLOSED_SUPERSEDED) ? CLOSED_BREACHED : status, fact);
}

function pauseOrResume(subject: Subject, reaction: Reaction, row: number, opening: Fact, fact: Fact, listener: FoldListener | null): void {
  const { suspends, resumes } = reaction;
  if (subject.ledger.status(row) === SUSPENDED) {
    if (!resumes || !holds(resumes.where, subject, fact, opening) || keyFits(resumes, fact, opening) === 'no') return;
    resume(subject, row, fact);
    subject.ledger.setStatus(row, OPEN);
    listener?.dutyMoved(row);
  } else if (suspends && fact.at <= subject.ledger.due(row) && holds(suspends.where, subject, fact, opening) && keyFits(suspends, fact, opening) !== 'no') {
    subject.ledger.setStatus(row, SUSPENDED);
    const pause: Suspension = { from: fact.at, until: null, by: fact, ended: null };
    subject.suspensions ??= new Map();
    const pauses = subject.suspensions.get(row);
    if (pauses) pauses.push(pause); else subject.suspensions.set(row, [pause]);
  }
}

/** Ends the suspension of a row: the term ends later by the time that it lasted. */
function resume(subject: Subject, row: number, fact: Fact): void {
  const pause = subject.suspensions?.get(row)?.at(-1);
  if (!pause || pause.until !== null) return;
  pause.until = fact.at;
  pause.ended = fact;
  subject.ledger.setDue(row, subject.ledger.due(row) + fact.at - pause.from);
}

/** What leaving a state closes: duties to leave it, and duties that live only within it. */
export function closeByLeaving(program: Program, subject: Subject, state: number, fact: Fact, listener: FoldListener | null): void {
  let closedOne = false;
  for (let i = 0; i < subject.openCount; i++) {
    const norm = program.norms[subject.openNorm(i)] as CompiledNorm;
    if (norm.leaves === state) closeAt(subject, i, doneStatus(subject, norm, subject.openRow(i), fact), fact);
    else if (norm.within === state) closeAt(subject, i, CLOSED_VOID, fact);
    else continue;
    closedOne = true;
  }
  if (closedOne) settle(program, subject, fact, listener);
}

/** Takes what has been closed out of the open list; a clock that such a duty held stops. */
export function settle(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): void {
  let kept = 0;
  let drivers: number[] | null = null;
  for (let i = 0; i < subject.openCount; i++) {
    const norm = subject.openNorm(i), row = subject.openRow(i);
    if (row >= 0) { if (kept < i) subject.setOpen(kept, norm, row); kept++; continue; }
    const { drives } = program.norms[norm] as CompiledNorm;
    if (drives >= 0) (drivers ??= []).push(drives);
  }
  subject.openCount = kept;
  if (drivers !== null) for (const clock of drivers) setClock(program, subject, clock, Number.NaN, -1, fact, listener);
}

// ---- clocks -------------------------------------------------------------------------------------------------------------------

/** `ground`: index of the norm of the ground that carries the clock, -1: none. */
export function setClock(program: Program, subject: Subject, clock: number, value: Instant, ground: number, fact: Fact, listener: FoldListener | null): void {
  if (Object.is(subject.read(clock), value) && subject.read(clock + 1) === ground) return;
  subject.write(clock, value);
  subject.write(clock + 1, ground);
  const dependents = program.byClock[clock];
  if (dependents !== undefined) for (let i = 0; i < dependents.length; i++) follow(program, subject, dependents[i] as CompiledNorm, fact, value, listener);
}

/** A clock moved: what is open for the old value is superseded (or stays breached), and a duty for the new one opens. */
function follow(program: Program, subject: Subject, norm: CompiledNorm, fact: Fact, value: Instant, listener: FoldListener | null): void {
  let same = false, closedOne = false;
  for (let i = 0; i < subject.openCount; i++) {
    if (subject.openNorm(i) !== norm.index) continue;
    const row = subject.openRow(i);
    if (subject.ledger.base(row) === value) { same = true; continue; }
    closeAt(subject, i, CLOSED_SUPERSEDED, fact);
    closedOne = true;
  }
  if (closedOne) settle(program, subject, fact, listener);
  if (same || wasMetFor(subject, norm, value)) return;
  if (value === NEVER || Number.isNaN(value) || !forceAt(norm, fact) || !holds(norm.where, subject, fact, fact)) return;
  openAt(program, subject, norm, fact, value, listener);
}

function wasMetFor(subject: Subject, norm: CompiledNorm, value: Instant): boolean {
  for (let row = subject.newest; row >= 0; row = subject.ledger.previous(row)) {
    if (subject.ledger.norm(row) === norm.index && subject.ledger.base(row) === value && subject.ledger.status(row) === CLOSED_MET) return true;
  }
  return false;
}

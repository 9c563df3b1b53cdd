/** What became known later and changes which exception applies to what is still open. States and clocks count as at the opening. */
import type { Fact } from '../facts/fact.ts';
import { setClock, settle, type FoldListener } from './duties.ts';
import { CLOSED_VOID } from './ledger.ts';
import type { CompiledException, CompiledNorm, Program } from './program.ts';
import type { Subject } from './subject.ts';
import { dueOf } from './term.ts';

/** The exception that applies to what opened on the fact, as things are known now; null: none. */
export function weighAgain(norm: CompiledNorm, current: CompiledException | null, subject: Subject, opening: Fact): CompiledException | null {
  for (const exception of norm.exceptions) {
    // Decided when it opened: this one did not hold, since one that goes after it (or none) was applied.
    if (!exception.revisable && (current === null || current.index > exception.index)) continue;
    if ((!exception.revisable && exception === current) || exception.when(subject, opening, opening)) return exception;
  }
  return null;
}

export function reviseDuties(program: Program, subject: Subject, fact: Fact, listener: FoldListener | null): void {
  // A clock that moves closes and opens duties: the rows that were open before are gone through.
  const rows = Array.from({ length: subject.openCount }, (_, i) => subject.openRow(i));
  for (const row of rows) {
    const norm = program.norms[subject.ledger.norm(row)] as CompiledNorm;
    if (!norm.revisable || !subject.ledger.isOpen(row)) continue;
    const opening = subject.ledger.opening(row);
    const before = norm.exceptions[subject.ledger.exception(row)] ?? null;
    const exception = weighAgain(norm, before, subject, opening);
    if (exception === before) continue;
    subject.ledger.setException(row, exception === null ? -1 : exception.index);
    if (exception?.void) { subject.ledger.close(row, CLOSED_VOID, fact); strike(subject, norm.index, row); continue; }
    const term = exception?.term ?? norm.term;
    if (!term) continue;
    subject.ledger.setDue(row, dueOf(term, subject.ledger.base(row), subject, opening, opening) + pausedMs(subject, row));
    listener?.dutyMoved(row);
    if (norm.drives >= 0) setClock(program, subject, norm.drives, subject.ledger.due(row), -1, fact, listener);
  }
  settle(program, subject, fact, listener);
}

function strike(subject: Subject, norm: number, row: number): void {
  for (let i = 0; i < subject.openCount; i++) if (subject.openRow(i) === row) subject.setOpen(i, norm, -1 - row);
}

/** Time that the term of a row stood still, without a suspension that still lasts. */
export function pausedMs(subject: Subject, row: number): number {
  let ms = 0;
  for (const { from, until } of subject.suspensions?.get(row) ?? []) if (until !== null) ms += until - from;
  return ms;
}


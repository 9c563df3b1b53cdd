/** States of a subject: entered and left by facts, with what opens, ends and runs by them. */
import type { Fact } from '../facts/fact.ts';
import { closeByLeaving, forceAt, open, type FoldListener } from './duties.ts';
import { holds } from './guard.ts';
import type { CompiledNorm, Program, StateOp, StateProgram, TypeProgram } from './program.ts';
import type { Stay, Subject } from './subject.ts';

/** True where a state that a coverage rule watches was entered or left. */
export function moveStates(program: Program, subject: Subject, type: TypeProgram, fact: Fact, listener: FoldListener | null): boolean {
  let covered = false;
  const ops = type.states;
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i] as StateOp;
    const state = program.states[op.state] as StateProgram;
    const inside = subject.isIn(state.register);
    const enters = op.enter !== null && op.enter(subject, fact, null);
    const leaves = inside && ((op.leave !== null && !enters && op.leave(subject, fact, null)) || (enters && op.restarts));
    if (leaves) leaveState(program, subject, state, fact, listener);
    const entered = enters && (!inside || op.restarts);
    if (entered) enterState(program, subject, state, fact, listener);
    if ((leaves || entered) && state.coverages.length > 0) covered = true;
  }
  return covered;
}

function enterState(program: Program, subject: Subject, state: StateProgram, fact: Fact, listener: FoldListener | null): void {
  subject.write(state.register, fact.at);
  for (const norm of state.coverages) if (forceAt(norm, fact)) begin(subject, norm, fact);
  // Particulars of the subject (its kind) are known before: they come first in the order of law.
  for (const norm of state.recurring) if (holds(norm.where, subject, fact, null)) begin(subject, norm, fact);
  for (const norm of state.rights) begin(subject, norm, fact);
  for (const norm of state.opens) open(program, subject, norm, fact, listener);
}

function leaveState(program: Program, subject: Subject, state: StateProgram, fact: Fact, listener: FoldListener | null): void {
  subject.write(state.register, Number.NaN);
  if (subject.stays !== null && (state.coverages.length > 0 || state.recurring.length > 0 || state.rights.length > 0)) end(subject.stays, state.index, fact);
  if (state.watched && subject.openCount > 0) closeByLeaving(program, subject, state.index, fact, listener);
}

/** Begins a stay of the subject under the norm. */
export function begin(subject: Subject, norm: CompiledNorm, fact: Fact): void {
  const stay: Stay = { norm, since: fact.at, opening: fact, closing: null };
  if (subject.stays === null) subject.stays = [stay]; else subject.stays.push(stay);
}

function end(stays: readonly Stay[], state: number, fact: Fact): void {
  for (const stay of stays) {
    if (stay.norm.state === state && stay.closing === null) stay.closing = fact;
  }
}

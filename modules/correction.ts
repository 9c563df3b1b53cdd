/** Who may strike out or replace a record: one rule for the door (recording) and for the page (which buttons are shown). */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';

/**
 * A record is corrected by the office that made it; the supervising prosecutor may mark any in his territory. What the system alone
 * records (that a paper was signed) is nobody's to strike out: what was signed stays signed.
 */
export function mayAmend(who: Principal, target: Fact, where: Position): boolean {
  const own = target.actor.id === who.account || (target.actor.office !== null && target.actor.office === (who.office ?? who.place));
  const mayAct = may(who, 'fact.correct', where) || (target.streams.every(({ kind }) => kind === 'place') && may(who, 'place.record', where));
  return mayAct && !ofSystem(target) && (own || who.role === 'custody-prosecutor');
}

const ofSystem = ({ type }: Fact): boolean => factTypes[type]?.recordedBy.every((capacity) => capacity === 'system') ?? false;

/** A correction is itself a record of the same type: his capacity must be one that makes such records. */
export const mayCorrect = (who: Principal, target: Fact, where: Position): boolean =>
  mayAmend(who, target, where) && (factTypes[target.type]?.recordedBy.includes(who.capacity) ?? false);

export const mayWithdraw = (who: Principal, target: Fact, where: Position): boolean =>
  mayAmend(who, target, where) && (factTypes['record.withdrawn']?.recordedBy.includes(who.capacity) ?? false);

/**
 * What the database is told of a person's reach before it answers (journal/access.ts): the second fence. The same row of the
 * matrix that lets the application go on decides it; a role that has the action nowhere gets no fence and no answer.
 */
import { Problem } from '../problem/problem.ts';
import type { Action, Reach } from './matrix.ts';
import { grantsFor, type Principal } from './may.ts';

export interface Fence {
  readonly role: string;
  readonly account: string;
  readonly territory: string | null;
  readonly place: string | null;
  readonly office: string | null;
  readonly streams: readonly string[] | null;
}

/** Throws `forbidden` where the role never has the action. */
export function fenceFor(who: Principal, action: Action): Fence {
  const [grant] = grantsFor(who, action);
  if (!grant) throw new Problem('forbidden');
  return fenceOfReach(who, grant.reach);
}

/** Nothing of persons: only what is the account's own (its notices, its audit lines). */
export const ownFence = (who: Principal): Fence => ({ role: who.role, account: who.account, territory: null, place: null, office: null, streams: null });

function fenceOfReach(who: Principal, reach: Reach): Fence {
  const nothing = ownFence(who);
  switch (reach) {
    // An account without the seat that its row needs sees nothing rather than everything.
    case 'own-place': return who.place === null ? nothing : { ...nothing, place: who.place };
    case 'own-case': return who.office === null ? nothing : { ...nothing, office: who.office };
    case 'own-territory': return { ...nothing, territory: who.territory };
    // No row on persons reaches everywhere; the republic's prosecutor has it for the audit and keeps his own territory.
    case 'everywhere': return who.territoryRoot && who.role === 'custody-prosecutor' ? { ...nothing, territory: who.territory } : nothing;
  }
}

/** The planned moves as records: one request for each person, so that one that cannot be made leaves the others standing. */
import { changesBy } from '@kepil/law/placement/breaks.ts';
import type { Plan, RecordRequest, RecordResult } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { lawCell, optionsOf, planned, type Pending } from './pending.ts';

/** What the vocabulary calls the kind of a cell; a kind that it has no word for is not named. */
const cellKinds = { general: 'general', single: 'single', punishment: 'kartser', medical: null, closed: null } as const satisfies Record<Plan['cells'][number]['kind'], string | null>;

export function requestFor(plan: Plan, pending: readonly Pending[], { person, to, fact, at, decision }: Pending & { readonly at: number }): RecordRequest {
  const one = plan.persons.find(({ id }) => id === person);
  const standing = planned(plan, pending).cells.find(({ cell }) => cell.id === to);
  const kind = standing ? cellKinds[standing.cell.kind] : null;
  return {
    facts: [{
      id: fact, type: 'custody.cell-assigned', at, streams: [{ kind: 'episode', id: person }], place: plan.place.id,
      data: { cell: to, occupants: standing?.persons.length ?? 1, ...(kind === null ? {} : { cellKind: kind }), ...(decision.trim() !== '' && (kind === 'single' || kind === 'kartser') ? { decision: decision.trim() } : {}) },
    }],
    ...(one ? { expected: [{ stream: { kind: 'episode', id: person }, version: one.version }] } : {}),
  };
}

export const recordMove = (plan: Plan, pending: readonly Pending[], move: Pending & { readonly at: number }): Promise<RecordResult> =>
  call<RecordResult>('POST', '/api/facts', { body: requestFor(plan, pending, move) });

/** In how many cells the moves break what was not broken before. */
export function cellsBroken(plan: Plan, pending: readonly Pending[]): number {
  const from = new Map(plan.persons.map(({ id, cell }) => [id, cell]));
  const moves = pending.map(({ person, to }) => ({ inmate: person, from: from.get(person) ?? null, to }));
  return changesBy(plan.cells.map(lawCell), plan.persons.filter(({ away }) => !away), moves, optionsOf(plan)).filter(({ breaks }) => breaks.length > 0).length;
}

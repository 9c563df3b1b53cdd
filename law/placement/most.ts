/** The first proposal where a place cannot hold everybody: for as many as it can, and who is left out is named. */
import type { Cell, Inmate, PlacementOptions } from './cell.ts';
import { carriedOver, type Failed } from './explain.ts';
import { firstAllotment, proposalOf, type Proposal } from './proposal.ts';
import { taskOf, type Task } from './task.ts';

export interface FirstForMost {
  readonly task: Task;
  /** Null: nobody is to be placed, or the cells hold no one. */
  readonly proposal: Proposal | null;
  /** Ids of those for whom there is no place; they stay where they are until the place is changed or they are sent elsewhere. */
  readonly leftOut: readonly string[];
  /** The search for everybody, where it failed. */
  readonly failed: Failed | null;
}

/** Of a company too large for its cells those go out first who have no cell yet, then those of the largest group of one case. */
export function firstForMost(cells: readonly Cell[], inmates: readonly Inmate[], options: PlacementOptions): FirstForMost {
  let task = taskOf(cells, inmates, options);
  let first = firstAllotment(task);
  const failed = first.unheld.length > 0 ? { task, first } : null;
  const out = new Set<string>();
  while (first.unheld.length > 0) {
    for (const { company, missing } of first.unheld) {
      const members = (task.companies[company]?.groups ?? []).flatMap((group) => group);
      for (const { id } of [...members.filter(({ cell }) => cell === null), ...members.filter(({ cell }) => cell !== null)].slice(0, missing)) out.add(id);
    }
    const smaller = taskOf(cells, inmates.filter(({ id }) => !out.has(id)), options);
    first = firstAllotment(smaller, { from: carriedOver(task, first.allotment, smaller) });
    task = smaller;
  }
  return { task, proposal: proposalOf(task, first.allotment), leftOut: [...out], failed };
}

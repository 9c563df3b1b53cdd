/** A proposal on a thread of its own: the first one, who cannot be placed and why, then the bettering. The server goes on answering. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Cell, Inmate, PlacementOptions } from '@kepil/law/placement/cell.ts';
import { explainEach, type Unplaced } from '@kepil/law/placement/explain.ts';
import { firstForMost } from '@kepil/law/placement/most.ts';
import type { Proposal } from '@kepil/law/placement/proposal.ts';
import { improve, type Improved } from './improve.ts';

export interface ProposalWish {
  readonly cells: readonly Cell[];
  readonly inmates: readonly Inmate[];
  readonly options: PlacementOptions;
  readonly limitMs: number;
}

export type ProposalNews =
  | { readonly kind: 'first'; readonly proposal: Proposal | null; readonly leftOut: readonly string[] }
  | { readonly kind: 'unplaced'; readonly one: Unplaced }
  | { readonly kind: 'bound'; readonly fewest: number | null }
  | { readonly kind: 'done'; readonly improved: Improved | null };

/** Of the whole time at most this share is given to explanations. */
const EXPLAINING = 0.25;

const { cells, inmates, options, limitMs } = workerData as ProposalWish;
const began = performance.now();
const say = (news: ProposalNews): void => { parentPort?.postMessage(news); };

const { task, proposal, leftOut, failed } = firstForMost(cells, inmates, options);
say({ kind: 'first', proposal, leftOut });
if (failed) {
  for (const one of explainEach(cells, inmates, options, failed)) {
    say({ kind: 'unplaced', one });
    if (performance.now() - began > limitMs * EXPLAINING) break;
  }
}
// Nobody who is in a cell is moved: nothing can be better.
if (!proposal || proposal.disturbed === 0) say({ kind: 'done', improved: proposal && { proposal, fewest: 0, gap: 0 } });
else say({ kind: 'done', improved: await improve(task, proposal, { seconds: Math.max(1, (limitMs - (performance.now() - began)) / 1000), onProgress: ({ fewest }) => { say({ kind: 'bound', fewest }); } }) });

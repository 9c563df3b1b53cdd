/**
 * Betters the first proposal in the background until it is proved to be within a share of the fewest moves: HiGHS gives the bound (no
 * allotment of cells lets more people stay), the exact seating gives the moves. Progress is told, and it can be cancelled at any time:
 * the best so far stands.
 */
import { Worker } from 'node:worker_threads';
import { modelOf } from '@kepil/law/placement/model.ts';
import { proposalOf, type Proposal } from '@kepil/law/placement/proposal.ts';
import type { Task } from '@kepil/law/placement/task.ts';

export interface Improved {
  readonly proposal: Proposal;
  /** No lawful placement disturbs fewer people than this; null: not proved (cancelled, or out of time before a bound was there). */
  readonly fewest: number | null;
  /** (disturbed − fewest) / fewest; 0 where they are equal; null: not proved. */
  readonly gap: number | null;
}

export interface ImproveOptions {
  /** Seconds of the solver at most. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  /** Best bound on the stays so far, as the solver reports it. */
  readonly onProgress?: (progress: { readonly elapsedMs: number; readonly fewest: number | null }) => void;
}

/** The share of the fewest moves within which the solver stops: the figure asked of a proposal is 2 %. */
const SOLVER_GAP = 0.005;

interface Done { readonly status: string; readonly objective: number; readonly values: Readonly<Record<string, number>> }

/** The better of the first proposal and what the solver finds. Never throws for want of time: then the first stands. */
export async function improve(task: Task, first: Proposal, { seconds = 60, signal, onProgress }: ImproveOptions = {}): Promise<Improved> {
  const model = modelOf(task);
  const started = performance.now();
  // A bound below the truth is never taken: people disturbed are whole.
  let fewest: number | null = null;
  const bound = (stays: number): void => { fewest = Math.max(fewest ?? 0, task.placed - Math.floor(stays + 1e-6)); };
  const done = await new Promise<Done | null>((resolve, reject) => {
    if (signal?.aborted) { resolve(null); return; }
    const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { workerData: { text: model.text, seconds, gap: SOLVER_GAP } });
    const stop = (): void => { void worker.terminate(); resolve(null); };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: { line?: string; done?: Done }) => {
      const told = message.line === undefined ? null : boundIn(message.line);
      if (told !== null) { bound(told); onProgress?.({ elapsedMs: performance.now() - started, fewest }); }
      if (message.done) { signal?.removeEventListener('abort', stop); resolve(message.done); void worker.terminate(); }
    });
    worker.on('error', reject);
    worker.on('exit', () => { resolve(null); });
  });
  const found = done && Object.keys(done.values).length > 0 ? proposalOf(task, model.allotmentOf((name) => done.values[name] ?? 0)) : null;
  const proposal = found && found.disturbed < first.disturbed ? found : first;
  if (fewest === null) return { proposal, fewest: null, gap: null };
  const least: number = fewest;
  return { proposal, fewest: least, gap: proposal.disturbed <= least ? 0 : least === 0 ? 1 : (proposal.disturbed - least) / least };
}

/** The dual bound in a line of HiGHS's report: the table of the search, or the closing summary. */
function boundIn(line: string): number | null {
  const summary = /^\s*Dual bound\s+(-?[\d.e+]+)/.exec(line);
  if (summary) return Number(summary[1]);
  const row = /^\s*[A-Z]?\s+\d+\s+\d+\s+\d+\s+[\d.]+%\s+(-?[\d.e+]+)\s+(?:-?[\d.e+]+|-?inf)\s/.exec(line);
  return row ? Number(row[1]) : null;
}

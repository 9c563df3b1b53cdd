/**
 * Proposals under way, in the memory of this process: one for each place, ended after a minute, forgotten after ten. A new wish for a
 * place ends the one before it. Nothing here is recorded: a proposal is words until somebody records the moves.
 */
import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Unplaced } from '@kepil/law/placement/explain.ts';
import type { Proposal } from '@kepil/law/placement/proposal.ts';
import type { ProposalNews, ProposalWish } from './proposal-worker.ts';

export interface JobView {
  readonly id: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly elapsedMs: number;
  readonly first: Proposal | null;
  readonly best: Proposal | null;
  readonly fewest: number | null;
  readonly gap: number | null;
  readonly leftOut: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

/** How long the bettering may take. */
export const LIMIT_MS = 60_000;
const KEPT_MS = 10 * 60_000;
/** Threads at work in this process at once; whoever comes then ends the oldest. */
const MOST_RUNNING = 4;

export class ProposalJobs {
  readonly #jobs = new Map<string, Job>();

  /** Resolves when the first proposal is there. */
  async start(place: string, wish: Omit<ProposalWish, 'limitMs'>): Promise<JobView> {
    this.#forget();
    this.#jobs.get(place)?.cancel();
    const running = [...this.#jobs.values()].filter(({ state }) => state === 'running');
    if (running.length >= MOST_RUNNING) running[0]?.cancel();
    const job = new Job({ ...wish, limitMs: LIMIT_MS });
    // Set anew, so that the order of the map is that of beginning.
    this.#jobs.delete(place);
    this.#jobs.set(place, job);
    await job.begun;
    return job.view();
  }

  /** Null: no such job of this place, or forgotten by now. */
  find(place: string, id: string): JobView | null {
    const job = this.#jobs.get(place);
    return job?.id === id ? job.view() : null;
  }

  cancel(place: string, id: string): JobView | null {
    const job = this.#jobs.get(place);
    if (job?.id !== id) return null;
    job.cancel();
    return job.view();
  }

  close(): void {
    for (const job of this.#jobs.values()) job.cancel();
    this.#jobs.clear();
  }

  #forget(): void {
    for (const [place, job] of this.#jobs) if (performance.now() - job.startedAt > KEPT_MS) { job.cancel(); this.#jobs.delete(place); }
  }
}

class Job {
  readonly id = randomUUID();
  readonly startedAt = performance.now();
  readonly begun: Promise<void>;
  state: JobView['state'] = 'running';
  readonly #worker: Worker;
  readonly #limit: NodeJS.Timeout;
  #endedAt: number | null = null;
  #first: Proposal | null = null;
  #best: Proposal | null = null;
  #fewest: number | null = null;
  #gap: number | null = null;
  #leftOut: readonly string[] = [];
  readonly #unplaced: Unplaced[] = [];

  constructor(wish: ProposalWish) {
    this.#worker = new Worker(new URL('./proposal-worker.ts', import.meta.url), { workerData: wish });
    // The solver keeps its own time; this one is for what it does not count.
    this.#limit = setTimeout(() => { this.#end('done'); }, wish.limitMs + 2_000);
    this.#limit.unref();
    this.begun = new Promise((resolve) => {
      this.#worker.on('message', (news: ProposalNews) => { this.#hear(news); if (news.kind === 'first') resolve(); });
      this.#worker.on('error', () => { this.#end('failed'); resolve(); });
      this.#worker.on('exit', () => { this.#end('failed'); resolve(); });
    });
    this.#worker.unref();
  }

  cancel(): void {
    this.#end('cancelled');
  }

  view(): JobView {
    const { id, state } = this;
    return {
      id, state, elapsedMs: Math.round((this.#endedAt ?? performance.now()) - this.startedAt), first: this.#first, best: this.#best, fewest: this.#fewest, gap: this.#gap, leftOut: this.#leftOut, unplaced: this.#unplaced,
    };
  }

  #hear(news: ProposalNews): void {
    if (this.state !== 'running') return;
    switch (news.kind) {
      case 'first': this.#first = this.#best = news.proposal; this.#leftOut = news.leftOut; return;
      case 'unplaced': this.#unplaced.push(news.one); return;
      case 'bound': this.#fewest = news.fewest; this.#gap = gapOf(this.#best, news.fewest); return;
      case 'done':
        if (news.improved) { this.#best = news.improved.proposal; this.#fewest = news.improved.fewest; this.#gap = news.improved.gap; }
        this.#end('done');
    }
  }

  #end(state: JobView['state']): void {
    if (this.state !== 'running') return;
    this.state = state;
    this.#endedAt = performance.now();
    clearTimeout(this.#limit);
    void this.#worker.terminate();
  }
}

function gapOf(best: Proposal | null, fewest: number | null): number | null {
  if (!best || fewest === null) return null;
  return best.disturbed <= fewest ? 0 : fewest === 0 ? 1 : (best.disturbed - fewest) / fewest;
}

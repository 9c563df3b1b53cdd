/**
 * The loading of the demonstration's histories. Threads make and judge them, a share each, and give finished lines; this process
 * writes what they give and answers requests meanwhile. Begun by `main.ts` as soon as it can be foreseen: the histories are gone
 * through while the database is made.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { orderOfKnowing, type Outline, type Portion } from '@kepil/journal/bulk-portion.ts';
import { loadWhole, type WholeOptions } from '@kepil/journal/bulk-whole.ts';
import type pg from 'pg';
import type { ShareWish } from './share.ts';

export interface Loading {
  /** Writes all of it into this database, where the reference data must stand; resolves with the number of facts when they are there, judged. */
  into(pool: pg.Pool, options?: WholeOptions): Promise<number>;
  stop(): void;
}

export interface LoadingWish {
  /** About so many are held. */
  readonly held: number;
  /** The moment around which the republic lives, and as of which it is judged. */
  readonly now: number;
  /** Default: one for each processor, four at most: the database and this process wait often enough to share them. The rows are the same with any number. */
  readonly threads?: number;
}

/** Portions that a thread may be ahead of the database: what bounds the memory. */
const AHEAD = 12;

/** Starts the threads. They end with this process, whatever ends that. */
export function startLoading({ held, now, threads = Math.min(4, availableParallelism()) }: LoadingWish): Loading {
  const shares = Array.from({ length: threads }, (_, index) => new ShareThread({ held, now, part: { index, of: threads } }));
  const outlines = Promise.all(shares.map((share) => share.outline()));
  // Awaited when there is a database; a thread that fails before must not count as unhandled.
  outlines.catch(() => undefined);
  const stop = (): void => { for (const share of shares) share.stop(); };
  return {
    async into(pool, options) {
      try {
        const known = await outlines;
        const seqs = orderOfKnowing(known);
        return await loadWhole(pool, shares.map((share, i) => ({ loose: known[i]?.loose ?? [], seqs: seqs[i] ?? new Float64Array(), portions: share.portions(seqs[i] ?? new Float64Array()) })), options);
      } finally {
        stop();
      }
    },
    stop,
  };
}

/** One thread (`share.ts`) seen from here. */
class ShareThread {
  readonly #worker: Worker;
  readonly #come: (Outline | Portion | null)[] = [];
  #failure: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(wish: ShareWish) {
    this.#worker = new Worker(new URL('share-thread.ts', import.meta.url), { workerData: wish });
    this.#worker.on('message', (message: Outline | Portion | null) => { this.#come.push(message); this.#wake(); });
    this.#worker.on('error', (error) => { this.#failure = error instanceof Error ? error : new Error(String(error)); this.#wake(); });
    this.#worker.on('exit', () => { this.#failure ??= new Error('a thread that makes the demonstration has ended'); this.#wake(); });
  }

  async outline(): Promise<Outline> {
    return await this.#next() as Outline;
  }

  async *portions(seqs: Float64Array): AsyncGenerator<Portion> {
    this.#worker.postMessage(seqs);
    for (let i = 0; i < AHEAD; i += 1) this.#worker.postMessage('more');
    for (;;) {
      const portion = await this.#next() as Portion | null;
      if (portion === null) return;
      yield portion;
      this.#worker.postMessage('more');
    }
  }

  stop(): void {
    void this.#worker.terminate();
  }

  async #next(): Promise<Outline | Portion | null> {
    for (;;) {
      const first = this.#come.shift();
      if (first !== undefined) return first;
      if (this.#failure) throw this.#failure;
      await new Promise<void>((done) => { this.#wake = done; });
    }
  }
}

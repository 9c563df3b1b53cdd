/** Runs a wish on a thread; the thread is ended when it has answered, when its time is over and when the signal says so. */
import { Worker } from 'node:worker_threads';
import type { ThreadNews, ThreadWish } from './thread.ts';

export interface ThreadOptions { readonly limitMs: number; readonly signal?: AbortSignal; readonly onShare?: (share: number) => void }
export class ThreadEnded extends Error {
  readonly why: 'out-of-time' | 'out-of-memory' | 'cancelled' | 'broken';
  constructor(why: ThreadEnded['why']) {
    super(why);
    this.why = why;
  }
}

/** So many work at once in a process; who comes later waits. */
const AT_ONCE = 2;
let working = 0;
const waiting: (() => void)[] = [];

/** Throws ThreadEnded. The time limit is that of the work, without the waiting. */
export async function inThread(wish: ThreadWish, options: ThreadOptions): Promise<Exclude<ThreadNews, { kind: 'share' }>> {
  if (working >= AT_ONCE) await new Promise<void>((resolve) => { waiting.push(resolve); });
  else working++;
  try {
    return await run(wish, options);
  } finally {
    // The place goes to the next one, or is free.
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

function run(wish: ThreadWish, { limitMs, signal, onShare }: ThreadOptions): Promise<Exclude<ThreadNews, { kind: 'share' }>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: wish, resourceLimits: { maxOldGenerationSizeMb: 768 } });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      settle();
      void thread.terminate();
    };
    const fail = (why: ThreadEnded['why']) => end(() => { reject(new ThreadEnded(why)); });
    const cancel = (): void => { fail('cancelled'); };
    const timer = setTimeout(() => { fail('out-of-time'); }, limitMs);
    timer.unref();
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) return cancel();
    thread.on('message', (news: ThreadNews) => {
      if (news.kind === 'share') onShare?.(news.share);
      else end(() => { resolve(news); });
    });
    thread.on('error', (error: NodeJS.ErrnoException) => { fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'broken'); });
    thread.on('exit', () => { fail('broken'); });
  });
}

/** The journal: facts in, for ever; findings, board, timers and messages beside them in the same transaction. */
import { setImmediate as immediate } from 'node:timers/promises';
import type pg from 'pg';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { emptyMemory, prepare, remember, sendBatch, writeBatch } from './batch.ts';
import type { Prepared, Sent, WriterMemory } from './batch.ts';
import type { AppendResult, Journal, Projection } from './contract.ts';
import { fireTimers } from './evaluation.ts';
import { FACT_COLUMNS, factOf, streamKey } from './rows.ts';
import type { FactRow } from './rows.ts';
import { StreamCache, readStateAs } from './stream-state.ts';
import { JournalUnavailable, isBrokenLine, isLockTimeout, openWriter } from './writer.ts';

export interface JournalOptions {
  /** Milliseconds UTC now; for tests. `recordedAt` never falls, whatever the clock does. */
  readonly clock?: () => number;
  /** Most facts in one transaction (default 500). */
  readonly batchFacts?: number;
  /** Facts of hot streams kept in memory (default 200,000). */
  readonly cachedFacts?: number;
  /** How long an append waits for a broken line or for the lock of the log, in milliseconds (default 10,000). */
  readonly patience?: number;
  /** Told of what went wrong beside a request: a stream whose projection failed, a lost connection. */
  readonly onError?: (error: unknown) => void;
}

export { JournalUnavailable };

interface Waiting {
  readonly prepared: Prepared;
  readonly done: (result: AppendResult) => void;
  readonly fail: (error: unknown) => void;
}

/** A batch that was sent and is not answered yet, and the one that was sent after it. */
interface Flight {
  readonly batch: readonly Waiting[];
  readonly sent: Sent;
  follower: Flight | null;
  /** What waits cannot be decided before this is answered. */
  alone: boolean;
}

/** Opens the journal on a migrated database. One per process; `close()` waits for what was accepted. */
export function openJournal(pool: pg.Pool, projection: Projection, options: JournalOptions = {}): Journal {
  const clock = options.clock ?? Date.now;
  const onError = options.onError ?? (() => undefined);
  const batchFacts = options.batchFacts ?? 500;
  const memory: WriterMemory = emptyMemory(new StreamCache(options.cachedFacts ?? 200_000));
  const queue: Waiting[] = [];
  const writer = openWriter(pool, options.patience ?? 10_000, onError);
  let writing = false;
  /** Resolved while nothing is being written. */
  let idle: Promise<void> = Promise.resolve();
  let closed = false;
  /** The batch that is being answered next; null while nothing is on its way, or while the lock of the log is held over several trips. */
  let flying: Flight | null = null;
  /** `sendNext` is called at the end of this turn of the loop. */
  let gathering = false;

  function gather(): void {
    gathering = true;
    setImmediate(() => {
      gathering = false;
      sendNext();
    });
  }

  function take(): Waiting[] {
    let facts = 0;
    let count = 0;
    for (const waiting of queue) {
      facts += waiting.prepared.request.facts.length;
      if (count > 0 && facts > batchFacts) break;
      count += 1;
    }
    return queue.splice(0, count);
  }

  async function run(): Promise<void> {
    writing = true;
    // What has come in the same turn of the loop goes with the first.
    await immediate();
    while (queue.length > 0) {
      const flight = depart(null);
      if (flight === null) await writeAll(take());
      else await follow(flight);
    }
    // In the same step as the last look at the queue: whoever comes after it starts the next run.
    writing = false;
  }

  /** Sends what waits, if it can be decided from what is remembered and from what is `ahead` of it. */
  function depart(ahead: Flight | null): Flight | null {
    const client = writer.line();
    if (client === null) return null;
    const batch = take();
    let sent: Sent | null = null;
    try {
      sent = sendBatch(client, batch.map((waiting) => waiting.prepared), projection, memory, clock, ahead?.sent.work ?? null);
    } catch { /* What goes wrong here does so again under the lock, and is told to whom it concerns. */ }
    if (sent !== null) return { batch, sent, follower: null, alone: false };
    queue.unshift(...batch);
    return null;
  }

  /**
   * While the database writes one batch, the next is decided and sent after it, once so many wait that it is worth a transaction of its
   * own: neither side waits for the other.
   */
  function sendNext(): void {
    const ahead = flying;
    if (ahead === null || ahead.follower !== null || ahead.alone || queue.length < ahead.batch.length) return;
    ahead.follower = depart(ahead);
    ahead.alone = ahead.follower === null;
  }

  /** Until nothing is on its way. */
  async function follow(first: Flight): Promise<void> {
    let flight: Flight | null = first;
    while (flight !== null) {
      flying = flight;
      const { batch, sent }: Flight = flight;
      const written = await sent.written;
      if (written !== true) {
        flying = null;
        const rest: Flight | null = flight.follower;
        // It rests on what was not written, so it was not written either; the line is free again when it is answered.
        await rest?.sent.written;
        if (written !== false && isBrokenLine(written.error)) onError(written.error);
        if (written !== false && isLockTimeout(written.error)) for (const waiting of batch) waiting.fail(new JournalUnavailable(written.error));
        else await writeAll(batch);
        if (rest !== null) await writeAll(rest.batch);
        return;
      }
      remember(memory, sent.work);
      answer(batch, sent.results);
      flight = flight.follower;
      flying = flight;
      sendNext();
    }
  }

  function answer(batch: readonly Waiting[], results: readonly AppendResult[]): void {
    batch.forEach((waiting, i) => {
      const result = results[i];
      if (result === undefined) waiting.fail(new Error('The journal lost an answer'));
      else waiting.done(result);
    });
  }

  async function writeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      answer(batch, await attempt(batch.map((waiting) => waiting.prepared)));
    } catch (error) {
      // One bad request must not take its neighbours with it: each is tried alone.
      if (batch.length > 1 && !(error instanceof JournalUnavailable)) for (const waiting of batch) await writeAll([waiting]);
      else for (const waiting of batch) waiting.fail(error);
    }
  }

  /** Where a broken line hid the answer, the batch is repeated: what was committed unseen comes back as `repeated`. */
  function attempt(batch: readonly Prepared[]): Promise<AppendResult[]> {
    return writer.run((client) => writeBatch(client, batch, projection, memory, clock));
  }

  return {
    append(request) {
      if (closed) return Promise.reject(new Error('The journal is closed'));
      let prepared: Prepared;
      try {
        prepared = prepare(request);
      } catch (error) {
        return Promise.reject(error);
      }
      return new Promise<AppendResult>((done, fail) => {
        queue.push({ prepared, done, fail });
        if (!writing) idle = run();
        else if (flying !== null && !gathering) gather();
      });
    },
    async streamAs(ref, access) {
      const known = memory.cache.last(streamKey(ref));
      // Of a stream that is not evaluated nothing but the head is kept.
      const state = await readStateAs(pool, ref, access, known?.facts.length === known?.version ? known : undefined);
      if (state === null) return { facts: [], version: 0 };
      if (state === 'hidden') return null;
      memory.cache.set(streamKey(ref), state);
      return { facts: state.facts, version: state.version };
    },
    stream: (ref, streamOptions) => readStream(pool, ref, streamOptions),
    fireTimers: (now, limit) => fireTimers(pool, projection, memory.cache, now, limit, onError),
    async close() {
      closed = true;
      await idle;
      await writer.close();
    },
  };
}

/**
 * The facts of a stream in the order of the log, raw: corrected and withdrawn ones included, erased ones with empty data. With
 * `knownAt` what was known then. `version` is the number of facts returned. On the connection given: inside `withAccess` it sees
 * only what the person may see.
 */
export async function readStream(client: Pick<pg.ClientBase, 'query'> | pg.Pool, ref: StreamRef, options: { readonly knownAt?: number } = {}): Promise<{ facts: readonly Fact[]; version: number }> {
  const { rows } = await client.query<FactRow & { version: number }>({
    name: 'stream-facts',
    text: `select s.version, ${FACT_COLUMNS} from fact_stream s join fact f on f.seq = s.seq
      where s.kind = $1 and s.stream = $2 and f.recorded_at <= $3 order by s.version`,
    values: [ref.kind, ref.id, options.knownAt ?? Number.MAX_SAFE_INTEGER],
  });
  return { facts: rows.map(factOf), version: rows.at(-1)?.version ?? 0 };
}

/**
 * Many facts at once (import, archive): the same rows, leaves and streams as `append` writes, without a transaction for each. Each
 * chunk is a transaction; its streams are marked as due: `fireTimers` (or `evaluateAll`) evaluates each once, with all of its facts.
 * A whole history for an empty log is loaded, judged, by `loadWhole` (`bulk-whole.ts`).
 *
 * `COPY` knows no row-level security, so it runs as the owner, whom the pool signs in as; the triggers of the journal bind him too.
 */
import type pg from 'pg';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { LOG_LOCK, prepare, seal, seatsThrough, seatQueries, tileQueries } from './batch.ts';
import { FACTS, FACT_STREAMS, factLines, placeLines } from './bulk-rows.ts';
import type { Journal } from './contract.ts';
import { copyIn } from './copy.ts';
import { extend, loadFrontier } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { sendAll } from './pipeline.ts';
import { streamKey } from './rows.ts';
import type { SealedFact } from './rows.ts';

export interface BulkOptions {
  /** Stream kinds that are evaluated: those of the projection. */
  readonly kinds: readonly string[];
  /** Facts in one transaction (default 2,000). */
  readonly chunk?: number;
  readonly onProgress?: (loaded: number) => void;
}

/**
 * Loads facts with their own `recordedAt`, which must not fall from one to the next nor below what the log already has: the log is in
 * the order of knowing. Returns how many. Throws at the first fact that does not fit; whole chunks before it stay (loading again
 * refuses their ids).
 */
export async function bulkLoad(pool: pg.Pool, facts: Iterable<Fact> | AsyncIterable<Fact>, options: BulkOptions): Promise<number> {
  const client = await pool.connect();
  let frontier: Frontier | null = null;
  let loaded = 0;
  // While the server writes one chunk, the texts and hashes of the next are made.
  let writing: Promise<void> = Promise.resolve();
  let broken = true;
  try {
    const write = async (chunk: readonly Fact[]): Promise<void> => {
      const sealed = seal(chunk, 0, prepare({ facts: chunk }).parts);
      await writing;
      writing = writeChunk(client, sealed, options.kinds, frontier).then((grown) => {
        frontier = grown;
        loaded += sealed.length;
        options.onProgress?.(loaded);
      });
      // Awaited with the next chunk; a failure in between must not count as unhandled.
      writing.catch(() => undefined);
    };
    let chunk: Fact[] = [];
    for await (const fact of facts) {
      chunk.push(fact);
      if (chunk.length >= (options.chunk ?? 2000)) {
        await write(chunk);
        chunk = [];
      }
    }
    if (chunk.length > 0) await write(chunk);
    await writing;
    broken = false;
    return loaded;
  } finally {
    await writing.catch(() => undefined);
    if (broken) await client.query('rollback').catch(() => undefined);
    client.release(broken);
  }
}

async function writeChunk(client: pg.PoolClient, sealed: readonly SealedFact[], kinds: readonly string[], frontier: Frontier | null): Promise<Frontier> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
  const end = (await client.query<{ seq: number; recorded_at: number }>('select seq, recorded_at from fact order by seq desc limit 1')).rows[0];
  const size = end === undefined ? 0 : end.seq + 1;
  let last = end?.recorded_at ?? 0;
  for (const { fact } of sealed) {
    if (fact.recordedAt < last) throw new RangeError(`Fact ${fact.id} was recorded at ${fact.recordedAt}, before the one that precedes it in the log (${last}): sort by recordedAt`);
    last = fact.recordedAt;
  }
  const grown = extend(frontier?.size === size ? frontier : await loadFrontier(client, size), sealed.map((s) => s.entry));
  await copyIn(client, FACTS, factLines(sealed, size));
  await sendAll(client, tileQueries(grown.tiles));
  await writeStreams(client, sealed, size, kinds);
  await client.query('commit');
  return grown.frontier;
}

/** Places, heads and fence of the streams that a chunk touches. */
async function writeStreams(client: pg.PoolClient, sealed: readonly SealedFact[], from: number, kinds: readonly string[]): Promise<void> {
  const touched = new Map<string, { readonly ref: StreamRef; readonly seqs: number[] }>();
  const seats = new Map<string, readonly [stream: string, seat: string]>();
  sealed.forEach(({ fact }, i) => {
    for (const ref of fact.streams) {
      const key = streamKey(ref);
      let stream = touched.get(key);
      if (stream === undefined) touched.set(key, stream = { ref, seqs: [] });
      stream.seqs.push(from + i);
      for (const seat of seatsThrough(ref, fact)) if (seat !== null) seats.set(`${key} ${seat}`, [key, seat]);
    }
  });
  // In the order of their keys: each page of an index is written once.
  const streams = [...touched.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stream]) => stream);
  const known = await lockVersions(client, streams.map(({ ref }) => ref));
  const versionOf = (ref: StreamRef): number => known.get(streamKey(ref)) ?? 0;
  let places = '';
  for (const { ref, seqs } of streams) places += placeLines(ref, seqs, versionOf(ref));
  await copyIn(client, FACT_STREAMS, places);
  await sendAll(client, [
    ...seatQueries([...seats.values()]),
    {
      name: 'bulk-heads',
      text: `insert into stream (kind, id, version, revision, next_change)
        select kind, id, version, 1, next_change from unnest($1::text[], $2::text[], $3::int[], $4::bigint[]) as t (kind, id, version, next_change)
        on conflict (kind, id) do update set version = excluded.version, revision = stream.revision + 1, next_change = excluded.next_change`,
      values: [streams.map(({ ref }) => ref.kind), streams.map(({ ref }) => ref.id), streams.map(({ ref, seqs }) => versionOf(ref) + seqs.length), streams.map(({ ref }) => (kinds.includes(ref.kind) ? 0 : null))],
    },
  ]);
}

async function lockVersions(client: pg.ClientBase, refs: readonly StreamRef[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ kind: string; id: string; version: number }>({
    name: 'bulk-versions',
    text: `select s.kind, s.id, s.version from stream s join unnest($1::text[], $2::text[]) as w (kind, id) on s.kind = w.kind and s.id = w.id
      order by s.kind, s.id for update of s`,
    values: [refs.map((ref) => ref.kind), refs.map((ref) => ref.id)],
  });
  return new Map(rows.map((row) => [`${row.kind}:${row.id}`, row.version]));
}

/** Evaluates all streams that are due at `now`, e.g. after a bulk load; returns how many. `onProgress` gets the running count. */
export async function evaluateAll(journal: Journal, now: number, onProgress: (done: number) => void = () => undefined): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await journal.fireTimers(now, 500);
    if (done === 0) return total;
    total += done;
    onProgress(total);
  }
}

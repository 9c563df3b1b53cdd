/**
 * Many facts at once (demonstration, import): the same rows, leaves and streams as `append` writes, without evaluating them one by
 * one. The streams are marked as due: `fireTimers` (or `evaluateAll`) evaluates each once, with all of its facts.
 */
import type pg from 'pg';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { LOG_LOCK, prepare, seal, seatQueries, seatsOf, tileQueries } from './batch.ts';
import type { Journal } from './contract.ts';
import { extend, loadFrontier } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { sendAll } from './pipeline.ts';
import { INSERT_FACTS, factColumns, streamKey } from './rows.ts';
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
  const state: LoadState = { frontier: null, loaded: 0, seats: new Set() };
  // While the server writes one chunk, the texts and hashes of the next are made.
  let writing: Promise<void> = Promise.resolve();
  let broken = true;
  try {
    const write = async (chunk: readonly Fact[]): Promise<void> => {
      const ready = readyChunk(chunk);
      await writing;
      writing = writeChunk(client, ready, options.kinds, state).then(() => options.onProgress?.(state.loaded));
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
    return state.loaded;
  } finally {
    await writing.catch(() => undefined);
    client.release(broken);
  }
}

interface LoadState {
  frontier: Frontier | null;
  loaded: number;
  /** Seats of streams that are written already: `kind:id seat`. */
  readonly seats: Set<string>;
}

/** What of a chunk does not depend on its place in the log. */
interface ReadyChunk {
  readonly facts: readonly Fact[];
  readonly sealed: readonly SealedFact[];
  readonly columns: readonly unknown[];
}

function readyChunk(facts: readonly Fact[]): ReadyChunk {
  const sealed = seal(facts, 0, prepare({ facts }).parts);
  return { facts, sealed, columns: factColumns(sealed) };
}

async function writeChunk(client: pg.PoolClient, { facts, sealed, columns }: ReadyChunk, kinds: readonly string[], state: LoadState): Promise<void> {
  await client.query('begin; set local role kepil_writer');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
    const end = (await client.query<{ seq: number; recorded_at: number }>('select seq, recorded_at from fact order by seq desc limit 1')).rows[0];
    const size = end === undefined ? 0 : end.seq + 1;
    refuseDisorder(facts, end?.recorded_at ?? 0);
    if (state.frontier?.size !== size) state.frontier = await loadFrontier(client, size);
    const grown = extend(state.frontier, sealed.map((s) => s.entry));

    const refs = new Map<string, StreamRef>();
    for (const fact of facts) for (const ref of fact.streams) refs.set(streamKey(ref), ref);
    const versions = await lockVersions(client, [...refs.values()]);
    const places: { ref: StreamRef; version: number; seq: number }[] = [];
    facts.forEach((fact, i) => {
      for (const ref of fact.streams) {
        const version = (versions.get(streamKey(ref)) ?? 0) + 1;
        versions.set(streamKey(ref), version);
        places.push({ ref, version, seq: size + i });
      }
    });
    const heads = [...refs.values()];
    const seats = seatsOf(facts).filter(([stream, seat]) => !state.seats.has(`${stream} ${seat}`));
    await sendAll(client, [
      { name: 'write-facts', text: INSERT_FACTS, values: [facts.map((_, i) => size + i), ...columns.slice(1)] },
      {
        name: 'write-fact-streams', text: 'insert into fact_stream (kind, stream, version, seq) select * from unnest($1::text[], $2::text[], $3::int[], $4::bigint[])',
        values: [places.map((p) => p.ref.kind), places.map((p) => p.ref.id), places.map((p) => p.version), places.map((p) => p.seq)],
      },
      ...tileQueries(grown.tiles),
      ...seatQueries(seats),
      {
        name: 'bulk-heads',
        text: `insert into stream (kind, id, version, revision, next_change)
          select kind, id, version, 1, next_change from unnest($1::text[], $2::text[], $3::int[], $4::bigint[]) as t (kind, id, version, next_change)
          on conflict (kind, id) do update set version = excluded.version, revision = stream.revision + 1, next_change = excluded.next_change`,
        values: [heads.map((ref) => ref.kind), heads.map((ref) => ref.id), heads.map((ref) => versions.get(streamKey(ref)) ?? 0), heads.map((ref) => (kinds.includes(ref.kind) ? 0 : null))],
      },
    ]);
    await client.query('commit');
    state.frontier = grown.frontier;
    state.loaded += facts.length;
    if (state.seats.size > 500_000) state.seats.clear();
    for (const [stream, seat] of seats) state.seats.add(`${stream} ${seat}`);
  } catch (error) {
    state.frontier = null;
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
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

function refuseDisorder(facts: readonly Fact[], last: number): void {
  let before = last;
  for (const fact of facts) {
    if (fact.recordedAt < before) throw new RangeError(`Fact ${fact.id} was recorded at ${fact.recordedAt}, before the one that precedes it in the log (${before}): sort by recordedAt`);
    before = fact.recordedAt;
  }
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

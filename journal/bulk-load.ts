/**
 * Many facts at once (demonstration, import): the same rows, leaves and streams as `append` writes, without a transaction for each.
 *
 * Without `evaluate` each chunk is a transaction and its streams are marked as due: `fireTimers` (or `evaluateAll`) evaluates each
 * once, with all of its facts. With `evaluate` the whole load is one transaction, and each stream that it begins is evaluated from
 * the facts in hand: nothing is read back, its head is written once. Streams that were there before are marked as due.
 *
 * `COPY` knows no row-level security, so it runs as the owner, whom the pool signs in as; the triggers of the journal bind him too.
 */
import type pg from 'pg';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { LOG_LOCK, prepare, seal, seatsThrough, seatQueries, tileQueries } from './batch.ts';
import { FACTS, FACT_STREAMS, FINDINGS, factLines, findingLines } from './bulk-rows.ts';
import type { Journal, Projection } from './contract.ts';
import { copyIn, line } from './copy.ts';
import { extend, loadFrontier } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { sendAll } from './pipeline.ts';
import { streamKey } from './rows.ts';
import type { SealedFact } from './rows.ts';
import { changeQueries, evaluate, noChanges, noticeQuery } from './views.ts';
import type { Changes } from './views.ts';

export interface BulkOptions {
  /** Stream kinds that are evaluated: those of the projection. */
  readonly kinds: readonly string[];
  /** Evaluates what the load begins, at the instant `now`, in the load's one transaction. */
  readonly evaluate?: { readonly projection: Projection; readonly now: number };
  /** Facts in one statement, and in one transaction where nothing is evaluated (default 2,000). */
  readonly chunk?: number;
  readonly onProgress?: (loaded: number) => void;
}

/** Streams evaluated and written together: few enough that their rows are soon garbage. */
const STREAMS_AT_ONCE = 250;

/**
 * Loads facts with their own `recordedAt`, which must not fall from one to the next nor below what the log already has: the log is in
 * the order of knowing. Returns how many. Throws at the first fact that does not fit; whole chunks before it stay (loading again
 * refuses their ids), with `evaluate` nothing does.
 */
export async function bulkLoad(pool: pg.Pool, facts: Iterable<Fact> | AsyncIterable<Fact>, options: BulkOptions): Promise<number> {
  const client = await pool.connect();
  const load = new Load(client, options);
  // While the server writes one chunk, the texts and hashes of the next are made.
  let writing: Promise<void> = Promise.resolve();
  let broken = true;
  try {
    const write = async (chunk: readonly Fact[]): Promise<void> => {
      const sealed = seal(chunk, 0, prepare({ facts: chunk }).parts);
      await writing;
      writing = load.write(sealed).then(() => options.onProgress?.(load.loaded));
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
    await load.end();
    broken = false;
    return load.loaded;
  } finally {
    await writing.catch(() => undefined);
    if (broken) await client.query('rollback').catch(() => undefined);
    client.release(broken);
  }
}

/** A stream as far as the open transaction adds to it. */
interface Touched {
  readonly ref: StreamRef;
  readonly seqs: number[];
  /** Its new facts; empty where nothing is evaluated. */
  readonly facts: Fact[];
  readonly seats: string[];
}

class Load {
  loaded = 0;
  readonly #client: pg.PoolClient;
  readonly #options: BulkOptions;
  #open: { size: number; last: number; readonly from: number; readonly touched: Map<string, Touched> } | null = null;
  #frontier: Frontier | null = null;

  constructor(client: pg.PoolClient, options: BulkOptions) {
    this.#client = client;
    this.#options = options;
  }

  async write(sealed: readonly SealedFact[]): Promise<void> {
    const open = this.#open ??= await this.#begin();
    for (const { fact } of sealed) {
      if (fact.recordedAt < open.last) throw new RangeError(`Fact ${fact.id} was recorded at ${fact.recordedAt}, before the one that precedes it in the log (${open.last}): sort by recordedAt`);
      open.last = fact.recordedAt;
    }
    if (this.#frontier?.size !== open.size) this.#frontier = await loadFrontier(this.#client, open.size);
    const grown = extend(this.#frontier, sealed.map((s) => s.entry));
    const copied = copyIn(this.#client, FACTS, factLines(sealed, open.size));
    sealed.forEach(({ fact }, i) => this.#touch(open.touched, fact, open.size + i));
    await copied;
    await sendAll(this.#client, tileQueries(grown.tiles));
    this.#frontier = grown.frontier;
    open.size += sealed.length;
    this.loaded += sealed.length;
    if (!this.#options.evaluate) await this.end();
  }

  async #begin(): Promise<{ size: number; last: number; from: number; touched: Map<string, Touched> }> {
    await this.#client.query('begin');
    await this.#client.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
    const end = (await this.#client.query<{ seq: number; recorded_at: number }>('select seq, recorded_at from fact order by seq desc limit 1')).rows[0];
    const size = end === undefined ? 0 : end.seq + 1;
    return { size, last: end?.recorded_at ?? 0, from: size, touched: new Map() };
  }

  #touch(all: Map<string, Touched>, fact: Fact, seq: number): void {
    const { evaluate: wish } = this.#options;
    for (const ref of fact.streams) {
      const key = streamKey(ref);
      let touched = all.get(key);
      if (touched === undefined) all.set(key, touched = { ref, seqs: [], facts: [], seats: [] });
      touched.seqs.push(seq);
      if (wish?.projection.kinds.includes(ref.kind)) touched.facts.push(fact);
      for (const seat of seatsThrough(ref, fact)) if (seat !== null && !touched.seats.includes(seat)) touched.seats.push(seat);
    }
  }

  /** What follows from the facts of the open transaction: streams, fence, findings, board; then the commit. */
  async end(): Promise<void> {
    if (this.#open === null) return;
    const { touched: all, from, size } = this.#open;
    // In the order of their keys: each page of an index is written once.
    const sorted = [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, touched]) => touched);
    const known = from === 0 ? new Map<string, number>() : await lockVersions(this.#client, sorted.map(({ ref }) => ref));
    const told = noChanges();
    let writing: Promise<void> = Promise.resolve();
    try {
      for (let i = 0; i < sorted.length; i += STREAMS_AT_ONCE) {
        const rows = this.#rowsOf(sorted.slice(i, i + STREAMS_AT_ONCE), known);
        told.heads.push(...rows.changes.heads);
        told.outbox.push(...rows.changes.outbox);
        await writing;
        writing = this.#writeStreams(rows);
        writing.catch(() => undefined);
      }
    } finally {
      await writing;
    }
    if (this.#options.evaluate) await sendAll(this.#client, [noticeQuery(told, size - 1)]);
    await this.#client.query('commit');
    this.#open = null;
  }

  #rowsOf(streams: readonly Touched[], known: ReadonlyMap<string, number>): StreamRows {
    const { kinds, evaluate: wish } = this.#options;
    const rows: StreamRows = { places: '', seats: [], due: [], changes: noChanges() };
    for (const { ref, seqs, facts, seats } of streams) {
      const key = streamKey(ref);
      const before = known.get(key) ?? 0;
      const version = before + seqs.length;
      seqs.forEach((seq, i) => { rows.places += line([ref.kind, ref.id, before + i + 1, seq]); });
      for (const seat of seats) rows.seats.push([key, seat]);
      if (!(wish && before === 0 && evaluated(rows.changes, wish, ref, facts, version))) rows.due.push({ ref, version, next: kinds.includes(ref.kind) ? 0 : null });
    }
    return rows;
  }

  async #writeStreams({ places, seats, due, changes }: StreamRows): Promise<void> {
    await copyIn(this.#client, FACT_STREAMS, places);
    await copyIn(this.#client, FINDINGS, findingLines(changes.findings));
    await sendAll(this.#client, [
      ...seatQueries(seats),
      {
        name: 'bulk-heads',
        text: `insert into stream (kind, id, version, revision, next_change)
          select kind, id, version, 1, next_change from unnest($1::text[], $2::text[], $3::int[], $4::bigint[]) as t (kind, id, version, next_change)
          on conflict (kind, id) do update set version = excluded.version, revision = stream.revision + 1, next_change = excluded.next_change`,
        values: [due.map(({ ref }) => ref.kind), due.map(({ ref }) => ref.id), due.map(({ version }) => version), due.map(({ next }) => next)],
      },
      ...changeQueries({ ...changes, findings: [] }, this.#options.evaluate?.now ?? 0),
    ]);
  }
}

/** What some streams have to be written with; `changes` of those that were evaluated, `due` the heads of the others. */
interface StreamRows {
  /** Lines of `fact_stream`. */
  places: string;
  readonly seats: (readonly [stream: string, seat: string])[];
  readonly due: { readonly ref: StreamRef; readonly version: number; readonly next: number | null }[];
  readonly changes: Changes;
}

/** Whether the new stream is projected and could be. One that could not stays due: the timers tell of it. */
function evaluated(changes: Changes, { projection, now }: NonNullable<BulkOptions['evaluate']>, ref: StreamRef, facts: readonly Fact[], version: number): boolean {
  if (!projection.kinds.includes(ref.kind)) return false;
  try {
    evaluate(changes, projection, ref, facts, undefined, version, 1, now);
    return true;
  } catch {
    return false;
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

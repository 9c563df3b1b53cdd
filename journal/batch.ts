/**
 * One transaction for many append requests (group commit). Each request is decided for itself, in order of arrival; facts, leaves,
 * findings, board, outbox and timers of all of them become durable with one commit. See docs/decisions/0003.
 *
 * A batch is decided from what this process remembers of the log and of its streams, sent as one statement and checked there, under
 * the lock of the log: one round trip. Where something is not remembered, or another process was quicker, the lock is taken first and
 * what is missing is read.
 */
import type pg from 'pg';
import type { StreamRef } from '@kepil/law/facts/fact.ts';
import type { AppendRequest, AppendResult, Projection } from './contract.ts';
import { decide } from './decide.ts';
import type { Decided, Known, Prepared } from './decide.ts';
import { loadFrontier } from './frontier.ts';
import type { Frontier } from './frontier.ts';
import { factParts } from './leaf.ts';
import { LOG_LOCK, appendQuery, compose } from './one-trip.ts';
import type { Work } from './one-trip.ts';
import { sendAll } from './pipeline.ts';
import { FACT_COLUMNS, factOf, streamKey, streamRef } from './rows.ts';
import type { FactRow } from './rows.ts';
import { readStates } from './stream-state.ts';
import type { StreamCache, StreamState } from './stream-state.ts';

export type { Prepared };
export { LOG_LOCK, seal, seatQueries, seatsThrough, tileQueries } from './one-trip.ts';
/** Checks what can be checked without the database. Throws `NotCanonical` or `RangeError` for a request that cannot be stored. */
export function prepare(request: AppendRequest): Prepared {
  for (const fact of request.facts) {
    if (!UUID.test(fact.id)) throw new RangeError(`The id of a fact is a UUID, not ${JSON.stringify(fact.id)}`);
    if (!Number.isSafeInteger(fact.at)) throw new RangeError('The instant of a fact is an integer number of milliseconds');
    if (fact.streams.length === 0) throw new RangeError('A fact belongs to at least one stream');
    for (const stream of fact.streams) {
      if (!STREAM_ID.test(stream.id) || !STREAM_KIND.test(stream.kind)) throw new RangeError(`Not the name of a stream: ${JSON.stringify(streamKey(stream))}`);
    }
    if (fact.streams.some((a, i) => fact.streams.some((b, j) => j < i && a.id === b.id && a.kind === b.kind))) throw new RangeError('A fact names each stream once');
  }
  return { request, parts: request.facts.map(factParts) };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const STREAM_KIND = /^[a-z][a-z-]{0,39}$/;
const STREAM_ID = /^[^,\s\p{Cc}\p{Cs}]{1,100}$/u;

/** What survives from batch to batch in this process. */
export interface WriterMemory {
  frontier: Frontier | null;
  lastRecordedAt: number;
  readonly cache: StreamCache;
  /** Seats of streams that are known to be written: `kind:id seat`. */
  readonly seats: Set<string>;
  /** Another process has written; until then (monotonic, milliseconds) it is likely to write again. */
  sharedUntil: number;
}

export function emptyMemory(cache: StreamCache): WriterMemory {
  return { frontier: null, lastRecordedAt: 0, cache, seats: new Set(), sharedUntil: 0 };
}

const MOST_SEATS = 200_000;
/** Of several processes that write at once each looks first; one that writes alone again notices it after this long. */
const SHARED_MS = 1_000;

/**
 * Writes the batch in one transaction on this (pipelining) client and returns one result per request: the lock of the log is taken and
 * what is missing is read under it. Nothing else is on its way on the client. Throws: nothing was written.
 */
export async function writeBatch(client: pg.Client, batch: readonly Prepared[], projection: Projection, memory: WriterMemory, clock: () => number): Promise<AppendResult[]> {
  try {
    return await readAndWrite(client, batch, projection, memory, clock);
  } catch (error) {
    memory.frontier = null;
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** A batch on its way to the database. */
export interface Sent {
  readonly work: Work;
  /** What its requests are answered if it is written. */
  readonly results: readonly AppendResult[];
  /** false: nothing was written, for the log or a stream is not as remembered. An error: as `writeBatch` throws it. */
  readonly written: Promise<boolean | { readonly error: unknown }>;
}

/**
 * Sends the batch as one statement, decided from what is remembered and, where `ahead` is still on its way, from what that will have
 * written: should it fail, the database refuses this one too. null: not all is remembered, or not every request is to be added;
 * nothing was sent.
 */
export function sendBatch(client: pg.Client, batch: readonly Prepared[], projection: Projection, memory: WriterMemory, clock: () => number, ahead: Work | null): Sent | null {
  const frontier = ahead?.grown.frontier ?? memory.frontier;
  if (frontier === null || performance.now() < memory.sharedUntil) return null;
  const last = (key: string): StreamState | undefined => ahead?.changes.states.get(key) ?? memory.cache.last(key);
  const known = remembered(batch, frontier.size, ahead?.now ?? memory.lastRecordedAt, last);
  if (known === null) return null;
  const now = Math.max(clock(), known.lastRecordedAt);
  const decided = decide(batch, known, now);
  // A refusal tells what is in the database.
  const results = decided.results.filter((result) => 'ok' in result && result.ok);
  if (decided.facts.length === 0 || results.length < decided.results.length) return null;
  const work = composeOrNot(decided, known, frontier, last, projection, memory.seats, now);
  if (work === null) return null;
  const written = client.query<{ written: boolean }>(appendQuery(work, ahead?.sealed.at(-1)?.entry ?? null)).then(({ rows }) => rows[0]?.written === true, (error: unknown) =>
    ((error as { code?: unknown }).code === MOVED ? false : { error }));
  return { work, results: results as AppendResult[], written };
}

/** null: it contradicts itself, as where a request comes again. What is really there decides whether that is an error. */
function composeOrNot(...given: Parameters<typeof compose>): Work | null {
  try {
    return compose(...given);
  } catch {
    return null;
  }
}

/** The heads of the batch's streams as last seen; null where one is not known, or where other facts have to be looked up. */
function remembered(batch: readonly Prepared[], size: number, lastRecordedAt: number, last: (key: string) => StreamState | undefined): Known | null {
  const heads = new Map<string, StreamState>();
  const recall = (ref: StreamRef): boolean => {
    const key = streamKey(ref);
    const state = last(key);
    if (state !== undefined) heads.set(key, state);
    return state !== undefined;
  };
  for (const { request } of batch) {
    for (const fact of request.facts) if (fact.corrects !== undefined || fact.withdraws !== undefined || !fact.streams.every(recall)) return null;
    if (request.expected?.every(({ stream }) => recall(stream)) === false) return null;
  }
  return { size, lastRecordedAt, byId: new Map(), heads };
}

async function readAndWrite(client: pg.Client, batch: readonly Prepared[], projection: Projection, memory: WriterMemory, clock: () => number): Promise<AppendResult[]> {
  const known = await lockAndRead(client, batch);
  if (memory.frontier !== null && memory.frontier.size !== known.size) memory.sharedUntil = performance.now() + SHARED_MS;
  // A clock that was set back does not let a later fact be known earlier: `known at` stays a prefix of the log.
  const now = Math.max(clock(), known.lastRecordedAt);
  const decided = decide(batch, known, now);
  if (decided.facts.length === 0) {
    await client.query('commit');
    return finish(client, decided.results);
  }
  const frontier = memory.frontier?.size === known.size ? memory.frontier : await loadFrontier(client, known.size);
  const stale = [...decided.touched.values()].filter((t) => t.stored > 0 && projection.kinds.includes(t.ref.kind) && memory.cache.get(streamKey(t.ref), t.stored, t.revision) === undefined);
  const read = await readStates(client, stale.map((t) => ({ kind: t.ref.kind, id: t.ref.id, version: t.stored, revision: t.revision })));
  const work = compose(decided, known, frontier, (key) => read.get(key) ?? memory.cache.last(key), projection, memory.seats, now);
  const [written] = await sendAll(client, [appendQuery(work, null), { text: 'commit' }]) as [pg.QueryResult<{ written: boolean }>, unknown];
  if (written.rows[0]?.written !== true) throw new Error('The log changed under its lock');
  remember(memory, work);
  return finish(client, decided.results);
}

/** What was committed. */
export function remember(memory: WriterMemory, { grown, changes, seats, now }: Work): void {
  for (const [stream, seat] of seats) memory.seats.add(`${stream} ${seat}`);
  if (memory.seats.size > MOST_SEATS) memory.seats.clear();
  memory.frontier = grown.frontier;
  memory.lastRecordedAt = now;
  for (const [key, state] of changes.states) memory.cache.set(key, state);
}

/** A stream is not at the version and revision that the batch was decided from. */
const MOVED = '40001';

interface OpenBatch {
  readonly size: number | null;
  readonly last_recorded_at: number | null;
  readonly known: readonly string[] | null;
  readonly head_kinds: readonly string[] | null;
  readonly head_ids: readonly string[] | null;
  readonly versions: readonly number[] | null;
  readonly revisions: readonly number[] | null;
}

async function lockAndRead(client: pg.Client, batch: readonly Prepared[]): Promise<Known> {
  const ids = new Set<string>();
  const streams = new Map<string, StreamRef>();
  for (const { request } of batch) {
    for (const fact of request.facts) {
      for (const id of [fact.id, fact.corrects, fact.withdraws]) if (id !== undefined) ids.add(id.toLowerCase());
      for (const stream of fact.streams) streams.set(streamKey(stream), stream);
    }
    for (const { stream } of request.expected ?? []) streams.set(streamKey(stream), stream);
  }
  const refs = [...streams.values()];
  const [, opened] = await sendAll(client, [
    { text: 'begin' },
    { name: 'open-batch', text: 'select * from kepil_open_batch($1, $2, $3, $4)', values: [LOG_LOCK, [...ids], refs.map((ref) => ref.kind), refs.map((ref) => ref.id)] },
  ]) as [unknown, pg.QueryResult<OpenBatch>];
  const found = opened.rows[0];
  if (found === undefined) throw new Error('The batch was not opened');
  const known = found.known === null ? [] : (await client.query<FactRow>({ name: 'facts-by-id', text: `select ${FACT_COLUMNS} from fact f where f.id = any($1::uuid[])`, values: [found.known] })).rows;
  return {
    size: found.size ?? 0,
    lastRecordedAt: found.last_recorded_at ?? 0,
    byId: new Map(known.map((row) => [row.id, row])),
    heads: new Map((found.head_ids ?? []).map((id, i) => [`${found.head_kinds?.[i] ?? ''}:${id}`, { version: found.versions?.[i] ?? 0, revision: found.revisions?.[i] ?? 0 }])),
  };
}

/** Conflicts are answered with what changed since the version that was seen. */
async function finish(client: pg.Client, results: Decided['results']): Promise<AppendResult[]> {
  return Promise.all(results.map(async (result): Promise<AppendResult> => {
    if ('ok' in result) return result;
    const since = await client.query<FactRow>({
      name: 'facts-since', text: `select ${FACT_COLUMNS} from fact_stream s join fact f on f.seq = s.seq where s.kind = $1 and s.stream = $2 and s.version > $3 order by s.version limit 200`,
      values: [result.conflict.kind, result.conflict.id, result.seen],
    });
    return { ok: false, code: 'conflict', stream: streamRef(streamKey(result.conflict)), version: result.version, since: since.rows.map(factOf) };
  }));
}

/**
 * One transaction for many append requests (group commit). Each request is decided for itself, in order of arrival; facts, leaves,
 * findings, board, outbox and timers of all of them become durable with one commit. See docs/decisions/0003.
 */
import type pg from 'pg';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { AppendRequest, AppendResult, NewFact, Projection } from './contract.ts';
import { extend, loadFrontier } from './frontier.ts';
import type { Frontier, Tile } from './frontier.ts';
import { entryOf, factParts, factText, newSalts } from './leaf.ts';
import type { FactParts } from './leaf.ts';
import { sendAll, together } from './pipeline.ts';
import { FACT_COLUMNS, INSERT_FACTS, factColumns, factOf, streamKey, streamRef } from './rows.ts';
import type { FactRow, SealedFact } from './rows.ts';
import { readStates } from './stream-state.ts';
import type { StreamCache } from './stream-state.ts';
import { changeQueries, evaluate, noChanges, noticeQuery } from './views.ts';

/** The one lock under which facts get their place in the log: one writer at a time, whichever process it is in. */
export const LOG_LOCK = 7_301_002;

/** A request whose facts have a canonical form, with the text of each. */
export interface Prepared {
  readonly request: AppendRequest;
  readonly parts: readonly FactParts[];
}

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
  readonly cache: StreamCache;
  /** Seats of streams that are known to be written: `kind:id seat`. */
  readonly seats: Set<string>;
}

const MOST_SEATS = 200_000;

/** Writes the batch in one transaction on this (pipelining) client and returns one result per request. Throws: nothing was written. */
export async function writeBatch(client: pg.Client, batch: readonly Prepared[], projection: Projection, memory: WriterMemory, clock: () => number): Promise<AppendResult[]> {
  try {
    return await decideAndWrite(client, batch, projection, memory, clock);
  } catch (error) {
    memory.frontier = null;
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

interface Known {
  readonly size: number;
  readonly lastRecordedAt: number;
  /** Facts that are already there, of the batch or named by it as corrected or withdrawn. */
  readonly byId: Map<string, FactRow>;
  readonly heads: Map<string, { version: number; revision: number }>;
}

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

async function decideAndWrite(client: pg.Client, batch: readonly Prepared[], projection: Projection, memory: WriterMemory, clock: () => number): Promise<AppendResult[]> {
  const known = await lockAndRead(client, batch);
  // A clock that was set back does not let a later fact be known earlier: `known at` stays a prefix of the log.
  const now = Math.max(clock(), known.lastRecordedAt);
  const decided = decide(batch, known, now);
  if (decided.facts.length === 0) {
    await client.query('commit');
    return finish(client, decided.results);
  }

  if (memory.frontier?.size !== known.size) memory.frontier = await loadFrontier(client, known.size);
  const sealed = seal(decided.facts, known.size, decided.parts);
  const grown = extend(memory.frontier, sealed.map((s) => s.entry));

  const changes = noChanges();
  const projected: Touched[] = [];
  for (const touched of decided.touched.values()) {
    if (projection.kinds.includes(touched.ref.kind)) projected.push(touched);
    else changes.heads.push({ ref: touched.ref, version: touched.version, revision: touched.revision + 1, nextChange: null });
  }
  const stale = projected.filter((t) => t.stored > 0 && memory.cache.get(streamKey(t.ref), t.stored, t.revision) === undefined);
  const read = await readStates(client, stale.map((t) => ({ kind: t.ref.kind, id: t.ref.id, version: t.stored, revision: t.revision })));
  for (const t of projected) {
    const key = streamKey(t.ref);
    const before = t.stored === 0 ? undefined : read.get(key) ?? memory.cache.get(key, t.stored, t.revision);
    evaluate(changes, projection, t.ref, [...(before?.facts ?? []), ...t.facts], before, t.version, t.revision + 1, now);
  }

  const seats = seatsOf(decided.facts).filter(([stream, seat]) => !memory.seats.has(`${stream} ${seat}`));
  await sendAll(client, [
    ...tileQueries(grown.tiles),
    together([
      { name: 'facts', text: INSERT_FACTS, values: factColumns(sealed) },
      {
        name: 'streams', text: 'insert into fact_stream (kind, stream, version, seq) select * from unnest($1::text[], $2::text[], $3::int[], $4::bigint[])',
        values: [decided.places.map((p) => p.ref.kind), decided.places.map((p) => p.ref.id), decided.places.map((p) => p.version), decided.places.map((p) => p.seq)],
      },
      ...seatQueries(seats),
      ...changeQueries(changes, now),
    ], noticeQuery(changes, known.size + sealed.length - 1)),
    { text: 'commit' },
  ]);
  for (const [stream, seat] of seats) memory.seats.add(`${stream} ${seat}`);
  if (memory.seats.size > MOST_SEATS) memory.seats.clear();
  memory.frontier = grown.frontier;
  for (const [key, state] of changes.states) memory.cache.set(key, state);
  return finish(client, decided.results);
}

interface Touched {
  readonly ref: StreamRef;
  /** Version and revision as stored, 0 for a new stream. */
  readonly stored: number;
  readonly revision: number;
  version: number;
  readonly facts: Fact[];
}

interface Decided {
  readonly results: (AppendResult | { readonly conflict: StreamRef; readonly version: number; readonly seen: number })[];
  readonly facts: Fact[];
  readonly parts: FactParts[];
  readonly places: { readonly ref: StreamRef; readonly version: number; readonly seq: number }[];
  readonly touched: Map<string, Touched>;
}

/** Decides request by request what is repeated, refused or added. Pure. */
function decide(batch: readonly Prepared[], known: Known, now: number): Decided {
  const results: Decided['results'] = [];
  const facts: Fact[] = [];
  const parts: FactParts[] = [];
  const places: Decided['places'] = [];
  const touched = new Map<string, Touched>();
  /** Text and place of each fact known under its id: stored ones and those accepted in this batch. */
  const byId = new Map<string, { readonly text: string; readonly seq: number }>();
  for (const [id, row] of known.byId) byId.set(id, { text: row.data === null ? '' : requestText(factParts(factOf(row))), seq: row.seq });
  const versionOf = (key: string): number => touched.get(key)?.version ?? known.heads.get(key)?.version ?? 0;

  for (const { request, parts: prepared } of batch) {
    const own = new Map<string, string>();
    let clash: string | null = null;
    const fresh: { readonly fact: NewFact; readonly parts: FactParts }[] = [];
    request.facts.forEach((fact, i) => {
      const written = prepared[i];
      if (written === undefined) return;
      const id = fact.id.toLowerCase();
      const text = requestText(written);
      const before = byId.get(id)?.text ?? own.get(id);
      if (before !== undefined && before !== text) clash ??= fact.id;
      if (before !== undefined) return;
      own.set(id, text);
      fresh.push({ fact, parts: written });
    });
    if (clash !== null) { results.push({ ok: false, code: 'duplicate-id', id: clash }); continue; }
    if (fresh.length > 0) {
      const moved = request.expected?.find(({ stream, version }) => versionOf(streamKey(stream)) !== version);
      if (moved !== undefined) { results.push({ conflict: moved.stream, version: versionOf(streamKey(moved.stream)), seen: moved.version }); continue; }
      const missing = fresh.flatMap(({ fact }) => [fact.corrects, fact.withdraws])
        .find((id) => id !== undefined && !byId.has(id.toLowerCase()) && !own.has(id.toLowerCase()));
      if (missing !== undefined) { results.push({ ok: false, code: 'unknown-corrected', id: missing }); continue; }
    }
    for (const { fact, parts: written } of fresh) {
      const full = recorded(fact, now);
      const seq = known.size + facts.length;
      facts.push(full);
      parts.push(written);
      byId.set(full.id, { text: own.get(full.id) ?? '', seq });
      for (const ref of full.streams) {
        const key = streamKey(ref);
        const head = known.heads.get(key);
        const entry: Touched = touched.get(key) ?? { ref, stored: head?.version ?? 0, revision: head?.revision ?? 0, version: head?.version ?? 0, facts: [] };
        entry.version += 1;
        entry.facts.push(full);
        touched.set(key, entry);
        places.push({ ref, version: entry.version, seq });
      }
    }
    const versions: Record<string, number> = {};
    for (const fact of request.facts) for (const stream of fact.streams) versions[streamKey(stream)] = versionOf(streamKey(stream));
    results.push({ ok: true, repeated: fresh.length === 0, seqs: request.facts.map((fact) => byId.get(fact.id.toLowerCase())?.seq ?? -1), versions });
  }
  return { results, facts, parts, places, touched };
}

/** Ids are written in lower case, as the database gives them back. */
function recorded(fact: NewFact, now: number): Fact {
  return {
    ...fact, id: fact.id.toLowerCase(), recordedAt: now,
    ...(fact.corrects === undefined ? {} : { corrects: fact.corrects.toLowerCase() }), ...(fact.withdraws === undefined ? {} : { withdraws: fact.withdraws.toLowerCase() }),
  };
}

/** What makes two requests with one id the same: all that the client has said. */
function requestText(parts: FactParts): string {
  return parts.head + parts.tail;
}

/** Salt, commitment and place in the log for each fact, in order. */
export function seal(facts: readonly Fact[], from: number, parts: readonly FactParts[] = facts.map(factParts)): SealedFact[] {
  const salts = newSalts(facts.length);
  return facts.map((fact, i) => {
    const salt = salts[i] as Buffer;
    const own = parts[i] ?? factParts(fact);
    return { seq: from + i, fact, salt, entry: entryOf(factText(fact, own), salt), data: own.data };
  });
}

export function tileQueries(tiles: readonly Tile[]): pg.QueryConfig[] {
  return tiles.map((tile) => ({ text: 'insert into tile (level, n, hashes, root) values ($1, $2, $3, $4)', values: [tile.level, tile.n, tile.hashes, tile.root] }));
}

/** Which places and offices these facts make their streams touch: the fence of row-level security. */
export function seatsOf(facts: readonly Fact[]): (readonly [stream: string, seat: string])[] {
  const pairs = new Map<string, readonly [stream: string, seat: string]>();
  for (const fact of facts) {
    for (const ref of fact.streams) {
      const stream = streamKey(ref);
      for (const seat of seatsThrough(ref, fact)) if (seat !== null) pairs.set(`${stream} ${seat}`, [stream, seat]);
    }
  }
  return [...pairs.values()];
}

/** Which seats this stream touches through this fact. */
export function seatsThrough(ref: StreamRef, fact: Fact): readonly (string | null)[] {
  return [fact.place, fact.actor.office, ref.kind === 'place' || ref.kind === 'office' ? ref.id : null];
}

export function seatQueries(seats: readonly (readonly [stream: string, seat: string])[]): pg.QueryConfig[] {
  if (seats.length === 0) return [];
  return [{
    name: 'seats', text: 'insert into stream_seat (stream, seat) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    values: [seats.map((row) => row[0]), seats.map((row) => row[1])],
  }];
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

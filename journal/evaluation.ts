/** Findings change by themselves when time passes: streams whose next change has come are evaluated anew. */
import type pg from 'pg';
import type { StreamRef, SubjectKind } from '@kepil/law/facts/fact.ts';
import type { Projection } from './contract.ts';
import { readStates } from './stream-state.ts';
import type { Head, StreamCache, StreamState } from './stream-state.ts';
import { changeQueries, evaluate, noChanges, noticeQuery } from './views.ts';
import { sendAll } from './pipeline.ts';
import type { Changes } from './views.ts';

/** A stream whose projection failed is tried again after this long; what failed is told to `onError`. */
const RETRY = 60_000;

/**
 * Evaluates up to `limit` streams whose change has come, the earliest first, in one transaction; returns how many. The rows are
 * leased by their lock (SKIP LOCKED): any number of workers share the work, and a killed one gives its part back at once.
 */
export async function fireTimers(pool: pg.Pool, projection: Projection, cache: StreamCache, now: number, limit: number, onError: (error: unknown) => void): Promise<number> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin; set local role kepil_writer');
    const due = await client.query<Head>({
      name: 'timers-due',
      text: `select kind, id, version, revision from stream where next_change <= $1 and kind = any($2::text[]) order by next_change limit $3 for update skip locked`,
      values: [now, projection.kinds, limit],
    });
    if (due.rows.length === 0) {
      await client.query('rollback');
      broken = false;
      return 0;
    }
    const changes = await evaluateStreams(client, projection, cache, due.rows, now, onError);
    await sendAll(client, [...changeQueries(changes, now), noticeQuery(changes, null)]);
    await client.query('commit');
    broken = false;
    for (const [key, state] of changes.states) cache.set(key, state);
    return due.rows.length;
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}

async function evaluateStreams(client: pg.ClientBase, projection: Projection, cache: StreamCache, heads: readonly Head[], now: number, onError: (error: unknown) => void): Promise<Changes> {
  const changes = noChanges();
  const cached = new Map<string, StreamState>();
  for (const head of heads) {
    const state = cache.get(`${head.kind}:${head.id}`, head.version, head.revision);
    if (state !== undefined) cached.set(`${head.kind}:${head.id}`, state);
  }
  const read = await readStates(client, heads.filter((head) => !cached.has(`${head.kind}:${head.id}`)));
  for (const head of heads) {
    const ref: StreamRef = { kind: head.kind as SubjectKind, id: head.id };
    const key = `${head.kind}:${head.id}`;
    const before = cached.get(key) ?? read.get(key);
    try {
      evaluate(changes, projection, ref, before?.facts ?? [], before, head.version, head.revision + 1, now);
    } catch (error) {
      onError(error);
      changes.heads.push({ ref, version: head.version, revision: head.revision, nextChange: now + RETRY });
    }
  }
  return changes;
}

/**
 * A whole history into an empty log, in one transaction: recorded and judged as a whole or not at all. The lines come ready from
 * other threads (`bulk-portion.ts`); here they are written as they come, and the tree of the log is built when all leaves are there.
 */
import { setImmediate as breath } from 'node:timers/promises';
import type pg from 'pg';
import { LOG_LOCK } from './batch.ts';
import { dropIndexes } from './bulk-indexes.ts';
import type { LooseStream, Portion } from './bulk-portion.ts';
import { FACT_STREAMS, SEATS, STREAMS, TILES, headLine, placeLines, seatLines, tileLine } from './bulk-rows.ts';
import { copyIn } from './copy.ts';
import { emptyFrontier, extendLeaves } from './frontier.ts';
import { streamKey } from './rows.ts';
import { CHANNEL } from './views.ts';
import type { ChangeNotice } from './views.ts';

/** What one share adds: its streams that are not evaluated, with the places of its facts in the log, and its portions as they are made. */
export interface Part {
  readonly loose: readonly LooseStream[];
  readonly seqs: Float64Array;
  readonly portions: AsyncIterable<Portion> | Iterable<Portion>;
}

export interface WholeOptions {
  /** Done in the same transaction, at its end. */
  readonly also?: readonly pg.QueryConfig[];
  /** Facts written so far. */
  readonly onProgress?: (written: number) => void;
}

/** Writes all parts; returns the number of facts. Throws where the log is not empty, and then, as at any failure, nothing was written. */
export async function loadWhole(pool: pg.Pool, parts: readonly Part[], options: WholeOptions = {}): Promise<number> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
    if ((await client.query('select from fact limit 1')).rowCount !== 0) throw new Error('A whole history is loaded into an empty log only');
    const indexes = await dropIndexes(client, ['fact', 'fact_stream', 'finding']);
    await client.query('select kepil_before_load()');
    await writeLoose(client, parts);
    const size = parts.reduce((sum, part) => sum + part.seqs.length, 0);
    const told = await writePortions(client, parts, size, options.onProgress);
    // While the server sorts its indexes, the tree is built here.
    const tiles = tilesOf(told.leaves);
    tiles.catch(() => undefined);
    for (const make of indexes) await client.query(make);
    await client.query('select kepil_after_load()');
    for (const lines of await tiles) await copyIn(client, TILES, lines);
    for (const query of options.also ?? []) await client.query(query);
    const notice: ChangeNotice = { seq: size - 1, next: told.next, outbox: told.messages, streams: null };
    await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
    await client.query('commit');
    broken = false;
    return size;
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Streams that several shares may have facts of: put together, in the order of the log. */
async function writeLoose(client: pg.ClientBase, parts: readonly Part[]): Promise<void> {
  const streams = new Map<string, { readonly ref: LooseStream['ref']; readonly seqs: number[]; readonly seats: Set<string> }>();
  for (const { loose, seqs } of parts) {
    for (const { ref, facts, seats } of loose) {
      const key = streamKey(ref);
      let stream = streams.get(key);
      if (stream === undefined) streams.set(key, stream = { ref, seqs: [], seats: new Set() });
      for (const fact of facts) stream.seqs.push(seqs[fact] ?? -1);
      for (const seat of seats) stream.seats.add(seat);
    }
  }
  const lines = { places: '', heads: '', seats: '' };
  for (const { ref, seqs, seats } of streams.values()) {
    seqs.sort((a, b) => a - b);
    lines.places += placeLines(ref, seqs);
    lines.heads += headLine(ref, seqs.length, null);
    lines.seats += seatLines(ref, seats);
  }
  await copyIn(client, FACT_STREAMS, lines.places);
  await copyIn(client, STREAMS, lines.heads);
  await copyIn(client, SEATS, lines.seats);
}

/** What the portions say together; the leaves in the order of the log. */
interface Told {
  readonly leaves: Buffer;
  next: number | null;
  messages: number;
}

async function writePortions(client: pg.ClientBase, parts: readonly Part[], size: number, onProgress: (written: number) => void = () => undefined): Promise<Told> {
  const leaves = Buffer.alloc(32 * size);
  const told: Told = { leaves, next: null, messages: 0 };
  let found = 0;
  let written = 0;
  // One connection writes one after the other, whichever thread they come from.
  let writing: Promise<void> = Promise.resolve();
  const write = async (portion: Portion): Promise<void> => {
    for (const [target, lines] of portion.copies) await copyIn(client, target, lines);
    onProgress(written += portion.seqs.length);
  };
  const take = async ({ portions }: Part): Promise<void> => {
    for await (const portion of portions) {
      portion.seqs.forEach((seq, i) => { leaves.set(portion.leaves.subarray(32 * i, 32 * i + 32), 32 * seq); });
      found += portion.seqs.length;
      if (portion.nextChange !== null) told.next = Math.min(told.next ?? Infinity, portion.nextChange);
      told.messages += portion.messages;
      const turn = writing.then(() => write(portion));
      writing = turn.catch(() => undefined);
      await turn;
    }
  };
  await Promise.all(parts.map(take));
  if (found !== size) throw new Error(`The history has ${size} facts and ${found} of them came`);
  return told;
}

/** Leaves of the tree taken at a time: the process answers others in between. */
const LEAVES_AT_ONCE = 16 * 256;

/** The complete tiles of the log as lines. */
async function tilesOf(leaves: Buffer): Promise<string[]> {
  const lines: string[] = [];
  let frontier = emptyFrontier;
  for (let from = 0; from < leaves.length; from += 32 * LEAVES_AT_ONCE) {
    const hashes = Array.from({ length: Math.min(LEAVES_AT_ONCE, (leaves.length - from) / 32) }, (_, i) => leaves.subarray(from + 32 * i, from + 32 * i + 32));
    const grown = extendLeaves(frontier, hashes);
    frontier = grown.frontier;
    lines.push(grown.tiles.map((tile) => tileLine(tile.level, tile.n, tile.hashes, tile.root)).join(''));
    await breath();
  }
  return lines;
}

/** The stored log: proofs for a fact, proofs between two dates, signed checkpoints. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { TILE_WIDTH, readHashes } from './frontier.ts';
import { consistencyProof, fold, inclusionProof, rangeRoot } from './merkle.ts';
import type { Hash, ReadHash } from './merkle.ts';
import { InnerNodes } from './proofs/inner-nodes.ts';
import { checkpointText, generateSignerKey, parseSignerKey, proofText, signNote } from './note.ts';
import type { Signer } from './note.ts';

export interface SignedCheckpoint {
  readonly size: number;
  readonly at: number;
  readonly root: Buffer;
  /** The note as published. */
  readonly note: string;
}

/** The log is not what an earlier checkpoint signed: nothing is signed any more. */
export class LogDamaged extends Error {
  readonly code = 'log-damaged';
}

/**
 * The signing key of this journal: `KEPIL_LOG_KEY` (text of the key), else the file `log.key` in the data folder, made at the first
 * start with a name of its own (`KEPIL_LOG_ORIGIN` or `kepil-<random>`). Readable by the owner alone.
 */
export function logSigner(dataDir: string, env: NodeJS.ProcessEnv = process.env): Signer {
  if (env['KEPIL_LOG_KEY']) return parseSignerKey(env['KEPIL_LOG_KEY'].trim());
  const file = join(dataDir, 'log.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const key = generateSignerKey(env['KEPIL_LOG_ORIGIN'] ?? `kepil-${randomBytes(6).toString('hex')}`);
    try {
      writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of this folder was quicker: its key is the key.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  chmodSync(file, 0o600);
  return parseSignerKey(readFileSync(file, 'utf8').trim());
}

/** Number of entries. */
export async function logSize(client: Pick<pg.ClientBase, 'query'>): Promise<number> {
  const { rows } = await client.query<{ seq: number }>({ name: 'log-last', text: 'select seq from fact order by seq desc limit 1' });
  return rows[0] === undefined ? 0 : rows[0].seq + 1;
}

/** Root of the first `size` entries. */
export function rootAt(client: Pick<pg.ClientBase, 'query'>, size: number): Promise<Hash> {
  return rangeRoot(0, size, hashReader(client));
}

/** Of the databases that proofs were made from: a wrong node makes a proof that does not verify, so it may be remembered. */
const remembered = new WeakMap<object, InnerNodes>();

function nodesOf(client: object): InnerNodes {
  const known = remembered.get(client) ?? new InnerNodes();
  remembered.set(client, known);
  return known;
}

/** The hashes from leaf `index` to the root of the log of `size` entries. */
export function inclusion(client: Pick<pg.ClientBase, 'query'>, index: number, size: number): Promise<Hash[]> {
  return inclusionProof(index, size, hashReader(client, nodesOf(client)));
}

/** The hashes that show that the log of `size2` entries continues that of `size1`. */
export function consistency(client: Pick<pg.ClientBase, 'query'>, size1: number, size2: number): Promise<Hash[]> {
  return consistencyProof(size1, size2, hashReader(client, nodesOf(client)));
}

/** The proof of one fact under a signed checkpoint, to hand out as a file; null where the checkpoint does not reach it. */
export async function factProof(client: Pick<pg.ClientBase, 'query'>, seq: number, checkpoint: SignedCheckpoint): Promise<string | null> {
  if (seq >= checkpoint.size) return null;
  return proofText({ index: BigInt(seq), hashes: await inclusion(client, seq, checkpoint.size), extra: null, checkpoint: checkpoint.note });
}

/** The newest signed checkpoint, or null. */
export async function lastCheckpoint(client: Pick<pg.ClientBase, 'query'>): Promise<SignedCheckpoint | null> {
  const { rows } = await client.query<SignedCheckpoint>({ name: 'checkpoint-last', text: 'select size, at, root, note from checkpoint order by size desc limit 1' });
  return rows[0] ?? null;
}

/**
 * Signs the log as it stands and keeps the checkpoint; returns the kept one where nothing was added since. Throws `LogDamaged` where
 * the log is shorter than the last checkpoint or does not continue it: we never sign a second history.
 */
export async function signCheckpoint(client: Pick<pg.ClientBase, 'query'>, signer: Signer, now: number): Promise<SignedCheckpoint> {
  const last = await lastCheckpoint(client);
  const size = await logSize(client);
  if (last !== null && last.size > size) throw new LogDamaged(`The log has ${size} entries, but ${last.size} were signed`);
  const read = hashReader(client);
  if (last !== null && !(await rangeRoot(0, last.size, read)).equals(last.root)) throw new LogDamaged(`The first ${last.size} entries are not those that were signed. Run kepil verify.`);
  if (last?.size === size) return last;
  const root = await rangeRoot(0, size, read);
  const note = signNote(checkpointText({ origin: signer.name, size, root }), [signer]);
  // Another process may sign the same size at the same time: Ed25519 gives the same note.
  await client.query({ name: 'checkpoint-keep', text: 'insert into checkpoint (size, at, root, note) values ($1, $2, $3, $4) on conflict do nothing', values: [size, now, root, note] });
  return { size, at: now, root, note };
}

/** Hashes of perfect subtrees from the stored tiles, each tile read once; `nodes` that are remembered are not read at all. */
export function hashReader(client: Pick<pg.ClientBase, 'query'>, nodes: InnerNodes = new InnerNodes()): ReadHash {
  /** Tiles asked for: true where they are complete. */
  const asked = new Map<string, Promise<boolean>>();
  const complete = (level: number, n: number): Promise<boolean> => {
    const key = `${level}/${n}`;
    const found = asked.get(key) ?? client.query<{ hashes: Buffer }>({ name: 'log-tile', text: 'select hashes from tile where level = $1 and n = $2', values: [level, n] })
      .then(({ rows: [tile] }) => { if (tile !== undefined) nodes.keep(level, n, tile.hashes); return tile !== undefined; });
    asked.set(key, found);
    return found;
  };
  const asking = async (level: number, index: number, tileLevel: number, height: number, from: number, n: number): Promise<Hash> => {
    const count = 2 ** height;
    if (await complete(tileLevel, n)) {
      const found = nodes.row(tileLevel, n, height)?.[(from % TILE_WIDTH) / count];
      if (found !== undefined) return found;
    }
    return nodes.keepEdge(level, index, fold(await readHashes(client, tileLevel, from, from + count)));
  };
  // What is remembered costs no wait of its own: a proof asks for some twenty.
  return (level, index) => {
    const tileLevel = level >> 3;
    const height = level & 7;
    const from = index * 2 ** height;
    const n = Math.floor(from / TILE_WIDTH);
    const known = nodes.row(tileLevel, n, height)?.[(from % TILE_WIDTH) / 2 ** height] ?? nodes.edge(level, index);
    return known === null ? asking(level, index, tileLevel, height, from, n) : Promise.resolve(known);
  };
}

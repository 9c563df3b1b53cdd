/**
 * The right edge of the growing log: of each level of tiles the hashes that do not fill a tile yet. All that an append needs.
 * Level k holds hashes of perfect subtrees of 256^k leaves.
 */
import type pg from 'pg';
import { leafHash } from './leaf.ts';
import { EMPTY_ROOT, fold } from './merkle.ts';
import type { Hash } from './merkle.ts';

export const TILE_WIDTH = 256;

/** A complete tile: 256 hashes and the hash over them, which is a hash of the next level. */
export interface Tile {
  readonly level: number;
  readonly n: number;
  readonly hashes: Buffer;
  readonly root: Hash;
}

export interface Frontier {
  readonly size: number;
  readonly levels: readonly (readonly Hash[])[];
}

export const emptyFrontier: Frontier = { size: 0, levels: [] };

/** The frontier after these entries, and the tiles that they completed. */
export function extend(frontier: Frontier, entries: readonly Buffer[]): { readonly frontier: Frontier; readonly tiles: readonly Tile[] } {
  return extendLeaves(frontier, entries.map(leafHash));
}

/** The same with leaves that are hashed already. */
export function extendLeaves(frontier: Frontier, leaves: readonly Hash[]): { readonly frontier: Frontier; readonly tiles: readonly Tile[] } {
  const levels = frontier.levels.map((level) => [...level]);
  const tiles: Tile[] = [];
  let size = frontier.size;
  for (const leaf of leaves) {
    size += 1;
    let carried: Hash | null = leaf;
    for (let level = 0; carried !== null; level += 1) {
      const hashes: Hash[] = (levels[level] ??= []);
      hashes.push(carried);
      carried = null;
      if (hashes.length === TILE_WIDTH) {
        carried = fold(hashes);
        tiles.push({ level, n: size / TILE_WIDTH ** (level + 1) - 1, hashes: Buffer.concat(hashes), root: carried });
        levels[level] = [];
      }
    }
  }
  return { frontier: { size, levels }, tiles };
}

/** Root of the log. */
export function rootOf(frontier: Frontier): Hash {
  let right: Hash | null = null;
  for (const level of frontier.levels) {
    const hashes: readonly Hash[] = right === null ? level : [...level, right];
    if (hashes.length > 0) right = fold(hashes);
  }
  return right ?? EMPTY_ROOT;
}

/** The frontier of the stored log of `size` entries. */
export async function loadFrontier(client: pg.ClientBase, size: number): Promise<Frontier> {
  const levels: Hash[][] = [];
  for (let level = 0, unit = 1; unit <= size; level += 1, unit *= TILE_WIDTH) {
    const to = Math.floor(size / unit);
    const from = Math.floor(to / TILE_WIDTH) * TILE_WIDTH;
    levels.push(await readHashes(client, level, from, to));
  }
  return { size, levels };
}

/** Hashes `from` … `to` − 1 of a tile level: of leaves from the facts, above from the roots of complete tiles. */
export async function readHashes(client: Pick<pg.ClientBase, 'query'>, level: number, from: number, to: number): Promise<Hash[]> {
  const found = level === 0
    ? (await client.query<{ entry: Buffer }>({ name: 'log-entries', text: 'select entry from fact where seq >= $1 and seq < $2 order by seq', values: [from, to] })).rows.map((row) => leafHash(row.entry))
    : (await client.query<{ root: Buffer }>({ name: 'log-roots', text: 'select root from tile where level = $1 and n >= $2 and n < $3 order by n', values: [level - 1, from, to] })).rows.map((row) => row.root);
  if (found.length !== to - from) throw new Error(`The log is damaged: level ${level} holds ${found.length} of the hashes ${from} to ${to - 1}. Run kepil verify.`);
  return found;
}

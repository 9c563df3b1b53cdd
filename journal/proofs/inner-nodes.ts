/**
 * The inner nodes of the tree, computed once: a tile keeps 256 hashes, a proof needs the hashes over halves, quarters … of it. What
 * lies under a complete node never changes, so what was computed stays true; the least used ones make room.
 */
import { nodeHash } from '../merkle.ts';
import type { Hash } from '../merkle.ts';

const WIDTH = 256;

export class InnerNodes {
  readonly #tiles = new Map<number, Hash[][]>();
  /** Complete nodes at the right edge, where the tile is not complete yet. */
  readonly #edge = new Map<number, Hash>();
  readonly #most: number;

  /** `most`: tiles kept, some 60 KB each with all that Node needs for them; of the edge eight times as many nodes. */
  constructor(most = 512) {
    this.#most = most;
  }

  /** Nodes of this height (0: the hashes of the tile) from left to right; null where the tile is not known here. */
  row(level: number, n: number, height: number): readonly Hash[] | null {
    const key = keyOf(level, n);
    const rows = this.#tiles.get(key);
    if (rows === undefined) return null;
    if (this.#tiles.size === this.#most) {
      // Where room is short, moved to the young end.
      this.#tiles.delete(key);
      this.#tiles.set(key, rows);
    }
    for (let above = rows.length; above <= height; above += 1) {
      const below = rows[above - 1] ?? [];
      const row: Hash[] = [];
      for (let i = 0; i + 1 < below.length; i += 2) row.push(nodeHash(below[i] as Hash, below[i + 1] as Hash));
      rows.push(row);
    }
    return rows[height] ?? null;
  }

  /** Takes in the bytes of a complete tile. */
  keep(level: number, n: number, hashes: Buffer): void {
    if (hashes.length !== WIDTH * 32) throw new RangeError(`Not a complete tile: ${hashes.length} bytes`);
    this.#tiles.set(keyOf(level, n), [Array.from({ length: WIDTH }, (_, i) => hashes.subarray(i * 32, (i + 1) * 32))]);
    makeRoom(this.#tiles, this.#most);
  }

  /** A complete node at the right edge; null where it is not known here. */
  edge(level: number, index: number): Hash | null {
    return this.#edge.get(keyOf(level, index)) ?? null;
  }

  keepEdge(level: number, index: number, hash: Hash): Hash {
    this.#edge.set(keyOf(level, index), hash);
    makeRoom(this.#edge, 8 * this.#most);
    return hash;
  }
}

/** One number for both: levels are below 64, and a log of 2^47 entries is far away. */
const keyOf = (level: number, n: number): number => n * 64 + level;

function makeRoom(map: Map<number, unknown>, most: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= most) break;
    map.delete(oldest);
  }
}

/** Reading a folder of tiles (C2SP tlog-tiles), for the verifier alone. The hashes are gathered, not believed: a proof made of them is checked like any other. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOf } from './paths.ts';

/** `tile/<level>/…` of a complete tile; partial ones stand beside it in `….p/`. */
function tilePathOf(level: number, n: number): string {
  const digits = String(n).padStart(Math.ceil(Math.max(1, String(n).length) / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return join('tile', String(level), ...digits.map((group, i) => (i < digits.length - 1 ? `x${group}` : group)));
}

/** The proof of consistency of two sizes (RFC 6962, 2.1.2) from the tiles of the folder; null where they do not reach. */
export async function gatherConsistency(folder: string, size1: number, size2: number): Promise<readonly Buffer[] | null> {
  const found: Buffer[] = [];
  const parts = partsOf(size1, 0, size2, true);
  for (const [from, to] of parts) {
    const hash = rangeHash(folder, from, to);
    if (hash === null) return null;
    found.push(hash);
  }
  return found;
}

function partsOf(old: number, from: number, to: number, whole: boolean): [number, number][] {
  if (old === to) return whole ? [] : [[from, to]];
  let k = 1;
  while (k * 2 < to - from) k *= 2;
  const middle = from + k;
  return old <= middle ? [...partsOf(old, from, middle, whole), [middle, to]] : [...partsOf(old, middle, to, false), [from, middle]];
}

/** Hash over leaves `from` … `to` − 1; `from` is a multiple of the largest power of two that fits. */
function rangeHash(folder: string, from: number, to: number): Buffer | null {
  const peaks: Buffer[] = [];
  for (let at = from; at < to;) {
    let height = 0;
    while (2 ** (height + 1) <= to - at && at % 2 ** (height + 1) === 0) height += 1;
    const hash = subtree(folder, height, at / 2 ** height);
    if (hash === null) return null;
    peaks.push(hash);
    at += 2 ** height;
  }
  return peaks.reduceRight((right, left) => nodeOf(left, right));
}

function subtree(folder: string, height: number, index: number): Buffer | null {
  const level = Math.floor(height / 8);
  const count = 2 ** (height % 8);
  const first = index * count;
  const tile = readTile(folder, level, Math.floor(first / 256), (first % 256) + count);
  if (tile === null) return null;
  let row = Array.from({ length: count }, (_, i) => tile.subarray(((first % 256) + i) * 32, ((first % 256) + i + 1) * 32));
  while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, i) => nodeOf(row[2 * i] ?? Buffer.alloc(0), row[2 * i + 1] ?? Buffer.alloc(0)));
  return row[0] ?? null;
}

/** The bytes of the complete tile, else of the widest partial one; null where there is none. */
export function widestTile(folder: string, level: number, n: number): Buffer | null {
  const path = join(folder, tilePathOf(level, n));
  if (existsSync(path)) return readFileSync(path);
  if (!existsSync(`${path}.p`)) return null;
  const widest = Math.max(...readdirSync(`${path}.p`).map(Number).filter((width) => width >= 1 && width <= 255));
  return Number.isFinite(widest) ? readFileSync(join(`${path}.p`, String(widest))) : null;
}

function readTile(folder: string, level: number, n: number, width: number): Buffer | null {
  const tile = widestTile(folder, level, n);
  return tile !== null && tile.length >= width * 32 ? tile : null;
}

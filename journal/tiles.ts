/** The log as files (C2SP tlog-tiles): immutable tiles of 256 hashes and bundles of 256 entries, which any server or disk can hand out. */
import { mkdirSync, renameSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { TILE_WIDTH, readHashes } from './frontier.ts';

export interface TileName {
  /** Level of the tile; `entries`: the bundle of entries. */
  readonly level: number | 'entries';
  readonly n: number;
  /** Number of hashes; 256 is a complete tile, fewer a partial one. */
  readonly width: number;
}

/** `tile/0/x001/x234/067`, `tile/1/005.p/112`, `tile/entries/000`. */
export function tilePath({ level, n, width }: TileName): string {
  const groups: string[] = [];
  for (let rest = n; ; rest = Math.floor(rest / 1000)) {
    groups.unshift(`${groups.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
    if (rest < 1000) break;
  }
  return `tile/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads such a path; null where it is none, also where it is another spelling of a tile. */
export function parseTilePath(path: string): TileName | null {
  const match = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (match === null) return null;
  const [, level = '', groups = '', width] = match;
  const n = Number(groups.replaceAll(/[x/]/g, ''));
  const name: TileName = { level: level === 'entries' ? 'entries' : Number(level), n, width: width === undefined ? TILE_WIDTH : Number(width) };
  return Number.isSafeInteger(n) && name.width <= TILE_WIDTH && tilePath(name) === path ? name : null;
}

/** The bytes of a tile or bundle; null where the log has not got that far. */
export async function readTile(client: Pick<pg.ClientBase, 'query'>, name: TileName, size: number): Promise<Buffer | null> {
  const from = name.n * TILE_WIDTH;
  const to = from + name.width;
  const unit = name.level === 'entries' ? 1 : TILE_WIDTH ** name.level;
  if (to * unit > size) return null;
  if (name.level === 'entries') return readEntries(client, from, to);
  if (name.width === TILE_WIDTH) {
    const { rows } = await client.query<{ hashes: Buffer }>({ name: 'log-tile', text: 'select hashes from tile where level = $1 and n = $2', values: [name.level, name.n] });
    if (rows[0] !== undefined) return rows[0].hashes;
  }
  return Buffer.concat(await readHashes(client, name.level, from, to));
}

/** A bundle: each entry after its length in two bytes. */
async function readEntries(client: Pick<pg.ClientBase, 'query'>, from: number, to: number): Promise<Buffer> {
  const { rows } = await client.query<{ entry: Buffer }>({ name: 'log-entries', text: 'select entry from fact where seq >= $1 and seq < $2 order by seq', values: [from, to] });
  return Buffer.concat(rows.flatMap(({ entry }) => [Buffer.of(entry.length >> 8, entry.length & 255), entry]));
}

/** The tiles and bundles of a log of `size` entries: the complete ones and the partial one at the right edge of each level. */
export function* tilesOf(size: number): Generator<TileName> {
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    for (let n = 0; n * TILE_WIDTH < count; n += 1) {
      const width = Math.min(TILE_WIDTH, count - n * TILE_WIDTH);
      yield { level, n, width };
      if (level === 0) yield { level: 'entries', n, width };
    }
  }
}

/** Writes what of the log is not there yet into a folder, and the checkpoint last: a static copy for a witness. Returns the number of files written. */
export async function publish(client: Pick<pg.ClientBase, 'query'>, folder: string, size: number, checkpoint: string): Promise<number> {
  let written = 0;
  for (const name of tilesOf(size)) {
    const file = join(folder, tilePath(name));
    if (existsSync(file)) continue;
    const bytes = await readTile(client, name, size);
    if (bytes === null) throw new Error(`The log has no ${tilePath(name)}`);
    writeWhole(file, bytes);
    written += 1;
  }
  writeWhole(join(folder, 'checkpoint'), Buffer.from(checkpoint));
  return written + 1;
}

/** A reader sees the whole file or none. */
function writeWhole(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

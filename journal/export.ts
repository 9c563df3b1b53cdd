/** The journal as JSON Lines: one fact per line with what proves it; enough to verify the log without this program. */
import { createWriteStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { canonicalJson } from './canonical.ts';
import { FACT_COLUMNS, factOf } from './rows.ts';
import type { FactRow } from './rows.ts';
import { publish } from './tiles.ts';
import { bestCheckpoint, checkpointAt, cosigned } from './witness/keepers.ts';

const PAGE = 2000;

/**
 * Lines in the order of the log, each ended: `{"entry":hex,"fact":{…},"salt":hex,"seq":n}`; of an erased fact `salt` is null and
 * `fact` its envelope. Reads page by page, so any size streams. `size`: only the first entries (those of a checkpoint).
 */
export async function* exportLines(pool: Pick<pg.ClientBase, 'query'> | pg.Pool, size = Number.MAX_SAFE_INTEGER): AsyncGenerator<string> {
  for (let from = 0; from < size; from += PAGE) {
    const { rows } = await pool.query<FactRow & { salt: Buffer | null; entry: Buffer }>({
      name: 'export-page', text: `select ${FACT_COLUMNS}, f.salt, f.entry from fact f where f.seq >= $1 and f.seq < $2 order by f.seq`, values: [from, Math.min(size, from + PAGE)],
    });
    for (const row of rows) {
      yield `${canonicalJson({ seq: row.seq, entry: row.entry.toString('hex'), salt: row.salt?.toString('hex') ?? null, fact: row.data === null ? { ...factOf(row), data: null } : factOf(row) })}\n`;
    }
    if (rows.length === 0) return;
  }
}

/** What an exported folder holds beside the facts. */
export interface ExportedFolder {
  readonly size: number;
  readonly files: number;
  /** Cosigned by; null: there is no checkpoint yet. */
  readonly checkpoint: string | null;
  readonly stamps: number;
}

/**
 * Writes all that somebody needs who has neither this database nor this program: facts up to the checkpoint that most witnesses
 * cosigned (or up to `size`, which must be that of a checkpoint), the checkpoint with its cosignatures, tiles, time stamps.
 * Resumable: what of the tiles is there already stays. Throws `RangeError` for a size without a checkpoint.
 */
export async function exportFolder(pool: Pick<pg.ClientBase, 'query'> | pg.Pool, folder: string, options: { readonly size?: number; readonly signal?: AbortSignal; readonly onProgress?: (seq: number) => void } = {}): Promise<ExportedFolder> {
  const checkpoint = options.size === undefined ? await bestCheckpoint(pool) : await checkpointAt(pool, options.size);
  if (checkpoint === null && options.size !== undefined) throw new RangeError(`No checkpoint was signed at ${options.size} entries`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let size = 0;
  const counted = async function* (lines: AsyncGenerator<string>): AsyncGenerator<string> {
    for await (const line of lines) {
      size += 1;
      if (size % 10_000 === 0) options.onProgress?.(size);
      yield line;
    }
  };
  const part = join(folder, 'journal.jsonl.part');
  await pipeline(Readable.from(counted(exportLines(pool, checkpoint?.size))), createWriteStream(part, { mode: 0o600 }), options.signal ? { signal: options.signal } : {});
  renameSync(part, join(folder, 'journal.jsonl'));
  const note = checkpoint === null ? null : await cosigned(pool, checkpoint);
  const files = checkpoint === null || note === null ? 0 : await publish(pool, folder, checkpoint.size, note);
  const stamps = checkpoint === null ? 0 : await exportStamps(pool, join(folder, 'time-stamps'), checkpoint.size);
  return { size, files: files + 1 + 2 * stamps, checkpoint: note, stamps };
}

async function exportStamps(pool: Pick<pg.ClientBase, 'query'> | pg.Pool, folder: string, size: number): Promise<number> {
  const { rows } = await pool.query<{ day: string; token: Buffer; note: string }>({ name: 'export-stamps', text: 'select t.day::text, t.token, c.note from time_stamp t join checkpoint c on c.size = t.size where t.size <= $1 order by t.day', values: [size] });
  if (rows.length > 0) mkdirSync(folder, { recursive: true });
  for (const { day, token, note } of rows) {
    writeFileSync(join(folder, `${day}.txt`), note);
    writeFileSync(join(folder, `${day}.tst`), token);
  }
  return rows.length;
}

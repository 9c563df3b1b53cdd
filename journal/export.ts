/** The journal as JSON Lines: one fact per line with what proves it; enough to verify the log without this program. */
import type pg from 'pg';
import { canonicalJson } from './canonical.ts';
import { FACT_COLUMNS, factOf } from './rows.ts';
import type { FactRow } from './rows.ts';

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

/** What is stored of the witnesses: their cosignatures under a checkpoint, and how it stands with each of them. */
import type pg from 'pg';
import { lastCheckpoint } from '../log.ts';
import type { SignedCheckpoint } from '../log.ts';
import { TROUBLES } from './client.ts';
import type { Trouble, Witness } from './client.ts';

/** A new checkpoint not cosigned for so long: the witness is silent. */
const SILENT = 10 * 60_000;
/** Where nothing is new it is asked once an hour. */
const SILENT_WITHOUT_NEWS = 130 * 60_000;
/** Cosignatures looked at to find the best covered checkpoint. */
const LOOK = 200;

type Sql = Pick<pg.ClientBase, 'query'>;

export interface KeeperState {
  readonly name: string;
  /** Size of the last checkpoint it cosigned and when it signed it; null: none yet. */
  readonly cosigned: { readonly size: number; readonly at: number } | null;
  /** Last good answer; null: none yet. */
  readonly answered: number | null;
  readonly silent: boolean;
  readonly trouble: Trouble | null;
}

/** How it stands with each of the configured witnesses. */
export async function keeperStates(sql: Sql, witnesses: readonly Pick<Witness, 'key'>[], now: number): Promise<KeeperState[]> {
  const newest = await lastCheckpoint(sql);
  const { rows } = await sql.query<{ name: string; asked: number | null; answered: number | null; trouble: string | null; size: number | null; at: number | null }>({
    name: 'keeper-states',
    text: `select k.name, k.asked, k.answered, k.trouble, c.size, c.at from keeper k
      left join lateral (select size, at from cosignature where witness = k.name order by size desc limit 1) c on true where k.name = any($1)`,
    values: [witnesses.map(({ key }) => key.name)],
  });
  return witnesses.map(({ key: { name } }) => {
    const row = rows.find((one) => one.name === name);
    const pending = newest !== null && (row?.size ?? 0) < newest.size;
    // One that never answered is silent from the first attempt that failed.
    const silent = row?.answered == null ? row?.trouble != null : now - row.answered > (pending ? SILENT : SILENT_WITHOUT_NEWS);
    return {
      name, silent, answered: row?.answered ?? null, trouble: TROUBLES.find((one) => one === row?.trouble) ?? null,
      cosigned: row?.size == null || row.at === null ? null : { size: row.size, at: row.at },
    };
  });
}

/** The note of a checkpoint with all cosignatures that came in. */
export async function cosigned(sql: Sql, checkpoint: Pick<SignedCheckpoint, 'size' | 'note'>): Promise<string> {
  const { rows } = await sql.query<{ line: string }>({ name: 'cosignatures-of', text: 'select line from cosignature where size = $1 order by witness', values: [checkpoint.size] });
  return checkpoint.note + rows.map(({ line }) => line).join('');
}

/** The checkpoint that covers entry `seq` and was cosigned by most, the newest of these; null where none covers it yet. */
export async function bestCheckpoint(sql: Sql, seq = 0): Promise<SignedCheckpoint | null> {
  const { rows } = await sql.query<{ size: number }>({
    name: 'cosigned-best',
    text: `select size from (select size from cosignature where size > $1 order by size desc limit ${LOOK}) c group by size order by count(*) desc, size desc limit 1`,
    values: [seq],
  });
  const [best] = rows;
  if (best !== undefined) return checkpointAt(sql, best.size);
  const newest = await lastCheckpoint(sql);
  return newest !== null && newest.size > seq ? newest : null;
}

/** The signed checkpoint of exactly this size; null where none was signed. */
export async function checkpointAt(sql: Sql, size: number): Promise<SignedCheckpoint | null> {
  const { rows } = await sql.query<SignedCheckpoint>({ name: 'checkpoint-at', text: 'select size, at, root, note from checkpoint where size = $1', values: [size] });
  return rows[0] ?? null;
}

/** The journal's side of cosigning: each new checkpoint goes to each witness, and what they answer is kept. */
import type pg from 'pg';
import { consistency, lastCheckpoint } from '../log.ts';
import type { SignedCheckpoint } from '../log.ts';
import { askWitness } from './client.ts';
import type { Answer, Trouble, Witness } from './client.ts';

/** Where nothing is new the witness is asked again this often: its silence must show. */
const AGAIN = 60 * 60_000;
/** Between two attempts at one witness, over all processes. */
const LEASE = 20_000;

type Sql = Pick<pg.ClientBase, 'query'>;

export interface RoundOptions {
  /** How long one witness may take, in milliseconds (default 10,000). */
  readonly timeout?: number;
  readonly onError?: (error: unknown) => void;
}

/** Sends the newest checkpoint to the witnesses that do not have it yet, all at once; one that is down keeps nobody waiting. Returns how many cosigned. */
export async function cosignRound(pool: Sql, witnesses: readonly Witness[], now: number, options: RoundOptions = {}): Promise<number> {
  const checkpoint = await lastCheckpoint(pool);
  if (checkpoint === null) return 0;
  const results = await Promise.allSettled(witnesses.map((witness) => oneWitness(pool, witness, checkpoint, now, options.timeout)));
  for (const result of results) if (result.status === 'rejected') options.onError?.(result.reason);
  return results.filter((result) => result.status === 'fulfilled' && result.value).length;
}

async function oneWitness(pool: Sql, witness: Witness, checkpoint: SignedCheckpoint, now: number, timeout: number | undefined): Promise<boolean> {
  const { name } = witness.key;
  await pool.query({ name: 'keeper-new', text: 'insert into keeper (name) values ($1) on conflict do nothing', values: [name] });
  const { rows } = await pool.query<{ size: number | null }>({
    name: 'keeper-lease',
    text: `update keeper set asked = $2::bigint where name = $1 and (asked is null or asked <= $2::bigint - ${LEASE})
      and (size is distinct from $3 or trouble is not null or answered <= $2::bigint - ${AGAIN}) returning size`,
    values: [name, now, checkpoint.size],
  });
  const [keeper] = rows;
  if (keeper === undefined) return false;
  const answer = await askWitness(witness, checkpoint, Math.min(keeper.size ?? 0, checkpoint.size), (from) => consistency(pool, from, checkpoint.size), timeout);
  if ('cosignature' in answer) {
    const { at, line } = answer.cosignature;
    await pool.query({ name: 'cosignature-keep', text: 'insert into cosignature (size, witness, at, line) values ($1, $2, $3, $4) on conflict do nothing', values: [checkpoint.size, name, at, line] });
    await pool.query({ name: 'keeper-answered', text: 'update keeper set answered = $2, size = $3, trouble = null where name = $1', values: [name, now, checkpoint.size] });
    return true;
  }
  const trouble = await troubleOf(pool, answer);
  if (trouble !== null) await pool.query({ name: 'keeper-trouble', text: 'update keeper set trouble = $2 where name = $1', values: [name, trouble] });
  return false;
}

/** A witness ahead of us has it from another process of ours, or else our log lost entries that were signed. */
async function troubleOf(pool: Sql, answer: Exclude<Answer, { readonly cosignature: unknown }>): Promise<Trouble | null> {
  if ('trouble' in answer) return answer.trouble;
  const newest = await lastCheckpoint(pool);
  return newest !== null && newest.size >= answer.ahead ? null : 'rolled-back';
}

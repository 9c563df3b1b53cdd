/** After the day: is every record in the journal, each once, and does the log prove it? */
import { withDatabaseEvidence } from '@kepil/journal/verify/database.ts';
import { verify } from '@kepil/journal/verify/verify.ts';
import type pg from 'pg';
import { recordId } from './records.ts';

export interface Audited {
  /** Ids of the day that are not in the journal, and facts since the morning that are beyond the day's ids. */
  readonly lost: number;
  readonly beyond: number;
  /** Of episodes of the place: entries of a stream that stand there twice, or places in a stream that are missing. */
  readonly doubled: number;
  readonly problems: number;
  readonly size: number;
}

/** `before`: number of facts when the day began. Nobody else may have written meanwhile. */
export async function auditDay(pool: pg.Pool, url: string, { run, records, before }: { readonly run: number; readonly records: number; readonly before: number }): Promise<Audited> {
  const ids = Array.from({ length: records }, (_, n) => recordId(run, n));
  const one = async (text: string, values: unknown[]): Promise<number> => Number((await pool.query<{ n: string }>(text, values)).rows[0]?.n);
  const found = await one('select count(distinct id) as n from fact where id = any ($1::uuid[])', [ids]);
  const since = await one('select count(*) as n from fact where seq >= $1', [before]);
  const doubled = await one('select count(*) as n from (select seq from fact_stream where kind = $1 and seq >= $2 group by stream, seq having count(*) > 1) d', ['episode', before])
    + await one('select coalesce(sum(greatest(0, last - entries)), 0) as n from (select stream, max(version) as last, count(*) as entries from fact_stream where kind = $1 group by stream) s', ['episode']);
  const { problems, size } = await withDatabaseEvidence(url, [], (evidence) => verify(evidence, null));
  return { lost: records - found, beyond: since - found, doubled, problems: problems.length, size };
}

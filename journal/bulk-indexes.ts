/** The indexes of tables that are filled as a whole: made when all rows are there, they cost a third of what row after row does. */
import type pg from 'pg';

/**
 * Drops the indexes of these tables, save those that foreign keys stand on; returns the statements that make them again as they were.
 * Both in the caller's transaction, so that nobody ever sees a table without them: readers wait for its end.
 */
export async function dropIndexes(client: pg.ClientBase, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ take: string; make: string }>(
    `select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as take,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as make
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
     where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)
     order by i.indexrelid`, [tables]);
  for (const { take } of rows) await client.query(take);
  return rows.map(({ make }) => make);
}

/** The demonstration republic: loaded once into an empty database, marked as fictional wherever it is shown. */
import { bulkLoad } from '@kepil/journal/bulk-load.ts';
import type { Projection } from '@kepil/journal/contract.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { buildHistories, buildPlaceFacts } from '@kepil/modules/demo/histories.ts';
import { buildRepublic, demoPassword, officialName, type Republic } from '@kepil/modules/demo/republic.ts';
import { hashPassword } from '@kepil/platform/sign-in/password.ts';
import type pg from 'pg';

const SEED = 'kepil';

/** Whether the database holds nothing that somebody could lose: no fact, and no account but those of a demonstration whose load was cut short. */
export async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select 1 from account where not demo) and not exists (select 1 from fact) as empty');
  return rows[0]?.empty ?? false;
}

export async function isDemonstration(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ demo: boolean }>('select exists (select 1 from account where demo) as demo');
  return rows[0]?.demo ?? false;
}

/** Territories, places, offices, accounts; one password for all of them, which the sign-in page shows. */
export async function loadReference(pool: pg.Pool, now: number, republic: Republic = buildRepublic(SEED)): Promise<void> {
  const { territories, places, offices, accounts } = republic;
  const json = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
  await pool.query(`insert into territory (id, parent, name, zone) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[]) on conflict do nothing`,
    [territories.map((t) => t.id), territories.map((t) => t.parent), json(territories.map((t) => t.name)), territories.map((t) => t.zone)]);
  await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head) select * from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::int[], $8::text[]) on conflict do nothing`,
    [places.map((p) => p.id), places.map((p) => p.kind), places.map((p) => p.agency), json(places.map((p) => p.name)), places.map((p) => p.territory), places.map((p) => p.zone), places.map((p) => p.capacity), places.map((p) => officialName(`head-of-place@${p.id}`))]);
  await pool.query(`insert into office (id, kind, name, territory) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[]) on conflict do nothing`,
    [offices.map((o) => o.id), offices.map((o) => o.kind), json(offices.map((o) => o.name)), offices.map((o) => o.territory)]);
  const hash = await hashPassword(demoPassword);
  await pool.query(
    `insert into account (id, login, name, role, capacity, office, territory, place, language, email, password_hash, demo, created_at)
     select id, login, name, role, capacity, office, territory, place, language, email, $10, true, $11::bigint + n
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $12::text[])
       with ordinality as a (id, login, name, role, capacity, office, territory, place, language, email, n) on conflict do nothing`,
    [accounts.map((a) => a.id), accounts.map((a) => a.login), accounts.map((a) => a.name), accounts.map((a) => a.role), accounts.map((a) => a.capacity), accounts.map((a) => a.office),
      accounts.map((a) => a.territory), accounts.map((a) => a.place), accounts.map((a) => a.language), hash, now, accounts.map((a) => a.email)]);
}

/** The histories themselves, in the order of knowing: about `held` persons, around the instant `now`. */
export function buildFacts(held: number, now: number): Fact[] {
  const republic = buildRepublic(SEED);
  const facts: Fact[] = [];
  // As with every record of a person (modules/restraint/record.ts): it stays out of the place's own stream.
  for (const episode of buildHistories(republic, { now, persons: held })) for (const fact of episode) facts.push({ ...fact, streams: fact.streams.filter(({ kind }) => kind !== 'place') });
  for (const place of buildPlaceFacts(republic, { now })) facts.push(...place);
  return facts.sort((a, b) => a.recordedAt - b.recordedAt);
}

/** Records them, evaluated as of `now`, in one transaction: the republic is there as a whole or not at all. Returns their number. */
export async function loadHistories(pool: pg.Pool, projection: Projection, facts: readonly Fact[], now: number): Promise<number> {
  return bulkLoad(pool, facts, { kinds: projection.kinds, evaluate: { projection, now } });
}

/** Messages of what happened long before somebody could read them are not sent: only those of the last day are. */
export async function quietOldNotices(pool: pg.Pool, now: number): Promise<void> {
  await pool.query(`update outbox set taken_at = $1::bigint where taken_at is null and coalesce((payload ->> 'due')::bigint, (payload ->> 'from')::bigint, 0) < $1::bigint - 86400000`, [now]);
}

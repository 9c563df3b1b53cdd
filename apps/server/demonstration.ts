/** The demonstration republic: loaded once into an empty database, marked as fictional wherever it is shown. */
import type { Share } from '@kepil/journal/bulk-portion.ts';
import type { Projection } from '@kepil/journal/contract.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { createProjection } from '@kepil/modules/custody/projection.ts';
import { cellsOfPlace } from '@kepil/modules/demo/cells.ts';
import { buildHistories, buildOfficeFacts, buildPlaceFacts, type Part } from '@kepil/modules/demo/histories.ts';
import { fictionalBin } from '@kepil/modules/demo/fictional-iin.ts';
import { buildControlled } from '@kepil/modules/demo/control-course.ts';
import { buildNeighbours } from '@kepil/modules/demo/neighbours.ts';
import { buildReceptions } from '@kepil/modules/demo/receptions.ts';
import { buildRepublic, demoPassword, officialName, type Republic } from '@kepil/modules/demo/republic.ts';
import { telephonesOf } from '@kepil/modules/demo/telephones.ts';
import { enginesFor } from '@kepil/modules/engines.ts';
import type { Directory } from '@kepil/platform/places/directory.ts';
import { hashPassword } from '@kepil/platform/sign-in/password.ts';
import type pg from 'pg';

const SEED = 'kepil';

/** Whether the database holds nothing that somebody could lose: no fact, and no account but those of a demonstration whose load was cut short. */
export async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select 1 from account where not demo) and not exists (select 1 from fact) as empty');
  return rows[0]?.empty ?? false;
}

/** Whether all people here are invented. An account that the demonstration's own administrator made is part of it; one that nobody here made is a real person's. */
export async function isDemonstration(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ demo: boolean }>('select exists (select 1 from account where demo) and not exists (select 1 from account where not demo and created_by is null) as demo');
  return rows[0]?.demo ?? false;
}

/** Territories, places, offices, accounts; one password for all of them, which the sign-in page shows. */
export async function loadReference(pool: pg.Pool, now: number, republic: Republic = buildRepublic(SEED)): Promise<void> {
  const { territories, places, offices, accounts } = republic;
  const json = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
  await pool.query(`insert into territory (id, parent, name, zone) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[]) on conflict do nothing`,
    [territories.map((t) => t.id), territories.map((t) => t.parent), json(territories.map((t) => t.name)), territories.map((t) => t.zone)]);
  await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head, bin) select * from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::int[], $8::text[], $9::text[]) on conflict do nothing`,
    [places.map((p) => p.id), places.map((p) => p.kind), places.map((p) => p.agency), json(places.map((p) => p.name)), places.map((p) => p.territory), places.map((p) => p.zone), places.map((p) => p.capacity), places.map((p) => officialName(`head-of-place@${p.id}`)), places.map((p) => fictionalBin(p.id))]);
  await pool.query(`insert into office (id, kind, name, territory, bin) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[], $5::text[]) on conflict do nothing`,
    [offices.map((o) => o.id), offices.map((o) => o.kind), json(offices.map((o) => o.name)), offices.map((o) => o.territory), offices.map((o) => fictionalBin(o.id))]);
  await loadCells(pool, now, places);
  const hash = await hashPassword(demoPassword);
  await pool.query(
    `insert into account (id, login, name, role, capacity, office, territory, place, language, email, iin, password_hash, demo, created_at)
     select id, login, name, role, capacity, office, territory, place, language, email, iin, $10, true, $11::bigint + n
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $12::text[], $13::text[])
       with ordinality as a (id, login, name, role, capacity, office, territory, place, language, email, iin, n) on conflict do nothing`,
    [accounts.map((a) => a.id), accounts.map((a) => a.login), accounts.map((a) => a.name), accounts.map((a) => a.role), accounts.map((a) => a.capacity), accounts.map((a) => a.office),
      accounts.map((a) => a.territory), accounts.map((a) => a.place), accounts.map((a) => a.language), hash, now, accounts.map((a) => a.email), accounts.map((a) => a.iin)]);
  await loadTelephones(pool, now, republic);
}

/** As if each office and place had entered its own. */
async function loadTelephones(pool: pg.Pool, now: number, { offices, places, accounts }: Republic): Promise<void> {
  const administrator = accounts.find(({ role }) => role === 'administrator')?.id;
  const all = telephonesOf(offices, places);
  await pool.query(`insert into telephone (seat, n, whose, number, hours_from, hours_to, changed_at, changed_by) select seat, n, whose, number, hours_from, hours_to, $7, $8 from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::int[], $6::int[]) as t (seat, n, whose, number, hours_from, hours_to) on conflict do nothing`,
    [all.map((t) => t.seat), all.map((t) => t.n), all.map((t) => t.whose), all.map((t) => t.number), all.map((t) => t.from), all.map((t) => t.to), now, administrator]);
}

/** The registers of cells, as if each head had entered his. */
async function loadCells(pool: pg.Pool, now: number, places: Republic['places']): Promise<void> {
  const registers = places.map((place) => ({ place: place.id, cells: cellsOfPlace(place) })).filter(({ cells }) => cells.length > 0);
  const cells = registers.flatMap(({ place, cells: own }) => own.map((cell, n) => ({ ...cell, place, n: n + 1 })));
  await pool.query('insert into cell_register (place, version, changed_at) select id, 1, $2 from unnest($1::text[]) as r (id) on conflict do nothing', [registers.map(({ place }) => place), now]);
  await pool.query(`insert into cell (place, id, n, block, beds, area, kind, sex) select * from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::int[], $6::float8[], $7::text[], $8::text[]) on conflict do nothing`,
    [cells.map((c) => c.place), cells.map((c) => c.id), cells.map((c) => c.n), cells.map((c) => c.block), cells.map((c) => c.beds), cells.map((c) => c.area), cells.map((c) => c.kind), cells.map((c) => c.only)]);
}

/** One of the parts into which the loading is divided: its histories, around the instant `now`, and in the last the places' own. */
export function shareOf(held: number, now: number, part: Part): Share {
  const republic = buildRepublic(SEED);
  return function* () {
    for (const episode of buildHistories(republic, { now, persons: held, part })) yield outOfPlaces(episode);
    if (part.index !== part.of - 1) return;
    for (const episode of buildNeighbours(republic, { now })) yield outOfPlaces(episode);
    for (const episode of buildReceptions(republic, { now })) yield outOfPlaces(episode);
    for (const episode of buildControlled(republic, { now, missed: true })) yield outOfPlaces(episode);
    yield* buildPlaceFacts(republic, { now, missed: true });
    yield* buildOfficeFacts(republic, { now, missed: true });
  };
}

/** As with every record of a person (modules/restraint/record.ts): it stays out of the place's own stream. */
function outOfPlaces(episode: readonly Fact[]): Fact[] {
  // Facts of an episode share their lists of streams.
  const known = new Map<Fact['streams'], Fact['streams']>();
  return episode.map((fact) => {
    let streams = known.get(fact.streams);
    if (streams === undefined) known.set(fact.streams, streams = fact.streams.filter(({ kind }) => kind !== 'place'));
    return { ...fact, streams };
  });
}

/** The projection of the republic as it was generated: what `createProjection` makes of the directory that `loadReference` fills. */
export function projectionOf(ruleSet: RuleSet): Projection {
  const { places, offices, territories } = buildRepublic(SEED);
  const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> => new Map(entries.map((entry) => [entry.id, entry]));
  const [placeOf, officeOf, territoryOf] = [byId(places.map((place) => ({ ...place, head: officialName(`head-of-place@${place.id}`) }))), byId(offices), byId(territories)];
  const directory: Directory = {
    place: (id) => placeOf.get(id), office: (id) => officeOf.get(id), territory: (id) => territoryOf.get(id),
    places: [...placeOf.values()], offices, territories, refresh: () => Promise.resolve(),
  };
  return createProjection(enginesFor(ruleSet), directory);
}

/** Messages of what happened long before somebody could read them are not sent: only those of the last day are. */
export function oldNoticesQuieted(now: number): pg.QueryConfig {
  return { text: `update outbox set taken_at = $1::bigint where taken_at is null and coalesce((payload ->> 'due')::bigint, (payload ->> 'from')::bigint, 0) < $1::bigint - 86400000`, values: [now] };
}

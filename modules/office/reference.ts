/** The register of territories, offices and places: put in and changed as one document by the administrator. */
import { isKnownZone } from '@kepil/law/time/zone.ts';
import { placeKinds } from '@kepil/law/facts/fact.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { i18n } from '../contract.ts';
import type { House } from '../house.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const path = z.string().regex(/^kz(\/[a-z0-9][a-z0-9-]{0,39}){0,4}$/);
const zone = z.string().refine(isKnownZone);
const reference = z.strictObject({
  territories: z.array(z.strictObject({ id: path, name: i18n, zone })).max(2_000).default([]),
  offices: z.array(z.strictObject({ id, kind: z.string().min(1).max(40), name: i18n, territory: path, email: z.email().nullable().default(null) })).max(20_000).default([]),
  places: z.array(z.strictObject({ id, kind: z.enum(placeKinds), agency: z.string().min(1).max(40), name: i18n, territory: path, zone, capacity: z.number().int().min(0).max(100_000).nullable().default(null), head: z.string().max(200).nullable().default(null) })).max(20_000).default([]),
});

export function referenceRoutes(app: Http, house: House): void {
  const answer = z.object({ territories: z.number().int(), offices: z.number().int(), places: z.number().int() });
  app.put('/api/reference', { config: { access: 'users.manage' }, bodyLimit: 16 * 1024 * 1024, schema: { body: reference, response: { 200: answer } } }, async (request) => {
    const { territories, offices, places } = request.body;
    requireTree(house, request.body);
    const json = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
    const client = await house.pool.connect();
    try {
      await client.query('begin');
      // Parents first: the tree is held together by a foreign key.
      const sorted = [...territories].sort((a, b) => a.id.length - b.id.length);
      await client.query(`insert into territory (id, parent, name, zone) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[]) on conflict (id) do update set name = excluded.name, zone = excluded.zone`,
        [sorted.map((t) => t.id), sorted.map((t) => parentOf(t.id)), json(sorted.map((t) => t.name)), sorted.map((t) => t.zone)]);
      await client.query(`insert into office (id, kind, name, territory, email) select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[], $5::text[])
          on conflict (id) do update set kind = excluded.kind, name = excluded.name, territory = excluded.territory, email = excluded.email`,
        [offices.map((o) => o.id), offices.map((o) => o.kind), json(offices.map((o) => o.name)), offices.map((o) => o.territory), offices.map((o) => o.email)]);
      await client.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head) select * from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::text[], $7::int[], $8::text[])
          on conflict (id) do update set kind = excluded.kind, agency = excluded.agency, name = excluded.name, territory = excluded.territory, zone = excluded.zone, capacity = excluded.capacity, head = excluded.head`,
        [places.map((p) => p.id), places.map((p) => p.kind), places.map((p) => p.agency), json(places.map((p) => p.name)), places.map((p) => p.territory), places.map((p) => p.zone), places.map((p) => p.capacity), places.map((p) => p.head)]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
    await house.directory.refresh();
    return { territories: territories.length, offices: offices.length, places: places.length };
  });
}

const parentOf = (territory: string): string | null => (territory.includes('/') ? territory.slice(0, territory.lastIndexOf('/')) : null);

function requireTree(house: House, { territories, offices, places }: z.infer<typeof reference>): void {
  const known = new Set([...territories.map((t) => t.id), ...house.directory.territories.map((t) => t.id)]);
  const fields: FieldProblem[] = [];
  const need = (at: string, territory: string | null): void => {
    if (territory !== null && !known.has(territory)) fields.push({ path: at, code: 'unknown-code', message: unknownTerritory(territory) });
  };
  territories.forEach((t, i) => need(`territories.${i}.id`, parentOf(t.id)));
  offices.forEach((o, i) => need(`offices.${i}.territory`, o.territory));
  places.forEach((p, i) => need(`places.${i}.territory`, p.territory));
  if (fields.length > 0) throw new Problem('invalid', { fields: fields.slice(0, 100) });
}

const unknownTerritory = (territory: string) => ({
  kk: `«${territory}» аумағы жоқ: алдымен оны енгізіңіз.`, ru: `Территории «${territory}» нет: сначала внесите её.`, en: `There is no territory “${territory}”: enter it first.`,
});

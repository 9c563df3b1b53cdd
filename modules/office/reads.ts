/** Who looked at whose record: for the prosecutor of the republic and the auditor. The auditor sees no names of persons held. */
import { readAs } from '@kepil/journal/access.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { z } from 'zod';
import { reads } from '../contract.ts';
import type { ReadRow } from '../contract.ts';
import type { House } from '../house.ts';

const query = z.object({
  q: z.string().max(100).optional(), episode: z.string().max(64).optional(), from: z.coerce.number().int().optional(), to: z.coerce.number().int().optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(100),
});

export function readAuditRoutes(app: Http, house: House): void {
  const answer = async (request: { principal: Parameters<typeof principalOf>[0]['principal']; query: z.infer<typeof query> }) => {
    const who = principalOf(request);
    const { q, episode, from, to, offset, limit } = request.query;
    const readers = q === undefined ? null : await accountsLike(house, q);
    const where = `($1::text[] is null or account = any($1)) and ($2::text is null or episodes @> array[$2::text]) and at >= coalesce($3::bigint, 0) and at <= coalesce($4::bigint, 9007199254740991)`;
    const values = [readers, episode ?? null, from ?? null, to ?? null];
    const { rows, total } = await readAs(house.pool, fenceFor(who, 'audit.read'), async (sql) => {
      const counted = await sql.query<{ n: number }>(`select count(*)::int as n from read_audit where ${where}`, values);
      const page = await sql.query<Line>(`select id, at, account, role, what, episodes, result, detail ->> 'account' as about, coalesce(detail ->> 'place', detail ->> 'subject') as place from read_audit where ${where} order by at desc, id desc offset $5 limit $6`, [...values, offset, limit]);
      return { rows: page.rows, total: counted.rows[0]?.n ?? 0 };
    });
    const names = await namesOf(house, rows);
    const persons = grantsFor(who, 'episode.read').length > 0 ? await personsOf(house, rows) : new Map<string, string>();
    // Whose names are told here is a look at them too.
    await readAs(house.pool, fenceFor(who, 'audit.read'), (sql) => leaveTrace(sql, who, { what: 'reads', episodes: [...persons.keys()] }, house.now()));
    /** Of whom or what the line is that names no person held: an account, or a place or office whose papers were opened. */
    const aboutOf = ({ about, place }: Line): string | null => {
      if (about !== null) return names.get(about)?.name ?? about;
      return place === null ? null : (house.directory.place(place) ?? house.directory.office(place))?.name[who.language] ?? place;
    };
    return {
      total,
      rows: rows.map((line): ReadRow => {
        const single = line.episodes.length === 1 ? line.episodes[0] ?? null : null;
        const reader = names.get(line.account);
        return {
          id: String(line.id), at: line.at, what: line.what, result: line.result, episode: single, person: single !== null ? persons.get(single) ?? null : aboutOf(line), shown: line.episodes,
          reader: { name: reader?.name ?? line.account, role: line.role, office: reader?.office ?? null },
        };
      }),
    };
  };
  const route = { config: { access: 'audit.read' as const }, schema: { querystring: query, response: { 200: reads } } };
  app.get('/api/reads', route, answer);
  app.get('/api/audit/reads', route, answer);
}

interface Line { id: number; at: number; account: string; role: string; what: string; episodes: string[]; result: string; /** The account that was changed. */ about: string | null; place: string | null }

async function accountsLike(house: House, q: string): Promise<string[]> {
  const { rows } = await house.pool.query<{ id: string }>(`select id from account where name ilike $1 or login ilike $1 limit 1000`, [`%${q.replace(/[\\%_]/g, '\\$&')}%`]);
  return rows.map(({ id }) => id);
}

async function namesOf(house: House, lines: readonly Line[]): Promise<Map<string, { name: string; office: ReadRow['reader']['office'] }>> {
  const { rows } = await house.pool.query<{ id: string; name: string; office: ReadRow['reader']['office'] }>(
    `select a.id, a.name, coalesce(o.name, p.name) as office from account a left join office o on o.id = a.office left join place p on p.id = a.place where a.id = any($1)`, [[...new Set(lines.flatMap(({ account, about }) => [account, ...(about === null ? [] : [about])]))]]);
  return new Map(rows.map(({ id, name, office }) => [id, { name, office }]));
}

async function personsOf(house: House, lines: readonly Line[]): Promise<Map<string, string>> {
  const single = lines.flatMap(({ episodes }) => (episodes.length === 1 ? episodes : []));
  const { rows } = await house.pool.query<{ episode: string; person_name: string }>(`select episode, person_name from held where episode = any($1)`, [[...new Set(single)]]);
  return new Map(rows.map(({ episode, person_name }) => [episode, person_name]));
}

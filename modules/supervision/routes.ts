/** Notices of expiry and breach, with receipt. Everybody sees his own and no other's: the database holds to it too. */
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor, ownFence } from '@kepil/platform/access/fence.ts';
import { grantsFor, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { noticeRow, notices } from '../contract.ts';
import type { NoticeRow } from '../contract.ts';
import { normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import { matterRoutes } from './matters/routes.ts';
import { overviewRoutes } from './overview-routes.ts';
import { respondRoutes } from './respond/routes.ts';
import { noticeText, noticeTitle, type NoticeRecord } from './words.ts';

const columns = 'id, key, at, kind, episode, norm, due, payload, received_at, email';
const query = z.object({ unread: z.stringbool().optional(), offset: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(200).default(50) });

export function supervisionRoutes(app: Http, house: House): void {
  overviewRoutes(app, house);
  matterRoutes(app, house);
  respondRoutes(app, house);
  app.get('/api/notices', { config: { access: 'notice.read' }, schema: { querystring: query, response: { 200: notices } } }, async (request) => {
    const who = principalOf(request);
    const { unread, offset, limit } = request.query;
    const { counted, found } = await readAs(house.pool, ownFence(who), async (sql) => {
      const totals = await sql.query<{ total: number; unread: number }>(`select count(*) filter (where not $1 or received_at is null)::int as total, count(*) filter (where received_at is null)::int as unread from notice`, [unread ?? false]);
      const page = await sql.query<NoticeRecord>(`select ${columns} from notice where not $1 or received_at is null order by at desc, id offset $2 limit $3`, [unread ?? false, offset, limit]);
      await leaveTrace(sql, who, { what: 'notices', episodes: [...new Set(page.rows.map(({ episode }) => episode))] }, house.now());
      return { counted: totals.rows[0], found: page.rows };
    });
    const names = await namesFor(house, who, found);
    return { total: counted?.total ?? 0, unread: counted?.unread ?? 0, rows: found.map((notice) => rowOf(house, notice, names)) };
  });

  app.post('/api/notices/:id/receipt', { config: { access: 'notice.read' }, schema: { params: z.object({ id: z.string().max(64) }), response: { 200: noticeRow } } }, async (request) => {
    const who = principalOf(request);
    const notice = await readAs(house.pool, ownFence(who), async (sql) => {
      // Confirmed twice is confirmed once: the first time stays.
      await sql.query(`update notice set received_at = coalesce(received_at, $2) where id = $1`, [request.params.id, house.now()]);
      const found = (await sql.query<NoticeRecord>(`select ${columns} from notice where id = $1`, [request.params.id])).rows[0];
      // The answer names the person.
      if (found) await leaveTrace(sql, who, { what: 'notices', episodes: [found.episode] }, house.now());
      return found;
    });
    if (!notice) throw new Problem('not-found');
    return rowOf(house, notice, await namesFor(house, who, [notice]));
  });
}

function rowOf(house: House, notice: NoticeRecord, names: ReadonlyMap<string, string>): NoticeRow {
  return {
    id: notice.id, at: notice.at, kind: notice.kind, episode: notice.episode, person: names.get(notice.episode) ?? '', title: noticeTitle(house, notice), text: noticeText(house, notice),
    cite: normOf(house.ruleSet, notice.norm)?.cite ?? { act: '', article: '' }, due: notice.due, receivedAt: notice.received_at, email: notice.email,
  };
}

/** Names of those whom the reader may still see on the board or under control; a person who has been moved away keeps no name here. */
async function namesFor(house: House, who: Principal, found: readonly NoticeRecord[]): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  const asked = [...new Set(found.map(({ episode }) => episode))];
  if (asked.length === 0) return named;
  // Who is under control is held nowhere, and stands on the list of those under control.
  for (const [action, table] of [['board.read', 'select episode, person_name as name from held'], ['control.read', 'select episode, name from controlled']] as const) {
    const missing = asked.filter((episode) => !named.has(episode));
    if (missing.length === 0 || grantsFor(who, action).length === 0) continue;
    const { rows } = await readAs(house.pool, fenceFor(who, action), (sql) => sql.query<{ episode: string; name: string | null }>(`${table} where episode = any($1)`, [missing]));
    for (const { episode, name } of rows) if (name !== null) named.set(episode, name);
  }
  return named;
}

/** Those under control without deprivation of liberty: kind, end of the term, what is due next, what is broken. From facts and findings. */
import { readAs } from '@kepil/journal/access.ts';
import { controlKindLabels, type ControlKind } from '@kepil/law/facts/control.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { breachIn, normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import type { ControlList, ControlQuery, ControlRow } from './contract.ts';

/** A term that ends so soon is shown by itself: the file is to be closed and the person told. */
const ENDING_MS = 30 * DAY;

interface Row { readonly episode: string; readonly name: string | null; readonly keeper: string; readonly kind: ControlKind | null; readonly since: Instant; readonly endsAt: Instant | null; readonly bracelet: boolean; readonly breaches: number; readonly norm: string | null; readonly due: Instant | null; readonly total: number }

const LINES = `with told as materialized (
    select f.episode, count(*) filter (where ${breachIn('f')})::int as breaches from control_finding f group by f.episode
  ), next as (
    select distinct on (episode) episode, norm, due from control_finding where kind = 'duty' and until_at is null and state in ('open', 'breached') order by episode, due nulls last
  ), line as materialized (
    select c.episode, c.name, c.keeper, c.data ->> 'kind' as kind, c.at::float8 as since, (c.data ->> 'endsAt')::float8 as "endsAt", coalesce(c.bracelet, false) as bracelet, coalesce(t.breaches, 0) as breaches, n.norm, n.due::float8 as due
    from controlled c left join told t using (episode) left join next n using (episode)
  )`;
const shows = { all: 'true', breach: 'breaches > 0', due: 'due <= $1', ending: '"endsAt" <= $2', bracelet: 'bracelet' } as const;

export async function controlled(house: House, who: Principal, { q, kind, place, show, offset, limit }: ControlQuery): Promise<ControlList> {
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'control.read'), async (sql) => {
    // Every parameter has its type said: a filter that is not set is a null.
    const chosen = `($3::text is null or kind = $3) and ($4::text is null or keeper = $4) and ($5 = '' or strpos(lower(coalesce(name, '')), lower($5)) > 0) and $1::float8 > 0 and $2::float8 > 0`;
    const values = [now, now + ENDING_MS, kind ?? null, place ?? null, q.trim()];
    const { rows } = await sql.query<Row>(`${LINES} select *, count(*) over ()::int as total from line where ${chosen} and ${shows[show]} order by breaches > 0 desc, due nulls last, name, episode offset $6 limit $7`, [...values, offset, limit]);
    const { rows: [counts] } = await sql.query<ControlList['counts']>(`${LINES} select ${Object.entries(shows).map(([name, test]) => `count(*) filter (where ${test})::int as "${name}"`).join(', ')} from line where ${chosen}`, values);
    const { rows: keepers } = await sql.query<{ keeper: string }>('select distinct keeper from controlled order by keeper');
    await leaveTrace(sql, who, { what: 'control', episodes: rows.map(({ episode }) => episode) }, now);
    return {
      now, total: rows[0]?.total ?? 0, rows: rows.map((row) => viewOf(house, row)), places: keepers.map(({ keeper }) => placeOf(house, keeper)),
      kinds: Object.entries(controlKindLabels).map(([id, label]) => ({ id: id as ControlKind, label })), counts: counts ?? { all: 0, breach: 0, due: 0, ending: 0, bracelet: 0 },
    };
  });
}

function viewOf(house: House, { episode, name, keeper, kind, since, endsAt, bracelet, breaches, norm: id, due }: Row): ControlRow {
  const norm = id === null ? undefined : normOf(house.ruleSet, id);
  return { episode, name: name ?? '', place: placeOf(house, keeper), kind, kindLabel: kind === null ? null : controlKindLabels[kind], since, endsAt, bracelet, breaches, next: norm ? { norm: norm.id, title: norm.title, cite: norm.cite, due } : null };
}

const placeOf = ({ directory }: House, id: string) => ({ id, name: directory.place(id)?.name ?? { kk: id, ru: id, en: id } });

/**
 * Reading of matters for a list. What belongs to a matter and whether it is over is kept beside the journal
 * (platform/migrations/p032-matters-kept.sql); here that is joined with the duties that wait. Counts and pages come from the same conditions.
 */
import type pg from 'pg';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { normIdsOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import type { MatterState } from './contract.ts';
import { isClock } from './kinds.ts';
import type { MatterKind, MatterKindId } from './matter.ts';

export interface Asked {
  readonly places: readonly string[] | null;
  /** Half-open period of the opening; null: no lower limit. */
  readonly from: Instant | null;
  readonly to: Instant;
  /** A duty that waits beyond its due is overdue, whether or not the worker has written so yet. */
  readonly now: Instant;
  readonly state?: MatterState | undefined;
  readonly q?: string | undefined;
  readonly sort: 'due' | 'at';
}

export interface ClockRow {
  readonly key: string; readonly norm: string; readonly edition: string; readonly kind: string; readonly state: string; readonly bearer: string;
  readonly opened_by: string; readonly closed_by: string | null; readonly due: number | null;
}

export type Counted = Record<MatterState, number>;

export interface MatterLine {
  readonly id: string; readonly type: string; readonly at: number; readonly place: string; readonly subject: string;
  /** Of the opening fact what the list shows. */
  readonly shown: Record<string, unknown>;
  readonly person: string | null; readonly state: MatterState; readonly late: number;
  /** The duty that must be done next. */
  readonly next: ClockRow | null; readonly steps: number; readonly last_type: string | null; readonly last_at: number | null;
}

/** The first moment of the finished ones that a kind shows unless a period is asked for; null: all. */
export const doneFrom = ({ shownDays }: MatterKind, { from, now }: Pick<Asked, 'from' | 'now'>): Instant | null => (from !== null || shownDays === null ? from : now - shownDays * DAY);

/** Norms of a kind by their ids: exact ones are found by an index, beginnings of ids are not. */
const normsOf = (house: House, kind: MatterKind): readonly string[] => normIdsOf(house.ruleSet).filter((id) => isClock(kind, id));

/**
 * A page and the counts of every kind in one statement: what waits is gone through once. A matter is finished when it is over and no duty of it
 * waits; the order is total, the number in the journal decides between equals. Into a view with a barrier no join reaches: duties carry what is
 * shown of their matter, and what has none is told apart by a hashed list.
 */
export async function readMatters(house: House, sql: pg.ClientBase, kinds: readonly MatterKind[], kind: MatterKind, asked: Asked, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<{ readonly counts: ReadonlyMap<MatterKindId, Counted>; readonly lines: readonly MatterLine[]; readonly total: number }> {
  const words = (asked.q ?? '').split(/\s+/).filter(Boolean).slice(0, 6).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const pairs = kinds.flatMap((one) => normsOf(house, one).map((norm) => [`${one.id} ${norm}`, norm] as const));
  const values = [pairs.map(([pair]) => pair), [...new Set(pairs.map(([, norm]) => norm))], asked.now, kinds.map(({ id }) => id), kinds.map((one) => doneFrom(one, asked) ?? 0), asked.places, asked.from ?? 0, asked.to, words, kind.id];
  // Only words that the list shows: what is secret stays unsearched, and a moment is no word.
  const found = words.map((_, i) => ` and (exists (select from named n where n.subject = m.subject and n.person_name ilike ($9::text[])[${i + 1}]) or exists (select from jsonb_each(m.shown) as s (name, value) where jsonb_typeof(s.value) = 'string' and s.value #>> '{}' ilike ($9::text[])[${i + 1}]))`).join('');
  const order = asked.sort === 'at' ? 'at desc, seq desc' : `array_position(array['late', 'open', 'closed'], state), due nulls last, at desc, seq desc`;
  const columns = 'm.id, m.type, m.seq, m.at, m.place, m.subject, m.shown, m.steps, m.last_type, m.last_at';
  const within = 'm.kind = $10 and ($6::text[] is null or m.place = any ($6)) and m.at >= $7 and m.at < $8';
  const parts = {
    pending: `select ${columns}, case when m.late > 0 then 'late' else 'open' end as state, m.due, m.late, m.next from clock m where m.kind = $10${found}${asked.state === 'late' ? ' and m.late > 0' : asked.state === 'open' ? ' and m.late = 0' : ''}`,
    open: `select ${columns}, 'open' as state, null::bigint as due, 0 as late, null::jsonb as next from matter_line m where ${within} and not m.is_over and m.id not in (select id from clock)${found}`,
    closed: `select ${columns}, 'closed' as state, null::bigint as due, 0 as late, null::jsonb as next from matter_line m where ${within} and m.is_over and m.at >= (select done_from from asked where kind = $10) and m.id not in (select id from clock)${found}`,
  };
  const wanted = asked.state === 'late' ? (['pending'] as const) : asked.state === 'open' ? (['pending', 'open'] as const) : asked.state === 'closed' ? (['closed'] as const) : (['pending', 'open', 'closed'] as const);
  // Of those without a duty that waits no more is read than the page can show.
  const union = (short: boolean): string => wanted.map((part) => `(${parts[part]}${short && part !== 'pending' ? ` order by m.at desc, m.seq desc limit ${offset + limit}` : ''})`).join(' union all ');
  const { rows } = await sql.query<{ counts: readonly (Counted & { readonly kind: MatterKindId })[]; lines: readonly MatterLine[] | null; sought: number | null }>(`
with waiting as materialized (
  select c.matter as id, c.matter_kind as of_kind, c.at_place as place, c.is_over, c.matter_type as of_type, c.matter_seq as seq, c.matter_at as at, c.matter_subject as subject, c.shown, c.steps, c.last_type, c.last_at,
    c.key, c.norm, c.edition, c.kind, c.state, c.bearer, c.opened_by, c.closed_by, c.due
  from matter_clock c
  where c.norm = any ($2::text[]) and c.kind = 'duty' and c.until_at is null and c.state in ('open', 'breached') and c.matter_kind || ' ' || c.norm = any ($1::text[])
    and ($6::text[] is null or c.at_place = any ($6)) and c.matter_at >= $7 and c.matter_at < $8
), clock as materialized (
  select id, of_kind as kind, place, is_over, of_type as type, seq, at, subject, shown, steps, last_type, last_at, due, late, case when of_kind = $10 then jsonb_build_object('key', key, 'norm', norm, 'edition', edition, 'kind', kind, 'state', state, 'bearer', bearer, 'opened_by', opened_by, 'closed_by', closed_by, 'due', due) end as next
  from (select w.*, row_number() over (partition by id order by due nulls last, key) as nth, (count(*) filter (where state = 'breached' or due < $3::bigint) over (partition by id))::int as late from waiting w) w where nth = 1
), asked as materialized (
  select * from unnest($4::text[], $5::bigint[]) as k (kind, done_from)
), named as materialized (
  select 'episode:' || h.episode as subject, h.person_name from held h where h.person_name ilike any ($9::text[])
), total as (
  select m.kind, m.is_over, count(*)::int as n from matter_line m join asked k on k.kind = m.kind
  where m.kind = any ($4) and ($6::text[] is null or m.place = any ($6)) and m.at >= $7 and m.at < $8 and (not m.is_over or m.at >= k.done_from) group by 1, 2
), pending as (
  select c.kind, c.is_over, c.at >= k.done_from as counted, c.late > 0 as late, count(*)::int as n from clock c join asked k on k.kind = c.kind group by 1, 2, 3, 4
), counted as (
  select k.kind,
    coalesce((select sum(n) from pending p where p.kind = k.kind and p.late), 0)::int as late,
    (coalesce((select sum(n) from total t where t.kind = k.kind and not t.is_over), 0) - coalesce((select sum(n) from pending p where p.kind = k.kind and p.late and not p.is_over), 0)
      + coalesce((select sum(n) from pending p where p.kind = k.kind and not p.late and p.is_over), 0))::int as open,
    (coalesce((select sum(n) from total t where t.kind = k.kind and t.is_over), 0) - coalesce((select sum(n) from pending p where p.kind = k.kind and p.is_over and p.counted), 0))::int as closed
  from asked k
), page as materialized (
  select * from (${union(true)}) m order by ${order} offset ${offset} limit ${limit}
)
select (select jsonb_agg(c) from counted c) as counts, ${words.length === 0 ? 'null::int' : `(select count(*)::int from (${union(false)}) m)`} as sought,
  (select jsonb_agg(to_jsonb(m) || jsonb_build_object('person', (select h.person_name from held h where h.episode = substr(m.subject, 9) and starts_with(m.subject, 'episode:'))) order by ${order}) from page m) as lines`, values);
  const [row] = rows;
  const counts = new Map((row?.counts ?? []).map(({ kind: of, ...numbers }) => [of, numbers]));
  const own = counts.get(kind.id) ?? { late: 0, open: 0, closed: 0 };
  return { counts, lines: row?.lines ?? [], total: row?.sought ?? (asked.state === undefined ? own.late + own.open + own.closed : own[asked.state]) };
}

/** What the law says of these facts, by the norms of the kind: duties, violations and warnings, each once. */
export async function clocksOf(sql: pg.ClientBase, kind: MatterKind, subject: string, facts: readonly string[]): Promise<ClockRow[]> {
  const { rows } = await sql.query<ClockRow>(
    `select distinct g.key, g.norm, g.edition, g.kind, g.state, g.bearer, g.opened_by, g.closed_by, g.due from matter_finding g
     where g.whose = $1 and g.opened_by = any ($2) and g.norm like any ($3) and g.kind in ('duty', 'violation', 'warning') and g.state not in ('superseded', 'void')`,
    [subject, facts, kind.norms.map((beginning) => `${beginning}%`)]);
  return rows.sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || a.key.localeCompare(b.key));
}

/**
 * Reading of matters for a list: one statement finds the openings of a period, ties to each what followed it, and takes the clocks that any of
 * these facts opened. Everything through views that ask the fence once for the place (platform/migrations/p027-matters.sql).
 */
import type pg from 'pg';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { MatterState } from './contract.ts';
import type { MatterKind } from './matter.ts';

export interface Asked {
  readonly places: readonly string[] | null;
  readonly from: Instant;
  readonly to: Instant;
  /** A duty that waits beyond its due is overdue, whether or not the worker has written so yet. */
  readonly now: Instant;
  readonly state?: MatterState | undefined;
  readonly q?: string | undefined;
  readonly sort: 'due' | 'at';
}

export interface MatterLine {
  readonly id: string; readonly type: string; readonly at: number; readonly place: string; readonly subject: string; readonly data: Record<string, unknown>;
  readonly person: string | null; readonly state: MatterState; readonly late: number;
  /** Facts of the matter, the opening one and those that it replaced included. */
  readonly members: readonly string[]; readonly steps: number; readonly last_type: string | null; readonly last_at: number | null;
}

export interface ClockRow {
  readonly subject: string; readonly key: string; readonly norm: string; readonly edition: string; readonly kind: string; readonly state: string; readonly bearer: string;
  readonly opened_by: string; readonly closed_by: string | null; readonly due: number | null;
}

/** Into a view with a barrier no join reaches, only a list: subjects are handed over as an array, or every stream of the house would be read. */
function statementOf(kind: MatterKind, asked: Pick<Asked, 'places' | 'from' | 'to' | 'now'>): { readonly text: string; readonly values: unknown[] } {
  const opens = Object.entries(kind.opens);
  const ties = kind.steps.flatMap(({ type, tie }) => tie.map((field) => [type, field] as const));
  const closes = Object.entries(kind.closes);
  const values = [
    opens.map(([type]) => type), opens.map(([, { key }]) => key ?? ''), opens.map(([, { where }]) => where?.field ?? ''), opens.map(([, { where }]) => (where?.in ?? []).join('|')),
    asked.places, asked.from, asked.to, ties.map(([type]) => type), ties.map(([, field]) => field),
    closes.map(([type]) => type), closes.map(([, only]) => only?.field ?? ''), closes.map(([, only]) => only?.is ?? ''), kind.norms.map((beginning) => `${beginning}%`), asked.now,
  ];
  const text = `
with recursive opened as materialized (
  select f.seq, f.id, f.type, f.at, f.place, f.subject, f.data, f.corrects, k.key
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as k (type, key, field, among) join matter_fact f on f.type = k.type
  where f.type = any ($1) and ($5::text[] is null or f.place = any ($5)) and f.at >= $6 and f.at < $7 and not f.struck and f.withdraws is null
    and (k.field = '' or f.data ->> k.field = any (string_to_array(k.among, '|')))
), amended as materialized (
  select f.id, f.corrects from matter_fact f where f.corrects is not null and f.type = any ($1)
), chain as (
  select id as matter, id as member from opened union all select c.matter, a.corrects from chain c join amended a on a.id = c.member
), tie as (
  select matter, member::text as value from chain union select id, data ->> nullif(key, '') from opened where key <> ''
), followed as materialized (
  select distinct s.subject, s.id, s.type, s.at, s.data, s.data ->> k.field as value
  from matter_stream s join unnest($8::text[], $9::text[]) as k (type, field) on k.type = s.type
  where s.subject = any (array(select distinct subject from opened)) and s.type = any ($8) and not s.struck and s.withdraws is null
), step as (
  select distinct t.matter, f.id, f.type, f.at, f.data from tie t join opened o on o.id = t.matter join followed f on f.subject = o.subject and f.value = t.value
), stepped as (
  select s.matter, count(*)::int as steps, array_agg(s.id::text) as ids, (array_agg(s.type order by s.at desc, s.id))[1] as last_type, max(s.at) as last_at,
    bool_or(exists (select from unnest($10::text[], $11::text[], $12::text[]) as c (type, field, value) where c.type = s.type and (c.field = '' or s.data ->> c.field = c.value))) as over
  from step s group by 1
), member as (
  select matter, member::text as id from chain union select matter, id::text from step
), clocked as (
  select m.matter, min(g.due) as due, count(*) filter (where g.state = 'breached' or g.due < $14)::int as late, count(*)::int as waiting
  from member m join opened o on o.id = m.matter
    join (select distinct g.whose, g.key, g.state, g.due, g.opened_by from matter_finding g
          where g.whose = any (array(select distinct subject from opened)) and g.kind = 'duty' and g.until_at is null and g.state in ('open', 'breached') and g.norm like any ($13)) g on g.whose = o.subject and g.opened_by = m.id
  group by 1
), matter as (
  select o.seq, o.id, o.type, o.at, o.place, o.subject, o.data, coalesce(s.steps, 0) as steps, s.last_type, s.last_at, coalesce(c.late, 0) as late, c.due,
    (select array_agg(m.id) from member m where m.matter = o.id) as members,
    (select h.person_name from held h where h.episode = substr(o.subject, 9) and starts_with(o.subject, 'episode:')) as person,
    case when c.late > 0 then 'late' when coalesce(s.over, false) and coalesce(c.waiting, 0) = 0 then 'closed' else 'open' end as state
  from opened o left join stepped s on s.matter = o.id left join clocked c on c.matter = o.id
)`;
  return { text, values };
}

/** How many there are in each state. */
export async function countMatters(sql: pg.ClientBase, kind: MatterKind, asked: Pick<Asked, 'places' | 'from' | 'to' | 'now'>): Promise<Record<MatterState, number>> {
  const { text, values } = statementOf(kind, asked);
  const { rows } = await sql.query<{ state: MatterState; n: number }>(`${text} select state, count(*)::int as n from matter group by 1`, values);
  const of = (state: MatterState): number => rows.find((row) => row.state === state)?.n ?? 0;
  return { late: of('late'), open: of('open'), closed: of('closed') };
}

/** One page and how many there are of all. The order is total: the number in the journal decides between equals. */
export async function pageOfMatters(sql: pg.ClientBase, kind: MatterKind, asked: Asked, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<{ total: number; lines: MatterLine[] }> {
  const { text, values } = statementOf(kind, asked);
  const conditions = ['true'];
  if (asked.state) { values.push(asked.state); conditions.push(`m.state = $${values.length}`); }
  for (const word of (asked.q ?? '').split(/\s+/).filter(Boolean).slice(0, 6)) {
    values.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    // Only words that the list shows: what is secret stays unsearched.
    values.push(kind.columns);
    conditions.push(`(m.person ilike $${values.length - 1} or exists (select from unnest($${values.length}::text[]) as c (name) where m.data ->> c.name ilike $${values.length - 1}))`);
  }
  const where = conditions.join(' and ');
  const order = asked.sort === 'at' ? 'm.at desc, m.seq desc' : `array_position(array['late', 'open', 'closed'], m.state), m.due nulls last, m.at desc, m.seq desc`;
  const { rows } = await sql.query<MatterLine & { readonly total: number }>(
    `${text} select m.*, count(*) over ()::int as total from matter m where ${where} order by ${order} offset ${offset} limit ${limit}`, values);
  const first = rows[0];
  if (first) return { total: first.total, lines: rows };
  // Beyond the end of the list there is nobody to ask how long it is.
  return { total: offset === 0 ? 0 : ((await sql.query<{ n: number }>(`${text} select count(*)::int as n from matter m where ${where}`, values)).rows[0]?.n ?? 0), lines: [] };
}

/** What the law says of these facts, by the norms of the kind: duties, violations and warnings, each once. */
export async function clocksOf(sql: pg.ClientBase, kind: MatterKind, subjects: readonly string[], facts: readonly string[]): Promise<ClockRow[]> {
  if (subjects.length === 0) return [];
  const { rows } = await sql.query<ClockRow>(
    `select distinct g.whose as subject, g.key, g.norm, g.edition, g.kind, g.state, g.bearer, g.opened_by, g.closed_by, g.due from matter_finding g
     where g.whose = any ($1) and g.opened_by = any ($2) and g.norm like any ($3) and g.kind in ('duty', 'violation', 'warning') and g.state not in ('superseded', 'void')`,
    [subjects, facts, kind.norms.map((beginning) => `${beginning}%`)]);
  return rows.sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || a.key.localeCompare(b.key));
}

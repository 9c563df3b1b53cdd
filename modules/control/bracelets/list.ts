/** The bracelets within reach: how each stands, the worst first; one of them with its alarms; the track of one day. Each look leaves a trace. */
import { readAs } from '@kepil/journal/access.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import { breachKindLabels, type BreachKind } from '@kepil/law/facts/bracelet.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { alarmsOf, FOLLOW_UP, type Alarm } from '@kepil/law/monitoring/alarms.ts';
import type { WatchedZone } from '@kepil/law/monitoring/bracelet.ts';
import { braceletDesign } from '@kepil/law/monitoring/design.ts';
import { parseCivilDate } from '@kepil/law/time/civil.ts';
import { DAY, NEVER, type Instant } from '@kepil/law/time/instant.ts';
import { instantOfLocal } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import type { AlarmView, Bracelets, BraceletRow, BraceletsQuery, BraceletView, Track } from './contract.ts';
import { states, type BraceletState } from './limits.ts';
import { readWearings } from './wearings.ts';

const access = 'bracelet.read' as const;
const MOST_POINTS = 20_000;

interface Line {
  readonly watch: number; readonly episode: string; readonly name: string | null; readonly place: string; readonly zone: string; readonly device: string; readonly ground: string | null; readonly from: Instant; readonly term: Instant | null;
  readonly until: Instant | null; readonly set: readonly WatchedZone[]; readonly zones: number; readonly lastAt: Instant | null; readonly state: BraceletState; readonly open: number;
  readonly alarm: string | null; readonly kind: BreachKind | null; readonly alarmFrom: Instant | null; readonly alarmUntil: Instant | null; readonly total: number;
}

/** $1 now, $2 the oldest position that is no silence. */
const LINES = `with alarm as materialized (
    select b.id, b.episode, b.data ->> 'device' as device, b.data ->> 'kind' as kind, b.capacity, b.at, f.id as followed,
      coalesce((e.data ->> 'from')::float8, (b.data ->> 'from')::float8, b.at) as "from", coalesce((e.data ->> 'until')::float8, (b.data ->> 'until')::float8) as until
    from bracelet_fact b
      left join (select distinct on (data ->> 'about') data ->> 'about' as about, id from bracelet_fact where type = 'bracelet.breach-followed' order by data ->> 'about', seq desc) f on f.about = b.id::text
      left join (select distinct on (data ->> 'about') data ->> 'about' as about, data from bracelet_fact where type = 'bracelet.breach-ended' order by data ->> 'about', seq desc) e on e.about = b.id::text
    where b.type = 'bracelet.breach'
  ), told as (
    select episode, device, count(*) filter (where followed is null)::int as open, bool_or(until is null and capacity = 'system') as running,
      (array_agg(id order by (followed is null) desc, at desc))[1] as last from alarm group by episode, device
  ), line as materialized (
    select w.id as watch, w.episode, n.name, w.place, w.zone, w.device, w.ground, w.from_at::float8 as "from", w.term_at::float8 as term, w.until_at::float8 as until, w.zones as set, s.last_at::float8 as "lastAt", z.zones,
      case when coalesce(t.open, 0) > 0 or coalesce(t.running, false) then 'alarm' when w.term_at <= $1 then 'term-over' when s.last_at is null or s.last_at < $2 then 'silent' when z.zones = 0 then 'no-zones' else 'quiet' end as state,
      coalesce(t.open, 0) as open, a.id as alarm, a.kind, a."from" as "alarmFrom", a.until as "alarmUntil"
    from bracelet_watch w join bracelet_signal s on s.watch = w.id left join bracelet_person n on n.watch = w.id
      left join told t on t.episode = w.episode and t.device = w.device left join alarm a on a.id = t.last and (a.followed is null or a.until is null),
      lateral (select count(*)::int as zones from jsonb_array_elements(w.zones) j where coalesce((j ->> 'since')::float8, 0) <= $1 and coalesce((j ->> 'until')::float8, 9e15) > $1) z
  )`;

export async function braceletList(house: House, who: Principal, { q, place, show, episode, offset, limit }: BraceletsQuery): Promise<Bracelets> {
  const now = house.now();
  const { gap } = braceletDesign(house.engine.program.params, now);
  // What was put on or set a moment ago is there at once.
  await readWearings(house);
  return readAs(house.pool, fenceFor(who, access), async (sql) => {
    const chosen = `until is null and ($3::text is null or place = $3) and ($4 = '' or strpos(lower(concat_ws(' ', name, device)), lower($4)) > 0) and ($5::text is null or episode = $5) and $1::float8 > 0 and $2::float8 > 0`;
    const values = [now, now - gap, place ?? null, q.trim(), episode ?? null];
    const { rows } = await sql.query<Line>(`${LINES} select *, count(*) over ()::int as total from line where ${chosen} and ($6 = 'all' or state = $6) order by array_position(array['${states.join(`','`)}'], state), "alarmFrom" desc nulls last, name, watch offset $7 limit $8`, [...values, show, offset, limit]);
    const { rows: [counts] } = await sql.query<Bracelets['counts']>(`${LINES} select count(*)::int as all, ${states.map((state) => `count(*) filter (where state = '${state}')::int as "${state}"`).join(', ')} from line where ${chosen}`, values);
    const { rows: places } = await sql.query<{ place: string }>('select distinct place from bracelet_watch where until_at is null order by place');
    await leaveTrace(sql, who, { what: 'bracelets', episodes: [...new Set(rows.map((row) => row.episode))] }, now);
    return { now, total: rows[0]?.total ?? 0, rows: rows.map((row) => rowOf(house, row)), places: places.map((one) => placeOf(house, one.place)), counts: counts ?? { all: 0, alarm: 0, silent: 0, 'no-zones': 0, 'term-over': 0, quiet: 0 } };
  });
}

/** One bracelet with all of its alarms. Throws `not-found` where it is out of reach. */
export async function braceletOf(house: House, who: Principal, watch: number): Promise<BraceletView> {
  const now = house.now();
  const { gap, kept } = braceletDesign(house.engine.program.params, now);
  return readAs(house.pool, fenceFor(who, access), async (sql) => {
    const line = await lineOf(sql, watch, now, gap);
    const alarms = await alarmViews(house, line, now);
    await leaveTrace(sql, who, { what: 'bracelet', episodes: [line.episode], detail: { device: line.device } }, now);
    const mayFollow = factTypes['bracelet.breach-followed']?.recordedBy.includes(who.capacity) ?? false;
    return { ...rowOf(house, line), now, until: line.until, set: [...line.set], alarms, keptDays: Math.round(kept / DAY), mayFollow: mayFollow && who.place === line.place };
  });
}

/** Where the person was on a civil day of the place. */
export async function trackOf(house: House, who: Principal, watch: number, day: string): Promise<Track> {
  const now = house.now();
  const { gap } = braceletDesign(house.engine.program.params, now);
  return readAs(house.pool, fenceFor(who, access), async (sql) => {
    const line = await lineOf(sql, watch, now, gap);
    const date = parseCivilDate(day);
    if (date === null) throw new Problem('not-found');
    const [from, to] = [date, date + 1].map((one) => instantOfLocal(one * DAY, line.zone, 'earlier')) as [Instant, Instant];
    const { rows } = await sql.query<{ at: number; lat: number; lon: number; accuracy: number | null; tamper: boolean }>({
      name: 'bracelet-track',
      text: `select at, lat, lon, accuracy, tamper from bracelet_position where watch = $1 and at >= $2 and at < $3 union select at, lat, lon, accuracy, tamper from bracelet_evidence where watch = $1 and at >= $2 and at < $3 order by at limit $4`,
      values: [watch, from, to, MOST_POINTS],
    });
    // Where somebody was is more than that he wears a bracelet: a look of its own, with its day.
    await leaveTrace(sql, who, { what: 'bracelet-track', episodes: [line.episode], detail: { device: line.device, day } }, now);
    const alarms = (await alarmViews(house, line, now)).filter((one) => one.from < to && (one.until ?? now) >= from);
    const zones = line.set.filter(({ since, until }) => (since ?? 0) < to && (until ?? NEVER) > from);
    return { day, zone: line.zone, from, to, zones, alarms, positions: rows.map(({ at, lat, lon, accuracy, tamper }) => ({ at, point: [lat / 1e6, lon / 1e6], accuracy, tamper })) };
  });
}

async function lineOf(sql: pg.ClientBase, watch: number, now: Instant, gap: number): Promise<Line> {
  const { rows: [line] } = await sql.query<Line>(`${LINES} select *, 1 as total from line where watch = $3 and $1::float8 > 0 and $2::float8 > 0`, [now, now - gap, watch]);
  if (!line) throw new Problem('not-found');
  return line;
}

/** Newest first. Reads the person's stream: who may see the bracelet may see all that concerns it. */
async function alarmViews(house: House, line: Line, now: Instant): Promise<AlarmView[]> {
  const { facts } = await house.journal.stream({ kind: 'episode', id: line.episode });
  const inForce = effectiveFacts(facts, house.engine.order, now, NEVER);
  const duties = new Map(house.engine.evaluate(facts, { at: now }).findings.filter(({ norm }) => norm === FOLLOW_UP).map((one) => [one.openedBy, one]));
  const recorded = new Map(facts.map(({ id, recordedAt }) => [id, recordedAt]));
  return alarmsOf(inForce, line.device).map((alarm: Alarm): AlarmView => {
    const duty = duties.get(alarm.id);
    const zone = line.set.findLast(({ id }) => id === alarm.zone);
    return {
      id: alarm.id, kind: alarm.kind, label: breachKindLabels[alarm.kind], zone: alarm.zone, zoneName: zone?.name ?? null, from: alarm.from, until: alarm.until, raisedAt: recorded.get(alarm.id) ?? alarm.from, byHand: alarm.byHand,
      followed: alarm.followed ? { at: alarm.followed.at, result: alarm.followed.result } : null, due: alarm.followed ? null : duty?.due ?? null, late: duty?.state === 'breached' || duty?.state === 'met-late',
    };
  }).toSorted((a, b) => b.from - a.from || a.id.localeCompare(b.id));
}

function rowOf(house: House, { watch, episode, name, place, zone, device, ground, from, term, zones, lastAt, state, open, alarm, kind, alarmFrom, alarmUntil }: Line): BraceletRow {
  return {
    watch, episode, name: name ?? '', place: placeOf(house, place), zone, device, ground, from, term, zones, lastAt, state, open,
    alarm: alarm !== null && kind !== null && alarmFrom !== null ? { id: alarm, kind, label: breachKindLabels[kind], from: alarmFrom, until: alarmUntil } : null,
  };
}

const placeOf = ({ directory }: House, id: string) => ({ id, name: directory.place(id)?.name ?? { kk: id, ru: id, en: id } });

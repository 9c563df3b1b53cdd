/** Keeps the lines of what is watched in step with the facts of the persons: each change of facts marks the person (p028), and is read here. */
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import { endOf, wearingsOf, type Wearing } from '@kepil/law/monitoring/watch.ts';
import { NEVER, type Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';

const PORTION = 100;

interface Line { readonly id: number; readonly device: string; readonly n: number; readonly place: string; readonly zone: string; readonly ground: string | null; readonly from: Instant; readonly term: Instant | null; readonly until: Instant | null; readonly zones: Wearing['zones'] }

/** Reads anew whoever is marked; returns how many. Any process may do it, at any time: a mark that is made meanwhile stays. */
export async function readWearings(house: House): Promise<number> {
  let read = 0;
  for (;;) {
    const { rows } = await house.pool.query<{ episode: string; marks: number }>({ name: 'bracelet-stale', text: 'select episode, marks::float8 as marks from bracelet_stale order by episode limit $1', values: [PORTION] });
    for (const { episode, marks } of rows) {
      await readOne(house, episode);
      await house.pool.query({ name: 'bracelet-fresh', text: 'delete from bracelet_stale where episode = $1 and marks = $2', values: [episode, marks] });
    }
    read += rows.length;
    if (rows.length < PORTION) return read;
  }
}

async function readOne(house: House, episode: string): Promise<void> {
  const { pool, journal, engine, directory, now } = house;
  const { facts } = await journal.stream({ kind: 'episode', id: episode });
  const worn = wearingsOf(effectiveFacts(facts, engine.order, NEVER, NEVER)).filter(({ place }) => place !== null && directory.place(place) !== undefined);
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const { rows: lines } = await client.query<Line>(`select id, device, n, place, zone, ground, from_at as from, term_at as term, until_at as until, zones from bracelet_watch where episode = $1 order by id for update`, [episode]);
    for (const line of lines) if (!worn.some((one) => isOf(one, line))) await forget(client, line.id);
    for (const one of worn) await keep(client, episode, one, lines.find((line) => isOf(one, line)), now());
    await client.query('commit');
    broken = false;
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}

const isOf = (one: Wearing, line: Line): boolean => one.device === line.device && one.n === line.n;

/** Recorded in error: nobody wore it, so nothing of where it was is kept. */
async function forget(sql: pg.ClientBase, watch: number): Promise<void> {
  await sql.query('delete from bracelet_position where watch = $1', [watch]);
  await sql.query('delete from bracelet_evidence where watch = $1', [watch]);
  await sql.query('delete from bracelet_watch where id = $1', [watch]);
}

/** What changes the judgement of the past has it judged again from the first moment that it concerns. */
async function keep(sql: pg.ClientBase, episode: string, one: Wearing, line: Line | undefined, now: Instant): Promise<void> {
  const { device, n, place, zone, ground, from, term, until, zones } = one;
  const values = [episode, device, n, place, zone, ground, from, term, until, JSON.stringify(zones)];
  const { rows: [kept] } = await sql.query<{ id: number }>(
    `insert into bracelet_watch (episode, device, n, place, zone, ground, from_at, term_at, until_at, zones) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (episode, device, n) do update set place = excluded.place, zone = excluded.zone, ground = excluded.ground, from_at = excluded.from_at, term_at = excluded.term_at, until_at = excluded.until_at, zones = excluded.zones
     returning id`, values);
  const since = changedSince(one, line);
  await sql.query(
    `insert into bracelet_signal as s (watch, dirty_from, look_at) values ($1, $2::bigint, $3)
     on conflict (watch) do update set dirty_from = least(s.dirty_from, $2::bigint), revision = s.revision + 1, look_at = $3, found = null`, [kept?.id, since, now]);
}

function changedSince(one: Wearing, line: Line | undefined): Instant | null {
  if (!line) return one.from;
  const texts = (zones: Wearing['zones']): Map<string, Instant> => new Map(zones.map((each) => [JSON.stringify(each), each.since ?? one.from]));
  const [now, before] = [texts(one.zones), texts(line.zones)];
  const moments = [...now, ...before].filter(([text]) => !(now.has(text) && before.has(text))).map(([, since]) => since);
  if (line.from !== one.from) moments.push(Math.min(line.from, one.from));
  const [end, ended] = [endOf(one), endOf(line)];
  if (end !== ended) moments.push(Math.min(end ?? NEVER, ended ?? NEVER));
  return moments.length === 0 ? null : Math.min(...moments);
}

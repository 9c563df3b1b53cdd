/** Takes a batch of positions: what can be kept is kept once, what cannot is told row by row. Nothing is kept of who is not watched. */
import { braceletDesign } from '@kepil/law/monitoring/design.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import { position, type Taken } from './contract.ts';
import type { Refusal } from './limits.ts';
import { readWearings } from './wearings.ts';

export interface Sent { readonly device: string; readonly at: Instant; readonly point: readonly [number, number]; readonly accuracy?: number | undefined; readonly tamper?: boolean | undefined }
interface Kept extends Sent { readonly watch: number }
interface Watched { readonly id: number; readonly device: string; readonly from: number; readonly until: number | null; readonly term: number | null }

const words: Readonly<Record<Refusal, I18n>> = {
  malformed: { kk: 'Жол сипаттамаға сай емес: device, at, point қажет.', ru: 'Строка не соответствует описанию: нужны device, at, point.', en: 'The row is not as described: device, at and point are needed.' },
  'impossible-point': { kk: 'Мұндай координата болмайды.', ru: 'Таких координат не бывает.', en: 'There are no such coordinates.' },
  'ahead-of-time': { kk: 'Уақыт болашақта: құрылғының сағатын тексеріңіз.', ru: 'Время в будущем: проверьте часы устройства.', en: 'The time lies ahead: check the clock of the device.' },
  'too-old': { kk: 'Орындар сақталатын мерзім өтіп кетті.', ru: 'Старше срока, в течение которого местоположения хранятся.', en: 'Older than the time for which positions are kept.' },
  'unknown-device': { kk: 'Мұндай құрылғы тағылмаған.', ru: 'Такое устройство ни на кого не надето.', en: 'Nobody wears such a device.' },
  'not-worn': { kk: 'Ол уақытта құрылғы тағылмаған.', ru: 'В это время устройство не было надето.', en: 'The device was not worn at that time.' },
  'term-over': { kk: 'Шешімнің мерзімі өтіп кетті.', ru: 'Срок решения истёк.', en: 'The term of the decision is over.' },
};

/** `within`: only devices of this territory are known. */
export async function takePositions(house: House, within: string, rows: readonly unknown[]): Promise<Taken> {
  const now = house.now();
  const { ahead, kept: keptMs } = braceletDesign(house.engine.program.params, now);
  const refused: Taken['refused'] = [];
  const refuse = (row: number, code: Refusal): void => { refused.push({ row, code, message: words[code] }); };
  const sent: { readonly row: number; readonly one: Sent }[] = [];
  rows.forEach((raw, row) => {
    const { success, data: one } = position.safeParse(raw);
    if (!success) refuse(row, 'malformed');
    else if (!isOnEarth(one.point)) refuse(row, 'impossible-point');
    else if (one.at > now + ahead) refuse(row, 'ahead-of-time');
    else if (one.at < now - keptMs) refuse(row, 'too-old');
    else sent.push({ row, one });
  });
  const watched = await watchedDevices(house, within, [...new Set(sent.map(({ one }) => one.device))]);
  const good: Kept[] = [];
  for (const { row, one } of sent) {
    const of = watched.get(one.device);
    const watch = of?.findLast(({ from, until }) => one.at >= from && (until === null || one.at < until));
    if (of === undefined) refuse(row, 'unknown-device');
    else if (watch === undefined) refuse(row, 'not-worn');
    else if (watch.term !== null && one.at >= watch.term) refuse(row, 'term-over');
    else good.push({ ...one, watch: watch.id });
  }
  const accepted = await keep(house, good, now);
  return { accepted, repeated: good.length - accepted, refused: refused.sort((a, b) => a.row - b.row) };
}

/** A receiver without a fix says zero and zero. */
const isOnEarth = ([latitude, longitude]: Sent['point']): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

async function watchedDevices(house: House, within: string, devices: readonly string[]): Promise<Map<string, Watched[]>> {
  const look = async (): Promise<Map<string, Watched[]>> => {
    const { rows } = await house.pool.query<Watched>({
      name: 'bracelet-devices',
      text: `select w.id, w.device, w.from_at as from, w.until_at as until, w.term_at as term from bracelet_watch w join place p on p.id = w.place
        where w.device = any($1) and (p.territory = $2 or starts_with(p.territory, $2 || '/')) order by w.from_at`,
      values: [devices, within],
    });
    return Map.groupBy(rows, ({ device }) => device);
  };
  if (devices.length === 0) return new Map();
  const found = await look();
  // Put on a minute ago: its record is there, its line not yet.
  return devices.every((device) => found.has(device)) || (await readWearings(house)) === 0 ? found : look();
}

/** Returns how many were new. All or none; whoever sends again harms nothing. */
async function keep(house: House, good: readonly Kept[], now: Instant): Promise<number> {
  if (good.length === 0) return 0;
  await openDays(house.pool, good.map(({ at }) => at));
  const client = await house.pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const { rows } = await client.query<{ watch: number; at: number }>({
      name: 'bracelet-keep',
      text: `insert into bracelet_position (watch, at, lat, lon, accuracy, tamper) select * from unnest($1::int[], $2::bigint[], $3::int[], $4::int[], $5::smallint[], $6::boolean[]) on conflict do nothing returning watch, at`,
      values: [good.map(({ watch }) => watch), good.map(({ at }) => at), good.map(({ point: [lat] }) => Math.round(lat * 1e6)), good.map(({ point: [, lon] }) => Math.round(lon * 1e6)),
        good.map(({ accuracy }) => (accuracy === undefined ? null : Math.min(32_767, Math.ceil(accuracy)))), good.map(({ tamper }) => tamper ?? false)],
    });
    const spans = new Map<number, { oldest: number; newest: number }>();
    for (const { watch, at } of rows) {
      const span = spans.get(watch);
      if (span) { span.oldest = Math.min(span.oldest, at); span.newest = Math.max(span.newest, at); } else spans.set(watch, { oldest: at, newest: at });
    }
    const told = [...spans].sort(([a], [b]) => a - b);
    // In one order, so that two batches about the same devices wait for each other and never cross.
    await client.query({ name: 'bracelet-lock', text: 'select from bracelet_signal where watch = any($1) order by watch for update', values: [told.map(([watch]) => watch)] });
    await client.query({
      name: 'bracelet-told',
      text: `update bracelet_signal s set last_at = greatest(s.last_at, t.newest), heard_at = $4, dirty_from = least(s.dirty_from, t.oldest), revision = s.revision + 1, look_at = least(s.look_at, $4)
        from unnest($1::int[], $2::bigint[], $3::bigint[]) as t (watch, oldest, newest) where s.watch = t.watch`,
      values: [told.map(([watch]) => watch), told.map(([, { oldest }]) => oldest), told.map(([, { newest }]) => newest), now],
    });
    await client.query('commit');
    broken = false;
    return rows.length;
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}

const opened = new WeakMap<pg.Pool, Set<number>>();
const DAY_LOCK = 'select pg_advisory_xact_lock(28013)';

/** Makes the table of each day that has none yet. */
export async function openDays(pool: pg.Pool, instants: readonly Instant[]): Promise<void> {
  const known = opened.get(pool) ?? new Set<number>();
  opened.set(pool, known);
  for (const day of new Set(instants.map((at) => Math.floor(at / DAY)))) {
    if (known.has(day)) continue;
    // A statement of several is one transaction: the lock is over with it.
    await pool.query(`${DAY_LOCK}; create table if not exists ${tableOfDay(day)} partition of bracelet_position for values from (${day * DAY}) to (${(day + 1) * DAY})`);
    known.add(day);
  }
}

/** Forgets a day whose table is dropped. */
export const closeDay = (pool: pg.Pool, day: number): void => void opened.get(pool)?.delete(day);

/** Days are counted from 1970, UTC. */
export const tableOfDay = (day: number): string => `bracelet_position_${new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '')}`;

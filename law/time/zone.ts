/**
 * From instants to the civil time of a place and back, by a table of offsets (`zone-table.ts`). Integers only: this runs for
 * every fact in the fold. Where civil time occurred twice (Almaty, 29 February 2024, 23:00–24:00) nothing here chooses silently.
 */
import type { CivilDate, Instant, Zone } from './instant.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';
import { civilDateOfDay, dayOf, dayOfCivilDate, daysFromCivil, monthOf, packedCivil, parseCivilDate, two, yearOf } from './civil.ts';
import { TimeError } from './time-error.ts';
import { zoneTable } from './zone-table.ts';

export { zonesOfKazakhstan, zonesVersion } from './zone-table.ts';

/** Civil time of a place: `month` 1–12, `hour` 0–23. Without a zone it is no instant. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

interface ZoneRows {
  readonly since: readonly number[];
  /** Milliseconds east of UTC. */
  readonly offsets: readonly number[];
  readonly lastSince: number;
  readonly lastOffset: number;
}

const rowsByZone: ReadonlyMap<string, ZoneRows> = new Map(Object.entries(zoneTable).map(([zone, rows]) => {
  const since = rows.map((row) => row[0]);
  const offsets = rows.map((row) => row[1] * MINUTE);
  return [zone, { since, offsets, lastSince: since.at(-1) ?? 0, lastOffset: offsets.at(-1) ?? 0 }];
}));

// Facts come in runs of one zone, so the last table is nearly always the next one asked for. A cache, not a state: it changes no result.
let lastZone = '';
let lastRows: ZoneRows = { since: [], offsets: [], lastSince: 0, lastOffset: 0 };

function rowsOf(zone: Zone): ZoneRows {
  if (zone === lastZone) return lastRows;
  const rows = rowsByZone.get(zone);
  if (!rows) throw new TimeError('unknown-zone', zone);
  lastZone = zone;
  lastRows = rows;
  return rows;
}

function offsetIn(rows: ZoneRows, instant: Instant): number {
  if (instant >= rows.lastSince) return rows.lastOffset;
  let low = 0;
  let high = rows.since.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows.since[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return rows.offsets[low] ?? 0;
}

/** True where terms of this zone can be counted. */
export const isKnownZone = (zone: string): boolean => rowsByZone.has(zone);

/** Milliseconds east of UTC at the instant. Throws `TimeError` unknown-zone. */
export const offsetMs = (instant: Instant, zone: Zone): number => offsetIn(rowsOf(zone), instant);

/** Minutes east of UTC at the instant: 300 in Almaty today, 360 until 29 February 2024. Throws `TimeError` unknown-zone. */
export const offsetAt = (instant: Instant, zone: Zone): number => offsetIn(rowsOf(zone), instant) / MINUTE;

/** Number of the civil day (since 1970-01-01) that the instant falls on in the zone. */
export const localDay = (instant: Instant, zone: Zone): number => Math.floor((instant + offsetIn(rowsOf(zone), instant)) / DAY);

/**
 * The instant of local milliseconds (civil time read as if it were UTC). Civil time that occurred twice gives the earlier or later
 * of both; civil time that was skipped is moved back (`earlier`) or forth (`later`) by the length of the gap, as Temporal does.
 */
export function instantOfLocal(localMs: number, zone: Zone, prefer: 'earlier' | 'later'): Instant {
  const rows = rowsOf(zone);
  if (localMs >= rows.lastSince + 2 * DAY) return localMs - rows.lastOffset;
  const before = offsetIn(rows, localMs - DAY);
  const after = offsetIn(rows, localMs + DAY);
  if (before === after) return localMs - before;
  const a = localMs - before;
  const b = localMs - after;
  const aHolds = offsetIn(rows, a) === before;
  const bHolds = offsetIn(rows, b) === after;
  if (aHolds !== bHolds) return aHolds ? a : b;
  return (a < b) === (prefer === 'earlier') ? a : b;
}

/** First instant of the civil day with this number: also where its midnight was skipped. 24:00 of a day is the start of the next. */
export function startOfLocalDay(day: number, zone: Zone): Instant {
  const local = day * DAY;
  const rows = rowsOf(zone);
  if (local >= rows.lastSince + 2 * DAY) return local - rows.lastOffset;
  const instant = instantOfLocal(local, zone, 'earlier');
  if (instant + offsetIn(rows, instant) === local) return instant;
  // Midnight was skipped: the day begins when the clock jumped.
  const jump = rows.since.find((since) => since > instant);
  return jump ?? instant;
}

/** Civil time of the zone at the instant. */
export function civilOf(instant: Instant, zone: Zone): Civil {
  const local = instant + offsetMs(instant, zone);
  const day = Math.floor(local / DAY);
  const packed = packedCivil(day);
  const rest = local - day * DAY;
  return {
    year: yearOf(packed), month: monthOf(packed), day: dayOf(packed),
    hour: Math.floor(rest / HOUR), minute: Math.floor(rest / MINUTE) % 60, second: Math.floor(rest / 1000) % 60, ms: rest % 1000,
  };
}

/** Calendar day of the zone on which the instant falls. */
export const civilDate = (instant: Instant, zone: Zone): CivilDate => civilDateOfDay(localDay(instant, zone));

/** First instant of the day in the zone. Throws `TimeError` bad-date, unknown-zone. */
export const startOfDay = (date: CivilDate, zone: Zone): Instant => startOfLocalDay(dayOfCivilDate(date), zone);

/** 24:00 of the day: the first instant that does not belong to it any more. */
export const endOfDay = (date: CivilDate, zone: Zone): Instant => startOfLocalDay(dayOfCivilDate(date) + 1, zone);

const localMsOf = (civil: Civil): number =>
  daysFromCivil(civil.year, civil.month, civil.day) * DAY + civil.hour * HOUR + civil.minute * MINUTE + civil.second * 1000 + civil.ms;

/** The instant of civil time in the zone; see `instantOfLocal` for time that occurred twice or never. */
export const instantOf = (civil: Civil, zone: Zone, prefer: 'earlier' | 'later'): Instant => instantOfLocal(localMsOf(civil), zone, prefer);

/** Whether this civil time occurred twice in the zone, so that only an offset tells which is meant. */
export const isDoubled = (civil: Civil, zone: Zone): boolean => isDoubledLocal(localMsOf(civil), zone);

function isDoubledLocal(localMs: number, zone: Zone): boolean {
  const earlier = instantOfLocal(localMs, zone, 'earlier');
  return earlier + offsetMs(earlier, zone) === localMs && instantOfLocal(localMs, zone, 'later') !== earlier;
}

/**
 * Why a written time is no instant. `format`: another form than `YYYY-MM-DD HH:mm[:ss][ ±HH:MM]`; `no-such-date`; `no-such-time`
 * (25:00, 24:30); `doubled`: occurred twice, write one of `offsets`; `skipped`: the clock jumped over it; `offset-differs`: the
 * place did not have this offset then, `offsets` are those that it had.
 */
export interface LocalTimeProblem {
  readonly error: 'format' | 'no-such-date' | 'no-such-time' | 'doubled' | 'skipped' | 'offset-differs';
  readonly offsets: readonly string[];
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?(?: ?(Z|[+-]\d{2}:\d{2}))?$/;

/** The instant of `YYYY-MM-DD HH:mm[:ss][ ±HH:MM]` in the zone; `24:00` is the end of the day. Never throws for text. */
export function parseLocal(text: string, zone: Zone): Instant | LocalTimeProblem {
  const match = WRITTEN.exec(text.trim());
  if (!match) return { error: 'format', offsets: [] };
  const [, date = '', hour, minute, second = '0', ms = '0', offset] = match;
  const day = parseCivilDate(date);
  if (day === null) return { error: 'no-such-date', offsets: [] };
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000 + Number(ms);
  if (Number(minute) > 59 || Number(second) > 59 || time > DAY) return { error: 'no-such-time', offsets: [] };
  const local = day * DAY + time;
  const earlier = instantOfLocal(local, zone, 'earlier');
  if (earlier + offsetMs(earlier, zone) !== local) return { error: 'skipped', offsets: [] };
  const instants = isDoubledLocal(local, zone) ? [earlier, instantOfLocal(local, zone, 'later')] : [earlier];
  const offsets = instants.map((instant) => offsetText(instant, zone));
  if (offset === undefined) return instants.length === 1 ? earlier : { error: 'doubled', offsets };
  const meant = instants[offsets.indexOf(offset === 'Z' ? '+00:00' : offset)];
  return meant ?? { error: 'offset-differs', offsets };
}

/** `+05:00`. */
export function offsetText(instant: Instant, zone: Zone): string {
  const minutes = offsetAt(instant, zone);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `YYYY-MM-DD HH:mm[:ss[.mmm]] ±HH:MM` of the zone: the same in every language, read back by `parseLocal` without loss. */
export function formatLocal(instant: Instant, zone: Zone): string {
  const { hour, minute, second, ms } = civilOf(instant, zone);
  const seconds = second || ms ? `:${two(second)}${ms ? `.${String(ms).padStart(3, '0')}` : ''}` : '';
  return `${civilDate(instant, zone)} ${two(hour)}:${two(minute)}${seconds} ${offsetText(instant, zone)}`;
}

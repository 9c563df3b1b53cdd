/** Calendar windows of a place: the day, week (from Monday), month, quarter, half-year or year that holds an instant. */
import { daysFromCivil, monthOf, packedCivil, weekdayOf, yearOf } from '../time/civil.ts';
import { instantOfLocal, localDay } from '../time/zone.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { DAY } from '../time/instant.ts';
import type { Period } from './norm.ts';

export interface Window { readonly start: Instant; readonly end: Instant }

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Number of the local day with which the window that holds `day` begins, and (`step` 1) the next one. */
function firstDay(day: number, per: Period, step: 0 | 1): number {
  if (per === 'day') return day + step;
  if (per === 'week') return day - weekdayOf(day) + 1 + 7 * step;
  const packed = packedCivil(day);
  const length = monthsIn[per];
  const month = Math.floor((monthOf(packed) - 1) / length) * length + length * step;
  return daysFromCivil(yearOf(packed) + Math.floor(month / 12), (month % 12) + 1, 1);
}

const midnight = (day: number, zone: Zone): Instant => instantOfLocal(day * DAY, zone, 'earlier');

/** Start of the window that holds the instant: what counting by windows needs. */
export const windowStart = (at: Instant, zone: Zone, per: Period): Instant => midnight(firstDay(localDay(at, zone), per, 0), zone);

/** Half-open [start, end): both are midnights of the zone. */
export function windowOf(at: Instant, zone: Zone, per: Period): Window {
  const day = localDay(at, zone);
  return { start: midnight(firstDay(day, per, 0), zone), end: midnight(firstDay(day, per, 1), zone) };
}

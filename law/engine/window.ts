/** Calendar windows of a place: the day, week (from Monday), month, quarter, half-year or year that holds an instant. */
import { civilOf, startOfDay } from '../time/zone.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { DAY } from '../time/instant.ts';
import type { Period } from './norm.ts';

export interface Window { readonly start: Instant; readonly end: Instant }

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Half-open [start, end): both are midnights of the zone. */
export function windowOf(at: Instant, zone: Zone, per: Period): Window {
  const { year, month, day } = civilOf(at, zone);
  const midnight = (y: number, m: number, d: number): Instant => {
    const date = new Date(Date.UTC(y, m - 1, d));
    return startOfDay(`${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`, zone);
  };
  switch (per) {
    case 'day': return { start: midnight(year, month, day), end: midnight(year, month, day + 1) };
    case 'week': {
      const weekday = (Math.floor(Date.UTC(year, month - 1, day) / DAY) + 3) % 7;
      return { start: midnight(year, month, day - weekday), end: midnight(year, month, day - weekday + 7) };
    }
    case 'month': return { start: midnight(year, month, 1), end: midnight(year, month + 1, 1) };
    case 'quarter': { const first = month - ((month - 1) % 3); return { start: midnight(year, first, 1), end: midnight(year, first + 3, 1) }; }
    case 'half-year': { const first = month <= 6 ? 1 : 7; return { start: midnight(year, first, 1), end: midnight(year, first + 6, 1) }; }
    case 'year': return { start: midnight(year, 1, 1), end: midnight(year + 1, 1, 1) };
    default: return per satisfies never;
  }
}

/** When a zone of a bracelet is in force: its hours on the days of the week, in the zone of time of the place, as instants. */
import type { BraceletZone } from '../facts/bracelet-zones.ts';
import { weekdayOf } from '../time/civil.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { DAY, HOUR, MINUTE } from '../time/instant.ts';
import { instantOfLocal, localDay } from '../time/zone.ts';

/** Half-open: `from` inclusive, `to` exclusive. */
export interface Stretch { readonly from: Instant; readonly to: Instant }

/**
 * Stretches within [from, to) in which the zone is in force, in order, none touching another. Hours that end before they begin run over
 * midnight and belong to the day on which they begin. In a doubled hour a ban begins with the first and ends with the second of the two.
 */
export function inForce({ hours }: Pick<BraceletZone, 'hours'>, from: Instant, to: Instant, zone: Zone): readonly Stretch[] {
  if (to <= from) return [];
  if (!hours || hours.length === 0) return [{ from, to }];
  const found: Stretch[] = [];
  for (let day = localDay(from, zone) - 1; day <= localDay(to, zone); day++) {
    const weekday = weekdayOf(day);
    for (const { days, from: begins, to: ends } of hours) {
      if (!days.includes(weekday)) continue;
      const start = clock(begins), end = clock(ends);
      const stretch = { from: instantOfLocal(day * DAY + start, zone, 'earlier'), to: instantOfLocal((end > start ? day : day + 1) * DAY + end, zone, 'later') };
      if (stretch.from < to && stretch.to > from) found.push({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) });
    }
  }
  return joined(found);
}

/** The same stretches in order, those that overlap or touch made one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}

function clock(text: string): number {
  const [hour = '0', minute = '0'] = text.split(':');
  return Number(hour) * HOUR + Number(minute) * MINUTE;
}

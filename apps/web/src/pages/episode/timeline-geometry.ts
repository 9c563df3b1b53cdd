/**
 * Where the bars of a person's timeline lie. Pure: instants in, positions out; the drawing is in `timeline.tsx`. Intervals are
 * half-open; an open end (`to: null`) reaches the edge of the window.
 */
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { civilOf, instantOf, startOfDay } from '@kepil/law/time/zone.ts';
import type { EpisodeView } from '@kepil/modules/contract.ts';

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

const SHORTEST = 30 * MINUTE;
const LONGEST = 12 * 365 * DAY;

/** The whole episode with its future: from a little before the first bar to a little after the last end or now. */
export function wholeWindow({ custody, grounds, uncovered }: EpisodeView['bars'], now: Instant, expiry: Instant | null): Window {
  const bars = [...custody, ...grounds, ...uncovered];
  const first = Math.min(...bars.map(({ from }) => from), now);
  const ended = custody.length > 0 && custody.every(({ to }) => to !== null);
  const ends = [...bars.flatMap(({ to }) => (to === null ? [] : [to])), ...(expiry === null ? [] : [expiry]), ...(ended ? [] : [now])];
  const last = Math.max(...ends, first + HOUR);
  const margin = Math.max((last - first) * 0.03, 10 * MINUTE);
  return { from: Math.floor(first - margin), to: Math.ceil(last + margin) };
}

/** A day and a half before and after a moment: where the next legal events are. */
export const aroundWindow = (at: Instant): Window => ({ from: at - 1.5 * DAY, to: at + 1.5 * DAY });

/** Zoomed by a factor (< 1 nearer) about a moment that stays where it is. */
export function zoomed({ from, to }: Window, factor: number, about: Instant): Window {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST);
  const share = (about - from) / (to - from);
  const start = Math.round(about - share * length);
  return { from: start, to: Math.round(start + length) };
}

/** Moved by a share of its length: 0.5 to the right, −0.5 to the left. */
export function panned({ from, to }: Window, share: number): Window {
  const by = Math.round((to - from) * share);
  return { from: from + by, to: to + by };
}

/** Position of an instant in a window drawn `width` wide, cut to the drawing. */
export function xOf(at: Instant, { from, to }: Window, width: number): number {
  return Math.min(Math.max(((at - from) / (to - from)) * width, 0), width);
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** The bar goes on beyond the window on this side. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Where a bar lies in the window; null where it is wholly outside. A stretch of a minute stays visible: two pixels at least. */
export function spanOf(from: Instant, to: Instant | null, window: Window, width: number): Span | null {
  const end = to ?? Number.POSITIVE_INFINITY;
  if (end <= window.from || from >= window.to) return null;
  const x = xOf(from, window, width);
  const right = end === Number.POSITIVE_INFINITY ? width : xOf(end, window, width);
  return { x, width: Math.max(right - x, 2), cutLeft: from < window.from, cutRight: end > window.to };
}

export interface Tick {
  readonly at: Instant;
  readonly kind: 'hour' | 'day' | 'month' | 'year';
}

const hourSteps = [1, 2, 3, 6, 12] as const;
const daySteps = [1, 2, 5, 10] as const;
const monthSteps = [1, 2, 3, 6] as const;

/** Marks of the axis at round civil times of the zone, at least `gap` pixels apart. */
export function ticksOf(window: Window, zone: Zone, width: number, gap = 64): readonly Tick[] {
  const perPixel = (window.to - window.from) / width;
  const needed = perPixel * gap;
  const hours = hourSteps.find((step) => step * HOUR >= needed);
  if (hours) return hourTicks(window, zone, hours);
  const days = daySteps.find((step) => step * DAY >= needed);
  if (days) return dayTicks(window, zone, days);
  const months = monthSteps.find((step) => step * 30 * DAY >= needed) ?? 12 * Math.ceil(needed / (365 * DAY));
  return monthTicks(window, zone, months);
}

function hourTicks({ from, to }: Window, zone: Zone, step: number): Tick[] {
  const ticks: Tick[] = [];
  const first = civilOf(from, zone);
  let day = startOfDay(isoDate(first), zone);
  while (day < to) {
    const { year, month, day: date } = civilOf(day, zone);
    for (let hour = 0; hour < 24; hour += step) {
      const at = instantOf({ year, month, day: date, hour, minute: 0, second: 0, ms: 0 }, zone, 'earlier');
      if (at >= from && at <= to) ticks.push({ at, kind: hour === 0 ? 'day' : 'hour' });
    }
    day = nextDay(day, zone, 1);
  }
  return ticks;
}

/** Days of the month 1, 1 + step, …: a step of 5 shows 1, 6, 11, 16, 21, 26, so that months stay recognisable. */
function dayTicks({ from, to }: Window, zone: Zone, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = startOfDay(isoDate(civilOf(from, zone)), zone); at <= to; at = nextDay(at, zone, 1)) {
    const { day } = civilOf(at, zone);
    const crowded = step > 1 && day > 31 - step && day !== 1;
    if (at >= from && (day - 1) % step === 0 && !crowded) ticks.push({ at, kind: day === 1 ? 'month' : 'day' });
  }
  return ticks;
}

function monthTicks({ from, to }: Window, zone: Zone, step: number): Tick[] {
  const ticks: Tick[] = [];
  const { year, month } = civilOf(from, zone);
  for (let n = year * 12 + (month - 1); ; n++) {
    const at = instantOf({ year: Math.floor(n / 12), month: (n % 12) + 1, day: 1, hour: 0, minute: 0, second: 0, ms: 0 }, zone, 'earlier');
    if (at > to) return ticks;
    if (at >= from && n % step === 0) ticks.push({ at, kind: n % 12 === 0 ? 'year' : 'month' });
  }
}

const isoDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Start of the day `n` days on; noon is used so that a day of 25 hours does not repeat. */
function nextDay(startOfThis: Instant, zone: Zone, n: number): Instant {
  return startOfDay(isoDate(civilOf(startOfThis + n * DAY + 12 * HOUR, zone)), zone);
}

/** Grounds into as few lanes as possible, each without overlaps, in order of their beginning. */
export function lanesOf<T extends { readonly from: Instant; readonly to: Instant | null }>(bars: readonly T[]): readonly (readonly T[])[] {
  const lanes: T[][] = [];
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= bar.from);
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes;
}

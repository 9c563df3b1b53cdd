import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { formatLocal } from '@kepil/law/time/zone.ts';
import { lanesOf, panned, spanOf, ticksOf, wholeWindow, xOf, zoomed } from './timeline-geometry.ts';

const zone = 'Asia/Almaty';
const t0 = Date.UTC(2026, 2, 10, 9, 25);
const day = { from: t0, to: t0 + DAY };

describe('the window of a timeline', () => {
  const bars = { custody: [{ from: t0, to: null, place: null, kind: 'ivs' }], grounds: [], uncovered: [] };
  it('holds the beginning, now and the expiry', () => {
    const window = wholeWindow(bars, t0 + HOUR, t0 + 48 * HOUR);
    expect(window.from).toBeLessThan(t0);
    expect(window.to).toBeGreaterThan(t0 + 48 * HOUR);
  });
  it('ends with the episode and not with today where all is over', () => {
    const over = { ...bars, custody: [{ from: t0, to: t0 + 2 * HOUR, place: null, kind: 'ivs' }] };
    expect(wholeWindow(over, t0 + 400 * DAY, null).to).toBeLessThan(t0 + DAY);
  });
  it('keeps the moment under the pointer where it is', () => {
    const near = zoomed(day, 0.5, t0 + 6 * HOUR);
    expect(near.to - near.from).toBe(12 * HOUR);
    expect(xOf(t0 + 6 * HOUR, near, 800)).toBe(xOf(t0 + 6 * HOUR, day, 800));
  });
  it('cannot be zoomed to nothing', () => {
    const window = zoomed(day, 0.000001, t0);
    expect(window.to - window.from).toBe(30 * MINUTE);
  });
  it('moves by a share of its length', () => {
    expect(panned(day, -0.5)).toEqual({ from: t0 - 12 * HOUR, to: t0 + 12 * HOUR });
  });
});

describe('a bar', () => {
  it('lies where its times are, and knows what is cut', () => {
    expect(spanOf(t0 + 6 * HOUR, t0 + 12 * HOUR, day, 800)).toEqual({ x: 200, width: 200, cutLeft: false, cutRight: false });
    expect(spanOf(t0 - HOUR, null, day, 800)).toEqual({ x: 0, width: 800, cutLeft: true, cutRight: true });
    expect(spanOf(t0 - HOUR, t0, day, 800)).toBeNull();
  });
  it('of one uncovered minute is still seen', () => {
    expect(spanOf(t0 + 6 * HOUR, t0 + 6 * HOUR + MINUTE, { from: t0, to: t0 + 60 * DAY }, 800)?.width).toBe(2);
  });
});

describe('the axis', () => {
  it('stands on round hours of the place', () => {
    expect(ticksOf(day, zone, 540).map(({ at }) => formatLocal(at, zone))).toEqual([
      '2026-03-10 15:00 +05:00', '2026-03-10 18:00 +05:00', '2026-03-10 21:00 +05:00', '2026-03-11 00:00 +05:00',
      '2026-03-11 03:00 +05:00', '2026-03-11 06:00 +05:00', '2026-03-11 09:00 +05:00', '2026-03-11 12:00 +05:00',
    ]);
  });
  it('stays on midnights across the change of the zone (29 February 2024 had 25 hours in Almaty)', () => {
    const from = Date.UTC(2024, 1, 27, 18);
    const ticks = ticksOf({ from, to: from + 5 * DAY }, zone, 400);
    expect(ticks.map(({ at }) => formatLocal(at, zone))).toEqual([
      '2024-02-28 00:00 +06:00', '2024-02-29 00:00 +06:00', '2024-03-01 00:00 +05:00', '2024-03-02 00:00 +05:00', '2024-03-03 00:00 +05:00',
    ]);
  });
  it('shows months and years in a long custody', () => {
    const ticks = ticksOf({ from: t0, to: t0 + 500 * DAY }, zone, 800);
    expect(ticks.some(({ kind }) => kind === 'year')).toBe(true);
    expect(ticks.length).toBeLessThan(14);
  });
});

describe('grounds', () => {
  it('that follow one another share a lane, overlapping ones do not', () => {
    const a = { from: 0, to: 10 };
    const b = { from: 10, to: 20 };
    const c = { from: 15, to: null };
    expect(lanesOf([c, a, b])).toEqual([[a, b], [c]]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BraceletZone } from '../facts/bracelet-zones.ts';
import { zoneSchema } from '../facts/bracelet-zones.ts';
import { HOUR, MINUTE } from '../time/instant.ts';
import { formatLocal, parseLocal } from '../time/zone.ts';
import { distanceTo, type Point } from './area.ts';
import { factDataSchema } from '../facts/field.ts';
import { factTypes } from '../facts/types.ts';
import { houseRuleSet } from '../acts/index.ts';
import { resolveParams } from '../engine/params.ts';
import { breachData, breachesOf, type Position, type Watch } from './bracelet.ts';
import { braceletDesign } from './design.ts';
import { inForce } from './zone-hours.ts';

const almaty = 'Asia/Almaty';
const t = (text: string): number => { const at = parseLocal(text, almaty); if (typeof at !== 'number') throw new Error(text); return at; };
const design = braceletDesign(resolveParams(houseRuleSet), t('2026-03-10 18:00'));
const home: Point = [43.24, 76.9];
const away: Point = [43.26, 76.9];
const atHome: BraceletZone = { id: 'home', rule: 'stay', area: { centre: [43.24, 76.9], radius: 150 }, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] };
const school: BraceletZone = { id: 'school', rule: 'avoid', area: { polygon: [[43.259, 76.899], [43.261, 76.899], [43.261, 76.901], [43.259, 76.901]] } };
const watch = (over: Partial<Watch> = {}): Watch => ({ ...design, zones: [atHome], zone: almaty, from: t('2026-03-10 18:00'), to: t('2026-03-11 08:00'), ...over });
/** One position each ten minutes from one moment to before the other. */
const every = (from: string, to: string, point: Point): Position[] => Array.from({ length: Math.ceil((t(to) - t(from)) / (10 * MINUTE)) }, (_, i) => ({ at: t(from) + i * 10 * MINUTE, point }));
const shown = (list: ReturnType<typeof breachesOf>): string[] => list.map(({ kind, zone, from, until }) => `${kind} ${zone ?? '-'} ${formatLocal(from, almaty).slice(11, 16)}–${until === null ? '' : formatLocal(until, almaty).slice(11, 16)}`);

describe('a person who must be at home from ten to six', () => {
  it('and is there breaks nothing, wherever the day was spent', () => {
    expect(breachesOf([...every('2026-03-10 18:00', '2026-03-10 22:00', away), ...every('2026-03-10 22:00', '2026-03-11 08:00', home)], watch())).toEqual([]);
  });
  it('and comes an hour late: from ten to the moment of arrival', () => {
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-10 23:00', away), ...every('2026-03-10 23:00', '2026-03-11 08:00', home)], watch()))).toEqual(['left home 22:00–23:00']);
  });
  it('and leaves at five: until six, not until the return', () => {
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-11 05:00', home), ...every('2026-03-11 05:00', '2026-03-11 08:00', away)], watch()))).toEqual(['left home 05:00–06:00']);
  });
  it('and is out at the end of what is judged: it goes on', () => {
    expect(shown(breachesOf(every('2026-03-10 18:00', '2026-03-11 02:00', away), watch({ to: t('2026-03-11 02:00') })))).toEqual(['left home 22:00–']);
  });
  it('and goes to the gate for less than the tolerance', () => {
    const gate = { at: t('2026-03-10 23:01'), point: away }, back = { at: t('2026-03-10 23:05'), point: home };
    expect(breachesOf([...every('2026-03-10 18:00', '2026-03-11 08:00', home), gate, back], watch())).toEqual([]);
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-11 08:00', home), gate, { ...back, at: t('2026-03-10 23:06') }], watch()))).toEqual(['left home 23:01–23:06']);
  });
  it('and whose position is inexact has the doubt for himself', () => {
    const near: Point = [43.2425, 76.9];
    expect(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', near).map((one) => ({ ...one, accuracy: 120 })), watch())).toEqual([]);
    expect(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', near), watch())).toHaveLength(1);
  });
});

describe('silence', () => {
  it('is a breach of its own, and says nothing of the place', () => {
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-10 21:00', away), ...every('2026-03-10 23:00', '2026-03-11 08:00', home)], watch()))).toEqual(['no-signal - 20:50–23:00']);
  });
  it('of exactly the limit is none', () => {
    const two: Position[] = [{ at: t('2026-03-11 06:30'), point: home }, { at: t('2026-03-11 07:00'), point: home }];
    expect(breachesOf(two, watch({ from: t('2026-03-11 06:30'), to: t('2026-03-11 07:10') }))).toEqual([]);
    expect(breachesOf(two, watch({ from: t('2026-03-11 06:30'), to: t('2026-03-11 07:10'), gap: 30 * MINUTE - 1 }))).toHaveLength(1);
  });
  it('from the beginning, and of positions too coarse to say anything', () => {
    expect(shown(breachesOf([], watch()))).toEqual(['no-signal - 18:00–']);
    expect(shown(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', away).map((one) => ({ ...one, accuracy: 5000 })), watch()))).toEqual(['no-signal - 18:00–']);
  });
});

describe('other zones and the device', () => {
  it('a forbidden zone is entered at its border, at any hour', () => {
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-10 19:00', away), ...every('2026-03-10 19:00', '2026-03-11 08:00', home)], watch({ zones: [atHome, school] })))).toEqual(['entered school 18:00–19:00']);
  });
  it('of two zones to stay in at the same hours either is enough', () => {
    const work: BraceletZone = { ...atHome, id: 'work', area: { centre: [43.26, 76.9], radius: 150 } };
    expect(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', away), watch({ zones: [atHome, work] }))).toEqual([]);
    expect(shown(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', [43.3, 76.9]), watch({ zones: [atHome, work] })))).toEqual(['left home 22:00–06:00']);
  });
  it('a tampering is told once, until it is mended', () => {
    const track = every('2026-03-10 18:00', '2026-03-11 08:00', home).map((one, i) => (i >= 3 && i < 6 ? { ...one, tamper: true } : one));
    expect(shown(breachesOf(track, watch()))).toEqual(['tamper - 18:30–18:30']);
  });
});

describe('zones set anew', () => {
  it('hold each in its time, and a breach that goes on across the change is one', () => {
    const changed = t('2026-03-10 23:30');
    const [before, after] = [{ ...atHome, until: changed }, { ...atHome, area: { centre: [43.24, 76.9] as [number, number], radius: 200 }, since: changed }];
    expect(shown(breachesOf([...every('2026-03-10 18:00', '2026-03-11 00:00', away), ...every('2026-03-11 00:00', '2026-03-11 08:00', home)], watch({ zones: [before, after] })))).toEqual(['left home 22:00–00:00']);
    expect(breachesOf(every('2026-03-10 18:00', '2026-03-11 08:00', away), watch({ zones: [{ ...atHome, until: t('2026-03-10 22:00') }] }))).toEqual([]);
  });
});

describe('hours of a zone', () => {
  it('belong to the day on which they begin', () => {
    const monday = { hours: [{ days: [1], from: '22:00', to: '06:00' }] };
    expect(inForce(monday, t('2026-03-09 00:00'), t('2026-03-11 00:00'), almaty).map(({ from, to }) => [formatLocal(from, almaty), formatLocal(to, almaty)].map((text) => text.slice(0, 16)))).toEqual([['2026-03-09 22:00', '2026-03-10 06:00']]);
  });
  it('in the night of 29 February 2024 in Almaty the doubled hour is part of them', () => {
    const night = { hours: [{ days: [4], from: '22:00', to: '24:00' }] };
    const [stretch] = inForce(night, t('2024-02-29 00:00'), t('2024-03-02 00:00'), almaty);
    expect(stretch && (stretch.to - stretch.from) / HOUR).toBe(3);
  });
});

describe('distances', () => {
  it('agree with the length of a degree and with the sides of a polygon', () => {
    expect(distanceTo({ centre: [43, 76], radius: 100 }, [43.001, 76])).toBeCloseTo(111.195 - 100, 1);
    expect(distanceTo(school.area, [43.26, 76.9])).toBeCloseTo(-81, 0);
    expect(distanceTo(school.area, [43.262, 76.9])).toBeCloseTo(111.2, 0);
  });
});

const somewhere = fc.tuple(fc.double({ min: 43.2, max: 43.3, noNaN: true }), fc.double({ min: 76.85, max: 76.95, noNaN: true }));
const anyTrack = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 14 * 60 - 1 }), point: somewhere, accuracy: fc.integer({ min: 0, max: 100 }) }), { maxLength: 120 })
  .map((list) => list.map(({ minute, point, accuracy }): Position => ({ at: watch().from + minute * MINUTE, point, accuracy })));
const all = watch({ zones: [atHome, school] });

describe('for any track', () => {
  it('the order of arrival and repeated positions change nothing', () => {
    fc.assert(fc.property(anyTrack, fc.integer(), (track, seed) => {
      const shuffled = track.toSorted((a, b) => ((a.at * 31 + seed) % 97) - ((b.at * 31 + seed) % 97));
      expect(breachesOf([...shuffled, ...track], all)).toEqual(breachesOf(track, all));
    }), { numRuns: 200 });
  });
  it('breaches lie within what is judged, have a length, and do not overlap in their kind and zone', () => {
    fc.assert(fc.property(anyTrack, (track) => {
      const found = breachesOf(track, all);
      for (const { from, until } of found) {
        expect(from).toBeGreaterThanOrEqual(all.from);
        expect(until ?? all.to).toBeLessThanOrEqual(all.to);
        expect((until ?? all.to) - from).toBeGreaterThanOrEqual(all.tolerance);
      }
      for (const group of Object.values(Object.groupBy(found, ({ kind, zone }) => `${kind} ${zone ?? ''}`))) {
        for (const [i, one] of (group ?? []).entries()) expect(one.from).toBeGreaterThanOrEqual(group?.[i - 1]?.until ?? 0);
      }
    }), { numRuns: 200 });
  });
  it('more tolerance, more slack or a longer gap never adds time of a breach of its kind', () => {
    const length = (track: readonly Position[], kind: string, over: Partial<Watch>): number => breachesOf(track, { ...all, ...over }).filter((one) => one.kind === kind).reduce((sum, { from, until }) => sum + (until ?? all.to) - from, 0);
    fc.assert(fc.property(anyTrack, (track) => {
      expect(length(track, 'left', { tolerance: 20 * MINUTE })).toBeLessThanOrEqual(length(track, 'left', {}));
      expect(length(track, 'left', { slack: 500 })).toBeLessThanOrEqual(length(track, 'left', {}));
      expect(length(track, 'no-signal', { gap: 60 * MINUTE })).toBeLessThanOrEqual(length(track, 'no-signal', {}));
    }), { numRuns: 200 });
  });
  it('who never moves from home and is heard all the time breaks nothing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 839 }), { maxLength: 60 }), (minutes) => {
      const heard = [...minutes, ...Array.from({ length: 28 }, (_, i) => i * 30)].map((minute): Position => ({ at: all.from + minute * MINUTE, point: home }));
      expect(breachesOf(heard, all)).toEqual([]);
    }), { numRuns: 100 });
  });
});

it('zones are taken as a decision writes them', () => {
  expect(zoneSchema.safeParse(atHome).success && zoneSchema.safeParse(school).success).toBe(true);
  expect(zoneSchema.safeParse({ ...atHome, hours: [{ days: [8], from: '22:00', to: '06:00' }] }).success).toBe(false);
});

it('a breach becomes a fact of the vocabulary', () => {
  const spec = factTypes['bracelet.breach'];
  const breaches = breachesOf([...every('2026-03-10 18:00', '2026-03-10 23:00', away), ...every('2026-03-10 23:00', '2026-03-11 05:00', home)], watch());
  expect(shown(breaches)).toEqual(['left home 22:00–23:00', 'no-signal - 04:50–']);
  for (const breach of breaches) expect(spec && factDataSchema(spec).safeParse(breachData('B-1', breach)).success).toBe(true);
});

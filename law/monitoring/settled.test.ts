import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BraceletZone } from '../facts/bracelet-zones.ts';
import { HOUR, MINUTE } from '../time/instant.ts';
import { breachesOf, type Position, type Watch } from './bracelet.ts';
import { judge } from './settled.ts';

const from = Date.UTC(2026, 2, 10, 13);
const home: BraceletZone = { id: 'home', rule: 'stay', area: { centre: [43.24, 76.9], radius: 150 }, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] };
const school: BraceletZone = { id: 'school', rule: 'avoid', area: { centre: [43.26, 76.9], radius: 150 } };
const watch: Watch = { zones: [home, school], zone: 'Asia/Almaty', from, to: from + 14 * HOUR, gap: 30 * MINUTE, tolerance: 5 * MINUTE, slack: 30, coarsest: 500 };
const track = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 839 }), where: fc.constantFrom([43.24, 76.9] as const, [43.25, 76.9] as const, [43.26, 76.9] as const), tamper: fc.boolean(), accuracy: fc.constantFrom(0, 50, 900) }), { maxLength: 150 })
  .map((list) => [...new Map(list.map((one) => [one.minute, one])).values()].map(({ minute, where, tamper, accuracy }): Position => ({ at: from + minute * MINUTE, point: where, accuracy, ...(tamper && minute % 7 === 0 ? { tamper } : {}) })));

it('judged from a settled position on, the rest of any track is what it was in the whole', () => {
  fc.assert(fc.property(track, fc.integer({ min: 0, max: 840 }), (positions, minute) => {
    const whole = judge(positions, watch);
    const { settled } = judge(positions, watch, { before: from + minute * MINUTE });
    if (settled === null) return;
    expect(breachesOf(positions.filter(({ at }) => at >= settled), { ...watch, from: settled })).toEqual(whole.breaches.filter((one) => one.from >= settled));
    for (const { kind, from: began, until } of whole.breaches) if (kind !== 'tamper') expect(began < settled && (until === null || until > settled)).toBe(false);
  }), { numRuns: 400 });
});

it('looked at from the middle, the first position is not taken for settled, and any other is what the whole says', () => {
  fc.assert(fc.property(track, fc.integer({ min: 0, max: 840 }), (positions, minute) => {
    const later = positions.filter(({ at }) => at >= from + minute * MINUTE);
    const first = Math.min(...later.map(({ at }) => at));
    const { settled } = judge(later, { ...watch, from: first }, { whole: false });
    if (settled === null || later.length === 0) return;
    for (const { kind, from: began, until } of breachesOf(positions, { ...watch, tolerance: 0 })) if (kind !== 'tamper') expect(began < settled && (until === null || until > settled)).toBe(false);
  }), { numRuns: 400 });
});

it('a device that is heard is looked at again when its silence would be too long, a silent one only when it speaks', () => {
  const at = (minute: number): Position => ({ at: from + minute * MINUTE, point: [43.24, 76.9] });
  expect(judge([at(0), at(20)], { ...watch, to: from + 25 * MINUTE }).silentAt).toBe(from + 50 * MINUTE + 1);
  expect(judge([at(0), at(20)], { ...watch, to: from + 51 * MINUTE }).silentAt).toBeNull();
});

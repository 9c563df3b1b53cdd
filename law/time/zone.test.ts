import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './instant.ts';
import type { Zone } from './instant.ts';
import { TimeError } from './time-error.ts';
import { zoneTable } from './zone-table.ts';
import {
  civilDate, civilOf, endOfDay, formatLocal, instantOf, isDoubled, isKnownZone, localDay, offsetAt, parseLocal, startOfDay, zonesOfKazakhstan, zonesVersion,
} from './zone.ts';

const ALMATY: Zone = 'Asia/Almaty';
const CHANGE = Date.UTC(2024, 1, 29, 18);
const zones = Object.keys(zoneTable);
const transitions = zones.flatMap((zone) => (zoneTable[zone] ?? []).flatMap(([since]) => (Number.isFinite(since) ? [{ zone, since }] : [])));

/** Random instants of 2003–2027, half of them within two days of a change of the clock. */
const place = fc.oneof(
  fc.record({ zone: fc.constantFrom(...zones), at: fc.integer({ min: Date.UTC(2003, 0), max: Date.UTC(2028, 0) }) }),
  fc.record({ change: fc.constantFrom(...transitions), by: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }).map(({ change, by }) => ({ zone: change.zone, at: change.since + by })),
);
const temporal = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

describe('zones agree with Temporal', () => {
  it('the table was made from this runtime’s edition of the zone database, so that the oracle below speaks of the same rules', () => {
    expect(zonesVersion).toBe(process.versions.tz);
    expect(zones).toEqual([...zonesOfKazakhstan, 'UTC', 'America/New_York']);
  });

  it('every change of the clock lies where Temporal has it', () => {
    for (const { zone, since } of transitions) {
      for (const at of [since - 1, since, since + 1]) expect([zone, at, offsetAt(at, zone)]).toEqual([zone, at, temporal(at, zone).offsetNanoseconds / 60e9]);
    }
  });

  it('civil time, civil date and both ends of the day', () => {
    fc.assert(fc.property(place, ({ zone, at }) => {
      const oracle = temporal(at, zone);
      expect(civilOf(at, zone)).toEqual({
        year: oracle.year, month: oracle.month, day: oracle.day, hour: oracle.hour, minute: oracle.minute, second: oracle.second, ms: oracle.millisecond,
      });
      const date = oracle.toPlainDate();
      expect(civilDate(at, zone)).toBe(date.toString());
      expect(startOfDay(date.toString(), zone)).toBe(oracle.startOfDay().epochMilliseconds);
      expect(endOfDay(date.toString(), zone)).toBe(date.add({ days: 1 }).toZonedDateTime(zone).startOfDay().epochMilliseconds);
      expect(localDay(at, zone)).toBe(date.since('1970-01-01').days);
    }), { seed: 739, numRuns: 5000 });
  });

  it('from civil time to the instant: doubled and skipped time included', () => {
    fc.assert(fc.property(place, fc.constantFrom('earlier' as const, 'later' as const), ({ zone, at }, prefer) => {
      const civil = civilOf(at, zone);
      const plain = new Temporal.PlainDateTime(civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second, civil.ms);
      const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;
      const later = plain.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
      expect(instantOf(civil, zone, prefer)).toBe(prefer === 'earlier' ? earlier : later);
      expect(isDoubled(civil, zone)).toBe(earlier !== later);
    }), { seed: 739, numRuns: 5000 });
    for (const { zone, since } of transitions) {
      const before = temporal(since - 1, zone).toPlainDateTime();
      for (const minutes of [-90, -60, -30, 0, 30, 59, 60, 90]) {
        const plain = before.add({ milliseconds: 1 + minutes * MINUTE });
        const civil = { year: plain.year, month: plain.month, day: plain.day, hour: plain.hour, minute: plain.minute, second: 0, ms: 0 };
        for (const prefer of ['earlier', 'later'] as const) {
          expect([zone, plain.toString(), instantOf(civil, zone, prefer)])
            .toEqual([zone, plain.toString(), plain.toZonedDateTime(zone, { disambiguation: prefer }).epochMilliseconds]);
        }
      }
    }
  });

  it('what is written is read back without loss', () => {
    fc.assert(fc.property(place, ({ zone, at }) => {
      expect(parseLocal(formatLocal(at, zone), zone)).toBe(at);
    }), { seed: 739, numRuns: 3000 });
  });
});

describe('the night of 29 February 2024 in Almaty', () => {
  it('lasted 25 hours', () => {
    expect(endOfDay('2024-02-29', ALMATY) - startOfDay('2024-02-29', ALMATY)).toBe(25 * HOUR);
    expect(startOfDay('2024-03-01', ALMATY)).toBe(CHANGE + HOUR);
  });
  it('its last hour came twice and is refused without an offset, naming both offsets', () => {
    expect(parseLocal('2024-02-29 23:30', ALMATY)).toEqual({ error: 'doubled', offsets: ['+06:00', '+05:00'] });
    expect(parseLocal('2024-02-29 23:30 +06:00', ALMATY)).toBe(CHANGE - HOUR / 2);
    expect(parseLocal('2024-02-29 23:30 +05:00', ALMATY)).toBe(CHANGE + HOUR / 2);
  });
  it('22:59 and 00:00 came once', () => {
    expect(parseLocal('2024-02-29 22:59', ALMATY)).toBe(CHANGE - HOUR - MINUTE);
    expect(parseLocal('2024-02-29 24:00', ALMATY)).toBe(CHANGE + HOUR);
    expect(parseLocal('2024-03-01 00:00', ALMATY)).toBe(CHANGE + HOUR);
  });
  it('Aqtau, which did not change, had an ordinary day', () => {
    expect(endOfDay('2024-02-29', 'Asia/Aqtau') - startOfDay('2024-02-29', 'Asia/Aqtau')).toBe(24 * HOUR);
    expect(typeof parseLocal('2024-02-29 23:30', 'Asia/Aqtau')).toBe('number');
  });
});

describe('a written time that is no instant is told from the others', () => {
  it.each([
    ['10.03.2026 14:25', 'format'], ['2026-03-10', 'format'], ['2026-03-10 14:25 +5', 'format'], ['', 'format'],
    ['2026-02-29 10:00', 'no-such-date'], ['2026-13-01 10:00', 'no-such-date'], ['2026-00-10 10:00', 'no-such-date'], ['2026-04-31 10:00', 'no-such-date'],
    ['2026-03-10 25:00', 'no-such-time'], ['2026-03-10 24:01', 'no-such-time'], ['2026-03-10 12:60', 'no-such-time'], ['2026-03-10 12:30:60', 'no-such-time'],
    ['2026-03-10 14:25 +06:00', 'offset-differs'], ['2026-03-10 14:25Z', 'offset-differs'],
  ])('%s: %s', (text, error) => expect(parseLocal(text, ALMATY)).toMatchObject({ error }));
  it('an hour that the clock jumped over', () => expect(parseLocal('2024-03-10 02:30', 'America/New_York')).toMatchObject({ error: 'skipped' }));
  it('an offset that the place did not have: the right one is named', () =>
    expect(parseLocal('2024-03-01 10:00 +06:00', ALMATY)).toEqual({ error: 'offset-differs', offsets: ['+05:00'] }));
  it.each([
    ['2026-03-10 14:25', Date.UTC(2026, 2, 10, 9, 25)], ['2026-03-10T14:25:30', Date.UTC(2026, 2, 10, 9, 25, 30)],
    ['2026-03-10 14:25 +05:00', Date.UTC(2026, 2, 10, 9, 25)], ['2024-02-28 14:25 +06:00', Date.UTC(2024, 1, 28, 8, 25)], ['2026-05-09 24:00', Date.UTC(2026, 4, 9, 19)],
  ])('%s is an instant', (text, at) => expect(parseLocal(text, ALMATY)).toBe(at));
});

describe('an unknown zone or date is a coded error', () => {
  it.each(['Asia/Bishkek', '', 'asia/almaty', '__proto__', 'constructor'])('zone %s', (zone) => {
    expect(isKnownZone(zone)).toBe(false);
    expect(() => offsetAt(0, zone)).toThrowError(new TimeError('unknown-zone', zone));
    expect(() => startOfDay('2026-01-01', zone)).toThrowError(expect.objectContaining({ code: 'unknown-zone' }));
  });
  it.each(['2026-02-30', '2026-1-1', '01.01.2026', ''])('date %s', (date) =>
    expect(() => startOfDay(date, ALMATY)).toThrowError(expect.objectContaining({ code: 'bad-date', value: date })));
});

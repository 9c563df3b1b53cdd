import { describe, expect, test } from 'vitest';
import { plainFormats, readDay, readMoment } from './moment.ts';

const zone = 'Asia/Almaty';
const read = (text: string, formats: readonly string[] = plainFormats) => readMoment(text, zone, formats, 'refuse');
const utc = (iso: string) => ({ at: Date.parse(iso) });

describe('a moment in a journal', () => {
  test.each([
    ['2026-03-10 10:05', '2026-03-10T05:05:00Z'], ['10.03.2026 10:05', '2026-03-10T05:05:00Z'], ['10.03.2026 9:05', '2026-03-10T04:05:00Z'],
    ['2026-03-10T10:05:30', '2026-03-10T05:05:30Z'], ['2026-07-23T18:13:01.000', '2026-07-23T13:13:01Z'], ['10.03.2026, 10:05', '2026-03-10T05:05:00Z'],
    ['2024-02-10 10:05', '2024-02-10T04:05:00Z'], ['10.03.2026 24:00', '2026-03-10T19:00:00Z'], ['2026-03-10T10:05:00+05:00', '2026-03-10T05:05:00Z'],
  ])('%s is read in the zone of the place', (text, iso) => expect(read(text)).toEqual(utc(iso)));

  test('in the doubled hour is refused without an offset, with both offsets to choose from, and read with one', () => {
    const doubled = read('29.02.2024 23:30');
    expect(doubled).toMatchObject({ code: 'doubled-hour' });
    expect('message' in doubled && doubled.message.ru).toContain('+06:00 или +05:00');
    expect(read('29.02.2024 23:30 +06:00')).toEqual(utc('2024-02-29T17:30:00Z'));
    expect(read('29.02.2024 23:30+05:00')).toEqual(utc('2024-02-29T18:30:00Z'));
    expect(readMoment('29.02.2024 23:30', zone, plainFormats, 'refuse', 'UTC+6')).toEqual(utc('2024-02-29T17:30:00Z'));
  });

  test.each([
    ['30.02.2026 10:00', 'no-such-date'], ['2026-13-01 10:00', 'no-such-date'], ['10.03.2026 25:00', 'no-such-time'], ['10.03.2026 10:61', 'no-such-time'],
    ['03/10/2026 10:00', 'unreadable-time'], ['вчера', 'unreadable-time'], ['10.03.2026', 'no-time'], ['10.03.2026 10:00 +03:00', 'offset-differs'], ['29.02.2023', 'no-such-date'],
  ])('%s is refused: %s', (text, code) => expect(read(text)).toMatchObject({ code }));

  test('in the American order is read only where the mapping says so', () => {
    expect(read('3/10/2026 10:05', ['M/d/yyyy H:mm'])).toEqual(utc('2026-03-10T05:05:00Z'));
  });

  test('a day without an hour is its first or last moment only where the mapping says so', () => {
    expect(readMoment('10.03.2026', zone, plainFormats, 'start')).toEqual(utc('2026-03-09T19:00:00Z'));
    expect(readMoment('10.03.2026', zone, plainFormats, 'end')).toEqual(utc('2026-03-10T19:00:00Z'));
  });
});

test('a birth date stays the day that is written', () => {
  expect(readDay('03.02.1987', plainFormats)).toEqual({ day: '1987-02-03' });
  expect(readDay('1987-02-03 00:00', plainFormats)).toEqual({ day: '1987-02-03' });
  expect(readDay('31.11.1987', plainFormats)).toMatchObject({ code: 'no-such-date' });
});

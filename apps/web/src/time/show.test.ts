import { describe, expect, it } from 'vitest';
import { ageOn, showCivil, showDateTime, showOffset, showShort, showZone } from './show.ts';

const at = Date.UTC(2026, 10, 21, 9, 25);

describe('instants on the screen', () => {
  it('are in the zone of the place, whatever the zone of the machine', () => {
    expect(showDateTime(at, 'Asia/Almaty', undefined, 'ru')).toBe('21.11.2026 14:25');
    expect(showDateTime(at, 'Asia/Almaty', undefined, 'en')).toBe('21 Nov 2026 14:25');
    expect(showZone('Asia/Almaty', at, 'kk')).toBe('Алматы, UTC+5');
  });

  it('name the offset where it was another than the page declares (Almaty until 29 February 2024)', () => {
    const before = Date.UTC(2024, 0, 10, 6, 0);
    expect(showOffset(before, 'Asia/Almaty')).toBe('UTC+6');
    expect(showDateTime(before, 'Asia/Almaty', 'UTC+5', 'ru')).toBe('10.01.2024 12:00 UTC+6');
    expect(showDateTime(at, 'Asia/Almaty', 'UTC+5', 'ru')).toBe('21.11.2026 14:25');
  });

  it('are short near the present', () => {
    expect(showShort(at + 60_000, 'Asia/Almaty', at, 'ru')).toBe('14:26');
    expect(showShort(at + 86_400_000, 'Asia/Almaty', at, 'ru')).toBe('22.11 14:25');
    expect(showShort(at + 365 * 86_400_000, 'Asia/Almaty', at, 'ru')).toBe('21.11.2027');
  });
});

describe('civil dates', () => {
  it('are never converted', () => {
    expect(showCivil('1990-05-01', 'ru')).toBe('01.05.1990');
    expect(showCivil(null, 'ru')).toBe('');
  });

  it('give the age on the day of the place: eighteen from the birthday on', () => {
    const eveOfBirthday = Date.UTC(2026, 10, 20, 18, 59);
    expect(ageOn('2008-11-21', eveOfBirthday, 'Asia/Almaty')).toBe(17);
    expect(ageOn('2008-11-21', eveOfBirthday + 60_000, 'Asia/Almaty')).toBe(18);
    expect(ageOn(null, at, 'Asia/Almaty')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { countdown, durationText, lengthText } from './countdown.ts';

const now = Date.UTC(2026, 2, 10, 9, 25);

describe('countdown', () => {
  it('shows the two largest units and cuts, never rounds up', () => {
    expect(durationText(3 * DAY + 4 * HOUR + 59 * MINUTE, 'ru')).toBe('3 сут 4 ч');
    expect(durationText(2 * HOUR + 14 * MINUTE + 59_999, 'ru')).toBe('2 ч 14 мин');
    expect(durationText(41 * MINUTE + 7_900, 'kk')).toBe('41 мин 07 с');
    expect(durationText(5 * HOUR + 3 * MINUTE, 'kk')).toBe('5 сағ 03 мин');
    expect(durationText(62 * DAY + HOUR, 'en')).toBe('62 d');
  });

  it('is past from the very moment on, not a second later', () => {
    expect(countdown(now, now, 'ru')).toEqual({ text: '0 с', past: true, nearness: 'past' });
    expect(countdown(now + 1000, now, 'ru').past).toBe(false);
    expect(countdown(now - HOUR, now, 'ru')).toEqual({ text: '1 ч 00 мин', past: true, nearness: 'past' });
  });

  it('turns amber exactly twenty-four hours before', () => {
    expect(countdown(now + DAY, now, 'ru').nearness).toBe('soon');
    expect(countdown(now + DAY + 1000, now, 'ru').nearness).toBe('later');
  });

  it('gives the length of a finished stretch without seconds', () => {
    expect(lengthText(41 * MINUTE + 30_000, 'ru')).toBe('41 мин');
    expect(lengthText(2 * DAY + 3 * MINUTE, 'en')).toBe('2 d 3 min');
    expect(lengthText(30_000, 'kk')).toBe('30 с');
  });
});

import { describe, expect, it } from 'vitest';
import { answersAt, readTelephone, showTelephone } from './telephone.ts';

describe('a telephone number of Kazakhstan', () => {
  it.each([
    ['+7 727 250-12-34', '+77272501234'], ['8 (727) 250 12 34', '+77272501234'], ['87272501234', '+77272501234'], ['77272501234', '+77272501234'], ['7272501234', '+77272501234'], [' +7 (701) 555–00–01 ', '+77015550001'], ['+7.600.111.22.33', '+76001112233'],
  ])('%s is kept as %s', (written, kept) => { expect(readTelephone(written)).toBe(kept); });
  it.each(['', '102', '+7 495 123-45-67', '+998 71 123 45 67', '+87272501234', '727 250 12', '+7 727 250-12-345', 'телефон', '7272501234 доб. 5', '+7272501234'])('%s is none', (written) => { expect(readTelephone(written)).toBeNull(); });
  it('is read back as it was kept, however it is shown', () => {
    expect(showTelephone('+77272501234')).toBe('+7 727 250-12-34');
    expect(readTelephone(showTelephone('+77015550001'))).toBe('+77015550001');
    expect(showTelephone('102')).toBe('102');
  });
});

describe('the hours in which it is answered', () => {
  const day = { from: 9 * 60, to: 18 * 60 + 30 }, night = { from: 18 * 60 + 30, to: 9 * 60 };
  it('by day from the first minute, not at the last', () => { expect([539, 540, 1109, 1110].map((minute) => answersAt(day, minute))).toEqual([false, true, true, false]); });
  it('by night over midnight', () => { expect([1109, 1110, 0, 539, 540].map((minute) => answersAt(night, minute))).toEqual([false, true, true, true, false]); });
  it('round the clock always', () => { expect(answersAt(null, 0)).toBe(true); });
  it('day and night together leave no minute without an answer', () => { expect(Array.from({ length: 1440 }, (_, minute) => answersAt(day, minute) !== answersAt(night, minute)).every(Boolean)).toBe(true); });
});

import { describe, expect, it } from 'vitest';
import { clockText, readClock, showHours } from './hours.ts';

describe('the hours of a telephone', () => {
  it('are shown as they are said', () => { expect(showHours({ from: 540, to: 1110 })).toBe('09:00–18:30'); });
  it.each([['9:00', 540], ['09.00', 540], ['0900', 540], ['24:00', 1440], ['0:00', 0]] as const)('%s is read', (written, minute) => { expect(readClock(written)).toBe(minute); });
  it.each(['', '9', '25:00', '24:01', '12:60', 'түс'])('%s is no time', (written) => { expect(readClock(written)).toBeNull(); });
  it('every minute comes back as it was', () => { expect(Array.from({ length: 1441 }, (_, minute) => readClock(clockText(minute)) === minute).every(Boolean)).toBe(true); });
});

import { describe, expect, it } from 'vitest';
import { moved, shiftOf } from './anchor.ts';
import { pageOf } from './rows.ts';

describe('renewal of the board', () => {
  it('keeps the row in view where it was when others went before it', () => {
    expect(shiftOf({ episode: 'a', index: 40 }, 38, 44, 1500)).toBe(-88);
    expect(shiftOf({ episode: 'a', index: 40 }, 43, 44, 1500)).toBe(132);
  });
  it('does not move the top, nor for a row that left the list', () => {
    expect(shiftOf({ episode: 'a', index: 4 }, 2, 44, 0)).toBe(0);
    expect(shiftOf({ episode: 'a', index: 40 }, -1, 44, 1500)).toBe(0);
    expect(shiftOf(null, 3, 44, 1500)).toBe(0);
  });
});

describe('keys of the board', () => {
  it('move within the list', () => {
    expect(moved('ArrowDown', -1, 10, 5)).toBe(0);
    expect(moved('ArrowDown', 9, 10, 5)).toBe(9);
    expect(moved('PageUp', 3, 10, 5)).toBe(0);
    expect(moved('End', 3, 50_000, 5)).toBe(49_999);
    expect(moved('x', 3, 10, 5)).toBeNull();
    expect(moved('End', 0, 0, 5)).toBeNull();
  });
});

describe('pages of the board', () => {
  it('hold a hundred rows each', () => {
    expect([-1, 0, 99, 100, 49_999].map(pageOf)).toEqual([0, 0, 0, 1, 499]);
  });
});

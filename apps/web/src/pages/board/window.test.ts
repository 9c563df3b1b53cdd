import { describe, expect, it } from 'vitest';
import { scrollFor, shownAt } from './window.ts';

const [ROW, HEAD, VIEW] = [46, 33, 493];

describe('rows of the board that exist', () => {
  it('are those in view and eight beyond each edge', () => {
    expect(shownAt(0, VIEW, 50_000, ROW, HEAD)).toEqual({ first: 0, last: 9 + 8 });
    expect(shownAt(1_000 * ROW, VIEW, 50_000, ROW, HEAD)).toEqual({ first: 992, last: 1_009 + 8 });
  });
  it('end with the list, and are none in an empty one', () => {
    expect(shownAt(50_000 * ROW - 460, VIEW, 50_000, ROW, HEAD).last).toBe(49_999);
    const { first, last } = shownAt(0, VIEW, 0, ROW, HEAD);
    expect(last - first + 1).toBe(0);
  });
  it('are within a list that has become shorter than where one had scrolled to', () => {
    const { first, last } = shownAt(40_000 * ROW, VIEW, 10, ROW, HEAD);
    expect([first, last]).toEqual([9, 9]);
  });
});

describe('a row chosen by the keyboard', () => {
  it('comes wholly into view, under the head and over the lower edge', () => {
    expect(scrollFor(3, 400, VIEW, ROW, HEAD)).toBe(3 * ROW);
    expect(scrollFor(100, 0, VIEW, ROW, HEAD)).toBe(101 * ROW + HEAD - VIEW);
  });
  it('moves nothing where it is in view already', () => {
    expect(scrollFor(5, 100, VIEW, ROW, HEAD)).toBe(100);
    expect(scrollFor(0, 0, VIEW, ROW, HEAD)).toBe(0);
  });
});

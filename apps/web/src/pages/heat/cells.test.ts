import { describe, expect, it } from 'vitest';
import { cellState, monthsOf, shadeOf, numberOf, sundayOf } from './cells.ts';

const counts = (more: object) => ({ due: 0, missed: 0, late: 0, done: 0, ...more });

describe('a cell of the heat map', () => {
  it('has the state of the worst of its week and a number that needs no colour', () => {
    const cases = [[null, 'none', ''], [counts({ done: 7 }), 'done', ''], [counts({ done: 3, due: 1 }), 'due', ''], [counts({ done: 3, late: 2 }), 'late', '2п'], [counts({ done: 3, late: 2, missed: 1, due: 1 }), 'missed', '1'], [counts({ missed: 140 }), 'missed', '99+']] as const;
    for (const [cell, state, sign] of cases) expect([cellState(cell), numberOf(cell, 'п')]).toEqual([state, sign]);
  });
  it('is the darker the more of the week was missed', () => {
    expect([counts({ missed: 1, done: 9 }), counts({ missed: 2, done: 8 }), counts({ missed: 1, done: 1 }), counts({ missed: 1 })].map(shadeOf)).toEqual([1, 2, 3, 4]);
  });
  it('stands under the month in which its week begins; the first week of the year under January', () => {
    expect(monthsOf({ year: 2026, weeks: ['2025-12-29', '2026-01-05', '2026-01-26', '2026-02-02'] })).toEqual([{ month: 1, weeks: 3 }, { month: 2, weeks: 1 }]);
    expect(sundayOf('2025-12-29')).toBe('2026-01-04');
  });
});

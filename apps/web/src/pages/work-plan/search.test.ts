import { describe, expect, it } from 'vitest';
import { halfYearBeside, readWorkPlanSearch } from './search.ts';

describe('the half-years of a plan', () => {
  it.each([['2026-06-30', 1, '2026-12-31'], ['2026-12-31', 1, '2027-06-30'], ['2026-06-30', -1, '2025-12-31'], ['2026-12-31', -1, '2026-06-30']] as const)('beside %s by %i lies %s', (until, step, beside) => { expect(halfYearBeside(until, step)).toBe(beside); });
  it('an address that anybody has written names an office and the end of a half-year, or nothing', () => {
    expect(readWorkPlanSearch({ office: 'prosecutor-75', until: '2026-06-30', x: 1 })).toEqual({ office: 'prosecutor-75', until: '2026-06-30' });
    expect(readWorkPlanSearch({ office: '../x', until: '2026-06-29' })).toEqual({});
  });
});

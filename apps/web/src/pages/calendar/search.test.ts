import { describe, expect, it } from 'vitest';
import { daysOf, lastDayOf, readCalendarSearch } from './search.ts';

describe('the address of the calendar', () => {
  it('leaves out what it does not understand', () => {
    expect(readCalendarSearch({ office: 'prosecutor-75', from: '2026-02-30', to: 7, span: 'year', object: '', extra: 1 })).toEqual({ office: 'prosecutor-75' });
    expect(readCalendarSearch({ from: '2028-02-29', span: 'quarter' })).toEqual({ from: '2028-02-29', span: 'quarter' });
  });
  it.each([
    ['2026-11-21', 'month', 0, '2026-11-01', '2026-11-30'], ['2026-01-31', 'month', 1, '2026-02-01', '2026-02-28'], ['2026-01-15', 'month', -1, '2025-12-01', '2025-12-31'],
    ['2026-11-21', 'quarter', 0, '2026-10-01', '2026-12-31'], ['2026-11-21', 'quarter', 1, '2027-01-01', '2027-03-31'],
  ] as const)('%s, %s, %i: %s to %s', (day, span, step, from, to) => { expect(daysOf(day, span, step)).toEqual({ from, to }); });
  it('knows the last day of the period that a report is about', () => {
    expect((['month', 'quarter', 'half-year', 'year', 'week', null] as const).map((every) => lastDayOf('2028-02-10', every))).toEqual(['2028-02-29', '2028-03-31', '2028-06-30', '2028-12-31', null, null]);
    expect(lastDayOf('2026-07-01', 'half-year')).toBe('2026-12-31');
  });
});

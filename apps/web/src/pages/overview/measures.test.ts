import { describe, expect, it } from 'vitest';
import type { OverviewRow } from '@kepil/modules/supervision/overview-contract.ts';
import { readOverviewSearch, shadeOf, sorted } from './measures.ts';

const row = (name: string, held: number, broken: number | null): OverviewRow =>
  ({ id: name, name: { kk: name, ru: name, en: name }, kind: 'territory', places: 1, capacity: null, held, uncovered: 0, expiring24h: 0, withBreach: 0, broken, inspectionsMissed: null, actsUnanswered: null });
const names = (rows: readonly OverviewRow[]): string[] => rows.map(({ id }) => id);
const nameOf = ({ id }: OverviewRow): string => id;

describe('the overview', () => {
  it('puts the largest number first and what has none last, by name between equals', () => {
    const rows = [row('b', 1, 5), row('a', 1, null), row('c', 9, 7)];
    expect(names(sorted(rows, { sort: 'held' }, nameOf))).toEqual(['c', 'a', 'b']);
    expect(names(sorted(rows, { sort: 'broken' }, nameOf))).toEqual(['c', 'b', 'a']);
    expect(names(sorted(rows, { sort: 'held', dir: 'asc' }, nameOf))).toEqual(['a', 'b', 'c']);
    expect(names(sorted(rows, {}, nameOf))).toEqual(['a', 'b', 'c']);
  });
  it('leaves out of an address what it does not understand', () => {
    expect(readOverviewSearch({ territory: 'kz/75', by: 'uncovered', sort: 'nonsense', dir: 'up', evil: '<b>' })).toEqual({ territory: 'kz/75', by: 'uncovered' });
  });
  it('shades nothing where there is nothing, and the greatest darkest', () => {
    expect([shadeOf(0, 10), shadeOf(1, 100), shadeOf(50, 100), shadeOf(100, 100), shadeOf(0, 0)]).toEqual([0, 1, 3, 4, 0]);
  });
});

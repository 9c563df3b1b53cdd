import { describe, expect, it } from 'vitest';
import { allPresent, countOf, isCounted, methodOf, readMarks, standingOf, withPerson, type RosterCell } from './count.ts';

const cell = (id: string, persons: readonly (readonly [string, RosterCell['persons'][number]['where']])[]): RosterCell => ({ id, block: 'А', kind: 'general', persons: persons.map(([episode, where]) => ({ episode, name: `Name ${episode}`, where })) });
const two = cell('101', [['e1', null], ['e2', null]]);
const court = cell('102', [['e3', 'court']]);
const empty = cell('103', []);

describe('a head-count', () => {
  it('takes one tap for a cell in which everybody is, and none for an empty one', () => {
    expect(countOf(two, {})).toBeNull();
    expect(countOf(two, { 101: allPresent(two) })).toEqual({ cell: '101', registered: 2, present: 2 });
    expect(countOf(empty, {})).toEqual({ cell: '103', registered: 0, present: 0 });
  });

  it('counts whom the record already has at court as absent for that reason, without a discrepancy', () => {
    const { tally, discrepancy, left } = standingOf([court], { 102: allPresent(court) });
    expect(tally).toEqual({ registered: 1, present: 0, absent: 1, missing: 0, beyond: 0 });
    expect([discrepancy, left.length]).toEqual([0, 0]);
  });

  it('tells who is missing, and takes it back', () => {
    const missing = withPerson(two, undefined, 'e2', 'missing');
    expect(countOf(two, { 101: missing })).toEqual({ cell: '101', registered: 2, present: 1, missing: [{ episode: 'e2', name: 'Name e2' }] });
    expect(standingOf([two, court, empty], { 101: missing })).toMatchObject({ counted: 1, cells: 2, discrepancy: 1, left: [court] });
    expect(countOf(two, { 101: withPerson(two, missing, 'e2', 'here') })).toEqual({ cell: '101', registered: 2, present: 2 });
    expect(countOf(two, { 101: withPerson(two, missing, 'e2', 'visit') })?.absent).toEqual([{ episode: 'e2', name: 'Name e2', reason: 'visit' }]);
  });

  it('counts somebody beyond the record as a discrepancy of its own, that a missing one does not make good', () => {
    const { discrepancy, tally } = standingOf([two], { 101: { ...withPerson(two, undefined, 'e2', 'missing'), beyond: 1 } });
    expect([discrepancy, tally.beyond, tally.missing]).toEqual([2, 1, 1]);
  });

  it('asks again for a cell into which somebody came since it was counted', () => {
    const marks = { 101: allPresent(two) };
    expect(isCounted(two, marks)).toBe(true);
    expect(isCounted(cell('101', [['e1', null], ['e2', null], ['e9', null]]), marks)).toBe(false);
    expect(isCounted(cell('101', [['e1', null], ['e9', null]]), marks)).toBe(false);
  });

  it('was made by number where nobody was missing, and by name where it did not agree', () => {
    expect(methodOf({ 101: allPresent(two) }, [two])).toBe('by-number');
    expect(methodOf({ 101: withPerson(two, undefined, 'e1', 'missing') }, [two])).toBe('mixed');
  });

  it('leaves out of a draft what is no mark', () => {
    expect(readMarks({ 101: allPresent(two), 102: 'x', 103: null })).toEqual({ 101: allPresent(two) });
    expect(readMarks('x')).toEqual({});
  });
});

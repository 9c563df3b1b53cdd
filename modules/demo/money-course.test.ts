import { describe, expect, it } from 'vitest';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { bookOf } from '@kepil/law/ledger/book.ts';
import { isMoneyFact } from '@kepil/law/ledger/posting.ts';
import { buildHistories } from './histories.ts';
import { buildRepublic } from './republic.ts';

const republic = buildRepublic('kepil');
const now = Date.parse('2026-11-21T12:00:00Z');
const told = ({ type }: Fact): boolean => isMoneyFact({ type }) && !type.startsWith('property.') && !type.startsWith('damage.');

describe('money of the demonstration', () => {
  it('tallies in every lawful history: nothing was spent that was not there, nothing kept back at release', () => {
    const remarks = [...buildHistories(republic, { now, persons: 3000, unlawful: 0 })].flatMap((facts) => bookOf(facts).remarks.map(({ code }) => `${code} in ${facts[0]?.streams[0]?.id}`));
    expect(remarks).toEqual([]);
  });
  it('is told of a few persons only, whatever the size of the republic, and shows something that does not tally', () => {
    for (const persons of [3000, 9000]) {
      const histories = [...buildHistories(republic, { now, persons })];
      const facts = histories.flatMap((history) => history.filter(told));
      expect(facts.length).toBeGreaterThan(150);
      expect(facts.length).toBeLessThan(500);
      expect(histories.flatMap((history) => bookOf(history).remarks).some(({ code }) => code === 'beyond-means')).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { DAY } from '../time/instant.ts';
import { aloneCases, aloneStanding, type Alone } from './alone.ts';

const since = Date.UTC(2026, 10, 20, 5, 0);
const alone = (more: Partial<Alone> = {}): Alone => ({ since, ordered: false, sanction: null, case: null, ...more });

describe('alone in a single cell (art. 31(2))', () => {
  it('needs nothing up to a day, and after it the order and the sanction', () => {
    expect(aloneStanding(alone(), since + DAY)).toMatchObject({ due: since + DAY, missing: ['order', 'sanction'], overdue: false, cite: { article: '31', part: '2' } });
    expect(aloneStanding(alone(), since + DAY + 1).overdue).toBe(true);
    expect(aloneStanding(alone({ ordered: true, sanction: 'granted' }), since + 9 * DAY)).toMatchObject({ missing: [], overdue: false });
    expect(aloneStanding(alone({ ordered: true, sanction: 'refused' }), since + 2 * DAY)).toMatchObject({ missing: ['sanction'], overdue: true });
  });
  it('needs no sanction in the cases of points 1 to 3, and the order in them too', () => {
    for (const [of, { cite }] of Object.entries(aloneCases).slice(0, 3)) {
      expect(aloneStanding(alone({ case: of as Alone['case'] }), since + 2 * DAY), of).toMatchObject({ missing: ['order'], cite });
      expect(aloneStanding(alone({ case: of as Alone['case'], ordered: true }), since + 2 * DAY).overdue).toBe(false);
    }
  });
  it('at night only is freed while it is no longer than a day', () => {
    expect(aloneStanding(alone({ case: 'night', ordered: true }), since + DAY).missing).toEqual([]);
    expect(aloneStanding(alone({ case: 'night', ordered: true }), since + DAY + 1)).toMatchObject({ missing: ['sanction'], overdue: true, cite: { point: '4' } });
  });
});

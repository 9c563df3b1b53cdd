/** The persons who have just been brought in: one for each account's place, half received, lawfully so far. */
import { describe, expect, it } from 'vitest';
import { houseRuleSet } from '@kepil/law/acts/index.ts';
import { isAmiss } from '@kepil/law/engine/finding.ts';
import { compileFor } from '../engines.ts';
import { accounts } from './accounts.ts';
import { buildReceptions } from './receptions.ts';
import { buildRepublic } from './republic.ts';

const engine = compileFor(houseRuleSet, 'episode');

describe('a reception that has just begun', () => {
  it.each(['2026-11-21T12:00:00Z', '2026-03-01T02:10:00Z', '2024-02-29T18:30:00Z'])('is there for each account’s place, breaks no norm and is not finished (%s)', (text) => {
    const now = Date.parse(text);
    const episodes = [...buildReceptions(buildRepublic('kepil'), { now })];
    const places = episodes.map((facts) => facts.find(({ type }) => type === 'custody.admitted')?.place);
    // Nobody is received where persons are under control and not held.
    const received = accounts.flatMap(({ place }) => (place === null || place.startsWith('probation-') ? [] : [place]));
    expect(places.toSorted()).toEqual([...new Set(received)].toSorted());
    expect(episodes.flat().length).toBeLessThanOrEqual(60);
    for (const facts of episodes) {
      expect(engine.evaluate(facts, { at: now }).findings.filter(isAmiss).map(({ norm }) => norm)).toEqual([]);
      expect(facts.some(({ type }) => type === 'admission.completed' || type === 'custody.cell-assigned')).toBe(false);
      expect(facts.every(({ at, recordedAt }) => at <= now && recordedAt <= now)).toBe(true);
    }
  });
  it('is the same for the same seed and moment', () => {
    const once = () => JSON.stringify([...buildReceptions(buildRepublic('kepil'), { now: 1_780_000_000_000 })]);
    expect(once()).toBe(once());
  });
});

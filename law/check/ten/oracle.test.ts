import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/index.ts';
import { Replay } from '../../engine/replay.ts';
import { ByHand } from './by-hand.ts';
import { episodeOf, jobEnd, jobOf } from './history.ts';
import { tenRuleSet } from './norms.ts';
import { tallyOf } from './tally.ts';

const engine = compile(tenRuleSet());

describe('the engine against a fold written by hand', () => {
  test('the same number of each outcome of each norm, with the same due moments', () => {
    const job = jobOf(600, 4, 7);
    const hand = new ByHand();
    const replay = new Replay(engine);
    for (const { stream, fact } of job) { hand.apply(stream, fact); replay.apply(stream, fact); }
    replay.advance(jobEnd);
    const evaluations = [...replay.subjects.keys()].flatMap((stream) => replay.evaluation(stream, jobEnd) ?? []);
    expect(tallyOf(evaluations)).toEqual(hand.finish(jobEnd));
  });
});

describe('properties of the fold', () => {
  test('arrival order shuffled gives the same final state; replay equals incremental', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.infiniteStream(fc.nat()), (index, numbers) => {
      const facts = episodeOf(index, 3);
      const order = facts.map((fact) => ({ fact, key: numbers.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      const whole = engine.evaluate(facts, { at: jobEnd });
      expect(engine.evaluate(order.map(({ fact }) => fact), { at: jobEnd })).toEqual(whole);
      const replay = new Replay(engine);
      for (const fact of facts) replay.apply('s', fact);
      expect(replay.evaluation('s', jobEnd)).toEqual(whole);
    }), { numRuns: 60 });
  });

  test('nextChange is exact: nothing differs before it, something differs at it', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(29), (index, cut) => {
      const facts = episodeOf(index, 5).slice(0, cut + 1);
      let at = facts.at(-1)?.at ?? 0;
      for (let i = 0; i < 6; i++) {
        const { nextChange, findings } = engine.evaluate(facts, { at });
        if (nextChange === null) break;
        const states = (t: number): string => JSON.stringify(engine.evaluate(facts, { at: t }).findings.map(({ key, state }) => [key, state]));
        expect(states(nextChange - 1)).toBe(JSON.stringify(findings.map(({ key, state }) => [key, state])));
        expect(states(nextChange)).not.toBe(states(nextChange - 1));
        at = nextChange;
      }
    }), { numRuns: 60 });
  });

  test('breaches fire in order of their due moments', () => {
    const fired: number[] = [];
    const replay = new Replay(engine, (_duty, due) => fired.push(due));
    for (const { stream, fact } of jobOf(200, 0, 11)) replay.apply(stream, fact);
    replay.advance(jobEnd);
    expect(fired.length).toBeGreaterThan(100);
    expect(fired).toEqual([...fired].sort((a, b) => a - b));
  });
});

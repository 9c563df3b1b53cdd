import { describe, expect, test } from 'vitest';
import { compile } from '../engine/index.ts';
import { ruleSets } from '../acts/index.ts';
import { allCases } from '../acts/all.cases.ts';
import { runCase } from './run-case.ts';

const standing = ruleSets.find(({ id }) => id === 'as-they-stand');
if (!standing) throw new Error('the rule set as-they-stand is missing');
const engine = compile(standing);

describe.each(Object.entries(Object.groupBy(allCases, ({ norm }) => norm)))('%s', (_norm, cases = []) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(runCase(engine, one).differences).toEqual([]);
  });
});

test('arrival order never matters: every case answers the same with its facts reversed', () => {
  for (const one of allCases) {
    const { facts, question } = runCase(engine, one);
    expect(engine.evaluate([...facts].reverse(), question), one.name).toEqual(engine.evaluate(facts, question));
  }
});

test('every finding of every case is explained, down to the fact that opened it and the earliest reading', () => {
  for (const one of allCases) {
    const { facts, question, findings } = runCase(engine, one);
    for (const finding of findings) {
      const explanation = engine.explain(facts, finding.key, question);
      expect(explanation?.finding, `${one.name}: ${finding.key}`).toEqual(finding);
      expect(explanation?.facts.some(({ id, role }) => role === 'opening' && id === finding.openedBy), one.name).toBe(true);
      const readings = explanation?.readings.map(({ due }) => due) ?? [];
      // A ground that a fact closed early ends there, before any reading of its term.
      const closedEarly = finding.kind === 'ground' && finding.closedBy !== null;
      if (finding.due !== null && readings.length && !closedEarly) expect(Math.min(...readings), `${one.name}: ${finding.key}`).toBeLessThanOrEqual(finding.due);
    }
  }
});

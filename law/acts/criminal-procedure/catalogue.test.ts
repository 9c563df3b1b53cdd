import { describe, expect, test } from 'vitest';
import { compareStream, compile } from '../../engine/index.ts';
import { factsOf } from '../../check/run-case.ts';
import type { CaseFact } from '../../check/case.ts';
import { instantOfCase } from './instants.cases.ts';
import { allCases } from '../all.cases.ts';
import { acts, ruleSets } from '../index.ts';
import { T0, detained, person, released } from './happenings.cases.ts';
import { ladder, petitionSteps } from './ladder.ts';

const mine = acts.filter(({ id }) => id === 'criminal-procedure' || id === 'administrative-offences');
const norms = mine.flatMap(({ articles }) => articles.flatMap((article) => article.norms));
const numbers = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => `D${String(from + i).padStart(2, '0')}`);
const engines = Object.fromEntries(ruleSets.map((set) => [set.id, compile(set)]));
const engine = (id: string) => engines[id] ?? expect.fail(`no rule set ${id}`);
const history = (facts: readonly CaseFact[]) => factsOf({ name: '', norm: '', rows: [], facts, at: T0, expect: [] });

describe('the deadline catalogue', () => {
  test.each([...numbers(1, 31), ...numbers(40, 45)])('%s is fulfilled by a norm and shown by a case', (row) => {
    expect(norms.some(({ rows }) => rows.includes(row)), `${row} in a norm`).toBe(true);
    expect(allCases.some(({ rows }) => rows.includes(row)), `${row} in a case`).toBe(true);
  });

  test('every norm of both codes has a case', () => {
    const shown = new Set(allCases.map(({ norm }) => norm));
    expect([...new Set(norms.map(({ id }) => id))].filter((id) => !shown.has(id))).toEqual([]);
  });

  test('every number names an article that the catalogue holds or cites, and every article has its words', () => {
    for (const act of mine) {
      for (const { id, editions } of act.params) for (const { cite } of editions) expect(cite.act, id).toBe(act.id);
      for (const { number, text } of act.articles) expect(text.ru.length, `article ${number}`).toBeGreaterThan(0);
    }
  });

  test('every title and remedy exists in Kazakh, Russian and English', () => {
    for (const { id, title, remedy } of norms) for (const text of [title, ...(remedy ? [remedy] : [])]) {
      expect([text.kk, text.ru, text.en].every((words) => words.trim().length > 0), id).toBe(true);
    }
  });
});

describe('the ladder', () => {
  test('each step reaches further than the one before and needs no lower prosecutor', () => {
    const rank = { none: 0, district: 1, oblast: 2, general: 3 } as const;
    for (let i = 1; i < ladder.length; i++) {
      const [lower, higher] = [ladder[i - 1], ladder[i]];
      if (!lower || !higher) continue;
      expect(higher.months).toBeGreaterThan(lower.months);
      expect(rank[higher.level ?? 'none']).toBeGreaterThanOrEqual(rank[lower.level ?? 'none']);
    }
  });

  test('a longer extension is asked for earlier, and the prosecutor always before the court with time to decide', () => {
    for (const { toProsecutor, prosecutorDecides, toCourt, id } of petitionSteps) expect(toProsecutor - prosecutorDecides, id).toBeGreaterThanOrEqual(toCourt);
    expect(petitionSteps.map(({ toProsecutor }) => toProsecutor)).toEqual([10, 15, 20]);
  });
});

describe('rule sets', () => {
  const sixtyHours = history([person(T0), detained(T0), released('2026-03-13 02:25', 'head-expiry')]);
  const thirtyHours = history([person(T0), detained(T0), released('2026-03-11 20:25', 'order-prosecutor')]);
  const question = { at: instantOfCase('2026-03-14 09:00') };
  const gaps = (id: string, facts: typeof sixtyHours) => engine(id).evaluate(facts, question).findings.filter(({ norm }) => norm === 'criminal-procedure.14.coverage');

  test('sixty hours of detention were lawful under the edition of 2017 and are not today', () => {
    expect(gaps('edition-2017', sixtyHours)).toEqual([]);
    expect(gaps('edition-2026', sixtyHours)).toMatchObject([{ kind: 'violation', state: 'ended', from: instantOfCase('2026-03-12 14:25'), until: instantOfCase('2026-03-13 02:25') }]);
    expect(gaps('as-they-stand', sixtyHours)).toHaveLength(1);
  });

  test('comparing both editions shows the gap and the new end of the ground', () => {
    const { only, changed } = compareStream(engine('edition-2017'), engine('edition-2026'), sixtyHours, question);
    expect(only.b.map(({ norm }) => norm)).toContain('criminal-procedure.14.coverage');
    expect(changed.map(({ a }) => a.norm)).toContain('criminal-procedure.131.4.limit');
  });

  test('the draft of 24 hours for all finds six hours without a ground where the law finds none', () => {
    expect(gaps('as-they-stand', thirtyHours)).toEqual([]);
    expect(gaps('draft-24h', thirtyHours)).toMatchObject([{ from: instantOfCase('2026-03-11 14:25'), until: instantOfCase('2026-03-11 20:25') }]);
  });
});

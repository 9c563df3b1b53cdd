/** Most records come last, and are then judged by what was carried on: the judgement must be that of the whole history. */
import { expect, test } from 'vitest';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { validateFact } from '@kepil/law/facts/validate.ts';
import { buildHistories } from './demo/histories.ts';
import { buildRepublic } from './demo/republic.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const moves = ['release.executed', 'custody.admitted', 'detention.actual', 'custody.departed', 'custody.cell-assigned'];

test('in whatever order a history is known, a record into it is refused or taken alike', () => {
  const told = new Map<string, number>();
  for (const history of buildHistories(buildRepublic('kepil'), { now: NOW, persons: 120 })) {
    const episode = { kind: 'episode', id: 'e' } as const;
    for (let known = 1; known <= history.length; known += 3) {
      const facts = history.slice(0, known);
      const place = facts.findLast(({ type }) => type === 'custody.admitted')?.place ?? null;
      for (const type of moves) {
        for (const at of [(facts.at(-1) as Fact).at + 1, (facts.at(-1) as Fact).at, (facts[0] as Fact).at + 1]) {
          const data = (history.find((fact) => fact.type === type) as Fact | undefined)?.data;
          if (data === undefined) continue;
          const judged = [facts, facts.toReversed()].map((list) => validateFact({ id: 'new', type, at, streams: [episode], place, data }, { history: list, now: NOW, zoneOf: () => 'Asia/Almaty' }));
          expect(judged[1], `${type} ${at}`).toEqual(judged[0]);
          for (const { code } of judged[0]?.errors ?? []) told.set(code, (told.get(code) ?? 0) + 1);
        }
      }
    }
  }
  expect([...told.keys()]).toEqual(expect.arrayContaining(['already-released', 'not-in-place', 'after-release']));
});

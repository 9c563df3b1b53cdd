/** Each pair of `restated`: both acts open the duty alike, the house tells it once, and tells both where they differ. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../check/run-case.ts';
import { compile } from '../engine/index.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fact } from '../facts/fact.ts';
import { allCases } from './all.cases.ts';
import { houseRuleSet, ruleSets } from './index.ts';
import { restated } from './restated.ts';
import { parseLocal } from '../time/zone.ts';

const standing = ruleSets.find(({ id }) => id === 'as-they-stand');
if (!standing) throw new Error('the rule set as-they-stand is missing');
const apart = compile(standing);
const house = compile(houseRuleSet);
const norms = new Map(standing.acts.flatMap(({ articles }) => articles.flatMap((article) => article.norms.map((norm) => [norm.id, norm] as const))));
const pairs = Object.entries(restated).flatMap(([again, firsts]) => firsts.map((first) => [again, first] as const));

const same = (a: Finding, b: Finding): boolean => a.openedBy === b.openedBy && a.due === b.due && a.addressee === b.addressee && a.state === b.state && a.closedBy === b.closedBy;
const at = (text: string, zone: string): number => {
  const instant = parseLocal(text, zone);
  if (typeof instant !== 'number') throw new Error(text);
  return instant;
};
const asked = allCases.filter(({ subject = 'episode' }) => subject === 'episode').map((one): readonly [readonly Fact[], { at: number; knownAt?: number }] => {
  const zone = one.zone ?? 'Asia/Almaty';
  return [factsOf(one), { at: at(one.at, zone), ...(one.knownAt === undefined ? {} : { knownAt: at(one.knownAt, zone) }) }];
});
const told = asked.map(([facts, question]) => ({ apart: apart.evaluate(facts, question).findings, house: house.evaluate(facts, question).findings }));

describe.each(pairs)('%s says again %s', (again, first) => {
  test('both are norms with one bearer and one kind of duty', () => {
    expect(norms.get(again)?.bearer).toBe(norms.get(first)?.bearer);
    expect([norms.get(again)?.rule.type, norms.get(first)?.rule.type]).toEqual(['deadline', 'deadline']);
  });

  test('some case of the catalogue opens both alike, and the house tells the first, which names the other', () => {
    const both = told.filter(({ apart: all }) => all.some((one) => one.norm === again && all.some((other) => other.norm === first && same(one, other))));
    expect(both.length).toBeGreaterThan(0);
    for (const { apart: all, house: once } of both) {
      for (const one of all.filter((finding) => finding.norm === again)) {
        const other = all.find((finding) => finding.norm === first && same(finding, one));
        if (!other) continue;
        expect(once.some(({ key }) => key === one.key)).toBe(false);
        expect(once.find(({ key }) => key === other.key)?.detail['also']).toContain(again);
      }
    }
  });
});

test('nothing else is left out: what the house does not tell is said by a finding that names it', () => {
  let left = 0;
  for (const { apart: all, house: once } of told) {
    const keys = new Set(once.map(({ key }) => key));
    for (const finding of all.filter(({ key }) => !keys.has(key))) {
      left += 1;
      expect(restated[finding.norm], finding.key).toBeDefined();
      expect(once.some((other) => same(other, finding) && Array.isArray(other.detail['also']) && other.detail['also'].includes(finding.norm)), finding.key).toBe(true);
    }
  }
  expect(left).toBeGreaterThan(0);
});

test('where only one of the two acts opened the duty, or they differ, the Law speaks for itself', () => {
  const alone = told.flatMap(({ house: once }) => once.filter(({ norm }) => norm in restated));
  expect(alone.length).toBeGreaterThan(0);
});

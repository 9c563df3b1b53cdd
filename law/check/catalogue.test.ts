import { expect, test } from 'vitest';
import { allCases } from '../acts/all.cases.ts';
import { ruleSets } from '../acts/index.ts';
import { factTypes } from '../facts/index.ts';
import { checkCatalogue, checks, type Report } from './catalogue.ts';
import { runCourses } from './generate.ts';
import { problemText } from './static/problem.ts';
import { waivers } from './waivers.ts';

const ruleSet = ruleSets.find(({ id }) => id === 'as-they-stand') ?? expect.fail('the rule set as-they-stand is missing');
const catalogue = { ruleSet, factTypes, cases: allCases };
let made: Report | undefined;
/** Made once, and only when a test of this file runs. */
const report = (): Report => (made ??= checkCatalogue(catalogue, waivers));

test.each(Object.keys(checks))('the catalogue passes: %s', (name) => {
  expect(report().errors.filter(({ check }) => check === name).map(problemText)).toEqual([]);
});

test('every waiver has a reason and waives something that is still there', () => {
  expect(report().idle).toEqual([]);
  expect(waivers.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

test('generated courses of events are lawful, the same for the same seed, and meet duties of many norms', () => {
  const once = runCourses(catalogue, 'episode', 20, 5), again = runCourses(catalogue, 'episode', 20, 5);
  expect([...once.outcomes].map(([id, { arose, met }]) => [id, arose, met])).toEqual([...again.outcomes].map(([id, { arose, met }]) => [id, arose, met]));
  expect([...once.outcomes.values()].filter(({ met }) => met > 0).length).toBeGreaterThan(15);
});

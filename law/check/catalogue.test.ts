import { expect, test } from 'vitest';
import { allCases } from '../acts/all.cases.ts';
import { ruleSets } from '../acts/index.ts';
import { factTypes } from '../facts/index.ts';
import { checkCatalogue, checks } from './catalogue.ts';
import { problemText } from './static/problem.ts';
import { waivers } from './waivers.ts';

const ruleSet = ruleSets.find(({ id }) => id === 'as-they-stand') ?? expect.fail('the rule set as-they-stand is missing');
const catalogue = { ruleSet, factTypes, cases: allCases };

test.each(Object.entries(checks))('the catalogue passes: %s', (_name, check) => {
  expect(checkCatalogue(catalogue, waivers, { check }).errors.map(problemText)).toEqual([]);
});

test('every waiver has a reason and waives something that is still there', () => {
  expect(checkCatalogue(catalogue, waivers).idle).toEqual([]);
  expect(waivers.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

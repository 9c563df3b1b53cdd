import { expect, test } from 'vitest';
import { allCases } from '../acts/all.cases.ts';
import { ruleSets } from '../acts/index.ts';
import { compile } from '../engine/index.ts';
import { edgesOf, isSharp } from './edges.ts';

test('every duty, option and ground of every case turns exactly at its last lawful instant', () => {
  const standing = ruleSets.find(({ id }) => id === 'as-they-stand') ?? expect.fail('the rule set as-they-stand is missing');
  const engine = compile(standing);
  const edges = allCases.flatMap((one) => edgesOf(engine, one).map((edge) => ({ ...edge, name: one.name })));
  expect(edges.filter((edge) => !isSharp(edge))).toEqual([]);
  expect(edges.filter(({ moved }) => moved === 'act').length).toBeGreaterThan(100);
  expect(new Set(edges.map(({ norm }) => norm)).size).toBeGreaterThan(100);
});

/** Whoever a norm names as its bearer or addressee has words: a page never shows a code. */
import { expect, test } from 'vitest';
import { addresseeLabels, capacityLabels } from '../facts/choices.ts';
import { bearerLabels } from '../facts/supervision-posts.ts';
import { acts } from './index.ts';

const named: ReadonlySet<string> = new Set([...Object.keys(capacityLabels), ...Object.keys(addresseeLabels), ...Object.keys(bearerLabels)]);

test('every bearer and addressee of every act has words', () => {
  const codes = acts.flatMap(({ articles }) => articles.flatMap((article) => article.norms.flatMap(({ id, bearer, addressees = [] }) => [bearer, ...addressees].map((code) => ({ id, code })))));
  expect(codes.filter(({ code }) => !named.has(code))).toEqual([]);
});

test('the words differ between Kazakh and Russian', () => {
  expect(Object.entries(bearerLabels).filter(([, { kk, ru }]) => kk === ru)).toEqual([]);
});

import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('two thousand bent files: nothing is thrown, nothing hangs, nothing bent in its signed part is good', () => {
  const { findings, files, read, good } = fuzz(2_000, 11);
  expect(findings).toEqual([]);
  // Many are still read, some are bent beside what is signed: the run asks something.
  expect(files).toBeGreaterThan(40);
  expect(read).toBeGreaterThan(400);
  expect(good).toBeGreaterThan(10);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFrontier, extend, rootOf } from './frontier.ts';
import { leafHash } from './leaf.ts';
import { EMPTY_ROOT, consistencyProof, fold, inclusionProof, nodeHash, verifyConsistency, verifyInclusion } from './merkle.ts';
import type { Hash, ReadHash } from './merkle.ts';

interface InclusionCase { leafIdx: string; treeSize: string; root: string; leafHash: string; proof: string[] | null; desc: string; wantErr: boolean; file: string }
interface ConsistencyCase { size1: string; size2: string; root1: string; root2: string; proof: string[] | null; desc: string; wantErr: boolean; file: string }

const vectors = join(import.meta.dirname, 'vectors');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(vectors, name), 'utf8')) as T;
const bytes = (text: string | null): Buffer => Buffer.from(text ?? '', 'base64');
const list = (proof: string[] | null): Buffer[] => (proof ?? []).map(bytes);

test.each(read<{ cases: InclusionCase[] }>('inclusion.json').cases)('inclusion, $file', (c) => {
  expect(verifyInclusion(BigInt(c.leafIdx), BigInt(c.treeSize), bytes(c.leafHash), list(c.proof), bytes(c.root))).toBe(!c.wantErr);
});

test.each(read<{ cases: ConsistencyCase[] }>('consistency.json').cases)('consistency, $file', (c) => {
  expect(verifyConsistency(BigInt(c.size1), BigInt(c.size2), bytes(c.root1), bytes(c.root2), list(c.proof))).toBe(!c.wantErr);
});

describe('the reference tree of eight leaves', () => {
  const tree = read<{ leafInputsHex: string[]; leafHashesHex: string[]; rootHashesHex: string[] }>('tree8.json');
  const entries = tree.leafInputsHex.map((hex) => Buffer.from(hex, 'hex'));
  test('leaves', () => expect(entries.map((entry) => leafHash(entry).toString('hex'))).toEqual(tree.leafHashesHex));
  test('root of every size', () => {
    const roots = tree.rootHashesHex.map((_, size) => rootOf(extend(emptyFrontier, entries.slice(0, size)).frontier).toString('hex'));
    expect(roots).toEqual(tree.rootHashesHex);
  });
});

/** The definition of RFC 6962, 2.1, word for word: the oracle. */
function mth(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0] as Hash;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const entry = (i: number): Buffer => Buffer.from(`entry ${i}`);
const leaves = Array.from({ length: 700 }, (_, i) => leafHash(entry(i)));
const reader: ReadHash = async (level, index) => fold(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

test('a log that grows in any steps has the root of the definition', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }), (steps) => {
    let frontier = emptyFrontier;
    for (const step of steps) frontier = extend(frontier, Array.from({ length: step }, (_, i) => entry(frontier.size + i))).frontier;
    const more = Array.from({ length: frontier.size }, (_, i) => leafHash(entry(i)));
    expect(rootOf(frontier).equals(mth(more))).toBe(true);
  }), { numRuns: 40, seed: 7 });
});

test('complete tiles come out once, with the hash over them', () => {
  const { tiles, frontier } = extend(emptyFrontier, Array.from({ length: 65_536 + 300 }, (_, i) => entry(i)));
  expect(tiles.filter((tile) => tile.level === 0).map((tile) => tile.n)).toEqual(Array.from({ length: 257 }, (_, n) => n));
  expect(tiles.filter((tile) => tile.level === 1).map((tile) => tile.n)).toEqual([0]);
  expect(tiles.find((tile) => tile.level === 1)?.hashes.subarray(0, 32).equals(tiles[0]?.root as Buffer)).toBe(true);
  expect(frontier.levels.map((level) => level.length)).toEqual([44, 1, 1]);
});

test('proofs of any entry and between any two sizes verify, and fail for any other', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.nat(), fc.nat(), async (size, a, b) => {
    const index = a % size;
    const size1 = 1 + (b % size);
    const root = mth(leaves.slice(0, size));
    const inclusion = await inclusionProof(index, size, reader);
    expect(verifyInclusion(BigInt(index), BigInt(size), leaves[index] as Hash, inclusion, root)).toBe(true);
    expect(verifyInclusion(BigInt(index), BigInt(size), leaves[(index + 1) % leaves.length] as Hash, inclusion, root)).toBe(false);
    const consistency = await consistencyProof(size1, size, reader);
    const root1 = mth(leaves.slice(0, size1));
    expect(verifyConsistency(BigInt(size1), BigInt(size), root1, root, consistency)).toBe(true);
    expect(verifyConsistency(BigInt(size1), BigInt(size), nodeHash(root1, root1), root, consistency)).toBe(false);
  }), { numRuns: 150, seed: 11 });
});

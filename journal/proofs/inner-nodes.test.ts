import { expect, test } from 'vitest';
import { emptyFrontier, extend, rootOf } from '../frontier.ts';
import { leafHash } from '../leaf.ts';
import { hashReader } from '../log.ts';
import { consistencyProof, fold, inclusionProof, verifyConsistency, verifyInclusion } from '../merkle.ts';
import type { Hash } from '../merkle.ts';
import { InnerNodes } from './inner-nodes.ts';

const SIZE = 1500;
const entries = Array.from({ length: SIZE }, (_, i) => Buffer.from(`entry ${i}`));
const { tiles } = extend(emptyFrontier, entries);
const rootAt = (size: number): Hash => rootOf(extend(emptyFrontier, entries.slice(0, size)).frontier);
let asked = 0;
/** The three questions that the reader has for the database. */
const client = {
  async query({ name, values: [a = 0, b = 0, c = 0] }: { name: string; values: number[] }) {
    asked += 1;
    if (name === 'log-tile') return { rows: tiles.filter((tile) => tile.level === a && tile.n === b) };
    if (name === 'log-entries') return { rows: entries.slice(a, b).map((entry) => ({ entry })) };
    return { rows: tiles.filter((tile) => tile.level === a && tile.n >= b && tile.n < c) };
  },
} as unknown as Parameters<typeof hashReader>[0];

test.each([1, 3, 512])('proofs are right with room for %i tiles, in whatever order they are asked for', async (room) => {
  const nodes = new InnerNodes(room);
  for (const index of [0, 1400, 255, 256, 700, 1499, 3, 1279, 1280]) {
    const proof = await inclusionProof(index, SIZE, hashReader(client, nodes));
    expect(verifyInclusion(BigInt(index), BigInt(SIZE), leafHash(entries[index] as Buffer), proof, rootAt(SIZE)), `entry ${index}`).toBe(true);
    const continuation = await consistencyProof(index + 1, SIZE, hashReader(client, nodes));
    expect(verifyConsistency(BigInt(index + 1), BigInt(SIZE), rootAt(index + 1), rootAt(SIZE), continuation), `from ${index + 1}`).toBe(true);
  }
});

test('what was computed is asked for once; a log that has grown since uses what it can', async () => {
  const nodes = new InnerNodes();
  await inclusionProof(5, 1300, hashReader(client, nodes));
  const before = asked;
  await inclusionProof(5, 1300, hashReader(client, nodes));
  expect(asked).toBe(before);
  const proof = await inclusionProof(5, SIZE, hashReader(client, nodes));
  expect(verifyInclusion(5n, BigInt(SIZE), leafHash(entries[5] as Buffer), proof, rootAt(SIZE))).toBe(true);
});

test('half a tile is not remembered as a tile', () => {
  expect(() => new InnerNodes().keep(0, 0, Buffer.alloc(320))).toThrow(RangeError);
  const nodes = new InnerNodes();
  const tile = tiles[0]?.hashes ?? Buffer.alloc(0);
  nodes.keep(0, 0, tile);
  expect(nodes.row(0, 0, 8)).toEqual([fold(Array.from({ length: 256 }, (_, i) => tile.subarray(i * 32, (i + 1) * 32)))]);
  expect(nodes.row(0, 1, 0)).toBeNull();
});

/**
 * The journal's log in memory: entries to leaves to root, proofs of inclusion and consistency, against merkletreejs in the same run.
 * Measured in CPU time of the process, collection of garbage included: the work is of one thread, and other work on the machine is not it.
 */
import { hash, randomBytes } from 'node:crypto';
import { emptyFrontier, extend, rootOf, type Frontier } from '@kepil/journal/frontier.ts';
import { leafHash } from '@kepil/journal/leaf.ts';
import { hashReader } from '@kepil/journal/log.ts';
import { consistencyProof, inclusionProof, rangeRoot, verifyConsistency, verifyInclusion, type Hash } from '@kepil/journal/merkle.ts';
import { InnerNodes } from '@kepil/journal/proofs/inner-nodes.ts';
import { Tree } from '@kepil/journal/verify/tree.ts';
import { MerkleTree } from 'merkletreejs';
import { format, limitRow, median, noteRow, takeTurns, type Row } from '../measure.ts';

const ENTRIES = 1_000_000;
/** Entries of one transaction, each followed by the root that a checkpoint signs. */
const BATCH = 500;
const FOREIGN = 100_000;
const PROOFS = 2000;

type Reader = Parameters<typeof hashReader>[0];

/** A log that was appended, and its tiles as the database holds them. */
interface Log { readonly frontier: Frontier; readonly root: Hash; readonly tiles: Map<string, Buffer>; readonly roots: Map<string, Buffer> }

function append(entries: readonly Buffer[]): Log {
  let frontier = emptyFrontier;
  let root = rootOf(frontier);
  const tiles = new Map<string, Buffer>();
  const roots = new Map<string, Buffer>();
  for (let from = 0; from < entries.length; from += BATCH) {
    const extended = extend(frontier, entries.slice(from, from + BATCH));
    frontier = extended.frontier;
    for (const tile of extended.tiles) {
      tiles.set(`${tile.level}/${tile.n}`, tile.hashes);
      roots.set(`${tile.level}/${tile.n}`, tile.root);
    }
    root = rootOf(frontier);
  }
  return { frontier, root, tiles, roots };
}

/** Answers the three questions of the log's reader from memory: what is measured is the proof, not the database. */
function inMemory(entries: readonly Buffer[], { tiles, roots }: Log): Reader {
  const query = async ({ name, values: [a = 0, b = 0, c = 0] }: { readonly name: string; readonly values: readonly number[] }) => {
    if (name === 'log-tile') { const hashes = tiles.get(`${a}/${b}`); return { rows: hashes ? [{ hashes }] : [] }; }
    if (name === 'log-entries') return { rows: entries.slice(a, b).map((entry) => ({ entry })) };
    return { rows: Array.from({ length: c - b }, (_, i) => ({ root: roots.get(`${a}/${b + i}`) })) };
  };
  return { query } as unknown as Reader;
}

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

export async function journalRows(): Promise<Row[]> {
  const bytes = randomBytes(32 * ENTRIES);
  const entries = Array.from({ length: ENTRIES }, (_, i) => bytes.subarray(i * 32, (i + 1) * 32));
  const log = append(entries);
  const independent = new Tree();
  for (const entry of entries) independent.add(entry);
  if (!independent.root().equals(log.root)) throw new Error('the log and the independent verifier disagree about the root: the figures would mean nothing');

  const leaves = entries.slice(0, FOREIGN).map(sha256);
  const foreign = new MerkleTree(leaves, sha256);
  const foreignRoot = foreign.getRoot();

  const client = inMemory(entries, log);
  const nodes = new InnerNodes(ENTRIES / 256 + 64);
  // Spread over the log by a step that is prime to its size.
  const indices = Array.from({ length: PROOFS }, (_, i) => (i * 618_033 + 17) % ENTRIES);
  const foreignIndices = indices.map((index) => index % FOREIGN);
  const proofs = await Promise.all(indices.map((index) => inclusionProof(index, ENTRIES, hashReader(client, nodes))));
  const continuations = await Promise.all(indices.map((index) => consistencyProof(index + 1, ENTRIES, hashReader(client, nodes))));
  const olderRoots = await Promise.all(indices.map((index) => rangeRoot(0, index + 1, hashReader(client, nodes))));
  const foreignProofs = foreignIndices.map((index) => foreign.getProof(leaves[index] as Buffer, index));

  const must = (holds: boolean): void => { if (!holds) throw new Error('a proof does not verify: the figures would mean nothing'); };
  let cold = 0;
  const times = await inCpuTime({
    append: () => append(entries),
    foreignAppend: () => new MerkleTree(entries.slice(0, FOREIGN).map(sha256), sha256).getRoot(),
    build: async () => { for (const index of indices) await inclusionProof(index, ENTRIES, hashReader(client, nodes)); },
    foreignBuild: () => { for (const index of foreignIndices) foreign.getProof(leaves[index] as Buffer, index); },
    verify: () => indices.forEach((index, i) => must(verifyInclusion(BigInt(index), BigInt(ENTRIES), leafHash(entries[index] as Buffer), proofs[i] as Hash[], log.root))),
    foreignVerify: () => foreignIndices.forEach((index, i) => must(foreign.verify(foreignProofs[i] ?? [], leaves[index] as Buffer, foreignRoot))),
    consistencyBuild: async () => { for (const index of indices) await consistencyProof(index + 1, ENTRIES, hashReader(client, nodes)); },
    consistencyVerify: () => indices.forEach((index, i) => must(verifyConsistency(BigInt(index + 1), BigInt(ENTRIES), olderRoots[i] as Hash, log.root, continuations[i] as Hash[]))),
    cold: async () => { cold = (cold + 7) % PROOFS; for (let i = 0; i < 100; i++) await inclusionProof(indices[(cold + i) % PROOFS] ?? 0, ENTRIES, hashReader(client, new InnerNodes())); },
  });
  const ms = (name: string, count: number): number => median(times[name] ?? []) / count;
  const beside = (name: string): string => `merkletreejs ${format(ms(name, PROOFS))} ms`;
  return [
    limitRow(`one append in memory, CPU time (entry, leaf, tiles, root after each ${BATCH}), log of ${ENTRIES.toLocaleString('en-US')}; merkletreejs makes a tree of ${FOREIGN.toLocaleString('en-US')} leaves at once`, ms('append', ENTRIES) * 1000, 'µs', 10, 5, `${format(ms('foreignAppend', FOREIGN) * 1000)} µs`),
    limitRow('proof of inclusion in a million, made (20 hashes; inner nodes of the tiles remembered)', ms('build', PROOFS), 'ms', 0.1, 0.05, beside('foreignBuild')),
    limitRow('the same, verified', ms('verify', PROOFS), 'ms', 0.1, 0.05, beside('foreignVerify')),
    limitRow('proof of consistency with a million, made', ms('consistencyBuild', PROOFS), 'ms', 0.1, 0.05, 'merkletreejs has none'),
    limitRow('the same, verified', ms('consistencyVerify', PROOFS), 'ms', 0.1, 0.05, 'merkletreejs has none'),
    noteRow('proof of inclusion by a process that remembers nothing yet (three tiles hashed)', ms('cold', 100), 'ms'),
  ];
}

/** Milliseconds of CPU by side; the sides take turns, five rounds after one that warms up. */
async function inCpuTime(sides: Readonly<Record<string, () => unknown>>): Promise<Readonly<Record<string, readonly number[]>>> {
  const taken: Record<string, number[]> = {};
  await takeTurns(Object.fromEntries(Object.entries(sides).map(([name, run]) => [name, async () => {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    (taken[name] ??= []).push((user + system) / 1000);
  }])), 5);
  return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, ms.slice(1)]));
}

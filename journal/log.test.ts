import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from './contract.ts';
import { extend, emptyFrontier, loadFrontier, rootOf } from './frontier.ts';
import { openJournal } from './journal.ts';
import { leafHash } from './leaf.ts';
import { LogDamaged, consistency, factProof, inclusion, lastCheckpoint, logSigner, logSize, rootAt, signCheckpoint } from './log.ts';
import { verifyConsistency, verifyInclusion } from './merkle.ts';
import { openNote, parseCheckpoint, parseProof } from './note.ts';
import { inEpisode, silent } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { publish } from './tiles.ts';

const SIZE = 700;
let db: TestDatabase;
let journal: Journal;
let folder: string;
let entries: Buffer[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-log-'));
  db = await testDatabase();
  journal = openJournal(db.pool, silent, { batchFacts: 90 });
  await Promise.all(Array.from({ length: SIZE }, (_, i) => journal.append({ facts: [inEpisode(`e${i % 50}`)] })));
  entries = (await db.pool.query<{ entry: Buffer }>('select entry from fact order by seq')).rows.map((row) => row.entry);
});
afterAll(async () => {
  await journal.close();
  await db.close();
  rmSync(folder, { recursive: true });
});

const rootOfFirst = (size: number) => rootOf(extend(emptyFrontier, entries.slice(0, size)).frontier);

test('the stored log gives the root of every size, complete tiles and partial ones', async () => {
  expect(await logSize(db.pool)).toBe(SIZE);
  for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 699, SIZE]) expect((await rootAt(db.pool, size)).equals(rootOfFirst(size)), `size ${size}`).toBe(true);
  const client = await db.pool.connect();
  for (const size of [0, 1, 256, 300, SIZE]) expect(rootOf(await loadFrontier(client, size)).equals(rootOfFirst(size)), `size ${size}`).toBe(true);
  client.release();
});

test('proofs from the stored log verify', async () => {
  const root = rootOfFirst(SIZE);
  for (const index of [0, 1, 255, 256, 511, 512, 600, SIZE - 1]) {
    expect(verifyInclusion(BigInt(index), BigInt(SIZE), leafHash(entries[index] as Buffer), await inclusion(db.pool, index, SIZE), root), `entry ${index}`).toBe(true);
  }
  for (const size of [1, 255, 256, 300, 512, 699, SIZE]) {
    expect(verifyConsistency(BigInt(size), BigInt(SIZE), rootOfFirst(size), root, await consistency(db.pool, size, SIZE)), `from ${size}`).toBe(true);
  }
});

test('the key is made once, for the owner alone, and read again', () => {
  const first = logSigner(folder, { KEPIL_LOG_ORIGIN: 'kepil.example/log' });
  expect(statSync(join(folder, 'log.key')).mode & 0o777).toBe(0o600);
  expect(first.name).toBe('kepil.example/log');
  expect(logSigner(folder, {}).keyId).toEqual(first.keyId);
  const given = readFileSync(join(folder, 'log.key'), 'utf8');
  expect(logSigner(join(folder, 'nowhere'), { KEPIL_LOG_KEY: given }).keyId).toEqual(first.keyId);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  expect(() => logSigner(folder, { KEPIL_LOG_KEY: 'nonsense' })).toThrow();
});

test('a checkpoint is signed once per size, and each fact has a proof file under it', async () => {
  const signer = logSigner(folder, {});
  const checkpoint = await signCheckpoint(db.pool, signer, 1000);
  expect(await signCheckpoint(db.pool, signer, 2000)).toEqual(checkpoint);
  expect(await lastCheckpoint(db.pool)).toEqual(checkpoint);
  const opened = openNote(checkpoint.note, [signer]);
  expect(parseCheckpoint(opened?.text ?? '')).toEqual({ origin: 'kepil.example/log', size: SIZE, root: rootOfFirst(SIZE) });
  const proof = parseProof(await factProof(db.pool, 333, checkpoint) ?? '');
  expect(proof?.checkpoint).toBe(checkpoint.note);
  expect(verifyInclusion(333n, BigInt(SIZE), leafHash(entries[333] as Buffer), proof?.hashes ?? [], checkpoint.root)).toBe(true);
  expect(await factProof(db.pool, SIZE, checkpoint)).toBeNull();
});

test('the published folder has the tiles, the bundles and the checkpoint; publishing again writes only what is new', async () => {
  const checkpoint = await signCheckpoint(db.pool, logSigner(folder, {}), 1000);
  const out = join(folder, 'public');
  expect(await publish(db.pool, out, SIZE, checkpoint.note)).toBe(3 + 3 + 1 + 1);
  expect(readFileSync(join(out, 'checkpoint'), 'utf8')).toBe(checkpoint.note);
  expect(readFileSync(join(out, 'tile/0/001')).subarray(0, 32).equals(leafHash(entries[256] as Buffer))).toBe(true);
  expect(readFileSync(join(out, 'tile/0/002.p/188'))).toHaveLength(188 * 32);
  expect(readFileSync(join(out, 'tile/1/000.p/2'))).toHaveLength(64);
  const bundle = readFileSync(join(out, 'tile/entries/000'));
  expect(bundle).toHaveLength(256 * 34);
  expect(bundle.readUInt16BE(34)).toBe(32);
  expect(bundle.subarray(36, 68).equals(entries[1] as Buffer)).toBe(true);
  expect(await publish(db.pool, out, SIZE, checkpoint.note)).toBe(1);
});

test('nothing is signed any more once the log is not what was signed', async () => {
  const signer = logSigner(folder, {});
  await signCheckpoint(db.pool, signer, 1000);
  await db.pool.query(`alter table fact disable trigger all; update fact set entry = sha256('other') where seq = 690; alter table fact enable trigger all`);
  await expect(signCheckpoint(db.pool, signer, 2000)).rejects.toThrow(LogDamaged);
  await db.pool.query('alter table fact disable trigger all; delete from fact where seq = 699; alter table fact enable trigger all');
  await expect(signCheckpoint(db.pool, signer, 2000)).rejects.toThrow(LogDamaged);
});

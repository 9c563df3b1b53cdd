import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginsWith, leadsTo } from './paths.ts';
import { readConsistencyFile, readFactFile, readProofFile } from './proof-file.ts';

interface InclusionCase { leafIdx: string; treeSize: string; root: string; leafHash: string; proof: string[] | null; wantErr: boolean; file: string }
interface ConsistencyCase { size1: string; size2: string; root1: string; root2: string; proof: string[] | null; wantErr: boolean; file: string }
const vectors = join(import.meta.dirname, '..', 'vectors');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(vectors, name), 'utf8')) as T;
const bytes = (text: string | null): Buffer => Buffer.from(text ?? '', 'base64');
const list = (proof: string[] | null): Buffer[] => (proof ?? []).map(bytes);

test.each(read<{ cases: InclusionCase[] }>('inclusion.json').cases)('inclusion, $file', (c) => {
  expect(leadsTo(BigInt(c.leafIdx), BigInt(c.treeSize), bytes(c.leafHash), list(c.proof), bytes(c.root))).toBe(!c.wantErr);
});

test.each(read<{ cases: ConsistencyCase[] }>('consistency.json').cases)('consistency, $file', (c) => {
  expect(beginsWith(Number(c.size1), bytes(c.root1), Number(c.size2), bytes(c.root2), list(c.proof))).toBe(!c.wantErr);
});

const proofs = read<{ good: { index: number; hashes: string[]; checkpoint: string; text: string }[]; bad: { why: string; text: string }[] }>('tlog-proof.json');

test.each(proofs.good)('proof file of entry $index', ({ index, hashes, checkpoint, text }) => {
  expect(readProofFile(text)).toEqual({ index: BigInt(index), path: list(hashes), checkpoint });
});

test.each(proofs.bad)('no proof file: $why', ({ text }) => {
  expect(readProofFile(text)).toBeNull();
});

test('other spellings of the same proof are no proof files', () => {
  const good = proofs.good[0]?.text ?? '';
  for (const bad of [good.replaceAll('\n', '\r\n'), ` ${good}`, good.replace('index 5', 'index 05'), good.replace('index 5', 'index +5'), good.replace('index 5\n', 'index 5 \n'), good.replace('=\n', '\n'), good.replace('index 5\n', 'index 5\nextra AAAA\n'), good.replace(/\n\n[^]*$/, '\n\n')]) {
    expect(readProofFile(bad), JSON.stringify(bad.slice(0, 60))).toBeNull();
  }
  const hash = Buffer.alloc(32).toString('base64');
  const checkpoint = 'o\n1\nroot\n';
  expect(readConsistencyFile(`old 3\n${hash}\n\n${checkpoint}`)).toEqual({ oldSize: 3, hashes: [Buffer.alloc(32)], checkpoint });
  for (const bad of ['', `old 03\n\n${checkpoint}`, `old 3\n${hash.slice(1)}\n\n${checkpoint}`, `old 3\n${`${hash}\n`.repeat(64)}\n${checkpoint}`, `old 3\n${hash}\n\n`]) expect(readConsistencyFile(bad)).toBeNull();
});

test('the file of a fact is read whole or not at all', () => {
  const good = { seq: 1, entry: '00'.repeat(32), salt: '00'.repeat(16), fact: { id: 'a' } };
  expect(readFactFile(JSON.stringify(good))).toMatchObject({ seq: 1, fact: { id: 'a', corrects: null, withdraws: null } });
  for (const bad of [{ ...good, seq: -1 }, { ...good, seq: '1' }, { ...good, entry: '00' }, { ...good, salt: 'zz' }, { ...good, fact: null }, { ...good, fact: [] }, null, 'text']) expect(readFactFile(JSON.stringify(bad)), JSON.stringify(bad)).toBeNull();
  expect(readFactFile('{')).toBeNull();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkpointText, generateSignerKey, openNote, parseCheckpoint, parseProof, parseSignerKey, parseVerifierKey, proofText, signNote, verifierKey } from './note.ts';

const vectors = join(import.meta.dirname, 'vectors');
const go = JSON.parse(readFileSync(join(vectors, 'signed-note.json'), 'utf8')) as { vkey: string; skey: string; text: string; note: string; badVkeys: string[] };
const proofs = JSON.parse(readFileSync(join(vectors, 'tlog-proof.json'), 'utf8')) as {
  good: { index: number; hashes: string[]; extra: string | null; checkpoint: string; text: string }[];
  bad: { why: string; text: string }[];
};

test('the example note of the Go implementation opens, and signing its text gives it byte for byte', () => {
  expect(openNote(go.note, [parseVerifierKey(go.vkey)])).toEqual({ text: go.text, by: ['PeterNeumann'] });
  const signer = parseSignerKey(go.skey);
  expect(signNote(go.text, [signer])).toBe(go.note);
  expect(verifierKey(signer)).toBe(go.vkey);
});

test.each(go.badVkeys)('the key %s is refused', (key) => {
  expect(() => parseVerifierKey(key)).toThrow();
});

test('every proper prefix and every changed character of a key is refused', () => {
  for (let i = 0; i < go.vkey.length; i += 1) {
    expect(() => parseVerifierKey(go.vkey.slice(0, i))).toThrow();
    expect(() => parseVerifierKey(go.vkey.slice(0, i) + (go.vkey[i] === 'A' ? 'B' : 'A') + go.vkey.slice(i + 1))).toThrow();
  }
});

test('a note with one changed character does not open', () => {
  const key = parseVerifierKey(go.vkey);
  for (let i = 0; i < go.note.length - 1; i += 1) {
    const changed = `${go.note.slice(0, i)}${go.note[i] === 'x' ? 'y' : 'x'}${go.note.slice(i + 1)}`;
    expect(openNote(changed, [key]), `changed at ${i}`).toBeNull();
  }
});

test('a strange signer beside a known one is passed over; alone it opens nothing', () => {
  const known = parseSignerKey(generateSignerKey('court.example'));
  const strange = parseSignerKey(generateSignerKey('strange.example'));
  expect(openNote(signNote('a\n', [strange, known]), [known])).toEqual({ text: 'a\n', by: ['court.example'] });
  expect(openNote(signNote('a\n', [strange]), [known])).toBeNull();
});

test('a text that is no note is not signed', () => {
  const signer = parseSignerKey(generateSignerKey('x'));
  for (const text of ['no line end', '', 'bell\u0007\n', 'half \ud800\n']) expect(() => signNote(text, [signer])).toThrow();
  expect(() => generateSignerKey('two words')).toThrow();
  expect(() => generateSignerKey('a+b')).toThrow();
});

test('a checkpoint is read as it was written, with extension lines, and nothing else is a checkpoint', () => {
  const checkpoint = { origin: 'kepil.example/log', size: 123, root: Buffer.alloc(32, 7) };
  expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
  expect(parseCheckpoint(`${checkpointText(checkpoint)}extension\n`)).toEqual(checkpoint);
  const root = Buffer.alloc(32, 7).toString('base64');
  for (const bad of ['', 'o\n', `o\n01\n${root}\n`, `o\n-1\n${root}\n`, `o\n1\n${root}`, `\n1\n${root}\n`, 'o\n1\nAAAA\n', `o\n1e3\n${root}\n`, `o\n1\n${root}\n\n`, `o\n99999999999999999999\n${root}\n`]) {
    expect(parseCheckpoint(bad), JSON.stringify(bad)).toBeNull();
  }
});

test.each(proofs.good)('proof file of entry $index', (good) => {
  const proof = parseProof(good.text);
  expect(proof).toEqual({ index: BigInt(good.index), hashes: good.hashes.map((h) => Buffer.from(h, 'base64')), extra: good.extra === null ? null : Buffer.from(good.extra, 'base64'), checkpoint: good.checkpoint });
  expect(proof === null ? null : proofText(proof)).toBe(good.text);
});

test.each(proofs.bad)('no proof file: $why', ({ text }) => {
  expect(parseProof(text)).toBeNull();
});

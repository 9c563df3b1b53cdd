import { createPrivateKey, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { COSIGNATURE, generateSignerKey, parseSignerKey, parseVerifierKey, signNote, verifierKey } from '../note.ts';
import { cosign, cosignaturesIn, cosignaturesOn } from './cosignature.ts';

const log = parseSignerKey(generateSignerKey('kepil.example/log'));
const court = parseSignerKey(generateSignerKey('court', COSIGNATURE), COSIGNATURE);
const text = `kepil.example/log\n5\n${Buffer.alloc(32, 1).toString('base64')}\n`;
const at = Date.UTC(2026, 10, 21, 7, 0, 1);

test('the message and the bytes are those of the specification', () => {
  const line = cosign(text, court, at + 999);
  const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  expect(bytes.length).toBe(4 + 8 + 64);
  expect(bytes.subarray(0, 4)).toEqual(court.keyId);
  expect(bytes.readBigUInt64BE(4)).toBe(BigInt(at / 1000));
  // Made here by hand, from the words of the specification.
  const key = createPrivateKey({ key: court.privateKey.export({ format: 'pem', type: 'pkcs8' }) });
  expect(bytes.subarray(12)).toEqual(sign(null, Buffer.from(`cosignature/v1\ntime ${at / 1000}\n${text}`), key));
});

test('the key of a witness and the key of a log are told apart', () => {
  expect(() => parseVerifierKey(verifierKey(court))).toThrow();
  expect(() => parseVerifierKey(verifierKey(log), COSIGNATURE)).toThrow();
  expect(parseVerifierKey(verifierKey(court), COSIGNATURE).keyId).toEqual(court.keyId);
  expect(() => cosign(text, log, at)).toThrow();
});

test('cosignatures under a note are found, each once; strangers, other texts and changed times are passed over', () => {
  const note = signNote(text, [log]) + cosign(text, court, at);
  expect(cosignaturesOn(note, [court])).toEqual([{ witness: 'court', at, line: cosign(text, court, at) }]);
  expect(cosignaturesOn(note + cosign(text, court, at + 5000), [court])).toHaveLength(1);
  expect(cosignaturesOn(note, [parseSignerKey(generateSignerKey('court', COSIGNATURE), COSIGNATURE)])).toEqual([]);
  expect(cosignaturesOn(note.replace('\n5\n', '\n6\n'), [court])).toEqual([]);
  const bytes = Buffer.from(cosign(text, court, at).trimEnd().split(' ')[2] ?? '', 'base64');
  for (const i of [0, 4, 11, 12, 75]) {
    const changed = Buffer.from(bytes);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(cosignaturesIn(`— court ${changed.toString('base64')}\n`, text, [court]), `byte ${i}`).toEqual([]);
  }
  expect(cosignaturesIn(`— court ${bytes.subarray(0, 70).toString('base64')}\nnot a line\n`, text, [court])).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cryptoProA, tc26A256, tc26A512 } from './curves.ts';
import { hmac, nonce } from './nonce.ts';
import { generateGostKey, publicGostKey, signatureNumbers, signGost, verifyGost } from './signature.ts';
import { streebog } from './streebog.ts';
import { ascii, bytesOf, example256, example512, hex, littleEndian, otherAuthorsSignature, type SignatureExample } from './testing.ts';

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const inBytes = ({ curve, qx, qy, e, r, s }: SignatureExample) => ({
  curve,
  publicKey: joined(littleEndian(qx, curve.bytes), littleEndian(qy, curve.bytes)),
  signature: joined(littleEndian(r, curve.bytes), littleEndian(s, curve.bytes)),
  digest: littleEndian(e, curve.bytes),
});

describe.each([example256, example512])('the example of $curve.oid', (example) => {
  const { curve, d, k, r, s, e } = example;

  test('verifies', () => expect(verifyGost(inBytes(example))).toBe(true));

  test('is what the key and the secret number of the example make', () => {
    expect(signatureNumbers(curve, d, e, k)).toEqual({ r, s });
    expect(hex(publicGostKey(curve, littleEndian(d, curve.bytes)))).toBe(hex(inBytes(example).publicKey));
  });

  test('does not verify with any bit of signature, key or digest changed', () => {
    const whole = inBytes(example);
    fc.assert(fc.property(fc.constantFrom('publicKey' as const, 'signature' as const, 'digest' as const), fc.nat(), (part, at) => {
      const changed = whole[part].slice(), bit = at % (8 * changed.length);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ 1 << (bit & 7);
      expect(verifyGost({ ...whole, [part]: changed })).toBe(false);
    }), { numRuns: 60 });
  });
});

describe.each([tc26A512, tc26A256, cryptoProA])('signatures over $name', (curve) => {
  const { bytes, p, q } = curve;
  const key = { privateKey: littleEndian(0x123456789abcdefn, bytes), publicKey: publicGostKey(curve, littleEndian(0x123456789abcdefn, bytes)) };
  const digest = streebog(bytes === 64 ? 512 : 256, ascii('protocol of detention'));
  const signature = signGost({ curve, privateKey: key.privateKey, digest });
  const verify = (changed: Partial<Parameters<typeof verifyGost>[0]>): boolean => verifyGost({ curve, publicKey: key.publicKey, signature, digest, ...changed });
  const numbers = (r: bigint, s: bigint): Uint8Array => joined(littleEndian(r, bytes), littleEndian(s, bytes));
  const [r, s] = [signature.slice(0, bytes), signature.slice(bytes)];
  const value = (part: Uint8Array): bigint => BigInt(`0x${hex(part.slice().reverse())}`);

  test('made here, another author accepts; made by another author, this code accepts', () => {
    const other = otherAuthorsSignature(curve);
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: q - 1n }), fc.uint8Array({ minLength: bytes, maxLength: bytes }), (d, message) => {
      const privateKey = littleEndian(d, bytes), publicKey = publicGostKey(curve, privateKey);
      const ours = signGost({ curve, privateKey, digest: message });
      expect(verifyGost({ curve, publicKey, signature: ours, digest: message })).toBe(true);
      expect(other.verify(publicKey, ours, message)).toBe(true);
      const theirs = new Uint8Array(other.sign(privateKey, message));
      expect(verifyGost({ curve, publicKey, signature: theirs, digest: message })).toBe(true);
      expect(verifyGost({ curve, publicKey, signature: theirs.map((byte, i) => (i === 0 ? byte ^ 1 : byte)), digest: message })).toBe(false);
    }), // The other author never ends on a digest of zero.
    { numRuns: 5, examples: [[1n, littleEndian(1n, bytes)], [q - 1n, new Uint8Array(bytes).fill(255)]] });
  });

  test('the same digest and key give the same signature; with random bytes another, as good', () => {
    expect(hex(signGost({ curve, privateKey: key.privateKey, digest }))).toBe(hex(signature));
    const hedged = signGost({ curve, privateKey: key.privateKey, digest, random: ascii('anything') });
    expect(hex(hedged)).not.toBe(hex(signature));
    expect(verify({ signature: hedged })).toBe(true);
    expect(hex(hedged.slice(0, bytes))).not.toBe(hex(r));
  });

  test('r or s of zero, of q or above are refused, also when the number modulo q would be right', () => {
    expect(verify({})).toBe(true);
    for (const wrong of [0n, q, 2n ** BigInt(8 * bytes) - 1n]) {
      expect(verify({ signature: numbers(wrong, value(s)) })).toBe(false);
      expect(verify({ signature: numbers(value(r), wrong) })).toBe(false);
      expect(verify({ signature: numbers(wrong, wrong) })).toBe(false);
    }
    for (const [a, b] of [[value(r) + q, value(s)], [value(r), value(s) + q]] as const) {
      if (a < 2n ** BigInt(8 * bytes) && b < 2n ** BigInt(8 * bytes)) expect(verify({ signature: numbers(a, b) })).toBe(false);
    }
  });

  test('GOST has no second signature by negation, by exchange of halves or by Russian order of bytes', () => {
    expect(verify({ signature: numbers(value(r), q - value(s)) })).toBe(false);
    expect(verify({ signature: numbers(q - value(r), value(s)) })).toBe(false);
    expect(verify({ signature: joined(s, r) })).toBe(false);
    expect(verify({ signature: signature.slice().reverse() })).toBe(false);
  });

  test('a key at infinity, beside the curve, negated, above p or of another person is refused', () => {
    const x = value(key.publicKey.slice(0, bytes)), y = value(key.publicKey.slice(bytes));
    for (const [kx, ky] of [[0n, 0n], [x, y ^ 1n], [x, p - y], [y, x], [p - 1n, 0n], [curve.x, curve.y]] as const) expect(verify({ publicKey: numbers(kx, ky) })).toBe(false);
    if (x + p < 2n ** BigInt(8 * bytes)) expect(verify({ publicKey: numbers(x + p, y) })).toBe(false);
  });

  test('lengths that do not belong to the curve are refused, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 100 }), (a, b, c) => {
      expect(verifyGost({ curve, publicKey: a, signature: b, digest: c })).toBe(false);
      expect(verify({ publicKey: a })).toBe(false);
      expect(verify({ signature: b })).toBe(false);
      expect(verify({ digest: c })).toBe(false);
    }), { numRuns: 100 });
    for (const part of [signature.slice(1), joined(signature, new Uint8Array(1)), new Uint8Array(0)]) expect(verify({ signature: part })).toBe(false);
  });

  test('a digest that is zero modulo q counts as one', () => {
    const zero = littleEndian(0n, bytes), one = littleEndian(1n, bytes);
    const ofZero = signGost({ curve, privateKey: key.privateKey, digest: zero });
    expect(verify({ signature: ofZero, digest: zero })).toBe(true);
    expect(verify({ signature: ofZero, digest: one })).toBe(true);
    expect(verify({ signature: ofZero, digest: littleEndian(q, bytes) })).toBe(true);
    expect(verify({ signature: ofZero, digest: littleEndian(2n, bytes) })).toBe(false);
  });

  test('private keys outside 1 … q − 1 and digests of another length are not signed with', () => {
    for (const privateKey of [littleEndian(0n, bytes), littleEndian(q, bytes), new Uint8Array(bytes).fill(255), littleEndian(5n, bytes - 1), littleEndian(5n, bytes + 1)]) {
      expect(() => signGost({ curve, privateKey, digest })).toThrow(RangeError);
      expect(() => publicGostKey(curve, privateKey)).toThrow(RangeError);
    }
    expect(() => signGost({ curve, privateKey: key.privateKey, digest: digest.slice(1) })).toThrow(RangeError);
  });

  test('new keys sign, and two are not the same', () => {
    const [one, two] = [generateGostKey(curve), generateGostKey(curve)];
    expect(hex(one.privateKey)).not.toBe(hex(two.privateKey));
    expect(verifyGost({ curve, publicKey: one.publicKey, signature: signGost({ curve, privateKey: one.privateKey, digest }), digest })).toBe(true);
    expect(verifyGost({ curve, publicKey: two.publicKey, signature: signGost({ curve, privateKey: one.privateKey, digest }), digest })).toBe(false);
  });

  test('secret numbers lie in 1 … q − 1 and differ by key, digest and random bytes', () => {
    const made = [nonce(q, bytes, 1n, 1n), nonce(q, bytes, 2n, 1n), nonce(q, bytes, 1n, 2n), nonce(q, bytes, 1n, 1n, Uint8Array.of(0)), nonce(q, bytes, q - 1n, q - 1n)];
    expect(new Set(made).size).toBe(made.length);
    for (const k of made) expect(k > 0n && k < q).toBe(true);
    expect(made.some((k) => k > q / 4n)).toBe(true);
  });
});

test('HMAC-Streebog gives the values of RFC 7836, B.1', () => {
  const key = bytesOf('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'), message = bytesOf('0126bdb87800af214341456563780100');
  expect(hex(hmac(256, key, message))).toBe('a1aa5f7de402d7b3d323f2991c8d4534013137010a83754fd0af6d7cd4922ed9');
  expect(hex(hmac(512, key, message))).toBe('a59bab22ecae19c65fbde6e5f4e9f5d8549d31f037f9df9b905500e171923a773d5f1530f2ed7e964cb2eedc29e9ad2f3afe93b2814f79f5000ffc0366c251e6');
});

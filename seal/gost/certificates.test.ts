/** Signatures that nobody here made: certificates and lists of the Kazakh authority (vectors/kz-pki) and of RFC 9215. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gostCurve, tc26A256, tc26A512 } from './curves.ts';
import { gost34311 } from './gost34311.ts';
import { verifyGost } from './signature.ts';
import { streebog } from './streebog.ts';

interface Tlv { readonly tag: number; readonly whole: Uint8Array; readonly content: Uint8Array }

/** The elements of a constructed value; enough of DER for files known to be good. */
function elements(bytes: Uint8Array): Tlv[] {
  const found: Tlv[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at + 1] ?? 0, more = first < 128 ? 0 : first & 127;
    const length = more === 0 ? first : bytes.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = at + 2 + more, end = start + length;
    found.push({ tag: bytes[at] ?? 0, whole: bytes.subarray(at, end), content: bytes.subarray(start, end) });
    at = end;
  }
  return found;
}

const child = (bytes: Uint8Array, ...path: readonly number[]): Uint8Array => path.reduce((inside, i) => elements(inside)[i]?.content ?? new Uint8Array(0), bytes);

function oid(content: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 127);
    if (byte < 128) { numbers.push(number); number = 0; }
  }
  const [first = 0, ...rest] = numbers, root = Math.min(2, Math.floor(first / 40));
  return [root, first - 40 * root, ...rest].join('.');
}

const decoded = (bytes: Uint8Array): Uint8Array => {
  const text = new TextDecoder('latin1').decode(bytes);
  if (bytes[0] === 0x30) return bytes;
  return Uint8Array.from(atob(text.replace(/-----[^-]+-----|\s/g, '')), (c) => c.charCodeAt(0));
};

const read = (file: string): Uint8Array => decoded(readFileSync(new URL(`../vectors/kz-pki/${file}`, import.meta.url)));

/** What was signed, the algorithm and the signature of a certificate or a revocation list. */
function signedParts(file: Uint8Array): { readonly body: Uint8Array; readonly algorithm: string; readonly signature: Uint8Array } {
  const [body, algorithm, signature] = elements(child(file, 0));
  return { body: body?.whole ?? new Uint8Array(0), algorithm: oid(child(algorithm?.content ?? new Uint8Array(0), 0)), signature: (signature?.content ?? new Uint8Array(0)).slice(1) };
}

/** The identifier of the curve and the key's x‖y. */
function publicKeyOf(certificate: Uint8Array): { readonly curve: string; readonly publicKey: Uint8Array } {
  const key = elements(child(certificate, 0, 0)).at(child(certificate, 0, 0)[0] === 0xa0 ? 6 : 5)?.content ?? new Uint8Array(0);
  return { curve: oid(child(key, 0, 1, 0)), publicKey: child(child(key, 1).slice(1), 0) };
}

const hashOf: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  '1.2.398.3.10.1.1.2.3.2': (bytes) => streebog(512, bytes),
  '1.2.398.3.10.1.1.1.2': gost34311,
};

function verifies(file: Uint8Array, issuer: Uint8Array): boolean {
  const { body, algorithm, signature } = signedParts(file), { curve, publicKey } = publicKeyOf(issuer);
  const known = gostCurve(curve), hash = hashOf[algorithm];
  if (!known || !hash) throw new Error(`unknown: ${curve} ${algorithm}`);
  return verifyGost({ curve: known, publicKey, signature, digest: hash(body) });
}

const expected = JSON.parse(readFileSync(new URL('../vectors/kz-pki/EXPECTED.json', import.meta.url), 'utf8')) as { signedBy: { file: string; by: string; alg: string; ok: boolean }[] };
const gost = expected.signedBy.filter(({ alg }) => alg.startsWith('GOST'));

describe('files of the Kazakh authority', () => {
  test('there are ten of them with GOST signatures of both generations', () => {
    expect(gost).toHaveLength(10);
    expect(new Set(gost.map(({ alg }) => alg.slice(0, 11))).size).toBe(2);
  });

  test.each(gost)('$file is signed by $by with $alg', ({ file, by, ok }) => {
    expect(verifies(read(file), read(by))).toBe(ok);
  });

  test.each(gost)('$file with one changed byte is not', ({ file, by }) => {
    const changed = read(file).slice();
    changed[60] = (changed[60] ?? 0) ^ 4;
    expect(verifies(changed, read(by))).toBe(false);
  });

  test('the production chain is not signed by the test root, nor the reverse', () => {
    expect(verifies(read('prod-ca/nca_gost_2022.pem'), read('test-2026/root_gost2022_test.cer'))).toBe(false);
    expect(verifies(read('test-2019-2023/nca_gost2015_test.cer'), read('prod-ca/root_gost_2022.pem'))).toBe(false);
  });
});

describe('the certificates of RFC 9215', () => {
  // The Russian order of a signature is s‖r, highest byte first: the Kazakh one reversed as a whole.
  test('the one over the 256-bit curve of TC26 with Streebog-256 verifies', () => {
    const certificate = decoded(new TextEncoder().encode('MIIBJTCB06ADAgECAgEKMAoGCCqFAwcBAQMCMBIxEDAOBgNVBAMTB0V4YW1wbGUwIBcNMDEwMTAxMDAwMDAwWhgPMjA1MDEyMzEwMDAwMDBaMBIxEDAOBgNVBAMTB0V4YW1wbGUwXjAXBggqhQMHAQEBATALBgkqhQMHAQIBAQEDQwAEQHQnldS+6ITd8oUP7APqP68YROAdnaYLZFCTpV4m38OZePWWz01NDGzx0YlD2UST0WuewKFtUS0uEnzEaRpjGOKjEzARMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoUDBwEBAwIDQQAUC02pEksJyw1c6Sjuh0JzoxASlJLsDik2njt5EkhXjB0OHaW+NHxvG1JWx66sIArWSsd6b1s6DglzGOeubudp'));
    const { body, signature } = signedParts(certificate), { curve, publicKey } = publicKeyOf(certificate);
    expect(curve).toBe('1.2.643.7.1.2.1.1.1');
    expect(verifyGost({ curve: tc26A256, publicKey, signature: signature.slice().reverse(), digest: streebog(256, body) })).toBe(true);
    expect(verifyGost({ curve: tc26A256, publicKey, signature, digest: streebog(256, body) })).toBe(false);
    expect(verifyGost({ curve: tc26A512, publicKey, signature: signature.slice().reverse(), digest: streebog(256, body) })).toBe(false);
  });
});

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStreebog, streebog } from './streebog.ts';
import { ascii, bytesOf, hex, otherAuthor } from './testing.ts';

const published = JSON.parse(await readFile(new URL('../vectors/gost/streebog.json', import.meta.url), 'utf8')) as { messageAscii: string; streebog256: string; streebog512: string };

describe('Streebog', () => {
  test('gives the digests of the first example of RFC 6986', () => {
    expect(hex(streebog(256, ascii(published.messageAscii)))).toBe(published.streebog256);
    expect(hex(streebog(512, ascii(published.messageAscii)))).toBe(published.streebog512);
  });

  test('gives the digests of the second example of RFC 6986, longer than a block', () => {
    const message = bytesOf('d1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5ebe0ece820ede020f5f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb');
    expect(hex(streebog(256, message))).toBe('9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50');
    expect(hex(streebog(512, message))).toBe('1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28');
  });

  test.each([256, 512] as const)('agrees with another author at every length around a block, %i bits', (bits) => {
    const other = otherAuthor.getGostDigest({ name: 'GOST R 34.11', version: 2012, length: bits });
    for (let length = 0; length <= 200; length++) {
      const zeros = new Uint8Array(length), ones = new Uint8Array(length).fill(255);
      expect(hex(streebog(bits, zeros))).toBe(hex(other.digest(zeros)));
      expect(hex(streebog(bits, ones))).toBe(hex(other.digest(ones)));
    }
  });

  test.each([256, 512] as const)('agrees with another author on random messages cut at random places, %i bits', (bits) => {
    const other = otherAuthor.getGostDigest({ name: 'GOST R 34.11', version: 2012, length: bits });
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (pieces) => {
      const hash = createStreebog(bits);
      for (const piece of pieces) hash.update(piece);
      expect(hex(hash.digest())).toBe(hex(other.digest(Uint8Array.from(pieces.flatMap((piece) => [...piece])))));
    }), { numRuns: 300 });
  });

  test('two messages may be hashed in turns', () => {
    const [one, two] = [createStreebog(512), createStreebog(512)];
    const half = new Uint8Array(100).fill(7);
    one.update(half); two.update(ascii('other')); one.update(half); two.update(half);
    expect(hex(one.digest())).toBe(hex(streebog(512, new Uint8Array(200).fill(7))));
    expect(hex(two.digest())).toBe(hex(streebog(512, Uint8Array.of(...ascii('other'), ...half))));
  });

  test('a part of a larger buffer is hashed as itself', () => {
    const buffer = new Uint8Array(300).fill(1);
    expect(hex(streebog(256, buffer.subarray(33, 233)))).toBe(hex(streebog(256, new Uint8Array(200).fill(1))));
  });

  test('nothing can be added after the digest', () => {
    const hash = createStreebog(256);
    hash.digest();
    expect(() => hash.update(new Uint8Array(1))).toThrow('digest has been taken');
    expect(() => hash.digest()).toThrow('digest has been taken');
  });
});

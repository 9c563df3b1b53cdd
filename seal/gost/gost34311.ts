/**
 * GOST 34.311-95 (the same as GOST R 34.11-94, RFC 5831), 256 bits, with the S-box "D-TEST" (id-GostR3411-94-TestParamSet, RFC 4357,
 * 11.2): the hash of GOST 34.310-2004 in the files of the Kazakh National Certification Authority (OID 1.2.398.3.10.1.3.1).
 * Old signatures only: nothing new is signed with it. Words are views of bytes, lowest byte first.
 */
import { hashOfBlocks, type Hash } from './hash.ts';

/** The digest of all bytes at once: 32 bytes in the order in which files store them. */
export function gost34311(bytes: Uint8Array): Uint8Array {
  const hash = createGost34311();
  hash.update(bytes);
  return hash.digest();
}

/** A hash that takes its message in pieces. */
export function createGost34311(): Hash {
  const h = new Int32Array(8), sum = new Int32Array(8), block = new Int32Array(8);
  const blockBytes = new Uint8Array(block.buffer);
  let length = 0;

  const take = (bytes: Uint8Array, at: number): void => {
    for (let i = 0; i < 32; i++) blockBytes[i] = bytes[at + i] as number;
    step(h, block);
    add(sum, block);
    length += 32;
  };

  return hashOfBlocks({
    size: 32,
    take,
    end(rest, held) {
      const total = length + held;
      if (held > 0) take(rest, 0);
      const bits = new Int32Array(8);
      bits[0] = total * 8;
      bits[1] = total / 2 ** 29;
      step(h, bits);
      step(h, sum);
      return new Uint8Array(h.buffer);
    },
  });
}

/** The rows of "D-TEST", the row of the lowest four bits first. */
const S_BOX = ['4a92d80e6b1c7f53', 'eb4c6dfa23810759', '581da342efc7609b', '7da1089fe46cb253', '6c715fd84a9e03b2', '4ba0721d36859cfe', 'db413f590ae7682c', '1fd057a4923e6b8c'];

/** What one byte of the sum gives after substitution and the rotation by 11 bits; a table for each of the four bytes. */
const [f0, f1, f2, f3] = [byteTable(0), byteTable(1), byteTable(2), byteTable(3)];

function byteTable(place: 0 | 1 | 2 | 3): Int32Array {
  const nibble = (row: number, column: number): number => Number.parseInt(S_BOX[row]?.[column] ?? '', 16);
  return Int32Array.from({ length: 256 }, (_, byte) => {
    const value = (nibble(2 * place + 1, byte >> 4) << 4 | nibble(2 * place, byte & 15)) << 8 * place;
    return value << 11 | value >>> 21;
  });
}

/** C₃ of the key generation; C₂ and C₄ are zero. */
const C3 = Int32Array.of(0xff00ff00, 0xff00ff00, 0x00ff00ff, 0x00ff00ff, 0x00ffff00, 0xff0000ff, 0x000000ff, 0xff00ffff);

const u = new Int32Array(8), v = new Int32Array(8), key = new Int32Array(8), enciphered = new Int32Array(8);
/** A register of 16-bit words that grows by one with each ψ: 16 at first, then 12 + 1 + 61. */
const register = new Uint16Array(16 + 61);
const registerWords = new Int32Array(register.buffer, 0, 8);

/** The step function: h becomes χ(m, h). */
function step(h: Int32Array, m: Int32Array): void {
  u.set(h);
  v.set(m);
  for (let part = 0; part < 4; part++) {
    if (part > 0) {
      rotate(u);
      if (part === 2) for (let i = 0; i < 8; i++) u[i] = (u[i] as number) ^ (C3[i] as number);
      rotate(v);
      rotate(v);
    }
    arrangeKey();
    encipher(h[2 * part] as number, h[2 * part + 1] as number, 2 * part);
  }
  registerWords.set(enciphered);
  shift(12);
  for (let i = 0; i < 8; i++) registerWords[i] = (registerWords[i] as number) ^ (m[i] as number);
  shift(1);
  for (let i = 0; i < 8; i++) registerWords[i] = (registerWords[i] as number) ^ (h[i] as number);
  shift(61);
  h.set(registerWords);
}

/** A(x): x₄‖x₃‖x₂‖x₁ becomes (x₁ ⊕ x₂)‖x₄‖x₃‖x₂. */
function rotate(x: Int32Array): void {
  const low = (x[0] as number) ^ (x[2] as number), high = (x[1] as number) ^ (x[3] as number);
  x.copyWithin(0, 2);
  x[6] = low;
  x[7] = high;
}

/** key = P(u ⊕ v): byte k of the four double words makes word k of the key. */
function arrangeKey(): void {
  for (let half = 0; half < 2; half++) {
    const a = (u[half] as number) ^ (v[half] as number), b = (u[half + 2] as number) ^ (v[half + 2] as number);
    const c = (u[half + 4] as number) ^ (v[half + 4] as number), d = (u[half + 6] as number) ^ (v[half + 6] as number);
    for (let k = 0; k < 4; k++) {
      const by = 8 * k;
      key[4 * half + k] = (a >>> by & 255) | (b >>> by & 255) << 8 | (c >>> by & 255) << 16 | (d >>> by & 255) << 24;
    }
  }
}

/** GOST 28147-89, one block in simple substitution: the result is put at `at`. */
function encipher(low: number, high: number, at: number): void {
  for (let round = 0; round < 32; round += 2) {
    const forward = round < 24;
    high ^= substitute(low + (key[forward ? round & 7 : 31 - round] as number));
    low ^= substitute(high + (key[forward ? (round & 7) + 1 : 30 - round] as number));
  }
  enciphered[at] = high;
  enciphered[at + 1] = low;
}

function substitute(sum: number): number {
  return (f0[sum & 255] as number) | (f1[sum >>> 8 & 255] as number) | (f2[sum >>> 16 & 255] as number) | (f3[sum >>> 24] as number);
}

/** ψ so many times. */
function shift(times: number): void {
  for (let i = 0; i < times; i++) {
    register[i + 16] = (register[i] as number) ^ (register[i + 1] as number) ^ (register[i + 2] as number) ^ (register[i + 3] as number) ^ (register[i + 12] as number) ^ (register[i + 15] as number);
  }
  register.copyWithin(0, times, times + 16);
}

/** sum += block modulo 2²⁵⁶. */
function add(sum: Int32Array, block: Int32Array): void {
  let carry = 0;
  for (let i = 0; i < 8; i++) {
    const total = ((sum[i] as number) >>> 0) + ((block[i] as number) >>> 0) + carry;
    sum[i] = total;
    carry = total > 0xffffffff ? 1 : 0;
  }
}

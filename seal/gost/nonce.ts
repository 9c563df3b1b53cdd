/**
 * The secret number of a signature, by RFC 6979 (3.2, with the additional input of 3.6) over HMAC-Streebog: it depends on the key and on
 * the digest alone, so that a bad source of random numbers cannot give the key away. GOST itself asks for a random number and
 * cannot tell the difference; verification is the same.
 */
import { streebog } from './streebog.ts';

/** A number in 1 … q − 1. `key` and `digest` are numbers below q, `extra` any bytes that make two signatures of one message differ. */
export function nonce(q: bigint, bytes: 32 | 64, key: bigint, digest: bigint, extra: Uint8Array = new Uint8Array(0)): bigint {
  const bits = bytes === 64 ? 512 : 256, qBits = q.toString(2).length;
  const seed = [octets(key, bytes), octets(digest, bytes), extra];
  let v: Uint8Array = new Uint8Array(bytes).fill(1), k: Uint8Array = new Uint8Array(bytes);
  const mix = (marker: number, ...more: readonly Uint8Array[]): void => {
    k = hmac(bits, k, v, Uint8Array.of(marker), ...more);
    v = hmac(bits, k, v);
  };
  mix(0, ...seed);
  mix(1, ...seed);
  for (;;) {
    v = hmac(bits, k, v);
    const candidate = number(v) >> BigInt(Math.max(0, 8 * bytes - qBits));
    if (candidate > 0n && candidate < q) return candidate;
    mix(0);
  }
}

/** HMAC (RFC 2104, RFC 7836 4.1) with Streebog as its hash. */
export function hmac(bits: 256 | 512, key: Uint8Array, ...message: readonly Uint8Array[]): Uint8Array {
  const pad = new Uint8Array(64);
  pad.set(key.length > 64 ? streebog(bits, key) : key);
  const inner = streebog(bits, joined([pad.map((byte) => byte ^ 0x36), ...message]));
  return streebog(bits, joined([pad.map((byte) => byte ^ 0x5c), inner]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

/** Highest byte first, as RFC 6979 writes numbers. */
const octets = (value: bigint, bytes: number): Uint8Array => Uint8Array.from(value.toString(16).padStart(2 * bytes, '0').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const number = (bytes: Uint8Array): bigint => BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

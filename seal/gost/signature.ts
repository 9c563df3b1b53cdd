/**
 * The signature of GOST 34.10-2015 (the same as GOST R 34.10-2012, RFC 7091) and GOST 34.310-2004 (GOST R 34.10-2001, RFC 5832) in the
 * bytes of Kazakh files: public key x‖y, signature r‖s, digest as a number, all lowest byte first.
 */
import type { GostCurve } from './curves.ts';
import { nonce } from './nonce.ts';
import { affine, hasX, invert, isInGroup, timesBase, timesBasePlus } from './points.ts';

export interface SignatureToVerify {
  readonly curve: GostCurve;
  /** x‖y, twice the curve's length: the content of the OCTET STRING inside the key's BIT STRING. */
  readonly publicKey: Uint8Array;
  /** r‖s, twice the curve's length. */
  readonly signature: Uint8Array;
  /** As the hash of the algorithm returned it, of the curve's length. */
  readonly digest: Uint8Array;
}

/** Whether the signature is the key's over the digest. Never throws: what is too short, too long or off the curve is false. */
export function verifyGost({ curve, publicKey, signature, digest }: SignatureToVerify): boolean {
  const { bytes, p, q } = curve;
  if (publicKey.length !== 2 * bytes || signature.length !== 2 * bytes || digest.length !== bytes) return false;
  const x = toNumber(publicKey.subarray(0, bytes)), y = toNumber(publicKey.subarray(bytes));
  const r = toNumber(signature.subarray(0, bytes)), s = toNumber(signature.subarray(bytes));
  if (r <= 0n || r >= q || s <= 0n || s >= q || !isInGroup(curve, x, y)) return false;
  const v = invert(hashNumber(digest, q), q);
  const point = timesBasePlus(curve, s * v % q, (q - r) * v % q, { x, y, z: 1n });
  // r is x modulo q, so x may be r, r + q, … below p; this way no coordinate has to be divided out.
  for (let candidate = r; candidate < p; candidate += q) if (hasX(curve, point, candidate)) return true;
  return false;
}

export interface DigestToSign {
  readonly curve: GostCurve;
  /** A number in 1 … q − 1, lowest byte first, of the curve's length. */
  readonly privateKey: Uint8Array;
  readonly digest: Uint8Array;
  /** Bytes mixed into the secret number; without them the same digest always gets the same signature (see `nonce.ts`). */
  readonly random?: Uint8Array;
}

/** r‖s. Throws a RangeError when the key is not in its range or the digest is not of the curve's length. */
export function signGost({ curve, privateKey, digest, random }: DigestToSign): Uint8Array {
  const { bytes, q } = curve;
  if (digest.length !== bytes) throw new RangeError(`a digest for ${curve.name} has ${bytes} bytes, not ${digest.length}`);
  const d = privateNumber(curve, privateKey), e = hashNumber(digest, q);
  for (let attempt = 0; ; attempt++) {
    const extra = attempt === 0 ? random : Uint8Array.of(...random ?? [], attempt);
    const { r, s } = signatureNumbers(curve, d, e, nonce(q, bytes, d, e, extra));
    if (r !== 0n && s !== 0n) return joined(toBytes(r, bytes), toBytes(s, bytes));
  }
}

/** r = x(k · P) mod q and s = rd + ke mod q, for key d, digest e and secret number k (RFC 7091, 6.1); one that is 0 asks for another k. */
export function signatureNumbers(curve: GostCurve, d: bigint, e: bigint, k: bigint): { readonly r: bigint; readonly s: bigint } {
  const r = (affine(curve, timesBase(curve, k))?.x ?? 0n) % curve.q;
  return { r, s: (r * d + k * e) % curve.q };
}

export interface GostKey { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }

/** A new key from the platform's source of random numbers (Web Crypto: browser and Node). */
export function generateGostKey(curve: GostCurve): GostKey {
  for (;;) {
    const privateKey = crypto.getRandomValues(new Uint8Array(curve.bytes));
    const d = toNumber(privateKey) & ((1n << BigInt(curve.q.toString(2).length)) - 1n);
    if (d === 0n || d >= curve.q) continue;
    const bytes = toBytes(d, curve.bytes);
    return { privateKey: bytes, publicKey: publicGostKey(curve, bytes) };
  }
}

/** x‖y of the key that belongs to a private one. Throws a RangeError when that is not in its range. */
export function publicGostKey(curve: GostCurve, privateKey: Uint8Array): Uint8Array {
  const point = affine(curve, timesBase(curve, privateNumber(curve, privateKey)));
  if (!point) throw new RangeError('a number below q cannot lead to infinity');
  return joined(toBytes(point.x, curve.bytes), toBytes(point.y, curve.bytes));
}

function privateNumber({ name, bytes, q }: GostCurve, privateKey: Uint8Array): bigint {
  const d = toNumber(privateKey);
  if (privateKey.length !== bytes || d <= 0n || d >= q) throw new RangeError(`a private key for ${name} is a number from 1 to q − 1 in ${bytes} bytes`);
  return d;
}

/** e of the standard: the digest modulo q, and 1 in place of 0. */
function hashNumber(digest: Uint8Array, q: bigint): bigint {
  return toNumber(digest) % q || 1n;
}

function toNumber(bytes: Uint8Array): bigint {
  let hex = '';
  for (const byte of bytes) hex = byte.toString(16).padStart(2, '0') + hex;
  return BigInt(`0x${hex || '0'}`);
}

function toBytes(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * (length - 1 - i), 2 * (length - i)), 16));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

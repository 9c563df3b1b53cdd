/**
 * The Merkle tree of RFC 6962, section 2.1: hashes, proofs and their verification. Pure; sizes and indices are numbers below 2^53
 * where we made them, BigInt where they come from outside (a foreign proof may name index 2^64 − 1).
 */
import { hash } from 'node:crypto';

export type Hash = Buffer;

/** The root of a log without entries: SHA-256 of nothing. */
export const EMPTY_ROOT: Hash = hash('sha256', Buffer.alloc(0), 'buffer');

/** Hash of an inner node. */
export function nodeHash(left: Hash, right: Hash): Hash {
  const input = Buffer.allocUnsafe(65);
  input[0] = 1;
  left.copy(input, 1);
  right.copy(input, 33);
  return hash('sha256', input, 'buffer');
}

/** Root over hashes of equally large perfect subtrees, in order; the last one may be smaller. At least one. */
export function fold(hashes: readonly Hash[]): Hash {
  const only = hashes[0];
  if (only === undefined) return EMPTY_ROOT;
  if (hashes.length === 1) return only;
  let level = hashes;
  while (level.length > 1) {
    const next: Hash[] = [];
    for (let i = 0; i + 1 < level.length; i += 2) next.push(nodeHash(level[i] as Hash, level[i + 1] as Hash));
    if (level.length % 2 === 1) next.push(level[level.length - 1] as Hash);
    level = next;
  }
  return level[0] as Hash;
}

/** The hash of a perfect subtree: `level` 0 is a leaf, `index` counts subtrees of that size from the left. */
export type ReadHash = (level: number, index: number) => Promise<Hash>;

/** The perfect subtrees, largest first, of which leaves `from` … `to` − 1 consist; `from` is a multiple of the largest. */
export function subtrees(from: number, to: number): { readonly level: number; readonly index: number }[] {
  const parts: { level: number; index: number }[] = [];
  let at = from;
  while (at < to) {
    let level = Math.floor(Math.log2(to - at));
    while (2 ** level > to - at) level -= 1;
    while (at % 2 ** level !== 0) level -= 1;
    parts.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return parts;
}

/** Root of leaves `from` … `to` − 1. */
export async function rangeRoot(from: number, to: number, read: ReadHash): Promise<Hash> {
  const needed = subtrees(from, to);
  const [only] = needed;
  if (only !== undefined && needed.length === 1) return read(only.level, only.index);
  const parts = await Promise.all(needed.map((part) => read(part.level, part.index)));
  return parts.length === 0 ? EMPTY_ROOT : parts.reduceRight((right, left) => nodeHash(left, right));
}

/** Proof that leaf `index` is in the log of `size` entries: the hashes beside its way to the root, lowest first. */
export async function inclusionProof(index: number, size: number, read: ReadHash): Promise<Hash[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`No entry ${index} in a log of ${size}`);
  return Promise.all(path(index, 0, size).map(([from, to]) => rangeRoot(from, to, read)));
}

function path(index: number, from: number, to: number): [number, number][] {
  if (to - from === 1) return [];
  const split = from + largestPowerBelow(to - from);
  return index < split ? [...path(index, from, split), [split, to]] : [...path(index, split, to), [from, split]];
}

/** Proof that the log of `size2` entries goes on from the log of `size1` without changing it. */
export async function consistencyProof(size1: number, size2: number, read: ReadHash): Promise<Hash[]> {
  if (!(size1 >= 1 && size1 <= size2)) throw new RangeError(`No proof from ${size1} to ${size2}`);
  return Promise.all(consistencyParts(size1, 0, size2, true).map(([from, to]) => rangeRoot(from, to, read)));
}

function consistencyParts(size1: number, from: number, to: number, whole: boolean): [number, number][] {
  if (size1 === to) return whole ? [] : [[from, to]];
  const split = from + largestPowerBelow(to - from);
  return size1 <= split
    ? [...consistencyParts(size1, from, split, whole), [split, to]]
    : [...consistencyParts(size1, split, to, false), [from, split]];
}

function largestPowerBelow(n: number): number {
  let power = 2 ** Math.floor(Math.log2(n));
  if (power >= n) power /= 2;
  return power;
}

/** Does the proof show that the leaf stands at `index` of the log with this size and root? RFC 9162, 2.1.3.2. Never throws. */
export function verifyInclusion(index: bigint, size: bigint, leaf: Hash, proof: readonly Hash[], root: Hash): boolean {
  if (index < 0n || index >= size || leaf.length !== 32 || root.length !== 32 || proof.some((h) => h.length !== 32)) return false;
  let fn = index;
  let sn = size - 1n;
  let r = leaf;
  for (const p of proof) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      r = nodeHash(p, r);
      while ((fn & 1n) === 0n && fn !== 0n) { fn >>= 1n; sn >>= 1n; }
    } else {
      r = nodeHash(r, p);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && r.equals(root);
}

/** Does the proof show that the second log continues the first? RFC 9162, 2.1.4.2. An empty first log proves nothing: false. Never throws. */
export function verifyConsistency(size1: bigint, size2: bigint, root1: Hash, root2: Hash, proof: readonly Hash[]): boolean {
  if (size1 < 1n || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && root1.equals(root2);
  if (root1.length !== 32 || root2.length !== 32 || proof.some((h) => h.length !== 32)) return false;
  const hashes = (size1 & (size1 - 1n)) === 0n ? [root1, ...proof] : [...proof];
  const first = hashes.shift();
  if (first === undefined || proof.length === 0) return false;
  let fn = size1 - 1n;
  let sn = size2 - 1n;
  while ((fn & 1n) === 1n) { fn >>= 1n; sn >>= 1n; }
  let fr = first;
  let sr = first;
  for (const c of hashes) {
    if (sn === 0n) return false;
    if ((fn & 1n) === 1n || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while ((fn & 1n) === 0n && fn !== 0n) { fn >>= 1n; sn >>= 1n; }
    } else {
      sr = nodeHash(sr, c);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n && fr.equals(root1) && sr.equals(root2);
}

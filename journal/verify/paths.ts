/** Paths of hashes in the tree, for the verifier alone: the definitions of RFC 6962, 2.1.1 and 2.1.2, followed from the root down. */
import { createHash } from 'node:crypto';

export function leafOf(entry: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(entry).digest();
}

export function nodeOf(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** Largest power of two below n; n > 1. */
function split(n: bigint): bigint {
  let k = 1n;
  while (k * 2n < n) k *= 2n;
  return k;
}

/** Does the path lead from this leaf at `index` to the root of a tree of `size`? */
export function leadsTo(index: bigint, size: bigint, leaf: Buffer, path: readonly Buffer[], root: Buffer): boolean {
  if (index < 0n || index >= size || [leaf, root, ...path].some((hash) => hash.length !== 32)) return false;
  const rest = [...path];
  const climb = (m: bigint, n: bigint): Buffer | null => {
    if (n === 1n) return leaf;
    const k = split(n);
    // The hash beside the way stands last for the highest level.
    const beside = rest.pop();
    if (beside === undefined) return null;
    const below = m < k ? climb(m, k) : climb(m - k, n - k);
    if (below === null) return null;
    return m < k ? nodeOf(below, beside) : nodeOf(beside, below);
  };
  return climb(index, size)?.equals(root) === true && rest.length === 0;
}

/** Do the hashes show that a tree of `size2` with `root2` begins with the tree of `size1` with `root1`? An empty tree begins every other. */
export function beginsWith(size1: number, root1: Buffer, size2: number, root2: Buffer, hashes: readonly Buffer[]): boolean {
  if (size1 === 0 && !root1.equals(createHash('sha256').digest())) return false;
  if (size1 === size2) return hashes.length === 0 && root1.equals(root2);
  if (size1 > size2 || [root1, root2, ...hashes].some((hash) => hash.length !== 32)) return false;
  if (size1 === 0) return hashes.length === 0;
  const rest = [...hashes];
  /** Both roots of the part of `n` leaves of which the first `m` are old; `whole`: the part is the old tree itself. */
  const climb = (m: bigint, n: bigint, whole: boolean): readonly [Buffer, Buffer] | null => {
    if (m === n) {
      const hash = whole ? root1 : rest.pop();
      return hash === undefined ? null : [hash, hash];
    }
    const k = split(n);
    const beside = rest.pop();
    if (beside === undefined) return null;
    const below = m <= k ? climb(m, k, whole) : climb(m - k, n - k, false);
    if (below === null) return null;
    return m <= k ? [below[0], nodeOf(below[1], beside)] : [nodeOf(beside, below[0]), nodeOf(beside, below[1])];
  };
  const roots = climb(BigInt(size1), BigInt(size2), true);
  return roots !== null && rest.length === 0 && roots[0].equals(root1) && roots[1].equals(root2);
}

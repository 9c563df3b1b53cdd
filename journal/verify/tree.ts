/** RFC 6962 tree for the verifier: keeps the roots of complete subtrees, like the digits of a binary number. */
import { createHash } from 'node:crypto';

export interface Node {
  /** 0: a leaf; h: a complete subtree of 2^h leaves. */
  readonly height: number;
  readonly index: number;
  readonly hash: Buffer;
}

export class Tree {
  size = 0;
  readonly #digits: (Buffer | undefined)[] = [];

  /** Adds an entry; returns the subtrees that it completed, smallest first. */
  add(entry: Buffer): Node[] {
    let hash = sha256(Buffer.of(0), entry);
    const nodes: Node[] = [{ height: 0, index: this.size, hash }];
    let rest = this.size;
    let height = 0;
    while (rest % 2 === 1) {
      const left = this.#digits[height] ?? Buffer.alloc(32);
      this.#digits[height] = undefined;
      hash = sha256(Buffer.of(1), left, hash);
      rest = Math.floor(rest / 2);
      height += 1;
      nodes.push({ height, index: rest, hash });
    }
    this.#digits[height] = hash;
    this.size += 1;
    return nodes;
  }

  /** Goes on at a later place after a gap; roots are without meaning from then on. */
  skipTo(size: number): void {
    this.size = size;
  }

  root(): Buffer {
    let right: Buffer | undefined;
    for (const digit of this.#digits) if (digit !== undefined) right = right === undefined ? digit : sha256(Buffer.of(1), digit, right);
    return right ?? sha256();
  }
}

function sha256(...parts: Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

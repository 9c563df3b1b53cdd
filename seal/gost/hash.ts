/** A hash that takes its message in pieces; the two of this room have the same shape. */
export interface Hash {
  /** Takes the next bytes of the message; any length. Throws when the digest has been taken. */
  update(bytes: Uint8Array): void;
  /** Ends the message and returns the digest. Throws when it has been taken. */
  digest(): Uint8Array;
}

/** What a hash does with full blocks and with the rest of the message (shorter than a block). */
export interface Blocks {
  readonly size: number;
  /** Takes the block that begins at `at`. */
  readonly take: (bytes: Uint8Array, at: number) => void;
  /** `rest` is a block's buffer whose first `length` bytes belong to the message and whose others are zero. */
  readonly end: (rest: Uint8Array, length: number) => Uint8Array;
}

/** Cuts what comes in pieces of any length into blocks. */
export function hashOfBlocks({ size, take, end }: Blocks): Hash {
  const rest = new Uint8Array(size);
  let held = 0, ended = false;
  const open = (): void => {
    if (ended) throw new Error('The digest has been taken: a new message needs a new hash.');
  };
  return {
    update(bytes) {
      open();
      let at = 0;
      if (held > 0) {
        at = Math.min(size - held, bytes.length);
        rest.set(bytes.subarray(0, at), held);
        held += at;
        if (held < size) return;
        take(rest, 0);
      }
      for (; at + size <= bytes.length; at += size) take(bytes, at);
      rest.set(bytes.subarray(at));
      held = bytes.length - at;
    },
    digest() {
      open();
      ended = true;
      rest.fill(0, held);
      return end(rest, held);
    },
  };
}

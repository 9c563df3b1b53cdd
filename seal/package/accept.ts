/** A file taken in: its size and digest from that moment on are what everything later is measured against. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

export interface Accepted { readonly size: number; /** Lower-case hex. */ readonly sha256: string }

const PIECE = 1 << 20;

/** Reads the file once. @throws the error of the file system, AbortError */
export async function acceptFile(path: string, signal?: AbortSignal): Promise<Accepted> {
  const sha256 = createHash('sha256');
  let size = 0;
  for await (const piece of filePieces(path)) {
    signal?.throwIfAborted();
    sha256.update(piece);
    size += piece.length;
  }
  return { size, sha256: sha256.digest('hex') };
}

/** The content of a file in pieces of a megabyte; a piece is overwritten by the next but one. @throws the error of the file system */
export async function* filePieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const length = Math.min(PIECE, Math.max((await file.stat()).size, 1));
    const buffers = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)] as const;
    for (let turn = 0; ; turn++) {
      const buffer = turn % 2 === 0 ? buffers[0] : buffers[1];
      const { bytesRead } = await file.read(buffer, 0, length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

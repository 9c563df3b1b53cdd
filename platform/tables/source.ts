/** Where a table lies: a file of this machine by its path, or bytes that came with a name and are written to no disk. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

export interface NamedBytes { readonly name: string; readonly bytes: Uint8Array }
export type TableSource = string | NamedBytes;

const CHUNK = 256 * 1024;

export const nameOf = (source: TableSource): string => (typeof source === 'string' ? source : source.name);

/** The bytes in portions, until the signal stops it. */
export async function* chunksOf(source: TableSource, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') {
    yield* createReadStream(source, { highWaterMark: CHUNK, signal }) as AsyncIterable<Uint8Array>;
    return;
  }
  for (let at = 0; at < source.bytes.length; at += CHUNK) {
    signal.throwIfAborted();
    yield source.bytes.subarray(at, at + CHUNK);
  }
}

/** The first bytes of a file, fewer where it has fewer. */
export async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

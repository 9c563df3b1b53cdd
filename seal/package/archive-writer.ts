/**
 * Writes an archive whose bytes depend on nothing but its parts: given order, stored, one fixed time and mode. Every byte of a part is
 * hashed again on its way; the first difference from what was accepted ends the writing. Nothing is left behind of an archive that
 * was not finished.
 *
 * Why not a library: the one that keeps the order (yazl) computes CRC-32 in JavaScript, which is half of its time, and puts a stored
 * file's size after its content, where programs that read archives from front to back (Java's ZipInputStream) cannot find it. Here
 * the header is written once its content has passed. A package needs one form only: stored, ASCII names, ZIP64 where numbers demand it.
 */
import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

export interface Part {
  /** ASCII. */
  readonly name: string;
  readonly size: number;
  /** Lower-case hex, taken when the part was accepted. */
  readonly sha256: string;
  /** Asked for only when its turn has come, once. A piece may be overwritten by the next but one. */
  readonly open: () => AsyncIterable<Uint8Array> | Uint8Array;
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the parts written so far, of all of them. */
  readonly progress?: (bytes: number, of: number) => void;
}

/** A part is no longer what was accepted. */
export class PartChanged extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`${part} is not what was accepted`);
    this.name = 'PartChanged';
    this.part = part;
  }
}

/** Writes `path` whole or not at all. @throws PartChanged, AbortError, the error of the file system or of a part's source */
export async function writeArchive(path: string, parts: readonly Part[], options: WriteOptions = {}): Promise<void> {
  options.signal?.throwIfAborted();
  const unfinished = `${path}.part`;
  try {
    const file = await open(unfinished, 'w', 0o600);
    try {
      await writeParts(file, parts, options);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeParts(file: FileHandle, parts: readonly Part[], { signal, progress }: WriteOptions): Promise<void> {
  const directory: Buffer[] = [];
  let at = 0;
  let passed = 0;
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  for (const part of parts) {
    const offset = at;
    at += localHeader(part, 0).length;
    const content = contentOf(part);
    let checksum = 0;
    // While a piece is being written the next is read and hashed.
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const piece of content) {
        signal?.throwIfAborted();
        checksum = crc32(piece, checksum);
        await writing;
        writing = writeAll(file, piece, at);
        // Awaited by the next turn; the reading in between must not make a failed write a stray rejection.
        writing.catch(() => undefined);
        at += piece.length;
        passed += piece.length;
        progress?.(passed, total);
      }
    } finally {
      await writing;
    }
    await writeAll(file, localHeader(part, checksum), offset);
    directory.push(directoryEntry(part, checksum, offset));
  }
  const entries = Buffer.concat(directory);
  await writeAll(file, entries, at);
  await writeAll(file, endOfArchive(parts.length, entries.length, at), at + entries.length);
}

/** The part's bytes as they pass; ends with an error where they are not what was accepted. */
async function* contentOf(part: Part): AsyncGenerator<Uint8Array> {
  const sha256 = createHash('sha256');
  let size = 0;
  const source = part.open();
  for await (const piece of source instanceof Uint8Array ? [source] : source) {
    size += piece.length;
    if (size > part.size) throw new PartChanged(part.name);
    sha256.update(piece);
    yield piece;
  }
  if (size !== part.size || sha256.digest('hex') !== part.sha256) throw new PartChanged(part.name);
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

const WIDE = 0xffffffff;
/** 1 January 1980, midnight: the first moment of the format, which has no zone. */
const DATE = 0x21;
const MODE = 0o100644;
const UNIX = 3 << 8;

/** Sizes that do not fit stand in the extra field 1, eight bytes each, in the order in which they are missing. */
function wideField(numbers: readonly number[]): Buffer {
  const missing = numbers.filter((value) => value >= WIDE);
  if (missing.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(4 + 8 * missing.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * missing.length, 2);
  for (const [i, value] of missing.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  return field;
}
const narrow = (value: number): number => Math.min(value, WIDE);

/** What both headers say, from "version needed" to the length of the extra field: APPNOTE 4.3.7. */
function shared({ name, size }: Part, checksum: number, extra: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(extra.length > 0 ? 45 : 10, 0);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(narrow(size), 14);
  fields.writeUInt32LE(narrow(size), 18);
  fields.writeUInt16LE(name.length, 22);
  fields.writeUInt16LE(extra.length, 24);
  return fields;
}

function localHeader(part: Part, checksum: number): Buffer {
  const extra = wideField([part.size, part.size]);
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared(part, checksum, extra), Buffer.from(part.name, 'latin1'), extra]);
}

function directoryEntry(part: Part, checksum: number, offset: number): Buffer {
  const extra = wideField([part.size, part.size, offset]);
  const before = Buffer.alloc(6), after = Buffer.alloc(14);
  before.write('PK\x01\x02', 'latin1');
  before.writeUInt16LE(UNIX | 45, 4);
  after.writeUInt32LE(MODE * 0x10000, 6);
  after.writeUInt32LE(narrow(offset), 10);
  return Buffer.concat([before, shared(part, checksum, extra), after, Buffer.from(part.name, 'latin1'), extra]);
}

function endOfArchive(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(narrow(length), 12);
  end.writeUInt32LE(narrow(offset), 16);
  if (count < 0xffff && length < WIDE && offset < WIDE) return end;
  const wide = Buffer.alloc(56), locator = Buffer.alloc(20);
  wide.write('PK\x06\x06', 'latin1');
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(UNIX | 45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(length), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([wide, locator, end]);
}

/** A name survives a power cut only once its folder is on the disk; some file systems cannot say so. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

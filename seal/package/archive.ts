/**
 * A ZIP archive read so that no two readers can see different things in it: stored entries only, one after the other from the first
 * byte to the directory, each local header saying what the directory says, no comment, nothing before, between or after. yauzl reads
 * the directory; what it lets pass is measured here. Since nothing is compressed, nothing can be larger than the file itself.
 */
import { open, type FileHandle } from 'node:fs/promises';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Findings, type Problem } from './problem.ts';
import type { Limits } from './layout.ts';
import { nameProblem, shownName, twinKey } from './entry-name.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  /** First byte of the content in the file. */
  readonly start: number;
}

export interface Archive {
  /** In the order in which they lie in the file, which is the order of the directory. Empty where there are problems. */
  readonly entries: readonly ArchiveEntry[];
  /** Bytes of the whole file. */
  readonly size: number;
  readonly findings: Findings;
  /** The content, in pieces that are overwritten by the next. @throws `Truncated` where the file has become shorter, AbortError */
  read(entry: ArchiveEntry, signal?: AbortSignal): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

const PIECE = 1 << 20;
const LOCAL = 0x04034b50, DIRECTORY = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR64 = 0x07064b50, DESCRIPTOR = 0x08074b50;

/** @throws the error of the file system where the file cannot be opened; every defect of the archive is a finding */
export async function openArchive(path: string, limits: Limits, signal?: AbortSignal): Promise<Archive> {
  const file = await open(path, 'r');
  const findings = new Findings();
  try {
    const { size } = await file.stat();
    const entries = await readEntries(file, size, limits, findings, signal);
    return { entries: findings.none ? entries : [], size, findings, read: (entry, stop) => pieces(file, entry, stop), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

export class Truncated extends Error {}

async function* pieces(file: FileHandle, { start, size }: ArchiveEntry, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, Math.max(size, 1)));
  for (let at = 0; at < size;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, size - at), start + at);
    if (bytesRead === 0) throw new Truncated();
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

interface Directory { readonly offset: number; readonly end: number; readonly count: number }

async function readEntries(file: FileHandle, size: number, limits: Limits, findings: Findings, signal?: AbortSignal): Promise<ArchiveEntry[]> {
  const directory = await findDirectory(file, size);
  if ('code' in directory) { findings.add(directory); return []; }
  if (directory.count > limits.entries) { findings.add({ code: 'too-many-entries', expected: String(limits.entries), found: String(directory.count) }); return []; }
  if (size > limits.total) { findings.add({ code: 'too-large', expected: String(limits.total), found: String(size) }); return []; }
  let zip: ZipFile;
  try {
    zip = await yauzl.fromFdPromise(file.fd, { autoClose: false, decodeStrings: false, validateEntrySizes: false });
  } catch {
    findings.add({ code: 'directory-malformed' });
    return [];
  }
  // Never closed by yauzl: the descriptor belongs to us.
  const directoryBytes = windowOn(file);
  const entries: ArchiveEntry[] = [];
  const names = new Map<string, string>();
  let end: number | null = 0;
  let cursor = directory.offset;
  try {
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted();
      const name = (entry.fileName as unknown as Buffer).toString('latin1');
      const shown = shownName(name);
      findings.add(...directoryProblems(entry, await directoryBytes(cursor + 34, 2), shown));
      cursor += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      const bad = nameProblem(entry.fileName as unknown as Buffer);
      if (bad !== null) findings.add({ code: bad, entry: shown });
      const twin = twinKey(entry.fileName as unknown as Buffer);
      const other = names.get(twin);
      if (other !== undefined) findings.add(other === name ? { code: 'name-repeated', entry: shown } : { code: 'name-twin', entry: shown, found: shownName(other) });
      names.set(twin, name);
      // Once one entry is out of its place, the places of those after it say nothing more.
      if (end === null) continue;
      const local = await readLocal(file, entry, end, directory.offset, shown);
      findings.add(...local.problems);
      entries.push({ name, size: entry.uncompressedSize, crc32: entry.crc32, start: local.start });
      end = local.after;
    }
  } catch (error) {
    signal?.throwIfAborted();
    findings.add({ code: error instanceof Error && error.message.includes('encryption') ? 'entry-encrypted' : 'directory-malformed' });
    return [];
  }
  if (cursor !== directory.end) findings.add({ code: 'directory-malformed' });
  if (end !== null && end < directory.offset) findings.add({ code: 'hidden-bytes', found: String(directory.offset - end) });
  return entries;
}

/** What the directory alone shows to be refused. `disk` is the one field of it that yauzl does not give. */
function directoryProblems(entry: Entry, disk: Buffer | null, shown: string): Problem[] {
  const problems: Problem[] = [];
  if (disk?.readUInt16LE(0) !== 0) problems.push({ code: 'multi-disk', entry: shown });
  if (entry.isEncrypted()) problems.push({ code: 'entry-encrypted', entry: shown });
  if (entry.compressionMethod !== 0) problems.push({ code: 'entry-compressed', entry: shown });
  else if (entry.compressedSize !== entry.uncompressedSize) problems.push({ code: 'size-declared', entry: shown });
  // 0x7075 gives a second name, 0x0017 and 0x9901 belong to encryption; none of the rest changes what a reader sees.
  if (entry.extraFields.some(({ id }) => id === 0x7075 || id === 0x0017 || id === 0x9901) || entry.extraFields.filter(({ id }) => id === 1).length > 1) problems.push({ code: 'header-differs', entry: shown, field: 'extra' });
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (entry.versionMadeBy >>> 8 === 3 && kind !== 0 && kind !== 0o100000 && !shown.endsWith('/')) problems.push({ code: 'not-a-file', entry: shown });
  return problems;
}

interface Local { readonly problems: readonly Problem[]; readonly start: number; /** First byte after the entry; null where that cannot be said. */ readonly after: number | null }

/** The entry must begin where the one before it ended, say what the directory says, and end with the descriptor that its flags announce. */
async function readLocal(file: FileHandle, entry: Entry, expectedStart: number, limit: number, shown: string): Promise<Local> {
  const at = entry.relativeOffsetOfLocalHeader;
  const problems: Problem[] = [];
  const differs = (field: string): void => { problems.push({ code: 'header-differs', entry: shown, field }); };
  const lost = (code: Problem['code']): Local => ({ problems: [...problems, code === 'header-differs' ? { code, entry: shown, field: 'signature' } : { code, entry: shown }], start: 0, after: null });
  if (at < expectedStart) return lost('overlap');
  if (at > expectedStart) problems.push({ code: 'hidden-bytes', entry: shown, found: String(at - expectedStart) });
  // In one reading where the header is as long as the directory lets expect.
  const fixed = await bytesAt(file, at, Math.min(30 + entry.fileNameLength, limit - at));
  if (fixed === null || fixed.length < 30 || fixed.readUInt32LE(0) !== LOCAL) return lost('header-differs');
  const nameLength = fixed.readUInt16LE(26), extraLength = fixed.readUInt16LE(28);
  const rest = 30 + nameLength + extraLength <= fixed.length ? fixed.subarray(30) : await bytesAt(file, at + 30, nameLength + extraLength);
  const start = at + 30 + nameLength + extraLength;
  const after = start + entry.compressedSize;
  if (rest === null || after > limit) return lost('overlap');
  if (!rest.subarray(0, nameLength).equals(entry.fileName as unknown as Buffer)) differs('name');
  if (fixed.readUInt16LE(6) !== entry.generalPurposeBitFlag) differs('flags');
  if (fixed.readUInt16LE(8) !== entry.compressionMethod) differs('method');
  const extra = extraFields(rest.subarray(nameLength, nameLength + extraLength));
  if (extra === null || extra.some(({ id }) => id === 0x7075)) differs('extra');
  const sizes64 = extra?.find(({ id }) => id === 1)?.data;
  const said = { crc32: fixed.readUInt32LE(14), packed: wide(fixed.readUInt32LE(18), sizes64, 8), size: wide(fixed.readUInt32LE(22), sizes64, 0) };
  const described = (entry.generalPurposeBitFlag & 8) !== 0;
  // With a descriptor the header says nothing, or the same.
  const same = (value: number, true_: number): boolean => value === true_ || (described && value === 0);
  if (!same(said.crc32, entry.crc32)) differs('crc32');
  if (!same(said.packed, entry.compressedSize) || !same(said.size, entry.uncompressedSize)) differs('size');
  const length = described ? await descriptorLength(file, entry, after, limit) : 0;
  if (length === null) differs('descriptor');
  return { problems, start, after: length === null ? null : after + length };
}

function extraFields(bytes: Buffer): yauzl.ExtraField[] | null {
  try { return yauzl.parseExtraFields(bytes); } catch { return null; }
}

const wide = (narrow: number, sizes64: Buffer | undefined, at: number): number => (narrow === 0xffffffff && sizes64 !== undefined && sizes64.length >= at + 8 ? Number(sizes64.readBigUInt64LE(at)) : narrow);

/** 16 bytes, or 24 where sizes are 64 bits wide; null where neither is what the directory says. What follows tells which: the next header or the directory. */
async function descriptorLength(file: FileHandle, entry: Entry, at: number, limit: number): Promise<number | null> {
  for (const [length, size] of [[16, (b: Buffer, i: number) => b.readUInt32LE(8 + 4 * i)], [24, (b: Buffer, i: number) => Number(b.readBigUInt64LE(8 + 8 * i))]] as const) {
    const bytes = await bytesAt(file, at, length + 4);
    if (bytes === null || bytes.readUInt32LE(0) !== DESCRIPTOR || bytes.readUInt32LE(4) !== entry.crc32) continue;
    if (size(bytes, 0) !== entry.compressedSize || size(bytes, 1) !== entry.uncompressedSize) continue;
    if (bytes.readUInt32LE(length) === (at + length === limit ? DIRECTORY : LOCAL)) return length;
  }
  return null;
}

/** The end of the archive must be the end of the file, without a comment that could hold another end. */
async function findDirectory(file: FileHandle, size: number): Promise<Directory | Problem> {
  const head = await bytesAt(file, 0, 4);
  const tail = await bytesAt(file, size - 22, 22);
  if (head === null || tail === null || head.readUInt32LE(0) !== LOCAL) return { code: 'not-a-package' };
  if (tail.readUInt32LE(0) !== END) return { code: await hasEndBefore(file, size) ? 'trailing-bytes' : 'truncated' };
  if (tail.readUInt16LE(20) !== 0) return { code: 'trailing-bytes' };
  const found = { count: tail.readUInt16LE(10), length: tail.readUInt32LE(12), offset: tail.readUInt32LE(16), end: size - 22 };
  if (tail.readUInt16LE(4) !== 0 || tail.readUInt16LE(6) !== 0 || tail.readUInt16LE(8) !== found.count) return { code: 'multi-disk' };
  const locator = await bytesAt(file, size - 42, 20);
  if (locator?.readUInt32LE(0) === LOCATOR64) {
    const at = size - 42 - 56;
    const record = await bytesAt(file, at, 56);
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) return { code: 'multi-disk' };
    if (record === null || record.readUInt32LE(0) !== END64 || Number(locator.readBigUInt64LE(8)) !== at || record.readBigUInt64LE(4) !== 44n) return { code: 'directory-malformed' };
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0 || record.readBigUInt64LE(24) !== record.readBigUInt64LE(32)) return { code: 'multi-disk' };
    const whole = { count: Number(record.readBigUInt64LE(32)), length: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)), end: at };
    // The short record says the same, or that it cannot say it.
    if (![whole.count, 0xffff].includes(found.count) || ![whole.length, 0xffffffff].includes(found.length) || ![whole.offset, 0xffffffff].includes(found.offset)) return { code: 'directory-malformed' };
    Object.assign(found, whole);
  }
  return found.offset + found.length === found.end ? found : { code: 'directory-malformed' };
}

async function hasEndBefore(file: FileHandle, size: number): Promise<boolean> {
  const length = Math.min(size, 1 << 17);
  const bytes = await bytesAt(file, size - length, length);
  return bytes !== null && bytes.includes(Buffer.from('PK\x05\x06', 'latin1'));
}

/** Bytes that are asked for one after the other are read a megabyte at a time. */
function windowOn(file: FileHandle): (at: number, length: number) => Promise<Buffer | null> {
  let from = 0, held: Buffer = Buffer.alloc(0);
  return async (at, length) => {
    if (at < from || at + length > from + held.length) {
      const buffer = Buffer.alloc(PIECE);
      const { bytesRead } = await file.read(buffer, 0, PIECE, at);
      [from, held] = [at, buffer.subarray(0, bytesRead)];
    }
    return length <= held.length - (at - from) ? held.subarray(at - from, at - from + length) : null;
  };
}

/** Null where the file does not hold them. */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer | null> {
  if (at < 0 || length < 0 || !Number.isSafeInteger(at)) return null;
  const buffer = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(buffer, done, length - done, at + done);
    if (bytesRead === 0) return null;
    done += bytesRead;
  }
  return buffer;
}


/** An XLSX file as a package of entries, opened so that it cannot hurt: sizes are judged before and counted while inflating. */
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { firstBytes, nameOf, type TableSource } from './source.ts';
import { TableError } from './table-error.ts';

export interface PackageLimits {
  readonly maxEntries: number;
  /** Inflated bytes of all entries together. */
  readonly maxTotal: number;
  /** Inflated to packed, for entries over one megabyte: sheets of a real journal reach 40. */
  readonly maxRatio: number;
}
export const packageLimits: PackageLimits = { maxEntries: 2000, maxTotal: 4 * 2 ** 30, maxRatio: 150 };

export interface XlsxPackage {
  has(name: string): boolean;
  size(name: string): number;
  /** Inflated bytes of an entry, cut off with an error where they exceed what the directory promised or the limits allow. */
  entry(name: string): Promise<AsyncIterable<Uint8Array>>;
  close(): void;
}

/** @throws TableError where the file is no XLSX, is encrypted, or could not be inflated safely */
export async function openXlsx(source: TableSource, limits: PackageLimits = packageLimits): Promise<XlsxPackage> {
  const path = nameOf(source);
  await refuseOldFormats(source);
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    const options = { autoClose: false, lazyEntries: true, validateEntrySizes: true, strictFileNames: true } as const;
    const opened = (error: Error | null, found: ZipFile): void => (error ? reject(new TableError('not-a-workbook', `${path}: not an XLSX file (${error.message})`)) : resolve(found));
    if (typeof source === 'string') yauzl.open(source, options, opened);
    else yauzl.fromBuffer(Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength), options, opened);
  });
  const entries = new Map<string, Entry>();
  try {
    await readDirectory(zip, path, limits, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
  let inflated = 0;
  return {
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    close: () => zip.close(),
    async entry(name) {
      const entry = entries.get(name);
      if (!entry) throw new TableError('part-missing', `${path}: ${name} is missing in the file; open it in a spreadsheet program and save it anew`);
      const stream = await new Promise<Readable>((resolve, reject) => zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))));
      return counted(stream, (length) => {
        inflated += length;
        if (inflated > limits.maxTotal) throw bomb(path, `more than ${limits.maxTotal} bytes when unpacked`);
      });
    },
  };
}

async function readDirectory(zip: ZipFile, path: string, limits: PackageLimits, entries: Map<string, Entry>): Promise<void> {
  if (zip.entryCount > limits.maxEntries) throw bomb(path, `${zip.entryCount} entries`);
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) => reject(new TableError('unsound-workbook', `${path}: not a sound XLSX file (${error.message})`)));
    zip.on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (entry.isEncrypted()) reject(new TableError('protected', `${path}: the file is protected by a password; save it without one`));
      else if (total > limits.maxTotal) reject(bomb(path, `more than ${limits.maxTotal} bytes when unpacked`));
      else if (entry.uncompressedSize > 2 ** 20 && ratio > limits.maxRatio) reject(bomb(path, `${entry.fileName} unpacks to ${Math.round(ratio)} times its size`));
      else { entries.set(entry.fileName, entry); zip.readEntry(); }
    });
    zip.readEntry();
  });
}

async function* counted(stream: Readable, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) { count(chunk.length); yield chunk; }
  } finally {
    stream.destroy();
  }
}

function bomb(path: string, why: string): TableError {
  return new TableError('unsafe', `${path}: refused as unsafe: ${why}. Export the sheet as CSV and try again`);
}

/** A protected XLSX and an old XLS are both OLE containers: say which way out there is. */
async function refuseOldFormats(source: TableSource): Promise<void> {
  const start = typeof source === 'string' ? await firstBytes(source, 8) : source.bytes.subarray(0, 8);
  if (Buffer.from(start).toString('hex') === 'd0cf11e0a1b11ae1') throw new TableError('old-or-protected', `${nameOf(source)}: an old XLS file or an XLSX protected by a password; save it as XLSX without a password`);
}

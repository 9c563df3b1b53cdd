/** Which reader a file needs, in which encoding, and whether it can be read at all. */
import { open, stat } from 'node:fs/promises';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { detectEncoding, encodingNamed } from './encoding.ts';
import type { Encoding } from './encoding.ts';

export interface InputFile {
  readonly path: string;
  readonly form: 'csv' | 'xlsx' | 'jsonl';
  readonly bytes: number;
  readonly encoding: Encoding | 'xlsx';
}

/** @throws CommandError (unreadable) where the file is absent, a folder, empty or of a form that is not known */
export async function inspectInput(path: string, wanted: string | undefined): Promise<InputFile> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`, exitCodes.unreadable);
  });
  if (!found.isFile()) throw new CommandError(`${path}: not a file`, exitCodes.unreadable);
  if (found.size === 0) throw new CommandError(`${path}: the file is empty`, exitCodes.unreadable);
  const start = await firstBytes(path);
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 9) < 9) return { path, form: 'xlsx', bytes: found.size, encoding: 'xlsx' };
  if (/\.xls[xm]?$/i.test(path)) return { path, form: 'xlsx', bytes: found.size, encoding: 'xlsx' };
  if (start.subarray(0, 5).toString('latin1') === '%PDF-' || start.subarray(0, 4).toString('hex') === '1f8b0800') throw new CommandError(`${path}: neither CSV, XLSX nor JSON Lines; export the journal in one of these`, exitCodes.unreadable);
  const encoding = wanted === undefined ? detectEncoding(start) : encodingNamed(wanted);
  const text = new TextDecoder(encoding === 'kz-1048' ? 'windows-1251' : encoding).decode(start).trimStart();
  return { path, form: /\.(jsonl|ndjson)$/i.test(path) || (text.startsWith('{') && !/\.csv$/i.test(path)) ? 'jsonl' : 'csv', bytes: found.size, encoding };
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Which reader a file needs, in which encoding, and whether it can be read at all. */
import { stat } from 'node:fs/promises';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { detectEncoding, encodingNamed } from '@kepil/platform/tables/encoding.ts';
import type { Encoding } from '@kepil/platform/tables/encoding.ts';
import { formOf } from '@kepil/platform/tables/form.ts';
import { firstBytes } from '@kepil/platform/tables/source.ts';

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
  const start = await firstBytes(path, 64 * 1024);
  const encoding = wanted === undefined ? detectEncoding(start) : encodingNamed(wanted);
  const form = formOf(start, path, encoding);
  if (form === null) throw new CommandError(`${path}: neither CSV, XLSX nor JSON Lines; export the journal in one of these`, exitCodes.unreadable);
  return { path, form, bytes: found.size, encoding: form === 'xlsx' ? 'xlsx' : encoding };
}

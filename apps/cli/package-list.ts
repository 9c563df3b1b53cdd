/** The list from which an inventory is made: one row for each document in order, CSV with a heading or JSON Lines. */
import { createReadStream } from 'node:fs';
import { extname, isAbsolute, join, normalize, sep } from 'node:path';
import { z } from 'zod';
import { CommandError, exitCodes } from './exit-codes.ts';
import { csvRecords, detectDelimiter, lines } from '@kepil/platform/tables/csv-records.ts';
import { decode, detectEncoding } from '@kepil/platform/tables/encoding.ts';
import { open } from 'node:fs/promises';

export interface Listed {
  readonly line: number;
  readonly volume: number;
  /** How many. */
  readonly sheets: number;
  readonly document: string;
  /** Path inside the folder. */
  readonly file: string;
  readonly signatures: readonly string[];
}

const row = z.object({
  volume: z.coerce.number().int().min(1),
  sheets: z.coerce.number().int().min(1),
  document: z.string().trim().min(1).max(1000),
  file: z.string().trim().min(1),
  signatures: z.union([z.array(z.string().min(1)), z.string().transform((text) => text.split(/\s+/).filter((name) => name !== ''))]).default([]),
});

const COLUMNS = Object.keys(row.shape);

/** @throws CommandError that names the line and the field */
export async function readList(path: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  try {
    for await (const { line, cells } of path.toLowerCase().endsWith('.jsonl') ? jsonRows(path) : csvRows(path)) {
      const read = row.safeParse(cells);
      if (!read.success) throw refused(path, line, read.error.issues.map(({ path: field, message }) => `${field.join('.')}: ${message}`).join('; '));
      for (const file of [read.data.file, ...read.data.signatures]) if (leaves(file)) throw refused(path, line, file);
      listed.push({ line, ...read.data });
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`--list ${path}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable);
  }
  if (listed.length === 0) throw new CommandError(`--list ${path}: no documents`, exitCodes.usage);
  return listed;
}

const refused = (path: string, line: number, why: string): CommandError => new CommandError(`--list ${path}: ${line}: ${why}`, exitCodes.usage);

/** A list from outside may not name files outside the folder. */
function leaves(file: string): boolean {
  return isAbsolute(file) || normalize(join('.', file)).split(sep)[0] === '..';
}

interface Cells { readonly line: number; readonly cells: unknown }

async function* csvRows(path: string): AsyncGenerator<Cells> {
  const head = await start(path);
  const encoding = detectEncoding(head);
  let columns: readonly string[] | null = null;
  const delimiter = detectDelimiter(new TextDecoder(encoding === 'kz-1048' ? 'windows-1251' : encoding).decode(head).split(/\r?\n/, 1)[0] ?? '');
  for await (const record of csvRecords(decode(createReadStream(path), encoding), delimiter)) {
    if ('error' in record) throw refused(path, record.line, record.error);
    if (columns === null) {
      columns = record.fields.map((field) => field.trim().toLowerCase());
      const strange = columns.filter((column) => !COLUMNS.includes(column)), absent = ['volume', 'sheets', 'document', 'file'].filter((column) => !columns?.includes(column));
      if (strange.length + absent.length > 0) throw refused(path, record.line, `${COLUMNS.join(', ')} (${[...strange.map((column) => `?${column}`), ...absent.map((column) => `-${column}`)].join(', ')})`);
      continue;
    }
    yield { line: record.line, cells: Object.fromEntries(columns.map((column, i) => [column, record.fields[i] ?? ''])) };
  }
}

async function* jsonRows(path: string): AsyncGenerator<Cells> {
  for await (const line of lines(decode(createReadStream(path), 'utf-8'), 1 << 20)) {
    if ('length' in line) throw refused(path, line.line, `${line.length} > ${1 << 20}`);
    if (line.text.trim() === '') continue;
    try {
      yield { line: line.line, cells: JSON.parse(line.text) as unknown };
    } catch (error) {
      if (error instanceof SyntaxError) throw refused(path, line.line, error.message);
      throw error;
    }
  }
}

async function start(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(64 * 1024);
    return buffer.subarray(0, (await file.read(buffer, 0, buffer.length, 0)).bytesRead);
  } finally {
    await file.close();
  }
}

/** Small Latin letters and digits as a package takes them; anything else is `bin`. */
export function extensionOf(file: string): string {
  const extension = extname(file).slice(1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(extension) && extension !== 'p7s' ? extension : 'bin';
}

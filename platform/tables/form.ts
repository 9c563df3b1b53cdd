/** What a table is, by its first bytes and its name. */
import type { Encoding } from './encoding.ts';

export type TableForm = 'csv' | 'xlsx' | 'jsonl';

/** Null: none that can be read (a PDF, a packed file). `encoding`: in which the text begins. */
export function formOf(start: Uint8Array, name: string, encoding: Encoding): TableForm | null {
  if (isPacked(start) || /\.xls[xm]?$/i.test(name)) return 'xlsx';
  if (Buffer.from(start.subarray(0, 5)).toString('latin1') === '%PDF-' || Buffer.from(start.subarray(0, 4)).toString('hex') === '1f8b0800') return null;
  const text = new TextDecoder(encoding === 'kz-1048' ? 'windows-1251' : encoding).decode(start).trimStart();
  return /\.(jsonl|ndjson)$/i.test(name) || (text.startsWith('{') && !/\.csv$/i.test(name)) ? 'jsonl' : 'csv';
}

/** A workbook is a ZIP archive. */
const isPacked = (start: Uint8Array): boolean => start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 9) < 9;

/** A file of a list as lines: form, encoding, separator and the line of headings are guessed; too much, unsafe or unreadable is refused. */
import { detectEncoding } from '@kepil/platform/tables/encoding.ts';
import { formOf } from '@kepil/platform/tables/form.ts';
import { readCsv } from '@kepil/platform/tables/read-csv.ts';
import { readXlsx } from '@kepil/platform/tables/read-xlsx.ts';
import type { Read } from '@kepil/platform/tables/row.ts';
import { TableError } from '@kepil/platform/tables/table-error.ts';
import type { Mapping } from '../contract.ts';
import { MOST_LINES } from '../limits.ts';
import { guessMapping, isEnough } from './columns.ts';
import { keptCell, type RawLine } from './line.ts';

export interface ReadList {
  readonly form: 'csv' | 'xlsx';
  readonly encoding: string;
  readonly heading: number;
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly lines: readonly RawLine[];
}

/** Why a file is no list; beside the faults of a table. */
export type ListFault = TableError['fault'] | 'too-many-lines' | 'too-many-columns' | 'no-headings' | 'out-of-memory';
export class ListError extends Error {
  readonly fault: ListFault;
  constructor(fault: ListFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Titles, dates and addresses of who sent a list stand above its headings: so many lines are looked through. */
const HEADINGS_WITHIN = 12;
const MOST_COLUMNS = 80;
/** Of what an office sends: unpacked, and packed to unpacked. */
const limits = { maxEntries: 500, maxTotal: 256 * 2 ** 20, maxRatio: 150 } as const;
const MOST_SHARED = 20_000_000;
const MOST_OF_LINE = 64 * 1024;

type Open = (heading: number, onHeader: (columns: readonly string[]) => void) => AsyncGenerator<Read>;

/** Throws ListError and TableError. Held in memory: the caller has bounded the bytes. */
export async function readList(bytes: Uint8Array, name: string): Promise<ReadList> {
  if (bytes.length === 0) throw new ListError('empty');
  const start = bytes.subarray(0, 64 * 1024);
  const encoding = detectEncoding(start);
  const form = formOf(start, name, encoding);
  if (form === null || form === 'jsonl') throw new ListError('unknown-form');
  const source = { name, bytes };
  const common = () => ({ meter: { bytes: 0, rows: 0 }, signal: new AbortController().signal });
  const open: Open = form === 'xlsx'
    ? (header, onHeader) => readXlsx(source, { ...common(), header, limits, maxShared: MOST_SHARED }, onHeader)
    : (header, onHeader) => readCsv(source, { ...common(), header, encoding, maxLine: MOST_OF_LINE }, onHeader);
  const { heading, columns } = await headingsOf(open);
  if (columns.length > MOST_COLUMNS) throw new ListError('too-many-columns');
  const lines: RawLine[] = [];
  for await (const read of open(heading, () => undefined)) {
    const line = lineOf(read);
    if (line === null) continue;
    if (lines.length === MOST_LINES) throw new ListError('too-many-lines');
    lines.push(line);
  }
  if (lines.length === 0) throw new ListError('empty');
  return { form, encoding: form === 'xlsx' ? 'xlsx' : encoding, heading, columns, mapping: guessMapping(columns), lines };
}

/** The first line whose words are headings of persons; where none is, the first line with anything in it. */
async function headingsOf(open: Open): Promise<{ heading: number; columns: readonly string[] }> {
  let first: { heading: number; columns: readonly string[] } | null = null;
  for (let heading = 1; heading <= HEADINGS_WITHIN; heading++) {
    const columns = await columnsAt(open, heading);
    if (columns === null) break;
    if (columns.length === 0) continue;
    first ??= { heading, columns };
    if (columns.length > 1 && isEnough(guessMapping(columns))) return { heading, columns };
  }
  if (first === null) throw new ListError('no-headings');
  return first;
}

async function columnsAt(open: Open, heading: number): Promise<string[] | null> {
  let found: string[] | null = null;
  const rows = open(heading, (columns) => { found = [...new Set(columns.map((column) => String(keptCell(column))).filter((column) => column !== ''))]; });
  // The headings are told before the first row comes; what follows is not read now.
  for await (const row of rows) { if (found !== null || 'row' in row) break; }
  return found;
}

function lineOf(read: Read): RawLine | null {
  if ('problem' in read) {
    const { row, code, column, message } = read.problem;
    return { line: row, cells: {}, problems: [{ code, column, message }] };
  }
  const cells = Object.fromEntries(Object.entries(read.row.cells).filter(([column]) => column !== '').map(([column, cell]) => [String(keptCell(column)), keptCell(cell)]));
  if (Object.values(cells).every((cell) => cell === null || cell === '')) return null;
  return { line: read.row.number, cells, problems: [] };
}

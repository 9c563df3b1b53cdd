/** Rows of one sheet of an XLSX file, streamed; only the table of shared strings is held in memory. */
import sax from 'sax';
import { nameOf, type TableSource } from './source.ts';
import { TableError } from './table-error.ts';
import { openXlsx } from './xlsx-package.ts';
import type { PackageLimits, XlsxPackage } from './xlsx-package.ts';
import type { Cell, Meter, Read } from './row.ts';

/** Characters of all shared strings together: they stay in memory while the sheet is read. */
const MAX_SHARED = 200_000_000;

export interface XlsxOptions { readonly sheet?: string; readonly limits?: PackageLimits; /** Characters of all shared strings. */ readonly maxShared?: number; readonly header: number; readonly meter: Meter; readonly signal: AbortSignal }

export async function* readXlsx(source: TableSource, options: XlsxOptions, onHeader: (columns: readonly string[]) => void): AsyncGenerator<Read> {
  const path = nameOf(source);
  const book = await openXlsx(source, options.limits);
  try {
    const { part, date1904 } = await sheetPart(book, path, options.sheet);
    const strings = book.has('xl/sharedStrings.xml') ? await sharedStrings(book, path, options.maxShared ?? MAX_SHARED) : [];
    const dateStyles = book.has('xl/styles.xml') ? await stylesOfDates(book) : new Set<number>();
    let columns: ReadonlyMap<number, string> | null = null;
    for await (const { number, cells } of sheetRows(await book.entry(part), strings, dateStyles, date1904)) {
      options.signal.throwIfAborted();
      if (!columns) {
        if (number < options.header) continue;
        columns = new Map([...cells].map(([index, cell]) => [index, String(cell ?? '').trim()] as const).filter(([, name]) => name !== ''));
        onHeader([...columns.values()]);
        continue;
      }
      if (cells.size === 0) continue;
      options.meter.rows++;
      const named: Record<string, Cell> = {};
      for (const [index, name] of columns) named[name] = cells.get(index) ?? null;
      yield { row: { file: path, number, cells: named } };
    }
  } finally {
    book.close();
  }
}

async function sheetPart(book: XlsxPackage, path: string, wanted: string | undefined): Promise<{ part: string; date1904: boolean }> {
  const sheets: { name: string; relation: string }[] = [];
  let date1904 = false;
  await parseXml(await book.entry('xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'sheet') sheets.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? attributes['id'] ?? '' });
      if (tag === 'workbookPr') date1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
    },
  });
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new TableError('no-sheet', `${path}: ${wanted === undefined ? 'no sheet' : `no sheet "${wanted}"`}; sheets: ${sheets.map(({ name }) => name).join(', ')}`);
  const targets = new Map<string, string>();
  await parseXml(await book.entry('xl/_rels/workbook.xml.rels'), { open: (tag, { Id, Target }) => { if (tag === 'Relationship' && Id && Target) targets.set(Id, Target); } });
  const target = targets.get(sheet.relation) ?? '';
  return { part: target.startsWith('/') ? target.slice(1) : `xl/${target}`, date1904 };
}

async function sharedStrings(book: XlsxPackage, path: string, most: number): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  let total = 0;
  await parseXml(await book.entry('xl/sharedStrings.xml'), {
    open: (tag) => { if (tag === 'si') current = ''; if (tag === 't') inText = true; if (tag === 'rPh') phonetic = true; },
    text: (text) => {
      if (!inText || phonetic) return;
      total += text.length;
      if (total > most) throw new TableError('too-much-text', `${path}: more than ${most} characters of text; export the sheet as CSV and try again`);
      current += text;
    },
    close: (tag) => { if (tag === 'si') strings.push(current); if (tag === 't') inText = false; if (tag === 'rPh') phonetic = false; },
  });
  return strings;
}

/** Styles of cells whose number is a date: the built-in formats of dates, and own formats with letters of a date. */
async function stylesOfDates(book: XlsxPackage): Promise<Set<number>> {
  const builtIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  const own = new Map<number, boolean>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let index = 0;
  await parseXml(await book.entry('xl/styles.xml'), {
    open: (tag, attributes) => {
      if (tag === 'numFmt') own.set(Number(attributes['numFmtId']), /[ymdhs]/i.test((attributes['formatCode'] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')));
      if (tag === 'cellXfs') inCellFormats = true;
      if (tag !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId']);
      if (own.get(id) ?? builtIn(id)) dates.add(index);
      index++;
    },
    close: (tag) => { if (tag === 'cellXfs') inCellFormats = false; },
  });
  return dates;
}

interface SheetRow { readonly number: number; readonly cells: ReadonlyMap<number, Cell> }

async function* sheetRows(bytes: AsyncIterable<Uint8Array>, strings: readonly string[], dateStyles: ReadonlySet<number>, date1904: boolean): AsyncGenerator<SheetRow> {
  let finished: SheetRow[] = [];
  let number = 0;
  let cells = new Map<number, Cell>();
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let reading = false;
  const feed = xmlReader({
    open: (tag, attributes) => {
      if (tag === 'row') { number = Number(attributes['r'] ?? number + 1); cells = new Map(); column = 0; }
      if (tag === 'c') { column = attributes['r'] ? columnIndex(attributes['r']) : column + 1; type = attributes['t'] ?? 'n'; style = Number(attributes['s'] ?? 0); text = ''; }
      if (tag === 'v' || tag === 't') reading = true;
    },
    text: (part) => { if (reading) text += part; },
    close: (tag) => {
      if (tag === 'v' || tag === 't') reading = false;
      if (tag === 'c' && text !== '') cells.set(column, cellValue(type, text, strings, dateStyles.has(style), date1904));
      if (tag === 'row') finished.push({ number, cells });
    },
  });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) {
    feed.write(decoder.decode(chunk, { stream: true }));
    if (finished.length > 0) { const ready = finished; finished = []; yield* ready; }
  }
  feed.close();
  yield* finished;
}

function cellValue(type: string, text: string, strings: readonly string[], isDate: boolean, date1904: boolean): Cell {
  switch (type) {
    case 's': return strings[Number(text)] ?? null;
    case 'b': return text === '1';
    case 'e': return null;
    case 'str': case 'inlineStr': return text;
    case 'd': return text.replace('T', ' ');
    default: {
      const value = Number(text);
      if (!Number.isFinite(value)) return text;
      return isDate ? serialDate(value, date1904) : value;
    }
  }
}

/** A spreadsheet's count of days as local time without a zone: `YYYY-MM-DD HH:mm:ss`, or the day alone where there is no hour. */
function serialDate(serial: number, date1904: boolean): string {
  // Day 60 of the 1900 system is 29 February 1900, which never was: only later days are right, and no custody is earlier.
  const days = date1904 ? serial + 1462 : serial;
  const local = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  const time = local.slice(11, 19);
  return Number.isInteger(serial) ? local.slice(0, 10) : `${local.slice(0, 10)} ${time}`;
}

/** `AB12` → 28. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  return index;
}

interface Handlers {
  readonly open?: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
}

async function parseXml(bytes: AsyncIterable<Uint8Array>, handlers: Handlers): Promise<void> {
  const reader = xmlReader(handlers);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) reader.write(decoder.decode(chunk, { stream: true }));
  reader.close();
}

/** Non-validating, expands no entities of a document type. Tags come without their namespace prefix. */
function xmlReader({ open, text, close }: Handlers): { write(part: string): void; close(): void } {
  const parser = sax.parser(true, { trim: false, normalize: false });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.onerror = (error) => { throw new TableError('unsound-workbook', `not a sound XLSX file: ${error.message.split('\n')[0]}`); };
  parser.onopentag = ({ name, attributes }) => open?.(local(name), attributes as Record<string, string>);
  parser.ontext = (part) => text?.(part);
  parser.oncdata = (part) => text?.(part);
  parser.onclosetag = (name) => close?.(local(name));
  return { write: (part) => void parser.write(part), close: () => void parser.close() };
}

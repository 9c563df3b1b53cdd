/** A table for other programs: CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read Kazakh) and XLSX. One writer for all rooms. */
import { PassThrough, type Readable } from 'node:stream';
import exceljs from 'exceljs';

export interface TableFile {
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly TableRow[];
  /** Lines over the heads, e.g. whose journal it is and of which period; a CSV has none: a program reads it from its first line. */
  readonly over?: readonly string[];
  /** Names of further sheets, empty: what is drawn comes later. Only of a workbook. */
  readonly further?: readonly string[];
}

export interface TableRow {
  readonly cells: readonly (string | number)[];
  /** Struck out: a line of a journal that another record replaced. */
  readonly struck?: boolean;
}

/** XML has no control signs; one of them in one name, recorded before they were refused, would make the whole file unreadable. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const written = (value: string | number): string | number => (typeof value === 'string' ? value.replace(unwritable, '□') : value);

export function tableCsv({ columns, rows }: TableFile): string {
  const lines = [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)];
  return `\uFEFF${lines.map((line) => line.map((value) => csvCell(written(value))).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is marked as text. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function tableXlsx({ columns, rows, over = [], further = [] }: TableFile): Readable {
  const stream = new PassThrough();
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet('Kepil', { views: [{ state: 'frozen', ySplit: over.length + 1 }], pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.columns = columns.map(({ width }) => ({ width }));
  for (const line of over) sheet.addRow([line]).commit();
  const heads = sheet.addRow(columns.map(({ head }) => head));
  heads.font = { bold: true };
  heads.commit();
  for (const { cells, struck } of rows) {
    const row = sheet.addRow(cells.map(written));
    if (struck) row.eachCell((cell) => { cell.font = { strike: true, color: { argb: 'FF777777' } }; });
    row.commit();
  }
  sheet.commit();
  for (const name of further) book.addWorksheet(name).commit();
  void book.commit().catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

/** Rows of a delimited text file, streamed. */
import { words } from '@kepil/law/facts/words.ts';
import { csvRecords, defaultLimits, detectDelimiter, lines } from './csv-records.ts';
import { decode } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import { rejectedRow } from './row.ts';
import type { Meter, Read } from './row.ts';
import { chunksOf, nameOf, type TableSource } from './source.ts';

export interface TextOptions {
  readonly encoding: Encoding;
  readonly delimiter?: string;
  readonly header: number;
  readonly maxLine?: number;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

export async function* readCsv(source: TableSource, options: TextOptions, onHeader: (columns: readonly string[]) => void): AsyncGenerator<Read> {
  const path = nameOf(source);
  const limits = { ...defaultLimits, ...(options.maxLine === undefined ? {} : { maxLine: options.maxLine }) };
  const delimiter = options.delimiter ?? detectDelimiter(await lineOf(source, options, limits.maxLine));
  let columns: readonly string[] | null = null;
  let seen = 0;
  for await (const record of csvRecords(decode(metered(source, options), options.encoding), delimiter, limits)) {
    seen++;
    if ('error' in record) { yield unreadable(path, record.line, record.error, 'length' in record ? record.length : 0, limits.maxLine); continue; }
    if (!columns) {
      if (seen < options.header) continue;
      columns = record.fields.map((field) => field.trim());
      onHeader(columns);
      continue;
    }
    options.meter.rows++;
    const problem = shapeProblem(path, record.line, record.fields, columns);
    if (problem) { yield problem; continue; }
    const cells: Record<string, string> = {};
    for (let i = 0; i < columns.length; i++) cells[columns[i] ?? ''] = record.fields[i] ?? '';
    yield { row: { file: path, number: record.line, cells } };
  }
}

/** Bytes of the file as they are read, counted for the progress line. */
export async function* metered(source: TableSource, { meter, signal }: Pick<TextOptions, 'meter' | 'signal'>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(source, signal)) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}

async function lineOf(source: TableSource, { encoding, header, signal }: TextOptions, maxLine: number): Promise<string> {
  for await (const line of lines(decode(chunksOf(source, signal), encoding), maxLine)) {
    if (line.line >= header) return 'text' in line ? line.text : '';
  }
  return '';
}

export function unreadable(file: string, line: number, error: string, length: number, maxLine: number): Read {
  if (error === 'line-too-long') return rejectedRow(file, line, 'line-too-long', words(
    `Жолдың ұзындығы ${length} таңба, шегі ${maxLine}: файлды қайта сақтаңыз, жол аяқталмаған болуы мүмкін.`,
    `Длина строки ${length} знаков при пределе ${maxLine}: сохраните файл заново, вероятно, строка не завершена.`,
    `The line has ${length} characters, the limit is ${maxLine}: save the file anew, the line has probably not been ended.`));
  return rejectedRow(file, line, 'quote-not-closed', words(
    'Тырнақша ашылып, жабылмаған: осы жолдағы тырнақшаны жабыңыз немесе алып тастаңыз.',
    'Кавычка открыта и не закрыта: закройте или уберите кавычку в этой строке.',
    'A quotation mark is opened and never closed: close it or take it out in this line.'));
}

function shapeProblem(file: string, line: number, fields: readonly string[], columns: readonly string[]): Read | null {
  const broken = fields.findIndex((field) => field.includes('�') || field.includes('\u0000'));
  if (broken >= 0) return undecodable(file, line, columns[broken] ?? null, fields[broken] ?? '');
  const surplus = fields.slice(columns.length).some((field) => field.trim() !== '');
  if (fields.length >= columns.length && !surplus) return null;
  return rejectedRow(file, line, 'wrong-column-count', words(
    `Жолда ${fields.length} баған, тақырыпта ${columns.length}: артық немесе жетпейтін бөлгішті түзетіңіз, мәтін ішіндегі бөлгішті тырнақшаға алыңыз.`,
    `В строке ${fields.length} столбцов, в заголовке ${columns.length}: исправьте лишний или недостающий разделитель, текст с разделителем возьмите в кавычки.`,
    `The row has ${fields.length} columns, the header ${columns.length}: mend the missing or surplus separator, put text with a separator in quotation marks.`));
}

export function undecodable(file: string, line: number, column: string | null, value: string): Read {
  return rejectedRow(file, line, 'bad-encoding', words(
    'Бұл жол файлдың кодтауымен оқылмайды: кодтауды --encoding арқылы көрсетіңіз немесе файлды UTF-8 түрінде сақтаңыз.',
    'Строка не читается в кодировке файла: укажите кодировку в --encoding или сохраните файл в UTF-8.',
    'The row cannot be read in the encoding of the file: name it with --encoding, or save the file as UTF-8.'), column, value);
}

/** Rows of a JSON Lines file, streamed: one JSON object a line. */
import { words } from '../language.ts';
import { defaultLimits, lines } from '@kepil/platform/tables/csv-records.ts';
import { decode } from '@kepil/platform/tables/encoding.ts';
import { metered, undecodable, unreadable } from '@kepil/platform/tables/read-csv.ts';
import type { TextOptions } from '@kepil/platform/tables/read-csv.ts';
import { rejectedRow } from '@kepil/platform/tables/row.ts';
import type { Cell, Read } from '@kepil/platform/tables/row.ts';

export async function* readJsonLines(path: string, options: TextOptions): AsyncGenerator<Read> {
  const maxLine = options.maxLine ?? defaultLimits.maxLine;
  for await (const line of lines(decode(metered(path, options), options.encoding), maxLine)) {
    if ('length' in line) { yield unreadable(path, line.line, 'line-too-long', line.length, maxLine); continue; }
    const text = line.text.trim();
    if (text === '') continue;
    options.meter.rows++;
    if (text.includes('�')) { yield undecodable(path, line.line, null, text); continue; }
    const value = parseObject(text);
    yield value
      ? { row: { file: path, number: line.line, cells: flat(value), value } }
      : rejectedRow(path, line.line, 'bad-json', words(
        'Жол JSON нысаны емес: әр жолда бір толық {…} нысаны болуы тиіс.', 'Строка не является объектом JSON: в каждой строке должен быть один целый объект {…}.', 'The line is no JSON object: each line must hold one whole object {…}.'), null, text);
  }
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `{person: {iin: "…"}}` is the column `person.iin`. Arrays stay JSON text. */
function flat(value: Record<string, unknown>, prefix = '', into: Record<string, Cell> = {}): Record<string, Cell> {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix + key;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) flat(inner as Record<string, unknown>, `${name}.`, into);
    else into[name] = typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? inner : inner === null ? null : JSON.stringify(inner);
  }
  return into;
}

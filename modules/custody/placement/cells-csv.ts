/**
 * The register from a table (CSV, RFC 4180; comma, semicolon or tab). Columns by their heading in any of the three languages or by the
 * name of the API. Whatever is wrong is said row by row; the rows that are right are given all the same. Pure.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { parse } from 'csv-parse/sync';
import { cell as cellSchema, type CellRow, type CellsOfCsv } from '../../contract.ts';

type Column = keyof CellRow;
type Fault = CellsOfCsv['faults'][number];

/** Headings as people write them, in small letters. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'cell', 'камера', 'номер', 'нөмірі'],
  block: ['block', 'блок', 'корпус'],
  beds: ['beds', 'мест', 'места', 'орын', 'орын саны'],
  area: ['area', 'площадь', 'площадь, м²', 'алаң', 'алаңы, м²', 'area, m²'],
  kind: ['kind', 'вид', 'түрі'],
  only: ['only', 'пол', 'жынысы', 'sex'],
};
const kinds: Readonly<Record<string, CellRow['kind']>> = {
  '': 'general', general: 'general', общая: 'general', жалпы: 'general', single: 'single', одиночная: 'single', 'бір кісілік': 'single', punishment: 'punishment', карцер: 'punishment',
  medical: 'medical', медицинская: 'medical', медициналық: 'medical', closed: 'closed', закрыта: 'closed', жабық: 'closed',
};
const sexes: Readonly<Record<string, CellRow['only']>> = {
  '': null, male: 'male', мужской: 'male', м: 'male', ер: 'male', female: 'female', женский: 'female', ж: 'female', әйел: 'female',
};

export function cellsOfCsv(text: string): CellsOfCsv {
  const table = rowsOf(text);
  if (!table) return { cells: [], faults: [{ line: 1, column: '', message: notATable }] };
  const [head, ...body] = table;
  const at = new Map<Column, number>();
  (head?.fields ?? []).forEach((heading, i) => {
    const column = (Object.keys(headings) as Column[]).find((one) => headings[one].includes(plain(heading)));
    if (column && !at.has(column)) at.set(column, i);
  });
  const missing = (['id', 'block', 'beds', 'area'] as const).filter((column) => !at.has(column));
  if (missing.length > 0) return { cells: [], faults: missing.map((column) => ({ line: head?.line ?? 1, column, message: noColumn(column) })) };

  const cells: CellRow[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const { line, fields } of body) {
    const word = (column: Column): string => (fields[at.get(column) ?? -1] ?? '').trim();
    const number = (column: Column): number => (word(column) === '' ? Number.NaN : Number(word(column).replace(/[\s ]/g, '').replace(',', '.')));
    const wrong: Fault[] = [];
    const kind = kinds[plain(word('kind'))];
    const only = sexes[plain(word('only'))];
    if (kind === undefined) wrong.push({ line, column: 'kind', message: unknownWord(word('kind')) });
    if (only === undefined) wrong.push({ line, column: 'only', message: unknownWord(word('only')) });
    const before = seen.get(word('id'));
    if (before !== undefined) wrong.push({ line, column: 'id', message: twice(word('id'), before) });
    const parsed = cellSchema.safeParse({ id: word('id'), block: word('block'), beds: number('beds'), area: number('area'), kind: kind ?? 'general', only: only ?? null });
    for (const { path } of parsed.error?.issues ?? []) {
      const column = String(path[0]) as Column;
      if (!wrong.some((one) => one.column === column)) wrong.push({ line, column, message: wrongValue(column, word(column)) });
    }
    if (wrong.length > 0 || !parsed.success) { faults.push(...wrong); continue; }
    seen.set(parsed.data.id, line);
    cells.push(parsed.data);
  }
  return { cells, faults };
}

interface Line { readonly line: number; readonly fields: readonly string[] }

/** Null where the text is no table: a quote that is never closed. */
function rowsOf(text: string): Line[] | null {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  try {
    const records = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as { info: { lines: number }; record: string[] }[];
    return records.filter(({ record }) => record.some((field) => field.trim() !== '')).map(({ info, record }) => ({ line: info.lines, fields: record }));
  } catch {
    return null;
  }
}

const plain = (text: string): string => text.trim().toLowerCase();

const columnWords: Readonly<Record<Column, I18n>> = {
  id: { kk: 'Камера', ru: 'Камера', en: 'Cell' }, block: { kk: 'Блок', ru: 'Блок', en: 'Block' }, beds: { kk: 'Орын', ru: 'Мест', en: 'Beds' },
  area: { kk: 'Алаң', ru: 'Площадь', en: 'Area' }, kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' }, only: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
};
const limits: Readonly<Partial<Record<Column, I18n>>> = {
  id: { kk: '20 таңбаға дейін', ru: 'до 20 знаков', en: 'up to 20 signs' }, block: { kk: '40 таңбаға дейін', ru: 'до 40 знаков', en: 'up to 40 signs' },
  beds: { kk: '1-ден 200-ге дейінгі бүтін сан', ru: 'целое число от 1 до 200', en: 'a whole number from 1 to 200' },
  area: { kk: '0-ден үлкен, 1000 м² дейінгі сан', ru: 'число больше 0, до 1000 м²', en: 'a number above 0, up to 1000 m²' },
};
const notATable: I18n = { kk: 'Мәтін кесте ретінде оқылмайды: тырнақшалар мен бөлгіштерді тексеріңіз.', ru: 'Текст не читается как таблица: проверьте кавычки и разделители.', en: 'The text cannot be read as a table: check quotes and separators.' };
const noColumn = (column: Column): I18n => ({
  kk: `«${columnWords[column].kk}» бағаны жоқ: оны тақырып жолына қосыңыз.`, ru: `Нет столбца «${columnWords[column].ru}»: добавьте его в строку заголовков.`, en: `There is no column “${columnWords[column].en}”: add it to the line of headings.`,
});
const unknownWord = (word: string): I18n => ({ kk: `«${word}» деген мән жоқ.`, ru: `Значения «${word}» нет.`, en: `There is no value “${word}”.` });
const twice = (id: string, line: number): I18n => ({ kk: `«${id}» камерасы ${line}-жолда аталған.`, ru: `Камера «${id}» уже названа в строке ${line}.`, en: `The cell “${id}” is already named in line ${line}.` });
const wrongValue = (column: Column, word: string): I18n => {
  const limit = limits[column] ?? { kk: 'белгілі мән', ru: 'известное значение', en: 'a known value' };
  return { kk: `«${word}» жарамайды, керегі: ${limit.kk}.`, ru: `«${word}» не подходит, нужно: ${limit.ru}.`, en: `“${word}” does not fit, needed: ${limit.en}.` };
};

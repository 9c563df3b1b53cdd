/** The board as a table for other programs: CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read Kazakh) and XLSX. */
import { PassThrough, type Readable } from 'node:stream';
import { categoryLabels, groundLabels, stageLabels } from '@kepil/law/facts/index.ts';
import { formatLocal } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import exceljs from 'exceljs';
import type { BoardRow, I18n } from '../contract.ts';

/** Most rows of one file: a list is bounded, and one look at persons has to be explained in one line of the audit. */
export const EXPORT_LIMIT = 20_000;

const heads: readonly I18n[] = [
  { kk: 'Эпизод', ru: 'Эпизод', en: 'Episode' },
  { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Name' },
  { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  { kk: 'Ұстау орны', ru: 'Место содержания', en: 'Place of custody' },
  { kk: 'Кезең', ru: 'Стадия', en: 'Stage' },
  { kk: 'Негіз', ru: 'Основание', en: 'Ground' },
  { kk: 'Санаттар', ru: 'Категории', en: 'Categories' },
  { kk: 'Қашаннан бері', ru: 'С какого времени', en: 'Since' },
  { kk: 'Мерзім аяқталады', ru: 'Срок истекает', en: 'Term ends' },
  { kk: 'Негізсіз', ru: 'Без основания с', en: 'Without ground since' },
  { kk: 'Келесі оқиға', ru: 'Ближайшее событие', en: 'Next event' },
  { kk: 'Келесі оқиға уақыты', ru: 'Время события', en: 'Time of event' },
  { kk: 'Бұзушылықтар', ru: 'Нарушения', en: 'Breaches' },
];

/** XML has no control signs; one of them in one name, recorded before they were refused, would make the whole file unreadable. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function cells(row: BoardRow, language: Language): (string | number)[] {
  const time = (at: number | null): string => (at === null ? '' : formatLocal(at, row.zone));
  return [
    row.episode, row.person.name.replace(unwritable, '□'), row.person.birthDate ?? '', row.place?.name[language] ?? '', stageLabels[row.stage]?.[language] ?? row.stage,
    row.ground === null ? '' : groundLabels[row.ground]?.[language] ?? row.ground, row.categories.map((code) => categoryLabels[code]?.[language] ?? code).join(', '),
    time(row.since), time(row.expiry), time(row.uncoveredSince), row.next?.title[language] ?? '', time(row.next?.at ?? null), row.breaches,
  ];
}

export function boardCsv(rows: readonly BoardRow[], language: Language): string {
  const lines = [heads.map((head) => head[language]), ...rows.map((row) => cells(row, language))];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is marked as text. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function boardXlsx(rows: readonly BoardRow[], language: Language): Readable {
  const stream = new PassThrough();
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet('Kepil', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((head, i) => ({ header: head[language], width: i === 1 || i === 10 ? 40 : 22 }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(cells(row, language)).commit();
  sheet.commit();
  void book.commit().catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

/** The board as a table for other programs: CSV and XLSX. */
import type { Readable } from 'node:stream';
import { categoryLabels, groundLabels, stageLabels } from '@kepil/law/facts/index.ts';
import { formatLocal } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { BoardRow, I18n } from '../contract.ts';
import { tableCsv, tableXlsx, type TableFile } from '../table-file.ts';

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

function cells(row: BoardRow, language: Language): (string | number)[] {
  const time = (at: number | null): string => (at === null ? '' : formatLocal(at, row.zone));
  return [
    row.episode, row.person.name, row.person.birthDate ?? '', row.place?.name[language] ?? '', stageLabels[row.stage]?.[language] ?? row.stage,
    row.ground === null ? '' : groundLabels[row.ground]?.[language] ?? row.ground, row.categories.map((code) => categoryLabels[code]?.[language] ?? code).join(', '),
    time(row.since), time(row.expiry), time(row.uncoveredSince), row.next?.title[language] ?? '', time(row.next?.at ?? null), row.breaches,
  ];
}

const tableOf = (rows: readonly BoardRow[], language: Language): TableFile => ({
  columns: heads.map((head, i) => ({ head: head[language], width: i === 1 || i === 10 ? 40 : 22 })), rows: rows.map((row) => ({ cells: cells(row, language) })),
});

export const boardCsv = (rows: readonly BoardRow[], language: Language): string => tableCsv(tableOf(rows, language));
export const boardXlsx = (rows: readonly BoardRow[], language: Language): Readable => tableXlsx(tableOf(rows, language));

/** The list of bracelets as a table for other programs. */
import type { Readable } from 'node:stream';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { formatLocal } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import { tableCsv, tableXlsx, type TableFile } from '../../table-file.ts';
import type { BraceletRow } from './contract.ts';
import type { BraceletState } from './limits.ts';

/** Most rows of one file. */
export const EXPORT_LIMIT = 20_000;

const heads: readonly I18n[] = [
  { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Name' }, { kk: 'Құрылғы', ru: 'Устройство', en: 'Device' }, { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  { kk: 'Соңғы орын', ru: 'Последнее местоположение', en: 'Last position' }, { kk: 'Тексерілмеген дабыл', ru: 'Непроверенных сигналов', en: 'Alarms not followed up' }, { kk: 'Дабыл', ru: 'Сигнал', en: 'Alarm' },
  { kk: 'Негіз', ru: 'Основание', en: 'Ground' }, { kk: 'Тағылған', ru: 'Надет', en: 'Attached' }, { kk: 'Мерзімі', ru: 'Срок до', en: 'Term until' }, { kk: 'Аймақтар', ru: 'Зон', en: 'Zones' }, { kk: 'Қызмет, бөлімше', ru: 'Служба, подразделение', en: 'Service, unit' },
];
export const stateWords: Readonly<Record<BraceletState, I18n>> = {
  alarm: { kk: 'дабыл', ru: 'сигнал', en: 'alarm' }, silent: { kk: 'сигнал жоқ', ru: 'молчит', en: 'silent' }, 'no-zones': { kk: 'аймақ белгіленбеген', ru: 'зоны не установлены', en: 'no zones' },
  'term-over': { kk: 'мерзімі өтті', ru: 'срок истёк', en: 'term over' }, quiet: { kk: 'тыныш', ru: 'спокойно', en: 'quiet' },
};

function tableOf(rows: readonly BraceletRow[], language: Language): TableFile {
  const time = (at: number | null, zone: string): string => (at === null ? '' : formatLocal(at, zone));
  return {
    columns: heads.map((head, i) => ({ head: head[language], width: i === 0 || i === 10 ? 38 : 22 })),
    rows: rows.map(({ name, device, state, lastAt, open, alarm, ground, from, term, zones, place, zone }) => ({ cells: [name, device, stateWords[state][language], time(lastAt, zone), open, alarm?.label[language] ?? '', ground ?? '', time(from, zone), time(term, zone), zones, place.name[language]] })),
  };
}

export const braceletsCsv = (rows: readonly BraceletRow[], language: Language): string => tableCsv(tableOf(rows, language));
export const braceletsXlsx = (rows: readonly BraceletRow[], language: Language): Readable => tableXlsx(tableOf(rows, language));

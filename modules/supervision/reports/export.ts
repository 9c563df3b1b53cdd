/** A report as a file: PDF and DOCX from one model, XLSX as one table; each number is the stored one. */
import type { Readable } from 'node:stream';
import { renderReport, reportDocument, type PrintedFigure, type PrintedReport } from '@kepil/forms/report.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate, civilOf } from '@kepil/law/time/zone.ts';
import { tableXlsx, type TableRow } from '../../table-file.ts';
import type { FigureView, ReportView } from './contract.ts';

type Lang = 'kk' | 'ru';
const w = {
  kk: {
    office: 'Прокуратура', territory: 'Аумақ', period: 'Кезең', cutOff: 'Деректер алынған сәт', direction: 'Басым бағыт', to: 'Қайда жіберіледі', now: 'Есепті кезең', previous: 'Өткен кезең', yearAgo: 'Бір жыл бұрын', what: 'Көрсеткіш', total: 'Барлығы',
    rows: 'Аумақтар бойынша', noneIn: 'Жазба жоқ аумақтар', late: 'Оның ішінде бұрынғы кезеңдерде болып, алдыңғы есептен кейін белгілі болғаны', remark: 'Ескертпе', signature: 'Прокурор', sign: 'қолы', name: 'тегі, аты-жөні', printed: 'Kepil жүйесінде жасалды', page: '{pages} беттің {page}-беті',
    fictional: 'ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР — КӨРСЕТУ', section: 'Бөлім', group: 'Топ', comparison: 'Салыстыру кезеңдері',
  },
  ru: {
    office: 'Прокуратура', territory: 'Территория', period: 'Период', cutOff: 'Данные взяты на момент', direction: 'Приоритетное направление', to: 'Направляется', now: 'Отчётный период', previous: 'Предыдущий период', yearAgo: 'Год назад', what: 'Показатель', total: 'Всего',
    rows: 'По территориям', noneIn: 'Нет записей по территориям', late: 'В том числе случившееся ранее и ставшее известным после предыдущего отчёта', remark: 'Примечание', signature: 'Прокурор', sign: 'подпись', name: 'фамилия, инициалы', printed: 'Составлено в системе Kepil', page: 'страница {page} из {pages}',
    fictional: 'ВЫМЫШЛЕННЫЕ ДАННЫЕ — ДЕМОНСТРАЦИЯ', section: 'Раздел', group: 'Группа', comparison: 'Периоды сравнения',
  },
} as const;

const day = (at: Instant, zone: Zone): string => civilDate(at, zone).split('-').reverse().join('.');
const moment = (at: Instant, zone: Zone): string => {
  const { hour, minute } = civilOf(at, zone);
  return `${day(at, zone)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
const span = ({ from, to }: { readonly from: Instant; readonly to: Instant }, zone: Zone): string => `${day(from, zone)} – ${day(to - 1, zone)}`;

function aboutOf(view: ReportView, lang: Lang): [string, string][] {
  const t = w[lang];
  return [
    [t.office, view.office.name[lang]], [t.territory, view.territory.name[lang]], [t.period, span(view, view.zone)],
    [t.comparison, `${span(view.previous, view.zone)}; ${span(view.yearAgo, view.zone)}`],
    [t.cutOff, `${moment(view.cutOff, view.zone)}, ${view.zone}`],
    ...(view.directionLabel ? [[t.direction, view.directionLabel[lang]] satisfies [string, string]] : []), ...(view.to_whom ? [[t.to, view.to_whom[lang]] satisfies [string, string]] : []),
  ];
}

/** The present period bears no name of its own on a table: „reporting period“. */
function printedFigure(figure: FigureView, lang: Lang): PrintedFigure {
  const t = w[lang];
  return {
    title: figure.title[lang], heads: [t.what, t.now, t.previous, t.yearAgo], total: [t.total, figure.value, figure.previous, figure.yearAgo], rowsHead: t.rows,
    groups: figure.groups.map(({ label, cite, value, previous, yearAgo }) => [cite ? `${label[lang]} (${cite.article})` : label[lang], value, previous, yearAgo]),
    rows: figure.rows.filter(({ value }) => value > 0).map(({ label, value }) => [label[lang], value]),
    notes: [...(figure.value > 0 && figure.rows.some(({ value }) => value === 0) ? [`${t.noneIn}: ${figure.rows.filter(({ value }) => value === 0).map(({ label }) => label[lang]).join(', ')}`] : []), ...(figure.late > 0 ? [`${t.late}: ${figure.late}`] : []), ...(figure.remark === '' ? [] : [`${t.remark}: ${figure.remark}`])],
  };
}

function printed(view: ReportView, lang: Lang, fictional: boolean): PrintedReport {
  const t = w[lang];
  return {
    lang, title: view.title[lang], about: aboutOf(view, lang), signature: t.signature, fictional: fictional ? t.fictional : null,
    sections: view.sections.map(({ title, text, figures }) => ({ title: title[lang], text: text[lang], figures: figures.map((figure) => printedFigure(figure, lang)) })),
    words: { signature: t.sign, name: t.name, printed: `${t.printed}: ${moment(view.now, view.zone)}, ${view.zone}`, page: t.page },
  };
}

export const reportPdf = (view: ReportView, lang: Lang, fictional: boolean): Uint8Array => renderReport(printed(view, lang, fictional), view.now);
export const reportDocx = (view: ReportView, lang: Lang, fictional: boolean): Promise<Buffer> => reportDocument(printed(view, lang, fictional));

export function reportXlsx(view: ReportView, lang: Lang): Readable {
  const t = w[lang];
  const rows = view.sections.flatMap(({ title, figures }) => figures.flatMap((figure): TableRow[] => {
    const { title: name, total, groups, rows: territories, notes } = printedFigure(figure, lang);
    const line = (what: string, group: string, numbers: readonly number[], note = ''): TableRow => ({ cells: [title[lang], what, group, numbers[0] ?? '', numbers[1] ?? '', numbers[2] ?? '', note] });
    return [
      line(name, total[0], total.slice(1) as number[], notes.join('; ')), ...groups.map(([group, ...numbers]) => line(name, group, numbers)), ...territories.map(([territory, value]) => line(name, `${t.rows}: ${territory}`, [value])),
    ];
  }));
  return tableXlsx({
    over: [view.title[lang], ...aboutOf(view, lang).map(([label, value]) => `${label}: ${value}`)], rows,
    columns: [{ head: t.section, width: 30 }, { head: t.what, width: 40 }, { head: t.group, width: 44 }, { head: t.now, width: 12 }, { head: t.previous, width: 12 }, { head: t.yearAgo, width: 12 }, { head: t.remark, width: 40 }],
  });
}

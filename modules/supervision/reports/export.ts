/** A report as a file: PDF and DOCX from one model, XLSX as one table; each number is the stored one. */
import { buffer } from 'node:stream/consumers';
import type { Chart } from '@kepil/forms/chart-xml.ts';
import { chartsIntoWorkbook } from '@kepil/forms/office-charts.ts';
import { barChart, courseChart, renderReport, reportDocument, type PrintedCriterion, type PrintedFigure, type PrintedReport } from '@kepil/forms/report.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate, civilOf } from '@kepil/law/time/zone.ts';
import { tableXlsx, type TableRow } from '../../table-file.ts';
import type { FigureView, IndicatorView, ReportView } from './contract.ts';

type Lang = 'kk' | 'ru';
const w = {
  kk: {
    office: 'Прокуратура', territory: 'Аумақ', period: 'Кезең', cutOff: 'Деректер алынған сәт', direction: 'Басым бағыт', to: 'Қайда жіберіледі', now: 'Есепті кезең', previous: 'Өткен кезең', yearAgo: 'Бір жыл бұрын', what: 'Көрсеткіш', total: 'Барлығы',
    rows: 'Аумақтар бойынша', noneIn: 'Жазба жоқ аумақтар', late: 'Оның ішінде бұрынғы кезеңдерде болып, алдыңғы есептен кейін белгілі болғаны', remark: 'Ескертпе', signature: 'Прокурор', sign: 'қолы', name: 'тегі, аты-жөні', printed: 'Kepil жүйесінде жасалды', page: '{pages} беттің {page}-беті',
    fictional: 'ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР — КӨРСЕТУ', section: 'Бөлім', group: 'Топ', comparison: 'Салыстыру кезеңдері', judged: 'Сапалық баға: оны прокурор жазады, жүйе есептемейді.', charts: 'Диаграммалар', criterion: '{n}-өлшем (64-тармақ)', course: 'Барысы', quarter: '{n}-тоқсан {year}',
  },
  ru: {
    office: 'Прокуратура', territory: 'Территория', period: 'Период', cutOff: 'Данные взяты на момент', direction: 'Приоритетное направление', to: 'Направляется', now: 'Отчётный период', previous: 'Предыдущий период', yearAgo: 'Год назад', what: 'Показатель', total: 'Всего',
    rows: 'По территориям', noneIn: 'Нет записей по территориям', late: 'В том числе случившееся ранее и ставшее известным после предыдущего отчёта', remark: 'Примечание', signature: 'Прокурор', sign: 'подпись', name: 'фамилия, инициалы', printed: 'Составлено в системе Kepil', page: 'страница {page} из {pages}',
    fictional: 'ВЫМЫШЛЕННЫЕ ДАННЫЕ — ДЕМОНСТРАЦИЯ', section: 'Раздел', group: 'Группа', comparison: 'Периоды сравнения', judged: 'Качественная оценка: её пишет прокурор, система её не вычисляет.', charts: 'Диаграммы', criterion: 'Критерий {n} (пункт 64)', course: 'Динамика', quarter: '{n} кв. {year}',
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
    rows: figure.rows.filter(({ value, previous, yearAgo }) => value + (previous ?? 0) + (yearAgo ?? 0) > 0).map(({ label, value, previous, yearAgo }) => [label[lang], value, previous, yearAgo]),
    notes: [...(figure.value > 0 && figure.rows.some(({ value }) => value === 0) ? [`${t.noneIn}: ${figure.rows.filter(({ value }) => value === 0).map(({ label }) => label[lang]).join(', ')}`] : []), ...(figure.late > 0 ? [`${t.late}: ${figure.late}`] : []), ...(figure.remark === '' ? [] : [`${t.remark}: ${figure.remark}`])],
  };
}

function printed(view: ReportView, lang: Lang, fictional: boolean): PrintedReport {
  const t = w[lang];
  return {
    lang, title: view.title[lang], about: aboutOf(view, lang), signature: t.signature, fictional: fictional ? t.fictional : null,
    criteria: printedCriteria(view, lang),
    sections: view.sections.map(({ title, text, judged, figures }) => ({ title: title[lang], text: text[lang], note: judged ? t.judged : null, figures: figures.map((figure) => printedFigure(figure, lang)) })),
    words: { signature: t.sign, name: t.name, printed: `${t.printed}: ${moment(view.now, view.zone)}, ${view.zone}`, page: t.page },
  };
}

export const reportPdf = (view: ReportView, lang: Lang, fictional: boolean): Uint8Array => renderReport(printed(view, lang, fictional), view.now);
export const reportDocx = (view: ReportView, lang: Lang, fictional: boolean): Promise<Buffer> => reportDocument(printed(view, lang, fictional));

const codeOf = (view: ReportView, one: IndicatorView): string => `${one.criterion}.${view.criteria.filter(({ criterion }) => criterion === one.criterion).indexOf(one) + 1}`;
/** With a decimal comma; a dash where there is nothing to relate it to. */
const written = (value: number | null, unit: IndicatorView['unit']): string => (value === null ? '—' : `${String(value).replace('.', ',')}${unit === 'percent' ? ' %' : ''}`);
const quarterOf = (from: Instant, zone: Zone, lang: Lang): string => { const { year, month } = civilOf(from, zone); return w[lang].quarter.replace('{n}', String(Math.ceil(month / 3))).replace('{year}', String(year)); };

function printedCriteria(view: ReportView, lang: Lang): PrintedCriterion[] {
  const t = w[lang];
  return [...Map.groupBy(view.criteria, ({ criterion }) => criterion)].map(([criterion, own]) => ({
    title: t.criterion.replace('{n}', String(criterion)), heads: [t.what, t.now, t.previous, t.yearAgo, t.course], periods: view.trend.map(({ from }) => quarterOf(from, view.zone, lang)),
    indicators: own.map((one) => ({ code: codeOf(view, one), title: one.title[lang], numbers: [written(one.value, one.unit), written(one.previous, one.unit), written(one.yearAgo, one.unit)], course: one.trend })),
    territories: (own[0]?.rows.length ?? 0) === 0 ? null : {
      heads: [t.rows, ...own.map((one) => codeOf(view, one))],
      rows: (own[0]?.rows ?? []).map(({ territory, label }) => [label[lang], ...own.map((one) => written(one.rows.find((row) => row.territory === territory)?.value ?? null, one.unit))]),
    },
  }));
}

/** One table of all numbers; on a second sheet charts of the same cells. */
export async function reportXlsx(view: ReportView, lang: Lang): Promise<Buffer> {
  const t = w[lang];
  const over = [view.title[lang], ...aboutOf(view, lang).map(([label, value]) => `${label}: ${value}`)];
  const rows: TableRow[] = [];
  const charts: Chart[] = [];
  const line = (section: string, what: string, group: string, numbers: readonly (number | null)[], note = ''): number => rows.push({ cells: [section, what, group, ...[0, 1, 2].map((i) => numbers[i] ?? ''), note, ...numbers.slice(3).map((n) => n ?? '')] }) + over.length + 1;
  // Of the cells that the chart shows: the lines from `first` on, the columns D, E, F over the same heads as the table.
  const cellsOf = (first: number, length: number): Chart['cells'] => ({ categories: `Kepil!$C$${first}:$C$${first + length - 1}`, series: ['D', 'E', 'F'].map((column) => ({ name: `Kepil!$${column}$${over.length + 1}`, values: `Kepil!$${column}$${first}:$${column}$${first + length - 1}` })) });
  const courseAt = (row: number): Chart['cells'] => {
    const columns = view.trend.map((_, i) => String.fromCharCode('H'.charCodeAt(0) + i));
    return { categories: `Kepil!$${columns[0]}$${over.length + 1}:$${columns.at(-1)}$${over.length + 1}`, series: [{ name: `Kepil!$B$${row}`, values: `Kepil!$${columns[0]}$${row}:$${columns.at(-1)}$${row}` }] };
  };
  for (const criterion of printedCriteria(view, lang)) for (const { code, title, course } of criterion.indicators) {
    const one = view.criteria.find((indicator) => codeOf(view, indicator) === code);
    if (!one) continue;
    const row = line(criterion.title, `${code} ${title}`, t.total, [one.value, one.previous, one.yearAgo, ...one.trend], one.unit === 'percent' ? '%' : '');
    for (const each of one.rows) line(criterion.title, `${code} ${title}`, `${t.rows}: ${each.label[lang]}`, [each.value, each.previous, each.yearAgo, ...each.trend]);
    const chart = courseChart({ code, title, course }, criterion.periods), cells = courseAt(row);
    if (chart && cells) charts.push({ ...chart, cells });
  }
  for (const { title, figures } of view.sections) for (const figure of figures) {
    const printedOne = printedFigure(figure, lang);
    const { title: name, total, groups, rows: territories, notes } = printedOne;
    const first = line(title[lang], name, total[0], total.slice(1) as number[], notes.join('; ')) + 1;
    for (const [group, ...numbers] of groups) line(title[lang], name, group, numbers);
    for (const [territory, ...numbers] of territories) line(title[lang], name, `${t.rows}: ${territory}`, numbers);
    const chart = barChart(printedOne);
    const cells = chart && cellsOf(chart.categories[0] === groups[0]?.[0] ? first : first + groups.length, chart.categories.length);
    if (chart && cells) charts.push({ ...chart, cells });
  }
  const file = await buffer(tableXlsx({
    over, rows, further: charts.length > 0 ? [t.charts] : [],
    columns: [{ head: t.section, width: 30 }, { head: t.what, width: 40 }, { head: t.group, width: 44 }, { head: t.now, width: 12 }, { head: t.previous, width: 12 }, { head: t.yearAgo, width: 12 }, { head: t.remark, width: 40 }, ...view.trend.map(({ from }) => ({ head: quarterOf(from, view.zone, lang), width: 11 }))],
  }));
  return charts.length > 0 ? chartsIntoWorkbook(file, 2, charts, lang) : file;
}

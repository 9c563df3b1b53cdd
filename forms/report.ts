/**
 * An analysis or report of a prosecutor's office on paper and as a document: one model for both, so that a number cannot differ between
 * A4 upright; each figure is a table with the periods beside each other and drawn: in the PDF as bars in its lines, in a document as a
 * chart of the word processor's own, of the same numbers.
 */
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Chart } from './chart-xml.ts';
import { chartMark, chartsIntoDocument } from './office-charts.ts';
import { inOwnFont, typesetTemplate } from './render.ts';

export interface PrintedFigure {
  readonly title: string;
  /** Over the columns of numbers: the period, the one before, the same a year ago. */
  readonly heads: readonly [string, string, string, string];
  readonly total: readonly [string, number, number, number];
  readonly groups: readonly (readonly [string, number, number, number])[];
  /** Territories beside each other, of the same three periods; null: not counted then. Empty: none. */
  readonly rows: readonly (readonly [string, number, number | null, number | null])[];
  readonly rowsHead: string;
  /** Remarks, late facts. */
  readonly notes: readonly string[];
}
/** The criteria of point 64: for each a table of its indicators, and one of the territories beside each other. Numbers are written out already. */
export interface PrintedCriterion {
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string];
  /** Name, the three numbers, and the course over the periods (null: no number). */
  readonly indicators: readonly { readonly code: string; readonly title: string; readonly numbers: readonly [string, string, string]; readonly course: readonly (number | null)[] }[];
  readonly periods: readonly string[];
  readonly territories: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
}
export interface PrintedReport {
  readonly lang: 'kk' | 'ru';
  readonly title: string;
  readonly about: readonly (readonly [string, string])[];
  readonly criteria: readonly PrintedCriterion[];
  readonly sections: readonly { readonly title: string; readonly text: string; /** Under the title: that a person judges here. */ readonly note: string | null; readonly figures: readonly PrintedFigure[] }[];
  readonly signature: string;
  readonly words: { readonly signature: string; readonly name: string; readonly printed: string; readonly page: string };
  readonly fictional: string | null;
}

/** PDF/A-2a; letters that the paper's font does not have become boxes. Same input, same bytes. */
export const renderReport = (report: PrintedReport, now: Instant): Uint8Array => typesetTemplate('report', { document: JSON.parse(inOwnFont(JSON.stringify(report))) as Record<string, unknown> }, now);

/** The same as a document that a word processor opens. */
export async function reportDocument(report: PrintedReport): Promise<Buffer> {
  const charts: Chart[] = [];
  const document = new Document({
    creator: 'Kepil', title: report.title, styles: { default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: report.lang === 'kk' ? 'kk-KZ' : 'ru-RU' } } } } },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1418, right: 851, top: 1134, bottom: 1134 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })] })] }) },
      children: [
        ...(report.fictional === null ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: report.fictional, bold: true, size: 20 })] })]),
        new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: [new TextRun({ text: report.title, bold: true, size: 30, color: '000000' })] }),
        ...report.about.map(([label, value]) => new Paragraph({ children: [new TextRun({ text: `${label}: `, color: '555555' }), new TextRun({ text: value, bold: true })] })),
        ...report.criteria.flatMap((criterion) => criterionOf(criterion, charts)),
        ...report.sections.flatMap(({ title, text, note, figures }) => [
          heading(title), ...(note === null ? [] : [quiet(note)]),
          ...text.split('\n').filter((line) => line.trim() !== '').map((line) => new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { after: 80 }, children: [new TextRun(line)] })),
          ...figures.flatMap((figure) => figureOf(figure, charts)),
        ]),
        new Paragraph({ spacing: { before: 500 }, children: [new TextRun(`${report.signature} ____________________  ____________________`)] }),
        new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: report.words.printed, size: 18, color: '555555' })] }),
      ],
    }],
  });
  return chartsIntoDocument(await Packer.toBuffer(document), charts, report.lang);
}

const heading = (title: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 80 }, children: [new TextRun({ text: title, bold: true, size: 26, color: '000000' })] });
const quiet = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, italics: true, size: 20 })] });
const drawn = (chart: Chart, charts: Chart[]): Paragraph => new Paragraph({ spacing: { before: 80 }, children: [new TextRun(chartMark(charts.push(chart) - 1))] });
const whole = { size: 100, type: WidthType.PERCENTAGE } as const;

function criterionOf({ title, heads, indicators, periods, territories }: PrintedCriterion, charts: Chart[]): (Paragraph | Table)[] {
  return [
    heading(title),
    new Table({ width: whole, rows: [
      new TableRow({ tableHeader: true, children: heads.slice(0, 4).map((head) => cell(head, { bold: true })) }),
      ...indicators.map((one) => new TableRow({ cantSplit: true, children: [cell(`${one.code} ${one.title}`), ...one.numbers.map((n) => cell(n, { right: true }))] })),
    ] }),
    ...indicators.flatMap((one) => { const chart = courseChart(one, periods); return chart ? [drawn(chart, charts)] : []; }),
    ...(territories === null ? [] : [
      new Paragraph({ spacing: { before: 120 }, children: [] }),
      new Table({ width: whole, rows: [
        new TableRow({ tableHeader: true, children: territories.heads.map((head) => cell(head, { bold: true })) }),
        ...territories.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value, i) => cell(value, { right: i > 0 })) })),
      ] }),
    ]),
  ];
}

/** Null: fewer than two of the periods have a number. */
export const courseChart = ({ code, title, course }: Pick<PrintedCriterion['indicators'][number], 'code' | 'title' | 'course'>, periods: readonly string[]): Chart | null =>
  (course.filter((n) => n !== null).length < 2 ? null : { kind: 'line', title: `${code} ${title}`, categories: periods, series: [{ name: `${code} ${title}`, values: course }] });

const MOST_BARS = 10;
/** The groups of a figure, or its territories, over the three periods; null: there are fewer than two to compare. */
export function barChart({ title, heads, groups, rows }: PrintedFigure): Chart | null {
  const bars = (groups.length > 1 ? groups : rows).slice(0, MOST_BARS);
  if (bars.length < 2) return null;
  return { kind: 'bars', title, categories: bars.map(([label]) => label), series: heads.slice(1).map((name, i) => ({ name, values: bars.map((bar) => (bar[i + 1] ?? null) as number | null) })) };
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const cell = (value: string | number, { bold = false, right = false } = {}): TableCell => new TableCell({
  borders: { top: edge, bottom: edge, left: edge, right: edge }, margins: { left: 80, right: 80, top: 30, bottom: 30 },
  children: [new Paragraph({ alignment: right || typeof value === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text: String(value), bold, size: 21 })] })],
});

function figureOf(figure: PrintedFigure, charts: Chart[]): (Paragraph | Table)[] {
  const { title, heads, total, groups, rows, rowsHead, notes } = figure;
  const line = ([label, ...numbers]: readonly [string, number, number | null, number | null], bold: boolean): TableRow => new TableRow({ cantSplit: true, children: [cell(label, { bold }), ...numbers.map((n) => cell(n ?? '', { bold }))] });
  const table = (over: readonly string[], lines: readonly TableRow[]): Table => new Table({ width: whole, rows: [new TableRow({ tableHeader: true, children: over.map((head) => cell(head, { bold: true })) }), ...lines] });
  const chart = barChart(figure);
  return [
    new Paragraph({ spacing: { before: 160, after: 60 }, keepNext: true, children: [new TextRun({ text: title, bold: true })] }),
    table(heads, [line(total, true), ...groups.map((group) => line(group, false))]),
    ...(rows.length === 0 ? [] : [new Paragraph({ spacing: { before: 60 }, children: [] }), table([rowsHead, ...heads.slice(1)], rows.map((row) => line(row, false)))]),
    ...(chart ? [drawn(chart, charts)] : []),
    ...notes.map(quiet),
  ];
}

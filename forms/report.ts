/**
 * An analysis or report of a prosecutor's office on paper and as a document: one model for both, so that a number cannot differ between
 * them. A4 upright; each figure is a table with the periods beside each other and a bar for the present one.
 */
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Instant } from '@kepil/law/time/instant.ts';
import { inOwnFont, typesetTemplate } from './render.ts';

export interface PrintedFigure {
  readonly title: string;
  /** Over the columns of numbers: the period, the one before, the same a year ago. */
  readonly heads: readonly [string, string, string, string];
  readonly total: readonly [string, number, number, number];
  readonly groups: readonly (readonly [string, number, number, number])[];
  /** Territories beside each other, one number each; empty: none. */
  readonly rows: readonly (readonly [string, number])[];
  readonly rowsHead: string;
  /** Remarks, late facts. */
  readonly notes: readonly string[];
}
export interface PrintedReport {
  readonly lang: 'kk' | 'ru';
  readonly title: string;
  readonly about: readonly (readonly [string, string])[];
  readonly sections: readonly { readonly title: string; readonly text: string; readonly figures: readonly PrintedFigure[] }[];
  readonly signature: string;
  readonly words: { readonly signature: string; readonly name: string; readonly printed: string; readonly page: string };
  readonly fictional: string | null;
}

/** PDF/A-2a; letters that the paper's font does not have become boxes. Same input, same bytes. */
export const renderReport = (report: PrintedReport, now: Instant): Uint8Array => typesetTemplate('report', { document: JSON.parse(inOwnFont(JSON.stringify(report))) as Record<string, unknown> }, now);

/** The same as a document that a word processor opens. */
export function reportDocument(report: PrintedReport): Promise<Buffer> {
  const document = new Document({
    creator: 'Kepil', title: report.title, styles: { default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: report.lang === 'kk' ? 'kk-KZ' : 'ru-RU' } } } } },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1418, right: 851, top: 1134, bottom: 1134 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })] })] }) },
      children: [
        ...(report.fictional === null ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: report.fictional, bold: true, size: 20 })] })]),
        new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: [new TextRun({ text: report.title, bold: true, size: 30, color: '000000' })] }),
        ...report.about.map(([label, value]) => new Paragraph({ children: [new TextRun({ text: `${label}: `, color: '555555' }), new TextRun({ text: value, bold: true })] })),
        ...report.sections.flatMap(({ title, text, figures }) => [
          new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 80 }, children: [new TextRun({ text: title, bold: true, size: 26, color: '000000' })] }),
          ...text.split('\n').filter((line) => line.trim() !== '').map((line) => new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { after: 80 }, children: [new TextRun(line)] })),
          ...figures.flatMap(figureOf),
        ]),
        new Paragraph({ spacing: { before: 500 }, children: [new TextRun(`${report.signature} ____________________  ____________________`)] }),
        new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: report.words.printed, size: 18, color: '555555' })] }),
      ],
    }],
  });
  return Packer.toBuffer(document);
}

const BAR = 16;
const edge = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const cell = (value: string | number, { bold = false, grey = false } = {}): TableCell => new TableCell({
  borders: { top: edge, bottom: edge, left: edge, right: edge }, margins: { left: 80, right: 80, top: 30, bottom: 30 },
  children: [new Paragraph({ alignment: typeof value === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text: String(value), bold, size: 21, ...(grey ? { color: '888888' } : {}) })] })],
});

function figureOf({ title, heads, total, groups, rows, rowsHead, notes }: PrintedFigure): (Paragraph | Table)[] {
  const greatest = Math.max(1, ...groups.map(([, value]) => value));
  const line = ([label, ...numbers]: PrintedFigure['total'], bold: boolean): TableRow => new TableRow({
    cantSplit: true, children: [cell(label, { bold }), ...numbers.map((n) => cell(n, { bold })), cell(bold ? '' : '█'.repeat(Math.round((BAR * numbers[0]) / greatest)), { grey: true })],
  });
  return [
    new Paragraph({ spacing: { before: 160, after: 60 }, keepNext: true, children: [new TextRun({ text: title, bold: true })] }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [
      new TableRow({ tableHeader: true, children: [...heads, ''].map((head) => cell(head, { bold: true })) }), line(total, true), ...groups.map((group) => line(group, false)),
    ] }),
    ...(rows.length === 0 ? [] : [
      new Paragraph({ spacing: { before: 60 }, children: [] }),
      new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [
        new TableRow({ tableHeader: true, children: [cell(rowsHead, { bold: true }), cell(heads[1], { bold: true })] }), ...rows.map(([label, value]) => new TableRow({ children: [cell(label), cell(value)] })),
      ] }),
    ]),
    ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, italics: true, size: 20 })] })),
  ];
}

/** A register as a file: XLSX and CSV for other programs, PDF for the shelf. What was struck out stands there struck out, with what replaced it. */
import type { Readable } from 'node:stream';
import { printRegister } from '@kepil/forms/register.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { offsetText } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import { tableCsv, tableXlsx, type TableFile } from '../table-file.ts';
import { cellText, momentText } from './cell.ts';
import type { RegisterLine } from './contract.ts';
import type { Keeper } from './reach.ts';
import { headOf, type RegisterSpec } from './register.ts';
import { fileWords as w, filled } from './words.ts';

/** Most lines of one file: a list is bounded, and one look at persons has to be explained in one line of the audit. */
export const MOST_LINES = 20_000;
/** A paper is set at once and for one reader; more of it nobody would sign. */
export const MOST_PRINTED = 1_500;

export interface Exported {
  readonly register: RegisterSpec;
  readonly keeper: Keeper;
  /** Offices below it are in it too. */
  readonly withBelow: boolean;
  readonly from: Instant;
  readonly to: Instant;
  readonly language: Language;
  readonly lines: readonly RegisterLine[];
  readonly now: Instant;
  readonly fictional: boolean;
}

export const registerCsv = (exported: Exported): string => tableCsv(tableOf(exported));
export const registerXlsx = (exported: Exported): Readable => tableXlsx(tableOf(exported));

export function registerPdf(exported: Exported): Promise<Uint8Array> {
  const { register, language, lines, now, keeper, fictional } = exported;
  const head = (keeper.of === 'place' ? w.head : w.headOfOffice)[language];
  const { columns, rows } = tableOf(exported);
  return printRegister({
    lang: language, title: register.title[language], about: aboutOf(exported),
    columns: columns.map(({ head, width }) => ({ head, share: width })),
    rows: rows.map(({ cells, struck }, i) => ({ cells: cells.map(String), struck: struck ?? false, broken: lines[i]?.state === 'broken' })),
    total: filled(w.total[language], { n: lines.length }),
    signatures: [w.responsible[language], keeper.head === null ? head : `${head}, ${keeper.head}`],
    words: { signature: w.signature[language], name: w.name[language], printed: `${w.printed[language]}: ${momentText(now, keeper.zone)} (UTC${offsetText(now, keeper.zone)}), ${keeper.zone}`, page: w.page[language] },
    fictional: fictional ? w.fictional[language] : null,
  }, now);
}

function aboutOf({ register, keeper, withBelow, from, to, language }: Exported): [string, string][] {
  const name = keeper.name[language];
  return [
    [(keeper.of === 'place' ? w.place : w.office)[language], withBelow ? filled(w.withBelow[language], { name }) : name],
    // The last day is the day whose end is the end of the period.
    [w.period[language], `${momentText(from, keeper.zone)} – ${momentText(to - 60_000, keeper.zone)}`],
    [w.demanded[language], filled((keeper.of === 'place' ? w.law353 : w.points)[language], { articles: [...new Set(register.demandedBy.map(({ article }) => article))].join(', ') })],
  ];
}

function tableOf(exported: Exported): TableFile {
  const { register, language, lines, keeper } = exported;
  return {
    over: [register.title[language], ...aboutOf(exported).map(([label, value]) => `${label}: ${value}`)],
    columns: [
      { head: w.number[language], width: 12 }, ...register.columns.map((column) => ({ head: headOf(register, column)[language], width: widthOf(column.is) })),
      { head: w.recorded[language], width: 16 }, { head: w.by[language], width: 22 }, { head: w.law[language], width: 30 }, { head: w.changes[language], width: 26 },
    ],
    rows: lines.map((line) => ({ struck: line.struck !== null, cells: [
      line.seq, ...line.cells.map((cell) => cellText(cell, language, keeper.zone)),
      momentText(line.recordedAt, keeper.zone), `${line.recordedBy.name}, ${line.recordedBy.capacity[language]}`, lawText(line, language), changesText(line, language, keeper.zone),
    ] })),
  };
}

const widths: Readonly<Record<string, number>> = { at: 16, cell: 9, person: 28, what: 22, follow: 22, office: 26 };
const widthOf = (is: string): number => widths[is] ?? 20;

const lawText = ({ findings, state }: RegisterLine, language: Language): string => (state === 'broken' || state === 'open'
  ? findings.filter(({ state: of }) => of !== 'met').map(({ title, cite }) => `${title[language]} (${cite.article}${cite.part ? `(${cite.part})` : ''})`).join('; ') : '');

function changesText({ struck, replaces }: RegisterLine, language: Language, zone: Zone): string {
  return [
    struck && `${filled(w[struck.how][language], { n: `№ ${struck.seq}` })}, ${momentText(struck.at, zone)}, ${struck.by.name}, ${struck.by.capacity[language]}${struck.reason === null ? '' : `: ${struck.reason}`}`,
    replaces !== null && filled(w.replaces[language], { n: `№ ${replaces}` }),
  ].filter(Boolean).join('; ');
}

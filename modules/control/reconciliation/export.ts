/** The result of a reconciliation as a file: each pair with its reasons and decision, then who is in one list only. */
import type { Readable } from 'node:stream';
import { printRegister } from '@kepil/forms/register.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { reconciliationLabels } from '@kepil/law/facts/reconciliation.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { Sql } from '@kepil/platform/storage/sql.ts';
import { tableXlsx, type TableFile, type TableRow } from '../../table-file.ts';
import { namedLines, pairsOf, standingOf, type List, type Reconciliation, type ShownLine } from './store.ts';
import { decisionWords, sheet, sourceWords } from './words.ts';

export const MOST_PRINTED = 1_500;

export interface ExportAsked { readonly one: Reconciliation; readonly lists: readonly List[]; readonly office: I18n; readonly zone: Zone; readonly language: Language; readonly now: Instant; readonly fictional: boolean }

export async function resultTable(sql: Sql, { one, lists, office, language }: ExportAsked): Promise<TableFile> {
  const say = (text: I18n, n: number | string = ''): string => text[language].replace('{n}', String(n));
  const rows: TableRow[] = [];
  for (const [i, a] of lists.entries()) for (const b of lists.slice(i + 1)) rows.push(...await rowsOfTwo(sql, one, a.n, b.n, say));
  const side = (column: string): { head: string; width: number }[] => [sheet.line, sheet.name, sheet.birth, sheet.iin].map((part, i) => ({ head: `${column}: ${say(part)}`, width: [7, 30, 12, 14][i] ?? 12 }));
  return {
    over: [say(sheet.title), ...aboutOf({ one, lists, office, language }).map(([label, value]) => `${label}: ${value}`)],
    columns: [{ head: say(sheet.lists), width: 8 }, { head: say(sheet.standing), width: 16 }, ...side('A'), ...side('B'), { head: say(sheet.score), width: 8 }, { head: say(sheet.reasons), width: 46 }],
    rows,
  };
}

type Say = (text: I18n, n?: number | string) => string;

async function rowsOfTwo(sql: Sql, { id }: Reconciliation, a: number, b: number, say: Say): Promise<TableRow[]> {
  const pairs = await pairsOf(sql, id, a, b);
  const { onlyA, onlyB, openA, openB } = await standingOf(sql, id, a, b);
  const of = async (list: number, lines: readonly number[]): Promise<Map<number, ShownLine>> => new Map((await namedLines(sql, id, list, lines)).map((line) => [line.line, line]));
  const mine = await of(a, [...pairs.map(({ first }) => first), ...onlyA]), theirs = await of(b, [...pairs.map(({ second }) => second), ...onlyB]);
  const waiting = { a: new Set(openA), b: new Set(openB) };
  const person = (line: ShownLine | undefined): (string | number)[] => (line ? [line.line, line.name, line.birth, line.iin] : ['', '', '', '']);
  const both = `${a}–${b}`;
  return [
    // A pair that nobody decided is no line of the result once its person was found elsewhere.
    ...pairs.filter(({ decision, first, second }) => decision !== null || (waiting.a.has(first) && waiting.b.has(second)))
      .map(({ first, second, score, decision, reasons }): TableRow => ({ cells: [both, say(decisionWords[decision ?? 'open']), ...person(mine.get(first)), ...person(theirs.get(second)), score, reasons.map(({ text }) => say(text)).join('; ')] })),
    ...onlyA.map((line): TableRow => ({ cells: [both, say(sheet.missing, b), ...person(mine.get(line)), ...person(undefined), '', ''] })),
    ...onlyB.map((line): TableRow => ({ cells: [both, say(sheet.missing, a), ...person(undefined), ...person(theirs.get(line)), '', ''] })),
  ];
}

function aboutOf({ one, lists, office, language }: Pick<ExportAsked, 'one' | 'lists' | 'office' | 'language'>): [string, string][] {
  return [
    [sheet.office[language], office[language]], [sheet.kind[language], reconciliationLabels[one.which][language]], [sheet.period[language], one.periodFrom.split('-').toReversed().join('.')],
    ...lists.map(({ n, source, fileName, used, sha256 }): [string, string] => [sheet.list[language].replace('{n}', String(n)), `${sourceWords[source][language]}, ${fileName}, ${sheet.total[language].replace('{n}', String(used))}, SHA-256 ${sha256}`]),
  ];
}

export const resultXlsx = (table: TableFile): Readable => tableXlsx(table);

export function resultPdf(table: TableFile, asked: ExportAsked): Promise<Uint8Array> {
  const { language, now, zone, fictional } = asked;
  return printRegister({
    lang: language, title: sheet.title[language], about: aboutOf(asked), columns: table.columns.map(({ head, width }) => ({ head, share: width })),
    rows: table.rows.map(({ cells }) => ({ cells: cells.map(String), struck: false, broken: false })), total: sheet.total[language].replace('{n}', String(table.rows.length)), signatures: [sheet.responsible[language]],
    words: { signature: sheet.signature[language], name: sheet.signatory[language], printed: `${sheet.printed[language]}: ${civilDate(now, zone).split('-').toReversed().join('.')}`, page: sheet.page[language] },
    fictional: fictional ? sheet.fictional[language] : null,
  }, now);
}

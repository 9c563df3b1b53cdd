/** The report as a workbook: summary, findings, problems. Sheets that would exceed the format's row limit are continued. */
import { PassThrough } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { evidenceWords, heading, stateWords, weightWords } from './report.ts';
import type { Report } from './report.ts';
import { arithmetic, citation, moment, verdict } from './sentences.ts';

const MAX_ROWS = 1_000_000;

export async function writeXlsx(report: Report, out: Writable): Promise<void> {
  const { language, zone, at, ruleSet } = report;
  const say = (key: keyof typeof heading): string => heading[key][language];
  const through = new PassThrough();
  const written = pipeline(through, out);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: through, useStyles: true });
  book.creator = 'Kepil';
  book.created = new Date(at);

  const summary = sheet(book, say('summary'), [['', 40], ['', 90]]);
  const lines: [string, string | number][] = [
    [say('title'), report.title], [say('law'), `${ruleSet.title[language]} (${ruleSet.id}, ${report.ruleSetHash})`], [say('at'), `${moment(at, zone)} ${zone}`],
    ...(report.foreign ? [['!', say('whatIf')] as [string, string]] : []), ...(report.cancelled ? [['!', say(report.cancelled === 'reading' ? 'cancelledReading' : 'cancelledJudging')] as [string, string]] : []),
    ...report.files.map((file): [string, string] => [say('file'), `${file.name}, ${file.bytes} B, ${file.encoding}`]),
    [say('rows'), report.rows], [say('episodes'), report.episodes], [say('facts'), report.facts], [say('findings'), report.findings], [say('provisional'), report.provisional], [say('warnings'), report.warnings],
    ['', ''], [say('byNorm'), ''], ...report.byNorm.map((norm): [string, string | number] => [`${norm.cite}: ${norm.title[language]}`, norm.count + norm.provisional]),
    ['', ''], [say('unjudged'), ''], ...report.unjudged.map((norm): [string, string | number] => [`${norm.cite}: ${norm.title[language]}`, norm.count]),
    ['', ''], [say('problems'), ''], ...report.problems.map(({ code, weight, count }): [string, string | number] => [`${code} (${weightWords[weight][language]})`, count]),
  ];
  for (const line of lines) summary.addRow(line).commit();
  summary.commit();

  await rows(book, say('findings'), [
    [say('row'), 12], [say('episode'), 22], [say('person'), 28], [say('article'), 26], [say('norm'), 50], [say('state'), 18], [say('what'), 60], [say('from'), 24], [say('due'), 24], [say('until'), 24],
    [say('counting'), 60], [say('evidence'), 18], [say('provisional'), 12], [say('remedy'), 40], [say('code'), 36], [say('file'), 20],
  ], map(report.eachFinding(), (finding) => [
    finding.rows.join(', '), finding.episode, finding.person, citation(finding.cite, ruleSet.acts, language), finding.title[language], stateWords[finding.state]?.[language] ?? finding.state,
    verdict(finding, at, zone, language), moment(finding.from, zone), moment(finding.due, zone), moment(finding.until, zone), arithmetic(finding, zone, language).join('; '),
    evidenceWords[finding.evidence][language], finding.provisional ? '?' : '', finding.remedy?.[language] ?? '', finding.norm, finding.file,
  ]));
  await rows(book, say('rejected'), [[say('file'), 24], [say('row'), 10], [say('column'), 22], [say('value'), 30], [say('state'), 18], [say('remedy'), 90], [say('code'), 24]],
    map(report.eachProblem(), ({ file, row, column, value, weight, message, code }) => [file, row, column ?? '', value ?? '', weightWords[weight][language], message[language], code]));
  await book.commit();
  await written;
}

type Line = readonly (string | number)[];

async function* map<T>(values: AsyncIterable<T>, line: (value: T) => Line): AsyncGenerator<Line> {
  for await (const value of values) yield line(value);
}

async function rows(book: ExcelJS.stream.xlsx.WorkbookWriter, name: string, columns: readonly (readonly [string, number])[], lines: AsyncIterable<Line>): Promise<void> {
  let current = sheet(book, name, columns, true);
  let count = 0;
  let part = 1;
  for await (const line of lines) {
    if (count === MAX_ROWS) {
      current.commit();
      current = sheet(book, `${name} ${++part}`, columns, true);
      count = 0;
    }
    // Always text or number, never a formula: what an office typed is not run by the spreadsheet.
    current.addRow([...line]).commit();
    count++;
  }
  current.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: columns.length } };
  current.commit();
}

function sheet(book: ExcelJS.stream.xlsx.WorkbookWriter, name: string, columns: readonly (readonly [string, number])[], header = false): ExcelJS.Worksheet {
  const made = book.addWorksheet(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), header ? { views: [{ state: 'frozen', ySplit: 1 }] } : {});
  made.columns = columns.map(([, width]) => ({ width }));
  if (header) {
    const row = made.addRow(columns.map(([title]) => title));
    row.font = { bold: true };
    row.commit();
  }
  return made;
}

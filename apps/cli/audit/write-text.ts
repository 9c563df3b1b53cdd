/** The report for a terminal or a plain file. */
import { basename } from 'node:path';
import { figure } from '../language.ts';
import { heading, weightWords } from './report.ts';
import type { Report } from './report.ts';
import type { RowProblem } from '@kepil/platform/tables/row.ts';
import { arithmetic, citation, moment, verdict } from './sentences.ts';

/** Problems of one code that are listed; the others are counted and stand in the JSON, XLSX or HTML report. */
const SHOWN_OF_EACH = 20;

export async function* writeText(report: Report): AsyncGenerator<string> {
  const { language, zone, at } = report;
  const say = (key: keyof typeof heading): string => heading[key][language];
  yield `${say('title')}\n${report.title}\n`;
  if (report.foreign) yield `\n!! ${say('whatIf')}\n`;
  if (report.cancelled) yield `\n!! ${say(report.cancelled === 'reading' ? 'cancelledReading' : 'cancelledJudging')} (${figure(report.judged)} / ${figure(report.episodes)})\n`;
  yield `${say('law')}: ${report.ruleSet.title[language]} (${report.ruleSet.id}, ${report.ruleSetHash.slice(0, 12)})\n${say('at')}: ${moment(at, zone)} ${zone}\n`;
  for (const file of report.files) yield `${say('file')}: ${file.name} (${figure(file.bytes)} B, ${file.encoding})\n`;
  yield `${figure(report.rows)} ${say('rows')}, ${figure(report.episodes)} ${say('episodes')}, ${figure(report.facts)} ${say('facts')}\n\n`;

  yield `${say('findings')}: ${figure(report.findings)}${report.warnings ? `, ${say('warnings')}: ${figure(report.warnings)}` : ''}${report.provisional ? `, ${say('provisional')}: ${figure(report.provisional)}` : ''}\n`;
  if (report.findings + report.warnings + report.provisional === 0) yield `${say('none')}\n`;
  let episode = '';
  for await (const finding of report.eachFinding()) {
    if (finding.episode !== episode) {
      episode = finding.episode;
      yield `\n${finding.person}${finding.person === finding.episode ? '' : ` · ${say('episode').toLowerCase()} ${finding.episode}`}\n`;
    }
    const mark = finding.kind === 'warning' ? '!' : finding.provisional ? '?' : '✗';
    yield `  ${mark} ${citation(finding.cite, report.ruleSet.acts, language)}: ${finding.title[language]}\n      ${verdict(finding, at, zone, language)}${finding.rows.length ? ` [${say('row').toLowerCase()} ${finding.rows.join(', ')}]` : ''}\n`;
    const counted = arithmetic(finding, zone, language);
    if (counted.length > 0) yield `      ${counted.join('; ')}\n`;
  }

  if (report.byNorm.length > 0) yield `\n${say('byNorm')}\n${report.byNorm.map(({ count, provisional, cite, title }) => `  ${figure(count + provisional).padStart(9)}  ${cite}: ${title[language]}\n`).join('')}`;
  if (report.unjudged.length > 0) yield `\n${say('unjudged')}\n${report.unjudged.map(({ count, cite, title }) => `  ${figure(count).padStart(9)}  ${cite}: ${title[language]}\n`).join('')}`;
  if (report.problems.length === 0) return;

  yield `\n${say('problems')}\n${report.problems.map(({ weight, code, count }) => `  ${figure(count).padStart(9)}  ${code} (${weightWords[weight][language]})\n`).join('')}`;
  // What was not used first, then what should be looked at, then what lies outside the set.
  for (const weight of ['rejected', 'field', 'note', 'outside'] as const) {
    if (!report.problems.some((known) => known.weight === weight)) continue;
    yield `\n${weightWords[weight][language]}:\n`;
    const shown = new Map<string, number>();
    for await (const problem of report.eachProblem()) {
      if (problem.weight !== weight) continue;
      const already = shown.get(problem.code) ?? 0;
      shown.set(problem.code, already + 1);
      if (already < SHOWN_OF_EACH) yield `  ${problemLine(problem, report)}\n`;
      else if (already === SHOWN_OF_EACH) yield `  … ${problem.code}: + ${figure((report.problems.find(({ code, weight: known }) => code === problem.code && known === weight)?.count ?? 0) - SHOWN_OF_EACH)}\n`;
    }
  }
}

function problemLine({ file, row, column, value, message }: RowProblem, { language, files }: Pick<Report, 'language' | 'files'>): string {
  const where = [files.length > 1 ? basename(file) : null, row === 0 ? null : `${heading.row[language].toLowerCase()} ${row}`, column === null ? null : `${heading.column[language].toLowerCase()} «${column}»`].filter((part) => part !== null).join(', ');
  return `${where}${value === null ? '' : ` = ${JSON.stringify(value)}`}: ${message[language]}`;
}

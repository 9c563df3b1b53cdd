/** `kepil verify`: hands the evidence to the verifier of the journal, which shares no code with its writer, and says what it found. */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { withDatabaseEvidence } from '@kepil/journal/verify/database.ts';
import { fileEvidence, NotAnExport } from '@kepil/journal/verify/files.ts';
import { verify } from '@kepil/journal/verify/verify.ts';
import type { Evidence, Problem, Report } from '@kepil/journal/verify/verify.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, languageOf, languages, words } from './language.ts';
import type { Language } from './language.ts';
import { openedDatabase } from './open-database.ts';

/** 0: everything holds; 1: something does not; 2: wrong command; 4: the evidence cannot be read. */
export async function verifyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = options(args);
  const language = languages.find((one) => one === values.lang) ?? languageOf(terminal.env);
  const kept: string[] = [];
  for (const path of values.checkpoint ?? []) kept.push(await readFile(path, 'utf8').catch(() => { throw new CommandError(`--checkpoint ${path}: no such file`, exitCodes.unreadable); }));
  const key = values.key === undefined ? null : (existsSync(values.key) ? await readFile(values.key, 'utf8') : values.key).trim();
  const check = (evidence: Evidence): Promise<Report> => verify(evidence, key, (seq) => { if (terminal.err.isTTY === true) terminal.err.write(`\r${figure(seq)}`); });
  const facts = positionals[0];
  let report: Report;
  try {
    report = facts === undefined
      ? await openedDatabase(values.database, values.data, terminal.env, (url) => withDatabaseEvidence(url, kept, check))
      : await check(fileEvidence(facts, kept, values.tiles ?? null));
  } catch (error) {
    if (error instanceof NotAnExport) throw new CommandError(`${facts ?? ''}: ${error.message}`, exitCodes.unreadable);
    throw error;
  }
  if (terminal.err.isTTY === true) terminal.err.write('\r');
  terminal.out.write(values.format === 'json' ? `${JSON.stringify(report, null, 1)}\n` : said(report, language));
  return report.problems.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { database: { type: 'string' }, data: { type: 'string' }, checkpoint: { type: 'string', multiple: true }, key: { type: 'string' }, tiles: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' } } });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}

function said(report: Report, language: Language): string {
  const lines: I18n[] = [words(`${figure(report.size)} жазба, түбірі ${report.root}`, `${figure(report.size)} записей, корень ${report.root}`, `${figure(report.size)} entries, root ${report.root}`)];
  lines.push(report.signaturesChecked
    ? words(`${report.checkpoints} бақылау белгісі, қолдары тексерілді`, `${report.checkpoints} контрольных отметок, подписи проверены`, `${report.checkpoints} checkpoints, signatures checked`)
    : words(`${report.checkpoints} бақылау белгісі, қолдары тексерілген жоқ: --key беріңіз`, `${report.checkpoints} контрольных отметок, подписи не проверены: укажите --key`, `${report.checkpoints} checkpoints, signatures not checked: give --key`));
  if (report.erased.length > 0) lines.push(words(`Дерегі заңды түрде өшірілген: ${report.erased.length}`, `Данные законно стёрты: ${report.erased.length}`, `Data lawfully erased: ${report.erased.length}`));
  if (report.problems.length === 0) lines.push(words('Журнал бүтін.', 'Журнал цел.', 'The journal is whole.'));
  else lines.push(words('ЖУРНАЛ БҰЗЫЛҒАН:', 'ЖУРНАЛ НАРУШЕН:', 'THE JOURNAL IS DAMAGED:'), ...report.problems.map(problemWords));
  if (report.unlisted > 0) lines.push(words(`және тағы ${report.unlisted}`, `и ещё ${report.unlisted}`, `and ${report.unlisted} more`));
  return `${lines.map((line) => line[language]).join('\n')}\n`;
}

function problemWords(problem: Problem): I18n {
  switch (problem.code) {
    case 'missing': return words(`${problem.from}–${problem.to}: жазбалар жоқ`, `${problem.from}–${problem.to}: записей нет`, `${problem.from}–${problem.to}: entries are missing`);
    case 'changed': return words(`${problem.seq}: жазба өзгертілген`, `${problem.seq}: запись изменена`, `${problem.seq}: the entry was changed`);
    case 'not-logged': return words(`${problem.seq}: жазба журнал ағашында жоқ`, `${problem.seq}: записи нет в дереве журнала`, `${problem.seq}: the entry is not in the log`);
    case 'order': return words(`${problem.seq}: жазылу уақыты алдыңғысынан бұрын`, `${problem.seq}: время записи раньше предыдущего`, `${problem.seq}: recorded before the entry that precedes it`);
    case 'repeated-id': return words(`${problem.seq}: нөмірі қайталанады`, `${problem.seq}: номер повторяется`, `${problem.seq}: its id is repeated`);
    case 'moved': return words(`${problem.seq}: орны ауысқан, орны ${problem.belongs}`, `${problem.seq}: переставлена, её место ${problem.belongs}`, `${problem.seq}: moved, it belongs at ${problem.belongs}`);
    case 'tile-missing': return words(`ағаштың ${problem.level}/${problem.n} бөлігі жоқ`, `нет части дерева ${problem.level}/${problem.n}`, `tile ${problem.level}/${problem.n} is missing`);
    case 'tile-differs': return words(`ағаштың ${problem.level}/${problem.n} бөлігі сәйкес емес`, `часть дерева ${problem.level}/${problem.n} не сходится`, `tile ${problem.level}/${problem.n} differs`);
    case 'checkpoint-differs': return words(`${problem.size} көлеміндегі белгі сәйкес емес: ${problem.from} кейін өзгерген`, `отметка при ${problem.size} не сходится: изменение после ${problem.from}`, `the checkpoint at ${problem.size} differs: changed after ${problem.from}`);
    case 'checkpoint-signature': return words(`${problem.size} көлеміндегі белгінің қолы жарамсыз`, `подпись отметки при ${problem.size} недействительна`, `the signature of the checkpoint at ${problem.size} is not valid`);
    case 'log-shorter': return words(`журнал ${problem.size} көлеміндегі белгіден қысқа`, `журнал короче отметки при ${problem.size}`, `the log is shorter than its checkpoint at ${problem.size}`);
    case 'not-in-stream': return words(`${problem.seq}: ${problem.stream} ағынында жоқ`, `${problem.seq}: нет в потоке ${problem.stream}`, `${problem.seq}: missing in the stream ${problem.stream}`);
    case 'strange-in-stream': return words(`${problem.seq}: ${problem.stream} ағынында артық`, `${problem.seq}: лишняя в потоке ${problem.stream}`, `${problem.seq}: does not belong to the stream ${problem.stream}`);
    case 'stream-order': return words(`${problem.stream}: реті бұзылған`, `${problem.stream}: порядок нарушен`, `${problem.stream}: out of order`);
    default: return problem satisfies never;
  }
}

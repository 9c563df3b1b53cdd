/**
 * `kepil verify`: hands the evidence to the verifier of the journal, which shares no code with its writer, and says what it found.
 * Of the whole journal (database, export, exported folder); of one fact with its proof; of two checkpoints.
 */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { withDatabaseEvidence } from '@kepil/journal/verify/database.ts';
import { fileEvidence, folderEvidence, NotAnExport } from '@kepil/journal/verify/files.ts';
import { PolicyError } from '@kepil/journal/verify/policy.ts';
import { verify } from '@kepil/journal/verify/verify.ts';
import type { Evidence, Problem, Report } from '@kepil/journal/verify/verify.ts';
import { cosignedWords, instant, isFolder, textOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, languageOf, languages, words } from './language.ts';
import type { Language } from './language.ts';
import { openedDatabase } from './open-database.ts';
import { verifyConsistencyCommand, verifyFactCommand } from './verify-proof.ts';

/** 0: everything holds; 1: something does not; 2: wrong command; 4: the evidence cannot be read. */
export async function verifyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = options(args);
  const asked: Asked = {
    language: languages.find((one) => one === values.lang) ?? languageOf(terminal.env),
    json: values.format === 'json',
    key: values.key === undefined ? null : await fileOrText(values.key),
    policy: { witnesses: await Promise.all((values.witness ?? []).map(fileOrText)), require: (values.require ?? []).flatMap((names) => names.split(',')).map((name) => name.trim()).filter((name) => name !== '') },
    tiles: values.tiles ?? null,
  };
  try {
    if (values.proof !== undefined || values.fact !== undefined) {
      if (values.proof === undefined || values.fact === undefined || positionals.length > 0) throw new CommandError('kepil verify --proof FILE --fact FILE --key KEY', exitCodes.usage);
      return await verifyFactCommand(values.proof, values.fact, asked, terminal);
    }
    if (values.consistency !== undefined) {
      const [newer, facts, ...more] = positionals;
      if (newer === undefined || more.length > 0) throw new CommandError('kepil verify --consistency OLD NEW [EXPORT | --tiles FOLDER]', exitCodes.usage);
      return await verifyConsistencyCommand(values.consistency, newer, facts, asked, terminal, { database: values.database, data: values.data });
    }
    return await verifyJournal(positionals, values, asked, terminal);
  } catch (error) {
    if (error instanceof PolicyError) throw new CommandError(error.message, exitCodes.usage);
    throw error;
  }
}

async function verifyJournal(positionals: readonly string[], values: ReturnType<typeof options>['values'], asked: Asked, terminal: Terminal): Promise<number> {
  if (positionals.length > 1) throw new CommandError(`kepil verify ${positionals.join(' ')}`, exitCodes.usage);
  const kept = await Promise.all((values.checkpoint ?? []).map((path) => textOf(path, '--checkpoint')));
  const stampRoots = values.tsa === undefined ? null : await textOf(values.tsa, '--tsa');
  const onProgress = (seq: number): void => { if (terminal.err.isTTY === true) terminal.err.write(`\r${figure(seq)}`); };
  const check = (evidence: Evidence): Promise<Report> => verify(evidence, asked.key, { onProgress, policy: asked.policy, stampRoots });
  const facts = positionals[0];
  let report: Report;
  try {
    report = facts === undefined
      ? await openedDatabase(values.database, values.data, terminal.env, (url) => withDatabaseEvidence(url, kept, check))
      : await check(await isFolder(facts) ? folderEvidence(facts, kept) : fileEvidence(facts, kept, asked.tiles));
  } catch (error) {
    if (error instanceof NotAnExport) throw new CommandError(`${facts ?? ''}: ${error.message}`, exitCodes.unreadable);
    throw error;
  }
  if (terminal.err.isTTY === true) terminal.err.write('\r');
  terminal.out.write(asked.json ? `${JSON.stringify(report, null, 1)}\n` : said(report, asked.language));
  return report.problems.length === 0 ? exitCodes.clean : exitCodes.findings;
}

/** A key may be given as it is or as the file that holds it. */
async function fileOrText(value: string): Promise<string> {
  return (existsSync(value) ? await readFile(value, 'utf8') : value).trim();
}

function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        database: { type: 'string' }, data: { type: 'string' }, checkpoint: { type: 'string', multiple: true }, key: { type: 'string' }, tiles: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' },
        proof: { type: 'string' }, fact: { type: 'string' }, consistency: { type: 'string' }, witness: { type: 'string', multiple: true }, require: { type: 'string', multiple: true }, tsa: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}

function said(report: Report, language: Language): string {
  const lines: I18n[] = [words(`${figure(report.size)} жазба, түбірі ${report.root}`, `${figure(report.size)} записей, корень ${report.root}`, `${figure(report.size)} entries, root ${report.root}`)];
  lines.push(report.signaturesChecked
    ? words(`${report.checkpoints} бақылау белгісі, қолдары тексерілді`, `${report.checkpoints} контрольных отметок, подписи проверены`, `${report.checkpoints} checkpoints, signatures checked`)
    : words(`${report.checkpoints} бақылау белгісі, қолдары тексерілген жоқ: --key беріңіз`, `${report.checkpoints} контрольных отметок, подписи не проверены: укажите --key`, `${report.checkpoints} checkpoints, signatures not checked: give --key`));
  for (const { witness, size, at } of report.cosigned) lines.push(cosignedWords(witness, size, at));
  for (const { name, size, at, signatureChecked } of report.stamped) lines.push(words(
    `${name}: ${instant(at)} уақыт белгісі, ${figure(size)} жазба${signatureChecked ? '' : ' (қолы тексерілген жоқ: --tsa)'}`,
    `${name}: отметка времени ${instant(at)}, ${figure(size)} записей${signatureChecked ? '' : ' (подпись не проверена: --tsa)'}`,
    `${name}: time stamp of ${instant(at)}, ${figure(size)} entries${signatureChecked ? '' : ' (signature not checked: --tsa)'}`));
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
    case 'cosignature-missing': return problem.size < 0
      ? words(`${problem.witness} куәгерінің қолы жоқ: бақылау белгісі жоқ`, `нет подписи свидетеля ${problem.witness}: нет ни одной отметки`, `the cosignature of ${problem.witness} is missing: there is no checkpoint`)
      : words(`${problem.size} көлеміндегі белгіде ${problem.witness} куәгерінің қолы жоқ`, `на отметке при ${problem.size} нет подписи свидетеля ${problem.witness}`, `the checkpoint at ${problem.size} lacks the cosignature of ${problem.witness}`);
    case 'cosignature-wrong': return words(`${problem.size} көлеміндегі белгіде ${problem.witness} куәгерінің қолы жарамсыз`, `на отметке при ${problem.size} подпись свидетеля ${problem.witness} недействительна`, `on the checkpoint at ${problem.size} the cosignature of ${problem.witness} is not valid`);
    case 'time-stamp': return stampWords(problem.name, problem.why);
    default: return problem satisfies never;
  }
}

function stampWords(name: string, why: Extract<Problem, { readonly code: 'time-stamp' }>['why']): I18n {
  switch (why) {
    case 'unreadable': return words(`${name}: уақыт белгісі оқылмайды`, `${name}: отметка времени не читается`, `${name}: the time stamp cannot be read`);
    case 'another-checkpoint': return words(`${name}: уақыт белгісі басқа бақылау белгісіне қойылған`, `${name}: отметка времени стоит на другой контрольной отметке`, `${name}: the time stamp stands on another checkpoint`);
    case 'signature': return words(`${name}: уақыт белгісінің қолы жарамсыз`, `${name}: подпись отметки времени недействительна`, `${name}: the signature of the time stamp is not valid`);
    case 'not-trusted': return words(`${name}: уақыт белгісі орталығына сенім жоқ`, `${name}: центр меток времени не доверенный`, `${name}: the time-stamp authority is not trusted`);
    default: return why satisfies never;
  }
}

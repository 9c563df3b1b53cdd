/** `kepil verify --proof` and `kepil verify --consistency`: one fact under a checkpoint, and two checkpoints of one log. */
import { join } from 'node:path';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { verifyConsistency } from '@kepil/journal/verify/consistency.ts';
import type { Connection, ConsistencyProblem, ConsistencyReport } from '@kepil/journal/verify/consistency.ts';
import { withDatabaseEvidence } from '@kepil/journal/verify/database.ts';
import { verifyFact } from '@kepil/journal/verify/fact-proof.ts';
import type { FactProblem, FactReport } from '@kepil/journal/verify/fact-proof.ts';
import { fileEvidence, NotAnExport } from '@kepil/journal/verify/files.ts';
import { readConsistencyFile } from '@kepil/journal/verify/proof-file.ts';
import { gatherConsistency } from '@kepil/journal/verify/tile-folder.ts';
import { cosignedWords, isFolder, textOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, words } from './language.ts';
import type { Language } from './language.ts';
import { openedDatabase } from './open-database.ts';

/** `proof`, `fact`: paths. */
export async function verifyFactCommand(proof: string, fact: string, asked: Asked, terminal: Terminal): Promise<number> {
  const report = verifyFact(await textOf(proof, '--proof'), await textOf(fact, '--fact'), asked.key, asked.policy);
  terminal.out.write(asked.json ? `${JSON.stringify(report, null, 1)}\n` : factSaid(report, asked.language));
  if (report.problems.some(({ code }) => code.endsWith('-unreadable'))) return exitCodes.unreadable;
  return report.problems.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function factSaid(report: FactReport, language: Language): string {
  const lines: I18n[] = [];
  if (report.seq !== null && report.size !== null) lines.push(words(`${report.origin} журналы: ${figure(report.seq)} жазба, ${figure(report.size)} жазбаның ішінде, түбірі ${report.root}`, `журнал ${report.origin}: запись ${figure(report.seq)} из ${figure(report.size)}, корень ${report.root}`, `log ${report.origin}: entry ${figure(report.seq)} of ${figure(report.size)}, root ${report.root}`));
  if (!report.signatureChecked) lines.push(words('қолы тексерілген жоқ: --key беріңіз', 'подпись не проверена: укажите --key', 'signature not checked: give --key'));
  for (const { witness, at } of report.cosigned) lines.push(cosignedWords(witness, report.size ?? 0, at));
  if (report.erased) lines.push(words('Дерегі заңды түрде өшірілген: тек орны дәлелденді.', 'Данные законно стёрты: доказано только место.', 'Its data were lawfully erased: only its place is proved.'));
  if (report.problems.length === 0) lines.push(words('Жазба журналда дәл осы қалпында тұр.', 'Запись стоит в журнале именно в этом виде.', 'The fact stands in the journal exactly as it is here.'));
  else lines.push(words('ДӘЛЕЛДЕНБЕДІ:', 'НЕ ДОКАЗАНО:', 'NOT PROVED:'), ...report.problems.map(factProblemWords));
  return `${lines.map((line) => line[language]).join('\n')}\n`;
}

function factProblemWords(problem: FactProblem): I18n {
  switch (problem.code) {
    case 'proof-unreadable': return words('дәлел файлы емес', 'это не файл доказательства', 'not a proof file');
    case 'fact-unreadable': return words('жазба файлы емес', 'это не файл записи', 'not the file of a fact');
    case 'checkpoint-unreadable': return words('дәлелдегі бақылау белгісі оқылмайды', 'контрольная отметка в доказательстве не читается', 'the checkpoint in the proof cannot be read');
    case 'fact-differs': return words('жазбаның мәтіні журнал міндеттемесіне сәйкес емес: өзгертілген', 'текст записи не тот, что принят журналом: изменён', 'the words are not those that the journal committed to: they were changed');
    case 'place-differs': return words('дәлел басқа жазбаға қатысты', 'доказательство относится к другой записи', 'the proof is about another entry');
    case 'not-in-log': return words('жол қол қойылған түбірге апармайды', 'путь не ведёт к подписанному корню', 'the path does not lead to the signed root');
    case 'checkpoint-signature': return words('бақылау белгісінің қолы жарамсыз', 'подпись контрольной отметки недействительна', 'the signature of the checkpoint is not valid');
    case 'cosignature-missing': return words(`${problem.witness} куәгерінің қолы жоқ`, `нет подписи свидетеля ${problem.witness}`, `the cosignature of ${problem.witness} is missing`);
    case 'cosignature-wrong': return words(`${problem.witness} куәгерінің қолы жарамсыз`, `подпись свидетеля ${problem.witness} недействительна`, `the cosignature of ${problem.witness} is not valid`);
    default: return problem satisfies never;
  }
}

/**
 * `older`: a kept checkpoint; `newer`: a checkpoint, or a proof file that holds it (`.tlog-consistency`). What connects them is the
 * proof, a folder of tiles, an export, or the database.
 */
export async function verifyConsistencyCommand(older: string, newer: string, facts: string | undefined, asked: Asked, terminal: Terminal, place: { readonly database: string | undefined; readonly data: string | undefined }): Promise<number> {
  const [olderNote, newerText] = [await textOf(older, '--consistency'), await textOf(newer, '--consistency')];
  const proof = readConsistencyFile(newerText);
  const check = (connection: Connection): Promise<ConsistencyReport> => verifyConsistency(olderNote, proof?.checkpoint ?? newerText, connection, asked.key, asked.policy);
  const report = await connected(check, proof?.hashes ?? null, facts, asked, terminal, place);
  terminal.out.write(asked.json ? `${JSON.stringify(report, null, 1)}\n` : consistencySaid(report, asked.language));
  if (report.problems.some(({ code }) => code === 'checkpoint-unreadable')) return exitCodes.unreadable;
  return report.problems.length === 0 ? exitCodes.clean : exitCodes.findings;
}

async function connected(check: (connection: Connection) => Promise<ConsistencyReport>, hashes: readonly Buffer[] | null, facts: string | undefined, asked: Asked, terminal: Terminal, place: { readonly database: string | undefined; readonly data: string | undefined }): Promise<ConsistencyReport> {
  const { tiles } = asked;
  if (tiles !== null) return check({ gather: (size1, size2) => gatherConsistency(tiles, size1, size2) });
  if (facts !== undefined) {
    const file = await isFolder(facts) ? join(facts, 'journal.jsonl') : facts;
    try {
      return await check({ entries: () => fileEvidence(file, [], null).facts() });
    } catch (error) {
      if (error instanceof NotAnExport) throw new CommandError(`${file}: ${error.message}`, exitCodes.unreadable);
      throw error;
    }
  }
  if (hashes !== null) return check({ hashes });
  return openedDatabase(place.database, place.data, terminal.env, (url) => withDatabaseEvidence(url, [], (evidence) => check({ entries: () => evidence.facts() })));
}

function consistencySaid(report: ConsistencyReport, language: Language): string {
  const lines: I18n[] = [];
  if (report.from !== null && report.to !== null) lines.push(words(`${figure(report.from.size)} → ${figure(report.to.size)} жазба`, `${figure(report.from.size)} → ${figure(report.to.size)} записей`, `${figure(report.from.size)} → ${figure(report.to.size)} entries`));
  if (!report.signaturesChecked) lines.push(words('қолдары тексерілген жоқ: --key беріңіз', 'подписи не проверены: укажите --key', 'signatures not checked: give --key'));
  for (const { witness, at } of report.cosigned) lines.push(cosignedWords(witness, report.to?.size ?? 0, at));
  if (report.problems.length === 0) lines.push(words('Жаңа белгі ескісін өзгеріссіз жалғастырады.', 'Новая отметка продолжает старую без изменений.', 'The newer checkpoint continues the older one unchanged.'));
  else lines.push(words('ЖАЛҒАСЫ ЕМЕС:', 'НЕ ПРОДОЛЖЕНИЕ:', 'NOT A CONTINUATION:'), ...report.problems.map(consistencyProblemWords));
  return `${lines.map((line) => line[language]).join('\n')}\n`;
}

function consistencyProblemWords(problem: ConsistencyProblem): I18n {
  const which = 'which' in problem && problem.which === 'old' ? words('ескі белгі', 'старая отметка', 'the older checkpoint') : words('жаңа белгі', 'новая отметка', 'the newer checkpoint');
  switch (problem.code) {
    case 'checkpoint-unreadable': return words(`${which.kk} оқылмайды`, `${which.ru} не читается`, `${which.en} cannot be read`);
    case 'checkpoint-signature': return words(`${which.kk}: қолы жарамсыз`, `${which.ru}: подпись недействительна`, `${which.en}: its signature is not valid`);
    case 'another-log': return words('белгілер әртүрлі журналдікі', 'отметки разных журналов', 'the checkpoints are of different logs');
    case 'shorter': return words('жаңа белгіде жазба аз: журнал кері қайтарылған', 'в новой отметке записей меньше: журнал откатили', 'the newer checkpoint has fewer entries: the log was taken back');
    case 'log-shorter': return words(`журнал ${problem.size} көлеміндегі белгіге жетпейді`, `журнал не доходит до отметки при ${problem.size}`, `the log does not reach the checkpoint at ${problem.size}`);
    case 'checkpoint-differs': return words(`${which.kk} (${problem.size}) жазбаларға сәйкес емес`, `${which.ru} (${problem.size}) не сходится с записями`, `${which.en} (${problem.size}) does not agree with the entries`);
    case 'not-consistent': return words('екі түрлі тарих: бірі екіншісін жалғастырмайды', 'две разные истории: одна не продолжает другую', 'two histories: one does not continue the other');
    case 'cosignature-missing': return words(`${problem.witness} куәгерінің қолы жоқ`, `нет подписи свидетеля ${problem.witness}`, `the cosignature of ${problem.witness} is missing`);
    case 'cosignature-wrong': return words(`${problem.witness} куәгерінің қолы жарамсыз`, `подпись свидетеля ${problem.witness} недействительна`, `the cosignature of ${problem.witness} is not valid`);
    default: return problem satisfies never;
  }
}

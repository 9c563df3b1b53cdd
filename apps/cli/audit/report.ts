/** What an audit found, ready to be written in any form. Lists are streams: a report may be larger than memory. */
import type { I18n, RuleSet } from '@kepil/law/engine/norm.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { Language } from '../language.ts';
import { words } from '../language.ts';
import type { JudgedFinding } from './judge.ts';
import type { ProblemWeight, RowProblem } from '@kepil/platform/tables/row.ts';

interface NormCount { readonly norm: string; readonly title: I18n; readonly cite: string; readonly count: number; readonly provisional: number; readonly episodes: number }

interface ProblemCount { readonly weight: ProblemWeight; readonly code: string; readonly count: number; readonly message: I18n }

export interface Report {
  readonly title: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly at: Instant;
  readonly ruleSet: RuleSet;
  readonly ruleSetHash: string;
  readonly foreign: boolean;
  /** Where the work was stopped; null: it is whole. */
  readonly cancelled: 'reading' | 'judging' | null;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly encoding: string }[];
  readonly rows: number;
  readonly episodes: number;
  readonly judged: number;
  readonly facts: number;
  readonly findings: number;
  readonly provisional: number;
  readonly warnings: number;
  readonly byNorm: readonly NormCount[];
  readonly unjudged: readonly { readonly norm: string; readonly title: I18n; readonly cite: string; readonly count: number }[];
  readonly problems: readonly ProblemCount[];
  readonly eachFinding: () => AsyncIterable<JudgedFinding>;
  readonly eachProblem: () => AsyncIterable<RowProblem>;
}

export const heading = {
  title: words('Кепіл: ұстау журналының тексеруі', 'Кепіл: проверка журнала содержания под стражей', 'Kepil: audit of a custody journal'),
  whatIf: words(
    'МОДЕЛЬДЕУ. Бұл адамдарға Қазақстан заңы қолданылмайды және олар Қазақстанда ұсталған жоқ: шетелдік деректер күзетпен ұстау сатысының шектерімен салыстырылды.',
    'МОДЕЛИРОВАНИЕ. Закон Казахстана к этим лицам не применяется, и в Казахстане они не содержались: чужие данные сопоставлены с пределами лестницы содержания под стражей.',
    'WHAT-IF. The law of Kazakhstan does not apply to these persons and none of them was held in Kazakhstan: foreign data set against the caps of the custody ladder.'),
  cancelledReading: words('ТОҚТАТЫЛДЫ оқу кезінде: ешбір эпизод бағаланған жоқ.', 'ПРЕРВАНО при чтении: ни один эпизод не оценён.', 'CANCELLED while reading: no episode was judged.'),
  cancelledJudging: words('ТОҚТАТЫЛДЫ: төменде тек бағаланған эпизодтар.', 'ПРЕРВАНО: ниже только оценённые эпизоды.', 'CANCELLED: only the judged episodes are below.'),
  law: words('құқық', 'право', 'law'), at: words('сәтіне', 'на момент', 'as of'), rows: words('жол', 'строк', 'rows'), episodes: words('эпизод', 'эпизодов', 'episodes'), facts: words('оқиға', 'событий', 'facts'),
  findings: words('Бұзушылықтар', 'Нарушения', 'Findings'), provisional: words('алдын ала (эпизодтың жолы түзетілуі тиіс)', 'предварительно (строку эпизода нужно исправить)', 'provisional (a row of the episode must be mended)'),
  warnings: words('ескерту', 'предупреждений', 'warnings'), byNorm: words('Нормалар бойынша', 'По нормам', 'By norm'), none: words('Бұзушылық табылмады.', 'Нарушений не найдено.', 'Nothing was found.'),
  problems: words('Жолдардағы қателер', 'Ошибки в строках', 'Problems in rows'), notes: words('Назар аударыңыз', 'Обратить внимание', 'To look at'), outside: words('Жиынға кірмейді', 'Вне проверяемого набора', 'Outside the set'),
  unjudged: words('Журналдан көрінбейді (баған жоқ)', 'По журналу не видно (нет столбца)', 'Cannot be seen in this journal (no column)'),
  norm: words('Норма', 'Норма', 'Norm'), article: words('Бап', 'Статья', 'Article'), person: words('Адам', 'Лицо', 'Person'), episode: words('Эпизод', 'Эпизод', 'Episode'), row: words('Жол', 'Строка', 'Row'), column: words('Баған', 'Столбец', 'Column'),
  what: words('Не анықталды', 'Что установлено', 'What was found'), counting: words('Есептеу', 'Расчёт', 'Arithmetic'), remedy: words('Не істеу керек', 'Что сделать', 'What to do'), count: words('Саны', 'Число', 'Count'),
  from: words('Басы', 'С', 'From'), due: words('Мерзімі', 'Срок', 'Due'), until: words('Соңы', 'До', 'Until'), state: words('Күйі', 'Состояние', 'State'), file: words('Файл', 'Файл', 'File'), value: words('Мәні', 'Значение', 'Value'), code: words('Код', 'Код', 'Code'),
  certainty: words('Сенімділік', 'Достоверность', 'Certainty'), evidence: words('Дәлел', 'Подтверждение', 'Evidence'), filter: words('Сүзгі', 'Отбор', 'Filter'), shown: words('көрсетілді', 'показано', 'shown'), all: words('барлығы', 'все', 'all'), summary: words('Қорытынды', 'Итоги', 'Summary'), rejected: words('Қабылданбаған жолдар', 'Непринятые строки', 'Rejected rows'),
} as const;

export const weightWords: Readonly<Record<ProblemWeight, I18n>> = {
  rejected: words('қабылданбады', 'не принято', 'rejected'), field: words('мән алынбады', 'значение не взято', 'value left out'), note: words('ескерту', 'замечание', 'note'), outside: words('жиыннан тыс', 'вне набора', 'outside the set'),
};

export const stateWords: Readonly<Record<string, I18n>> = {
  breached: words('орындалмаған', 'не исполнено', 'not done'), 'met-late': words('кешігіп орындалған', 'исполнено с опозданием', 'done late'), 'used-late': words('кешігіп пайдаланылған', 'использовано с опозданием', 'used late'),
  active: words('жалғасуда', 'продолжается', 'going on'), ended: words('аяқталған', 'закончилось', 'ended'), instant: words('бір сәтте', 'в моменте', 'at one moment'),
};

export const evidenceWords: Readonly<Record<JudgedFinding['evidence'], I18n>> = {
  recorded: words('жазбадан көрінеді', 'видно из записи', 'shown by a record'), 'not-recorded': words('жазылмаған', 'не записано', 'not recorded'),
};

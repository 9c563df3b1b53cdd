/** Words of a reconciliation: why a file is not taken, and what stands on its result. */
import { words } from '@kepil/law/facts/words.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Decided, Source } from '../contract.ts';
import { MOST_LINES } from '../limits.ts';
import type { ListFault } from './read.ts';

const unsound = words('Кесте файлы бүлінген: оны кесте бағдарламасында ашып, қайта сақтаңыз.', 'Файл таблицы повреждён: откройте его в программе таблиц и сохраните заново.', 'The workbook is damaged: open it in a spreadsheet program and save it anew.');
const locked = words('Файл құпиясөзбен қорғалған немесе ескі XLS: XLSX түрінде құпиясөзсіз сақтаңыз.', 'Файл защищён паролем или это старый XLS: сохраните его в XLSX без пароля.', 'The file is protected by a password or is an old XLS: save it as XLSX without a password.');
const large = words('Файл ашылғанда тым үлкен және қауіпті деп танылды: парақты CSV түрінде сақтап, қайта жүктеңіз.', 'При распаковке файл чрезмерно велик и признан небезопасным: сохраните лист в CSV и загрузите снова.', 'Unpacked, the file is excessively large and was refused as unsafe: save the sheet as CSV and try again.');

export const faultWords: Readonly<Record<ListFault, I18n>> = {
  'not-a-workbook': unsound, 'unsound-workbook': unsound, 'part-missing': unsound, 'old-or-protected': locked, protected: locked, unsafe: large, 'too-much-text': large, 'out-of-memory': large,
  'no-sheet': words('Файлда парақ жоқ.', 'В файле нет листа.', 'The file has no sheet.'),
  'unknown-form': words('Тек XLSX және CSV қабылданады: тізімді осы түрде сақтаңыз.', 'Принимаются только XLSX и CSV: сохраните список в таком виде.', 'Only XLSX and CSV are taken: save the list as one of these.'),
  empty: words('Файлда бірде-бір жол жоқ.', 'В файле нет ни одной строки.', 'The file has no line.'),
  'unknown-encoding': words('Файлдың кодтауы белгісіз: UTF-8 түрінде сақтаңыз.', 'Кодировка файла неизвестна: сохраните его в UTF-8.', 'The encoding of the file is not known: save it as UTF-8.'),
  'too-many-lines': words(`Тізімде ${MOST_LINES} жолдан көп: оны кезеңдер бойынша бөліңіз.`, `В списке больше ${MOST_LINES} строк: разделите его по периодам.`, `The list has more than ${MOST_LINES} lines: divide it by periods.`),
  'too-many-columns': words('Бағандар тым көп: тек адамдарды сипаттайтындарын қалдырыңыз.', 'Слишком много столбцов: оставьте те, что описывают лиц.', 'There are too many columns: keep those that describe persons.'),
  'no-headings': words('Баған тақырыптары табылмады: бірінші жолға «Аты-жөні», «Туған күні», «ЖСН» деп жазыңыз.', 'Заголовки столбцов не найдены: напишите в первой строке «ФИО», «Дата рождения», «ИИН».', 'No headings were found: write “Full name”, “Date of birth”, “IIN” in the first line.'),
};

export const notices = {
  mostLists: words('Бір салыстыруға төрт тізімге дейін алынады.', 'В одной сверке не больше четырёх списков.', 'One reconciliation takes up to four lists.'),
  notEnough: words('Аты-жөні бар баған көрсетілмеген.', 'Не указан столбец с фамилией и именем.', 'No column with the name of the person is chosen.'),
  noColumn: words('Файлда мұндай баған жоқ.', 'Такого столбца в файле нет.', 'The file has no such column.'),
  twoLists: words('Кемінде екі тізім керек, әрқайсысында кемінде бір адам.', 'Нужно не меньше двух списков, в каждом хотя бы одно лицо.', 'At least two lists are needed, each with at least one person.'),
  running: words('Салыстыру жүріп жатыр: аяқталғанын күтіңіз немесе тоқтатыңыз.', 'Сверка идёт: дождитесь её окончания или остановите её.', 'The comparison is running: wait for it or stop it.'),
  over: words('Салыстыру аяқталған, тізімдері жойылған.', 'Сверка завершена, её списки удалены.', 'The reconciliation is over, its lists are deleted.'),
  givenTwice: words('Бұл жолдардың бірі басқа адаммен сәйкестендірілген: алдымен сол шешімді қайтарыңыз.', 'Одна из этих строк уже сопоставлена с другим лицом: сначала отмените то решение.', 'One of these lines is already matched with another person: take that decision back first.'),
  noOffice: words('Есептік жазбаңыз прокуратураға тіркелмеген: салыстыруды прокуратура жүргізеді.', 'Ваша учётная запись не относится к прокуратуре: сверку проводит прокуратура.', "Your account belongs to no prosecutor's office: a reconciliation is the work of one."),
  tooManyToPrint: words('PDF үшін жол тым көп: XLSX алыңыз.', 'Для PDF строк слишком много: возьмите XLSX.', 'There are too many lines for a PDF: take XLSX.'),
} as const;

export const sourceWords: Readonly<Record<Source, I18n>> = {
  court: words('сот', 'суд', 'court'), probation: words('пробация қызметі', 'служба пробации', 'probation service'), statistics: words('құқықтық статистика', 'правовая статистика', 'legal statistics'),
  police: words('полиция', 'полиция', 'police'), other: words('басқа', 'иной', 'other'),
};
export const decisionWords: Readonly<Record<Decided | 'open', I18n>> = {
  same: words('бір адам', 'одно лицо', 'one person'), other: words('басқа адам', 'разные лица', 'different persons'), later: words('кейінге қалдырылды', 'отложено', 'put off'), open: words('шешілмеген', 'не решено', 'not decided'),
};
export const sheet = {
  title: words('Тізімдерді салыстыру нәтижесі', 'Результат сверки списков', 'Result of the reconciliation of lists'), kind: words('Салыстыру', 'Сверка', 'Reconciliation'), period: words('Кезең басы', 'Период с', 'Period from'), office: words('Прокуратура', 'Прокуратура', "Prosecutor's office"),
  list: words('{n}-тізім', 'Список {n}', 'List {n}'), lists: words('Тізімдер', 'Списки', 'Lists'), standing: words('Нәтиже', 'Итог', 'Standing'), line: words('жол', 'строка', 'line'), name: words('аты-жөні', 'фамилия, имя, отчество', 'name'), birth: words('туған күні', 'дата рождения', 'date of birth'), iin: words('ЖСН', 'ИИН', 'IIN'),
  score: words('Ұпай', 'Баллы', 'Points'), reasons: words('Негіздері', 'Основания', 'Reasons'), missing: words('{n}-тізімде жоқ', 'нет в списке {n}', 'not in list {n}'), total: words('Барлығы {n} жол', 'Всего строк: {n}', '{n} lines'),
  signature: words('қолы', 'подпись', 'signature'), signatory: words('аты-жөні', 'фамилия, инициалы', 'name'), responsible: words('Салыстырған прокурор', 'Прокурор, проводивший сверку', 'Prosecutor who reconciled'), printed: words('Басылған', 'Напечатано', 'Printed'), page: words('{page}-бет, барлығы {pages}', 'Страница {page} из {pages}', 'Page {page} of {pages}'),
  fictional: words('ОҚУ ДЕРЕКТЕРІ', 'УЧЕБНЫЕ ДАННЫЕ', 'TRAINING DATA'),
} as const;

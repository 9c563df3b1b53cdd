/** Words of the files that a register is exported to. */
import { words } from './register.ts';

export const fileWords = {
  number: words('№', '№', 'No.'),
  recorded: words('Жазылған уақыты', 'Внесено', 'Recorded'),
  by: words('Жазған', 'Кем внесено', 'Recorded by'),
  law: words('Заң бойынша', 'По закону', 'By the law'),
  changes: words('Өзгерістер', 'Изменения', 'Changes'),
  corrected: words('Сызылған: {n} жазбасымен түзетілді', 'Зачёркнуто: исправлено записью {n}', 'Struck out: corrected by record {n}'),
  withdrawn: words('Сызылған: қайтарып алынды ({n} жазбасы)', 'Зачёркнуто: запись отозвана (запись {n})', 'Struck out: withdrawn (record {n})'),
  replaces: words('{n} жазбасының орнына', 'Взамен записи {n}', 'In place of record {n}'),
  place: words('Ұстау орны', 'Место содержания', 'Place of custody'),
  period: words('Кезең', 'Период', 'Period'),
  demanded: words('Негізі', 'Основание', 'Demanded by'),
  law353: words('№ 353-I Заңның {articles}-баптары', 'ст. {articles} Закона № 353-I', 'Law No. 353-I art. {articles}'),
  points: words('Прокурорлық қадағалау жөніндегі нұсқаулықтың (күші жойылған) {articles}-тармақтары', 'п. {articles} Инструкции по прокурорскому надзору (утратила силу)', 'points {articles} of the Instruction on prosecutorial supervision (repealed)'),
  office: words('Прокуратура', 'Прокуратура', "Prosecutor's office"),
  withBelow: words('{name} және төмен тұрған прокуратуралар', '{name} и нижестоящие прокуратуры', '{name} and the offices below'),
  headOfOffice: words('Прокурор', 'Прокурор', 'Prosecutor'),
  printed: words('Басып шығарылды', 'Напечатано', 'Printed'),
  page: words('{page}-бет, барлығы {pages}', 'Страница {page} из {pages}', 'Page {page} of {pages}'),
  total: words('Барлығы: {n} жазба', 'Всего записей: {n}', 'Records in all: {n}'),
  responsible: words('Журналды жүргізуге жауапты', 'Ответственный за ведение журнала', 'Responsible for the register'),
  head: words('Мекеме бастығы', 'Начальник учреждения', 'Head of the place'),
  signature: words('қолы', 'подпись', 'signature'),
  name: words('тегі, аты-жөні', 'фамилия, инициалы', 'surname, initials'),
  fictional: words('ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР', 'ВЫМЫШЛЕННЫЕ ДАННЫЕ', 'FICTIONAL DATA'),
  tooMany: words('PDF үшін жазба тым көп ({n}): кезеңді қысқартыңыз немесе XLSX алыңыз.', 'Для PDF слишком много записей ({n}): сузьте период или выгрузите в XLSX.', 'Too many records for a PDF ({n}): narrow the period or take XLSX.'),
  period400: words('Кезең 400 тәуліктен аспауы тиіс.', 'Период не может быть длиннее 400 суток.', 'A period may not be longer than 400 days.'),
} as const;

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

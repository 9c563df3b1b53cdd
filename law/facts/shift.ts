/**
 * The shift of a place of custody: who took it over from whom and with what, the head-count, the notes that one shift leaves to the next.
 * The order of duty itself stands in internal rules; the Law asks for its results (arts. 15, 31, 32, 46-6, 46-7).
 */
import type { FactTypeSpec } from './field.ts';
import { cells, choice, factId, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;

const ofPlace = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = administration): FactTypeSpec =>
  ({ type, title, group: 'place', order, streams: ['place'], fields, recordedBy });

export const shiftFacts: readonly FactTypeSpec[] = [
  ofPlace('head-count.made', 60, words('Адамдар санағы өткізілді', 'Проведена проверка наличия лиц', 'Head-count made'), {
    occasion: must(choice({
      handover: words('ауысымды қабылдау', 'приём смены', 'taking over the shift'),
      morning: words('таңғы', 'утренняя', 'morning'),
      evening: words('кешкі', 'вечерняя', 'evening'),
      night: words('түнгі', 'ночная', 'night'),
      extraordinary: words('кезектен тыс', 'внеочередная', 'out of turn'),
    }, 'Қай санақ', 'Какая проверка', 'Which count')),
    method: must(choice({
      'by-name': words('камераларда, аты-жөні бойынша', 'по камерам, поимённо', 'in the cells, by name'),
      'by-number': words('камераларда, саны бойынша', 'по камерам, количественно', 'in the cells, by number'),
      mixed: words('саны бойынша, алшақтықта аты-жөні бойынша', 'количественно, при расхождении поимённо', 'by number, by name where it did not agree'),
    }, 'Тәсілі', 'Способ', 'Method')),
    startedAt: instant('Басталған уақыты', 'Время начала', 'Begun at'),
    cells: must(cells('Камералар бойынша', 'По камерам', 'Cell by cell')),
    registered: must(integer('Тізімде', 'Числится', 'On record', { max: 20_000 })),
    present: must(integer('Орнында', 'На месте', 'Present', { max: 20_000 })),
    absent: integer('Себебі белгілі, орнында емес', 'Отсутствуют по известной причине', 'Absent for a known reason', { max: 20_000 }),
    discrepancy: integer('Алшақтық, адам', 'Расхождение, человек', 'Discrepancy, persons', { max: 20_000 }),
    explanation: longText('Алшақтық бойынша не істелді', 'Что сделано по расхождению', 'What was done about the discrepancy', { max: 2000 }),
  }),
  ofPlace('shift.taken-over', 62, words('Ауысым қабылданды', 'Смена принята', 'Shift taken over'), {
    from: must(text('Кім тапсырды', 'Кем сдана', 'Handed over by')),
    by: must(text('Кім қабылдады', 'Кем принята', 'Taken over by')),
    composition: longText('Ауысым құрамы: лауазымдары, аты-жөндері', 'Состав смены: должности, фамилии', 'Composition of the shift: posts and names', { max: 2000 }),
    until: instant('Ауысымның аяқталуы', 'Окончание смены', 'End of the shift'),
    count: factId('Қабылдаудағы санақ', 'Проверка наличия при приёме', 'Head-count at the taking over'),
    registered: integer('Тізімде', 'Числится', 'On record', { max: 20_000 }),
    present: integer('Орнында', 'На месте', 'Present', { max: 20_000 }),
    keys: yesNo('Кілттер толық', 'Ключи в полном комплекте', 'Keys complete'),
    means: yesNo('Арнаулы құралдар мен қару толық', 'Специальные средства и оружие в наличии', 'Special means and weapons complete'),
    communication: yesNo('Байланыс пен дабыл жүйесі жұмыс істейді', 'Связь и сигнализация исправны', 'Communication and alarms work'),
    journals: yesNo('Журналдар қабылданды', 'Журналы приняты', 'Journals taken over'),
    property: yesNo('Сақтаудағы заттар мен ақша тізім бойынша', 'Вещи и деньги на хранении по описям', 'Things and money in store agree with the lists'),
    remarks: longText('Ескертулер, кемшіліктер', 'Замечания, недостатки', 'Remarks and shortcomings', { max: 4000 }),
  }),
  ofPlace('shift.note', 61, words('Ауысымның белгісі', 'Запись по смене', 'Note of the shift'), {
    text: must(longText('Мәтіні', 'Текст', 'Text', { max: 2000 })),
    kind: choice({
      'to-next': words('келесі ауысымға', 'для следующей смены', 'for the next shift'),
      order: words('басшының өкімі', 'распоряжение руководителя', 'order of the head'),
      fault: words('ақау, бұзылу', 'неисправность, поломка', 'fault or damage'),
      event: words('оқиға', 'происшествие', 'event'),
    }, 'Түрі', 'Вид', 'Kind'),
    cell: text('Камера', 'Камера', 'Cell', { max: 20 }),
    closes: factId('Қай белгі жабылады', 'Какую запись закрывает', 'Note that it closes'),
  }, [...administration, 'medical-officer']),
];

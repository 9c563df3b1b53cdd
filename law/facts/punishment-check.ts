/**
 * Punishment premises under the prosecutor's eye (Instruction, points 25(8) and 34): the administration's resolution, its arrival at the
 * prosecutor, the conclusion on its legality and validity within forty-eight hours, and the monthly check of the premises.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, factId, integer, longText, must, text, words, yesNo } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;

export const punishmentCheckFacts: readonly FactTypeSpec[] = [
  {
    type: 'punishment.resolved',
    title: words('Тәртіптік үй-жайға қамау (ауыстыру) туралы қаулы шығарылды', 'Вынесено постановление о водворении (переводе) в штрафное помещение', 'Resolution on placement in or transfer to punishment premises'),
    group: 'discipline', order: 63, streams: ['episode', 'place'],
    fields: {
      premises: must(choice({
        dizo: words('тәртіптік изолятор (ДИЗО)', 'дисциплинарный изолятор (ДИЗО)', 'disciplinary isolator (DIZO)'),
        ok: words('жалғыз адамдық камера (ОК)', 'одиночная камера (ОК)', 'single cell (OK)'),
      }, 'Үй-жай', 'Помещение', 'Premises')),
      how: choice({ placement: words('қамау', 'водворение', 'placement'), transfer: words('ауыстыру', 'перевод', 'transfer') }, 'Әрекет', 'Действие', 'Act'),
      number: documentNumber,
      byRole: choice(capacityLabels, 'Кім шығарды', 'Кем вынесено', 'Issued by'),
      days: integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 365 }),
      reason: longText('Негізі', 'Основание', 'Ground', { max: 2000 }),
    },
    recordedBy: administration,
  },
  {
    type: 'punishment.resolution-delivered',
    title: words('Қаулы прокурорға жеткізілді', 'Постановление поступило прокурору', 'Resolution delivered to the prosecutor'),
    group: 'notice', order: 70, streams: ['episode', 'place'],
    fields: { about: must(factId('Қай қаулы (жаза)', 'Какое постановление (взыскание)', 'Which resolution or penalty')), number: documentNumber },
    recordedBy: [...administration, ...prosecutors],
  },
  {
    type: 'punishment.check-concluded',
    title: words('Қамаудың заңдылығы туралы прокурордың қорытындысы', 'Заключение прокурора о законности водворения', "Prosecutor's conclusion on the legality of the placement"),
    group: 'discipline', order: 72, streams: ['episode', 'place'],
    fields: {
      about: factId('Қай қаулы (орналастыру) туралы', 'О каком постановлении (размещении)', 'About which resolution or placement'),
      penaltyId: text('Тергеу изоляторындағы жазаның нөмірі', 'Номер взыскания в следственном изоляторе', 'Number of the penalty in a remand prison', { max: 64 }),
      number: documentNumber,
      lawful: yesNo('Қаулы заңды', 'Постановление законно', 'The resolution is lawful'),
      justified: yesNo('Қаулы негізді', 'Постановление обоснованно', 'The resolution is justified'),
      onSite: yesNo('Орнына шығып', 'С выездом на место', 'With a visit to the place'),
      findings: longText('Не анықталды', 'Что установлено', 'What was found', { max: 4000 }),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'punishment.premises-checked',
    title: words('Прокурор тәртіптік үй-жайларды тексерді', 'Прокурор проверил штрафные помещения', 'The prosecutor checked the punishment premises'),
    group: 'office', order: 60, streams: ['place'],
    fields: {
      certificate: text('Анықтаманың нөмірі', 'Номер справки', 'Number of the certificate', { max: 60 }),
      journalEntry: yesNo('Тексерілетін органның журналына жазылды', 'Запись в журнале проверяемого органа сделана', 'Entered in the journal of the inspected body'),
      temperature: integer('Температура, °C', 'Температура воздуха, °C', 'Temperature, °C', { min: -60, max: 70 }),
      humidity: integer('Ауаның ылғалдылығы, %', 'Влажность воздуха, %', 'Humidity of the air, %', { min: 0, max: 100 }),
      total: integer('Тәртіптік үй-жайларда ұсталатындар саны', 'Общее число содержащихся в штрафных помещениях', 'Persons held in punishment premises', { min: 0, max: 10_000 }),
      inDizo: integer('ДИЗО-дағылар саны', 'Водворено в ДИЗО', 'Placed in DIZO', { min: 0, max: 10_000 }),
      inOk: integer('ОК-дағылар саны', 'Водворено в ОК', 'Placed in OK', { min: 0, max: 10_000 }),
      complainants: longText('Шағым айтқан сотталғандар', 'Обратившиеся с жалобой осуждённые', 'Convicted persons who complained', { max: 4000 }),
      noComplaints: yesNo('Шағым айтқан адам болмады', 'С жалобами никто не обратился', 'Nobody complained'),
    },
    recordedBy: prosecutors,
  },
];

/**
 * The prosecutor's offices and what each supervises (Instruction of the Prosecutor General No. 7 of 2015, points 2, 4, 57–60): the office
 * with its level and branch, its officials and their zones and directions, who stands in for whom, who is on duty; and of each place the
 * one office that answers for it. Reports of offices are in `supervision-reports.ts`.
 */
import type { I18n } from '../engine/norm.ts';
import type { FactTypeSpec } from './field.ts';
import { agencyLabels, placeKindLabels, prosecutorLevelLabels } from './choices.ts';
import { supervisionPostLabels } from './supervision-posts.ts';
import { choice, choices, date, documentNumber, instant, longText, must, place, text, words, yesNo } from './words.ts';

export { supervisionPostLabels, type SupervisionPost } from './supervision-posts.ts';

/** To which line of prosecutors an office belongs (points 4(16), 4(24), 58, 59). */
export const prosecutorBranchLabels = {
  territorial: words('аумақтық прокуратура', 'территориальная прокуратура', "territorial prosecutor's office"),
  military: words('әскери прокуратура', 'военная прокуратура', "military prosecutor's office"),
  transport: words('көлік прокуратурасы', 'транспортная прокуратура', "transport prosecutor's office"),
  specialised: words('мамандандырылған прокуратура', 'специализированная прокуратура', "specialised prosecutor's office"),
} satisfies Record<string, I18n>;
export type ProsecutorBranch = keyof typeof prosecutorBranchLabels;

/** The five priority directions of point 5, in its order. */
export const priorityDirectionLabels = {
  coordination: words('сыбайлас жемқорлыққа, ұйымдасқан қылмысқа, діни экстремизмге, есірткіге қарсы күрестегі үйлестіру', 'координация борьбы с коррупцией, организованной преступностью, религиозным экстремизмом и наркотиками', 'coordination against corruption, organised crime, religious extremism and drugs'),
  rights: words('конституциялық құқықтар мен бостандықтардың сақталуы', 'соблюдение конституционных прав и свобод', 'observance of constitutional rights and freedoms'),
  torture: words('азаптауға қарсы заңнаманың сақталуы және ұстау жағдайлары', 'соблюдение законодательства против пыток и условия содержания', 'legislation against torture, and conditions of holding'),
  adaptation: words('босатылған адамдарды бейімдеу туралы заңнаманың сақталуы', 'соблюдение законодательства об адаптации освобождённых', 'legislation on the adaptation of the released'),
  budget: words('бюджет қаражатын пайдаланудың заңдылығы', 'законность использования бюджетных средств', 'legality of the use of budget funds'),
} satisfies Record<string, I18n>;

export const directions = must(choices(priorityDirectionLabels, 'Басым бағыттар', 'Приоритетные направления', 'Priority directions'));
const order = text('Бұйрықтың (өкімнің) нөмірі', 'Номер приказа (распоряжения)', 'Number of the order', { max: 60 });
const official = must(text('Лауазымды адам', 'Должностное лицо', 'Official', { max: 200 }));
const level = must(choice(prosecutorLevelLabels, 'Деңгейі', 'Уровень', 'Level'));
const branch = must(choice(prosecutorBranchLabels, 'Тармағы', 'Ветвь', 'Branch'));
const heads = ['administrator', 'custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'system'] as const;

export const supervisionOfficeFacts: readonly FactTypeSpec[] = [
  {
    type: 'office.described',
    title: words('Прокуратура туралы мәліметтер', 'Сведения о прокуратуре', "Particulars of a prosecutor's office"),
    group: 'office', order: 0, streams: ['office'],
    fields: { name: text('Атауы', 'Наименование', 'Name'), level, branch, superior: place('Жоғары тұрған прокуратура', 'Вышестоящая прокуратура', "Superior prosecutor's office") },
    sets: { officeLevel: 'level', officeBranch: 'branch' },
    recordedBy: heads,
  },
  {
    type: 'office.closed',
    title: words('Прокуратура таратылды', 'Прокуратура упразднена', "Prosecutor's office abolished"),
    group: 'office', order: 90, streams: ['office'], fields: { order, reason: longText('Себебі', 'Причина', 'Reason', { max: 2000 }) }, recordedBy: heads,
  },
  {
    type: 'office.official-assigned',
    title: words('Қадағалау міндеті лауазымды адамға жүктелді', 'Надзор возложен на должностное лицо', 'Supervision laid on an official'),
    group: 'office', order: 20, streams: ['office'],
    fields: {
      official, post: must(choice(supervisionPostLabels, 'Лауазымы', 'Должность', 'Post')), order,
      section: longText('Жүктелген учаске', 'Порученный участок', 'Assigned section', { max: 2000 }),
    },
    recordedBy: heads,
  },
  {
    type: 'office.official-released',
    title: words('Лауазымды адамнан қадағалау міндеті алынды', 'С должностного лица надзор снят', 'An official relieved of the supervision'),
    group: 'office', order: 21, streams: ['office'], fields: { official, order }, recordedBy: heads,
  },
  {
    // Recorded of the regional office: it is that office which must have its zonal officer (point 4(17)).
    type: 'office.zonal-officer-assigned',
    title: words('Облыс прокуратурасына Департаменттің аймақтық қызметкері бекітілді', 'За прокуратурой области закреплён зональный сотрудник Департамента', "A zonal officer of the Department is assigned to the regional office"),
    group: 'office', order: 22, streams: ['office'], fields: { official, order, phone: text('Телефоны', 'Телефон', 'Telephone', { max: 60 }) }, recordedBy: heads,
  },
  {
    type: 'office.zonal-officer-released',
    title: words('Аймақтық қызметкердің бекітілуі тоқтатылды', 'Закрепление зонального сотрудника прекращено', 'The zonal officer is no longer assigned'),
    group: 'office', order: 21, streams: ['office'], fields: { official, order }, recordedBy: heads,
  },
  {
    type: 'office.subject-assigned',
    title: words('Департамент қызметкеріне басым бағыт бекітілді', 'За сотрудником Департамента закреплено приоритетное направление', 'A priority direction is assigned to an officer of the Department'),
    group: 'office', order: 22, streams: ['office'], fields: { official, direction: must(choice(priorityDirectionLabels, 'Бағыт', 'Направление', 'Direction')), order, methodology: yesNo('Тексеру әдістемесін әзірлейді', 'Разрабатывает методику проверки', 'Works out the methodology of checks') }, recordedBy: heads,
  },
  {
    type: 'office.subject-released',
    title: words('Бағыттың бекітілуі тоқтатылды', 'Закрепление направления прекращено', 'The direction is no longer assigned'),
    group: 'office', order: 21, streams: ['office'], fields: { official, direction: must(choice(priorityDirectionLabels, 'Бағыт', 'Направление', 'Direction')), order }, recordedBy: heads,
  },
  {
    type: 'office.substitution',
    title: words('Лауазымды адамның орнын басу', 'Замещение должностного лица', 'Substitution of an official'),
    group: 'office', order: 23, streams: ['office'],
    fields: {
      absent: must(text('Кім жоқ', 'Кто отсутствует', 'Who is absent', { max: 200 })), substitute: must(text('Кім алмастырады', 'Кто замещает', 'Who stands in', { max: 200 })),
      from: must(instant('Басталуы', 'Начало', 'From')), until: must(instant('Аяқталуы', 'Окончание', 'Until')), reason: text('Себебі', 'Причина', 'Reason'), order,
    },
    recordedBy: heads,
  },
  {
    type: 'office.on-duty',
    title: words('Прокуратура бойынша кезекшілік', 'Дежурство по прокуратуре', "Duty of the prosecutor's office"),
    group: 'office', order: 24, streams: ['office'],
    fields: { official, from: must(instant('Басталуы', 'Начало', 'From')), until: must(instant('Аяқталуы', 'Окончание', 'Until')), phone: text('Телефоны', 'Телефон', 'Telephone', { max: 60 }) },
    recordedBy: heads,
  },
  {
    type: 'place.supervision-assigned',
    title: words('Орынды қадағалау прокуратураға бекітілді', 'Надзор за местом закреплён за прокуратурой', "Supervision of the place assigned to a prosecutor's office"),
    group: 'office', order: 12, streams: ['place'],
    fields: {
      office: must(place('Жауапты прокуратура', 'Ответственная прокуратура', "Responsible prosecutor's office")),
      placeKind: must(choice(placeKindLabels, 'Орынның түрі', 'Вид места', 'Kind of the place')),
      agency: choice(agencyLabels, 'Орынның ведомствосы', 'Ведомство места', 'Agency of the place'),
      level, branch,
      regionalCentre: yesNo('Облыс орталығында орналасқан', 'Находится в областном центре', 'Lies in the regional centre'),
      official: text('Жауапты прокурор', 'Ответственный прокурор', 'Responsible prosecutor', { max: 200 }),
      order, orderedOn: date('Бұйрықтың күні', 'Дата приказа', 'Date of the order'),
    },
    sets: { supervisingOffice: 'office', supervisingLevel: 'level', supervisingBranch: 'branch', regionalCentre: 'regionalCentre' },
    recordedBy: heads,
  },
  {
    type: 'place.supervision-ended',
    title: words('Орынды қадағалау тоқтатылды', 'Надзор за местом прекращён', 'Supervision of the place ended'),
    group: 'office', order: 92, streams: ['place'], fields: { number: documentNumber, reason: longText('Себебі', 'Причина', 'Reason', { max: 2000 }) }, recordedBy: heads,
  },
];

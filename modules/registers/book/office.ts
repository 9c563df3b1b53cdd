/** What a prosecutor's office does itself (Instruction No. 7): hearings, tasks, help, plans, analyses, lists, partners, who answers and who is on duty. */
import { AT, field, follow, labelled, OFFICE, point, WHAT, words, type RegisterSpec } from '../register.ts';

const kept = { keptBy: 'office', kinds: null } as const;
const carriedOut = follow(words('Орындалды', 'Исполнено', 'Carried out'), ['office.executed'], 'result', 'number');
const executed = { 'office.executed': 'about' } as const;
const norm = (...ids: readonly string[]): string[] => ids.map((id) => `prosecutorial-supervision.${id}`);

export const officeRegisters: readonly RegisterSpec[] = [
  {
    ...kept, id: 'hearings', topic: 'hierarchy', title: words('Тыңдаулар мен талқылаулар', 'Заслушивания и рассмотрения', 'Hearings and considerations'),
    opens: { 'office.head-heard': null, 'office.heard': null, 'office.results-considered': null }, follows: executed,
    columns: [AT, OFFICE, WHAT, labelled(words('Кім, қайда', 'Кто, где', 'Who, where'), 'official', 'forum'), field('question'), field('decision'), labelled(words('Нөмірі, мерзімі', 'Номер, срок', 'Number, term'), 'number', 'until'), carriedOut],
    norms: norm('10', '11'), records: ['office.head-heard', 'office.results-considered', 'office.heard', 'office.executed'], demandedBy: [point('10'), point('11'), point('19', '3')],
  },
  {
    ...kept, id: 'tasks', topic: 'hierarchy', title: words('Тапсырмалар мен қайтарылған есептер', 'Поручения и возвращённые отчёты', 'Tasks and returned reports'),
    opens: { 'office.task-given': null, 'office.report-returned': null }, follows: executed,
    columns: [AT, OFFICE, WHAT, labelled(words('Мазмұны', 'Содержание', 'Substance'), 'what', 'reason'), field('from'), labelled(words('Нөмірі, мерзімі', 'Номер, срок', 'Number, term'), 'number', 'until'), carriedOut],
    norms: norm('19.task'), records: ['office.task-given', 'office.report-returned', 'office.executed'], demandedBy: [point('19', '3')],
  },
  {
    ...kept, id: 'help', topic: 'hierarchy', title: words('Әдістемелік көмек және тәжірибені зерделеу', 'Методическая помощь и изучение практики', 'Methodical help and study of practice'),
    opens: { 'office.helped': null, 'office.visit-planned': null }, follows: { 'office.helped': 'about' },
    columns: [AT, OFFICE, WHAT, field('kind'), labelled(words('Мазмұны', 'Содержание', 'Substance'), 'what', 'purpose'), field('who'), field('plannedFor'), follow(words('Шығу өтті', 'Выезд состоялся', 'The visit took place'), ['office.helped'], 'what')],
    norms: [], records: ['office.helped', 'office.visit-planned'], demandedBy: [point('15', '5'), point('19', '3')],
  },
  {
    ...kept, id: 'plans', topic: 'planning', title: words('Жұмыс жоспарлары', 'Планы работы', 'Work plans'),
    opens: { 'office.plan-adopted': null }, follows: { 'office.plan-point': 'plan' },
    columns: [AT, OFFICE, field('kind'), field('periodUntil'), field('number'), follow(words('Тармақтары', 'Пункты', 'Points'), ['office.plan-point'], 'what')],
    norms: norm('15.quarterly-plan'), records: ['office.plan-adopted'], demandedBy: [point('15', '1')],
  },
  {
    ...kept, id: 'plan-points', topic: 'planning', title: words('Жоспар тармақтарының орындалуы', 'Исполнение пунктов плана', 'Carrying out of the points of plans'),
    opens: { 'office.plan-point': null }, follows: executed,
    columns: [AT, OFFICE, field('what'), field('who'), field('partner'), field('until'), carriedOut],
    norms: norm('15.plan-point'), records: ['office.executed'], demandedBy: [point('15', '1'), point('19', '4'), point('32', '4')],
  },
  {
    ...kept, id: 'analyses', topic: 'reporting', title: words('Талдаулар, қорытындылар мен есептер', 'Анализы, обобщения и отчёты', 'Analyses, generalisations and reports'),
    opens: {
      'office.legality-analysed': null, 'office.supervision-analysed': null, 'office.analysis-submitted': null, 'office.generalised': null, 'office.generalisation-submitted': null, 'office.monthly-information-sent': null,
      'office.rehabilitation-generalised': null,
    },
    follows: { 'office.report-returned': 'about' },
    columns: [AT, OFFICE, WHAT, field('periodUntil'), labelled(words('Бағыты', 'Направление', 'Direction'), 'direction', 'directions', 'objects'), field('number'), field('addressee'), follow(words('Қайтарылды', 'Возвращён', 'Returned'), ['office.report-returned'], 'reason')],
    norms: norm('6', '63', '65', '66', '67'), records: ['office.legality-analysed', 'office.supervision-analysed', 'office.analysis-submitted', 'office.generalised', 'office.generalisation-submitted', 'office.monthly-information-sent', 'office.rehabilitation-generalised'],
    demandedBy: [point('6'), point('63'), point('65'), point('66'), point('67')],
  },
  {
    ...kept, id: 'lists-reconciled', topic: 'reporting', title: words('Салыстырулар мен тексерулер', 'Сверки и проверки учётов', 'Reconciliations and checks of records'),
    opens: { 'reconciliation.run': null, 'rehabilitated.benefits-checked': null, 'civil-case.mandatory-hearing': null, 'department.court-act-studied': null }, follows: {},
    columns: [AT, OFFICE, WHAT, labelled(words('Не салыстырылды', 'Что сверено', 'What was reconciled'), 'which', 'periodFrom', 'body', 'court', 'category'), field('matched'), labelled(words('Табылмағандар', 'Не найдены', 'Missing'), 'missingFirst', 'missingSecond'), labelled(words('Нәтижесі', 'Результат', 'Result'), 'conclusions', 'findings', 'conclusion', 'protest'), field('number')],
    norms: norm('29', '49', '52'), records: ['reconciliation.run', 'rehabilitated.benefits-checked', 'civil-case.mandatory-hearing', 'department.court-act-studied'], demandedBy: [point('29'), point('42'), point('49'), point('52')],
  },
  {
    ...kept, id: 'partners', topic: 'reporting', title: words('Комиссиялармен және ҰАТ-пен өзара іс-қимыл', 'Взаимодействие с комиссиями и НПМ', 'Work with commissions and the NPM'),
    opens: { 'partner.contact-held': null, 'partner.joint-event-planned': null, 'npm.assisted': null }, follows: {},
    columns: [AT, OFFICE, WHAT, field('partner'), labelled(words('Мазмұны', 'Содержание', 'Substance'), 'subject', 'what', 'request'), field('plannedFor'), field('result')],
    norms: [], records: ['partner.contact-held', 'partner.joint-event-planned', 'npm.assisted'], demandedBy: [point('16', '4'), point('19', '4'), point('32', '4')],
  },
  {
    ...kept, id: 'officials', topic: 'organisation', title: words('Міндеттерді бөлу және орын басу', 'Распределение обязанностей и замещение', 'Assignments and substitutions'),
    opens: {
      'office.described': null, 'office.closed': null, 'office.official-assigned': null, 'office.official-released': null, 'office.zonal-officer-assigned': null, 'office.zonal-officer-released': null, 'office.subject-assigned': null,
      'office.subject-released': null, 'office.substitution': null, 'participation.delegated': null,
    },
    follows: {},
    columns: [AT, OFFICE, WHAT, labelled(words('Кім', 'Кто', 'Who'), 'official', 'absent'), field('substitute'), labelled(words('Не жүктелді', 'Что поручено', 'What is laid on them'), 'post', 'section', 'direction', 'level', 'branch', 'to', 'reason'), field('from'), field('until'), labelled(words('Бұйрық', 'Приказ', 'Order'), 'order', 'number')],
    norms: norm('4'), records: ['office.official-assigned', 'office.substitution', 'office.official-released', 'office.zonal-officer-assigned', 'office.zonal-officer-released', 'office.subject-assigned', 'office.subject-released', 'participation.delegated'], demandedBy: [point('4'), point('15', '1'), point('57')],
  },
  {
    ...kept, id: 'on-duty', topic: 'organisation', title: words('Кезекшілік', 'Дежурство', 'On-call duty'),
    opens: { 'office.on-duty': null }, follows: {},
    columns: [AT, OFFICE, field('official'), field('from'), field('until'), field('phone')],
    norms: [], records: ['office.on-duty'], demandedBy: [point('23'), point('57')],
  },
];

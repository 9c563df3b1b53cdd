/** Violations, penalties, the punishment cell, rewards. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

const penaltyFollows = {
  'penalty.medical-conclusion': 'penaltyId', 'penalty.deferred': 'penaltyId', 'penalty.remitted': 'penaltyId', 'penalty.cancelled': 'penaltyId', 'penalty.applied': 'penaltyId', 'penalty.shortened': 'penaltyId', 'penalty.ended': 'penaltyId',
} as const;

export const disciplineRegisters: readonly RegisterSpec[] = [
  {
    id: 'violations', topic: 'discipline', kinds: null,
    title: words('Тәртіп бұзушылықтар журналы', 'Журнал нарушений порядка', 'Register of violations of order'),
    opens: { 'violation.discovered': 'violationId', 'receiver.rules-broken': 'violationId' },
    follows: { 'violation.check-started': 'violationId', 'violation.check-ended': 'violationId', 'violation.explained': 'violationId', 'penalty.imposed': 'violationId', 'receiver.influence-applied': 'violationId' },
    columns: [AT, PERSON, CELL, field('violationId'), labelled(words('Бұзушылық', 'Нарушение', 'Violation'), 'kind', 'rule', 'circumstances', 'description'), follow(words('Тексеру', 'Проверка', 'Check'), ['violation.check-started', 'violation.check-ended']),
      follow(words('Түсініктеме', 'Объяснение', 'Explanation'), ['violation.explained'], 'outcome'), follow(words('Жаза', 'Взыскание', 'Penalty'), ['penalty.imposed', 'receiver.influence-applied'], 'kind', 'measure', 'days')],
    norms: ['special-institutions.37', 'special-institutions.38', 'special-institutions.39', 'special-institutions.46-5'],
    records: ['violation.discovered', 'violation.explained', 'violation.check-started', 'violation.check-ended', 'receiver.rules-broken', 'receiver.influence-applied'], demandedBy: [article('38')],
  },
  {
    id: 'penalties', topic: 'discipline', kinds: null,
    title: words('Жазалар журналы', 'Журнал взысканий', 'Register of penalties'),
    opens: { 'penalty.imposed': 'penaltyId' }, follows: penaltyFollows,
    columns: [AT, PERSON, field('penaltyId'), field('kind'), field('days'), field('ground'), field('byRole'), labelled(words('Қаулы', 'Постановление', 'Order'), 'form', 'number'),
      follow(words('Орындалды', 'Исполнено', 'Executed'), ['penalty.applied', 'penalty.ended']), follow(words('Кейінге қалдыру, күшін жою', 'Отсрочка, отмена', 'Deferred, cancelled'), ['penalty.deferred', 'penalty.remitted', 'penalty.cancelled'], 'ground', 'by')],
    norms: ['special-institutions.37', 'special-institutions.38', 'special-institutions.39', 'special-institutions.20.reprisal', 'special-institutions.29.no-punishment-cell'],
    records: ['penalty.imposed', 'penalty.applied', 'penalty.deferred', 'penalty.remitted', 'penalty.cancelled'], demandedBy: [article('38')],
  },
  {
    id: 'punishment-cell', topic: 'discipline', kinds: null,
    title: words('Карцер журналы', 'Журнал карцера', 'Register of the punishment cell'),
    opens: { 'penalty.applied': 'penaltyId' },
    follows: { 'penalty.medical-conclusion': 'penaltyId', 'penalty.shortened': 'penaltyId', 'penalty.ended': 'penaltyId' },
    columns: [AT, PERSON, CELL, field('penaltyId'), field('kind'), labelled(words('Қаулы', 'Постановление', 'Order'), 'orderNumber', 'orderByRole'), field('until'), follow(words('Дәрігердің қорытындысы', 'Заключение врача', 'Medical conclusion'), ['penalty.medical-conclusion'], 'fit', 'by'),
      follow(words('Қысқартылды', 'Сокращён', 'Shortened'), ['penalty.shortened'], 'until'), follow(words('Шығарылды', 'Выведен', 'Led out'), ['penalty.ended'], 'how')],
    norms: ['special-institutions.37.longest-stay', 'special-institutions.38.applied-at-once', 'special-institutions.38.applied-within-month', 'special-institutions.39', 'special-institutions.29.no-punishment-cell'],
    records: ['penalty.applied', 'penalty.medical-conclusion', 'penalty.shortened', 'penalty.ended', 'cell.bedding-issued'], demandedBy: [article('39')],
  },
  {
    id: 'rewards', topic: 'discipline', kinds: null,
    title: words('Көтермелеулер журналы', 'Журнал поощрений', 'Register of rewards'),
    opens: { 'reward.granted': null }, follows: {},
    columns: [AT, PERSON, CELL, field('kind'), field('ground'), field('byRole'), field('number')],
    norms: ['special-institutions.36'], records: ['reward.granted'], demandedBy: [article('36')],
  },
  {
    id: 'restrictions', topic: 'discipline', kinds: null,
    title: words('Шектеулер журналы', 'Журнал ограничений прав', 'Register of restrictions of rights'),
    opens: { 'restriction.imposed': null }, follows: {},
    columns: [AT, WHAT, PERSON, CELL, field('kind'), field('what'), field('citation')],
    norms: ['special-institutions.6.restriction', 'special-institutions.39.no-other-restrictions', 'special-institutions.20.reprisal'], records: ['restriction.imposed'], demandedBy: [article('6')],
  },
];

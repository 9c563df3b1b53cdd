/** The day in a place of custody: walks, night rest, what persons ask for, the regime of special conditions. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const regimeRegisters: readonly RegisterSpec[] = [
  {
    id: 'walks', topic: 'regime', kinds: null,
    title: words('Серуендер журналы', 'Журнал прогулок', 'Register of walks'),
    opens: { 'walk.recorded': null }, follows: {},
    columns: [AT, PERSON, CELL, field('outcome'), field('minutes'), labelled(words('Босату негізі', 'Основание освобождения', 'Ground of exemption'), 'exemptedBy', 'medicalConclusion')],
    norms: ['special-institutions.16.walk', 'special-institutions.16.walk-every-day', 'special-institutions.29.walk', 'special-institutions.30.walk', 'special-institutions.35', 'special-institutions.46-5', 'special-institutions.46-8'],
    records: ['walk.recorded'], demandedBy: [article('16')],
  },
  {
    id: 'night', topic: 'regime', kinds: null,
    title: words('Түнгі ұйқының бұзылу журналы', 'Журнал нарушений ночного сна', 'Register of disturbed nights'),
    opens: { 'sleep.disturbed': null }, follows: {},
    columns: [AT, PERSON, CELL, field('action'), field('requestedBy'), field('cpcException'), field('endedAt')],
    norms: ['special-institutions.16.night-rest', 'special-institutions.46-5.night-sleep', 'special-institutions.46-8.night-sleep'], records: ['sleep.disturbed'], demandedBy: [article('16')],
  },
  {
    id: 'requests', topic: 'regime', kinds: null,
    title: words('Өтініштер: діни рәсімдер, азаматтық-хал актілері, мәмілелер', 'Журнал просьб: религиозные обряды, акты гражданского состояния, сделки', 'Register of requests: rites, civil acts, transactions'),
    opens: { 'request.made': 'requestId' }, follows: { 'request.answered': 'requestId' },
    columns: [AT, PERSON, CELL, field('requestId'), field('about'), field('to'), field('inspection'), follow(words('Жауап', 'Ответ', 'Answer'), ['request.answered'], 'result', 'refusalReason')],
    norms: ['special-institutions.16.request-to-head', 'special-institutions.16.request-to-controller', 'special-institutions.16.refusal-reason', 'special-institutions.39.no-literature', 'special-institutions.46-5.rites', 'special-institutions.46-8.rites'],
    records: ['request.made', 'request.answered'], demandedBy: [article('16'), article('28')],
  },
  {
    id: 'special-regime', topic: 'regime', kinds: null,
    title: words('Ерекше жағдайлар режимі журналы', 'Журнал режима особых условий', 'Register of special conditions'),
    opens: { 'regime.introduced': null, 'regime.lifted': null, 'regime.head-measures': null, 'regime.head-measures-ended': null, 'regime.activity-limited': null }, follows: {},
    columns: [AT, WHAT, labelled(words('Негізі', 'Основание', 'Ground'), 'ground', 'threat', 'activity', 'reason'), labelled(words('Кім', 'Кем', 'By'), 'by', 'byRole'), field('number'), labelled(words('Мерзімі', 'Срок', 'Term'), 'days', 'until'), labelled(words('Шаралар', 'Меры', 'Measures'), 'strengthening', 'measures', 'extent', 'scope')],
    norms: ['special-institutions.46'], records: ['regime.introduced', 'regime.lifted', 'regime.head-measures', 'regime.head-measures-ended', 'regime.activity-limited'], demandedBy: [article('46')],
  },
];

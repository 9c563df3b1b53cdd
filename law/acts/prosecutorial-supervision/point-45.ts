/** Point 45: what is looked at in a temporary detention facility and stands in no other act: words of the protocol, counsel, the minor, the examination. */
import type { Article, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { point45 as checklist } from './checklists/point-45.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

const person = { force: inForce, subject: 'episode' } as const;
const gone = [{ fact: ['custody.admitted', 'custody.departed', 'release.executed', 'episode.ended'] }] as const;
const noTime = words('«Уақтылы» деген сөздің саны жоқ: шама — жобаның параметрі (14-сұрақ).', '«Своевременно» без числа: величина — параметр проекта (вопрос 14).', '"In time" without a number: the value is a parameter of design (question 14).');

/** A protocol that says nothing of it shows the item as not recorded; one that says "no" is a violation. */
const inProtocol = (what: string, field: string, row: string, title: Norm['title']): Norm => ({
  ...person, id: `${act}.45.${what}`, rows: [row], cite: cite('45', '1'), certainty: 'F', bearer: 'investigator', title,
  rule: { type: 'check', on: { fact: 'detention.protocol', where: { value: `fact.${field}`, known: true } }, require: { value: `fact.${field}`, is: true } },
  remedy: words('Құқықтарын түсіндіріп, хаттаманы толықтырыңыз.', 'Разъясните права и дополните протокол.', 'Explain the rights and complete the protocol.'),
});

/** A value measured on the spot lies within its limits; nothing is said of what was not measured. */
const measured = (what: 'temperature' | 'humidity', title: Norm['title']): Norm => ({
  id: `${act}.45.${what}`, rows: ['P45.6a', 'P46.2a', 'P39.1a'], cite: cite('45', '6'), certainty: 'design', force: inForce, subject: 'place', bearer: 'head-of-place', title,
  rule: {
    type: 'check', severity: 'warning', on: { fact: 'place.inspected', where: { value: 'fact.answers', some: { value: 'fact.measured', some: { value: 'fact.what', is: what } } } },
    require: { not: { value: 'fact.answers', some: { value: 'fact.measured', some: { all: [
      { value: 'fact.what', is: what },
      { not: { all: [{ value: 'fact.value', atLeast: { param: `${act}.measure.${what}-least` } }, { value: 'fact.value', atMost: { param: `${act}.measure.${what}-most` } }] } },
    ] } } } },
  },
  remedy: words('Үй-жайды жөндеп немесе адамдарды ауыстырып, қайта өлшеңіз.', 'Приведите помещение в порядок либо переведите людей и измерьте вновь.', 'Put the room in order or move the persons, and measure again.'),
  openPoint: words('Нұсқаулық шекті атамайды: шама — жобаның параметрі.', 'Инструкция предела не называет: величина — параметр проекта.', 'The Instruction names no limit: the value is a parameter of design.'),
});

export const point45 = {
  act, number: '45', title: words('Уақытша ұстау изоляторын тексеру', 'Проверка изолятора временного содержания', 'Inspection of a temporary detention facility'),
  text: textOf('45'),
  features: {
    'P45.2a': 'criminal-procedure.64.3.meeting; special-institutions.17.defender-refused', 'P45.3a': 'criminal-procedure.135.relative',
    'P45.4a': 'criminal-procedure.135.embassy', 'P45.4b': 'criminal-procedure.135.embassy', 'P45.5': 'criminal-procedure.101.2.prosecutor, 101.2.other; special-institutions.20.at-once',
    'P45.6a': 'special-institutions.22.area, 22.bed, 22.bedding; checklists/point-45.ts measures', 'P45.6b': 'checklists/point-45.ts', 'P45.7': 'checklists/point-45.ts',
    'P45.9': 'checklists/point-45.ts', 'P45.10': 'checklists/point-45.ts', 'P45.11': 'special-institutions.20.considered, 20.answer-announced; checklists/point-45.ts', 'P45.12': 'checklists/point-45.ts',
  },
  norms: [
    checklistGoneThrough(checklist, ['P45.0'], cite('45')),
    measured('temperature', words('Үй-жайдағы температура жол берілетін шектерде', 'Температура в помещении в допустимых пределах', 'The temperature in the room is within its limits')),
    measured('humidity', words('Үй-жайдағы ауа ылғалдылығы жол берілетін шектерде', 'Влажность воздуха в помещении в допустимых пределах', 'The humidity in the room is within its limits')),
    inProtocol('offence-announced', 'offenceAnnounced', 'P45.1a', words('Адамға қандай құқық бұзушылық күдігімен ұсталғаны ауызша хабарланады', 'Лицу устно объявляется, по подозрению в каком правонарушении оно задержано', 'The person is told orally of which offence he or she is suspected')),
    inProtocol('counsel-right', 'counselRight', 'P45.1b', words('Адамға қорғаушы шақыру құқығы түсіндіріледі', 'Лицу разъясняется право на приглашение защитника', 'The right to invite counsel is explained')),
    inProtocol('silence-right', 'silenceRight', 'P45.1c', words('Адамға үндемеу құқығы түсіндіріледі', 'Лицу разъясняется право хранить молчание', 'The right to remain silent is explained')),
    inProtocol('statements-warning', 'statementsWarning', 'P45.1d', words('Адамға айтқандары сотта өзіне қарсы пайдаланылуы мүмкін екені ескертіледі', 'Лицо предупреждается, что сказанное может быть использовано против него в суде', 'The person is warned that what is said may be used in court')),
    {
      ...person, id: `${act}.45.counsel-present`, rows: ['P45.2b'], cite: cite('45', '2'), certainty: 'F', bearer: 'investigator',
      title: words('Айғақтар қорғаушының қатысуымен беріледі', 'Показания даются в присутствии защитника', 'Testimony is given in the presence of counsel'),
      rule: { type: 'check', severity: 'warning', on: { fact: 'interrogation.held', where: { value: 'fact.defenderPresent', known: true } }, require: { value: 'fact.defenderPresent', is: true } },
      remedy: words('Қорғаушыдан бас тартуды тексеріп, жазыңыз.', 'Проверьте и запишите отказ от защитника.', 'Check and record whether counsel was refused by the person.'),
    },
    {
      ...person, id: `${act}.45.minor-handover`, rows: ['P45.3b'], cite: cite('45', '3'), certainty: 'design', bearer: 'investigator',
      title: words('Кәмелетке толмағанды қарауға беру мәселесі қаралады', 'Рассматривается вопрос о передаче несовершеннолетнего под присмотр', 'Handing the minor to supervision is considered'),
      where: { ageBelow: 'criminal-procedure.age.majority' },
      rule: {
        type: 'deadline', opens: { fact: 'detention.protocol', where: { value: 'subject.basis', is: 'suspicion' } },
        term: { param: `${act}.design.45.minor-handover`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'minor.handover-considered' }, { fact: 'measure.applied', where: { value: 'fact.measure', is: 'minor-supervision' } }],
        voids: [{ fact: ['release.executed', 'episode.ended'] }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Ата-анасының, қорғаншысының, қамқоршысының қарауына беруді қарап, нәтижесін жазыңыз.', 'Рассмотрите передачу под присмотр родителей, опекунов, попечителей и запишите результат.', 'Consider handing over to parents, guardians or trustees, and record the result.'),
      openPoint: noTime,
    },
    {
      ...person, id: `${act}.45.medical-examination`, rows: ['P45.8'], cite: cite('45', '8'), certainty: 'design', bearer: 'medical-officer',
      title: words('Изоляторға әр орналастырған сайын адам куәландырылады', 'При каждом помещении в изолятор лицо освидетельствуется', 'At each placement in the facility the person is examined'),
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: { value: 'fact.placeKind', is: 'ivs' } },
        term: { immediately: true, alarm: `${act}.design.45.medical-examination` },
        discharge: [{ fact: 'medical.examined', where: { value: 'fact.occasion', in: ['admission', 'return'] } }], voids: gone, onMiss: 'breach',
      },
      remedy: words('Дене жарақаттарының бар-жоғын куәландырыңыз.', 'Освидетельствуйте на наличие телесных повреждений.', 'Have the person examined for injuries.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;

import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isCell, isMinor, outOfCell, released, sameViolation } from './discipline.ts';

const cellForMinor = { all: [isCell, isMinor, { value: 'fact.days', known: true }] } satisfies Guard;
const cellForAdult = { all: [isCell, { not: isMinor }, { value: 'fact.days', known: true }] } satisfies Guard;
const tooLong = { kk: 'Мерзімді қысқартыңыз; артық қамауды тоқтатыңыз.', ru: 'Сократите срок; сверх него не содержите.', en: 'Shorten the term; do not hold beyond it.' };

export const article37 = {
  act,
  number: '37',
  title: { kk: 'Жазалау шаралары', ru: 'Меры взыскания', en: 'Penalties' },
  text: { ru: `За невыполнение установленных обязанностей к подозреваемым и обвиняемым могут применяться меры взыскания:
1) выговор;
2) водворение в карцер или в одиночную камеру на срок до пятнадцати суток, а несовершеннолетним подозреваемым и обвиняемым - на срок до семи суток.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.37.closed-list', rows: ['L37', 'L37.1'], cite: cite('37'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза ретінде тек сөгіс не карцерге немесе бір кісілік камераға қамау қолданылады', ru: 'Взысканием может быть только выговор либо водворение в карцер или одиночную камеру', en: 'A penalty is a reprimand or placement in the punishment cell or a single cell, and nothing else' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed' }, require: { value: 'fact.kind', in: ['reprimand', 'kartser', 'single-cell'] } },
      remedy: { kk: 'Заңда көзделмеген жазаның күшін жойыңыз.', ru: 'Отмените взыскание, не предусмотренное законом.', en: 'Cancel the penalty that the law does not provide for.' },
    },
    {
      id: 'special-institutions.37.for-a-violation', rows: ['L37'], cite: cite('37'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза белгіленген міндеттерді орындамағаны үшін ғана қолданылады', ru: 'Взыскание применяется только за невыполнение установленных обязанностей', en: 'A penalty is imposed only for not performing established duties' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed' }, require: { recorded: { fact: 'violation.discovered', key: sameViolation } } },
      remedy: { kk: 'Бұзушылықты тіркеңіз немесе жазаның күшін жойыңыз.', ru: 'Зарегистрируйте нарушение либо отмените взыскание.', en: 'Record the violation, or cancel the penalty.' },
    },
    {
      id: 'special-institutions.37.term-imposed', rows: ['L37.2a'], cite: cite('37', undefined, '2'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерге немесе бір кісілік камераға қамау он бес тәуліктен аспайды', ru: 'Водворение в карцер или одиночную камеру — не более пятнадцати суток', en: 'Placement in the punishment cell or a single cell is for fifteen days at most' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed', where: cellForAdult }, require: { value: 'fact.days', atMost: { param: 'special-institutions.37.cell' } } },
      remedy: tooLong,
    },
    {
      id: 'special-institutions.37.term-imposed-minor', rows: ['L37.2b'], cite: cite('37', undefined, '2'), certainty: 'F', force: since1999,
      title: { kk: 'Кәмелетке толмағанды қамау жеті тәуліктен аспайды', ru: 'Водворение несовершеннолетнего — не более семи суток', en: 'Placement of a minor is for seven days at most' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed', where: cellForMinor }, require: { value: 'fact.days', atMost: { param: 'special-institutions.37.cell-minor' } } },
      remedy: tooLong,
    },
    {
      id: 'special-institutions.37.longest-stay', rows: ['L37.2a', 'L37.2b'], cite: cite('37', undefined, '2'), certainty: 'F', force: since1999,
      title: { kk: 'Карцерде немесе бір кісілік камерада он бес тәуліктен артық ұстауға болмайды', ru: 'В карцере или одиночной камере содержат не более пятнадцати суток', en: 'Nobody stays in the punishment cell or a single cell for more than fifteen days' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'penalty.applied', where: isCell },
        term: { param: 'special-institutions.37.cell', unit: 'day', mode: 'exact' },
        discharge: outOfCell, voids: [released], onMiss: 'breach',
      },
      exceptions: [
        {
          id: 'special-institutions.37.longest-stay.minor', cite: cite('37', undefined, '2'), rows: ['L37.2b'], certainty: 'F',
          title: { kk: 'Кәмелетке толмаған: жеті тәулік', ru: 'Несовершеннолетний: семь суток', en: 'A minor: seven days' },
          when: isMinor, then: { term: { param: 'special-institutions.37.cell-minor', unit: 'day', mode: 'exact' } },
        },
      ],
      remedy: { kk: 'Адамды карцерден дереу шығарып, уақытын жазыңыз.', ru: 'Немедленно выведите из карцера и запишите время.', en: 'Take the person out of the cell at once and record the time.' },
      openPoint: { kk: 'Тәулік жиырма төрт сағат болып есептеледі, басталу сәтінен; жасы қамалған күнге алынады.', ru: 'Сутки — двадцать четыре часа от минуты водворения; возраст берётся на день водворения.', en: 'A day is twenty-four hours from the minute of the placement; the age is that of the day of the placement.' },
    },
  ],
} as const satisfies Article;

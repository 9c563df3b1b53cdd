/** Points 46–48: the special receiver; how often facilities and receivers are checked, with what record; reception of those held. */
import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { checklistGoneThrough } from './checklist-norm.ts';
import { byProsecutor, violationsFound } from './checklists/answered.ts';
import { point46 as checklist } from './checklists/point-46.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';
import { byDistrict } from './supervised.ts';

const ofPlace = { force: inForce, subject: 'place', bearer: 'district-prosecutor' } as const;
/** Facilities and receivers that an office answers for: places without an assignment are nobody's duty yet. */
const facilityOrReceiver: Guard = { any: [{ state: 'supervised-ivs' }, { state: 'supervised-sp' }] };
const inspected = { fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.journalEntry', is: true }] } } as const;
const noTime = words('Тармақ мерзім атамайды: шама — жобаның параметрі (14-сұрақ).', 'Пункт срока не называет: величина — параметр проекта (вопрос 14).', 'The point gives no time: the value is a parameter of design (question 14).');

export const point46 = {
  act, number: '46', title: words('Арнаулы қабылдау орнын тексеру', 'Проверка специального приёмника', 'Inspection of a special receiver'),
  text: textOf('46'),
  features: {
    'P46.1a': 'special-institutions.5.special-receiver, 46-6.ruling', 'P46.1c': 'special-institutions.46-6.inspection-protocol', 'P46.1d': 'special-institutions.46-6.identity-document',
    'P46.2a': 'special-institutions.22.area, 46-7.food-daily; checklists/point-46.ts measures', 'P46.2b': 'checklists/point-46.ts', 'P46.3': 'checklists/point-46.ts; special-institutions.46-7.infectious-apart',
    'P46.5': 'checklists/point-46.ts', 'P46.6': 'checklists/point-46.ts', 'P46.7': 'special-institutions.46-6.appeal-dispatch; checklists/point-46.ts',
  },
  norms: [
    checklistGoneThrough(checklist, ['P46.0'], cite('46')),
    {
      id: `${act}.46.sentence`, rows: ['P46.1b'], cite: cite('46', '1'), certainty: 'F', force: inForce, subject: 'episode', bearer: 'duty-officer',
      title: words('Қылмыстық теріс қылық үшін қамаққа алынған адам сот үкімімен қабылданады', 'Арестованный за уголовный проступок принимается по приговору суда', 'A person arrested for a criminal misdemeanour is admitted on the sentence of the court'),
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [{ value: 'fact.placeKind', is: 'sp' }, { value: 'fact.misdemeanourArrest', is: true }] } },
        require: { value: 'fact.basis', some: { all: [{ value: 'fact.kind', is: 'sentence' }, { value: 'fact.present', is: true }] } },
      },
      remedy: words('Сот үкімін талап етіп, тіркеңіз.', 'Потребуйте и приложите приговор суда.', 'Ask for the sentence of the court and attach it.'),
    },
    {
      id: `${act}.46.medical-ground`, rows: ['P46.4a'], cite: cite('46', '4'), certainty: 'F', force: inForce, subject: 'episode', bearer: 'medical-officer',
      title: words('Қамаққа алынған адам медициналық ұйымға негіз бойынша жіберіледі', 'Арестованный направляется в медицинскую организацию при наличии основания', 'An arrested person is sent to a medical organisation on a ground'),
      rule: { type: 'check', on: { fact: 'medical.institution-entered', where: { value: 'subject.placeKind', is: 'sp' } }, require: { fields: ['ground'] } },
      remedy: words('Медициналық негізін жазыңыз.', 'Запишите медицинское основание.', 'Record the medical ground.'),
    },
    {
      id: `${act}.46.medical-notice`, rows: ['P46.4b'], cite: cite('46', '4'), certainty: 'design', force: inForce, subject: 'episode', bearer: 'head-of-place', addressees: ['prosecutor', 'judge'],
      title: words('Медициналық ұйымға жіберу туралы прокурорға және судьяға хабарланады', 'О направлении в медицинскую организацию уведомляются прокурор и судья', 'The prosecutor and the judge are told of the sending to a medical organisation'),
      rule: {
        type: 'deadline', opens: { fact: 'medical.institution-entered', where: { value: 'subject.placeKind', is: 'sp' } },
        term: { param: `${act}.design.46.medical-notice`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'medical-sp' }, key: { about: '$id' } }], each: ['prosecutor', 'judge'], onMiss: 'breach',
      },
      remedy: words('Прокурорға және судьяға хабарлап, уақытын жазыңыз.', 'Уведомите прокурора и судью, запишите время.', 'Tell the prosecutor and the judge, and record when.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;

export const point47 = {
  act, number: '47', title: words('Изоляторлар мен арнаулы қабылдау орындарын тексеру кезеңділігі', 'Периодичность проверок изоляторов и специальных приёмников', 'How often facilities and special receivers are checked'),
  text: textOf('47'),
  features: {
    'P47.2': 'place.inspected specialists, participants', 'P47.4a': 'place.inspected atNight, onDayOff: share by place and year', 'P47.4b': 'place.inspected video, answers[].files',
  },
  norms: [
    {
      ...ofPlace, id: `${act}.47.daily`, rows: ['P47.1a', 'P47.1c'], cite: cite('47', undefined, '1'), certainty: 'F',
      title: words('Уақытша ұстау изоляторы күн сайын тексеріледі', 'Изолятор временного содержания проверяется ежедневно', 'A temporary detention facility is checked every day'),
      where: byDistrict,
      rule: { type: 'recurring', every: 'day', while: 'supervised-ivs', discharge: [inspected] },
      remedy: words('Изоляторды тексеріп, нәтижесін арнаулы журналға жазыңыз.', 'Проверьте изолятор и запишите результат в специальный журнал.', 'Check the facility and enter the result in the special journal.'),
    },
    {
      ...ofPlace, id: `${act}.47.weekly`, rows: ['P47.1b', 'P47.1c'], cite: cite('47', undefined, '1'), certainty: 'F',
      title: words('Арнаулы қабылдау орны апта сайын тексеріледі', 'Специальный приёмник проверяется еженедельно', 'A special receiver is checked every week'),
      where: byDistrict,
      rule: { type: 'recurring', every: 'week', while: 'supervised-sp', discharge: [inspected] },
      remedy: words('Қабылдау орнын тексеріп, нәтижесін арнаулы журналға жазыңыз.', 'Проверьте приёмник и запишите результат в специальный журнал.', 'Check the receiver and enter the result in the special journal.'),
    },
    {
      ...ofPlace, id: `${act}.47.journal`, rows: ['P47.1c'], cite: cite('47', undefined, '1'), certainty: 'F',
      title: words('Тексеру нәтижесі арнаулы журналға жазылады', 'Результат проверки отражается в специальном журнале', 'The result of the check is entered in the special journal'),
      rule: { type: 'check', on: { fact: 'place.inspected', where: { all: [byProsecutor, facilityOrReceiver] } }, require: { value: 'fact.journalEntry', is: true } },
      remedy: words('Арнаулы тексеру журналына жазыңыз.', 'Сделайте запись в специальном журнале учёта проверок.', 'Make the entry in the special journal of checks.'),
    },
    {
      ...ofPlace, id: `${act}.47.certificate`, rows: ['P47.3'], cite: cite('47', undefined, '3'), certainty: 'design',
      title: words('Бұзушылық анықталса, анықтама жасалады', 'При выявлении нарушений составляется справка', 'Where violations are found, a certificate is drawn up'),
      rule: {
        type: 'deadline', opens: { fact: 'place.inspected', where: { all: [byProsecutor, facilityOrReceiver, violationsFound, { value: 'fact.number', known: false }] } },
        term: { param: `${act}.design.47.certificate`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'inspection.certificate-drawn', key: { inspection: '$id' } }], onMiss: 'breach',
      },
      remedy: words('Анықталған фактілерді көрсетіп, анықтама жасаңыз.', 'Составьте справку с отражением установленных фактов.', 'Draw up the certificate with the facts established.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;

export const point48 = {
  act, number: '48', title: words('Тексеру кезінде жеке мәселелер бойынша қабылдау', 'Приём по личным вопросам при проверке', 'Reception on personal matters during a check'),
  text: textOf('48'),
  norms: [
    {
      ...ofPlace, id: `${act}.48.reception`, rows: ['P48'], cite: cite('48'), certainty: 'design',
      title: words('Тексеру кезінде ұсталғандар жеке мәселелері бойынша қабылданады', 'При проверке содержащиеся лица принимаются по личным вопросам', 'During a check the persons held are received on personal matters'),
      rule: {
        type: 'deadline',
        opens: { fact: 'place.inspected', where: { all: [byProsecutor, facilityOrReceiver, { not: { any: [{ fields: ['received'] }, { value: 'fact.nobodyApplied', is: true }] } }] } },
        term: { param: `${act}.design.48.reception`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'reception.held', key: { inspection: '$id' } }], onMiss: 'breach',
      },
      remedy: words('Қабылданған адамдарды немесе ешкім өтініш білдірмегенін жазыңыз.', 'Запишите принятых лиц либо что никто не обратился.', 'Record who was received, or that nobody applied.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;

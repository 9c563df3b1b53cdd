/** Points 40–44: whom the facility may hold, late placement, release at expiry and without a resolution, signals of torture. */
import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { byProsecutor, whole } from './checklists/answered.ts';
import { point42 as steps } from './checklists/point-42.ts';
import { act, cite, inForce } from './cite.ts';
import { textOf } from './source.ts';

const person = { force: inForce, subject: 'episode', bearer: 'district-prosecutor' } as const;
const noTime = words('Тармақ мерзім атамайды: шама — жобаның параметрі (14-сұрақ).', 'Пункт срока не называет: величина — параметр проекта (вопрос 14).', 'The point gives no time: the value is a parameter of design (question 14).');

export const point40 = {
  act, number: '40', title: words('Ұсталғандардың құқықтары және іс жүргізу құжаттары', 'Права задержанных и процессуальные документы', 'Rights of detained persons and procedural papers'),
  text: textOf('40'),
  features: {
    'P40a': 'special-institutions.16.told-at-reception, 46-8.told-at-reception; criminal-procedure.14.coverage; checklists/point-40.ts',
    'P40b': 'criminal-procedure.131.2.protocol, 131.2.fields; checklists/point-40.ts', 'P40c': 'special-institutions.5.temporary-isolator-detained, 5.special-receiver; checklists/point-40.ts',
  },
  norms: [],
} as const satisfies Article;

export const point41 = {
  act, number: '41', title: words('Уақытша ұстау изоляторында ұстаудың заңдылығы', 'Законность содержания в изоляторе временного содержания', 'Lawfulness of holding in the temporary detention facility'),
  text: textOf('41'),
  norms: [
    {
      ...person, id: `${act}.41.no-deprivation`, rows: ['P41a'], cite: cite('41'), certainty: 'F',
      title: words('Бас бостандығынан айыру көзделмеген іс-әрекет үшін изоляторда ұсталмайды', 'В изоляторе не содержат за деяние, за которое лишение свободы не предусмотрено', 'Nobody is held in the facility for an act that is not punished by deprivation of liberty'),
      rule: { type: 'check', on: { fact: 'qualification.ruled', where: { all: [{ state: 'in-ivs' }, { value: 'fact.deprivationProvided', known: true }] } }, require: { value: 'fact.deprivationProvided', is: true } },
      remedy: words('Босату туралы мәселені шешіңіз.', 'Решите вопрос об освобождении.', 'Decide on release.'),
    },
    {
      ...person, id: `${act}.41.settled`, rows: ['P41b'], cite: cite('41'), certainty: 'F',
      title: words('Онша ауыр емес, ауырлығы орташа қылмыстың жұмыс істейтін (оқитын), тұрақты тұратын күдіктісі изоляторда: негізін тексеріңіз', 'Работающий (учащийся) и имеющий постоянное жильё подозреваемый в преступлении небольшой или средней тяжести в изоляторе: проверьте обоснованность', 'A suspect of a crime of small or medium gravity who works (studies) and has a permanent residence is in the facility: check the reason'),
      rule: {
        type: 'check', severity: 'warning',
        on: { fact: 'qualification.ruled', where: { all: [{ state: 'in-ivs' }, { value: 'fact.gravity', in: ['small', 'medium'] }] } },
        require: { not: { all: [{ value: 'subject.worksOrStudies', is: true }, { value: 'subject.permanentResidence', is: true }] } },
      },
      remedy: words('Ұстаудың дәлелін тексеріп, жазыңыз: дабыл өздігінен бұзушылық емес.', 'Проверьте и запишите, чем обосновано содержание: сигнал сам по себе не нарушение.', 'Check and record why the person is held: the signal alone is no violation.'),
      openPoint: words('Тармақтың грамматикасы екіұшты: 13-сұрақ.', 'Грамматика пункта двусмысленна: вопрос 13.', 'The grammar of the point is ambiguous: question 13.'),
    },
  ],
} as const satisfies Article;

export const point42 = {
  act, number: '42', title: words('Изоляторға уақтылы орналастырмау', 'Несвоевременное помещение в изолятор', 'Late placement in the facility'),
  text: textOf('42'),
  features: {
    'P42.1': 'criminal-procedure.129.1.delivery, 131.2.protocol, 131.2.actual-time; checklists/point-42.ts', 'P42.2': 'checklists/point-42.ts persons',
    'P42.3': 'criminal-procedure.129.1.delivery, 14.coverage; checklists/point-42.ts', 'P42.4': 'checklists/point-42.ts', 'P42.5': 'reconciliation.run detained-receivers; law/reconciliation; checklists/point-42.ts',
  },
  norms: [
    {
      id: `${act}.42.check`, rows: ['P42.0'], cite: cite('42'), certainty: 'design', force: inForce, subject: 'place', bearer: 'district-prosecutor',
      title: words('Уақтылы орналастырмау туралы мәлімет тексеріледі', 'Сведения о несвоевременном помещении проверяются', 'A signal of late placement is checked'),
      rule: {
        type: 'deadline', opens: { fact: 'late-placement.signalled' }, term: { param: `${act}.design.42.check`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.occasion', is: 'late-placement' }] }, key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: words('Бес қадам бойынша тексеріңіз.', 'Проведите проверку по пяти шагам.', 'Make the check by its five steps.'),
      openPoint: noTime,
    },
    {
      id: `${act}.42.steps`, rows: ['P42.0', 'P42.1', 'P42.2', 'P42.3', 'P42.4', 'P42.5'], cite: cite('42'), certainty: 'F', force: inForce, subject: 'place', bearer: 'district-prosecutor',
      title: words('Тексерудің бес қадамының бәріне жауап берілген', 'На все пять шагов проверки дан ответ', 'All five steps of the check are answered'),
      rule: { type: 'check', on: { fact: 'place.inspected', where: { all: [byProsecutor, { value: 'fact.occasion', is: 'late-placement' }] } }, require: whole(steps) },
      remedy: words('Қалған қадамдардың нәтижесін жазыңыз.', 'Запишите результат остальных шагов.', 'Record the result of the remaining steps.'),
    },
  ],
} as const satisfies Article;

export const point43 = {
  act, number: '43', title: words('Мерзім өткенде және қаулысыз ұсталғанды босату', 'Освобождение по истечении сроков и при отсутствии постановления', 'Release at expiry, and where there is no resolution'),
  text: textOf('43'),
  features: { 'P43.1': 'criminal-procedure.133.2.release, 139.2.release, 152.4.release; special-institutions.48.release-at-expiry' },
  norms: [
    {
      ...person, id: `${act}.43.release`, rows: ['P43.2b'], cite: cite('43', undefined, '2'), certainty: 'design',
      title: words('Жеке ісінде қаулысы жоқ адам босатылады', 'Лицо, в личном деле которого нет постановления, освобождается', 'A person in whose file there is no resolution is released'),
      rule: {
        type: 'deadline', opens: { fact: 'custody.no-resolution-found' }, term: { immediately: true, alarm: `${act}.design.43.release` },
        discharge: [{ fact: 'custody.resolution-found', key: { about: '$id' } }, { fact: 'release.executed', meets: 'all' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Адамды босатыңыз немесе табылған қаулыны тіркеңіз.', 'Освободите лицо или зарегистрируйте обнаруженное постановление.', 'Release the person, or record the resolution that was found.'),
      openPoint: noTime,
    },
    {
      ...person, id: `${act}.43.responsibility`, rows: ['P43.2a'], cite: cite('43', undefined, '2'), certainty: 'design',
      title: words('Қаулының болмауы үшін лауазымды адамдардың жауаптылығы шешіледі', 'Решается вопрос об ответственности должностных лиц за отсутствие постановления', 'The responsibility of officials for the missing resolution is decided'),
      rule: {
        type: 'deadline', opens: { fact: 'custody.no-resolution-found' }, term: { param: `${act}.design.43.responsibility`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'inspection.responsibility-decided', key: { about: '$id' } }], voids: [{ fact: 'custody.resolution-found', key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: words('Лауазымды адамдардың жауаптылығы туралы шешімді жазыңыз.', 'Запишите решение об ответственности должностных лиц.', 'Record the decision on the responsibility of the officials.'),
      openPoint: noTime,
    },
  ],
} as const satisfies Article;

export const point44 = {
  act, number: '44', title: words('Азаптау туралы мәліметтерді тексеру', 'Проверка сведений о пытках', 'Checking signals of torture'),
  text: textOf('44'),
  features: { 'P44': 'prosecutorial-supervision.20.signal-check, 20.erdr, 20.no-occasion: one way for every signal; checklists/point-40.ts' },
  norms: [],
} as const satisfies Article;

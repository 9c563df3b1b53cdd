import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

const administrative: Guard = { value: 'fact.basis', is: 'administrative' };
const kind = (is: string): Guard => ({ value: 'subject.administrativeKind', is });
const hours = (param: string) => ({ param: `${ACT}.${param}`, unit: 'hour', mode: 'administrative-liberty' }) as const;
const kinds = [
  {
    id: 'border-migration', cite: cite('789', '2'), certainty: 'F' as const,
    title: words('Шекара режимі, көші-қон, күзетілетін объектілер: 48 сағат', 'Режим границы, миграция, охраняемые объекты: 48 часов', 'Border, migration, protected objects: 48 hours'),
    when: kind('border-migration'), then: { term: hours('detention.border-migration') },
  },
  {
    id: 'arrest-possible', cite: cite('789', '3'), certainty: 'F' as const,
    title: words('Жазасы қамақ болуы мүмкін: 24 сағат', 'Возможен административный арест: 24 часа', 'Arrest is a possible penalty: 24 hours'),
    when: kind('arrest-possible'), then: { term: hours('detention.arrest-possible') },
  },
];

/** Administrative detention: three hours from the real restriction; 48 in border and migration cases, 24 where arrest is possible. */
export const article789 = {
  act: ACT, number: '789',
  title: words('Әкімшілік ұстап алу мерзімдері', 'Сроки административного задержания', 'Terms of administrative detention'),
  text: { ru: 'Ч. 1: «независимо от придания … статуса».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'administrative-offences.789.1.limit', rows: ['D44'], cite: cite('789', '1'), certainty: 'F',
      title: words('Әкімшілік ұстап алу үш сағаттан аспайды', 'Административное задержание не превышает трёх часов', 'Administrative detention lasts at most three hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'internal-affairs-body',
      rule: { type: 'ground', ground: 'administrative-detention', opens: { fact: 'detention.actual', where: administrative }, term: hours('detention') },
      exceptions: kinds,
      openPoint: words('Мас адамның мерзімі айыққаннан бастап есептеледі: медицина қызметкерінің куәлігі тіркелгенге дейін үш сағаттан кейінгі уақыт негізсіз көрінеді.', 'Для пьяного срок идёт с вытрезвления: пока нет записи медработника, время сверх трёх часов показано без основания.', 'For a drunk person the term runs from sobering: until the medic has certified it, time beyond three hours is shown without a ground.'),
    },
    {
      id: 'administrative-offences.789.1.sobering', rows: ['D44'], cite: cite('789', '1'), certainty: 'F',
      title: words('Мас адам: мерзім айыққаннан бастап', 'Лицо в состоянии опьянения: срок с момента вытрезвления', 'A drunk person: the term runs from sobering'),
      force: { from: SINCE }, subject: 'episode', bearer: 'medical-officer', where: { value: 'subject.basis', is: 'administrative' },
      rule: { type: 'ground', ground: 'administrative-detention', opens: { fact: 'sobering.certified' }, start: 'since.deprived', term: hours('detention'), termFrom: 'fact.$at' },
      exceptions: kinds,
    },
    {
      id: 'administrative-offences.789.2.prosecutor', rows: ['D44'], cite: cite('789', '2'), certainty: 'F',
      title: words('48 сағаттық ұстап алу туралы прокурорға 24 сағат ішінде жазбаша хабарланады', 'О задержании на 48 часов прокурор письменно уведомляется в течение 24 часов', 'Of a detention of 48 hours the prosecutor is told in writing within 24 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'deadline', opens: { fact: 'administrative.protocol', where: { value: 'fact.kind', is: 'border-migration' } }, base: 'since.deprived',
        term: { param: `${ACT}.detention.notice`, unit: 'hour', mode: 'administrative-liberty' },
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'detention' }, { value: 'fact.addressee', is: 'prosecutor' }, { value: 'fact.channel', in: ['paper', 'electronic'] }] } }],
        voids: [{ fact: ['release.executed', 'episode.ended'] }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Прокурорға жазбаша хабарлаңыз.', 'Письменно уведомите прокурора.', 'Tell the prosecutor in writing.'),
    },
    {
      id: 'administrative-offences.789.release', rows: ['D44'], cite: cite('789'), certainty: 'F',
      title: words('Әкімшілік ұстап алу мерзімі біткенде адам босатылады', 'По истечении срока административного задержания лицо освобождается', 'At the end of administrative detention the person is released'),
      force: { from: SINCE }, subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'administrative-detention' } }, base: 'clock.expiry',
        term: { immediately: true, alarm: `${ACT}.alarm.release` }, discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Адамды босатыңыз немесе сотқа жеткізіңіз.', 'Освободите лицо или доставьте в суд.', 'Release the person or bring before the court.'),
    },
  ],
} as const satisfies Article;

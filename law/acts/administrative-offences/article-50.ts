import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

/** Administrative arrest: the days of the ruling, detention credited, thirty at most, forty-five under emergency or martial law. */
export const article50 = {
  act: ACT, number: '50',
  title: words('Әкімшілік қамақ', 'Административный арест', 'Administrative arrest'),
  text: { ru: 'Ч. 1: «на срок до тридцати суток, а за нарушение требований режима чрезвычайного или военного положения - до сорока пяти суток». Ч. 2: «не может применяться к беременным женщинам … лицам, не достигшим восемнадцатилетнего возраста». Ч. 3: «Срок административного задержания включается в срок административного ареста».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'administrative-offences.50.arrest', rows: ['D45'], cite: cite('50', '3'), certainty: 'F',
      title: words('Әкімшілік қамақ: ұстап алу мерзімі қоса есептеледі', 'Административный арест: срок задержания засчитывается', 'Administrative arrest: detention is credited'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: {
        type: 'ground', ground: 'administrative-arrest', opens: { fact: 'administrative.arrest-ruled' },
        term: { value: 'fact.days', unit: 'day', mode: 'administrative-liberty' }, termFrom: 'since.deprived',
      },
      exceptions: [
        {
          id: 'emergency', cite: cite('50', '1'), certainty: 'F', title: words('Төтенше жағдай: 45 тәуліктен аспайды', 'Чрезвычайное положение: не более 45 суток', 'Emergency: at most 45 days'),
          when: { all: [{ value: 'fact.emergency', is: true }, { not: { value: 'fact.days', atMost: { param: `${ACT}.arrest.emergency` } } }] },
          then: { term: { param: `${ACT}.arrest.emergency`, unit: 'day', mode: 'administrative-liberty' } }, overrides: ['maximum'],
        },
        {
          id: 'maximum', cite: cite('50', '1'), certainty: 'F', title: words('30 тәуліктен аспайды', 'Не более 30 суток', 'At most 30 days'),
          when: { all: [{ not: { value: 'fact.emergency', is: true } }, { not: { value: 'fact.days', atMost: { param: `${ACT}.arrest` } } }] },
          then: { term: { param: `${ACT}.arrest`, unit: 'day', mode: 'administrative-liberty' } },
        },
      ],
    },
    {
      id: 'administrative-offences.50.limit', rows: ['D45'], cite: cite('50', '1'), certainty: 'F',
      title: words('Әкімшілік қамақ отыз тәуліктен, төтенше жағдайда қырық бес тәуліктен аспайды', 'Административный арест не превышает тридцати, при чрезвычайном положении сорока пяти суток', 'Administrative arrest is at most thirty days, forty-five in an emergency'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: {
        type: 'check', on: { fact: 'administrative.arrest-ruled' },
        require: { any: [{ value: 'fact.days', atMost: { param: `${ACT}.arrest` } }, { all: [{ value: 'fact.emergency', is: true }, { value: 'fact.days', atMost: { param: `${ACT}.arrest.emergency` } }] }] },
      },
      remedy: words('Шектен асқан бөлігі негіз болмайды: прокурорға хабарлаңыз.', 'Часть сверх предела основанием не служит: сообщите прокурору.', 'What is beyond the limit is no ground: tell the prosecutor.'),
    },
    {
      id: 'administrative-offences.50.persons', rows: ['D45'], cite: cite('50', '2'), certainty: 'F',
      title: words('Әкімшілік қамақ кәмелетке толмағандарға және жүкті әйелдерге қолданылмайды', 'Административный арест не применяется к несовершеннолетним и беременным', 'Administrative arrest is not applied to minors and pregnant women'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: { type: 'check', on: { fact: 'administrative.arrest-ruled' }, require: { not: { any: [{ ageBelow: `${ACT}.age.arrest` }, { value: 'subject.pregnant', is: true }] } } },
      remedy: words('Прокурорға хабарлаңыз: қамақ қолданылмайды.', 'Сообщите прокурору: арест не применяется.', 'Tell the prosecutor: arrest does not apply.'),
      openPoint: words('14 жасқа дейінгі балалары бар әйелдер, мүгедектік, жас шегі туралы мәліметтер журналда жоқ.', 'О детях до 14 лет, инвалидности и предельном возрасте в журнале сведений нет.', 'The journal holds nothing on children under 14, disability and the upper ages.'),
    },
    {
      id: 'administrative-offences.50.release', rows: ['D45'], cite: cite('50', '3'), certainty: 'F',
      title: words('Қамақ мерзімі өтелгенде адам босатылады', 'По отбытии срока ареста лицо освобождается', 'At the end of the arrest the person is released'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'administrative-arrest' } }, base: 'clock.expiry',
        term: { immediately: true, alarm: `${ACT}.alarm.release` }, discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Адамды мерзім біткен сәтте босатыңыз.', 'Освободите лицо в момент окончания срока.', 'Release the person at the end of the term.'),
    },
  ],
} as const satisfies Article;

import type { Article } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, caseHolders, noTimeInLaw, suspectHeld } from './custody-regime.ts';
import { notAdministrative } from './places.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', bearer: 'head-of-place', where: suspectHeld } as const;

export const article27 = {
  act,
  number: '27',
  title: { kk: 'Күдіктілер мен айыпталушылардың тергеу әрекеттері мен сот отырыстарына қатысуын қамтамасыз ету', ru: 'Обеспечение участия подозреваемых и обвиняемых в следственных действиях и судебных заседаниях', en: 'Participation of suspects and accused in investigative actions and court hearings' },
  text: { ru: `1. Администрация мест содержания под стражей по указанию следователя, лица, производящего дознание, прокурора или суда (судьи) обеспечивает прием подозреваемых и обвиняемых в места содержания под стражей и передачу их конвою для отправки к месту назначения.
2. Освобождение подозреваемых и обвиняемых от участия в следственных действиях и судебных заседаниях осуществляется на основаниях, предусмотренных законодательством.`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.27.direction-author', rows: ['L27.1a', 'L27.1b'], cite: cite('27', '1'), where: notAdministrative,
      title: { kk: 'Қабылдау немесе беру туралы нұсқауды тергеуші, анықтаушы, прокурор немесе сот береді', ru: 'Указание о приёме или передаче даёт следователь, дознаватель, прокурор или суд', en: 'A direction to admit or hand over comes from an investigator, inquiry officer, prosecutor or court' },
      rule: { type: 'check', on: { fact: 'direction.received' }, require: { value: 'fact.byRole', in: caseHolders } },
      remedy: { kk: 'Нұсқауды құқылы адамнан сұратыңыз.', ru: 'Запросите указание уполномоченного лица.', en: 'Ask for a direction of who may give it.' },
    },
    {
      ...common, id: 'special-institutions.27.admitted', rows: ['L27.1a'], cite: cite('27', '1'), where: notAdministrative, openPoint: noTimeInLaw,
      title: { kk: 'Нұсқау бойынша адам ұстау орнына қабылданады', ru: 'По указанию лицо принимается в место содержания', en: 'By direction the person is admitted' },
      rule: {
        type: 'deadline', opens: { fact: 'direction.received', where: { value: 'fact.what', is: 'admit' } }, term: atOnce('direction'),
        discharge: [{ fact: 'custody.admitted' }], voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Адамды қабылдап, уақытын жазыңыз.', ru: 'Примите лицо и запишите время.', en: 'Admit the person and record the time.' },
    },
    {
      ...common, id: 'special-institutions.27.handed-over', rows: ['L27.1b'], cite: cite('27', '1'), openPoint: noTimeInLaw,
      title: { kk: 'Нұсқау бойынша адам айдауылға беріледі', ru: 'По указанию лицо передаётся конвою', en: 'By direction the person is handed over to the convoy' },
      rule: {
        type: 'deadline', opens: { fact: 'direction.received', where: { value: 'fact.what', is: 'hand-over' } }, term: atOnce('direction'),
        discharge: [{ fact: 'convoy.handed-over', key: { directionId: 'directionId' } }, { fact: 'delivery.not-made', where: { value: 'fact.legalGround', known: true }, key: { directionId: 'directionId' } }],
        voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Адамды айдауылға беріңіз немесе жеткізбеудің заңды негізін жазыңыз.', ru: 'Передайте лицо конвою либо запишите законное основание, по которому его не доставляют.', en: 'Hand the person over, or record the legal ground for not doing so.' },
    },
    {
      ...common, id: 'special-institutions.27.convoy-record', rows: ['L27.1b'], cite: cite('27', '1'),
      title: { kk: 'Айдауылға беру нұсқаумен рәсімделеді: нұсқау, айдауыл бастығы, межелі орын', ru: 'Передача конвою — по указанию: указание, начальник конвоя, место назначения', en: 'A hand-over to the convoy names direction, head of the convoy and destination' },
      rule: { type: 'check', on: { fact: 'convoy.handed-over' }, require: { fields: ['directionId', 'convoyHead', 'destination'] } },
      remedy: { kk: 'Жетіспейтін деректерді жазыңыз; нұсқаусыз адам шығарылмайды.', ru: 'Запишите недостающее; без указания лицо не выводится.', en: 'Record what is missing; without a direction the person is not taken out.' },
    },
    {
      ...common, id: 'special-institutions.27.not-delivered', rows: ['L27.2'], cite: cite('27', '2'),
      title: { kk: 'Қатысудан босатудың заңнамадағы негізі көрсетіледі', ru: 'Освобождение от участия имеет основание в законодательстве', en: 'An exemption from taking part has a ground in the legislation' },
      rule: { type: 'check', on: { fact: 'delivery.not-made' }, require: { fields: ['legalGround'] } },
      remedy: { kk: 'Заңды негізін көрсетіңіз немесе адамды жеткізіңіз.', ru: 'Укажите законное основание либо доставьте лицо.', en: 'Name the legal ground or deliver the person.' },
    },
  ],
} as const satisfies Article;

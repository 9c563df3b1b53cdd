import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { judges, prosecutors, shown } from './documents.ts';
import { admittedTo, placesOfCustody } from './places.ts';

const fromRemandPrison: Guard = { all: [
  admittedTo('ivs'),
  { value: 'fact.reason', is: 'transfer' },
  { recorded: { fact: 'custody.admitted', where: admittedTo('si') } },
] };

/** "Санкционированное прокурором, его заместителем": by the day of the transfer at the latest. */
const sanctionedByProsecutor: readonly Guard[] = [
  { value: 'fact.sanctionedBy', in: prosecutors },
  { of: 'fact.sanctionedAt', notAfter: { from: 'fact.$at' } },
];

export const article12 = {
  act,
  number: '12',
  title: { kk: 'Тергеу изоляторларында ұсталатын күдіктілер мен айыпталушыларды уақытша ұстау изоляторларына ауыстыру негіздері', ru: 'Основания перевода подозреваемых и обвиняемых, содержащихся в следственных изоляторах, в изоляторы временного содержания', en: 'Grounds for transferring suspects and accused from remand prisons to temporary detention isolators' },
  text: { ru: `1. Подозреваемые и обвиняемые, содержащиеся в следственных изоляторах, могут переводиться в изоляторы временного содержания в случаях, когда это необходимо для проведения следственных действий, судебного рассмотрения дел за пределами населенных пунктов, где находятся следственные изоляторы, из которых ежедневная доставка невозможна, на время выполнения указанных действий и судебного процесса, но не более чем на тридцать суток.
2. Основанием для такого перевода являются постановление прокурора, судьи, а также постановление следователя или дознавателя, санкционированное прокурором, его заместителем.
Сноска. В статью 12 внесены изменения - от 20 декабря 2004 г. № 13 (вводится в действие с 1 января 2005 г.).`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.12.purpose', rows: ['L12.1a'], cite: cite('12', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Уақытша ұстау изоляторына тергеу әрекеттері немесе сот үшін, күн сайын жеткізу мүмкін болмағанда ауыстырылады', ru: 'Перевод в изолятор временного содержания — для следственных действий или суда, когда ежедневная доставка невозможна', en: 'Transfer to a temporary detention isolator for investigative actions or trial where daily delivery is impossible' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: fromRemandPrison },
        require: { all: [{ value: 'fact.purpose', in: ['investigative-actions', 'trial'] }, { fields: ['dailyDeliveryImpossible'] }] },
      },
      remedy: { kk: 'Ауыстыру мақсатын және күн сайын жеткізудің мүмкін еместігін көрсетіңіз немесе адамды тергеу изоляторына қайтарыңыз.', ru: 'Укажите цель перевода и невозможность ежедневной доставки либо верните лицо в следственный изолятор.', en: 'State the purpose and that daily delivery is impossible, or return the person to the remand prison.' },
    },
    {
      id: 'special-institutions.12.stay', rows: ['L12.1b'], cite: cite('12', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Уақытша ұстау изоляторына ауыстыру отыз тәуліктен аспайды', ru: 'Перевод в изолятор временного содержания — не более тридцати суток', en: 'A transfer to a temporary detention isolator lasts at most thirty days' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: fromRemandPrison },
        term: { param: 'special-institutions.12.transfer-stay', unit: 'day', mode: 'exact' },
        discharge: [
          { fact: 'custody.admitted', where: admittedTo(...placesOfCustody.filter((kind) => kind !== 'ivs')) },
          { fact: 'custody.departed', where: { value: 'fact.toKind', in: ['si', 'uis', 'guardhouse'] } },
          { fact: ['release.executed', 'episode.ended'] },
        ],
        onMiss: 'breach',
      },
      remedy: { kk: 'Адамды тергеу изоляторына қайтарыңыз.', ru: 'Верните лицо в следственный изолятор.', en: 'Return the person to the remand prison.' },
      openPoint: { kk: 'Ауыстыру тек аталған әрекеттер мен сот процесінің уақытына: олар бұрын аяқталса, адам бұрын қайтарылады; жүйе отыз тәулікті есептейді.', ru: 'Перевод — на время действий и процесса: если они закончены раньше, лицо возвращают раньше; система считает тридцать суток.', en: 'The transfer is for the time of the actions and the trial: where they end earlier the person returns earlier; the system counts the thirty days.' },
    },
    {
      id: 'special-institutions.12.basis', rows: ['L12.2a', 'L12.2b', 'L12.2c'], cite: cite('12', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Ауыстыру негізі: прокурордың, судьяның қаулысы немесе прокурор санкциялаған тергеушінің, анықтаушының қаулысы', ru: 'Основание перевода: постановление прокурора, судьи либо следователя или дознавателя, санкционированное прокурором', en: 'Basis of the transfer: an order of a prosecutor or judge, or of an investigator or inquirer sanctioned by a prosecutor' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: fromRemandPrison },
        require: { any: [
          shown('transfer-order', prosecutors),
          shown('transfer-order', judges),
          shown('transfer-order', ['investigator', 'inquirer'], sanctionedByProsecutor),
        ] },
      },
      remedy: { kk: 'Прокурордың немесе судьяның қаулысын не прокурор санкциялаған қаулыны қоса тіркеңіз; олар болмаса, адамды тергеу изоляторына қайтарыңыз.', ru: 'Приложите постановление прокурора или судьи либо санкционированное прокурором постановление; без них верните лицо в следственный изолятор.', en: 'Attach the order of a prosecutor or judge, or one sanctioned by a prosecutor; without it return the person to the remand prison.' },
    },
  ],
} as const satisfies Article;

/** Points 29 and 30: the half-yearly reconciliation of the regional level and its quarterly analysis. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { reportOn } from './rule.ts';
import { textOf } from './source.ts';

const region = { certainty: 'F', force: inForce, subject: 'office', bearer: 'regional-assistant', cite: cite('29') } as const;
const ofThisPoint = { value: 'fact.which', is: 'statistics-police' } as const;

export const point29 = {
  act, number: '29',
  title: { kk: 'Босатылғандар туралы деректерді жарты жыл сайын салыстыру', ru: 'Полугодовая сверка данных об освободившихся', en: 'Half-yearly reconciliation of data on the released' },
  text: textOf('29'),
  norms: [
    {
      ...region, id: 'prosecutorial-supervision.29.reconciliation', rows: ['P29a'],
      title: { kk: 'Құқықтық статистика комитетінің деректері полиция департаментінің мәліметтерімен жарты жылда бір рет салыстырылады', ru: 'Данные Комитета по правовой статистике раз в полугодие сверяются со сведениями департамента внутренних дел', en: 'The data of the Committee for Legal Statistics are reconciled with those of the department of internal affairs once in a half-year' },
      rule: { type: 'recurring', every: 'half-year', while: 'office-of-region', discharge: [{ fact: 'reconciliation.run', where: ofThisPoint }] },
      remedy: { kk: 'Екі тізімді алып, жарты жыл аяқталғанға дейін салыстырыңыз.', ru: 'Получите оба списка и проведите сверку до конца полугодия.', en: 'Get both lists and reconcile them before the half-year is over.' },
    },
    {
      ...region, id: 'prosecutorial-supervision.29.repeat-crimes', rows: ['P29b'],
      title: { kk: 'Салыстыру осы адамдар қайталап жасаған қылмыстарды да қамтиды', ru: 'Сверка охватывает и повторные преступления этих лиц', en: 'The reconciliation covers the repeated crimes of these persons as well' },
      rule: { type: 'check', on: { fact: 'reconciliation.run', where: ofThisPoint }, require: { fields: ['released', 'repeatCrimes'] } },
      remedy: { kk: 'Босатылып келгендер мен қайталанған қылмыстар санын жазыңыз.', ru: 'Запишите число прибывших и повторных преступлений.', en: 'Record the numbers of those who arrived and of repeated crimes.' },
    },
    {
      ...region, id: 'prosecutorial-supervision.29.sources', rows: ['P29c'],
      title: { kk: 'Екі тізімнің көзі, алынған күні және файлдардың бақылау сомасы жазылған', ru: 'Записаны источники обоих списков, даты выгрузки и контрольные суммы файлов', en: 'The sources of both lists, the days of extract and the hashes of the files are recorded' },
      rule: { type: 'check', on: { fact: 'reconciliation.run', where: ofThisPoint }, require: { fields: ['sources', 'files'] } },
      remedy: { kk: 'Тізімдердің көзін және файлдардың бақылау сомасын жазыңыз.', ru: 'Запишите источники списков и контрольные суммы файлов.', en: 'Record the sources of the lists and the hashes of the files.' },
    },
  ],
} as const satisfies Article;

export const point30 = {
  act, number: '30',
  title: { kk: 'Қадағалаудың қамтамасыз етілуін тоқсан сайын талдау', ru: 'Ежеквартальный анализ обеспечения надзора', en: 'Quarterly analysis of how supervision is ensured' },
  text: textOf('30'),
  norms: [
    {
      ...region, id: 'prosecutorial-supervision.30.analysis', rows: ['P30'], cite: cite('30'),
      title: { kk: 'Облыс деңгейінде қадағалаудың қамтамасыз етілуі тоқсан сайын талданады', ru: 'На областном уровне ежеквартально анализируется обеспечение надзора', en: 'At the regional level the provision of supervision is analysed every quarter' },
      rule: reportOn('quarter', 'region', 'design.30.analysis', [{ fact: 'office.supervision-analysed' }]),
      remedy: { kk: 'Тоқсан бойынша талдау жасап, жазыңыз.', ru: 'Составьте анализ за квартал и запишите его.', en: 'Make the analysis of the quarter and record it.' },
      openPoint: { kk: 'Жасалатын күнді тармақ атамайды: жоғары жіберілетін бесінші күн алынды (10-сұрақ).', ru: 'Дня пункт не называет: принят пятый день, когда анализ представляется выше (вопрос 10).', en: 'The point names no day: the fifth is taken, by which it is sent up (question 10).' },
    },
  ],
} as const satisfies Article;

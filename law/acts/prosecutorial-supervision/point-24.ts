/** Points 24 and 31: evidence obtained under torture; the yearly generalisation on rehabilitation. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { reportOn } from './rule.ts';
import { textOf } from './source.ts';

export const point24 = {
  act, number: '24',
  title: { kk: 'Азаптап алынған дәлелдемелердің жарамдылығын бағалау', ru: 'Оценка допустимости доказательств, полученных под пытками', en: 'Admissibility of evidence obtained under torture' },
  text: textOf('24'),
  norms: [
    {
      id: 'prosecutorial-supervision.24.admissibility', rows: ['P24a'], cite: cite('24'), certainty: 'design', force: inForce,
      title: { kk: 'Азаптау расталса, дәлелдемелердің жарамдылығы бағаланады', ru: 'При подтверждении пыток даётся оценка допустимости доказательств', en: 'Where torture is confirmed, the admissibility of the evidence is assessed' },
      subject: 'episode', bearer: 'procedural-prosecutor',
      rule: { type: 'deadline', opens: { fact: 'torture.confirmed' }, term: { param: `${act}.design.24.admissibility`, unit: 'day', mode: 'exact' }, discharge: [{ fact: 'evidence.admissibility-assessed', key: { about: '$id' } }], onMiss: 'breach' },
      remedy: { kk: 'Дәлелдемелерді бағалап, ұстанымды жазыңыз.', ru: 'Оцените доказательства и запишите позицию.', en: 'Assess the evidence and record the position.' },
      openPoint: { kk: 'Мерзімді дереккөз атамайды: он күн — жоба шамасы (14-сұрақ).', ru: 'Срок источник не называет: десять дней — величина проекта (вопрос 14).', en: 'The source gives no time: ten days are a number of design (question 14).' },
    },
    {
      id: 'prosecutorial-supervision.24.position', rows: ['P24b'], cite: cite('24'), certainty: 'F', force: inForce,
      title: { kk: 'Дәлелдеме жарамсыз болса, прокурордың ұстанымы түзетіледі', ru: 'При недопустимости доказательств позиция прокурора корректируется', en: 'Where evidence is inadmissible the prosecutor’s position is corrected' },
      subject: 'episode', bearer: 'procedural-prosecutor',
      rule: {
        type: 'check', on: { fact: 'evidence.admissibility-assessed', where: { value: 'fact.admissible', in: ['partly', 'no'] } },
        require: { any: [{ value: 'fact.position', in: ['changed', 'withdrawn'] }, { all: [{ value: 'fact.position', is: 'unchanged' }, { fields: ['reasons'] }] }] },
      },
      remedy: { kk: 'Ұстанымды түзетіңіз, ал өзгермесе, дәлелін жазыңыз.', ru: 'Скорректируйте позицию, а если она не меняется — изложите мотивы.', en: 'Correct the position; if it does not change, give the reasons.' },
    },
  ],
} as const satisfies Article;

export const point31 = {
  act, number: '31',
  title: { kk: 'Ақтау туралы заңнаманың қолданылуын жыл сайын қорытындылау', ru: 'Годовое обобщение законодательства о реабилитации', en: 'Yearly generalisation of the legislation on rehabilitation' },
  text: textOf('31'),
  norms: [
    {
      id: 'prosecutorial-supervision.31.rehabilitation', rows: ['P31'], cite: cite('31'), certainty: 'design', force: inForce,
      title: { kk: 'Жыл қорытындысы бойынша ақтау туралы заңнаманың қолданылуы қорытындыланады', ru: 'По итогам года обобщается применение законодательства о реабилитации', en: 'At the end of the year the application of the legislation on rehabilitation is generalised' },
      subject: 'office', bearer: 'regional-assistant',
      rule: reportOn('year', 'region', 'design.31.generalisation', [{ fact: 'office.rehabilitation-generalised' }]),
      remedy: { kk: 'Жыл бойынша қорытынды жасап, жазыңыз.', ru: 'Составьте обобщение за год и запишите его.', en: 'Make the generalisation of the year and record it.' },
      openPoint: { kk: 'Күні мен адресатын тармақ атамайды: қаңтардың соңы — жоба шамасы (17-сұрақ).', ru: 'Дня и адресата пункт не называет: конец января — величина проекта (вопрос 17).', en: 'The point names neither day nor addressee: the end of January is a number of design (question 17).' },
    },
  ],
} as const satisfies Article;

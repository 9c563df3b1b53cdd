import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { byProsecutor, normOf, underSupervision } from './rule.ts';
import { textOf } from './source.ts';

/** Points 7 and 8 side by side: a check in any hour on an evident violation begins without a resolution and gets one after (question 8). */
const immediate = { value: 'fact.occasion', in: ['manifest-violation', 'late-placement'] } as const;
const withResolution = { any: [{ value: 'fact.orderNumber', known: true }, { value: 'fact.order', known: true }] } as const;
/** The daily and weekly rounds have their journal (point 47); the others assess the state of things. */
export const assessing = { value: 'fact.kind', in: ['monthly', 'comprehensive'] } as const;

export const point7: Article = {
  act, number: '7', text: textOf('7'),
  title: { kk: 'Тексерудің негізі, себептері және бағалауы', ru: 'Основание, поводы проверки и оценка', en: 'Ground and occasions of a check, and its assessment' },
  norms: [
    normOf({
      id: '7.resolution', rows: ['P7.1a'], cite: cite('7', undefined, '1'), subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Тексеру тағайындау туралы қаулы негізінде жүргізіледі', ru: 'Проверка проводится на основании постановления о её назначении', en: 'A check is carried out on a resolution appointing it' },
      rule: { type: 'check', on: { fact: 'place.inspected', where: { not: immediate } }, require: withResolution },
      remedy: { kk: 'Қаулының нөмірін көрсетіңіз; күн сайынғы және апта сайынғы тексерулерге кезеңге бір тұрақты қаулы жетеді.', ru: 'Укажите номер постановления; для ежедневных и еженедельных проверок достаточно одного постоянного на период.', en: 'Give the number of the resolution; for daily and weekly checks one standing resolution for the period is enough.' },
      openPoint: { kk: 'Күн сайынғы әр тексеруге жеке қаулы керек пе, 7, 8 және 47-тармақтар айтпайды.', ru: 'Нужно ли отдельное постановление на каждую ежедневную проверку, пункты 7, 8 и 47 не говорят.', en: 'Whether each daily check needs its own resolution, points 7, 8 and 47 do not say.' },
    }),
    normOf({
      id: '7.formalised', rows: ['P7.1a', 'P8.1b'], cite: cite('7', undefined, '1'), certainty: 'design', subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Шұғыл тексеруге кейін қаулы шығарылады', ru: 'Безотлагательная проверка оформляется постановлением впоследствии', en: 'An immediate check gets its resolution afterwards' },
      rule: {
        type: 'deadline', opens: { fact: 'place.inspected', where: { all: [immediate, { not: withResolution }] } },
        term: { param: `${act}.design.7.formalised`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'inspection.formalised', key: { inspection: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Өткізілген тексеруге қаулы шығарып, нөмірін жазыңыз.', ru: 'Вынесите постановление о проведённой проверке и запишите его номер.', en: 'Issue the resolution on the check held and record its number.' },
    }),
    normOf({
      id: '7.occasion', rows: ['P7.1b', 'P8.1b'], cite: cite('7', undefined, '1'), subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Тексерудің себебі аталады', ru: 'Указывается повод проверки', en: 'The occasion of the check is named' },
      rule: { type: 'check', on: { fact: 'place.inspected' }, require: { fields: ['occasion'] } },
      remedy: { kk: 'Тексерудің себебін таңдаңыз: жоспар, тапсырма, оқиға, жарияланым, өтініш немесе айқын бұзушылық.', ru: 'Выберите повод проверки: план, поручение, происшествие, публикация, обращение или явное нарушение.', en: 'Choose the occasion: plan, task, emergency, publication, appeal or manifest violation.' },
    }),
    normOf({
      id: '7.assessment', rows: ['P7.2a', 'P7.2b'], cite: cite('7', undefined, '2'), subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Тексеру барысында заңдылық пен қадағалаудың тиімділігі бағаланады', ru: 'В ходе проверки даётся оценка законности и эффективности надзора', en: 'A check assesses the state of legality and the effectiveness of supervision' },
      rule: { type: 'check', on: { fact: 'place.inspected', where: assessing }, require: { fields: ['legalityAssessment', 'supervisionAssessment'] } },
      remedy: { kk: 'Екі бағалауды да жазыңыз.', ru: 'Запишите обе оценки.', en: 'Record both assessments.' },
    }),
  ],
};

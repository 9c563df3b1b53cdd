/** Point 34: punishment premises of penal institutions: each resolution within forty-eight hours, the premises every month. */
import type { Article } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours } from './emergencies.ts';
import { textOf } from './source.ts';

const district = { certainty: 'F', force: inForce, bearer: 'district-prosecutor', cite: cite('34') } as const;

export const point34 = {
  act, number: '34',
  title: { kk: 'ҚАЖ мекемелерінің тәртіптік үй-жайлары', ru: 'Штрафные помещения учреждений УИС', en: 'Punishment premises of penal institutions' },
  text: textOf('34'),
  norms: [
    {
      ...district, id: 'prosecutorial-supervision.34.resolution-checked', rows: ['P34.1a', 'P34.1b'], subject: 'episode',
      title: { kk: 'Тәртіптік үй-жайға қамау (ауыстыру) туралы қаулы 48 сағат ішінде тексеріліп, қорытынды жасалады', ru: 'Постановление о водворении (переводе) в штрафное помещение проверяется в течение 48 часов с составлением заключения', en: 'A resolution on placement in or transfer to punishment premises is checked within 48 hours and a conclusion drawn up' },
      rule: { type: 'deadline', opens: { fact: 'punishment.resolved' }, term: hours('34.check'), discharge: [{ fact: 'punishment.check-concluded', key: { about: '$id' } }], onMiss: 'breach' },
      remedy: { kk: 'Қаулының заңдылығы мен негізділігін тексеріп, қорытындыны жазыңыз.', ru: 'Проверьте законность и обоснованность постановления и запишите заключение.', en: 'Check the legality and validity of the resolution and record the conclusion.' },
      openPoint: { kk: 'Қырық сегіз сағат қаулы шығарылған сәттен үздіксіз есептеледі (5-сұрақ).', ru: 'Сорок восемь часов считаются непрерывно с вынесения постановления (вопрос 5).', en: 'The forty-eight hours run without a break from the issue of the resolution (question 5).' },
    },
    {
      ...district, id: 'prosecutorial-supervision.34.two-findings', rows: ['P34.1b'], subject: 'episode',
      title: { kk: 'Қорытындыда қаулының заңдылығы да, негізділігі де бағаланған', ru: 'В заключении оценены и законность, и обоснованность постановления', en: 'The conclusion assesses both legality and validity' },
      rule: { type: 'check', on: { fact: 'punishment.check-concluded' }, require: { all: [{ value: 'fact.lawful', known: true }, { value: 'fact.justified', known: true }] } },
      remedy: { kk: 'Екі тұжырымды да жазыңыз.', ru: 'Запишите оба вывода.', en: 'Record both findings.' },
    },
    {
      ...district, id: 'prosecutorial-supervision.34.resolution-delivered', rows: ['P34.1a'], subject: 'episode', bearer: 'head-of-place', certainty: 'design',
      title: { kk: 'Қаулы тексеруге үлгеретіндей мерзімде прокурорға жеткізіледі', ru: 'Постановление доставляется прокурору в срок, позволяющий его проверить', en: 'The resolution reaches the prosecutor in time to be checked' },
      rule: { type: 'deadline', opens: { fact: 'punishment.resolved' }, term: hours('design.34.delivery'), discharge: [{ fact: ['punishment.resolution-delivered', 'punishment.check-concluded'], key: { about: '$id' } }], onMiss: 'breach' },
      remedy: { kk: 'Қаулының көшірмесін прокурорға дереу жіберіңіз.', ru: 'Немедленно направьте копию постановления прокурору.', en: 'Send the prosecutor a copy of the resolution at once.' },
      openPoint: { kk: 'Кеш жеткізу — әкімшіліктің жеке бұзушылығы; жиырма төрт сағат — жоба шамасы (5-сұрақ).', ru: 'Поздняя доставка — отдельное нарушение администрации; двадцать четыре часа — величина проекта (вопрос 5).', en: 'Late delivery is a violation of the administration; twenty-four hours are a number of design (question 5).' },
    },
    {
      ...district, id: 'prosecutorial-supervision.34.premises-monthly', rows: ['P34.2'], subject: 'place',
      title: { kk: 'Тәртіптік үй-жайларда ұстау жағдайлары ай сайын тексеріледі', ru: 'Условия содержания в штрафных помещениях проверяются ежемесячно', en: 'Conditions in punishment premises are checked every month' },
      rule: { type: 'recurring', every: 'month', while: 'supervised-uis', discharge: [{ fact: 'punishment.premises-checked' }] },
      remedy: { kk: 'Ай аяқталғанға дейін тексеріп, жазыңыз.', ru: 'Проведите и запишите проверку до конца месяца.', en: 'Make and record the check before the month is over.' },
    },
    {
      ...district, id: 'prosecutorial-supervision.34.certificate', rows: ['P34.3a'], subject: 'place',
      title: { kk: 'Тексеру нәтижесі анықтамамен ресімделеді', ru: 'Результаты проверки оформляются справкой', en: 'The result of the check is drawn up as a certificate' },
      rule: { type: 'check', on: { fact: 'punishment.premises-checked' }, require: { fields: ['certificate'] } },
      remedy: { kk: 'Анықтама жасап, нөмірін жазыңыз.', ru: 'Составьте справку и запишите её номер.', en: 'Draw up the certificate and record its number.' },
    },
    {
      ...district, id: 'prosecutorial-supervision.34.journal', rows: ['P34.3b'], subject: 'place',
      title: { kk: 'Тексерілетін органның журналында температура, ылғалдылық, ұсталғандар саны және шағымданғандар жазылған', ru: 'В журнале проверяемого органа указаны температура, влажность, число содержащихся и обратившиеся с жалобой', en: 'The journal of the inspected body states temperature, humidity, numbers held and who complained' },
      rule: {
        type: 'check', on: { fact: 'punishment.premises-checked' },
        require: { all: [{ value: 'fact.journalEntry', is: true }, { fields: ['temperature', 'humidity', 'total', 'inDizo', 'inOk'] }, { any: [{ fields: ['complainants'] }, { value: 'fact.noComplaints', is: true }] }] },
      },
      remedy: { kk: 'Журналға қысқаша жазба жасап, өлшенген шамаларды толықтырыңыз.', ru: 'Сделайте краткую запись в журнале и дополните измеренные величины.', en: 'Make the brief entry in the journal and add the measured values.' },
    },
  ],
} as const satisfies Article;

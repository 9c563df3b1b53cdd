/** Point 19: what the regional level supervises, its control over the districts, applications of commissions and of the mailboxes. */
import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, inForce } from './cite.ts';
import { hours } from './emergencies.ts';
import { byItsTerm, normOf } from './rule.ts';
import { byRegion, placeOf, specialInstitutions } from './supervised.ts';
import { textOf } from './source.ts';

const region = { cite: cite('19', '5'), force: inForce, subject: 'place', bearer: 'regional-assistant' } as const;
/** A statement of the commission to the prosecutor, or an application of its member or of an NPM participant registered here. */
export const ofCommission: Guard = { any: [{ value: 'fact.addressee', in: ['prosecutor', 'both'] }, { value: 'fact.source', in: ['commission', 'npm'] }] };

export const point19 = {
  act, number: '19',
  title: { kk: 'Облыс прокуроры көмекшілерінің және басқарма қызметкерлерінің міндеттері', ru: 'Обязанности помощников прокурора области и сотрудников управления', en: 'Duties of the assistants of the regional prosecutor and directorate officers' },
  text: textOf('19'),
  features: {
    'P19.1a': 'law/acts/prosecutorial-supervision/competence.ts oblast penal-department',
    'P19.1b': 'law/acts/prosecutorial-supervision/competence.ts oblast rgp-enbek',
    'P19.1c': 'law/acts/prosecutorial-supervision/competence.ts oblast si, ivs, sp, uis by order; law/facts/supervision-office.ts place.supervision-assigned order, level',
    'P19.1d': 'law/acts/prosecutorial-supervision/competence.ts oblast internal-affairs-department',
    'P19.1e': 'law/acts/prosecutorial-supervision/competence.ts oblast internal-affairs-department',
    'P19.1f': 'law/acts/prosecutorial-supervision/competence.ts oblast knb-remand-prisons',
    'P19.1g': 'law/acts/prosecutorial-supervision/competence.ts oblast rehabilitation-bodies',
    'P19.3a': 'law/acts/prosecutorial-supervision: every norm of points 32–56 laid on the prosecutor names the district as its bearer, and its findings carry due, done and breach',
    'P19.4a': 'law/facts/supervision-partners.ts partner.contact-held', 'P19.4b': 'law/facts/supervision-partners.ts partner.joint-event-planned',
    'P19.6': 'law/facts/prosecutor-reception.ts mailbox.opened count; appeal.registered source mailbox, opening; appeal.answered',
  },
  norms: [
    {
      ...region, id: 'prosecutorial-supervision.19.commission-check', rows: ['P19.5a'], certainty: 'design',
      title: { kk: 'Бақылау комиссиясы мүшесінің және ҰАТ қатысушысының әр өтініші бойынша дереу тексеру жүргізіледі', ru: 'По каждому обращению члена наблюдательной комиссии и участника НПМ незамедлительно проводится проверка', en: 'Every application of a commission member or an NPM participant is checked at once' },
      where: { any: [placeOf(...specialInstitutions), { all: [placeOf('uis'), byRegion] }] },
      rule: {
        type: 'deadline', opens: { fact: ['monitoring.statement-filed', 'appeal.registered'], where: ofCommission }, term: hours('design.19.commission-check'),
        discharge: [{ fact: 'supervision.check-started', key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Тексеруді дереу бастап, оны өтінішпен байланыстырыңыз.', ru: 'Немедленно начните проверку и свяжите её с обращением.', en: 'Begin the check at once and tie it to the application.' },
      openPoint: { kk: '«Дереу» — санмен берілмеген: жиырма төрт сағат — жоба шамасы (14-сұрақ).', ru: '«Незамедлительно» без числа: двадцать четыре часа — величина проекта (вопрос 14).', en: '“Immediately” has no number: twenty-four hours are a number of design (question 14).' },
    },
    {
      ...region, id: 'prosecutorial-supervision.19.response', rows: ['P19.5b'], certainty: 'design',
      title: { kk: 'Бұзушылық анықталса, кінәлі лауазымды адамдарға қатысты прокурорлық ден қою шарасы қолданылады', ru: 'При выявлении нарушений принимаются меры прокурорского реагирования в отношении виновных должностных лиц', en: 'Where violations are found, measures of response are taken against the guilty officials' },
      rule: {
        type: 'deadline', opens: { fact: 'supervision.check-finished', where: { value: 'fact.violations', is: true } }, term: { param: `${act}.design.19.response`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: ['response.issued', 'supervision.response-declined'], key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Қадағалау актісін енгізіңіз немесе енгізбеу туралы дәлелді шешім жазыңыз.', ru: 'Внесите акт надзора либо запишите мотивированное решение его не вносить.', en: 'Issue an act of supervision, or record a reasoned decision not to.' },
      openPoint: { kk: 'Ден қою мерзімін дереккөз атамайды: он күн — жоба шамасы.', ru: 'Срок реагирования источник не называет: десять дней — величина проекта.', en: 'The source gives no time for the response: ten days are a number of design.' },
    },
    normOf({
      id: '19.task', rows: ['P19.3a'], cite: cite('19', '3'), certainty: 'design', subject: 'office', bearer: 'prosecutor',
      title: { kk: 'Жоғары тұрған прокуратураның тапсырмасы орындалады, қайтарылған есеп мерзімінде қайта ұсынылады', ru: 'Поручение вышестоящей прокуратуры исполняется, возвращённый отчёт переделывается в срок', en: 'A task of the superior office is carried out, a returned report is made anew in time' },
      rule: byItsTerm(['office.task-given', 'office.report-returned']),
      remedy: { kk: 'Тапсырманы орындап, нәтижесін жазыңыз.', ru: 'Исполните поручение и запишите результат.', en: 'Carry out the task and record the result.' },
      openPoint: { kk: 'Мерзімді тармақ атамайды: шешімнің өзінде жазылған мерзім алынады.', ru: 'Срок пункт не называет: берётся срок, записанный в самом решении.', en: 'The point gives no time: the one written in the decision itself is taken.' },
    }),
  ],
} as const satisfies Article;

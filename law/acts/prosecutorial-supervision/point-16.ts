import type { Article } from '../../engine/norm.ts';
import { byStaff } from '../../facts/emergency.ts';
import { act, cite } from './cite.ts';
import { bearerOf, byProsecutor, normOf, underSupervision } from './rule.ts';
import { textOf } from './source.ts';

const comprehensive = { fact: 'place.inspected', where: { value: 'fact.kind', is: 'comprehensive' } } as const;
const where = { all: [underSupervision, byProsecutor] } as const;

export const point16: Article = {
  act, number: '16', text: textOf('16'),
  title: { kk: 'Облыс прокурорлары мен орынбасарларының міндеттері', ru: 'Обязанности прокуроров областей и их заместителей', en: 'Duties of the regional prosecutors and their deputies' },
  features: { 'P16.4': 'law/facts/monitoring.ts monitoring.visit-announced: the visits of the mechanism and what became of its statements', 'P16.1': 'law/facts/supervision-states.ts office-of-region and place.supervision-assigned: the places, open duties and breaches of the region’s own territory (platform/access: own-territory)' },
  norms: [
    normOf({
      // Of special institutions too, where such a check is held there; the half-yearly duty itself is that of point 33 (question 11).
      id: '16.takes-part', rows: ['P16.2a', 'P4.13'], cite: cite('16', '2'), subject: 'place', bearer: bearerOf.region, where,
      title: { kk: 'Кешенді тексеруге облыс прокуроры немесе орынбасары қатысады', ru: 'В комплексной проверке участвует прокурор области или его заместитель', en: 'The regional prosecutor or a deputy takes part in a comprehensive check' },
      rule: { type: 'check', on: comprehensive, require: { value: 'fact.withRegionalProsecutor', is: true } },
      remedy: { kk: 'Кешенді тексеруді облыс прокурорының немесе орынбасарының қатысуымен өткізіңіз.', ru: 'Проведите комплексную проверку с участием прокурора области или заместителя.', en: 'Hold the comprehensive check with the regional prosecutor or a deputy.' },
    }),
    normOf({
      id: '16.reception', rows: ['P16.2b'], cite: cite('16', '2', '2'), subject: 'place', bearer: bearerOf.region, where,
      title: { kk: 'Кешенді тексеру барысында жеке мәселелер бойынша қабылдау өткізіледі', ru: 'В ходе комплексной проверки проводится приём по личным вопросам', en: 'In a comprehensive check people are received on personal matters' },
      rule: { type: 'check', on: comprehensive, require: { any: [{ value: 'fact.received', some: { all: [] } }, { value: 'fact.nobodyApplied', is: true }] } },
      remedy: { kk: 'Қабылданғандарды жазыңыз немесе ешкім өтініш білдірмегенін көрсетіңіз.', ru: 'Запишите принятых либо укажите, что никто не обратился.', en: 'Record who was received, or that nobody applied.' },
    }),
    normOf({
      id: '16.reaction', rows: ['P16.3'], cite: cite('16', '3'), certainty: 'design', subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Азаптау, жол берілмейтін ықпал ету, арнаулы құрал фактілеріне уақтылы ден қойылады', ru: 'Обеспечивается своевременное реагирование на пытки, недозволенные меры, специальные средства', en: 'Timely response to torture, illicit measures and special means is ensured' },
      rule: {
        type: 'deadline', opens: { fact: 'emergency.happened', where: { value: 'fact.kind', in: [...byStaff] } }, term: { param: `${act}.design.16.reaction`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: ['emergency.measures-taken', 'emergency.visited'], key: { emergency: '$id' } }, { fact: 'supervision.check-started', key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Фактіні тексеріп, қолданылған шараны жазыңыз.', ru: 'Проверьте факт и запишите принятую меру.', en: 'Check the fact and record the measure taken.' },
      openPoint: { kk: '«Уақтылы» деген сөздің саны жоқ: дабыл жобалық санмен беріледі (14-сұрақ).', ru: 'У слова «своевременное» нет числа: тревога по проектному числу (вопрос 14).', en: '“Timely” has no number: the alarm is by a number of design (question 14).' },
    }),
    normOf({
      id: '16.special-regime', rows: ['P16.5'], cite: cite('16', '5'), subject: 'place', bearer: bearerOf.region,
      title: { kk: 'Ерекше жағдайлар режимін келісу сұрауы туралы Департаментке бір сағат ішінде хабарланады', ru: 'О запросе согласования режима особых условий Департамент уведомляется в течение часа', en: 'Of a request to approve the regime of special conditions the Department is notified within one hour' },
      rule: {
        type: 'deadline', opens: { fact: 'regime.approval-requested' }, term: { param: `${act}.16.special-regime-notice`, unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'regime.department-notified', key: { request: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Департамент басшылығына телефонмен немесе өзге байланыспен дереу хабарлап, қабылдаған адамды жазыңыз.', ru: 'Немедленно уведомите руководство Департамента по телефону или иным видом связи и запишите, кто принял.', en: 'Notify the leadership of the Department by telephone or otherwise at once and record who took the call.' },
    }),
  ],
};

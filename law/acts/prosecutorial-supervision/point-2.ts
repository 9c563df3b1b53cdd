import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { byProsecutor, normOf, underSupervision } from './rule.ts';
import { textOf } from './source.ts';

export const point2: Article = {
  act, number: '2', text: textOf('2'),
  title: { kk: 'Жоғары қадағалауды жүзеге асыратындар, қадағаланатын объектілер', ru: 'Кто осуществляет высший надзор и над кем', en: 'Who ensures the highest supervision, and over whom' },
  features: {
    'P2a': 'law/facts/supervision-office.ts office.described: level, branch and superior of each office, with its posts',
    'P2b': 'law/facts/fact.ts placeKinds: the six kinds; law/facts/choices.ts agencyLabels: whose a remand prison is',
  },
  norms: [
    normOf({
      id: '2.response', rows: ['P2c'], cite: cite('2'), certainty: 'design', subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Анықталған бұзушылықтарды жоюға шара қолданылады', ru: 'Принимаются меры по устранению выявленных нарушений', en: 'Measures are taken to eliminate the violations found' },
      rule: {
        type: 'deadline', opens: { fact: 'place.inspected', where: { value: 'fact.violationsFound', is: true } }, term: { param: `${act}.design.2.response`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: ['response.issued', 'supervision.response-declined'], key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Қадағалау актісін енгізіңіз немесе енгізбеу себебін дәлелдеп жазыңыз.', ru: 'Внесите акт надзора либо запишите мотивированное решение не вносить его.', en: 'Issue an act of supervision, or record the reasoned decision not to.' },
    }),
  ],
};

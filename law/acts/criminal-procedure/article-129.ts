import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { freed, onSuspicion } from './custody-terms.ts';

/** Bringing in: three hours, a part of the detention. */
export const article129 = {
  act: ACT, number: '129',
  title: words('Жеткізу', 'Доставление', 'Bringing in'),
  text: { ru: '«на срок не более трех часов»; «справка о доставлении»', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.129.1.delivery', rows: ['D01', 'P42.3'], cite: cite('129', '1'), certainty: 'F',
      title: words('Ұстап алынған адам үш сағат ішінде органға жеткізіледі', 'Задержанный доставляется в орган в течение трёх часов', 'The person is brought to the body within three hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'detaining-officer',
      rule: {
        type: 'deadline', opens: { fact: 'detention.actual', where: onSuspicion },
        term: { param: 'criminal-procedure.delivery', unit: 'hour', mode: 'liberty' },
        discharge: [
          { fact: ['detention.delivered', 'custody.admitted'] },
          // A protocol drawn up in time that names the hour of bringing shows that the person was brought in.
          { fact: 'detention.protocol', where: { all: [{ value: 'fact.deliveredAt', known: true }, { of: 'fact.$at', notAfter: { from: 'opening.$at', term: { param: 'criminal-procedure.delivery', unit: 'hour', mode: 'liberty' } } }] } },
        ],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Адамды органға жеткізіп, уақытын минутына дейін жазыңыз.', 'Доставьте лицо в орган и запишите время с точностью до минуты.', 'Bring the person in and record the time to the minute.'),
    },
  ],
} as const satisfies Article;

import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { normOf, workingAs } from './rule.ts';
import { textOf } from './source.ts';

export const point11: Article = {
  act, number: '11', text: textOf('11'),
  title: { kk: 'Облыс прокурорларын Бас прокуратурада тыңдау', ru: 'Заслушивание прокуроров областей в Генеральной прокуратуре', en: 'Hearing of the regional prosecutors in the Prosecutor General’s Office' },
  norms: [
    normOf({
      id: '11.heard', rows: ['P11'], cite: cite('11'), certainty: 'design', subject: 'office', bearer: 'department',
      title: { kk: 'Облыс прокуроры немесе орынбасары тұрақты негізде тыңдалады', ru: 'Прокурор области или заместитель заслушивается на постоянной основе', en: 'The regional prosecutor or a deputy is heard on a permanent basis' },
      // "On a permanent basis" has no number: each region is heard once a year.
      rule: { type: 'recurring', every: 'year', while: workingAs('region'), discharge: [{ fact: 'office.heard' }] },
      remedy: { kk: 'Осы облыстың прокурорын тыңдауды жоспарға енгізіңіз.', ru: 'Включите заслушивание прокурора этой области в план.', en: 'Put the hearing of this regional prosecutor into the plan.' },
    }),
  ],
};

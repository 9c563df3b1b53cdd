import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { normOf } from './rule.ts';
import { textOf } from './source.ts';

export const point14: Article = {
  act, number: '14', text: textOf('14'),
  title: { kk: 'Қадағалау өндірістері', ru: 'Надзорные производства', en: 'Supervisory proceedings' },
  norms: [
    normOf({
      id: '14.file', rows: ['P14'], cite: cite('14'), certainty: 'design', subject: 'episode', bearer: 'custody-prosecutor',
      title: { kk: 'Жедел-профилактикалық есептегі адамға қадағалау өндірісі басталады', ru: 'На лицо, состоящее на оперативно-профилактическом учёте, заводится надзорное производство', en: 'Supervisory proceedings are opened on a person of the operational-preventive register' },
      rule: {
        type: 'deadline', opens: { fact: 'preventive-register.entered' }, term: { param: `${act}.design.14.file`, unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'supervisory-file.opened' }], voids: [{ fact: ['preventive-register.removed', 'episode.ended'] }], early: 'stream', onMiss: 'breach',
      },
      remedy: { kk: 'Қадағалау өндірісін бастап, нөмірін жазыңыз.', ru: 'Заведите надзорное производство и запишите его номер.', en: 'Open supervisory proceedings and record their number.' },
    }),
  ],
};

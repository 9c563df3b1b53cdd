import type { Article, Norm } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { analysisDue } from './point-6.ts';
import { bearerOf, normOf, officeLevels, reportOn, type OfficeLevel } from './rule.ts';
import { textOf } from './source.ts';

const analysed = (level: OfficeLevel): Norm => normOf({
  id: `63.analysis-${level}`, rows: ['P63'], cite: cite('63'), certainty: level === 'department' ? 'design' : 'F', subject: 'office', bearer: bearerOf[level],
  title: { kk: 'Қадағалаудың қамтамасыз етілуіне тоқсан сайынғы талдау', ru: 'Ежеквартальный анализ обеспечения надзора', en: 'Quarterly analysis of how supervision is ensured' },
  rule: reportOn('quarter', level, analysisDue[level], [{ fact: 'office.supervision-analysed' }]),
  remedy: { kk: 'Өткен тоқсандағы қадағалауды талдап, жазып қойыңыз.', ru: 'Проанализируйте обеспечение надзора за прошедший квартал и запишите это.', en: 'Analyse how supervision was ensured in the quarter that is over and record it.' },
});

export const point63: Article = {
  act, number: '63', text: textOf('63'),
  title: { kk: 'Қадағалаудың қамтамасыз етілуін талдау', ru: 'Анализ обеспечения надзора', en: 'Analysis of how supervision is ensured' },
  norms: officeLevels.map(analysed),
};

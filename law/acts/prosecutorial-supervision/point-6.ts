import type { Article, Norm } from '../../engine/norm.ts';
import { analysedObjectLabels } from '../../facts/supervision-reports.ts';
import { act, cite } from './cite.ts';
import { bearerOf, normOf, officeLevels, reportOn, type OfficeLevel } from './rule.ts';
import { textOf } from './source.ts';

/** The analysis is there when it has to go up; the Department's own has a day of design. */
export const analysisDue: Readonly<Record<OfficeLevel, string>> = { district: '66.district', region: '66.region', department: 'design.6.department' };

const analysed = (level: OfficeLevel): Norm => normOf({
  id: `6.legality-${level}`, rows: ['P6'], cite: cite('6'), certainty: level === 'department' ? 'design' : 'F', subject: 'office', bearer: bearerOf[level],
  title: { kk: 'Заңдылық жай-күйіне тоқсан сайынғы талдау', ru: 'Ежеквартальный анализ состояния законности', en: 'Quarterly analysis of the state of legality' },
  rule: reportOn('quarter', level, analysisDue[level], [{ fact: 'office.legality-analysed' }]),
  remedy: { kk: 'Өткен тоқсандағы заңдылық жай-күйін талдап, жазып қойыңыз.', ru: 'Проанализируйте состояние законности за прошедший квартал и запишите это.', en: 'Analyse the state of legality of the quarter that is over and record it.' },
});

export const point6: Article = {
  act, number: '6', text: textOf('6'),
  title: { kk: 'Тоқсан сайынғы талдау — қадағалаудың негізі', ru: 'Ежеквартальный анализ как основа надзора', en: 'The quarterly analysis as the basis of supervision' },
  norms: [
    ...officeLevels.map(analysed),
    normOf({
      id: '6.four-kinds', rows: ['P6'], cite: cite('6'), subject: 'office', bearer: 'prosecutor',
      title: { kk: 'Талдау объектілердің төрт түрін де қамтиды', ru: 'Анализ охватывает все четыре вида объектов', en: 'The analysis covers all four kinds of objects' },
      // A transport or military office supervises none of some kinds: its analysis says which it covers.
      where: { value: 'subject.officeBranch', is: 'territorial' },
      rule: { type: 'check', on: { fact: 'office.legality-analysed' }, require: { value: 'fact.objects', includes: Object.keys(analysedObjectLabels) } },
      remedy: { kk: 'Қамтылмаған объектілер бойынша талдауды толықтырыңыз; ондай объект болмаса, соны көрсетіңіз.', ru: 'Дополните анализ по неохваченным объектам; если таких объектов нет, укажите это.', en: 'Complete the analysis for the kinds left out; where there are none, say so.' },
    }),
  ],
};

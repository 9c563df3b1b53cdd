import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { onSuspicion } from './custody-terms.ts';

/** On what grounds a suspect may be detained. Part 5 holds the limit of the edition of 2017 (norm in article 131). */
export const article128 = {
  act: ACT, number: '128',
  title: words('Ұстап алу негіздері', 'Основания задержания', 'Grounds of detention'),
  text: {
    ru: 'Ч. 2: «вправе задержать лицо, подозреваемое в совершении преступления, за которое может быть назначено наказание в виде лишения свободы, при наличии одного из следующих оснований». Ч. 5: «исчисляется с момента фактического задержания и не может превышать семьдесят два часа».',
    certainty: 'F', source: READ,
  },
  norms: [
    {
      id: 'criminal-procedure.128.2.ground', rows: ['M1.35a', 'M1.28.5'], cite: cite('128', '2'), certainty: 'F',
      title: words('Ұстап алудың заңды негізі тіркелген', 'Записано основание задержания, которое знает закон', 'A ground of detention that the law knows is recorded'),
      force: { from: SINCE }, subject: 'episode', bearer: 'detaining-officer',
      rule: { type: 'check', severity: 'warning', on: { fact: 'detention.actual', where: onSuspicion }, require: { fields: ['grounds'] } },
      remedy: words('Ұстап алу негізін көрсетіңіз (128-баптың 2 және 4-бөліктері).', 'Укажите основание задержания (ч. 2 и 4 ст. 128).', 'Name the ground of detention (art. 128(2) and (4)).'),
    },
  ],
} as const satisfies Article;

import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ } from './source.ts';
import { custodyGroundsOf151 } from './article-151-grounds.ts';
import { petitionsOf151 } from './article-151-petitions.ts';

/** Terms of custody before trial and their extension: the ladder. */
export const article151 = {
  act: ACT, number: '151',
  title: words('Күзетпен ұстау мерзімдері және оларды ұзарту тәртібі', 'Сроки содержания под стражей и порядок их продления', 'Terms of custody and their extension'),
  text: {
    ru: 'Ч. 1: «Срок содержания под стражей при досудебном расследовании не может превышать два месяца». Ч. 5: «Дальнейшее продление срока содержания под стражей не допускается, содержащиеся под стражей подозреваемый, обвиняемый подлежат немедленному освобождению».',
    certainty: 'F', source: READ,
  },
  norms: [...custodyGroundsOf151, ...petitionsOf151],
} as const satisfies Article;

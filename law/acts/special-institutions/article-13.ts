import type { Article } from '../../engine/norm.ts';
import { act, source } from './cite.ts';

/** A reference: the terms, their grounds and the coverage without a gap are the norms of the Criminal Procedure Code. */
export const article13 = {
  act,
  number: '13',
  title: { kk: 'Күзетпен ұстау мерзімдері', ru: 'Сроки содержания под стражей', en: 'Terms of custody' },
  text: { ru: `Сроки содержания под стражей подозреваемых и обвиняемых определяются Уголовно-процессуальным кодексом Республики Казахстан.`, certainty: 'F', source },
  features: { 'L13': 'law/acts/criminal-procedure: the coverage rule of the state deprived and its clock expiry' },
  norms: [],
} as const satisfies Article;

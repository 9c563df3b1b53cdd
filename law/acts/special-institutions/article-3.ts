import type { Article } from '../../engine/norm.ts';
import { act, source } from './cite.ts';

/** A purpose, not a rule: that every holding needs a measure of the law is said by article 5. */
export const article3 = {
  act,
  number: '3',
  title: { kk: 'Адамдарды арнаулы мекемелерде ұстау мақсаттары', ru: 'Цели содержания лиц в специальных учреждениях', en: 'Purposes of holding persons in special institutions' },
  text: { ru: `Содержание лиц в специальных учреждениях осуществляется в целях исполнения мер, предусмотренных законами Республики Казахстан.
Сноска. Статья 3 в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [],
} as const satisfies Article;

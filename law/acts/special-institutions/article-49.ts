import type { Article } from '../../engine/norm.ts';
import { act, source } from './cite.ts';

/** Competence, not conduct: what the prosecutor sees is the access matrix, what the prosecutor does is the Instruction. */
export const article49 = {
  act,
  number: '49',
  title: { kk: 'Арнаулы мекемелерде адамдарды ұстау тәртібі мен шарттарын қадағалау', ru: 'Надзор за порядком и условиями содержания лиц в специальных учреждениях', en: 'Supervision of the order and conditions of holding persons in special institutions' },
  text: { ru: `Надзор за порядком и условиями содержания лиц в специальных учреждениях осуществляют органы прокуратуры.
Сноска. Статья 49 в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  features: { 'L49': 'platform/access/matrix.ts: the custody prosecutor reads every record, breach and clock of the four kinds of place of the territory' },
  norms: [],
} as const satisfies Article;

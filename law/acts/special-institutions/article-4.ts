import type { Article } from '../../engine/norm.ts';
import { act, source } from './cite.ts';

/** Principles. What can be computed of them: a complaint of torture has a category of its own and its own way to the prosecutor. */
export const article4 = {
  act,
  number: '4',
  title: { kk: 'Арнаулы мекемелерде ұстау қағидаттары', ru: 'Принципы содержания в специальных учреждениях', en: 'Principles of holding in special institutions' },
  text: { ru: `Сноска. Заголовок с изменением, внесенным Законом РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).
Содержание в специальных учреждениях осуществляется в соответствии с принципами законности, презумпции невиновности, равенства граждан перед законом, гуманизма, уважения чести и достоинства личности, нормами международного права и не должно сопровождаться действиями, имеющими целью причинение физических или нравственных страданий подозреваемым и обвиняемым в совершении преступлений, содержащимся в специальных учреждениях.
Сноска. Статья 4 с изменениями, внесенными Законом РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  features: { 'L4c': 'law/facts: complaint.lodged about torture and medical.examined injuries; the way to the prosecutor is CPC art. 101(2)' },
  norms: [],
} as const satisfies Article;

/** Articles of the Instruction, points 19–38 and emergencies, in the order of the text. */
import type { Article } from '../../engine/norm.ts';
import { act } from './cite.ts';
import { point19 } from './point-19.ts';
import { point20 } from './point-20.ts';
import { point21 } from './point-21.ts';
import { point22 } from './point-22.ts';
import { point23 } from './point-23.ts';
import { point24, point31 } from './point-24.ts';
import { point25 } from './point-25.ts';
import { point26 } from './point-26.ts';
import { point29, point30 } from './point-29.ts';
import { point32 } from './point-32.ts';
import { point33 } from './point-33.ts';
import { point34 } from './point-34.ts';
import { point35 } from './point-35.ts';
import { point38 } from './point-38.ts';
import { textOf } from './source.ts';

/** Points whose rows are answers of a person or features: their words are shown, no norm is made of them. */
const withoutNorms: readonly Article[] = [
  {
    act, number: '27', text: textOf('27'), norms: [], title: { kk: 'Уақытша ұстау изоляторлары мен арнаулы қабылдау орындарын облыс деңгейінің тексеруі', ru: 'Проверки ИВС и спецприёмников областным уровнем', en: 'Regional checks of temporary detention facilities and special receivers' },
    features: { 'P27': 'law/acts/prosecutorial-supervision/checklists/index.ts: the lists of points 40, 42, 45, 46 are asked in every check of an ivs or sp, whichever level makes it; the daily and weekly periods of point 47 bind the district alone (question 6)' },
  },
  {
    act, number: '28', text: textOf('28'), norms: [], title: { kk: 'ҚАЖ мекемелерін облыс деңгейінің тексеруі', ru: 'Проверки учреждений УИС областным уровнем', en: 'Regional checks of penal institutions' },
    features: { 'P28': 'law/acts/prosecutorial-supervision/checklists/index.ts: the list of point 39 is asked in every check of a uis; prosecutorial-supervision.33.comprehensive, prosecutorial-supervision.34.premises-monthly, prosecutorial-supervision.35.reception stand for the institution, whichever level answers for it' },
  },
  { act, number: '36', text: textOf('36'), norms: [], features: { 'P36a': 'law/acts/prosecutorial-supervision/competence.ts uis', 'P36b': 'law/acts/prosecutorial-supervision/competence.ts uis' }, title: { kk: 'Сотталғандар арасындағы қылмысқа қарсы іс-қимылдың заңдылығы', ru: 'Законность противодействия преступности среди осуждённых', en: 'Legality of countering crime among convicted persons' } },
  { act, number: '37', text: textOf('37'), norms: [], features: { 'P37a': 'law/acts/prosecutorial-supervision/competence.ts uis' }, title: { kk: 'ҚАЖ мекемелеріндегі сотқа дейінгі тергеп-тексерудің заңдылығы', ru: 'Законность досудебного расследования в учреждениях УИС', en: 'Legality of pre-trial investigation in penal institutions' } },
];

export const pointsB: readonly Article[] = [
  point19, point20, point21, point22, point23, point24, point25, point26, point29, point30, point31, point32, point33, point34, point35, point38, ...withoutNorms,
];

/** Law of the Republic of Kazakhstan No. 353-I of 30.03.1999 in the edition of 13.02.2012: placement, notice, terms, transfer, warning, release. */
import type { Act } from '../../engine/norm.ts';
import { act } from './cite.ts';
import { params } from './params.ts';
import { disciplineParams } from './params-discipline.ts';
import { regimeParams } from './params-regime.ts';
import { article2 } from './article-2.ts';
import { article3 } from './article-3.ts';
import { article4 } from './article-4.ts';
import { article5 } from './article-5.ts';
import { article6 } from './article-6.ts';
import { article7 } from './article-7.ts';
import { article8 } from './article-8.ts';
import { article9 } from './article-9.ts';
import { article10 } from './article-10.ts';
import { article11 } from './article-11.ts';
import { article12 } from './article-12.ts';
import { article13 } from './article-13.ts';
import { article15 } from './article-15.ts';
import { article16 } from './article-16.ts';
import { article17 } from './article-17.ts';
import { article18 } from './article-18.ts';
import { article19 } from './article-19.ts';
import { article20 } from './article-20.ts';
import { article22 } from './article-22.ts';
import { article23 } from './article-23.ts';
import { article24 } from './article-24.ts';
import { article26 } from './article-26.ts';
import { article27 } from './article-27.ts';
import { article29 } from './article-29.ts';
import { article30 } from './article-30.ts';
import { article31 } from './article-31.ts';
import { article33 } from './article-33.ts';
import { article35 } from './article-35.ts';
import { article36 } from './article-36.ts';
import { article37 } from './article-37.ts';
import { article38 } from './article-38.ts';
import { article39 } from './article-39.ts';
import { article40 } from './article-40.ts';
import { article41 } from './article-41.ts';
import { article42 } from './article-42.ts';
import { article43 } from './article-43.ts';
import { article44 } from './article-44.ts';
import { article45 } from './article-45.ts';
import { article46 } from './article-46.ts';
import { article461 } from './article-46-1.ts';
import { article462 } from './article-46-2.ts';
import { article463 } from './article-46-3.ts';
import { article464 } from './article-46-4.ts';
import { article465 } from './article-46-5.ts';
import { article466 } from './article-46-6.ts';
import { article467 } from './article-46-7.ts';
import { article468 } from './article-46-8.ts';
import { article469 } from './article-46-9.ts';
import { article47 } from './article-47.ts';
import { article48 } from './article-48.ts';
import { article49 } from './article-49.ts';
import { article50 } from './article-50.ts';
import { article51 } from './article-51.ts';
import { forceParams } from './params-force.ts';
import { receiverParams } from './params-receivers.ts';

export const specialInstitutions: Act = {
  id: act,
  title: {
    kk: 'Адамдарды қоғамнан уақытша оқшаулауды қамтамасыз ететін арнаулы мекемелерде ұстау тәртібі мен шарттары туралы',
    ru: 'О порядке и условиях содержания лиц в специальных учреждениях, обеспечивающих временную изоляцию от общества',
    en: 'On the order and conditions of holding persons in special institutions ensuring temporary isolation from society',
  },
  short: { kk: 'Арнаулы мекемелер туралы заң', ru: 'Закон о специальных учреждениях', en: 'Law on special institutions' },
  edition: '2012-02-13',
  status: {
    kk: '30.03.1999 № 353-I Заңның 13.02.2012 № 553-IV Заңмен өзгертілген редакциясы. Кейінгі өзгерістер бар (12.07.2018 № 180-VI Заңы: арнаулы үй-жайлар және басқалар): бүгінгі редакциямен салыстырыңыз.',
    ru: 'Закон от 30.03.1999 № 353-I в редакции Закона от 13.02.2012 № 553-IV. Есть более поздние изменения (в их числе Закон от 12.07.2018 № 180-VI: специальные помещения): сверяйте с действующей редакцией.',
    en: 'Law No. 353-I of 30.03.1999 as amended by Law No. 553-IV of 13.02.2012. There are later amendments (among them Law No. 180-VI of 12.07.2018: special rooms): compare with the edition in force.',
  },
  params: [...params, ...regimeParams, ...disciplineParams, ...forceParams, ...receiverParams],
  articles: [
    article2, article3, article4, article5, article6, article7, article8, article9, article10, article11, article12, article13,
    article15, article16, article17, article18, article19, article20, article22, article23, article24, article26, article27, article29, article30, article31, article33, article35, article36, article37, article38, article39, article40, article41,
    article42, article43, article44, article45, article46,
    article461, article462, article463, article464, article465, article466, article467, article468, article469, article47, article48, article49, article50, article51,
  ],
};

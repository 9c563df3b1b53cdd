/** Law of the Republic of Kazakhstan No. 353-I of 30.03.1999 in the edition of 13.02.2012: placement, notice, terms, transfer, warning, release. */
import type { Act } from '../../engine/norm.ts';
import { act } from './cite.ts';
import { params } from './params.ts';
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
import { article461 } from './article-46-1.ts';
import { article462 } from './article-46-2.ts';
import { article463 } from './article-46-3.ts';
import { article466 } from './article-46-6.ts';
import { article469 } from './article-46-9.ts';
import { article47 } from './article-47.ts';
import { article48 } from './article-48.ts';

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
  params,
  articles: [
    article2, article3, article4, article5, article6, article7, article8, article9, article10, article11, article12, article13,
    article461, article462, article463, article466, article469, article47, article48,
  ],
};

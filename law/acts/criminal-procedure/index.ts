import type { Act } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT } from './source.ts';
import { params } from './params.ts';
import { article14 } from './article-14.ts';
import { article50 } from './article-50.ts';
import { article64 } from './article-64.ts';
import { article101 } from './article-101.ts';
import { article105 } from './article-105.ts';
import { article106 } from './article-106.ts';
import { article107 } from './article-107.ts';
import { article128 } from './article-128.ts';
import { article129 } from './article-129.ts';
import { article131 } from './article-131.ts';
import { article133 } from './article-133.ts';
import { article135 } from './article-135.ts';
import { article139 } from './article-139.ts';
import { article147 } from './article-147.ts';
import { article148 } from './article-148.ts';
import { article150 } from './article-150.ts';
import { article151 } from './article-151.ts';
import { article152 } from './article-152.ts';
import { article206 } from './article-206.ts';
import { article305 } from './article-305.ts';
import { article319 } from './article-319.ts';
import { article342 } from './article-342.ts';
import { article541 } from './article-541.ts';
import { article588 } from './article-588.ts';

/** Criminal Procedure Code of 4 July 2014 No. 231-V: everything in it about the terms of deprivation of liberty. */
export const criminalProcedure: Act = {
  id: ACT,
  title: words(
    'Қазақстан Республикасының 2014 жылғы 4 шілдедегі № 231-V Қылмыстық-процестік кодексі',
    'Уголовно-процессуальный кодекс Республики Казахстан от 4 июля 2014 года № 231-V',
    'Criminal Procedure Code of the Republic of Kazakhstan of 4 July 2014 No. 231-V',
  ),
  short: words('ҚПК', 'УПК', 'CPC'),
  edition: '2026-01-03',
  status: words(
    'Қолданыста; 03.01.2026 № 252-VIII Заңына дейінгі өзгерістермен оқылды. 2018 жылғы 1 наурызға дейінгі 72 сағаттық редакция бөлек берілген.',
    'Действует; прочитан с изменениями до Закона от 03.01.2026 № 252-VIII. Редакция до 1 марта 2018 года (72 часа) дана отдельно.',
    'In force; read with amendments up to the Law of 03.01.2026 No. 252-VIII. The edition before 1 March 2018 (72 hours) is given apart.',
  ),
  params,
  articles: [
    article14, article50, article64, article101, article105, article106, article107, article128, article129, article131, article133, article135, article139,
    article147, article148, article150, article151, article152, article206, article305, article319, article342, article541, article588,
  ],
};

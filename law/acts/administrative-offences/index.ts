import type { Act } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT } from './source.ts';
import { params } from './params.ts';
import { article50 } from './article-50.ts';
import { article789 } from './article-789.ts';

/** Code of Administrative Offences of 5 July 2014 No. 235-V: detention and arrest. */
export const administrativeOffences: Act = {
  id: ACT,
  title: words(
    'Қазақстан Республикасының 2014 жылғы 5 шілдедегі № 235-V Әкімшілік құқық бұзушылық туралы кодексі',
    'Кодекс Республики Казахстан от 5 июля 2014 года № 235-V об административных правонарушениях',
    'Code of the Republic of Kazakhstan on Administrative Offences of 5 July 2014 No. 235-V',
  ),
  short: words('ӘҚБтК', 'КоАП', 'CAO'),
  edition: '2026-01-09',
  status: words('Қолданыста; 09.01.2026 № 257-VIII Заңына дейінгі өзгерістермен оқылды.', 'Действует; прочитан с изменениями до Закона от 09.01.2026 № 257-VIII.', 'In force; read with amendments up to the Law of 09.01.2026 No. 257-VIII.'),
  params,
  articles: [article50, article789],
};

import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { assessing } from './point-7.ts';
import { byProsecutor, normOf, underSupervision } from './rule.ts';
import { textOf } from './source.ts';

export const point13: Article = {
  act, number: '13', text: textOf('13'),
  title: { kk: 'Ведомстволық актілердің заңдылығын зерделеу', ru: 'Изучение законности ведомственных актов', en: 'Study of the legality of departmental acts' },
  norms: [
    normOf({
      id: '13.acts-studied', rows: ['P13'], cite: cite('13'), subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Тексеруде ведомстволық актілер, бұйрықтар мен өкімдер зерделенеді', ru: 'При проверке изучаются ведомственные акты, приказы и распоряжения', en: 'A check studies departmental acts, orders and instructions' },
      rule: { type: 'check', on: { fact: 'place.inspected', where: assessing }, require: { fields: ['actsStudied'] } },
      remedy: { kk: 'Зерделенген актілерді (нөмірі, күні, шығарған орган, қорытынды) жазыңыз.', ru: 'Запишите изученные акты: номер, дата, кем изданы, вывод о законности.', en: 'Record the acts studied: number, date, issuer, conclusion on legality.' },
    }),
  ],
};

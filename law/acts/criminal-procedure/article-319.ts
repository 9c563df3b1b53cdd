import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, cite } from './source.ts';
import { beforeExpiry } from './custody-terms.ts';

/** The court may not prolong a measure whose term ran out before: Constitutional Court 18.07.2025 No. 73-НП. */
export const article319 = {
  act: ACT, number: '319',
  title: words('Судьяның сотқа түскен іс бойынша өкілеттіктері', 'Полномочия судьи по поступившему в суд делу', 'Powers of the judge on a case that came to court'),
  text: {
    ru: 'Ч. 5, признано неконституционным (Конституционный Суд, 18.07.2025, № 73-НП): «продлить срок применения меры пресечения, если он к этому моменту истек».',
    certainty: 'F', source: READ,
  },
  norms: [
    {
      id: 'criminal-procedure.319.5.no-revival', rows: ['M1.41'], cite: cite('319', '5'), certainty: 'F',
      title: words('Сот біткен мерзімді қайта жандандыра алмайды', 'Суд не вправе возобновить истёкший срок', 'The court may not revive a term that has run out'),
      force: { from: '2025-07-18' }, subject: 'episode', bearer: 'court',
      rule: { type: 'check', on: { fact: 'custody.extended', where: { value: 'fact.stage', is: 'trial' } }, require: beforeExpiry },
      remedy: words('Адамды дереу босатыңыз; біткен мерзім ұзартылмайды.', 'Освободите лицо немедленно; истёкший срок не продлевается.', 'Release at once; a term that has run out is not prolonged.'),
    },
  ],
} as const satisfies Article;

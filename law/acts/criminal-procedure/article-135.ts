import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, freed, onSuspicion } from './custody-terms.ts';

/** Relatives and, for a foreigner, the embassy are told of the detention. */
export const article135 = {
  act: ACT, number: '135',
  title: words('Күдіктінің туыстарына ұстап алу туралы хабарлау', 'Уведомление родственников подозреваемого о задержании', 'Telling the relatives of the detention'),
  text: { ru: '«безотлагательно»; «в течение двадцати четырех часов»', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.135.relative', rows: ['D09', 'P45.3a'], cite: cite('135'), certainty: 'F',
      title: words('Ұстап алу туралы отбасының кәмелетке толған мүшесіне кідіріссіз хабарланады', 'Совершеннолетний член семьи уведомляется о задержании безотлагательно', 'An adult member of the family is told of the detention without delay'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: {
        type: 'deadline', opens: { fact: 'detention.actual', where: onSuspicion }, term: atOnce('relative'),
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'detention' }, { value: 'fact.addressee', in: ['relative', 'legal-representative'] }] } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Отбасы мүшесіне хабарлаңыз немесе күдіктінің өзіне хабарлауға мүмкіндік беріңіз.', 'Уведомите члена семьи или дайте сделать это самому подозреваемому.', 'Tell a member of the family or let the suspect do so.'),
      openPoint: words('Бапта сан жоқ: 12 сағат – арнаулы мекемелер туралы заңның 7-бабының 4-тармағынан алынған дабыл.', 'В статье нет числа: 12 часов – тревога, взятая из ст. 7(4) Закона о специальных учреждениях.', 'The article gives no number: 12 hours is an alarm taken from art. 7(4) of the Law on special institutions.'),
    },
    {
      id: 'criminal-procedure.135.embassy', rows: ['D08', 'P45.4a', 'P45.4b'], cite: cite('135'), certainty: 'F',
      title: words('Шетелдіктің ұсталғаны туралы елшілікке дереу, мүмкін болмаса 24 сағат ішінде хабарланады', 'О задержании иностранца посольство уведомляется немедленно, при невозможности – в течение 24 часов', 'The embassy of a foreigner is told at once, or within 24 hours where that is impossible'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: { value: 'subject.citizenship', is: 'foreigner' },
      rule: {
        type: 'deadline', opens: { fact: 'detention.actual', where: onSuspicion },
        term: { param: 'criminal-procedure.embassy', unit: 'hour', mode: 'ordinary' },
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'detention' }, { value: 'fact.addressee', in: ['embassy', 'mfa'] }] } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Сыртқы істер министрлігі арқылы елшілікке хабарлаңыз.', 'Уведомите посольство через Министерство иностранных дел.', 'Tell the embassy through the Ministry of Foreign Affairs.'),
      openPoint: words('24 сағат тек дереу хабарлау мүмкін болмағанда; мүмкін еместігі журналдан көрінбейді.', '24 часа – лишь при невозможности уведомить немедленно; невозможность по журналу не видна.', 'Twenty-four hours only where it is impossible at once; the journal does not show impossibility.'),
    },
  ],
} as const satisfies Article;

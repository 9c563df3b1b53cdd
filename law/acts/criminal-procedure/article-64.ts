import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { freed, heldOnSuspicion } from './custody-terms.ts';

/** The suspect: first interrogation within a day of the protocol, after a private meeting with the defender. */
export const article64 = {
  act: ACT, number: '64',
  title: words('Күдікті', 'Подозреваемый', 'The suspect'),
  text: { ru: 'Ч. 3: «не позднее двадцати четырех часов с момента составления протокола».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.64.3.interrogation', rows: ['D07'], cite: cite('64', '3'), certainty: 'F',
      title: words('Ұстап алынған күдіктіден хаттамадан кейін 24 сағат ішінде жауап алынады', 'Задержанный подозреваемый допрашивается в течение 24 часов после протокола', 'A detained suspect is interrogated within 24 hours of the protocol'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: heldOnSuspicion,
      rule: {
        type: 'deadline', opens: { fact: 'detention.protocol' },
        term: { param: 'criminal-procedure.interrogation', unit: 'hour', mode: 'ordinary' },
        discharge: [{ fact: 'interrogation.held' }], voids: freed, early: 'stream', onMiss: 'breach',
      },
      remedy: words('Қорғаушымен оңаша кездесуден кейін жауап алыңыз.', 'Допросите после конфиденциальной встречи с защитником.', 'Interrogate after a private meeting with the defender.'),
    },
    {
      id: 'criminal-procedure.64.3.meeting', rows: [], cite: cite('64', '3'), certainty: 'F',
      title: words('Бірінші жауап алуға дейін қорғаушымен оңаша кездесу беріледі', 'До первого допроса предоставляется конфиденциальная встреча с защитником', 'Before the first interrogation a private meeting with the defender is given'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: { all: [heldOnSuspicion, { not: { recorded: { fact: 'interrogation.held' } } }] },
      rule: { type: 'check', on: { fact: 'interrogation.held' }, require: { not: { value: 'fact.privateMeeting', is: false } } },
      remedy: words('Жауап алуды тоқтатып, кездесу беріңіз.', 'Прервите допрос и предоставьте встречу.', 'Stop the interrogation and allow the meeting.'),
    },
  ],
} as const satisfies Article;

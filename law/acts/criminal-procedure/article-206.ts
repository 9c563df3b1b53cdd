import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

/** The ruling on qualification is announced to the suspect within a day. */
export const article206 = {
  act: ACT, number: '206',
  title: words('Күдіктіге оның іс-әрекетін саралау туралы қаулыны жариялау тәртібі', 'Порядок объявления подозреваемому постановления о квалификации его деяния', 'Announcing the qualification to the suspect'),
  text: { ru: 'Ч. 1: «не позднее двадцати четырех часов с момента вынесения постановления. В случае неявки подозреваемого или его защитника постановление может быть объявлено и по истечении двадцати четырех часов». Ч. 2: «Подозреваемому, доставленному приводом, постановление объявляется в день привода».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.206.1.announcement', rows: ['D31'], cite: cite('206', '1'), certainty: 'F',
      title: words('Саралау туралы қаулы 24 сағат ішінде жарияланады', 'Постановление о квалификации объявляется в течение 24 часов', 'The ruling on qualification is announced within 24 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: {
        type: 'deadline', opens: { fact: 'qualification.ruled' },
        term: { param: 'criminal-procedure.qualification.announced', unit: 'hour', mode: 'ordinary' },
        discharge: [{ fact: 'qualification.announced', key: { number: 'number' } }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      exceptions: [{
        id: 'brought-in', cite: cite('206', '2'), certainty: 'F',
        title: words('Мәжбүрлеп әкелінген күдіктіге әкелінген күні жарияланады', 'Доставленному приводом – в день привода', 'To a suspect who was brought in: on that day'),
        when: { recorded: { fact: 'qualification.announced', where: { value: 'fact.broughtIn', is: true }, key: { number: 'number' } } },
        then: { void: true },
      }],
      remedy: words('Қаулыны күдіктіге қорғаушының қатысуымен жариялаңыз.', 'Объявите постановление подозреваемому с участием защитника.', 'Announce the ruling to the suspect with the defender.'),
      openPoint: words('Күдікті не қорғаушы келмесе, 24 сағаттан кейін де жариялауға болады; келмегені журналдан көрінбейді.', 'При неявке подозреваемого или защитника объявить можно и позже; неявка по журналу не видна.', 'If the suspect or the defender does not come it may be announced later; the journal does not show it.'),
    },
  ],
} as const satisfies Article;

import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { byJudge, freed, petitionFor } from './custody-terms.ts';

/** Appeal against the investigating judge's sanction. */
export const article107 = {
  act: ACT, number: '107',
  title: words('Тергеу судьясының қаулыларына, санкцияларына шағым жасау', 'Обжалование постановлений, санкции следственного судьи', 'Appeal against rulings and sanctions of the investigating judge'),
  text: { ru: 'Ч. 2: «в течение трех суток с момента его оглашения». Ч. 5: «не позднее трех суток с момента поступления жалобы, ходатайства прокурора в суд».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.107.2.appeal', rows: ['D43'], cite: cite('107', '2'), certainty: 'F',
      title: words('Санкцияға жарияланғаннан кейін үш тәулік ішінде шағым беруге болады', 'Санкция может быть обжалована в течение трёх суток с момента оглашения', 'A sanction may be appealed within three days of its announcement'),
      force: { from: SINCE }, subject: 'episode', bearer: 'detainee',
      rule: {
        type: 'deadline', opens: { fact: ['custody.sanctioned', 'custody.refused', 'custody.extended'] },
        term: { param: 'criminal-procedure.appeal', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'petition.filed', where: { value: 'fact.kind', is: 'appeal' } }],
        onMiss: 'lapse',
      },
    },
    {
      id: 'criminal-procedure.107.5.decision', rows: ['D43'], cite: cite('107', '5'), certainty: 'F',
      title: words('Облыстық сот шағымды түскен күннен бастап үш тәулік ішінде қарайды', 'Областной суд рассматривает жалобу в течение трёх суток со дня поступления', 'The oblast court decides the appeal within three days of receipt'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: {
        type: 'deadline', opens: { fact: 'petition.received', where: { all: [byJudge, petitionFor('appeal')] } },
        term: { param: 'criminal-procedure.appeal.decision', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'petition.decided', where: byJudge, key: { petition: 'petition' } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Шағымды қарап, қаулы шығарыңыз.', 'Рассмотрите жалобу и вынесите постановление.', 'Decide the appeal by a ruling.'),
    },
  ],
} as const satisfies Article;

import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

/** Complaint to the court: fifteen days to lodge it, three or, with a hearing, ten days to decide it. */
export const article106 = {
  act: ACT, number: '106',
  title: words('Прокурордың, қылмыстық қудалау органдарының әрекеттері мен шешімдеріне шағымдарды қараудың сот тәртібі', 'Судебный порядок рассмотрения жалоб на действия и решения прокурора, органов уголовного преследования', 'Complaints to the court'),
  text: { ru: 'Ч. 5: «в течение пятнадцати суток со дня ознакомления с решением». Ч. 6: «без проведения судебного заседания в течение трех суток»; «в течение десяти суток в закрытом судебном заседании».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.106.5.court', rows: ['D42'], cite: cite('106', '5'), certainty: 'F',
      title: words('Шешіммен танысқаннан кейін он бес тәулік ішінде сотқа шағым беруге болады', 'В течение пятнадцати суток после ознакомления с решением можно обратиться в суд', 'Within fifteen days of learning the decision a complaint to the court is possible'),
      force: { from: SINCE }, subject: 'episode', bearer: 'detainee',
      rule: {
        type: 'deadline', opens: { fact: 'complaint.decided', where: { value: 'fact.by', in: ['prosecutor', 'case-holder'] } },
        term: { param: 'criminal-procedure.complaint.court', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'complaint.lodged', where: { value: 'fact.addressee', is: 'court' }, key: { against: 'complaintId' } }],
        onMiss: 'lapse',
      },
      openPoint: words('Мерзім шешіммен танысқан күннен есептеледі; журналда шешім күні алынады.', 'Срок исчисляется со дня ознакомления; по журналу берётся день решения.', 'The term runs from the day of learning; the journal gives the day of the decision.'),
    },
    {
      id: 'criminal-procedure.106.6.decision', rows: ['D42'], cite: cite('106', '6'), certainty: 'F',
      title: words('Тергеу судьясы шағымды үш тәулік ішінде қарайды', 'Следственный судья рассматривает жалобу в течение трёх суток', 'The investigating judge decides a complaint within three days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'deadline', opens: { fact: 'complaint.received', where: { value: 'fact.by', is: 'court' } },
        term: { param: 'criminal-procedure.complaint.court.decision', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'complaint.decided', where: { value: 'fact.by', is: 'court' }, key: { complaintId: 'complaintId' } }],
        onMiss: 'breach',
      },
      exceptions: [
        {
          id: 'hearing', cite: cite('106', '6'), certainty: 'F',
          title: words('Сот отырысында қаралса: он тәулік', 'С проведением судебного заседания: десять суток', 'With a hearing: ten days'),
          when: { value: 'fact.hearing', is: true },
          then: { term: { param: 'criminal-procedure.complaint.court.hearing', unit: 'day', mode: 'ordinary' } },
        },
      ],
      remedy: words('Шағымды қарап, қаулы шығарыңыз.', 'Рассмотрите жалобу и вынесите постановление.', 'Decide the complaint by a ruling.'),
    },
  ],
} as const satisfies Article;

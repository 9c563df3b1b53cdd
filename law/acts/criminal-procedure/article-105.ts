import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';

/** What the complaint is about stands in the fact of lodging, tied by its number. */
const lodged = (where: Guard): Guard => ({ recorded: { fact: 'complaint.lodged', where, key: { complaintId: 'complaintId' } } });

/** Prosecutor or head of the body decides a complaint: seven days, three for the listed matters, fifteen in exceptional cases. */
export const article105 = {
  act: ACT, number: '105',
  title: words('Сотқа дейінгі тергеп-тексеруді жүзеге асыратын адамдардың әрекеттері мен шешімдеріне шағымдарды қарау тәртібі', 'Порядок рассмотрения жалоб на действия и решения лиц, осуществляющих досудебное расследование', 'Deciding complaints on those who conduct the pre-trial investigation'),
  text: { ru: 'Ч. 2: «в течение семи суток с момента ее получения»; «в течение трех суток с момента их получения»; «В исключительных случаях … в срок до пятнадцати суток».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.105.2.decision', rows: ['D41'], cite: cite('105', '2'), certainty: 'F',
      title: words('Шағым алынғаннан кейін жеті тәулік ішінде қаралады', 'Жалоба рассматривается в течение семи суток с момента получения', 'A complaint is decided within seven days of receipt'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor',
      rule: {
        type: 'deadline', opens: { fact: 'complaint.received', where: { value: 'fact.by', in: ['prosecutor', 'case-holder'] } },
        term: { param: 'criminal-procedure.complaint.decision', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'complaint.decided', where: { value: 'fact.by', in: ['prosecutor', 'case-holder'] }, key: { complaintId: 'complaintId' } }],
        onMiss: 'breach',
      },
      exceptions: [
        {
          id: 'exceptional', cite: cite('105', '2'), certainty: 'F',
          title: words('Қосымша материал қажет: он бес тәулік', 'Нужны дополнительные материалы: пятнадцать суток', 'More material is needed: fifteen days'),
          when: lodged({ value: 'fact.exceptional', is: true }),
          then: { term: { param: 'criminal-procedure.complaint.decision.exceptional', unit: 'day', mode: 'ordinary' } },
          overrides: ['listed'],
        },
        {
          id: 'listed', cite: cite('105', '2'), certainty: 'F',
          title: words('Ұстап алуға, күдікті деп тануға, саралауға, тінтуге шағым: үш тәулік', 'Жалоба на задержание, признание подозреваемым, квалификацию, обыск: трое суток', 'Complaint on detention, suspect status, qualification or search: three days'),
          when: lodged({ value: 'fact.about', in: ['detention', 'suspect-status', 'qualification', 'search'] }),
          then: { term: { param: 'criminal-procedure.complaint.decision.listed', unit: 'day', mode: 'ordinary' } },
        },
      ],
      remedy: words('Шешім қабылдап, шағым берушіге хабарлаңыз.', 'Примите решение и уведомите заявителя.', 'Decide and tell the person who complained.'),
    },
  ],
} as const satisfies Article;

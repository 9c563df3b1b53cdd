/** Complaints, public monitoring, inspections by the prosecutor, his mailboxes. */
import { article, AT, CELL, field, follow, labelled, PERSON, point, WHAT, words, type RegisterSpec } from '../register.ts';

export const controlRegisters: readonly RegisterSpec[] = [
  {
    id: 'complaints', topic: 'control', kinds: null,
    title: words('Ұсыныстар, өтініштер мен шағымдар журналы', 'Журнал предложений, заявлений и жалоб', 'Register of proposals, statements and complaints'),
    opens: { 'complaint.lodged': 'complaintId' },
    follows: { 'complaint.considered': 'complaintId', 'complaint.withheld': 'complaintId', 'complaint.answered': 'complaintId', 'complaint.answer-announced': 'complaintId', 'complaint.forwarded': 'complaintId', 'complaint.received': 'complaintId', 'complaint.decided': 'complaintId' },
    columns: [AT, PERSON, CELL, field('complaintId'), labelled(words('Не туралы', 'О чём', 'About'), 'kind', 'about'), field('addressee'), follow(words('Жіберілді', 'Направлена', 'Forwarded'), ['complaint.forwarded', 'complaint.considered'], 'to', 'result'),
      follow(words('Жіберілмеді', 'Не направлена', 'Not forwarded'), ['complaint.withheld'], 'reason'), follow(words('Жауап, хабарланды', 'Ответ, объявлен', 'Answer, announced'), ['complaint.answered', 'complaint.answer-announced', 'complaint.decided'], 'signed')],
    norms: ['special-institutions.20', 'special-institutions.46-5.appeals', 'special-institutions.46-6.appeal-not-examined', 'special-institutions.46-6.appeal-dispatch', 'criminal-procedure.105', 'criminal-procedure.106'],
    records: ['complaint.lodged', 'complaint.forwarded', 'complaint.considered', 'complaint.answered', 'complaint.answer-announced', 'complaint.withheld'], demandedBy: [article('20')],
  },
  {
    id: 'monitoring', topic: 'control', kinds: null,
    title: words('Қоғамдық бақылау комиссияларының баруы журналы', 'Журнал посещений общественных наблюдательных комиссий', 'Register of visits of the public monitoring commission'),
    opens: { 'monitoring.visit-announced': null, 'monitoring.visited': null, 'monitoring.visit-refused': null, 'monitoring.conversation': null, 'monitoring.conversation-refused': null, 'monitoring.statement-filed': 'statementId', 'monitoring.appeal-received': null },
    follows: { 'monitoring.statement-answered': 'statementId' },
    columns: [AT, WHAT, PERSON, field('commission'), field('members'), labelled(words('Не туралы', 'Содержание', 'Substance'), 'names', 'purpose', 'seen', 'remarks', 'about', 'topics', 'reason', 'explanation'), field('consent'), follow(words('Жауап', 'Ответ', 'Answer'), ['monitoring.statement-answered'], 'result')],
    norms: ['special-institutions.50', 'special-institutions.51'], records: ['monitoring.visited', 'monitoring.visit-announced', 'monitoring.visit-refused', 'monitoring.conversation', 'monitoring.conversation-refused', 'monitoring.statement-filed', 'monitoring.statement-answered', 'monitoring.appeal-received'], demandedBy: [article('50'), article('51')],
  },
  {
    id: 'inspections', topic: 'control', kinds: null,
    title: words('Прокурор тексерулері журналы', 'Журнал проверок прокурора', 'Register of inspections by the prosecutor'),
    opens: { 'place.inspected': null, 'place.conditions-checked': null }, follows: {},
    columns: [AT, WHAT, field('kind'), field('number'), labelled(words('Анықталды', 'Выявлено', 'Found'), 'findings', 'shortcomings'), field('proposals'), field('madeKnownTo')],
    norms: [], records: ['place.inspected', 'place.conditions-checked'], demandedBy: [article('49')],
  },
  {
    // What was taken out and before whom; what an application says and who wrote it, only the prosecutor sees, in his matters.
    id: 'mailboxes', topic: 'control', kinds: ['si', 'uis', 'probation-service'],
    title: words('Арнаулы пошта жәшіктерінің журналы', 'Журнал специальных почтовых ящиков', 'Register of the special mailboxes'),
    opens: { 'mailbox.opened': null, 'mailbox.installed': null, 'mailbox.removed': null }, follows: {},
    columns: [AT, WHAT, field('mailboxId'), field('where'), field('count'), labelled(words('Әкімшілік өкілі', 'Представитель администрации', 'Representative of the administration'), 'representative', 'representativePost'), field('signed')],
    norms: ['prosecutorial-supervision.21.mailbox-si', 'prosecutorial-supervision.21.mailbox-uis', 'prosecutorial-supervision.21.each-mailbox', 'prosecutorial-supervision.21.representative', 'prosecutorial-supervision.32.mailbox-uis', 'prosecutorial-supervision.32.mailbox-probation', 'prosecutorial-supervision.32.representative'],
    records: ['mailbox.opened', 'mailbox.installed', 'mailbox.removed'], demandedBy: [point('19', '6'), point('21'), point('32', '5')],
  },
];

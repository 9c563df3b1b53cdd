/** Searches, what was found, force and special means. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const safetyRegisters: readonly RegisterSpec[] = [
  {
    id: 'searches', topic: 'safety', kinds: null,
    title: words('Тінтулер мен тексерулер журналы', 'Журнал обысков и досмотров', 'Register of searches'),
    opens: { 'search.personal': null, 'cell.searched': null, 'checkpoint.inspected': null, 'contraband.discovered': null }, follows: {},
    columns: [AT, WHAT, PERSON, labelled(words('Камера', 'Камера', 'Cell'), 'cell'), labelled(words('Кім тексерілді', 'Кого досматривали', 'Who was searched'), 'whom', 'name', 'who'), labelled(words('Нәтижесі', 'Результат', 'Result'), 'found', 'result', 'items', 'circumstances'), field('by'), field('protocolNumber')],
    norms: ['special-institutions.33'],
    records: ['search.personal', 'cell.searched', 'checkpoint.inspected', 'contraband.discovered', 'contraband.referred'], demandedBy: [article('33'), article('34')],
  },
  {
    id: 'things', topic: 'safety', kinds: null,
    title: words('Алынған заттар журналы', 'Журнал изъятых вещей', 'Register of things seized'),
    opens: { 'thing.found': 'thingsId', 'thing.seized': 'thingsId' }, follows: { 'thing.destroyed': 'thingsId' },
    columns: [AT, WHAT, PERSON, CELL, field('thingsId'), field('items'), labelled(words('Түрі, себебі', 'Вид, причина', 'Kind, reason'), 'kind', 'reason', 'circumstances'), labelled(words('Хаттама, сақтау', 'Протокол, хранение', 'Protocol, storage'), 'protocolNumber', 'storage'), follow(words('Жойылды', 'Уничтожена', 'Destroyed'), ['thing.destroyed'], 'courtDecision')],
    norms: ['special-institutions.16.case-papers', 'special-institutions.16.religious-things', 'special-institutions.33'], records: ['thing.found', 'thing.seized', 'thing.destroyed'], demandedBy: [article('33')],
  },
  {
    id: 'force', topic: 'safety', kinds: null,
    title: words('Күш пен арнаулы құралдар қолдану журналы', 'Журнал применения силы, специальных средств и оружия', 'Register of force, special means and weapons'),
    opens: { 'force.used': null, 'place.force-used': null }, follows: { 'force.reported': 'force', 'force.consequence': 'force', 'notice.sent': 'about', 'place.notice-sent': 'about' },
    columns: [AT, WHAT, PERSON, field('means'), labelled(words('Қолдану жағдайы', 'Случай применения', 'Case of use'), 'physicalPurpose', 'specialCase', 'firearmCase', 'necessity'), labelled(words('Қызметкер', 'Сотрудник', 'Officer'), 'officer', 'officerOf'), field('consequences'), follow(words('Рапорт', 'Рапорт', 'Report'), ['force.reported'], 'number'), follow(words('Хабарланды', 'Уведомлены', 'Notified'), ['notice.sent', 'place.notice-sent'], 'addressee')],
    norms: ['special-institutions.42', 'special-institutions.43', 'special-institutions.44', 'special-institutions.45', 'special-institutions.46-4.force', 'special-institutions.46-7.force'],
    records: ['force.used', 'force.reported', 'force.consequence', 'place.force-used'], demandedBy: [article('42'), article('45')],
  },
];

/** Examinations, injuries, serious illness and death, hunger strikes. Medical words are shown by a right of their own. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const healthRegisters: readonly RegisterSpec[] = [
  {
    id: 'examinations', topic: 'health', kinds: null,
    title: words('Медициналық қарап-тексерулер журналы', 'Журнал медицинских осмотров', 'Register of medical examinations'),
    opens: { 'medical.examined': null, 'sanitary.treated': null, 'medical.institution-entered': null, 'medical.institution-left': null }, follows: {},
    columns: [AT, WHAT, PERSON, CELL, labelled(words('Негізі', 'По какому поводу', 'Occasion'), 'occasion', 'reason', 'ground'), field('injuries'), field('conclusion'), labelled(words('Кім, қайда', 'Кем, где', 'By whom, where'), 'by', 'institution')],
    norms: ['special-institutions.23', 'special-institutions.46-1.medical', 'special-institutions.46-1.sanitary', 'special-institutions.46-6.relatives-medical', 'special-institutions.10.medical'],
    records: ['medical.examined', 'sanitary.treated', 'medical.institution-entered', 'medical.institution-left'], demandedBy: [article('23')],
  },
  {
    id: 'injuries', topic: 'health', kinds: null,
    title: words('Дене жарақаттары журналы', 'Журнал телесных повреждений', 'Register of injuries'),
    opens: { 'injury.discovered': 'injuryId' }, follows: { 'injury.examined': 'injuryId', 'injury.results-announced': 'injuryId' },
    columns: [AT, PERSON, CELL, field('injuryId'), field('circumstances'), field('selfHarm'), follow(words('Куәландырылды', 'Освидетельствован', 'Examined'), ['injury.examined'], 'by', 'recordNumber', 'findings'), follow(words('Нәтижесі хабарланды', 'Результаты сообщены', 'Results told'), ['injury.results-announced'], 'signed')],
    norms: ['special-institutions.23'], records: ['injury.discovered', 'injury.examined', 'injury.results-announced'], demandedBy: [article('23')],
  },
  {
    id: 'grave-illness', topic: 'health', kinds: null,
    title: words('Ауыр науқас пен өлім журналы', 'Журнал тяжёлых заболеваний и смертей', 'Register of serious illness and death'),
    opens: { 'illness.grave-found': null, 'death.established': null, 'death.autopsy-done': null, 'body.handed-over': null, 'body.buried': null }, follows: { 'death.check-opened': 'about' },
    columns: [AT, WHAT, PERSON, CELL, field('mayCauseDeath'), labelled(words('Қорытынды', 'Заключение', 'Conclusion'), 'conclusion', 'circumstances', 'diagnosis'), labelled(words('Кім, кімге', 'Кем, кому', 'By, to'), 'by', 'to'), follow(words('Прокурордың тексеруі', 'Проверка прокурора', "Prosecutor's check"), ['death.check-opened'], 'number')],
    norms: ['special-institutions.23'], records: ['illness.grave-found', 'death.established', 'death.autopsy-done', 'body.handed-over', 'body.buried'], demandedBy: [article('23')],
  },
  {
    id: 'hunger-strikes', topic: 'health', kinds: null,
    title: words('Тамақтан бас тарту журналы', 'Журнал отказов от приёма пищи', 'Register of hunger strikes'),
    opens: { 'hunger-strike.established': 'strikeId' },
    follows: { 'hunger-strike.reasons-found': 'strikeId', 'hunger-strike.observed': 'strikeId', 'hunger-strike.conclusion': 'strikeId', 'hunger-strike.measure-taken': 'strikeId', 'hunger-strike.ended': 'strikeId', 'notice.sent': 'about' },
    columns: [AT, PERSON, CELL, field('strikeId'), field('statement'), follow(words('Себептері', 'Причины', 'Reasons'), ['hunger-strike.reasons-found'], 'reasons'), follow(words('Бақылау', 'Наблюдение', 'Observation'), ['hunger-strike.observed', 'hunger-strike.conclusion'], 'by'),
      follow(words('Мәжбүрлі шаралар', 'Меры', 'Measures'), ['hunger-strike.measure-taken'], 'what', 'forced'), follow(words('Аяқталды', 'Прекращён', 'Ended'), ['hunger-strike.ended'])],
    norms: ['special-institutions.41'], records: ['hunger-strike.established', 'hunger-strike.reasons-found', 'hunger-strike.observed', 'hunger-strike.conclusion', 'hunger-strike.measure-taken', 'hunger-strike.ended'], demandedBy: [article('41')],
  },
];

/**
 * What a superior prosecutor's office does with those below it (Instruction, points 10, 11, 15(5), 19(3)): hears their heads, gives tasks,
 * returns reports, helps, visits; the points of a work plan; and that any of these was carried out. Recorded of the office concerned.
 */
import type { I18n } from '../engine/norm.ts';
import type { FactTypeSpec } from './field.ts';
import { choice, date, documentNumber, factId, instant, longText, must, text, words } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const ofOffice = (type: string, order: number, title: I18n, fields: FactTypeSpec['fields']): FactTypeSpec => ({ type, title, group: 'office', order, streams: ['office'], fields, recordedBy: prosecutors });

/** By when what was decided is to be carried out: the duty ends at this moment. */
export const carryOutBy = instant('Орындау мерзімі', 'Срок исполнения', 'To be carried out by');

const help = choice({
  visit: words('орнына шығу', 'выезд на место', 'visit on the spot'),
  seminar: words('семинар, кеңес', 'семинар, совещание', 'seminar, meeting'),
  training: words('тағылымдама, оқыту', 'стажировка, обучение', 'internship, training'),
  methodology: words('әдістеме, түсіндірме хат', 'методика, разъяснение', 'methodology, clarification'),
  experience: words('оң тәжірибені зерделеу мен тарату', 'изучение и распространение положительного опыта', 'study and spreading of good practice'),
}, 'Көмектің түрі', 'Вид помощи', 'Kind of help');

export const supervisionHierarchyFacts: readonly FactTypeSpec[] = [
  ofOffice('office.head-heard', 47, words('Аудан (қала) прокуроры жоғары тұрған прокуратурада тыңдалды', 'Прокурор района (города) заслушан в вышестоящей прокуратуре', 'The district or city prosecutor was heard in the superior office'), {
    official: must(text('Кім тыңдалды', 'Кто заслушан', 'Who was heard', { max: 200 })),
    forum: choice({
      prosecutor: words('облыс прокурорында (орынбасарында)', 'у прокурора области (заместителя)', 'by the regional prosecutor or deputy'),
      meeting: words('жедел кеңесте', 'на оперативном совещании', 'at an operational meeting'),
      collegium: words('алқада', 'на коллегии', 'at the collegium'),
    }, 'Қайда', 'Где', 'Where'),
    question: must(longText('Мәселе', 'Вопрос', 'Question', { max: 4000 })), decision: longText('Шешім', 'Решение', 'Decision', { max: 4000 }), until: carryOutBy, number: documentNumber,
  }),
  ofOffice('office.task-given', 47, words('Төмен тұрған прокуратураға тапсырма берілді', 'Нижестоящей прокуратуре дано поручение', 'A task given to a lower office'), {
    what: must(longText('Тапсырма', 'Поручение', 'Task', { max: 4000 })), until: carryOutBy, number: documentNumber, from: text('Кім берді', 'Кем дано', 'Given by', { max: 200 }),
  }),
  ofOffice('office.report-returned', 47, words('Қанағаттанарлықсыз есеп қайтарылды', 'Неудовлетворительный отчёт возвращён', 'An unsatisfactory report returned'), {
    about: factId('Қай есеп', 'Какой отчёт', 'Which report'), what: must(text('Құжат', 'Документ', 'Paper')), reason: must(longText('Қайтару себебі', 'Причина возврата', 'Why it is returned', { max: 4000 })), until: carryOutBy, number: documentNumber,
  }),
  ofOffice('office.visit-planned', 48, words('Төмен тұрған прокуратураға шығу жоспарланды', 'Запланирован выезд в нижестоящую прокуратуру', 'A visit to a lower office planned'), {
    plannedFor: must(date('Жоспарланған күні', 'Планируемая дата', 'Planned for')), purpose: longText('Мақсаты', 'Цель', 'Purpose', { max: 4000 }), who: text('Кім шығады', 'Кто выезжает', 'Who goes', { max: 200 }),
  }),
  ofOffice('office.helped', 48, words('Ұйымдастырушылық және әдістемелік көмек көрсетілді', 'Оказана организационная и методическая помощь', 'Organisational and methodical help given'), {
    kind: must(help), what: must(longText('Қандай көмек көрсетілді', 'Какая помощь оказана', 'What help was given', { max: 4000 })), who: text('Кім көрсетті', 'Кем оказана', 'By whom', { max: 200 }), about: factId('Қай жоспарланған шығу', 'По какому запланированному выезду', 'On which planned visit'),
  }),
  ofOffice('office.plan-point', 40, words('Жұмыс жоспарының тармағы', 'Пункт плана работы', 'Point of a work plan'), {
    plan: must(factId('Жоспар', 'План', 'Plan')), what: must(longText('Іс-шара', 'Мероприятие', 'Measure', { max: 2000 })), who: must(text('Кім орындайды', 'Исполнитель', 'Who does it', { max: 300 })), until: must(carryOutBy),
    // The recurring duty that the point plans: its days are counted beside it.
    norm: text('Міндет нормасы', 'Норма обязанности', 'Norm of the duty', { max: 120 }),
    partner: choice({ commission: words('қоғамдық бақылау комиссиясы', 'общественная наблюдательная комиссия', 'public monitoring commission'), npm: words('ұлттық алдын алу тетігі', 'национальный превентивный механизм', 'national preventive mechanism') }, 'Кіммен бірлесіп', 'Совместно с', 'Jointly with'),
  }),
  ofOffice('office.executed', 49, words('Шешім (тапсырма, жоспар тармағы) орындалды', 'Решение (поручение, пункт плана) исполнено', 'A decision, task or point of a plan carried out'), {
    about: must(factId('Не орындалды', 'Что исполнено', 'What was carried out')), result: longText('Нәтижесі', 'Результат', 'Result', { max: 4000 }), number: documentNumber,
  }),
];

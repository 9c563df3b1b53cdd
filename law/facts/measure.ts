/** Petitions, sanction and extension of custody, other measures, the way of the case to court (CPC arts. 136–153, 294–305, 342). */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import { deciderLabels, gravityLabels, measureLabels, prosecutorLevelLabels, capacityLabels } from './choices.ts';
import { choice, courtName, documentNumber, factId, instant, integer, judgeName, money, must, text, words, yesNo } from './words.ts';

const caseHolders = ['investigator', 'inquirer', 'head-of-investigation', 'procedural-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const judges = ['investigating-judge', 'judge', 'court'] as const;
/** A ruling is entered by the court or, where it came on paper, by whoever received it. */
const receivers = [...judges, 'investigator', 'inquirer', 'procedural-prosecutor', 'duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;

const months = integer('Айлар саны', 'Число месяцев', 'Months', { min: 1, max: 18 });
const decider = (kk: string, ru: string, en: string): FieldSpec => must(choice(deciderLabels, kk, ru, en));
const whoDecided = must(choice({
  investigator: capacityLabels.investigator,
  inquirer: capacityLabels.inquirer,
  'procedural-prosecutor': capacityLabels['procedural-prosecutor'],
  ...deciderLabels,
  judge: capacityLabels.judge,
  'head-of-place': capacityLabels['head-of-place'],
}, 'Кім шешті', 'Кем решено', 'Decided by'));
const petition = factId('Өтінішхат', 'Ходатайство', 'Petition');

export const petitionFacts: readonly FactTypeSpec[] = [
  {
    type: 'petition.filed',
    title: words('Өтінішхат берілді', 'Ходатайство направлено', 'Petition filed'),
    group: 'case', order: 30, streams: ['episode', 'case'],
    fields: {
      kind: must(choice({
        custody: words('күзетпен ұстауды санкциялау туралы', 'о санкционировании содержания под стражей', 'to sanction custody'),
        'custody-short-to-full': words('қысқа мерзімнен кейін екі айға дейін күзетпен ұстау туралы', 'о содержании под стражей до двух месяцев после короткого срока', 'custody up to two months after a short term'),
        extension: words('мерзімді ұзарту туралы', 'о продлении срока', 'to extend the term'),
        'file-reading': words('іс материалдарымен танысу кезеңіне', 'на время ознакомления с материалами дела', 'for the reading of the file'),
        'prosecutor-study': words('прокурордың істі зерделеу кезеңіне', 'на время изучения дела прокурором', 'for the study of the case by the prosecutor'),
        appeal: words('тергеу судьясының қаулысына шағым (өтінішхат)', 'жалоба (ходатайство) на постановление следственного судьи', "appeal against the investigating judge's ruling"),
      }, 'Не туралы', 'О чём', 'Kind')),
      to: decider('Кімге', 'Кому', 'To whom'),
      months,
      level: choice(prosecutorLevelLabels, 'Прокуратураның деңгейі', 'Уровень прокуратуры', "Level of the prosecutor's office", { showIf: { field: 'to', in: ['prosecutor'] } }),
      number: documentNumber,
    },
    recordedBy: [...caseHolders, 'defence-counsel'],
  },
  {
    type: 'petition.received',
    title: words('Өтінішхат алынды', 'Ходатайство получено', 'Petition received'),
    group: 'case', order: 31, streams: ['episode', 'case'],
    fields: { petition: must(petition), by: decider('Кім алды', 'Кем получено', 'Received by') },
    recordedBy: ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor', ...judges],
  },
  {
    type: 'petition.decided',
    title: words('Өтінішхат бойынша шешім', 'Решение по ходатайству', 'Petition decided'),
    group: 'case', order: 32, streams: ['episode', 'case'],
    fields: {
      petition: must(petition),
      by: decider('Кім шешті', 'Кем решено', 'Decided by'),
      result: must(choice({
        granted: words('қанағаттандырылды', 'удовлетворено', 'granted'),
        refused: words('бас тартылды', 'отказано', 'refused'),
        supported: words('қолдау көрсетілді', 'поддержано', 'supported'),
        'not-supported': words('қолдау көрсетілмеді', 'не поддержано', 'not supported'),
      }, 'Нәтижесі', 'Результат', 'Result')),
    },
    recordedBy: ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor', ...judges],
  },
];

export const custodyRulingFacts: readonly FactTypeSpec[] = [
  {
    type: 'custody.sanctioned',
    title: words('Күзетпен ұстау санкцияланды', 'Содержание под стражей санкционировано', 'Custody sanctioned'),
    group: 'measure', order: 33, streams: ['episode', 'case'],
    fields: {
      court: must(courtName), judge: judgeName, number: must(documentNumber),
      ground: must(choice({
        sanction: words('екі айға дейінгі санкция', 'санкция до двух месяцев', 'sanction up to two months'),
        'short-sanction': words('он тәулікке дейінгі санкция', 'санкция до десяти суток', 'sanction up to ten days'),
        trial: words('сотта қарау кезеңі', 'на время судебного разбирательства', 'for the trial'),
      }, 'Санкцияның түрі', 'Вид санкции', 'Kind of sanction')),
      termMonths: integer('Мерзімі, ай', 'Срок, месяцев', 'Term, months', { min: 1, max: 18 }),
      termDays: integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 366 }),
      from: instant('Мерзімнің басы', 'Начало срока', 'Start of the term'),
      endsAt: instant('Қаулыда жазылған мерзім соңы', 'Окончание срока, указанное в постановлении', 'End as written in the ruling'),
      prosecutorInitials: text('Отырысқа қатысқан прокурор', 'Прокурор, участвовавший в заседании', 'Prosecutor at the hearing'),
      bail: money('Кепіл мөлшері', 'Размер залога', 'Bail'),
      gravityPunishmentYears: integer('Баптың ең жоғары жазасы, жыл', 'Наибольшее наказание по статье, лет', 'Greatest punishment of the article, years', { max: 100 }),
      exceptionGround: text('Ерекше жағдайдың негізі (ҚПК 147-бап 1-бөлік)', 'Основание исключительного случая (УПК ст. 147 ч. 1)', 'Ground of the exceptional case (CPC art. 147(1))'),
    },
    sets: { custodyNumber: 'number' },
    recordedBy: receivers,
  },
  {
    type: 'custody.refused',
    title: words('Күзетпен ұстауды санкциялаудан бас тартылды', 'В санкционировании содержания под стражей отказано', 'Custody refused'),
    group: 'measure', order: 33, streams: ['episode', 'case'],
    fields: { court: must(courtName), number: must(documentNumber) },
    recordedBy: receivers,
  },
  {
    type: 'custody.extended',
    title: words('Күзетпен ұстау мерзімі ұзартылды', 'Срок содержания под стражей продлён', 'Custody extended'),
    group: 'measure', order: 34, streams: ['episode', 'case'],
    fields: {
      court: must(courtName), judge: judgeName, number: must(documentNumber),
      stage: must(choice({
        investigation: words('сотқа дейінгі тергеп-тексеру', 'досудебное расследование', 'pre-trial investigation'),
        'file-reading': words('іс материалдарымен танысу', 'ознакомление с материалами дела', 'reading of the file'),
        'prosecutor-study': words('прокурордың істі зерделеуі', 'изучение дела прокурором', 'study of the case by the prosecutor'),
        trial: words('сотта қарау', 'судебное разбирательство', 'trial'),
      }, 'Кезеңі', 'Стадия', 'Stage')),
      months,
      totalMonths: integer('Барлығы, ай', 'Всего, месяцев', 'In total, months', { min: 1, max: 60 }),
      endsAt: must(instant('Мерзімнің соңы', 'Окончание срока', 'End of the term')),
      prosecutorLevel: choice(prosecutorLevelLabels, 'Келіскен прокуратураның деңгейі', 'Уровень согласовавшей прокуратуры', 'Level of the agreeing prosecutor'),
      specialComplexity: yesNo('Істің ерекше күрделілігі', 'Особая сложность дела', 'Special complexity'),
      exceptional: yesNo('Айрықша жағдай', 'Исключительный случай', 'Exceptional case'),
      listedCategory: yesNo('ҚПК 151-бабының 3-бөлігінде аталған санат', 'Категория из ч. 3 ст. 151 УПК', 'Category listed in CPC 151(3)'),
      petition,
    },
    recordedBy: receivers,
  },
  {
    type: 'custody.ivs-ruled',
    title: words('Уақытша ұстау изоляторында ұстау туралы қаулы', 'Постановление о содержании в изоляторе временного содержания', 'Ruling to keep in a temporary detention facility'),
    group: 'measure', order: 35, streams: ['episode'],
    fields: {
      number: must(documentNumber),
      approvedBy: must(choice({
        prosecutor: capacityLabels.prosecutor,
        judge: capacityLabels.judge,
        court: capacityLabels.court,
        none: words('бекітілмеген', 'не утверждено', 'not approved'),
      }, 'Кім бекітті', 'Кем утверждено', 'Approved by')),
      authorRole: choice({
        investigator: capacityLabels.investigator, inquirer: capacityLabels.inquirer, judge: capacityLabels.judge, court: capacityLabels.court,
      }, 'Қаулыны шығарған адам', 'Кем вынесено постановление', 'Author of the ruling'),
    },
    recordedBy: receivers,
  },
];

export const measureFacts: readonly FactTypeSpec[] = [
  {
    type: 'measure.applied',
    title: words('Бұлтартпау шарасы қолданылды', 'Мера пресечения применена', 'Measure of restraint applied'),
    group: 'measure', order: 33, streams: ['episode', 'case'],
    fields: {
      measure: must(choice(measureLabels, 'Шара', 'Мера', 'Measure')),
      endsAt: instant('Мерзімнің соңы', 'Окончание срока', 'End of the term'),
      number: documentNumber,
      amount: money('Сома', 'Сумма', 'Amount', { showIf: { field: 'measure', in: ['bail'] } }),
      gravity: choice(gravityLabels, 'Ауырлық санаты', 'Категория тяжести', 'Gravity'),
    },
    recordedBy: receivers,
  },
  {
    type: 'measure.cancelled',
    title: words('Бұлтартпау шарасының күші жойылды', 'Мера пресечения отменена', 'Measure of restraint cancelled'),
    group: 'measure', order: 36, streams: ['episode', 'case'],
    fields: { by: whoDecided, number: must(documentNumber) },
    recordedBy: receivers,
  },
  {
    type: 'measure.replaced',
    title: words('Бұлтартпау шарасы өзгертілді', 'Мера пресечения изменена', 'Measure of restraint replaced'),
    group: 'measure', order: 36, streams: ['episode', 'case'],
    fields: { by: whoDecided, number: must(documentNumber), measure: choice(measureLabels, 'Жаңа шара', 'Новая мера', 'New measure') },
    recordedBy: receivers,
  },
  {
    type: 'bail.paid',
    title: words('Кепіл енгізілді', 'Залог внесён', 'Bail paid'),
    group: 'measure', order: 36, streams: ['episode'],
    fields: { amount: must(money('Сома', 'Сумма', 'Amount')), document: text('Төлем құжаты', 'Платёжный документ', 'Payment document') },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'duty-officer', 'investigator', 'procedural-prosecutor', ...judges],
  },
];

export const caseFacts: readonly FactTypeSpec[] = [
  {
    type: 'investigation.finished',
    title: words('Тергеп-тексерудің аяқталғаны туралы хабарлау', 'Уведомление об окончании расследования', 'Notice that the investigation is finished'),
    group: 'case', order: 38, streams: ['episode', 'case'],
    fields: { noticeNumber: documentNumber },
    recordedBy: caseHolders,
  },
  {
    type: 'case.sent-to-court',
    title: words('Іс сотқа жіберілді', 'Дело направлено в суд', 'Case sent to court'),
    group: 'case', order: 39, streams: ['episode', 'case'],
    fields: {
      court: must(courtName),
      gravity: must(choice(gravityLabels, 'Ауырлық санаты', 'Категория тяжести', 'Gravity')),
      placeNotified: yesNo('Күзетпен ұстау орны хабардар етілді (сотта есептелетіні)', 'Место содержания уведомлено (числится за судом)', 'Place of custody told (held for the court)'),
    },
    sets: { gravity: 'gravity' },
    recordedBy: ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor', ...judges],
  },
  {
    type: 'case.returned',
    title: words('Іс қайтарылды', 'Дело возвращено', 'Case returned'),
    group: 'case', order: 39, streams: ['episode', 'case'],
    fields: { by: decider('Кім қайтарды', 'Кем возвращено', 'Returned by') },
    recordedBy: ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor', ...judges],
  },
];

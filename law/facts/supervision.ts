/**
 * What the prosecutor does with what is found (Instruction, points 12, 19–21, 26, 32): checks of signals with their outcome and the
 * registration of a crime report, persons found held unlawfully, acts of response from issue to actual elimination, and court hearings.
 */
import type { FactTypeSpec } from './field.ts';
import type { I18n } from '../engine/norm.ts';
import { prosecutorLevelLabels } from './choices.ts';
import { choice, courtName, date, documentNumber, factId, findings, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const aboutSignal = must(factId('Қай мәліметтер (өтініш, оқиға, мәлімдеме) бойынша', 'По каким сведениям (обращению, происшествию, заявлению)', 'On which signal (application, event, statement)'));
const actId = must(text('Қадағалау актісінің тіркеу нөмірі', 'Регистрационный номер акта надзора', 'Register number of the act of supervision', { max: 64 }));

/** Acts of prosecutorial supervision that answer a violation. */
export const responseKindLabels = {
  'release-order': words('босату туралы қаулы', 'постановление об освобождении', 'order of release'),
  protest: words('наразылық', 'протест', 'protest'),
  submission: words('ұсыну', 'представление', 'submission'),
  prescription: words('нұсқама', 'предписание', 'prescription'),
  'cancellation-order': words('заңсыз актінің күшін жою туралы қаулы', 'постановление об отмене незаконного акта', 'order cancelling an unlawful act'),
  'disciplinary-order': words('тәртіптік іс жүргізуді қозғау туралы қаулы', 'постановление о возбуждении дисциплинарного производства', 'order opening disciplinary proceedings'),
  'administrative-order': words('әкімшілік іс жүргізуді қозғау туралы қаулы', 'постановление о возбуждении административного производства', 'order opening administrative proceedings'),
  'criminal-referral': words('сотқа дейінгі тергеп-тексеруді бастау үшін материалдарды беру', 'передача материалов для начала досудебного расследования', 'referral for pre-trial investigation'),
  'court-application': words('сотқа өтініш (талап қою)', 'заявление (иск) в суд', 'application or claim to a court'),
  warning: words('заңды түсіндіру', 'разъяснение закона', 'explanation of the law'),
} satisfies Record<string, I18n>;

export const addresseeLevelLabels = {
  place: words('мекеме басшысы', 'руководитель учреждения', 'head of the institution'),
  district: words('аудандық, қалалық орган', 'орган районного, городского уровня', 'body of district or city level'),
  oblast: words('облыстық орган', 'орган областного уровня', 'body of regional level'),
  central: words('орталық мемлекеттік орган', 'центральный государственный орган', 'central state body'),
} satisfies Record<string, I18n>;

const inPlace = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = prosecutors): FactTypeSpec =>
  ({ type, title, group: 'office', order, streams: ['place'], fields, recordedBy });
const ofAct = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'] = {}, recordedBy: readonly string[] = prosecutors): FactTypeSpec =>
  inPlace(type, order, title, { actId, ...fields }, recordedBy);

const checks: readonly FactTypeSpec[] = [
  inPlace('supervision.check-started', 70, words('Мәліметтер бойынша тексеру басталды', 'Начата проверка по сведениям', 'Check of the signal started'), {
    about: aboutSignal, number: documentNumber,
    by: must(choice({
      self: words('прокуратура өзі', 'прокуратурой самостоятельно', "the prosecutor's office itself"),
      prosecutor: words('прокурорға тапсырылды', 'поручена прокурору', 'entrusted to a prosecutor'),
      'criminal-prosecution': words('қылмыстық қудалау органы', 'орган уголовного преследования', 'body of criminal prosecution'),
    }, 'Кім тексереді', 'Кто проверяет', 'Checked by')),
    onSite: yesNo('Орнына шығып', 'С выездом на место', 'With a visit to the place'),
  }),
  inPlace('supervision.check-finished', 71, words('Мәліметтер бойынша тексеру аяқталды', 'Проверка по сведениям окончена', 'Check of the signal finished'), {
    about: aboutSignal, number: documentNumber,
    violations: yesNo('Заңдылық бұзылған', 'Нарушения законности выявлены', 'Violations of legality found'),
    occasion: yesNo('Сотқа дейінгі тергеп-тексеруді бастауға сылтау бар', 'Имеется повод к началу досудебного расследования', 'There is an occasion to begin pre-trial investigation'),
    courtGrounds: yesNo('Кінәлілерге қатысты сотқа жіберуге негіз бар', 'Имеются основания для направления материалов на виновных в суд', 'There are grounds to send materials on the guilty to court'),
    reasons: longText('Дәлелді тұжырым', 'Мотивированный вывод', 'Reasoned conclusion', { max: 10_000 }),
  }),
  inPlace('supervision.crime-registered', 73, words('Арыз (хабар) СДТБТ-де тіркелді', 'Заявление (сообщение) зарегистрировано в ЕРДР', 'Statement or report registered in the ERDR'), {
    about: aboutSignal,
    number: must(text('СДТБТ нөмірі', 'Номер ЕРДР', 'Number in the ERDR', { max: 60 })),
    body: text('Тергеп-тексеретін орган', 'Орган расследования', 'Investigating body'),
  }),
  inPlace('supervision.response-declined', 73, words('Қадағалау актісі енгізілмеді (дәлелді шешім)', 'Акт надзора не внесён (мотивированное решение)', 'No act of supervision issued (reasoned decision)'), {
    about: aboutSignal, reasons: must(longText('Дәлелдері', 'Мотивы', 'Reasons', { max: 4000 })),
  }),
  inPlace('supervision.materials-sent-to-court', 74, words('Кінәлілерге қатысты материалдар сотқа жіберілді', 'Материалы в отношении виновных направлены в суд', 'Materials on the guilty officials sent to court'), {
    about: aboutSignal, court: courtName, number: documentNumber,
    against: text('Кімге қатысты', 'В отношении кого', 'Against whom'),
  }),
  inPlace('monitoring.rights-violated', 62, words('ҰАТ қатысушысының құқығы бұзылғаны белгілі болды', 'Стало известно о нарушении прав участника НПМ', 'Violation of the rights of an NPM participant became known'), {
    who: text('Қатысушы', 'Участник', 'Participant'),
    what: must(longText('Қандай құқық қалай бұзылды', 'Какое право и как нарушено', 'Which right was violated and how', { max: 4000 })),
    by: text('Кім бұзды', 'Кем нарушено', 'Violated by'),
  }, [...prosecutors, 'monitoring-member']),
  {
    type: 'supervision.unlawful-custody-found',
    title: words('Прокурор адамның заңсыз ұсталып отырғанын анықтады', 'Прокурор выявил незаконно содержащееся лицо', 'The prosecutor found a person held unlawfully'),
    group: 'place', order: 75, streams: ['episode', 'place'],
    fields: {
      why: must(choice({
        'no-ground': words('негіз жоқ', 'нет основания', 'no ground'),
        expired: words('мерзімі өткен', 'срок истёк', 'the term has expired'),
        'wrong-place': words('бұл мекемеде ұстауға болмайды', 'содержание в этом учреждении не допускается', 'may not be held in this institution'),
        other: words('өзге себеп', 'иная причина', 'another reason'),
      }, 'Неліктен заңсыз', 'Почему незаконно', 'Why unlawful')),
      since: instant('Қай уақыттан бері', 'С какого времени', 'Since when'),
      inspection: factId('Қай тексеру барысында', 'При какой проверке', 'During which check'),
      measure: text('Босату үшін қолданылған шара', 'Принятая мера к освобождению', 'Measure taken for the release'),
    },
    recordedBy: prosecutors,
  },
];

const responses: readonly FactTypeSpec[] = [
  ofAct('response.issued', 76, words('Прокурорлық қадағалау актісі енгізілді', 'Внесён акт прокурорского надзора', 'Act of prosecutorial supervision issued'), {
    kind: must(choice(responseKindLabels, 'Актінің түрі', 'Вид акта', 'Kind of act')),
    number: documentNumber,
    about: factId('Қай тексеру (мәлімет) бойынша', 'По какой проверке (сведениям)', 'On which check or signal'),
    issuerLevel: must(choice(prosecutorLevelLabels, 'Енгізген прокуратураның деңгейі', 'Уровень внёсшей прокуратуры', "Level of the issuing prosecutor's office")),
    addressee: text('Кімге енгізілді', 'Кому внесён', 'Addressee'),
    addresseeLevel: must(choice(addresseeLevelLabels, 'Адресаттың деңгейі', 'Уровень адресата', 'Level of the addressee')),
    throughGeneral: yesNo('Бас прокуратура арқылы', 'Через Генеральную прокуратуру', "Through the Prosecutor General's Office", { showIf: { field: 'addresseeLevel', in: ['central'] } }),
    violations: longText('Заңдылық бұзушылықтар', 'Нарушения законности', 'Violations of legality', { max: 10_000 }),
    demands: longText('Талаптар', 'Требования', 'Demands', { max: 10_000 }),
    persons: integer('Акт қанша адамға қатысты', 'Скольких лиц касается акт', 'Number of persons concerned', { min: 0, max: 100_000 }),
    answerBy: instant('Қай уақытқа дейін қаралуға тиіс', 'Рассмотреть не позднее', 'To be considered by'),
    signer: text('Кім қол қойды', 'Кем подписан', 'Signed by'),
    findings: findings('Қандай бұзушылықтарға қатысты', 'На какие нарушения', 'Which violations it answers'),
  }),
  ofAct('response.delivered', 77, words('Қадағалау актісі адресатқа тапсырылды', 'Акт надзора вручён адресату', 'Act of supervision delivered'), {
    to: text('Кім қабылдады', 'Кем принят', 'Received by'),
  }),
  ofAct('response.reported-up', 77, words('Қадағалау актісі туралы жоғары тұрған прокуратураға хабарланды', 'О внесении акта надзора уведомлена вышестоящая прокуратура', "The superior prosecutor's office was notified of the act"), {
    toLevel: must(choice(prosecutorLevelLabels, 'Қай деңгейге', 'На какой уровень', 'To which level')), number: documentNumber,
  }),
  ofAct('response.answered', 78, words('Қадағалау актісіне жауап алынды', 'Получен ответ на акт надзора', 'Answer to the act of supervision received'), {
    number: documentNumber,
    result: must(choice({
      granted: words('қанағаттандырылды', 'удовлетворён', 'granted'),
      'partly-granted': words('ішінара қанағаттандырылды', 'удовлетворён частично', 'granted in part'),
      rejected: words('қабылданбады', 'отклонён', 'rejected'),
    }, 'Қарау нәтижесі', 'Результат рассмотрения', 'Result')),
    withProsecutor: yesNo('Прокурордың қатысуымен қаралды', 'Рассмотрен с участием прокурора', 'Considered with the prosecutor present'),
    punished: integer('Жауапкершілікке тартылғандар саны', 'Привлечено к ответственности лиц', 'Persons held liable', { min: 0, max: 100_000 }),
    measures: longText('Қабылданған шаралар', 'Принятые меры', 'Measures taken', { max: 10_000 }),
  }, [...prosecutors, 'head-of-place', 'deputy-head-of-place']),
  ofAct('response.reminded', 79, words('Қадағалау актісі бойынша еске салынды', 'Направлено напоминание по акту надзора', 'Reminder on the act of supervision sent'), { number: documentNumber }),
  ofAct('response.elimination-checked', 80, words('Бұзушылықтың іс жүзінде жойылуы тексерілді', 'Проверено фактическое устранение нарушений', 'Actual elimination of the violations checked'), {
    eliminated: must(choice({
      yes: words('толық жойылды', 'устранены полностью', 'eliminated in full'),
      partly: words('ішінара жойылды', 'устранены частично', 'eliminated in part'),
      no: words('жойылмады', 'не устранены', 'not eliminated'),
    }, 'Бұзушылықтар', 'Нарушения', 'Violations')),
    onSite: yesNo('Орнына шығып', 'С выездом на место', 'With a visit to the place'),
    findings: longText('Не анықталды', 'Что установлено', 'What was found', { max: 10_000 }),
  }),
  ofAct('response.escalated', 81, words('Қаралмаған (орындалмаған) акт бойынша шара қолданылды', 'По нерассмотренному (неисполненному) акту приняты меры', 'Measure taken on an act not considered or not carried out'), {
    how: must(choice({
      superior: words('жоғары тұрған прокурорға баяндалды', 'доложено вышестоящему прокурору', 'reported to the superior prosecutor'),
      'superior-body': words('жоғары тұрған органға енгізілді', 'внесено в вышестоящий орган', 'brought to the superior body'),
      court: words('сотқа жүгінді', 'обращение в суд', 'application to court'),
      administrative: words('әкімшілік іс жүргізу қозғалды', 'возбуждено административное производство', 'administrative proceedings opened'),
      other: words('өзге шара', 'иная мера', 'another measure'),
    }, 'Қандай шара', 'Какая мера', 'Which measure')),
    reason: longText('Себебі', 'Причина', 'Reason', { max: 4000 }),
  }),
  ofAct('response.withdrawn', 82, words('Қадағалау актісі кері қайтарып алынды', 'Акт надзора отозван', 'Act of supervision recalled'), {
    byRole: text('Кім қайтарып алды', 'Кем отозван', 'Recalled by'), reason: longText('Себебі', 'Причина', 'Reason', { max: 4000 }),
  }),
];

const hearings: readonly FactTypeSpec[] = [
  {
    type: 'execution-hearing.held',
    title: words('Сот үкімді орындауға байланысты мәселені қарады', 'Суд рассмотрел вопрос, связанный с исполнением приговора', 'A court considered a question of the execution of a sentence'),
    group: 'case', order: 70, streams: ['episode', 'place'],
    fields: {
      court: courtName,
      instance: must(choice({
        first: words('бірінші саты', 'первая инстанция', 'first instance'),
        appeal: words('апелляциялық саты', 'апелляционная инстанция', 'appeal'),
        cassation: words('кассациялық саты', 'кассационная инстанция', 'cassation'),
      }, 'Сот сатысы', 'Судебная инстанция', 'Instance')),
      leftForWork: yesNo('Шаруашылық жұмыстарға қалдырылған сотталған адамға қатысты', 'В отношении осуждённого, оставленного для хозяйственных работ', 'About a convict left for household work', { showIf: { field: 'instance', in: ['first'] } }),
      prosecutorTookPart: yesNo('Прокурор қатысты', 'Прокурор участвовал', 'The prosecutor took part'),
      delegate: text('Қатысу жүктелген бөлімше, прокурор', 'Подразделение, прокурор, на которых возложено участие', 'Unit or prosecutor to whom participation was delegated'),
      delegation: text('Облыс прокурорының өкімі (нөмірі, күні)', 'Распоряжение прокурора области (номер, дата)', 'Order of the regional prosecutor (number, date)', { max: 120 }),
      result: longText('Нәтижесі', 'Результат', 'Result', { max: 4000 }),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'participation.delegated',
    title: words('Соттарға қатысу өкіммен жүктелді', 'Участие в судах возложено распоряжением', 'Participation in courts delegated by order'),
    group: 'office', order: 20, streams: ['office'],
    fields: {
      number: documentNumber,
      date: date('Өкімнің күні', 'Дата распоряжения', 'Date of the order'),
      by: choice({
        'regional-prosecutor': words('облыс прокуроры', 'прокурор области', 'regional prosecutor'),
        other: words('өзге лауазымды адам', 'иное должностное лицо', 'another official'),
      }, 'Кім шығарды', 'Кем издано', 'Issued by'),
      to: choice({
        'court-acts-unit': words('сот актілерінің заңдылығын қадағалау бөлімшесі', 'подразделение по надзору за законностью судебных актов', 'unit supervising the legality of court acts'),
        district: words('қала, аудан прокуроры', 'прокурор города, района', 'prosecutor of a city or district'),
        other: words('өзге бөлімше', 'иное подразделение', 'another unit'),
      }, 'Кімге жүктелді', 'На кого возложено', 'Delegated to'),
      from: instant('Басталуы', 'Начало', 'From'),
      until: instant('Аяқталуы', 'Окончание', 'Until'),
    },
    recordedBy: prosecutors,
  },
];

export const supervisionFacts: readonly FactTypeSpec[] = [...checks, ...responses, ...hearings];

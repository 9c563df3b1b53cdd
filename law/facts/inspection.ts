/**
 * The course of an inspection (Instruction, points 7–9, 13, 39–48): on what ground, by whom, when and how, the answers to the check-list,
 * persons received, journal and certificate; and what follows from it: acquaintance, persons found without a resolution, responsibility.
 */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import { answers, choice, date, documentNumber, factId, instant, integer, longText, must, received, text, words, yesNo } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;

/** Point 7 names the occasions; point 8 adds the manifest violation; a standing resolution covers the daily and weekly checks. */
export const inspectionOccasionLabels = {
  plan: words('жұмыс жоспары', 'план работы', 'work plan'),
  'task-general': words('Бас прокуратура басшылығының тапсырмасы', 'поручение руководства Генеральной прокуратуры', "task of the Prosecutor General's Office"),
  'task-regional': words('облыс прокуратурасы басшылығының тапсырмасы', 'поручение руководства областной прокуратуры', "task of the regional prosecutor's office"),
  emergency: words('төтенше оқиға', 'чрезвычайное происшествие', 'emergency'),
  media: words('бұқаралық ақпарат құралдарындағы жарияланым', 'публикация в средствах массовой информации', 'publication in the media'),
  appeal: words('жеке немесе заңды тұлғаның өтініші', 'обращение физического или юридического лица', 'appeal of a natural or legal person'),
  'manifest-violation': words('заңдылықтың айқын бұзылуы', 'явное нарушение законности', 'manifest violation of legality'),
  'late-placement': words('изоляторға уақтылы орналастырылмағаны туралы мәлімет', 'сведения о несвоевременном помещении в изолятор', 'signal of late placement in the facility'),
  standing: words('кезең сайынғы тексеру (тұрақты қаулы)', 'периодическая проверка (постоянное постановление)', 'periodic check (standing resolution)'),
} as const;

/** Fields of `place.inspected` beside those of the certificate. All optional: the truth is recorded as far as it is known. */
export const inspectionCourse: Readonly<Record<string, FieldSpec>> = {
  occasion: choice(inspectionOccasionLabels, 'Тексеру себебі', 'Повод проверки', 'Occasion of the inspection'),
  about: factId('Себеп болған жазба', 'Запись, послужившая поводом', 'Record that is the occasion'),
  orderNumber: text('Тағайындау туралы қаулының нөмірі', 'Номер постановления о назначении', 'Number of the resolution appointing it', { max: 60 }),
  orderDate: date('Қаулының күні', 'Дата постановления', 'Date of the resolution'),
  orderIssuer: text('Қаулыны шығарған прокурор', 'Прокурор, вынесший постановление', 'Prosecutor who issued the resolution'),
  inspectorName: text('Тексерушінің тегі, аты, әкесінің аты', 'Фамилия, имя, отчество проверяющего', 'Full name of the inspector'),
  inspectorPost: text('Тексерушінің лауазымы', 'Должность проверяющего', 'Post of the inspector'),
  where: text('Тексеру жүргізілген орын', 'Место проведения проверки', 'Where the inspection was held'),
  startedAt: instant('Басталған уақыты', 'Время начала', 'Started at'),
  endedAt: instant('Аяқталған уақыты', 'Время окончания', 'Ended at'),
  atNight: yesNo('Түнгі уақытта', 'В ночное время', 'At night'),
  onDayOff: yesNo('Мереке немесе демалыс күні', 'В праздничный или выходной день', 'On a holiday or day off'),
  video: yesNo('Бейнетүсіріліммен', 'С видеосъёмкой', 'With video'),
  withRegionalProsecutor: yesNo('Облыс прокуроры немесе оның орынбасары қатысты', 'С участием прокурора области или его заместителя', 'With the regional prosecutor or a deputy'),
  specialists: longText('Мамандар және олардың қорытындылары', 'Специалисты и их заключения', 'Specialists and their conclusions', { max: 4000 }),
  answers: answers('Тексеру парағы', 'Проверочный лист', 'Check-list'),
  received: received('Жеке мәселелері бойынша қабылданғандар', 'Приняты по личным вопросам', 'Received on personal matters'),
  nobodyApplied: yesNo('Жеке мәселелер бойынша ешкім өтініш білдірмеді', 'По личным вопросам никто не обратился', 'Nobody applied on personal matters'),
  actsStudied: longText('Зерделенген ведомстволық актілер мен бұйрықтар', 'Изученные ведомственные акты и приказы', 'Departmental acts and orders studied', { max: 4000 }),
  legalityAssessment: longText('Заңдылықтың жай-күйін бағалау', 'Оценка состояния законности', 'Assessment of the state of legality', { max: 4000 }),
  supervisionAssessment: longText('Прокурорлық қадағалаудың тиімділігін бағалау', 'Оценка эффективности прокурорского надзора', 'Assessment of the effectiveness of supervision', { max: 4000 }),
  violationsFound: yesNo('Заңдылық бұзушылықтар анықталды', 'Выявлены нарушения законности', 'Violations of legality were found'),
  journalEntry: yesNo('Арнаулы журналға жазылды', 'Запись в специальном журнале сделана', 'Entered in the special journal'),
  journalNumber: text('Журналдағы жазбаның нөмірі', 'Номер записи в журнале', 'Number of the journal entry', { max: 60 }),
  heldThen: integer('Тексеру сәтінде ұсталғандар саны', 'Содержалось лиц в момент проверки', 'Persons held at the time', { min: 0, max: 100_000 }),
};

const inspection = factId('Қай тексеру', 'Какая проверка', 'Which inspection');

export const inspectionFacts: readonly FactTypeSpec[] = [
  {
    // Point 42: opens its five steps. Of the facility; the person is named where known.
    type: 'late-placement.signalled',
    title: words('Іс жүзінде ұсталған адамның изоляторға уақтылы орналастырылмағаны туралы мәлімет түсті', 'Поступили сведения о несвоевременном помещении фактически задержанного в изолятор', 'Signal of late placement of a person actually detained'),
    group: 'office', order: 50, streams: ['place'],
    fields: {
      source: must(choice({
        application: words('арыз', 'заявление', 'statement'),
        system: words('жүйедегі жазбалардың салыстыруы', 'сопоставление записей системы', 'comparison of records of the system'),
        other: words('өзге мәліметтер', 'иные сведения', 'other data'),
      }, 'Қайдан түсті', 'Откуда поступили', 'Where it came from')),
      person: text('Адамның тегі, аты', 'Фамилия, имя лица', 'Name of the person'), episode: text('Адамның ісі', 'Дело лица', 'Record of the person', { max: 64 }),
      content: longText('Мазмұны', 'Содержание', 'Content', { max: 4000 }),
    },
    recordedBy: [...prosecutors, 'monitoring-member', 'system'],
  },
  {
    type: 'inspection.certificate-drawn',
    title: words('Тексеру нәтижелері туралы анықтама жасалды', 'Составлена справка о результатах проверки', 'Certificate of the inspection drawn up'),
    group: 'office', order: 62, streams: ['place'],
    fields: { inspection: must(inspection), number: documentNumber },
    recordedBy: prosecutors,
  },
  {
    type: 'inspection.made-known',
    title: words('Анықтамамен таныстырылды', 'Ознакомлены со справкой о результатах проверки', 'Certificate of the inspection made known'),
    group: 'notice', order: 70, streams: ['place'],
    fields: {
      inspection: must(inspection),
      addressee: must(choice({
        'head-of-place': words('тексерілген органның бірінші басшысы', 'первый руководитель проверенного органа', 'first head of the inspected body'),
        'acting-head': words('бірінші басшының міндетін атқарушы', 'исполняющий обязанности первого руководителя', 'acting head'),
        'supervising-prosecutor': words('осы органды қадағалайтын прокурор', 'прокурор, осуществляющий надзор за этим органом', 'prosecutor who supervises this body'),
      }, 'Кім танысты', 'Кто ознакомлен', 'Made known to')),
      name: text('Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Full name'),
      signed: yesNo('Қол қойды', 'Подпись имеется', 'Signed'),
      objections: longText('Қарсылықтары', 'Возражения', 'Objections', { max: 4000 }),
    },
    recordedBy: prosecutors,
  },
  {
    // Point 43, second paragraph: found in the personal file of one person; the stream is that person's.
    type: 'custody.no-resolution-found',
    title: words('Жеке істе тиісті қаулы жоқ екені анықталды', 'Установлено отсутствие в личном деле соответствующего постановления', 'Found: no resolution in the personal file'),
    group: 'place', order: 60, streams: ['episode', 'place'],
    fields: {
      inspection,
      which: choice({
        detention: words('ұстап алу хаттамасы', 'протокол задержания', 'protocol of detention'),
        'administrative-arrest': words('әкімшілік қамаққа алу туралы қаулы', 'постановление об административном аресте', 'ruling on administrative arrest'),
        custody: words('күзетпен ұстау туралы сот қаулысы', 'постановление суда о содержании под стражей', 'ruling of the court on custody'),
        sentence: words('сот үкімі', 'приговор суда', 'sentence of the court'),
      }, 'Қай құжат жоқ', 'Какой документ отсутствует', 'Which paper is missing'),
      officials: longText('Жауапты лауазымды адамдар', 'Ответственные должностные лица', 'Officials in charge', { max: 2000 }),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'custody.resolution-found',
    title: words('Жеке істің тиісті қаулысы табылды', 'Соответствующее постановление обнаружено', 'The resolution was found'),
    group: 'place', order: 61, streams: ['episode', 'place'],
    fields: { about: factId('Қай жазба туралы', 'По какой записи', 'About which record'), number: must(documentNumber), dated: date('Қаулының күні', 'Дата постановления', 'Date of the resolution') },
    recordedBy: prosecutors,
  },
  {
    type: 'inspection.responsibility-decided',
    title: words('Лауазымды адамдардың жауаптылығы туралы мәселе шешілді', 'Решён вопрос об ответственности должностных лиц', 'Responsibility of officials decided'),
    group: 'place', order: 72, streams: ['episode', 'place'],
    fields: {
      about: factId('Қай жазба туралы', 'По какой записи', 'About which record'),
      outcome: must(choice({
        disciplinary: words('тәртіптік іс қозғау', 'возбуждено дисциплинарное производство', 'disciplinary proceedings'),
        administrative: words('әкімшілік іс қозғау', 'возбуждено административное производство', 'administrative proceedings'),
        criminal: words('сотқа дейінгі тергеп-тексеру басталды', 'начато досудебное расследование', 'pre-trial investigation begun'),
        none: words('жауаптылық негіздері жоқ', 'оснований для ответственности нет', 'no ground of responsibility'),
      }, 'Шешім', 'Решение', 'Decision')),
      officials: longText('Лауазымды адамдар', 'Должностные лица', 'Officials', { max: 2000 }),
      number: documentNumber,
    },
    recordedBy: prosecutors,
  },
];

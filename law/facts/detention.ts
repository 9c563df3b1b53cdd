/** From actual restriction to the first decisions of the investigation (CPC arts. 64, 128–135, 202–206). */
import type { FactTypeSpec } from './field.ts';
import { gravityLabels } from './choices.ts';
import { choice, criminalArticles, documentNumber, instant, integer, longText, must, place, text, words, yesNo } from './words.ts';

const officers = ['duty-officer', 'head-of-place', 'detaining-officer', 'investigator', 'inquirer', 'procedural-prosecutor', 'internal-affairs-body', 'ship-captain', 'border-detachment-head'] as const;
const caseHolders = ['investigator', 'inquirer', 'head-of-investigation', 'procedural-prosecutor'] as const;

const thirtyDayArticle = yesNo('ҚПК 139-бабының 1-бөлігінде аталған бап (отыз тәулік)', 'Статья из перечня ч. 1 ст. 139 УПК (тридцать суток)', 'Article of the list of CPC 139(1) (thirty days)');

export const detentionFacts: readonly FactTypeSpec[] = [
  {
    type: 'detention.actual',
    title: words('Іс жүзінде ұстап алу', 'Фактическое задержание', 'Actual detention'),
    group: 'detention', order: 10, streams: ['episode', 'case'],
    fields: {
      basis: must(choice({
        suspicion: words('қылмыстық құқық бұзушылық жасады деген күдік', 'подозрение в совершении уголовного правонарушения', 'suspicion of a criminal offence'),
        administrative: words('әкімшілік құқық бұзушылық', 'административное правонарушение', 'administrative offence'),
        'no-abode': words('белгілі бір тұрғылықты жерінің және (немесе) құжаттарының болмауы', 'отсутствие определённого места жительства и (или) документов', 'no fixed abode and (or) no documents'),
        'search-foreign': words('шет мемлекеттің іздестіруі', 'розыск иностранным государством', 'search by a foreign state'),
        search: words('іздестіру', 'розыск', 'search'),
      }, 'Негізі', 'Основание', 'Basis')),
      where: must(text('Ұстап алынған орны', 'Место задержания', 'Place of detention')),
      detainedBy: text('Ұстап алған адам', 'Кем задержан', 'Detained by'),
      grounds: choice({
        'caught-in-act': words('қылмыстық құқық бұзушылық үстінде немесе тікелей жасағаннан кейін ұсталды', 'застигнут при совершении или непосредственно после совершения', 'caught in the act or directly after it'),
        'witness-pointed': words('көзімен көргендер, жәбірленушілер көрсетті', 'указали очевидцы, потерпевшие', 'pointed out by eyewitnesses or victims'),
        traces: words('айқын іздер табылды', 'обнаружены явные следы', 'clear traces found'),
        'other-data': words('өзге де деректер', 'иные данные', 'other data'),
        'court-order': words('соттың шешімі', 'решение суда', 'decision of a court'),
      }, 'Ұстап алу негізі', 'Основание задержания', 'Ground of detention'),
      remote: yesNo('Шалғай немесе қатынас жолы жоқ жер', 'Отдалённая местность или отсутствие путей сообщения', 'Remote place or no routes'),
    },
    sets: { basis: 'basis' },
    recordedBy: officers,
  },
  {
    type: 'detention.delivered',
    title: words('Органға жеткізу', 'Доставление в орган', 'Bringing to the body'),
    group: 'detention', order: 11, streams: ['episode'],
    fields: {
      to: must(place('Қайда жеткізілді', 'Куда доставлен', 'Brought to')),
      certificateGiven: yesNo('Жеткізу туралы анықтама берілді', 'Выдана справка о доставлении', 'Certificate of bringing given'),
    },
    recordedBy: officers,
  },
  {
    type: 'detention.protocol',
    title: words('Ұстап алу хаттамасы', 'Протокол задержания', 'Protocol of detention'),
    group: 'detention', order: 12, streams: ['episode', 'case'],
    fields: {
      number: must(documentNumber),
      authorRole: must(choice({
        investigator: words('тергеуші', 'следователь', 'investigator'),
        inquirer: words('анықтаушы', 'дознаватель', 'inquiry officer'),
        'detaining-officer': words('ұстап алған лауазымды адам', 'должностное лицо, осуществившее задержание', 'detaining officer'),
        other: words('өзге лауазымды адам', 'иное должностное лицо', 'other official'),
      }, 'Хаттаманы жасаған адам', 'Кем составлен протокол', 'Drawn up by')),
      fullName: text('Ұстап алынған адамның тегі, аты, әкесінің аты', 'Фамилия, имя, отчество задержанного', 'Full name of the person detained'),
      detainedBy: text('Кім ұстап алды', 'Кем задержан', 'Who detained'),
      grounds: longText('Ұстап алу негіздері', 'Основания задержания', 'Grounds of detention', { max: 2000 }),
      motives: longText('Ұстап алу уәждері', 'Мотивы задержания', 'Motives of detention', { max: 2000 }),
      where: text('Ұстап алу орны', 'Место задержания', 'Place of detention'),
      actualAt: instant('Іс жүзінде ұстап алынған уақыт', 'Время фактического задержания', 'Time of actual detention'),
      deliveredAt: instant('Жеткізілген уақыт', 'Время доставления', 'Time of bringing'),
      rightsExplained: yesNo('Құқықтары түсіндірілді', 'Права разъяснены', 'Rights explained'),
      offenceAnnounced: yesNo('Қандай құқық бұзушылық күдігімен ұсталғаны ауызша хабарланды', 'Устно объявлено, по подозрению в каком правонарушении задержан', 'Told orally of which offence suspected'),
      counselRight: yesNo('Қорғаушы шақыру құқығы түсіндірілді', 'Разъяснено право на приглашение защитника', 'Right to invite counsel explained'),
      silenceRight: yesNo('Үндемеу құқығы түсіндірілді', 'Разъяснено право хранить молчание', 'Right to silence explained'),
      statementsWarning: yesNo('Айтқандары өзіне қарсы пайдаланылуы мүмкін екені ескертілді', 'Предупреждён, что сказанное может быть использовано против него', 'Warned that what is said may be used against the person'),
      searchResult: longText('Жеке тінтудің нәтижесі', 'Результаты личного обыска', 'Result of the personal search', { max: 2000 }),
      health: longText('Денсаулық жағдайы', 'Состояние здоровья', 'State of health', { max: 2000, secret: true }),
      drawnUpWhere: text('Хаттама жасалған орын', 'Место составления протокола', 'Where the protocol was drawn up'),
      termHours: integer('Ұстап алу мерзімі, сағат', 'Срок задержания, часов', 'Term of detention, hours', { min: 1, max: 72 }),
      medicalConclusion: yesNo('Медициналық куәландыру қорытындысы қоса берілді', 'Приложено заключение медицинского освидетельствования', 'Medical conclusion attached'),
      signedByOfficer: yesNo('Лауазымды адам қол қойды', 'Подписан должностным лицом', 'Signed by the officer'),
      signedBySuspect: yesNo('Күдікті қол қойды', 'Подписан подозреваемым', 'Signed by the suspect'),
      signedByDefender: yesNo('Қорғаушы қол қойды', 'Подписан защитником', 'Signed by the defender'),
      extendedGround: choice({
        'especially-grave': words('аса ауыр қылмыс', 'особо тяжкое преступление', 'especially grave crime'),
        'terrorist-extremist': words('террористік немесе экстремистік қылмыс', 'террористическое или экстремистское преступление', 'terrorist or extremist crime'),
        'mass-disorder': words('жаппай тәртіпсіздік кезінде жасалған қылмыс', 'преступление в ходе массовых беспорядков', 'crime during mass disorder'),
        'criminal-group': words('қылмыстық топ құрамында жасалған қылмыс', 'преступление в составе преступной группы', 'crime in a criminal group'),
        'drugs-minors-death': words('есірткіге, кәмелетке толмағандардың жыныстық тиіспеушілігіне қарсы немесе адам өліміне әкеп соққан қасақана қылмыс', 'преступление, связанное с наркотиками, против половой неприкосновенности несовершеннолетних либо умышленное, повлёкшее смерть человека', 'drugs, sexual inviolability of minors, or intentional crime causing death'),
        remoteness: words('шалғайлық, қатынас жолының болмауы, төтенше жағдай', 'отдалённость, отсутствие путей сообщения, чрезвычайное положение', 'remoteness, no routes, emergency'),
      }, 'Жетпіс екі сағаттық мерзімнің негізі (ҚПК 131-бап 4-бөлік)', 'Основание срока в семьдесят два часа (УПК ст. 131 ч. 4)', 'Ground of the 72-hour term (CPC art. 131(4))'),
      extendedReason: longText('Жетпіс екі сағаттық мерзімнің дәлелдемесі', 'Обоснование срока в семьдесят два часа', 'Reasons for the 72-hour term', { max: 2000, showIf: { field: 'extendedGround', in: ['especially-grave', 'terrorist-extremist', 'mass-disorder', 'criminal-group', 'drugs-minors-death', 'remoteness'] } }),
      articles: criminalArticles,
    },
    sets: { extendedGround: 'extendedGround' },
    recordedBy: officers,
  },
  {
    type: 'detention.rights-explained',
    title: words('Құқықтарын түсіндіру', 'Разъяснение прав', 'Explanation of rights'),
    group: 'detention', order: 13, streams: ['episode'],
    fields: {
      language: must(text('Қай тілде', 'На каком языке', 'In which language', { max: 60 })),
      inWriting: yesNo('Жазбаша', 'Письменно', 'In writing'),
      refusedToSign: yesNo('Қол қоюдан бас тартты', 'От подписи отказался', 'Refused to sign'),
    },
    recordedBy: officers,
  },
  {
    type: 'suspect.recognised',
    title: words('Күдікті деп тану', 'Признание подозреваемым', 'Recognition as a suspect'),
    group: 'case', order: 20, streams: ['episode', 'case'],
    fields: { number: must(documentNumber), articles: must(criminalArticles), thirtyDayArticle },
    recordedBy: caseHolders,
  },
  {
    type: 'qualification.ruled',
    title: words('Іс-әрекетті саралау туралы қаулы', 'Постановление о квалификации деяния', 'Ruling on qualification of the act'),
    group: 'case', order: 21, streams: ['episode', 'case'],
    fields: {
      number: must(documentNumber),
      articles: must(criminalArticles),
      gravity: must(choice(gravityLabels, 'Ауырлық санаты', 'Категория тяжести', 'Gravity')),
      deprivationProvided: yesNo('Бас бостандығынан айыру жазасы көзделген', 'Предусмотрено наказание в виде лишения свободы', 'Deprivation of liberty is provided for'),
      thirtyDayArticle,
    },
    sets: { gravity: 'gravity' },
    recordedBy: caseHolders,
  },
  {
    type: 'qualification.announced',
    title: words('Саралау туралы қаулыны жариялау', 'Объявление квалификации деяния', 'Announcement of the qualification'),
    group: 'case', order: 22, streams: ['episode', 'case'],
    fields: { number: documentNumber, broughtIn: yesNo('Мәжбүрлеп әкелінді', 'Доставлен приводом', 'Brought in by compulsion') },
    recordedBy: caseHolders,
  },
  {
    type: 'interrogation.held',
    title: words('Күдіктіден жауап алу', 'Допрос подозреваемого', 'Interrogation of the suspect'),
    group: 'case', order: 40, streams: ['episode', 'case'],
    fields: {
      defenderPresent: yesNo('Қорғаушы қатысты', 'С участием защитника', 'Defender present'),
      privateMeeting: yesNo('Жауап алуға дейін қорғаушымен оңаша кездесу берілді', 'До допроса предоставлено свидание с защитником наедине', 'Private meeting with the defender before it'),
    },
    recordedBy: caseHolders,
  },
];

/**
 * Emergencies in a place (Instruction of the Prosecutor General No. 7 of 2015, points 4(30), 17, 20, 23, 38, 65): what happened, who
 * learned of it and when, the call log with its acknowledgement, the special message with its list of participants, the visit, what was
 * done, and its elimination. They live in the place's stream and are tied together by the id of `emergency.happened`.
 */
import type { FactTypeSpec } from './field.ts';
import type { I18n } from '../engine/norm.ts';
import { prosecutorLevelLabels } from './choices.ts';
import { choice, criminalArticles, documentNumber, factId, instant, integer, longText, must, text, words, yesNo } from './words.ts';

/** The closed list of point 4(30), in its order. */
export const emergencyKindLabels = {
  'disaster-natural': words('табиғи сипаттағы дүлей апат', 'стихийное бедствие природного характера', 'natural disaster'),
  'disaster-technogenic': words('техногендік сипаттағы апат', 'стихийное бедствие техногенного характера', 'man-made disaster'),
  'group-disobedience': words('әкімшілік талаптарына топтасып (екі және одан көп адам) бағынбау', 'групповое (два и более лиц) неповиновение требованиям администрации', 'group disobedience (two or more persons) to the administration'),
  'self-harm': words('өзіне-өзі зақым келтіру', 'членовредительство', 'self-harm'),
  'hostage-taking': words('адамды кепілге алу', 'захват заложника', 'taking of a hostage'),
  pogrom: words('ойран салу (мүлікті қасақана жою)', 'погром (умышленное уничтожение имущества)', 'pogrom (intentional destruction of property)'),
  'mass-disorder': words('жаппай тәртіпсіздік', 'массовый беспорядок', 'mass disorder'),
  escape: words('қашу', 'побег', 'escape'),
  'collective-work-refusal': words('ақы төленетін жұмыстан ұжымдық бас тарту', 'коллективный отказ от выполнения оплачиваемых видов работ', 'collective refusal to perform paid work'),
  'collective-food-refusal': words('тамақ ішуден ұжымдық бас тарту', 'коллективный отказ от приёма пищи', 'collective refusal of food'),
  torture: words('қызметкерлердің азаптау қолдануы', 'применение сотрудниками пыток', 'torture by staff'),
  'illicit-influence': words('қызметкерлердің жол берілмейтін ықпал ету шараларын қолдануы', 'применение сотрудниками недозволенных мер воздействия', 'illicit measures of influence by staff'),
  'special-means': words('қызметкерлердің арнаулы құрал қолдануы', 'применение сотрудниками специальных средств', 'use of special means by staff'),
  'staff-crime': words('қызметкердің немесе жұмыскердің қылмыс жасауы', 'совершение сотрудником или работником преступления', 'crime by staff or workers'),
  'staff-misdemeanour': words('қызметкердің немесе жұмыскердің қылмыстық теріс қылық жасауы', 'совершение сотрудником или работником уголовного проступка', 'criminal misdemeanour by staff or workers'),
  'staff-corruption-offence': words('қызметкердің немесе жұмыскердің сыбайлас жемқорлық сипаттағы құқық бұзушылығы', 'правонарушение коррупционного характера, совершённое сотрудником или работником', 'offence of a corruption character by staff or workers'),
  'violent-death': words('ұсталған адамның күштеп өлтірілуі', 'насильственная смерть содержащегося лица', 'violent death of a person held'),
} satisfies Record<string, I18n>;
export type EmergencyKind = keyof typeof emergencyKindLabels;
export const emergencyKinds = Object.keys(emergencyKindLabels) as readonly EmergencyKind[];

/** Named as an emergency only in point 58, for what happens on the way. */
export const enRouteLabels = {
  'crime-en-route': words('жолда қылмыс немесе құқық бұзушылық жасалуы', 'преступление или правонарушение в пути следования', 'crime or offence on the way'),
} satisfies Record<string, I18n>;

/** Kept in the registers of point 23 and reported monthly (point 65), though the definition does not name them. */
export const registeredEventLabels = {
  'weapon-use': words('қару қолдану', 'применение оружия', 'use of a weapon'),
  'attempted-escape': words('қашуға оқталу', 'покушение на побег', 'attempted escape'),
  suicide: words('суицид (өзіне-өзі қол жұмсау)', 'суицид', 'suicide'),
  'physical-force': words('дене күшін қолдану', 'применение физической силы', 'use of physical force'),
} satisfies Record<string, I18n>;
export const registeredEvents = Object.keys(registeredEventLabels) as readonly (keyof typeof registeredEventLabels)[];

/** Whose acts make the emergency, as the definition divides them. */
export const byStaff = ['torture', 'illicit-influence', 'special-means'] as const satisfies readonly EmergencyKind[];
export const byStaffOrWorkers = ['staff-crime', 'staff-misdemeanour', 'staff-corruption-offence'] as const satisfies readonly EmergencyKind[];
/** Group acts: an emergency only from a number of persons on. */
export const collective = ['group-disobedience', 'collective-work-refusal', 'collective-food-refusal'] as const satisfies readonly EmergencyKind[];

export const heldCategoryLabels = {
  detained: words('ұстап алынған адам', 'задержанный', 'detained person'),
  'administrative-arrest': words('әкімшілік қамаққа алынған адам', 'лицо, подвергнутое административному аресту', 'person under administrative arrest'),
  'in-custody': words('күзетпен ұсталған адам', 'лицо, содержащееся под стражей', 'person in custody'),
  convicted: words('сотталған адам', 'осуждённый', 'convicted person'),
  other: words('өзге адам', 'иное лицо', 'another person'),
} satisfies Record<string, I18n>;

const staffOfLabels = {
  uis: words('қылмыстық-атқару жүйесі', 'уголовно-исполнительная система', 'penal system'),
  ovd: words('ішкі істер органдары', 'органы внутренних дел', 'internal affairs bodies'),
  knb: words('ұлттық қауіпсіздік органдары', 'органы национальной безопасности', 'national security bodies'),
  enbek: words('«Еңбек» РМК', 'РГП «Енбек»', 'RGP “Enbek”'),
  probation: words('пробация қызметі', 'служба пробации', 'probation service'),
  other: words('өзге орган', 'иной орган', 'another body'),
} satisfies Record<string, I18n>;

/** Who is told at each step of the chain (points 38, 23, 17). */
export const emergencyAddresseeLabels = {
  'regional-assistant': words('облыс прокурорының көмекшісі', 'помощник прокурора области', 'assistant of the regional prosecutor'),
  'directorate-officer': words('басқарма қызметкері', 'сотрудник управления', 'directorate officer'),
  'zonal-officer': words('департаменттің аймақтық қызметкері', 'зональный сотрудник департамента', 'zonal officer of the Department'),
  'directorate-head': words('департамент басқармасының (бөлімінің) бастығы', 'начальник управления (отдела) департамента', 'head of the directorate (division) of the Department'),
  'department-head': words('департамент бастығы', 'начальник департамента', 'head of the Department'),
  other: words('өзге адам', 'иное лицо', 'another person'),
} satisfies Record<string, I18n>;

const channelLabels = {
  telephone: words('телефон арқылы', 'по телефону', 'by telephone'),
  'other-communication': words('өзге байланыс түрі', 'иной вид связи', 'another kind of communication'),
  electronic: words('электрондық түрде', 'в электронном виде', 'electronically'),
  fax: words('факс арқылы', 'факсом', 'by fax'),
  paper: words('қағазда', 'на бумаге', 'on paper'),
} satisfies Record<string, I18n>;

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const emergency = must(factId('Қай оқиға', 'Какое происшествие', 'Which event'));
const level = must(choice(prosecutorLevelLabels, 'Прокуратураның деңгейі', 'Уровень прокуратуры', "Level of the prosecutor's office"));
const channel = must(choice(channelLabels, 'Байланыс түрі', 'Вид связи', 'Channel'));
const staffKinds = { field: 'kind', in: [...byStaff, ...byStaffOrWorkers, ...registeredEvents] } as const;

const ofEmergency = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = prosecutors): FactTypeSpec =>
  ({ type, title, group: 'safety', order, streams: ['place'], fields: { emergency, ...fields }, recordedBy });

export const emergencyFacts: readonly FactTypeSpec[] = [
  {
    type: 'emergency.happened',
    title: words('Төтенше оқиға немесе есепке алынатын дерек', 'Чрезвычайное происшествие или учитываемый факт', 'Emergency or registered event'),
    group: 'safety', order: 55, streams: ['place'],
    fields: {
      kind: must(choice({ ...emergencyKindLabels, ...enRouteLabels, ...registeredEventLabels }, 'Оқиғаның түрі', 'Вид происшествия', 'Kind of event')),
      participants: integer('Қатысқан адамдар саны', 'Число участвовавших лиц', 'Number of persons who took part', { min: 0, max: 100_000 }),
      victims: integer('Зардап шеккендер саны', 'Число пострадавших', 'Number of persons harmed', { min: 0, max: 100_000 }),
      category: choice(heldCategoryLabels, 'Қай санаттағы адамға қатысты', 'В отношении лица какой категории', 'Category of the person concerned'),
      staffOf: choice(staffOfLabels, 'Қызметкер (жұмыскер) қай органнан', 'Чей сотрудник (работник)', 'Body of the staff member or worker', { showIf: staffKinds }),
      treatedAsEmergency: yesNo('Төтенше оқиға ретінде хабарланады', 'Сообщается как чрезвычайное происшествие', 'Reported as an emergency', { showIf: { field: 'kind', in: registeredEvents } }),
      where: text('Қай жерде', 'Где', 'Where'),
      circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 4000 }),
    },
    recordedBy: [...administration, ...prosecutors, 'internal-affairs-body'],
  },
  ofEmergency('emergency.learned', 60, words('Прокуратура төтенше оқиға туралы ақпарат алды', 'Прокуратура получила информацию о чрезвычайном происшествии', "The prosecutor's office learned of the emergency"), {
    level, channel: choice(channelLabels, 'Байланыс түрі', 'Вид связи', 'Channel'),
    from: text('Кім хабарлады', 'Кто сообщил', 'Who told of it'),
  }),
  ofEmergency('emergency.reported', 70, words('Төтенше оқиға туралы жоғары тұрған прокуратураға хабарланды', 'О чрезвычайном происшествии сообщено в вышестоящую прокуратуру', "The emergency was reported to the superior prosecutor's office"), {
    fromLevel: must(choice(prosecutorLevelLabels, 'Қай деңгейден', 'С какого уровня', 'From which level')),
    addressee: must(choice(emergencyAddresseeLabels, 'Кімге', 'Кому', 'To whom')),
    channel,
    caller: text('Хабарлаған адам', 'Кто сообщил', 'Caller'),
    receiver: text('Хабарды қабылдаған адам', 'Кто принял сообщение', 'Receiver'),
    phone: text('Телефон нөмірі', 'Номер телефона', 'Telephone number', { max: 60 }),
    zonalAbsent: yesNo('Аймақтық қызметкер орнында жоқ', 'Зональный сотрудник отсутствует', 'The zonal officer is absent'),
  }),
  ofEmergency('emergency.report-acknowledged', 71, words('Хабардың қабылданғаны расталды', 'Получение сообщения подтверждено', 'The report was acknowledged'), {
    report: must(factId('Қай хабар', 'Какое сообщение', 'Which report')),
    by: text('Кім растады', 'Кем подтверждено', 'Acknowledged by'),
  }),
  ofEmergency('emergency.participant-listed', 72, words('Төтенше оқиғаға қатысушы туралы мәліметтер', 'Сведения об участнике чрезвычайного происшествия', 'Particulars of a participant in the emergency'), {
    surname: must(text('Тегі', 'Фамилия', 'Surname')),
    name: text('Аты', 'Имя', 'Name'),
    patronymic: text('Әкесінің аты', 'Отчество', 'Patronymic'),
    criminalArticles,
    preventiveRegister: yesNo('Жедел-профилактикалық есепте тұрады', 'Состоит на оперативно-профилактическом учёте', 'On the operational-preventive register'),
    episode: text('Ұстау эпизоды', 'Эпизод содержания', 'Episode of custody', { max: 64 }),
  }),
  ofEmergency('emergency.special-message-sent', 73, words('Төтенше оқиға туралы арнайы хабарлама жіберілді', 'Направлено спецсообщение о чрезвычайном происшествии', 'Special message on the emergency sent'), {
    number: documentNumber, channel,
    happenedAt: instant('Оқиғаның күні мен уақыты', 'Дата и время происшествия', 'Date and time of the event'),
    where: text('Оқиғаның орны', 'Место происшествия', 'Place of the event'),
    circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 10_000 }),
    causes: longText('Себептері', 'Причины', 'Causes', { max: 4000 }),
    aims: longText('Мақсаттары', 'Цели', 'Aims', { max: 4000 }),
    methods: longText('Тәсілдері', 'Способы', 'Methods', { max: 4000 }),
    instruments: longText('Пайдаланылған заттар мен құралдар', 'Использованные предметы и орудия', 'Objects and instruments used', { max: 4000 }),
    participantsTotal: integer('Қатысқан адамдардың жалпы саны', 'Общее количество участвовавших лиц', 'Total number of participants', { min: 0, max: 100_000 }),
    participantsListed: yesNo('Қатысушылар туралы мәліметтер берілген', 'Сведения об участниках приведены', 'Particulars of the participants are given'),
    participantsAttached: yesNo('Қатысушылардың тізімі қосымшада', 'Список участников в приложении', 'List of participants in an attachment'),
    signer: text('Кім қол қойды', 'Кем подписано', 'Signed by'),
  }),
  ofEmergency('emergency.visited', 74, words('Прокурор оқиға орнына шықты', 'Прокурор выехал на место происшествия', 'The prosecutor visited the place of the event'), {
    level,
    with: text('Кіммен бірге', 'С кем', 'With whom'),
    findings: longText('Не анықталды', 'Что установлено', 'What was found', { max: 10_000 }),
  }),
  ofEmergency('emergency.measures-taken', 75, words('Төтенше оқиға бойынша шара қолданылды', 'По чрезвычайному происшествию приняты меры', 'Measures on the emergency taken'), {
    checkResult: longText('Тексеру нәтижесі', 'Результат проверки', 'Result of the check', { max: 10_000 }),
    measures: longText('Қолданылған шаралар', 'Принятые меры', 'Measures taken', { max: 4000 }),
    causes: longText('Себептері мен жағдайлары', 'Причины и условия', 'Causes and conditions', { max: 4000 }),
  }),
  ofEmergency('emergency.eliminated', 76, words('Төтенше оқиға мен оның салдары жойылды', 'Чрезвычайное происшествие и его последствия устранены', 'The emergency and its consequences are eliminated'), {
    consequences: longText('Жойылған салдары', 'Устранённые последствия', 'Consequences eliminated', { max: 4000 }),
  }, [...administration, ...prosecutors]),
  {
    // Ties a person's own record to the emergency of the place: the person's facts never enter the place's stream.
    type: 'emergency.involved',
    title: words('Адамға қатысты төтенше оқиға тіркелді', 'Зарегистрировано чрезвычайное происшествие с участием лица', 'Emergency involving the person registered'),
    group: 'safety', order: 57, streams: ['episode', 'place'],
    fields: {
      emergency,
      about: factId('Осы адамның қай жазбасы туралы', 'О какой записи этого лица', 'About which record of this person'),
      role: choice({
        participant: words('қатысушы', 'участник', 'participant'),
        victim: words('зардап шеккен', 'пострадавший', 'person harmed'),
      }, 'Оқиғадағы рөлі', 'Роль', 'Role'),
    },
    recordedBy: [...administration, ...prosecutors],
  },
];

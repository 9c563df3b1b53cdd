/**
 * Control without deprivation of liberty: probation, conditional sentence, parole, administrative supervision (Instruction, points 4, 49–53).
 * The person has an episode of its own whose place is the probation service or public-security unit; nothing here enters `deprived`.
 */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import type { I18n } from '../engine/norm.ts';
import { placeKindLabels } from './choices.ts';
import { choice, courtName, date, documentNumber, factId, instant, integer, longText, must, place, text, words, yesNo } from './words.ts';

/** Who is under control (point 4: registered person, parolee, supervised person), by the decision that says so. */
export const controlKindLabels = {
  probation: words('бас бостандығынан айыруға байланысты емес жаза', 'наказание, не связанное с лишением свободы', 'punishment not connected with deprivation of liberty'),
  conditional: words('шартты соттау', 'условное осуждение', 'conditional sentence'),
  deferred: words('жазаны өтеуді кейінге қалдыру', 'отсрочка отбывания наказания', 'deferral of the punishment'),
  'other-measure': words('қылмыстық-құқықтық ықпал етудің өзге шарасы', 'иная мера уголовно-правового воздействия', 'other measure of criminal-law influence'),
  parole: words('шартты түрде мерзімінен бұрын босату', 'условно-досрочное освобождение', 'conditional early release'),
  'administrative-supervision': words('әкімшілік қадағалау', 'административный надзор', 'administrative supervision'),
} satisfies Record<string, I18n>;
export type ControlKind = keyof typeof controlKindLabels;

/** Kept by the probation service (point 4(11)) and by the public-security unit (points 51, 52). */
export const probationKinds = ['probation', 'conditional', 'deferred', 'other-measure'] as const satisfies readonly ControlKind[];
export const unitKinds = ['parole', 'administrative-supervision'] as const satisfies readonly ControlKind[];

const officers = ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'internal-affairs-body'] as const;
const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const kind = must(choice(controlKindLabels, 'Бақылаудың түрі', 'Вид контроля', 'Kind of control'));
const body = must(place('Бақылаушы орган', 'Орган, осуществляющий контроль', 'Body that controls'));

const decision: Readonly<Record<string, FieldSpec>> = {
  court: courtName,
  decisionNumber: text('Сот шешімінің нөмірі', 'Номер решения суда', 'Number of the court decision', { max: 60 }),
  decisionDate: date('Сот шешімінің күні', 'Дата решения суда', 'Date of the court decision'),
};

const ofControl = (type: string, order: number, title: I18n, fields: FactTypeSpec['fields'], more: Partial<Pick<FactTypeSpec, 'sets' | 'recordedBy'>> = {}): FactTypeSpec =>
  ({ type, title, group: 'control', order, streams: ['episode', 'place'], fields, recordedBy: officers, ...more });

export const controlFacts: readonly FactTypeSpec[] = [
  ofControl('control.expected', 20, words('Адамның келуі күтілуде', 'Ожидается прибытие лица', 'Arrival of the person expected'), {
    place: body, kind, ...decision,
    from: text('Қай мекемеден босатылды', 'Из какого учреждения освобождён', 'Released from'),
    arriveBy: instant('Қай уақытқа дейін келуі тиіс', 'Должен прибыть до', 'Has to arrive by'),
    endsAt: instant('Мерзімнің аяқталуы', 'Окончание срока', 'End of the term'),
  }, { sets: { controlKind: 'kind', controlEndsAt: 'endsAt' } }),
  ofControl('control.arrived', 21, words('Адам тұрғылықты жеріне келді', 'Лицо прибыло к месту жительства', 'Person arrived at the place of residence'), {
    address: text('Мекенжайы', 'Адрес', 'Address'),
  }),
  ofControl('control.registered', 22, words('Есепке қойылды', 'Поставлен на учёт', 'Put on the register'), {
    place: body, kind,
    placeKind: choice({ 'probation-service': placeKindLabels['probation-service'], 'public-security-unit': placeKindLabels['public-security-unit'] }, 'Орган түрі', 'Вид органа', 'Kind of body'),
    ...decision,
    punishment: choice({
      'restriction-of-liberty': words('бас бостандығын шектеу', 'ограничение свободы', 'restriction of liberty'),
      'public-works': words('қоғамдық жұмыстар', 'общественные работы', 'public works'),
      'corrective-works': words('түзеу жұмыстары', 'исправительные работы', 'corrective works'),
      'ban-on-post': words('белгілі бір лауазымды атқаруға тыйым салу', 'лишение права занимать должность', 'ban on holding a post'),
      other: words('өзге жаза немесе шара', 'иное наказание или мера', 'other punishment or measure'),
    }, 'Жазаның түрі', 'Вид наказания', 'Kind of punishment', { showIf: { field: 'kind', in: ['probation', 'other-measure'] } }),
    papersReceivedAt: instant('Сот шешімі келіп түскен уақыт', 'Решение суда поступило', 'Court decision received at'),
    startsAt: instant('Мерзімнің басталуы', 'Начало срока', 'Start of the term'),
    endsAt: instant('Мерзімнің аяқталуы', 'Окончание срока', 'End of the term'),
    hours: integer('Қоғамдық жұмыстардың сағаты', 'Часов общественных работ', 'Hours of public works', { min: 1, max: 10_000, showIf: { field: 'kind', in: ['probation'] } }),
    obligations: longText('Сот жүктеген міндеттер', 'Обязанности, возложенные судом', 'Obligations laid by the court', { max: 4000 }),
    register: text('Есептің нөмірі', 'Номер учёта', 'Register number', { max: 60 }),
  }, { sets: { controlKind: 'kind', controlEndsAt: 'endsAt', punishment: 'punishment' } }),
  ofControl('control.file-opened', 23, words('Бақылау ісі ашылды', 'Заведено контрольное дело', 'Control file opened'), { number: must(documentNumber) }),
  ofControl('control.talk-held', 24, words('Алғашқы әңгіме жүргізілді', 'Проведена первоначальная беседа', 'Initial talk held'), {
    signed: yesNo('Қолхат алынды', 'Расписка получена', 'Signed'), explained: longText('Не түсіндірілді', 'Что разъяснено', 'What was explained', { max: 2000 }),
  }),
  ofControl('control.obligation-imposed', 25, words('Сот міндет жүктеді', 'Судом возложена обязанность', 'Obligation laid by the court'), {
    what: must(text('Қандай міндет', 'Какая обязанность', 'What obligation')), ...decision,
    from: instant('Қай уақыттан', 'С какого времени', 'From'), until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
  }, { sets: { obligationUntil: 'until' } }),
  ofControl('control.restriction-applied', 26, words('Шектеу қолданылды', 'Применено ограничение', 'Restriction applied'), {
    kind: must(choice({
      'leave-home': words('белгілі бір уақытта тұрғын үйден шығуға тыйым салу', 'запрет покидать жилище в определённое время', 'ban on leaving home at certain hours'),
      'visit-places': words('белгілі бір жерлерге баруға тыйым салу', 'запрет пребывания в определённых местах', 'ban on being in certain places'),
      'leave-area': words('шекарадан тыс кетуге тыйым салу', 'запрет выезда за пределы района', 'ban on leaving the area'),
      contact: words('белгілі бір адамдармен байланысқа тыйым салу', 'запрет контактов с определёнными лицами', 'ban on contact with certain persons'),
      reporting: words('тіркелуге келу міндеті', 'обязанность являться для регистрации', 'duty to report'),
      other: words('заңда көзделмеген өзге шектеу', 'иное ограничение, не предусмотренное законом', 'another restriction, not provided for by law'),
    }, 'Қандай шектеу', 'Какое ограничение', 'Which restriction')),
    obligation: factId('Қай міндет бойынша', 'По какой обязанности', 'Under which obligation'),
    ground: text('Негіз құжаттың нөмірі', 'Номер документа-основания', 'Number of the ground document', { max: 60 }),
    from: instant('Қай уақыттан', 'С какого времени', 'From'), until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
  }),
  ofControl('control.checked', 40, words('Адам тексерілді немесе тіркелуге келді', 'Лицо проверено или явилось на регистрацию', 'Person checked, or reported'), {
    how: choice({
      visit: words('тұрғылықты жері бойынша', 'по месту жительства', 'at home'),
      reporting: words('тіркелуге келді', 'явился на регистрацию', 'reported'),
      work: words('жұмыс орнында', 'по месту работы', 'at work'),
      electronic: words('электрондық құралмен', 'электронным средством', 'by electronic means'),
    }, 'Қалай', 'Способ', 'How'),
    present: yesNo('Орнында болды', 'Находился на месте', 'Was there'),
    note: longText('Нәтижесі', 'Результат', 'Result', { max: 2000 }),
  }),
  ofControl('control.aid-given', 41, words('Әлеуметтік көмек көрсетілді', 'Оказана социальная помощь', 'Social aid given'), {
    by: must(text('Көмек көрсеткен орган', 'Орган, оказавший помощь', 'Body that gave it')), what: text('Қандай көмек', 'Какая помощь', 'What aid'),
  }),
  ofControl('control.absence-detected', 42, words('Тұрғылықты жерінде жоқтығы анықталды', 'Выявлено отсутствие по месту жительства', 'Absence from the residence detected'), {
    since: instant('Қай уақыттан бері жоқ', 'Отсутствует с', 'Absent since'), note: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }),
  ofControl('control.absence-explained', 43, words('Адам табылды, жоқ болу себебі анықталды', 'Лицо найдено, причина отсутствия установлена', 'Person found, the absence explained'), {
    about: factId('Қай жазба туралы', 'По какой записи', 'About which record'), reason: text('Себебі', 'Причина', 'Reason'), valid: yesNo('Себебі дәлелді', 'Причина уважительная', 'The reason is valid'),
  }),
  ofControl('control.search-declared', 44, words('Іздестіру жарияланды', 'Объявлен розыск', 'Search declared'), { about: factId('Қай жазба туралы', 'По какой записи', 'About which record'), number: documentNumber }),
  ofControl('control.evasion-established', 45, words('Жалтару анықталды', 'Установлено уклонение', 'Evasion established'), {
    how: must(choice({
      malicious: words('жазаны өтеуден немесе міндеттерден қасақана жалтару', 'злостное уклонение от отбывания наказания или обязанностей', 'malicious evasion of the punishment or obligations'),
      hiding: words('бақылаудан жасырыну', 'сокрытие от контроля', 'hiding from control'),
      other: words('тәртіпті өзгедей бұзу', 'иное нарушение порядка', 'other breach of the order'),
    }, 'Қалай', 'Каким образом', 'How')),
    note: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }),
  ofControl('control.offence', 46, words('Қайталап құқық бұзушылық жасалды', 'Совершено повторное правонарушение', 'Repeat offence committed'), {
    kind: must(choice({
      administrative: words('әкімшілік құқық бұзушылық', 'административное правонарушение', 'administrative offence'),
      criminal: words('қылмыстық құқық бұзушылық', 'уголовное правонарушение', 'criminal offence'),
    }, 'Түрі', 'Вид', 'Kind')),
    articles: text('Баптары', 'Статьи', 'Articles'),
    penaltyImposed: yesNo('Жаза қолданылды', 'Взыскание наложено', 'Penalty imposed', { showIf: { field: 'kind', in: ['administrative'] } }),
    ordinal: integer('Босатылғаннан бергі нешінші', 'Какое по счёту с освобождения', 'Which in order since release', { min: 1, max: 1000 }),
    register: text('Бірыңғай тізілімдегі нөмір', 'Номер в едином реестре', 'Number in the unified register', { max: 60 }),
  }),
  ofControl('control.measure-taken', 47, words('Бақылаудағы адамға шара қолданылды', 'К подконтрольному приняты меры', 'Measure taken towards the person'), {
    about: factId('Қай жазба бойынша', 'По какой записи', 'On which record'),
    measure: must(choice({
      warning: words('жазбаша ескерту', 'письменное предупреждение', 'written warning'),
      'to-court': words('сотқа ұсыну (жазаны ауыстыру, бұзу)', 'представление в суд (замена, отмена)', 'submission to court (replacement, revocation)'),
      administrative: words('әкімшілік іс', 'дело об административном правонарушении', 'administrative case'),
      search: words('іздестіру материалы', 'материалы на розыск', 'materials for the search'),
      preventive: words('профилактикалық шара', 'профилактическая мера', 'preventive measure'),
    }, 'Қандай шара', 'Какая мера', 'Which measure')),
    number: documentNumber,
  }),
  ofControl('control.crime-signs-found', 48, words('Қылмыстық құқық бұзушылық белгілері анықталды', 'Выявлены признаки уголовного правонарушения', 'Signs of a criminal offence found'), { articles: text('Баптары', 'Статьи', 'Articles') }),
  ofControl('control.investigation-started', 49, words('Сотқа дейінгі тергеп-тексеру басталды', 'Начато досудебное расследование', 'Pre-trial investigation begun'), {
    about: factId('Қай жазба бойынша', 'По какой записи', 'On which record'), register: must(text('Бірыңғай тізілімдегі нөмір', 'Номер в едином реестре', 'Number in the unified register', { max: 60 })),
  }),
  ofControl('control.work-place-assigned', 50, words('Жұмыс орны тағайындалды', 'Определено место работ', 'Place of work assigned'), {
    organisation: must(text('Ұйым, объект', 'Организация, объект', 'Organisation, object')), decision: text('Әкімдік шешімінің нөмірі', 'Номер решения акимата', 'Number of the decision of the akimat', { max: 60 }),
    hours: integer('Сағат саны', 'Количество часов', 'Hours', { min: 1, max: 10_000 }),
  }),
  ofControl('control.work-done', 51, words('Жұмыс өтелді', 'Отработано', 'Work done'), { hours: must(integer('Сағат саны', 'Количество часов', 'Hours', { min: 0, max: 1000 })), note: text('Ескертпе', 'Примечание', 'Note') }),
  ofControl('control.prosecutor-checked', 60, words('Прокурор бақылау ісін тексерді', 'Прокурор проверил контрольное дело', 'Prosecutor checked the control file'), {
    lawful: yesNo('Бақылау заңды', 'Контроль законен', 'The control is lawful'), findings: longText('Анықталғаны', 'Установлено', 'Found', { max: 4000 }),
  }, { recordedBy: prosecutors }),
  ofControl('control.removed', 94, words('Есептен шығарылды, бақылау ісі тоқтатылды', 'Снят с учёта, контрольное дело прекращено', 'Removed from the register, control file closed'), {
    ground: must(choice({
      'term-ended': words('мерзім аяқталды', 'истёк срок', 'term ended'),
      cancelled: words('сот бақылауды тоқтатты', 'контроль прекращён судом', 'ended by the court'),
      'deprived-of-liberty': words('бас бостандығынан айырылды', 'лишён свободы', 'deprived of liberty'),
      moved: words('басқа жерге көшті', 'выбыл в другое место', 'moved elsewhere'),
      death: words('қайтыс болды', 'смерть', 'death'),
    }, 'Негізі', 'Основание', 'Ground')),
    number: documentNumber,
  }),
];

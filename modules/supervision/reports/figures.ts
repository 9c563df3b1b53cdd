/**
 * The figures of the reports: each a named question about facts that happened, or law that was broken, in a period and a territory. The
 * same definition counts (counted.ts), finds the lines behind the number (behind.ts) and is told to the reader in words.
 */
import type { I18n, Norm } from '@kepil/law/engine/norm.ts';
import type { PlaceKind } from '@kepil/law/facts/fact.ts';
import { dischargedBy } from '../../finding-view.ts';

interface Told { readonly title: I18n; /** What is counted, for whoever asks where the number comes from. */ readonly means: I18n }

export interface OfFacts extends Told {
  readonly of: 'facts';
  readonly types: readonly string[];
  /** Only where the field that tells its facts apart (`fieldOf`) has one of these values; by type where the types differ in it. */
  readonly in?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly capacities?: readonly string[];
  readonly by?: 'value' | 'type' | 'place-kind';
}
export interface OfFindings extends Told {
  readonly of: 'findings';
  readonly norms: (norm: Norm) => boolean;
  /** Only what stands so at the cut-off. */
  readonly states?: readonly string[];
  readonly by?: 'norm' | 'place-kind' | 'state' | 'category';
}
/** The categories of persons that point 64(2) names, by the kind of place where each is held or controlled; other places tell of none. */
export const categories = {
  detained: ['ivs', 'police-office', 'border-premises', 'ship-premises', 'other-premises'], arrested: ['sp'], custody: ['si'], convicted: ['uis'], paroled: ['probation-service'], supervised: ['public-security-unit'],
} as const satisfies Readonly<Record<string, readonly PlaceKind[]>>;
export type Figure = OfFacts | OfFindings;
/** The field by which the facts of a type are told apart. None of them is secret. */
const fields: Readonly<Record<string, string>> = {
  'punishment.check-concluded': 'lawful', 'supervision.unlawful-custody-found': 'why', 'release.executed': 'ground', 'response.issued': 'kind', 'response.answered': 'result', 'response.elimination-checked': 'eliminated',
  'emergency.happened': 'kind', 'force.used': 'means', 'place.force-used': 'means', 'supervision.check-finished': 'occasion', 'appeal.registered': 'about', 'appeal.answered': 'result',
};
/** Empty: the facts of the type are not told apart. */
export const fieldOf = (type: string): string => fields[type] ?? '';

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'];

const isInspection = (norm: Norm): boolean => norm.rule.type === 'recurring' && dischargedBy(norm).includes('place.inspected');
const isAnswer = (norm: Norm): boolean => norm.rule.type === 'deadline' && dischargedBy(norm).includes('response.answered');
const isRelease = (norm: Norm): boolean => isLawOfPersons(norm) && norm.rule.type === 'deadline' && dischargedBy(norm).includes('release.executed');
/** The end of a term of holding: whoever is not released then is held beyond it. */
export const releaseAtExpiry: readonly string[] = [
  'special-institutions.48.release-at-expiry', 'special-institutions.46-3.release-at-end', 'special-institutions.46-9.term-served', 'criminal-procedure.133.2.release', 'criminal-procedure.139.2.release', 'criminal-procedure.152.4.release',
  'criminal-procedure.541.4.end', 'criminal-procedure.588.8.release', 'administrative-offences.50.release', 'administrative-offences.789.release',
];
const reactions = ['emergency.visited', 'emergency.measures-taken', 'emergency.eliminated', 'supervision.check-started', 'force.checked', 'force.conclusion-drawn'];
const isReaction = (norm: Norm): boolean => norm.rule.type === 'deadline' && dischargedBy(norm).some((type) => reactions.includes(type));
export const signalCheck = 'prosecutorial-supervision.20.signal-check';
/** What is over: done, though late, or ended. */
const OVER = ['met-late', 'used-late', 'ended', 'instant'];
const signals = { 'appeal.registered': ['torture', 'illicit-influence', 'special-means'], 'emergency.happened': ['torture', 'illicit-influence'] };

const isLawOfPersons = (norm: Norm): boolean => norm.subject === undefined || norm.subject === 'episode';

export const figures = {
  inspections: {
    of: 'facts', types: ['place.inspected'], capacities: prosecutors, by: 'place-kind',
    title: words('Жүргізілген тексерулер', 'Проведено проверок', 'Inspections made'),
    means: words('Прокурорлар тіркеген тексерулер, объект түрлері бойынша', 'Проверки, записанные прокурорами, по видам объектов', 'Inspections recorded by prosecutors, by kind of object'),
  },
  'inspections-missed': {
    of: 'findings', norms: isInspection, by: 'place-kind',
    title: words('Өткізілмеген немесе кешіккен тексерулер', 'Проверки, пропущенные или проведённые с опозданием', 'Inspections missed or late'),
    means: words('Мерзімі осы кезеңде өткен тексеру міндеттері', 'Обязанности проверить, срок которых истёк в этом периоде', 'Duties to inspect whose time ran out in the period'),
  },
  receptions: {
    of: 'facts', types: ['reception.held'], by: 'place-kind',
    title: words('Ұсталғандарды жеке қабылдау', 'Личный приём содержащихся лиц', 'Receptions held'),
    means: words('Прокурордың жеке қабылдаулары', 'Личные приёмы прокурора', 'Receptions by a prosecutor'),
  },
  'punishment-checks': {
    of: 'facts', types: ['punishment.check-concluded'], by: 'value',
    title: words('Тәртіптік үй-жайға орналастыруды тексеру', 'Проверено водворений в дисциплинарные помещения', 'Placements in punishment premises checked'),
    means: words('Заңдылығы туралы қорытындылар (иә — заңды)', 'Заключения о законности (да — законно)', 'Conclusions on legality (yes: lawful)'),
  },
  violations: {
    of: 'findings', norms: isLawOfPersons, by: 'norm',
    title: words('Адамдарға қатысты заң бұзушылықтар', 'Нарушения закона в отношении лиц', 'Violations of the law concerning persons'),
    means: words('Осы кезеңде туындаған бұзушылықтар мен мерзімінде орындалмаған міндеттер, нормалар бойынша', 'Нарушения и не исполненные в срок обязанности, наступившие в периоде, по нормам', 'Violations and duties not done in time that came to pass in the period, by norm'),
  },
  'violations-by-object': {
    of: 'findings', norms: isLawOfPersons, by: 'place-kind',
    title: words('Объект түрлері бойынша бұзушылықтар', 'Нарушения по видам объектов', 'Violations by kind of object'),
    means: words('Сол бұзушылықтар, міндет туындаған мекеменің түрі бойынша; мекемеден тыс — тергеу органында немесе сотта', 'Те же нарушения по виду учреждения, где возникла обязанность; вне учреждений — в органе расследования или в суде', 'The same violations by the kind of place where the duty arose; outside of places: with an investigating body or a court'),
  },
  'unlawful-custody': {
    of: 'facts', types: ['supervision.unlawful-custody-found'], by: 'value',
    title: words('Заңсыз ұсталған адамдар анықталды', 'Выявлено незаконно содержащихся лиц', 'Persons found unlawfully held'),
    means: words('Прокурор анықтаған заңсыз ұстау фактілері', 'Факты незаконного содержания, установленные прокурором', 'Facts of unlawful custody found by a prosecutor'),
  },
  'released-by-prosecutor': {
    of: 'facts', types: ['release.executed'], in: ['order-prosecutor', 'prosecutor-expiry'], by: 'value',
    title: words('Прокурор қаулысымен босатылған адамдар', 'Освобождено по постановлению прокурора', "Persons released by a prosecutor's order"),
    means: words('Негізі прокурор қаулысы болған босатулар', 'Освобождения, основание которых — постановление прокурора', "Releases grounded in a prosecutor's order"),
  },
  acts: {
    of: 'facts', types: ['response.issued'], by: 'value',
    title: words('Енгізілген ден қою актілері', 'Внесено актов реагирования', 'Acts of response issued'),
    means: words('Ден қою актілері, түрлері бойынша', 'Акты реагирования по видам', 'Acts of response by kind'),
  },
  'acts-answered': {
    of: 'facts', types: ['response.answered'], by: 'value',
    title: words('Ден қою актілеріне жауаптар', 'Получено ответов на акты реагирования', 'Answers to acts of response'),
    means: words('Жауаптар, қарау нәтижесі бойынша', 'Ответы по результату рассмотрения', 'Answers by result'),
  },
  'acts-late': {
    of: 'findings', norms: isAnswer, by: 'state',
    title: words('Мерзімінде жауап берілмеген актілер', 'Акты без ответа в срок', 'Acts not answered in time'),
    means: words('Жауап мерзімі осы кезеңде өткен актілер', 'Акты, срок ответа на которые истёк в периоде', 'Acts whose time of answer ran out in the period'),
  },
  'acts-checked': {
    of: 'facts', types: ['response.elimination-checked'], by: 'value',
    title: words('Нақты жойылуы тексерілді', 'Проверено фактическое устранение', 'Elimination checked'),
    means: words('Актілер бойынша бұзушылықтардың нақты жойылуын тексеру', 'Проверки фактического устранения нарушений по актам', 'Checks of actual elimination'),
  },
  emergencies: {
    of: 'facts', types: ['emergency.happened'], by: 'value',
    title: words('Төтенше оқиғалар', 'Чрезвычайные происшествия', 'Emergencies'),
    means: words('Тіркелген оқиғалар, түрлері бойынша', 'Зарегистрированные происшествия по видам', 'Registered events by kind'),
  },
  'special-means': {
    of: 'facts', types: ['force.used', 'place.force-used'], by: 'value',
    title: words('Дене күшін, арнаулы құралдар мен қаруды қолдану', 'Применение физической силы, специальных средств и оружия', 'Use of force, special means and weapons'),
    means: words('Қолдану фактілері, құралдың түрі бойынша', 'Факты применения по виду средства', 'Facts of use by means'),
  },
  appeals: {
    of: 'facts', types: ['appeal.registered'], by: 'value',
    title: words('Тіркелген өтініштер мен шағымдар', 'Зарегистрировано обращений и жалоб', 'Applications and complaints registered'),
    means: words('Прокуратураға түскен өтініштер, мәселесі бойынша', 'Обращения, поступившие в прокуратуру, по предмету', 'Applications to the prosecutor by subject'),
  },
  'appeals-answered': {
    of: 'facts', types: ['appeal.answered'], by: 'value',
    title: words('Өтініштерге жауаптар', 'Разрешено обращений', 'Applications resolved'),
    means: words('Жауаптар, нәтижесі бойынша', 'Ответы по результату', 'Answers by result'),
  },
  'court-acts': {
    of: 'facts', types: ['department.court-act-studied', 'execution-hearing.held'], by: 'type',
    title: words('Тексерілген сот актілері мен сот отырыстары', 'Проверено судебных актов, участие в судебных заседаниях', 'Court decisions checked, hearings attended'),
    means: words('Зерделенген сот актілері және орындау сатысындағы отырыстар', 'Изученные судебные акты и заседания на стадии исполнения', 'Court decisions studied and hearings at execution'),
  },
  control: {
    of: 'facts', types: ['control.registered', 'control.removed', 'control.prosecutor-checked', 'control.evasion-established', 'control.offence'], by: 'type',
    title: words('Босатылғандарды бақылау', 'Контроль за освобождёнными', 'Control over the released'),
    means: words('Есепке қою, есептен шығару, тексерулер, жалтару мен құқық бұзушылықтар', 'Постановка и снятие с учёта, проверки, уклонения и правонарушения', 'Registration, removal, checks, evasions and offences'),
  },
  'criterion-lawful': {
    of: 'findings', norms: (norm) => norm.rule.type === 'coverage', by: 'place-kind',
    title: words('1-өлшем: заң үстемдігі — негізсіз ұстау', 'Критерий 1: верховенство закона — содержание без основания', 'Criterion 1: rule of law — custody without a ground'),
    means: words('Негізсіз ұстау аралықтары (64-тармақ, 1)', 'Промежутки содержания без законного основания (пункт 64, 1)', 'Stretches of custody without a ground (point 64, 1)'),
  },
  'criterion-rights': {
    of: 'findings', norms: (norm) => isLawOfPersons(norm) && norm.rule.type !== 'coverage', by: 'place-kind',
    title: words('2-өлшем: құқықтардың сақталуы — бұзылған нормалар', 'Критерий 2: соблюдение прав — нарушенные нормы', 'Criterion 2: observance of rights — norms broken'),
    means: words('Негізсіз ұстаудан өзге бұзушылықтар (64-тармақ, 2)', 'Нарушения, кроме содержания без основания (пункт 64, 2)', 'Violations other than custody without a ground (point 64, 2)'),
  },
  'criterion-torture': {
    of: 'facts', types: ['emergency.happened'], in: ['torture', 'illicit-influence'], by: 'value',
    title: words('3-өлшем: азаптауға жол бермеу — оқиғалар', 'Критерий 3: недопущение пыток — происшествия', 'Criterion 3: no torture — events'),
    means: words('Азаптау мен жол берілмейтін ықпал ету фактілері (64-тармақ, 3)', 'Факты пыток и недозволенного воздействия (пункт 64, 3)', 'Torture and illicit influence (point 64, 3)'),
  },
  'criterion-lawful-over': {
    of: 'findings', norms: (norm) => norm.rule.type === 'coverage', states: OVER, by: 'place-kind',
    title: words('Негізсіз ұстау — тоқтатылды', 'Содержание без основания — прекращено', 'Custody without a ground — ended'),
    means: words('Деректер алынған сәтте аяқталған негізсіз ұстау аралықтары', 'Промежутки содержания без основания, прекращённые к моменту, на который взяты данные', 'Stretches of custody without a ground that are over at the cut-off'),
  },
  'overdue-custody': {
    of: 'findings', norms: ({ id }) => releaseAtExpiry.includes(id), by: 'norm',
    title: words('Мерзімі өткеннен кейін ұстау', 'Содержание сверх срока', 'Custody beyond its term'),
    means: words('Ұстау мерзімі аяқталғанда босатылмаған не кешіктіріліп босатылған', 'Не освобождены по истечении срока содержания или освобождены с опозданием', 'Not released at the end of the term of holding, or released late'),
  },
  'releases-late': {
    of: 'findings', norms: (norm) => isRelease(norm) && !releaseAtExpiry.includes(norm.id), by: 'norm',
    title: words('Шешім бойынша босатуды кешіктіру', 'Несвоевременное освобождение по решениям', 'Releases on decisions, late'),
    means: words('Босату туралы шешім, қаулы не негіз болғанда мерзімінде орындалмаған босату міндеттері', 'Обязанности освободить по решению, постановлению или иному основанию, не исполненные в срок', 'Duties to release on a decision, an order or another ground, not done in time'),
  },
  releases: {
    of: 'facts', types: ['release.executed'], by: 'place-kind',
    title: words('Босатылған адамдар', 'Освобождено лиц', 'Persons released'), means: words('Барлық босатулар', 'Все исполненные освобождения', 'All releases carried out'),
  },
  admitted: {
    of: 'facts', types: ['custody.admitted', 'control.registered'], by: 'place-kind',
    title: words('Қабылданған және есепке қойылған адамдар', 'Принято лиц под стражу и поставлено на учёт', 'Persons admitted or registered'),
    means: words('Ұстау орындарына қабылдау және бақылауға есепке қою', 'Приём в места содержания и постановка на учёт под контроль', 'Admissions to places of custody and registrations under control'),
  },
  'rights-by-category': {
    of: 'findings', norms: (norm) => isLawOfPersons(norm) && norm.rule.type !== 'coverage', by: 'category',
    title: words('Құқықтардың бұзылуы, адамдар санаттары бойынша', 'Нарушения прав по категориям лиц', 'Rights violated, by category of persons'),
    means: words('Негізсіз ұстаудан өзге бұзушылықтар; санат адам тұрған мекеменің түрінен белгілі', 'Нарушения, кроме содержания без основания; категория определена по виду учреждения, где лицо находилось', 'Violations other than custody without a ground; the category follows from the kind of place'),
  },
  'rights-over': {
    of: 'findings', norms: (norm) => isLawOfPersons(norm) && norm.rule.type !== 'coverage', states: OVER, by: 'category',
    title: words('Құқықтардың бұзылуы — жойылды', 'Нарушения прав — устранены', 'Rights violated — put right'),
    means: words('Олардың ішінде деректер алынған сәтте аяқталғандары немесе кешігіп болса да орындалғандары', 'Из них прекращённые или исполненные, хотя и с опозданием, к моменту, на который взяты данные', 'Of these, what is over or was done though late at the cut-off'),
  },
  'acts-eliminated': {
    of: 'facts', types: ['response.elimination-checked'], in: ['true'],
    title: words('Жойылуы расталды', 'Устранение подтверждено', 'Elimination confirmed'), means: words('Тексеру нақты жойылғанын растаған актілер', 'Акты, по которым проверка подтвердила фактическое устранение', 'Acts on which the check confirmed actual elimination'),
  },
  'torture-signals': {
    of: 'facts', types: ['appeal.registered', 'emergency.happened'], in: signals, by: 'value',
    title: words('Азаптау мен жол берілмейтін шаралар туралы мәліметтер', 'Сведения о пытках и недозволенных мерах', 'Signals of torture and illicit measures'),
    means: words('20-тармақтың мәліметтері: өтініштер мен тіркелген оқиғалар', 'Сведения пункта 20: обращения и зарегистрированные происшествия', 'Signals of point 20: applications and registered events'),
  },
  'torture-late': {
    of: 'findings', norms: ({ id }) => id === signalCheck, by: 'state',
    title: words('Мерзімінде тексерілмеген мәліметтер', 'Сведения, проверка которых не начата в срок', 'Signals whose check was not begun in time'),
    means: words('20-тармақ бойынша тексеруді бастау мерзімі бұзылған', 'Нарушен срок начала проверки по пункту 20', 'The time to begin the check of point 20 was missed'),
  },
  'torture-checked': {
    of: 'facts', types: ['supervision.check-started', 'supervision.check-finished'], by: 'type',
    title: words('Мәліметтерді тексеру', 'Проверки по сведениям', 'Checks of the signals'), means: words('20-тармақ бойынша басталған және аяқталған тексерулер', 'Начатые и оконченные проверки пункта 20', 'Checks of point 20 begun and finished'),
  },
  'torture-registered': {
    of: 'facts', types: ['supervision.crime-registered'],
    title: words('СДТБТ-де тіркелді', 'Зарегистрировано в ЕРДР', 'Registered in the ERDR'), means: words('Мәліметтер бойынша СДТБТ-де тіркелген арыздар мен хабарлар', 'Заявления и сообщения, зарегистрированные в ЕРДР по сведениям', 'Statements and reports registered in the ERDR on the signals'),
  },
  'torture-confirmed': {
    of: 'facts', types: ['torture.confirmed'],
    title: words('Азаптау расталды', 'Пытки подтверждены', 'Torture confirmed'), means: words('Расталған азаптау не өзге қатыгез қарау фактілері', 'Подтверждённые факты пыток или иного жестокого обращения', 'Confirmed torture or other cruel treatment'),
  },
  'release-provision': {
    of: 'facts', types: ['release.provision-assessed'], by: 'place-kind',
    title: words('Босату кезінде қамтамасыз ету бағаланды', 'Оценено обеспечение при освобождении', 'Provision on release assessed'), means: words('Босатылатын адамның киіммен, қаражатпен, жолмен қамтамасыз етілуі бағаланған жазбалар', 'Записи об оценке обеспечения освобождаемого одеждой, средствами, проездом', 'Records that assess the clothing, means and travel of whoever is released'),
  },
  'events-unanswered': {
    of: 'findings', norms: isReaction, by: 'norm',
    title: words('Нәтижесі не шарасы мерзімінде жоқ оқиғалар', 'Происшествия без проверки и мер в срок', 'Events without a check or measures in time'),
    means: words('Оқиғаға бару, тексеру, шара қолдану мерзімі осы кезеңде өткен міндеттер', 'Обязанности выехать, проверить, принять меры, срок которых истёк в периоде', 'Duties to visit, to check, to take measures whose time ran out in the period'),
  },
  'torture-appeals': {
    of: 'facts', types: ['appeal.registered'], in: ['torture', 'illicit-influence'], by: 'value',
    title: words('Азаптау туралы өтініштер', 'Обращения о пытках', 'Applications on torture'),
    means: words('Мәселесі — азаптау не жол берілмейтін ықпал ету', 'Предмет — пытки или недозволенное воздействие', 'About torture or illicit influence'),
  },
  weapons: {
    of: 'facts', types: ['emergency.happened'], in: ['weapon-use'],
    title: words('Қару қолдану', 'Применение оружия', 'Use of weapons'), means: words('Тіркелген қару қолдану фактілері', 'Зарегистрированные факты применения оружия', 'Registered uses of a weapon'),
  },
  'means-events': {
    of: 'facts', types: ['emergency.happened'], in: ['special-means'],
    title: words('Арнаулы құрал қолдану', 'Применение специальных средств', 'Use of special means'), means: words('Тіркелген арнаулы құрал қолдану фактілері', 'Зарегистрированные факты применения специальных средств', 'Registered uses of special means'),
  },
  escapes: {
    of: 'facts', types: ['emergency.happened'], in: ['escape', 'attempted-escape'], by: 'value',
    title: words('Қашу және қашуға оқталу', 'Побеги и покушения на побег', 'Escapes and attempts'), means: words('Тіркелген қашу фактілері', 'Зарегистрированные факты побегов и покушений', 'Registered escapes and attempts'),
  },
  'self-harm': {
    of: 'facts', types: ['emergency.happened'], in: ['self-harm'],
    title: words('Өзіне-өзі зақым келтіру', 'Членовредительство', 'Self-harm'), means: words('Тіркелген фактілер', 'Зарегистрированные факты', 'Registered facts'),
  },
  suicides: {
    of: 'facts', types: ['emergency.happened'], in: ['suicide'],
    title: words('Суицид фактілері', 'Суициды', 'Suicides'), means: words('Тіркелген фактілер', 'Зарегистрированные факты', 'Registered facts'),
  },
  'emergencies-proper': {
    of: 'facts', types: ['emergency.happened'], by: 'value',
    in: ['disaster-natural', 'disaster-technogenic', 'group-disobedience', 'hostage-taking', 'pogrom', 'mass-disorder', 'collective-work-refusal', 'collective-food-refusal', 'torture', 'illicit-influence', 'staff-crime', 'staff-misdemeanour', 'staff-corruption-offence', 'violent-death', 'crime-en-route', 'physical-force'],
    title: words('Өзге төтенше оқиғалар', 'Иные чрезвычайные происшествия', 'Other emergencies'), means: words('Төменде бөлек аталмаған тіркелген оқиғалар', 'Зарегистрированные происшествия, кроме названных отдельно', 'Registered events other than those named on their own'),
  },
  'event-checks': {
    of: 'facts', types: ['emergency.visited', 'emergency.measures-taken', 'force.checked', 'force.conclusion-drawn'], by: 'type',
    title: words('Оқиғалар бойынша тексерулер мен шаралар', 'Проверки и меры по происшествиям', 'Checks and measures on the events'), means: words('Оқиға орнына бару, тексерулер, қорытындылар, шаралар', 'Выезды, проверки, заключения, меры', 'Visits, checks, conclusions, measures'),
  },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as readonly FigureName[];
export const figureOf = (name: FigureName): Figure => figures[name];

/** The reports of the Instruction: who makes each for which period, by which norm it is due, by which facts it is made and sent, and what it says. */
import type { I18n, Period } from '@kepil/law/engine/norm.ts';
import { priorityDirectionLabels } from '@kepil/law/facts/supervision-office.ts';
import type { FigureName } from './figures.ts';

export type Level = 'district' | 'region' | 'department';
export type ReportKind = 'quarterly-analysis' | 'monthly-information' | 'generalisation-half-year' | 'generalisation-year' | 'criteria';
export type Direction = keyof typeof priorityDirectionLabels;

export interface Section { readonly id: string; readonly title: I18n; readonly figures: readonly FigureName[]; /** Of a generalisation: only for these directions. */ readonly of?: readonly Direction[]; /** Words with {figure}, {figure.previous}, {figure.yearAgo}. */ readonly text: { readonly kk: string; readonly ru: string }; /** A judgement: only a person can write it. */ readonly judged?: true }

export interface ReportSpec {
  readonly title: I18n;
  readonly cite: { readonly act: string; readonly article: string };
  readonly period: Period & ('month' | 'quarter' | 'half-year' | 'year');
  readonly levels: readonly Level[];
  readonly directions: readonly Direction[] | null;
  /** Of so many periods, the present one among them, its figures show the course; 0: of none. */
  readonly trend: number;
  /** The fact by which the signed report is on record, and the one by which it has gone up; null: signing sends it. No `made`: nobody signs it. */
  readonly made: string | null;
  readonly sent: string | null;
  /** Norms that say by when, the sending last. */
  due(level: Level, direction: Direction | null): readonly string[];
  readonly to: Readonly<Record<Level, I18n | null>>;
  readonly sections: readonly Section[];
}

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
const ACT = 'prosecutorial-supervision';
const upwards = {
  district: words('облыс прокуратурасына (оған теңестірілгенге)', 'в прокуратуру области (приравненную к ней)', 'to the regional or equated office'),
  region: words('Департаментке', 'в Департамент', 'to the Department'), department: null,
};

const supervision: Section = {
  id: 'supervision', title: words('Қадағалаудың қамтамасыз етілуі', 'Обеспечение надзора', 'How supervision is ensured'), figures: ['inspections', 'inspections-missed', 'receptions', 'punishment-checks', 'court-acts'],
  text: {
    kk: 'Есепті кезеңде {inspections} тексеру жүргізілді (өткен кезеңде — {inspections.previous}, бір жыл бұрын — {inspections.yearAgo}). Мерзімінде өткізілмеген тексерулер: {inspections-missed}. Жеке қабылдаулар: {receptions}. Тәртіптік үй-жайға орналастырудың {punishment-checks} жағдайы тексерілді.',
    ru: 'В отчётном периоде проведено проверок: {inspections} (в предыдущем периоде — {inspections.previous}, год назад — {inspections.yearAgo}). Пропущено или проведено с опозданием: {inspections-missed}. Личных приёмов: {receptions}. Проверено водворений в дисциплинарные помещения: {punishment-checks}.',
  },
};
const legality: Section = {
  id: 'legality', title: words('Заңдылық жай-күйі', 'Состояние законности', 'State of legality'), figures: ['violations', 'violations-by-object', 'unlawful-custody', 'released-by-prosecutor'],
  text: {
    kk: 'Адамдарға қатысты {violations} заң бұзушылық белгіленді (өткен кезеңде — {violations.previous}, бір жыл бұрын — {violations.yearAgo}). Заңсыз ұсталған {unlawful-custody} адам анықталды, прокурор қаулысымен {released-by-prosecutor} адам босатылды.',
    ru: 'Установлено нарушений закона в отношении лиц: {violations} (в предыдущем периоде — {violations.previous}, год назад — {violations.yearAgo}). Выявлено незаконно содержащихся лиц: {unlawful-custody}; освобождено по постановлению прокурора: {released-by-prosecutor}.',
  },
};
const responses: Section = {
  id: 'responses', title: words('Ден қою актілері', 'Акты реагирования', 'Acts of response'), figures: ['acts', 'acts-answered', 'acts-late', 'acts-checked'],
  text: {
    kk: 'Ден қоюдың {acts} актісі енгізілді (өткен кезеңде — {acts.previous}), {acts-answered} жауап алынды, мерзімінде жауап берілмегені — {acts-late}. Нақты жойылуы {acts-checked} рет тексерілді.',
    ru: 'Внесено актов реагирования: {acts} (в предыдущем периоде — {acts.previous}), получено ответов: {acts-answered}, без ответа в срок: {acts-late}. Фактическое устранение проверено: {acts-checked}.',
  },
};
const events: Section = {
  id: 'events', title: words('Төтенше оқиғалар және күш қолдану', 'Чрезвычайные происшествия и применение силы', 'Emergencies and the use of force'), figures: ['emergencies', 'special-means'],
  text: {
    kk: 'Тіркелген оқиғалар: {emergencies} (өткен кезеңде — {emergencies.previous}, бір жыл бұрын — {emergencies.yearAgo}). Күш, арнаулы құрал мен қару қолдану: {special-means}.',
    ru: 'Зарегистрировано происшествий: {emergencies} (в предыдущем периоде — {emergencies.previous}, год назад — {emergencies.yearAgo}). Случаев применения силы, специальных средств и оружия: {special-means}.',
  },
};
const applications: Section = {
  id: 'applications', title: words('Өтініштер мен шағымдар', 'Обращения и жалобы', 'Applications and complaints'), figures: ['appeals', 'appeals-answered', 'torture-appeals'],
  text: {
    kk: '{appeals} өтініш тіркелді (өткен кезеңде — {appeals.previous}), {appeals-answered} өтінішке жауап берілді; оның ішінде азаптау туралы — {torture-appeals}.',
    ru: 'Зарегистрировано обращений: {appeals} (в предыдущем периоде — {appeals.previous}), разрешено: {appeals-answered}; о пытках и недозволенном воздействии: {torture-appeals}.',
  },
};
const released: Section = {
  id: 'released', title: words('Бас бостандығынан айыру орындарынан босатылғандарды бақылау', 'Контроль за освобождёнными из мест лишения свободы', 'Control over the released'), figures: ['control', 'release-provision'],
  text: { kk: 'Бақылау бойынша жазбалар: {control} (өткен кезеңде — {control.previous}).', ru: 'Записей о контроле за освобождёнными: {control} (в предыдущем периоде — {control.previous}).' },
};
const criteria: Section = {
  id: 'criteria', title: words('Бағалау өлшемдері (64-тармақ)', 'Критерии оценки (пункт 64)', 'Criteria (point 64)'), figures: ['criterion-lawful', 'criterion-rights', 'criterion-torture'],
  text: {
    kk: 'Негізсіз ұстау: {criterion-lawful} (өткен кезеңде — {criterion-lawful.previous}). Құқықтардың өзге бұзылуы: {criterion-rights}. Азаптау мен жол берілмейтін ықпал ету: {criterion-torture}.',
    ru: 'Содержание без законного основания: {criterion-lawful} (в предыдущем периоде — {criterion-lawful.previous}). Иные нарушения прав: {criterion-rights}. Пытки и недозволенное воздействие: {criterion-torture}.',
  },
};
const blank = (id: string, title: I18n): Section => ({ id, title, figures: [], text: { kk: '', ru: '' } });
/** The three criteria of point 64 in its words: what of each can be counted (criteria.ts sets the figures in relation), and what cannot. */
const judgement = (id: string, title: I18n): Section => ({ ...blank(id, title), judged: true });
const criterionSections: readonly Section[] = [
  {
    id: 'criterion-1', title: words('1-өлшем. Қылмыстық жазаларды өтеу және процестік мәжбүрлеу шараларын қолдану кезінде заң үстемдігін қамтамасыз ету', 'Критерий 1. Обеспечение верховенства закона при отбывании уголовных наказаний и применении мер процессуального принуждения', 'Criterion 1. The rule of law in serving criminal punishments and applying measures of procedural coercion'),
    figures: ['criterion-lawful', 'criterion-lawful-over', 'overdue-custody', 'releases-late', 'unlawful-custody', 'released-by-prosecutor', 'releases', 'admitted'],
    text: {
      kk: 'Негізсіз ұстау: {criterion-lawful} (өткен кезеңде — {criterion-lawful.previous}, бір жыл бұрын — {criterion-lawful.yearAgo}), оның {criterion-lawful-over} тоқтатылды. Мерзімінен артық ұстау: {overdue-custody}; шешім бойынша кешіктірілген босату: {releases-late}.',
      ru: 'Содержание без законного основания: {criterion-lawful} (в предыдущем периоде — {criterion-lawful.previous}, год назад — {criterion-lawful.yearAgo}), из них прекращено: {criterion-lawful-over}. Содержание сверх срока: {overdue-custody}; несвоевременных освобождений по решениям: {releases-late}.',
    },
  },
  judgement('judgement-1', words('1-өлшем бойынша прокурордың бағасы', 'Оценка прокурора по критерию 1', 'The prosecutor’s judgement on criterion 1')),
  {
    id: 'criterion-2', title: words('2-өлшем. Ұсталған, қамалған, күзетпен ұсталатын, сотталған, ШМБ және әкімшілік қадағалаудағы адамдардың конституциялық құқықтарын, бостандықтары мен заңды мүдделерін мүлтіксіз сақтау', 'Критерий 2. Неукоснительное соблюдение конституционных прав, свобод и законных интересов задержанного, арестованного, содержащегося под стражей, осуждённого, лица УДООН и поднадзорного', 'Criterion 2. Strict observance of the rights, freedoms and lawful interests of the detained, the arrested, those in custody, the convicted, parolees and the supervised'),
    figures: ['rights-by-category', 'rights-over', 'acts', 'acts-late', 'acts-checked', 'acts-eliminated', 'appeals', 'appeals-answered'],
    text: {
      kk: 'Құқықтардың бұзылуы: {rights-by-category} (өткен кезеңде — {rights-by-category.previous}, бір жыл бұрын — {rights-by-category.yearAgo}), жойылғаны — {rights-over}. Ден қою актілері: {acts}; нақты жойылуы расталғаны: {acts-eliminated}.',
      ru: 'Нарушений прав: {rights-by-category} (в предыдущем периоде — {rights-by-category.previous}, год назад — {rights-by-category.yearAgo}), из них устранено: {rights-over}. Актов реагирования: {acts}; фактическое устранение подтверждено: {acts-eliminated}.',
    },
  },
  judgement('judgement-2', words('2-өлшем бойынша прокурордың бағасы', 'Оценка прокурора по критерию 2', 'The prosecutor’s judgement on criterion 2')),
  {
    id: 'criterion-3', title: words('3-өлшем. Азаптауға және өзге қатыгез, адамгершілікке жатпайтын не қадір-қасиетті қорлайтын қарау мен жазалау түрлеріне жол бермеу', 'Критерий 3. Недопущение пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания', 'Criterion 3. No torture or other cruel, inhuman or degrading treatment and punishment'),
    figures: ['torture-signals', 'torture-late', 'torture-checked', 'torture-registered', 'torture-confirmed'],
    text: {
      kk: 'Азаптау мен жол берілмейтін шаралар туралы мәліметтер: {torture-signals} (өткен кезеңде — {torture-signals.previous}, бір жыл бұрын — {torture-signals.yearAgo}). Мерзімінде тексерілмегені: {torture-late}; СДТБТ-де тіркелгені: {torture-registered}; расталғаны: {torture-confirmed}.',
      ru: 'Сведений о пытках и недозволенных мерах: {torture-signals} (в предыдущем периоде — {torture-signals.previous}, год назад — {torture-signals.yearAgo}). Проверка не начата в срок: {torture-late}; зарегистрировано в ЕРДР: {torture-registered}; подтверждено: {torture-confirmed}.',
    },
  },
  judgement('judgement-3', words('3-өлшем бойынша прокурордың бағасы', 'Оценка прокурора по критерию 3', 'The prosecutor’s judgement on criterion 3')),
];
const conclusions = blank('conclusions', words('Қорытындылар', 'Выводы', 'Conclusions'));
const causes = blank('causes', words('Бұзушылықтарға ықпал ететін себептер мен жағдайлар', 'Причины и условия, способствующие нарушениям', 'Causes and conditions'));
const waysOut = blank('waysOut', words('Жою жолдары', 'Пути устранения', 'Ways of elimination'));

const generalisation = (period: 'half-year' | 'year', title: I18n): ReportSpec => ({
  title, cite: { act: ACT, article: '67' }, period, levels: ['region', 'department'], to: { ...upwards, district: null },
  directions: period === 'year' ? ['coordination', 'rights', 'torture', 'adaptation', 'budget'] : ['coordination', 'rights', 'torture'],
  trend: 0, made: 'office.generalised', sent: 'office.generalisation-submitted',
  due: (level, direction) => [`${ACT}.67.${period}-${direction}-${level}`],
  sections: [
    { ...legality, of: ['rights', 'coordination'] }, { ...responses, of: ['coordination', 'rights', 'torture', 'budget'] }, { ...events, of: ['coordination', 'torture'] },
    { ...applications, of: ['rights', 'torture'] }, { ...released, of: ['adaptation'] }, { ...criteria, of: ['rights', 'torture'] }, causes, waysOut,
  ],
});

export const kinds: Readonly<Record<ReportKind, ReportSpec>> = {
  'quarterly-analysis': {
    title: words('Қадағалаудың қамтамасыз етілуіне тоқсандық талдау', 'Ежеквартальный анализ обеспечения надзора', 'Quarterly analysis of how supervision is ensured'),
    cite: { act: ACT, article: '66' }, period: 'quarter', levels: ['district', 'region', 'department'], directions: null, trend: 0, made: 'office.supervision-analysed', sent: 'office.analysis-submitted', to: upwards,
    due: (level) => [`${ACT}.63.analysis-${level}`, ...(level === 'department' ? [] : [`${ACT}.66.${level}`])],
    sections: [supervision, legality, responses, events, applications, released, criteria, conclusions],
  },
  'monthly-information': {
    title: words('Төтенше оқиғалар мен күш қолдану туралы айлық ақпарат', 'Ежемесячная информация о происшествиях и применении силы', 'Monthly information on emergencies and the use of force'),
    cite: { act: ACT, article: '65' }, period: 'month', levels: ['region'], directions: null, trend: 0, made: 'office.monthly-information-sent', sent: null, to: { ...upwards, district: null },
    due: () => [`${ACT}.65.monthly`],
    sections: [
      {
        id: 'groups', title: words('Оқиғалар топтары', 'Группы фактов', 'Groups of events'), figures: ['emergencies-proper', 'weapons', 'means-events', 'escapes', 'self-harm', 'suicides'],
        text: {
          kk: 'Төтенше оқиғалар: {emergencies-proper}; қару қолдану: {weapons}; арнаулы құрал қолдану: {means-events}; қашу және қашуға оқталу: {escapes}; өзіне-өзі зақым келтіру: {self-harm}; суицид: {suicides}.',
          ru: 'Чрезвычайные происшествия: {emergencies-proper}; применение оружия: {weapons}; специальных средств: {means-events}; побеги и покушения: {escapes}; членовредительство: {self-harm}; суициды: {suicides}.',
        },
      },
      { id: 'checks', title: words('Тексерулердің нәтижелері', 'Результаты проверок', 'Results of the checks'), figures: ['event-checks', 'events-unanswered'], text: { kk: 'Оқиғалар бойынша тексерулер мен шаралар: {event-checks}. Мерзімінде тексерілмегені не шара қолданылмағаны: {events-unanswered}.', ru: 'Проверок и мер по происшествиям: {event-checks}. Без проверки и мер в срок: {events-unanswered}.' } },
      { id: 'measures', title: words('Қолданылған шаралар', 'Принятые меры', 'Measures taken'), figures: ['acts'], text: { kk: 'Ден қоюдың {acts} актісі енгізілді.', ru: 'Внесено актов реагирования: {acts}.' } },
    ],
  },
  criteria: {
    title: words('64-тармақтың өлшемдері бойынша бағалау', 'Оценка деятельности по критериям пункта 64', 'Assessment by the criteria of point 64'),
    cite: { act: ACT, article: '64' }, period: 'quarter', levels: ['district', 'region', 'department'], directions: null, trend: 8, made: null, sent: null, to: { district: null, region: null, department: null },
    due: () => [], sections: criterionSections,
  },
  'generalisation-half-year': generalisation('half-year', words('Жарты жылдық қорытынды', 'Обобщение за полугодие', 'Generalisation of the half-year')),
  'generalisation-year': generalisation('year', words('Жылдық қорытынды', 'Обобщение за год', 'Generalisation of the year')),
};
export const kindNames = Object.keys(kinds) as readonly ReportKind[];
export const sectionsOf = (kind: ReportKind, direction: Direction | null): readonly Section[] => kinds[kind].sections.filter(({ of }) => !of || (direction !== null && of.includes(direction)));
export const figuresOf = (kind: ReportKind, direction: Direction | null): FigureName[] => [...new Set(sectionsOf(kind, direction).flatMap(({ figures }) => figures))];
export const directionLabel = (direction: Direction): I18n => priorityDirectionLabels[direction];

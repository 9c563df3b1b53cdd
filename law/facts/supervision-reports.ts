/**
 * What the prosecutor's offices analyse and report (Instruction of the Prosecutor General No. 7 of 2015, points 6, 10, 11, 63, 65–67).
 * Each names the period that it is about by its last day (`periodUntil`), so that a late report meets its own period.
 */
import type { I18n } from '../engine/norm.ts';
import type { FactTypeSpec, FieldSpec } from './field.ts';
import { choice, choices, date, documentNumber, factId, instant, integer, longText, must, text, words } from './words.ts';
import { carryOutBy } from './supervision-hierarchy.ts';
import { directions, priorityDirectionLabels } from './supervision-office.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const periodUntil = must(date('Кезең (соңғы күні)', 'Период (его последний день)', 'Period (its last day)'));
const halfOrYear = must(choice({ 'half-year': words('жарты жыл', 'полугодие', 'half-year'), year: words('жыл', 'год', 'year') }, 'Кезең', 'Период', 'Period'));
const dataUntil = instant('Деректер қай сәтке дейін алынды', 'На какой момент взяты данные', 'Up to which moment the data are taken');
/** Of the paper that was signed: the report of which this fact is the signature is found by it. */
const paperSha256 = text('Қол қойылған құжаттың SHA-256 мәні', 'SHA-256 подписанного документа', 'SHA-256 of the signed paper', { max: 64 });
const addressee = choice({
  region: words('облыс прокуратурасына және оған теңестірілгенге', 'в прокуратуру области и приравненную к ней', 'to the regional or equated office'),
  department: words('Департаментке', 'в Департамент', 'to the Department'),
}, 'Қайда', 'Куда', 'To whom');
const count = (kk: string, ru: string, en: string): FieldSpec => integer(kk, ru, en, { min: 0, max: 1_000_000 });

/** The four kinds of objects of point 6. */
export const analysedObjectLabels = {
  pob: words('қоғамдық қауіпсіздік бөлімшелері', 'подразделения общественной безопасности', 'public-security units'),
  probation: words('пробация қызметтері', 'службы пробации', 'probation services'),
  'special-institutions': words('арнаулы мекемелер', 'специальные учреждения', 'special institutions'),
  uis: words('қылмыстық-атқару жүйесінің мекемелері', 'учреждения уголовно-исполнительной системы', 'penal institutions'),
} satisfies Record<string, I18n>;

export const supervisionReportFacts: readonly FactTypeSpec[] = [
  {
    type: 'office.legality-analysed',
    title: words('Заңдылық жай-күйіне тоқсандық талдау жасалды', 'Составлен ежеквартальный анализ состояния законности', 'Quarterly analysis of the state of legality made'),
    group: 'office', order: 40, streams: ['office'],
    fields: {
      periodUntil,
      objects: choices(analysedObjectLabels, 'Талданған объектілер', 'Охваченные объекты', 'Objects covered'),
      conclusions: longText('Қорытындылар', 'Выводы', 'Conclusions', { max: 10_000 }),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'office.supervision-analysed',
    title: words('Қадағалаудың қамтамасыз етілуіне тоқсандық талдау жасалды', 'Составлен ежеквартальный анализ обеспечения надзора', 'Quarterly analysis of how supervision is ensured made'),
    group: 'office', order: 41, streams: ['office'],
    fields: { periodUntil, number: documentNumber, dataUntil, conclusions: longText('Қорытындылар', 'Выводы', 'Conclusions', { max: 10_000 }), paperSha256 },
    recordedBy: prosecutors,
  },
  {
    type: 'office.analysis-submitted',
    title: words('Тоқсандық талдау жоғары тұрған прокуратураға ұсынылды', 'Ежеквартальный анализ представлен в вышестоящую прокуратуру', 'Quarterly analysis submitted to the superior office'),
    group: 'office', order: 42, streams: ['office'],
    fields: { periodUntil, addressee: must(addressee), number: documentNumber, dataUntil, about: factId('Қай талдау', 'Какой анализ', 'Which analysis'), without: longText('Талдауы түспеген прокуратуралар', 'Прокуратуры, от которых анализ не поступил', 'Offices whose analysis has not come', { max: 4000 }) },
    recordedBy: prosecutors,
  },
  {
    type: 'office.generalised',
    title: words('Басым бағыт бойынша заңдылық жай-күйі қорытындыланды', 'Обобщено состояние законности по приоритетному направлению', 'State of legality generalised for a priority direction'),
    group: 'office', order: 43, streams: ['office'],
    fields: {
      periodUntil, period: halfOrYear, direction: must(choice(priorityDirectionLabels, 'Бағыт', 'Направление', 'Direction')),
      causes: longText('Бұзушылықтарға ықпал ететін себептер мен жағдайлар', 'Причины и условия, способствующие нарушениям', 'Causes and conditions of violations', { max: 10_000 }),
      waysOut: longText('Жою жолдары', 'Пути устранения', 'Ways of elimination', { max: 10_000 }),
      zone: text('Аймақ', 'Зона', 'Zone'), paperSha256,
    },
    recordedBy: prosecutors,
  },
  {
    type: 'office.generalisation-submitted',
    title: words('Қорытындылар туралы ақпарат Департаментке ұсынылды', 'Информация по обобщениям представлена в Департамент', 'Information on the generalisations submitted to the Department'),
    group: 'office', order: 44, streams: ['office'],
    fields: { periodUntil, period: halfOrYear, directions, number: documentNumber, dataUntil },
    recordedBy: prosecutors,
  },
  {
    type: 'office.monthly-information-sent',
    title: words('Төтенше оқиғалар мен күш қолдану туралы айлық ақпарат жіберілді', 'Направлена ежемесячная информация о происшествиях и применении силы', 'Monthly information on emergencies and the use of force sent'),
    group: 'office', order: 45, streams: ['office'],
    fields: {
      periodUntil, number: documentNumber, dataUntil,
      emergencies: count('Төтенше оқиғалар', 'Чрезвычайные происшествия', 'Emergencies'),
      weapons: count('Қару қолдану', 'Применение оружия', 'Use of weapons'),
      specialMeans: count('Арнаулы құрал қолдану', 'Применение специальных средств', 'Use of special means'),
      escapes: count('Қашу және қашуға оқталу', 'Побеги и покушения на побег', 'Escapes and attempted escapes'),
      selfHarm: count('Өзіне-өзі зақым келтіру', 'Членовредительство', 'Self-harm'),
      suicides: count('Суицид фактілері', 'Суициды', 'Suicides'),
      checks: longText('Тексерулердің нәтижелері', 'Результаты проверок', 'Results of the checks', { max: 10_000 }),
      measures: longText('Қолданылған шаралар', 'Принятые меры', 'Measures taken', { max: 10_000 }), paperSha256,
    },
    recordedBy: prosecutors,
  },
  {
    type: 'office.plan-adopted',
    title: words('Жұмыс жоспары бекітілді', 'Утверждён план работы', 'Work plan adopted'),
    group: 'office', order: 39, streams: ['office'],
    fields: {
      periodUntil, number: documentNumber,
      kind: must(choice({ strategic: words('стратегиялық', 'Стратегический', 'strategic'), operational: words('операциялық', 'операционный', 'operational'), quarterly: words('тоқсандық', 'квартальный', 'quarterly'), 'half-year': words('жарты жылдық', 'полугодовой', 'half-yearly') }, 'Жоспар', 'План', 'Plan')),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'office.results-considered',
    title: words('Тексерулердің нәтижелері талқыланды', 'Результаты проверок рассмотрены', 'Results of checks considered'),
    group: 'office', order: 46, streams: ['office'],
    fields: {
      forum: must(choice({
        meeting: words('жедел кеңес', 'оперативное совещание', 'operational meeting'),
        collegium: words('облыс прокуратурасының алқасы', 'коллегия прокуратуры области', 'collegium of the regional office'),
        council: words('Үйлестіру кеңесі', 'Координационный совет', 'Coordination Council'),
      }, 'Қайда', 'Где', 'Where')),
      question: longText('Мәселе', 'Вопрос', 'Question', { max: 4000 }), decision: longText('Шешім', 'Решение', 'Decision', { max: 4000 }), until: carryOutBy, number: documentNumber,
    },
    recordedBy: prosecutors,
  },
  {
    // Recorded of the office that is heard.
    type: 'office.heard',
    title: words('Облыс прокуроры (орынбасары) Бас прокуратурада тыңдалды', 'Прокурор области (заместитель) заслушан в Генеральной прокуратуре', "The regional prosecutor or deputy was heard in the Prosecutor General's Office"),
    group: 'office', order: 47, streams: ['office'],
    fields: { official: must(text('Кім тыңдалды', 'Кто заслушан', 'Who was heard', { max: 200 })), question: longText('Мәселе', 'Вопрос', 'Question', { max: 4000 }), decision: longText('Шешім', 'Решение', 'Decision', { max: 4000 }), until: carryOutBy, number: documentNumber },
    recordedBy: prosecutors,
  },
];

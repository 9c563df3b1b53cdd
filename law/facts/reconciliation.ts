/**
 * A reconciliation of lists of persons (Instruction, points 29, 42, 49, 52): which lists, of which period, what it showed. Recorded of the
 * prosecutor's office; the lists themselves are files, the matches are proposed by `law/reconciliation` and decided by a person.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, date, documentNumber, integer, longText, must, text, words, yesNo } from './words.ts';

export const reconciliationLabels = {
  'statistics-police': words('құқықтық статистика комитетінің деректері мен полиция департаментінің мәліметтері', 'данные Комитета по правовой статистике и сведения департамента внутренних дел', 'data of the Committee for Legal Statistics and of the police department'),
  'court-probation': words('сот деректері мен пробация қызметінің мәліметтері', 'данные суда и сведения службы пробации', 'data of the court and of the probation service'),
  'court-statistics-police': words('соттың, құқықтық статистика органының және полицияның деректері', 'данные суда, органа правовой статистики и органов внутренних дел', 'data of the court, of the legal statistics body and of the police'),
  'detained-receivers': words('ұсталғандар мен қабылдау-бөлу орындарына, орталықтарға орналастырылғандар', 'списки задержанных и помещённых в приёмники-распределители и центры', 'lists of the detained and of those placed in receivers and centres'),
  'delivered-protocols': words('жеткізілгендер кітабы мен ұстап алу хаттамалары', 'Книга учёта доставленных и протоколы задержания', 'Book of persons delivered and protocols of detention'),
} as const;
export type ReconciliationKind = keyof typeof reconciliationLabels;

const count = (kk: string, ru: string, en: string) => integer(kk, ru, en, { min: 0, max: 10_000_000 });

export const reconciliationFacts: readonly FactTypeSpec[] = [
  {
    type: 'reconciliation.run',
    title: words('Тізімдер салыстырылды', 'Проведена сверка списков', 'Lists reconciled'),
    group: 'office', order: 48, streams: ['office'],
    fields: {
      which: must(choice(reconciliationLabels, 'Қандай салыстыру', 'Какая сверка', 'Which reconciliation')),
      periodFrom: must(date('Қай кезең туралы (басталған күні)', 'За какой период (его первый день)', 'About which period (its first day)')),
      sources: longText('Тізімдердің көздері және алынған күндері', 'Источники списков и даты выгрузки', 'Sources of the lists and days of extract', { max: 4000 }),
      files: text('Файлдардың SHA-256 мәндері', 'SHA-256 файлов', 'SHA-256 of the files', { max: 300 }),
      matched: count('Сәйкес келген адамдар', 'Совпало лиц', 'Persons matched'),
      undecided: count('Шешілмеген ұсынылған сәйкестіктер', 'Предложенных и не решённых совпадений', 'Matches proposed and not decided'),
      missingFirst: count('Тек бірінші тізімде', 'Только в первом списке', 'Only in the first list'),
      missingSecond: count('Тек екінші тізімде', 'Только во втором списке', 'Only in the second list'),
      supervisionEstablished: count('Әкімшілік қадағалау белгіленгендер', 'Лиц с установленным административным надзором', 'Persons with administrative supervision'),
      released: count('Босатылған шартты түрде мерзімінен бұрын босатылғандар мен қадағалаудағылар', 'Освобождённых условно-досрочно и поднадзорных', 'Parolees and supervised persons released'),
      repeatCrimes: count('Қайталап жасаған қылмыстары', 'Повторных преступлений', 'Repeated crimes'),
      conclusions: longText('Қорытынды және қолданылған шаралар', 'Выводы и принятые меры', 'Conclusions and measures', { max: 10_000 }),
      number: documentNumber,
    },
    recordedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  },
  {
    // Point 53: asked of the akimat on which the works depend; recorded of the probation service that sends there.
    type: 'akimat.works-checked',
    title: words('Қоғамдық жұмыстар объектісін айқындау туралы әкімдік шешімі тексерілді', 'Проверено решение акимата об определении объекта для общественных работ', 'Decision of the akimat on objects of public works checked'),
    group: 'office', order: 61, streams: ['place'],
    fields: {
      akimat: must(text('Әкімдік', 'Акимат', 'Akimat')),
      decisionPresent: must(yesNo('Шешім бар', 'Решение имеется', 'The decision is there')),
      decision: text('Шешімнің нөмірі, күні', 'Номер и дата решения', 'Number and date of the decision', { max: 120 }),
      objects: longText('Объектілер', 'Объекты', 'Objects', { max: 4000 }),
    },
    recordedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  },
  {
    type: 'rehabilitated.benefits-checked',
    title: words('Ақталған азаматтарға өтемақы, жәрдемақы және жеңілдік беру тексерілді', 'Проверена выплата компенсаций, пособий и предоставление льгот реабилитированным', 'Compensation, allowances and benefits of rehabilitated citizens checked'),
    group: 'office', order: 49, streams: ['office'],
    fields: { body: must(text('Уәкілетті орган', 'Уполномоченный орган', 'Authorised body')), violations: yesNo('Бұзушылықтар анықталды', 'Нарушения выявлены', 'Violations found'), findings: longText('Не анықталды', 'Установлено', 'Found', { max: 4000 }) },
    recordedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  },
  {
    type: 'civil-case.mandatory-hearing',
    title: words('Міндетті санаттағы азаматтық іс бойынша сот отырысы', 'Судебное заседание по обязательной категории гражданских дел', 'Hearing of a civil case of a mandatory category'),
    group: 'office', order: 49, streams: ['office'],
    fields: {
      court: must(text('Сот', 'Суд первой инстанции', 'Court')), category: text('Істің санаты', 'Категория дела', 'Category of the case'), caseNumber: documentNumber,
      prosecutorTookPart: yesNo('Прокурор қатысты', 'Прокурор участвовал', 'The prosecutor took part'),
    },
    recordedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  },
];

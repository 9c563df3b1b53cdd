/** The regime of special conditions of a place, and the measures that its head introduces under a direct threat (Law on special institutions art. 46). */
import type { FactTypeSpec } from './field.ts';
import type { I18n } from '../engine/norm.ts';
import { choice, date, documentNumber, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const regimeMakers = {
  'mvd-minister': words('Қазақстан Республикасының Ішкі істер министрі', 'Министр внутренних дел Республики Казахстан', 'Minister of Internal Affairs'),
  'knb-chairman': words('Ұлттық қауіпсіздік комитетінің Төрағасы', 'Председатель Комитета национальной безопасности', 'Chairman of the National Security Committee'),
  'defence-minister': words('Қазақстан Республикасының Қорғаныс министрі', 'Министр обороны Республики Казахстан', 'Minister of Defence'),
} satisfies Record<string, I18n>;
const byHead = words('ұстау орны әкімшілігінің басшысы', 'руководитель администрации места содержания', 'head of the administration of the place');
const byOther = words('өзге лауазымды адам', 'иное должностное лицо', 'another official');
const strengthening = longText('Күзетті, өткізу режимін және қадағалауды күшейту шаралары', 'Меры усиления охраны, пропускного режима и надзора', 'Measures that strengthen guarding, access control and supervision', { max: 4000 });

const activities = {
  visits: words('кездесулер', 'свидания', 'visits'),
  walks: words('серуен', 'прогулки', 'walks'),
  letters: words('хат алмасу', 'переписка', 'correspondence'),
  shop: words('дүкеннен сатып алу', 'покупки в магазине', 'shop purchases'),
  worship: words('діни рәсімдер', 'религиозные обряды', 'religious rites'),
  work: words('еңбек', 'труд', 'work'),
  education: words('оқу және бос уақыт', 'обучение и досуг', 'education and leisure'),
  'all-activities': words('барлық іс-шаралар', 'все мероприятия', 'all activities'),
  'other-measure': words('заңда көзделген өзге шара', 'иная мера, предусмотренная законом', 'another measure provided by law'),
} satisfies Record<string, I18n>;
const extents = { limited: words('шектелді', 'ограничено', 'limited'), suspended: words('тоқтатыла тұрды', 'приостановлено', 'suspended') } satisfies Record<string, I18n>;

export const specialRegimeFacts: readonly FactTypeSpec[] = [
  {
    type: 'regime.introduced',
    title: words('Ерекше жағдайлар режимі енгізілді', 'Введён режим особых условий', 'Regime of special conditions introduced'),
    group: 'regime', order: 30, streams: ['place'],
    fields: {
      ground: must(choice({
        'natural-disaster': words('дүлей апат', 'стихийное бедствие', 'natural disaster'),
        epidemic: words('індет', 'эпидемия', 'epidemic'),
        epizootic: words('жануарлар індеті', 'эпизоотия', 'epizootic'),
        fires: words('ауқымды өрт ошақтары', 'обширные очаги возгорания', 'extensive fires'),
        'life-support-failure': words('тіршілікті қамтамасыз ету жүйелерінің ірі авариясы', 'крупная авария систем жизнеобеспечения', 'major failure of life-support systems'),
        'mass-disorder': words('жаппай тәртіпсіздік', 'массовые беспорядки', 'mass disorders'),
        disobedience: words('күдіктілер мен айыпталушылардың бағынбауы', 'неповиновение подозреваемых и обвиняемых', 'disobedience of suspects and accused'),
        'armed-attack-threat': words('қарулы шабуылдың нақты қатері', 'реальная угроза вооружённого нападения', 'real threat of an armed attack'),
        other: words('өзге негіз', 'иное основание', 'another ground'),
      }, 'Негізі', 'Основание', 'Ground')),
      by: must(choice({ ...regimeMakers, 'head-of-place': byHead, other: byOther }, 'Кім енгізді', 'Кем введён', 'Introduced by')),
      number: documentNumber,
      days: integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 365 }),
      until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
      agreementNumber: text('Бас Прокурор келісімінің нөмірі', 'Номер согласования Генерального Прокурора', "Number of the General Prosecutor's agreement", { max: 60 }),
      agreementDate: date('Бас Прокурор келісімінің күні', 'Дата согласования Генерального Прокурора', "Date of the General Prosecutor's agreement"),
      strengthening,
    },
    sets: { regimeBy: 'by', regimeUntil: 'until' },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'administrator'],
  },
  {
    type: 'regime.lifted',
    title: words('Ерекше жағдайлар режимі күшін жойды', 'Режим особых условий отменён', 'Regime of special conditions lifted'),
    group: 'regime', order: 31, streams: ['place'],
    fields: {
      by: must(choice({ ...regimeMakers, 'head-of-place': byHead, superior: words('жоғары тұрған орган немесе лауазымды адам', 'вышестоящий орган или должностное лицо', 'superior body or official'), other: byOther }, 'Кім жойды', 'Кем отменён', 'Lifted by')),
      number: documentNumber,
      superiorName: text('Жоғары тұрған орган (лауазымды адам)', 'Вышестоящий орган (должностное лицо)', 'Superior body (official)', { showIf: { field: 'by', in: ['superior'] } }),
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'administrator'],
  },
  {
    type: 'regime.head-measures',
    title: words('Басшы ерекше жағдайлар шараларын өз бетінше енгізді', 'Руководитель самостоятельно ввёл меры особых условий', 'Head introduced measures of special conditions'),
    group: 'regime', order: 30, streams: ['place'],
    fields: {
      byRole: must(choice({ 'head-of-place': byHead, other: byOther }, 'Кім енгізді', 'Кем введены', 'Introduced by')),
      directThreat: yesNo('Өмір мен денсаулыққа тікелей қатер', 'Непосредственная угроза жизни и здоровью', 'Direct threat to life and health'),
      threat: longText('Қатер', 'Угроза', 'Threat', { max: 4000 }),
      measures: longText('Шаралар', 'Меры', 'Measures', { max: 4000 }),
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'duty-officer'],
  },
  {
    type: 'regime.head-measures-ended',
    title: words('Басшы енгізген шаралар тоқтатылды', 'Меры, введённые руководителем, прекращены', "Head's measures ended"),
    group: 'regime', order: 31, streams: ['place'],
    fields: { reason: text('Себебі', 'Причина', 'Reason') },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'duty-officer'],
  },
  {
    type: 'regime.activity-limited',
    title: words('Ерекше жағдайларда іс-шара шектелді', 'Мероприятие ограничено в особых условиях', 'Activity limited under special conditions'),
    group: 'regime', order: 60, streams: ['place'],
    fields: {
      activity: must(choice(activities, 'Қай іс-шара', 'Какое мероприятие', 'Which activity')),
      extent: choice(extents, 'Көлемі', 'Объём', 'Extent'),
      scope: longText('Кімдерге және қалай', 'На кого и как распространяется', 'To whom and how it applies', { max: 2000 }),
      citation: text('Заң нормасы', 'Норма закона', 'Norm of law'),
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place'],
  },
  {
    // What the place has recorded, as it concerns one person who is held there (modules/custody/regime).
    type: 'regime.reached',
    title: words('Орындағы ерекше жағдайлар адамға таралды', 'На лицо распространились особые условия места содержания', "The place's special conditions reached the person"),
    group: 'regime', order: 70, streams: ['episode'],
    fields: {
      event: must(choice({
        introduced: words('режим енгізілді', 'введён режим', 'regime introduced'), lifted: words('режим жойылды', 'режим отменён', 'regime lifted'),
        'head-measures': words('басшының шаралары енгізілді', 'введены меры руководителя', "head's measures introduced"), 'head-measures-ended': words('басшының шаралары тоқтатылды', 'меры руководителя прекращены', "head's measures ended"),
        'activity-limited': words('іс-шара шектелді', 'мероприятие ограничено', 'activity limited'),
      }, 'Не болды', 'Что произошло', 'What happened')),
      about: must(text('Орынның жазбасы', 'Запись места содержания', "Record of the place", { max: 64 })),
      since: must(instant('Орында қашаннан бері', 'С какого времени действует в месте содержания', 'In force in the place since')),
      number: documentNumber,
      until: instant('Қай уақытқа дейін', 'До какого времени', 'Until'),
      activity: choice(activities, 'Қай іс-шара', 'Какое мероприятие', 'Which activity', { showIf: { field: 'event', in: ['activity-limited'] } }),
      extent: choice(extents, 'Көлемі', 'Объём', 'Extent', { showIf: { field: 'event', in: ['activity-limited'] } }),
    },
    sets: { regimeUntil: 'until', regimeSince: 'since' },
    recordedBy: ['system'],
  },
];


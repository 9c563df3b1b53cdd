/**
 * Search, inspection and things in a place of custody, the convoy and work outside the cell (Law on special institutions arts. 22, 27, 33):
 * what was found, taken, kept, given back or destroyed, and who was led where.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, integer, items, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const thingsId = must(text('Заттардың тіркеу нөмірі', 'Регистрационный номер вещей', 'Register number of the things', { max: 64 }));
const directionId = must(text('Нұсқаудың нөмірі', 'Номер указания', 'Number of the direction', { max: 64 }));
const staff = text('Қызметкер', 'Сотрудник', 'Officer');
const things = items('Заттар', 'Вещи', 'Things');

const inEpisode = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = administration): FactTypeSpec =>
  ({ type, title, group: 'safety', order, streams: ['episode', 'place'], fields, recordedBy });
const atPlace = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'safety', order, streams: ['place'], fields, recordedBy: administration });

export const custodySearchFacts: readonly FactTypeSpec[] = [
  inEpisode('movement.inside', 60, words('Аумақ ішінде жүру', 'Передвижение по территории', 'Movement on the territory'), {
    from: text('Қайдан', 'Откуда', 'From'), to: text('Қайда', 'Куда', 'To'),
    escort: text('Айдауыл немесе ілесіп жүрген қызметкер', 'Конвой или сопровождающий сотрудник', 'Convoy or accompanying officer'),
  }),
  inEpisode('thing.found', 60, words('Адамнан тыйым салынған зат табылды', 'У лица обнаружен запрещённый предмет', 'Prohibited thing found with the person'), {
    thingsId, items: things, circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }),
  inEpisode('thing.seized', 61, words('Зат алынды', 'Изъята вещь', 'Thing seized'), {
    thingsId, items: things,
    kind: must(choice({
      prohibited: words('тыйым салынған зат', 'запрещённый предмет', 'prohibited thing'),
      'case-papers': words('іс бойынша немесе құқықтар туралы құжаттар мен жазбалар', 'документы и записи по делу или о правах', 'papers and notes on the case or on rights'),
      religious: words('діни әдебиет, ғибадат заттары', 'религиозная литература, предметы культа', 'religious literature and objects'),
      other: words('өзге зат', 'иная вещь', 'another thing'),
    }, 'Не алынды', 'Что изъято', 'What was seized')),
    reason: choice({
      'unlawful-use': words('құқыққа қарсы мақсатта пайдаланылуы мүмкін', 'могут быть использованы в противоправных целях', 'can be used for unlawful purposes'),
      secret: words('заңмен қорғалатын құпия', 'охраняемая законом тайна', 'protected secret'),
      regulations: words('ішкі тәртіп қағидалары', 'Правила внутреннего распорядка', 'internal regulations'),
      other: words('өзге себеп', 'иная причина', 'another reason'),
    }, 'Алу себебі', 'Причина изъятия', 'Reason of the seizure'),
    protocolNumber: documentNumber,
    storage: text('Қайда сақталады', 'Где хранится', 'Kept at'),
  }),
  inEpisode('thing.destroyed', 62, words('Алынған зат жойылды', 'Изъятая вещь уничтожена', 'Seized thing destroyed'), {
    thingsId, courtDecision: text('Сот шешімінің нөмірі мен күні', 'Номер и дата решения суда', 'Number and date of the decision of the court', { max: 120 }),
  }),
  inEpisode('valuables.surrendered', 60, words('Құндылықтар ерікті тапсырылды', 'Ценности добровольно сданы', 'Valuables surrendered voluntarily'), { thingsId, items: things }),
  inEpisode('valuables.stored', 61, words('Құндылықтар сақтауға алынды', 'Ценности приняты на хранение', 'Valuables taken into storage'), {
    thingsId, items: things, signed: yesNo('Адамның қолы бар', 'Подпись лица имеется', 'Signed by the person'), number: documentNumber,
  }),
  inEpisode('valuables.given-out', 62, words('Сақтаудағы құндылық берілді', 'Ценность выдана с хранения', 'Valuable given out of storage'), {
    thingsId, legalBasis: text('Заңды негізі', 'Законное основание', 'Legal basis'),
  }),
  inEpisode('sentence.dispatch', 52, words('Жазаны өтеуге жіберілді', 'Направлен для отбывания наказания', 'Dispatched to serve the sentence'), {
    to: text('Мекеме', 'Учреждение', 'Institution'), valuables: must(yesNo('Сақтауда құндылықтары бар', 'Есть ценности на хранении', 'Has valuables in storage')),
    inventory: text('Тізімдеменің нөмірі', 'Номер описи', 'Number of the inventory', { max: 60, showIf: { field: 'valuables', in: [true] } }),
    accepted: yesNo('Мекеме қабылдады', 'Учреждением приняты', 'Accepted by the institution', { showIf: { field: 'valuables', in: [true] } }),
  }),
  atPlace('valuables.ownerless', 60, words('Иесі белгісіз құндылықтар табылды', 'Обнаружены ценности, владелец которых не установлен', 'Valuables without a known owner found'), {
    thingsId, items: things, where: text('Қай жерде', 'Где обнаружены', 'Where'), by: staff, protocolNumber: documentNumber,
  }),
  atPlace('valuables.passed-to-tax', 61, words('Құндылықтар салық органына берілді', 'Ценности переданы налоговому органу', 'Valuables passed to the tax body'), { thingsId, to: text('Салық органы', 'Налоговый орган', 'Tax body'), number: documentNumber }),
  atPlace('cell.searched', 60, words('Камера тінтілді', 'Проведён обыск камеры', 'Cell searched'), {
    cell: must(text('Камера', 'Камера', 'Cell', { max: 20 })), by: staff, result: longText('Нәтижесі', 'Результат', 'Result', { max: 2000 }),
  }),
  atPlace('checkpoint.inspected', 60, words('Өткізу пунктінде тексерілді', 'Досмотр на входе или выезде', 'Inspection at the checkpoint'), {
    whom: must(choice({
      visitor: words('келуші', 'посетитель', 'visitor'),
      staff: words('қызметкер', 'сотрудник', 'officer of the place'),
      vehicle: words('көлік құралы', 'транспортное средство', 'vehicle'),
      'case-holder': words('іс жүргізіп жатқан адам', 'лицо, в производстве которого находится дело', 'person conducting the case'),
      controller: words('бақылау және қадағалау құқығы бар адам', 'лицо с правом контроля и надзора', 'person with the right of control and supervision'),
    }, 'Кім немесе не тексерілді', 'Кто или что досмотрено', 'Who or what was inspected')),
    name: text('Аты-жөні, көлік нөмірі', 'Имя, номер транспорта', 'Name, number of the vehicle'), by: staff,
    found: yesNo('Тыйым салынған зат табылды', 'Обнаружено запрещённое', 'Something prohibited found'),
    protocolNumber: text('Алу хаттамасының нөмірі', 'Номер протокола изъятия', 'Number of the protocol of seizure', { max: 60, showIf: { field: 'found', in: [true] } }),
  }),
  atPlace('place.conditions-checked', 60, words('Ұстау жағдайлары тексерілді', 'Проверены условия содержания', 'Conditions of custody checked'), {
    hygiene: yesNo('Гигиена талаптары сақталған', 'Требования гигиены соблюдены', 'Hygiene is kept'),
    sanitation: yesNo('Санитария және індетке қарсы талаптар сақталған', 'Санитарные и противоэпидемические требования соблюдены', 'Sanitary and anti-epidemic requirements are kept'),
    fireSafety: yesNo('Өрт қауіпсіздігі сақталған', 'Пожарная безопасность соблюдена', 'Fire safety is kept'),
    by: staff,
  }),
  inEpisode('cell.conditions-noted', 53, words('Камерадағы орын жағдайлары', 'Условия места в камере', 'Conditions of the place in the cell'), {
    cell: must(text('Камера', 'Камера', 'Cell', { max: 20 })),
    squareDecimetres: integer('Бір адамға шаққандағы аудан, шаршы дециметр', 'Площадь на одного человека, квадратных дециметров', 'Area per person, square decimetres', { max: 100_000, hint: words('2,5 м² — 250', '2,5 кв. м — это 250', '2.5 square metres are 250') }),
    bed: yesNo('Жеке ұйықтайтын орын', 'Индивидуальное спальное место', 'Individual sleeping place'),
    bedding: yesNo('Төсек-орын жабдықтары', 'Постельные принадлежности', 'Bedding'),
    cutlery: yesNo('Асхана құралдары', 'Столовые приборы', 'Cutlery'),
  }),

  inEpisode('direction.received', 49, words('Адамды қабылдау немесе айдауылға беру туралы нұсқау', 'Указание о приёме или передаче конвою', 'Direction to admit or hand over to the convoy'), {
    directionId,
    what: must(choice({
      admit: words('ұстау орнына қабылдау', 'приём в место содержания', 'admit to the place'),
      'hand-over': words('айдауылға беру', 'передача конвою', 'hand over to the convoy'),
    }, 'Нұсқау', 'Указание', 'Direction')),
    byRole: must(choice(capacityLabels, 'Кім нұсқады', 'Кем дано', 'Given by')),
    number: documentNumber,
    purpose: choice({
      investigation: words('тергеу әрекеті', 'следственное действие', 'investigative action'),
      hearing: words('сот отырысы', 'судебное заседание', 'court hearing'),
      other: words('өзге', 'иное', 'other'),
    }, 'Мақсаты', 'Цель', 'Purpose'),
  }, [...administration, 'investigator', 'inquirer', 'procedural-prosecutor', 'investigating-judge', 'judge', 'court']),
  inEpisode('convoy.handed-over', 51, words('Адам айдауылға берілді', 'Лицо передано конвою', 'Person handed over to the convoy'), {
    directionId: text('Нұсқаудың нөмірі', 'Номер указания', 'Number of the direction', { max: 64 }),
    convoyHead: text('Айдауыл бастығы', 'Начальник конвоя', 'Head of the convoy'),
    destination: text('Межелі орын', 'Место назначения', 'Destination'),
    isolationKept: yesNo('32-бапқа сай бөлек айдалды', 'Раздельное конвоирование по статье 32 соблюдено', 'Kept apart on the way as art. 32 requires'),
  }),
  inEpisode('delivery.not-made', 60, words('Адам тергеу әрекетіне немесе сотқа жеткізілмеді', 'Лицо не доставлено на следственное действие или в суд', 'Person not delivered to an action or hearing'), {
    directionId: text('Нұсқаудың нөмірі', 'Номер указания', 'Number of the direction', { max: 64 }),
    legalGround: text('Заңнамадағы негіз', 'Основание, предусмотренное законодательством', 'Ground in the legislation'),
    reason: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }),
];

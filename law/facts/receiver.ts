/** The reception-distribution centre: order, sanction, interview, checks of identity (Law on special institutions arts. 46-1 – 46-5), and what both receivers keep (46-7, 46-8). */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, documentNumber, instant, integer, judgeName, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'internal-affairs-body'] as const;
const withCourt = [...administration, 'judge', 'court'] as const;

export const receiverFacts: readonly FactTypeSpec[] = [
  {
    type: 'receiver.order-issued',
    title: words('Қабылдау-бөлу орнына орналастыру туралы қаулы', 'Постановление о помещении в приёмник-распределитель', 'Order of placement in a reception-distribution centre'),
    group: 'receiver', order: 20, streams: ['episode'],
    fields: {
      number: must(documentNumber),
      officialRole: choice({
        'internal-affairs-body': words('ішкі істер органының лауазымды адамы', 'должностное лицо органа внутренних дел', 'official of an internal affairs body'),
        other: words('өзге лауазымды адам', 'иное должностное лицо', 'other official'),
      }, 'Қаулыны шығарған адам', 'Кем вынесено', 'Issued by'),
      stage: must(choice({
        reception: words('қабылдау', 'приём', 'reception'),
        'preventive-restriction': words('бас бостандығын алдын ала шектеу', 'превентивное ограничение свободы передвижения', 'preventive restriction of liberty'),
      }, 'Кезеңі', 'Стадия', 'Stage')),
    },
    recordedBy: administration,
  },
  {
    type: 'receiver.order-sent-to-court',
    title: words('Қаулы санкциялау үшін сотқа жіберілді', 'Постановление направлено в суд для санкции', 'Order sent to the court for sanction'),
    group: 'receiver', order: 30, streams: ['episode'],
    fields: { number: must(documentNumber) },
    recordedBy: administration,
  },
  {
    type: 'receiver.sanctioned',
    title: words('Сот қабылдау-бөлу орнына орналастыруды санкциялады', 'Суд санкционировал помещение в приёмник-распределитель', 'Court sanctioned the placement'),
    group: 'receiver', order: 33, streams: ['episode'],
    fields: { court: must(courtName), judge: judgeName, days: integer('Мерзімі, тәулік', 'Срок, суток', 'Term, days', { min: 1, max: 365 }) },
    recordedBy: withCourt,
  },
  {
    type: 'receiver.refused',
    title: words('Сот санкциядан бас тартты', 'Суд отказал в санкции', 'Court refused the sanction'),
    group: 'receiver', order: 33, streams: ['episode'],
    fields: { court: must(courtName) },
    recordedBy: withCourt,
  },
  {
    type: 'receiver.order-announced',
    title: words('Қаулы адамға жарияланды', 'Постановление объявлено лицу', 'Order announced to the person'),
    group: 'receiver', order: 34, streams: ['episode'],
    fields: { signed: yesNo('Қолхатпен', 'Под роспись', 'Against signature') },
    recordedBy: administration,
  },
  {
    type: 'receiver.interviewed',
    title: words('Орналастырылған адамнан сұрау алу', 'Опрос помещённого лица', 'Interview of the person placed'),
    group: 'receiver', order: 40, streams: ['episode'],
    fields: {
      signedByPerson: yesNo('Адам қол қойды', 'Подписано лицом', 'Signed by the person'),
      signedByOfficer: yesNo('Қызметкер қол қойды', 'Подписано сотрудником', 'Signed by the officer'),
    },
    recordedBy: administration,
  },
  {
    type: 'identity.check-opened',
    title: words('Жеке басын тексеру басталды', 'Начата проверка личности', 'Check of identity opened'),
    group: 'receiver', order: 40, streams: ['episode'],
    fields: { requests: longText('Сұрау салулар', 'Запросы', 'Requests', { max: 2000 }) },
    recordedBy: [...administration, 'investigator', 'inquirer'],
  },
  {
    type: 'identity.established',
    title: words('Жеке басы анықталды', 'Личность установлена', 'Identity established'),
    group: 'receiver', order: 41, streams: ['episode'],
    fields: { result: must(text('Нәтижесі', 'Результат', 'Result')) },
    recordedBy: [...administration, 'investigator', 'inquirer'],
  },
  {
    type: 'involvement.established',
    title: words('Құқық бұзушылыққа қатыстылығы анықталды', 'Установлена причастность к правонарушению', 'Involvement in an offence established'),
    group: 'receiver', order: 41, streams: ['episode'],
    fields: {
      kind: must(choice({
        crime: words('қылмыс', 'преступление', 'crime'),
        'administrative-offence': words('әкімшілік құқық бұзушылық', 'административное правонарушение', 'administrative offence'),
      }, 'Түрі', 'Вид', 'Kind')),
    },
    recordedBy: [...administration, 'investigator', 'inquirer'],
  },
  {
    type: 'minority.established',
    title: words('Кәмелетке толмағаны анықталды', 'Установлено несовершеннолетие', 'Minority established'),
    group: 'receiver', order: 41, streams: ['episode'],
    fields: { destination: text('Қайда берілді', 'Куда передан', 'Handed to') },
    recordedBy: [...administration, 'investigator', 'inquirer'],
  },
  {
    type: 'child.referred',
    title: words('Бала туралы мәселе сотқа жіберілді', 'Вопрос о ребёнке передан в суд', 'Question of a child referred to the court'),
    group: 'receiver', order: 42, streams: ['episode'],
    fields: { court: must(courtName), result: text('Нәтижесі', 'Результат', 'Result') },
    recordedBy: withCourt,
  },
  {
    type: 'receiver.children-placed',
    title: words('Балалар ұсталған адаммен бірге орналастырылды', 'Дети помещены вместе с задержанным', 'Children placed together with the person'),
    group: 'receiver', order: 52, streams: ['episode', 'place'],
    fields: {
      court: courtName,
      decision: text('Сот шешімінің нөмірі', 'Номер решения суда', 'Number of the court decision', { max: 60 }),
      cell: text('Камераның нөмірі', 'Номер камеры', 'Number of the cell', { max: 20 }),
      separateCell: yesNo('Камерада бөгде адам жоқ', 'В камере нет других лиц', 'Nobody else is in the cell'),
      childFood: yesNo('Балалар тамақпен қамтамасыз етілді', 'Дети обеспечены питанием', 'The children are provided with food'),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
  {
    type: 'receiver.rules-broken',
    title: words('Ішкі тәртіп қағидалары бұзылды', 'Нарушены правила внутреннего распорядка', 'Internal regulations broken'),
    group: 'receiver', order: 55, streams: ['episode', 'place'],
    fields: {
      violationId: must(text('Бұзушылықтың нөмірі', 'Номер нарушения', 'Number of the violation', { max: 64 })),
      rule: text('Бұзылған қағида', 'Нарушенное правило', 'Rule broken'),
      description: longText('Сипаттамасы', 'Описание', 'Description', { max: 4000 }),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
  {
    type: 'receiver.influence-applied',
    title: words('Ықпал ету шарасы қолданылды', 'Применена мера воздействия', 'Measure of influence applied'),
    group: 'receiver', order: 56, streams: ['episode', 'place'],
    fields: {
      violationId: text('Бұзушылықтың нөмірі', 'Номер нарушения', 'Number of the violation', { max: 64 }),
      measure: must(choice({
        warning: words('ескерту', 'предупреждение', 'warning'),
        'extra-duty': words('үй-жайларды жинау жөніндегі кезектен тыс наряд', 'внеочередной наряд по уборке помещений', 'extra turn of duty cleaning the premises'),
        other: words('өзге шара', 'иная мера', 'another measure'),
      }, 'Қандай шара', 'Какая мера', 'Which measure')),
      byRole: must(choice({
        'head-of-place': words('қабылдау орнының бастығы', 'начальник приёмника', 'head of the receiver'),
        'deputy-head-of-place': words('бастықтың орынбасары', 'заместитель начальника', 'deputy head'),
        other: words('өзге адам', 'иное лицо', 'another person'),
      }, 'Шешімді кім қабылдады', 'Кем принято решение', 'Decided by')),
      order: text('Қаулының нөмірі', 'Номер постановления', 'Number of the order', { max: 60 }),
      reasons: longText('Дәлелдері', 'Мотивы', 'Reasons', { max: 4000 }),
      citation: text('Заң нормасы', 'Норма закона', 'Norm of law'),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
  {
    type: 'receiver.duty-taken',
    title: words('Қабылдау орнында кезекшілік қабылданды', 'Принято дежурство в приёмнике', 'Duty taken over in the receiver'),
    group: 'receiver', order: 40, streams: ['place'],
    fields: {
      officer: must(text('Кезекші', 'Дежурный', 'Duty officer')),
      until: instant('Кезекшіліктің аяқталуы', 'Окончание дежурства', 'End of the duty'),
      allPresent: yesNo('Тізімдегі адамдардың бәрі орнында', 'Все лица по списку на месте', 'All persons on the list are present'),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
  {
    type: 'receiver.food-issued',
    title: words('Арнаулы қабылдау орнында тамақ берілді', 'Выданы продукты питания в специальном приёмнике', 'Food issued in the special receiver'),
    group: 'receiver', order: 60, streams: ['place'],
    fields: {
      register: text('Ведомостің нөмірі', 'Номер ведомости', 'Number of the register', { max: 60 }),
      byRole: choice({ 'duty-officer': words('кезекші', 'дежурный', 'duty officer'), other: words('өзге адам', 'иное лицо', 'another person') }, 'Кім берді', 'Кем выданы', 'Issued by'),
      everyone: yesNo('Тізімдегі әр адамға берілді', 'Выданы каждому по списку', 'Issued to everyone on the list'),
      norm: choice({
        ivs: words('уақытша ұстау изоляторының нормасы', 'норма изолятора временного содержания', 'norm of a temporary detention facility'),
        other: words('өзге норма', 'иная норма', 'another norm'),
      }, 'Қандай норма бойынша', 'По какой норме', 'By which norm'),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
  {
    type: 'receiver.cell-checked',
    title: words('Арнаулы қабылдау орнының камерасы тексерілді', 'Осмотрена камера специального приёмника', 'Cell of the special receiver checked'),
    group: 'receiver', order: 60, streams: ['place'],
    fields: {
      cell: must(text('Камераның нөмірі', 'Номер камеры', 'Number of the cell', { max: 20 })),
      rulesPosted: yesNo('Ішкі тәртіп қағидалары ілінген', 'Правила внутреннего распорядка вывешены', 'The internal regulations are posted'),
      secured: yesNo('Құлыптар, қарау тесіктері мен торлар бар', 'Запоры, смотровые отверстия и решётки есть', 'Locks, inspection openings and bars are there'),
    },
    recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  },
];

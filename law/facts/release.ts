/** Release: order, execution, certificate, property, provision for the way (Law on special institutions arts. 46-3, 46-9, 47, 48; CPC 133). */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, instant, integer, items, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const byRole = must(choice(capacityLabels, 'Кім', 'Кем', 'By whom'));
const ground = must(choice({
  'order-investigator': words('тергеушінің қаулысы', 'постановление следователя', "investigator's order"),
  'order-inquirer': words('анықтаушының қаулысы', 'постановление дознавателя', "inquiry officer's order"),
  'order-prosecutor': words('прокурордың қаулысы', 'постановление прокурора', "prosecutor's order"),
  'order-judge': words('судьяның қаулысы', 'постановление судьи', "judge's order"),
  'court-ruling': words('соттың шешімі (үкімі)', 'решение (приговор) суда', 'decision or sentence of the court'),
  'head-expiry': words('мерзімнің өтуіне байланысты бастықтың қаулысы', 'постановление начальника в связи с истечением срока', "order of the head at expiry"),
  'prosecutor-expiry': words('мерзімнің өтуіне байланысты прокурордың қаулысы', 'постановление прокурора в связи с истечением срока', "order of the prosecutor at expiry"),
  'head-pr': words('қабылдау-бөлу орны бастығының қаулысы', 'постановление начальника приёмника-распределителя', 'order of the head of the reception-distribution centre'),
  'term-served': words('әкімшілік қамақ мерзімі өтелді', 'срок административного ареста отбыт', 'term of administrative arrest served'),
  bail: words('кепілдің енгізілуі', 'внесение залога', 'payment of bail'),
  'early-pr': words('қабылдау-бөлу орнынан мерзімінен бұрын босату', 'досрочное освобождение из приёмника-распределителя', 'early release from a reception-distribution centre'),
}, 'Негізі', 'Основание', 'Ground'));

export const releaseFacts: readonly FactTypeSpec[] = [
  {
    type: 'release.ordered',
    title: words('Босату туралы қаулы', 'Постановление об освобождении', 'Order of release'),
    group: 'release', order: 80, streams: ['episode', 'case'],
    fields: {
      ground,
      number: must(documentNumber),
      byRole,
      reasoned: yesNo('Дәлелді', 'Мотивировано', 'Reasoned'),
      identityCheckResults: longText('Жеке басын тексеру нәтижелері', 'Результаты проверки личности', 'Results of the check of identity', { max: 2000 }),
      receivedAt: instant('Ұстау орнына түскен уақыты', 'Время поступления в место содержания', 'Received by the place of custody at'),
    },
    recordedBy: [...administration, 'investigator', 'inquirer', 'procedural-prosecutor', 'custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'investigating-judge', 'judge', 'court'],
  },
  {
    type: 'release.executed',
    title: words('Босатылды', 'Освобождён', 'Released'),
    group: 'release', order: 90, streams: ['episode', 'place'],
    fields: {
      ground,
      byRole,
      earlyCode: integer('Мерзімінен бұрын босату негізінің нөмірі (1–3)', 'Номер основания досрочного освобождения (1–3)', 'Number of the ground of early release (1–3)', { min: 1, max: 3, showIf: { field: 'ground', in: ['early-pr'] } }),
      destination: text('Қайда кетті', 'Куда убыл', 'Destination'),
    },
    recordedBy: [...administration, 'investigator', 'inquirer', 'custody-prosecutor', 'ship-captain', 'border-detachment-head'],
  },
  {
    type: 'release.certificate-issued',
    title: words('Босату туралы анықтама берілді', 'Выдана справка об освобождении', 'Certificate of release issued'),
    group: 'release', order: 91, streams: ['episode'],
    fields: {
      number: must(documentNumber),
      sanctionedBy: text('Кім санкциялаған', 'Кем санкционировано', 'Sanctioned by'),
      detentionGrounds: text('Ұстап алу негіздері', 'Основания задержания', 'Grounds of detention'),
      detentionPlace: text('Ұстап алу орны', 'Место задержания', 'Place of detention'),
      detentionTime: text('Ұстап алу уақыты', 'Время задержания', 'Time of detention'),
      measureGrounds: text('Бұлтартпау шарасын таңдау негіздері', 'Основания избрания меры пресечения', 'Grounds of the measure'),
      measurePlace: text('Бұлтартпау шарасы таңдалған жер', 'Место избрания меры пресечения', 'Place of the measure'),
      measureTime: text('Бұлтартпау шарасы қолданылған уақыт', 'Время применения меры пресечения', 'Time of the measure'),
      releaseGround: text('Босату негізі', 'Основание освобождения', 'Ground of release'),
      releaseTime: text('Босату уақыты', 'Время освобождения', 'Time of release'),
    },
    recordedBy: administration,
  },
  {
    type: 'property.returned',
    title: words('Мүлік қайтарылды', 'Имущество возвращено', 'Property returned'),
    group: 'release', order: 91, streams: ['episode'],
    fields: {
      signed: must(yesNo('Қолхатпен', 'Под роспись', 'Against signature')),
      items: items('Заттар', 'Вещи', 'Things'),
      balanceZero: yesNo('Жеке шот толық есеп айырысылды', 'Лицевой счёт закрыт полностью', 'Personal account settled in full'),
    },
    recordedBy: administration,
  },
  {
    type: 'property.unlawful-referred',
    title: words('Сақтауы заңсыз заттар құзыретті органға берілді', 'Вещи, хранение которых незаконно, переданы компетентному органу', 'Things whose keeping is unlawful handed to the competent body'),
    group: 'release', order: 91, streams: ['episode', 'place'],
    fields: {
      to: must(text('Кімге берілді', 'Кому передано', 'Handed to')),
      items: must(items('Заттар', 'Вещи', 'Things')),
      number: documentNumber,
    },
    recordedBy: administration,
  },
  {
    type: 'release.provision-assessed',
    title: words('Босату кезіндегі қамтамасыз ету қажеттігі', 'Потребность в обеспечении при освобождении', 'Need of provision at release'),
    group: 'release', order: 92, streams: ['episode'],
    fields: {
      needed: must(yesNo('Қажет', 'Требуется', 'Needed')),
      travel: choice({
        rail: words('темір жол', 'железная дорога', 'rail'),
        road: words('автомобиль', 'автомобиль', 'road'),
        water: words('су көлігі', 'водный транспорт', 'water'),
        none: words('жол жүру қажет емес', 'проезд не требуется', 'no travel'),
      }, 'Жол жүру', 'Проезд', 'Travel'),
      food: yesNo('Тамақ', 'Питание', 'Food'),
      clothing: yesNo('Киім', 'Одежда', 'Clothing'),
      dryRations: yesNo('Құрғақ ас мөлшері', 'Сухой паёк', 'Dry rations'),
    },
    recordedBy: administration,
  },
  {
    type: 'episode.ended',
    title: words('Ұстаудың өзге де аяқталуы', 'Иное окончание содержания', 'Other end of custody'),
    group: 'release', order: 95, streams: ['episode'],
    fields: {
      how: must(choice({
        death: words('қайтыс болуы', 'смерть', 'death'),
        escape: words('қашуы', 'побег', 'escape'),
        'handed-over': words('өзге органға беру', 'передача другому органу', 'handing over to another body'),
        sentence: words('үкімді орындау үшін жіберу', 'направление для исполнения приговора', 'sending to serve the sentence'),
      }, 'Қалай', 'Каким образом', 'How')),
    },
    recordedBy: [...administration, 'custody-prosecutor', 'ship-captain', 'border-detachment-head'],
  },
];

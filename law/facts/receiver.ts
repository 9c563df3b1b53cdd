/** The reception-distribution centre: order, sanction, interview, checks of identity (Law on special institutions arts. 46-1 – 46-3). */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, documentNumber, integer, judgeName, longText, must, text, words, yesNo } from './words.ts';

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
];

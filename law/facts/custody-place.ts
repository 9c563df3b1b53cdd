/** Movements into, out of and inside a place of custody and what is done at admission (Law on special institutions arts. 5–12, 15, 46-6). */
import type { FactTypeSpec } from './field.ts';
import { heldPlaceKindLabels, stayPurposeLabels } from './choices.ts';
import { choice, documentNumber, documents, injuries, integer, items, longText, must, place, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const departurePurposes = {
  ...stayPurposeLabels,
  release: words('босату', 'освобождение', 'release'),
  transfer: words('ауыстыру', 'перевод', 'transfer'),
};

const procedure = (type: string, order: number, title: FactTypeSpec['title'], group: FactTypeSpec['group'] = 'place', by: readonly string[] = administration, more: FactTypeSpec['fields'] = {}): FactTypeSpec =>
  ({ type, title, group, order, streams: ['episode', 'place'], fields: { protocolNumber: documentNumber, ...more }, recordedBy: by });

export const custodyPlaceFacts: readonly FactTypeSpec[] = [
  {
    type: 'custody.admitted',
    title: words('Ұстау орнына қабылдау', 'Приём в место содержания', 'Admission to a place of custody'),
    group: 'place', order: 50, streams: ['episode', 'place'],
    fields: {
      place: must(place('Ұстау орны', 'Место содержания', 'Place of custody')),
      placeKind: must(choice(heldPlaceKindLabels, 'Ұстау орнының түрі', 'Вид места содержания', 'Kind of place')),
      reason: must(choice({
        'first-placement': words('алғаш рет орналастыру', 'первичное помещение', 'first placement'),
        transfer: words('ауыстыру', 'перевод', 'transfer'),
        return: words('қайтару', 'возвращение', 'return'),
        stage: words('кезеңмен жеткізу', 'этапирование', 'arrival by convoy'),
        medical: words('медициналық мекемеден', 'из медицинского учреждения', 'from a medical institution'),
      }, 'Қабылдау себебі', 'Повод приёма', 'Occasion of admission')),
      basis: must(documents('Негіз болатын құжаттар', 'Документы-основания', 'Basis documents')),
      misdemeanourArrest: yesNo('Қылмыстық теріс қылық үшін қамаққа алынған', 'Арестован за уголовный проступок', 'Arrested for a criminal misdemeanour', { showIf: { field: 'placeKind', in: ['sp'] } }),
      broughtBy: text('Кім жеткізді', 'Кем доставлен', 'Brought by'),
      condition: choice({
        remoteness: words('тергеу изоляторының шалғайлығы', 'отдалённость следственного изолятора', 'remoteness of the remand prison'),
        'no-routes': words('тиісті қатынас жолдарының болмауы', 'отсутствие надлежащих путей сообщения', 'no proper routes'),
      }, 'Уақытша ұстау изоляторында ұстау шарты', 'Условие содержания в изоляторе временного содержания', 'Condition of keeping in a temporary detention facility', { showIf: { field: 'placeKind', in: ['ivs'] } }),
      purpose: choice(stayPurposeLabels, 'Орналастыру мақсаты', 'Цель помещения', 'Purpose of placement'),
      dailyDeliveryImpossible: yesNo('Күн сайын жеткізу мүмкін емес', 'Ежедневная доставка невозможна', 'Daily delivery is impossible', { showIf: { field: 'purpose', in: ['investigative-actions', 'trial'] } }),
      premisesAdapted: yesNo('Үй-жай бейімделген', 'Помещение приспособлено', 'Premises are adapted', { showIf: { field: 'placeKind', in: ['border-premises', 'other-premises', 'uis'] } }),
      childrenAlong: yesNo('Балаларымен бірге', 'Вместе с детьми', 'Together with children'),
      withoutAbode: yesNo('Белгілі бір тұрғылықты жері жоқ', 'Без определённого места жительства', 'Without a fixed abode', { showIf: { field: 'placeKind', in: ['pr'] } }),
      withoutDocuments: yesNo('Жеке басын куәландыратын құжаттары жоқ', 'Без документов, удостоверяющих личность', 'Without identity documents', { showIf: { field: 'placeKind', in: ['pr'] } }),
      noSignsOfOffence: yesNo('Құқық бұзушылық белгілері жоқ', 'Признаков правонарушения нет', 'No signs of an offence', { showIf: { field: 'placeKind', in: ['pr'] } }),
      identityNotEstablishable: yesNo('Жеке басын өзге тәсілмен анықтау мүмкін емес', 'Личность иным способом установить невозможно', 'Identity cannot be established otherwise', { showIf: { field: 'placeKind', in: ['pr'] } }),
    },
    sets: { place: 'place', placeKind: 'placeKind' },
    recordedBy: [...administration, 'ship-captain', 'border-detachment-head'],
  },
  {
    type: 'custody.departed',
    title: words('Ұстау орнынан шығу', 'Убытие из места содержания', 'Departure from a place of custody'),
    group: 'place', order: 51, streams: ['episode', 'place'],
    fields: {
      place: must(place('Ұстау орны', 'Место содержания', 'Place of custody')),
      to: place('Қайда', 'Куда', 'To'),
      toKind: choice(heldPlaceKindLabels, 'Баратын орнының түрі', 'Вид места назначения', 'Kind of destination'),
      purpose: choice(departurePurposes, 'Мақсаты', 'Цель', 'Purpose'),
      medicalEscortNeeded: yesNo('Медицина қызметкерінің ілесуі қажет', 'Необходимо сопровождение медицинского работника', 'Escort by a medical worker is needed'),
      medicalEscort: text('Ілесіп жүретін медицина қызметкері', 'Сопровождающий медицинский работник', 'Medical worker who escorts', { showIf: { field: 'medicalEscortNeeded', in: [true] } }),
    },
    recordedBy: [...administration, 'ship-captain', 'border-detachment-head'],
  },
  {
    type: 'custody.cell-assigned',
    title: words('Камераға орналастыру', 'Размещение в камере', 'Placement in a cell'),
    group: 'place', order: 52, streams: ['episode', 'place'],
    fields: {
      cell: must(text('Камера', 'Камера', 'Cell', { max: 20 })),
      cellKind: choice({
        general: words('жалпы камера', 'общая камера', 'general cell'),
        single: words('бір кісілік камера', 'одиночная камера', 'single cell'),
        kartser: words('карцер', 'карцер', 'punishment cell'),
        quarantine: words('карантин үй-жайы', 'карантинное помещение', 'quarantine room'),
      }, 'Камераның түрі', 'Вид камеры', 'Kind of cell'),
      occupants: integer('Камерадағы адам саны (осы адаммен бірге)', 'Число лиц в камере (вместе с этим)', 'Persons in the cell, this one included', { min: 1, max: 1000 }),
      decision: text('Оқшаулау туралы қаулының нөмірі', 'Номер постановления о водворении', 'Number of the decision on the placement', { max: 60, showIf: { field: 'cellKind', in: ['single', 'kartser'] } }),
      withOtherSex: yesNo('Камерада басқа жыныстағы адамдар бар', 'В камере находятся лица другого пола', 'Persons of the other sex are in the cell'),
      infectiousTogether: yesNo('Жұқпалы ауруы бар адам басқалармен бірге', 'Инфекционный больной вместе с другими', 'A person with an infectious disease together with others'),
      isolatedFromConvicts: yesNo('Өзге сотталғандардан бөлек', 'Изолированно от других осуждённых', 'Apart from the other convicts'),
    },
    recordedBy: administration,
  },
  procedure('search.personal', 53, words('Жеке тінту', 'Личный обыск', 'Personal search'), 'place', [...administration, 'detaining-officer', 'investigator', 'inquirer'], {
    by: text('Тінтуді жүргізген адам', 'Кем проведён', 'Made by'),
    sameSex: yesNo('Тінтуді сол жыныстағы адам жүргізді', 'Проведён лицом того же пола', 'Made by a person of the same sex'),
    present: text('Қатысқандар', 'Присутствовали', 'Present'),
    found: items('Табылған және алынған заттар', 'Обнаружено и изъято', 'Found and taken'),
    remarks: longText('Адамның ескертулері мен арыздары', 'Замечания и заявления лица', 'Remarks and statements of the person', { max: 2000 }),
    copyGiven: yesNo('Хаттаманың көшірмесі берілді', 'Копия протокола вручена', 'Copy of the protocol given'),
  }),
  procedure('fingerprints.taken', 53, words('Дактилоскопиялау', 'Дактилоскопирование', 'Taking of fingerprints')),
  procedure('photograph.taken', 53, words('Фотосуретке түсіру', 'Фотографирование', 'Photographing')),
  procedure('sanitary.treated', 53, words('Санитариялық өңдеу', 'Санитарная обработка', 'Sanitary treatment'), 'health', [...administration, 'medical-officer']),
  {
    type: 'property.listed',
    title: words('Мүлік пен заттардың тізімі', 'Опись имущества и вещей', 'List of property'),
    group: 'place', order: 54, streams: ['episode', 'place'],
    fields: {
      items: must(items('Заттар', 'Вещи', 'Things')), protocolNumber: documentNumber,
      takenBy: text('Сақтауға кім қабылдады', 'Кем принято на хранение', 'Taken into store by'),
      signed: yesNo('Адамның қолы бар', 'Подпись лица имеется', 'Signed by the person'),
    },
    recordedBy: administration,
  },
  {
    type: 'medical.examined',
    title: words('Медициналық қарап-тексеру', 'Медицинский осмотр', 'Medical examination'),
    group: 'health', order: 54, streams: ['episode', 'place'],
    fields: {
      occasion: must(choice({
        detention: words('ұстап алу', 'задержание', 'detention'),
        admission: words('қабылдау', 'приём', 'admission'),
        return: words('қайтып келу', 'возвращение', 'return'),
        complaint: words('шағым', 'жалоба', 'complaint'),
        force: words('күш қолданылғаннан кейін', 'после применения силы', 'after the use of force'),
        release: words('босату', 'освобождение', 'release'),
      }, 'Себебі', 'Повод', 'Occasion')),
      injuries: yesNo('Дене жарақаттары бар', 'Имеются телесные повреждения', 'Injuries are present'),
      injuryChart: injuries('Жарақаттар дене сызбасында', 'Повреждения на схеме тела', 'Injuries on the body chart', { secret: true, showIf: { field: 'injuries', in: [true] } }),
      injuryCause: longText('Жарақаттың шығуы (адамның айтуынша)', 'Происхождение повреждений (со слов лица)', 'How the injuries came about (as the person says)', { max: 4000, secret: true, showIf: { field: 'injuries', in: [true] } }),
      complaints: longText('Шағымдары', 'Жалобы', 'Complaints of the person', { max: 2000, secret: true }),
      conclusion: longText('Қорытынды', 'Заключение', 'Conclusion', { secret: true }),
      by: text('Кім қарады', 'Кто осмотрел', 'Examined by'),
    },
    recordedBy: ['medical-officer', ...administration],
  },
  {
    type: 'medical.institution-entered',
    title: words('Медициналық мекемеге орналастыру', 'Помещение в медицинское учреждение', 'Placement in a medical institution'),
    group: 'health', order: 50, streams: ['episode', 'place'],
    fields: medicalStay(),
    recordedBy: ['medical-officer', ...administration],
  },
  {
    type: 'medical.institution-left',
    title: words('Медициналық мекемеден шығу', 'Выбытие из медицинского учреждения', 'Leaving a medical institution'),
    group: 'health', order: 50, streams: ['episode', 'place'],
    fields: medicalStay(),
    recordedBy: ['medical-officer', ...administration],
  },
];

function medicalStay(): FactTypeSpec['fields'] {
  return {
    institution: must(text('Медициналық мекеме', 'Медицинское учреждение', 'Medical institution')),
    reason: must(choice({
      'expert-examination': words('сараптама жүргізу', 'производство экспертизы', 'expert examination'),
      'medical-care': words('медициналық көмек көрсету', 'оказание медицинской помощи', 'medical care'),
    }, 'Себебі', 'Причина', 'Reason')),
    ground: text('Негізі', 'Основание', 'Ground'),
  };
}

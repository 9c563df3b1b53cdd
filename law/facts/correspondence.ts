/**
 * Letters, parcels and money between a person held and the world (Law on special institutions arts. 19, 24, 26): each piece has a number
 * of the place's register, by which what is done with it is tied to its arrival.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, documentNumber, integer, items, longText, money, must, place, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const letterId = must(text('Хаттың тіркеу нөмірі', 'Регистрационный номер письма', 'Register number of the letter', { max: 64 }));
const parcelId = must(text('Сәлемдеменің тіркеу нөмірі', 'Регистрационный номер посылки, передачи', 'Register number of the parcel', { max: 64 }));
const newsId = must(text('Хабардың нөмірі', 'Номер сообщения', 'Number of the news', { max: 64 }));
const amount = must(money('Сома', 'Сумма', 'Sum'));
const sourceId = text('Аударымның немесе есептеудің нөмірі', 'Номер перевода или начисления', 'Number of the transfer or accrual', { max: 64 });

const correspondent = must(choice({
  relative: words('туысы', 'родственник', 'relative'),
  other: words('өзге адам', 'иное лицо', 'another person'),
  convict: words('жазаны орындайтын мекемеде ұсталған адам', 'лицо, содержащееся в учреждении, исполняющем наказания', 'person held in an institution executing punishments'),
  prosecutor: words('прокурор', 'органы прокуратуры', 'prosecutor'),
  court: words('сот', 'суд', 'court'),
}, 'Кіммен хат жазысады', 'С кем переписка', 'Correspondent'));
const name = text('Хат жазысатын адам', 'Имя корреспондента', 'Name of the correspondent');
const form = choice({ letter: words('хат', 'письмо', 'letter'), telegram: words('жеделхат', 'телеграмма', 'telegram') }, 'Түрі', 'Вид', 'Form');
const through = choice({
  administration: words('әкімшілік арқылы', 'через администрацию', 'through the administration'),
  staff: words('тіркеусіз, қызметкер арқылы', 'без регистрации, через сотрудника', 'unregistered, through an officer'),
  others: words('тіркеусіз, өзге адамдар арқылы', 'без регистрации, через иных лиц', 'unregistered, through others'),
}, 'Қандай жолмен', 'Каким путём', 'By which way');

const made = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = administration): FactTypeSpec =>
  ({ type, title, group: /^(money|account|work|wages)\./.test(type) ? 'property' : 'contacts', order, streams: ['episode', 'place'], fields, recordedBy });

export const correspondenceFacts: readonly FactTypeSpec[] = [
  made('letter.received', 60, words('Адамның атына хат келді', 'Поступило письмо на имя лица', 'Letter for the person arrived'), {
    letterId, form, correspondent, name,
    afterDeparture: yesNo('Адам кеткеннен кейін келді', 'Поступило после убытия лица', 'Arrived after the person left'),
  }),
  made('letter.handed-in', 60, words('Адам хатын тапсырды', 'Лицо сдало письмо', 'Letter handed in by the person'), { letterId, form, correspondent, name }, [...administration, 'detainee']),
  made('correspondence.permitted', 61, words('Хат жазысуға рұқсат берілді', 'Разрешена переписка', 'Correspondence permitted'), {
    letterId: text('Хаттың тіркеу нөмірі (жалпы рұқсатта бос)', 'Регистрационный номер письма (при общем разрешении — пусто)', 'Register number of the letter (empty where the permission is general)', { max: 64 }),
    withConvicts: yesNo('Жазаны орындайтын мекемелердегі адамдармен', 'С лицами в учреждениях, исполняющих наказания', 'With persons in institutions executing punishments'),
    byRole: must(choice(capacityLabels, 'Кім рұқсат берді', 'Кем разрешена', 'Permitted by')),
    number: documentNumber,
  }, [...administration, 'investigator', 'inquirer', 'procedural-prosecutor', 'investigating-judge', 'judge', 'court']),
  made('letter.censored', 61, words('Хат цензурадан өтті', 'Письмо прошло цензуру', 'Letter censored'), {
    letterId, by: text('Кім оқыды', 'Кем проверено', 'Censored by'),
    passed: yesNo('Өткізілді', 'Пропущено', 'Passed'),
  }),
  made('letter.translation-started', 61, words('Хат аударуға берілді', 'Письмо передано на перевод', 'Letter given for translation'), { letterId, language: text('Қай тілден', 'С какого языка', 'From which language', { max: 60 }) }),
  made('letter.translated', 62, words('Хат аударылды', 'Письмо переведено', 'Letter translated'), { letterId }),
  made('letter.withheld', 62, words('Хат берілмеді (жіберілмеді)', 'Письмо задержано (не вручено, не отправлено)', 'Letter withheld'), {
    letterId,
    reason: choice({
      'hinders-truth': words('ақиқатты анықтауға кедергі мәліметтер', 'сведения, мешающие установлению истины', 'information that hinders the truth'),
      'assists-crime': words('қылмыс жасауға ықпал ететін мәліметтер', 'сведения, способствующие преступлению', 'information that assists a crime'),
      'secret-writing': words('құпия жазу', 'тайнопись', 'secret writing'),
      cipher: words('шифрмен жазылған', 'написано шифром', 'written in cipher'),
      secret: words('мемлекеттік немесе өзге құпия', 'государственная или иная тайна', 'state or other protected secret'),
    }, 'Себебі', 'Причина', 'Reason'),
  }),
  made('letter.passed-on', 63, words('Ұсталған хат іс жүргізушіге берілді', 'Задержанное письмо передано ведущему дело', 'Withheld letter passed to the authority conducting the case'), {
    letterId, to: must(choice(capacityLabels, 'Кімге', 'Кому', 'To whom')), number: documentNumber,
  }),
  made('letter.delivered', 64, words('Хат адамға тапсырылды', 'Письмо вручено лицу', 'Letter delivered to the person'), { letterId, correspondent, through }),
  made('letter.sent', 64, words('Хат адресатқа жіберілді', 'Письмо отправлено адресату', 'Letter sent to the addressee'), {
    letterId, correspondent, through,
    paidBy: choice({
      person: words('адамның қаражаты', 'средства лица', 'means of the person'),
      place: words('мекеменің қаражаты', 'средства учреждения', 'means of the place'),
    }, 'Пошта ақысы', 'Почтовые расходы', 'Postage paid from'),
  }),
  made('letter.forwarded', 64, words('Хат адамның кеткен жеріне жіберілді', 'Письмо отправлено по месту убытия', 'Letter forwarded to where the person went'), { letterId, to: place('Қайда', 'Куда', 'To') }),
  made('news.received', 60, words('Жақын туысы туралы хабар келді', 'Получены сведения о близком родственнике', 'News of a close relative received'), {
    newsId,
    about: must(choice({ death: words('қайтыс болуы', 'смерть', 'death'), illness: words('ауыр сырқаты', 'тяжёлое заболевание', 'grave illness') }, 'Не туралы', 'О чём', 'About')),
    relative: text('Туысы', 'Кто из родственников', 'Relative'),
  }),
  made('news.announced', 61, words('Жақын туысы туралы хабар айтылды', 'Сведения о близком родственнике сообщены', 'News of a close relative announced'), { newsId, signed: yesNo('Қолхатпен', 'Под расписку', 'Against signature') }),

  made('parcel.received', 60, words('Сәлемдеме (берілім) қабылданды', 'Принята посылка, передача', 'Parcel or package received'), {
    parcelId,
    form: choice({ parcel: words('сәлемдеме', 'посылка', 'parcel'), package: words('берілім', 'передача', 'package') }, 'Түрі', 'Вид', 'Form'),
    sender: text('Жіберуші', 'Отправитель', 'Sender'),
    weightGrams: integer('Салмағы, грамм', 'Вес, граммов', 'Weight, grams', { max: 1_000_000 }),
    items: items('Заттар', 'Вещи', 'Things'),
  }),
  made('parcel.inspected', 61, words('Сәлемдеме тексерілді', 'Посылка, передача досмотрена', 'Parcel inspected'), { parcelId, by: text('Кім тексерді', 'Кем досмотрена', 'Inspected by') }),
  made('parcel.delivered', 62, words('Сәлемдеме адамға тапсырылды', 'Посылка, передача вручена', 'Parcel delivered'), {
    parcelId, items: items('Тапсырылған заттар', 'Вручённые вещи', 'Things delivered'),
    signed: yesNo('Қолхатпен', 'Под расписку', 'Against signature'),
    medicines: yesNo('Дәрі-дәрмек бар', 'Содержит медикаменты', 'Holds medicines'),
    doctorConclusion: text('Дәрігер қорытындысының нөмірі', 'Номер заключения врача', "Number of the doctor's conclusion", { max: 60, showIf: { field: 'medicines', in: [true] } }),
    unavailable: yesNo('Мекеме қамтамасыз ете алмайды', 'Учреждение обеспечить не может', 'The place cannot supply them', { showIf: { field: 'medicines', in: [true] } }),
  }),
  made('parcel.refused', 62, words('Сәлемдеме қабылданбады', 'Посылка, передача не принята', 'Parcel refused'), {
    parcelId,
    reason: must(choice({
      weight: words('салмағы поштаның нормасынан артық', 'вес превышает почтовую норму', 'weight above the postal norm'),
      prohibited: words('тыйым салынған зат', 'запрещённый предмет', 'prohibited thing'),
      'punishment-cell': words('карцерден кейін беріледі', 'вручается после карцера', 'delivered after the punishment cell'),
      'special-regime': words('ерекше жағдайлар режимі', 'режим особых условий', 'regime of special conditions'),
      declined: words('адамның өзі бас тартты', 'само лицо отказалось', 'the person declined'),
      number: words('саны шектелген', 'превышено количество', 'number of parcels'),
      other: words('өзге себеп', 'иная причина', 'another reason'),
    }, 'Себебі', 'Причина', 'Reason')),
    schoolThings: yesNo('Оқулықтар мен мектеп керек-жарағы ғана', 'Только учебники и школьно-письменные принадлежности', 'Textbooks and school materials only'),
    weightGrams: integer('Салмағы, грамм', 'Вес, граммов', 'Weight, grams', { max: 1_000_000, showIf: { field: 'reason', in: ['weight'] } }),
  }),
  made('contraband.discovered', 60, words('Жасырып өткізу әрекеті анықталды', 'Выявлена попытка сокрытия или передачи запрещённого', 'Concealment or passing of prohibited things discovered'), {
    who: text('Кім', 'Кто', 'Who'), items: items('Заттар', 'Вещи', 'Things'), circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }),
  made('contraband.referred', 61, words('Материал жауаптылық үшін жіберілді', 'Материал направлен для привлечения к ответственности', 'Case referred for liability'), { to: text('Қайда', 'Куда', 'To'), number: documentNumber }),

  made('money.received', 60, words('Адамның атына ақша аударымы келді', 'Поступил денежный перевод', 'Money transfer arrived'), { sourceId, amount, sender: text('Жіберуші', 'Отправитель', 'Sender') }),
  made('account.credited', 61, words('Жеке шотқа есептелді', 'Зачислено на лицевой счёт', 'Credited to the personal account'), {
    sourceId, amount, number: documentNumber,
    how: choice({
      transfer: words('келген аударым', 'поступивший перевод', 'transfer that arrived'),
      wages: words('жалақы', 'заработная плата', 'wages'),
      refund: words('қайтарылған сома', 'возвращённая сумма', 'sum returned'),
      cash: words('кассаға енгізілген ақша', 'внесено в кассу', 'paid in at the cash desk'),
    }, 'Қайдан', 'Источник', 'Source'),
  }),
  made('account.debited', 62, words('Жеке шоттан ұсталды', 'Списано с лицевого счёта', 'Debited from the personal account'), {
    amount,
    purpose: must(choice({
      shop: words('дүкендегі сатып алу', 'покупка в магазине (ларьке)', 'purchase in the shop'),
      purchase: words('әкімшілік арқылы сатып алу', 'покупка через администрацию', 'purchase through the administration'),
      postage: words('пошта шығындары', 'почтовые расходы', 'postage'),
      transfer: words('ақша аудару', 'отправление денежного перевода', 'money transfer sent'),
      'paid-service': words('ақылы қызмет', 'платная услуга', 'paid service'),
      damage: words('материалдық залал', 'материальный ущерб', 'material damage'),
      executive: words('атқарушылық құжат бойынша ұстау', 'удержание по исполнительному документу', 'withheld on an executive document'),
      food: words('тамақтандыру', 'питание по норме', 'food of the norm'),
      living: words('материалдық-тұрмыстық қамтамасыз ету', 'материально-бытовое обеспечение', 'material and everyday provision'),
      medical: words('медициналық-санитарлық қамтамасыз ету', 'медико-санитарное обеспечение', 'medical and sanitary provision'),
    }, 'Мақсаты', 'Назначение', 'Purpose')),
    permittedBy: choice(capacityLabels, 'Әкімшілікте кім рұқсат берді', 'Кем из администрации разрешено', 'Permitted in the administration by', { showIf: { field: 'purpose', in: ['transfer'] } }),
    permissionNumber: text('Рұқсаттың нөмірі', 'Номер разрешения', 'Number of the permission', { max: 60, showIf: { field: 'purpose', in: ['transfer'] } }),
    balanceEnough: yesNo('Шоттағы қаражат жеткілікті', 'Средств на счёте достаточно', 'The account covers it', { showIf: { field: 'purpose', in: ['transfer'] } }),
    service: text('Қызмет (тізбедегі атауы)', 'Услуга (по перечню)', 'Service (as in the list)', { showIf: { field: 'purpose', in: ['paid-service'] } }),
    listed: yesNo('Ішкі тәртіп қағидаларының тізбесінде бар', 'Есть в перечне Правил внутреннего распорядка', 'In the list of the internal regulations', { showIf: { field: 'purpose', in: ['paid-service'] } }),
    recipient: text('Алушы', 'Получатель', 'Recipient', { showIf: { field: 'purpose', in: ['transfer', 'executive'] } }),
    executiveDocument: text('Атқарушылық құжаттың нөмірі', 'Номер исполнительного документа', 'Number of the executive document', { max: 60, showIf: { field: 'purpose', in: ['executive'] } }),
    damageId: text('Залалдың нөмірі', 'Номер случая ущерба', 'Number of the case of damage', { max: 64, showIf: { field: 'purpose', in: ['damage'] } }),
    goods: items('Тауарлар', 'Товары', 'Goods', { showIf: { field: 'purpose', in: ['shop', 'purchase'] } }),
    number: documentNumber,
  }),
  made('work.assigned', 60, words('Жұмысқа тартылды', 'Привлечён к труду', 'Assigned to work'), {
    what: text('Жұмыс', 'Работа', 'Work'),
    onTerritory: yesNo('Тергеу изоляторының аумағында', 'На территории следственного изолятора', 'On the territory of the remand prison'),
    accused: yesNo('Айыпталушы', 'Является обвиняемым', 'The person is an accused'),
    consent: text('Жазбаша тілегінің нөмірі', 'Номер письменного согласия', 'Number of the written consent', { max: 60 }),
    hindersInvestigation: yesNo('Тергеп-тексеруге кедергі келтіреді', 'Препятствует следствию или дознанию', 'Hinders investigation or inquiry'),
  }),
  made('wages.accrued', 60, words('Жалақы есептелді', 'Начислена заработная плата', 'Wages accrued'), {
    sourceId, amount,
    deductions: money('Ұсталымдар', 'Удержания', 'Deductions'),
    deductionBasis: text('Ұсталымдардың заңды негізі', 'Законное основание удержаний', 'Legal basis of the deductions'),
  }),
];

import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, noTimeInLaw, suspectHeld } from './custody-regime.ts';
import { placesOfCustody } from './places.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;
const ofPlace = { certainty: 'F', force: since1999, subject: 'place', where: { value: 'subject.kind', in: placesOfCustody } } as const;
const things = { thingsId: 'thingsId' } as const;
const whom = (kind: string): Guard => ({ value: 'fact.whom', is: kind });
const free = {
  kk: 'Тексеру жазбасын түсіндіріңіз: бұл адам тексерілмейді; прокурорға хабарлаңыз.',
  ru: 'Объясните запись о досмотре: это лицо досмотру не подлежит; сообщите прокурору.',
  en: 'Explain the record: this person is not inspected; tell the prosecutor.',
} as const;
const atReception = {
  kk: 'Бап уақыт белгілемейді: қабылдаудың аяқталуы алынды.',
  ru: 'Статья не называет времени: взято окончание приёма.',
  en: 'The article gives no time: the end of reception is taken.',
} as const;

export const article33 = {
  act,
  number: '33',
  title: { kk: 'Күдіктілер мен айыпталушыларды күзету және оларды қадағалау', ru: 'Охрана подозреваемых и обвиняемых и надзор за ними', en: 'Guarding and supervision of suspects and accused' },
  text: { ru: `1. Подозреваемые и обвиняемые, находящиеся в местах содержания под стражей и надзором, передвигаются по территориям этих мест под конвоем либо в сопровождении сотрудников мест содержания под стражей. В целях осуществления надзора может использоваться аудио- и видеотехника.
Порядок осуществления охраны и надзора за лицами, находящимися в следственных изоляторах уголовно-исполнительной системы, определяется уполномоченным органом уголовно-исполнительной системы Республики Казахстан.
2. Подозреваемые и обвиняемые подвергаются личному обыску, дактилоскопированию и фотографированию. Помещения, в которых они размещаются, подвергаются обыску, а их вещи, передачи и посылки - досмотру.
3. Деньги, ценные бумаги и ценные вещи, которые обнаружены в местах содержания под стражей и владелец которых не установлен, изымаются, о чем составляется протокол, и передаются в установленном порядке налоговым органам для реализации и зачисления в доход соответствующих бюджетов.
4. Деньги, ценные бумаги и ценные вещи, добровольно сданные при досмотре, изымаются и хранятся в соответствии с Правилами внутреннего распорядка до освобождения подозреваемого или обвиняемого без права пользования и распоряжения ими во время пребывания в местах содержания под стражей. В случае осуждения и направления лиц, заключенных под стражу, в места лишения свободы, вышеперечисленные деньги, ценные бумаги и ценные вещи передаются по описи учреждению, исполняющему уголовные наказания.
5. Предметы, вещества и продукты питания, запрещенные к хранению и использованию подозреваемыми и обвиняемыми, передаются на хранение администрации места содержания под стражей либо по решению суда уничтожаются.
6. Сотрудники мест содержания под стражей вправе производить досмотр вещей и одежды лиц при входе и выходе с территории мест содержания под стражей, а также досмотр въезжающих и выезжающих транспортных средств, изъятие предметов, веществ и продуктов питания, запрещенных к хранению и использованию подозреваемыми и обвиняемыми. Не подвергаются досмотру вещи и одежда лиц, в производстве которых находятся уголовные дела подозреваемых и обвиняемых, а также лиц, которые обладают правом контроля и надзора за местами содержания под стражей.
7. В местах содержания под стражей в целях выявления, предупреждения, пресечения и раскрытия преступлений проводятся оперативно-розыскные мероприятия в порядке, предусмотренном законодательством Республики Казахстан.
Сноска. Статья 33 с изменениями, внесенными законами РК от 10.12.2009 № 228-IV (порядок введения в действие см. ст.2); от 18.01.2012 № 547-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.33.escort', rows: ['L33.1a'], cite: cite('33', '1'), bearer: 'duty-officer',
      title: { kk: 'Аумақта айдауылмен немесе қызметкердің ілесуімен жүреді', ru: 'По территории передвигаются под конвоем или в сопровождении сотрудника', en: 'On the territory a person moves with a convoy or an officer' },
      rule: { type: 'check', on: { fact: 'movement.inside' }, require: { fields: ['escort'] } },
      remedy: { kk: 'Ілесіп жүрген қызметкерді көрсетіңіз.', ru: 'Укажите сопровождавшего сотрудника.', en: 'Name the accompanying officer.' },
    },
    {
      ...common, id: 'special-institutions.33.searched', rows: ['L33.2a'], cite: cite('33', '2'), bearer: 'duty-officer', openPoint: atReception,
      title: { kk: 'Адам жеке тінтуден өтеді', ru: 'Лицо подвергается личному обыску', en: 'The person is searched' },
      rule: { type: 'check', on: { fact: 'admission.completed' }, require: { recorded: { fact: 'search.personal' }, since: 'held' } },
      remedy: { kk: 'Жеке тінтуді жүргізіп, хаттамасын жазыңыз.', ru: 'Проведите личный обыск и запишите протокол.', en: 'Make the search and record the protocol.' },
    },
    {
      ...common, id: 'special-institutions.33.fingerprints', rows: ['L33.2b'], cite: cite('33', '2'), bearer: 'duty-officer', openPoint: atReception,
      title: { kk: 'Адам дактилоскопиядан өтеді', ru: 'Лицо дактилоскопируется', en: 'Fingerprints are taken' },
      rule: { type: 'check', on: { fact: 'admission.completed' }, require: { recorded: { fact: 'fingerprints.taken' } } },
      remedy: { kk: 'Дактилоскопиялауды жүргізіңіз.', ru: 'Проведите дактилоскопирование.', en: 'Take the fingerprints.' },
    },
    {
      ...common, id: 'special-institutions.33.photograph', rows: ['L33.2c'], cite: cite('33', '2'), bearer: 'duty-officer', openPoint: atReception,
      title: { kk: 'Адам суретке түсіріледі', ru: 'Лицо фотографируется', en: 'A photograph is taken' },
      rule: { type: 'check', on: { fact: 'admission.completed' }, require: { recorded: { fact: 'photograph.taken' } } },
      remedy: { kk: 'Адамды суретке түсіріңіз.', ru: 'Сфотографируйте лицо.', en: 'Take the photograph.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.cell-search', rows: ['L33.2d'], cite: cite('33', '2'), bearer: 'duty-officer',
      title: { kk: 'Камераны тінткен қызметкер және нәтижесі жазылады', ru: 'При обыске камеры записываются сотрудник и результат', en: 'A search of a cell records the officer and the result' },
      rule: { type: 'check', on: { fact: 'cell.searched' }, require: { fields: ['by', 'result'] } },
      remedy: { kk: 'Қызметкерді және нәтижесін жазыңыз.', ru: 'Запишите сотрудника и результат.', en: 'Record the officer and the result.' },
    },
    {
      ...common, id: 'special-institutions.33.parcel-inspected', rows: ['L33.2e'], cite: cite('33', '2'), bearer: 'duty-officer',
      title: { kk: 'Сәлемдемелер мен берілімдер тапсырылғанға дейін тексеріледі', ru: 'Посылки и передачи досматриваются до вручения', en: 'Parcels and packages are inspected before delivery' },
      rule: { type: 'check', on: { fact: 'parcel.delivered' }, require: { recorded: { fact: 'parcel.inspected', key: { parcelId: 'parcelId' } } } },
      remedy: { kk: 'Сәлемдемені тексеріп, жазыңыз.', ru: 'Досмотрите посылку и запишите.', en: 'Inspect the parcel and record it.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.ownerless-protocol', rows: ['L33.3a'], cite: cite('33', '3'), bearer: 'head-of-place',
      title: { kk: 'Иесі белгісіз құндылықтарды алу хаттамамен рәсімделеді', ru: 'Изъятие ценностей без установленного владельца оформляется протоколом', en: 'A seizure of ownerless valuables has a protocol' },
      rule: { type: 'check', on: { fact: 'valuables.ownerless' }, require: { fields: ['protocolNumber', 'items'] } },
      remedy: { kk: 'Хаттама жасап, заттарды тізіп жазыңыз.', ru: 'Составьте протокол и перечислите изъятое.', en: 'Draw up the protocol and list what was seized.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.ownerless-to-tax', rows: ['L33.3b'], cite: cite('33', '3'), bearer: 'head-of-place', openPoint: noTimeInLaw,
      title: { kk: 'Иесі белгісіз құндылықтар салық органына беріледі', ru: 'Ценности без владельца передаются налоговому органу', en: 'Ownerless valuables are passed to the tax body' },
      rule: { type: 'deadline', opens: { fact: 'valuables.ownerless' }, term: atOnce('valuables-to-tax'), discharge: [{ fact: 'valuables.passed-to-tax', key: things }], onMiss: 'breach' },
      remedy: { kk: 'Құндылықтарды салық органына беріп, жазыңыз.', ru: 'Передайте ценности налоговому органу и запишите.', en: 'Pass the valuables to the tax body and record it.' },
    },
    {
      ...common, id: 'special-institutions.33.valuables-stored', rows: ['L33.4a'], cite: cite('33', '4'), bearer: 'duty-officer', openPoint: noTimeInLaw,
      title: { kk: 'Ерікті тапсырылған құндылықтар қол қойылып сақтауға алынады', ru: 'Добровольно сданные ценности принимаются на хранение под роспись', en: 'Surrendered valuables are taken into storage against signature' },
      rule: {
        type: 'deadline', opens: { fact: 'valuables.surrendered' }, term: atOnce('valuables-stored'),
        discharge: [{ fact: 'valuables.stored', where: { value: 'fact.signed', is: true }, key: things }], onMiss: 'breach',
      },
      remedy: { kk: 'Тізім жасап, адамның қолын алыңыз.', ru: 'Составьте опись и возьмите подпись лица.', en: 'Draw up the list and take the signature.' },
    },
    {
      ...common, id: 'special-institutions.33.valuables-locked', rows: ['L33.4b'], cite: cite('33', '4'), bearer: 'head-of-place',
      title: { kk: 'Сақтаудағы құндылықтар босатылғанға дейін заңды негізсіз берілмейді', ru: 'Ценности с хранения до освобождения без законного основания не выдаются', en: 'Valuables in storage are not given out before release without a legal basis' },
      rule: { type: 'check', on: { fact: 'valuables.given-out', where: { state: 'held' } }, require: { fields: ['legalBasis'] } },
      remedy: { kk: 'Заңды негізін көрсетіңіз немесе құндылықты қайтарып алыңыз.', ru: 'Укажите законное основание либо верните ценность на хранение.', en: 'Name the legal basis or take the thing back into storage.' },
    },
    {
      ...common, id: 'special-institutions.33.money-kept', rows: ['L33.4a'], cite: cite('33', '4'), bearer: 'duty-officer',
      title: { kk: 'Тексеру кезінде ерікті тапсырылған ақша қол қойылып босатылғанға дейін сақталады', ru: 'Деньги, добровольно сданные при досмотре, под подпись хранятся до освобождения', en: 'Money surrendered voluntarily at inspection is kept against signature until release' },
      rule: { type: 'check', on: { fact: 'money.accepted', where: { value: 'fact.from', is: 'search' } }, require: { all: [{ value: 'fact.into', is: 'kept' }, { fields: ['signed'] }] } },
      remedy: { kk: 'Соманы сақтауға есептеп, адамның қолын алыңыз.', ru: 'Зачислите сумму на хранение и возьмите подпись лица.', en: 'Book the sum to keeping and take the signature of the person.' },
    },
    {
      ...common, id: 'special-institutions.33.money-locked', rows: ['L33.4b'], cite: cite('33', '4'), bearer: 'head-of-place',
      title: { kk: 'Сақтаудағы ақша босатылғанға дейін адамға да, туысына да берілмейді', ru: 'Деньги с хранения до освобождения не выдаются ни лицу, ни его родственникам', en: 'Money in keeping is handed neither to the person nor to relatives before release' },
      rule: { type: 'check', on: { fact: 'money.paid-out', where: { all: [{ value: 'fact.outOf', is: 'kept' }, { state: 'held' }] } }, require: { value: 'fact.to', is: 'place' } },
      remedy: { kk: 'Соманы сақтауға қайтарыңыз немесе жазбаны түзетіңіз.', ru: 'Верните сумму на хранение либо исправьте запись.', en: 'Return the sum into keeping, or correct the record.' },
    },
    {
      ...common, id: 'special-institutions.33.valuables-inventory', rows: ['L33.4c'], cite: cite('33', '4'), bearer: 'head-of-place',
      title: { kk: 'Сотталған адаммен бірге құндылықтары тізімдемемен мекемеге беріледі', ru: 'Ценности направляемого в места лишения свободы передаются учреждению по описи', en: 'Valuables of a person sent to serve the sentence go to the institution by inventory' },
      rule: { type: 'check', on: { fact: 'sentence.dispatch', where: { value: 'fact.valuables', is: true } }, require: { fields: ['inventory', 'accepted'] } },
      remedy: { kk: 'Тізімдеме жасап, мекеменің қабылдағанын жазыңыз.', ru: 'Составьте опись и запишите приём учреждением.', en: 'Draw up the inventory and record that the institution accepted it.' },
    },
    {
      ...common, id: 'special-institutions.33.found-seized', rows: ['L33.5a', 'L35.2'], cite: cite('33', '5'), bearer: 'duty-officer', openPoint: noTimeInLaw,
      title: { kk: 'Табылған тыйым салынған зат алынады', ru: 'Обнаруженный запрещённый предмет изымается', en: 'A prohibited thing that is found is seized' },
      rule: { type: 'deadline', opens: { fact: 'thing.found' }, term: atOnce('thing-seized'), discharge: [{ fact: 'thing.seized', key: things }], onMiss: 'breach' },
      remedy: { kk: 'Затты алып, хаттама жасаңыз.', ru: 'Изымите предмет и составьте протокол.', en: 'Seize the thing and draw up the protocol.' },
    },
    {
      ...common, id: 'special-institutions.33.seized-kept', rows: ['L33.5a'], cite: cite('33', '5'), bearer: 'duty-officer',
      title: { kk: 'Алынған тыйым салынған зат әкімшілікте сақталады', ru: 'Изъятый запрещённый предмет хранится администрацией', en: 'A seized prohibited thing is kept by the administration' },
      rule: { type: 'check', on: { fact: 'thing.seized', where: { value: 'fact.kind', is: 'prohibited' } }, require: { fields: ['protocolNumber', 'storage'] } },
      remedy: { kk: 'Хаттаманың нөмірін және сақтау орнын жазыңыз.', ru: 'Запишите номер протокола и место хранения.', en: 'Record the number of the protocol and where it is kept.' },
    },
    {
      ...common, id: 'special-institutions.33.destroyed-by-court', rows: ['L33.5b'], cite: cite('33', '5'), bearer: 'head-of-place',
      title: { kk: 'Тыйым салынған зат сот шешімімен ғана жойылады', ru: 'Запрещённый предмет уничтожается только по решению суда', en: 'A prohibited thing is destroyed only by decision of a court' },
      rule: { type: 'check', on: { fact: 'thing.destroyed' }, require: { fields: ['courtDecision'] } },
      remedy: { kk: 'Сот шешімінің нөмірі мен күнін көрсетіңіз.', ru: 'Укажите номер и дату решения суда.', en: 'Give number and date of the decision of the court.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.checkpoint', rows: ['L33.6a', 'L33.6b'], cite: cite('33', '6'), bearer: 'duty-officer',
      title: { kk: 'Кіру мен шығудағы тексеру журналына кім және не тексерілгені жазылады', ru: 'Досмотр на входе и выезде записывается: кто или что и кем досмотрено', en: 'An inspection at the checkpoint records who or what, and by whom' },
      rule: { type: 'check', on: { fact: 'checkpoint.inspected', where: { value: 'fact.whom', in: ['visitor', 'staff', 'vehicle'] } }, require: { fields: ['name', 'by'] }, severity: 'warning' },
      remedy: { kk: 'Тексерілген адамды (көлікті) және қызметкерді жазыңыз.', ru: 'Запишите досмотренное лицо (транспорт) и сотрудника.', en: 'Record the person or vehicle and the officer.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.checkpoint-seizure', rows: ['L33.6c'], cite: cite('33', '6'), bearer: 'duty-officer',
      title: { kk: 'Кіру мен шығуда табылған тыйым салынған зат хаттамамен алынады', ru: 'Запрещённое, найденное на входе или выезде, изымается по протоколу', en: 'What is found at the checkpoint is seized by protocol' },
      rule: { type: 'check', on: { fact: 'checkpoint.inspected', where: { value: 'fact.found', is: true } }, require: { fields: ['name', 'protocolNumber'] } },
      remedy: { kk: 'Затты алып, иесін және хаттаманы жазыңыз.', ru: 'Изымите предмет; запишите владельца и протокол.', en: 'Seize the thing; record its owner and the protocol.' },
    },
    {
      ...ofPlace, id: 'special-institutions.33.case-holder-free', rows: ['L33.6d'], cite: cite('33', '6'), bearer: 'head-of-place', remedy: free,
      title: { kk: 'Іс жүргізіп жатқан адамның заттары мен киімі тексерілмейді', ru: 'Вещи и одежда лица, в производстве которого находится дело, не досматриваются', en: 'Things and clothes of who conducts the case are not inspected' },
      rule: { type: 'check', on: { fact: 'checkpoint.inspected' }, require: { not: whom('case-holder') } },
    },
    {
      ...ofPlace, id: 'special-institutions.33.controller-free', rows: ['L33.6e'], cite: cite('33', '6'), bearer: 'head-of-place', remedy: free,
      title: { kk: 'Бақылау және қадағалау құқығы бар адамның заттары мен киімі тексерілмейді', ru: 'Вещи и одежда лица с правом контроля и надзора не досматриваются', en: 'Things and clothes of a person with the right of control and supervision are not inspected' },
      rule: { type: 'check', on: { fact: 'checkpoint.inspected' }, require: { not: whom('controller') } },
    },
  ],
} as const satisfies Article;

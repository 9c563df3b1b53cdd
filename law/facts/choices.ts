/** Choices that several fact types share, with their words. The keys are the codes of the vocabulary and never change. */
import type { I18n } from '../engine/norm.ts';
import { heldPlaceKinds, type Capacity, type PlaceKind } from './fact.ts';
import { words } from './words.ts';

export const placeKindLabels = {
  si: words('тергеу изоляторы', 'следственный изолятор', 'remand prison'),
  ivs: words('уақытша ұстау изоляторы', 'изолятор временного содержания', 'temporary detention facility'),
  sp: words('арнаулы қабылдау орны', 'специальный приёмник', 'special reception centre'),
  pr: words('қабылдау-бөлу орны', 'приёмник-распределитель', 'reception-distribution centre'),
  uis: words('қылмыстық-атқару жүйесінің мекемесі', 'учреждение уголовно-исполнительной системы', 'penal institution'),
  guardhouse: words('гауптвахта', 'гауптвахта', 'guardhouse'),
  'medical-institution': words('медициналық мекеме', 'медицинское учреждение', 'medical institution'),
  'border-premises': words('шекара бөлімшесінің үй-жайы', 'помещение пограничного подразделения', 'premises of a border detachment'),
  'other-premises': words('лауазымды адам айқындаған өзге үй-жай', 'иное помещение, определённое должностным лицом', 'other premises named by the official'),
  'police-office': words('ішкі істер органының үй-жайы', 'помещение органа внутренних дел', 'premises of an internal affairs body'),
  home: words('тұрғынжай (үйқамақ)', 'жилище (домашний арест)', 'home (home arrest)'),
  'ship-premises': words('теңіз кемесіндегі үй-жай', 'помещение на морском судне', 'premises of a sea vessel'),
  'probation-service': words('пробация қызметі', 'служба пробации', 'probation service'),
  'public-security-unit': words('ішкі істер органының қоғамдық қауіпсіздік бөлімшесі', 'подразделение общественной безопасности органа внутренних дел', 'public-security unit of the internal affairs bodies'),
} satisfies Record<PlaceKind, I18n>;

/** Of these a person may be held in. */
export const heldPlaceKindLabels: Readonly<Record<string, I18n>> = Object.fromEntries(heldPlaceKinds.map((kind) => [kind, placeKindLabels[kind]]));

/** Whose a place is. */
export const agencyLabels = {
  mvd: words('Ішкі істер министрлігі', 'Министерство внутренних дел', 'Ministry of Internal Affairs'),
  knb: words('Ұлттық қауіпсіздік комитеті', 'Комитет национальной безопасности', 'National Security Committee'),
  uis: words('Қылмыстық-атқару жүйесі комитеті', 'Комитет уголовно-исполнительной системы', 'Penal System Committee'),
  defence: words('Қорғаныс министрлігі', 'Министерство обороны', 'Ministry of Defence'),
  'border-service': words('Шекара қызметі', 'Пограничная служба', 'Border Service'),
  'transport-police': words('көліктегі ішкі істер органы', 'орган внутренних дел на транспорте', 'internal affairs body on transport'),
  'military-police': words('әскери полиция органы', 'орган военной полиции', 'military police'),
} satisfies Record<string, I18n>;

export const capacityLabels = {
  'duty-officer': words('кезекші', 'дежурный', 'duty officer'),
  'head-of-place': words('күзетпен ұстау орнының бастығы', 'начальник места содержания под стражей', 'head of the place of custody'),
  'deputy-head-of-place': words('күзетпен ұстау орны бастығының орынбасары', 'заместитель начальника места содержания под стражей', 'deputy head of the place of custody'),
  'medical-officer': words('медицина қызметкері', 'медицинский работник', 'medical officer'),
  'detaining-officer': words('ұстап алған лауазымды адам', 'должностное лицо, осуществившее задержание', 'detaining officer'),
  investigator: words('тергеуші', 'следователь', 'investigator'),
  inquirer: words('анықтаушы', 'дознаватель', 'inquiry officer'),
  'head-of-investigation': words('тергеу бөлімінің бастығы', 'начальник следственного отдела', 'head of the investigation unit'),
  'procedural-prosecutor': words('процесс прокуроры', 'процессуальный прокурор', 'procedural prosecutor'),
  'custody-prosecutor': words('күзетпен ұстау орындарын қадағалайтын прокурор', 'прокурор по надзору за местами содержания под стражей', 'prosecutor for places of custody'),
  prosecutor: words('аудан (қала, облыс) прокуроры', 'прокурор района (города, области)', 'prosecutor of a district, city or oblast'),
  'deputy-prosecutor': words('прокурордың орынбасары', 'заместитель прокурора', 'deputy prosecutor'),
  'investigating-judge': words('тергеу судьясы', 'следственный судья', 'investigating judge'),
  judge: words('істі қарайтын судья', 'судья, рассматривающий дело', 'trial judge'),
  court: words('сот', 'суд', 'court'),
  'defence-counsel': words('қорғаушы', 'защитник', 'defence counsel'),
  detainee: words('ұстап алынған адам', 'задержанный', 'detainee'),
  relative: words('туысы', 'родственник', 'relative'),
  'internal-affairs-body': words('ішкі істер органы', 'орган внутренних дел', 'internal affairs body'),
  'ship-captain': words('теңіз кемесінің капитаны', 'капитан морского судна', 'captain of a sea vessel'),
  'border-detachment-head': words('шекара бөлімшесінің бастығы', 'начальник пограничного подразделения', 'head of a border detachment'),
  'monitoring-member': words('қоғамдық бақылау комиссиясының немесе ұлттық алдын алу тетігінің мүшесі', 'член общественной наблюдательной комиссии или национального превентивного механизма', 'member of the public monitoring commission or the national preventive mechanism'),
  auditor: words('тексеруші (аудитор)', 'аудитор', 'auditor'),
  administrator: words('жүйе әкімшісі', 'администратор', 'administrator'),
  system: words('ақпараттық жүйе', 'информационная система', 'information system'),
} satisfies Record<Capacity, I18n>;

export const addresseeLabels: Readonly<Record<string, I18n>> = {
  prosecutor: words('прокурорға', 'прокурору', 'to the prosecutor'),
  'case-holder': words('істі жүргізіп жатқан адамға немесе органға', 'лицу или органу, в производстве которого находится дело', 'to the person or body conducting the case'),
  relative: words('отбасының кәмелетке толған мүшесіне, туысына', 'совершеннолетнему члену семьи, родственнику', 'to an adult family member or relative'),
  'general-prosecutor': words('Бас прокуратураға', 'в Генеральную прокуратуру', "to the Prosecutor General's Office"),
  mfa: words('Сыртқы істер министрлігіне', 'в Министерство иностранных дел', 'to the Ministry of Foreign Affairs'),
  mvd: words('Ішкі істер министрлігіне', 'в Министерство внутренних дел', 'to the Ministry of Internal Affairs'),
  knb: words('Ұлттық қауіпсіздік комитетіне', 'в Комитет национальной безопасности', 'to the National Security Committee'),
  'penal-body': words('қылмыстық-атқару жүйесінің уәкілетті органына', 'в уполномоченный орган уголовно-исполнительной системы', 'to the authorised body of the penal system'),
  embassy: words('елшілікке, консулдыққа', 'в посольство, консульство', 'to the embassy or consulate'),
  court: words('сотқа', 'в суд', 'to the court'),
  'social-centre': words('әлеуметтік бейімдеу орталығына', 'в центр социальной адаптации', 'to the centre of social adaptation'),
  'legal-representative': words('заңды өкілге', 'законному представителю', 'to the legal representative'),
  defender: words('қорғаушыға', 'защитнику', 'to the defender'),
  'penal-institution': words('түзеу мекемесіне', 'в исправительное учреждение', 'to the correctional institution'),
  judge: words('судьяға', 'судье', 'to the judge'),
  minjust: words('Әділет министрлігіне', 'в Министерство юстиции', 'to the Ministry of Justice'),
};

export const topicLabels: Readonly<Record<string, I18n>> = {
  detention: words('ұстап алу туралы', 'о задержании', 'of the detention'),
  place: words('күзетпен ұстау орны туралы', 'о месте содержания под стражей', 'of the place of custody'),
  transfer: words('күзетпен ұстау орнының өзгергені туралы', 'о перемене места содержания под стражей', 'of a change of the place of custody'),
  sanction: words('күзетпен ұстаудың санкцияланғаны туралы', 'о санкционировании содержания под стражей', 'of the sanction of custody'),
  expiry: words('күзетпен ұстау мерзімінің өтуі туралы', 'об истечении срока содержания под стражей', 'of the expiry of the term of custody'),
  'release-order': words('босату туралы қаулының көшірмесі', 'копия постановления об освобождении', 'copy of the order of release'),
  'placement-pr': words('қабылдау-бөлу орнына орналастыру туралы', 'о помещении в приёмник-распределитель', 'of placement in a reception-distribution centre'),
  'release-pr': words('қабылдау-бөлу орнынан босату туралы', 'об освобождении из приёмника-распределителя', 'of release from a reception-distribution centre'),
  'placement-sp': words('арнаулы қабылдау орнына орналастыру туралы', 'о помещении в специальный приёмник', 'of placement in a special reception centre'),
  'medical-sp': words('арнаулы қабылдау орнынан медициналық мекемеге жіберу туралы', 'о направлении из специального приёмника в медицинское учреждение', 'of sending from a special reception centre to a medical institution'),
  'hunger-strike': words('тамақ қабылдаудан бас тарту туралы', 'об отказе от приёма пищи', 'of a refusal of food'),
  force: words('қару мен арнаулы құрал қолдану туралы', 'о применении оружия и специальных средств', 'of the use of weapons and special means'),
  'pre-qualification': words('іс-әрекетті саралау мерзімінің өтуі туралы', 'об истечении срока для квалификации деяния', 'of the expiry of the time for qualification of the act'),
  'grave-illness': words('ауыр сырқат туралы', 'о тяжёлом заболевании', 'of a grave illness'),
  'control-registered': words('тұрғылықты жеріне келгені және есепке қойылғаны туралы', 'о прибытии по месту жительства и постановке на учёт', 'of arrival at the residence and registration'),
  death: words('қайтыс болғаны туралы', 'о смерти', 'of a death'),
};

export const stayPurposeLabels: Readonly<Record<string, I18n>> = {
  'investigative-actions': words('тергеу әрекеттерін жүргізу', 'производство следственных действий', 'investigative actions'),
  trial: words('істі сотта қарау', 'судебное рассмотрение дела', 'trial'),
  'expert-examination': words('сараптама жүргізу', 'производство экспертизы', 'expert examination'),
  'medical-care': words('медициналық көмек көрсету', 'оказание медицинской помощи', 'medical care'),
  'border-crime': words('Мемлекеттік шекараны бұзуға байланысты қылмыс', 'преступление, связанное с нарушением Государственной границы', 'crime linked to violation of the State border'),
  'household-work': words('шаруашылық қызмет көрсету жұмыстары', 'работы по хозяйственному обслуживанию', 'household work'),
  'law-and-order': words('құқықтық тәртіпті қамтамасыз ету', 'обеспечение правопорядка', 'keeping of law and order'),
};

export const gravityLabels: Readonly<Record<string, I18n>> = {
  misdemeanour: words('қылмыстық теріс қылық', 'уголовный проступок', 'misdemeanour'),
  small: words('онша ауыр емес қылмыс', 'преступление небольшой тяжести', 'crime of small gravity'),
  medium: words('ауырлығы орташа қылмыс', 'преступление средней тяжести', 'crime of medium gravity'),
  grave: words('ауыр қылмыс', 'тяжкое преступление', 'grave crime'),
  'especially-grave': words('аса ауыр қылмыс', 'особо тяжкое преступление', 'especially grave crime'),
};

export const prosecutorLevelLabels: Readonly<Record<string, I18n>> = {
  district: words('аудан (қала) прокуратурасы', 'прокуратура района (города)', "district or city prosecutor's office"),
  oblast: words('облыс прокуратурасы және оған теңестірілген', 'прокуратура области и приравненная к ней', "oblast prosecutor's office or its equal"),
  general: words('Бас прокуратура', 'Генеральная прокуратура', "Prosecutor General's Office"),
};

export const measureLabels: Readonly<Record<string, I18n>> = {
  undertaking: words('ешқайда кетпеу және өзін дұрыс ұстау туралы қолхат', 'подписка о невыезде и надлежащем поведении', 'undertaking not to leave'),
  surety: words('жеке кепілгерлік', 'личное поручительство', 'personal surety'),
  command: words('әскери қызметшіні әскери бөлім қолбасшылығының байқауына беру', 'передача военнослужащего под наблюдение командования воинской части', 'supervision by the military command'),
  'minor-supervision': words('кәмелетке толмаған адамды қарауға беру', 'отдача несовершеннолетнего под присмотр', 'handing a minor to supervision'),
  bail: words('кепіл', 'залог', 'bail'),
  'home-arrest': words('үйқамақ', 'домашний арест', 'home arrest'),
  custody: words('күзетпен ұстау', 'содержание под стражей', 'custody'),
};

/** Papers on which a person is admitted to a place (Law on special institutions arts. 5, 12, 46-1, 46-6): `basis[].kind`. */
export const documentKindLabels: Readonly<Record<string, I18n>> = {
  'detention-protocol': words('ұстап алу хаттамасы', 'протокол задержания', 'protocol of detention'),
  'arrest-order': words('күзетпен ұстауды санкциялау туралы судьяның қаулысы', 'постановление судьи о санкционировании содержания под стражей', "judge's ruling that sanctions custody"),
  'administrative-arrest-ruling': words('әкімшілік қамаққа алу туралы судьяның қаулысы', 'постановление судьи об административном аресте', "judge's ruling on administrative arrest"),
  'transfer-order': words('уақытша ұстау изоляторына ауыстыру туралы қаулы', 'постановление о переводе в изолятор временного содержания', 'order on transfer to a temporary detention facility'),
  'placement-order': words('қабылдау-бөлу орнына орналастыру туралы қаулы', 'постановление о помещении в приёмник-распределитель', 'order of placement in a reception-distribution centre'),
  'convict-transfer-order': words('сотталған адамды тергеу изоляторында қалдыру немесе оған ауыстыру туралы қаулы', 'постановление об оставлении осуждённого в следственном изоляторе или переводе в него', 'order leaving or transferring a convict to the remand prison'),
  'administrative-protocol': words('әкімшілік ұстап алу туралы хаттама', 'протокол об административном задержании', 'protocol of administrative detention'),
  'personal-inspection-protocol': words('жеке тексеріп қарау хаттамасы', 'протокол личного досмотра', 'protocol of personal inspection'),
  'identity-document': words('жеке басын куәландыратын құжат', 'документ, удостоверяющий личность', 'identity document'),
  sentence: words('сот үкімі', 'приговор суда', 'sentence of the court'),
  'medical-referral': words('медициналық жолдама', 'медицинское направление', 'medical referral'),
  other: words('өзге құжат', 'иной документ', 'other document'),
};

/** Who decides or answers in procedure, where a court and a prosecutor may both. */
export const deciderLabels: Readonly<Record<string, I18n>> = {
  prosecutor: capacityLabels.prosecutor,
  'investigating-judge': capacityLabels['investigating-judge'],
  court: capacityLabels.court,
};

/** To whom a complaint goes (CPC 101, 105, 106). */
export const complaintBodyLabels: Readonly<Record<string, I18n>> = {
  prosecutor: capacityLabels.prosecutor,
  'case-holder': words('қылмыстық процесті жүргізетін адам немесе орган', 'лицо или орган, ведущий уголовный процесс', 'person or body conducting the proceedings'),
  court: capacityLabels.court,
  'other-body': words('өзге мемлекеттік орган', 'иной государственный орган', 'another state body'),
  'superior-official': words('жоғары тұрған лауазымды адам', 'вышестоящее должностное лицо', 'superior official'),
  'local-self-government': words('жергілікті өзін-өзі басқару органы', 'орган местного самоуправления', 'local self-government body'),
  'public-association': words('қоғамдық бірлестік', 'общественное объединение', 'public association'),
  'mass-media': words('бұқаралық ақпарат құралы', 'средство массовой информации', 'mass media'),
};

/** Papers of the law that are printed and signed (forms). */
export const paperKindLabels: Readonly<Record<string, I18n>> = {
  'detention-protocol': words('ұстап алу хаттамасы', 'протокол задержания', 'protocol of detention'),
  'release-order-expiry': words('мерзімнің өтуіне байланысты босату туралы қаулы', 'постановление об освобождении ввиду истечения срока', 'order of release at expiry'),
  'expiry-warning': words('мерзімнің өтетіні туралы ескерту', 'уведомление об истечении срока', 'warning of expiry'),
  'release-certificate': words('босату туралы анықтама', 'справка об освобождении', 'certificate of release'),
  'search-protocol': words('жеке тінту хаттамасы', 'протокол личного обыска', 'protocol of personal search'),
  'property-list': words('мүлік пен ақша тізімдемесі', 'опись имущества и денег', 'list of property and money'),
  'medical-certificate': words('медициналық қарап-тексеру туралы анықтама', 'справка о медицинском осмотре', 'certificate of medical examination'),
  'rights-sheet': words('құқықтарды түсіндіру парағы', 'лист разъяснения прав', 'sheet on the explanation of rights'),
  'explanation-refusal-act': words('түсініктеме беруден бас тарту туралы акт', 'акт об отказе от дачи объяснения', 'act of refusal to explain'),
  'penalty-order': words('жаза қолдану туралы қаулы', 'постановление о наложении взыскания', 'order imposing a penalty'),
  'cell-order': words('карцерге немесе бір кісілік камераға қамау туралы қаулы', 'постановление о водворении в карцер или одиночную камеру', 'order placing in a punishment or single cell'),
  'reward-order': words('көтермелеу туралы қаулы', 'постановление о поощрении', 'order granting a reward'),
  'force-report': words('күш қолдану туралы баянат', 'рапорт о применении силы', 'report on the use of force'),
  'shift-handover': words('ауысымды қабылдау-тапсыру парағы', 'лист приёма-сдачи смены', 'sheet of the hand-over of a shift'),
  'inspection-certificate': words('ұстау орнын тексеру туралы анықтама', 'справка о проверке места содержания', 'certificate of inspection of a place'),
  'special-message': words('төтенше оқиға туралы арнайы хабарлама', 'спецсообщение о чрезвычайном происшествии', 'special message on an emergency'),
  'response-act': words('прокурорлық қадағалау актісі', 'акт прокурорского надзора', 'act of prosecutorial supervision'),
  'force-conclusion': words('күш қолданудың заңдылығы туралы қорытынды', 'заключение о законности применения силы', 'conclusion on the use of force'),
  'punishment-conclusion': words('тәртіптік үй-жайға қамау туралы қорытынды', 'заключение о водворении в штрафное помещение', 'conclusion on a placement in punishment premises'),
  'office-report': words('прокуратураның талдауы (есебі)', 'анализ (отчёт) прокуратуры', "analysis or report of a prosecutor's office"),
};

/** Participants who sign a paper with their own hand. */
export const signatoryLabels: Readonly<Record<string, I18n>> = {
  'held-person': words('ұсталған адам', 'содержащееся лицо', 'person held'),
  defender: words('қорғаушы', 'защитник', 'defence counsel'),
  'legal-representative': words('заңды өкіл', 'законный представитель', 'legal representative'),
  interpreter: words('аудармашы', 'переводчик', 'interpreter'),
  'attesting-witness': words('куәгер', 'понятой', 'attesting witness'),
};

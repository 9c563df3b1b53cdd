/**
 * The regime in a place of custody (Law on special institutions arts. 16–18, 31, 35): visits, information on rights, requests, walks and
 * sleep, holding alone, threats to a person.
 */
import type { FactTypeSpec } from './field.ts';
import { capacityLabels } from './choices.ts';
import { choice, country, date, documentNumber, instant, integer, longText, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const medical = ['medical-officer', ...administration] as const;
const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'procedural-prosecutor'] as const;
const threatId = must(text('Қауіптің нөмірі', 'Номер угрозы', 'Number of the threat', { max: 64 }));
const requestId = must(text('Өтініштің нөмірі', 'Номер просьбы', 'Number of the request', { max: 64 }));

const visitorKinds = {
  advocate: words('адвокат-қорғаушы', 'адвокат, являющийся защитником', 'advocate as defender'),
  'association-defender': words('қоғамдық бірлестік өкілі-қорғаушы', 'представитель общественного объединения, являющийся защитником', 'defender from a public association'),
  'other-defender': words('қорғаушы ретінде қатысатын өзге адам', 'иное лицо, участвующее как защитник', 'another person taking part as defender'),
  relative: words('туысы', 'родственник', 'relative'),
  other: words('өзге адам', 'иное лицо', 'another person'),
  diplomat: words('дипломатиялық өкілдіктің ресми өкілі', 'официальный представитель дипломатического представительства', 'official representative of a diplomatic mission'),
};
const visitor = must(text('Келуші', 'Посетитель', 'Visitor'));
const visitorKind = must(choice(visitorKinds, 'Келушінің түрі', 'Кто посетитель', 'Kind of visitor'));
const anyDefender = { field: 'visitorKind', in: ['advocate', 'association-defender', 'other-defender'] };
const family = { field: 'visitorKind', in: ['relative', 'other'] };
const onlyFor = (kind: keyof typeof visitorKinds): { field: string; in: string[] } => ({ field: 'visitorKind', in: [kind] });

const inEpisode = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[] = administration, group: FactTypeSpec['group'] = type.startsWith('visit.') ? 'contacts' : 'regime'): FactTypeSpec =>
  ({ type, title, group, order, streams: ['episode', 'place'], fields, recordedBy });

export const regimeFacts: readonly FactTypeSpec[] = [
  inEpisode('visit.held', 60, words('Кездесу өткізілді', 'Проведено свидание', 'Visit held'), {
    visitor, visitorKind,
    endedAt: instant('Аяқталған уақыты', 'Время окончания', 'Ended at'),
    alone: yesNo('Оңаша және құпия', 'Наедине и конфиденциально', 'In private and confidentially', { showIf: anyDefender }),
    recording: yesNo('Тыңдалды немесе жазылды', 'Велись прослушивание или запись', 'Listened to or recorded', { showIf: anyDefender }),
    barCertificate: text('Адвокатураға тиесілігін растайтын құжат', 'Документ о принадлежности к адвокатуре', 'Document of membership of the bar', { max: 60, showIf: onlyFor('advocate') }),
    warrant: text('Ордердің екінші данасы, нөмірі', 'Второй экземпляр ордера, номер', 'Second copy of the warrant, number', { max: 60, showIf: onlyFor('advocate') }),
    associationDecision: text('Қоғамдық бірлестіктің қорғаушы тағайындау туралы шешімі', 'Решение общественного объединения о назначении защитником', 'Decision of the association on the appointment', { max: 120, showIf: onlyFor('association-defender') }),
    appointment: text('Соттың, тергеушінің немесе анықтаушының қаулысы', 'Постановление суда, следователя или дознавателя', 'Ruling of the court, investigator or inquiry officer', { max: 120, showIf: onlyFor('other-defender') }),
    identityDocument: text('Жеке басын куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document', { max: 60, showIf: onlyFor('other-defender') }),
    permissionBy: choice(capacityLabels, 'Жазбаша рұқсатты кім берді', 'Кем дано письменное разрешение', 'Written permission given by', { showIf: family }),
    permissionNumber: text('Рұқсаттың нөмірі', 'Номер разрешения', 'Number of the permission', { max: 60, showIf: family }),
    permissionDate: date('Рұқсаттың күні', 'Дата разрешения', 'Date of the permission', { showIf: family }),
    controlledBy: text('Бақылаған қызметкер', 'Контролирующий сотрудник', 'Officer in control', { showIf: family }),
    attempt: choice({
      things: words('тыйым салынған заттарды беру әрекеті', 'попытка передачи запрещённых предметов', 'attempt to pass prohibited things'),
      information: words('зиянды мәліметтерді беру әрекеті', 'попытка передачи сведений, мешающих установлению истины', 'attempt to pass harmful information'),
    }, 'Тыйым салынғанды беру әрекеті', 'Попытка передачи запрещённого', 'Attempt to pass what is prohibited', { showIf: family }),
    endedEarly: choice({
      attempt: words('беру әрекетіне байланысты үзілді', 'прервано из-за попытки передачи', 'interrupted because of the attempt'),
      'own-will': words('қатысушының қалауы бойынша', 'по желанию участника', 'at the wish of a participant'),
      'time-limit': words('уақыт шегі өткендіктен', 'ввиду предела времени', 'because of a limit of time'),
    }, 'Мерзімінен бұрын аяқталу себебі', 'Почему окончено досрочно', 'Why it ended early'),
    country: country('Өкілдіктің мемлекеті', 'Государство представительства', 'State of the mission', { showIf: onlyFor('diplomat') }),
    citizenOfState: yesNo('Адам осы мемлекеттің азаматы', 'Лицо — гражданин этого государства', 'The person is a citizen of that state', { showIf: onlyFor('diplomat') }),
    prosecutorDecision: text('Бас прокуратураның шешімі', 'Решение Генеральной прокуратуры', "Decision of the Prosecutor General's Office", { max: 120, showIf: onlyFor('diplomat') }),
  }),
  inEpisode('visit.refused', 60, words('Кездесуден бас тартылды', 'Отказано в свидании', 'Visit refused'), {
    visitor, visitorKind,
    reason: must(choice({
      'no-papers': words('қорғаушының құжаттары жоқ', 'не предъявлены документы защитника', "the defender's papers were not shown"),
      'no-permission': words('жазбаша рұқсат жоқ', 'нет письменного разрешения', 'no written permission'),
      quota: words('кездесулер саны таусылды', 'исчерпано число свиданий', 'the number of visits is used up'),
      'punishment-cell': words('адам карцерде немесе жаза ретінде бір кісілік камерада', 'лицо в карцере или, по взысканию, в одиночной камере', 'the person is in the punishment cell or, as a penalty, in a single cell'),
      'special-regime': words('ерекше жағдайлар режимі', 'режим особых условий', 'regime of special conditions'),
      infection: words('дәрігермен әңгіме немесе жазбаша хабарлама жоқ', 'нет беседы с врачом или письменного уведомления', 'no talk with the doctor or no written warning'),
      'no-decision': words('Бас прокуратураның шешімі жоқ', 'нет решения Генеральной прокуратуры', "no decision of the Prosecutor General's Office"),
      'person-declined': words('адамның өзі бас тартты', 'само лицо отказалось', 'the person declined'),
      other: words('өзге себеп', 'иная причина', 'another reason'),
    }, 'Себебі', 'Причина', 'Reason')),
    byRole: choice(capacityLabels, 'Кім бас тартты', 'Кем отказано', 'Refused by'),
  }),
  inEpisode('visit.infection-warned', 59, words('Келушіге жұқтыру мүмкіндігі ескертілді', 'Посетитель предупреждён о возможности заражения', 'Visitor warned of possible infection'), {
    visitor,
    talk: yesNo('Дәрігермен әңгіме өтті', 'Беседа с врачом проведена', 'Talk with the doctor took place'),
    doctor: text('Медицина қызметкері (дәрігер)', 'Медицинский работник (врач)', 'Medical worker (doctor)'),
    written: yesNo('Жазбаша хабарланды', 'Письменно уведомлён', 'Told in writing'),
  }, medical, 'health'),
  {
    ...inEpisode('infection.noted', 20, words('Кездесулердің ерекше тәртібі (медициналық көрсетілім)', 'Особый порядок свиданий (по медицинским показаниям)', 'Special order of visits (medical reason)'), {
      present: must(yesNo('17-баптың 5-тармағындағы тәртіп қолданылады', 'Применяется порядок пункта 5 статьи 17', 'The order of art. 17(5) applies')),
      diagnosis: longText('Диагнозы', 'Диагноз', 'Diagnosis', { max: 2000, secret: true }),
    }, ['medical-officer', 'head-of-place', 'deputy-head-of-place'], 'health'),
    sets: { infectious: 'present' },
  },
  inEpisode('rights.informed', 55, words('Құқықтары, міндеттері мен тәртібі таныстырылды', 'Ознакомлен с правами, обязанностями и режимом', 'Informed of rights, duties and regime'), {
    rights: yesNo('Құқықтары мен міндеттері', 'Права и обязанности', 'Rights and duties'),
    regime: yesNo('Күзетпен ұстау режимі', 'Режим содержания под стражей', 'Regime of custody'),
    discipline: yesNo('Тәртіптік талаптар', 'Дисциплинарные требования', 'Requirements of discipline'),
    appeals: yesNo('Ұсыныс, арыз, шағым беру тәртібі', 'Порядок подачи предложений, заявлений и жалоб', 'How to lodge proposals, applications and complaints'),
    language: text('Қай тілде', 'На каком языке', 'In which language', { max: 60 }),
    interpreter: text('Аудармашы', 'Переводчик', 'Interpreter'),
    signed: yesNo('Адамның қолы бар', 'Подпись лица имеется', 'Signed by the person'),
  }),
  inEpisode('admission.completed', 56, words('Қабылдау рәсімделіп аяқталды', 'Приём оформлен полностью', 'Reception completed'), {
    bedding: yesNo('Төсек-орын жабдықтары мен асхана құралдары берілді', 'Выданы постельные принадлежности и столовые приборы', 'Bedding and cutlery given'),
    bed: yesNo('Жеке ұйықтайтын орын берілді', 'Предоставлено индивидуальное спальное место', 'Individual sleeping place given'),
    by: text('Кім рәсімдеді', 'Кем оформлен', 'Completed by'),
  }),
  inEpisode('request.made', 60, words('Адам өтініш білдірді', 'Лицо обратилось с просьбой', 'Request made by the person'), {
    requestId,
    to: must(choice({
      head: words('ұстау орнының басшысына', 'руководителю места содержания', 'to the head of the place'),
      controlling: words('бақылаушы адамға', 'контролирующему лицу', 'to a person in control of the place'),
    }, 'Кімге', 'Кому', 'To whom')),
    about: must(choice({
      reception: words('жеке қабылдау', 'личный приём', 'personal reception'),
      marriage: words('некеге тұру немесе оны бұзу', 'заключение или расторжение брака', 'marriage or divorce'),
      'family-law': words('өзге отбасылық-құқықтық қатынас', 'иные семейно-правовые отношения', 'another act of family law'),
      'civil-deal': words('азаматтық-құқықтық мәміле', 'гражданско-правовая сделка', 'transaction of civil law'),
      religion: words('діни рәсімдер', 'религиозные обряды', 'religious rites'),
      literature: words('әдебиет пен басылымдар', 'литература и издания', 'literature and periodicals'),
      purchase: words('азық-түлік пен бірінші қажеттілік заттары', 'продукты питания и предметы первой необходимости', 'food and items of first necessity'),
      clothing: words('маусымдық киім', 'одежда по сезону', 'seasonal clothing'),
      work: words('жұмыс істеу мүмкіндігі', 'возможность трудиться', 'possibility to work'),
      other: words('өзге', 'иное', 'other'),
    }, 'Не туралы', 'О чём', 'About')),
    inspection: text('Тексерудің немесе келудің нөмірі', 'Номер проверки или посещения', 'Number of the inspection or visit', { max: 64, showIf: { field: 'to', in: ['controlling'] } }),
  }, [...administration, 'detainee', 'monitoring-member', ...prosecutors]),
  inEpisode('request.answered', 61, words('Өтінішке жауап берілді', 'Дан ответ на просьбу', 'Request answered'), {
    requestId,
    result: must(choice({
      granted: words('қанағаттандырылды', 'удовлетворена', 'granted'),
      passed: words('бақылаушы адамға берілді', 'передана контролирующему лицу', 'passed to the person in control'),
      refused: words('бас тартылды', 'отказано', 'refused'),
    }, 'Нәтижесі', 'Результат', 'Result')),
    refusalReason: longText('Бас тарту себебі: ішкі тәртіп қағидасы, басқа адамның құқығы, заң нормасы', 'Причина отказа: правило внутреннего распорядка, право другого лица, норма закона', 'Reason of refusal: a rule of the internal regulations, the right of another person, a norm of law', { max: 2000, showIf: { field: 'result', in: ['refused'] } }),
  }, [...administration, ...prosecutors]),
  inEpisode('walk.recorded', 60, words('Серуен (бір тәуліктің жазбасы)', 'Прогулка (запись за день)', 'Walk (record of a day)'), {
    outcome: must(choice({
      taken: words('серуенге шықты', 'прогулка состоялась', 'walk taken'),
      refused: words('адам шығудан бас тартты', 'лицо отказалось выйти', 'the person refused to go out'),
      exempted: words('серуеннен босатылды', 'освобождён от прогулки', 'exempted from the walk'),
      'not-given': words('серуен берілмеді', 'прогулка не предоставлена', 'walk not given'),
    }, 'Нәтижесі', 'Результат', 'Outcome')),
    minutes: integer('Ұзақтығы, минут', 'Продолжительность, минут', 'Duration, minutes', { max: 1440, showIf: { field: 'outcome', in: ['taken'] } }),
    exemptedBy: choice(capacityLabels, 'Кім босатты', 'Кем освобождён', 'Exempted by', { showIf: { field: 'outcome', in: ['exempted'] } }),
    medicalConclusion: text('Медициналық қорытындының нөмірі', 'Номер медицинского заключения', 'Number of the medical conclusion', { max: 60, showIf: { field: 'outcome', in: ['exempted'] } }),
  }),
  inEpisode('sleep.disturbed', 60, words('Түнгі ұйқы уақытында іс-әрекетке тартылды', 'Привлечён к действиям во время ночного сна', 'Drawn into an act during the night sleep'), {
    action: must(choice({
      procedural: words('процестік әрекет', 'процессуальное действие', 'procedural act'),
      other: words('өзге әрекет', 'иное действие', 'another act'),
    }, 'Қандай әрекет', 'Какое действие', 'What act')),
    requestedBy: choice(capacityLabels, 'Кімнің талабы бойынша', 'По чьему требованию', 'Required by'),
    cpcException: text('Қылмыстық-процестік кодекстің жағдайы (бабы)', 'Случай, предусмотренный Уголовно-процессуальным кодексом (статья)', 'Case provided for by the Criminal Procedure Code (article)', { max: 120 }),
    endedAt: instant('Аяқталған уақыты', 'Время окончания', 'Ended at'),
  }, [...administration, 'investigator', 'inquirer']),
  {
    type: 'place.schedule-set', title: words('Күн тәртібі бекітілді', 'Утверждён распорядок дня', 'Daily schedule set'), group: 'office', order: 60, streams: ['place'],
    fields: {
      sleepMinutes: must(integer('Түнгі үздіксіз ұйқы, минут', 'Непрерывный ночной сон, минут', 'Unbroken night sleep, minutes', { max: 1440 })),
      walkMinutes: integer('Күнделікті серуен, минут', 'Ежедневная прогулка, минут', 'Daily walk, minutes', { max: 1440 }),
      number: documentNumber,
    },
    recordedBy: ['head-of-place', 'deputy-head-of-place', 'administrator'],
  },
  inEpisode('single-cell.ordered', 51, words('Бір кісілік камераға орналастыру туралы қаулы', 'Постановление о размещении в одиночной камере', 'Order on placement in a single cell'), {
    byRole: must(choice(capacityLabels, 'Кім шығарды', 'Кем вынесено', 'Made by')),
    number: documentNumber,
    reasoned: yesNo('Уәжді', 'Мотивировано', 'Reasoned'),
  }),
  inEpisode('single-cell.sanction-decided', 53, words('Бір кісілік камера туралы прокурордың шешімі', 'Решение прокурора о размещении в одиночной камере', 'Decision of the prosecutor on the single cell'), {
    granted: must(yesNo('Санкцияланды', 'Санкционировано', 'Sanctioned')),
    byRole: must(choice(capacityLabels, 'Кім шешті', 'Кем решено', 'Decided by')),
    number: documentNumber,
  }, [...prosecutors, ...administration]),
  inEpisode('single-cell.exemption', 53, words('Прокурор санкциясы талап етілмейтін жағдай', 'Случай, когда санкция прокурора не требуется', 'Case in which no sanction is required'), {
    case: must(choice({
      separation: words('32-бап талаптарын сақтаудың өзге мүмкіндігі жоқ', 'нет иной возможности соблюсти статью 32', 'no other way to keep article 32'),
      safety: words('өмір мен денсаулық қауіпсіздігі үшін', 'в интересах безопасности жизни и здоровья', 'for the safety of life and health'),
      application: words('адамның жазбаша арызы', 'письменное заявление лица', 'written application of the person'),
      night: words('түнде ғана, күндіз жалпы камерада', 'только ночью, днём в общей камере', 'at night only, by day in a common cell'),
    }, 'Жағдай', 'Случай', 'Case')),
    separationRule: text('Бөлек ұстау қағидасы және камералардың толуы', 'Правило раздельного размещения и заполненность камер', 'Rule of separation and occupancy of the cells', { showIf: { field: 'case', in: ['separation'] } }),
    threat: text('Қауіптің нөмірі', 'Номер угрозы', 'Number of the threat', { max: 64, showIf: { field: 'case', in: ['safety'] } }),
    application: text('Арыздың нөмірі', 'Номер заявления', 'Number of the application', { max: 60, showIf: { field: 'case', in: ['application'] } }),
  }),
  inEpisode('single-cell.application-withdrawn', 54, words('Адам жалғыз ұсталу туралы арызын қайтарып алды', 'Лицо отозвало заявление об одиночном содержании', 'Person withdrew the application to be held alone'), {
    number: documentNumber,
  }),
  inEpisode('threat.noticed', 60, words('Адамның қауіпсіздігіне қауіп анықталды', 'Выявлена угроза безопасности лица', 'Threat to the safety of a person noticed'), {
    threatId,
    kind: must(choice({
      life: words('өмірі мен денсаулығына қауіп', 'угроза жизни и здоровью', 'threat to life and health'),
      crime: words('жеке адамға қарсы қылмыс жасау қаупі', 'угроза преступления против личности', 'threat of a crime against the person'),
    }, 'Қауіптің түрі', 'Вид угрозы', 'Kind of threat')),
    source: text('Кімнен', 'От кого исходит', 'From whom'),
    circumstances: longText('Мән-жайлары', 'Обстоятельства', 'Circumstances', { max: 2000 }),
  }, [...medical, 'detainee', 'monitoring-member', ...prosecutors]),
  inEpisode('threat.measures-taken', 61, words('Жеке қауіпсіздік шаралары қолданылды', 'Приняты меры личной безопасности', 'Measures of personal safety taken'), {
    threatId,
    what: must(choice({
      'other-cell': words('өзге камераға ауыстыру', 'перевод в другую камеру', 'move to another cell'),
      'single-cell': words('бір кісілік камераға орналастыру', 'размещение в одиночной камере', 'placement in a single cell'),
      guard: words('күзет пен қадағалауды күшейту', 'усиление охраны и надзора', 'stronger guard and supervision'),
      other: words('өзге шара', 'иная мера', 'another measure'),
    }, 'Қандай шара', 'Какая мера', 'What measure')),
    details: longText('Толығырақ', 'Подробнее', 'Details', { max: 2000 }),
  }),
];

/**
 * What surrounds the prosecutor's checks (Instruction, points 8, 14, 15, 16, 61): access given or refused, the resolution on a check held
 * without one, supervisory proceedings on persons of the operational-preventive registers, court acts studied by the Department, visits
 * assigned by the leadership, the request to approve the regime of special conditions, criminal cases followed with another unit.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, date, documentNumber, factId, instant, longText, must, text, words, yesNo } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;

export const supervisionActFacts: readonly FactTypeSpec[] = [
  {
    type: 'inspection.access',
    title: words('Прокурор тексеруге келді', 'Прокурор прибыл для проверки', 'The prosecutor came to inspect'),
    group: 'office', order: 58, streams: ['place'],
    fields: {
      refused: must(yesNo('Кіргізуден бас тартылды', 'В доступе отказано', 'Access was refused')),
      admittedAt: instant('Кіргізілген уақыты', 'Допущен', 'Let in at'),
      who: text('Кім бас тартты', 'Кто отказал', 'Who refused', { showIf: { field: 'refused', in: [true] } }),
      reason: longText('Себебі', 'Причина', 'Reason', { max: 2000, showIf: { field: 'refused', in: [true] } }),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'inspection.formalised',
    title: words('Өткізілген тексеруге қаулы шығарылды', 'Вынесено постановление о проведённой проверке', 'Resolution on a check already held issued'),
    group: 'office', order: 61, streams: ['place'],
    fields: { inspection: must(factId('Қай тексеру', 'Какая проверка', 'Which inspection')), number: must(documentNumber), dated: date('Қаулының күні', 'Дата постановления', 'Date of the resolution'), issuer: text('Кім шығарды', 'Кем вынесено', 'Issued by') },
    recordedBy: prosecutors,
  },
  {
    type: 'preventive-register.entered',
    title: words('Жедел-профилактикалық есепке қойылды', 'Поставлен на оперативно-профилактический учёт', 'Entered in the operational-preventive register'),
    group: 'place', order: 60, streams: ['episode', 'place'],
    fields: { reason: longText('Негізі', 'Основание', 'Ground', { max: 2000 }), number: documentNumber },
    recordedBy: [...administration, ...prosecutors],
  },
  {
    type: 'preventive-register.removed',
    title: words('Жедел-профилактикалық есептен алынды', 'Снят с оперативно-профилактического учёта', 'Removed from the operational-preventive register'),
    group: 'place', order: 61, streams: ['episode', 'place'], fields: { number: documentNumber }, recordedBy: [...administration, ...prosecutors],
  },
  {
    type: 'supervisory-file.opened',
    title: words('Қадағалау өндірісі басталды', 'Заведено надзорное производство', 'Supervisory proceedings opened'),
    group: 'office', order: 62, streams: ['episode', 'place'], fields: { number: must(documentNumber), official: text('Жауапты прокурор', 'Ответственный прокурор', 'Responsible prosecutor') }, recordedBy: prosecutors,
  },
  {
    type: 'department.court-act-studied',
    title: words('Үкімді орындауға байланысты сот қаулысы зерделенді', 'Изучено судебное постановление, связанное с исполнением приговора', 'Court decision on the execution of a sentence studied'),
    group: 'office', order: 48, streams: ['office'],
    fields: {
      occasion: must(choice({
        submission: words('облыс прокурорының ұсынуы', 'представление прокурора области', 'submission of the regional prosecutor'),
        application: words('сотталғанның өтініші', 'обращение осуждённого', 'application of the convicted person'),
      }, 'Себебі', 'Повод', 'Occasion')),
      court: courtName, number: documentNumber, ruledOn: date('Қаулының күні', 'Дата постановления', 'Date of the decision'),
      conclusion: longText('Қорытынды', 'Заключение', 'Conclusion', { max: 10_000 }),
      protest: choice({ brought: words('наразылық келтірілді', 'протест принесён', 'protest brought'), 'no-grounds': words('наразылыққа негіз жоқ', 'оснований для протеста нет', 'no grounds for a protest') }, 'Наразылық', 'Протест', 'Protest'),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'emergency.visit-assigned',
    title: words('Бас прокуратура басшылығы оқиға орнына шығуды тапсырды', 'Руководство Генеральной прокуратуры поручило выезд на место происшествия', "The leadership of the Prosecutor General's Office assigned a visit to the place of the emergency"),
    group: 'office', order: 70, streams: ['place'],
    fields: { emergency: must(factId('Қай оқиға', 'Какое происшествие', 'Which event')), by: text('Кім тапсырды', 'Кем поручено', 'Assigned by'), official: text('Кімге', 'Кому', 'To whom') },
    recordedBy: prosecutors,
  },
  {
    type: 'regime.approval-requested',
    title: words('Ерекше жағдайлар режимін енгізуге келісу сұрауы келіп түсті', 'Поступил запрос о согласовании введения режима особых условий', 'Request to approve the regime of special conditions received'),
    group: 'office', order: 60, streams: ['place'], fields: { from: text('Кімнен', 'От кого', 'From whom'), number: documentNumber }, recordedBy: prosecutors,
  },
  {
    type: 'regime.department-notified',
    title: words('Келісу сұрауы туралы Департамент басшылығына хабарланды', 'О запросе согласования уведомлено руководство Департамента', 'The leadership of the Department notified of the request'),
    group: 'notice', order: 70, streams: ['place'],
    fields: {
      request: factId('Қай сұрау', 'Какой запрос', 'Which request'),
      channel: must(choice({ telephone: words('телефон арқылы', 'по телефону', 'by telephone'), other: words('өзге байланыс түрі', 'иной вид связи', 'another kind of communication') }, 'Байланыс түрі', 'Вид связи', 'Channel')),
      caller: text('Хабарлаған адам', 'Кто сообщил', 'Caller'), receiver: text('Қабылдаған адам', 'Кто принял', 'Receiver'),
    },
    recordedBy: prosecutors,
  },
  {
    type: 'supervision.case-stage-learned',
    title: words('Қылмыстық істің барысы мен нәтижесі белгілі болды', 'Стали известны ход и результаты уголовного дела', 'Course and results of the criminal case became known'),
    group: 'case', order: 71, streams: ['episode', 'place'],
    fields: {
      category: must(choice({
        'in-custody': words('күзетпен ұсталатын адам', 'лицо, содержащееся под стражей', 'person in custody'), convicted: words('сотталған адам', 'осуждённый', 'convicted person'),
        staff: words('лауазымды қызметкер', 'сотрудник', 'member of staff'), enbek: words('«Еңбек» РМК жұмыскері', 'работник РГП «Енбек»', 'worker of RGP “Enbek”'),
      }, 'Кімге қатысты', 'В отношении кого', 'Of whom')),
      stage: must(text('Кезеңі', 'Стадия', 'Stage')), result: longText('Нәтижесі', 'Результат', 'Result', { max: 4000 }), caseNumber: documentNumber,
    },
    recordedBy: prosecutors,
  },
  {
    type: 'supervision.case-information-sent',
    title: words('Қылмыстық істің барысы туралы ақпарат жіберілді', 'Направлена информация о ходе уголовного дела', 'Information on the course of the criminal case sent'),
    group: 'notice', order: 72, streams: ['episode', 'place'],
    fields: { about: factId('Қай жазба туралы', 'По какой записи', 'About which record'), to: text('Қай бөлімшеге', 'В какое подразделение', 'To which unit'), number: documentNumber },
    recordedBy: prosecutors,
  },
];

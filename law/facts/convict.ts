/**
 * Rights of convicted persons that the administration has to raise in time (Instruction, points 25(14), 39(3), (5)): when the right arises,
 * how it was considered; the special medical commission; and the prosecutor's check of what the court decided in execution of the sentence (point 56).
 */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, date, documentNumber, factId, instant, must, text, words, yesNo } from './words.ts';

const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;

export const convictRightLabels = {
  parole: words('шартты түрде мерзімінен бұрын босату', 'условно-досрочное освобождение', 'conditional early release'),
  replacement: words('жазаның өтелмеген бөлігін жеңілірек жазамен ауыстыру', 'замена неотбытой части наказания более мягким', 'replacement of the unserved part'),
  institution: words('мекеменің түрін өзгерту', 'изменение вида учреждения', 'change of the kind of institution'),
  reduction: words('жаза мерзімін қысқарту', 'сокращение срока наказания', 'reduction of the term'),
  illness: words('ауруына байланысты босату', 'освобождение в связи с болезнью', 'release because of illness'),
} as const;

const right = must(choice(convictRightLabels, 'Қандай мәселе', 'Какой вопрос', 'Which question'));

export const convictFacts: readonly FactTypeSpec[] = [
  {
    type: 'convict.right-arises', title: words('Сотталғанның құқығы туындайтын күн есептелді', 'Рассчитан день, с которого у осуждённого возникает право', 'Day computed on which the right of the convicted person arises'),
    group: 'place', order: 60, streams: ['episode', 'place'],
    fields: { right, from: must(instant('Құқық туындайтын уақыт', 'Право возникает', 'The right arises at')), ground: text('Негізі', 'Основание', 'Ground') },
    recordedBy: [...administration, 'system'],
  },
  {
    type: 'convict.right-considered', title: words('Сотталғанға қатысты мәселе қаралды', 'Вопрос в отношении осуждённого рассмотрен', 'Question about the convicted person considered'),
    group: 'place', order: 61, streams: ['episode', 'place'],
    fields: {
      right,
      outcome: choice({
        'to-court': words('сотқа ұсынылды', 'внесено представление в суд', 'presented to the court'),
        refused: words('дәлелді түрде бас тартылды', 'мотивированно отказано', 'refused with reasons'),
        granted: words('шешілді', 'решён положительно', 'granted'),
      }, 'Нәтижесі', 'Результат', 'Outcome'),
      number: documentNumber,
    },
    recordedBy: administration,
  },
  {
    type: 'convict.commission-examined', title: words('Арнаулы медициналық комиссия куәландырды', 'Освидетельствован специальной медицинской комиссией', 'Examined by the special medical commission'),
    group: 'health', order: 62, streams: ['episode', 'place'],
    fields: { releasable: yesNo('Босатуға негіз болатын ауру бар', 'Имеется заболевание, дающее основание к освобождению', 'There is an illness that gives ground for release'), number: documentNumber },
    recordedBy: ['medical-officer', ...administration],
  },
  {
    type: 'execution.ruled', title: words('Сот үкімді орындау тәртібімен қаулы шығарды', 'Судом вынесено постановление в порядке исполнения приговора', 'Court ruling in the order of execution of the sentence'),
    group: 'case', order: 33, streams: ['episode'],
    fields: {
      court: must(courtName), number: must(documentNumber), about: choice(convictRightLabels, 'Не туралы', 'О чём', 'About'),
      appealUntil: instant('Шағым жасау мерзімінің аяқталуы', 'Окончание срока обжалования', 'End of the term of appeal'), dated: date('Қаулының күні', 'Дата постановления', 'Date of the ruling'),
    },
    sets: { appealUntil: 'appealUntil' },
    recordedBy: ['judge', 'court', ...prosecutors, ...administration],
  },
  {
    type: 'execution.ruling-checked', title: words('Прокурор қаулының заңдылығын тексерді', 'Прокурор проверил законность постановления', 'Prosecutor checked the legality of the ruling'),
    group: 'case', order: 34, streams: ['episode'],
    fields: { about: must(factId('Қай қаулы', 'Какое постановление', 'Which ruling')), lawful: must(yesNo('Қаулы заңды', 'Постановление законно', 'The ruling is lawful')) },
    recordedBy: prosecutors,
  },
  {
    type: 'execution.protested', title: words('Апелляциялық наразылық келтірілді', 'Принесён апелляционный протест', 'Appeal protest brought'),
    group: 'case', order: 35, streams: ['episode'],
    fields: { about: must(factId('Қай қаулы', 'Какое постановление', 'Which ruling')), number: documentNumber },
    recordedBy: prosecutors,
  },
  {
    type: 'execution.cassation-proposed', title: words('Кассациялық наразылық келтіру туралы ұсыну енгізілді', 'Внесено представление о принесении кассационного протеста', 'Submission on a cassation protest sent up'),
    group: 'case', order: 36, streams: ['episode'],
    fields: { about: must(factId('Қай қаулы', 'Какое постановление', 'Which ruling')), to: text('Қай прокуратураға', 'В какую прокуратуру', "To which prosecutor's office"), number: documentNumber },
    recordedBy: prosecutors,
  },
  {
    type: 'minor.handover-considered', title: words('Кәмелетке толмағанды қарауға беру мәселесі қаралды', 'Рассмотрен вопрос о передаче несовершеннолетнего под присмотр', 'Handing the minor to supervision considered'),
    group: 'detention', order: 13, streams: ['episode'],
    fields: {
      handedOver: must(yesNo('Қарауға берілді', 'Передан под присмотр', 'Handed over')), to: text('Кімге', 'Кому', 'To whom'), reasons: text('Себептері', 'Мотивы', 'Reasons'),
    },
    recordedBy: ['detaining-officer', 'investigator', 'inquirer', 'procedural-prosecutor', 'duty-officer', 'head-of-place'],
  },
];

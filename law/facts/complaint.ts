/** Complaints of a person held: lodged, considered, withheld, sent on, received, decided, answered (CPC arts. 101, 105, 106; Law on special institutions art. 20). */
import type { FactTypeSpec } from './field.ts';
import { complaintBodyLabels } from './choices.ts';
import { choice, documentNumber, longText, must, text, words, yesNo } from './words.ts';

const complaintId = must(text('Шағымның нөмірі', 'Номер жалобы', 'Number of the complaint', { max: 64 }));
const administration = ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'custody-prosecutor'] as const;
const deciders = ['procedural-prosecutor', 'custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'head-of-investigation', 'investigator', 'inquirer', 'investigating-judge', 'judge', 'court'] as const;

export const complaintFacts: readonly FactTypeSpec[] = [
  {
    type: 'complaint.lodged',
    title: words('Шағым берілді', 'Жалоба подана', 'Complaint lodged'),
    group: 'complaint', order: 60, streams: ['episode', 'place', 'case'],
    fields: {
      complaintId,
      about: must(choice({
        torture: words('азаптау, қатыгез қарау', 'пытки, жестокое обращение', 'torture, cruel treatment'),
        investigator: words('тергеушінің, анықтаушының әрекеттері', 'действия следователя, дознавателя', 'acts of the investigator or inquiry officer'),
        detention: words('ұстап алу', 'задержание', 'detention'),
        'suspect-status': words('күдікті деп тану', 'признание подозреваемым', 'recognition as a suspect'),
        qualification: words('іс-әрекетті саралау', 'квалификация деяния', 'qualification of the act'),
        search: words('тінту, алу', 'обыск, выемка', 'search or seizure'),
        conditions: words('ұстау жағдайлары', 'условия содержания', 'conditions of custody'),
        'court-or-prosecutor': words('соттың, прокурордың әрекеттері мен шешімдері', 'действия и решения суда, прокурора', 'acts and decisions of a court or prosecutor'),
        penalty: words('тәртіптік жаза', 'дисциплинарное взыскание', 'disciplinary penalty'),
        damage: words('материалдық залал туралы қаулы', 'постановление о материальном ущербе', 'order on material damage'),
        other: words('өзге', 'иное', 'other'),
      }, 'Не туралы', 'На что', 'About')),
      addressee: must(choice(complaintBodyLabels, 'Кімге', 'Кому', 'To whom')),
      against: text('Шағым жасалған шешім (шағымның нөмірі)', 'Обжалуемое решение (номер жалобы)', 'Decision complained of (number of the complaint)', { max: 64, showIf: { field: 'addressee', in: ['court'] } }),
      kind: choice({
        complaint: words('шағым', 'жалоба', 'complaint'),
        application: words('арыз', 'заявление', 'application'),
        proposal: words('ұсыныс', 'предложение', 'proposal'),
      }, 'Өтініштің түрі', 'Вид обращения', 'Kind of appeal'),
      disputes: text('Шағым жасалған жазаның немесе залалдың нөмірі', 'Номер обжалуемого взыскания или случая ущерба', 'Number of the penalty or case of damage complained of', { max: 64, showIf: { field: 'about', in: ['penalty', 'damage'] } }),
      exceptional: yesNo('Айрықша жағдай (он бес тәулік)', 'Исключительный случай (пятнадцать суток)', 'Exceptional case (fifteen days)'),
    },
    recordedBy: [...administration, 'detainee', 'defence-counsel', 'procedural-prosecutor', 'monitoring-member'],
  },
  {
    type: 'complaint.considered',
    title: words('Әкімшілік өтінішті қарады', 'Обращение рассмотрено администрацией', 'Appeal considered by the administration'),
    group: 'complaint', order: 61, streams: ['episode', 'place'],
    fields: {
      complaintId,
      by: text('Кім қарады', 'Кем рассмотрено', 'Considered by'),
      result: longText('Нәтижесі', 'Результат', 'Result', { max: 2000 }),
    },
    recordedBy: administration,
  },
  {
    type: 'complaint.withheld',
    title: words('Өтініш адресатқа жіберілмеді', 'Обращение не направлено адресату', 'Appeal withheld'),
    group: 'complaint', order: 61, streams: ['episode', 'place'],
    fields: {
      complaintId,
      reason: choice({
        'hinders-truth': words('ақиқатты анықтауға кедергі келтіруі мүмкін мәліметтер', 'сведения, которые могут помешать установлению истины', 'information that may hinder establishing the truth'),
        'assists-crime': words('қылмыс жасауға ықпал ететін мәліметтер', 'сведения, способствующие совершению преступления', 'information that assists a crime'),
        cipher: words('құпия жазу немесе шифр', 'тайнопись или шифр', 'secret writing or cipher'),
        secret: words('мемлекеттік немесе өзге қорғалатын құпия', 'государственная или иная охраняемая законом тайна', 'state or other protected secret'),
      }, 'Себебі', 'Причина', 'Reason'),
    },
    recordedBy: administration,
  },
  {
    type: 'complaint.answered',
    title: words('Өтінішке жауап келіп түсті', 'Получен ответ на обращение', 'Answer to the appeal received'),
    group: 'complaint', order: 63, streams: ['episode', 'place'],
    fields: { complaintId, from: choice(complaintBodyLabels, 'Кімнен', 'От кого', 'From whom'), number: documentNumber },
    recordedBy: administration,
  },
  {
    type: 'complaint.answer-announced',
    title: words('Өтінішке жауап хабарланды', 'Ответ на обращение объявлен', 'Answer to the appeal announced'),
    group: 'complaint', order: 64, streams: ['episode', 'place'],
    fields: {
      complaintId,
      signed: yesNo('Қолхатпен', 'Под расписку', 'Against signature'),
      filed: yesNo('Жеке іске тігілді', 'Приобщён к личному делу', 'Attached to the personal file'),
    },
    recordedBy: administration,
  },
  {
    type: 'complaint.forwarded',
    title: words('Шағым жолданды', 'Жалоба направлена', 'Complaint forwarded'),
    group: 'complaint', order: 61, streams: ['episode', 'place', 'case'],
    fields: {
      complaintId,
      to: must(choice(complaintBodyLabels, 'Кімге', 'Кому', 'To whom')),
      sealed: yesNo('Жабық хатқалтада', 'В запечатанном конверте', 'In a sealed envelope'),
      examined: yesNo('Цензурадан өткізілді', 'Подвергнута цензуре', 'Was censored'),
    },
    recordedBy: administration,
  },
  {
    type: 'complaint.received',
    title: words('Шағым алынды', 'Жалоба получена', 'Complaint received'),
    group: 'complaint', order: 61, streams: ['episode', 'place', 'case'],
    fields: {
      complaintId,
      by: must(choice(complaintBodyLabels, 'Кім алды', 'Кем получена', 'Received by')),
      hearing: yesNo('Сот отырысы тағайындалды', 'Назначено судебное заседание', 'A hearing is appointed', { showIf: { field: 'by', in: ['court'] } }),
    },
    recordedBy: deciders,
  },
  {
    type: 'complaint.decided',
    title: words('Шағым бойынша шешім', 'Решение по жалобе', 'Complaint decided'),
    group: 'complaint', order: 62, streams: ['episode', 'place', 'case'],
    fields: {
      complaintId,
      by: must(choice(complaintBodyLabels, 'Кім шешті', 'Кем решена', 'Decided by')),
      result: choice({
        granted: words('қанағаттандырылды', 'удовлетворена', 'granted'),
        'partly-granted': words('ішінара қанағаттандырылды', 'удовлетворена частично', 'granted in part'),
        refused: words('бас тартылды', 'отказано', 'refused'),
        'not-considered': words('қараусыз қалдырылды', 'оставлена без рассмотрения', 'not considered'),
      }, 'Нәтижесі', 'Результат', 'Result'),
      hearing: yesNo('Сот отырысында қаралды', 'Рассмотрена в судебном заседании', 'With a hearing'),
    },
    recordedBy: deciders,
  },
];

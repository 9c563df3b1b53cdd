/** Complaints of a person held: lodged, sent on, received, decided (CPC arts. 101, 105, 106; Law on special institutions art. 20). */
import type { FactTypeSpec } from './field.ts';
import { complaintBodyLabels } from './choices.ts';
import { choice, must, text, words, yesNo } from './words.ts';

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
        other: words('өзге', 'иное', 'other'),
      }, 'Не туралы', 'На что', 'About')),
      addressee: must(choice(complaintBodyLabels, 'Кімге', 'Кому', 'To whom')),
      against: text('Шағым жасалған шешім (шағымның нөмірі)', 'Обжалуемое решение (номер жалобы)', 'Decision complained of (number of the complaint)', { max: 64, showIf: { field: 'addressee', in: ['court'] } }),
      exceptional: yesNo('Айрықша жағдай (он бес тәулік)', 'Исключительный случай (пятнадцать суток)', 'Exceptional case (fifteen days)'),
    },
    recordedBy: [...administration, 'detainee', 'defence-counsel', 'procedural-prosecutor', 'monitoring-member'],
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

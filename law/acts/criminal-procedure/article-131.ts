import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, SINCE_118, cite } from './source.ts';
import { freed, heldOnSuspicion, isMinor, onSuspicion } from './custody-terms.ts';

const listedCase: Guard = { value: 'subject.extendedGround', known: true };
const limit = (what: 'adult' | 'minor' | 'listed') => ({ param: `criminal-procedure.detention.${what}`, unit: 'hour', mode: 'liberty' }) as const;

/** Detention on suspicion: protocol, report to the prosecutor, and the limit of 48, 24 or 72 hours from the actual restriction. */
export const article131 = {
  act: ACT, number: '131',
  title: words('Қылмыстық құқық бұзушылық жасады деп күдік келтірілген адамды процестік ұстап алу тәртібі', 'Порядок процессуального задержания лица, подозреваемого в совершении уголовного правонарушения', 'Procedural detention of a suspect'),
  text: {
    ru: 'Ч. 2: «(с указанием часа и минуты)»; «прилагается заключение медицинского освидетельствования». Ч. 3: «в течение двенадцати часов с момента составления протокола задержания». Ч. 4: «за исключением следующих случаев … семидесяти двух часов».',
    certainty: 'F', source: READ,
  },
  norms: [
    {
      id: 'criminal-procedure.131.2.protocol', rows: ['D02', 'P40b', 'P42.1'], cite: cite('131', '2'), certainty: 'F',
      title: words('Ұстап алу хаттамасы үш сағат ішінде жасалады', 'Протокол задержания составляется в течение трёх часов', 'The protocol of detention is drawn up within three hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: {
        type: 'deadline', opens: { fact: 'detention.actual', where: onSuspicion },
        term: { param: 'criminal-procedure.delivery', unit: 'hour', mode: 'liberty' },
        discharge: [{ fact: 'detention.protocol' }], voids: freed, onMiss: 'breach',
      },
      remedy: words('Ұстап алу хаттамасын жасаңыз немесе адамды босатыңыз.', 'Составьте протокол задержания или отпустите лицо.', 'Draw up the protocol of detention or let the person go.'),
    },
    {
      id: 'criminal-procedure.131.2.fields', rows: ['M1.34c', 'P40b'], cite: cite('131', '2'), certainty: 'F',
      title: words('Хаттамада заң талап ететін барлық мәлімет бар', 'Протокол содержит все сведения, которых требует закон', 'The protocol holds everything that the law requires'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: heldOnSuspicion,
      rule: {
        type: 'check', on: { fact: 'detention.protocol' },
        require: {
          fields: [
            'fullName', 'detainedBy', 'grounds', 'motives', 'where', 'actualAt', 'deliveredAt', 'rightsExplained', 'searchResult', 'health',
            'drawnUpWhere', 'termHours', 'medicalConclusion', 'signedByOfficer', 'signedBySuspect',
          ],
        },
      },
      remedy: words('Жетіспейтін мәліметтерді толықтырып, түзетілген хаттаманы тіркеңіз.', 'Дополните недостающие сведения и зарегистрируйте исправленный протокол.', 'Add what is missing and record the corrected protocol.'),
      openPoint: words('Қорғаушы қатысқан жағдайда ғана қол қояды: оның қолының жоқтығы бұзушылық болып саналмайды.', 'Защитник подписывает при его участии: отсутствие подписи само по себе не считается нарушением.', 'The defender signs where he takes part: a missing signature alone is not counted as a breach.'),
    },
    {
      id: 'criminal-procedure.131.2.author', rows: ['M1.34a', 'M1.28.2'], cite: cite('131', '2'), certainty: 'F',
      title: words('Хаттаманы анықтау органының лауазымды адамы, анықтаушы немесе тергеуші жасайды', 'Протокол составляет должностное лицо органа дознания, дознаватель или следователь', 'The protocol is drawn up by an officer of the inquiry body, an inquiry officer or an investigator'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: heldOnSuspicion,
      rule: { type: 'check', on: { fact: 'detention.protocol' }, require: { value: 'fact.authorRole', in: ['investigator', 'inquirer', 'detaining-officer'] } },
      remedy: words('Хаттаманы өкілетті адам жасауы керек.', 'Протокол должно составить уполномоченное лицо.', 'The protocol must be drawn up by a competent person.'),
    },
    {
      id: 'criminal-procedure.131.2.actual-time', rows: [], cite: cite('131', '2', '2'), certainty: 'F',
      title: words('Хаттамадағы іс жүзінде ұстап алу уақыты тіркелген уақыттан кеш емес', 'Время фактического задержания в протоколе не позже записанного', 'The time of actual detention in the protocol is not later than the recorded one'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: { all: [heldOnSuspicion, { state: 'deprived' }] },
      rule: {
        type: 'check', severity: 'warning', on: { fact: 'detention.protocol', where: { value: 'fact.actualAt', known: true } },
        require: { of: 'fact.actualAt', notAfter: { from: 'since.deprived' } },
      },
      remedy: words('Екі уақытты салыстырып, прокурорға хабарлаңыз: мерзім нақты шектеуден басталады.', 'Сверьте оба времени и сообщите прокурору: срок идёт с фактического ограничения.', 'Compare both times and tell the prosecutor: the term runs from the actual restriction.'),
    },
    {
      id: 'criminal-procedure.131.3.prosecutor', rows: ['D03'], cite: cite('131', '3'), certainty: 'F',
      title: words('Прокурорға хаттамадан кейін 12 сағат ішінде жазбаша хабарланады', 'Прокурору сообщается письменно в течение 12 часов после протокола', 'The prosecutor is told in writing within 12 hours of the protocol'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: heldOnSuspicion,
      rule: {
        type: 'deadline', opens: { fact: 'detention.protocol' },
        term: { param: 'criminal-procedure.detention.notice', unit: 'hour', mode: 'ordinary' },
        discharge: [{
          fact: 'notice.sent',
          where: { all: [{ value: 'fact.topic', is: 'detention' }, { value: 'fact.addressee', is: 'prosecutor' }, { value: 'fact.channel', in: ['paper', 'electronic'] }] },
        }],
        early: 'stream', onMiss: 'breach',
      },
      remedy: words('Прокурорға жазбаша хабарлама жіберіңіз.', 'Направьте прокурору письменное сообщение.', 'Send the written report to the prosecutor.'),
      openPoint: words('12 сағат қарапайым мерзім: 48-баптың 2-бөлігі бойынша басталған сағат есептелмейді; дабыл ертерек (минутпен) есептеледі.', '12 часов – обычный срок: по ч. 2 ст. 48 начальный час не считается; тревога – по более раннему, минутному чтению.', 'Twelve hours is an ordinary term: by art. 48(2) the starting hour is not counted; the alarm uses the earlier reading, to the minute.'),
    },
    {
      id: 'criminal-procedure.131.4.limit', rows: ['D04'], cite: cite('128', '5'), certainty: 'K',
      title: words('Сот санкциясынсыз ұстап алу 72 сағаттан аспайды (2017 ж. редакция)', 'Задержание без санкции суда не превышает 72 часов (редакция 2017 г.)', 'Detention without a court lasts at most 72 hours (edition of 2017)'),
      force: { from: SINCE, to: SINCE_118 }, subject: 'episode', bearer: 'investigator',
      rule: { type: 'ground', ground: 'detention', opens: { fact: 'detention.actual', where: onSuspicion }, term: limit('adult') },
    },
    {
      id: 'criminal-procedure.131.4.limit', rows: ['D04', 'D05', 'D06'], cite: cite('131', '4'), certainty: 'F',
      title: words('Сот санкциясынсыз ұстап алу 48 сағаттан аспайды', 'Задержание без санкции суда не превышает 48 часов', 'Detention without a court lasts at most 48 hours'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'investigator',
      rule: { type: 'ground', ground: 'detention', opens: { fact: 'detention.actual', where: onSuspicion }, term: limit('adult') },
      exceptions: [
        {
          id: 'listed', cite: cite('131', '4'), rows: ['D06'], certainty: 'F',
          title: words('Санамаланған алты жағдайдың бірі: 72 сағат', 'Один из шести перечисленных случаев: 72 часа', 'One of the six listed cases: 72 hours'),
          when: listedCase, then: { term: limit('listed') }, overrides: ['minor'],
        },
        {
          id: 'minor', cite: cite('14', '2'), rows: ['D05'], certainty: 'F',
          title: words('Кәмелетке толмаған: 24 сағат', 'Несовершеннолетний: 24 часа', 'A minor: 24 hours'),
          when: isMinor, then: { term: limit('minor') },
        },
      ],
      openPoint: words('Кәмелетке толмағанға 72 сағат сөзбе-сөз қолданылуы мүмкін; жүйе оны тек дәлелді таңдаумен қабылдап, прокурорға белгілейді.', 'По буквальному чтению 72 часа возможны и для несовершеннолетнего; система принимает их лишь как мотивированный выбор и отмечает прокурору.', 'Read literally, 72 hours may apply to a minor too; they are taken only as a reasoned choice and flagged to the prosecutor.'),
    },
    {
      id: 'criminal-procedure.131.4.reason', rows: ['D06'], cite: cite('131', '4'), certainty: 'design',
      title: words('72 сағаттық мерзім дәлелденеді', 'Срок в 72 часа мотивирован', 'The term of 72 hours is reasoned'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'investigator',
      rule: { type: 'check', severity: 'warning', on: { fact: 'detention.protocol', where: { value: 'fact.extendedGround', known: true } }, require: { fields: ['extendedReason'] } },
      remedy: words('131-баптың 4-бөлігіндегі негізді дәлелдеңіз.', 'Обоснуйте случай по ч. 4 ст. 131.', 'Give the reasons for the case of art. 131(4).'),
    },
    {
      id: 'criminal-procedure.131.4.minor-listed', rows: ['D05', 'D06'], cite: cite('131', '4'), certainty: '?',
      title: words('Кәмелетке толмағанға 72 сағат: даулы мәселе', '72 часа для несовершеннолетнего: спорный вопрос', 'Seventy-two hours for a minor: an open point'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'prosecutor',
      rule: { type: 'check', severity: 'warning', on: { fact: 'detention.protocol', where: { value: 'fact.extendedGround', known: true } }, require: { not: isMinor } },
      remedy: words('Прокурор 72 сағаттың негізділігін тексереді.', 'Прокурор проверяет обоснованность 72 часов.', 'The prosecutor checks whether 72 hours are justified.'),
      openPoint: words('131-баптың 4-бөлігі мен 133-баптың 2-бөлігі бұл мәселені шешпейді.', 'Ч. 4 ст. 131 и ч. 2 ст. 133 вопроса не решают.', 'Arts. 131(4) and 133(2) do not decide the question.'),
    },
    {
      id: 'criminal-procedure.131.4.term-stated', rows: ['D04', 'D05', 'D06'], cite: cite('131', '4'), certainty: 'F',
      title: words('Хаттамада көрсетілген мерзім заң шегінен аспайды', 'Срок, указанный в протоколе, не превышает предела закона', 'The term stated in the protocol is within the limit of the law'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'investigator',
      where: heldOnSuspicion,
      rule: {
        type: 'check', on: { fact: 'detention.protocol', where: { value: 'fact.termHours', known: true } },
        require: {
          any: [
            { all: [listedCase, { value: 'fact.termHours', atMost: { param: 'criminal-procedure.detention.listed' } }] },
            { all: [isMinor, { value: 'fact.termHours', atMost: { param: 'criminal-procedure.detention.minor' } }] },
            { all: [{ not: isMinor }, { value: 'fact.termHours', atMost: { param: 'criminal-procedure.detention.adult' } }] },
          ],
        },
      },
      remedy: words('Мерзімді түзетіңіз: сот санкциясынсыз ұстау оны асыра алмайды.', 'Исправьте срок: без санкции суда держать дольше нельзя.', 'Correct the term: nobody may be held longer without a court.'),
    },
  ],
} as const satisfies Article;

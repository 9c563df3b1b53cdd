/**
 * Work with those outside of the office (Instruction, points 19(4), 24, 31, 32(3), (4)): contacts and joint events with monitoring commissions and
 * the NPM, help given to it, the assessment of evidence after torture is confirmed, and the yearly generalisation on rehabilitation.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, date, documentNumber, factId, longText, must, text, words } from './words.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const partner = must(choice({
  commission: words('қоғамдық бақылау комиссиясы', 'общественная наблюдательная комиссия', 'public monitoring commission'),
  npm: words('ұлттық алдын алу тетігінің қатысушылары', 'участники национального превентивного механизма', 'participants of the national preventive mechanism'),
}, 'Кіммен', 'С кем', 'With whom'));

const ofOffice = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group: 'office', order, streams: ['office'], fields, recordedBy: prosecutors });

export const supervisionPartnerFacts: readonly FactTypeSpec[] = [
  ofOffice('partner.contact-held', 49, words('Комиссиямен немесе ҰАТ-пен өзара іс-қимыл', 'Взаимодействие с комиссией или НПМ', 'Contact with a commission or the NPM'), {
    partner, subject: must(longText('Мәселе', 'Вопрос', 'Matter', { max: 4000 })), result: longText('Нәтижесі', 'Результат', 'Result', { max: 4000 }),
  }),
  ofOffice('partner.joint-event-planned', 49, words('Бірлескен іс-шара жоспарланды', 'Запланировано совместное мероприятие', 'Joint event planned'), {
    partner, what: must(text('Іс-шара', 'Мероприятие', 'Event')), plannedFor: date('Жоспарланған күні', 'Планируемая дата', 'Planned for'),
  }),
  ofOffice('npm.assisted', 49, words('ҰАТ қатысушыларына көмек көрсетілді', 'Оказано содействие участникам НПМ', 'NPM participants assisted'), {
    request: text('Өтініш', 'Обращение', 'Request'), what: must(longText('Қандай көмек көрсетілді', 'Какое содействие оказано', 'What help was given', { max: 4000 })),
  }),
  ofOffice('office.rehabilitation-generalised', 43, words('Ақтау туралы заңнаманың қолданылуы қорытындыланды', 'Обобщено применение законодательства о реабилитации', 'Application of the rehabilitation legislation generalised'), {
    periodUntil: must(date('Қай кезең туралы (соңғы күні)', 'За какой период (его последний день)', 'About which period (its last day)')), number: documentNumber,
    conclusions: longText('Қорытынды', 'Выводы', 'Conclusions', { max: 10_000 }),
  }),
  {
    type: 'torture.confirmed', title: words('Азаптау немесе өзге қатыгез қарау расталды', 'Факт пыток или иного жестокого обращения подтверждён', 'Torture or other cruel treatment confirmed'),
    group: 'case', order: 71, streams: ['episode', 'case'],
    fields: { by: text('Кім растады', 'Кем подтверждён', 'Confirmed by'), number: documentNumber, caseNumber: text('Қылмыстық істің нөмірі', 'Номер уголовного дела', 'Number of the criminal case', { max: 60 }) },
    recordedBy: [...prosecutors, 'procedural-prosecutor', 'judge', 'court'],
  },
  {
    type: 'evidence.admissibility-assessed', title: words('Дәлелдемелердің жарамдылығы бағаланды', 'Дана оценка допустимости доказательств', 'Admissibility of the evidence assessed'),
    group: 'case', order: 72, streams: ['episode', 'case'],
    fields: {
      about: must(factId('Қай растау бойынша', 'По какому подтверждению', 'On which confirmation')),
      admissible: must(choice({ yes: words('жарамды', 'допустимы', 'admissible'), partly: words('ішінара жарамсыз', 'частично недопустимы', 'inadmissible in part'), no: words('жарамсыз', 'недопустимы', 'inadmissible') }, 'Дәлелдемелер', 'Доказательства', 'The evidence')),
      position: choice({
        unchanged: words('ұстаным өзгерген жоқ', 'позиция не изменена', 'position unchanged'),
        changed: words('ұстаным түзетілді', 'позиция скорректирована', 'position corrected'),
        withdrawn: words('айыптаудан бас тартылды', 'отказ от обвинения', 'charge withdrawn'),
      }, 'Прокурордың ұстанымы', 'Позиция прокурора', 'Position of the prosecutor'),
      reasons: longText('Дәлелдері', 'Мотивы', 'Reasons', { max: 10_000 }),
    },
    recordedBy: [...prosecutors, 'procedural-prosecutor'],
  },
];

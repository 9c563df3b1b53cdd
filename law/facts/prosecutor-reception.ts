/**
 * How people reach the prosecutor (Instruction, points 19, 21, 22, 32, 35): the special mailboxes and their weekly opening, personal
 * receptions, and each application that comes so: registered, passed to the body competent, checked, answered.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, documentNumber, factId, instant, integer, longText, must, text, words, yesNo } from './words.ts';
import { heldCategoryLabels } from './emergency.ts';

const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const mailboxId = must(text('Жәшіктің нөмірі', 'Номер ящика', 'Number of the mailbox', { max: 64 }));
const appealId = must(text('Өтініштің тіркеу нөмірі', 'Регистрационный номер обращения', 'Register number of the application', { max: 64 }));

const ofPlace = (type: string, group: FactTypeSpec['group'], order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields']): FactTypeSpec =>
  ({ type, title, group, order, streams: ['place'], fields, recordedBy: prosecutors });

/** What an application says: the first three are signals of point 20. */
export const appealSubjectLabels = {
  torture: words('азаптау', 'пытки', 'torture'),
  'illicit-influence': words('жол берілмейтін ықпал ету шаралары', 'недозволенные меры воздействия', 'illicit measures of influence'),
  'special-means': words('арнаулы құрал қолдану', 'применение специальных средств', 'use of special means'),
  conditions: words('ұстау жағдайлары', 'условия содержания', 'conditions of custody'),
  medical: words('медициналық көмек', 'медицинская помощь', 'medical care'),
  penalty: words('тәртіптік жаза', 'дисциплинарное взыскание', 'disciplinary penalty'),
  work: words('еңбек және оған ақы төлеу', 'труд и его оплата', 'work and its pay'),
  sentence: words('үкіммен келіспеу', 'несогласие с приговором', 'disagreement with the sentence'),
  release: words('мерзімінен бұрын босату, жазаны ауыстыру', 'досрочное освобождение, замена наказания', 'early release, replacement of punishment'),
  other: words('өзге мәселе', 'иной вопрос', 'another matter'),
} as const;

export const prosecutorReceptionFacts: readonly FactTypeSpec[] = [
  ofPlace('mailbox.installed', 'office', 20, words('Арнаулы пошта жәшігі орнатылды', 'Установлен специальный почтовый ящик', 'Special mailbox installed'), {
    mailboxId, where: text('Қай жерде', 'Где', 'Where'),
  }),
  ofPlace('mailbox.removed', 'office', 21, words('Арнаулы пошта жәшігі алынды', 'Специальный почтовый ящик снят', 'Special mailbox removed'), { mailboxId }),
  ofPlace('mailbox.opened', 'office', 60, words('Арнаулы пошта жәшігінен өтініштер алынды', 'Обращения изъяты из специального почтового ящика', 'Applications taken out of the special mailbox'), {
    mailboxId,
    count: integer('Өтініштер саны (болмаса 0)', 'Количество обращений (если нет — 0)', 'Number of applications (0 if none)', { min: 0, max: 10_000 }),
    representative: text('Әкімшілік өкілінің тегі, аты', 'Фамилия, имя представителя администрации', 'Name of the representative of the administration'),
    representativePost: text('Әкімшілік өкілінің лауазымы', 'Должность представителя администрации', 'Post of the representative'),
    signed: yesNo('Өкіл қол қойды', 'Представитель расписался', 'The representative signed'),
    list: longText('Өтініштер тізімі', 'Перечень обращений', 'List of applications', { max: 10_000 }),
  }),
  ofPlace('reception.held', 'office', 61, words('Жеке қабылдау өткізілді', 'Проведён личный приём', 'Personal reception held'), {
    inspection: factId('Қай тексеру барысында', 'При какой проверке', 'During which check'),
    held: integer('Қабылданған ұсталғандар (сотталғандар) саны', 'Принято содержащихся лиц (осуждённых)', 'Held (convicted) persons received', { min: 0, max: 10_000 }),
    staff: integer('Қабылданған қызметкерлер саны', 'Принято сотрудников', 'Staff received', { min: 0, max: 10_000 }),
    enbekWorkers: integer('«Еңбек» РМК-дан қабылданған жұмыскерлер саны', 'Принято работников РГП «Енбек»', 'Workers of RGP Enbek received', { min: 0, max: 10_000 }),
    nobody: yesNo('Ешкім өтініш білдірмеді', 'Никто не обратился', 'Nobody applied'),
    results: longText('Нәтижелері', 'Результаты', 'Results', { max: 10_000 }),
  }),
  ofPlace('appeal.registered', 'complaint', 62, words('Прокурорға берілген өтініш тіркелді', 'Зарегистрировано обращение к прокурору', 'Application to the prosecutor registered'), {
    appealId,
    source: must(choice({
      mailbox: words('арнаулы пошта жәшігі', 'специальный почтовый ящик', 'special mailbox'),
      reception: words('жеке қабылдау', 'личный приём', 'personal reception'),
      inspection: words('тексеру барысында', 'при проверке', 'during a check'),
      administration: words('мекеме әкімшілігі арқылы', 'через администрацию учреждения', 'through the administration'),
      commission: words('қоғамдық бақылау комиссиясының мүшесі', 'член общественной наблюдательной комиссии', 'member of a public monitoring commission'),
      npm: words('ұлттық алдын алу тетігінің қатысушысы', 'участник национального превентивного механизма', 'participant of the national preventive mechanism'),
      post: words('пошта, электрондық өтініш', 'почта, электронное обращение', 'post, electronic application'),
      information: words('өзге мәліметтер (бұқаралық ақпарат, медициналық дерек)', 'иные сведения (средства массовой информации, медицинские данные)', 'other data (mass media, medical data)'),
    }, 'Қайдан түсті', 'Откуда поступило', 'Where it came from')),
    about: must(choice(appealSubjectLabels, 'Не туралы', 'О чём', 'About')),
    applicant: text('Өтініш беруші', 'Заявитель', 'Applicant'),
    category: choice(heldCategoryLabels, 'Қай санаттағы адамға қатысты', 'В отношении лица какой категории', 'Category of the person concerned'),
    opening: factId('Жәшік қашан ашылғанда алынды', 'При каком изъятии получено', 'At which opening of the mailbox'),
    complaintId: text('Адамның ісіндегі шағым нөмірі', 'Номер жалобы в деле лица', 'Number of the complaint in the person’s record', { max: 64 }),
    additionalCheck: yesNo('Қосымша зерделеу немесе тексеру қажет', 'Требуется дополнительное изучение или проверка', 'Additional study or check is needed'),
    summary: longText('Мазмұны', 'Содержание', 'Content', { max: 10_000, secret: true }),
  }),
  ofPlace('appeal.forwarded', 'complaint', 63, words('Өтініш құзыретті органға жолданды', 'Обращение направлено в компетентный орган', 'Application passed to the body competent'), {
    appealId, to: must(text('Қай органға', 'В какой орган', 'To which body')), number: documentNumber,
    applicantTold: yesNo('Өтініш берушіге хабарланды', 'Заявитель уведомлён', 'The applicant was told'),
  }),
  ofPlace('appeal.extended', 'complaint', 63, words('Өтінішті қарау мерзімі ұзартылды', 'Срок рассмотрения обращения продлён', 'Term of consideration extended'), {
    appealId, until: must(instant('Қай уақытқа дейін', 'До какого времени', 'Until')), byRole: text('Кім ұзартты', 'Кем продлён', 'Extended by'), reason: longText('Себебі', 'Причина', 'Reason', { max: 2000 }),
  }),
  ofPlace('appeal.answered', 'complaint', 64, words('Өтінішке жауап берілді', 'Дан ответ на обращение', 'Application answered'), {
    appealId, number: documentNumber,
    result: choice({
      granted: words('қанағаттандырылды', 'удовлетворено', 'granted'),
      explained: words('түсіндірме берілді', 'дано разъяснение', 'explained'),
      refused: words('бас тартылды', 'отказано', 'refused'),
      'act-of-response': words('қадағалау актісі енгізілді', 'внесён акт надзора', 'an act of supervision was issued'),
    }, 'Нәтижесі', 'Результат', 'Result'),
    inWriting: yesNo('Жазбаша', 'Письменно', 'In writing'),
  }),
];

import type { Article, DeadlineRule, Guard, Match } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { admittedTo, newAdmission } from './places.ts';

const placed: Guard = { all: [admittedTo('pr'), newAdmission] };
/** The detention; where the record begins at the door of the receiver-distributor, the admission. */
const detained = {
  fact: ['detention.actual', 'custody.admitted'],
  where: { any: [
    { all: [{ value: 'fact.$type', is: 'detention.actual' }, { value: 'fact.basis', is: 'no-abode' }] },
    { all: [{ value: 'fact.$type', is: 'custody.admitted' }, placed, { not: { recorded: { fact: ['detention.actual', 'custody.admitted'] } } }] },
  ] },
} as const;
const leftReceiver: readonly Match[] = [
  { fact: ['release.executed', 'episode.ended'] },
  { fact: 'custody.admitted', where: { not: admittedTo('pr') } },
];
const stateBodies = ['general-prosecutor', 'mfa', 'knb', 'mvd'] as const;

function admissionStep(discharge: Match): DeadlineRule {
  return {
    type: 'deadline', opens: { fact: 'custody.admitted', where: placed },
    term: { immediately: true, alarm: 'special-institutions.design.reception' },
    discharge: [discharge],
    voids: leftReceiver,
    early: { param: 'special-institutions.design.reception', unit: 'minute' },
    onMiss: 'breach',
  };
}
const step = { certainty: 'F', force: since2011, cite: cite('46-1', '5'), subject: 'episode', bearer: 'duty-officer' } as const;

export const article461 = {
  act,
  number: '46-1',
  title: { kk: 'Қабылдау-бөлу орындарына жеткізілген адамдарды қабылдау және тіркеу', ru: 'Прием и регистрация лиц, доставленных в приемники-распределители', en: 'Reception and registration of persons brought to receiver-distributors' },
  text: { ru: `1. Прием лиц, не имеющих определенного места жительства и (или) документов, удостоверяющих личность, осуществляется на основании постановления органов внутренних дел.
2. Если в течение срока, отведенного для приема, не установлена личность, органами внутренних дел проводится комплекс мероприятий в порядке, утверждаемом Министерством внутренних дел Республики Казахстан по согласованию с Генеральной прокуратурой Республики Казахстан.
При невозможности установления места жительства и (или) личности лица в течение сорока восьми часов с момента задержания органы внутренних дел направляют в суд постановление о применении в отношении такого лица превентивного ограничения свободы передвижения.
После получения санкции суда постановление немедленно объявляется под расписку лицу, не имеющему определенное место жительство и (или) документов, удостоверяющих личность. В случае отказа судом санкционировать постановление о применении превентивного ограничения свободы передвижения такое лицо немедленно освобождается из приемника-распределителя.
3. При задержании лица, не имеющего определенного места жительства и (или) документов, удостоверяющих личность, при котором находятся дети, суд принимает меры по определению места его нахождения в соответствии с законодательством Республики Казахстан.
4. При помещении иностранцев в приемники-распределители государственный орган, осуществивший задержание, немедленно извещает об этом Генеральную прокуратуру, Министерство иностранных дел, Комитет национальной безопасности и Министерство внутренних дел Республики Казахстан.
5. Каждое лицо, доставленное и помещенное в приемник-распределитель, подвергается личному досмотру, медицинскому освидетельствованию, санитарной обработке, дактилоскопируется и фотографируется.
6. Порядок проведения личного досмотра, медицинского освидетельствования, санитарной обработки, дактилоскопирования, фотографирования, а также перечень вещей, подлежащих изъятию, определяются правилами внутреннего распорядка в приемнике-распределителе, утверждаемыми Министерством внутренних дел Республики Казахстан.`, certainty: 'F', source },
  features: { 'L46-1.6': 'law/acts/special-institutions/admission-steps.ts pr' },
  norms: [
    {
      id: 'special-institutions.46-1.order', rows: ['L46-1.1'], cite: cite('46-1', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Қабылдау туралы ішкі істер органы қаулысының деректемелері', ru: 'Реквизиты постановления органа внутренних дел о приёме', en: 'Particulars of the internal affairs body’s order on reception' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: { type: 'check', on: { fact: 'receiver.order-issued' }, require: { all: [{ fields: ['number'] }, { value: 'fact.officialRole', is: 'internal-affairs-body' }] } },
      remedy: { kk: 'Қаулыны ішкі істер органы шығаруға тиіс: нөмірін және лауазымды адамды көрсетіңіз.', ru: 'Постановление выносит орган внутренних дел: укажите номер и должностное лицо.', en: 'The order is issued by an internal affairs body: give its number and official.' },
    },
    {
      id: 'special-institutions.46-1.measures', rows: ['L46-1.2a'], cite: cite('46-1', '2'), certainty: 'design', force: since2011,
      title: { kk: 'Жеке басын анықтау жөніндегі іс-шаралар кешені', ru: 'Комплекс мероприятий по установлению личности', en: 'Set of measures to establish identity' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: placed },
        term: { immediately: true, alarm: 'special-institutions.design.reception' },
        discharge: [{ fact: 'identity.check-opened', where: { fields: ['requests'] } }],
        voids: [{ fact: 'identity.established' }, ...leftReceiver],
        early: { param: 'special-institutions.design.reception', unit: 'minute' },
        onMiss: 'breach',
      },
      remedy: { kk: 'Жеке басын анықтау үшін сұрау салулар жіберіп, оларды жазып қойыңыз.', ru: 'Направьте запросы для установления личности и запишите их.', en: 'Send the requests that are to establish identity, and record them.' },
      openPoint: { kk: 'Қабылдауға берілген уақыт Заңда санмен көрсетілмеген; дабыл мерзімі — жүйенің параметрі.', ru: 'Срок, отведённый для приёма, в Законе числом не указан; срок сигнала — параметр системы.', en: 'The Law gives no number for the time allotted for reception; the time of the alarm is a parameter of the system.' },
    },
    {
      id: 'special-institutions.46-1.forty-eight-hours', rows: ['L46-1.2c', 'L5.4b'], cite: cite('46-1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Соттың санкциясына дейін қырық сегіз сағат ұстау', ru: 'Содержание в течение сорока восьми часов до санкции суда', en: 'Forty-eight hours of holding before the court’s sanction' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'ground', ground: 'receiver-48h', opens: detained,
        term: { param: 'special-institutions.46-1.order-to-court', unit: 'hour', mode: 'exact' },
        closes: [{ fact: 'receiver.refused' }],
      },
      openPoint: { kk: 'Мәтін бойынша 48 сағат — қаулыны сотқа жіберу мерзімі; сот қаулыны қарайтын уақыт үшін негіз белгіленбеген. Жүйе ерте мерзімді алады: санкциясыз ұстау 48 сағатта аяқталады.', ru: 'По тексту 48 часов — срок направления постановления в суд; на время рассмотрения его судом основание не названо. Система берёт ранний срок: без санкции содержание кончается через 48 часов.', en: 'On the text 48 hours is the time for sending the order to court; no ground is named for the time the court takes. The system takes the earlier end: without a sanction the holding ends after 48 hours.' },
    },
    {
      id: 'special-institutions.46-1.order-to-court', rows: ['L46-1.2c'], cite: cite('46-1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Превентивтік шектеу туралы қаулыны сотқа жіберу', ru: 'Направление в суд постановления о превентивном ограничении', en: 'Sending the order on preventive restriction to court' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'deadline', opens: detained,
        term: { param: 'special-institutions.46-1.order-to-court', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: ['receiver.order-sent-to-court', 'receiver.sanctioned', 'receiver.refused'] }],
        voids: [{ fact: 'identity.established' }, ...leftReceiver],
        onMiss: 'breach',
      },
      remedy: { kk: 'Қаулыны сотқа жіберіңіз немесе адамды босатыңыз.', ru: 'Направьте постановление в суд или освободите лицо.', en: 'Send the order to court or release the person.' },
      openPoint: { kk: '48 сағат жеке басын анықтауға берілген уақыт ретінде де оқылуы мүмкін; жүйе оны қаулыны жіберудің шегі деп есептейді.', ru: '48 часов можно читать и как время на установление личности; система считает их пределом направления постановления.', en: 'The 48 hours may also be read as the time for establishing identity; the system takes them as the limit for sending the order.' },
    },
    {
      id: 'special-institutions.46-1.announcement', rows: ['L46-1.2d'], cite: cite('46-1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Санкцияланған қаулыны адамға дереу хабарлау', ru: 'Немедленное объявление санкционированного постановления', en: 'Immediate announcement of the sanctioned order' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: {
        type: 'deadline', opens: { fact: 'receiver.sanctioned' },
        term: { immediately: true, alarm: 'special-institutions.design.announcement' },
        discharge: [{ fact: 'receiver.order-announced' }],
        voids: leftReceiver,
        onMiss: 'breach',
      },
      remedy: { kk: 'Қаулыны адамға қолын қойдырып хабарлаңыз.', ru: 'Объявите постановление лицу под расписку.', en: 'Announce the order to the person against signature.' },
    },
    {
      id: 'special-institutions.46-1.announcement-signature', rows: ['L46-1.2d'], cite: cite('46-1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Қаулы қолхатпен хабарланады', ru: 'Постановление объявляется под расписку', en: 'The order is announced against signature' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: { type: 'check', on: { fact: 'receiver.order-announced' }, require: { value: 'fact.signed', is: true } },
      remedy: { kk: 'Адамның қолын алыңыз немесе қол қоюдан бас тартуын рәсімдеңіз.', ru: 'Получите подпись лица или оформите отказ от подписи.', en: 'Take the person’s signature, or draw up the refusal to sign.' },
    },
    {
      id: 'special-institutions.46-1.release-on-refusal', rows: ['L46-1.2e'], cite: cite('46-1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Сот санкциялаудан бас тартқанда дереу босату', ru: 'Немедленное освобождение при отказе суда в санкции', en: 'Immediate release where the court refuses the sanction' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { fact: 'receiver.refused' },
        term: { immediately: true, alarm: 'special-institutions.design.release-from-receiver' },
        discharge: [{ fact: 'release.executed' }],
        voids: [{ fact: 'episode.ended' }, { fact: 'custody.admitted', where: { not: admittedTo('pr') } }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Адамды дереу босатыңыз.', ru: 'Немедленно освободите лицо.', en: 'Release the person at once.' },
    },
    {
      id: 'special-institutions.46-1.child', rows: ['L46-1.3'], cite: cite('46-1', '3'), certainty: 'design', force: since2011,
      title: { kk: 'Ұстап алынған адамның қасындағы баланың тұратын жерін сот белгілейді', ru: 'Место нахождения ребёнка при задержанном определяет суд', en: 'The court determines the place of stay of a child found with the detained person' },
      subject: 'episode', bearer: 'internal-affairs-body', addressees: ['court'],
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: { all: [placed, { value: 'fact.childrenAlong', is: true }] } },
        term: { immediately: true, alarm: 'special-institutions.design.child-referral' },
        discharge: [{ fact: 'child.referred' }],
        early: { param: 'special-institutions.design.child-referral', unit: 'minute' },
        onMiss: 'breach',
      },
      remedy: { kk: 'Бала туралы мәселені сотқа жіберіңіз.', ru: 'Направьте вопрос о ребёнке в суд.', en: 'Refer the question of the child to court.' },
      openPoint: { kk: 'Мәтінде көпше түрден кейін «его» деп жекеше есімдік тұр: баланың тұратын жері деп оқылады; мерзімі көрсетілмеген.', ru: 'В тексте после множественного числа стоит «его»: читается как место нахождения ребёнка; срок не указан.', en: 'The text has a singular pronoun after a plural: it is read as the child’s place of stay; no time is given.' },
    },
    {
      id: 'special-institutions.46-1.child-result', rows: ['L46-1.3'], cite: cite('46-1', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Соттың бала туралы шешімі жазылады', ru: 'Решение суда о ребёнке записывается', en: 'The court’s decision about the child is recorded' },
      subject: 'episode', bearer: 'internal-affairs-body',
      rule: { type: 'check', on: { fact: 'child.referred' }, require: { fields: ['result'] }, severity: 'warning' },
      remedy: { kk: 'Соттың шешімі бойынша баланың тұратын жерін көрсетіңіз.', ru: 'Укажите место нахождения ребёнка по решению суда.', en: 'Record the child’s place of stay as the court decided.' },
    },
    {
      id: 'special-institutions.46-1.foreigner', rows: ['L46-1.4'], cite: cite('46-1', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Шетелдіктің қабылдау-бөлу орнына орналастырылғаны туралы дереу хабарлау', ru: 'Немедленное извещение о помещении иностранца в приёмник-распределитель', en: 'Immediate notice of the placement of a foreigner in a receiver-distributor' },
      subject: 'episode', bearer: 'internal-affairs-body', addressees: stateBodies,
      where: { value: 'subject.citizenship', is: 'foreigner' },
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: placed },
        term: { immediately: true, alarm: 'special-institutions.design.foreigner-notice' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', in: ['placement-pr', 'place'] }, key: { about: '$id' } }],
        each: stateBodies,
        onMiss: 'breach',
      },
      remedy: { kk: 'Бас прокуратураға, Сыртқы істер министрлігіне, Ұлттық қауіпсіздік комитетіне және Ішкі істер министрлігіне дереу хабарлаңыз.', ru: 'Немедленно известите Генеральную прокуратуру, МИД, КНБ и МВД.', en: 'Inform the General Prosecutor’s Office, the MFA, the KNB and the MVD at once.' },
    },
    {
      ...step, id: 'special-institutions.46-1.inspection', rows: ['L46-1.5a'],
      title: { kk: 'Жеке тексеріп қарау', ru: 'Личный досмотр', en: 'Personal inspection' },
      rule: admissionStep({ fact: 'search.personal' }),
      remedy: { kk: 'Жеке тексеріп қарауды жүргізіп, хаттамасын жазыңыз.', ru: 'Проведите личный досмотр и составьте протокол.', en: 'Carry out the personal inspection and draw up its protocol.' },
    },
    {
      ...step, id: 'special-institutions.46-1.medical', rows: ['L46-1.5b'], bearer: 'medical-officer',
      title: { kk: 'Медициналық куәландыру', ru: 'Медицинское освидетельствование', en: 'Medical examination' },
      rule: admissionStep({ fact: 'medical.examined', where: { value: 'fact.occasion', in: ['admission', 'detention'] } }),
      remedy: { kk: 'Медициналық куәландыруды жүргізіп, нәтижесін жазыңыз.', ru: 'Проведите медицинское освидетельствование и запишите результат.', en: 'Carry out the medical examination and record its result.' },
    },
    {
      ...step, id: 'special-institutions.46-1.sanitary', rows: ['L46-1.5c'],
      title: { kk: 'Санитариялық өңдеу', ru: 'Санитарная обработка', en: 'Sanitary treatment' },
      rule: admissionStep({ fact: 'sanitary.treated' }),
      remedy: { kk: 'Санитариялық өңдеуді жүргізіңіз.', ru: 'Проведите санитарную обработку.', en: 'Carry out the sanitary treatment.' },
    },
    {
      ...step, id: 'special-institutions.46-1.fingerprints', rows: ['L46-1.5d'],
      title: { kk: 'Дактилоскопиялау', ru: 'Дактилоскопирование', en: 'Fingerprinting' },
      rule: admissionStep({ fact: 'fingerprints.taken' }),
      remedy: { kk: 'Саусақ іздерін алыңыз.', ru: 'Проведите дактилоскопирование.', en: 'Take the fingerprints.' },
    },
    {
      ...step, id: 'special-institutions.46-1.photograph', rows: ['L46-1.5e'],
      title: { kk: 'Суретке түсіру', ru: 'Фотографирование', en: 'Photographing' },
      rule: admissionStep({ fact: 'photograph.taken' }),
      remedy: { kk: 'Адамды суретке түсіріңіз.', ru: 'Сфотографируйте лицо.', en: 'Photograph the person.' },
    },
  ],
} as const satisfies Article;

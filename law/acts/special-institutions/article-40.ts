import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, released } from './discipline.ts';

const sameDamage = { damageId: 'damageId' } as const;
const caused = (where: Guard): Guard => ({ recorded: { fact: 'damage.caused', where, key: sameDamage } });
const fromAccount: Guard = { value: 'fact.source', is: 'account' };
const setFree: Guard = { recorded: { fact: ['release.ordered', 'release.executed'] } };

export const article40 = {
  act,
  number: '40',
  title: { kk: 'Күдіктілер мен айыпталушылардың материалдық жауаптылығы', ru: 'Материальная ответственность подозреваемых и обвиняемых', en: 'Material liability of suspects and accused' },
  text: { ru: `1. Подозреваемые и обвиняемые несут материальную ответственность за причиненный государству во время содержания под стражей материальный ущерб:
1) при исполнении трудовых обязанностей, - в порядке и размерах, предусмотренных трудовым законодательством Республики Казахстан;
2) причиненный иными действиями, - в порядке и размерах, предусмотренных законодательством.
2. Размер материального ущерба, причиненного государству подозреваемым или обвиняемым, определяется постановлением руководителя администрации места содержания под стражей.
3. Постановление объявляется подозреваемому или обвиняемому под расписку и может быть обжаловано вышестоящему должностному лицу, прокурору или в суд.
4. В случае отказа от добровольного возмещения материального ущерба, он взыскивается в судебном порядке в соответствии с законодательством Республики Казахстан.
5. Суммы, неправильно взысканные за причиненный материальный ущерб, подлежат возврату подозреваемому или обвиняемому и зачисляются на его лицевой счет.
6. По просьбе подозреваемого или обвиняемого причиненный им материальный ущерб может быть возмещен его родственниками или иными лицами с их согласия.
7. В случае направления осужденного в учреждение, исполняющее наказание, невозмещенный материальный ущерб взыскивается администрацией указанного учреждения из средств, поступающих на лицевой счет осужденного.
8. В случае освобождения подозреваемого или обвиняемого из-под стражи, не возмещенный ими материальный ущерб может быть взыскан по решению суда.
9. Материальный ущерб, причиненный подозреваемому или обвиняемому по вине администрации места содержания под стражей, взыскивается в соответствии с законодательством Республики Казахстан.
Сноска. Статья 40 с изменениями, внесенными Законом РК от 15 мая 2007 г. № 253.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.40.damage-to-state', rows: ['L40.1', 'L40.9'], cite: cite('40', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Залал туралы қаулы мемлекетке ұстау кезінде келтірілген залал үшін ғана шығарылады', ru: 'Постановление об ущербе выносится только об ущербе, причинённом государству во время содержания', en: 'The order on damage is only of damage caused to the State in custody' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.order-issued' }, require: caused({ value: 'fact.to', is: 'state' }) },
      remedy: { kk: 'Залалды тіркеңіз; адамға әкімшіліктің кінәсінен келтірілген залал заңнамаға сәйкес өндіріледі.', ru: 'Зарегистрируйте ущерб; ущерб, причинённый лицу по вине администрации, взыскивается по законодательству.', en: 'Record the damage; damage to the person by fault of the administration is recovered under the general law.' },
    },
    {
      id: 'special-institutions.40.legal-basis', rows: ['L40.1.1', 'L40.1.2'], cite: cite('40', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Қаулыда залалдың тәртібі мен мөлшерін белгілейтін заңнама көрсетіледі', ru: 'В постановлении указано законодательство, определяющее порядок и размер', en: 'The order names the legislation that sets procedure and amount' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.order-issued' }, require: { fields: ['legalBasis'] }, severity: 'warning' },
      remedy: { kk: 'Еңбек немесе өзге заңнаманың нормасын көрсетіңіз.', ru: 'Укажите норму трудового или иного законодательства.', en: 'Name the provision of labour or other legislation.' },
    },
    {
      id: 'special-institutions.40.at-work', rows: ['L40.1.1'], cite: cite('40', '1', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Еңбек міндеттерін орындау кезіндегі залал үшін жұмысқа тағайындалғаны көрсетіледі', ru: 'Об ущербе при исполнении трудовых обязанностей указано привлечение к труду', en: 'Of damage at work the assignment to work is on record' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.caused', where: { value: 'fact.cause', is: 'work' } }, require: { fields: ['workAssignment'] } },
      remedy: { kk: 'Жұмысқа тағайындау құжатын көрсетіңіз немесе залалдың түрін түзетіңіз.', ru: 'Укажите документ о привлечении к труду или исправьте вид ущерба.', en: 'Name the paper on the assignment, or correct the kind of damage.' },
    },
    {
      id: 'special-institutions.40.order', rows: ['L40.2'], cite: cite('40', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Залалдың мөлшерін әкімшілік басшысының қаулысы белгілейді', ru: 'Размер ущерба определяется постановлением руководителя администрации', en: 'The amount of damage is determined by an order of the head of the administration' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.order-issued' }, require: { all: [{ value: 'fact.byRole', is: 'head-of-place' }, { fields: ['number', 'amount'] }] } },
      remedy: { kk: 'Басшының қаулысын шығарып, сомасын көрсетіңіз.', ru: 'Вынесите постановление руководителя с указанием суммы.', en: 'Let the head make the order and state the sum.' },
    },
    {
      id: 'special-institutions.40.recovery-on-order', rows: ['L40.2', 'L40.3a'], cite: cite('40', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Залал хабарланған қаулы бойынша ғана өндіріледі', ru: 'Ущерб взыскивается только по объявленному постановлению', en: 'Damage is recovered only on an order that was announced' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'damage.recovered', where: fromAccount },
        require: { all: [
          { recorded: { fact: 'damage.order-issued', key: sameDamage } },
          { recorded: { fact: 'damage.order-announced', where: { value: 'fact.signed', is: true }, key: sameDamage } },
        ] },
      },
      remedy: { kk: 'Ұсталған соманы қайтарыңыз; қаулыны шығарып, хабарлаңыз.', ru: 'Верните удержанное; вынесите и объявите постановление.', en: 'Return what was withheld; make and announce the order.' },
    },
    {
      id: 'special-institutions.40.announced', rows: ['L40.3a'], cite: cite('40', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Залал туралы қаулы қолхатпен хабарланады', ru: 'Постановление об ущербе объявляется под расписку', en: 'The order on damage is announced against signature' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'damage.order-issued' },
        term: { immediately: true, alarm: 'special-institutions.design.damage-announcement' },
        discharge: [{ fact: 'damage.order-announced', where: { value: 'fact.signed', is: true }, key: sameDamage }],
        voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Қаулыны хабарлап, қолхат алыңыз.', ru: 'Объявите постановление и возьмите расписку.', en: 'Announce the order and take the signature.' },
      openPoint: { kk: 'Тармақта мерзім жоқ: бір тәулік — жүйенің параметрі.', ru: 'Пункт не называет срока: сутки — параметр системы.', en: 'The part gives no time: a day is a parameter of the system.' },
    },
    {
      id: 'special-institutions.40.appeal', rows: ['L40.3b'], cite: cite('40', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Залал туралы қаулыға жоғары тұрған лауазымды адамға, прокурорға немесе сотқа шағым жасауға болады', ru: 'Постановление об ущербе можно обжаловать вышестоящему должностному лицу, прокурору или в суд', en: 'The order on damage may be appealed to a superior official, a prosecutor or a court' },
      subject: 'episode', bearer: 'detainee', where: inPlaceOfCustody,
      rule: { type: 'right', while: 'held', where: { any: [{ value: 'fact.$type', is: 'damage.order-issued' }, { recorded: { fact: 'damage.order-issued' } }] } },
    },
    {
      id: 'special-institutions.40.account-debit', rows: ['L40.4'], cite: cite('40', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Жеке шоттан келісіммен немесе сот актісі бойынша ғана ұсталады', ru: 'С лицевого счёта удерживают только с согласия или по судебному акту', en: 'The account is debited only with consent or on an act of court' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.recovered', where: fromAccount }, require: { any: [{ fields: ['consent'] }, { fields: ['courtAct'] }] } },
      remedy: { kk: 'Соманы қайтарыңыз немесе сотқа жүгініңіз.', ru: 'Верните сумму либо обратитесь в суд.', en: 'Return the sum, or go to court.' },
    },
    {
      id: 'special-institutions.40.account-entry', rows: ['L40.4', 'L40.3a'], cite: cite('40', '4'), certainty: 'design', force: since1999,
      title: { kk: 'Залал үшін жеке шоттан хабарланған қаулыдан кейін ғана ұсталады', ru: 'Списание за ущерб с лицевого счёта — только после объявления постановления', en: 'The account is debited for damage only after the order was announced' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'account.debited', where: { value: 'fact.purpose', is: 'damage' } }, require: { recorded: { fact: 'damage.order-announced', where: { value: 'fact.signed', is: true } } } },
      remedy: { kk: 'Соманы шотқа қайтарыңыз; қаулыны хабарлап, келісім алыңыз немесе сотқа жүгініңіз.', ru: 'Верните сумму на счёт; объявите постановление и получите согласие либо обратитесь в суд.', en: 'Return the sum to the account; announce the order and take the consent, or go to court.' },
    },
    {
      id: 'special-institutions.40.refund', rows: ['L40.5a'], cite: cite('40', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Дұрыс өндірілмеген сома қайтарылады', ru: 'Неправильно взысканная сумма возвращается', en: 'A sum wrongly recovered is returned' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'damage.wrongly-recovered' },
        term: { immediately: true, alarm: 'special-institutions.design.damage-refund' },
        discharge: [{ fact: 'damage.refunded', key: sameDamage }], onMiss: 'breach',
      },
      remedy: { kk: 'Соманы адамның жеке шотына қайтарыңыз.', ru: 'Верните сумму на лицевой счёт лица.', en: 'Return the sum to the account of the person.' },
      openPoint: { kk: 'Тармақта мерзім жоқ: бір тәулік — жүйенің параметрі.', ru: 'Пункт не называет срока: сутки — параметр системы.', en: 'The part gives no time: a day is a parameter of the system.' },
    },
    {
      id: 'special-institutions.40.refund-credited', rows: ['L40.5b'], cite: cite('40', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Қайтарылған сома жеке шотқа есептеледі', ru: 'Возвращённая сумма зачисляется на лицевой счёт', en: 'The sum returned is credited to the personal account' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.refunded' }, require: { fields: ['credited'] } },
      remedy: { kk: 'Соманы жеке шотқа есептеңіз.', ru: 'Зачислите сумму на лицевой счёт.', en: 'Credit the sum to the account.' },
    },
    {
      id: 'special-institutions.40.third-person', rows: ['L40.6'], cite: cite('40', '6'), certainty: 'F', force: since1999,
      title: { kk: 'Залалды туыстары немесе өзге адамдар адамның өтінішімен және өз келісімімен өтейді', ru: 'Родственники и иные лица возмещают ущерб по просьбе лица и с их согласия', en: 'Relatives and others compensate at the request of the person and with their own consent' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.recovered', where: { value: 'fact.source', is: 'third-person' } }, require: { fields: ['personAsked', 'payerConsented'] } },
      remedy: { kk: 'Өтініш пен келісімді алыңыз немесе соманы қайтарыңыз.', ru: 'Получите просьбу и согласие либо верните сумму.', en: 'Take the request and the consent, or return the sum.' },
    },
    {
      id: 'special-institutions.40.balance-sent', rows: ['L40.7'], cite: cite('40', '7'), certainty: 'F', force: since1999,
      title: { kk: 'Өтелмеген залал туралы мәлімет сотталған адаммен бірге мекемеге жіберіледі', ru: 'О невозмещённом ущербе сообщается учреждению, куда направлен осуждённый', en: 'The institution to which the convict is sent is told of the unpaid damage' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline',
        opens: { fact: 'custody.departed', where: { all: [
          { value: 'fact.toKind', is: 'uis' }, { value: 'subject.convict', is: true },
          { recorded: { fact: 'damage.order-issued', where: { not: { recorded: { fact: 'damage.recovered', key: sameDamage } } } } },
        ] } },
        term: { immediately: true, alarm: 'special-institutions.design.damage-balance' },
        discharge: [{ fact: 'damage.balance-sent' }], onMiss: 'breach',
      },
      remedy: { kk: 'Өтелмеген сома туралы мәліметті мекемеге жіберіңіз.', ru: 'Направьте учреждению сведения о невозмещённой сумме.', en: 'Send the institution word of the unpaid sum.' },
      openPoint: { kk: 'Тармақта мерзім жоқ; ішінара өтелген залал өтелген деп саналады.', ru: 'Пункт не называет срока; частично возмещённый ущерб здесь считается возмещённым.', en: 'The part gives no time; damage paid in part counts as paid here.' },
    },
    {
      id: 'special-institutions.40.after-release', rows: ['L40.8'], cite: cite('40', '8'), certainty: 'F', force: since1999,
      title: { kk: 'Босатылғаннан кейін залал тек сот шешімімен өндіріледі', ru: 'После освобождения ущерб взыскивается только по решению суда', en: 'On release damage is recovered only by a decision of a court' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'damage.recovered', where: { all: [fromAccount, setFree] } }, require: { fields: ['courtAct'] } },
      remedy: { kk: 'Ақшаны адамға толық беріңіз; залал үшін сотқа жүгініңіз.', ru: 'Выдайте деньги полностью; за ущербом обратитесь в суд.', en: 'Pay out the money in full; go to court for the damage.' },
    },
  ],
} as const satisfies Article;

import type { Article, DeadlineRule, Guard } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { admittedTo, heldIn } from './places.ts';
import { againstSignature, atRelease, everyThingReturned, nothingUnlawfulReturned, thingsWereTaken } from './release.ts';

const released = heldIn('pr');
const addressees = ['prosecutor', 'court', 'social-centre'] as const;

/** "Освобождается ранее срока": the article gives no number; from the event on nothing justifies the holding. */
function earlyRelease(fact: string): DeadlineRule {
  return {
    type: 'deadline', opens: { fact, where: { state: 'in-pr' } },
    term: { immediately: true, alarm: 'special-institutions.design.release-from-receiver' },
    discharge: [{ fact: 'release.executed' }],
    voids: [{ fact: 'episode.ended' }, { fact: 'custody.admitted', where: { not: admittedTo('pr') } }],
    onMiss: 'breach',
  };
}
const early = { certainty: 'F', force: since2011, subject: 'episode', bearer: 'head-of-place' } as const;

/** Code of art. 46-3(2) and the fact that must be on record for it. */
const codeWithEvent: Guard = { any: [
  { all: [{ value: 'fact.earlyCode', in: [1, '1'] }, { recorded: { fact: 'identity.established' } }] },
  { all: [{ value: 'fact.earlyCode', in: [2, '2'] }, { recorded: { fact: 'involvement.established' } }] },
  { all: [{ value: 'fact.earlyCode', in: [3, '3'] }, { recorded: { fact: 'minority.established' } }] },
] };

export const article463 = {
  act,
  number: '46-3',
  title: { kk: 'Қабылдау-бөлу орнында ұстау мерзімдері, одан босату тәртібі мен негіздері', ru: 'Сроки содержания, порядок и основания освобождения из приемника-распределителя', en: 'Terms of holding in, and order and grounds of release from, a receiver-distributor' },
  text: { ru: `1. Лицо, не имеющее определенного места жительства и (или) документов, удостоверяющих личность, помещается в приемник-распределитель на основании постановления органа внутренних дел, санкционированного судом, о применении превентивного ограничения свободы передвижения на срок до тридцати суток.
2. Лицо, не имеющее определенного места жительства и (или) документов, удостоверяющих личность, освобождается из приемника-распределителя ранее срока, установленного пунктом 1 настоящей статьи, в случаях:
1) установления личности;
2) установления причастности к совершению преступлений или административных правонарушений;
3) установления лица несовершеннолетнего возраста с направлением в порядке, установленном законодательством Республики Казахстан, в центры адаптации несовершеннолетних.
3. При освобождении лица, не имеющего определенного места жительства и (или) документов, удостоверяющих личность, из приемника-распределителя начальником приемника-распределителя или его заместителем выносится постановление, в котором излагаются результаты проверки по установлению личности. В течение двадцати четырех часов с момента освобождения в письменной форме уведомляются прокурор, суд и центр социальной адаптации для лиц, не имеющих определенного места жительства.
Освобожденному из приемника-распределителя лицу, не имеющему определенного места жительства и (или) документов, удостоверяющих личность, возвращаются под расписку изъятые у него на хранение документы, деньги и вещи, кроме предметов и веществ, хранение которых является незаконным.
4. При освобождении из приемника-распределителя лицам, не имеющим определенного места жительства и (или) документов, удостоверяющих личность, на время проезда к месту дальнейшего устройства выдаются сухой паек по нормам питания, предусмотренным для содержания в приемнике-распределителе, и справка об освобождении.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.46-3.restriction', rows: ['L46-3.1a', 'L46-3.1b', 'L5.4b'], cite: cite('46-3', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Жүріп-тұру бостандығын превентивтік шектеу, отыз тәулікке дейін', ru: 'Превентивное ограничение свободы передвижения, до тридцати суток', en: 'Preventive restriction of freedom of movement, up to thirty days' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'ground', ground: 'receiver-restriction', opens: { fact: 'receiver.sanctioned' },
        term: { param: 'special-institutions.46-3.restriction', unit: 'day', mode: 'exact' },
        termFrom: 'since.deprived',
      },
      exceptions: [{
        id: 'special-institutions.46-3.term-of-sanction', cite: cite('46-3', '1'), rows: ['L46-3.1b'], certainty: 'F',
        title: { kk: 'Сот отыз тәуліктен аз мерзім белгіледі', ru: 'Суд установил срок менее тридцати суток', en: 'The court set a term of less than thirty days' },
        when: { value: 'fact.days', atMost: { param: 'special-institutions.46-3.restriction' } },
        then: { term: { value: 'fact.days', unit: 'day', mode: 'exact' } },
      }],
      openPoint: { kk: 'Отыз тәуліктің басталуы аталмаған: ұстап алудан немесе санкциядан. Жүйе ерте мерзімді — ұстап алудан — алады.', ru: 'Начало тридцати суток не названо: задержание или санкция. Система берёт ранний срок — от задержания.', en: 'The start of the thirty days is not named: the detention or the sanction. The system takes the earlier end, from the detention.' },
    },
    {
      id: 'special-institutions.46-3.term-limit', rows: ['L46-3.1b'], cite: cite('46-3', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Превентивтік шектеу мерзімі отыз тәуліктен аспайды', ru: 'Срок превентивного ограничения не более тридцати суток', en: 'The term of preventive restriction is at most thirty days' },
      subject: 'episode', bearer: 'court',
      rule: { type: 'check', on: { fact: 'receiver.sanctioned', where: { value: 'fact.days', known: true } }, require: { value: 'fact.days', atMost: { param: 'special-institutions.46-3.restriction' } } },
      remedy: { kk: 'Мерзімді тексеріңіз: отыз тәуліктен артық мерзімге негіз жоқ.', ru: 'Проверьте срок: сверх тридцати суток основания нет.', en: 'Check the term: there is no ground beyond thirty days.' },
    },
    {
      id: 'special-institutions.46-3.release-at-end', rows: ['L46-3.1b'], cite: cite('46-3', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Превентивтік шектеу мерзімі өткенде босату', ru: 'Освобождение по истечении превентивного ограничения', en: 'Release when the preventive restriction ends' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'receiver-restriction' } }, base: 'clock.expiry',
        term: { immediately: true, alarm: 'special-institutions.design.release-at-expiry' },
        discharge: [{ fact: 'release.executed' }],
        voids: [{ fact: 'episode.ended' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Адамды мерзім өткен сәтте босатыңыз.', ru: 'Освободите лицо в момент истечения срока.', en: 'Release the person at the moment the term ends.' },
    },
    {
      ...early, id: 'special-institutions.46-3.identity', rows: ['L46-3.2', 'L46-3.2.1'], cite: cite('46-3', '2', '1'),
      title: { kk: 'Жеке басы анықталғанда мерзімінен бұрын босату', ru: 'Освобождение ранее срока при установлении личности', en: 'Early release where identity is established' },
      rule: earlyRelease('identity.established'),
      remedy: { kk: 'Адамды қабылдау-бөлу орнынан босатыңыз.', ru: 'Освободите лицо из приёмника-распределителя.', en: 'Release the person from the receiver-distributor.' },
    },
    {
      ...early, id: 'special-institutions.46-3.involvement', rows: ['L46-3.2', 'L46-3.2.2'], cite: cite('46-3', '2', '2'),
      title: { kk: 'Қылмысқа немесе әкімшілік құқық бұзушылыққа қатысы анықталғанда мерзімінен бұрын босату', ru: 'Освобождение ранее срока при установлении причастности к преступлению или административному правонарушению', en: 'Early release where involvement in a crime or administrative offence is established' },
      rule: earlyRelease('involvement.established'),
      remedy: { kk: 'Адамды босатыңыз немесе қылмыстық не әкімшілік іс жүргізу тәртібімен беріңіз.', ru: 'Освободите лицо или передайте его в порядке уголовного либо административного производства.', en: 'Release the person, or hand over under criminal or administrative procedure.' },
    },
    {
      ...early, id: 'special-institutions.46-3.minority', rows: ['L46-3.2', 'L46-3.2.3'], cite: cite('46-3', '2', '3'),
      title: { kk: 'Кәмелетке толмағаны анықталғанда мерзімінен бұрын босату', ru: 'Освобождение ранее срока при установлении несовершеннолетия', en: 'Early release where the person is found to be a minor' },
      rule: earlyRelease('minority.established'),
      remedy: { kk: 'Адамды босатып, кәмелетке толмағандарды бейімдеу орталығына жіберіңіз.', ru: 'Освободите лицо с направлением в центр адаптации несовершеннолетних.', en: 'Release the person and send to a centre of adaptation of minors.' },
    },
    {
      id: 'special-institutions.46-3.early-code', rows: ['L46-3.2'], cite: cite('46-3', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Мерзімінен бұрын босату үш жағдайдың бірінде ғана жүргізіледі', ru: 'Освобождение ранее срока — только в трёх случаях', en: 'Early release only in the three cases' },
      subject: 'episode', bearer: 'head-of-place',
      rule: { type: 'check', on: { fact: 'release.executed', where: { all: [released, { value: 'fact.ground', is: 'early-pr' }] } }, require: codeWithEvent },
      remedy: { kk: 'Босату негізінің кодын (1–3) көрсетіп, тиісті оқиғаны жазып қойыңыз.', ru: 'Укажите код основания (1–3) и запишите соответствующее событие.', en: 'Give the ground code (1 to 3) and record the event.' },
    },
    {
      id: 'special-institutions.46-3.minority-destination', rows: ['L46-3.2.3'], cite: cite('46-3', '2', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Кәмелетке толмаған адам бейімдеу орталығына жіберіледі', ru: 'Несовершеннолетний направляется в центр адаптации', en: 'A minor is sent to an adaptation centre' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check',
        on: { fact: 'release.executed', where: { all: [released, { any: [{ value: 'fact.earlyCode', in: [3, '3'] }, { recorded: { fact: 'minority.established' } }] }] } },
        require: { any: [{ fields: ['destination'] }, { recorded: { fact: 'minority.established', where: { value: 'fact.destination', known: true } } }] },
      },
      remedy: { kk: 'Кәмелетке толмағандарды бейімдеу орталығын көрсетіңіз.', ru: 'Укажите центр адаптации несовершеннолетних.', en: 'Name the centre of adaptation of minors.' },
    },
    {
      id: 'special-institutions.46-3.order', rows: ['L46-3.3a'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Босату туралы қаулыны бастық немесе оның орынбасары шығарады', ru: 'Постановление об освобождении выносит начальник или его заместитель', en: 'The release order is issued by the head or the deputy' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'check', on: { fact: 'release.executed', where: released },
        require: { recorded: { fact: 'release.ordered', where: { value: 'fact.byRole', in: ['head-of-place', 'deputy-head-of-place'] } } },
      },
      remedy: { kk: 'Бастықтың немесе оның орынбасарының қаулысын жазып қойыңыз.', ru: 'Запишите постановление начальника или его заместителя.', en: 'Record the order of the head or the deputy.' },
    },
    {
      id: 'special-institutions.46-3.order-content', rows: ['L46-3.3b'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Қаулыда жеке басын анықтау жөніндегі тексеру нәтижелері жазылады', ru: 'В постановлении излагаются результаты проверки личности', en: 'The order sets out the results of the identity check' },
      subject: 'episode', bearer: 'head-of-place',
      rule: { type: 'check', on: { fact: 'release.ordered', where: released }, require: { fields: ['identityCheckResults'] } },
      remedy: { kk: 'Қаулыға тексеру нәтижелерін жазыңыз.', ru: 'Изложите в постановлении результаты проверки.', en: 'Set out the results of the check in the order.' },
    },
    {
      id: 'special-institutions.46-3.notice', rows: ['L46-3.3c'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Босату туралы прокурорға, сотқа және әлеуметтік бейімдеу орталығына жазбаша хабарлау', ru: 'Письменное уведомление прокурора, суда и центра социальной адаптации об освобождении', en: 'Written notice of the release to the prosecutor, the court and the centre of social adaptation' },
      subject: 'episode', bearer: 'head-of-place', addressees,
      rule: {
        type: 'deadline', opens: { fact: 'release.executed', where: released },
        term: { param: 'special-institutions.46-3.release-notice', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'release-pr' }, { value: 'fact.channel', in: ['paper', 'electronic'] }] }, key: { about: '$id' } }],
        each: addressees,
        onMiss: 'breach',
      },
      remedy: { kk: 'Прокурорға, сотқа және белгілі бір тұрғылықты жері жоқ адамдарды әлеуметтік бейімдеу орталығына жазбаша хабарлама жіберіңіз.', ru: 'Направьте письменные уведомления прокурору, суду и центру социальной адаптации для лиц, не имеющих определённого места жительства.', en: 'Send written notices to the prosecutor, the court and the centre of social adaptation for persons without fixed abode.' },
    },
    {
      id: 'special-institutions.46-3.property', rows: ['L46-3.3d'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтауға алынған құжаттар, ақша мен заттар қолхатпен қайтарылады', ru: 'Документы, деньги и вещи возвращаются под расписку', en: 'Documents, money and things are returned against signature' },
      subject: 'episode', bearer: 'duty-officer',
      rule: atRelease({ all: [released, thingsWereTaken] }, againstSignature),
      remedy: { kk: 'Заттарды қайтарып, қолхат алыңыз.', ru: 'Верните вещи и возьмите расписку.', en: 'Return the things and take the receipt.' },
    },
    {
      id: 'special-institutions.46-3.property-all', rows: ['L46-3.3d'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтаудағы әрбір зат қайтарылады', ru: 'Возвращается каждая вещь с хранения', en: 'Every stored thing is returned' },
      subject: 'episode', bearer: 'duty-officer',
      rule: everyThingReturned(released),
      remedy: { kk: 'Қайтарылмаған затты беріңіз немесе оның сақтауға тыйым салынғанын көрсетіңіз.', ru: 'Выдайте невозвращённую вещь или укажите, что её хранение незаконно.', en: 'Hand over what was not returned, or record that its keeping is unlawful.' },
    },
    {
      id: 'special-institutions.46-3.unlawful-things', rows: ['L46-3.3e'], cite: cite('46-3', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтауы заңсыз заттар қайтарылмайды', ru: 'Предметы и вещества, хранение которых незаконно, не возвращаются', en: 'Objects and substances whose keeping is unlawful are not returned' },
      subject: 'episode', bearer: 'duty-officer',
      rule: nothingUnlawfulReturned(released),
      remedy: { kk: 'Затты құзыретті органға беріп, оны жазып қойыңыз.', ru: 'Передайте предмет компетентному органу и запишите это.', en: 'Hand the object to the competent body and record it.' },
    },
    {
      id: 'special-institutions.46-3.dry-rations', rows: ['L46-3.4a'], cite: cite('46-3', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Жол жүру уақытына құрғақ тамақ беріледі', ru: 'На время проезда выдаётся сухой паёк', en: 'Dry rations for the time of travel' },
      subject: 'episode', bearer: 'duty-officer',
      rule: atRelease(released, { fact: 'release.provision-assessed', where: { any: [{ value: 'fact.needed', is: false }, { value: 'fact.dryRations', is: true }] } }),
      remedy: { kk: 'Құрғақ тамақ беріп, баратын жерін жазыңыз.', ru: 'Выдайте сухой паёк и запишите место следования.', en: 'Give the dry rations and record the destination.' },
    },
    {
      id: 'special-institutions.46-3.certificate', rows: ['L46-3.4b'], cite: cite('46-3', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Босатылғаны туралы анықтама беріледі', ru: 'Выдаётся справка об освобождении', en: 'A certificate of release is given' },
      subject: 'episode', bearer: 'duty-officer',
      rule: atRelease(released, { fact: 'release.certificate-issued' }),
      remedy: { kk: 'Анықтаманы беріп, нөмірін жазыңыз.', ru: 'Выдайте справку и запишите её номер.', en: 'Give the certificate and record its number.' },
    },
  ],
} as const satisfies Article;

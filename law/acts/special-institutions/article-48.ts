import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { heldIn, notAdministrative, placesOfCustody, suspectOrAccusedReleased } from './places.ts';
import { againstSignature, atRelease } from './release.ts';

/** "Срок содержания под стражей": the ground at the end of the unbroken cover is custody; an unwarned 48 hours is not. */
const custodyGrounds = ['custody', 'short-custody', 'file-reading', 'prosecutor-study', 'trial'] as const;
/** "Срок задержания или ареста в качестве меры пресечения". */
const detentionOrCustody = ['detention', ...custodyGrounds] as const;
const caseHolderAndProsecutor = ['case-holder', 'prosecutor'] as const;
const ofAuthority: Guard = { value: 'fact.ground', in: ['order-investigator', 'order-inquirer', 'order-prosecutor', 'order-judge', 'court-ruling'] };

export const article48 = {
  act,
  number: '48',
  title: { kk: 'Күдіктілер мен айыпталушыларды күзеттен босату тәртібі', ru: 'Порядок освобождения подозреваемых и обвиняемых из-под стражи', en: 'Order of releasing suspects and accused from custody' },
  text: { ru: `1. Освобождение подозреваемых и обвиняемых из-под стражи производится руководителем администрации места содержания под стражей по получении мотивированного постановления следователя, дознавателя, прокурора или судьи, либо по мотивированному постановлению суда.
2. Руководитель администрации места содержания под стражей обязан не позднее чем за двадцать четыре часа до истечения срока содержания под стражей подозреваемого или обвиняемого уведомить об этом орган либо лицо, в производстве которого находится уголовное дело, а также прокурора.
3. Если по истечении установленного законом срока задержания или ареста в качестве меры пресечения соответствующее решение об освобождении подозреваемого или обвиняемого либо о продлении срока его ареста в качестве меры пресечения или сообщение об этом решении не поступило, руководитель администрации места содержания под стражей освобождает его своим постановлением, копию которого в течение двадцати четырех часов направляет органу или лицу, в производстве которого находится уголовное дело, и прокурору в соответствии с Уголовно-процессуальным кодексом Республики Казахстан.
4. При невыполнении требований пункта третьего настоящей статьи руководитель администрации места содержания подозреваемых и обвиняемых под стражей несет ответственность, установленную законом.
5. Подозреваемому или обвиняемому, освобожденному из-под стражи, выдаются личные документы, вещи, деньги, хранящиеся на его лицевом счете, а также справка, в которой указываются: кем санкционирован его арест; основания, место и время задержания и избрания меры пресечения; основания и время освобождения. Подозреваемый или обвиняемый, освобожденный из-под стражи администрацией места содержания под стражей, в случае необходимости обеспечивается проездом к месту жительства железнодорожным, автомобильным или водным транспортом, питанием, а также одеждой по сезону.`, certainty: 'F', source },
  features: { 'L48.4': 'special-institutions.48.release-at-expiry and special-institutions.48.order-copy name the head of the place as bearer; a breach goes to the prosecutor with the name of the head' },
  norms: [
    {
      id: 'special-institutions.48.release-on-act', rows: ['L48.1'], cite: cite('48', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Босату туралы уәжді қаулы алынғаннан кейін босату', ru: 'Освобождение по получении мотивированного постановления', en: 'Release on receipt of a reasoned order' },
      subject: 'episode', bearer: 'head-of-place', where: { all: [heldIn(...placesOfCustody), notAdministrative] },
      rule: {
        type: 'deadline', opens: { fact: 'release.ordered', where: ofAuthority }, base: 'opening.receivedAt',
        term: { immediately: true, alarm: 'special-institutions.design.release-on-act' },
        discharge: [{ fact: 'release.executed' }],
        voids: [{ fact: 'episode.ended' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Адамды босатып, қаулының алынған және босатудың орындалған уақытын жазыңыз.', ru: 'Освободите лицо и запишите время получения постановления и время освобождения.', en: 'Release the person; record when the order was received and when the person left.' },
    },
    {
      id: 'special-institutions.48.released-by-head', rows: ['L48.1'], cite: cite('48', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Босатуды күзетпен ұстау орны әкімшілігінің басшысы жүргізеді', ru: 'Освобождение производит руководитель администрации места содержания под стражей', en: 'Release is carried out by the head of the administration of the place of custody' },
      subject: 'episode', bearer: 'head-of-place', where: suspectOrAccusedReleased,
      rule: { type: 'check', on: { fact: 'release.executed' }, require: { value: 'fact.byRole', is: 'head-of-place' } },
      remedy: { kk: 'Босатуды мекеме басшысы жүргізуге тиіс: прокурорға хабарлаңыз.', ru: 'Освобождение производит начальник места содержания: сообщите прокурору.', en: 'The head of the place carries out the release: tell the prosecutor.' },
    },
    {
      id: 'special-institutions.48.reasoned', rows: ['L48.1'], cite: cite('48', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Босату туралы қаулы уәжді болуға тиіс', ru: 'Постановление об освобождении должно быть мотивированным', en: 'The order on release must be reasoned' },
      subject: 'episode', bearer: 'investigator', where: suspectOrAccusedReleased,
      rule: { type: 'check', on: { fact: 'release.ordered', where: ofAuthority }, require: { value: 'fact.reasoned', is: true } },
      remedy: { kk: 'Уәжді қаулыны сұратыңыз; босатуды кейінге қалдырмаңыз.', ru: 'Запросите мотивированное постановление; освобождение не откладывайте.', en: 'Ask for the reasoned order; do not put off the release.' },
    },
    {
      id: 'special-institutions.48.expiry-warning', rows: ['L48.2'], cite: cite('48', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Күзетпен ұстау мерзімінің өтуі туралы ескерту', ru: 'Уведомление об истечении срока содержания под стражей', en: 'Warning that the term of custody expires' },
      subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', in: custodyGrounds } }, base: 'clock.expiry',
        term: { param: 'special-institutions.48.expiry-warning', unit: 'hour', mode: 'exact', direction: 'before' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'expiry' } }],
        voids: [{ fact: ['release.executed', 'episode.ended', 'measure.cancelled', 'measure.replaced'] }],
        each: caseHolderAndProsecutor,
        onMiss: 'breach',
      },
      remedy: { kk: 'Қылмыстық іс жүргізуіндегі органға (адамға) және прокурорға мерзімнің өтетіні туралы хабарлаңыз.', ru: 'Уведомите орган или лицо, в производстве которого находится дело, и прокурора об истечении срока.', en: 'Warn the authority or person conducting the case and the prosecutor that the term expires.' },
    },
    {
      id: 'special-institutions.48.release-at-expiry', rows: ['L48.3a', 'L48.4', 'P43.1'], cite: cite('48', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Мерзім өткенде басшының өз қаулысымен босатуы', ru: 'Освобождение по истечении срока постановлением руководителя', en: 'Release at expiry by the head’s own order' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', in: detentionOrCustody } }, base: 'clock.expiry',
        term: { immediately: true, alarm: 'special-institutions.design.release-at-expiry' },
        discharge: [{ fact: 'release.executed' }],
        voids: [{ fact: 'episode.ended' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Ұзарту немесе босату туралы шешім келіп түспесе, адамды өз қаулыңызбен дереу босатыңыз.', ru: 'Если решение о продлении или освобождении не поступило, немедленно освободите лицо своим постановлением.', en: 'If no decision on extension or release has come, release the person at once by your own order.' },
    },
    {
      id: 'special-institutions.48.order-copy', rows: ['L48.3b', 'L48.4'], cite: cite('48', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Босату туралы қаулының көшірмесін жіберу', ru: 'Направление копии постановления об освобождении', en: 'Sending the copy of the release order' },
      subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor, where: { all: [heldIn(...placesOfCustody), notAdministrative] },
      rule: {
        type: 'deadline', opens: { fact: 'release.ordered', where: { value: 'fact.ground', is: 'head-expiry' } },
        term: { param: 'special-institutions.48.order-copy', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'release-order' }, key: { about: '$id' } }],
        each: caseHolderAndProsecutor,
        onMiss: 'breach',
      },
      remedy: { kk: 'Қаулының көшірмесін қылмыстық іс жүргізуіндегі органға (адамға) және прокурорға жіберіңіз.', ru: 'Направьте копию постановления органу или лицу, в производстве которого находится дело, и прокурору.', en: 'Send the copy of the order to the authority or person conducting the case and to the prosecutor.' },
    },
    {
      id: 'special-institutions.48.property', rows: ['L48.5a'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Босатылған адамға жеке құжаттары, заттары мен ақшасы беріледі', ru: 'Освобождённому выдаются личные документы, вещи и деньги', en: 'A released person is given the personal documents, things and money' },
      subject: 'episode', bearer: 'duty-officer', where: suspectOrAccusedReleased,
      rule: atRelease({ all: [] }, againstSignature),
      remedy: { kk: 'Құжаттарды, заттар мен ақшаны беріп, қолхат алыңыз.', ru: 'Выдайте документы, вещи и деньги и возьмите расписку.', en: 'Hand over documents, things and money and take the receipt.' },
    },
    {
      id: 'special-institutions.48.account', rows: ['L48.5a'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Жеке шоттағы ақша толық беріледі', ru: 'Деньги с лицевого счёта выдаются полностью', en: 'The money on the personal account is paid out in full' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [heldIn(...placesOfCustody), notAdministrative] },
      rule: { type: 'check', on: { fact: 'property.returned' }, require: { fields: ['balanceZero'] } },
      remedy: { kk: 'Жеке шоттағы қалдықты беріп, оның нөл екенін жазыңыз.', ru: 'Выдайте остаток лицевого счёта и запишите, что он равен нулю.', en: 'Pay out what is left on the account and record that it is zero.' },
    },
    {
      id: 'special-institutions.48.certificate', rows: ['L48.5b'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Босатылған адамға анықтама беріледі', ru: 'Освобождённому выдаётся справка', en: 'A released person is given a certificate' },
      subject: 'episode', bearer: 'duty-officer', where: suspectOrAccusedReleased,
      rule: atRelease({ all: [] }, { fact: 'release.certificate-issued' }),
      remedy: { kk: 'Анықтаманы беріп, нөмірін жазыңыз.', ru: 'Выдайте справку и запишите её номер.', en: 'Give the certificate and record its number.' },
    },
    {
      id: 'special-institutions.48.certificate-content', rows: ['L48.5b'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Анықтамада ұстап алудың негіздері, орны мен уақыты және босатудың негіздері мен уақыты көрсетіледі', ru: 'В справке указаны основания, место и время задержания, основания и время освобождения', en: 'The certificate states the grounds, place and time of detention, and the grounds and time of release' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [heldIn(...placesOfCustody), notAdministrative] },
      rule: { type: 'check', on: { fact: 'release.certificate-issued' }, require: { fields: ['detentionGrounds', 'detentionPlace', 'detentionTime', 'releaseGround', 'releaseTime'] } },
      remedy: { kk: 'Анықтаманың жетіспейтін деректерін толтырып, қайта беріңіз.', ru: 'Заполните недостающие сведения и выдайте справку заново.', en: 'Fill in what is missing and give the certificate again.' },
    },
    {
      id: 'special-institutions.48.certificate-custody', rows: ['L48.5b'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Анықтамада қамауды кім санкциялағаны және бұлтартпау шарасын таңдаудың негіздері, орны мен уақыты көрсетіледі', ru: 'В справке указано, кем санкционирован арест, основания, место и время избрания меры пресечения', en: 'The certificate states who sanctioned the arrest, and the grounds, place and time of the measure of restraint' },
      subject: 'episode', bearer: 'duty-officer', where: { all: [heldIn(...placesOfCustody), { recorded: { fact: 'custody.sanctioned' } }] },
      rule: { type: 'check', on: { fact: 'release.certificate-issued' }, require: { fields: ['sanctionedBy', 'measureGrounds', 'measurePlace', 'measureTime'] } },
      remedy: { kk: 'Анықтаманың жетіспейтін деректерін толтырып, қайта беріңіз.', ru: 'Заполните недостающие сведения и выдайте справку заново.', en: 'Fill in what is missing and give the certificate again.' },
    },
    {
      id: 'special-institutions.48.provision', rows: ['L48.5c'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Жол жүру, тамақ және киім қажеттілігі бағаланады', ru: 'Оценивается необходимость проезда, питания и одежды', en: 'The need of travel, food and clothing is assessed' },
      subject: 'episode', bearer: 'duty-officer', where: suspectOrAccusedReleased,
      rule: atRelease({ all: [] }, { fact: 'release.provision-assessed' }),
      remedy: { kk: 'Қажеттілікті бағалап, берілгенін жазыңыз.', ru: 'Оцените необходимость и запишите, что выдано.', en: 'Assess the need and record what was given.' },
    },
    {
      id: 'special-institutions.48.provision-given', rows: ['L48.5c'], cite: cite('48', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Қажет болғанда жол жүру, тамақ немесе маусымдық киім беріледі', ru: 'При необходимости обеспечиваются проезд, питание или одежда по сезону', en: 'Where necessary travel, food or seasonal clothing is provided' },
      subject: 'episode', bearer: 'head-of-place', where: heldIn(...placesOfCustody),
      rule: {
        type: 'check', on: { fact: 'release.provision-assessed', where: { value: 'fact.needed', is: true } },
        require: { any: [{ value: 'fact.travel', in: ['rail', 'road', 'water'] }, { value: 'fact.food', is: true }, { value: 'fact.clothing', is: true }] },
      },
      remedy: { kk: 'Қажетін беріп, жазып қойыңыз.', ru: 'Обеспечьте необходимое и запишите это.', en: 'Provide what is needed and record it.' },
    },
  ],
} as const satisfies Article;

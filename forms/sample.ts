/** An invented episode for trying the forms: nobody's data. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { FormInput } from './form.ts';

const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').epochMilliseconds;

/** Detained 10 March, custody for two months sanctioned 11 March, released by the head on 10 May 2026. */
export const sampleFacts: readonly Fact[] = [
  fact('f1', 'person.described', '2026-03-10T10:05', { surname: 'Әліқұлов', name: 'Өмірғазы', patronymic: 'Һәкімұлы', birthDate: '1987-02-03', sex: 'male', citizenship: 'citizen', iin: '870203300012', residence: 'Қызылорда қ., Ұлы Жібек жолы к-сі, 7' }),
  fact('f2', 'detention.actual', '2026-03-10T10:05', { basis: 'suspicion', where: 'Алматы қ., Төле би көшесі, 12', detainedBy: 'аға лейтенант Іңкәрбек Ғ.', grounds: 'caught-in-act' }),
  fact('f3', 'detention.delivered', '2026-03-10T10:40', { to: 'ovd-1' }),
  fact('f4', 'detention.protocol', '2026-03-10T12:20', { number: '17', authorRole: 'investigator', rightsExplained: true, searchResult: 'телефон, бумажник', health: 'жалоб нет', drawnUpWhere: 'Алматы қ., Алмалы АПБ', termHours: 48, medicalConclusion: true, motives: 'пресечь преступную деятельность', articles: '188 ч. 2' }),
  fact('f5', 'detention.rights-explained', '2026-03-10T12:25', { language: 'қазақ тілі', inWriting: true }),
  fact('f6', 'custody.admitted', '2026-03-10T13:30', { place: 'ivs-1', placeKind: 'ivs', reason: 'first-placement', basis: [] }),
  fact('f7', 'custody.sanctioned', '2026-03-11T16:00', { court: 'Алматы қ. мамандандырылған тергеу соты', judge: 'Үсенова А.', number: '2-311', ground: 'sanction', termMonths: 2 }),
];

export const sampleRelease: readonly Fact[] = [
  fact('f8', 'release.ordered', '2026-05-10T00:00', { ground: 'head-expiry', number: '41', byRole: 'head-of-place' }),
  fact('f9', 'release.executed', '2026-05-10T00:10', { ground: 'head-expiry', byRole: 'head-of-place' }),
  fact('f10', 'property.returned', '2026-05-10T00:20', { signed: true }),
  fact('f11', 'release.provision-assessed', '2026-05-10T00:20', { needed: true, travel: 'rail', food: true, clothing: true }),
  fact('f12', 'release.certificate-issued', '2026-05-10T00:30', { number: '55' }),
];

/** What a place of custody records of him: reception, a penalty, a reward, a use of force. */
export const sampleStay: readonly Fact[] = [
  fact('s1', 'search.personal', '2026-03-10T13:40', { protocolNumber: '61', by: 'сержант Ұлықбеков Ғ.', sameSex: true, present: 'куәгер Әнуарбек Қ.', found: [{ name: 'сағат «Өркен»', quantity: 1, class: 'valuable', placed: 'store' }, { name: 'пышақ', quantity: 1, class: 'prohibited', placed: 'seized' }], remarks: 'ескертуім жоқ', copyGiven: true }),
  fact('s2', 'property.listed', '2026-03-10T13:50', { protocolNumber: '62', items: [{ name: 'сағат «Өркен»', quantity: 1, class: 'valuable', placed: 'store' }, { name: 'ақша', class: 'money', amount: 1_250_000, placed: 'store' }, { name: 'күртеше', quantity: 1, class: 'personal', placed: 'with-person' }], takenBy: 'сержант Ұлықбеков Ғ.', signed: true }),
  fact('s3', 'medical.examined', '2026-03-10T14:00', {
    occasion: 'admission', injuries: true, complaints: 'арқасы ауырады', injuryCause: 'ұстап алу кезінде құлаған', conclusion: 'стационарлық ем қажет емес', by: 'фельдшер Һәкімова Ү.',
    injuryChart: [{ region: 'forearm', aspect: 'back', side: 'left', kind: 'bruise', lengthMm: 40, widthMm: 25, description: 'көгілдір-күлгін', photo: '3' }, { region: 'face', aspect: 'front', side: 'right', kind: 'abrasion', lengthMm: 15, widthMm: 5 }],
  }),
  fact('s4', 'rights.informed', '2026-03-10T14:20', { rights: true, regime: true, discipline: true, appeals: true, language: 'қазақ тілі', signed: true }),
  fact('s5', 'violation.discovered', '2026-04-01T21:00', { violationId: 'v1', kind: 'gambling', committedAt: at('2026-04-01T20:50'), circumstances: 'карта ойынына қатысты' }),
  fact('s6', 'violation.explained', '2026-04-01T22:00', { violationId: 'v1', outcome: 'refused', actNumber: '9' }),
  fact('s7', 'penalty.imposed', '2026-04-02T10:00', { penaltyId: 'p1', violationId: 'v1', kind: 'kartser', byRole: 'head-of-place', form: 'written', number: '14', days: 3, ground: 'gambling', circumstances: 'бірінші бұзушылық', behaviour: 'кінәсін мойындады' }),
  fact('s8', 'penalty.medical-conclusion', '2026-04-02T10:30', { penaltyId: 'p1', fit: true, by: 'фельдшер Һәкімова Ү.' }),
  fact('s9', 'penalty.applied', '2026-04-02T11:00', { penaltyId: 'p1', kind: 'kartser', until: at('2026-04-05T11:00'), orderNumber: '15', orderByRole: 'head-of-place' }),
  fact('s10', 'reward.granted', '2026-04-20T10:00', { kind: 'early-lifting', penaltyId: 'p1', ground: 'үлгілі мінез-құлқы үшін', byRole: 'head-of-place', number: '16' }),
  fact('s11', 'force.used', '2026-04-21T18:00', { means: 'handcuffs', specialCase: 'harm', conduct: 'none', where: 'карцер дәлізі', circumstances: 'өзіне зиян келтірмек болды', consequences: 'none', officer: 'сержант Ұлықбеков Ғ.' }),
  fact('s12', 'force.reported', '2026-04-21T18:40', { force: 's11', number: '17', to: 'ұстау орнының бастығына', content: 'қолкісен бес минут қолданылды', video: 'камера № 4' }),
];

export const sampleInspection: readonly Fact[] = [
  { ...fact('p1', 'place.described', '2026-01-01T00:00', { name: 'ИВС № 1', kind: 'ivs' }), place: 'ivs-1' },
  {
    ...fact('p2', 'place.inspected', '2026-05-08T09:30', {
      kind: 'monthly', number: '7', order: '№ 12 от 7 мая 2026 года', participants: 'дәрігер Әбенова Ұ.', findings: 'В камере № 3 на человека приходится менее 2,5 м².', shortcomings: 'Журнал прогулок ведётся не полностью.',
      causes: 'Нехватка помещений.', proposals: 'Внести представление.', remedies: 'Перевести двоих в камеру № 5.',
      startedAt: at('2026-05-08T07:30'), endedAt: at('2026-05-08T09:30'), atNight: true, journalEntry: true, journalNumber: '41', madeKnownTo: 'Омаров Е.',
      answers: [
        { item: 'P45.1a', value: 'yes' }, { item: 'P45.1b', value: 'no', note: 'в двух протоколах отметки нет', files: ['ab'.repeat(32)], photos: [{ sha256: 'ab'.repeat(32), caption: 'хаттама, 2-бет', takenAt: at('2026-05-08T08:10') }] }, { item: 'P45.2a', value: 'not-checked' },
        { item: 'P40a', value: 'yes', measured: [{ what: 'temperature', value: 14.5, where: 'камера № 3' }] },
      ],
      received: [{ name: 'Қайрат Әнуарұлы', category: 'detained', subject: 'просит встречи с защитником', decision: 'встреча назначена' }],
    }), place: 'ivs-1',
  },
];

/** An emergency with its message and participants, and an act of response: of a place. */
export const sampleMatter: readonly Fact[] = [
  { ...fact('p1', 'place.described', '2026-01-01T00:00', { name: 'ИВС № 1', kind: 'ivs' }), place: 'ivs-1' },
  { ...fact('e1', 'emergency.happened', '2026-05-08T01:10', { kind: 'group-disobedience', participants: 2, where: 'камера № 3', circumstances: 'тамақтан бас тартып, есікті жапты' }), place: 'ivs-1' },
  { ...fact('e2', 'emergency.participant-listed', '2026-05-08T02:00', { emergency: 'e1', surname: 'Әлімов', name: 'Ғани', criminalArticles: '188 ч. 2', preventiveRegister: true }), place: 'ivs-1' },
  { ...fact('e3', 'emergency.participant-listed', '2026-05-08T02:05', { emergency: 'e1', surname: 'Үсенов', name: 'Ізбасар', criminalArticles: '190', preventiveRegister: false }), place: 'ivs-1' },
  {
    ...fact('e4', 'emergency.special-message-sent', '2026-05-08T03:30', {
      emergency: 'e1', number: '31', channel: 'electronic', happenedAt: at('2026-05-08T01:10'), where: 'камера № 3', circumstances: 'тамақтан бас тартып, есікті жапты', causes: 'задержка прогулки', aims: 'добиться прогулки', methods: 'забаррикадирована дверь',
      instruments: 'мебель камеры', participantsTotal: 2, participantsListed: true, signer: 'Н. Үлгі',
    }), place: 'ivs-1',
  },
  {
    ...fact('r1', 'response.issued', '2026-05-08T12:00', {
      actId: 'А-1', kind: 'submission', number: '44', issuerLevel: 'district', addressee: 'начальнику ИВС', addresseeLevel: 'place', violations: 'Журнал прогулок ведётся не полностью.', demands: 'Вести журнал ежедневно.', persons: 2, answerBy: at('2026-06-08T18:00'), signer: 'Н. Үлгі',
    }), place: 'ivs-1',
  },
];

/** Two conclusions about the person of the sample: on the use of force, on the placement in a punishment cell. */
export const sampleConclusions: readonly Fact[] = [
  fact('c1', 'force.conclusion-drawn', '2026-04-22T12:00', {
    about: 's11', level: 'oblast', number: '18', person: 'Әліқұлов Ө.', where: 'карцер дәлізі', usedAt: at('2026-04-21T18:00'), circumstances: 'өзіне зиян келтірмек болды', staff: 'сержант Ұлықбеков Ғ.', legalReferences: 'статьи 42, 44 Закона № 353-I', finding: 'lawful', justified: true,
    attachments: [{ kind: 'other', number: '17', present: true }], author: 'Ә. Үлгі',
  }),
  fact('c2', 'force.conclusion-approved', '2026-04-23T10:00', { about: 's11', conclusion: 'c1', level: 'oblast', byRole: 'curating-deputy', approver: 'Б. Үлгі' }),
  fact('c3', 'punishment.check-concluded', '2026-04-03T09:00', { about: 's7', penaltyId: 'p1', number: '19', lawful: true, justified: true, onSite: true, findings: 'материалдар толық' }),
];

/** A shift taken over with a count that does not agree, and a note that stands. */
export const sampleShift: readonly Fact[] = [
  { ...fact('p1', 'place.described', '2026-01-01T00:00', { name: 'ИВС № 1', kind: 'ivs' }), place: 'ivs-1' },
  {
    ...fact('h1', 'head-count.made', '2026-05-08T07:40', {
      occasion: 'handover', method: 'mixed', registered: 7, present: 5, absent: 1, discrepancy: 1,
      cells: [{ cell: '1', registered: 4, present: 3, absent: [{ episode: 'e1', name: 'Әліқұлов Ө.', reason: 'court' }] }, { cell: '2', registered: 3, present: 2, missing: [{ episode: 'e2', name: 'Іңкәрбек Ғ.' }] }],
    }), place: 'ivs-1',
  },
  { ...fact('h2', 'shift.note', '2026-05-08T07:50', { text: 'Кран в камере № 2 течёт.', kind: 'fault', cell: '2' }), place: 'ivs-1' },
  {
    ...fact('h3', 'shift.taken-over', '2026-05-08T08:00', {
      from: 'Жүсіпов Ы. Қ.', by: 'Ғабитова Һ. Ң.', composition: 'кезекші, екі бақылаушы', until: at('2026-05-09T08:00'), count: 'h1', registered: 7, present: 5,
      keys: true, means: true, communication: false, journals: true, property: true, remarks: '2-постта дабыл жұмыс істемейді.',
    }), place: 'ivs-1',
  },
];

export const sampleInput = {
  facts: sampleFacts,
  lang: 'kk',
  zone: 'Asia/Almaty',
  now: at('2026-05-08T20:15'),
  expiry: at('2026-05-10T00:00'),
  body: { kk: 'Алматы қаласының № 1 уақытша ұстау изоляторы', ru: 'Изолятор временного содержания № 1 города Алматы' },
  places: { 'ivs-1': { kk: 'Алматы қаласының № 1 уақытша ұстау изоляторы', ru: 'ИВС № 1 города Алматы' }, 'ovd-1': { kk: 'Алмалы аудандық полиция басқармасы', ru: 'Алмалинское районное управление полиции' } },
  officials: {
    head: { name: 'Жүсіпов Ы. Қ.', post: { kk: 'басшы', ru: 'начальник' } },
    officer: { name: 'Ғабитова Һ. Ң.', post: { kk: 'тергеуші', ru: 'следователь' } },
    caseHolder: { name: 'Ғабитова Һ. Ң.', post: { kk: 'тергеуші', ru: 'следователь' } },
    prosecutor: { name: 'Өтегенов Ұ. І.', post: { kk: 'прокурор', ru: 'прокурор' }, body: { kk: 'Алмалы ауданының прокуратурасы', ru: 'Прокуратура Алмалинского района' } },
    inspector: { name: 'Өтегенов Ұ. І.', post: { kk: 'прокурор', ru: 'прокурор' } },
    defender: { name: 'Ізбасаров Ә.', body: { kk: 'Алматы қалалық адвокаттар алқасы', ru: 'Алматинская городская коллегия адвокатов' } },
  },
  changes: [{ title: { kk: 'Ұстау орнына қабылдау', ru: 'Приём в место содержания' }, n: 2 }],
  fictional: true,
} satisfies FormInput;

function fact(id: string, type: string, local: string, data: Record<string, unknown>): Fact {
  return {
    id, type, at: at(local), recordedAt: at(local), zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e1' }], place: null,
    actor: { id: 'sample', capacity: 'duty-officer', office: null }, data,
  };
}

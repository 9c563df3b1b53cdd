/** Visits, letters, parcels: the contacts with those outside. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const contactRegisters: readonly RegisterSpec[] = [
  {
    id: 'visits', topic: 'contacts', kinds: null,
    title: words('Кездесулер журналы', 'Журнал свиданий', 'Register of visits'),
    opens: { 'visit.held': null, 'visit.refused': null }, follows: {},
    columns: [AT, WHAT, PERSON, field('visitor'), field('visitorKind'), field('endedAt'), labelled(words('Құжаттар мен рұқсат', 'Документы и разрешение', 'Papers and permission'), 'barCertificate', 'warrant', 'associationDecision', 'appointment', 'permissionBy', 'permissionNumber', 'prosecutorDecision'),
      labelled(words('Ерекше белгі', 'Отметки', 'Remarks'), 'attempt', 'endedEarly', 'reason', 'controlledBy')],
    norms: ['special-institutions.17', 'special-institutions.39.no-visits', 'special-institutions.46.claimed', 'special-institutions.46-5', 'special-institutions.46-8'],
    records: ['visit.held', 'visit.refused'], demandedBy: [article('17')],
  },
  {
    id: 'letters', topic: 'contacts', kinds: null,
    title: words('Хаттар журналы', 'Журнал корреспонденции', 'Register of letters'),
    opens: { 'letter.received': 'letterId', 'letter.handed-in': 'letterId' },
    follows: { 'letter.censored': 'letterId', 'letter.translation-started': 'letterId', 'letter.translated': 'letterId', 'letter.withheld': 'letterId', 'letter.passed-on': 'letterId', 'letter.delivered': 'letterId', 'letter.sent': 'letterId', 'letter.forwarded': 'letterId' },
    columns: [AT, WHAT, PERSON, field('letterId'), labelled(words('Кімнен, кімге', 'От кого, кому', 'From, to'), 'correspondent', 'name'),
      follow(words('Цензура', 'Цензура', 'Censored'), ['letter.censored'], 'by'), follow(words('Тапсырылды, жіберілді', 'Вручено, отправлено', 'Delivered, sent'), ['letter.delivered', 'letter.sent', 'letter.forwarded'], 'to'),
      follow(words('Ұсталды', 'Задержано', 'Withheld'), ['letter.withheld', 'letter.passed-on'], 'reason')],
    norms: ['special-institutions.19', 'special-institutions.39.no-correspondence'],
    records: ['letter.received', 'letter.handed-in', 'letter.censored', 'letter.delivered', 'letter.sent', 'letter.withheld', 'letter.passed-on', 'letter.forwarded'], demandedBy: [article('19')],
  },
  {
    id: 'parcels', topic: 'contacts', kinds: null,
    title: words('Сәлемдемелер мен берілімдер журналы', 'Журнал посылок и передач', 'Register of parcels'),
    opens: { 'parcel.received': 'parcelId', 'parcel.refused': 'parcelId' }, follows: { 'parcel.inspected': 'parcelId', 'parcel.delivered': 'parcelId' },
    columns: [AT, WHAT, PERSON, field('parcelId'), field('form'), field('sender'), field('weightGrams'), field('items'), field('reason'),
      follow(words('Тексерілді', 'Досмотрена', 'Inspected'), ['parcel.inspected'], 'by'), follow(words('Тапсырылды', 'Вручена', 'Delivered'), ['parcel.delivered'])],
    norms: ['special-institutions.24', 'special-institutions.33.parcel-inspected', 'special-institutions.30.school-things', 'special-institutions.39.no-parcels', 'special-institutions.39.parcels-after', 'special-institutions.46.claimed', 'special-institutions.46-8'],
    records: ['parcel.received', 'parcel.inspected', 'parcel.delivered', 'parcel.refused'], demandedBy: [article('24')],
  },
  {
    id: 'news', topic: 'contacts', kinds: null,
    title: words('Жақын туыстары туралы хабарлар журналы', 'Журнал сведений о близких родственниках', 'Register of news of close relatives'),
    opens: { 'news.received': 'newsId' }, follows: { 'news.announced': 'newsId' },
    columns: [AT, PERSON, CELL, field('about'), field('relative'), follow(words('Хабарланды', 'Сообщено лицу', 'Told to the person'), ['news.announced'], 'signed')],
    norms: ['special-institutions.19'], records: ['news.received', 'news.announced'], demandedBy: [article('19')],
  },
];

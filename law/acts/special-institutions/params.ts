/** Every number of the act, dated; and the numbers of design that stand where the law says "at once" without a number. */
import type { Certainty, Cite, I18n, Param } from '../../engine/norm.ts';
import { cite, since1999, since2011 } from './cite.ts';

function number(id: string, unit: Param['unit'], value: number, from: string, at: Cite, title: I18n, certainty: Certainty = 'F', note?: string): Param {
  return { id: `special-institutions.${id}`, unit, title, editions: [{ from, value, cite: at, certainty, ...(note === undefined ? {} : { note }) }] };
}

const design = (id: string, minutes: number, at: Cite, title: I18n, note: string): Param => number(`design.${id}`, 'minute', minutes, since1999.from, at, title, 'design', note);

export const params: readonly Param[] = [
  number('2.single-cell-capacity', 'count', 1, since2011.from, cite('2', undefined, '5'),
    { kk: 'Бір кісілік камерадағы адам саны', ru: 'Число лиц в одиночной камере', en: 'Occupants of a single cell' }),
  number('7.relatives-notice', 'hour', 12, since1999.from, cite('7', '4'),
    { kk: 'Ұстау орны туралы хабарлау мерзімі', ru: 'Срок уведомления о месте содержания', en: 'Time limit for notice of the place of custody' }, 'F',
    'the number is read in the edition of 2012; article 7 was amended from 2001 to 2012, which of the changes touched the number is not in the source'),
  number('12.transfer-stay', 'day', 30, since1999.from, cite('12', '1'),
    { kk: 'Тергеу изоляторынан уақытша ұстау изоляторына ауыстырудың шекті мерзімі', ru: 'Предельный срок перевода из следственного изолятора в изолятор временного содержания', en: 'Longest stay in a temporary detention isolator after transfer from a remand prison' }, 'F',
    'the number is read in the edition of 2012'),
  number('46-1.order-to-court', 'hour', 48, since2011.from, cite('46-1', '2'),
    { kk: 'Қаулыны сотқа жіберу мерзімі', ru: 'Срок направления постановления в суд', en: 'Time limit for sending the order to court' }),
  number('46-2.interview', 'hour', 24, since2011.from, cite('46-2', '2'),
    { kk: 'Орналастырылған адамнан сұрау алу мерзімі', ru: 'Срок опроса помещённого лица', en: 'Time limit for the interview' }, 'F', '«в течение суток»: twenty-four hours'),
  number('46-3.restriction', 'day', 30, since2011.from, cite('46-3', '1'),
    { kk: 'Жүріп-тұру бостандығын превентивтік шектеудің шекті мерзімі', ru: 'Предельный срок превентивного ограничения свободы передвижения', en: 'Longest preventive restriction of freedom of movement' }),
  number('46-3.release-notice', 'hour', 24, since2011.from, cite('46-3', '3'),
    { kk: 'Босату туралы хабарлау мерзімі', ru: 'Срок уведомления об освобождении', en: 'Time limit for notice of release' }),
  number('46-6.relatives-notice', 'hour', 24, since2011.from, cite('46-6', '3'),
    { kk: 'Жақын туыстарына хабарлау мерзімі', ru: 'Срок извещения близких родственников', en: 'Time limit for telling the close relatives' }, 'F', '«в течение суток»: twenty-four hours'),
  number('46-6.appeal-dispatch', 'hour', 24, since2011.from, cite('46-6', '4'),
    { kk: 'Өтінішті жіберу мерзімі', ru: 'Срок направления обращения', en: 'Time limit for sending on an appeal' }),
  number('48.expiry-warning', 'hour', 24, since1999.from, cite('48', '2'),
    { kk: 'Мерзімнің өтуі туралы ескерту', ru: 'Уведомление об истечении срока', en: 'Warning before the term expires' }),
  number('48.order-copy', 'hour', 24, since1999.from, cite('48', '3'),
    { kk: 'Қаулының көшірмесін жіберу мерзімі', ru: 'Срок направления копии постановления', en: 'Time limit for sending the copy of the order' }),

  design('release-at-expiry', 0, cite('48', '3'),
    { kk: 'Мерзім өткенде босату', ru: 'Освобождение по истечении срока', en: 'Release at expiry' }, 'the release is due at the instant of expiry itself'),
  design('release-on-act', 60, cite('48', '1'),
    { kk: 'Босату туралы актіні алғаннан кейін босату', ru: 'Освобождение по получении акта', en: 'Release on receipt of the act' }, 'the article says "on receipt" without a number'),
  design('release-from-receiver', 60, cite('46-1', '2'),
    { kk: 'Қабылдау-бөлу орнынан дереу босату', ru: 'Немедленное освобождение из приёмника-распределителя', en: 'Immediate release from the receiver-distributor' }, '«немедленно» has no number'),
  design('announcement', 60, cite('46-1', '2'),
    { kk: 'Қаулыны дереу хабарлау', ru: 'Немедленное объявление постановления', en: 'Immediate announcement of the order' }, '«немедленно» has no number'),
  design('foreigner-notice', 60, cite('46-1', '4'),
    { kk: 'Шетелдік туралы дереу хабарлау', ru: 'Немедленное извещение об иностранце', en: 'Immediate notice about a foreigner' }, '«немедленно» has no number'),
  design('child-referral', 180, cite('46-1', '3'),
    { kk: 'Баланың мәселесін сотқа беру', ru: 'Передача вопроса о ребёнке суду', en: 'Referral of the child to court' }, 'the part gives no time'),
  design('reception', 180, cite('46-1', '2'),
    { kk: 'Қабылдауға берілген уақыт', ru: 'Срок, отведённый для приёма', en: 'Time allotted for reception' }, 'the time allotted for reception is not quantified by the Law'),
  design('cell', 60, cite('2', undefined, '9'),
    { kk: 'Камераға орналастыру', ru: 'Размещение в камере', en: 'Assignment to a cell' }, 'the definition gives no time'),
  design('handover', 60, cite('48', '5'),
    { kk: 'Босатылған адамға құжаттар мен заттарды беру', ru: 'Выдача документов и вещей освобождённому', en: 'Handing documents and things to the released person' }, 'the articles give no number: at release'),
  design('handover-before', 180, cite('48', '5'),
    { kk: 'Босатуға дейін алдын ала беру', ru: 'Выдача до выхода', en: 'Handing over shortly before leaving' }, 'papers and things are usually signed for before the gate is opened'),
];

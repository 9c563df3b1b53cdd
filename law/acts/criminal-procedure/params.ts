/** Every number of the Criminal Procedure Code that a norm uses, with its article and the day from which it is in force. */
import type { Certainty, Cite, I18n, Param } from '../../engine/norm.ts';
import { ACT, EARLIER_NOT_READ, SINCE, SINCE_118, cite } from './source.ts';
import { ladderParams } from './ladder.ts';

type Unit = Param['unit'];

/** A number that has stood unchanged, as far as is known, since `from`. */
function number(id: string, unit: Unit, value: number, at: Cite, title: I18n, from: string = SINCE): Param {
  return { id: `${ACT}.${id}`, unit, title, editions: [{ from, value, cite: at, certainty: 'F', note: EARLIER_NOT_READ }] };
}

/** A number that the law does not give ("at once"): chosen by us, shown as a choice of design. */
function chosen(id: string, unit: Unit, value: number, at: Cite, title: I18n, note: string): Param {
  return { id: `${ACT}.${id}`, unit, title, editions: [{ from: SINCE, value, cite: at, certainty: 'design', note }] };
}

/** A limit of detention: one limit of 72 hours until the Law No. 118-VI, its own number after it. */
function detention(id: string, value: number, before: Certainty, title: I18n): Param {
  return {
    id: `${ACT}.${id}`, unit: 'hour', title,
    editions: [
      { from: SINCE, to: SINCE_118, value: 72, cite: cite('128', '5'), certainty: before, note: 'one limit for all in the edition of 12.07.2017; art. 128(5) still names it' },
      { from: SINCE_118, value, cite: cite('131', '4'), certainty: 'F', note: 'number read (F); the day from which it is in force is contradictory (X): see source.ts' },
    ],
  };
}

export const params: readonly Param[] = [
  number('age.majority', 'age', 18, cite('14', '2'), { kk: 'Кәмелетке толу жасы', ru: 'Возраст совершеннолетия', en: 'Age of majority' }),

  detention('detention.adult', 48, 'K', { kk: 'Сот санкциясынсыз ұстап алудың шегі', ru: 'Предел задержания без санкции суда', en: 'Limit of detention without a court' }),
  detention('detention.minor', 24, '?', { kk: 'Кәмелетке толмағанды сот санкциясынсыз ұстап алудың шегі', ru: 'Предел задержания несовершеннолетнего без санкции суда', en: 'Limit of detention of a minor without a court' }),
  number('detention.listed', 'hour', 72, cite('131', '4'), { kk: 'Санамаланған алты жағдайда ұстап алудың шегі', ru: 'Предел задержания в шести перечисленных случаях', en: 'Limit of detention in the six listed cases' }, SINCE_118),
  number('delivery', 'hour', 3, cite('129', '1'), { kk: 'Жеткізу және ұстап алу хаттамасын жасау мерзімі', ru: 'Срок доставления и составления протокола задержания', en: 'Time for bringing in and for the protocol of detention' }),
  number('detention.notice', 'hour', 12, cite('131', '3'), { kk: 'Прокурорға ұстап алу туралы жазбаша хабарлау мерзімі', ru: 'Срок письменного сообщения прокурору о задержании', en: 'Time for the written report of detention to the prosecutor' }),
  number('interrogation', 'hour', 24, cite('64', '3'), { kk: 'Ұстап алынған күдіктіден бірінші жауап алу мерзімі', ru: 'Срок первого допроса задержанного подозреваемого', en: 'Time for the first interrogation of a detained suspect' }),
  number('embassy', 'hour', 24, cite('135'), { kk: 'Шетелдіктің елшілігіне хабарлау мерзімі', ru: 'Срок уведомления посольства иностранца', en: 'Time for telling the embassy of a foreigner' }),
  number('petition.custody', 'hour', 8, cite('147', '3'), { kk: 'Күзетпен ұстау туралы өтінішхат ұстап алу мерзімі бітуіне дейін', ru: 'Ходатайство о содержании под стражей до истечения задержания', en: 'Custody petition before the end of detention' }, SINCE_118),
  number('decision.custody', 'hour', 8, cite('148', '2'), { kk: 'Тергеу судьясының күзетпен ұстау туралы шешім шығару мерзімі', ru: 'Срок рассмотрения судьёй ходатайства о содержании под стражей', en: 'Time for the judge to decide on custody' }),

  number('qualification.custody', 'day', 10, cite('139', '1'), { kk: 'Іс-әрекетті саралауды жариялау мерзімі', ru: 'Срок объявления квалификации деяния', en: 'Time for announcing the qualification' }),
  number('qualification.listed', 'day', 30, cite('139', '1'), { kk: 'Санамаланған баптар бойынша саралауды жариялау мерзімі', ru: 'Срок объявления квалификации по перечисленным статьям', en: 'Time for announcing the qualification under the listed articles' }),
  number('qualification.announced', 'hour', 24, cite('206', '1'), { kk: 'Саралау қаулысын күдіктіге жариялау мерзімі', ru: 'Срок объявления постановления о квалификации', en: 'Time for announcing the ruling on qualification' }),
  number('warning', 'hour', 24, cite('152', '4'), { kk: 'Күзетпен ұстау мерзімінің бітетіні туралы ескерту', ru: 'Предупреждение об истечении срока содержания под стражей', en: 'Warning before the end of custody' }),
  number('warning.qualification', 'hour', 24, cite('139', '2'), { kk: 'Саралауға дейінгі мерзімнің бітетіні туралы ескерту', ru: 'Предупреждение об истечении срока до квалификации', en: 'Warning before the end of the term before qualification' }),
  number('release.copy', 'hour', 24, cite('152', '4'), { kk: 'Босату туралы қаулының көшірмесін жіберу мерзімі', ru: 'Срок направления копии постановления об освобождении', en: 'Time for sending the copy of the release ruling' }),

  number('custody.short', 'day', 10, cite('148', '7', '2'), { kk: 'Қысқа мерзімге күзетпен ұстаудың шегі', ru: 'Предел содержания под стражей на краткий срок', en: 'Limit of custody for a short term' }),
  number('custody.trial', 'month', 6, cite('342', '2'), { kk: 'Сотта күзетпен ұстау мерзімі', ru: 'Срок содержания под стражей в суде', en: 'Term of custody during trial' }),
  number('custody.trial.grave', 'month', 12, cite('342', '3'), { kk: 'Ауыр қылмыс бойынша сотта күзетпен ұстаудың шегі', ru: 'Предел содержания под стражей в суде по тяжким преступлениям', en: 'Limit of custody during trial for grave crimes' }),
  number('custody.trial.especially-grave', 'month', 18, cite('342', '3-1'), { kk: 'Аса ауыр қылмыс бойынша сотта күзетпен ұстаудың шегі', ru: 'Предел содержания под стражей в суде по особо тяжким преступлениям', en: 'Limit of custody during trial for especially grave crimes' }),
  number('custody.trial.step', 'month', 1, cite('342', '3-1'), { kk: 'Айрықша ұзартудың бір реттік шегі', ru: 'Предел одного исключительного продления в суде', en: 'Limit of one exceptional extension during trial' }),
  number('custody.minor', 'month', 6, cite('541', '4'), { kk: 'Кәмелетке толмағанды сотқа дейін күзетпен ұстаудың шегі', ru: 'Предел содержания несовершеннолетнего под стражей до суда', en: 'Limit of custody of a minor before trial' }),
  number('custody.punishment', 'year', 5, cite('147', '1'), { kk: 'Күзетпен ұстауға жол берілетін жазаның төменгі шегі', ru: 'Наказание, свыше которого допускается содержание под стражей', en: 'Punishment above which custody is allowed' }),
  number('custody.ivs', 'day', 30, cite('150', '1'), { kk: 'Санкциядан кейін УҰИ-да ұстаудың шегі', ru: 'Предел содержания в ИВС после санкции', en: 'Limit of stay in the IVS after the sanction' }),
  number('petition.short', 'day', 1, cite('151', '2'), { kk: 'Қысқа мерзімді ұзарту туралы өтінішхат', ru: 'Ходатайство о продлении краткого срока', en: 'Petition to prolong the short term' }),
  number('petition.file-reading.prosecutor', 'day', 5, cite('151', '11'), { kk: 'Іспен танысу кезеңі туралы өтінішхат прокурорға', ru: 'Ходатайство на период ознакомления – прокурору', en: 'Petition for the reading of the file, to the prosecutor' }),
  number('decision.file-reading.prosecutor', 'day', 1, cite('151', '11'), { kk: 'Прокурордың іспен танысу кезеңі туралы шешімі', ru: 'Решение прокурора по периоду ознакомления', en: 'The prosecutor decides on the reading of the file' }),
  number('petition.file-reading.judge', 'day', 3, cite('151', '12'), { kk: 'Іспен танысу кезеңі туралы өтінішхат судьяға', ru: 'Ходатайство на период ознакомления – судье', en: 'Petition for the reading of the file, to the judge' }),
  number('petition.prosecutor-study', 'day', 3, cite('151', '13'), { kk: 'Прокурордың істі зерделеу кезеңі туралы өтінішхат', ru: 'Ходатайство на период изучения дела прокурором', en: 'Petition for the study of the file by the prosecutor' }, '2022-01-01'),
  number('decision.extension', 'day', 3, cite('152', '3'), { kk: 'Судьяның ұзарту туралы шешім шығару мерзімі', ru: 'Срок рассмотрения судьёй продления', en: 'Time for the judge to decide on an extension' }),

  number('complaint.other', 'day', 1, cite('101', '2'), { kk: 'Өзге шағымдарды беру мерзімі', ru: 'Срок передачи иных жалоб', en: 'Time for handing on other complaints' }),
  number('complaint.decision', 'day', 7, cite('105', '2'), { kk: 'Шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы', en: 'Time for deciding a complaint' }),
  number('complaint.decision.listed', 'day', 3, cite('105', '2'), { kk: 'Ұстап алуға, саралауға және т.б. шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы на задержание, квалификацию и др.', en: 'Time for deciding a complaint on detention, qualification etc.' }),
  number('complaint.decision.exceptional', 'day', 15, cite('105', '2'), { kk: 'Айрықша жағдайда шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы в исключительном случае', en: 'Time for deciding a complaint in exceptional cases' }),
  number('complaint.court', 'day', 15, cite('106', '5'), { kk: 'Сотқа шағым беру мерзімі', ru: 'Срок подачи жалобы в суд', en: 'Time for complaining to the court' }),
  number('complaint.court.decision', 'day', 3, cite('106', '6'), { kk: 'Судьяның шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы судьёй', en: 'Time for the judge to decide a complaint' }),
  number('complaint.court.hearing', 'day', 10, cite('106', '6'), { kk: 'Сот отырысы өткізілетін шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы судьёй в заседании', en: 'Time for the judge to decide a complaint with a hearing' }),
  number('appeal', 'day', 3, cite('107', '2'), { kk: 'Санкцияға шағым беру мерзімі', ru: 'Срок обжалования санкции', en: 'Time for appealing against a sanction' }),
  number('appeal.decision', 'day', 3, cite('107', '5'), { kk: 'Облыстық соттың шағымды қарау мерзімі', ru: 'Срок рассмотрения жалобы областным судом', en: 'Time for the oblast court to decide the appeal' }),

  number('foreign-search', 'hour', 72, cite('588', '1'), { kk: 'Шет мемлекет іздеген адамды ұстап алудың шегі', ru: 'Предел задержания разыскиваемого иностранным государством', en: 'Limit of detention on a foreign search' }),
  number('foreign-search.petition', 'hour', 12, cite('588', '1'), { kk: 'Уақытша күзетпен ұстау туралы өтінішхат', ru: 'Ходатайство о временном содержании под стражей', en: 'Petition for temporary custody' }),
  number('foreign-search.custody', 'day', 40, cite('588'), { kk: 'Уақытша күзетпен ұстаудың шегі', ru: 'Предел временного содержания под стражей', en: 'Limit of temporary custody' }),
  number('foreign-search.warning', 'day', 10, cite('588', '7'), { kk: 'Уақытша күзетпен ұстаудың бітетіні туралы ескерту', ru: 'Предупреждение об истечении временного содержания', en: 'Warning before the end of temporary custody' }),

  chosen('alarm.release', 'minute', 0, cite('133', '2'), { kk: 'Мерзім біткенде босату', ru: 'Освобождение по истечении срока', en: 'Release at the end of the term' }, '"немедленно": the person is free at the instant of expiry'),
  chosen('alarm.release-order', 'minute', 60, cite('14', '4'), { kk: 'Босату туралы шешімді орындау', ru: 'Исполнение решения об освобождении', en: 'Carrying out a decision of release' }, '"немедленно": an hour for certificate, property and papers'),
  chosen('alarm.release-notice', 'minute', 60, cite('133', '2'), { kk: 'Босату туралы хабарлау', ru: 'Уведомление об освобождении', en: 'Telling of the release' }, '"уведомляет": no number in the law'),
  chosen('alarm.certificate', 'minute', 60, cite('133', '4'), { kk: 'Босату туралы анықтама беру', ru: 'Выдача справки об освобождении', en: 'Handing out the certificate of release' }, 'given at release; no number in the law'),
  chosen('alarm.relative', 'hour', 12, cite('135'), { kk: 'Отбасы мүшесіне хабарлау', ru: 'Уведомление члена семьи', en: 'Telling a member of the family' }, '"безотлагательно"; 12 hours is the term of the Law on special institutions, art. 7(4)'),
  chosen('alarm.sanction-notice', 'hour', 12, cite('148', '14'), { kk: 'Күзетпен ұстау туралы туыстарға хабарлау', ru: 'Уведомление родственников о содержании под стражей', en: 'Telling relatives of the custody' }, 'as art. 135: "безотлагательно"'),
  chosen('alarm.parents', 'hour', 3, cite('541', '5'), { kk: 'Ата-анасына дереу хабарлау', ru: 'Немедленное извещение родителей', en: 'Telling the parents at once' }, '"at once": no number in the law'),
  chosen('alarm.complaint', 'hour', 3, cite('101', '2'), { kk: 'Шағымды прокурорға дереу беру', ru: 'Немедленная передача жалобы прокурору', en: 'Handing a complaint to the prosecutor at once' }, '"немедленно": the time of a messenger'),
  chosen('alarm.ivs-ruling', 'hour', 24, cite('150', '1'), { kk: 'УҰИ-да қалдыру туралы қаулы', ru: 'Постановление об оставлении в ИВС', en: 'Ruling on the stay in the IVS' }, 'no number in the law: the ruling is the basis of the stay'),
  ...ladderParams,
];

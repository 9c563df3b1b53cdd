/**
 * A norm is data: one rule of one article in one edition, in a closed vocabulary that can be checked, printed, compared and
 * run in a browser. There is no free code inside a norm. The interpreter is `fold.ts`, the checks are in `../check/`.
 */
import type { CivilDate } from '../time/instant.ts';
import type { CountingMode, TermUnit } from '../time/term.ts';
import type { SubjectKind } from '../facts/fact.ts';

export interface I18n { readonly kk: string; readonly ru: string; readonly en: string }

/** How sure we are of the words: read in the act, in a secondary source, known, contradictory, not found, or a choice of design. */
export type Certainty = 'F' | 'F2' | 'K' | 'X' | '?' | 'design';

/** Where the rule stands. `act` is the folder name in `law/acts`, `article` e.g. `48`, `46-1`, `131`. */
export interface Cite {
  readonly act: string;
  readonly article: string;
  readonly part?: string;
  readonly point?: string;
}

/** A number of the law with its article and period of force. Half-open: `from` inclusive, `to` exclusive. */
export interface Param {
  readonly id: string;
  readonly unit: TermUnit | 'count' | 'age' | 'money' | 'percent' | 'square-metre';
  readonly title: I18n;
  readonly editions: readonly {
    readonly from: CivilDate;
    readonly to?: CivilDate;
    readonly value: number;
    readonly cite: Cite;
    readonly certainty: Certainty;
    readonly note?: string;
  }[];
}

/**
 * A value that guards and terms read:
 * `fact.x` data of the fact in question (for a discharge: of the candidate), `fact.$id|$at|$place|$capacity|$type` its envelope,
 * `opening.x` data of the fact that opened the duty, `subject.x` an attribute that earlier facts set,
 * `clock.x` a clock of the subject (an instant), `clock.x.ground` the ground that carries the clock to its end. In a guard the
 * clock has the value that it had before the fact in question (an extension after expiry is compared with the old expiry),
 * `since.x` the instant at which the subject entered the state x in which it is; unknown outside of it.
 */
export type ValueRef = `fact.${string}` | `opening.${string}` | `subject.${string}` | `clock.${string}` | `since.${string}`;
export type Scalar = string | number | boolean;

export type Guard =
  | { readonly all: readonly Guard[] }
  | { readonly any: readonly Guard[] }
  | { readonly not: Guard }
  | { readonly value: ValueRef; readonly is: Scalar }
  | { readonly value: ValueRef; readonly in: readonly Scalar[] }
  /**
   * The value is an array (documents, items) and at least one element satisfies the guard. Inside it `fact.x` reads the element's
   * own field `x`; `fact.$at` and the zone stay those of the fact; `opening`, `subject`, `state` and `recorded` are unchanged.
   */
  | { readonly value: ValueRef; readonly some: Guard }
  /** The value is an array and holds the element, or all of them. */
  | { readonly value: ValueRef; readonly includes: Scalar | readonly Scalar[] }
  /** Whether the value is on record; `false` is (unlike in `fields`). */
  | { readonly value: ValueRef; readonly known: boolean }
  | { readonly value: ValueRef; readonly atLeast: number | { readonly param: string } }
  | { readonly value: ValueRef; readonly atMost: number | { readonly param: string } }
  /** The subject is younger than the age (a parameter in years) on the civil day of the fact; unknown birth date: false. */
  | { readonly ageBelow: string }
  /** The subject is in the state at the fact's instant (the fact itself applied). */
  | { readonly state: string }
  /** A matching fact is on record at or before this one; `since` a state's entry narrows it. Absence is 'not recorded'. */
  | { readonly recorded: Match; readonly since?: string }
  /**
   * `of` (an instant) is not later than `from` + term (or, for `before`, not later than `from` − term); without a term: not later
   * than `from`. Where the term can be read in two ways the earliest end is compared; `reading: 'latest'`: the latest, so that
   * only what is too late under every reading fails. Where `of` is a civil date (a paper's date), it is compared, without a term,
   * with the civil day of `from` in the fact's zone.
   */
  | { readonly of: ValueRef; readonly notAfter: { readonly from: ValueRef; readonly term?: Term; readonly reading?: 'latest' } }
  /** All of these data fields of the fact are present and not empty; the finding lists those that are missing. */
  | { readonly fields: readonly string[] };

/** A term of the law: its number is a dated parameter, never a literal. */
export type Term =
  | { readonly param: string; readonly unit: TermUnit; readonly mode: CountingMode; readonly direction?: 'after' | 'before' }
  /** A number that stands in a document, e.g. the months of a ruling: `fact.termMonths`. */
  | { readonly value: ValueRef; readonly unit: TermUnit; readonly mode: CountingMode }
  /** "At once": the law gives no number; `alarm` is the parameter of design after which delay is shown as a breach. */
  | { readonly immediately: true; readonly alarm: string };

/** Facts that open something: types and a guard on them. */
export interface On {
  readonly fact: string | readonly string[];
  readonly where?: Guard;
}

/** Facts that close something. `key` ties the candidate to the opening: `{ complaintId: 'complaintId' }`, `{ about: '$id' }`. */
export interface Match {
  readonly fact: string | readonly string[];
  readonly where?: Guard;
  /** candidate data field → opening data field (or `$id`, `$at`). A candidate without the field matches the oldest open duty. */
  readonly key?: Readonly<Record<string, string>>;
  /** Without a key: `all` meets every open duty of the norm (one release carries out every decision of release), default the oldest. */
  readonly meets?: 'all';
}

export type Opening =
  | On
  /** Opens when the subject enters the state, and is void of meaning outside it. */
  | { readonly enters: string }
  /** Opens for every new value of a clock (e.g. `expiry`); a new value supersedes what is still open for the old one. */
  | { readonly clock: string; readonly where?: Guard };

export interface DeadlineRule {
  readonly type: 'deadline';
  readonly opens: Opening;
  /** Where the term runs from: the opening's instant (default, and where the named value is unknown), an instant in its data, a clock. */
  readonly base?: ValueRef;
  /** Name of a clock that holds `due` while the duty is open (the earliest, if several); other duties may open on it. */
  readonly clock?: string;
  readonly term: Term;
  readonly discharge: readonly Match[] | { readonly leaves: string };
  /** Facts that take the ground from under the duty before it is met (e.g. release). A breach that has happened stays. */
  readonly voids?: readonly Match[];
  /** The duty lives only while the subject is in this state: leaving it voids what is not yet due. */
  readonly within?: string;
  readonly suspends?: { readonly from: Match; readonly until: Match };
  /** A matching fact up to this long before the opening (or anywhere in the stream) discharges at once. */
  readonly early?: 'stream' | { readonly param: string; readonly unit: TermUnit };
  /** One duty for each addressee; a candidate names its own in `data.addressee`. Must equal Norm.addressees. */
  readonly each?: readonly string[];
  /** `breach`: not done by then is a violation. `lapse`: the possibility ends (a petition, an appeal); doing it later is late. */
  readonly onMiss: 'breach' | 'lapse';
}

/** A ground of deprivation of liberty and the interval it carries. */
export interface GroundRule {
  readonly type: 'ground';
  readonly ground: string;
  readonly opens: On;
  /** Default: the opening's instant. */
  readonly start?: ValueRef;
  /** Computed end, end as written in the document, or both: the earliest is used, all are shown. Neither: until closed. */
  readonly term?: Term;
  /** Where `term` runs from, if not from `start` (which also serves where the named value is unknown). */
  readonly termFrom?: ValueRef;
  readonly asWritten?: ValueRef;
  readonly closes?: readonly Match[];
}

/** While the subject is in the state, one of the grounds must be in force without a gap. Defines the clock of its end. */
export interface CoverageRule {
  readonly type: 'coverage';
  readonly while: string;
  readonly by: readonly string[];
  /** Name of the clock that holds the end of unbroken cover, e.g. `expiry`. */
  readonly clock: string;
}

/** A requirement or prohibition at a fact: violated where `require` is false. */
export interface CheckRule {
  readonly type: 'check';
  readonly on: On;
  readonly require: Guard;
  /** Warning: shown, counted apart, no violation of the law. */
  readonly severity?: 'violation' | 'warning';
}

export interface QuotaRule {
  readonly type: 'quota';
  readonly of: On;
  readonly max: { readonly param: string };
  readonly per: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'stream';
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** In each period of the place's calendar while the subject is in the state (or since its first fact) one matching fact. */
export interface RecurringRule {
  readonly type: 'recurring';
  readonly every: Period | { readonly param: string; readonly unit: 'day' | 'month' };
  /**
   * By when the act on a period is due (only where `every` names a period); default: before the period is over. `afterPeriod`: by the
   * end of so many days after it (a report on a quarter, by the 1st of the month following: 1 day). `onDayOfMonth`: by the end of that
   * day of the month itself, in a shorter month of its last day.
   */
  readonly due?: { readonly afterPeriod: { readonly param: string; readonly unit: 'day' } } | { readonly onDayOfMonth: { readonly param: string } };
  /** With `due`: data field of the act (a civil date) that names a day of the period it is about. An act without it is about the oldest period that is over and has none yet, else about the one in which it is done. */
  readonly about?: string;
  readonly while?: string;
  readonly discharge: readonly Match[];
}

export interface RightRule {
  readonly type: 'right';
  readonly while?: string;
  readonly where?: Guard;
}

export type Rule = DeadlineRule | GroundRule | CoverageRule | CheckRule | QuotaRule | RecurringRule | RightRule;

/** An exception stays a node of its own with its own citation; the first that applies in order of `overrides` wins. */
export interface Exception {
  readonly id: string;
  readonly cite: Cite;
  readonly rows?: readonly string[];
  readonly title: I18n;
  readonly certainty: Certainty;
  readonly when: Guard;
  readonly then: { readonly void: true } | { readonly term: Term } | { readonly max: { readonly param: string } };
  /** Ids of exceptions that this one goes before where both apply. */
  readonly overrides?: readonly string[];
}

export interface Norm {
  /** `<act>.<article>.<what>`, stable over editions. Editions of one norm share the id and differ in `force`. */
  readonly id: string;
  /** Rows of the registers (`L48.2`) and of the deadline catalogue (`D14`) that the norm fulfils. */
  readonly rows: readonly string[];
  readonly cite: Cite;
  readonly certainty: Certainty;
  readonly title: I18n;
  readonly force: { readonly from: CivilDate; readonly to?: CivilDate };
  readonly subject: SubjectKind;
  /** A capacity of `facts/fact.ts`, or another bearer that the source names. */
  readonly bearer: string;
  readonly addressees?: readonly string[];
  readonly where?: Guard;
  readonly rule: Rule;
  readonly exceptions?: readonly Exception[];
  /** What the person who must act reads: what to do next, in one sentence. */
  readonly remedy?: I18n;
  readonly openPoint?: I18n;
}

export interface Article {
  readonly act: string;
  readonly number: string;
  readonly title: I18n;
  /** The words of the article as the source gives them (ru), and kk where known. */
  readonly text: { readonly ru: string; readonly kk?: string; readonly certainty: Certainty; readonly source: string };
  readonly norms: readonly Norm[];
  /** Rows that are fulfilled by a feature and not by a norm: row id → where in the product. */
  readonly features?: Readonly<Record<string, string>>;
}

export interface Act {
  readonly id: string;
  readonly title: I18n;
  readonly short: I18n;
  readonly edition: string;
  /** e.g. repealed on …, or edition older than today's. */
  readonly status: I18n;
  /** What its `articles` are called; default articles. Points of an instruction are divided into sub-points and paragraphs. */
  readonly divided?: 'points';
  readonly params: readonly Param[];
  readonly articles: readonly Article[];
}

/** A state of a subject, entered and left by facts: `held`, `in-ivs`, `in-cell`. Part of the vocabulary. */
export interface StateSpec {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly enter: readonly On[];
  readonly leave: readonly On[];
  /** Entering again while inside starts a new stay (a move from place to place). */
  readonly restarts?: boolean;
}

/** The engine's view of a fact type. Schemas and forms live beside it in `law/facts`. */
export interface FactSpec {
  readonly type: string;
  /** Order among facts of one instant: person 0, acts of officials 10–40, movements 50, notices 70, release 90. */
  readonly order: number;
  /** What it says holds for the whole stream, whenever it was said (who the person is): folded before all else. */
  readonly timeless?: boolean;
  /** subject attribute → data field of this fact (or `$at`, `$id`, `$place`). */
  readonly sets?: Readonly<Record<string, string>>;
}

/** A value: sources as they stand (every edition in its time), one edition for all time, or a draft reform. */
export interface RuleSet {
  readonly id: string;
  readonly title: I18n;
  readonly acts: readonly Act[];
  readonly facts: readonly FactSpec[];
  readonly states: readonly StateSpec[];
  /** When set, every fact is judged by the law of this day (a simulation); otherwise by the law at the fact. */
  readonly lawOf?: CivilDate;
  /**
   * Norms that say again what the named norms of other acts say: a duty of theirs that has the same opening fact, addressee, last moment
   * and end is one duty and is told once, by the finding of the named norm (`detail.also`). Absent: each act speaks for itself.
   */
  readonly restated?: Readonly<Record<string, readonly string[]>>;
  /** Draft values that replace a parameter in all editions that are in force on or after `from`. */
  readonly draft?: readonly { readonly param: string; readonly value: number; readonly from?: CivilDate }[];
}

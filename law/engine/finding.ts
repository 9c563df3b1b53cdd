import type { Instant } from '../time/instant.ts';
import type { CountStep, TermReading } from '../time/term.ts';
import type { Cite, I18n } from './norm.ts';

export type FindingKind = 'duty' | 'option' | 'violation' | 'warning' | 'ground' | 'right';

/**
 * duty: open → met | met-late | breached (past due, still open) | void | superseded | suspended
 * option: open → used | used-late | lapsed | void | superseded
 * violation, warning, ground, right: active (still going on) | ended | instant
 */
export type FindingState =
  | 'open' | 'met' | 'met-late' | 'breached' | 'void' | 'superseded' | 'suspended'
  | 'used' | 'used-late' | 'lapsed' | 'active' | 'ended' | 'instant';

/** What a norm says about a stream at an instant. Plain data, JSON-safe; instants are UTC milliseconds. */
export interface Finding {
  /** norm | opening fact | addressee: the same duty keeps its key over re-evaluation. */
  readonly key: string;
  readonly norm: string;
  /** Index of the norm's edition by its `force.from`. */
  readonly edition: string;
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly bearer: string;
  readonly addressee: string | null;
  readonly openedBy: string;
  readonly closedBy: string | null;
  /** Start of the duty, the violation or the ground. */
  readonly from: Instant;
  /** Duty: last lawful moment. Ground: its end. null where there is none. */
  readonly due: Instant | null;
  /** When it was met, voided, ended; null while it goes on. */
  readonly until: Instant | null;
  /** Exception that was applied, by id. */
  readonly exception: string | null;
  /** Missing fields, uncovered interval, counted number and limit: what the sentence needs. */
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** `not-recorded`: nothing in the journal shows the act; `recorded`: a fact shows the opposite or the delay. */
  readonly evidence: 'recorded' | 'not-recorded';
}

/** A finding as it is computed, stored or sent: of its kind and state the words are kept. */
interface Told { readonly kind: string; readonly state: string }

/** Broken law: a violation, a duty missed or met too late, a possibility used too late. What lapsed unused, or is still open, breaks nothing. */
export const isBreach = ({ kind, state }: Told): boolean =>
  kind === 'violation' || (kind === 'duty' && (state === 'breached' || state === 'met-late')) || state === 'used-late';

/** Broken law, or what the law only warns of. */
export const isAmiss = (finding: Told): boolean => finding.kind === 'warning' || isBreach(finding);

/** A proof from the finding to article, edition, facts and each step of the arithmetic. */
export interface Explanation {
  readonly finding: Finding;
  readonly title: I18n;
  readonly cite: Cite;
  readonly words: string;
  readonly facts: readonly { readonly id: string; readonly type: string; readonly at: Instant; readonly role: string }[];
  readonly params: readonly { readonly id: string; readonly value: number; readonly unit: string; readonly cite: Cite; readonly from: string }[];
  /** Of a duty the earliest is `due`; of a ground that a fact closed early, what its term would have given. */
  readonly readings: readonly TermReading[];
  /** Stretches in which the term stood still; `readings` count them in, `steps` do not. */
  readonly suspensions?: readonly { readonly from: Instant; readonly until: Instant | null; readonly by: string; readonly endedBy: string | null }[];
  readonly steps: readonly CountStep[];
  /** Each exception: applied, or the first of its guards that failed, in words of the vocabulary. */
  readonly exceptions: readonly { readonly id: string; readonly title: I18n; readonly cite: Cite; readonly applied: boolean; readonly why: readonly GuardTrace[] }[];
  readonly guards: readonly GuardTrace[];
  /** What would discharge it: fact types with the values they must have. */
  readonly wouldDischarge: readonly { readonly fact: readonly string[]; readonly key: Readonly<Record<string, unknown>> }[];
  /** Hash of the rule set, version of the calendar and of the zone tables: enough to reproduce the result years later. */
  readonly provenance: { readonly ruleSet: string; readonly calendar: string; readonly zones: string; readonly engine: string };
}

export interface GuardTrace {
  readonly text: string;
  readonly holds: boolean;
  readonly value: unknown;
}

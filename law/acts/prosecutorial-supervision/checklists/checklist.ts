/**
 * A check-list of the Instruction as data: what the prosecutor answers in a place of this kind, how each item is answered, and what the
 * system already knows beside it. The order and the numbers are those of the point; one item for each statement of it (row of the register).
 */
import type { I18n } from '../../../engine/norm.ts';
import type { PlaceKind } from '../../../facts/fact.ts';
import type { MeasureId } from './measures.ts';

/**
 * What is written down beside the verdict (observed, broken, not checked): nothing more, values measured on the spot, a number, words,
 * or the persons in whose respect the rule is broken.
 */
export type AnswerKind = 'verdict' | 'measured' | 'count' | 'text' | 'persons';

export interface ChecklistItem {
  /** Row of the register: `P45.1a`. Never changes. */
  readonly id: string;
  /** Number of the sub-point under which it stands: several items may stand under one. */
  readonly no: number;
  readonly words: I18n;
  readonly answer: AnswerKind;
  readonly measures?: readonly MeasureId[];
  /** Answered for each person held (or under control), not once for the place. */
  readonly persons?: true;
  /** Of such a kind that it does not happen to everybody: that nothing of it is on record of somebody says nothing. */
  readonly occasional?: true;
  /** Specialists may be brought in for this item where the point says so itself. */
  readonly specialists?: true;
  readonly knownBy: {
    /** Norms whose findings in this place stand beside the item. */
    readonly norms: readonly string[];
    /** Fact types whose presence, or absence, in this place stands beside the item. */
    readonly facts: readonly string[];
    /** Those held of whom the item speaks by itself: held without a ground at this hour, not yet of age. */
    readonly held?: 'uncovered' | 'minors';
  };
}

export interface Checklist {
  /** Code of the register of check-lists: `CL_IVS`. */
  readonly id: string;
  readonly point: string;
  readonly title: I18n;
  readonly placeKinds: readonly PlaceKind[];
  /** `kind`: asked in every inspection of such a place; `within`: asked together with it; `signal`: only where a signal calls for it. */
  readonly asked: 'kind' | 'within' | 'signal';
  readonly items: readonly ChecklistItem[];
}

interface More {
  readonly answer?: AnswerKind;
  readonly measures?: readonly MeasureId[];
  readonly persons?: true;
  readonly occasional?: true;
  readonly specialists?: true;
  readonly norms?: readonly string[];
  readonly facts?: readonly string[];
  readonly held?: 'uncovered' | 'minors';
}

/** One item, so that a check-list reads as a table: row, number, Kazakh, Russian, English, and what else there is. */
export function item(id: string, no: number, kk: string, ru: string, en: string, { answer = 'verdict', norms = [], facts = [], held, ...more }: More = {}): ChecklistItem {
  return { id, no, words: { kk, ru, en }, answer: more.measures && answer === 'verdict' ? 'measured' : answer, ...more, knownBy: { norms, facts, ...(held ? { held } : {}) } };
}

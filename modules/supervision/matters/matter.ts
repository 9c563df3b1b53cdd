/**
 * A matter as data: what begins with one fact and is followed by facts that name it. Which facts open it, which steps follow and by which
 * field they are tied, what closes it, which norms give its clocks. `kinds.ts` is the list; `lines.ts` and `one.ts` read any of them.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';

/** What a form of the next step knows before anybody types: see `prefill.ts`. */
export type Known =
  /** A field of the fact that opened the matter, its moment or its id. */
  | { readonly opening: string }
  /** Of the account: the level of its office, its name; whom that level tells. */
  | { readonly own: 'level' | 'name' | 'next-level' | 'told' }
  /** The last fact of this type in the matter. */
  | { readonly last: string }
  | { readonly is: string | boolean };

export interface MatterStep {
  readonly type: string;
  /** Fields that hold the key of the matter or the id of what opened it. */
  readonly tie: readonly string[];
  readonly prefill?: Readonly<Record<string, Known>>;
  /** Whether it happens once: its button goes when it is done. */
  readonly once?: true;
  /** Stands on the line only where it happened or where the law demands it. */
  readonly ifNeeded?: true;
}

export interface MatterKind {
  readonly id: MatterKindId;
  readonly title: I18n;
  /** Fact types that open a matter: the field whose value is its key (null: the id of the fact), and which of them are meant. */
  readonly opens: Readonly<Record<string, { readonly key: string | null; readonly where?: { readonly field: string; readonly in: readonly string[] } }>>;
  readonly steps: readonly MatterStep[];
  /** Facts after which nothing is left to do. */
  readonly closes: Readonly<Record<string, { readonly field: string; readonly is: string } | null>>;
  /** Fields of the opening fact that the list shows, in this order. */
  readonly columns: readonly string[];
  /** Beginnings of the ids of norms whose findings are the clocks of the matter. */
  readonly norms: readonly string[];
  /** Of how many days the finished ones are shown unless a period is asked for; null: of all time. Unfinished ones are always shown. */
  readonly shownDays: number | null;
  /** What the button "new" records, and about what. */
  readonly starts: { readonly type: string; readonly subject: 'place' | 'episode' } | null;
}

export const matterKindIds = ['response', 'emergency', 'appeal', 'punishment', 'force'] as const;
export type MatterKindId = (typeof matterKindIds)[number];

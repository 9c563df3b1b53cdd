/**
 * Drafts of records. Kept in `localStorage`, because it is written at once, also while the page is being closed; each person's drafts
 * are their own. A draft survives reload, sign-out, a lost connection and an error of the server; it goes when it has been recorded or
 * thrown away, or after thirty days.
 */
import type { NewFactBody } from '@kepil/modules/contract.ts';
import { uuidv7 } from './uuid.ts';

export interface DraftFact {
  /** Made with the draft, so that a repeated save is the same record. */
  readonly id: string;
  readonly type: string;
  readonly at: number | null;
  /** What stands in the field while it is not yet a moment. */
  readonly atTyped: string;
  readonly place: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly corrects?: string;
  readonly withdraws?: string;
  /** In a form of several facts: whether this one is part of the record. */
  readonly included: boolean;
}

/** One of several persons of whom the same is recorded. Its fact has an id of its own, made when the person was chosen. */
export interface DraftPerson {
  readonly episode: string;
  readonly fact: string;
}

export interface Draft {
  /** Whose record it is: an episode; with `kind` place, a place of custody, with office, a prosecutor's office; empty where `persons` says it. */
  readonly episode: string;
  readonly kind?: 'place' | 'office';
  readonly facts: readonly DraftFact[];
  /** The one fact is recorded of each of them. No names stand here. */
  readonly persons?: readonly DraftPerson[];
  /** Version of the episode that the author saw; null for a new one, and for a place, where records stand side by side. */
  readonly version: number | null;
  readonly savedAt: number;
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'kepil.draft.';
const KEEP = 30 * 86_400_000;
const keyOf = (person: string, key: string): string => `${PREFIX}${person}.${key}`;

/** The draft under a key; null where there is none, or it is not readable. */
export function readDraft(store: Store, person: string, key: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(store.getItem(keyOf(person, key)) ?? 'null');
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** False where the device has no room: the form then says so, since nothing typed may be lost silently. */
export function writeDraft(store: Store, person: string, key: string, draft: Draft): boolean {
  try {
    store.setItem(keyOf(person, key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const dropDraft = (store: Store, person: string, key: string): void => store.removeItem(keyOf(person, key));

/** Throws away what nobody came back to in thirty days, of any person: personal data must not lie about for ever. */
export function sweepDrafts(store: Store, now: number): number {
  const names = Array.from({ length: store.length }, (_, i) => store.key(i)).filter((name): name is string => name?.startsWith(PREFIX) ?? false);
  const old = names.filter((name) => {
    try {
      const draft: unknown = JSON.parse(store.getItem(name) ?? 'null');
      return !isDraft(draft) || draft.savedAt < now - KEEP;
    } catch {
      return true;
    }
  });
  for (const name of old) store.removeItem(name);
  return old.length;
}

export function newDraftFact(type: string, more: Partial<Omit<DraftFact, 'id' | 'type'>> = {}): DraftFact {
  return { id: uuidv7(), type, at: null, atTyped: '', place: null, data: {}, included: true, ...more };
}

/** The facts of a draft as the server takes them; those without a moment are left out (they cannot be judged yet). */
export function bodiesOf({ episode, kind = 'episode', facts }: Pick<Draft, 'episode' | 'facts'> & { readonly kind?: 'episode' | 'place' | 'office' }): NewFactBody[] {
  return facts.filter(({ included, at }) => included && at !== null).map(({ id, type, at, place, data, corrects, withdraws }) => ({
    id, type, at: at ?? 0, place, streams: [{ kind, id: episode }], data: dataOf(data),
    ...(corrects === undefined ? {} : { corrects }), ...(withdraws === undefined ? {} : { withdraws }),
  }));
}

/** Empty values are absent values; lines of a list that hold nothing are no lines. */
function dataOf(data: DraftFact['data']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '' && value !== null));
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'facts' in value && Array.isArray(value.facts) && 'savedAt' in value && typeof value.savedAt === 'number' && 'episode' in value;

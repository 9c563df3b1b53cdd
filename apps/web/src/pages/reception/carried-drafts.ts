/**
 * Drafts of the other steps, when one step has been recorded: what its author has just recorded himself is no news to him, so the version
 * that they saw moves on with it. A draft that saw another version stays as it is and will tell what others recorded.
 */
import type { Draft, Store } from '../record/drafts.ts';
import { readDraft, writeDraft } from '../record/drafts.ts';

/** How many drafts moved on. */
export function carryDrafts(store: Store, person: string, prefix: string, seen: number, now: number): number {
  const own = `kepil.draft.${person}.`;
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i)).filter((name): name is string => name?.startsWith(own + prefix) ?? false).map((name) => name.slice(own.length));
  const moved = keys.map((key): [string, Draft | null] => [key, readDraft(store, person, key)]).filter((pair): pair is [string, Draft] => pair[1]?.version === seen);
  for (const [key, draft] of moved) writeDraft(store, person, key, { ...draft, version: now });
  return moved.length;
}

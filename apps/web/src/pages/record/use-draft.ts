/** The draft of a form, saved while it is being typed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftFact, DraftPerson } from './drafts.ts';
import { dropDraft, readDraft, sweepDrafts, writeDraft } from './drafts.ts';

const PAUSE = 300;

export interface DraftHandle {
  readonly draft: Draft;
  readonly setFacts: (change: (facts: readonly DraftFact[]) => readonly DraftFact[]) => void;
  readonly setVersion: (version: number) => void;
  readonly setPersons: (change: (persons: readonly DraftPerson[]) => readonly DraftPerson[]) => void;
  /** The draft was found from earlier: when it was saved. */
  readonly restoredAt: number | null;
  readonly savedAt: number | null;
  /** The device refused to keep it. */
  readonly unsaved: boolean;
  /** Throws the draft away and starts over. */
  readonly discard: () => void;
  /** Recorded: nothing is kept. */
  readonly finish: () => void;
}

/** `initial` is asked once for each key. */
export function useDraft(person: string, key: string, initial: () => Draft): DraftHandle {
  const [{ draft, restoredAt }, setState] = useState(() => load(person, key, initial));
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef(draft);
  const dirty = useRef(false);
  latest.current = draft;

  const save = useCallback(() => {
    if (!dirty.current) return;
    dirty.current = false;
    const at = Date.now();
    const kept = writeDraft(localStorage, person, key, { ...latest.current, savedAt: at });
    setUnsaved(!kept);
    if (kept) setSavedAt(at);
  }, [person, key]);

  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);
  useEffect(() => {
    sweepDrafts(localStorage, Date.now());
    // A page that is closed, reloaded or left within the pause must lose nothing either.
    const hidden = () => { if (document.visibilityState === 'hidden') save(); };
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      save();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [save]);

  const change = useCallback((next: (draft: Draft) => Draft) => {
    dirty.current = true;
    setState((state) => ({ ...state, draft: next(state.draft) }));
  }, []);
  return {
    draft, restoredAt, savedAt, unsaved,
    setFacts: useCallback((by) => change((now) => ({ ...now, facts: by(now.facts) })), [change]),
    setVersion: useCallback((version) => change((now) => ({ ...now, version })), [change]),
    setPersons: useCallback((by) => change((now) => ({ ...now, persons: by(now.persons ?? []) })), [change]),
    discard: () => {
      dirty.current = false;
      dropDraft(localStorage, person, key);
      setSavedAt(null);
      setState({ draft: initial(), restoredAt: null });
    },
    finish: () => {
      dirty.current = false;
      dropDraft(localStorage, person, key);
    },
  };
}

function load(person: string, key: string, initial: () => Draft): { draft: Draft; restoredAt: number | null } {
  const kept = readDraft(localStorage, person, key);
  return kept ? { draft: kept, restoredAt: kept.savedAt } : { draft: initial(), restoredAt: null };
}

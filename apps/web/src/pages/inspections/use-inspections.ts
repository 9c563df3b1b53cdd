/** Who is at the tablet and what is kept on it, as the pages show it; what is ready is sent whenever there is a line. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { ProblemError } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { sendKept } from './send.ts';
import { inspectionOf, inspectionsOf, keepInspection, keepOwner, onKept, owner, sheetsOf, sweep, type Kept, type TakenSheet } from './store.ts';

export type Identity = { readonly state: 'looking' | 'signed-out' | 'unknown' } | { readonly state: 'here'; readonly me: Me; readonly online: boolean };

/** With a line the server says who it is; without one, whoever was here last and has not signed out. */
export function useIdentity(): Identity {
  const me = useQuery({ ...meQuery, refetchInterval: 15_000 });
  const [last, setLast] = useState<Me | null | undefined>(undefined);
  useEffect(() => { void owner().then(setLast, () => setLast(null)); }, []);
  useEffect(() => { if (me.data) void keepOwner(me.data); }, [me.data]);
  const refused = me.error instanceof ProblemError && me.error.problem.status === 401;
  if (refused) return { state: 'signed-out' };
  const offline = me.isError || me.failureCount > 0;
  if (me.data) return { state: 'here', me: me.data, online: !offline };
  if (last === undefined || !offline) return { state: 'looking' };
  return last ? { state: 'here', me: last, online: false } : { state: 'unknown' };
}

export interface KeptHere { readonly inspections: readonly Kept[]; readonly sheets: readonly TakenSheet[] }

/** null until it is read. */
export function useKept(account: string): KeptHere | null {
  const [here, setHere] = useState<KeptHere | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const [inspections, sheets] = await Promise.all([inspectionsOf(account), sheetsOf(account)]);
      if (!gone) setHere({ inspections, sheets });
    };
    void sweep(Date.now()).then(read);
    const stop = onKept(() => void read());
    return () => { gone = true; stop(); };
  }, [account]);
  return here;
}

const AGAIN = 15_000;

/** Sends what waits, at once and then again and again while it waits; the function sends now. */
export function useSending(account: string, waiting: boolean): { readonly sending: boolean; readonly send: () => void } {
  const [sending, setSending] = useState(false);
  const send = useCallback(() => {
    setSending(true);
    void sendKept(account).finally(() => setSending(false));
  }, [account]);
  useEffect(() => {
    if (!waiting) return undefined;
    send();
    const timer = setInterval(send, AGAIN);
    window.addEventListener('online', send);
    return () => { clearInterval(timer); window.removeEventListener('online', send); };
  }, [waiting, send]);
  return { sending, send };
}

const PAUSE = 150;

export interface OpenInspection {
  readonly kept: Kept;
  readonly change: (by: (kept: Kept) => Kept) => void;
  /** Everything typed is on the disk. */
  readonly saved: boolean;
  /** The device refused to keep it. */
  readonly failed: boolean;
  /** Writes what is not yet written. */
  readonly flush: () => Promise<void>;
}

/** One inspection, kept while it is being filled in. null: being read; undefined: there is none. */
export function useOpenInspection(account: string, id: string): OpenInspection | null | undefined {
  const [kept, setKept] = useState<Kept | null | undefined>(null);
  const [saved, setSaved] = useState(true);
  const [failed, setFailed] = useState(false);
  const latest = useRef<Kept | null>(null);
  const dirty = useRef(false);

  const flush = useCallback(async () => {
    if (!dirty.current || !latest.current) return;
    dirty.current = false;
    const written = { ...latest.current, savedAt: Date.now() };
    try {
      await keepInspection(written);
      setFailed(false);
      if (!dirty.current) setSaved(true);
    } catch {
      dirty.current = true;
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const found = await inspectionOf(account, id);
      // What is being typed here is newer than what is kept.
      if (gone || dirty.current) return;
      latest.current = found;
      setKept(found ?? undefined);
    };
    void read();
    const stop = onKept(() => void read());
    const hidden = () => { if (document.visibilityState === 'hidden') void flush(); };
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      gone = true;
      stop();
      void flush();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [account, id, flush]);
  useEffect(() => {
    if (saved) return undefined;
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [kept, saved, flush]);

  const change = useCallback((by: (kept: Kept) => Kept) => {
    if (!latest.current) return;
    latest.current = by(latest.current);
    dirty.current = true;
    setSaved(false);
    setKept(latest.current);
  }, []);
  if (!kept) return kept;
  return { kept, change, saved, failed, flush };
}

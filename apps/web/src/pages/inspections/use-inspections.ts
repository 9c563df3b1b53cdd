/** Who is at the tablet and what is kept on it, as the pages show it; what is ready is sent whenever there is a line. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { ProblemError } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { sendKept } from './send.ts';
import { liesOpen } from './migrate.ts';
import { allInspectionsOf, inspectionOf, isFull, keepInspection, keepOwner, onKept, owner, ownerAccount, sheetsOf, sweep, type Kept, type TakenSheet } from './store.ts';
import { beforeLock, isOpen, LockedError, onDoor, shutForOthers } from './vault/opened.ts';
import { hasLock } from './vault/unlock.ts';

/** `none`: nothing is kept and nothing is closed yet; `bare`: what a version before kept in the clear waits to be sealed. */
export type DoorState = 'looking' | 'none' | 'bare' | 'locked' | 'open';

/** How the tablet stands for this person; null: nobody is known. */
export function useDoor(account: string | null): DoorState {
  const [state, setState] = useState<DoorState>('looking');
  useEffect(() => {
    if (account === null) return undefined;
    let gone = false;
    const read = async (): Promise<void> => {
      const found = isOpen(account) ? 'open' : (await hasLock(account)) ? 'locked' : (await liesOpen(account)) ? 'bare' : 'none';
      if (!gone) setState(isOpen(account) ? 'open' : found);
    };
    const look = (): void => { read().catch(() => { if (!gone) setState('none'); }); };
    look();
    const stops = [onDoor(look), onKept(look)];
    return () => { gone = true; for (const stop of stops) stop(); };
  }, [account]);
  return state;
}

export type Identity =
  | { readonly state: 'looking' | 'signed-out' | 'unknown' }
  /** Without a line only the passphrase tells who it is. */
  | { readonly state: 'closed'; readonly account: string; readonly door: DoorState }
  | { readonly state: 'here'; readonly me: Me; readonly online: boolean; readonly door: DoorState };

/** With a line the server says who it is; without one, whoever was here last, has not signed out and knows the passphrase. */
export function useIdentity(): Identity {
  const me = useQuery({ ...meQuery, refetchInterval: 15_000 });
  const [account, setAccount] = useState<string | null | undefined>(undefined);
  const [last, setLast] = useState<Me | null>(null);
  useEffect(() => { void ownerAccount().then(setAccount, () => setAccount(null)); }, []);
  const id = me.data?.id ?? account ?? null;
  const door = useDoor(id);
  const signedIn = me.data?.id;
  useEffect(() => { if (signedIn !== undefined) shutForOthers(signedIn); }, [signedIn]);
  useEffect(() => {
    if (door !== 'open' || id === null) return;
    // Who is here is kept for the time without a line; a device without room does without.
    if (me.data) void keepOwner(me.data).catch((error: unknown) => { if (!isFull(error)) unlessLocked(error); });
    else void owner(id).then(setLast).catch(unlessLocked);
  }, [me.data, door, id]);
  const refused = me.error instanceof ProblemError && me.error.problem.status === 401;
  if (refused) return { state: 'signed-out' };
  const offline = me.isError || me.failureCount > 0;
  if (me.data) return { state: 'here', me: me.data, online: !offline, door };
  if (account === undefined || !offline) return { state: 'looking' };
  if (account === null || door === 'none' || door === 'bare') return { state: 'unknown' };
  if (door !== 'open') return { state: 'closed', account, door };
  return last ? { state: 'here', me: last, online: false, door } : { state: 'looking' };
}

/** Locked in between: what is shown goes with it, and nothing is wrong. */
function unlessLocked(error: unknown): void {
  if (!(error instanceof LockedError)) throw error;
}

export interface KeptHere { readonly inspections: readonly Kept[]; readonly sheets: readonly TakenSheet[]; /** No longer open: their bytes are damaged. */ readonly damaged: readonly string[] }

/** null until it is read. */
export function useKept(account: string): KeptHere | null {
  const [here, setHere] = useState<KeptHere | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const [{ inspections, damaged }, sheets] = await Promise.all([allInspectionsOf(account), sheetsOf(account)]);
      if (!gone) setHere({ inspections, sheets, damaged });
    };
    const look = (): void => { read().catch(unlessLocked); };
    void sweep(Date.now()).then(look);
    const stop = onKept(look);
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
    void sendKept(account).catch(unlessLocked).finally(() => setSending(false));
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
/** A device without room is asked again: somebody may be making room on it. */
const RETRY = 5000;

export interface OpenInspection {
  readonly kept: Kept;
  readonly change: (by: (kept: Kept) => Kept) => void;
  /** Everything typed is on the disk. */
  readonly saved: boolean;
  /** The device refused to keep it. */
  readonly failed: boolean;
  /** Writes what is not yet written; false where the device does not keep it. */
  readonly flush: () => Promise<boolean>;
}

/** One inspection, kept while it is being filled in. null: being read; undefined: there is none. */
export function useOpenInspection(account: string, id: string): OpenInspection | null | undefined {
  const [kept, setKept] = useState<Kept | null | undefined>(null);
  const [saved, setSaved] = useState(true);
  const [failed, setFailed] = useState(false);
  const latest = useRef<Kept | null>(null);
  const dirty = useRef(false);

  const flush = useCallback(async (): Promise<boolean> => {
    if (!dirty.current || !latest.current) return true;
    dirty.current = false;
    const written = { ...latest.current, savedAt: Date.now() };
    try {
      await keepInspection(written);
      setFailed(false);
      if (!dirty.current) setSaved(true);
      return true;
    } catch {
      dirty.current = true;
      setFailed(true);
      return false;
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
    const look = (): void => { read().catch(unlessLocked); };
    look();
    const stops = [onKept(look), beforeLock(flush)];
    const hidden = () => { if (document.visibilityState === 'hidden') void flush(); };
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      gone = true;
      for (const stop of stops) stop();
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
  useEffect(() => {
    if (!failed) return undefined;
    const timer = setInterval(() => void flush(), RETRY);
    const leave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', leave);
    return () => { clearInterval(timer); window.removeEventListener('beforeunload', leave); };
  }, [failed, flush]);

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

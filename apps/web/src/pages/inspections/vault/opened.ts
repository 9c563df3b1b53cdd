/**
 * Which tablet is open: the key stays in the memory of this page alone and goes with it, with the button, and when nobody touches the
 * tablet for a while. Whoever still has to write is asked first.
 */

/** Nobody touched it for so long: locked. */
const IDLE = 10 * 60_000;
const LOOK = 15_000;

/** What was asked for lies closed. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

let open: { readonly account: string; readonly key: CryptoKey } | null = null;
let touched = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const changed = new EventTarget();
const writers = new Set<() => Promise<boolean>>();
const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kepil-inspections-door');
windows?.addEventListener('message', () => void close(false));

export const isOpen = (account: string): boolean => open?.account === account;

/** Throws LockedError. */
export function keyOf(account: string): CryptoKey {
  if (open?.account !== account) throw new LockedError(account);
  return open.key;
}

export function onDoor(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** Asked before the door closes: false where what was typed could not be kept, and the door stays open. */
export function beforeLock(writer: () => Promise<boolean>): () => void {
  writers.add(writer);
  return () => writers.delete(writer);
}

export function opened(account: string, key: CryptoKey): void {
  open = { account, key };
  touched = Date.now();
  clearInterval(timer);
  // A tablet that slept counts nothing: on waking, the hour is looked at. A clock set back counts as time gone by.
  timer = setInterval(look, LOOK);
  for (const event of touches) addEventListener(event, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  changed.dispatchEvent(new Event('change'));
}

const touches = ['pointerdown', 'keydown', 'input', 'scroll'] as const;
const touch = (): void => {
  if (Math.abs(Date.now() - touched) < IDLE) touched = Date.now();
  else look();
};

function look(): void {
  if (open && Math.abs(Date.now() - touched) >= IDLE) void lock();
}

/** False where something typed is not kept yet and cannot be: then it stays open rather than losing it. */
export async function lock(): Promise<boolean> {
  if (!open) return true;
  return close(true);
}

async function close(tellOthers: boolean): Promise<boolean> {
  const kept = await Promise.all([...writers].map((writer) => writer().catch(() => false)));
  if (kept.includes(false)) return false;
  drop();
  if (tellOthers) windows?.postMessage('lock');
  return true;
}

/** Somebody else is at the tablet now: what another opened is shut. */
export function shutForOthers(account: string): void {
  if (open && open.account !== account) drop();
}

/** At once and whatever is not written: what it closed is being thrown away. */
export function drop(): void {
  open = null;
  clearInterval(timer);
  for (const event of touches) removeEventListener(event, touch, { capture: true });
  document.removeEventListener('visibilitychange', look);
  changed.dispatchEvent(new Event('change'));
}

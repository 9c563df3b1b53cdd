/**
 * One ticking clock for the whole page. The server's clock is the one that counts: each answer that carries `now` sets the
 * difference, so that a wrong clock of the workstation does not shorten or lengthen anybody's term on the screen.
 */
import { useSyncExternalStore } from 'react';
import type { Instant } from '@kepil/law/time/instant.ts';

const listeners = new Set<() => void>();
let difference = 0;
let tick: Instant = floor(Date.now());
let timer: ReturnType<typeof setTimeout> | undefined;

/** The present moment by the server's clock, whole seconds. */
export const now = (): Instant => floor(Date.now() + difference);

/** Called with the `now` of an answer. Network time of up to two seconds is not corrected: it would make the clock jump. */
export function trustServerClock(serverNow: Instant): void {
  const seen = serverNow - Date.now();
  if (Math.abs(seen - difference) > 2000) {
    difference = seen;
    beat();
  }
}

/** The present moment, renewed each second. Use it only in the smallest component that shows it. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, () => tick, () => tick);
}

/** What follows from the present moment: renders again only when the result changes, not each second. */
export function useOfNow<T extends string | number | boolean | null>(of: (now: Instant) => T): T {
  return useSyncExternalStore(subscribe, () => of(tick), () => of(tick));
}

/** The present moment at a coarser step (e.g. a minute): for what need not move each second. */
export const useNowEvery = (stepMs: number): Instant => useOfNow((now) => Math.floor(now / stepMs) * stepMs);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) beat();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function beat(): void {
  stop();
  const next = now();
  if (next !== tick) {
    tick = next;
    for (const listener of listeners) listener();
  }
  if (listeners.size > 0) timer = setTimeout(beat, 1000 - ((Date.now() + difference) % 1000) + 5);
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

function floor(ms: number): Instant {
  return Math.floor(ms / 1000) * 1000;
}

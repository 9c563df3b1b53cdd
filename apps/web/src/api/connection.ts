/** Whether the server could be reached at the last try. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let connected = true;

export function setConnected(now: boolean): void {
  if (now === connected) return;
  connected = now;
  for (const listener of listeners) listener();
}

export function useConnected(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => connected);
}

/**
 * The shelves of the tablet: IndexedDB, each write asked to reach the disk before it counts. What lies on them is sealed
 * (docs/decisions/0014); to be seen without the passphrase is only what the lock itself needs and what tells how much is there: of whom
 * (identifier of the account), which place was taken along and when, that an inspection exists, whether it is sent, how many photographs.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Lock, Sealed } from './vault/seal.ts';

/** `wrong`: passphrases refused in a row; `notBefore`: until then none is tried. */
export interface LockRow extends Lock { readonly wrong: number; readonly notBefore: number }
export interface OwnerRow { readonly account: string; readonly at: number; readonly sealed: Sealed | null }
export interface SheetRow { readonly id: string; readonly account: string; readonly place: string; readonly takenAt: number; readonly sealed: Sealed }
export interface InspectionRow { readonly id: string; readonly account: string; readonly place: string; readonly state: 'open' | 'ready' | 'sent'; readonly begunAt: number; readonly sentAt: number | null; readonly sealed: Sealed }
export interface PhotoRow { readonly key: string; readonly account: string; readonly inspection: string; readonly sha256: string; readonly sentAt: number | null; readonly sealed: Sealed }

export interface Shelves extends DBSchema {
  locks: { key: string; value: LockRow };
  here: { key: string; value: OwnerRow };
  'sealed-sheets': { key: string; value: SheetRow };
  'sealed-inspections': { key: string; value: InspectionRow };
  'sealed-photos': { key: string; value: PhotoRow; indexes: { inspection: string } };
  /** Of the version before, in the clear: emptied at the first opening (migrate.ts). */
  owner: { key: string; value: unknown };
  sheets: { key: string; value: unknown };
  inspections: { key: string; value: unknown };
  photos: { key: string; value: unknown };
}
export const openShelves = ['owner', 'sheets', 'inspections', 'photos'] as const;

let opened: Promise<IDBPDatabase<Shelves>> | undefined;
export const shelves = (): Promise<IDBPDatabase<Shelves>> => (opened ??= openDB<Shelves>('kepil-inspections', 2, {
  upgrade(db) {
    db.createObjectStore('locks', { keyPath: 'account' });
    db.createObjectStore('here');
    db.createObjectStore('sealed-sheets', { keyPath: 'id' });
    db.createObjectStore('sealed-inspections', { keyPath: 'id' });
    db.createObjectStore('sealed-photos', { keyPath: 'key' }).createIndex('inspection', 'inspection');
  },
  // A newer program in another window must not wait for this one.
  blocking: (_now, _wanted, event) => { (event.target as IDBDatabase).close(); opened = undefined; },
  terminated: () => { opened = undefined; },
}).catch((error: unknown) => { opened = undefined; throw error; }));

export const strict = { durability: 'strict' } as const;
const changed = new EventTarget();
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kepil-inspections');
others?.addEventListener('message', () => changed.dispatchEvent(new Event('change')));

/** Told of every change, of other windows too; gives what stops it. */
export function onKept(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}
export function tell(): void {
  changed.dispatchEvent(new Event('change'));
  others?.postMessage('change');
}

/** Sealing takes its time: what is written later must also arrive later. */
let last: Promise<unknown> = Promise.resolve();
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}

/** The device has no room left for it. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * What is kept on this tablet of inspections: who is at it, the places taken along, the inspections themselves with their photographs.
 * IndexedDB; each write is asked to reach the disk before it counts. It is not encrypted: a key that opens it without a line would have
 * to lie beside it, so what guards it is the encryption of the tablet's own disk, that only whoever signed in sees it, and that it goes
 * early: what was taken along after two days, with sign-out and with the sending; an inspection when it is sent.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { I18n, Me, NewFactBody, Problem } from '@kepil/modules/contract.ts';
import type { InspectionDone, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Form } from './form.ts';

export interface TakenSheet { readonly place: string; readonly account: string; readonly takenAt: number; readonly sheet: InspectionSheet }

/** `open`: being filled in; `ready`: finished, to be sent in its turn; `sent`: on record, photographs too. */
export interface Kept {
  readonly id: string;
  readonly knownId: string;
  readonly account: string;
  readonly place: string;
  readonly placeName: I18n;
  readonly zone: Zone;
  readonly state: 'open' | 'ready' | 'sent';
  readonly begunAt: number;
  readonly savedAt: number;
  readonly form: Form;
  /** As of when what stood beside the items was known: inspections recorded since are shown before this one goes. */
  readonly knownAsOf: number;
  readonly readyAt: number | null;
  readonly body: { readonly facts: readonly NewFactBody[] } | null;
  /** It was sent and may be on record: until that is known it stays as it was sent. */
  readonly tried: boolean;
  readonly recordedAt: number | null;
  readonly sentAt: number | null;
  /** Recorded by others meanwhile, to be looked at first. */
  readonly meanwhile: readonly InspectionDone[];
  /** The prosecutor has looked and lets it stand beside them. */
  readonly besides: boolean;
  readonly refused: Problem | null;
}

export interface Photo { readonly key: string; readonly inspection: string; readonly sha256: string; readonly bytes: ArrayBuffer; readonly sentAt: number | null }

interface Shelves extends DBSchema {
  owner: { key: string; value: { readonly me: Me; readonly at: number } };
  sheets: { key: string; value: TakenSheet };
  inspections: { key: string; value: Kept };
  photos: { key: string; value: Photo; indexes: { inspection: string } };
}

const SHEET_LIVES = 48 * 3_600_000;
/** How long it is still shown that something was sent. */
const SENT_LIVES = 7 * 86_400_000;

let opened: Promise<IDBPDatabase<Shelves>> | undefined;
const shelves = (): Promise<IDBPDatabase<Shelves>> => (opened ??= openDB<Shelves>('kepil-inspections', 1, {
  upgrade(db) {
    db.createObjectStore('owner');
    db.createObjectStore('sheets', { keyPath: 'place' });
    db.createObjectStore('inspections', { keyPath: 'id' });
    db.createObjectStore('photos', { keyPath: 'key' }).createIndex('inspection', 'inspection');
  },
  terminated: () => { opened = undefined; },
}));

const strict = { durability: 'strict' } as const;
const changed = new EventTarget();
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kepil-inspections');
others?.addEventListener('message', () => changed.dispatchEvent(new Event('change')));

/** Told of every change, of other windows too; gives what stops it. */
export function onKept(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}
function tell(): void {
  changed.dispatchEvent(new Event('change'));
  others?.postMessage('change');
}

export const owner = async (): Promise<Me | null> => (await (await shelves()).get('owner', 'me'))?.me ?? null;
export async function keepOwner(me: Me): Promise<void> {
  await (await shelves()).put('owner', { me, at: Date.now() }, 'me');
}

export const sheetOf = async (account: string, place: string): Promise<TakenSheet | null> => {
  const taken = await (await shelves()).get('sheets', place);
  return taken?.account === account ? taken : null;
};
export const sheetsOf = async (account: string): Promise<TakenSheet[]> => (await (await shelves()).getAll('sheets')).filter((one) => one.account === account);
export async function keepSheet(taken: TakenSheet): Promise<void> {
  const tx = (await shelves()).transaction('sheets', 'readwrite', strict);
  await Promise.all([tx.store.put(taken), tx.done]);
  tell();
}
export async function dropSheet(place: string): Promise<void> {
  await (await shelves()).delete('sheets', place);
  tell();
}

export const inspectionOf = async (account: string, id: string): Promise<Kept | null> => {
  const kept = await (await shelves()).get('inspections', id);
  return kept?.account === account ? kept : null;
};
/** In the order in which they were begun. */
export const inspectionsOf = async (account: string): Promise<Kept[]> =>
  (await (await shelves()).getAll('inspections')).filter((one) => one.account === account).sort((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1));
export async function keepInspection(kept: Kept): Promise<void> {
  const tx = (await shelves()).transaction('inspections', 'readwrite', strict);
  await Promise.all([tx.store.put(kept), tx.done]);
  tell();
}
/** Thrown away by its author, with its photographs. */
export async function dropInspection(id: string): Promise<void> {
  await dropPhotos(id);
  await (await shelves()).delete('inspections', id);
  tell();
}

export const photosOf = async (inspection: string): Promise<Photo[]> => (await shelves()).getAllFromIndex('photos', 'inspection', inspection);
export const photoKey = (inspection: string, sha256: string): string => `${inspection}/${sha256}`;
export const photoOf = async (inspection: string, sha256: string): Promise<Photo | null> => (await (await shelves()).get('photos', photoKey(inspection, sha256))) ?? null;
export async function keepPhoto(photo: Photo): Promise<void> {
  const tx = (await shelves()).transaction('photos', 'readwrite', strict);
  await Promise.all([tx.store.put(photo), tx.done]);
}
export async function dropPhotos(inspection: string): Promise<void> {
  const tx = (await shelves()).transaction('photos', 'readwrite');
  const keys = await tx.store.index('inspection').getAllKeys(inspection);
  await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
}

/** Once it is on record with its photographs: what was typed goes, a line that it was sent stays for a week. */
export async function finish(kept: Kept, sentAt: number): Promise<void> {
  await dropPhotos(kept.id);
  await keepInspection({ ...kept, state: 'sent', sentAt, body: null, form: { ...kept.form, texts: {}, answers: {}, received: [] }, meanwhile: [], refused: null });
  const left = (await inspectionsOf(kept.account)).some(({ place, state }) => place === kept.place && state !== 'sent');
  if (!left) await dropSheet(kept.place);
}

/** Throws away what has outlived its use. What is not sent stays, however old. */
export async function sweep(now: number): Promise<void> {
  const db = await shelves();
  for (const { place, takenAt } of await db.getAll('sheets')) {
    const needed = (await db.getAll('inspections')).some((one) => one.place === place && one.state === 'open');
    if (!needed && takenAt < now - SHEET_LIVES) await db.delete('sheets', place);
  }
  for (const { id, sentAt } of await db.getAll('inspections')) if (sentAt !== null && sentAt < now - SENT_LIVES) await db.delete('inspections', id);
}

/** At sign-out: who was here and what was taken along go; an inspection that is not sent yet waits, closed, for the same person. */
export async function forget(): Promise<void> {
  const db = await shelves();
  await Promise.all([db.clear('owner'), db.clear('sheets')]);
  for (const { id, state } of await db.getAll('inspections')) if (state === 'sent') await db.delete('inspections', id);
  tell();
}

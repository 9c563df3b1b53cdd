/**
 * What is kept on this tablet of inspections: who is at it, the places taken along, the inspections themselves with their photographs,
 * all sealed with the key of whoever keeps them. It goes early: what was taken along after two days, with sign-out and with the sending;
 * an inspection when it is sent; the key itself when nothing waits any more.
 */
import type { I18n, Me, NewFactBody, Problem } from '@kepil/modules/contract.ts';
import type { InspectionDone, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { toRespond, type Form } from './form.ts';
import { inOrder, openShelves, shelves, strict, tell, type InspectionRow, type PhotoRow, type SheetRow } from './shelves.ts';
import { drop, keyOf } from './vault/opened.ts';
import { seal, sealValue, unseal, unsealValue, type About } from './vault/seal.ts';

export { isFull, onKept } from './shelves.ts';

/** `ahead`: the server's clock less the tablet's when it was taken, milliseconds. */
export interface TakenSheet { readonly place: string; readonly account: string; readonly takenAt: number; readonly ahead: number; readonly sheet: InspectionSheet }

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
  /** Items to be answered by an act of the prosecutor; known once it is sent. */
  readonly respond?: readonly string[];
  /** The server's clock less the tablet's when the place was taken along, milliseconds. Absent in what an earlier version kept. */
  readonly ahead?: number;
  /** At the sending the two clocks stood otherwise to one another than when the place was taken along: looked at first. */
  readonly clocks?: { readonly server: number; readonly tablet: number } | null;
  /** The prosecutor has looked at the hours and lets them stand. */
  readonly hoursSeen?: boolean;
}

export interface Photo { readonly key: string; readonly account: string; readonly inspection: string; readonly sha256: string; readonly bytes: ArrayBuffer; readonly sentAt: number | null }

const SHEET_LIVES = 48 * 3_600_000;
/** How long it is still shown that something was sent. */
const SENT_LIVES = 7 * 86_400_000;

const aboutOwner = (account: string): About => ['owner', account];
const aboutSheet = ({ account, place, takenAt }: Pick<SheetRow, 'account' | 'place' | 'takenAt'>): About => ['sheet', account, place, takenAt];
const aboutInspection = ({ account, id, place, state, sentAt }: Pick<InspectionRow, 'account' | 'id' | 'place' | 'state' | 'sentAt'>): About => ['inspection', account, id, place, state, sentAt];
const aboutPhoto = ({ account, inspection, sha256 }: Pick<PhotoRow, 'account' | 'inspection' | 'sha256'>): About => ['photo', account, inspection, sha256];

/** Who was here last and has not signed out; who it is by name lies sealed. */
export const ownerAccount = async (): Promise<string | null> => (await (await shelves()).get('here', 'me'))?.account ?? null;
export async function owner(account: string): Promise<Me | null> {
  const row = await (await shelves()).get('here', 'me');
  return row?.account === account && row.sealed ? unsealValue<Me>(keyOf(account), aboutOwner(account), row.sealed) : null;
}
export async function keepOwner(me: Me): Promise<void> {
  const sealed = await sealValue(keyOf(me.id), aboutOwner(me.id), me);
  await (await shelves()).put('here', { account: me.id, at: Date.now(), sealed }, 'me');
}

const openSheet = async (row: SheetRow): Promise<TakenSheet> => unsealValue<TakenSheet>(keyOf(row.account), aboutSheet(row), row.sealed);
const sheetId = (account: string, place: string): string => `${account}/${place}`;
export async function sheetOf(account: string, place: string): Promise<TakenSheet | null> {
  const row = await (await shelves()).get('sealed-sheets', sheetId(account, place));
  return row ? openSheet(row) : null;
}
/** What cannot be opened (damaged) can be taken along anew and is left out. */
export async function sheetsOf(account: string): Promise<TakenSheet[]> {
  const rows = (await (await shelves()).getAll('sealed-sheets')).filter((row) => row.account === account);
  return (await Promise.all(rows.map((row) => openSheet(row).catch(leftOut)))).filter((one) => one !== null);
}
export async function sheetRow(taken: TakenSheet): Promise<SheetRow> {
  const { account, place, takenAt } = taken;
  return { id: sheetId(account, place), account, place, takenAt, sealed: await sealValue(keyOf(account), aboutSheet(taken), taken) };
}
export async function keepSheet(taken: TakenSheet): Promise<void> {
  const row = await sheetRow(taken);
  const tx = (await shelves()).transaction('sealed-sheets', 'readwrite', strict);
  await Promise.all([tx.store.put(row), tx.done]);
  tell();
}
export async function dropSheet(account: string, place: string): Promise<void> {
  await (await shelves()).delete('sealed-sheets', sheetId(account, place));
  tell();
}

const openInspection = async (row: InspectionRow): Promise<Kept> => unsealValue<Kept>(keyOf(row.account), aboutInspection(row), row.sealed);
export async function inspectionOf(account: string, id: string): Promise<Kept | null> {
  const row = await (await shelves()).get('sealed-inspections', id);
  return row?.account === account ? openInspection(row) : null;
}
export interface KeptInspections { readonly inspections: Kept[]; /** Identifiers of those that no longer open: their bytes are damaged. */ readonly damaged: string[] }
/** In the order in which they were begun. */
export async function allInspectionsOf(account: string): Promise<KeptInspections> {
  const damaged: string[] = [];
  const rows = (await (await shelves()).getAll('sealed-inspections')).filter((row) => row.account === account);
  const read = await Promise.all(rows.map((row) => openInspection(row).catch((error: unknown) => { damaged.push(row.id); return leftOut(error); })));
  return { inspections: read.filter((one) => one !== null).sort((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1)), damaged };
}
export const inspectionsOf = async (account: string): Promise<Kept[]> => (await allInspectionsOf(account)).inspections;
export async function inspectionRow(kept: Kept): Promise<InspectionRow> {
  const { id, account, place, state, begunAt, sentAt } = kept;
  return { id, account, place, state, begunAt, sentAt, sealed: await sealValue(keyOf(account), aboutInspection(kept), kept) };
}
export const keepInspection = (kept: Kept): Promise<void> => inOrder(async () => {
  const row = await inspectionRow(kept);
  const tx = (await shelves()).transaction('sealed-inspections', 'readwrite', strict);
  await Promise.all([tx.store.put(row), tx.done]);
  tell();
});
/** Thrown away by its author, with its photographs. */
export async function dropInspection(id: string): Promise<void> {
  await dropPhotos(id);
  await (await shelves()).delete('sealed-inspections', id);
  tell();
}

/** Locked is not damaged: whoever asks has to open first. */
function leftOut(error: unknown): null {
  if (error instanceof DOMException || error instanceof SyntaxError) return null;
  throw error;
}

export const photoKey = (inspection: string, sha256: string): string => `${inspection}/${sha256}`;
export async function photoOf(inspection: string, sha256: string): Promise<Photo | null> {
  const row = await (await shelves()).get('sealed-photos', photoKey(inspection, sha256));
  return row ? openPhoto(row) : null;
}
async function openPhoto(row: PhotoRow): Promise<Photo> {
  const { key, account, inspection, sha256, sentAt } = row;
  return { key, account, inspection, sha256, sentAt, bytes: await unseal(keyOf(account), aboutPhoto(row), row.sealed) };
}
/** Digests of those that have not arrived yet. */
export const unsentPhotosOf = async (inspection: string): Promise<string[]> =>
  (await (await shelves()).getAllFromIndex('sealed-photos', 'inspection', inspection)).flatMap(({ sha256, sentAt }) => (sentAt === null ? [sha256] : []));
export async function photoRow(photo: Photo): Promise<PhotoRow> {
  const { key, account, inspection, sha256, sentAt, bytes } = photo;
  return { key, account, inspection, sha256, sentAt, sealed: await seal(keyOf(account), aboutPhoto(photo), bytes) };
}
export async function keepPhoto(photo: Photo): Promise<void> {
  const row = await photoRow(photo);
  const tx = (await shelves()).transaction('sealed-photos', 'readwrite', strict);
  await Promise.all([tx.store.put(row), tx.done]);
}
export async function photoSent(inspection: string, sha256: string, sentAt: number): Promise<void> {
  const tx = (await shelves()).transaction('sealed-photos', 'readwrite', strict);
  const row = await tx.store.get(photoKey(inspection, sha256));
  await Promise.all([row && tx.store.put({ ...row, sentAt }), tx.done]);
}
export async function dropPhotos(inspection: string): Promise<void> {
  const tx = (await shelves()).transaction('sealed-photos', 'readwrite');
  const keys = await tx.store.index('inspection').getAllKeys(inspection);
  await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
}

/** Once it is on record with its photographs: what was typed goes, a line that it was sent stays for a week. */
export async function finish(kept: Kept, sentAt: number): Promise<void> {
  await dropPhotos(kept.id);
  await keepInspection({ ...kept, state: 'sent', sentAt, body: null, respond: toRespond(kept.form), form: { ...kept.form, texts: {}, answers: {}, received: [] }, meanwhile: [], refused: null });
  const left = (await inspectionsOf(kept.account)).some(({ place, state }) => place === kept.place && state !== 'sent');
  if (!left) await dropSheet(kept.account, kept.place);
}

/** Throws away what has outlived its use, whosever it is, locked or not. What is not sent stays, however old. */
export async function sweep(now: number): Promise<void> {
  const db = await shelves();
  const inspections = await db.getAll('sealed-inspections');
  for (const { id, account, place, takenAt } of await db.getAll('sealed-sheets')) {
    const needed = inspections.some((one) => one.account === account && one.place === place && one.state === 'open');
    if (!needed && takenAt < now - SHEET_LIVES) await db.delete('sealed-sheets', id);
  }
  for (const { id, sentAt } of inspections) if (sentAt !== null && sentAt < now - SENT_LIVES) await db.delete('sealed-inspections', id);
}

/** Inspections of somebody that are not on record, and photographs that have not arrived; told without the passphrase. */
export async function unsentOf(account: string): Promise<{ readonly inspections: number; readonly photos: number }> {
  const db = await shelves();
  const waiting = (await db.getAll('sealed-inspections')).filter((one) => one.account === account && one.state !== 'sent');
  const photos = await Promise.all(waiting.map(({ id }) => unsentPhotosOf(id)));
  return { inspections: waiting.length, photos: photos.flat().length };
}

/** Everything of somebody goes, sent or not, and the key with it: nothing of it can be read again. */
export async function discardAll(account: string): Promise<void> {
  drop();
  const db = await shelves();
  const tx = db.transaction(['locks', 'here', 'sealed-sheets', 'sealed-inspections', 'sealed-photos'], 'readwrite', strict);
  await tx.objectStore('locks').delete(account);
  if ((await tx.objectStore('here').get('me'))?.account === account) await tx.objectStore('here').clear();
  for (const row of await tx.objectStore('sealed-sheets').getAll()) if (row.account === account) await tx.objectStore('sealed-sheets').delete(row.id);
  for (const row of await tx.objectStore('sealed-inspections').getAll()) if (row.account === account) await tx.objectStore('sealed-inspections').delete(row.id);
  for (const row of await tx.objectStore('sealed-photos').getAll()) if (row.account === account) await tx.objectStore('sealed-photos').delete(row.key);
  await tx.done;
  tell();
}

/**
 * At sign-out: the tablet is locked; who was here, what was taken along and what was sent go, and the key of everybody of whom nothing
 * waits. An inspection that is not sent yet waits, sealed, for the same person.
 */
export async function forget(): Promise<void> {
  drop();
  const db = await shelves();
  await Promise.all([db.clear('here'), db.clear('sealed-sheets')]);
  for (const { id, state } of await db.getAll('sealed-inspections')) if (state === 'sent') await db.delete('sealed-inspections', id);
  const waiting = new Set((await db.getAll('sealed-inspections')).map(({ account }) => account));
  for (const account of await db.getAllKeys('locks')) if (!waiting.has(account)) await db.delete('locks', account);
  // Of a version before, in the clear: what was not sent stays until its author opens the tablet.
  for (const name of openShelves) if (db.objectStoreNames.contains(name) && (name === 'owner' || name === 'sheets')) await db.clear(name);
  tell();
}

/**
 * From the version before, which kept everything in the clear. What can be had again (who was here, what others took along, what is on
 * record) goes at once; the inspections of whoever opens the tablet are sealed, all or none, and what lay open is deleted with it.
 */
import type { Me } from '@kepil/modules/contract.ts';
import { openShelves, shelves, strict, tell } from './shelves.ts';
import { inspectionRow, photoKey, photoRow, sheetRow, type Kept, type TakenSheet } from './store.ts';

interface OldOwner { readonly me: Me }
type OldSheet = Omit<TakenSheet, 'ahead'>;
interface OldPhoto { readonly key: string; readonly inspection: string; readonly sha256: string; readonly bytes: ArrayBuffer; readonly sentAt: number | null }

async function old() {
  const db = await shelves();
  if (!openShelves.every((name) => db.objectStoreNames.contains(name))) return null;
  const [owner, sheets, inspections, photos] = await Promise.all([db.get('owner', 'me'), db.getAll('sheets'), db.getAll('inspections'), db.getAll('photos')]);
  return { db, owner: owner as OldOwner | undefined, sheets: sheets as OldSheet[], inspections: inspections as Kept[], photos: photos as OldPhoto[] };
}

/** Whether something of this person lies open that only a passphrase may close. What needs none is closed or gone when it returns. */
export async function liesOpen(account: string): Promise<boolean> {
  const found = await old();
  if (!found) return false;
  const { db, owner, sheets, inspections } = found;
  if (owner) {
    if (!(await db.get('here', 'me'))) await db.put('here', { account: owner.me.id, at: Date.now(), sealed: null }, 'me');
    await db.clear('owner');
  }
  for (const sheet of sheets) if (sheet.account !== account) await db.delete('sheets', sheet.place);
  for (const one of inspections) if (one.state === 'sent' && one.account !== account) await db.delete('inspections', one.id);
  return sheets.some((one) => one.account === account) || inspections.some((one) => one.account === account);
}

/** Seals what lay open of this person; the tablet is open. */
export async function sealOld(account: string): Promise<void> {
  const found = await old();
  if (!found) return;
  const mine = found.inspections.filter((one) => one.account === account);
  const ids = new Set(mine.map(({ id }) => id));
  const taken = found.sheets.filter((one) => one.account === account);
  const pictures = found.photos.filter(({ inspection }) => ids.has(inspection));
  const [sheets, inspections, photos] = await Promise.all([
    Promise.all(taken.map((one) => sheetRow({ ...one, ahead: one.sheet.asOf - one.takenAt }))), Promise.all(mine.map(inspectionRow)),
    Promise.all(pictures.map((one) => photoRow({ ...one, key: photoKey(one.inspection, one.sha256), account }))),
  ]);
  const tx = found.db.transaction(['sheets', 'inspections', 'photos', 'sealed-sheets', 'sealed-inspections', 'sealed-photos'], 'readwrite', strict);
  await Promise.all([
    ...sheets.map((row) => tx.objectStore('sealed-sheets').put(row)), ...inspections.map((row) => tx.objectStore('sealed-inspections').put(row)), ...photos.map((row) => tx.objectStore('sealed-photos').put(row)),
    ...taken.map(({ place }) => tx.objectStore('sheets').delete(place)), ...mine.map(({ id }) => tx.objectStore('inspections').delete(id)), ...pictures.map(({ key }) => tx.objectStore('photos').delete(key)),
    tx.done,
  ]);
  tell();
}

/** Setting the passphrase of the tablet and opening with it. A wrong one counts before it is tried, so that a kill takes nothing back. */
import { sealOld } from '../migrate.ts';
import { isFull, shelves, strict, type LockRow } from '../shelves.ts';
import { opened } from './opened.ts';
import { LONGEST_WAIT, waitAfter } from './passphrase.ts';
import { newLock, openLock } from './seal.ts';

export const hasLock = async (account: string): Promise<boolean> => (await (await shelves()).getKey('locks', account)) !== undefined;

/** Closes the tablet with a new passphrase and leaves it open; what lay in the clear is sealed. */
export async function setPassphrase(account: string, passphrase: string): Promise<void> {
  const { lock, key } = await newLock(account, passphrase);
  const tx = (await shelves()).transaction('locks', 'readwrite', strict);
  // Another window may have been quicker: what it closed must stay open to its passphrase.
  if (await tx.store.get(account)) { await tx.done; return; }
  await Promise.all([tx.store.put({ ...lock, wrong: 0, notBefore: 0 }), tx.done]);
  opened(account, key);
  await sealOld(account);
}

/** `waits`: until when, by the tablet's clock, none is tried. */
export type Outcome = { readonly open: true } | { readonly open: false; readonly wrong: number; readonly waits: number };

export async function unlock(account: string, passphrase: string): Promise<Outcome> {
  const now = Date.now();
  const row = await (await shelves()).get('locks', account);
  if (!row) throw new Error('there is no lock');
  if (isWaiting(row.notBefore, now)) return { open: false, wrong: row.wrong, waits: row.notBefore };
  const wrong = row.wrong + 1;
  const waits = now + waitAfter(wrong);
  await keep({ ...row, wrong, notBefore: waits });
  const key = await openLock(row, passphrase);
  if (!key) return { open: false, wrong, waits };
  await keep({ ...row, wrong: 0, notBefore: 0 });
  opened(account, key);
  await sealOld(account);
  return { open: true };
}

/** On a device without room nothing is counted, and it opens all the same: what lies on it has to be sent to make room. */
async function keep(row: LockRow): Promise<void> {
  try {
    const tx = (await shelves()).transaction('locks', 'readwrite', strict);
    await Promise.all([tx.store.put(row), tx.done]);
  } catch (error) {
    if (!isFull(error)) throw error;
  }
}

/** A wait that was left behind, by reloading or by a kill. */
export async function waitsUntil(account: string): Promise<number> {
  const notBefore = (await (await shelves()).get('locks', account))?.notBefore ?? 0;
  return isWaiting(notBefore, Date.now()) ? notBefore : 0;
}

/** A clock that was set back makes no wait longer than the longest. */
const isWaiting = (notBefore: number, now: number): boolean => now < notBefore && notBefore - now <= LONGEST_WAIT;

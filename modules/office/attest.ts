/** The journal before others: a signed checkpoint, the cosignatures of the court's and the prosecutor's side, a time stamp a day. */
import { signCheckpoint } from '@kepil/journal/log.ts';
import { COSIGNATURE, parseVerifierKey, type Signer } from '@kepil/journal/note.ts';
import { stampToday, type AskForStamp } from '@kepil/journal/proofs/time-stamps.ts';
import type { Witness } from '@kepil/journal/witness/client.ts';
import { cosignRound } from '@kepil/journal/witness/round.ts';
import type { Config } from '@kepil/platform/config.ts';
import type { House } from '../house.ts';
import { stampAuthority } from './stamp-authority.ts';

/** A process that stops waits for the round under way. */
const PATIENCE = 4000;

export interface Attestors {
  readonly witnesses: readonly Witness[];
  /** Null: no authority is configured. */
  readonly stamp: AskForStamp | null;
}

export function attestorsOf({ witnesses, timeStampUrl }: Pick<Config, 'witnesses' | 'timeStampUrl'>): Attestors {
  return {
    witnesses: witnesses.map(({ key, url }) => ({ key: parseVerifierKey(key, COSIGNATURE), url })),
    stamp: timeStampUrl === null ? null : stampAuthority(timeStampUrl, PATIENCE),
  };
}

/** One round, to be repeated every minute or so. Throws `LogDamaged` where nothing may be signed any more; what the others do is kept as their state. */
export async function attest(house: Pick<House, 'pool' | 'now'>, signer: Signer, { witnesses, stamp }: Attestors, onError: (error: unknown) => void): Promise<void> {
  const now = house.now();
  await signCheckpoint(house.pool, signer, now);
  await Promise.all([
    cosignRound(house.pool, witnesses, now, { timeout: PATIENCE, onError }),
    stamp === null ? null : stampToday(house.pool, stamp, now),
  ]);
}

/** The comparison of the lists of a reconciliation: begun, followed, cancelled. Whichever process it runs in, its standing is in the table. */
import { randomUUID } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import { MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { House } from '../../house.ts';
import { inThread, ThreadEnded } from './in-thread.ts';
import { begin, endRun, personsOf, putProposals, tellShare, type Reconciliation } from './store.ts';

const SECOND = 1000;
const LIMIT_MS = 5 * MINUTE;
const TOLD_EVERY_MS = SECOND;
/** A run that was not heard of for so long died with its process. */
const SILENT_MS = 30 * SECOND;

/** How the comparison stands: one whose process is gone has failed. */
export const comparingOf = ({ comparing, heardAt }: Pick<Reconciliation, 'comparing' | 'heardAt'>, now: Instant): Reconciliation['comparing'] =>
  comparing === 'running' && heardAt !== null && now - heardAt > SILENT_MS ? 'failed' : comparing;

/** Begins it and returns while it goes on; `onError` hears of what nobody waits for. */
export async function startComparing(house: House, who: Principal, id: string, onError: (error: unknown) => void): Promise<void> {
  const fence = fenceFor(who, 'reconciliation.work');
  const run = randomUUID();
  const lists = await readAs(house.pool, fence, async (sql) => {
    await begin(sql, id, run, house.now());
    return personsOf(sql, id);
  });
  const cancelled = new AbortController();
  let share = 0;
  // Told also while nothing new is known: silence means that the process is gone.
  const telling = setInterval(() => {
    void readAs(house.pool, fence, (sql) => tellShare(sql, id, run, share, house.now())).then((wanted) => { if (!wanted) cancelled.abort(); }, onError);
  }, TOLD_EVERY_MS);
  telling.unref();
  void inThread({ task: 'compare', lists }, { limitMs: LIMIT_MS, signal: cancelled.signal, onShare: (done) => { share = done; } })
    .then(async (news) => {
      if (news.kind === 'compared') await readAs(house.pool, fence, (sql) => putProposals(sql, id, run, news.found, house.now()));
    })
    .catch(async (error: unknown) => {
      await readAs(house.pool, fence, (sql) => endRun(sql, id, run, error instanceof ThreadEnded && error.why === 'cancelled' ? 'cancelled' : 'failed'));
      if (!(error instanceof ThreadEnded)) onError(error);
    })
    .catch(onError)
    .finally(() => { clearInterval(telling); });
}

/** In a demonstration the invented bracelets go on sending, through the same door as a gateway's batches: at first the last hours, then each minute. */
import { HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import type { House } from '@kepil/modules/house.ts';
import { walkOf } from '@kepil/modules/demo/bracelet-walk.ts';
import { takePositions } from '@kepil/modules/control/bracelets/intake.ts';
import { MOST_POSITIONS } from '@kepil/modules/control/bracelets/limits.ts';
import { readWearings } from '@kepil/modules/control/bracelets/wearings.ts';

/** Less than an alarm may wait: what is told of the hours before the start is not overdue at once. */
const BEFORE = 20 * HOUR;
const COARSE = 5 * MINUTE;

/** Returns how many positions were new. */
export async function walkOfDemonstration(house: House): Promise<number> {
  await readWearings(house);
  const now = house.now();
  const { rows } = await house.pool.query<{ device: string; territory: string; zone: string; from: number; last: number | null }>(
    `select w.device, p.territory, w.zone, w.from_at as from, s.last_at as last from bracelet_watch w join place p on p.id = w.place join bracelet_signal s on s.watch = w.id
     where w.until_at is null and (w.term_at is null or w.term_at > $1) and w.device like 'БР-%' order by w.id limit 200`, [now]);
  let sent = 0;
  let batch: unknown[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) sent += (await takePositions(house, 'kz', batch)).accepted;
    batch = [];
  };
  for (const { device, territory, zone, from, last } of rows) {
    const since = Math.max(from, last ?? 0, now - BEFORE);
    // A silent one has not sent for a while; who begins tells in larger steps.
    for (const one of walkOf(device, territory, zone, since, now, last === null ? COARSE : MINUTE)) {
      batch.push({ device, ...one });
      if (batch.length === MOST_POSITIONS) await flush();
    }
  }
  await flush();
  return sent;
}

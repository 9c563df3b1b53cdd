/**
 * Where a stream of positions may be cut: before a settled position nothing that comes after it changes what was found. So a device that
 * sends each minute is judged from its last settled position on, and not from the beginning of the day. Pure.
 */
import type { Instant } from '../time/instant.ts';
import { breachesOf, type BraceletBreach, type Position, type Watch } from './bracelet.ts';

export interface Judged {
  readonly breaches: readonly BraceletBreach[];
  /** The latest position at which nothing was going on; null: there is none. */
  readonly settled: Instant | null;
  /** When the silence of the device becomes a breach by itself; null: it is one already. */
  readonly silentAt: Instant | null;
}

/**
 * Breaches of what is judged, as `breachesOf`. `whole`: `watch.from` is the beginning of the wearing or itself settled; else what went
 * on before the first position is not known, and that position is not taken for settled. `before`: only an earlier position counts as settled.
 */
export function judge(positions: readonly Position[], watch: Watch, { whole = true, before = Number.POSITIVE_INFINITY }: { readonly whole?: boolean; readonly before?: Instant } = {}): Judged {
  const breaches = breachesOf(positions, watch);
  const running = (watch.tolerance === 0 ? breaches : breachesOf(positions, { ...watch, tolerance: 0 })).filter(({ kind }) => kind !== 'tamper');
  const track = positions.filter(({ at, accuracy = 0 }) => at >= watch.from && at < watch.to && accuracy <= watch.coarsest);
  let first = Number.POSITIVE_INFINITY, last = watch.from, settled: Instant | null = null;
  for (const { at } of track) { first = Math.min(first, at); last = Math.max(last, at); }
  for (const { at, tamper } of track) {
    if (tamper || at >= before || (settled !== null && at <= settled) || (!whole && at === first)) continue;
    if (!running.some(({ from, until }) => from < at && (until === null || until > at))) settled = at;
  }
  return { breaches, settled, silentAt: last + watch.gap >= watch.to ? last + watch.gap + 1 : null };
}

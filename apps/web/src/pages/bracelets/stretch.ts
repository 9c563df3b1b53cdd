/** From when to when, the day said once where both are of one: `21.11 15:05–15:50`. */
import { civilDate } from '@kepil/law/time/zone.ts';
import { showShort, showTime, zoneOr } from '../../time/show.ts';

/** `until` null: `open` is said in its place. */
export function stretchText({ from, until }: { readonly from: number; readonly until: number | null }, zone: string, now: number, open: string): string {
  const known = zoneOr(zone);
  const begins = showShort(from, known, now);
  if (until === null) return `${begins}, ${open}`;
  if (until === from) return begins;
  return civilDate(from, known) === civilDate(until, known) ? `${begins}–${showTime(until, known)}` : `${begins} – ${showShort(until, known, now)}`;
}

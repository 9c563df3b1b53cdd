/** What a person types for a date or a moment: `21.11.2026 14:25`, `211126 1425`, `2026-11-21 14:25`. The zone is the place's. */
import type { CivilDate, Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf, formatLocal, parseLocal } from '@kepil/law/time/zone.ts';

export type TypedProblem = 'format' | 'no-such-date' | 'no-such-time' | 'doubled' | 'skipped';
export type TypedMoment = { readonly instant: Instant } | { readonly problem: TypedProblem; readonly offsets: readonly string[] };

const two = (text: string): string => text.padStart(2, '0');

/** `YYYY-MM-DD` of what was typed; null where it has no such form. Whether the day exists is the caller's question. */
export function readDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`;
  const typed = /^(\d{1,2})[.,/ ]+(\d{1,2})[.,/ ]+(\d{4}|\d{2})\.?$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text.trim());
  if (!typed) return null;
  const [, day = '', month = '', year = ''] = typed;
  // Two digits of a year are of this century up to 30, of the last one after: birth dates of the living.
  const full = year.length === 4 ? year : Number(year) <= 30 ? `20${year}` : `19${year}`;
  return `${full}-${two(month)}-${two(day)}`;
}

/** True for a day that the calendar has. */
export function isRealDate(date: CivilDate): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date;
}

/** The moment that was typed; `offset` (`+06:00`) decides an hour that occurred twice. */
export function readMoment(text: string, zone: Zone, offset?: string): TypedMoment {
  const match = /^(.+?)[ ,T]+(\d{1,2}):?[.]?(\d{2})$/.exec(text.trim()) ?? /^(\d{6}|\d{8})(\d{2})(\d{2})$/.exec(text.trim());
  const date = match ? readDate(match[1] ?? '') : null;
  if (!match || !date) return { problem: 'format', offsets: [] };
  const local = parseLocal(`${date} ${two(match[2] ?? '')}:${match[3]}${offset === undefined ? '' : ` ${offset}`}`, zone);
  if (typeof local === 'number') return { instant: local };
  // An offset that this moment does not have is a left-over of the moment typed before: it decides nothing.
  if (local.error === 'offset-differs') return readMoment(text, zone);
  return { problem: local.error, offsets: local.offsets };
}

/** How a moment stands in the field: `21.11.2026 14:25`. */
export function writeMoment(instant: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = civilOf(instant, zone);
  return `${two(String(day))}.${two(String(month))}.${year} ${two(String(hour))}:${two(String(minute))}`;
}

/** `+06:00` of the moment. */
export const offsetOf = (instant: Instant, zone: Zone): string => formatLocal(instant, zone).slice(-6);

export const writeDate = (date: CivilDate): string => date.split('-').reverse().join('.');

/** Hours of a day as they are shown and typed: `09:00–18:30`. */
import type { Hours } from '@kepil/law/facts/telephone.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** Minutes after midnight as `09:00`; the end of the day as `24:00`. */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
export const showHours = ({ from, to }: Hours): string => `${clockText(from)}–${clockText(to)}`;

/** Of `9:00`, `0900`, `09.00`; null where it is no time of a day. */
export function readClock(written: string): number | null {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(written);
  const hour = Number(found?.[1]), minute = Number(found?.[2]);
  return !found || hour > 24 || minute > 59 || (hour === 24 && minute > 0) ? null : hour * 60 + minute;
}

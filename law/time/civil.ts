/**
 * The civil (Gregorian) calendar as integers. A day is its number since 1970-01-01; no zone, no `Date`, nothing allocated.
 * The algorithm counts in eras of 400 years from 1 March, so that the leap day is the last day of a year.
 */
import type { CivilDate } from './instant.ts';
import { TimeError } from './time-error.ts';

const DAYS_PER_ERA = 146_097;
const EPOCH_FROM_ERA = 719_468;

/** Number of days from 1970-01-01 to the date; `month` 1–12. The date is not checked: see `isCivil`. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_ERA;
}

/** The date of a day number in one integer, so that the hot path allocates nothing: read it with `yearOf`, `monthOf`, `dayOf`. */
export function packedCivil(days: number): number {
  const z = days + EPOCH_FROM_ERA;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + day;
}
export const yearOf = (packed: number): number => Math.floor(packed / 512);
export const monthOf = (packed: number): number => Math.floor(packed / 32) - Math.floor(packed / 512) * 16;
export const dayOf = (packed: number): number => packed - Math.floor(packed / 32) * 32;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same date `months` later (negative: earlier), or the last day of that month if it has no such date (CPC 48(4)). */
export function addMonths(days: number, months: number): number {
  const packed = packedCivil(days);
  const index = yearOf(packed) * 12 + monthOf(packed) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = dayOf(packed);
  // Dates up to the 28th exist in every month.
  return daysFromCivil(year, month, day <= 28 ? day : Math.min(day, daysInMonth(year, month)));
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayOf(days: number): number {
  const w = (days + 3) % 7;
  return (w < 0 ? w + 7 : w) + 1;
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` of a day number, years 0–9999 with four digits. */
export function civilDateOfDay(days: number): CivilDate {
  const packed = packedCivil(days);
  return `${String(yearOf(packed)).padStart(4, '0')}-${two(monthOf(packed))}-${two(dayOf(packed))}`;
}

/** Day number of a civil date. Throws `TimeError` bad-date for another form or a date that does not exist (2026-02-30). */
export function dayOfCivilDate(date: CivilDate): number {
  const days = parseCivilDate(date);
  if (days === null) throw new TimeError('bad-date', date);
  return days;
}

/** Day number of `YYYY-MM-DD`, or null where the text has another form or the date does not exist. */
export function parseCivilDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return isCivil(year, month, day) ? daysFromCivil(year, month, day) : null;
}

export const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

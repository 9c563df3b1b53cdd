/** Instants and civil dates as a person reads them: always the place's zone, never the reader's. */
import type { CivilDate, Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf, isKnownZone, offsetAt } from '@kepil/law/time/zone.ts';
import type { Language } from '../i18n/language.ts';
import { language as currentLanguage } from '../i18n/language.ts';

const pad = (n: number): string => String(n).padStart(2, '0');
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Zone in which terms are counted where a record names none that is known. */
export const HOME_ZONE: Zone = 'Asia/Almaty';
export const zoneOr = (zone: string | null | undefined): Zone => (zone && isKnownZone(zone) ? zone : HOME_ZONE);

/** `21.11.2026` (kk, ru), `21 Nov 2026` (en) of the place. */
export function showDate(instant: Instant, zone: Zone, language: Language = currentLanguage()): string {
  const { year, month, day } = civilOf(instant, zoneOr(zone));
  return dateText(year, month, day, language);
}

/** `14:25`, to the minute: the law counts minutes. */
export function showTime(instant: Instant, zone: Zone): string {
  const { hour, minute } = civilOf(instant, zoneOr(zone));
  return `${pad(hour)}:${pad(minute)}`;
}

/** `21.11.2026 14:25`, with `UTC+6` after it where the offset then was not the one the page declares. */
export function showDateTime(instant: Instant, zone: Zone, declared?: string, language: Language = currentLanguage()): string {
  const offset = showOffset(instant, zone);
  const text = `${showDate(instant, zone, language)} ${showTime(instant, zone)}`;
  return declared === undefined || declared === offset ? text : `${text} ${offset}`;
}

/** `14:25` on the day itself, `22.11 14:25` in the same year, the date alone in another year. */
export function showShort(instant: Instant, zone: Zone, now: Instant, language: Language = currentLanguage()): string {
  const known = zoneOr(zone);
  const then = civilOf(instant, known);
  const today = civilOf(now, known);
  const time = `${pad(then.hour)}:${pad(then.minute)}`;
  if (then.year !== today.year) return dateText(then.year, then.month, then.day, language);
  if (then.month === today.month && then.day === today.day) return time;
  return `${language === 'en' ? `${then.day} ${monthsEn[then.month - 1] ?? ''}` : `${pad(then.day)}.${pad(then.month)}`} ${time}`;
}

/** `UTC+5`, `UTC+5:30`. */
export function showOffset(instant: Instant, zone: Zone): string {
  const minutes = offsetAt(instant, zoneOr(zone));
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${size % 60 ? `:${pad(size % 60)}` : ''}`;
}

const zoneNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Asia/Almaty': { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  'Asia/Aqtau': { kk: 'Ақтау', ru: 'Актау', en: 'Aqtau' },
  'Asia/Aqtobe': { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aqtobe' },
  'Asia/Atyrau': { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' },
  'Asia/Oral': { kk: 'Орал', ru: 'Уральск', en: 'Oral' },
  'Asia/Qostanay': { kk: 'Қостанай', ru: 'Костанай', en: 'Qostanay' },
  'Asia/Qyzylorda': { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Qyzylorda' },
};

/** `Алматы, UTC+5`: what a page says once about all of its times. */
export function showZone(zone: Zone, instant: Instant, language: Language = currentLanguage()): string {
  return `${zoneNames[zone]?.[language] ?? zone}, ${showOffset(instant, zone)}`;
}

/** A civil date as it is written; it has no zone and is never converted. */
export function showCivil(date: CivilDate | null, language: Language = currentLanguage()): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return match ? dateText(Number(match[1]), Number(match[2]), Number(match[3]), language) : '';
}

/** Whole years on the civil day of the instant; null for an unknown birth date. */
export function ageOn(birthDate: CivilDate | null, instant: Instant, zone: Zone): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate ?? '');
  if (!match) return null;
  const { year, month, day } = civilOf(instant, zoneOr(zone));
  const had = month > Number(match[2]) || (month === Number(match[2]) && day >= Number(match[3]));
  return year - Number(match[1]) - (had ? 0 : 1);
}

function dateText(year: number, month: number, day: number, language: Language): string {
  return language === 'en' ? `${day} ${monthsEn[month - 1] ?? ''} ${year}` : `${pad(day)}.${pad(month)}.${year}`;
}

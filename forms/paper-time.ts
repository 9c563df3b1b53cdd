/** How a printed paper of Kazakhstan writes a day, a moment and a number of units, in Kazakh and in Russian. */
import type { Instant, Zone } from '@kepil/law/time/instant.ts';

export type PaperLanguage = 'kk' | 'ru';

// Own tables: not every runtime carries Kazakh month names, and a paper must not depend on where it is printed.
const months: Readonly<Record<PaperLanguage, readonly string[]>> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
};

/** `21 ноября 2026 года` / `2026 жылғы 21 қараша`, the civil day of `zone`. */
function dayInWords(at: Instant, zone: Zone, lang: PaperLanguage): string {
  const { year, month, day } = local(at, zone);
  return civilDayInWords(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, lang);
}

/** The same of a civil date `YYYY-MM-DD`; anything else is returned as it is. */
export function civilDayInWords(date: string, lang: PaperLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[lang][Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return lang === 'kk' ? `${year} жылғы ${Number(day)} ${name}` : `${Number(day)} ${name} ${year} года`;
}

/** Day, hour and minute with the offset of the zone at that moment: a doubled hour stays one moment on paper too. */
export function momentInWords(at: Instant, zone: Zone, lang: PaperLanguage): string {
  const { hour, minute, offset } = local(at, zone);
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const day = dayInWords(at, zone, lang);
  return lang === 'kk' ? `${day}, сағат ${clock} (UTC${offset})` : `${day}, ${clock} (UTC${offset})`;
}

/** `21.11.2026 14:05`: for columns and periods of papers whose foot names the zone. */
export function momentInDigits(at: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = local(at, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}

const units = {
  hour: { kk: 'сағат', ru: ['час', 'часа', 'часов'] },
  day: { kk: 'тәулік', ru: ['сутки', 'суток', 'суток'] },
  month: { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'] },
} as const;

/** `2 месяца` / `2 ай`. */
export function quantity(count: number, unit: keyof typeof units, lang: PaperLanguage): string {
  if (lang === 'kk') return `${count} ${units[unit].kk}`;
  const form = count % 10 === 1 && count % 100 !== 11 ? 0 : count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14) ? 1 : 2;
  return `${count} ${units[unit].ru[form]}`;
}

function local(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

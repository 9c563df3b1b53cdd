/** Telephone numbers of Kazakhstan: as anybody writes them, as they are kept (E.164), as they are read; and the hours of a day in which one answers. */

/** E.164 of a number as it is written in Kazakhstan: with +7, with 8 or 7 before it, or its ten digits alone. Null for anything else. */
export function readTelephone(written: string): string | null {
  const trimmed = written.trim();
  if (!/^\+?[\d\s().\u2010-\u2015-]+$/.test(trimmed)) return null;
  const digits = trimmed.replace(/\D/g, '');
  const national = digits.length === 11 && (digits.startsWith('7') || (digits.startsWith('8') && !trimmed.startsWith('+'))) ? digits.slice(1) : digits.length === 10 && !trimmed.startsWith('+') ? digits : '';
  // Area codes of Kazakhstan begin with 7, its mobile and future ones with 7 or 6; the rest of +7 is another country.
  return /^[67]\d{9}$/.test(national) ? `+7${national}` : null;
}

/** `+77272501234` → `+7 727 250-12-34`; what is kept otherwise is shown as it is. */
export function showTelephone(number: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number);
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : number;
}

/** Minutes after midnight, half-open; where the end is not later than the beginning it goes over midnight. Null: round the clock. */
export interface Hours { readonly from: number; readonly to: number }

/** Whether somebody answers at this minute of the day. */
export function answersAt(hours: Hours | null, minute: number): boolean {
  if (hours === null) return true;
  return hours.from < hours.to ? minute >= hours.from && minute < hours.to : minute >= hours.from || minute < hours.to;
}

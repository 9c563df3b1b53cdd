/** A person of a list, as it came, and what is compared of him. */
import { parseCivilDate, civilDateOfDay } from '../time/civil.ts';
import type { CivilDate } from '../time/instant.ts';
import { nameOf, type PersonName } from './name.ts';

export interface Listed {
  /** Line of its list: unique within the list. */
  readonly id: string;
  /** `Surname Name Patronymic`, in any alphabet. */
  readonly fullName: string;
  /** As written: `07.03.1990`, `1990-03-07`, `7/3/1990`; null or empty: not given. */
  readonly birthDate?: string | null;
  readonly iin?: string | null;
}

export interface Compared extends PersonName {
  readonly listed: Listed;
  readonly birthDate: CivilDate | null;
  /** Twelve digits, or null: what has not twelve digits is no number to compare. */
  readonly iin: string | null;
}

export function compared(listed: Listed): Compared {
  const digits = (listed.iin ?? '').replace(/\D/g, '');
  return { listed, ...nameOf(listed.fullName), birthDate: readBirthDate(listed.birthDate ?? ''), iin: digits.length === 12 ? digits : null };
}

/** The civil date that the text names, day before month; null where it names none. A month above twelve is taken for the day. */
export function readBirthDate(text: string): CivilDate | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const local = /^\s*(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})/.exec(text);
  return local ? date(local[3], local[2], local[1]) ?? date(local[3], local[1], local[2]) : null;
}

/** With day and month exchanged; null where that is no date or the same one. */
export function transposed(birthDate: CivilDate): CivilDate | null {
  const [year, month, day] = birthDate.split('-');
  const other = date(year, day, month);
  return other === birthDate ? null : other;
}

function date(year = '', month = '', day = ''): CivilDate | null {
  const days = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return days === null ? null : civilDateOfDay(days);
}

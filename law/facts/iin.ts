/**
 * Check of the individual identification number (IIN; Rules of forming identification numbers, Government decree of 22.05.2007
 * no. 406). The algorithm is read from three public checkers that agree (certainty F2), not from the Rules.
 */
import type { CivilDate } from '../time/instant.ts';

export interface IinCheck {
  /** False where no such number can exist: see `problem`. */
  readonly ok: boolean;
  readonly problem?: 'length' | 'digits' | 'check-digit';
  /**
   * Never a reason to refuse: since Government decree of 26.08.2013 no. 853 the number need not tell the birth date or sex, and a
   * person keeps the number when either is corrected.
   */
  readonly warnings: readonly ('birth-date-differs' | 'sex-differs')[];
}

export interface KnownPerson {
  readonly birthDate?: CivilDate;
  readonly sex?: 'male' | 'female';
}

const FIRST_ROUND = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** Used where the first round gives 10, which is no digit. */
const SECOND_ROUND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** Checks the number as written (12 digits, no spaces), and against what is known of the person. Never throws. */
export function checkIin(iin: string, known: KnownPerson = {}): IinCheck {
  if (!/^\d*$/.test(iin)) return { ok: false, problem: 'digits', warnings: [] };
  if (iin.length !== 12) return { ok: false, problem: 'length', warnings: [] };
  if (Number(iin[11]) !== checkDigit(iin)) return { ok: false, problem: 'check-digit', warnings: [] };
  return { ok: true, warnings: differences(iin, known) };
}

/** The check digit of the first eleven digits, or null where both rounds give 10: such numbers are not issued. */
export function checkDigit(iin: string): number | null {
  const round = (weights: readonly number[]) => weights.reduce((sum, weight, i) => sum + weight * Number(iin[i]), 0) % 11;
  const first = round(FIRST_ROUND);
  const digit = first === 10 ? round(SECOND_ROUND) : first;
  return digit === 10 ? null : digit;
}

function differences(iin: string, { birthDate, sex }: KnownPerson): IinCheck['warnings'] {
  // 1, 3, 5 men and 2, 4, 6 women born in the 19th, 20th, 21st century. Another digit tells neither.
  const century = Number(iin[6]);
  if (century < 1 || century > 6) return [];
  const encoded = `${18 + Math.floor((century - 1) / 2)}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  const warnings: ('birth-date-differs' | 'sex-differs')[] = [];
  if (birthDate !== undefined && birthDate !== encoded) warnings.push('birth-date-differs');
  if (sex !== undefined && sex !== (century % 2 === 1 ? 'male' : 'female')) warnings.push('sex-differs');
  return warnings;
}

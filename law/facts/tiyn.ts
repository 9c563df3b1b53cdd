/**
 * Money: whole tiyn, 1 tenge = 100 tiyn (one unit in every fact, ledger, export). Tenge exist only where a person reads or types them,
 * and here is the one place where the two are turned into each other.
 */

export const TIYN_IN_TENGE = 100;
/** Most of one sum: a hundred milliard tenge. Sums of a whole place stay far within whole numbers of a double. */
export const MOST_TIYN = 10_000_000_000_000;

/** Tenge of a number of the law or of a price list as tiyn. */
export const tenge = (amount: number): number => Math.round(amount * TIYN_IN_TENGE);

const SPACE = '\u00a0';

/** `12 345,67 ₸` with spaces that do not break; a sum below zero with a real minus sign. The same in all languages. */
export function showMoney(tiyn: number): string {
  return `${showSum(tiyn)}${SPACE}₸`;
}

/** `12 345,67`: for columns whose head names the unit. */
export function showSum(tiyn: number): string {
  const all = Math.abs(tiyn);
  const whole = String(Math.floor(all / TIYN_IN_TENGE)).replace(/\B(?=(\d{3})+$)/g, SPACE);
  return `${tiyn < 0 ? '−' : ''}${whole},${String(all % TIYN_IN_TENGE).padStart(2, '0')}`;
}

/** `12345.67`: tenge for other programs (CSV). */
export function plainSum(tiyn: number): string {
  const all = Math.abs(tiyn);
  return `${tiyn < 0 ? '-' : ''}${Math.floor(all / TIYN_IN_TENGE)}.${String(all % TIYN_IN_TENGE).padStart(2, '0')}`;
}

/**
 * Tiyn of a sum as typed, in tenge: comma or point before the tiyn, spaces between thousands, the sign ₸ or «тг», «теңге», «тенге».
 * null: no sum (letters, more than two digits of tiyn, a minus, above `MOST_TIYN`).
 */
export function readMoney(typed: string): number | null {
  const bare = typed.trim().replace(/\s*(₸|тг\.?|теңге|тенге|tenge|kzt)$/iu, '').replace(/[\s'’]/gu, '');
  const found = /^(\d{1,15})(?:[.,](\d{0,2}))?$/.exec(bare);
  if (!found) return null;
  const tiyn = Number(found[1]) * TIYN_IN_TENGE + Number((found[2] ?? '').padEnd(2, '0'));
  return tiyn <= MOST_TIYN ? tiyn : null;
}

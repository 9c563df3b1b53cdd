/** Numbers of nobody. Individual identification numbers that pass the check and belong to nobody: their serial is 0000–0009, below what is given out. */
import type { Sex } from './names.ts';
import { hash, type Random } from './random.ts';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** Twelve digits for a birth date `YYYY-MM-DD`. */
export function fictionalIin(random: Random, birthDate: string, sex: Sex): string {
  const century = Math.floor((Number(birthDate.slice(0, 4)) - 1800) / 100) * 2 + (sex === 'male' ? 1 : 2);
  const start = random.int(0, 9);
  for (let i = 0; i < 10; i++) {
    const eleven = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${century}000${(start + i) % 10}`;
    const check = checkOf(eleven);
    if (check !== null) return `${eleven}${check}`;
  }
  throw new Error(`no number for ${birthDate}`);
}

/** The same number with a check digit that is wrong. */
export function withWrongCheckDigit(iin: string): string {
  return `${iin.slice(0, 11)}${(Number(iin.slice(11)) + 1) % 10}`;
}

function checkOf(eleven: string): number | null {
  let sum = 0;
  for (let i = 0; i < 11; i++) sum += (eleven.charCodeAt(i) - 48) * (first[i] ?? 0);
  if (sum % 11 < 10) return sum % 11;
  sum = 0;
  for (let i = 0; i < 11; i++) sum += (eleven.charCodeAt(i) - 48) * (second[i] ?? 0);
  return sum % 11 < 10 ? sum % 11 : null;
}

/** Business identification number of an invented body: registered in January 2000, a serial that stands for the id. Belongs to nobody. */
export function fictionalBin(id: string): string {
  return `000140${String(hash(id) % 1_000_000).padStart(6, '0')}`;
}

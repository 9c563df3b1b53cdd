/** What passphrase closes a tablet, and how long one waits after a wrong one. Pure but for the one that is made up. */

/**
 * Shortest that is taken. Whoever holds a copy of the tablet tries at home, past every wait. A code of six digits falls within
 * minutes, ten characters made up at random stand for centuries (reckoned in docs/decisions/0014).
 */
export const LEAST = 10;
export const LEAST_DIGITS = 16;

export type Weakness = 'short' | 'digits' | 'repeated' | 'login';

/** null: it may be used. `login`: what others know of its owner. */
export function weaknessOf(passphrase: string, login: string): Weakness | null {
  const typed = passphrase.normalize('NFKC').trim();
  if ([...typed].length < LEAST) return 'short';
  if (/^[\d\s]+$/.test(typed) && typed.replace(/\s/g, '').length < LEAST_DIGITS) return 'digits';
  if (new Set(typed.toLowerCase()).size < 5) return 'repeated';
  if (login.length > 2 && typed.toLowerCase().includes(login.toLowerCase())) return 'login';
  return null;
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** Four groups of two syllables that can be said and remembered: 49 bits of chance. */
export function proposal(random: (below: number) => number = chance): string {
  const syllable = (): string => `${consonants[random(consonants.length)] ?? ''}${vowels[random(vowels.length)] ?? ''}`;
  return Array.from({ length: 4 }, () => `${syllable()}${syllable()}`).join('-');
}

/** Even: what does not divide evenly is thrown away. */
function chance(below: number): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte < 256 - (256 % below) ? byte % below : chance(below);
}

const seconds = [0, 0, 0, 5, 15, 30, 60, 120, 300, 600] as const;
export const LONGEST_WAIT = 900_000;

/** How long nothing is tried after so many wrong ones in a row, milliseconds. */
export const waitAfter = (wrong: number): number => (wrong < seconds.length ? (seconds[wrong] ?? 0) * 1000 : LONGEST_WAIT);

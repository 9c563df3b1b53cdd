/** Numbers so small that who is meant could be recognised are not told: neither themselves nor by subtraction. Pure. */
import type { Count } from './contract.ts';

/**
 * The least number of persons that is told. Below it whoever knows the place would know of whom a figure speaks. Five is the threshold
 * usual in official statistics; no law names one: a decision of this house.
 */
export const LEAST_SHOWN = 5;

const shown = (n: number): Count => ({ n, hidden: null });
const fewer: Count = { n: null, hidden: 'fewer' };
const protecting: Count = { n: null, hidden: 'protecting' };
const isSmall = (n: number): boolean => n > 0 && n < LEAST_SHOWN;

export const countShown = (n: number): Count => (isSmall(n) ? fewer : shown(n));

/**
 * A total and its parts, none of which can be worked out from the others where it is small: where one part alone is hidden, or those
 * hidden are together small, the next smallest is kept back too. Nought is told.
 */
export function partsShown<K extends string>(parts: ReadonlyMap<K, number>): { total: Count; parts: Map<K, Count> } {
  const total = [...parts.values()].reduce((sum, n) => sum + n, 0);
  const rising = [...parts].filter(([, n]) => n > 0).sort(([, a], [, b]) => a - b);
  const hidden = new Map<K, Count>();
  let together = 0;
  for (const [key, n] of rising) {
    const needed = hidden.size > 0 && (hidden.size === 1 || together < LEAST_SHOWN);
    if (!isSmall(n) && !needed) break;
    hidden.set(key, isSmall(n) ? fewer : protecting);
    together += n;
  }
  return { total: countShown(total), parts: new Map([...parts].map(([key, n]) => [key, hidden.get(key) ?? shown(n)])) };
}

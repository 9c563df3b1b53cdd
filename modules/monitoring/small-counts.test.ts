import { describe, expect, it } from 'vitest';
import type { Count } from './contract.ts';
import { countShown, LEAST_SHOWN, partsShown } from './small-counts.ts';

const told = ({ n, hidden }: Count): number | string => n ?? hidden ?? '';
const tell = (parts: Record<string, number>) => {
  const { total, parts: shown } = partsShown(new Map(Object.entries(parts)));
  return { total: told(total), ...Object.fromEntries([...shown].map(([key, one]) => [key, told(one)])) };
};

describe('small numbers', () => {
  it('from one to four are not told, nought and five are', () => {
    expect([0, 1, 4, 5, 600].map((n) => told(countShown(n)))).toEqual([0, 'fewer', 'fewer', 5, 600]);
  });
  it('are not to be had by subtraction: one part hidden alone takes the next smallest along', () => {
    expect(tell({ a: 3, b: 40, c: 9 })).toEqual({ total: 52, a: 'fewer', b: 40, c: 'protecting' });
    expect(tell({ a: 1, b: 1, c: 9, d: 12 })).toEqual({ total: 23, a: 'fewer', b: 'fewer', c: 'protecting', d: 12 });
    expect(tell({ a: 4, b: 4, c: 9 })).toEqual({ total: 17, a: 'fewer', b: 'fewer', c: 9 });
  });
  it('hide the whole where the whole is small', () => {
    expect(tell({ a: 3, b: 0 })).toEqual({ total: 'fewer', a: 'fewer', b: 0 });
    expect(tell({ a: 6, b: 0 })).toEqual({ total: 6, a: 6, b: 0 });
    expect(tell({})).toEqual({ total: 0 });
  });
  it('of any table: what is hidden is several parts and at least five together, or the total is hidden', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const parts = new Map(Array.from({ length: 1 + (seed % 5) }, (_, i) => [`p${i}`, Math.floor(((seed * 7919 + i * 104_729) % 997) / 997 * 14)]));
      const { total, parts: shown } = partsShown(parts);
      const hidden = [...shown].filter(([, { n }]) => n === null).map(([key]) => parts.get(key) ?? 0);
      const together = hidden.reduce((sum, n) => sum + n, 0);
      if (total.n === null) expect([...parts.values()].reduce((sum, n) => sum + n, 0)).toBeLessThan(LEAST_SHOWN);
      else if (hidden.length > 0) expect([hidden.length > 1, together >= LEAST_SHOWN]).toEqual([true, true]);
      expect([...shown].every(([, { n }]) => n === null || n === 0 || n >= LEAST_SHOWN)).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TIYN, plainSum, readMoney, showMoney, showSum, tenge } from './tiyn.ts';

describe('a sum of money', () => {
  it('is read as it is shown, whole to the tiyn', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: MOST_TIYN }), (tiyn) => {
      expect(readMoney(showMoney(tiyn))).toBe(tiyn);
      expect(readMoney(showSum(tiyn))).toBe(tiyn);
      expect(readMoney(plainSum(tiyn))).toBe(tiyn);
    }));
  });
  it('takes a comma or a point, spaces of every kind and the sign of the tenge', () => {
    expect(['12 345,67', '12345.67', '12\u00a0345,67 ₸', '12 345,67 тг.', '12345,67теңге'].map(readMoney)).toEqual(Array(5).fill(1_234_567));
    expect(['5', '5,', '5,5', '0,05'].map(readMoney)).toEqual([500, 500, 550, 5]);
  });
  it('is no sum with three digits of tiyn, letters, a minus, two commas, or above the most', () => {
    expect(['1,234', '12a', '-5', '1,2,3', '1.234.567', '', ' ', ',5', '999999999999999'].map(readMoney)).toEqual(Array(9).fill(null));
  });
  it('below zero has its minus, and tiyn never show a third digit', () => {
    expect([showSum(-5), showSum(-123_456_700), plainSum(-105), showMoney(0)]).toEqual(['−0,05', '−1\u00a0234\u00a0567,00', '-1.05', '0,00\u00a0₸']);
    expect(tenge(4325)).toBe(432_500);
    expect(tenge(0.29)).toBe(29);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, checkIin } from './iin.ts';

describe('the check digit', () => {
  // 9·1 + 1·4 + 1·6 + 3·7 = 40, 40 mod 11 = 7.
  it('by the first round', () => expect(checkIin('900101300007')).toEqual({ ok: true, warnings: [] }));
  // 8+10+28+5+12+28+40 = 131, mod 11 = 10; second round 24+20+42+7+16+36+4 = 149, mod 11 = 6.
  it('by the second round where the first gives 10', () => expect(checkIin('850712400406')).toEqual({ ok: true, warnings: [] }));
  // 131 + 2·11 = 153, mod 11 = 10; 149 + 2·2 = 153, mod 11 = 10.
  it('none where both rounds give 10: no last digit makes such a number right', () => {
    expect(checkDigit('85071240042')).toBeNull();
    for (let last = 0; last <= 9; last++) expect(checkIin(`85071240042${last}`)).toEqual({ ok: false, problem: 'check-digit', warnings: [] });
  });
  it('at most one last digit is right', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{11}$/), (first) => {
      const right = Array.from({ length: 10 }, (_, last) => checkIin(`${first}${last}`).ok).filter(Boolean).length;
      expect(right).toBe(checkDigit(first) === null ? 0 : 1);
    }), { seed: 739 });
  });
  it('one wrong digit of the first ten is found whenever one round decides both numbers', () => {
    const sum = (digits: string) => Array.from(digits.slice(0, 11), Number).reduce((total, digit, i) => total + digit * (i + 1), 0) % 11;
    fc.assert(fc.property(fc.stringMatching(/^\d{11}$/), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (first, at, by) => {
      const digit = checkDigit(first);
      const wrong = `${first.slice(0, at)}${(Number(first[at]) + by) % 10}${first.slice(at + 1)}`;
      if (digit === null || sum(first) === 10 || sum(wrong) === 10) return;
      expect(checkIin(`${wrong}${digit}`).ok).toBe(false);
    }), { seed: 739 });
  });
});

describe('a number that cannot be read', () => {
  it.each([
    ['', 'length'], ['90010130000', 'length'], ['9001013000070', 'length'], ['90010130000x', 'digits'], ['900101 30007', 'digits'], ['9001О1300007', 'digits'],
    ['-00101300007', 'digits'], ['９00101300007', 'digits'], ['900101300008', 'check-digit'],
  ])('%s: %s', (iin, problem) => expect(checkIin(iin)).toEqual({ ok: false, problem, warnings: [] }));
});

describe('what is known of the person only warns', () => {
  it.each<[string, Parameters<typeof checkIin>[1], string[]]>([
    ['900101300007', { birthDate: '1990-01-01', sex: 'male' }, []],
    ['900101300007', { birthDate: '1991-01-01', sex: 'male' }, ['birth-date-differs']],
    ['900101300007', { birthDate: '2090-01-01' }, ['birth-date-differs']],
    ['900101300007', { birthDate: '1990-01-01', sex: 'female' }, ['sex-differs']],
    ['850712400406', { birthDate: '1985-07-12', sex: 'female' }, []],
    ['850712400406', { birthDate: '1985-07-13', sex: 'male' }, ['birth-date-differs', 'sex-differs']],
    ['900101300007', {}, []],
  ])('%s of %o: %o', (iin, known, warnings) => expect(checkIin(iin, known)).toEqual({ ok: true, warnings }));

  it.each<[number, string, 'male' | 'female']>([[1, '1804', 'male'], [2, '1804', 'female'], [3, '1904', 'male'], [4, '1904', 'female'], [5, '2004', 'male'], [6, '2004', 'female']])(
    'century digit %i: born %s, %s', (digit, year, sex) => {
      const first = Array.from({ length: 100 }, (_, serial) => `041231${digit}${String(serial).padStart(4, '0')}`).find((number) => checkDigit(number) !== null) ?? '';
      const other = sex === 'male' ? 'female' : 'male';
      expect(checkIin(`${first}${checkDigit(first)}`, { birthDate: `${year}-12-31`, sex })).toEqual({ ok: true, warnings: [] });
      expect(checkIin(`${first}${checkDigit(first)}`, { birthDate: `${year}-12-30`, sex: other }).warnings).toEqual(['birth-date-differs', 'sex-differs']);
    });

  it('a number whose seventh digit tells no century tells nothing', () => {
    const first = Array.from({ length: 100 }, (_, serial) => `0412310${String(serial).padStart(4, '0')}`).find((number) => checkDigit(number) !== null) ?? '';
    expect(checkIin(`${first}${checkDigit(first)}`, { birthDate: '1990-01-01', sex: 'male' })).toEqual({ ok: true, warnings: [] });
  });
});

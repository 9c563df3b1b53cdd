import { describe, expect, it } from 'vitest';
import { fill, numberText, pluralForm } from './words.ts';

describe('words', () => {
  it('takes the Russian plural form by the last digits', () => {
    expect([0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 112].map((n) => pluralForm(n, 'ru')))
      .toEqual(['many', 'one', 'few', 'many', 'many', 'many', 'one', 'few', 'many', 'one', 'many', 'many']);
    expect([0, 1, 2, 21].map((n) => pluralForm(n, 'kk'))).toEqual(['other', 'one', 'other', 'other']);
  });

  it('fills places and leaves an unfilled one visible', () => {
    expect(fill({ one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' }, { n: 3 }, 'ru')).toBe('3 дня');
    expect(fill('с {from} по {to}', { from: '1' }, 'ru')).toBe('с 1 по {to}');
  });

  it('groups digits as each language writes them', () => {
    expect(numberText(9012, 'ru')).toBe('9012');
    expect(numberText(50_000, 'kk')).toBe('50 000');
    expect(numberText(9012, 'en')).toBe('9,012');
    expect(numberText(-1.5, 'ru')).toBe('−1,5');
  });
});

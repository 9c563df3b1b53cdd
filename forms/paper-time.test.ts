import { expect, test } from 'vitest';
import { civilDayInWords, quantity } from './paper-time.ts';

test.each([
  [1, '1 час', '1 сағат'], [2, '2 часа', '2 сағат'], [5, '5 часов', '5 сағат'], [11, '11 часов', '11 сағат'], [21, '21 час', '21 сағат'],
  [24, '24 часа', '24 сағат'], [48, '48 часов', '48 сағат'], [72, '72 часа', '72 сағат'], [112, '112 часов', '112 сағат'],
])('%i hours are written as an official would', (count, ru, kk) => {
  expect(quantity(count, 'hour', 'ru')).toBe(ru);
  expect(quantity(count, 'hour', 'kk')).toBe(kk);
});

test('a civil day is written in words, and what is no civil day is left as it stands', () => {
  expect(civilDayInWords('1987-12-03', 'kk')).toBe('1987 жылғы 3 желтоқсан');
  expect(civilDayInWords('1987-02-13', 'ru')).toBe('13 февраля 1987 года');
  expect(civilDayInWords('около 1987', 'ru')).toBe('около 1987');
});

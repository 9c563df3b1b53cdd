import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldProblems } from './issues.ts';
import { languageOf } from './problem.ts';

const form = z.strictObject({
  number: z.string().min(1),
  sex: z.enum(['male', 'female']),
  days: z.number().int().max(45),
  born: z.iso.date(),
  id: z.uuid(),
});

function codesOf(input: unknown): Record<string, string> {
  const parsed = form.safeParse(input);
  return parsed.success ? {} : Object.fromEntries(fieldProblems(parsed.error.issues, 'data').map(({ path, code }) => [path, code]));
}

describe('problems of fields', () => {
  it('names each field at fault with a code', () => {
    expect(codesOf({ number: '', sex: 'm', days: 46, born: '2026-02-30', id: 'x', extra: 1 })).toEqual({
      'data.number': 'required', 'data.sex': 'unknown-code', 'data.days': 'too-big', 'data.born': 'wrong-format', 'data.id': 'wrong-format', 'data.extra': 'unknown-field',
    });
  });

  it('tells a missing field from one of a wrong kind', () => {
    expect(codesOf({ number: 7, days: '3', born: '2026-02-28', id: '019a9f00-0000-7000-8000-000000000000' })).toEqual({
      'data.number': 'wrong-type', 'data.sex': 'unknown-code', 'data.days': 'wrong-type',
    });
    expect(codesOf({ sex: 'male', days: 3, born: '2026-02-28', id: '019a9f00-0000-7000-8000-000000000000' })).toEqual({ 'data.number': 'required' });
  });

  it('says in three languages what to enter', () => {
    const parsed = form.safeParse({ number: '1', sex: 'male', days: 99, born: '2026-01-01', id: '019a9f00-0000-7000-8000-000000000000' });
    const [first] = parsed.success ? [] : fieldProblems(parsed.error.issues);
    expect(first?.message).toEqual({ kk: 'Ең көп мәні: 45.', ru: 'Наибольшее значение: 45.', en: 'The greatest value is 45.' });
  });
});

describe('language of an answer', () => {
  it.each([
    [undefined, 'ru'], ['kk-KZ,ru;q=0.8', 'kk'], ['de,en;q=0.5', 'en'], ['ru;q=0.4, en;q=0.9', 'en'], ['fr', 'ru'], ['en;q=0, kk;q=0.1', 'kk'],
  ])('%s → %s', (header, language) => expect(languageOf(header)).toBe(language));
});

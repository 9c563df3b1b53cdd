import { describe, expect, it } from 'vitest';
import { failureMessages, remarkMessages } from './messages.ts';
import { FAILURES, REMARKS } from './verdict.ts';

const all = Object.entries({ ...failureMessages, ...remarkMessages });

describe('Messages about signatures', () => {
  it('has one for every failure and every remark', () => {
    expect(Object.keys(failureMessages).sort()).toEqual([...FAILURES].sort());
    expect(Object.keys(remarkMessages).sort()).toEqual([...REMARKS].sort());
  });

  it.each(all)('%s says what is wrong and what to do in three languages, each a sentence', (_code, { what, next }) => {
    for (const text of [what, next]) for (const language of ['kk', 'ru', 'en'] as const) expect(text[language]).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(new Set([what.kk, what.ru, what.en, next.kk, next.ru, next.en]).size).toBe(6);
  });

  it.each(all)('%s is Kazakh in Kazakh: its own letters, no Latin look-alike of і or ә, no Russian letter that Kazakh words lack', (_code, { what, next }) => {
    const text = `${what.kk} ${next.kk}`;
    expect(text).toMatch(/[әғқңөұүһі]/);
    expect(text).not.toMatch(/[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/iu);
    expect(text).not.toMatch(/[ёщъ]/);
  });

  it('never says the same of two findings', () => {
    for (const language of ['kk', 'ru', 'en'] as const) expect(new Set(all.map(([, { what }]) => what[language])).size).toBe(all.length);
  });
});

import { describe, expect, it } from 'vitest';
import { guardText } from '@kepil/law/engine/guard.ts';
import { acts } from '@kepil/law/acts/index.ts';
import type { GuardLookup } from './guard-words.ts';
import { guardWords, splitTop } from './guard-words.ts';

const lookup: GuardLookup = {
  field: (name) => `[${name}]`, option: (_, value) => `«${value}»`, factType: (type) => `<${type}>`, state: (state) => `{${state}}`, ground: (ground) => `/${ground}/`,
  say: (key, args = {}) => ({ 'guard-and': ' и ', 'guard-or': ' или ' })[key as string] ?? `${key.slice(6)}(${Object.values(args).join(';')})`,
};
const words = (text: string) => guardWords(text, lookup);

describe('a guard in words', () => {
  it('takes the words of the vocabulary', () => {
    expect(words('fact.topic = detention')).toBe('is([topic];«detention»)');
    expect(words('fact.channel ∈ {paper, electronic}')).toBe('is([channel];«paper» или «electronic»)');
    expect(words('subject.pregnant = true')).toBe('yes([pregnant])');
    expect(words('clock.expiry.ground ∈ {custody, trial}')).toBe('is([expiry.ground];/custody/ или /trial/)');
    expect(words('¬ state in-medical')).toBe('stateNot({in-medical})');
    expect(words('¬ fact.basis = search-foreign')).toBe('isNot([basis];«search-foreign»)');
    expect(words('¬ subject.pregnant = true')).toBe('no([pregnant])');
    expect(words('¬ subject.age ≥ 18')).toBe('not(atLeast([age];18))');
    expect(words('recorded release.executed | episode.ended since deprived')).toBe('recorded(<release.executed> или <episode.ended>)');
    expect(words('fields number, authorRole')).toBe('fields([number], [authorRole])');
    expect(words('fact.actualAt ≤ since.deprived')).toBe('notAfter([actualAt];{deprived})');
  });

  it('reads alternatives within parentheses', () => {
    expect(words('(fact.a = x ∨ ¬ (fact.b = y ∨ fact.c = z))')).toBe('is([a];«x») или not(is([b];«y») или is([c];«z»))');
    expect(splitTop('a ∧ (b ∧ c) ∧ d', ' ∧ ')).toEqual(['a', '(b ∧ c)', 'd']);
  });

  it('shows what it cannot read as it is', () => {
    expect(words('something new')).toBe('something new');
  });

  it('reads every guard that stands in the acts', () => {
    const unread = acts.flatMap(guardsOf).map(guardText).filter((text) => text !== '' && words(text) === text);
    expect([...new Set(unread)]).toEqual([]);
  });
});

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Guard = Parameters<typeof guardText>[0];

/** All guards of the acts, found by where the vocabulary allows them. */
function guardsOf(node: unknown): Guard[] {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(guardsOf);
  return Object.entries(node as Record<string, Json>).flatMap(([key, value]) => (['where', 'when', 'require'].includes(key) && value !== null && typeof value === 'object' ? [value as unknown as Guard] : guardsOf(value)));
}

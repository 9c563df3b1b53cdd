import { describe, expect, it } from 'vitest';
import { createAuthority } from '../authority/authority.ts';
import { fromBase64, toBase64, withoutArmour } from './base64.ts';
import { glance } from './glance.ts';
import { SIGNING_PROBLEMS, signingProblems } from './problem.ts';

describe('base64 and its armour', () => {
  it('goes there and back, for megabytes too', () => {
    for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 3_000_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) & 255);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.compare(fromBase64(toBase64(bytes)) ?? Buffer.of(1), bytes)).toBe(0);
    }
  });
  it.each([
    ['-----BEGIN CMS-----\nTUlJ\nQQ==\n-----END CMS-----\n', 'TUlJQQ=='], ['-----BEGIN PKCS7-----\r\nTUlJ\r\n-----END PKCS7-----', 'TUlJ'], ['TUlJ', 'TUlJ'], [' TU\nlJ ', 'TUlJ'],
    ['-----BEGIN CMS-----\n-----END CMS-----\n', null], ['', null], ['not base64!', null], ['-----BEGIN CMS-----\nTUlJ\n-----END PKCS7-----', null],
  ])('%j: %j', (text, bare) => expect(withoutArmour(text)).toBe(bare));
});

describe('a glance at the key', () => {
  const authority = createAuthority({ clock: () => Date.UTC(2026, 10, 21), algorithm: 'ECDSA' });
  const holder = { surname: 'Әбенов', name: 'Қанат', iin: '850712400421' };
  const cms = (purpose: 'signing' | 'authentication'): string => toBase64(authority.signCms({ ...authority.keyOf(holder, purpose), content: Buffer.from('x'), timeStamp: true }));
  it.each([
    ['signing', 'signing', '850712400421', null], ['authentication', 'authentication', '850712400421', null], ['signing', 'authentication', '850712400421', 'wrong-purpose'],
    ['authentication', 'signing', '850712400421', 'wrong-purpose'], ['signing', 'signing', '900101300123', 'wrong-key'], ['signing', 'signing', undefined, null],
  ] as const)('key for %s, asked for %s of %s: %s', (key, purpose, iin, problem) => expect(glance(cms(key), { purpose, ...(iin ? { iin } : {}) })).toBe(problem));
  it('what is no CMS is not understood', () => {
    expect(glance('AAAA', { purpose: 'signing' })).toBe('answer-not-understood');
    expect(glance('%%%', { purpose: 'signing' })).toBe('answer-not-understood');
  });
});

it('each problem says in three languages what to do next', () => {
  expect(Object.keys(signingProblems).sort()).toEqual([...SIGNING_PROBLEMS].sort());
  for (const { kk, ru, en } of Object.values(signingProblems)) {
    expect(kk).toMatch(/[әғқңөұүһі]/);
    expect([kk, ru, en].every((text) => /[.]$/.test(text) && text.length > 40)).toBe(true);
  }
});

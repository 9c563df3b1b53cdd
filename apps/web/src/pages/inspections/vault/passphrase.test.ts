import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_WAIT, proposal, waitAfter, weaknessOf } from './passphrase.ts';

it.each([
  ['қысқа', 'short'], ['        ab', 'short'], ['123456', 'short'], ['12345 67890', 'digits'], ['1234 5678 9012 3456', null], ['aaaaaaaaaaaa', 'repeated'], ['абабабабабаб', 'repeated'],
  ['Prosecutor-1 таң', 'login'], ['жеті қара тас', null], ['синий трамвай', null], ['correct horse battery', null],
] as const)('of «%s» is said: %s', (typed, weakness) => expect(weaknessOf(typed, 'prosecutor-1')).toBe(weakness));

it('a proposal is strong enough by the same rule, and made of syllables', () => {
  fc.assert(fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
    const said = proposal((below) => (numbers.next().value ?? 0) % below);
    expect(said).toMatch(/^([bdfgklmnprstvz][aeiou]){2}(-([bdfgklmnprstvz][aeiou]){2}){3}$/);
  }));
  expect(Array.from({ length: 200 }, () => weaknessOf(proposal(), 'login')).filter((weak) => weak !== null)).toEqual([]);
  expect(new Set(Array.from({ length: 200 }, () => proposal())).size).toBe(200);
});

it('the wait grows with every wrong passphrase, and not without end', () => {
  const waits = Array.from({ length: 20 }, (_, wrong) => waitAfter(wrong));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect([waitAfter(1), waitAfter(2), waitAfter(3)]).toEqual([0, 0, 5000]);
  expect(waits.at(-1)).toBe(LONGEST_WAIT);
});

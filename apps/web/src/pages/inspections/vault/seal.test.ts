import { describe, expect, it } from 'vitest';
import { ITERATIONS, newLock, openLock, sealValue, unsealValue, type About } from './seal.ts';

// Few rounds: what is tested is what opens and what does not, not how long guessing takes.
const ROUNDS = 1000;
const about: About = ['inspection', 'account-1', 'inspection-1', 'open', null];
const person = { name: 'Әліқұлов Өтеген', note: 'үндемеу құқығы' };

describe('what is kept on a tablet', () => {
  it('opens with the passphrase again, and with no other', async () => {
    const { lock, key } = await newLock('account-1', 'жеті қара тас', ROUNDS);
    const sealed = await sealValue(key, about, person);
    const again = await openLock(lock, ' жеті қара тас ');
    expect(again && await unsealValue(again, about, sealed)).toEqual(person);
    expect(await openLock(lock, 'Жеті қара тас')).toBe(null);
    // The same letter typed as one sign or as two: another keyboard is no other passphrase.
    const { lock: composed } = await newLock('account-1', 'мой дом за рекой', ROUNDS);
    expect(await openLock(composed, 'мой дом за рекой'.normalize('NFD'))).not.toBe(null);
  });
  it('shows no word of it, and the same twice looks different each time', async () => {
    const { key } = await newLock('account-1', 'jeti qara tas', ROUNDS);
    const [one, other] = await Promise.all([sealValue(key, about, person), sealValue(key, about, person)]);
    expect(Buffer.from(one.bytes).includes('Әліқұлов')).toBe(false);
    expect(Buffer.from(one.iv)).not.toEqual(Buffer.from(other.iv));
    expect(Buffer.from(one.bytes)).not.toEqual(Buffer.from(other.bytes));
  });
  it.each([
    ['another inspection', ['inspection', 'account-1', 'inspection-2', 'open', null]], ['another person', ['inspection', 'account-2', 'inspection-1', 'open', null]],
    ['another shelf', ['sheet', 'account-1', 'inspection-1', 'open', null]], ['another state', ['inspection', 'account-1', 'inspection-1', 'sent', 5]],
  ] as const)('does not open where it is laid in the place of %s', async (_, elsewhere) => {
    const { key } = await newLock('account-1', 'jeti qara tas', ROUNDS);
    await expect(unsealValue(key, elsewhere, await sealValue(key, about, person))).rejects.toThrow();
  });
  it('does not open when one bit of it was changed', async () => {
    const { key } = await newLock('account-1', 'jeti qara tas', ROUNDS);
    const { iv, bytes } = await sealValue(key, about, person);
    const bent = new Uint8Array(bytes.slice(0));
    bent[3] = (bent[3] ?? 0) ^ 1;
    await expect(unsealValue(key, about, { iv, bytes: bent.buffer })).rejects.toThrow();
  });
  it('has a key that cannot be taken out of it, and a lock that is bound to its owner', async () => {
    const { lock, key } = await newLock('account-1', 'jeti qara tas', ROUNDS);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(await openLock({ ...lock, account: 'account-2' }, 'jeti qara tas')).toBe(null);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });
});

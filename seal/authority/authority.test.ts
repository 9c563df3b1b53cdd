/** What the authority makes, judged by our own verifier, for each algorithm. */
import { describe, expect, it } from 'vitest';
import { DAY } from '@kepil/law/time/instant.ts';
import type { Verdict } from '../verdict.ts';
import { verifySignature, type SignatureToCheck, type Trust } from '../verify.ts';
import { createAuthority, type Authority, type Issued } from './authority.ts';
import { signCms } from './cms.ts';
import { KEY_ALGORITHMS } from './keys.ts';
import type { Holder } from './names.ts';

const NOW = Date.UTC(2026, 10, 21, 9, 30, 15, 250);
const content = Buffer.from('Постановление об освобождении № 17');
const person: Holder = { surname: 'Әбенов', name: 'Қанат', patronymic: 'Ғалымұлы', iin: '850712400421' };
const employee: Holder = { ...person, body: { name: 'ГУ «Учреждение № 1»', bin: '980540000123', capacity: 'head' } };

describe.each(KEY_ALGORITHMS)('%s', (algorithm) => {
  let now = NOW;
  const authority = createAuthority({ clock: () => now, algorithm });
  const trust: Trust = { roots: [authority.root], intermediates: [authority.intermediate] };
  const signer = authority.issue({ holder: person, purpose: 'signing' });
  const sign = (of: Issued, more: Partial<Parameters<Authority['signCms']>[0]> = {}): Uint8Array => authority.signCms({ ...of, content, ...more });
  const judge = (cms: Uint8Array, more: Partial<SignatureToCheck> = {}, by: Trust = trust): Verdict =>
    verifySignature({ cms, content, receivedAt: NOW, purpose: 'signing', expected: { iin: person.iin }, ...more }, by);
  const at = <T>(moment: number, act: () => T): T => { now = moment; try { return act(); } finally { now = NOW; } };

  it('CAdES-BES holds, and names the signer as the certificate does', () => {
    const verdict = judge(sign(signer));
    expect(verdict).toMatchObject({ valid: true, failures: [], at: NOW, atFrom: 'received', claimedAt: NOW - 250 });
    expect(verdict.algorithm).toBe(algorithm);
    expect(verdict.signer).toMatchObject({ name: 'ӘБЕНОВ ҚАНАТ', patronymic: 'ҒАЛЫМҰЛЫ', iin: person.iin, bin: null, serial: signer.serial });
    expect(verdict.signer?.issuer).toContain('Тестовый удостоверяющий центр Кепіл (учебный)');
    expect(verdict.remarks).toContain('no-time-stamp');
  });
  it('CAdES-T holds and is judged at the time of its stamp, long after the certificate ended', () => {
    const verdict = judge(sign(signer, { timeStamp: true }), { receivedAt: NOW + 800 * DAY });
    expect(verdict).toMatchObject({ valid: true, failures: [], at: NOW, atFrom: 'time-stamp' });
    expect(judge(sign(signer), { receivedAt: NOW + 800 * DAY }).failures).toContain('expired');
  });
  it('attached, without signingCertificate, over a digest: all hold', () => {
    expect(judge(sign(signer, { detached: false })).failures).toEqual([]);
    expect(judge(sign(signer, { signingCertificate: false }))).toMatchObject({ valid: true, remarks: expect.arrayContaining(['no-signing-certificate']) as unknown });
    const byDigest = authority.signCms({ key: signer.key, certificate: signer.certificate, digest: signer.key.digest(content) });
    expect(judge(byDigest).failures).toEqual([]);
  });
  it('an employee signs for the body', () => {
    const head = authority.issue({ holder: employee, purpose: 'signing' });
    const verdict = judge(sign(head), { expected: { iin: person.iin, bin: '980540000123' } });
    expect(verdict).toMatchObject({ valid: true, signer: { bin: '980540000123', organisation: 'ГУ «Учреждение № 1»' } });
    expect(judge(sign(signer), { expected: { bin: '980540000123' } }).failures).toContain('another-body');
  });
  it('the authentication key opens the door and signs no paper', () => {
    const authentication = authority.issue({ holder: person, purpose: 'authentication' });
    expect(judge(sign(authentication), { purpose: 'authentication' }).failures).toEqual([]);
    expect(judge(sign(authentication)).failures).toEqual(expect.arrayContaining(['not-for-signing', 'no-non-repudiation']));
    expect(judge(sign(signer), { purpose: 'authentication' }).failures).toContain('not-for-authentication');
  });
  it('an authority with the same names and other keys is not believed', () => {
    const twin = createAuthority({ clock: () => NOW, algorithm });
    const theirs = twin.issue({ holder: person, purpose: 'signing' });
    const verdict = judge(twin.signCms({ ...theirs, content, certificates: [twin.intermediate, twin.root] }));
    expect([verdict.valid, verdict.failures]).toEqual([false, ['root-not-trusted']]);
  });
  it('answers of OCSP and CRL: good, revoked from its moment on, never issued', () => {
    const gone = authority.issue({ holder: person, purpose: 'signing' });
    const cms = sign(gone);
    authority.revoke(gone.serial, NOW + DAY, 'keyCompromise');
    const later = NOW + 2 * DAY;
    expect(judge(cms, { ocsp: [authority.ocsp(gone.serial)], revocation: 'required' }).failures).toEqual([]);
    const ocsp = at(later, () => authority.ocsp(gone.serial));
    const crl = at(later, () => authority.crl());
    expect(judge(cms, { ocsp: [ocsp], receivedAt: later }).failures).toContain('revoked');
    expect(judge(cms, { crl: [crl], receivedAt: later }).failures).toContain('revoked');
    expect(judge(sign(signer), { crl: [at(later, () => authority.crl())], receivedAt: later }).failures).toEqual([]);
    const twin = createAuthority({ clock: () => NOW, algorithm, state: { ...authority.state(), issued: [] } });
    expect(judge(cms, { ocsp: [twin.ocsp(gone.serial)] }).failures).toContain('never-issued');
  });
  it('a time stamp moved from another signature is found', () => {
    const token = (of: Uint8Array): Uint8Array => authority.timeStamp({ digestOid: signer.key.digestOid, digest: signer.key.digest(of) });
    const stamped = (timeStamp: (signature: Uint8Array) => Uint8Array): Uint8Array =>
      signCms({ ...signer, content, detached: true, signingCertificate: true, signingTime: NOW, timeStamp });
    expect(judge(stamped(token)).failures).toEqual([]);
    expect(judge(stamped(() => token(Buffer.from('another signature')))).failures).toContain('time-stamp-of-another-signature');
  });
  it('goes on after its state was stored: same roots, same keys, same serials, same revocations', () => {
    const again = createAuthority({ clock: () => NOW, algorithm, state: JSON.parse(JSON.stringify(authority.state())) as ReturnType<Authority['state']> });
    expect(Buffer.from(again.root).equals(authority.root)).toBe(true);
    expect(again.keyOf(person, 'signing').serial).toBe(authority.keyOf(person, 'signing').serial);
    expect(judge(again.signCms({ ...again.keyOf(person, 'signing'), content, timeStamp: true })).failures).toEqual([]);
  });
  it('keyOf gives the same key until it ends or is revoked, another one for another purpose or body', () => {
    const first = authority.keyOf({ ...person, iin: '900101300123' }, 'signing');
    const same = (holder: Partial<Holder>, purpose: 'signing' | 'authentication' = 'signing'): boolean => authority.keyOf({ ...person, iin: '900101300123', ...holder }, purpose).serial === first.serial;
    expect([same({}), same({}, 'authentication'), same({ body: { name: 'ГУ', bin: '980540000123' } })]).toEqual([true, false, false]);
    expect(at(NOW + 366 * DAY, () => same({}))).toBe(false);
    authority.revoke(first.serial, NOW, 'superseded');
    expect(same({})).toBe(false);
  });
});

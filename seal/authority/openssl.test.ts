/** What the authority makes, judged by openssl: certificates, CAdES, time stamps, OCSP and revocation lists for RSA and P-256. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '@kepil/law/time/instant.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type Authority, type Issued } from './authority.ts';
import type { Holder } from './names.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const holder: Holder = { surname: 'Әбенов', name: 'Қанат', patronymic: 'Ғалымұлы', iin: '850712400421' };
const content = Buffer.from('Постановление об освобождении № 17');
const openssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!openssl)('openssl (skipped where it is not installed)', () => {
  let folder: string;
  const file = (name: string, bytes: Uint8Array | string): string => { const path = join(folder, name); writeFileSync(path, bytes); return path; };
  const run = (...args: string[]): string => { const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' }); return `${status} ${stdout}${stderr}`; };
  const pem = (name: string, ...certificates: readonly Uint8Array[]): string =>
    file(name, certificates.map((der) => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`).join(''));
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kepil-authority-')); });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(['RSA', 'ECDSA'] as const)('%s', (algorithm) => {
    let authority: Authority;
    let signer: Issued;
    let now = NOW;
    const at = String(NOW / 1000);
    beforeAll(() => {
      authority = createAuthority({ clock: () => now, algorithm });
      signer = authority.issue({ holder, purpose: 'signing' });
      pem(`${algorithm}-root.pem`, authority.root);
      pem(`${algorithm}-chain.pem`, authority.root, authority.intermediate);
      pem(`${algorithm}-intermediate.pem`, authority.intermediate);
    });
    const path = (name: string): string => join(folder, `${algorithm}-${name}`);

    it('verifies the chain of a person and reads the name as a Kazakh one', () => {
      const certificate = pem(`${algorithm}-person.pem`, signer.certificate);
      expect(run('verify', '-attime', at, '-x509_strict', '-CAfile', path('root.pem'), '-untrusted', path('intermediate.pem'), certificate)).toMatch(/^0 .*OK/);
      const subject = execFileSync('openssl', ['x509', '-in', certificate, '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus,sname'], { encoding: 'utf8' });
      expect(subject.trim()).toBe('subject=CN=ӘБЕНОВ ҚАНАТ,SN=ӘБЕНОВ,serialNumber=IIN850712400421,C=KZ,GN=ҒАЛЫМҰЛЫ');
    });

    it.each([[false], [true]])('verifies CAdES with a time stamp: %s', (timeStamp) => {
      const cms = file('signature.p7s', authority.signCms({ ...signer, content, timeStamp }));
      const verify = (document: Uint8Array): string =>
        run('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms, '-content', file('document', document), '-attime', at, '-CAfile', path('chain.pem'), '-out', path('out'));
      expect(verify(content)).toMatch(/^0 .*CAdES Verification successful/);
      expect(verify(Buffer.concat([content, Buffer.from('!')]))).not.toMatch(/^0/);
    });

    it('verifies an attached signature made without signingCertificate', () => {
      const cms = file('attached.p7m', authority.signCms({ ...signer, content, detached: false, signingCertificate: false }));
      expect(run('cms', '-verify', '-binary', '-inform', 'DER', '-in', cms, '-attime', at, '-CAfile', path('chain.pem'))).toMatch(/^0 Постановление/);
    });

    it('verifies the answer of the time stamp service to a query of openssl, and not for other data', () => {
      const data = file('data', content);
      execFileSync('openssl', ['ts', '-query', '-data', data, '-sha256', '-cert', '-out', path('query.tsq')], { stdio: 'pipe' });
      const query = readFileSync(path('query.tsq'));
      const answer = file('answer.tsr', authority.answerTimeStamp(query));
      const verify = (...what: string[]): string => run('ts', '-verify', '-attime', at, ...what, '-in', answer, '-CAfile', path('chain.pem'));
      expect(verify('-queryfile', path('query.tsq'))).toMatch(/^0 .*Verification: OK/s);
      expect(verify('-data', data)).toMatch(/^0 .*Verification: OK/s);
      expect(verify('-data', file('other', 'another'))).toMatch(/^1 .*imprint mismatch/s);
    });

    it('answers a request of openssl with its nonce', () => {
      const person = pem(`${algorithm}-asked.pem`, signer.certificate);
      execFileSync('openssl', ['ocsp', '-issuer', path('intermediate.pem'), '-cert', person, '-nonce', '-reqout', path('request.der')], { stdio: 'pipe' });
      const answer = file('answer.ocsp', authority.answerOcsp(readFileSync(path('request.der'))));
      const verify = (answered: string): string => run('ocsp', '-reqin', path('request.der'), '-respin', answered, '-CAfile', path('chain.pem'), '-attime', at, '-validity_period', '999999999');
      expect(verify(answer)).toMatch(/^0 Response verify OK/);
      expect(verify(file('other.ocsp', authority.ocsp(signer.serial, { nonce: Uint8Array.of(1, 2, 3) })))).toContain('Nonce Verify error');
    });

    it('answers by OCSP and CRL: good, revoked from a moment on, never issued', () => {
      const revoked = authority.issue({ holder, purpose: 'signing' });
      authority.revoke(revoked.serial, NOW + DAY, 'keyCompromise');
      const ask = (serial: string): string => {
        const answer = file('answer.ocsp', authority.ocsp(serial));
        return run('ocsp', '-respin', answer, '-CAfile', path('chain.pem'), '-issuer', path('intermediate.pem'), '-serial', `0x${serial}`, '-attime', String(now / 1000), '-validity_period', '999999999');
      };
      expect(ask(signer.serial)).toMatch(/^0 [\s\S]*good/);
      expect(ask(revoked.serial)).toMatch(/^0 [\s\S]*good/);
      expect(ask('42')).toMatch(/^0 [\s\S]*revoked[\s\S]*certificateHold[\s\S]*Jan {2}1 00:00:00 1970/);
      now = NOW + 2 * DAY;
      try {
        expect(ask(revoked.serial)).toMatch(/^0 [\s\S]*revoked[\s\S]*keyCompromise/);
        const crl = file('list.crl', authority.crl());
        const checked = (one: Issued): string =>
          run('verify', '-attime', String(now / 1000), '-crl_check', '-CRLfile', crl, '-CAfile', path('chain.pem'), pem('one.pem', one.certificate));
        expect(checked(signer)).toMatch(/^0 .*OK/);
        expect(checked(revoked)).toMatch(/certificate revoked/);
      } finally { now = NOW; }
    });
  });
});

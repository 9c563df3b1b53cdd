/** Everything that `vectors/kz-pki/EXPECTED.json` says of real files of the Kazakh authorities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf, readCertificate } from '../certificate/certificate.ts';
import { signedBy } from '../certificate/signed-by.ts';
import { digestOf } from '../certificate/algorithms.ts';
import { readDer, type DerNode } from '../der/read.ts';
import { sequence, set, explicit, element } from '../der/write.ts';
import { OID } from '../oids.ts';
import { entryFor, listedBy, readCrl } from '../revocation/crl.ts';
import { answeredFor, readOcsp } from '../revocation/ocsp.ts';
import { readAnswers, statusAt } from '../revocation/status.ts';
import { checkToken, readToken } from '../timestamp/token.ts';
import { verifySignature, type Trust } from '../verify.ts';
import { kazakhTrust } from '../roots/kazakh.ts';
import { digestAgrees, signatureHolds, signerCertificate, certificatesOf } from './check.ts';
import { readSignedData } from './signed-data.ts';

const folder = join(import.meta.dirname, '../vectors/kz-pki');
const file = (name: string): Uint8Array => {
  const bytes = readFileSync(join(folder, name));
  const armour = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(bytes.toString('latin1'))?.[1];
  return new Uint8Array(armour ? Buffer.from(armour, 'base64') : bytes);
};
const certificate = (name: string) => readCertificate(file(name));

interface Expected {
  signedBy: { file: string; by: string; alg: string; ok: boolean; iin?: string; bin?: string; eku?: string[]; notBefore?: string; notAfter?: string }[];
  cms: { file: string; detached: boolean; contentAscii?: string; content?: string; signers: string | { alg: string; digestOid?: string; sigOid?: string; serialPrefix?: string; mathematicallyValid: boolean }[] }[];
  ocsp: { file: string; for?: string; status: string; revocationTime?: string; reason?: string; producedAt?: string; responderCertBy?: string; ok?: boolean }[];
  tsp: { file: string; policy?: string; imprintOid?: string; genTime?: string; tsaCertBy?: string }[];
}
const expected = JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as Expected;
const RSA_AUTHORITY = 'test-2019-2023/nca_rsa_test.crt', GOST_2015 = 'test-2019-2023/nca_gost2015_test.cer', GOST_2004 = 'test-2019-2023/nca_gost_test.crt';

describe('Certificates and lists are signed by whom they say', () => {
  it.each(expected.signedBy)('$file by $by', ({ file: name, by, ok, iin, bin, eku, notBefore, notAfter }) => {
    const issuer = certificate(by);
    if (name.endsWith('.crl')) { expect(listedBy(readCrl(file(name)), issuer)).toBe(ok); return; }
    const subject = certificate(name);
    expect(signedBy(subject, issuer)).toBe(ok ? 'yes' : 'no');
    // By another authority of the same kind it is not.
    for (const other of [RSA_AUTHORITY, GOST_2015, GOST_2004, 'prod-ca/nca_gost_2022.pem']) if (other !== by) expect(signedBy(subject, certificate(other))).not.toBe('yes');
    if (iin) expect(identityOf(subject).iin).toBe(iin);
    if (iin) expect(identityOf(subject).bin).toBe(bin ?? null);
    if (eku) expect(subject.purposes).toEqual(eku);
    if (notBefore) expect([subject.notBefore, subject.notAfter]).toEqual([notBefore, notAfter].map((text) => Date.parse(text ?? '')));
  });

  it('the authentication certificate has no signing in it', () => {
    const { purposes, keyUsage } = certificate('test-2019-2023/individual_valid_sign_2004_rsa_auth.cer');
    expect([purposes?.includes(OID.clientAuth), purposes?.includes(OID.emailProtection), keyUsage?.nonRepudiation]).toEqual([true, false, false]);
  });

  it('a list of revoked certificates of RSA too, and its entries', () => {
    const list = readCrl(file('test-2019-2023/nca_rsa_test.crl'));
    expect(listedBy(list, certificate(RSA_AUTHORITY))).toBe(true);
    expect(list.entries.size).toBeGreaterThan(50);
    const gone = { ...certificate('test-2019-2023/individual_valid_sign_2004_rsa.cer'), serial: '474c38696d8677a2c8b6e40345a8b04168c0905c' };
    expect(entryFor(list, gone)).toEqual({ at: Date.UTC(2021, 3, 1, 6, 56, 52), reason: 6 });
  });
});

/** One CMS for each signer of a CMS with several. */
function split(cms: Uint8Array): Uint8Array[] {
  const [type, wrapped] = readDer(cms).children;
  const fields = wrapped?.children[0]?.children ?? [];
  const [version, , content, certificates, signers] = fields;
  const bytes = (node: DerNode | undefined): Uint8Array => node?.bytes ?? new Uint8Array();
  return (signers?.children ?? []).map((signer) => sequence(bytes(type), explicit(0, sequence(bytes(version), set(bytes(signer.children[2])), bytes(content), bytes(certificates), element(0x31, signer.bytes)))));
}

describe('CMS made by KalkanCrypt', () => {
  const two = expected.cms.find(({ signers }) => typeof signers !== 'string' && signers.length === 2)?.signers;
  it.each(expected.cms)('$file', ({ file: name, contentAscii, content, signers: named }) => {
    const signers = typeof named === 'string' ? two : named;
    if (!signers || typeof signers === 'string') throw new Error('the list of signers is missing');
    const document = content ? file(content) : Buffer.from(contentAscii ?? '');
    const parts = split(file(name));
    expect(parts).toHaveLength(signers.length);
    parts.forEach((part, i) => {
      const data = readSignedData(part);
      const { signer } = data;
      const own = signerCertificate(data, certificatesOf(data, { roots: [], intermediates: [] }));
      if (!own) throw new Error('no certificate');
      expect([digestAgrees(signer, digestOf(signer.digestAlgorithm.oid, document)), signatureHolds(signer, own)]).toEqual([true, 'yes']);
      expect(digestAgrees(signer, digestOf(signer.digestAlgorithm.oid, Buffer.from('test124')))).toBe(false);
      const like = signers[i];
      if (like?.digestOid) expect([signer.digestAlgorithm.oid, signer.signatureAlgorithm.oid, own.serial.padStart(40, '0').slice(0, 8)]).toEqual([like.digestOid, like.sigOid, like.serialPrefix]);
      // As a whole: the certificate had ended when they were signed (RSA); two signers are refused.
    });
  });

  const trust: Trust = { roots: [file(RSA_AUTHORITY), file(GOST_2015)], intermediates: [] };
  it('two signers in one file are refused; the RSA signer had an expired certificate', () => {
    const at = Date.UTC(2022, 8, 28, 14, 40, 30);
    for (const name of ['signed_cms.p7s', 'signed_detached_cms.p7s']) expect(verifySignature({ cms: file(`test-cms/${name}`), content: file('test-cms/test123.bin'), receivedAt: at, purpose: 'signing' }, trust).failures).toEqual(['signer-count']);
    const verdict = verifySignature({ cms: file('test-cms/signed_cms_one_signer.p7s'), receivedAt: at, purpose: 'signing' }, trust);
    expect(verdict).toMatchObject({ failures: ['expired'], claimedAt: at, algorithm: 'RSA', signer: { iin: '123456789011', name: 'ТЕСТОВ ТЕСТ', patronymic: 'ТЕСТОВИЧ' } });
    expect(verifySignature({ cms: file('test-cms/signed_cms_one_signer.p7s'), receivedAt: Date.UTC(2021, 5, 1), purpose: 'signing' }, trust).failures).toEqual([]);
    expect(verifySignature({ cms: file('test-cms/integration_signed_cms.p7s'), receivedAt: Date.UTC(2022, 9, 1), purpose: 'signing' }, trust).failures).toEqual(['expired']);
    expect(verifySignature({ cms: file('test-cms/signed_cms_one_signer.p7s'), receivedAt: Date.UTC(2021, 5, 1), purpose: 'signing' }, kazakhTrust()).failures).toEqual(['chain-incomplete']);
  });

  it('the GOST signer taken alone is judged like any other', () => {
    const gost = split(file('test-cms/signed_cms.p7s'))[0];
    if (!gost) throw new Error('no signer');
    const verdict = verifySignature({ cms: gost, receivedAt: Date.UTC(2022, 8, 28, 14, 40, 30), purpose: 'signing' }, trust);
    expect(verdict).toMatchObject({ algorithm: 'GOST 34.10-2015 512', failures: [], remarks: ['no-time-stamp', 'no-signing-certificate', 'revocation-not-asked'] });
  });
});

describe('OCSP answers', () => {
  it.each(expected.ocsp)('$file', ({ file: name, for: subject, status, revocationTime, reason, producedAt, responderCertBy = RSA_AUTHORITY }) => {
    const answer = readOcsp(file(name));
    const [response] = answer.responses;
    expect(answer.responses).toHaveLength(1);
    expect(response?.status).toBe(revocationTime === '1970-01-01T00:00:00Z' ? 'never-issued' : status);
    if (revocationTime) expect(response?.revokedAt).toBe(Date.parse(revocationTime));
    if (reason) expect(response?.reason).toBe(6);
    if (producedAt) expect(answer.producedAt).toBe(Date.parse(producedAt));
    for (const authority of [RSA_AUTHORITY, GOST_2015, GOST_2004]) expect(answeredFor(answer, certificate(authority))).toBe(authority === responderCertBy);
    if (subject) expect(statusAt(certificate(subject), certificate(responderCertBy), readAnswers([file(name)], []), answer.producedAt)).toMatchObject({ status: 'good', broken: false });
  });
});

describe('Time stamp tokens', () => {
  it.each(expected.tsp.filter(({ policy }) => policy))('$file', ({ file: name, policy = '', imprintOid = '', genTime = '', tsaCertBy = '' }) => {
    const token = readToken(file(name));
    expect([token.info.policy, token.info.imprintDigest, token.info.time]).toEqual([policy, imprintOid.split(' ')[0], Date.parse(genTime)]);
    const anchors = { roots: [certificate(tsaCertBy)], intermediates: [] };
    // What was stamped is not among the files: everything else holds.
    expect(checkToken(token, new Uint8Array(), anchors, [policy]).failures).toEqual(['time-stamp-of-another-signature']);
    expect(checkToken(token, new Uint8Array(), { roots: [certificate(RSA_AUTHORITY)], intermediates: [] }, [policy]).failures).toContain('time-stamp-authority-not-trusted');
    expect(checkToken(token, new Uint8Array(), anchors, []).failures).toContain('time-stamp-authority-not-trusted');
  });

  it('the token of the test service of 2026 chains to the production root', () => {
    const { roots, intermediates } = kazakhTrust();
    const check = checkToken(readToken(file('test-2026/tsp_token_gost2015_2026.der')), new Uint8Array(), { roots: roots.map(readCertificate), intermediates: intermediates.map(readCertificate) }, [OID.stampGost2015]);
    expect([check.failures, check.chain.length]).toEqual([['time-stamp-of-another-signature'], 3]);
  });

  it('the answer of the service holds the token', () => {
    const [, token] = readDer(file('test-2019-2023/tsp_response.bin')).children;
    expect(token && Buffer.compare(token.bytes, file('test-2019-2023/tsp_token.bin'))).toBe(0);
  });
});

import { constants, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority, type Authority } from '../authority/authority.ts';
import { KEY_ALGORITHMS, type SigningKey } from '../authority/keys.ts';
import { explicit, integer, nothing, octetString, oid, sequence } from '../der/write.ts';
import { OID } from '../oids.ts';
import { verifyAgain, verifySignature, type Trust } from '../verify.ts';
import { attribute, cmsOf, DOCUMENT, HOLDER, issue, NOON, question, signing, twoTier } from './testing.ts';

const hashOf = (name: string, bytes: Uint8Array): Buffer => createHash(name).update(bytes).digest();
const signingWith = (identifier: Uint8Array): readonly Uint8Array[] => [...signing(), sequence(oid(OID.subjectKeyIdentifier), octetString(octetString(identifier)))];

const clock = { now: NOON };
const authorities = Object.fromEntries(KEY_ALGORITHMS.map((algorithm) => [algorithm, createAuthority({ clock: () => clock.now, algorithm })])) as Record<(typeof KEY_ALGORITHMS)[number], Authority>;
const trustOf = (authority: Authority): Trust => ({ roots: [authority.root], intermediates: [authority.intermediate] });

describe.each(KEY_ALGORITHMS)('A good signature by %s', (algorithm) => {
  const authority = authorities[algorithm];
  const trust = trustOf(authority);
  const issued = authority.issue({ holder: HOLDER, purpose: 'signing' });
  const { key, certificate } = issued;

  it('detached, with the document beside it', () => {
    const verdict = verifySignature(question(authority.signCms({ key, certificate, content: DOCUMENT })), trust);
    expect(verdict).toMatchObject({ valid: true, failures: [], remarks: ['no-time-stamp', 'revocation-not-asked'], algorithm, at: NOON, atFrom: 'received', claimedAt: NOON });
    expect(verdict.signer).toEqual({ name: expect.stringContaining(HOLDER.surname) as string, patronymic: HOLDER.patronymic, iin: HOLDER.iin, bin: null, organisation: null, serial: issued.serial, issuer: expect.any(String) as string });
  });

  it('enveloping, with the document inside', () => {
    expect(verifySignature({ cms: authority.signCms({ key, certificate, content: DOCUMENT, detached: false }), receivedAt: NOON, purpose: 'signing' }, trust)).toMatchObject({ valid: true });
  });

  it('with a time stamp is judged at the time of the stamp and not of receipt', () => {
    clock.now = NOON + 500;
    const cms = authority.signCms({ key, certificate, content: DOCUMENT, timeStamp: true });
    clock.now = NOON;
    const late = NOON + 5 * 365 * 86_400_000;
    const verdict = verifySignature(question(cms, { receivedAt: late }), trust);
    expect(verdict).toMatchObject({ valid: true, remarks: ['revocation-not-asked'], at: NOON + 500, atFrom: 'time-stamp' });
    expect(verdict.evidence.timeStampChain).toHaveLength(3);
    expect(verifySignature(question(authority.signCms({ key, certificate, content: DOCUMENT }), { receivedAt: late }), trust).failures).toEqual(['expired']);
  });

  it('is of the person and of the body that are expected, by the asked answers not revoked', () => {
    const employee = authority.issue({ holder: { ...HOLDER, body: { name: 'ІІМ', bin: '940940000123', capacity: 'employee' } }, purpose: 'signing' });
    const cms = authority.signCms({ key: employee.key, certificate: employee.certificate, content: DOCUMENT });
    const nonce = Uint8Array.from({ length: 16 }, (_, i) => i);
    const verdict = verifySignature(question(cms, { expected: { iin: HOLDER.iin, bin: '940940000123' }, revocation: 'required', ocsp: [authority.ocsp(employee.serial, { nonce })], ocspNonces: [nonce], crl: [authority.crl()] }), trust);
    expect(verdict).toMatchObject({ valid: true, remarks: ['no-time-stamp'], signer: { iin: HOLDER.iin, bin: '940940000123', organisation: 'ІІМ' } });
  });

  it('in armour, in bare base64 and with line ends', () => {
    const der = authority.signCms({ key, certificate, content: DOCUMENT });
    const base64 = Buffer.from(der).toString('base64');
    const lines = base64.match(/.{1,64}/g)?.join('\r\n') ?? '';
    for (const cms of [base64, `\n${lines}\n`, `-----BEGIN CMS-----\r\n${lines}\r\n-----END CMS-----\r\n`, `-----BEGIN PKCS7-----\n${base64}\n-----END PKCS7-----`, new Uint8Array(Buffer.from(base64))]) expect(verifySignature(question(cms), trust).valid).toBe(true);
    for (const cms of ['', 'x', `${base64}=`, `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`, `-----BEGIN CMS-----\n${base64}`, base64.replace(/.{4}$/, 'AB=='), `${base64}\u0430`]) expect(verifySignature(question(cms), trust).valid).toBe(false);
  });

  it('not in base64 with bits beyond its end: two texts would be one signature', () => {
    const texts = [1, 2, 3, 4, 5].map((size) => Buffer.from(authority.signCms({ key, certificate, content: new Uint8Array(size), detached: false })).toString('base64'));
    const padded = texts.find((text) => text.endsWith('='));
    if (!padded) throw new Error('none of five lengths ends within three bytes');
    const judgeText = (cms: string): readonly string[] => verifySignature({ cms, receivedAt: NOON, purpose: 'signing' }, trust).failures;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const other = padded.replace(/(.)(=+)$/, (_all, last: string, pad: string) => `${letters[letters.indexOf(last) + 1] ?? ''}${pad}`);
    expect([judgeText(padded), judgeText(other)]).toEqual([[], ['malformed']]);
  });

  it('by the digest of a large file, asked for by its algorithm', () => {
    const cms = authority.signCms({ key, certificate, content: DOCUMENT });
    const asked: string[] = [];
    const content = (oidOfDigest: string): Uint8Array | null => { asked.push(oidOfDigest); return oidOfDigest === key.digestOid ? key.digest(DOCUMENT) : null; };
    expect(verifySignature(question(cms, { content }), trust).valid).toBe(true);
    expect(asked).toContain(key.digestOid);
    expect(verifySignature(question(cms, { content: () => null }), trust).failures).toEqual(['content-missing']);
  });

  it('gives the same verdict again from its evidence alone, good or bad, and another one for another document', () => {
    const stamped = authority.signCms({ key, certificate, content: DOCUMENT, timeStamp: true });
    const good = verifySignature(question(stamped, { expected: { iin: HOLDER.iin }, ocsp: [authority.ocsp(issued.serial)], crl: [authority.crl()] }), trust);
    const bad = verifySignature(question(stamped, { expected: { iin: '000000000000' }, content: Uint8Array.of(1), ocsp: [Uint8Array.of(0x30, 0)] }), trust);
    expect([good.valid, bad.valid]).toEqual([true, false]);
    for (const verdict of [good, bad]) {
      const kept = JSON.parse(JSON.stringify(verdict.evidence)) as typeof verdict.evidence;
      expect(verifyAgain(kept, { roots: [authority.root], intermediates: [] })).toEqual(verdict);
    }
    expect(verifyAgain(good.evidence, trust, DOCUMENT)).toEqual(good);
    expect(verifyAgain(good.evidence, trust, Uint8Array.of(1)).failures).toEqual(['digest-mismatch']);
    expect(verifyAgain(good.evidence, { roots: [], intermediates: [] }).failures).toEqual(['root-not-trusted', 'time-stamp-authority-not-trusted']);
  });
});

describe('Other algorithms that are allowed', () => {
  const { issuer, trust } = twoTier();
  /** A key of node:crypto in the place of the authority's usual ones. */
  const keyOf = (key: KeyObject, publicKey: KeyObject, signatureAlgorithm: Uint8Array, digest: 'sha256' | 'sha384' | 'sha512', like: SigningKey, options: object = {}): SigningKey => ({
    ...like, publicKey: publicKey.export({ type: 'spki', format: 'der' }), signatureAlgorithm, digestOid: OID[digest], digestAlgorithm: sequence(oid(OID[digest])),
    digest: (bytes) => Uint8Array.from(new Uint8Array(hashOf(digest, bytes))), sign: (bytes) => sign(digest, bytes, { key, ...options }),
  });
  const like = issuer.key;
  const ec = (namedCurve: string, digest: 'sha256' | 'sha384' | 'sha512', algorithm: string): SigningKey => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
    return keyOf(privateKey, publicKey, sequence(oid(algorithm)), digest, like);
  };
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pss = (digest: 'sha256' | 'sha384' | 'sha512', mask: string = digest, salt = 32): Uint8Array => sequence(oid(OID.rsaPss), sequence(
    explicit(0, sequence(oid(OID[digest]), nothing())), explicit(1, sequence(oid(OID.mgf1), sequence(oid(OID[mask as 'sha256']), nothing()))), explicit(2, integer(salt))));
  const pssOptions = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const judge = (key: SigningKey): readonly string[] => verifySignature(question(cmsOf(issue(issuer, 'ECDSA', { key }), DOCUMENT)), trust).failures;

  it('ECDSA with P-384 and SHA-384, with P-521 and SHA-512', () => {
    expect(judge(ec('P-384', 'sha384', OID.ecdsaSha384))).toEqual([]);
    expect(judge(ec('P-521', 'sha512', OID.ecdsaSha512))).toEqual([]);
  });

  it('not ECDSA on another curve', () => {
    expect(judge(ec('secp256k1', 'sha256', OID.ecdsaSha256))).toEqual(['algorithm-not-allowed']);
  });

  it('RSA named by its key alone, as OpenSSL writes it, with SHA-256, SHA-384 and SHA-512', () => {
    for (const digest of ['sha256', 'sha384', 'sha512'] as const) expect(judge(keyOf(rsa.privateKey, rsa.publicKey, sequence(oid(OID.rsa), nothing()), digest, like))).toEqual([]);
  });

  it('RSA-PSS, with the same digest in all places and the salt that it names', () => {
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, pss('sha256'), 'sha256', like, pssOptions))).toEqual([]);
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, pss('sha512'), 'sha512', like, pssOptions))).toEqual([]);
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, pss('sha256', 'sha256', 20), 'sha256', like, pssOptions))).toEqual(['signature-broken']);
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, pss('sha256', 'sha512'), 'sha256', like, pssOptions))).toEqual(['algorithm-not-allowed']);
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, pss('sha384'), 'sha256', like, pssOptions))).toEqual(['algorithm-not-allowed']);
    expect(judge(keyOf(rsa.privateKey, rsa.publicKey, sequence(oid(OID.rsaPss), sequence()), 'sha256', like, pssOptions))).toEqual(['algorithm-not-allowed']);
  });

  it('a signer named by the identifier of the key', () => {
    const identifier = Uint8Array.from({ length: 20 }, (_, i) => i + 1);
    const own = issue(issuer, 'ECDSA', { extensions: [...signingWith(identifier)] });
    const id = Uint8Array.of(0x80, 20, ...identifier);
    expect(verifySignature(question(cmsOf(own, DOCUMENT, () => ({ signerId: id, signerVersion: 3 }))), trust).failures).toEqual([]);
    expect(verifySignature(question(cmsOf(own, DOCUMENT, () => ({ signerId: id, signerVersion: 1 }))), trust).failures).toEqual(['malformed']);
    expect(verifySignature(question(cmsOf(own, DOCUMENT, () => ({ signerId: Uint8Array.of(0x80, 1, 9), signerVersion: 3 }))), trust).failures).toEqual(['certificate-missing']);
  });

  it('plain CMS without signingCertificate, as NCANode makes it, with a remark', () => {
    const cms = cmsOf(issue(issuer, 'ECDSA'), DOCUMENT, ({ attributes }) => ({ attributes: attributes.filter((one) => !Buffer.from(one).includes(Buffer.from(oid(OID.signingCertificateV2)))) }));
    expect(verifySignature(question(cms), trust)).toMatchObject({ valid: true, remarks: ['no-time-stamp', 'no-signing-certificate', 'revocation-not-asked'] });
  });

  it('unsigned attributes that nobody knows', () => {
    expect(verifySignature(question(cmsOf(issue(issuer, 'ECDSA'), DOCUMENT, () => ({ unsigned: [attribute('1.2.3.4', octetString(Uint8Array.of(1)))] }))), trust).valid).toBe(true);
  });
});

/** Signatures that must be refused, each by its own code. */
import { createHash, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { DAY } from '@kepil/law/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { extensions } from '../authority/certificate.ts';
import { identityOf } from '../authority/cms.ts';
import { generateKey } from '../authority/keys.ts';
import { holderName } from '../authority/names.ts';
import { readDer } from '../der/read.ts';
import { bitString, boolean, element, explicit, integer, nothing, octetString, oid, sequence, set, time } from '../der/write.ts';
import { tc26A256, cryptoProA, type GostCurve } from '../gost/curves.ts';
import { gost34311 } from '../gost/gost34311.ts';
import { generateGostKey, signGost } from '../gost/signature.ts';
import { streebog } from '../gost/streebog.ts';
import { OID } from '../oids.ts';
import type { Failure } from '../verdict.ts';
import { verifySignature, type SignatureToCheck } from '../verify.ts';
import { attribute, authentication, authorityExtensions, cmsOf, DOCUMENT, HOLDER, issue, NOON, plainName, question, signing, twoTier, type CmsParts, type Party } from './testing.ts';

const { root, issuer, trust } = twoTier();
const signer = issue(issuer, 'ECDSA');
const good = cmsOf(signer, DOCUMENT);
const failures = (cms: Uint8Array | string, more: Partial<SignatureToCheck> = {}): readonly Failure[] => verifySignature(question(cms, more), trust).failures;
const bent = (bend: (parts: CmsParts) => Partial<CmsParts>, party: Party = signer): readonly Failure[] => failures(cmsOf(party, DOCUMENT, bend));

it('the signature that the others are bent from is good', () => {
  expect(failures(good)).toEqual([]);
});

describe('Whose signature it is', () => {
  it('a self-made authority with all the right names', () => {
    const fake = twoTier('ECDSA');
    const forged = issue(fake.issuer, 'ECDSA');
    // Alone, with its authority, with its authority and root.
    expect(failures(cmsOf(forged, DOCUMENT))).toEqual(['chain-broken']);
    expect(bent(() => ({ certificates: [forged.certificate, fake.issuer.certificate] }), forged)).toEqual(['chain-broken']);
    expect(bent(() => ({ certificates: [forged.certificate, fake.issuer.certificate, fake.root.certificate] }), forged)).toEqual(['root-not-trusted']);
  });

  it('a certificate that its holder signed himself', () => {
    const key = generateKey('ECDSA');
    const name = holderName(HOLDER);
    expect(failures(cmsOf(issue({ key, name }, 'ECDSA', { key, subject: name }), DOCUMENT))).toEqual(['root-not-trusted']);
  });

  it('an authority that nobody knows', () => {
    const other = twoTier('ECDSA', ['Another root', 'Another authority']);
    expect(failures(cmsOf(issue(other.issuer, 'ECDSA'), DOCUMENT))).toEqual(['chain-incomplete']);
  });

  it('a person who issued a certificate with his own', () => {
    const second = issue({ key: signer.key, name: signer.name }, 'ECDSA', { subject: plainName('ПРОКУРОР') });
    expect(bent(() => ({ certificates: [second.certificate, signer.certificate] }), second)).toEqual(['not-a-ca']);
  });

  it('an authority below one that may not have any below it, and one whose key may not sign certificates', () => {
    const below = issue(issuer, 'ECDSA', { subject: plainName('Below'), extensions: authorityExtensions() });
    const of = issue(below, 'ECDSA');
    expect(bent(() => ({ certificates: [of.certificate, below.certificate] }), of)).toEqual(['not-a-ca']);
    const lame = issue(root, 'ECDSA', { subject: plainName('Lame'), extensions: [extensions.authority(), extensions.keyUsage(0)] });
    const ofLame = issue(lame, 'ECDSA');
    expect(bent(() => ({ certificates: [ofLame.certificate, lame.certificate] }), ofLame)).toEqual(['not-a-ca']);
  });

  it('a key that may sign certificates in a certificate that is no authority, and one that says nothing of either', () => {
    for (const extensionsOfFalse of [[extensions.keyUsage(5, 6)], [extensions.subjectKey(signer.key.publicKey)]]) {
      const falseAuthority = issue(root, 'ECDSA', { subject: plainName('False'), extensions: extensionsOfFalse });
      const of = issue(falseAuthority, 'ECDSA');
      expect(bent(() => ({ certificates: [of.certificate, falseAuthority.certificate] }), of)).toEqual(['not-a-ca']);
    }
  });

  it("another's IIN, another's BIN, no IIN at all, two different ones", () => {
    expect(failures(good, { expected: { iin: '000000000001' } })).toEqual(['another-person']);
    expect(failures(good, { expected: { iin: HOLDER.iin, bin: '940940000123' } })).toEqual(['another-body']);
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { subject: plainName('X') }), DOCUMENT), { expected: { iin: HOLDER.iin } })).toEqual(['another-person']);
    const two = sequence(...[`IIN${HOLDER.iin}`, 'IIN000000000001'].map((text) => set(sequence(oid(OID.serialNumber), octetText(text)))));
    const verdict = verifySignature(question(cmsOf(issue(issuer, 'ECDSA', { subject: two }), DOCUMENT), { expected: { iin: HOLDER.iin } }), trust);
    expect([verdict.failures, verdict.signer?.iin]).toEqual([['another-person'], null]);
  });

  it('IIN with a zero inside the text (two readers, two names)', () => {
    const subject = sequence(set(sequence(oid(OID.serialNumber), octetText(`IIN${HOLDER.iin}\0`))));
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { subject }), DOCUMENT))).toEqual(['certificate-malformed']);
  });
});

const octetText = (text: string): Uint8Array => element(0x0c, Buffer.from(text));

describe('What the key is for', () => {
  it('the authentication key on a document', () => {
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { extensions: authentication() }), DOCUMENT))).toEqual(['not-for-signing', 'no-non-repudiation']);
  });

  it('the signing key at the door', () => {
    expect(failures(good, { purpose: 'authentication' })).toEqual(['not-for-authentication']);
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { extensions: authentication() }), DOCUMENT), { purpose: 'authentication' })).toEqual([]);
  });

  it('an authority as a signer', () => {
    expect(failures(cmsOf(issuer, DOCUMENT))).toEqual(['not-for-signing', 'no-non-repudiation']);
    const both = issue(issuer, 'ECDSA', { extensions: [extensions.authority(), ...signing()] });
    expect(failures(cmsOf(both, DOCUMENT))).toEqual(['not-for-signing']);
  });

  it('a time stamp token instead of a signature', () => {
    expect(bent(({ attributes }) => ({ contentType: OID.tstInfo, attributes }))).toEqual(['content-type']);
    const own = [attribute(OID.contentType, oid(OID.tstInfo)), attribute(OID.messageDigest, octetString(signer.key.digest(DOCUMENT)))];
    expect(bent(() => ({ contentType: OID.tstInfo, attributes: own }))).toEqual(['content-type']);
    expect(bent(() => ({ attributes: own }))).toEqual(['content-type']);
  });
});

describe('When it was made', () => {
  it('after the end and before the beginning of the certificate; at the very ends it holds', () => {
    expect(failures(good, { receivedAt: NOON + 300 * DAY })).toEqual([]);
    expect(failures(good, { receivedAt: NOON + 300 * DAY + 1 })).toEqual(['expired']);
    expect(failures(good, { receivedAt: NOON - 30 * DAY })).toEqual([]);
    expect(failures(good, { receivedAt: NOON - 30 * DAY - 1 })).toEqual(['not-yet-valid']);
  });

  it('under an authority that had expired', () => {
    const old = issue(root, 'ECDSA', { subject: plainName('Old'), extensions: authorityExtensions(0), from: NOON - 900 * DAY, to: NOON - DAY });
    const of = issue(old, 'ECDSA');
    expect(bent(() => ({ certificates: [of.certificate, old.certificate] }), of)).toEqual(['expired']);
  });
});

describe('What was signed', () => {
  it('another document', () => {
    expect(failures(good, { content: Uint8Array.of(1) })).toEqual(['digest-mismatch']);
    expect(failures(good, { content: new Uint8Array() })).toEqual(['digest-mismatch']);
    expect(verifySignature({ cms: good, receivedAt: NOON, purpose: 'signing' }, trust).failures).toEqual(['content-missing']);
  });

  it('another document inside than the one beside it', () => {
    expect(bent(() => ({ content: DOCUMENT }))).toEqual([]);
    expect(bent(() => ({ content: Uint8Array.of(1) }))).toEqual(['digest-mismatch']);
    expect(failures(cmsOf(signer, DOCUMENT, () => ({ content: DOCUMENT })), { content: Uint8Array.of(1) })).toEqual(['digest-mismatch']);
  });

  it('every bit of the signature and of the signed attributes counts', () => {
    let signature = new Uint8Array();
    const cms = cmsOf(signer, DOCUMENT, ({ sign }) => ({ sign: (bytes) => (signature = Uint8Array.from(sign(bytes))) }));
    const at = Buffer.from(cms).indexOf(Buffer.from(signature));
    for (let i = 8; i < signature.length; i += 7) { const broken = Uint8Array.from(cms); broken[at + i] = (broken[at + i] ?? 0) ^ 1; expect(failures(broken)).toEqual(['signature-broken']); }
    const claimed = Buffer.from(cms).indexOf(Buffer.from(time(NOON)));
    const moved = Uint8Array.from(cms);
    moved[claimed + 3] = (moved[claimed + 3] ?? 0) ^ 1;
    expect(failures(moved)).toEqual(['signature-broken']);
  });

  it('nothing but the content: signed attributes may not be left out (what is signed could be taken for attributes)', () => {
    const attributes = element(0x31, attribute(OID.contentType, oid(OID.data)), attribute(OID.messageDigest, octetString(signer.key.digest(DOCUMENT))));
    const stripped = cmsOf(signer, DOCUMENT, ({ sign }) => ({ attributes: [], sign: () => sign(attributes) }));
    expect(failures(stripped, { content: attributes })).toEqual(['digest-mismatch', 'content-type', 'signature-broken']);
  });

  it('without messageDigest, without contentType', () => {
    expect(bent(({ attributes }) => ({ attributes: attributes.filter((one) => !has(one, OID.messageDigest)) }))).toEqual(['digest-mismatch']);
    expect(bent(({ attributes }) => ({ attributes: attributes.filter((one) => !has(one, OID.contentType)) }))).toEqual(['content-type']);
  });
});

const has = (bytes: Uint8Array, dotted: string): boolean => Buffer.from(bytes).includes(Buffer.from(oid(dotted)));

describe('With which certificate', () => {
  it('another certificate of the same key than the signature names', () => {
    const twin = issue(issuer, 'ECDSA', { key: signer.key });
    const cms = cmsOf(signer, DOCUMENT, () => ({ certificates: [twin.certificate], signerId: idOf(twin) }));
    expect(failures(cms)).toEqual(['signing-certificate-mismatch']);
  });

  it('by SHA-1 too the named one must be it; by an unknown digest it never is', () => {
    const one = (attributeOid: string, id: Uint8Array) => ({ attributes }: CmsParts): Partial<CmsParts> => {
      const rest = attributes.filter((other) => !has(other, OID.signingCertificateV2));
      return { attributes: [...rest, attribute(attributeOid, sequence(sequence(id)))].sort((a, b) => Buffer.compare(a, b)) };
    };
    const sha1 = octetString(createHash('sha1').update(signer.certificate).digest());
    const sha512 = octetString(createHash('sha512').update(signer.certificate).digest());
    expect(bent(one(OID.signingCertificate, sequence(sha1)))).toEqual([]);
    expect(bent(one(OID.signingCertificate, sequence(octetString(randomBytes(20)))))).toEqual(['signing-certificate-mismatch']);
    expect(bent(one(OID.signingCertificateV2, sequence(sequence(oid(OID.sha512)), sha512)))).toEqual([]);
    expect(bent(one(OID.signingCertificateV2, sequence(sequence(oid('1.2.3')), sha512)))).toEqual(['signing-certificate-mismatch']);
    // The serial number of another certificate beside the right digest.
    const digest = octetString(createHash('sha256').update(signer.certificate).digest());
    expect(bent(one(OID.signingCertificateV2, sequence(digest, sequence(sequence(explicit(4, issuer.name)), integer(7)))))).toEqual(['signing-certificate-mismatch']);
    expect(bent(one(OID.signingCertificateV2, sequence(digest, sequence(sequence(explicit(4, root.name)), serialOf(signer)))))).toEqual(['signing-certificate-mismatch']);
    expect(bent(one(OID.signingCertificateV2, sequence(digest, sequence(sequence(explicit(4, issuer.name)), serialOf(signer)))))).toEqual([]);
  });

  it('none', () => {
    expect(bent(() => ({ certificates: [] }))).toEqual(['certificate-missing']);
    expect(bent(() => ({ certificates: [issuer.certificate] }))).toEqual(['certificate-missing']);
    // The serial number alone names nobody.
    expect(bent(() => ({ signerId: sequence(root.name, serialOf(signer)) }))).toEqual(['certificate-missing']);
  });

  it.each([
    ['serial number zero', { serial: Uint8Array.of() }, 'malformed'],
    ['a serial number above 20 bytes', { serial: new Uint8Array(21).fill(1) }, 'malformed'],
    ['an extension twice', { extensions: [...signing(), ...signing()] }, 'certificate-malformed'],
    ['a subject with broken letters', { subject: sequence(set(sequence(oid(OID.commonName), element(0x0c, Uint8Array.of(0xc3))))) }, 'certificate-malformed'],
    ['a public key that is none', { publicKey: sequence() }, 'certificate-malformed'],
  ] as const)('%s', (_name, bend, code) => {
    expect(failures(cmsOf(issue(issuer, 'ECDSA', bend), DOCUMENT))).toEqual([code]);
  });

  it('a certificate that names two signature algorithms, within and without', () => {
    const [body, , value] = readDer(signer.certificate).children;
    const two = sequence(body?.bytes ?? nothing(), sequence(oid(OID.ecdsaSha384)), value?.bytes ?? nothing());
    expect(bent(() => ({ certificates: [two] }))).toEqual(['certificate-malformed']);
  });

  it('a negative serial number that the signer names by another way', () => {
    const negative = issue(issuer, 'ECDSA', { serial: Uint8Array.of(0x7f) });
    const changed = Uint8Array.from(negative.certificate);
    const at = Buffer.from(changed).indexOf(Buffer.from([0x02, 0x01, 0x7f]));
    changed[at + 2] = 0x80;
    expect(bent(() => ({ certificates: [changed], signerId: Uint8Array.of(0x80, 1, 1), signerVersion: 3 }))).toEqual(['certificate-malformed']);
    expect(bent(() => ({ certificates: [changed], signerId: sequence(issuer.name, Uint8Array.of(2, 1, 0x80)) }))).toEqual(['malformed']);
  });

  it('a critical extension that nobody knows; not critical it is passed over', () => {
    const extension = (critical: boolean): Uint8Array => sequence(oid('1.2.3.4.5'), ...(critical ? [boolean(true)] : []), octetString(nothing()));
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { extensions: [...signing(), extension(false)] }), DOCUMENT))).toEqual([]);
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { extensions: [...signing(), extension(true)] }), DOCUMENT))).toEqual(['unknown-critical-extension']);
    // Name constraints (2.5.29.30) are not understood here, so a critical one of the authority refuses too.
    const constrained = issue(root, 'ECDSA', { subject: plainName('Constrained'), extensions: [...authorityExtensions(0), sequence(oid('2.5.29.30'), boolean(true), octetString(sequence()))] });
    const of = issue(constrained, 'ECDSA');
    expect(bent(() => ({ certificates: [of.certificate, constrained.certificate] }), of)).toEqual(['unknown-critical-extension']);
  });
});

const serialOf = ({ certificate }: Pick<Party, 'certificate'>): Uint8Array => identityOf(certificate).serial;
const idOf = ({ certificate }: Pick<Party, 'certificate'>): Uint8Array => sequence(identityOf(certificate).issuer, serialOf({ certificate }));

describe('Several signers', () => {
  it('none and two', () => {
    const second = sequence(integer(1), idOf(signer), signer.key.digestAlgorithm, signer.key.signatureAlgorithm, octetString(Uint8Array.of(1)));
    expect(bent(() => ({ moreSigners: [second] }))).toEqual(['signer-count']);
    const nobody = sequence(oid(OID.signedData), explicit(0, sequence(integer(1), set(signer.key.digestAlgorithm), sequence(oid(OID.data)), set())));
    expect(failures(nobody)).toEqual(['signer-count']);
  });
});

describe('Confusion of algorithms', () => {
  const sha512 = sequence(oid(OID.sha512));
  it('a digest in one place, another in the next', () => {
    expect(bent(() => ({ digestAlgorithms: [sha512] }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ digestAlgorithm: sha512 }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ digestAlgorithms: [sha512], digestAlgorithm: sha512 }))).toEqual(['algorithm-not-allowed']);
    expect(bent(({ digestAlgorithm }) => ({ digestAlgorithms: [digestAlgorithm, sha512] }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ digestAlgorithm: sequence(oid(OID.sha256), octetString(Uint8Array.of(1))) }))).toEqual(['algorithm-not-allowed']);
  });

  it('SHA-1, MD5, an RSA signature by an elliptic key, a GOST signature by an RSA key, parameters where none belong', () => {
    const sha1 = sequence(oid(OID.sha1), nothing()), md5 = sequence(oid('1.2.840.113549.2.5'), nothing());
    for (const digest of [sha1, md5]) expect(bent(() => ({ digestAlgorithms: [digest], digestAlgorithm: digest, signatureAlgorithm: sequence(oid(OID.rsa), nothing()) }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ signatureAlgorithm: sequence(oid('1.2.840.113549.1.1.5'), nothing()) }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ signatureAlgorithm: sequence(oid(OID.rsaSha256), nothing()) }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ signatureAlgorithm: sequence(oid(OID.gost512Signature), nothing()), digestAlgorithm: sequence(oid(OID.streebog512)), digestAlgorithms: [] }))).toContain('algorithm-not-allowed');
    expect(bent(() => ({ signatureAlgorithm: sequence(oid(OID.ecdsaSha256), octetString(Uint8Array.of(1))) }))).toEqual(['algorithm-not-allowed']);
    expect(bent(() => ({ signatureAlgorithm: sequence(oid(OID.ecdsaSha256), nothing()) }))).toEqual(['algorithm-not-allowed']);
  });

  it('keys that are too weak: RSA of 1024 bits, an exponent of 1, of 3, an even modulus', () => {
    const rsa = (key: KeyObject): Uint8Array => key.export({ type: 'spki', format: 'der' });
    const made = (n: Uint8Array, e: number | bigint): Uint8Array => sequence(sequence(oid(OID.rsa), nothing()), bitString(sequence(integer(n), integer(e))));
    const modulus = randomBytes(256).fill(0xff, 0, 1).fill(0xff, 255);
    const keys = [rsa(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), made(modulus, 1), made(modulus, 3), made(Buffer.from(modulus).fill(0xfe, 255), 65_537), made(modulus, 1n << 80n | 1n), made(Buffer.alloc(2_000, 0xff), 65_537)];
    for (const publicKey of keys) {
      const party = issue(issuer, 'ECDSA', { publicKey });
      expect(bent(() => ({ signatureAlgorithm: sequence(oid(OID.rsaSha256), nothing()) }), party)).toEqual(['weak-key']);
    }
  });

  it('an elliptic key that is not on its curve, one with a curve of its own', () => {
    const off = sequence(sequence(oid(OID.ec), oid(OID.p256)), bitString(Uint8Array.of(4, ...new Uint8Array(64).fill(7))));
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { publicKey: off }), DOCUMENT))).toEqual(['signature-broken']);
    const own = sequence(sequence(oid(OID.ec), sequence(integer(1))), bitString(Uint8Array.of(4, ...new Uint8Array(64).fill(7))));
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { publicKey: own }), DOCUMENT))).toEqual(['algorithm-not-allowed']);
  });

  it.each([
    { name: 'GOST 34.10-2015 256', curve: tc26A256, key: OID.gost256Key, signature: OID.gost256Signature, digestOid: OID.streebog256, digest: (bytes: Uint8Array) => streebog(256, bytes), other: OID.streebog512, remarks: [] },
    { name: 'GOST 34.310-2004', curve: cryptoProA, key: OID.gost2004Key, signature: OID.gost2004Signature, digestOid: OID.gost34311, digest: gost34311, other: OID.streebog256, remarks: ['old-algorithm'] },
  ] as { name: string; curve: GostCurve; key: string; signature: string; digestOid: string; digest: (bytes: Uint8Array) => Uint8Array; other: string; remarks: string[] }[])('$name holds, with a broken byte, another digest or another curve it does not', ({ name, curve, key, signature, digestOid, digest, other, remarks }) => {
    const pair = generateGostKey(curve);
    const spki = (curveOid: string): Uint8Array => sequence(sequence(oid(key), sequence(oid(curveOid), oid(digestOid))), bitString(octetString(pair.publicKey)));
    const gost = { ...signer.key, publicKey: spki(curve.oid), digestOid, digestAlgorithm: sequence(oid(digestOid), nothing()), signatureAlgorithm: sequence(oid(signature), nothing()), digest, sign: (bytes: Uint8Array) => signGost({ curve, privateKey: pair.privateKey, digest: digest(bytes) }) };
    const party = issue(issuer, 'ECDSA', { key: gost });
    expect(verifySignature(question(cmsOf(party, DOCUMENT)), trust)).toMatchObject({ valid: true, algorithm: name, remarks: ['no-time-stamp', 'revocation-not-asked', ...remarks] });
    const flipped = (bytes: Uint8Array): Uint8Array => { const out = Uint8Array.from(gost.sign(bytes)); out[5] = (out[5] ?? 0) ^ 1; return out; };
    expect(bent(() => ({ sign: flipped }), party)).toEqual(['signature-broken']);
    expect(bent(() => ({ digestAlgorithms: [sequence(oid(other))], digestAlgorithm: sequence(oid(other)) }), party)).toEqual(['algorithm-not-allowed']);
    expect(failures(cmsOf(issue(issuer, 'ECDSA', { key: { ...gost, publicKey: spki(OID.gost512Curve) } }), DOCUMENT))).toEqual(['algorithm-not-allowed']);
    // All zero: r and s out of their range.
    expect(bent(() => ({ sign: () => new Uint8Array(curve.bytes * 2) }), party)).toEqual(['signature-broken']);
  });
});

describe('Tricks of encoding', () => {
  it('attributes out of order, twice, with two values, with a time that is none', () => {
    expect(bent(({ attributes }) => ({ attributes: [...attributes].reverse() }))).toEqual(['not-der']);
    expect(bent(({ attributes }) => ({ attributes: [...attributes, attributes.at(-1) as Uint8Array] }))).toEqual(['malformed']);
    expect(bent(({ attributes }) => ({ attributes: [...attributes.filter((one) => !has(one, OID.messageDigest)), attribute(OID.messageDigest, octetString(signer.key.digest(DOCUMENT)), octetString(new Uint8Array(32)))].sort((a, b) => Buffer.compare(a, b)) }))).toEqual(['malformed']);
    expect(bent(({ attributes }) => ({ attributes: [...attributes.filter((one) => !has(one, OID.signingTime)), attribute(OID.signingTime, element(0x17, Buffer.from('260230120000Z')))].sort((a, b) => Buffer.compare(a, b)) }))).toEqual(['malformed']);
  });

  it('indefinite length, a length longer than needed, bytes after the end, a string in pieces', () => {
    const body = good.subarray(4);
    expect(failures(Uint8Array.of(0x30, 0x80, ...body, 0, 0))).toEqual(['not-der']);
    expect(failures(Uint8Array.of(0x30, 0x83, 0, good[2] ?? 0, good[3] ?? 0, ...body))).toEqual(['not-der']);
    expect(failures(Uint8Array.of(...good, 0))).toEqual(['not-der']);
    expect(bent(() => ({ unsigned: [sequence(oid('1.2.3'), set(element(0x24, octetString(Uint8Array.of(1)))))] }))).toEqual(['not-der']);
  });

  it('huge lengths, deep nesting, cut short at every place', () => {
    expect(failures(Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff))).toEqual(['malformed']);
    expect(failures(Uint8Array.of(0x30, 0x88, 1, 0, 0, 0, 0, 0, 0, 0))).toEqual(['malformed']);
    let deep: Uint8Array = nothing();
    for (let i = 0; i < 10_000; i++) deep = sequence(deep);
    expect(failures(deep)).toEqual(['too-large']);
    for (let length = 0; length < good.length; length += 3) expect(failures(good.subarray(0, length)).length).toBe(1);
  });

  it('a megabyte of garbage, of zeros, of 0x30, of letters; more than the limit', () => {
    const megabyte = 1 << 20;
    expect(failures(Uint8Array.from(randomBytes(megabyte)).fill(0x30, 0, 1))[0]).toMatch(/malformed|not-der|too-large/);
    for (const byte of [0, 0x30, 0x41, 0xff]) expect(failures(new Uint8Array(megabyte).fill(byte))[0]).toMatch(/malformed|not-der|too-large/);
    expect(failures('A'.repeat(megabyte))).toHaveLength(1);
    expect(failures('A'.repeat(100 << 20))).toEqual(['too-large']);
  });

  it('a CMS of another kind, one without fields, certificates without end', () => {
    expect(failures(sequence(oid('1.2.840.113549.1.7.3'), explicit(0, sequence())))).toEqual(['malformed']);
    expect(failures(sequence(oid(OID.signedData), explicit(0, sequence())))).toEqual(['malformed']);
    expect(bent(({ certificates }) => ({ certificates: Array.from({ length: 65 }, () => certificates[0] as Uint8Array) }))).toEqual(['too-large']);
  });

  it('sixty certificates of one name cost no more than a few verifications', () => {
    const fakes = Array.from({ length: 60 }, () => issue(root, 'ECDSA', { subject: issuer.name, extensions: authorityExtensions(0), key: signer.key }).certificate);
    expect(failures(cmsOf(signer, DOCUMENT, ({ certificates }) => ({ certificates: [...certificates, ...fakes] })))).toEqual([]);
    // Behind twenty false ones the right one is not looked for any more: the house knows its authorities beforehand.
    const behind = (count: number): readonly Failure[] => verifySignature(question(cmsOf(signer, DOCUMENT, ({ certificates }) => ({ certificates: [...certificates, ...fakes.slice(0, count), issuer.certificate] }))), { ...trust, intermediates: [] }).failures;
    expect([behind(3), behind(20)]).toEqual([[], ['chain-broken']]);
  });
});

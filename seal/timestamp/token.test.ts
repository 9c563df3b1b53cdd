import { randomBytes } from 'node:crypto';
import { DAY } from '@kepil/law/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { extensions } from '../authority/certificate.ts';
import { identityOf } from '../authority/cms.ts';
import { ocspAnswer, revocationList } from '../authority/revocation.ts';
import { readDer } from '../der/read.ts';
import { explicit, generalizedTime, integer, nothing, octetString, oid, sequence } from '../der/write.ts';
import { OID } from '../oids.ts';
import type { Failure, Verdict } from '../verdict.ts';
import { verifySignature, type SignatureToCheck, type Trust } from '../verify.ts';
import { attribute, authorityExtensions, cmsOf, DOCUMENT, issue, NOON, plainName, question, twoTier, type CmsParts, type Party } from '../cms/testing.ts';

const { root, issuer, trust } = twoTier();
const stamping = (critical = true, more: readonly string[] = []): readonly Uint8Array[] => [extensions.keyUsage(0), extensions.extendedKeyUsage([OID.timeStamping, ...more], critical)];
const tsa = issue(issuer, 'ECDSA', { subject: plainName('TSA'), extensions: stamping() });
const signer = issue(issuer, 'ECDSA');
const imprintOf = (bytes: Uint8Array): Uint8Array => sequence(sequence(oid(OID.sha256), nothing()), octetString(signer.key.digest(bytes)));

interface Stamp { by?: Party; policy?: string; imprint?: Uint8Array; at?: number; info?: Uint8Array; bend?: (parts: CmsParts) => Partial<CmsParts> }

/** A token over the signature value, bent as asked. */
function token(signature: Uint8Array, { by = tsa, policy = OID.stampRsa, imprint = imprintOf(signature), at = NOON, info, bend = () => ({}) }: Stamp = {}): Uint8Array {
  const content = info ?? sequence(integer(1), oid(policy), imprint, integer(randomBytes(8)), generalizedTime(at, { fractions: true }));
  return cmsOf(by, content, (parts) => {
    const attributes = parts.attributes.map((one) => (Buffer.from(one).includes(Buffer.from(oid(OID.contentType))) ? attribute(OID.contentType, oid(OID.tstInfo)) : one));
    const right = { ...parts, attributes: attributes.sort((a, b) => Buffer.compare(a, b)), contentType: OID.tstInfo, content };
    return { ...right, ...bend(right) };
  });
}

/** Signs the document and has the value stamped. */
function stamped(stamps: (signature: Uint8Array) => readonly Uint8Array[], asked: Trust = trust, more: Partial<SignatureToCheck> = {}): Verdict {
  const cms = cmsOf(signer, DOCUMENT, ({ sign, attributes }) => {
    const signature = sign(asSet(attributes));
    return { sign: () => signature, unsigned: [attribute(OID.signatureTimeStamp, ...stamps(signature))] };
  });
  return verifySignature(question(cms, { receivedAt: NOON + DAY, ...more }), asked);
}

const asSet = (attributes: readonly Uint8Array[]): Uint8Array => { const bytes = Uint8Array.from(explicit(0, ...attributes)); bytes[0] = 0x31; return bytes; };
const failuresOf = (stamp: Stamp, asked?: Trust): readonly Failure[] => stamped((signature) => [token(signature, stamp)], asked).failures;

describe('A time stamp', () => {
  it('gives the time of judgement, to the millisecond', () => {
    expect(stamped((signature) => [token(signature, { at: NOON + 123 })])).toMatchObject({ valid: true, at: NOON + 123, atFrom: 'time-stamp' });
  });

  it('taken from another signature does not count, and the time of receipt is the time of judgement', () => {
    expect(stamped(() => [token(Uint8Array.of(1))])).toMatchObject({ failures: ['time-stamp-of-another-signature'], at: NOON + DAY, atFrom: 'received' });
    expect(failuresOf({ imprint: sequence(sequence(oid('1.2.3')), octetString(new Uint8Array(32))) })).toEqual(['time-stamp-of-another-signature']);
  });

  it('whose own signature is broken', () => {
    expect(failuresOf({ bend: ({ sign }) => ({ sign: (bytes) => { const value = Uint8Array.from(sign(bytes)); value[9] = (value[9] ?? 0) ^ 1; return value; } }) })).toEqual(['time-stamp-broken']);
    expect(failuresOf({ bend: () => ({ content: sequence(integer(1), oid(OID.stampRsa), imprintOf(Uint8Array.of(1)), integer(7), generalizedTime(NOON)) }) })).toEqual(['time-stamp-of-another-signature', 'time-stamp-broken']);
    expect(failuresOf({ bend: () => ({ certificates: [] }) })).toEqual(['time-stamp-broken']);
  });

  it('must name its certificate (RFC 3161 demands it)', () => {
    expect(failuresOf({ bend: ({ attributes }) => ({ attributes: attributes.filter((one) => !Buffer.from(one).includes(Buffer.from(oid(OID.signingCertificateV2)))) }) })).toEqual(['time-stamp-broken']);
  });

  it.each([
    ['not marked critical', stamping(false)],
    ['for something else too', stamping(true, [OID.emailProtection])],
    ['an authority of certificates', [...authorityExtensions(), extensions.extendedKeyUsage([OID.timeStamping], true)]],
    ['an authority of certificates that may sign other things too', [extensions.authority(), extensions.keyUsage(0, 5), extensions.extendedKeyUsage([OID.timeStamping], true)]],
    ['without the purpose', [extensions.keyUsage(0)]],
    ['with a key that may only encipher', [extensions.keyUsage(2), extensions.extendedKeyUsage([OID.timeStamping], true)]],
  ])('by a certificate that is %s', (_what, extensionsOfTsa) => {
    expect(failuresOf({ by: issue(issuer, 'ECDSA', { subject: plainName('TSA'), extensions: extensionsOfTsa }) })).toEqual(['time-stamp-authority-not-trusted']);
  });

  it('by the signer himself, by a self-made authority, by one that had expired', () => {
    expect(failuresOf({ by: signer })).toEqual(['time-stamp-authority-not-trusted']);
    expect(failuresOf({ by: issue(twoTier().issuer, 'ECDSA', { subject: plainName('TSA'), extensions: stamping() }) })).toEqual(['time-stamp-authority-not-trusted']);
    expect(failuresOf({ at: NOON + 301 * DAY })).toEqual(['time-stamp-authority-not-trusted']);
  });

  it('under a policy that does not count, unless the caller says that it does', () => {
    expect(failuresOf({ policy: '1.2.3' })).toEqual(['time-stamp-authority-not-trusted']);
    expect(failuresOf({ policy: '1.2.3' }, { ...trust, timeStampPolicies: ['1.2.3'] })).toEqual([]);
  });

  it('under roots of its own where the caller names them, and only under those', () => {
    const other = twoTier('ECDSA', ['Root of time', 'Authority of time']);
    const by = issue(other.issuer, 'ECDSA', { subject: plainName('TSA'), extensions: stamping() });
    const asked = { ...trust, timeStampRoots: [other.root.certificate], intermediates: [...trust.intermediates, other.issuer.certificate] };
    expect(failuresOf({ by }, asked)).toEqual([]);
    expect(failuresOf({}, asked)).toEqual(['time-stamp-authority-not-trusted']);
    expect(failuresOf({ by: root }, asked)).toEqual(['time-stamp-authority-not-trusted']);
  });

  it('that is none: garbage, a document’s signature, fields out of place, a critical extension, two stamps, BER', () => {
    const fields = [integer(1), oid(OID.stampRsa), imprintOf(DOCUMENT), integer(7), generalizedTime(NOON)];
    const malformed: Stamp[] = [
      { info: sequence(integer(2), ...fields.slice(1)) }, { info: sequence(...fields, integer(5), integer(6)) }, { info: sequence(...fields.slice(0, 4)) },
      { info: sequence(...fields, explicit(1, sequence(oid('1.2.3'), Uint8Array.of(1, 1, 255), octetString(nothing())))) },
      { info: sequence(...fields.slice(0, 4), Uint8Array.of(0x18, 3, 50, 48, 90)) },
    ];
    for (const stamp of malformed) expect(failuresOf(stamp)).toEqual(['time-stamp-malformed']);
    for (const value of [nothing(), cmsOf(signer, DOCUMENT), octetString(randomBytes(300))]) expect(stamped(() => [value]).failures).toEqual(['time-stamp-malformed']);
    expect(stamped((signature) => [token(signature), token(signature)]).failures).toEqual(['time-stamp-malformed']);
  });

  it('by an authority whose certificate was revoked before it stamped, as far as an answer at hand says so', () => {
    const crl = (at: number): Uint8Array => revocationList([{ serial: readDer(identityOf(tsa.certificate).serial).content, at, reason: 'keyCompromise' }], 1, NOON + DAY, issuer);
    const failures = (at: number): readonly Failure[] => stamped((signature) => [token(signature)], trust, { crl: [crl(at)] }).failures;
    expect(failures(NOON - 1000)).toEqual(['time-stamp-authority-not-trusted']);
    expect(failures(NOON + 1000)).toEqual([]);
    // An answer about it by somebody who may not answer.
    const answer = ocspAnswer(readDer(identityOf(tsa.certificate).serial).content, 'good', NOON, issuer, signer);
    expect(stamped((signature) => [token(signature)], trust, { ocsp: [answer] }).failures).toEqual(['revocation-answer-broken']);
  });

  it('a signature made before the certificate began is not made good by a stamp of before', () => {
    expect(failuresOf({ at: NOON - 31 * DAY, by: issue(issuer, 'ECDSA', { subject: plainName('TSA'), extensions: stamping(), from: NOON - 100 * DAY }) })).toEqual(['not-yet-valid']);
  });
});

import { DAY, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../authority/authority.ts';
import { extensions, signed } from '../authority/certificate.ts';
import { identityOf } from '../authority/cms.ts';
import { ocspAnswer, revocationList, type Status } from '../authority/revocation.ts';
import { boolean, enumerated, explicit, generalizedTime, integer, octetString, oid, sequence, time } from '../der/write.ts';
import { readDer } from '../der/read.ts';
import { OID } from '../oids.ts';
import { cmsOf, DOCUMENT, HOLDER, issue, NOON, plainName, question, twoTier, type Party } from '../cms/testing.ts';
import type { SignatureToCheck } from '../verify.ts';
import { verifySignature } from '../verify.ts';
import type { Verdict } from '../verdict.ts';

const { root, issuer, trust } = twoTier();
const signer = issue(issuer, 'ECDSA');
const cms = cmsOf(signer, DOCUMENT);
const serialOf = ({ certificate }: Party): Uint8Array => readDer(identityOf(certificate).serial).content;
const responder = issue(issuer, 'ECDSA', { subject: plainName('OCSP'), extensions: [extensions.keyUsage(0), extensions.extendedKeyUsage([OID.ocspSigning])] });
const judge = (more: Partial<SignatureToCheck>): Verdict => verifySignature(question(cms, more), trust);

const answer = (status: Status, at: Instant = NOON, by: Party = responder, nonce?: Uint8Array, of: Party = signer): Uint8Array => ocspAnswer(serialOf(of), status, at, issuer, by, nonce);
const list = (revoked: readonly { readonly at: Instant }[], at: Instant = NOON, by: Party = issuer, of: Party = signer): Uint8Array =>
  revocationList(revoked.map((one) => ({ ...one, serial: serialOf(of), reason: 'keyCompromise' as const })), 1, at, by);

describe('Asked of the responder (OCSP)', () => {
  it('good; revoked before, revoked after; never issued', () => {
    expect(judge({ ocsp: [answer('good')] })).toMatchObject({ valid: true, remarks: ['no-time-stamp'] });
    expect(judge({ ocsp: [answer({ at: NOON, reason: 'keyCompromise' })] }).failures).toEqual(['revoked']);
    expect(judge({ ocsp: [answer({ at: NOON + 1000, reason: 'keyCompromise' }, NOON + DAY)] })).toMatchObject({ valid: true, remarks: ['no-time-stamp'] });
    expect(judge({ ocsp: [answer('never-issued')] }).failures).toEqual(['never-issued']);
    expect(judge({ ocsp: [answer({ at: 0, reason: 'keyCompromise' })] }).failures).toEqual(['revoked']);
  });

  it('an answer of long before does not say that it is good now; one of later says it was', () => {
    expect(judge({ ocsp: [answer('good', NOON - 10 * MINUTE)] }).failures).toEqual([]);
    expect(judge({ ocsp: [answer('good', NOON - 10 * MINUTE - 1000)] }).failures).toEqual(['revocation-unknown']);
    expect(judge({ ocsp: [answer('good', NOON + DAY)] }).failures).toEqual([]);
  });

  it('an answer of somebody else: of another authority, of a person, of an expired responder, with a broken signature', () => {
    const others = [
      issue(twoTier().issuer, 'ECDSA', { subject: plainName('OCSP'), extensions: [extensions.extendedKeyUsage([OID.ocspSigning])] }), signer,
      issue(issuer, 'ECDSA', { subject: plainName('OCSP'), extensions: [extensions.extendedKeyUsage([OID.ocspSigning])], to: NOON - DAY }),
      issue(root, 'ECDSA', { subject: plainName('OCSP'), extensions: [extensions.extendedKeyUsage([OID.ocspSigning])] }),
    ];
    for (const by of others) expect(judge({ ocsp: [answer('good', NOON, by)] }).failures).toEqual(['revocation-answer-broken']);
    const broken = answer('good');
    broken[60] = (broken[60] ?? 0) ^ 1;
    expect(judge({ ocsp: [broken] }).failures).toContain('revocation-answer-broken');
    // Another second in producedAt: readable, and no longer what was signed.
    const moved = answer('good');
    const at = Buffer.from(moved).indexOf(Buffer.from(generalizedTime(NOON)));
    moved[at + 15] = 0x31;
    expect(judge({ ocsp: [moved] }).failures).toEqual(['revocation-answer-broken']);
    // A responder who answers in another's name.
    expect(judge({ ocsp: [answer('good', NOON, { ...responder, name: plainName('Another') })] }).failures).toEqual(['revocation-answer-broken']);
    // The authority itself may answer.
    expect(judge({ ocsp: [answer('good', NOON, issuer)] }).failures).toEqual([]);
  });

  it('with the nonce of our request, and not with another one or with none', () => {
    const nonce = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    expect(judge({ ocsp: [answer('good', NOON, responder, nonce)], ocspNonces: [nonce] }).failures).toEqual([]);
    expect(judge({ ocsp: [answer('good', NOON, responder, Uint8Array.of(9))], ocspNonces: [nonce] }).failures).toEqual(['revocation-answer-broken']);
    expect(judge({ ocsp: [answer('good')], ocspNonces: [nonce] }).failures).toEqual(['revocation-answer-broken']);
  });

  it('about another certificate says nothing; required, that is not enough', () => {
    const other = answer('good', NOON, responder, undefined, responder);
    expect(judge({ ocsp: [other] })).toMatchObject({ valid: true, remarks: ['no-time-stamp', 'revocation-not-asked'], evidence: { ocsp: [] } });
    // The same serial number of another authority, by name or by key.
    for (const of of [{ ...issuer, name: root.name }, { ...issuer, key: root.key }]) expect(judge({ ocsp: [ocspAnswer(serialOf(signer), 'good', NOON, of, responder)] }).remarks).toContain('revocation-not-asked');
    expect(judge({ ocsp: [other], revocation: 'required' }).failures).toEqual(['revocation-unknown']);
    expect(judge({ revocation: 'required' }).failures).toEqual(['revocation-unknown']);
  });

  it('that is no answer: garbage, "try later", a critical extension', () => {
    for (const ocsp of [Uint8Array.of(1), sequence(enumerated(3)), sequence()]) expect(judge({ ocsp: [ocsp] }).failures).toEqual(['revocation-answer-broken']);
  });
});

describe('The list of the authority (CRL)', () => {
  it('without the certificate; with it from before, from after', () => {
    expect(judge({ crl: [list([])], revocation: 'required' })).toMatchObject({ valid: true, remarks: ['no-time-stamp'] });
    expect(judge({ crl: [list([{ at: NOON - 1000 }])] }).failures).toEqual(['revoked']);
    expect(judge({ crl: [list([{ at: NOON + 1000 }], NOON + DAY)] }).failures).toEqual([]);
  });

  it('speaks until its next update, and for what was before it', () => {
    expect(judge({ crl: [list([], NOON - DAY)], revocation: 'required' }).failures).toEqual([]);
    expect(judge({ crl: [list([], NOON - DAY - 1000)], revocation: 'required' }).failures).toEqual(['revocation-unknown']);
    expect(judge({ crl: [list([], NOON + 100 * DAY)], revocation: 'required' }).failures).toEqual([]);
    // After the end of the certificate it may have been dropped.
    expect(judge({ crl: [list([], NOON + 301 * DAY)], revocation: 'required' }).failures).toEqual(['revocation-unknown']);
  });

  it('of somebody else under the same name; one with a critical extension that nobody knows; a list of other authorities', () => {
    const fake = twoTier().issuer;
    expect(judge({ crl: [list([], NOON, fake)] }).failures).toEqual(['revocation-answer-broken']);
    expect(judge({ crl: [list([], NOON, root)] }).remarks).toContain('revocation-not-asked');
    const withExtension = (extension: Uint8Array): Uint8Array => signed(sequence(integer(1), issuer.key.signatureAlgorithm, issuer.name, time(NOON), time(NOON + DAY), explicit(0, sequence(extension))), issuer.key);
    expect(judge({ crl: [withExtension(sequence(oid('1.2.3'), boolean(true), octetString(sequence())))] }).failures).toEqual(['revocation-answer-broken']);
    const scope = (field: Uint8Array): Uint8Array => withExtension(sequence(oid(OID.issuingDistributionPoint), boolean(true), octetString(sequence(field))));
    expect(judge({ crl: [scope(Uint8Array.of(0x81, 1, 255))], revocation: 'required' }).failures).toEqual([]);
    expect(judge({ crl: [scope(Uint8Array.of(0x82, 1, 255))], revocation: 'required' }).failures).toEqual(['revocation-unknown']);
    expect(judge({ crl: [scope(Uint8Array.of(0x84, 1, 255))] }).failures).toEqual(['revocation-answer-broken']);
    // A delta is silent about what it does not change.
    const delta = withExtension(sequence(oid(OID.deltaCrl), boolean(true), octetString(integer(1))));
    expect(judge({ crl: [delta], revocation: 'required' }).failures).toEqual(['revocation-unknown']);
    expect(judge({ crl: [delta, list([])], revocation: 'required' }).failures).toEqual([]);
  });

  it('of the root about the authority: what a revoked authority has issued does not hold', () => {
    expect(judge({ crl: [list([{ at: NOON - DAY }], NOON, root, issuer)] }).failures).toEqual(['revoked']);
    expect(judge({ crl: [list([], NOON, root, issuer)] }).failures).toEqual([]);
  });

  it('of an authority whose key may not sign lists', () => {
    const mute = issue(root, 'ECDSA', { subject: plainName('Mute'), extensions: [extensions.authority(0), extensions.keyUsage(5)] });
    const own = issue(mute, 'ECDSA');
    const trusted = { ...trust, intermediates: [mute.certificate] };
    expect(verifySignature(question(cmsOf(own, DOCUMENT)), trusted).failures).toEqual([]);
    expect(verifySignature(question(cmsOf(own, DOCUMENT), { crl: [revocationList([], 1, NOON, mute)] }), trusted).failures).toEqual(['revocation-answer-broken']);
  });

  it('removeFromCRL in a delta is no revocation; what another list says stands all the same', () => {
    const delta = (reason: number): Uint8Array => signed(sequence(
      integer(1), issuer.key.signatureAlgorithm, issuer.name, time(NOON), time(NOON + DAY),
      sequence(sequence(integer(serialOf(signer)), time(NOON - DAY), sequence(sequence(oid(OID.reasonCode), octetString(enumerated(reason)))))),
      explicit(0, sequence(sequence(oid(OID.deltaCrl), boolean(true), octetString(integer(1))))),
    ), issuer.key);
    expect(judge({ crl: [delta(8), list([])], revocation: 'required' }).failures).toEqual([]);
    expect(judge({ crl: [delta(1), list([])] }).failures).toEqual(['revoked']);
    expect(judge({ crl: [delta(8), list([{ at: NOON - DAY }])] }).failures).toEqual(['revoked']);
  });

  it('both: one that says revoked is enough', () => {
    expect(judge({ ocsp: [answer('good')], crl: [list([{ at: NOON }])] }).failures).toEqual(['revoked']);
  });
});

it('the test authority revokes, and the signature of before stays good', () => {
  const clock = { now: NOON };
  const authority = createAuthority({ clock: () => clock.now, algorithm: 'ECDSA' });
  const trusted = { roots: [authority.root], intermediates: [authority.intermediate] };
  const { key, certificate, serial } = authority.issue({ holder: HOLDER, purpose: 'signing' });
  const before = authority.signCms({ key, certificate, content: DOCUMENT, timeStamp: true });
  clock.now = NOON + DAY;
  authority.revoke(serial, NOON + DAY, 'keyCompromise');
  const after = authority.signCms({ key, certificate, content: DOCUMENT, timeStamp: true });
  clock.now = NOON + 2 * DAY;
  const answers = { ocsp: [authority.ocsp(serial)], crl: [authority.crl()], receivedAt: clock.now };
  expect(verifySignature(question(before, answers), trusted).failures).toEqual([]);
  expect(verifySignature(question(after, answers), trusted).failures).toEqual(['revoked']);
});

/** OCSP answers (RFC 6960) and revocation lists (RFC 5280) of the test authority. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import { context, readDer, TAG } from '../der/read.ts';
import { elements, malformed, oidOf } from '../der/values.ts';
import { element, enumerated, explicit, generalizedTime, integer, nothing, octetString, oid, sequence, time } from '../der/write.ts';
import { OID } from '../oids.ts';
import { extensions, keyIdentifier, sha1, signed, type Issuer } from './certificate.ts';

/** CRLReason. */
export const REASONS = { unspecified: 0, keyCompromise: 1, affiliationChanged: 3, superseded: 4, cessationOfOperation: 5, certificateHold: 6 } as const;
export type Reason = keyof typeof REASONS;

export interface Revocation {
  readonly serial: Uint8Array;
  readonly at: Instant;
  readonly reason: Reason;
}

export type Status = 'good' | 'never-issued' | { readonly at: Instant; readonly reason: Reason };

/** An answer about one certificate of `issuer`, signed by the responder. */
export function ocspAnswer(serial: Uint8Array, status: Status, at: Instant, issuer: Issuer, responder: Issuer & { readonly certificate: Uint8Array }, nonce?: Uint8Array): Uint8Array {
  const certificateId = sequence(sequence(oid(OID.sha1), nothing()), octetString(sha1(issuer.name)), octetString(keyIdentifier(issuer.key.publicKey)), integer(serial));
  const more = [
    ...(nonce ? [sequence(oid(OID.ocspNonce), octetString(octetString(nonce)))] : []),
    ...(status === 'never-issued' ? [sequence(oid(OID.ocspExtendedRevoke), octetString(nothing()))] : []),
  ];
  const body = sequence(
    explicit(1, responder.name), generalizedTime(at), sequence(sequence(certificateId, statusOf(status), generalizedTime(at))),
    ...(more.length > 0 ? [explicit(1, sequence(...more))] : []),
  );
  const basic = signed(body, responder.key, explicit(0, sequence(responder.certificate)));
  return sequence(enumerated(0), explicit(0, sequence(oid(OID.ocspBasic), octetString(basic))));
}

/** What an OCSPRequest asks about: the first certificate in it. Throws DerError when it is none. */
export function readOcspRequest(request: Uint8Array): { readonly serial: Uint8Array; readonly nonce?: Uint8Array } {
  const parts = elements(readDer(request).children[0], 'TBSRequest');
  const certificateId = parts.find((part) => part.is(TAG.sequence))?.children[0]?.children[0];
  const serial = certificateId?.children[3];
  if (!serial?.is(TAG.integer)) throw malformed('no certificate is asked about');
  const nonce = parts.find((part) => part.is(context(2, true)))?.children[0]?.children.find((one) => oidOf(one.children[0], 'extnID') === OID.ocspNonce)?.children.at(-1);
  return { serial: serial.content, ...(nonce ? { nonce: readDer(nonce.content).content } : {}) };
}

/** "Never issued" is said as revoked on 1970-01-01 with certificateHold (RFC 6960, 2.2). */
function statusOf(status: Status): Uint8Array {
  if (status === 'good') return element(0x80);
  const { at, reason } = status === 'never-issued' ? { at: 0, reason: 'certificateHold' as const } : status;
  return element(0xa1, generalizedTime(at), explicit(0, enumerated(REASONS[reason])));
}

/** The list of what is revoked at `at`; the next one is due after a day. */
export function revocationList(revoked: readonly Revocation[], number: number, at: Instant, issuer: Issuer): Uint8Array {
  const entries = revoked.map(({ serial, at: since, reason }) =>
    sequence(integer(serial), time(since), sequence(sequence(oid(OID.reasonCode), octetString(enumerated(REASONS[reason]))))));
  const body = sequence(
    integer(1), issuer.key.signatureAlgorithm, issuer.name, time(at), time(at + DAY), ...(entries.length > 0 ? [sequence(...entries)] : []),
    explicit(0, sequence(extensions.authorityKey(issuer.key.publicKey), sequence(oid(OID.crlNumber), octetString(integer(number))))),
  );
  return signed(body, issuer.key);
}

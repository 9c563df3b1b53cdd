/** OCSP answers (RFC 6960). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { algorithmOf, digestOf, type AlgorithmIdentifier } from '../certificate/algorithms.ts';
import { extensionList, metCertificate, validAt, type Certificate } from '../certificate/certificate.ts';
import { nameOf, sameName, type Name } from '../certificate/name.ts';
import { signedBy } from '../certificate/signed-by.ts';
import { context, DerError, readDer, TAG, type DerNode } from '../der/read.ts';
import { bitStringBytes, elements, expect, hex, inside, malformed, octets, oidOf, positiveInteger, sameBytes, smallInteger, timeOf } from '../der/values.ts';
import { OID } from '../oids.ts';

/** Bytes of an answer; real ones have 1 to 3 KB. */
export const OCSP_SIZE = 256 << 10;

/** `never-issued`: the authority knows of no such certificate (RFC 6960, 2.2: revoked on 1970-01-01, certificateHold). */
export type CertificateStatus = 'good' | 'revoked' | 'never-issued' | 'unknown';

export interface SingleResponse {
  readonly digest: string;
  readonly issuerName: Uint8Array;
  readonly issuerKey: Uint8Array;
  /** Lower-case hex without leading zeros. */
  readonly serial: string;
  readonly status: CertificateStatus;
  readonly revokedAt: Instant | null;
  /** CRLReason, null where none is named. */
  readonly reason: number | null;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | null;
}

export interface OcspAnswer {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly responder: { readonly name: Name } | { readonly key: Uint8Array };
  readonly producedAt: Instant;
  readonly responses: readonly SingleResponse[];
  /** The content of the nonce's OCTET STRING. */
  readonly nonce: Uint8Array | null;
  readonly certificates: readonly Certificate[];
}

const CERTIFICATE_HOLD = 6;

/** Throws DerError, also for an answer that says only that the responder could not answer. */
export function readOcsp(bytes: Uint8Array): OcspAnswer {
  const [status, wrapped] = elements(readDer(bytes, { size: OCSP_SIZE }), 'OCSP answer', 1, 2);
  if (smallInteger(status, 'status of the answer', TAG.enumerated) !== 0 || !wrapped) throw malformed('the responder did not answer');
  const [type, body] = elements(inside(expect(wrapped, context(0, true), 'OCSP answer'), 'OCSP answer'), 'OCSP answer', 2, 2);
  if (oidOf(type, 'type of the answer') !== OID.ocspBasic) throw malformed('an OCSP answer of another type');
  const [tbs, algorithm, signature, certificates, more] = elements(readDer(octets(body, 'OCSP answer')), 'OCSP answer', 3, 4);
  if (!tbs || more || (certificates && !certificates.is(context(0, true)))) throw malformed('OCSP answer');
  const fields = [...elements(tbs, 'OCSP answer', 3, 5)];
  if (fields[0]?.is(context(0, true)) && smallInteger(inside(fields.shift() as DerNode, 'version'), 'version') !== 0) throw malformed('version of the OCSP answer');
  const [responder, producedAt, responses, extensions, tooMany] = fields;
  if (!responder || tooMany || (extensions && !extensions.is(context(1, true)))) throw malformed('OCSP answer');
  const listed = extensions ? extensionList(inside(extensions, 'extensions'), 'extensions') : [];
  const known: readonly string[] = [OID.ocspNonce, OID.ocspExtendedRevoke, OID.ocspArchiveCutoff];
  if (listed.some(([oid, { critical }]) => critical && !known.includes(oid))) throw malformed('a critical extension of the OCSP answer');
  const nonce = listed.find(([oid]) => oid === OID.ocspNonce)?.[1].value ?? null;
  return {
    tbs: tbs.bytes, signatureAlgorithm: algorithmOf(algorithm, 'algorithm of the answer'), signature: bitStringBytes(signature, 'signature of the answer'),
    responder: responderOf(responder), producedAt: timeOf(expect(producedAt, TAG.generalizedTime, 'producedAt'), 'producedAt'),
    responses: elements(responses, 'OCSP answer', 1, 100).map(single),
    nonce: nonce && withoutTag(nonce),
    certificates: certificates ? elements(inside(certificates, 'certificates'), 'certificates', 0, 16).map(({ bytes }) => metCertificate(bytes)) : [],
  };
}

/** byName [1] or byKey [2], both EXPLICIT. */
function responderOf(node: DerNode): OcspAnswer['responder'] {
  const value = inside(node, 'responder');
  if (node.is(context(1, true))) return { name: nameOf(value, 'responder') };
  return { key: octets(expect(node, context(2, true), 'responder') && value, 'responder') };
}

/** Older clients send the nonce without its OCTET STRING; then the bytes are the nonce. */
function withoutTag(value: Uint8Array): Uint8Array {
  try { const node = readDer(value); return node.is(TAG.octetString) ? node.content : value; } catch (error) { if (error instanceof DerError) return value; throw error; }
}

function single(node: DerNode): SingleResponse {
  const [id, status, thisUpdate, ...rest] = elements(node, 'OCSP answer', 3, 5);
  const [digest, issuerName, issuerKey, serial] = elements(id, 'certificate of the answer', 4, 4);
  const next = rest[0]?.is(context(0, true)) ? rest.shift() : undefined;
  const [extensions, more] = rest;
  if (more || (extensions && !extensions.is(context(1, true)))) throw malformed('OCSP answer');
  if (extensions && extensionList(inside(extensions, 'extensions'), 'extensions').some(([oid, { critical }]) => critical && oid !== OID.ocspArchiveCutoff)) throw malformed('a critical extension of the OCSP answer');
  return {
    digest: algorithmOf(digest, 'digest of the answer').oid, issuerName: octets(issuerName, 'issuer'), issuerKey: octets(issuerKey, 'issuer'),
    serial: hex(positiveInteger(serial, 'serial number', 20)).replace(/^0+/, ''),
    ...statusOf(status),
    thisUpdate: timeOf(expect(thisUpdate, TAG.generalizedTime, 'thisUpdate'), 'thisUpdate'),
    nextUpdate: next ? timeOf(expect(inside(next, 'nextUpdate'), TAG.generalizedTime, 'nextUpdate'), 'nextUpdate') : null,
  };
}

function statusOf(node: DerNode | undefined): Pick<SingleResponse, 'status' | 'revokedAt' | 'reason'> {
  if (node?.is(context(0)) && node.length === 0) return { status: 'good', revokedAt: null, reason: null };
  if (node?.is(context(2)) && node.length === 0) return { status: 'unknown', revokedAt: null, reason: null };
  const [time, reasonNode] = elements(node, 'revocation', 1, 2, context(1, true));
  const revokedAt = timeOf(expect(time, TAG.generalizedTime, 'time of revocation'), 'time of revocation');
  const reason = reasonNode ? smallInteger(inside(expect(reasonNode, context(0, true), 'reason'), 'reason'), 'reason', TAG.enumerated) : null;
  return { status: revokedAt === 0 && reason === CERTIFICATE_HOLD ? 'never-issued' : 'revoked', revokedAt, reason };
}

/** The part of the answer that is about this certificate. */
export function responseFor(answer: OcspAnswer, { serial, issuer }: Certificate, authority: Certificate): SingleResponse | null {
  return answer.responses.find((response) => response.serial === serial
    && same(digestOf(response.digest, issuer.bytes), response.issuerName) && same(digestOf(response.digest, authority.keyBits), response.issuerKey)) ?? null;
}

const same = (digest: Uint8Array | null, named: Uint8Array): boolean => digest !== null && sameBytes(digest, named);

/** Did the authority itself or a responder whom it named for this (a certificate by it, EKU ocspSigning, valid when it answered) sign the answer? */
export function answeredFor(answer: OcspAnswer, authority: Certificate): boolean {
  return [authority, ...answer.certificates].some((certificate) => isResponder(answer, certificate)
    && (certificate === authority || delegated(certificate, authority, answer.producedAt)) && signedBy(answer, certificate) === 'yes');
}

function isResponder({ responder }: OcspAnswer, { subject, keyBits }: Certificate): boolean {
  return 'name' in responder ? sameName(responder.name, subject) : same(digestOf(OID.sha1, keyBits), responder.key);
}

const delegated = (certificate: Certificate, authority: Certificate, at: Instant): boolean =>
  sameName(certificate.issuer, authority.subject) && (certificate.purposes?.includes(OID.ocspSigning) ?? false) && certificate.unknownCritical.length === 0
  && validAt(certificate, at) === 'valid' && signedBy(certificate, authority) === 'yes';

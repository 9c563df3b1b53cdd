/** A CMS signature with one SignerInfo: CAdES-BES, or CAdES-T with a time stamp (RFC 5652, RFC 5126). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { readDer } from '../der/read.ts';
import { element, explicit, integer, octetString, oid, sequence, set, setOrder, time } from '../der/write.ts';
import { OID } from '../oids.ts';
import type { SigningKey } from './keys.ts';
import { directoryName } from './names.ts';

export interface ToSignCms {
  readonly key: SigningKey;
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array;
  /** The bytes, or their digest by the key's own algorithm (detached only). */
  readonly content?: Uint8Array;
  readonly digest?: Uint8Array;
  readonly detached: boolean;
  /** The signer's claim of the time; left out when null. */
  readonly signingTime: Instant | null;
  /** With the attribute signingCertificateV2: CAdES-BES. Without: plain CMS, as NCANode makes it. */
  readonly signingCertificate: boolean;
  /** What kind of content it is; `data` unless said. */
  readonly contentType?: string;
  /** More certificates to carry (Kalkan's CMS carries only the signer's). */
  readonly certificates?: readonly Uint8Array[];
  /** Makes the token over the signature value. */
  readonly timeStamp?: (signatureValue: Uint8Array) => Uint8Array;
}

/** The ContentInfo, DER. Throws where neither content nor digest is given, or an attached signature has no content. */
export function signCms({ key, certificate, content, digest, detached, signingTime, signingCertificate, contentType = OID.data, certificates = [], timeStamp }: ToSignCms): Uint8Array {
  const messageDigest = content ? key.digest(content) : digest;
  if (!messageDigest) throw new Error('content or digest is needed');
  if (!detached && !content) throw new Error('an attached signature needs the content');
  const attributes = setOrder([
    attribute(OID.contentType, oid(contentType)),
    attribute(OID.messageDigest, octetString(messageDigest)),
    ...(signingTime === null ? [] : [attribute(OID.signingTime, time(signingTime))]),
    ...(signingCertificate ? [signingCertificateAttribute(key, certificate)] : []),
  ]);
  const signature = key.sign(element(0x31, ...attributes));
  const unsigned = timeStamp ? [element(0xa1, attribute(OID.signatureTimeStamp, timeStamp(signature)))] : [];
  const { issuer, serial } = identityOf(certificate);
  const signerInfo = sequence(
    integer(1), sequence(issuer, serial), key.digestAlgorithm, element(0xa0, ...attributes), key.signatureAlgorithm, octetString(signature), ...unsigned,
  );
  const signedData = sequence(
    // Content of another type than `data` asks for version 3 (RFC 5652, 5.1).
    integer(contentType === OID.data ? 1 : 3), set(key.digestAlgorithm),
    sequence(oid(contentType), ...(detached || !content ? [] : [explicit(0, octetString(content))])),
    element(0xa0, ...setOrder([certificate, ...certificates])), set(signerInfo),
  );
  return sequence(oid(OID.signedData), explicit(0, signedData));
}

const attribute = (type: string, ...values: readonly Uint8Array[]): Uint8Array => sequence(oid(type), set(...values));

/** ESSCertIDv2 (RFC 5035): SHA-256 is its default and then not written. */
function signingCertificateAttribute(key: SigningKey, certificate: Uint8Array): Uint8Array {
  const { issuer, serial } = identityOf(certificate);
  const hash = octetString(key.digest(certificate));
  const issuerSerial = sequence(sequence(directoryName(issuer)), serial);
  const id = key.digestOid === OID.sha256 ? sequence(hash, issuerSerial) : sequence(key.digestAlgorithm, hash, issuerSerial);
  return attribute(OID.signingCertificateV2, sequence(sequence(id)));
}

/** Issuer and serial number of a certificate, DER. */
export function identityOf(certificate: Uint8Array): { readonly issuer: Uint8Array; readonly serial: Uint8Array } {
  const [, serial, , issuer] = readDer(certificate).children[0]?.children ?? [];
  if (!serial || !issuer) throw new Error('not a certificate');
  return { issuer: issuer.bytes, serial: serial.bytes };
}

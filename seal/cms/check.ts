/** The arithmetic of one signer: which certificate, does the digest agree, does the signature hold. Documents and time stamps share it. */
import { metCertificate, type Certificate } from '../certificate/certificate.ts';
import type { Anchors } from '../certificate/chain.ts';
import { algorithmOf, digestOf, plainDigest, schemeOf } from '../certificate/algorithms.ts';
import { sameName } from '../certificate/name.ts';
import { fits, holds } from '../certificate/public-key.ts';
import { DerError, type DerNode } from '../der/read.ts';
import { elements, hex, octets, oidOf, positiveInteger, sameBytes } from '../der/values.ts';
import { OID } from '../oids.ts';
import { onlyValue, type SignedData, type SignerInfo } from './signed-data.ts';

/** The certificates of a CMS that can be read, and those known beforehand. What cannot be read is left out: it may be nobody's. */
export function certificatesOf({ certificates }: SignedData, { intermediates }: Anchors): readonly Certificate[] {
  return [...certificates.flatMap((node) => readable(node) ?? []), ...intermediates];
}

function readable(node: DerNode): Certificate | null {
  try { return metCertificate(node.bytes); } catch (error) { if (error instanceof DerError) return null; throw error; }
}

/** The certificate that the signer names. */
export function signerCertificate({ signer: { id } }: SignedData, certificates: readonly Certificate[]): Certificate | null {
  return certificates.find((certificate) => ('subjectKey' in id
    ? certificate.subjectKey !== null && sameBytes(certificate.subjectKey, id.subjectKey)
    : certificate.serial === id.serial && sameName(certificate.issuer, id.issuer))) ?? null;
}

/** Does messageDigest carry this digest? */
export function digestAgrees({ signed }: SignerInfo, digest: Uint8Array | null): boolean {
  const value = onlyValue(signed, OID.messageDigest);
  return value !== undefined && digest !== null && sameBytes(octets(value, 'messageDigest'), digest);
}

/** Is the type of the content the expected one, in the structure and in the signed attribute? */
export function contentTypeAgrees({ contentType, signer: { signed } }: SignedData, expected: string): boolean {
  const value = onlyValue(signed, OID.contentType);
  return contentType === expected && value !== undefined && oidOf(value, 'contentType') === expected;
}

export type CertificateNamed = 'agrees' | 'differs' | 'absent';

/**
 * signingCertificate (ESS, SHA-1) and signingCertificateV2: the first entry is the signer's certificate, by digest and, where given, by
 * issuer and serial number. Without it a certificate could be exchanged for another one of the same key.
 */
export function signingCertificate({ signed }: SignerInfo, certificate: Certificate): CertificateNamed {
  const values = [onlyValue(signed, OID.signingCertificate), onlyValue(signed, OID.signingCertificateV2)];
  if (values.every((value) => value === undefined)) return 'absent';
  return values.every((value, i) => value === undefined || names(value, i === 1, certificate)) ? 'agrees' : 'differs';
}

function names(value: DerNode, second: boolean, certificate: Certificate): boolean {
  const [list] = elements(value, 'signing certificate', 1, 2);
  const [first] = elements(list, 'signing certificate', 1, 16);
  const fields = [...elements(first, 'signing certificate', 1, 3)];
  let digest: string = second ? OID.sha256 : OID.sha1;
  if (second && fields[0]?.is(0x30)) {
    const algorithm = algorithmOf(fields.shift(), 'digest of the signing certificate');
    if (!plainDigest(algorithm)) return false;
    digest = algorithm.oid;
  }
  const expected = digestOf(digest, certificate.der);
  if (!expected || !sameBytes(octets(fields.shift(), 'digest of the signing certificate'), expected)) return false;
  const issuerSerial = fields.shift();
  if (!issuerSerial) return true;
  // GeneralNames of one directoryName [4], and the serial number.
  const [names, serial] = elements(issuerSerial, 'issuer of the signing certificate', 2, 2);
  const [name] = elements(names, 'issuer of the signing certificate', 1, 1);
  return hex(positiveInteger(serial, 'serial number', 20)).replace(/^0+/, '') === certificate.serial && (!name?.is(0xa4) || sameBytes(name.content, certificate.issuer.bytes));
}

export type SignatureHolds = 'yes' | 'no' | 'algorithm-not-allowed' | 'weak-key';

/** Does the signature hold over the signed attributes? Without signed attributes it never does: what is signed could be taken for something else. */
export function signatureHolds({ signatureAlgorithm, digestAlgorithm, signedBytes, signature }: SignerInfo, { publicKey }: Certificate): SignatureHolds {
  const scheme = schemeOf(signatureAlgorithm, digestAlgorithm.oid);
  if (!scheme || !plainDigest(digestAlgorithm) || !fits(publicKey, scheme)) return 'algorithm-not-allowed';
  if (publicKey.weak) return 'weak-key';
  return signedBytes && holds(publicKey, scheme, signedBytes, signature) ? 'yes' : 'no';
}

/** All of the above for content inside the CMS, as a time stamp token has it. */
export function attributesHold(signedData: SignedData, certificate: Certificate, contentType: string): boolean {
  const { signer, content } = signedData;
  return content !== null && contentTypeAgrees(signedData, contentType) && digestAgrees(signer, digestOf(signer.digestAlgorithm.oid, content))
    && signingCertificate(signer, certificate) === 'agrees' && signatureHolds(signer, certificate) === 'yes';
}

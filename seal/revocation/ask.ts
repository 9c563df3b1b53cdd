/**
 * Asking an OCSP responder (RFC 6960 over HTTP POST) for the certificates of a signature. The address is the house's own configuration:
 * one written in a certificate that somebody sent is not followed, or a signature would decide whom our server talks to.
 */
import { randomBytes } from 'node:crypto';
import { digestOf } from '../certificate/algorithms.ts';
import { readCertificate, type Certificate } from '../certificate/certificate.ts';
import { buildChain } from '../certificate/chain.ts';
import { withoutArmour } from '../cms/armour.ts';
import { certificatesOf, signerCertificate } from '../cms/check.ts';
import { readSignedData } from '../cms/signed-data.ts';
import { explicit, integer, nothing, octetString, oid, sequence } from '../der/write.ts';
import { OID } from '../oids.ts';
import type { Trust } from '../verify.ts';
import { OCSP_SIZE } from './ocsp.ts';

export interface Answered {
  /** DER; empty where nobody answered. */
  readonly ocsp: readonly Uint8Array[];
  /** What an answer must repeat, so that an old one is not taken for a new one. */
  readonly ocspNonces: readonly Uint8Array[];
}

export interface Asking {
  readonly url: string;
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

const NONCE_BYTES = 16;
const CONTENT_TYPE = 'application/ocsp-request';

/** The signer's certificate and the one it was issued by; null where the CMS does not show them. */
export function toAskAbout(cms: Uint8Array | string, trust: Trust): { readonly certificate: Certificate; readonly issuer: Certificate } | null {
  try {
    const signedData = readSignedData(withoutArmour(cms));
    const anchors = { roots: trust.roots.map(readCertificate), intermediates: trust.intermediates.map(readCertificate) };
    const known = certificatesOf(signedData, anchors);
    const certificate = signerCertificate(signedData, known);
    const issuer = certificate ? buildChain(certificate, known, anchors).certificates[1] : undefined;
    return certificate && issuer ? { certificate, issuer } : null;
  } catch {
    // What cannot be read is judged where signatures are judged: there is nobody to ask about.
    return null;
  }
}

/** OCSPRequest with a nonce, DER. */
export function ocspRequest(certificate: Certificate, issuer: Certificate, nonce: Uint8Array): Uint8Array {
  const digest = (bytes: Uint8Array): Uint8Array => digestOf(OID.sha1, bytes) ?? new Uint8Array();
  const id = sequence(sequence(oid(OID.sha1), nothing()), octetString(digest(certificate.issuer.bytes)), octetString(digest(issuer.keyBits)), integer(Buffer.from(certificate.serial.padStart(certificate.serial.length + (certificate.serial.length % 2), '0'), 'hex')));
  return sequence(sequence(sequence(sequence(id)), explicit(2, sequence(sequence(oid(OID.ocspNonce), octetString(octetString(nonce)))))));
}

/** What the responder says now; without an answer both lists are empty and the verdict says that nobody was asked. Never throws. */
export async function askOcsp(cms: Uint8Array | string, trust: Trust, { url, timeoutMs = 5000, fetch: request = (...of) => fetch(...of) }: Asking): Promise<Answered> {
  const about = toAskAbout(cms, trust);
  if (!about) return { ocsp: [], ocspNonces: [] };
  const nonce = randomBytes(NONCE_BYTES);
  try {
    const response = await request(url, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': CONTENT_TYPE }, body: Buffer.from(ocspRequest(about.certificate, about.issuer, nonce)),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok && bytes.length > 0 && bytes.length <= OCSP_SIZE ? { ocsp: [bytes], ocspNonces: [nonce] } : { ocsp: [], ocspNonces: [] };
  } catch {
    return { ocsp: [], ocspNonces: [] };
  }
}

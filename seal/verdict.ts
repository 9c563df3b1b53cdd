/**
 * What a check of an electronic signature answers. A verdict is given once, at the time the signature is known to have existed, and
 * kept with its evidence; it is never formed again at "now" (a certificate lives for a year, a case file for decades).
 */
import type { Instant } from '@kepil/law/time/instant.ts';

/** The order is the order of the checks; a signature that cannot be read or computed ends the checks there, the rest are all reported. */
export const FAILURES = [
  'too-large', 'malformed', 'not-der', 'signer-count', 'algorithm-not-allowed', 'content-missing', 'digest-mismatch', 'content-type',
  'certificate-missing', 'certificate-malformed', 'weak-key', 'signing-certificate-mismatch', 'signature-broken',
  'chain-incomplete', 'chain-broken', 'root-not-trusted', 'not-a-ca', 'unknown-critical-extension',
  'time-stamp-malformed', 'time-stamp-of-another-signature', 'time-stamp-broken', 'time-stamp-authority-not-trusted',
  'not-yet-valid', 'expired', 'revoked', 'never-issued', 'revocation-answer-broken', 'revocation-unknown',
  'not-for-signing', 'not-for-authentication', 'no-non-repudiation', 'another-person', 'another-body',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What does not make a signature invalid and is shown all the same. */
export const REMARKS = ['no-time-stamp', 'no-signing-certificate', 'revocation-not-asked', 'old-algorithm'] as const;
export type Remark = (typeof REMARKS)[number];

/** The name of an algorithm as shown and stored. */
export type SignatureAlgorithm = 'RSA' | 'ECDSA' | 'GOST 34.10-2015 512' | 'GOST 34.10-2015 256' | 'GOST 34.310-2004';

export interface SignerIdentity {
  /** CN: surname and name, as in the certificate. */
  readonly name: string;
  /** Patronymic (GN in Kazakh certificates), where given. */
  readonly patronymic: string | null;
  /** Twelve digits of `serialNumber=IIN…`; null where the certificate names none. */
  readonly iin: string | null;
  /** Twelve digits of `OU=BIN…`: the certificate of an employee. */
  readonly bin: string | null;
  readonly organisation: string | null;
  /** Serial number of the certificate, lower-case hex without leading zeros. */
  readonly serial: string;
  readonly issuer: string;
}

/** DER or text as it was met, base64 where binary: all that a later reader needs to form the same verdict. */
export interface Evidence {
  readonly cms: string;
  /** SHA-256 of the document's bytes, lower-case hex. */
  readonly documentSha256: string;
  /** From the signer's certificate up to the pinned root. */
  readonly chain: readonly string[];
  readonly timeStamp: string | null;
  readonly ocsp: readonly string[];
  readonly crl: readonly string[];
  /** Digests of the document by the object identifier of their algorithm, lower-case hex: SHA-256 and the one that the signature names. */
  readonly documentDigests: Readonly<Record<string, string>>;
  /** From the time stamp authority's certificate up to the pinned root; empty without a time stamp. */
  readonly timeStampChain: readonly string[];
  /** What was asked: the verdict answers this and nothing else. */
  readonly asked: Asked;
}

/** The question beside the bytes, kept for `verifyAgain`. */
export interface Asked {
  readonly receivedAt: Instant;
  readonly purpose: 'signing' | 'authentication';
  readonly expected: { readonly iin?: string; readonly bin?: string };
  readonly revocation: 'required' | 'when-given';
  /** Nonces of the OCSP requests that were sent, lower-case hex. */
  readonly ocspNonces: readonly string[];
}

export interface Verdict {
  readonly valid: boolean;
  readonly failures: readonly Failure[];
  readonly remarks: readonly Remark[];
  readonly signer: SignerIdentity | null;
  readonly algorithm: SignatureAlgorithm | null;
  /** The time of judgement: genTime of a valid time stamp, else when the server received the signature. */
  readonly at: Instant;
  readonly atFrom: 'time-stamp' | 'received';
  /** The signer's own claim (signingTime), never relied on. */
  readonly claimedAt: Instant | null;
  readonly evidence: Evidence;
}

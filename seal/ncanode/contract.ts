/**
 * The parts of NCANode's HTTP contract that are used (openapi of ncanode-kz/NCANode, seal/vectors/ncanode-openapi.yml) and how its answers are read.
 * Never /cms/sign: it wants private keys sent to it.
 */
import type { Instant } from '@kepil/law/time/instant.ts';
import { isRecord } from '../signing/json.ts';

export type RevocationCheck = 'OCSP' | 'CRL';

export interface CertificateInfo {
  /** Judged at the server's today. */
  readonly valid: boolean;
  readonly notBefore: Instant | null;
  readonly notAfter: Instant | null;
  readonly keyUsage: 'SIGN' | 'AUTH' | 'UNKNOWN';
  /** Lower-case hex without leading zeros, to compare with ours. */
  readonly serial: string;
  readonly algorithm: string | null;
  readonly name: string | null;
  readonly iin: string | null;
  readonly bin: string | null;
  readonly revocations: ReadonlyArray<{ readonly revoked: boolean; readonly by: string; readonly at: Instant | null; readonly reason: string | null }>;
}

export interface SignerInfo {
  readonly certificates: readonly CertificateInfo[];
  /** Of the token, whose imprint is NOT compared with the signature. */
  readonly timeStamp: { readonly at: Instant | null; readonly policy: string | null } | null;
}

export interface CmsOpinion { readonly valid: boolean; readonly signers: readonly SignerInfo[] }
export interface CertificateOpinion { readonly valid: boolean; readonly certificates: readonly CertificateInfo[] }

/** The answer of /cms/verify, or null when it is none. */
export function readCmsVerification(answer: unknown): CmsOpinion | null {
  if (!isRecord(answer) || typeof answer['valid'] !== 'boolean' || !Array.isArray(answer['signers'])) return null;
  const signers = answer['signers'].map(readSigner);
  return signers.every((one) => one !== null) ? { valid: answer['valid'], signers } : null;
}

/** The answer of /x509/info, or null when it is none. */
export function readCertificates(answer: unknown): CertificateOpinion | null {
  if (!isRecord(answer) || typeof answer['valid'] !== 'boolean' || !Array.isArray(answer['signers'])) return null;
  const certificates = answer['signers'].map(readCertificate);
  return certificates.every((one) => one !== null) ? { valid: answer['valid'], certificates } : null;
}

function readSigner(value: unknown): SignerInfo | null {
  if (!isRecord(value)) return null;
  // The older description says `signers`, the code returns `certificates`.
  const list = value['certificates'] ?? value['signers'];
  if (!Array.isArray(list)) return null;
  const certificates = list.map(readCertificate);
  if (!certificates.every((one) => one !== null)) return null;
  const tsp = value['tsp'];
  return { certificates, timeStamp: isRecord(tsp) ? { at: instantOf(tsp['genTime']), policy: textOf(tsp['policy']) } : null };
}

function readCertificate(value: unknown): CertificateInfo | null {
  if (!isRecord(value) || typeof value['valid'] !== 'boolean' || typeof value['serialNumber'] !== 'string') return null;
  const subject = isRecord(value['subject']) ? value['subject'] : {};
  const usage = value['keyUsage'];
  const revocations = Array.isArray(value['revocations']) ? value['revocations'].filter(isRecord) : [];
  return {
    valid: value['valid'], notBefore: instantOf(value['notBefore']), notAfter: instantOf(value['notAfter']), keyUsage: usage === 'SIGN' || usage === 'AUTH' ? usage : 'UNKNOWN',
    serial: value['serialNumber'].toLowerCase().replace(/^0+(?=.)/, ''), algorithm: textOf(value['signAlg']), name: textOf(subject['commonName']), iin: textOf(subject['iin']),
    bin: textOf(subject['bin']),
    revocations: revocations.map((one) => ({ revoked: one['revoked'] === true, by: textOf(one['by']) ?? '', at: instantOf(one['revocationTime']), reason: textOf(one['reason']) })),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** `2022-09-28T16:03:41.000+00:00`. */
function instantOf(value: unknown): Instant | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

/** What the answers at hand say about a certificate at one moment. */
import { MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { DerError } from '../der/read.ts';
import { sameBytes } from '../der/values.ts';
import { covers, entryFor, listedBy, readCrl, REMOVED, type RevocationList } from './crl.ts';
import { answeredFor, readOcsp, responseFor, type OcspAnswer } from './ocsp.ts';

/** Answers at hand, read once for all certificates of a chain. */
export interface Answers {
  readonly ocsp: readonly { readonly der: Uint8Array; readonly answer: OcspAnswer | null }[];
  readonly crl: readonly { readonly der: Uint8Array; readonly list: RevocationList | null }[];
}

export interface Status {
  /** not-asked: no answer is about this certificate. unknown: none of them can say it for that moment, or the responder does not know. */
  readonly status: 'good' | 'revoked' | 'never-issued' | 'unknown' | 'not-asked';
  /** An answer about this certificate is broken: not signed by whom it should, without our nonce, not readable. */
  readonly broken: boolean;
  /** The answers that are about this certificate. */
  readonly ocsp: readonly Uint8Array[];
  readonly crl: readonly Uint8Array[];
}

/**
 * An answer of before the moment counts this long when it names no next update: clocks of two offices differ by minutes, and what was
 * good a little while ago may have been revoked since.
 */
const FRESH = 10 * MINUTE;

/** Reads the answers; one that cannot be read stays as null. */
export function readAnswers(ocsp: readonly Uint8Array[], crl: readonly Uint8Array[]): Answers {
  return { ocsp: ocsp.map((der) => ({ der, answer: orNull(() => readOcsp(der)) })), crl: crl.map((der) => ({ der, list: orNull(() => readCrl(der)) })) };
}

function orNull<T>(read: () => T): T | null {
  try { return read(); } catch (error) { if (error instanceof DerError) return null; throw error; }
}

/** The status of `certificate`, issued by `authority`, at `at`. `nonces`: of the requests that were sent; none: not compared. */
export function statusAt(certificate: Certificate, authority: Certificate, answers: Answers, at: Instant, nonces: readonly Uint8Array[] = []): Status {
  const found = new Set<Status['status']>();
  let broken = false;
  const ocsp: Uint8Array[] = [], crl: Uint8Array[] = [];
  for (const { der, answer } of answers.ocsp) {
    const response = answer && responseFor(answer, certificate, authority);
    if (!answer || !response) continue;
    ocsp.push(der);
    const { nonce } = answer;
    if ((nonces.length > 0 && !(nonce && nonces.some((sent) => sameBytes(sent, nonce)))) || !answeredFor(answer, authority)) { broken = true; continue; }
    if (response.status === 'never-issued' || response.status === 'unknown') found.add(response.status);
    else if (response.status === 'revoked' && (response.revokedAt ?? 0) <= at) found.add('revoked');
    else found.add(speaksFor(response.thisUpdate, response.nextUpdate, at) ? 'good' : 'unknown');
  }
  for (const { der, list } of answers.crl) {
    if (!list || !covers(list, certificate)) continue;
    crl.push(der);
    const entry = orBroken(() => entryFor(list, certificate));
    if (entry === 'broken' || !listedBy(list, authority)) { broken = true; continue; }
    if (entry && entry.reason !== REMOVED && entry.at <= at) found.add('revoked');
    // A list made after the end of the term may have dropped the certificate; a delta is silent about what it does not change.
    else if (!list.delta) found.add(list.thisUpdate <= certificate.notAfter && speaksFor(list.thisUpdate, list.nextUpdate, at) ? 'good' : 'unknown');
  }
  const status = (['never-issued', 'revoked', 'good', 'unknown'] as const).find((one) => found.has(one)) ?? 'not-asked';
  return { status, broken, ocsp, crl };
}

/** "Not revoked" of a later moment holds for an earlier one; of an earlier one only as long as it promises. */
const speaksFor = (thisUpdate: Instant, nextUpdate: Instant | null, at: Instant): boolean => thisUpdate >= at - FRESH || (nextUpdate !== null && at <= nextUpdate);

function orBroken<T>(read: () => T): T | 'broken' {
  try { return read(); } catch (error) { if (error instanceof DerError) return 'broken'; throw error; }
}

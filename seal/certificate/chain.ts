/** From a certificate up to a pinned root (RFC 5280, 6.1, without policies and name constraints: a critical one of those is unknown here and refused). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { sameBytes } from '../der/values.ts';
import { FAILURES, type Failure } from '../verdict.ts';
import { validAt, type Certificate } from './certificate.ts';
import { sameName } from './name.ts';
import { signedBy } from './signed-by.ts';

export interface Anchors {
  /** Pinned: trusted because they are these bytes. A pinned certificate need not be self-signed. */
  readonly roots: readonly Certificate[];
  /** Known beforehand, trusted for nothing. */
  readonly intermediates: readonly Certificate[];
}

export interface Chain {
  /** From the certificate up; to the pinned root if `failures` has nothing about the root. */
  readonly certificates: readonly Certificate[];
  /** Failures that do not depend on the time. */
  readonly failures: readonly Failure[];
}

/** Certificates above the first one. The national chain has two. */
const LONGEST = 6;
/** Signatures computed for one chain: a bundle of a thousand certificates of one name must not cost a thousand verifications. */
const MOST_CHECKS = 16;
const MOST_PATHS = 4;

/** The best chain that the certificates give. `others`: certificates that came along with the signature. */
export function buildChain(leaf: Certificate, others: readonly Certificate[], { roots, intermediates }: Anchors): Chain {
  const pinned = (certificate: Certificate): boolean => roots.some(({ der }) => sameBytes(der, certificate.der));
  const pool = [...roots, ...intermediates, ...others];
  const complete: Chain[] = [];
  /** Of the stretches that reach no root the one that says most, with what stopped it. */
  let stuck: Chain = { certificates: [leaf], failures: ['chain-incomplete'] };
  let checks = MOST_CHECKS;

  const climb = (path: readonly Certificate[]): void => {
    const top = path.at(-1);
    if (!top || complete.length >= MOST_PATHS) return;
    if (pinned(top)) { complete.push({ certificates: path, failures: failuresOf(path) }); return; }
    const stop = (failure: Failure): void => {
      const more = rank(failure) - rank(stuck.failures[0]);
      if (more > 0 || (more === 0 && path.length > stuck.certificates.length)) stuck = { certificates: path, failures: [failure, ...failuresOf(path)] };
    };
    if (sameName(top.issuer, top.subject)) {
      if (checks-- <= 0) return;
      return stop(signedBy(top, top) === 'yes' ? 'root-not-trusted' : 'chain-broken');
    }
    const candidates = pool.filter((candidate) => mayHaveIssued(candidate, top) && !path.some(({ der }) => sameBytes(der, candidate.der)));
    if (candidates.length === 0 || path.length > LONGEST) return stop('chain-incomplete');
    for (const candidate of unique(candidates)) {
      if (checks-- <= 0) return stop('chain-broken');
      const signed = signedBy(top, candidate);
      if (signed === 'yes') climb([...path, candidate]);
      else stop(signed === 'no' ? 'chain-broken' : signed);
    }
  };
  climb([leaf]);
  return complete.sort((a, b) => a.failures.length - b.failures.length)[0] ?? stuck;
}

/** What is said of a chain that reaches no root: the finding that says most wins. */
const rank = (failure: Failure | undefined): number => ['chain-incomplete', 'chain-broken', 'algorithm-not-allowed', 'weak-key', 'root-not-trusted'].indexOf(failure ?? '');

/** Name and, where both name it, key identifier. */
const mayHaveIssued = (candidate: Certificate, { issuer, authorityKey }: Certificate): boolean =>
  sameName(candidate.subject, issuer) && (!authorityKey || !candidate.subjectKey || sameBytes(authorityKey, candidate.subjectKey));

const unique = (certificates: readonly Certificate[]): readonly Certificate[] => certificates.filter(({ der }, i) => certificates.findIndex((other) => sameBytes(other.der, der)) === i);

/** What is wrong in a chain whatever the time: authorities that are none, paths too long, extensions that nobody here understands. */
function failuresOf(path: readonly Certificate[]): Failure[] {
  const found = new Set<Failure>();
  path.forEach((certificate, i) => {
    if (certificate.unknownCritical.length > 0) found.add('unknown-critical-extension');
    if (certificate.publicKey.weak) found.add('weak-key');
    if (i === 0) return;
    // Below it: the authorities between it and the leaf, those that only renew their own key not counted.
    const below = path.slice(1, i).filter(({ subject, issuer }) => !sameName(subject, issuer)).length;
    if (!certificate.isAuthority || (certificate.keyUsage && !certificate.keyUsage.certificateSigning) || (certificate.pathLength !== null && below > certificate.pathLength)) found.add('not-a-ca');
  });
  return FAILURES.filter((failure) => found.has(failure));
}

/** Is each certificate of the chain within its term at `at`? */
export function chainAt(certificates: readonly Certificate[], at: Instant): readonly Failure[] {
  const found = new Set(certificates.map((certificate) => validAt(certificate, at)));
  return (['not-yet-valid', 'expired'] as const).filter((failure) => found.has(failure));
}

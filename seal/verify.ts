/** The door of the room: how the rest of the house asks whether a signature holds. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { readCertificate } from './certificate/certificate.ts';
import type { Anchors } from './certificate/chain.ts';
import { judge } from './cms/judge.ts';
import { KAZAKH_STAMP_POLICIES } from './oids.ts';
import type { Evidence, Verdict } from './verdict.ts';

/** Roots that the house trusts, DER; and intermediate certificates known beforehand (Kalkan's CMS carries only the signer's). */
export interface Trust {
  readonly roots: readonly Uint8Array[];
  readonly intermediates: readonly Uint8Array[];
  /** Time stamp authorities may hang on other roots; default: `roots`. */
  readonly timeStampRoots?: readonly Uint8Array[];
  /** Policies of time stamps that count, by object identifier; default: the three of the national time stamp authority. */
  readonly timeStampPolicies?: readonly string[];
}

export interface SignatureToCheck {
  /** DER, PEM armour or bare base64. */
  readonly cms: Uint8Array | string;
  /** The document's bytes of a detached signature; may be left out of an enveloping one. A function is asked for the digest of the algorithm the signature names (large files). */
  readonly content?: Uint8Array | ((digestOid: string) => Uint8Array | null);
  /** When the server received it. */
  readonly receivedAt: Instant;
  readonly purpose: 'signing' | 'authentication';
  readonly expected?: { readonly iin?: string; readonly bin?: string };
  /** OCSP answers and CRLs at hand, DER. `revocation: 'required'` turns a missing answer into a failure, default 'when-given'. */
  readonly ocsp?: readonly Uint8Array[];
  readonly crl?: readonly Uint8Array[];
  readonly revocation?: 'required' | 'when-given';
  /** Nonces of the OCSP requests that were sent. When given, an answer to them must carry one of these: an old answer is not a new one. */
  readonly ocspNonces?: readonly Uint8Array[];
}

export type VerifySignature = (signature: SignatureToCheck, trust: Trust) => Verdict;

/**
 * The verdict on one signature. Never throws for anything that is in the CMS, the answers or the document; throws DerError for a trusted
 * certificate that cannot be read. The order of the checks is that of FAILURES; docs/signatures.md explains it.
 */
export const verifySignature: VerifySignature = (question, trust) => {
  const { roots, stamps } = anchorsOf(trust);
  return judge(question, { roots, stamps, policies: trust.timeStampPolicies ?? KAZAKH_STAMP_POLICIES });
};

/**
 * The same verdict from its evidence, years later: the same question at the same time with the answers of then. `content`, where the
 * document is at hand, is compared anew; without it the digests kept with the verdict stand for it.
 */
export function verifyAgain({ cms, chain, timeStampChain, ocsp, crl, documentDigests, asked }: Evidence, trust: Trust, content?: Uint8Array): Verdict {
  const { receivedAt, purpose, expected, revocation, ocspNonces } = asked;
  const kept = (oid: string): Uint8Array | null => { const digest = documentDigests[oid]; return digest === undefined ? null : Buffer.from(digest, 'hex'); };
  return verifySignature(
    { cms, content: content ?? kept, receivedAt, purpose, expected, revocation, ocsp: ocsp.map(bytes), crl: crl.map(bytes), ocspNonces: ocspNonces.map((nonce) => Buffer.from(nonce, 'hex')) },
    { ...trust, intermediates: [...trust.intermediates, ...chain.slice(1).map(bytes), ...timeStampChain.slice(1).map(bytes)] },
  );
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

const prepared = new WeakMap<Trust, { roots: Anchors; stamps: Anchors }>();

/** The trusted certificates, read once for each trust. */
function anchorsOf(trust: Trust): { roots: Anchors; stamps: Anchors } {
  const known = prepared.get(trust);
  if (known) return known;
  const intermediates = trust.intermediates.map(readCertificate);
  const roots: Anchors = { roots: trust.roots.map(readCertificate), intermediates };
  const made = { roots, stamps: trust.timeStampRoots ? { roots: trust.timeStampRoots.map(readCertificate), intermediates } : roots };
  prepared.set(trust, made);
  return made;
}


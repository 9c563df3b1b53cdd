/** The door of the room: how the rest of the house asks whether a signature holds. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Verdict } from './verdict.ts';

/** Roots that the house trusts, DER; and intermediate certificates known beforehand (Kalkan's CMS carries only the signer's). */
export interface Trust {
  readonly roots: readonly Uint8Array[];
  readonly intermediates: readonly Uint8Array[];
  /** Time stamp authorities may hang on other roots; default: `roots`. */
  readonly timeStampRoots?: readonly Uint8Array[];
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
}

export type VerifySignature = (signature: SignatureToCheck, trust: Trust) => Verdict;

/** Whether an authority signed a certificate, a list or an answer. What was computed once is remembered: it is a fact of these bytes and of this key. */
import { createHash } from 'node:crypto';
import { schemeOf, type AlgorithmIdentifier } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { fits, holds } from './public-key.ts';

export interface SignedObject {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
}

export type Signed = 'yes' | 'no' | 'algorithm-not-allowed' | 'weak-key';

const REMEMBERED = 4_000;
const remembered = new Map<string, Signed>();

/** Did the key of `issuer` sign this? */
export function signedBy(object: SignedObject, issuer: Pick<Certificate, 'publicKey' | 'spki'>): Signed {
  const digest = createHash('sha256');
  for (const part of [issuer.spki, object.signatureAlgorithm.node.bytes, object.tbs]) digest.update(part);
  // The first three are DER and end where they say, so the concatenation cannot be read in two ways.
  const key = digest.update(object.signature).digest('latin1');
  const known = remembered.get(key);
  if (known) return known;
  const answer = compute(object, issuer);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, answer);
  return answer;
}

function compute({ tbs, signatureAlgorithm, signature }: SignedObject, { publicKey }: Pick<Certificate, 'publicKey'>): Signed {
  const scheme = schemeOf(signatureAlgorithm, null);
  if (!scheme || !fits(publicKey, scheme)) return 'algorithm-not-allowed';
  if (publicKey.weak) return 'weak-key';
  return holds(publicKey, scheme, tbs, signature) ? 'yes' : 'no';
}

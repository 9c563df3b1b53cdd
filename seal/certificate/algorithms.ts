/** The allow-list: what is not in these tables is refused, whatever a library could compute. */
import { hash } from 'node:crypto';
import { createGost34311 } from '../gost/gost34311.ts';
import { createStreebog } from '../gost/streebog.ts';
import { TAG, type DerNode } from '../der/read.ts';
import { elements, inside, malformed, oidOf, smallInteger } from '../der/values.ts';
import { OID } from '../oids.ts';
import type { SignatureAlgorithm } from '../verdict.ts';

interface Digest {
  readonly bytes: number;
  readonly of: (data: Uint8Array) => Uint8Array;
  /** May a document, an attribute or a certificate be signed over it? SHA-1 may only name a certificate or stand in a time stamp: see `stampImprint`. */
  readonly signs: boolean;
}

const sha = (name: string) => (data: Uint8Array): Uint8Array => hash(name, data, 'buffer');
const streaming = (create: () => { update(bytes: Uint8Array): void; digest(): Uint8Array }) => (data: Uint8Array): Uint8Array => {
  const state = create();
  state.update(data);
  return state.digest();
};

const DIGESTS: Readonly<Record<string, Digest>> = {
  [OID.sha256]: { bytes: 32, of: sha('sha256'), signs: true },
  [OID.sha384]: { bytes: 48, of: sha('sha384'), signs: true },
  [OID.sha512]: { bytes: 64, of: sha('sha512'), signs: true },
  [OID.streebog512]: { bytes: 64, of: streaming(() => createStreebog(512)), signs: true },
  [OID.streebog256]: { bytes: 32, of: streaming(() => createStreebog(256)), signs: true },
  [OID.gost34311]: { bytes: 32, of: streaming(createGost34311), signs: true },
  // The Kazakh time stamp service of 2022 puts SHA-1 into its tokens. Over a signature value it needs a second preimage among valid signatures, not a collision of texts.
  [OID.sha1]: { bytes: 20, of: sha('sha1'), signs: false },
};

/** The digest of `data`; null where the algorithm is not in the table. */
export const digestOf = (oid: string, data: Uint8Array): Uint8Array | null => DIGESTS[oid]?.of(data) ?? null;
/** Bytes of a digest by this algorithm; undefined where it is not in the table. */
const digestSize = (oid: string): number | undefined => DIGESTS[oid]?.bytes;
/** May something be signed over this digest? */
const mayBeSigned = (oid: string): boolean => DIGESTS[oid]?.signs ?? false;

export type KeyKind = 'RSA' | 'EC' | 'GOST 512' | 'GOST 256' | 'GOST 2004';

interface Scheme {
  readonly key: KeyKind;
  /** The digest that the identifier names; null: the digest is named beside it. */
  readonly digest: string | null;
  readonly name: SignatureAlgorithm;
  readonly padding?: 'pss';
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  [OID.rsa]: { key: 'RSA', digest: null, name: 'RSA' },
  [OID.rsaSha256]: { key: 'RSA', digest: OID.sha256, name: 'RSA' },
  [OID.rsaSha384]: { key: 'RSA', digest: OID.sha384, name: 'RSA' },
  [OID.rsaSha512]: { key: 'RSA', digest: OID.sha512, name: 'RSA' },
  [OID.rsaPss]: { key: 'RSA', digest: null, name: 'RSA', padding: 'pss' },
  [OID.ecdsaSha256]: { key: 'EC', digest: OID.sha256, name: 'ECDSA' },
  [OID.ecdsaSha384]: { key: 'EC', digest: OID.sha384, name: 'ECDSA' },
  [OID.ecdsaSha512]: { key: 'EC', digest: OID.sha512, name: 'ECDSA' },
  [OID.gost512Signature]: { key: 'GOST 512', digest: OID.streebog512, name: 'GOST 34.10-2015 512' },
  [OID.gost256Signature]: { key: 'GOST 256', digest: OID.streebog256, name: 'GOST 34.10-2015 256' },
  [OID.gost2004Signature]: { key: 'GOST 2004', digest: OID.gost34311, name: 'GOST 34.310-2004' },
};

/** Algorithms that are no longer given out and are met in old files only. */
export const OLD_ALGORITHMS: readonly SignatureAlgorithm[] = ['GOST 34.310-2004'];

export interface AlgorithmIdentifier {
  readonly oid: string;
  readonly parameters: DerNode | null;
  readonly node: DerNode;
}

/** AlgorithmIdentifier ::= SEQUENCE { OBJECT IDENTIFIER, parameters OPTIONAL }. Throws DerError. */
export function algorithmOf(node: DerNode | undefined, what: string): AlgorithmIdentifier {
  const [oid, parameters = null] = elements(node, what, 1, 2);
  if (!node) throw malformed(what);
  return { oid: oidOf(oid, what), parameters, node };
}

/** How to check: key, digest, padding. */
export interface SignatureScheme {
  readonly key: KeyKind;
  readonly digest: string;
  readonly name: SignatureAlgorithm;
  /** Bytes of salt of RSA-PSS. */
  readonly salt: number | null;
}

/**
 * The scheme that a signature algorithm names, null where it is not allowed or where its parts contradict each other.
 * `digest` is what the surrounding structure names (a SignerInfo does, a certificate does not): both must be the same.
 */
export function schemeOf(algorithm: AlgorithmIdentifier, digest: string | null): SignatureScheme | null {
  const scheme = SCHEMES[algorithm.oid];
  if (!scheme) return null;
  const { key, name } = scheme;
  if (scheme.padding === 'pss') {
    const pss = pssOf(algorithm.parameters);
    return pss && mayBeSigned(pss.digest) && (digest === null || digest === pss.digest) ? { key, name, ...pss } : null;
  }
  if (algorithm.parameters !== null && !(algorithm.parameters.is(TAG.null) && key !== 'EC')) return null;
  const signed = scheme.digest ?? digest;
  if (signed === null || !mayBeSigned(signed) || (digest !== null && digest !== signed)) return null;
  // rsaEncryption names no digest: the digest beside it must be one of RSA's.
  if (key === 'RSA' && !SHA2.includes(signed)) return null;
  return { key, name, digest: signed, salt: null };
}

const SHA2: readonly string[] = [OID.sha256, OID.sha384, OID.sha512];

/** RSASSA-PSS-params, RFC 4055: the same SHA-2 digest for the text and for MGF1, the usual trailer. The defaults of the standard (SHA-1) are not allowed. */
function pssOf(parameters: DerNode | null): { digest: string; salt: number } | null {
  if (!parameters) return null;
  let digest: string | null = null, mask: string | null = null, salt = 20;
  let before = -1;
  for (const field of elements(parameters, 'parameters of RSA-PSS', 0, 4)) {
    const number = field.tag - 0xa0;
    if (number <= before || number > 3) throw malformed('parameters of RSA-PSS out of order');
    before = number;
    const value = inside(field, 'parameters of RSA-PSS');
    if (number === 0) digest = algorithmOf(value, 'digest of RSA-PSS').oid;
    if (number === 1) {
      const generator = algorithmOf(value, 'mask of RSA-PSS');
      mask = generator.oid === OID.mgf1 && generator.parameters ? algorithmOf(generator.parameters, 'mask of RSA-PSS').oid : null;
    }
    if (number === 2) salt = smallInteger(value, 'salt of RSA-PSS');
    if (number === 3 && smallInteger(value, 'trailer of RSA-PSS') !== 1) return null;
  }
  return digest !== null && digest === mask && SHA2.includes(digest) && salt <= 512 ? { digest, salt } : null;
}

/** The name node:crypto knows a SHA-2 digest by. */
export const NODE_DIGEST: Readonly<Record<string, string>> = { [OID.sha256]: 'sha256', [OID.sha384]: 'sha384', [OID.sha512]: 'sha512' };

/** Parameters absent or NULL: all that a digest algorithm may carry. */
export const plainDigest = ({ oid, parameters }: AlgorithmIdentifier): boolean => digestSize(oid) !== undefined && (parameters === null || parameters.is(TAG.null));

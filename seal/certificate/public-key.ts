/** Public keys out of certificates, and the one place where a signature over bytes is computed. */
import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { readDer, TAG, type DerNode } from '../der/read.ts';
import { bitStringBytes, elements, malformed, oidOf, octets, positiveInteger } from '../der/values.ts';
import { gostCurve, type GostCurve } from '../gost/curves.ts';
import { verifyGost } from '../gost/signature.ts';
import { OID } from '../oids.ts';
import { algorithmOf, digestOf, NODE_DIGEST, type KeyKind, type SignatureScheme } from './algorithms.ts';

export type PublicKey =
  | { readonly kind: 'RSA'; readonly weak: boolean; readonly spki: Uint8Array }
  | { readonly kind: 'EC'; readonly weak: boolean; readonly spki: Uint8Array }
  | { readonly kind: 'GOST 512' | 'GOST 256' | 'GOST 2004'; readonly weak: boolean; readonly curve: GostCurve; readonly point: Uint8Array }
  /** A key of an algorithm that is not in the table. */
  | { readonly kind: 'other'; readonly weak: boolean };

const CURVES: readonly string[] = [OID.p256, OID.p384, OID.p521];

/** Curve and digest that a Kazakh key must name. The digest may be left out. */
const GOST_KEYS: Readonly<Record<string, { kind: 'GOST 512' | 'GOST 256' | 'GOST 2004'; curve: string; digests: readonly string[]; bytes: number }>> = {
  [OID.gost512Key]: { kind: 'GOST 512', curve: OID.gost512Curve, digests: [OID.streebog512], bytes: 128 },
  [OID.gost256Key]: { kind: 'GOST 256', curve: OID.gost256Curve, digests: [OID.streebog256], bytes: 64 },
  [OID.gost2004Key]: { kind: 'GOST 2004', curve: OID.gost2004Curve, digests: [OID.gost34311, OID.gost34311DTest], bytes: 64 },
};

/** SubjectPublicKeyInfo. Throws DerError where it is malformed; an unknown algorithm or curve is `other`. */
export function publicKeyOf(node: DerNode | undefined): PublicKey {
  const [algorithmNode, keyNode] = elements(node, 'public key', 2, 2);
  if (!node) throw malformed('public key');
  const { oid, parameters } = algorithmOf(algorithmNode, 'algorithm of the public key');
  const bytes = bitStringBytes(keyNode, 'public key');
  if (oid === OID.rsa) return rsaKey(node, parameters, bytes);
  if (oid === OID.ec) return parameters?.is(TAG.oid) && CURVES.includes(oidOf(parameters, 'curve')) ? { kind: 'EC', weak: false, spki: node.bytes } : { kind: 'other', weak: false };
  const gost = GOST_KEYS[oid];
  if (!gost) return { kind: 'other', weak: false };
  const [curve, digest] = parameters?.is(TAG.sequence) ? elements(parameters, 'parameters of the public key', 1, 2) : [];
  const set = gostCurve(gost.curve);
  if (!set || !curve || oidOf(curve, 'curve') !== gost.curve || (digest && !gost.digests.includes(oidOf(digest, 'digest of the public key')))) return { kind: 'other', weak: false };
  const point = octets(readDer(bytes), 'public key');
  if (point.length !== gost.bytes) throw malformed(`a public key of ${point.length} bytes`);
  return { kind: gost.kind, weak: false, curve: set, point };
}

/** RSA: 2048 to 8192 bits, an odd exponent from 65537 (FIPS 186-5, 5.1) of at most eight bytes. */
function rsaKey(node: DerNode, parameters: DerNode | null, bytes: Uint8Array): PublicKey {
  if (!parameters?.is(TAG.null)) throw malformed('parameters of an RSA key');
  const [n, e] = elements(readDer(bytes), 'RSA key', 2, 2);
  const modulus = positiveInteger(n, 'modulus', 4_096), exponent = positiveInteger(e, 'exponent', 4_096);
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  const odd = (number: Uint8Array): boolean => ((number.at(-1) ?? 0) & 1) === 1;
  const small = exponent.length < 3;
  const weak = bits < 2_048 || bits > 8_192 || !odd(modulus) || !odd(exponent) || small || exponent.length > 8;
  return { kind: 'RSA', weak, spki: node.bytes };
}

const keys = new WeakMap<PublicKey, KeyObject | null>();

/** The key for node:crypto; null where OpenSSL refuses it (a point that is not on the curve). */
function keyObject(key: Extract<PublicKey, { spki: Uint8Array }>): KeyObject | null {
  const known = keys.get(key);
  if (known !== undefined) return known;
  let made: KeyObject | null = null;
  try { made = createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' }); } catch { /* null says it */ }
  keys.set(key, made);
  return made;
}

/** Does this key fit the scheme? A signature by another kind of key is a contradiction, not a broken signature. */
export const fits = (key: PublicKey, scheme: SignatureScheme): boolean => (key.kind satisfies KeyKind | 'other') === scheme.key;

/** Does `signature` hold over `data`? False for anything that cannot be computed; never throws. */
export function holds(key: PublicKey, scheme: SignatureScheme, data: Uint8Array, signature: Uint8Array): boolean {
  if (!fits(key, scheme) || key.weak || key.kind === 'other') return false;
  if (key.kind === 'RSA' || key.kind === 'EC') {
    const object = keyObject(key);
    if (!object) return false;
    const how = key.kind === 'EC' ? { key: object, dsaEncoding: 'der' as const }
      : scheme.salt === null ? { key: object, padding: constants.RSA_PKCS1_PADDING } : { key: object, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.salt };
    try { return verify(NODE_DIGEST[scheme.digest], data, how, signature); } catch { return false; }
  }
  const digest = digestOf(scheme.digest, data);
  if (!digest || signature.length !== key.point.length) return false;
  return verifyGost({ curve: key.curve, publicKey: key.point, signature, digest });
}

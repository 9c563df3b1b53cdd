/** The keys of the test authority and of its persons: RSA-2048, P-256 and GOST 34.10-2015 with 512 bits under the Kazakh identifiers. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign as signWith, type KeyObject } from 'node:crypto';
import { bitString, nothing, octetString, oid, sequence } from '../der/write.ts';
import { tc26A512 } from '../gost/curves.ts';
import { generateGostKey, publicGostKey, signGost } from '../gost/signature.ts';
import { streebog } from '../gost/streebog.ts';
import { OID } from '../oids.ts';

export const KEY_ALGORITHMS = ['RSA', 'ECDSA', 'GOST 34.10-2015 512'] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

/** A private key as it is kept: base64 of PKCS #8, or of the number of a GOST key, lowest byte first. */
export interface StoredKey {
  readonly algorithm: KeyAlgorithm;
  readonly secret: string;
}

export interface SigningKey {
  readonly algorithm: KeyAlgorithm;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** AlgorithmIdentifier of its signatures, DER. */
  readonly signatureAlgorithm: Uint8Array;
  readonly digestOid: string;
  /** AlgorithmIdentifier of the digest, DER. */
  readonly digestAlgorithm: Uint8Array;
  digest(bytes: Uint8Array): Uint8Array;
  /** The signature over `bytes` (which it digests itself), as it stands in a CMS or a certificate. */
  sign(bytes: Uint8Array): Uint8Array;
  stored(): StoredKey;
}

/** A new key. RSA-2048 takes a few tenths of a second, the others a millisecond. */
export function generateKey(algorithm: KeyAlgorithm): SigningKey {
  switch (algorithm) {
    case 'RSA': return nodeKey(algorithm, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
    case 'ECDSA': return nodeKey(algorithm, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
    case 'GOST 34.10-2015 512': return gostKey(generateGostKey(tc26A512).privateKey);
  }
}

/** The key that was stored. Throws if it is not one. */
export function restoreKey({ algorithm, secret }: StoredKey): SigningKey {
  if (algorithm === 'GOST 34.10-2015 512') return gostKey(Uint8Array.from(Buffer.from(secret, 'base64')));
  return nodeKey(algorithm, createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' }));
}

function nodeKey(algorithm: 'RSA' | 'ECDSA', key: KeyObject): SigningKey {
  return {
    algorithm,
    publicKey: Uint8Array.from(createPublicKey(key).export({ format: 'der', type: 'spki' })),
    // The Kazakh way: sha256WithRSAEncryption and not rsaEncryption, also in a SignerInfo.
    signatureAlgorithm: algorithm === 'RSA' ? sequence(oid(OID.rsaSha256), nothing()) : sequence(oid(OID.ecdsaSha256)),
    digestOid: OID.sha256,
    digestAlgorithm: sequence(oid(OID.sha256), nothing()),
    digest: (bytes) => Uint8Array.from(createHash('sha256').update(bytes).digest()),
    sign: (bytes) => Uint8Array.from(signWith('sha256', bytes, key)),
    stored: () => ({ algorithm, secret: key.export({ format: 'der', type: 'pkcs8' }).toString('base64') }),
  };
}

function gostKey(privateKey: Uint8Array): SigningKey {
  const digest = (bytes: Uint8Array): Uint8Array => streebog(512, bytes);
  return {
    algorithm: 'GOST 34.10-2015 512',
    publicKey: sequence(
      sequence(oid(OID.gost512Key), sequence(oid(OID.gost512Curve), oid(OID.streebog512))), bitString(octetString(publicGostKey(tc26A512, privateKey))),
    ),
    signatureAlgorithm: sequence(oid(OID.gost512Signature), nothing()),
    digestOid: OID.streebog512,
    digestAlgorithm: sequence(oid(OID.streebog512), nothing()),
    digest,
    sign: (bytes) => signGost({ curve: tc26A512, privateKey, digest: digest(bytes) }),
    stored: () => ({ algorithm: 'GOST 34.10-2015 512', secret: Buffer.from(privateKey).toString('base64') }),
  };
}

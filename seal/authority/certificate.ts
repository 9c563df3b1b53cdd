/** Certificates of the test authority, X.509 version 3 (RFC 5280) with the fields and identifiers that Kazakh certificates have. */
import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import { readDer } from '../der/read.ts';
import { bitStringBytes } from '../der/values.ts';
import { bitString, bits, boolean, element, explicit, ia5, integer, nothing, octetString, oid, sequence, time } from '../der/write.ts';
import { OID } from '../oids.ts';
import type { SigningKey } from './keys.ts';
import type { Capacity } from './names.ts';

export interface Issuer {
  readonly name: Uint8Array;
  readonly key: SigningKey;
}

export interface Draft {
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  readonly serial: Uint8Array;
  readonly from: Instant;
  readonly to: Instant;
  readonly extensions: readonly Uint8Array[];
}

/** The certificate over the draft, DER. */
export function certificate({ subject, publicKey, serial, from, to, extensions }: Draft, issuer: Issuer): Uint8Array {
  const { signatureAlgorithm } = issuer.key;
  const body = sequence(
    explicit(0, integer(2)), integer(serial), signatureAlgorithm, issuer.name, sequence(time(from), time(to)), subject, publicKey,
    explicit(3, sequence(...extensions)),
  );
  return signed(body, issuer.key);
}

/** A body with its signature: certificate, CRL and OCSP answer look alike. */
export const signed = (body: Uint8Array, key: SigningKey, ...more: readonly Uint8Array[]): Uint8Array =>
  sequence(body, key.signatureAlgorithm, bitString(key.sign(body)), ...more);

/** Twenty random bytes that are a positive number of full length, as the national authority's are. */
export function newSerial(): Uint8Array {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Uint8Array.from(bytes);
}

export const hexOf = (serial: Uint8Array): string => Buffer.from(serial).toString('hex').replace(/^0+(?=.)/, '');

/** SHA-1 over the key's bits: the identifier of a key, and the issuer's key hash of OCSP (RFC 5280 4.2.1.2, RFC 6960 4.1.1). */
export const keyIdentifier = (publicKey: Uint8Array): Uint8Array => sha1(bitStringBytes(readDer(publicKey).children[1], 'subjectPublicKey'));
export const sha1 = (bytes: Uint8Array): Uint8Array => Uint8Array.from(createHash('sha1').update(bytes).digest());

/** Bits of KeyUsage. */
export const USAGE = { digitalSignature: 0, nonRepudiation: 1, keyEncipherment: 2, keyAgreement: 4, keyCertSign: 5, crlSign: 6 } as const;

const extension = (type: string, value: Uint8Array, critical = false): Uint8Array => sequence(oid(type), ...(critical ? [boolean(true)] : []), octetString(value));

export const extensions = {
  keyUsage: (...usage: readonly number[]): Uint8Array => extension(OID.keyUsage, bits(...usage), true),
  extendedKeyUsage: (oids: readonly string[], critical = false): Uint8Array => extension(OID.extendedKeyUsage, sequence(...oids.map(oid)), critical),
  authority: (pathLength?: number): Uint8Array => extension(OID.basicConstraints, sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])), true),
  subjectKey: (publicKey: Uint8Array): Uint8Array => extension(OID.subjectKeyIdentifier, octetString(keyIdentifier(publicKey))),
  authorityKey: (publicKey: Uint8Array): Uint8Array => extension(OID.authorityKeyIdentifier, sequence(element(0x80, keyIdentifier(publicKey)))),
  /** The policy of certificates of 2022 and later. */
  policy: (): Uint8Array => extension(OID.certificatePolicies, sequence(sequence(oid('1.2.398.3.3.2')))),
  addresses: (base: string): readonly Uint8Array[] => [
    extension(OID.authorityInfoAccess, sequence(sequence(oid(OID.ocsp), element(0x86, ia5Bytes(`${base}ocsp/`))))),
    extension(OID.crlDistributionPoints, sequence(sequence(explicit(0, explicit(0, element(0x86, ia5Bytes(`${base}crl/`))))))),
  ],
  /** Since 2022 in every certificate; its meaning is not published. */
  kazakh: (): Uint8Array => extension(OID.kazakhExtension, sequence(oid('1.2.398.3.3.5.1.1'))),
  noCheck: (): Uint8Array => extension(OID.ocspNoCheck, nothing()),
} as const;

const ia5Bytes = (text: string): Uint8Array => readDer(ia5(text)).content;

/** What a person's key is for, in Kazakh terms. */
export function personExtensions(purpose: 'signing' | 'authentication', ofBody: boolean, capacity: Capacity, gost: boolean): readonly Uint8Array[] {
  const usage = purpose === 'signing'
    ? [USAGE.digitalSignature, USAGE.nonRepudiation, ...(gost ? [USAGE.keyAgreement] : [])]
    : [USAGE.digitalSignature, USAGE.keyEncipherment];
  const extended = [purpose === 'signing' ? OID.emailProtection : OID.clientAuth, ...(ofBody ? [OID.body, OID[capacity]] : [OID.person])];
  return [extensions.keyUsage(...usage), extensions.extendedKeyUsage(extended), extensions.policy(), extensions.kazakh()];
}

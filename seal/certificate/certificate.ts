/** X.509 certificates (RFC 5280) as far as signatures need them. */
import { hash } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import { context, readDer, TAG, type DerNode } from '../der/read.ts';
import { bitsOf, bitStringBytes, booleanOf, elements, hex, inside, malformed, octets, oidOf, positiveInteger, sameBytes, smallInteger, timeOf } from '../der/values.ts';
import { OID } from '../oids.ts';
import type { SignerIdentity } from '../verdict.ts';
import { algorithmOf, type AlgorithmIdentifier } from './algorithms.ts';
import { nameOf, nameText, onlyMatch, valuesOf, type Name } from './name.ts';
import { publicKeyOf, type PublicKey } from './public-key.ts';

/** Bytes of a certificate; real ones have 1 to 3 KB. */
const CERTIFICATE_SIZE = 64 << 10;

export interface Certificate {
  readonly der: Uint8Array;
  /** What is signed. */
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  /** Lower-case hex without leading zeros. */
  readonly serial: string;
  readonly issuer: Name;
  readonly subject: Name;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly publicKey: PublicKey;
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  /** The bytes of its BIT STRING: what OCSP hashes. */
  readonly keyBits: Uint8Array;
  /** Purposes of KeyUsage; null: no such extension. */
  readonly keyUsage: KeyUsage | null;
  /** Extended key usage; null: no such extension. */
  readonly purposes: readonly string[] | null;
  readonly purposesCritical: boolean;
  readonly isAuthority: boolean;
  readonly pathLength: number | null;
  readonly subjectKey: Uint8Array | null;
  readonly authorityKey: Uint8Array | null;
  /** Critical extensions that nothing here understands. */
  readonly unknownCritical: readonly string[];
  readonly extensions: ReadonlyMap<string, Extension>;
}

export interface KeyUsage { readonly digitalSignature: boolean; readonly nonRepudiation: boolean; readonly certificateSigning: boolean; readonly crlSigning: boolean }
export interface Extension { readonly critical: boolean; readonly value: Uint8Array }

/** Extensions that are understood or that may be passed over without harm: policies (any is accepted), other names, addresses. */
const KNOWN: ReadonlySet<string> = new Set([
  OID.keyUsage, OID.extendedKeyUsage, OID.basicConstraints, OID.subjectKeyIdentifier, OID.authorityKeyIdentifier, OID.certificatePolicies, OID.crlDistributionPoints,
  OID.freshestCrl, OID.authorityInfoAccess, OID.subjectAltName, OID.issuerAltName, OID.ocspNoCheck, OID.kazakhExtension,
]);

/** A certificate from its bytes. Throws DerError. */
export const readCertificate = (der: Uint8Array): Certificate => certificateOf(readDer(der, { size: CERTIFICATE_SIZE, elements: 2_000 }));

const KEPT = 1_000;
const kept = new Map<string, Certificate>();

/** The same for a certificate that came along with something: the same people sign all day, and a certificate read once need not be read again. */
export function metCertificate(der: Uint8Array): Certificate {
  const key = hash('sha256', der, 'latin1');
  const known = kept.get(key);
  if (known) return known;
  // A copy: a view would keep the whole CMS with its document in memory.
  const read = readCertificate(Uint8Array.from(der));
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, read);
  return read;
}

/** A certificate from a node of something already read. Throws DerError. */
function certificateOf(node: DerNode): Certificate {
  const [tbsNode, algorithmNode, signatureNode] = elements(node, 'certificate', 3, 3);
  const fields = [...elements(tbsNode, 'certificate', 6, 10)];
  if (!tbsNode) throw malformed('certificate');
  const version = fields[0]?.is(context(0, true)) ? smallInteger(inside(fields.shift() as DerNode, 'version'), 'version') : 0;
  if (version > 2) throw malformed(`a certificate of version ${version + 1}`);
  const [serialNode, innerNode, issuerNode, validityNode, subjectNode, spkiNode, ...rest] = fields;
  const serial = positiveInteger(serialNode, 'serial number', 20);
  const signatureAlgorithm = algorithmOf(algorithmNode, 'algorithm of the certificate');
  if (!innerNode || !sameBytes(innerNode.bytes, signatureAlgorithm.node.bytes)) throw malformed('the certificate names two signature algorithms');
  const [from, to] = elements(validityNode, 'validity', 2, 2);
  const publicKey = publicKeyOf(spkiNode);
  if (!spkiNode) throw malformed('public key');
  const extensions = extensionsOf(rest, version);
  const valueOf = (oid: string): DerNode | null => { const found = extensions.get(oid); return found ? readDer(found.value) : null; };

  const usage = valueOf(OID.keyUsage);
  const bit = usage ? bitsOf(usage, 'key usage') : null;
  const purposes = valueOf(OID.extendedKeyUsage);
  const constraints = valueOf(OID.basicConstraints);
  const { isAuthority, pathLength } = constraints ? constraintsOf(constraints) : { isAuthority: false, pathLength: null };
  const subjectKey = valueOf(OID.subjectKeyIdentifier);
  const authorityKey = valueOf(OID.authorityKeyIdentifier);
  return {
    der: node.bytes, tbs: tbsNode.bytes, signatureAlgorithm, signature: bitStringBytes(signatureNode, 'signature of the certificate'),
    serial: hex(serial).replace(/^0+/, ''), issuer: nameOf(issuerNode, 'issuer'), subject: nameOf(subjectNode, 'subject'),
    notBefore: timeOf(from, 'beginning of validity'), notAfter: timeOf(to, 'end of validity'),
    publicKey, spki: spkiNode.bytes, keyBits: bitStringBytes(spkiNode.children[1], 'public key'),
    keyUsage: bit && { digitalSignature: bit(0), nonRepudiation: bit(1), certificateSigning: bit(5), crlSigning: bit(6) },
    purposes: purposes && elements(purposes, 'extended key usage', 1, 64).map((purpose) => oidOf(purpose, 'extended key usage')),
    purposesCritical: extensions.get(OID.extendedKeyUsage)?.critical ?? false,
    isAuthority, pathLength,
    subjectKey: subjectKey && octets(subjectKey, 'subject key identifier'),
    authorityKey: authorityKey && (elements(authorityKey, 'authority key identifier', 0, 3).find((field) => field.is(context(0)))?.content ?? null),
    unknownCritical: [...extensions].filter(([oid, { critical }]) => critical && !KNOWN.has(oid)).map(([oid]) => oid),
    extensions,
  };
}

/** issuerUniqueID [1] and subjectUniqueID [2] are passed over, extensions [3] read; each at most once and in this order. */
function extensionsOf(rest: readonly DerNode[], version: number): ReadonlyMap<string, Extension> {
  let before = 0;
  const found = new Map<string, Extension>();
  for (const field of rest) {
    const number = field.tag & 0x1f;
    if ((field.tag & 0xc0) !== 0x80 || number <= before || number > 3) throw malformed('a field of the certificate out of place');
    before = number;
    if (number !== 3) continue;
    if (version !== 2 || !field.is(context(3, true))) throw malformed('extensions are of version 3');
    for (const [oid, extension] of extensionList(inside(field, 'extensions'), 'extensions')) {
      if (found.has(oid)) throw malformed(`extension ${oid} twice`);
      found.set(oid, extension);
    }
  }
  return found;
}

/** Extensions ::= SEQUENCE OF { oid, critical DEFAULT FALSE, value }; also in CRLs and OCSP answers. */
export function extensionList(node: DerNode, what: string): [oid: string, extension: Extension][] {
  return elements(node, what, 1, 64).map((extension) => {
    const [oid, second, third] = elements(extension, what, 2, 3);
    // `critical FALSE` written out is met although DER leaves a default out; it changes nothing.
    const critical = third ? booleanOf(second, what) : false;
    return [oidOf(oid, what), { critical, value: octets(third ?? second, what) }];
  });
}

function constraintsOf(node: DerNode): { isAuthority: boolean; pathLength: number | null } {
  const fields = [...elements(node, 'basic constraints', 0, 2)];
  const isAuthority = fields[0]?.is(TAG.boolean) ? booleanOf(fields.shift(), 'basic constraints') : false;
  const [length, more] = fields;
  if (more) throw malformed('basic constraints');
  return { isAuthority, pathLength: length ? smallInteger(length, 'length of the path') : null };
}

/** Valid at `at`: both ends included. */
export const validAt = ({ notBefore, notAfter }: Certificate, at: Instant): 'valid' | 'not-yet-valid' | 'expired' => (at < notBefore ? 'not-yet-valid' : at > notAfter ? 'expired' : 'valid');

/** Who stands in a signer's certificate. */
export function identityOf({ subject, issuer, serial }: Certificate): SignerIdentity {
  const first = (oid: string): string | null => valuesOf(subject, oid)[0] ?? null;
  return {
    name: first(OID.commonName) ?? nameText(subject),
    patronymic: first(OID.givenName),
    iin: onlyMatch(subject, OID.serialNumber, /^IIN(\d{12})$/),
    bin: onlyMatch(subject, OID.organisationalUnit, /^BIN(\d{12})$/),
    organisation: first(OID.organisation),
    serial,
    issuer: valuesOf(issuer, OID.commonName)[0] ?? nameText(issuer),
  };
}

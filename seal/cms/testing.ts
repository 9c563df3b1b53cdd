/** Builders for tests and the fuzz run: an authority with parts that can be bent, and a CMS put together from parts. Times are fixed. */
import { createHash } from 'node:crypto';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { certificate, extensions, newSerial, personExtensions, USAGE, type Issuer } from '../authority/certificate.ts';
import { identityOf } from '../authority/cms.ts';
import { generateKey, type KeyAlgorithm, type SigningKey } from '../authority/keys.ts';
import { holderName, type Holder } from '../authority/names.ts';
import { element, explicit, integer, octetString, oid, printable, sequence, set, setOrder, time, utf8 } from '../der/write.ts';
import { OID } from '../oids.ts';
import type { SignatureToCheck, Trust } from '../verify.ts';

/** 10 March 2026, 12:00 in Astana. */
export const NOON: Instant = Date.UTC(2026, 2, 10, 7);
export const HOLDER: Holder = { surname: 'САРСЕНОВ', name: 'АЙДОС', patronymic: 'МАРАТҰЛЫ', iin: '870101300123' };
export const DOCUMENT = new Uint8Array(Buffer.from('Постановление об освобождении № 7'));

export interface Bent {
  readonly subject?: Uint8Array;
  readonly serial?: Uint8Array;
  readonly from?: Instant;
  readonly to?: Instant;
  readonly extensions?: readonly Uint8Array[];
  readonly key?: SigningKey;
  readonly publicKey?: Uint8Array;
}

export interface Party { readonly key: SigningKey; readonly certificate: Uint8Array; readonly name: Uint8Array }

/** A name of its own: `CN=…, C=KZ`. */
export const plainName = (common: string): Uint8Array =>
  sequence(set(sequence(oid(OID.commonName), utf8(common))), set(sequence(oid(OID.country), printable('KZ'))));

/** Issues whatever it is told. */
export function issue(by: Issuer, algorithm: KeyAlgorithm, bent: Bent & { readonly name?: Uint8Array } = {}): Party {
  const key = bent.key ?? generateKey(algorithm);
  const name = bent.subject ?? holderName(HOLDER);
  const made = certificate({
    subject: name, publicKey: bent.publicKey ?? key.publicKey, serial: bent.serial ?? newSerial(), from: bent.from ?? NOON - 30 * DAY, to: bent.to ?? NOON + 300 * DAY,
    extensions: bent.extensions ?? signing(),
  }, by);
  return { key, certificate: made, name };
}

export const signing = (): readonly Uint8Array[] => personExtensions('signing', false, 'employee', false);
export const authentication = (): readonly Uint8Array[] => personExtensions('authentication', false, 'employee', false);
export const authorityExtensions = (pathLength?: number): readonly Uint8Array[] => [extensions.authority(pathLength), extensions.keyUsage(USAGE.keyCertSign, USAGE.crlSign)];

/** Root and issuing authority. */
export function twoTier(algorithm: KeyAlgorithm = 'ECDSA', names: readonly [string, string] = ['Root of the test', 'Authority of the test']): { root: Party; issuer: Party; trust: Trust } {
  const rootKey = generateKey(algorithm);
  const rootName = plainName(names[0]);
  const root = issue({ name: rootName, key: rootKey }, algorithm, { subject: rootName, key: rootKey, from: NOON - 1_000 * DAY, to: NOON + 5_000 * DAY, extensions: authorityExtensions() });
  const issuer = issue(root, algorithm, { subject: plainName(names[1]), from: NOON - 900 * DAY, to: NOON + 4_000 * DAY, extensions: authorityExtensions(0) });
  return { root, issuer, trust: { roots: [root.certificate], intermediates: [issuer.certificate] } };
}

export const attribute = (type: string, ...values: readonly Uint8Array[]): Uint8Array => sequence(oid(type), set(...values));

export interface CmsParts {
  /** Attributes in the order in which they are to stand. */
  attributes: readonly Uint8Array[];
  digestAlgorithms: readonly Uint8Array[];
  digestAlgorithm: Uint8Array;
  signatureAlgorithm: Uint8Array;
  certificates: readonly Uint8Array[];
  signerId: Uint8Array;
  signerVersion: number;
  unsigned: readonly Uint8Array[];
  contentType: string;
  content: Uint8Array | null;
  /** Given the attributes as they are hashed. */
  sign: (bytes: Uint8Array) => Uint8Array;
  /** SignerInfos beside the one that is made here. */
  moreSigners: readonly Uint8Array[];
}

/** A detached CAdES-BES, with whatever parts the caller puts in the place of the right ones. */
export function cmsOf({ key, certificate: own }: Party, content: Uint8Array, bend: (parts: CmsParts) => Partial<CmsParts> = () => ({})): Uint8Array {
  const { issuer, serial } = identityOf(own);
  const right: CmsParts = {
    attributes: setOrder([
      attribute(OID.contentType, oid(OID.data)), attribute(OID.messageDigest, octetString(key.digest(content))), attribute(OID.signingTime, time(NOON)),
      attribute(OID.signingCertificateV2, sequence(sequence(sequence(octetString(createHash('sha256').update(own).digest()))))),
    ]),
    digestAlgorithms: [key.digestAlgorithm], digestAlgorithm: key.digestAlgorithm, signatureAlgorithm: key.signatureAlgorithm, certificates: [own],
    signerId: sequence(issuer, serial), signerVersion: 1, unsigned: [], contentType: OID.data, content: null, sign: (bytes) => key.sign(bytes), moreSigners: [],
  };
  const parts = { ...right, ...bend(right) };
  const signature = parts.sign(element(0x31, ...parts.attributes));
  const signer = sequence(
    integer(parts.signerVersion), parts.signerId, parts.digestAlgorithm, ...(parts.attributes.length > 0 ? [element(0xa0, ...parts.attributes)] : []), parts.signatureAlgorithm, octetString(signature),
    ...(parts.unsigned.length > 0 ? [element(0xa1, ...parts.unsigned)] : []),
  );
  return sequence(oid(OID.signedData), explicit(0, sequence(
    integer(1), set(...parts.digestAlgorithms), sequence(oid(parts.contentType), ...(parts.content ? [explicit(0, octetString(parts.content))] : [])),
    ...(parts.certificates.length > 0 ? [element(0xa0, ...parts.certificates)] : []), set(signer, ...parts.moreSigners),
  )));
}

/** The usual question about a signature of the document at noon. */
export const question = (cms: Uint8Array | string, more: Partial<SignatureToCheck> = {}): SignatureToCheck => ({ cms, content: DOCUMENT, receivedAt: NOON, purpose: 'signing', ...more });

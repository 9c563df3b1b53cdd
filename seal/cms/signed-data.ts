/** The structure of CMS SignedData (RFC 5652) with exactly one signer; nothing is computed here. */
import { context, DerError, readDer, TAG, type DerLimits, type DerNode } from '../der/read.ts';
import { elements, expect, hex, inSetOrder, inside, malformed, octets, oidOf, positiveInteger, smallInteger } from '../der/values.ts';
import { algorithmOf, type AlgorithmIdentifier } from '../certificate/algorithms.ts';
import { nameOf, type Name } from '../certificate/name.ts';
import { OID } from '../oids.ts';

/** A signature by nobody or by several: each signature of a document is a CMS of its own (SIGEX has the same rule). */
export class SignerCountError extends Error {
  constructor(count: number) { super(`${count} signers`); this.name = 'SignerCountError'; }
}

export interface SignedData {
  /** Type of what is signed: data, or a TSTInfo. */
  readonly contentType: string;
  /** What is signed, if it is inside. */
  readonly content: Uint8Array | null;
  /** Nodes that should be certificates. */
  readonly certificates: readonly DerNode[];
  readonly signer: SignerInfo;
}

export interface SignerInfo {
  readonly id: { readonly issuer: Name; readonly serial: string } | { readonly subjectKey: Uint8Array };
  readonly digestAlgorithm: AlgorithmIdentifier;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  /** Signed attributes as they are hashed: the bytes as they stand with the tag of SET. Null: there are none. */
  readonly signedBytes: Uint8Array | null;
  readonly signed: ReadonlyMap<string, readonly DerNode[]>;
  readonly unsigned: ReadonlyMap<string, readonly DerNode[]>;
}

/** More would be an attempt to keep us busy. */
const MOST_CERTIFICATES = 64, MOST_ATTRIBUTES = 64;

/** Throws DerError and SignerCountError. */
export function readSignedData(bytes: Uint8Array, limits?: Partial<DerLimits>): SignedData {
  const [type, wrapped] = elements(readDer(bytes, limits), 'CMS', 2, 2);
  if (oidOf(type, 'CMS') !== OID.signedData) throw malformed('a CMS that is not SignedData');
  const fields = elements(inside(expect(wrapped, context(0, true), 'CMS'), 'CMS'), 'SignedData', 4, 6);
  const [version, digestAlgorithms, encapsulated, ...rest] = fields;
  if (![1, 3, 4, 5].includes(smallInteger(version, 'version of SignedData'))) throw malformed('version of SignedData');
  const signerInfos = rest.pop();
  const signers = elements(signerInfos, 'signers', 0, 1_000, TAG.set);
  if (signers.length !== 1) throw new SignerCountError(signers.length);
  const [certificates, crls, more] = rest[0]?.is(context(0, true)) ? rest : [undefined, ...rest];
  if (more || (crls && !crls.is(context(1, true)))) throw malformed('a field of SignedData out of place');

  const [contentType, explicit] = elements(encapsulated, 'content', 1, 2);
  const content = explicit ? octets(inside(expect(explicit, context(0, true), 'content'), 'content'), 'content') : null;
  const named = elements(digestAlgorithms, 'digest algorithms', 0, 16, TAG.set).map((node) => algorithmOf(node, 'digest algorithm').oid);
  const signer = signerOf(signers[0]);
  // One signer, so one digest: a second one, or another than his, says that somebody has rewritten the parts.
  if (named.some((oid) => oid !== signer.digestAlgorithm.oid)) throw new DigestConfusionError();
  const found = certificates?.children ?? [];
  if (found.length > MOST_CERTIFICATES) throw new DerError('too-large', `${found.length} certificates`);
  return { contentType: oidOf(contentType, 'type of the content'), content, certificates: found.filter((node) => node.is(TAG.sequence)), signer };
}

/** The digest algorithm of the whole and that of the signer differ. */
export class DigestConfusionError extends Error {
  constructor() { super('two digest algorithms for one signer'); this.name = 'DigestConfusionError'; }
}

function signerOf(node: DerNode | undefined): SignerInfo {
  const fields = [...elements(node, 'signer', 5, 7)];
  const version = smallInteger(fields.shift(), 'version of the signer');
  const id = identifierOf(fields.shift(), version);
  const digestAlgorithm = algorithmOf(fields.shift(), 'digest algorithm');
  const signedNode = fields[0]?.is(context(0, true)) ? fields.shift() : undefined;
  const signatureAlgorithm = algorithmOf(fields.shift(), 'signature algorithm');
  const signature = octets(fields.shift(), 'signature');
  const unsignedNode = fields.shift();
  if (fields.length > 0 || (unsignedNode && !unsignedNode.is(context(1, true)))) throw malformed('a field of the signer out of place');
  const signed = attributesOf(signedNode, true);
  if (signedNode && !inSetOrder(signedNode.children)) throw new DerError('not-der', 'signed attributes out of order');
  return { id, digestAlgorithm, signatureAlgorithm, signature, signedBytes: signedNode ? asSet(signedNode.bytes) : null, signed, unsigned: attributesOf(unsignedNode, false) };
}

/** issuerAndSerialNumber with version 1, subjectKeyIdentifier with version 3. */
function identifierOf(node: DerNode | undefined, version: number): SignerInfo['id'] {
  if (version === 3) return { subjectKey: expect(node, context(0), 'identifier of the signer').content };
  if (version !== 1) throw malformed('version of the signer');
  const [issuer, serial] = elements(node, 'identifier of the signer', 2, 2);
  return { issuer: nameOf(issuer, 'issuer'), serial: hex(positiveInteger(serial, 'serial number', 20)).replace(/^0+/, '') };
}

/** The [0] IMPLICIT of the file is hashed as the SET OF that it is (RFC 5652, 5.4); not one other byte is changed. */
function asSet(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[0] = TAG.set;
  return copy;
}

/** Values by type. A type twice is refused among the signed ones; among the unsigned the values are put together. */
function attributesOf(node: DerNode | undefined, once: boolean): ReadonlyMap<string, readonly DerNode[]> {
  const found = new Map<string, readonly DerNode[]>();
  if (!node) return found;
  if (node.children.length === 0 || node.children.length > MOST_ATTRIBUTES) throw malformed(`${node.children.length} attributes`);
  for (const attribute of node.children) {
    const [type, values] = elements(attribute, 'attribute', 2, 2);
    const oid = oidOf(type, 'attribute');
    if (once && found.has(oid)) throw malformed(`attribute ${oid} twice`);
    found.set(oid, [...(found.get(oid) ?? []), ...elements(values, 'values of an attribute', 1, 16, TAG.set)]);
  }
  return found;
}

/** The only value of an attribute, undefined where it is absent. Throws DerError where it has several. */
export function onlyValue(attributes: ReadonlyMap<string, readonly DerNode[]>, oid: string): DerNode | undefined {
  const values = attributes.get(oid);
  if (values && values.length !== 1) throw malformed(`attribute ${oid} with ${values.length} values`);
  return values?.[0];
}

/** Lists of revoked certificates (RFC 5280, 5): complete ones and deltas, of the authority that issued the certificates themselves. */
import { hash } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import { algorithmOf, type AlgorithmIdentifier } from '../certificate/algorithms.ts';
import { extensionList, type Certificate } from '../certificate/certificate.ts';
import { nameOf, sameName, type Name } from '../certificate/name.ts';
import { signedBy } from '../certificate/signed-by.ts';
import { context, readDer, TAG, type DerNode } from '../der/read.ts';
import { bitStringBytes, elements, hex, inside, malformed, positiveInteger, sameBytes, smallInteger, timeOf } from '../der/values.ts';
import { OID } from '../oids.ts';

/** Bytes of a list; the national one has some megabytes. */
const CRL_SIZE = 64 << 20;

export interface RevocationList {
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
  readonly issuer: Name;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | null;
  /** Only what has changed since another list: silence says nothing. */
  readonly delta: boolean;
  /** Which certificates the list is about. */
  readonly scope: 'all' | 'users' | 'authorities';
  /** The element of the list by serial number. */
  readonly entries: ReadonlyMap<string, DerNode>;
}

export interface Revoked {
  readonly at: Instant;
  /** CRLReason, null where none is named. */
  readonly reason: number | null;
}

/** removeFromCRL: in a delta, no longer revoked. */
export const REMOVED = 8;

const KEPT = 8;
const kept = new Map<string, RevocationList>();

/** Throws DerError. A list read before is not read again: it is asked for every signature of a day. */
export function readCrl(bytes: Uint8Array): RevocationList {
  const key = hash('sha256', bytes);
  const known = kept.get(key);
  if (known) return known;
  const list = parse(bytes);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, list);
  return list;
}

function parse(bytes: Uint8Array): RevocationList {
  const [tbs, algorithm, signature] = elements(readDer(bytes, { size: CRL_SIZE, elements: 10_000_000 }), 'list', 3, 3);
  const fields = [...elements(tbs, 'list', 3, 7)];
  if (!tbs) throw malformed('list');
  const version = fields[0]?.is(TAG.integer) ? smallInteger(fields.shift(), 'version of the list') : 0;
  if (version > 1) throw malformed('version of the list');
  const signatureAlgorithm = algorithmOf(algorithm, 'algorithm of the list');
  const inner = fields.shift(), issuer = nameOf(fields.shift(), 'issuer of the list'), thisUpdate = timeOf(fields.shift(), 'thisUpdate');
  if (!inner || !sameBytes(inner.bytes, signatureAlgorithm.node.bytes)) throw malformed('the list names two signature algorithms');
  const nextUpdate = fields[0]?.is(TAG.utcTime) || fields[0]?.is(TAG.generalizedTime) ? timeOf(fields.shift(), 'nextUpdate') : null;
  const revoked = fields[0]?.is(TAG.sequence) ? elements(fields.shift(), 'list') : [];
  const extensions = fields.shift();
  if (fields.length > 0 || (extensions && !(version === 1 && extensions.is(context(0, true))))) throw malformed('a field of the list out of place');

  let delta = false;
  let scope: RevocationList['scope'] = 'all';
  for (const [oid, { critical, value }] of extensions ? extensionList(inside(extensions, 'extensions'), 'extensions') : []) {
    if (oid === OID.deltaCrl) delta = true;
    else if (oid === OID.issuingDistributionPoint) scope = scopeOf(readDer(value));
    else if (critical) throw malformed(`critical extension ${oid} of the list`);
  }
  const entries = new Map(revoked.map((entry) => [hex(positiveInteger(elements(entry, 'revoked certificate', 2, 3)[0], 'serial number', 20)).replace(/^0+/, ''), entry]));
  return { tbs: tbs.bytes, signatureAlgorithm, signature: bitStringBytes(signature, 'signature of the list'), issuer, thisUpdate, nextUpdate, delta, scope, entries };
}

/** issuingDistributionPoint: [0] point, [1] only users, [2] only authorities, [3] some reasons, [4] indirect, [5] attribute certificates. */
function scopeOf(node: DerNode): RevocationList['scope'] {
  let scope: RevocationList['scope'] = 'all';
  for (const field of elements(node, 'scope of the list', 0, 6)) {
    const number = field.tag & 0x1f;
    if (number === 1) scope = 'users';
    else if (number === 2) scope = 'authorities';
    else if (number !== 0) throw malformed('a list of some reasons or of other authorities');
  }
  return scope;
}

/** Is this list about certificates like this one? */
export const covers = ({ issuer, scope }: RevocationList, certificate: Certificate): boolean =>
  sameName(issuer, certificate.issuer) && (scope === 'all' || (scope === 'authorities') === certificate.isAuthority);

/** Did the authority sign its list, and may it? */
export const listedBy = (list: RevocationList, authority: Certificate): boolean =>
  sameName(list.issuer, authority.subject) && (authority.keyUsage === null || authority.keyUsage.crlSigning) && signedBy(list, authority) === 'yes';

/** The entry of this certificate, null where the list has none. Throws DerError. */
export function entryFor({ entries }: RevocationList, { serial }: Certificate): Revoked | null {
  const entry = entries.get(serial);
  if (!entry) return null;
  const [, time, extensions] = entry.children;
  let reason: number | null = null;
  for (const [oid, { critical, value }] of extensions ? extensionList(extensions, 'revoked certificate') : []) {
    if (oid === OID.reasonCode) reason = smallInteger(readDer(value), 'reason', TAG.enumerated);
    else if (critical) throw malformed(`critical extension ${oid} of a revoked certificate`);
  }
  return { at: timeOf(time, 'time of revocation'), reason };
}

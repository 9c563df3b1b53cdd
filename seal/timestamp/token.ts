/** Time stamp tokens (RFC 3161): a signature of a time stamp authority over a digest and a time. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { chainAt, buildChain, type Anchors } from '../certificate/chain.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { algorithmOf, digestOf, plainDigest } from '../certificate/algorithms.ts';
import { attributesHold, certificatesOf, signerCertificate } from '../cms/check.ts';
import { readSignedData, type SignedData } from '../cms/signed-data.ts';
import { context, readDer, TAG, type DerNode } from '../der/read.ts';
import { booleanOf, elements, malformed, octets, oidOf, sameBytes, smallInteger, timeOf, hex } from '../der/values.ts';
import { OID } from '../oids.ts';
import type { Failure } from '../verdict.ts';

/** Bytes of a token; real ones have 1 to 6 KB. */
const TOKEN_SIZE = 256 << 10;

export interface StampInfo {
  readonly policy: string;
  readonly imprintDigest: string;
  readonly imprint: Uint8Array;
  /** Lower-case hex of the INTEGER. */
  readonly serial: string;
  readonly time: Instant;
  readonly nonce: Uint8Array | null;
}

export interface Token {
  readonly signedData: SignedData;
  readonly info: StampInfo;
}

/** The token's structure. Throws DerError and what `readSignedData` throws. */
export function readToken(bytes: Uint8Array): Token {
  const signedData = readSignedData(bytes, { size: TOKEN_SIZE });
  if (signedData.contentType !== OID.tstInfo || !signedData.content) throw malformed('a time stamp without its TSTInfo');
  return { signedData, info: stampInfo(readDer(signedData.content)) };
}

/** TSTInfo ::= SEQUENCE { version, policy, messageImprint, serialNumber, genTime, accuracy, ordering, nonce, [0] tsa, [1] extensions }. */
function stampInfo(node: DerNode): StampInfo {
  const [version, policy, imprintNode, serial, time, ...rest] = elements(node, 'TSTInfo', 5, 10);
  if (smallInteger(version, 'version of TSTInfo') !== 1) throw malformed('version of TSTInfo');
  const [digestNode, imprint] = elements(imprintNode, 'imprint', 2, 2);
  const digest = algorithmOf(digestNode, 'digest of the imprint');
  let nonce: Uint8Array | null = null;
  let before = 0;
  for (const field of rest) {
    const place = [TAG.sequence, TAG.boolean, TAG.integer, context(0, true), context(1, true)].indexOf(field.tag as 0x30) + 1;
    if (place <= before) throw malformed('a field of TSTInfo out of place');
    before = place;
    if (place === 2) booleanOf(field, 'ordering');
    if (place === 3) nonce = field.content;
    // No extension of time stamps is known here; a critical one would change its meaning.
    if (place === 5 && field.children.some((extension) => extension.children.some((part) => part.is(TAG.boolean)))) throw malformed('a critical extension of TSTInfo');
  }
  if (!serial?.is(TAG.integer)) throw malformed('serial number of TSTInfo');
  return { policy: oidOf(policy, 'policy'), imprintDigest: plainDigest(digest) ? digest.oid : '', imprint: octets(imprint, 'imprint'), serial: hex(serial.content), time: timeOf(time, 'genTime', { fractions: true }), nonce };
}

export interface TokenCheck {
  readonly failures: readonly Failure[];
  /** The time of the stamp, null where the stamp does not count. */
  readonly time: Instant | null;
  readonly chain: readonly Certificate[];
  /** The imprint is over SHA-1. */
  readonly old: boolean;
}

/**
 * Checks a token: is its imprint over `stamped`, does the authority's signature hold, and is the authority one that may stamp
 * (critical EKU timeStamping alone, a policy that counts, a chain to a pinned root, all at genTime)?
 */
export function checkToken({ signedData, info }: Token, stamped: Uint8Array, anchors: Anchors, policies: readonly string[]): TokenCheck {
  const failures = new Set<Failure>();
  const imprint = digestOf(info.imprintDigest, stamped);
  if (!imprint || !sameBytes(imprint, info.imprint)) failures.add('time-stamp-of-another-signature');

  const certificates = certificatesOf(signedData, anchors);
  const authority = signerCertificate(signedData, certificates);
  if (!authority || !attributesHold(signedData, authority, OID.tstInfo)) failures.add('time-stamp-broken');
  let chain: readonly Certificate[] = [];
  if (authority) {
    const built = buildChain(authority, certificates, anchors);
    chain = built.certificates;
    const mayStamp = authority.purposesCritical && authority.purposes?.length === 1 && authority.purposes[0] === OID.timeStamping && !authority.isAuthority
      && (!authority.keyUsage || authority.keyUsage.digitalSignature || authority.keyUsage.nonRepudiation);
    if (!mayStamp || !policies.includes(info.policy) || built.failures.length > 0 || chainAt(chain, info.time).length > 0) failures.add('time-stamp-authority-not-trusted');
  }
  return { failures: [...failures], time: failures.size === 0 ? info.time : null, chain, old: info.imprintDigest === OID.sha1 };
}

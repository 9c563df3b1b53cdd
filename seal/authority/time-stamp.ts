/** Time stamp tokens (RFC 3161) of the test authority. */
import { randomBytes } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import { explicit, generalizedTime, integer, nothing, octetString, oid, sequence } from '../der/write.ts';
import { readDer, TAG } from '../der/read.ts';
import { oidOf } from '../der/values.ts';
import { OID } from '../oids.ts';
import { signCms } from './cms.ts';
import type { SigningKey } from './keys.ts';
import { directoryName } from './names.ts';

export interface Imprint {
  readonly digestOid: string;
  readonly digest: Uint8Array;
  /** The requester's number, most significant byte first. */
  readonly nonce?: Uint8Array;
}

export interface Stamper {
  readonly key: SigningKey;
  readonly certificate: Uint8Array;
  readonly name: Uint8Array;
}

/** The token (a CMS with its own signer), DER. */
export function timeStampToken({ digestOid, digest, nonce }: Imprint, at: Instant, { key, certificate, name }: Stamper): Uint8Array {
  const serial = Uint8Array.from(randomBytes(8));
  const info = sequence(
    integer(1), oid(key.digestOid === OID.streebog512 ? OID.stampGost2015 : OID.stampRsa),
    sequence(sequence(oid(digestOid), nothing()), octetString(digest)),
    integer(serial), generalizedTime(at, { fractions: true }), ...(nonce ? [integer(nonce)] : []), explicit(0, directoryName(name)),
  );
  return signCms({ key, certificate, content: info, detached: false, signingTime: at, signingCertificate: true, contentType: OID.tstInfo });
}

/** What a TimeStampReq asks for. Throws DerError when it is none. */
export function readTimeStampRequest(request: Uint8Array): Imprint {
  const [, imprint, ...rest] = readDer(request).children;
  const digestOid = oidOf(imprint?.children[0]?.children[0], 'hashAlgorithm');
  const nonce = rest.find((node) => node.is(TAG.integer))?.content;
  return { digestOid, digest: imprint?.children[1]?.content ?? new Uint8Array(), ...(nonce ? { nonce } : {}) };
}

/** TimeStampResp with status granted. */
export const timeStampAnswer = (token: Uint8Array): Uint8Array => sequence(sequence(integer(0)), token);

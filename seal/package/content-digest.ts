/** Digests of a large content while it passes, by the algorithm that a signature names. */
import { createHash } from 'node:crypto';
import { createGost34311 } from '../gost/gost34311.ts';
import { createStreebog } from '../gost/streebog.ts';
import { OID } from '../oids.ts';

export interface RunningDigest { update(piece: Uint8Array): unknown; digest(): Uint8Array }

/** Null where the algorithm is not known. */
export function runningDigest(oid: string): RunningDigest | null {
  switch (oid) {
    case OID.sha256: return createHash('sha256');
    case OID.sha384: return createHash('sha384');
    case OID.sha512: return createHash('sha512');
    case OID.streebog256: return createStreebog(256);
    case OID.streebog512: return createStreebog(512);
    case OID.gost34311: case OID.gost34311DTest: return createGost34311();
    default: return null;
  }
}

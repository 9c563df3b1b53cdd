/** Asking a time-stamp authority (RFC 3161 over HTTP) for a stamp. Whether the authority is trusted is judged by whoever verifies later. */
import { createHash, randomBytes } from 'node:crypto';
import type { AskForStamp } from '@kepil/journal/proofs/time-stamps.ts';
import { readDer, TAG } from '@kepil/seal/der/read.ts';
import { sameBytes } from '@kepil/seal/der/values.ts';
import { boolean, integer, nothing, octetString, oid, sequence } from '@kepil/seal/der/write.ts';
import { OID } from '@kepil/seal/oids.ts';
import { checkToken, readToken } from '@kepil/seal/timestamp/token.ts';

const MOST_BYTES = 64 * 1024;

/** `url`: where the authority takes requests; `timeout` in milliseconds. */
export function stampAuthority(url: string, timeout = 10_000): AskForStamp {
  return async (content) => {
    // A positive number: the highest bit would make it negative.
    const nonce = Uint8Array.from(randomBytes(8));
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 1;
    const request = sequence(integer(1), sequence(sequence(oid(OID.sha256), nothing()), octetString(Uint8Array.from(createHash('sha256').update(content).digest()))), integer(nonce), boolean(true));
    const answer = await post(url, request, timeout);
    if (answer === null) return { trouble: 'unreachable' };
    try {
      const token = tokenOf(answer);
      const read = readToken(token);
      const { failures } = checkToken(read, content, { roots: [], intermediates: [] }, [read.info.policy]);
      if (failures.some((failure) => failure !== 'time-stamp-authority-not-trusted') || read.info.nonce === null || !sameBytes(read.info.nonce, nonce)) return { trouble: 'wrong-answer' };
      return { token: Buffer.from(token), at: read.info.time };
    } catch {
      return { trouble: 'wrong-answer' };
    }
  };
}

/** TimeStampResp ::= SEQUENCE { status SEQUENCE { INTEGER 0 granted | 1 with changes, … }, token }. */
function tokenOf(answer: Uint8Array): Uint8Array {
  const [status, token] = readDer(answer).children;
  const granted = status?.children[0];
  if (!granted?.is(TAG.integer) || granted.content.length !== 1 || (granted.content[0] ?? 2) > 1 || token === undefined) throw new Error('Not granted');
  return token.bytes;
}

async function post(url: string, body: Uint8Array, timeout: number): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { method: 'POST', body: Buffer.from(body), headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' }, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    if (!response.ok) return null;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > MOST_BYTES) return new Uint8Array();
      parts.push(part);
    }
    return Uint8Array.from(Buffer.concat(parts));
  } catch {
    return null;
  }
}

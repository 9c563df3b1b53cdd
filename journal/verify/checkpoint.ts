/** Reading and checking a signed checkpoint, for the verifier alone. */
import { createHash, createPublicKey, verify } from 'node:crypto';

/** Size and root of the note, or null where it is no checkpoint. Says nothing of the signature. */
export function readCheckpoint(note: string): { readonly size: number; readonly root: Buffer } | null {
  const match = /^[^\n]+\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n/.exec(note);
  return match === null ? null : { size: Number(match[1]), root: Buffer.from(match[2] ?? '', 'base64') };
}

/** Has the owner of this key (`name+id+base64`) signed the note? */
export function checkSignature(note: string, key: string): boolean {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(key);
  const [, name, id, encoded] = parts ?? [];
  if (name === undefined || encoded === undefined) return false;
  const raw = Buffer.from(encoded, 'base64');
  const keyId = createHash('sha256').update(`${name}\n`).update(raw).digest('hex').slice(0, 8);
  if (raw.length !== 33 || raw[0] !== 1 || keyId !== id) return false;
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.subarray(1).toString('base64url') }, format: 'jwk' });
  const end = note.lastIndexOf('\n\n');
  const text = Buffer.from(note.slice(0, end + 1));
  return note.slice(end + 2).split('\n').some((line) => {
    const words = line.split(' ');
    const signature = Buffer.from(words[2] ?? '', 'base64');
    return words.length === 3 && words[0] === '—' && words[1] === name && signature.subarray(0, 4).toString('hex') === id
      && verify(null, text, publicKey, signature.subarray(4));
  });
}

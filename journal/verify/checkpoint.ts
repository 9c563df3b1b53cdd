/** Reading and checking signed notes, checkpoints and cosignatures, for the verifier alone (C2SP signed-note, tlog-checkpoint, tlog-cosignature). */
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface ReadNote {
  /** The signed text, ended. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly id: string; readonly bytes: Buffer }[];
}

/** The parts of a note, none of them judged; null where it is none. */
export function readNote(note: string): ReadNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 1 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/u.test(note)) return null;
  const signatures = note.slice(end + 2, -1).split('\n').map((line) => {
    const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
    const bytes = exactBase64(encoded);
    return name === undefined || bytes === null || bytes.length < 5 ? null : { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
  });
  const good = signatures.filter((one) => one !== null);
  return good.length === signatures.length ? { text: note.slice(0, end + 1), signatures: good } : null;
}

export interface ReadCheckpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** Origin, size and root of the note, or null where it is no checkpoint. Says nothing of the signature. */
export function readCheckpoint(note: string): ReadCheckpoint | null {
  const text = readNote(note)?.text;
  const match = text === undefined ? null : /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(text);
  const root = exactBase64(match?.[3]);
  return match === null || root === null || !Number.isSafeInteger(Number(match[2])) ? null : { origin: match[1] ?? '', size: Number(match[2]), root };
}

/** What a key of this type signs: 1 the text of a note, 4 a cosignature of a checkpoint. */
type KeyType = 1 | 4;

export interface ReadKey {
  readonly name: string;
  readonly id: string;
  readonly publicKey: KeyObject;
}

/** Reads `name+id+base64`; null where it is no key of this type. */
export function readKey(text: string, type: KeyType): ReadKey | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(text.trim()) ?? [];
  const raw = exactBase64(encoded);
  if (name === undefined || id === undefined || raw?.length !== 33 || raw[0] !== type) return null;
  if (createHash('sha256').update(`${name}\n`).update(raw).digest('hex').slice(0, 8) !== id) return null;
  return { name, id, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.subarray(1).toString('base64url') }, format: 'jwk' }) };
}

/** Has the owner of this key (`name+id+base64`) signed the note? */
export function checkSignature(note: string, key: string): boolean {
  const signer = readKey(key, 1);
  const read = readNote(note);
  if (signer === null || read === null) return false;
  return read.signatures.some((one) => one.name === signer.name && one.id === signer.id && verify(null, Buffer.from(read.text), signer.publicKey, one.bytes));
}

/** When this witness cosigned the note, milliseconds UTC; `absent` where it did not, `wrong` where a signature in its name does not hold. */
export function cosignedAt(note: string, witness: ReadKey): number | 'absent' | 'wrong' {
  const read = readNote(note);
  const own = read?.signatures.filter((one) => one.name === witness.name && one.id === witness.id) ?? [];
  if (read === null || own.length === 0) return 'absent';
  for (const { bytes } of own) {
    if (bytes.length !== 72) continue;
    const seconds = bytes.readBigUInt64BE();
    if (verify(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${read.text}`), witness.publicKey, bytes.subarray(8))) return Number(seconds) * 1000;
  }
  return 'wrong';
}

/** Standard base64 with its padding, and no other spelling of the same bytes; null otherwise. */
export function exactBase64(text: string | undefined): Buffer | null {
  if (text === undefined || text === '') return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

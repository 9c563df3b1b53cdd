/** Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint), Ed25519: the form in which the journal's state is published. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign as edSign, verify as edVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What the key signs: the text of a note, or a cosignature of a checkpoint (`witness/cosignature.ts`). */
export const NOTE = 1;
export const COSIGNATURE = 4;
export type KeyType = typeof NOTE | typeof COSIGNATURE;

export interface Verifier {
  readonly type: KeyType;
  readonly name: string;
  readonly keyId: Buffer;
  readonly publicKey: KeyObject;
}

export interface Signer extends Verifier {
  readonly privateKey: KeyObject;
}

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const DASH = '— ';
const MAX_SIGNATURES = 100;

/** Reads `name+hash+key`. Throws on any defect: a key is exactly right or refused. */
export function parseVerifierKey(text: string, type: KeyType = NOTE): Verifier {
  const [name, id, ...rest] = text.split('+');
  const key = strictBase64(rest.join('+'));
  if (!isName(name) || key === null || key[0] !== type || key.length !== 33) throw new Error('Not a verifier key of a note');
  const keyId = keyIdOf(name, key);
  if (id !== keyId.toString('hex')) throw new Error('The verifier key does not match its own id');
  return { type, name, keyId, publicKey: createPublicKey({ key: Buffer.concat([SPKI, key.subarray(1)]), format: 'der', type: 'spki' }) };
}

/** Reads `PRIVATE+KEY+name+hash+seed`. Throws on any defect. */
export function parseSignerKey(text: string, type: KeyType = NOTE): Signer {
  const [a, b, name, id, ...rest] = text.split('+');
  const key = strictBase64(rest.join('+'));
  if (a !== 'PRIVATE' || b !== 'KEY' || !isName(name) || key === null || key[0] !== type || key.length !== 33) throw new Error('Not a signing key of a note');
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, key.subarray(1)]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const keyId = keyIdOf(name, Buffer.concat([Buffer.of(type), rawPublic(publicKey)]));
  if (id !== keyId.toString('hex')) throw new Error('The signing key does not match its own id');
  return { type, name, keyId, publicKey, privateKey };
}

/** A new signing key for this name, as text. */
export function generateSignerKey(name: string, type: KeyType = NOTE): string {
  if (!isName(name)) throw new Error(`Not the name of a key: ${name}`);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keyId = keyIdOf(name, Buffer.concat([Buffer.of(type), rawPublic(publicKey)]));
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  return `PRIVATE+KEY+${name}+${keyId.toString('hex')}+${Buffer.concat([Buffer.of(type), seed]).toString('base64')}`;
}

/** The public half as text: what others keep. */
export function verifierKey(key: Verifier): string {
  return `${key.name}+${key.keyId.toString('hex')}+${Buffer.concat([Buffer.of(key.type), rawPublic(key.publicKey)]).toString('base64')}`;
}

/** The text (ending in a line end) with a signature of each signer. */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isNoteText(text)) throw new Error('A note is lines of text, each ended');
  const lines = signers.map((signer) => signatureLine(signer, edSign(null, Buffer.from(text), signer.privateKey)));
  return `${text}\n${lines.join('')}`;
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Buffer;
  readonly bytes: Buffer;
  /** As it stands in the note, ended. */
  readonly line: string;
}

/** Text and signature lines of a note, none of them judged; null where it is no note. */
export function splitNote(note: string): { readonly text: string; readonly signatures: readonly NoteSignature[] } | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > MAX_SIGNATURES) return null;
  const signatures = lines.map(parseSignature).filter((signature) => signature !== null);
  return signatures.length === lines.length ? { text, signatures } : null;
}

/** The signed text, where at least one of these keys has signed it and none of them wrongly; else null. Unknown signers are passed over. */
export function openNote(note: string, verifiers: readonly Verifier[]): { readonly text: string; readonly by: readonly string[] } | null {
  const parts = splitNote(note);
  if (parts === null) return null;
  const by: string[] = [];
  for (const { name, keyId, bytes } of parts.signatures) {
    const verifier = verifiers.find((v) => v.type === NOTE && v.name === name && v.keyId.equals(keyId));
    if (verifier === undefined || by.includes(verifier.name)) continue;
    if (!edVerify(null, Buffer.from(parts.text), verifier.publicKey, bytes)) return null;
    by.push(verifier.name);
  }
  return by.length === 0 ? null : { text: parts.text, by };
}

/** One line of a signature (without its end); null where it is none. */
export function parseSignature(line: string): NoteSignature | null {
  if (!line.startsWith(DASH)) return null;
  const space = line.indexOf(' ', DASH.length);
  const name = line.slice(DASH.length, space);
  const bytes = strictBase64(line.slice(space + 1));
  if (space < 0 || !isName(name) || bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4), line: `${line}\n` };
}

/** The line (ended) that stands under a note for this signature. */
export function signatureLine(key: Verifier, signature: Buffer): string {
  return `${DASH}${key.name} ${Buffer.concat([key.keyId, signature]).toString('base64')}\n`;
}

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** The text of a checkpoint: origin, size, root. */
export function checkpointText(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`;
}

/** Reads the text of a checkpoint (extension lines are allowed and passed over); null where it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root, ...rest] = text.split('\n');
  if (!origin || size === undefined || !/^(0|[1-9]\d{0,15})$/.test(size) || root === undefined || rest.at(-1) !== '' || rest.slice(0, -1).includes('')) return null;
  const hash = strictBase64(root);
  return hash === null || hash.length !== 32 || !Number.isSafeInteger(Number(size)) ? null : { origin, size: Number(size), root: hash };
}

export interface LogProof {
  readonly index: bigint;
  readonly hashes: readonly Buffer[];
  readonly extra: Buffer | null;
  readonly checkpoint: string;
}

const PROOF_HEADER = 'c2sp.org/tlog-proof@v1';

/** The proof of one entry as a file to hand out (C2SP tlog-proof): path of hashes and the signed checkpoint it leads to. */
export function proofText(proof: LogProof): string {
  const extra = proof.extra === null ? '' : `extra ${proof.extra.toString('base64')}\n`;
  return `${PROOF_HEADER}\n${extra}index ${proof.index}\n${proof.hashes.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${proof.checkpoint}`;
}

/** Reads such a file; null where it is none. Says nothing of its truth: see `verifyInclusion` and `openNote`. */
export function parseProof(text: string): LogProof | null {
  const split = text.indexOf('\n\n');
  if (split < 0) return null;
  const lines = text.slice(0, split).split('\n');
  if (lines.shift() !== PROOF_HEADER) return null;
  const extra = lines[0]?.startsWith('extra ') ? strictBase64((lines.shift() ?? '').slice(6)) : undefined;
  const index = /^index (0|[1-9]\d{0,19})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(strictBase64);
  if (extra === null || index === undefined || hashes.length > 63) return null;
  const good: Buffer[] = [];
  for (const hash of hashes) {
    if (hash === null || hash.length !== 32) return null;
    good.push(hash);
  }
  return { index: BigInt(index), hashes: good, extra: extra ?? null, checkpoint: text.slice(split + 2) };
}

function keyIdOf(name: string, key: Buffer): Buffer {
  return createHash('sha256').update(name).update('\n').update(key).digest().subarray(0, 4);
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}

function isName(name: string | undefined): name is string {
  return name !== undefined && name !== '' && name.isWellFormed() && !/[\s+]/u.test(name);
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f\ufffd]/u.test(text);
}

/** Standard base64 with padding, nothing else; null otherwise. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : null;
}

/**
 * Cosignatures of checkpoints (C2SP tlog-cosignature, Ed25519, `cosignature/v1`): a witness says that at this time this was the
 * largest state of the log it had seen, and that it continues all it had seen before.
 */
import { sign as edSign, verify as edVerify } from 'node:crypto';
import { COSIGNATURE, parseSignature, signatureLine, splitNote } from '../note.ts';
import type { NoteSignature, Signer, Verifier } from '../note.ts';

const TIME_BYTES = 8;

export interface Cosignature {
  /** Name of the witness's key. */
  readonly witness: string;
  /** When the witness signed, milliseconds UTC (the format holds whole seconds). */
  readonly at: number;
  /** The line of the note, ended. */
  readonly line: string;
}

/** The line (ended) that a witness adds to a note with this text. `at`: milliseconds UTC. */
export function cosign(text: string, signer: Signer, at: number): string {
  if (signer.type !== COSIGNATURE) throw new Error(`${signer.name} is not the key of a witness`);
  const seconds = Math.floor(at / 1000);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(seconds));
  return signatureLine(signer, Buffer.concat([time, edSign(null, message(text, BigInt(seconds)), signer.privateKey)]));
}

/** The valid cosignatures of these witnesses on the note, one of each; strangers and wrong ones are passed over. Never throws. */
export function cosignaturesOn(note: string, witnesses: readonly Verifier[]): Cosignature[] {
  const parts = splitNote(note);
  return parts === null ? [] : valid(parts.text, parts.signatures, witnesses);
}

/** The same for lines that came alone (the answer of a witness). */
export function cosignaturesIn(lines: string, text: string, witnesses: readonly Verifier[]): Cosignature[] {
  return valid(text, lines.split('\n').map(parseSignature).filter((signature) => signature !== null), witnesses);
}

function valid(text: string, signatures: readonly NoteSignature[], witnesses: readonly Verifier[]): Cosignature[] {
  const found = new Map<string, Cosignature>();
  for (const { name, keyId, bytes, line } of signatures) {
    const witness = witnesses.find((one) => one.type === COSIGNATURE && one.name === name && one.keyId.equals(keyId));
    if (witness === undefined || found.has(name) || bytes.length !== TIME_BYTES + 64) continue;
    const seconds = bytes.readBigUInt64BE(0);
    // Beyond this a time is no date, and a number would round it.
    if (seconds > 8_640_000_000_000n || !edVerify(null, message(text, seconds), witness.publicKey, bytes.subarray(TIME_BYTES))) continue;
    found.set(name, { witness: name, at: Number(seconds) * 1000, line });
  }
  return [...found.values()];
}

const message = (text: string, seconds: bigint): Buffer => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** Asking a witness for its cosignature (C2SP tlog-witness). What it answers is believed as far as its key has signed it. */
import type { Hash } from '../merkle.ts';
import { splitNote } from '../note.ts';
import type { Verifier } from '../note.ts';
import { cosignaturesIn } from './cosignature.ts';
import type { Cosignature } from './cosignature.ts';
import { addCheckpointText } from './request.ts';

export interface Witness {
  readonly key: Verifier;
  /** Submission prefix: `add-checkpoint` stands below it. */
  readonly url: string;
}

/**
 * `unreachable`: no answer in time or an error of its server; `refused`: it does not know our log or our key; `wrong-answer`: not
 * what the protocol says, or not signed by its key; `fork`: it has seen another history under our name; `rolled-back`: it has seen
 * more entries than our log has.
 */
export const TROUBLES = ['unreachable', 'refused', 'wrong-answer', 'fork', 'rolled-back'] as const;
export type Trouble = (typeof TROUBLES)[number];

export type Answer =
  | { readonly cosignature: Cosignature }
  | { readonly trouble: Exclude<Trouble, 'rolled-back'> }
  /** It knows more than this checkpoint: another process of ours was quicker, or our log was rolled back. */
  | { readonly ahead: number };

/** Times that the witness may correct the size we think it knows. */
const CORRECTIONS = 2;
const MOST_BYTES = 64 * 1024;

/**
 * Sends the checkpoint. `knownSize`: what the witness is thought to have seen last; it corrects us if not so (a lost answer).
 * `proof` gives the hashes from an older size to the checkpoint's. Never throws for what the witness does; `timeout` in milliseconds.
 */
export async function askWitness(witness: Witness, checkpoint: { readonly size: number; readonly note: string }, knownSize: number, proof: (from: number) => Promise<readonly Hash[]>, timeout = 10_000): Promise<Answer> {
  const text = splitNote(checkpoint.note)?.text ?? '';
  let oldSize = knownSize;
  for (let attempt = 0; attempt <= CORRECTIONS; attempt += 1) {
    const body = addCheckpointText({ oldSize, proof: oldSize === 0 || oldSize === checkpoint.size ? [] : await proof(oldSize), note: checkpoint.note });
    const answer = await post(`${witness.url.replace(/\/+$/, '')}/add-checkpoint`, body, timeout);
    if (answer === null || answer.status >= 500 || answer.status === 429) return { trouble: 'unreachable' };
    if (answer.status === 200) {
      const [cosignature] = cosignaturesIn(answer.body, text, [witness.key]);
      return cosignature === undefined ? { trouble: 'wrong-answer' } : { cosignature };
    }
    if (answer.status === 422) return { trouble: 'fork' };
    if (answer.status === 403 || answer.status === 404) return { trouble: 'refused' };
    const size = answer.status === 409 ? /^(0|[1-9]\d{0,15})\n$/.exec(answer.body)?.[1] : undefined;
    if (size === undefined || !Number.isSafeInteger(Number(size))) return { trouble: 'wrong-answer' };
    if (Number(size) > checkpoint.size) return { ahead: Number(size) };
    // It knows the very size we named, and yet there is a conflict: the same size with another root.
    if (Number(size) === oldSize) return { trouble: oldSize === checkpoint.size ? 'fork' : 'wrong-answer' };
    oldSize = Number(size);
  }
  return { trouble: 'wrong-answer' };
}

async function post(url: string, body: string, timeout: number): Promise<{ readonly status: number; readonly body: string } | null> {
  try {
    const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/plain; charset=utf-8' }, redirect: 'error', signal: AbortSignal.timeout(timeout) });
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > MOST_BYTES) return { status: 400, body: '' };
      parts.push(part);
    }
    return { status: response.status, body: Buffer.concat(parts).toString('utf8') };
  } catch {
    return null;
  }
}

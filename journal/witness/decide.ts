/** What a witness answers to a checkpoint: the checks of C2SP tlog-witness in their order. Pure: the store and the line are beside it. */
import { EMPTY_ROOT, verifyConsistency } from '../merkle.ts';
import { openNote, parseCheckpoint, splitNote } from '../note.ts';
import type { Checkpoint, Verifier } from '../note.ts';
import { parseAddCheckpoint } from './request.ts';

/** What the witness last cosigned of a log. */
export interface Seen {
  readonly size: number;
  readonly root: Buffer;
}

export type Decision =
  | {
    readonly accept: true;
    readonly checkpoint: Checkpoint;
    /** What it was judged against: nothing else may have come between when it is written down. */
    readonly from: Seen;
    readonly text: string;
    /** Text with the log's own signatures alone. */
    readonly note: string;
  }
  | {
    readonly accept: false;
    readonly status: 400 | 403 | 404 | 409 | 422;
    /** With 409: the size that the witness knows. */
    readonly size?: number;
    /** Signed by the log and yet not the continuation of what was seen: worth keeping as evidence. */
    readonly misbehaviour?: { readonly origin: string; readonly why: 'another-root' | 'not-consistent' };
  };

/** `seen`: what this witness last cosigned under an origin, null where nothing. */
export function decide(body: string, logs: readonly Verifier[], seen: (origin: string) => Seen | null): Decision {
  const request = parseAddCheckpoint(body);
  const parts = request === null ? null : splitNote(request.note);
  const checkpoint = parts === null ? null : parseCheckpoint(parts.text);
  if (request === null || parts === null || checkpoint === null) return { accept: false, status: 400 };
  const keys = logs.filter((log) => log.name === checkpoint.origin);
  if (keys.length === 0) return { accept: false, status: 404 };
  if (openNote(request.note, keys) === null) return { accept: false, status: 403 };
  if (request.oldSize > checkpoint.size) return { accept: false, status: 400 };
  const last = seen(checkpoint.origin) ?? { size: 0, root: EMPTY_ROOT };
  if (request.oldSize !== last.size) return { accept: false, status: 409, size: last.size };
  if (checkpoint.size === last.size && !checkpoint.root.equals(last.root)) {
    return { accept: false, status: 409, size: last.size, misbehaviour: { origin: checkpoint.origin, why: 'another-root' } };
  }
  if (!continues(last, checkpoint, request.proof)) return { accept: false, status: 422, misbehaviour: { origin: checkpoint.origin, why: 'not-consistent' } };
  const own = parts.signatures.filter(({ name, keyId }) => keys.some((key) => key.name === name && key.keyId.equals(keyId)));
  return { accept: true, checkpoint, from: last, text: parts.text, note: `${parts.text}\n${own.map(({ line }) => line).join('')}` };
}

/** From nothing everything follows, and then a proof has nothing to say. */
function continues(last: Seen, next: Checkpoint, proof: readonly Buffer[]): boolean {
  if (last.size === 0) return proof.length === 0;
  return verifyConsistency(BigInt(last.size), BigInt(next.size), last.root, next.root, proof);
}

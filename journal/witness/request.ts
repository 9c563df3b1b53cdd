/** The body of `add-checkpoint` (C2SP tlog-witness), which is also our file of a proof of consistency: old size, hashes, new checkpoint. */
import { strictBase64 } from '../note.ts';

const MOST_HASHES = 63;

export interface AddCheckpoint {
  readonly oldSize: number;
  readonly proof: readonly Buffer[];
  /** The new checkpoint as a signed note. */
  readonly note: string;
}

/** The text of such a request. */
export function addCheckpointText({ oldSize, proof, note }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;
}

/** Reads it; null where it is none. Says nothing of its truth. */
export function parseAddCheckpoint(body: string): AddCheckpoint | null {
  const split = body.indexOf('\n\n');
  if (split < 0) return null;
  const [first = '', ...lines] = body.slice(0, split).split('\n');
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  const proof = lines.map(strictBase64).filter((hash) => hash?.length === 32) as Buffer[];
  if (old === undefined || !Number.isSafeInteger(Number(old)) || proof.length !== lines.length || lines.length > MOST_HASHES) return null;
  return { oldSize: Number(old), proof, note: body.slice(split + 2) };
}

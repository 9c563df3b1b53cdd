/** The salted commitment of a fact (docs/journal.md, "Format of the log"), for the verifier alone. */
import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.ts';

/** Is this the fact that the entry commits to? */
export function commits(fact: Readonly<Record<string, unknown>>, salt: Buffer, entry: Buffer): boolean {
  const text = canonicalText({ ...fact, v: 1 });
  return createHash('sha256').update(Buffer.concat([salt, Buffer.from(text, 'utf8')])).digest().equals(entry);
}

/** The proof that a newer checkpoint goes on from an older size, as a file: `old`, hashes, an empty line, the newer checkpoint. */
import type pg from 'pg';
import { consistency } from '../log.ts';
import type { SignedCheckpoint } from '../log.ts';
import { cosigned } from '../witness/keepers.ts';
import { addCheckpointText } from '../witness/request.ts';

/** `oldSize` 0 … the checkpoint's size. Throws `RangeError` beyond. */
export async function consistencyFile(sql: Pick<pg.ClientBase, 'query'>, oldSize: number, checkpoint: SignedCheckpoint): Promise<string> {
  if (oldSize > checkpoint.size || oldSize < 0) throw new RangeError(`No proof from ${oldSize} to ${checkpoint.size}`);
  const proof = oldSize === 0 ? [] : await consistency(sql, oldSize, checkpoint.size);
  return addCheckpointText({ oldSize, proof, note: await cosigned(sql, checkpoint) });
}

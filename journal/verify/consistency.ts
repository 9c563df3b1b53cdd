/** `kepil verify --consistency`: does the newer checkpoint go on from the older one without changing it? */
import { checkSignature, readCheckpoint } from './checkpoint.ts';
import type { ReadCheckpoint } from './checkpoint.ts';
import { beginsWith } from './paths.ts';
import { judgeWitnesses, noPolicy, witnessKeys } from './policy.ts';
import type { Cosigned, Policy } from './policy.ts';
import { Tree } from './tree.ts';

/** Where the connection of the two can be seen. */
export type Connection =
  /** A proof that came with the newer checkpoint. */
  | { readonly hashes: readonly Buffer[] }
  /** Hashes gathered from tiles: gives the proof for two sizes, null where the tiles do not reach. */
  | { readonly gather: (size1: number, size2: number) => Promise<readonly Buffer[] | null> }
  /** All entries in their order. */
  | { readonly entries: () => AsyncIterable<{ readonly seq: number; readonly entry: Buffer }> };

export type ConsistencyProblem =
  | { readonly code: 'checkpoint-unreadable'; readonly which: 'old' | 'new' }
  | { readonly code: 'checkpoint-signature'; readonly which: 'old' | 'new'; readonly size: number }
  | { readonly code: 'another-log' }
  /** The newer one has fewer entries: the log was taken back. */
  | { readonly code: 'shorter' }
  /** The log at hand does not reach the newer checkpoint. */
  | { readonly code: 'log-shorter'; readonly size: number }
  /** The entries at hand are not those of this checkpoint. */
  | { readonly code: 'checkpoint-differs'; readonly which: 'old' | 'new'; readonly size: number }
  /** Two histories. */
  | { readonly code: 'not-consistent' }
  | { readonly code: 'cosignature-missing' | 'cosignature-wrong'; readonly witness: string };

export interface ConsistencyReport {
  readonly from: { readonly size: number; readonly root: string } | null;
  readonly to: { readonly size: number; readonly root: string } | null;
  readonly signaturesChecked: boolean;
  readonly cosigned: readonly Cosigned[];
  readonly problems: readonly ConsistencyProblem[];
}

/** `older`, `newer`: notes. Policy and cosignatures are judged on the newer one. Throws `PolicyError`. */
export async function verifyConsistency(older: string, newer: string, connection: Connection, key: string | null, policy: Policy = noPolicy): Promise<ConsistencyReport> {
  const keys = witnessKeys(policy);
  const problems: ConsistencyProblem[] = [];
  const [from, to] = [readCheckpoint(older), readCheckpoint(newer)];
  for (const [which, note, checkpoint] of [['old', older, from], ['new', newer, to]] as const) {
    if (checkpoint === null) problems.push({ code: 'checkpoint-unreadable', which });
    else if (key !== null && !checkSignature(note, key)) problems.push({ code: 'checkpoint-signature', which, size: checkpoint.size });
  }
  if (from !== null && to !== null) {
    if (from.origin !== to.origin) problems.push({ code: 'another-log' });
    else if (from.size > to.size) problems.push({ code: 'shorter' });
    else problems.push(...await connected(from, to, connection));
  }
  const { cosigned, missing, wrong } = judgeWitnesses([newer], keys, policy.require);
  problems.push(...missing.filter((witness) => !wrong.includes(witness)).map((witness): ConsistencyProblem => ({ code: 'cosignature-missing', witness })), ...wrong.map((witness): ConsistencyProblem => ({ code: 'cosignature-wrong', witness })));
  const said = (checkpoint: ReadCheckpoint | null) => (checkpoint === null ? null : { size: checkpoint.size, root: checkpoint.root.toString('base64') });
  return { from: said(from), to: said(to), signaturesChecked: key !== null, cosigned, problems };
}

async function connected(from: ReadCheckpoint, to: ReadCheckpoint, connection: Connection): Promise<ConsistencyProblem[]> {
  if ('entries' in connection) return replayed(from, to, connection.entries());
  const hashes = from.size === 0 || from.size === to.size ? [] : 'hashes' in connection ? connection.hashes : await connection.gather(from.size, to.size);
  if (hashes === null) return [{ code: 'log-shorter', size: to.size }];
  return beginsWith(from.size, from.root, to.size, to.root, hashes) ? [] : [{ code: 'not-consistent' }];
}

async function replayed(from: ReadCheckpoint, to: ReadCheckpoint, entries: AsyncIterable<{ readonly seq: number; readonly entry: Buffer }>): Promise<ConsistencyProblem[]> {
  const tree = new Tree();
  const problems: ConsistencyProblem[] = [];
  const look = (): void => {
    if (tree.size === from.size && !tree.root().equals(from.root)) problems.push({ code: 'checkpoint-differs', which: 'old', size: from.size });
    if (tree.size === to.size && !tree.root().equals(to.root)) problems.push({ code: 'checkpoint-differs', which: 'new', size: to.size });
  };
  look();
  for await (const { seq, entry } of entries) {
    if (tree.size === to.size) break;
    // A gap or a repetition: these are not the entries of any checkpoint.
    if (seq !== tree.size) break;
    tree.add(entry);
    look();
  }
  return tree.size < to.size ? [...problems, { code: 'log-shorter', size: to.size }] : problems;
}

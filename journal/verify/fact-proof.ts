/** `kepil verify --proof --fact --key`: one fact, from its words to what the log, the witnesses and nobody else signed. */
import { checkSignature, readCheckpoint } from './checkpoint.ts';
import { commits } from './commitment.ts';
import { leadsTo, leafOf } from './paths.ts';
import { judgeWitnesses, noPolicy, witnessKeys } from './policy.ts';
import type { Cosigned, Policy } from './policy.ts';
import { readFactFile, readProofFile } from './proof-file.ts';

export type FactProblem =
  /** Not a file of that kind. */
  | { readonly code: 'proof-unreadable' | 'fact-unreadable' | 'checkpoint-unreadable' }
  /** The words of the fact (or its salt) are not those that the entry commits to. */
  | { readonly code: 'fact-differs' }
  /** The proof speaks of another place in the log than the fact. */
  | { readonly code: 'place-differs' }
  /** The path does not lead from the entry to the signed root. */
  | { readonly code: 'not-in-log' }
  | { readonly code: 'checkpoint-signature' }
  | { readonly code: 'cosignature-missing' | 'cosignature-wrong'; readonly witness: string };

export interface FactReport {
  readonly origin: string | null;
  readonly seq: number | null;
  readonly size: number | null;
  /** Base64. */
  readonly leaf: string | null;
  readonly root: string | null;
  /** False: no key was given. */
  readonly signatureChecked: boolean;
  /** Words erased by law: the place is proved, they are not. */
  readonly erased: boolean;
  readonly cosigned: readonly Cosigned[];
  readonly problems: readonly FactProblem[];
}

/** `proof` and `fact`: the texts of the two files; `key`: of the log. Throws `PolicyError`. */
export function verifyFact(proof: string, fact: string, key: string | null, policy: Policy = noPolicy): FactReport {
  const keys = witnessKeys(policy);
  const problems: FactProblem[] = [];
  const way = readProofFile(proof);
  const row = readFactFile(fact);
  const checkpoint = way === null ? null : readCheckpoint(way.checkpoint);
  if (way === null) problems.push({ code: 'proof-unreadable' });
  else if (checkpoint === null) problems.push({ code: 'checkpoint-unreadable' });
  if (row === null) problems.push({ code: 'fact-unreadable' });
  else if (row.fact !== null && row.salt !== null && !commits(row.fact, row.salt, row.entry)) problems.push({ code: 'fact-differs' });
  if (way !== null && row !== null && way.index !== BigInt(row.seq)) problems.push({ code: 'place-differs' });
  const leaf = row === null ? null : leafOf(row.entry);
  if (way !== null && checkpoint !== null && leaf !== null && !leadsTo(way.index, BigInt(checkpoint.size), leaf, way.path, checkpoint.root)) problems.push({ code: 'not-in-log' });
  if (way !== null && key !== null && !checkSignature(way.checkpoint, key)) problems.push({ code: 'checkpoint-signature' });
  // A key belongs to one log: the same key under another name would be another log's.
  const { cosigned, missing, wrong } = judgeWitnesses(way === null ? [] : [way.checkpoint], keys, policy.require);
  problems.push(...missing.filter((witness) => !wrong.includes(witness)).map((witness): FactProblem => ({ code: 'cosignature-missing', witness })), ...wrong.map((witness): FactProblem => ({ code: 'cosignature-wrong', witness })));
  return {
    origin: checkpoint?.origin ?? null, seq: row?.seq ?? null, size: checkpoint?.size ?? null, leaf: leaf?.toString('base64') ?? null, root: checkpoint?.root.toString('base64') ?? null,
    signatureChecked: key !== null, erased: row !== null && row.fact === null, cosigned, problems,
  };
}

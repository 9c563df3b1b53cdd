/** Reading the files that are handed out, strictly: `.tlog-proof` (C2SP tlog-proof), `.tlog-consistency`, and the fact that belongs to a proof. */
import { exactBase64 } from './checkpoint.ts';

export interface ProofFile {
  readonly index: bigint;
  readonly path: readonly Buffer[];
  readonly checkpoint: string;
}

/** Null where it is no such file. `extra` is read past: it proves nothing. */
export function readProofFile(text: string): ProofFile | null {
  const { lines, rest } = headOf(text);
  if (lines.shift() !== 'c2sp.org/tlog-proof@v1') return null;
  if (lines[0]?.startsWith('extra ') && exactBase64(lines.shift()?.slice('extra '.length)) === null) return null;
  const index = /^index (0|[1-9][0-9]{0,19})$/.exec(lines.shift() ?? '')?.[1];
  const path = hashes(lines);
  return index === undefined || path === null || rest === '' ? null : { index: BigInt(index), path, checkpoint: rest };
}

export interface ConsistencyFile {
  readonly oldSize: number;
  readonly hashes: readonly Buffer[];
  readonly checkpoint: string;
}

/** The form of a request to a witness (C2SP tlog-witness): `old <size>`, hashes, an empty line, the newer checkpoint. Null where it is none. */
export function readConsistencyFile(text: string): ConsistencyFile | null {
  const { lines, rest } = headOf(text);
  const old = /^old (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const path = hashes(lines);
  return old === undefined || path === null || rest === '' ? null : { oldSize: Number(old), hashes: path, checkpoint: rest };
}

export interface FactFile {
  readonly seq: number;
  readonly entry: Buffer;
  /** Null: erased, only its place can be proved. */
  readonly salt: Buffer | null;
  readonly fact: Readonly<Record<string, unknown>> | null;
}

/** The file that comes with a proof, or one line of an export: `seq`, `entry` and `salt` in hex, `fact`. Null where it is neither. */
export function readFactFile(text: string): FactFile | null {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return null;
  }
  const { seq, entry, salt, fact } = (row ?? {}) as { seq?: unknown; entry?: unknown; salt?: unknown; fact?: unknown };
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0 || typeof entry !== 'string' || !/^[0-9a-f]{64}$/.test(entry)) return null;
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return null;
  const members = fact as Readonly<Record<string, unknown>>;
  const common = { seq, entry: Buffer.from(entry, 'hex') };
  if (salt === null) return { ...common, salt: null, fact: null };
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt)) return null;
  return { ...common, salt: Buffer.from(salt, 'hex'), fact: { ...members, corrects: members['corrects'] ?? null, withdraws: members['withdraws'] ?? null } };
}

function headOf(text: string): { lines: string[]; rest: string } {
  const end = text.indexOf('\n\n');
  return end < 0 ? { lines: [], rest: '' } : { lines: text.slice(0, end).split('\n'), rest: text.slice(end + 2) };
}

function hashes(lines: readonly string[]): Buffer[] | null {
  const read = lines.map(exactBase64).filter((hash) => hash !== null && hash.length === 32) as Buffer[];
  return read.length === lines.length && read.length <= 63 ? read : null;
}

/**
 * The independent verifier: `kepil verify`. It trusts neither the database nor the program that wrote it, and shares no code with it:
 * own reading, own canonical text, own tree, own signature check. Format: docs/journal.md. Nothing here may be imported from outside
 * this folder (`independent.test.ts` holds it).
 */
import { checkSignature, readCheckpoint } from './checkpoint.ts';
import { commits } from './commitment.ts';
import { judgeWitnesses, noPolicy, witnessKeys } from './policy.ts';
import type { Policy } from './policy.ts';
import { checkStamp } from './time-stamp.ts';
import type { StampProblem } from './time-stamp.ts';
import { Tree } from './tree.ts';

/** One row as it stands in the database or the export. */
export interface StoredFact {
  readonly seq: number;
  readonly id: string;
  readonly recordedAt: number;
  /** The fact without the version mark; null where its data were erased. */
  readonly fact: Readonly<Record<string, unknown>> | null;
  readonly salt: Buffer | null;
  readonly entry: Buffer;
}

export interface StoredTile {
  readonly hashes: Buffer;
  readonly root: Buffer | null;
}

/** Where the evidence comes from: a database, or files. */
export interface Evidence {
  facts(): AsyncIterable<StoredFact>;
  /** The stored tile, null where there is none. */
  tile(level: number, n: number): Promise<StoredTile | null>;
  /** True where every complete tile must be there (a database); an export may come without. */
  readonly tilesExpected: boolean;
  /** Notes of checkpoints: those stored, and those kept outside (which weigh more). */
  checkpoints(): Promise<readonly string[]>;
  /** Checkpoints up to this size were signed long enough ago for the witnesses to have answered; absent: all. */
  settled?(): Promise<number>;
  /** Stamped checkpoints with their tokens; absent: none at hand. */
  timeStamps?(): Promise<readonly StampedCheckpoint[]>;
  /** Rows whose id an earlier row has. Asked after all facts were read. */
  repeatedIds(): Promise<readonly number[]>;
  /** What is wrong in the index of streams. */
  streamIndex(): Promise<readonly Problem[]>;
}

export interface StampedCheckpoint {
  /** The day, or the name of the file. */
  readonly name: string;
  /** The note as it was stamped: text and the log's signature. */
  readonly note: string;
  /** DER. */
  readonly token: Buffer;
}

/** How far each witness has cosigned, and the time stamps that stand on the log. */
export interface Outside {
  readonly witness: string;
  readonly size: number;
  /** Milliseconds UTC. */
  readonly at: number;
}
export interface Stamped {
  readonly name: string;
  readonly size: number;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly signatureChecked: boolean;
}

export type Problem =
  | { readonly code: 'missing'; readonly from: number; readonly to: number }
  | { readonly code: 'changed' | 'not-logged' | 'order' | 'repeated-id'; readonly seq: number }
  | { readonly code: 'moved'; readonly seq: number; readonly belongs: number }
  | { readonly code: 'tile-missing' | 'tile-differs'; readonly level: number; readonly n: number }
  | { readonly code: 'checkpoint-differs'; readonly size: number; readonly from: number }
  | { readonly code: 'checkpoint-signature' | 'log-shorter'; readonly size: number }
  | { readonly code: 'not-in-stream' | 'strange-in-stream'; readonly seq: number; readonly stream: string }
  | { readonly code: 'stream-order'; readonly stream: string }
  | { readonly code: 'cosignature-missing' | 'cosignature-wrong'; readonly size: number; readonly witness: string }
  | { readonly code: 'time-stamp'; readonly name: string; readonly why: StampProblem };

export interface Report {
  readonly size: number;
  /** Root of the log as recomputed from the rows, base64. */
  readonly root: string;
  readonly checkpoints: number;
  /** False: no key was given, so signatures were not checked. */
  readonly signaturesChecked: boolean;
  /** Facts whose data were erased: their place in the log is proved, their words cannot be. */
  readonly erased: readonly number[];
  /** The newest checkpoint that each of the given witnesses has cosigned. */
  readonly cosigned: readonly Outside[];
  readonly stamped: readonly Stamped[];
  readonly problems: readonly Problem[];
  /** Problems beyond the first `MOST`. */
  readonly unlisted: number;
}

const MOST = 200;
const TILE = 256;

export interface VerifyOptions {
  readonly onProgress?: (seq: number) => void;
  /** Witnesses that somebody relies on; those required must have cosigned the newest checkpoint. */
  readonly policy?: Policy;
  /** Root certificates of time-stamp authorities, PEM; absent: imprints are compared, signatures of tokens are not. */
  readonly stampRoots?: string | null;
}

/**
 * Replays the whole log and returns what does not hold. `key`: the verifier key (`name+id+key`), kept outside of the system. Throws
 * `PolicyError` for keys of witnesses that are none.
 */
export async function verify(evidence: Evidence, key: string | null, options: VerifyOptions = {}): Promise<Report> {
  const { onProgress = () => undefined, policy = noPolicy, stampRoots = null } = options;
  const keys = witnessKeys(policy);
  const problems: Problem[] = [];
  let unlisted = 0;
  const report = (problem: Problem): void => {
    if (problems.length < MOST) problems.push(problem);
    else unlisted += 1;
  };
  const notes = await evidence.checkpoints();
  const stamps = await evidence.timeStamps?.() ?? [];
  const marks = readMarks([...notes, ...stamps.map(({ note }) => note)], key, report);
  const tree = new Tree();
  const tiles = new TileComparison(evidence, report);
  const erased: number[] = [];
  let lastGood = 0;
  let recordedAt = Number.NEGATIVE_INFINITY;
  let broken = false;

  for await (const row of evidence.facts()) {
    if (row.seq !== tree.size) {
      report(row.seq > tree.size ? { code: 'missing', from: tree.size, to: row.seq - 1 } : { code: 'order', seq: row.seq });
      // Later leaves stand at other places now: the tree can say nothing more, the rows still can.
      broken = true;
      tree.skipTo(row.seq);
    }
    if (row.fact === null && row.salt === null) erased.push(row.seq);
    else if (row.fact === null || row.salt === null || !commits(row.fact, row.salt, row.entry)) report({ code: 'changed', seq: row.seq });
    if (row.recordedAt < recordedAt) report({ code: 'order', seq: row.seq });
    recordedAt = row.recordedAt;

    const nodes = tree.add(row.entry);
    for (const node of nodes) await tiles.compare(node.height, node.index, node.hash, broken);
    const mark = marks.get(tree.size);
    if (mark !== undefined && !broken) {
      if (tree.root().equals(mark)) lastGood = tree.size;
      else report({ code: 'checkpoint-differs', size: tree.size, from: lastGood });
    }
    if (row.seq % 10_000 === 9_999) onProgress(row.seq + 1);
  }
  tiles.finish();
  for (const size of marks.keys()) if (size > tree.size) report({ code: 'log-shorter', size });
  for (const seq of await evidence.repeatedIds()) report({ code: 'repeated-id', seq });
  for (const problem of await evidence.streamIndex()) report(problem);
  const cosigned = judgeCosignatures(notes, await evidence.settled?.() ?? Number.POSITIVE_INFINITY, keys, policy.require, report);
  const stamped = judgeStamps(stamps, stampRoots, report);
  return { size: tree.size, root: tree.root().toString('base64'), checkpoints: marks.size, signaturesChecked: key !== null, erased, cosigned, stamped, problems, unlisted };
}

function readMarks(notes: readonly string[], key: string | null, report: (problem: Problem) => void): Map<number, Buffer> {
  const marks = new Map<number, Buffer>();
  for (const note of notes) {
    const checkpoint = readCheckpoint(note);
    if (checkpoint === null || (key !== null && !checkSignature(note, key))) {
      report({ code: 'checkpoint-signature', size: checkpoint?.size ?? -1 });
      continue;
    }
    const other = marks.get(checkpoint.size);
    if (other !== undefined && !other.equals(checkpoint.root)) report({ code: 'checkpoint-differs', size: checkpoint.size, from: 0 });
    marks.set(checkpoint.size, checkpoint.root);
  }
  return marks;
}

/** Who has cosigned how far; the newest settled checkpoint must carry all that are required. */
function judgeCosignatures(notes: readonly string[], settled: number, keys: ReturnType<typeof witnessKeys>, require: readonly string[], report: (problem: Problem) => void): Outside[] {
  if (keys.length === 0) return [];
  const bySize = new Map<number, string[]>();
  for (const note of notes) {
    const size = readCheckpoint(note)?.size;
    if (size !== undefined) bySize.set(size, [...(bySize.get(size) ?? []), note]);
  }
  const sizes = [...bySize.keys()].sort((a, b) => b - a);
  const newest = sizes.find((size) => size <= settled);
  const outside = new Map<string, Outside>();
  if (newest === undefined) for (const witness of require) report({ code: 'cosignature-missing', size: -1, witness });
  for (const size of sizes) {
    if (outside.size === keys.length && size !== newest) continue;
    const { cosigned, wrong, missing } = judgeWitnesses(bySize.get(size) ?? [], keys, size === newest ? require : []);
    for (const { witness, at } of cosigned) if (!outside.has(witness)) outside.set(witness, { witness, size, at });
    for (const witness of wrong) report({ code: 'cosignature-wrong', size, witness });
    for (const witness of missing) if (!wrong.includes(witness)) report({ code: 'cosignature-missing', size, witness });
  }
  return [...outside.values()];
}

function judgeStamps(stamps: readonly StampedCheckpoint[], roots: string | null, report: (problem: Problem) => void): Stamped[] {
  return stamps.flatMap(({ name, note, token }) => {
    const { at, signatureChecked, problem } = checkStamp(token, Buffer.from(note), roots);
    if (problem !== null) report({ code: 'time-stamp', name, why: problem });
    const size = readCheckpoint(note)?.size;
    return problem !== null || at === null || size === undefined ? [] : [{ name, size, at, signatureChecked }];
  });
}

/** Compares recomputed hashes with the stored tiles; tells a changed row from one that stands at another's place. */
class TileComparison {
  readonly #evidence: Evidence;
  readonly #report: (problem: Problem) => void;
  readonly #open = new Map<number, { n: number; tile: StoredTile | null }>();
  readonly #differing: { seq: number; computed: string; logged: string }[] = [];

  constructor(evidence: Evidence, report: (problem: Problem) => void) {
    this.#evidence = evidence;
    this.#report = report;
  }

  /** `height` 0: a leaf. Only every eighth height is stored. `rowsOnly`: higher hashes are known to differ. */
  async compare(height: number, index: number, hash: Buffer, rowsOnly: boolean): Promise<void> {
    if (height % 8 !== 0) return;
    const level = height / 8;
    if (level > 0) this.#compareRoot(level - 1, index, hash, rowsOnly);
    const n = Math.floor(index / TILE);
    let open = this.#open.get(level);
    if (open?.n !== n) {
      open = { n, tile: await this.#evidence.tile(level, n) };
      this.#open.set(level, open);
    }
    const offset = (index % TILE) * 32;
    if (open.tile === null) {
      if (index % TILE === TILE - 1 && this.#evidence.tilesExpected && !rowsOnly) this.#report({ code: 'tile-missing', level, n });
      return;
    }
    const stored = open.tile.hashes.subarray(offset, offset + 32);
    // Beyond the width of a partial tile, as it stands at the right edge of a published folder.
    if (stored.length === 0) {
      if (index % TILE === TILE - 1 && !rowsOnly) this.#report({ code: 'tile-missing', level, n });
      return;
    }
    if (stored.length === 32 && stored.equals(hash)) return;
    if (level === 0) this.#differing.push({ seq: index, computed: hash.toString('latin1'), logged: stored.toString('latin1') });
    else if (!rowsOnly) this.#report({ code: 'tile-differs', level, n });
  }

  /** The hash over a complete tile is stored beside it too. */
  #compareRoot(level: number, n: number, hash: Buffer, rowsOnly: boolean): void {
    const open = this.#open.get(level);
    if (open?.n !== n || open.tile?.root === null || open.tile === null || rowsOnly) return;
    if (!open.tile.root.equals(hash)) this.#report({ code: 'tile-differs', level, n });
  }

  finish(): void {
    const place = new Map(this.#differing.map((d) => [d.logged, d.seq]));
    for (const { seq, computed } of this.#differing) {
      const belongs = place.get(computed);
      this.#report(belongs === undefined ? { code: 'not-logged', seq } : { code: 'moved', seq, belongs });
    }
  }
}

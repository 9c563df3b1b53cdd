/**
 * The independent verifier: `kepil verify`. It trusts neither the database nor the program that wrote it, and shares no code with it:
 * own reading, own canonical text, own tree, own signature check. Format: docs/journal.md. Nothing here may be imported from outside
 * this folder (`independent.test.ts` holds it).
 */
import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.ts';
import { checkSignature, readCheckpoint } from './checkpoint.ts';
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
  /** Rows whose id an earlier row has. Asked after all facts were read. */
  repeatedIds(): Promise<readonly number[]>;
  /** What is wrong in the index of streams. */
  streamIndex(): Promise<readonly Problem[]>;
}

export type Problem =
  | { readonly code: 'missing'; readonly from: number; readonly to: number }
  | { readonly code: 'changed' | 'not-logged' | 'order' | 'repeated-id'; readonly seq: number }
  | { readonly code: 'moved'; readonly seq: number; readonly belongs: number }
  | { readonly code: 'tile-missing' | 'tile-differs'; readonly level: number; readonly n: number }
  | { readonly code: 'checkpoint-differs'; readonly size: number; readonly from: number }
  | { readonly code: 'checkpoint-signature' | 'log-shorter'; readonly size: number }
  | { readonly code: 'not-in-stream' | 'strange-in-stream'; readonly seq: number; readonly stream: string }
  | { readonly code: 'stream-order'; readonly stream: string };

export interface Report {
  readonly size: number;
  /** Root of the log as recomputed from the rows, base64. */
  readonly root: string;
  readonly checkpoints: number;
  /** False: no key was given, so signatures were not checked. */
  readonly signaturesChecked: boolean;
  /** Facts whose data were erased: their place in the log is proved, their words cannot be. */
  readonly erased: readonly number[];
  readonly problems: readonly Problem[];
  /** Problems beyond the first `MOST`. */
  readonly unlisted: number;
}

const MOST = 200;
const TILE = 256;

/** Replays the whole log and returns what does not hold. `key`: the verifier key (`name+id+key`), kept outside of the system. */
export async function verify(evidence: Evidence, key: string | null, onProgress: (seq: number) => void = () => undefined): Promise<Report> {
  const problems: Problem[] = [];
  let unlisted = 0;
  const report = (problem: Problem): void => {
    if (problems.length < MOST) problems.push(problem);
    else unlisted += 1;
  };
  const marks = await readMarks(evidence, key, report);
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
  return { size: tree.size, root: tree.root().toString('base64'), checkpoints: marks.size, signaturesChecked: key !== null, erased, problems, unlisted };
}

function commits(fact: Readonly<Record<string, unknown>>, salt: Buffer, entry: Buffer): boolean {
  const text = canonicalText({ ...fact, v: 1 });
  return createHash('sha256').update(Buffer.concat([salt, Buffer.from(text, 'utf8')])).digest().equals(entry);
}

async function readMarks(evidence: Evidence, key: string | null, report: (problem: Problem) => void): Promise<Map<number, Buffer>> {
  const marks = new Map<number, Buffer>();
  for (const note of await evidence.checkpoints()) {
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

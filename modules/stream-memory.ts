/**
 * Facts of streams that are being written now, so that the next record about the same person is checked without reading them all again.
 * What is remembered is only ever used together with its version: the journal refuses an append whose version has moved on, and then
 * the stream is read anew. Whether somebody may see a stream is remembered for a minute after the database has said so.
 */
import type { Evaluation } from '@kepil/law/engine/index.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Fence } from '@kepil/platform/access/fence.ts';

const SEEN_MS = 60_000;

export interface Remembered {
  readonly facts: readonly Fact[];
  /** What the law said when the last of them was written; null where the facts were only read. */
  readonly evaluation: Evaluation | null;
}
interface Known extends Remembered { readonly seenBy: Map<string, number> }

const keyOf = ({ kind, id }: StreamRef): string => `${kind}:${id}`;
const reachOf = ({ role, territory, place, office }: Fence): string => `${role}|${territory ?? ''}|${place ?? ''}|${office ?? ''}`;

export class StreamMemory {
  readonly #known = new Map<string, Known>();
  /** Evaluated, but not yet known to be committed. */
  readonly #pending = new Map<string, Remembered>();
  readonly #maxFacts: number;
  #facts = 0;
  #generation = 0;

  constructor(maxFacts = 100_000) {
    this.#maxFacts = maxFacts;
  }

  /** Grows with every evaluation in this process: what was counted under another number may be out of date. */
  get generation(): number {
    return this.#generation;
  }

  /** The facts as last committed by this process, if the database has lately shown this stream to this reach. The version is their number. */
  recall(stream: StreamRef, fence: Fence, now: number): Remembered | null {
    const known = this.#known.get(keyOf(stream));
    if (!known) return null;
    const seen = known.seenBy.get(reachOf(fence));
    return seen !== undefined && now - seen < SEEN_MS && now >= seen ? known : null;
  }

  /** What the database has shown to this reach. */
  saw(stream: StreamRef, fence: Fence, facts: readonly Fact[], now: number): void {
    this.#set(keyOf(stream), { facts, evaluation: null, seenBy: new Map([[reachOf(fence), now]]) });
  }

  /** Called while a transaction evaluates the stream; counts only if `committed` follows. */
  evaluated(stream: StreamRef, facts: readonly Fact[], evaluation: Evaluation): void {
    this.#generation += 1;
    if (this.#pending.size > 1_000) this.#pending.clear();
    this.#pending.set(keyOf(stream), { facts, evaluation });
  }

  /** The append succeeded: the stream now has `version` facts and the last of them are these. Returns what the law says of it now. */
  committed(stream: StreamRef, version: number, ids: readonly string[]): Evaluation | null {
    const key = keyOf(stream);
    const pending = this.#pending.get(key);
    this.#pending.delete(key);
    this.#generation += 1;
    const last = new Set(pending?.facts.slice(-ids.length).map(({ id }) => id));
    if (!pending || pending.facts.length !== version || !ids.every((id) => last.has(id))) {
      this.forget(stream);
      return null;
    }
    const known = this.#known.get(key);
    if (known) this.#set(key, { ...pending, seenBy: known.seenBy });
    return pending.evaluation;
  }

  forget(stream: StreamRef): void {
    const key = keyOf(stream);
    this.#facts -= this.#known.get(key)?.facts.length ?? 0;
    this.#known.delete(key);
  }

  #set(key: string, known: Known): void {
    this.#facts += known.facts.length - (this.#known.get(key)?.facts.length ?? 0);
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const [oldest, { facts }] of this.#known) {
      if (this.#facts <= this.#maxFacts) break;
      this.#facts -= facts.length;
      this.#known.delete(oldest);
    }
  }
}

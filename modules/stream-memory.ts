/**
 * Facts of streams that are being written now, so that the next record about the same person is checked without reading them all again.
 * What is remembered is only ever used together with its version: the journal refuses an append whose version has moved on, and then
 * the stream is read anew. Whether somebody may see a stream is remembered for a minute after the database has said so.
 */
import type { Evaluation, Standing } from '@kepil/law/engine/index.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Fence } from '@kepil/platform/access/fence.ts';
import { FoldedStreams } from './folded-streams.ts';

const SEEN_MS = 60_000;

export interface Remembered {
  readonly facts: readonly Fact[];
  /** As of when the last of them was written; null where the facts were only read. */
  readonly standing: Standing | null;
  /** Those that counted then, in the order of law; null: not known, or one of them was still to come. */
  readonly effective: readonly Fact[] | null;
}
interface Known extends Remembered { readonly seenBy: Map<string, number> }
interface Pending extends Omit<Remembered, 'standing'> { readonly evaluation: Evaluation }

const keyOf = ({ kind, id }: StreamRef): string => `${kind}:${id}`;
const reachOf = ({ role, territory, place, office }: Fence): string => `${role}|${territory ?? ''}|${place ?? ''}|${office ?? ''}`;

export class StreamMemory {
  readonly #known = new Map<string, Known>();
  /** Evaluated, but not yet known to be committed. */
  readonly #pending = new Map<string, Pending>();
  readonly #maxFacts: number;
  #facts = 0;
  #generation = 0;

  constructor(maxFacts = 100_000) {
    this.#maxFacts = maxFacts;
    this.folded = new FoldedStreams(maxFacts);
  }

  /** The same streams as the engine has folded them. */
  readonly folded: FoldedStreams;

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
  saw(stream: StreamRef, fence: Fence, facts: readonly Fact[], now: number): Remembered {
    const known = this.#known.get(keyOf(stream));
    // Nothing was recorded since: what is known of it is known still.
    const same = known?.facts === facts ? known : { facts, standing: null, effective: null };
    const seen = { ...same, seenBy: new Map([[reachOf(fence), now]]) };
    this.#set(keyOf(stream), seen);
    return seen;
  }

  /** Called while a transaction evaluates the stream; counts only if `committed` follows. */
  evaluated(stream: StreamRef, facts: readonly Fact[], effective: readonly Fact[] | null, evaluation: Evaluation): void {
    this.#generation += 1;
    if (this.#pending.size > 1_000) this.#pending.clear();
    this.#pending.set(keyOf(stream), { facts, effective, evaluation });
  }

  /** The append succeeded: the stream now has `version` facts and the last of them are these. Returns what the law says of it now. */
  committed(stream: StreamRef, version: number, ids: readonly string[]): Evaluation | null {
    const key = keyOf(stream);
    const pending = this.#pending.get(key);
    this.#pending.delete(key);
    this.#generation += 1;
    const last = pending?.facts.slice(-ids.length) ?? [];
    if (!pending || pending.facts.length !== version || !ids.every((id) => last.some((fact) => fact.id === id))) {
      this.forget(stream);
      return null;
    }
    const known = this.#known.get(key);
    const { facts, effective, evaluation } = pending;
    // Its findings are many and are made anew each time: they are not kept.
    const { states, attributes, clocks } = evaluation;
    if (known) this.#set(key, { facts, effective, standing: { states, attributes, clocks }, seenBy: known.seenBy });
    return evaluation;
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

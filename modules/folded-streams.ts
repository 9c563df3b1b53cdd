/**
 * Streams as they are folded so far. A fact that comes last in the order of law is applied to what is there, as the engine's replay
 * does it; everything else (a late fact, a correction, a withdrawal, a stream that was read anew) folds the stream from its first
 * fact. What is kept belongs to the very facts it was made of: where they were not committed, they never come again and neither does it.
 */
import { compareFacts, effectiveFacts, fold, type Engine } from '@kepil/law/engine/index.ts';
import { applyFact } from '@kepil/law/engine/fold.ts';
import { ReadMemory } from '@kepil/law/engine/read.ts';
import type { Subject } from '@kepil/law/engine/subject.ts';
import { carryOn } from '@kepil/law/facts/carried.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { NEVER, type Instant } from '@kepil/law/time/instant.ts';

interface FoldedStream {
  readonly subject: Subject;
  /** In force at the instant that was asked for, in the order of law. */
  readonly effective: readonly Fact[];
  /** No fact of the stream is still to come. */
  readonly whole: boolean;
  /** What `evaluateFolded` has read of it. */
  readonly read: ReadMemory;
}
interface Kept extends FoldedStream {
  readonly engine: Engine;
  /** Facts folded, and the last of them as the journal has it. */
  readonly size: number;
  readonly last: Fact | undefined;
}

export class FoldedStreams {
  readonly #kept = new Map<string, Kept>();
  readonly #maxFacts: number;
  #facts = 0;

  constructor(maxFacts = 100_000) {
    this.#maxFacts = maxFacts;
  }

  /** `facts`: the whole stream in the order of the log. The subject is to be read at `now` and at once: the next fact changes it. */
  fold(engine: Engine, { kind, id }: StreamRef, facts: readonly Fact[], now: Instant): FoldedStream {
    const key = `${kind}:${id}`;
    const kept = this.#take(key);
    const folded = (kept && continued(kept, engine, facts, now)) ?? foldAll(engine, facts, now);
    // A fact still to come is left out now and counts later: what was folded without it cannot be continued.
    if (folded.whole) this.#keep(key, { ...folded, engine, size: facts.length, last: facts.at(-1) });
    return folded;
  }

  #take(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept && this.#kept.delete(key)) this.#facts -= kept.size;
    return kept;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    this.#facts += kept.size;
    for (const oldest of this.#kept.keys()) {
      if (this.#facts <= this.#maxFacts) break;
      this.#take(oldest);
    }
  }
}

function foldAll(engine: Engine, facts: readonly Fact[], now: Instant): FoldedStream {
  const effective = effectiveFacts(facts, engine.order, now, NEVER);
  return { subject: fold(engine.program, effective), effective, whole: facts.every(({ at, type }) => at <= now || engine.order.timeless(type)), read: new ReadMemory() };
}

/** null: what came since does not simply follow. Then nothing was changed. */
function continued(kept: Kept, engine: Engine, facts: readonly Fact[], now: Instant): FoldedStream | null {
  const { subject, effective, read, size, last } = kept;
  if (kept.engine !== engine || facts.length < size || facts[size - 1] !== last) return null;
  const fresh = facts.slice(size);
  let before = effective.at(-1);
  if (before && before.at > now) return null;
  for (const fact of fresh) {
    if (fact.corrects !== undefined || fact.withdraws !== undefined || fact.at > now || (before && compareFacts(before, fact, engine.order) > 0)) return null;
    before = fact;
  }
  for (const fact of fresh) applyFact(engine.program, subject, fact);
  if (fresh.length === 0) return { subject, effective, whole: true, read };
  return { subject, effective: carryOn(effective, fresh), whole: true, read };
}

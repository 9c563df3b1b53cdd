/**
 * Many streams in one order of time, with timers: breaches come out in order of their due moments, between the facts. Used for
 * replays, reform simulation and measurement; the server keeps its timers in the database instead.
 */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { HOUR } from '../time/instant.ts';
import { compareFacts } from './effective.ts';
import type { Engine, Evaluation } from './compile.ts';
import { evaluateFolded } from './compile.ts';
import { applyFact, type FoldListener } from './fold.ts';
import { OPEN, Subject, type Duty } from './subject.ts';

interface Timer { readonly duty: Duty; readonly due: Instant }

export class Replay {
  readonly #engine: Engine;
  readonly #subjects = new Map<string, Subject>();
  readonly #buckets = new Map<number, Timer[]>();
  readonly #listener: FoldListener;
  readonly #onBreach: (duty: Duty, at: Instant) => void;
  #hour = Number.NaN;

  /** `onBreach` hears of each duty that passes its due moment undone, in order of due. */
  constructor(engine: Engine, onBreach: (duty: Duty, at: Instant) => void = () => {}) {
    this.#engine = engine;
    this.#onBreach = onBreach;
    this.#listener = { dutyDue: (_subject, duty) => this.#set(duty) };
  }

  /** Facts must come in the order of law within a stream. @throws RangeError where one comes before what its stream already holds */
  apply(stream: string, fact: Fact): void {
    this.advance(fact.at);
    let subject = this.#subjects.get(stream);
    if (!subject) this.#subjects.set(stream, subject = new Subject());
    const { last } = subject;
    if (last && last.at >= fact.at && compareFacts(last, fact, this.#engine.order) > 0) throw new RangeError(`fact ${fact.id} comes before ${last.id} of its stream: fold the stream anew`);
    applyFact(this.#engine.program, subject, fact, this.#listener);
  }

  /** Lets time pass: fires what is due before `at`. */
  advance(at: Instant): void {
    const hour = Math.floor(at / HOUR);
    if (Number.isNaN(this.#hour)) this.#hour = hour;
    while (this.#hour < hour) this.#fire(this.#hour++, Number.POSITIVE_INFINITY);
  }

  evaluation(stream: string, at: Instant): Evaluation | null {
    const subject = this.#subjects.get(stream);
    return subject ? evaluateFolded(this.#engine.program, subject, at) : null;
  }

  get subjects(): ReadonlyMap<string, Subject> { return this.#subjects; }

  #set(duty: Duty): void {
    const hour = Math.max(Math.floor(duty.due / HOUR), Number.isNaN(this.#hour) ? Number.NEGATIVE_INFINITY : this.#hour);
    const bucket = this.#buckets.get(hour);
    if (bucket) bucket.push({ duty, due: duty.due }); else this.#buckets.set(hour, [{ duty, due: duty.due }]);
  }

  #fire(hour: number, before: Instant): void {
    const bucket = this.#buckets.get(hour);
    if (!bucket) return;
    this.#buckets.delete(hour);
    bucket.sort((a, b) => a.due - b.due);
    for (const { duty, due } of bucket) if (due < before && duty.status === OPEN && duty.due === due && duty.suspendedAt < 0) this.#onBreach(duty, due);
  }
}

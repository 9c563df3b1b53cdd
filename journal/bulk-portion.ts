/**
 * A whole history prepared for an empty log, in as many threads as one likes. Pure but for the salts.
 *
 * A thread has a share: groups of facts, each group in the order of knowing and with all facts of the streams that are evaluated
 * (an episode, a place). It first looks through its share for what the order of the log needs (`outlineOf`); when the places in
 * the log are known (`orderOfKnowing`), it makes portions of finished lines (`portionsOf`), which `loadWhole` writes. The share is
 * gone through twice, so it is made twice: that is cheaper than keeping it.
 */
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { prepare, seatsThrough } from './batch.ts';
import * as rows from './bulk-rows.ts';
import type { Projection } from './contract.ts';
import { Lines } from './copy.ts';
import { entryOf, factText, leafHash, newSalts } from './leaf.ts';
import { streamKey } from './rows.ts';
import { evaluate, noChanges } from './views.ts';

export type Share = () => Iterable<readonly Fact[]>;

/** What must be known of a share before the first of its facts has a place in the log. Can be sent between threads. */
export interface Outline {
  /** Of each fact, in the order of the share. */
  readonly recordedAt: Float64Array;
  /** The facts' numbers in the share, by `recordedAt`. */
  readonly order: Uint32Array;
  /** Streams that are not evaluated: a group need not hold them whole, nor a share. */
  readonly loose: readonly LooseStream[];
}

export interface LooseStream {
  readonly ref: StreamRef;
  /** Numbers of its facts in the share. */
  readonly facts: number[];
  readonly seats: string[];
}

/** Throws where a group is not in the order of knowing: its streams would get their versions in another order than the log. */
export function outlineOf(share: Share, kinds: readonly string[]): Outline {
  const recordedAt: number[] = [];
  const loose = new Map<string, LooseStream>();
  for (const group of share()) {
    let last = 0;
    for (const fact of group) {
      if (fact.recordedAt < last) throw new RangeError(`Fact ${fact.id} was recorded at ${fact.recordedAt}, before the one that precedes it in its group (${last})`);
      last = fact.recordedAt;
      for (const ref of fact.streams) {
        if (kinds.includes(ref.kind)) continue;
        const key = streamKey(ref);
        let stream = loose.get(key);
        if (stream === undefined) loose.set(key, stream = { ref, facts: [], seats: [] });
        stream.facts.push(recordedAt.length);
        addSeats(stream.seats, ref, fact);
      }
      recordedAt.push(last);
    }
  }
  const times = Float64Array.from(recordedAt);
  const order = Uint32Array.from(times, (_, i) => i).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  return { recordedAt: times, order, loose: [...loose.values()] };
}

/** For each share the places of its facts in the log: by `recordedAt`; at one instant the shares one after the other, as they are given. */
export function orderOfKnowing(outlines: readonly Outline[]): Float64Array[] {
  const seqs = outlines.map(({ order }) => new Float64Array(order.length));
  const at = outlines.map(() => 0);
  const heads = outlines.map((outline) => headOf(outline, 0));
  const total = outlines.reduce((sum, { order }) => sum + order.length, 0);
  for (let seq = 0; seq < total; seq += 1) {
    let first = 0;
    for (let share = 1; share < heads.length; share += 1) if ((heads[share] ?? Infinity) < (heads[first] ?? Infinity)) first = share;
    const [outline, own, place] = [outlines[first], seqs[first], at[first]];
    if (outline === undefined || own === undefined || place === undefined) throw new RangeError('no share');
    own[outline.order[place] ?? 0] = seq;
    at[first] = place + 1;
    heads[first] = headOf(outline, place + 1);
  }
  return seqs;
}

const headOf = ({ order, recordedAt }: Outline, place: number): number => (place < order.length ? recordedAt[order[place] ?? 0] ?? Infinity : Infinity);

/** Lines of some groups, ready to be written, and the leaves of their facts. Can be sent between threads. */
export interface Portion {
  readonly copies: readonly (readonly [target: string, lines: Uint8Array<ArrayBuffer>])[];
  readonly seqs: Float64Array<ArrayBuffer>;
  /** 32 bytes for each of `seqs`. */
  readonly leaves: Uint8Array<ArrayBuffer>;
  /** The nearest moment at which a finding changes by itself. */
  readonly nextChange: number | null;
  readonly messages: number;
}

export interface PortionOptions {
  readonly projection: Projection;
  /** The findings are as of this instant. */
  readonly now: number;
  /** Facts in a portion, about (default 5,000). */
  readonly size?: number;
}

/** The share once more, in portions. `seqs`: its part of `orderOfKnowing`. A stream that cannot be projected stays due: the timers tell of it. */
export function* portionsOf(share: Share, seqs: Float64Array, options: PortionOptions): Generator<Portion> {
  let from = 0;
  let portion = new PortionMaker(options);
  // Group by group: what one needed is garbage before the next.
  for (const group of share()) {
    portion.add(group, seqs.subarray(from + portion.count, from + portion.count + group.length));
    if (portion.count < (options.size ?? 5000)) continue;
    yield portion.take(seqs.slice(from, from + portion.count));
    from += portion.count;
    portion = new PortionMaker(options);
  }
  if (portion.count > 0) yield portion.take(seqs.slice(from, from + portion.count));
  if (from + portion.count !== seqs.length) throw new Error(`The share had ${seqs.length} facts and has ${from + portion.count} now`);
}

interface WholeStream {
  readonly ref: StreamRef;
  readonly facts: Fact[];
  readonly seqs: number[];
  readonly seats: string[];
}

class PortionMaker {
  count = 0;
  readonly #options: PortionOptions;
  readonly #lines = { facts: new Lines(), places: new Lines(), findings: new Lines(), held: new Lines(), outbox: new Lines(), heads: new Lines(), seats: new Lines() };
  readonly #leaves: Buffer[] = [];
  #nextChange: number | null = null;
  #messages = 0;

  constructor(options: PortionOptions) {
    this.#options = options;
  }

  add(group: readonly Fact[], seqs: Float64Array): void {
    const { kinds } = this.#options.projection;
    const lines = this.#lines;
    const salts = newSalts(group.length);
    const { parts } = prepare({ facts: group });
    const streams = new Map<string, WholeStream>();
    const streamCells = new Map<readonly StreamRef[], string>();
    for (const [i, fact] of group.entries()) {
      const [part, salt, seq] = [parts[i], salts[i], seqs[i]];
      if (part === undefined || salt === undefined || seq === undefined) throw new RangeError('a fact without its place in the log');
      const entry = entryOf(factText(fact, part), salt);
      this.#leaves.push(leafHash(entry));
      let cell = streamCells.get(fact.streams);
      if (cell === undefined) streamCells.set(fact.streams, cell = rows.streamsCell(fact.streams));
      lines.facts.add(rows.factLine(seq, fact, cell, part.data, salt.toString('hex'), entry.toString('hex')));
      for (const ref of fact.streams) {
        if (!kinds.includes(ref.kind)) continue;
        const key = streamKey(ref);
        let stream = streams.get(key);
        if (stream === undefined) streams.set(key, stream = { ref, facts: [], seqs: [], seats: [] });
        stream.facts.push(fact);
        stream.seqs.push(seq);
        addSeats(stream.seats, ref, fact);
      }
    }
    this.count += group.length;
    for (const stream of streams.values()) this.#judge(stream);
  }

  #judge({ ref, facts, seqs, seats }: WholeStream): void {
    const { projection, now } = this.#options;
    const lines = this.#lines;
    lines.places.add(rows.placeLines(ref, seqs));
    lines.seats.add(rows.seatLines(ref, seats));
    const changes = noChanges();
    try {
      evaluate(changes, projection, ref, facts, undefined, facts.length, 1, now);
    } catch {
      lines.heads.add(rows.headLine(ref, facts.length, 0));
      this.#nextChange = 0;
      return;
    }
    for (const { finding, digest } of changes.findings) lines.findings.add(rows.findingLine(ref, finding, digest));
    for (const board of changes.held) lines.held.add(rows.heldLine(board.line, board.version));
    for (const { message } of changes.outbox) lines.outbox.add(rows.messageLine(ref, message, now));
    for (const { version, nextChange } of changes.heads) {
      lines.heads.add(rows.headLine(ref, version, nextChange));
      if (nextChange !== null) this.#nextChange = Math.min(this.#nextChange ?? Infinity, nextChange);
    }
    this.#messages += changes.outbox.length;
  }

  /** What was added; `seqs`: the places in the log of all its facts. */
  take(seqs: Float64Array<ArrayBuffer>): Portion {
    const { facts, places, findings, held, outbox, heads, seats } = this.#lines;
    const copies = [
      // Seats before facts: a fact may give its streams more seats by trigger, which passes over those that are there.
      [rows.SEATS, seats], [rows.FACTS, facts], [rows.FACT_STREAMS, places], [rows.FINDINGS, findings], [rows.HELD, held], [rows.OUTBOX, outbox], [rows.STREAMS, heads],
    ] as const;
    return {
      copies: copies.map(([target, lines]) => [target, lines.take()]), seqs, leaves: new Uint8Array(Buffer.concat(this.#leaves)),
      nextChange: this.#nextChange, messages: this.#messages,
    };
  }
}

function addSeats(seats: string[], ref: StreamRef, fact: Fact): void {
  for (const seat of seatsThrough(ref, fact)) if (seat !== null && !seats.includes(seat)) seats.push(seat);
}

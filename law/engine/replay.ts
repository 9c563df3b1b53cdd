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
import { Ledger, OPEN, SUSPENDED } from './ledger.ts';
import { dutyAt, Subject, type Duty } from './subject.ts';

/** Hours ahead (119 years) beyond which a due moment waits apart. */
const FAR = 1 << 20;

/** No fact has come: an hour before all history. */
const NOT_YET = -(2 ** 30);

export class Replay {
  readonly #engine: Engine;
  readonly #subjects = new Map<string, Subject>();
  readonly #numbered: Subject[] = [];
  /** By number of the subject: instant of its last fact, so that order is checked without a look at the subject. */
  #lastAt = new Float64Array(1 << 10);
  /** One for all: a hundred thousand small ones would each grow by copying. */
  readonly #ledger = new Ledger(4096);
  /** By hours since the first: the newest row of a list that runs through the ledger, -1: none; put in order only when the hour is over. */
  #timers = new Int32Array(1 << 14).fill(-1);
  #firstHour = NOT_YET;
  /** Terms that moved, or lie centuries ahead: their rows wait here, by hour; one that moved counts no more in its first list. */
  readonly #moved = new Map<number, { readonly row: number; readonly due: Instant }[]>();
  readonly #movedRows = new Set<number>();
  readonly #listener: FoldListener;
  readonly #onBreach: (duty: Duty, at: Instant) => void;
  /** The hour that is running: all before it have fired. */
  #hour = NOT_YET;

  /** `onBreach` hears of each duty that passes its due moment undone, in order of due. */
  constructor(engine: Engine, onBreach: (duty: Duty, at: Instant) => void = () => {}) {
    this.#engine = engine;
    this.#onBreach = onBreach;
    this.#listener = { dutyOpened: (row) => this.#set(row), dutyMoved: (row) => this.#move(row) };
  }

  /** Facts must come in the order of law within a stream. @throws RangeError where one comes before what its stream already holds */
  apply(stream: string, fact: Fact): void {
    const { at } = fact;
    const hour = Math.floor(at / HOUR);
    if (hour !== this.#hour) this.#passTo(hour);
    let subject = this.#subjects.get(stream);
    if (subject === undefined) {
      subject = this.#begin(stream);
    } else if ((this.#lastAt[subject.index] as number) >= at && subject.last !== null && compareFacts(subject.last, fact, this.#engine.order) > 0) {
      const { last } = subject;
      throw new RangeError(`fact ${fact.id} comes before ${last.id} of its stream: fold the stream anew`);
    }
    this.#lastAt[subject.index] = at;
    applyFact(this.#engine.program, subject, fact, this.#listener);
  }

  #begin(stream: string): Subject {
    const subject = new Subject(this.#ledger, this.#numbered.length);
    this.#subjects.set(stream, subject);
    this.#numbered.push(subject);
    if (this.#numbered.length > this.#lastAt.length) {
      const more = new Float64Array(2 * this.#lastAt.length);
      more.set(this.#lastAt);
      this.#lastAt = more;
    }
    return subject;
  }

  /** Lets time pass: fires what was due before `at`. */
  advance(at: Instant): void {
    const hour = Math.floor(at / HOUR);
    this.#passTo(hour);
    this.#fire(hour, at);
  }

  evaluation(stream: string, at: Instant): Evaluation | null {
    const subject = this.#subjects.get(stream);
    return subject ? evaluateFolded(this.#engine.program, subject, at) : null;
  }

  get subjects(): ReadonlyMap<string, Subject> { return this.#subjects; }

  #passTo(hour: number): void {
    if (this.#firstHour === NOT_YET) this.#firstHour = this.#hour = hour;
    while (this.#hour < hour) this.#fire(this.#hour++, Number.POSITIVE_INFINITY);
  }

  #hourOf(due: Instant): number { return Math.max(Math.floor(due / HOUR), this.#hour); }

  #set(row: number): void {
    const i = this.#hourOf(this.#ledger.due(row)) - this.#firstHour;
    if (i >= FAR) { this.#move(row); return; }
    if (i >= this.#timers.length) this.#reach(i);
    this.#ledger.setNext(row, this.#timers[i] as number);
    this.#timers[i] = row;
  }

  #reach(i: number): void {
    let { length } = this.#timers;
    while (length <= i) length *= 2;
    const further = new Int32Array(length).fill(-1);
    further.set(this.#timers);
    this.#timers = further;
  }

  #move(row: number): void {
    const due = this.#ledger.due(row), hour = this.#hourOf(due);
    const moved = this.#moved.get(hour);
    this.#movedRows.add(row);
    if (moved) moved.push({ row, due }); else this.#moved.set(hour, [{ row, due }]);
  }

  /** Fires what is in the hour's lists and due before `before`; the rest waits for the next turn. */
  #fire(hour: number, before: Instant): void {
    const i = hour - this.#firstHour;
    const first = this.#timers[i] ?? -1, moved = this.#moved.size > 0 ? this.#moved.get(hour) : undefined;
    if (first < 0 && moved === undefined) return;
    if (first >= 0) this.#timers[i] = -1;
    this.#moved.delete(hour);
    const fired: number[] = [];
    const ledger = this.#ledger;
    for (let row = first, next; row >= 0; row = next) {
      next = ledger.next(row);
      if (this.#movedRows.size > 0 && this.#movedRows.has(row)) continue;
      if (ledger.due(row) >= before) this.#set(row); else if (isMissed(ledger, row)) fired.push(row);
    }
    for (const { row, due } of moved ?? []) {
      if (ledger.due(row) !== due) continue;
      if (due >= before) this.#move(row); else if (isMissed(ledger, row)) fired.push(row);
    }
    inOrder(fired, ledger);
    for (let n = 0; n < fired.length; n++) {
      const row = fired[n] as number;
      if (row !== fired[n - 1]) this.#onBreach(dutyAt(this.#engine.program, this.#numbered[ledger.subject(row)] as Subject, row), ledger.due(row));
    }
  }
}

/** Orders rows by due, then by age. Most hours have a handful: these are put in place without a call of `sort`. */
function inOrder(rows: number[], ledger: Ledger): void {
  const compare = (a: number, b: number): number => ledger.due(a) - ledger.due(b) || a - b;
  if (rows.length > 24) { rows.sort(compare); return; }
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as number;
    let j = i;
    for (; j > 0 && compare(rows[j - 1] as number, row) > 0; j--) rows[j] = rows[j - 1] as number;
    rows[j] = row;
  }
}

/** Whether the duty passed its due moment undone; one that was done late was missed too. */
function isMissed(ledger: Ledger, row: number): boolean {
  const status = ledger.status(row);
  return status === OPEN || (status !== SUSPENDED && ledger.until(row) > ledger.due(row));
}

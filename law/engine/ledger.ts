/**
 * Duties as rows of flat numbers. A country is millions of duties: as numbers they cost the garbage collector nothing, one row is one
 * line of the processor's memory, and many subjects share one ledger. A duty is named by its row.
 */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';

/** Life of a duty inside the fold; breach is lazy: an open duty past `due` is breached when somebody asks. */
export const OPEN = 0, SUSPENDED = 1, CLOSED_MET = 2, CLOSED_VOID = 3, CLOSED_SUPERSEDED = 4, CLOSED_BREACHED = 5;
/** Not a duty: a check or quota broken at a fact. In the place of base and due stand the number counted and the limit. */
export const VIOLATION = 6;

/** A row is 64 bytes: first integers, then instants. */
const NORM = 0, OPENING = 1, CLOSING = 2, STATUS = 3, ADDRESSEE = 4, EXCEPTION = 5;
/** Row of the same subject's duty that arose before this one; number of the subject; the next row in a list of timers. -1: none. */
const PREVIOUS = 6, SUBJECT = 7, NEXT = 8;
const INTEGERS = 16, UNTIL = 5, BASE = 6, DUE = 7, INSTANTS = 8;
const FACTS = 1024;

/** Rows of a page: whole pages are added, so that no row ever moves once the first page is full. */
const BITS = 14, ROWS = 1 << BITS, WITHIN = ROWS - 1;

interface Page { readonly integers: Int32Array; readonly instants: Float64Array }

function pageOf(rows: number): Page {
  const buffer = new ArrayBuffer(rows * INTEGERS * Int32Array.BYTES_PER_ELEMENT);
  return { integers: new Int32Array(buffer), instants: new Float64Array(buffer) };
}

export class Ledger {
  readonly #pages: Page[];
  #rows = 0;
  #room: number;
  /** Facts that rows name, in blocks, so that the list never moves. */
  readonly #facts: Fact[][] = [[]];
  #last: Fact | null = null;
  #lastPlace = -1;

  /** `rows`: for how many there is room at first; a single stream needs few. */
  constructor(rows: number) {
    this.#room = Math.min(rows, ROWS);
    this.#pages = [pageOf(this.#room)];
  }

  write(norm: number, opening: Fact, addressee: number, exception: number, base: Instant, due: Instant, previous: number, subject: number): number {
    const row = this.#rows++;
    if (row === this.#room) this.#grow();
    const { integers, instants } = this.#page(row);
    const at = (row & WITHIN) * INTEGERS, moment = (row & WITHIN) * INSTANTS;
    integers[at + NORM] = norm;
    integers[at + OPENING] = this.place(opening);
    integers[at + CLOSING] = -1;
    integers[at + STATUS] = OPEN;
    integers[at + ADDRESSEE] = addressee;
    integers[at + EXCEPTION] = exception;
    integers[at + PREVIOUS] = previous;
    integers[at + SUBJECT] = subject;
    integers[at + NEXT] = -1;
    instants[moment + BASE] = base;
    instants[moment + DUE] = due;
    return row;
  }

  /** A violation: whether what fails is on record, and for a quota what was counted. */
  writeViolation(norm: number, fact: Fact, exception: number, recorded: boolean, counted: number, max: number, previous: number, subject: number): number {
    const row = this.write(norm, fact, recorded ? 1 : 0, exception, counted, max, previous, subject);
    this.setStatus(row, VIOLATION);
    return row;
  }

  close(row: number, status: number, fact: Fact): void {
    this.#page(row).integers[(row & WITHIN) * INTEGERS + STATUS] = status;
    this.#page(row).integers[(row & WITHIN) * INTEGERS + CLOSING] = this.place(fact);
    this.#page(row).instants[(row & WITHIN) * INSTANTS + UNTIL] = fact.at;
  }

  setStatus(row: number, status: number): void { this.#page(row).integers[(row & WITHIN) * INTEGERS + STATUS] = status; }
  setDue(row: number, due: Instant): void { this.#page(row).instants[(row & WITHIN) * INSTANTS + DUE] = due; }
  setException(row: number, exception: number): void { this.#page(row).integers[(row & WITHIN) * INTEGERS + EXCEPTION] = exception; }
  setNext(row: number, next: number): void { this.#page(row).integers[(row & WITHIN) * INTEGERS + NEXT] = next; }

  // A row is only ever named by what `write` gave out, so a column is always there.
  norm(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + NORM] as number; }
  status(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + STATUS] as number; }
  isOpen(row: number): boolean { return (this.#page(row).integers[(row & WITHIN) * INTEGERS + STATUS] as number) <= SUSPENDED; }
  addressee(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + ADDRESSEE] as number; }
  exception(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + EXCEPTION] as number; }
  previous(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + PREVIOUS] as number; }
  subject(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + SUBJECT] as number; }
  next(row: number): number { return this.#page(row).integers[(row & WITHIN) * INTEGERS + NEXT] as number; }
  base(row: number): Instant { return this.#page(row).instants[(row & WITHIN) * INSTANTS + BASE] as number; }
  due(row: number): Instant { return this.#page(row).instants[(row & WITHIN) * INSTANTS + DUE] as number; }
  /** Instant of the closing fact; only of a row that is closed. */
  until(row: number): Instant { return this.#page(row).instants[(row & WITHIN) * INSTANTS + UNTIL] as number; }
  opening(row: number): Fact { return this.fact(this.#page(row).integers[(row & WITHIN) * INTEGERS + OPENING] as number); }
  closing(row: number): Fact | null {
    const place = this.#page(row).integers[(row & WITHIN) * INTEGERS + CLOSING] as number;
    return place < 0 ? null : this.fact(place);
  }

  /** The place of a fact in the ledger; what one fact opens and closes names it once. */
  place(fact: Fact): number {
    if (this.#last === fact) return this.#lastPlace;
    this.#last = fact;
    let block = this.#facts[this.#facts.length - 1] as Fact[];
    if (block.length === FACTS) this.#facts.push(block = []);
    block.push(fact);
    return ++this.#lastPlace;
  }

  fact(place: number): Fact { return (this.#facts[Math.floor(place / FACTS)] as Fact[])[place % FACTS] as Fact; }

  #page(row: number): Page { return this.#pages[row >> BITS] as Page; }

  #grow(): void {
    if (this.#room >= ROWS) {
      this.#pages.push(pageOf(ROWS));
      this.#room += ROWS;
      return;
    }
    // The first page doubles until it is a whole one.
    this.#room = Math.min(2 * this.#room, ROWS);
    const page = pageOf(this.#room);
    page.integers.set((this.#pages[0] as Page).integers);
    this.#pages[0] = page;
  }
}

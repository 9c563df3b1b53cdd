/** The state of one stream while it is folded. Kept small: a country is hundreds of thousands of these. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { Ledger } from './ledger.ts';
import type { CompiledException, CompiledNorm, Program } from './program.ts';

/** A stretch of time that does not count towards a term; `until` null while it lasts. */
export interface Suspension { readonly from: Instant; until: Instant | null; readonly by: Fact; ended: Fact | null }

/** A row of the ledger, read out. */
export interface Duty {
  readonly row: number;
  readonly norm: CompiledNorm;
  readonly opening: Fact;
  readonly closing: Fact | null;
  /** -1: no single addressee. */
  readonly addressee: number;
  readonly exception: CompiledException | null;
  /** Where the term runs from. */
  readonly base: Instant;
  readonly due: Instant;
  readonly status: number;
  readonly suspensions: readonly Suspension[];
}

export interface GroundInterval {
  readonly norm: CompiledNorm;
  readonly opening: Fact;
  readonly start: Instant;
  /** Where the computed term runs from; null: from its start. */
  readonly base: Instant | null;
  end: Instant;
  exception: CompiledException | null;
  closing: Fact | null;
}

/** One stay in the state of a coverage or recurring rule. */
export interface Stay {
  readonly norm: CompiledNorm;
  readonly since: Instant;
  readonly opening: Fact;
  /** null while it lasts. */
  closing: Fact | null;
}

/** First discharging fact of each window of a recurring norm, in order; `end` is where the last window ends. */
export interface Marks { readonly norm: CompiledNorm; readonly starts: Instant[]; readonly facts: Fact[]; end: Instant }

/**
 * What nearly every fact asks of a subject is one list of numbers: first its open duties, the oldest first (norm, row, norm, row, …),
 * then its registers (states, clocks, windows of quotas), which the compiler gives out in the order in which norms name them. One list
 * lies in one place of memory; it grows where a subject has more than others, so that words that it never meets cost it nothing.
 */
const ROOM = 8, BLOCK = 16;
const empty: readonly number[] = Array.from({ length: 2 * ROOM + BLOCK }, () => Number.NaN);
const block: readonly number[] = Array.from({ length: BLOCK }, () => Number.NaN);
const attributeBlock: readonly unknown[] = Array.from({ length: 4 }, () => undefined);

export class Subject {
  #numbers: number[] = empty.slice();
  /** Where the registers begin: twice the number of duties for which there is room. */
  #registers = 2 * ROOM;
  /** How many duties are open. */
  openCount = 0;
  /** Row of the duty or violation that arose last, -1: none ever did. */
  newest = -1;
  /** Number of the subject in a replay, -1 outside of one. */
  readonly index: number;
  readonly ledger: Ledger;
  last: Fact | null = null;
  first: Fact | null = null;
  /** By number of the attribute. */
  attributes: unknown[] | null = null;
  grounds: GroundInterval[] | null = null;
  stays: Stay[] | null = null;
  marks: Marks[] | null = null;
  /** Fact type index → facts, only for types that some norm looks back at. */
  history: Map<number, Fact[]> | null = null;
  suspensions: Map<number, Suspension[]> | null = null;

  constructor(ledger: Ledger = new Ledger(32), index = -1) {
    this.ledger = ledger;
    this.index = index;
  }

  /** The norm of the n-th open duty. */
  openNorm(n: number): number { return this.#numbers[2 * n] as number; }
  /** Its row; -1 − row where it is closed and not yet taken out. */
  openRow(n: number): number { return this.#numbers[2 * n + 1] as number; }
  setOpen(n: number, norm: number, row: number): void {
    if (2 * n >= this.#registers) this.#makeRoom();
    this.#numbers[2 * n] = norm;
    this.#numbers[2 * n + 1] = row;
  }

  /** The number in a register; NaN: nothing there, and no comparison with it holds. */
  read(register: number): number {
    const value = this.#numbers[this.#registers + register];
    return value === undefined ? Number.NaN : value;
  }

  write(register: number, value: number): void {
    const at = this.#registers + register;
    while (this.#numbers.length <= at) this.#numbers = this.#numbers.concat(block);
    this.#numbers[at] = value;
  }

  /** Whether something stands in the register: the entry of a state, the value of a clock. */
  isIn(register: number): boolean { return !Number.isNaN(this.read(register)); }

  learn(attribute: number, value: unknown): void {
    let attributes = this.attributes ?? [];
    while (attributes.length <= attribute) attributes = attributes.concat(attributeBlock);
    attributes[attribute] = value;
    this.attributes = attributes;
  }

  #makeRoom(): void {
    const before = this.#registers;
    this.#numbers = [...this.#numbers.slice(0, before), ...Array.from({ length: before }, () => Number.NaN), ...this.#numbers.slice(before)];
    this.#registers = 2 * before;
  }
}

/** All duties of a subject that ever arose, the newest first. */
export function dutiesOf(program: Program, subject: Subject): Duty[] {
  const duties: Duty[] = [];
  for (let row = subject.newest; row >= 0; row = subject.ledger.previous(row)) duties.push(dutyAt(program, subject, row));
  return duties;
}

/** A row read out for those who explain and report. */
export function dutyAt(program: Program, { ledger, suspensions }: Subject, row: number): Duty {
  const norm = program.norms[ledger.norm(row)] as CompiledNorm;
  return {
    row, norm, opening: ledger.opening(row), closing: ledger.closing(row), addressee: ledger.addressee(row), exception: norm.exceptions[ledger.exception(row)] ?? null,
    base: ledger.base(row), due: ledger.due(row), status: ledger.status(row), suspensions: suspensions?.get(row) ?? none,
  };
}

const none: readonly Suspension[] = [];

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
 * States, clocks and quotas of a subject are numbers in its registers, which the compiler gives out in the order in which norms name
 * them. They grow by whole blocks, so that the hundred words of the vocabulary that a subject never meets cost it nothing.
 */
const block: readonly number[] = Array.from({ length: 16 }, () => Number.NaN);
const noRegisters: number[] = [];
const attributeBlock: readonly unknown[] = Array.from({ length: 4 }, () => undefined);

export class Subject {
  readonly ledger: Ledger;
  /** Number of the subject in a replay, -1 outside of one. */
  readonly index: number;
  first: Fact | null = null;
  last: Fact | null = null;
  /** Row of the duty or violation that arose last, -1: none ever did. */
  newest = -1;
  /** Open duties, the oldest first: norm, row, norm, row, … so that most are passed over without a look at the ledger. */
  readonly open: number[] = [];
  #registers = noRegisters;
  /** By number of the attribute. */
  attributes: unknown[] | null = null;
  suspensions: Map<number, Suspension[]> | null = null;
  grounds: GroundInterval[] | null = null;
  stays: Stay[] | null = null;
  marks: Marks[] | null = null;
  /** Fact type index → facts, only for types that some norm looks back at. */
  history: Map<number, Fact[]> | null = null;

  constructor(ledger: Ledger = new Ledger(32), index = -1) {
    this.ledger = ledger;
    this.index = index;
  }

  /** The number in a register; NaN: nothing there, and no comparison with it holds. */
  read(register: number): number {
    const value = this.#registers[register];
    return value === undefined ? Number.NaN : value;
  }

  write(register: number, value: number): void {
    while (this.#registers.length <= register) this.#registers = this.#registers.concat(block);
    this.#registers[register] = value;
  }

  learn(attribute: number, value: unknown): void {
    let attributes = this.attributes ?? [];
    while (attributes.length <= attribute) attributes = attributes.concat(attributeBlock);
    attributes[attribute] = value;
    this.attributes = attributes;
  }

  /** Whether a register of a state holds its entry. */
  isIn(register: number): boolean { return !Number.isNaN(this.read(register)); }
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

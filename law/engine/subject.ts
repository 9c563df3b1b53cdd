/** The state of one stream while it is folded. Kept small: a country is hundreds of thousands of these. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import type { CompiledNorm, CompiledException } from './program.ts';

/** Life of a duty inside the fold; breach is lazy: an open duty past `due` is breached when somebody asks. */
export const OPEN = 0, CLOSED_MET = 1, CLOSED_VOID = 2, CLOSED_SUPERSEDED = 3, CLOSED_BREACHED = 4;

export class Duty {
  norm: CompiledNorm;
  opening: Fact;
  /** -1: no single addressee. */
  addressee: number;
  from: Instant;
  base: Instant;
  due: Instant;
  status: number = OPEN;
  closing: Fact | null = null;
  until: Instant = 0;
  exception: CompiledException | null;
  suspendedAt: Instant = -1;
  constructor(norm: CompiledNorm, opening: Fact, addressee: number, from: Instant, base: Instant, due: Instant, exception: CompiledException | null) {
    this.norm = norm;
    this.opening = opening;
    this.addressee = addressee;
    this.from = from;
    this.base = base;
    this.due = due;
    this.exception = exception;
  }
}

export interface GroundInterval {
  readonly norm: CompiledNorm;
  readonly opening: Fact;
  readonly start: Instant;
  end: Instant;
  exception: CompiledException | null;
  closing: Fact | null;
}

export interface Breach {
  readonly norm: CompiledNorm;
  readonly fact: Fact;
  readonly missing: readonly string[];
  readonly recorded: boolean;
  readonly detail: Readonly<Record<string, string | number | boolean>> | null;
  readonly exception: CompiledException | null;
}

/** One stay in the state of a coverage rule. */
export interface Stay {
  readonly since: Instant;
  readonly opening: Fact;
  until: Instant | null;
  closing: Fact | null;
}

export class Subject {
  first: Fact | null = null;
  last: Fact | null = null;
  attributes: unknown[] = [];
  /** Entry instant by state, -1 outside. */
  states: Instant[] = [];
  stateFacts: (Fact | null)[] = [];
  open: Duty[] = [];
  closed: Duty[] = [];
  grounds: GroundInterval[] | null = null;
  breaches: Breach[] | null = null;
  /** By coverage rule: stays in its state. */
  stays: Stay[][] | null = null;
  clocks: Instant[] = [];
  clockGrounds: (string | null)[] = [];
  clockFacts: (Fact | null)[] = [];
  /** quota norm and window, packed → count */
  counts: Map<number, number> | null = null;
  /** recurring norm index → discharging facts by start of window, and stays in its state */
  marks: Map<number, Map<Instant, Fact>> | null = null;
  periods: Map<number, Stay[]> | null = null;
  /** fact type index → facts, only for types that some norm looks back at */
  history: Map<number, Fact[]> | null = null;
}

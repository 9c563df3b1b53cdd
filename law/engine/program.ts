/** The tables that norms are compiled to: by kind of fact, what it sets, opens, closes and is checked against. No rule is tried in vain. */
import type { Instant, Zone } from '../time/instant.ts';
import type { CompiledMatch, FieldRead, Read, Test } from './guard.ts';
import type { CompiledTerm } from './term.ts';
import type { ResolvedParam } from './params.ts';
import type { Reads } from './reads.ts';
import type { Exception, Guard, Norm, RuleSet } from './norm.ts';

export interface ScopedParam {
  readonly resolved: ResolvedParam;
  at(instant: Instant, zone: Zone): number | undefined;
}

/** Names of the vocabulary turned into small numbers while norms are compiled. Unknown names are errors of the catalogue. */
export interface Scope {
  attribute(name: string): number;
  state(id: string): number;
  /** Register of a state: the instant of its entry. */
  stateRegister(id: string): number;
  /** Register of a clock: its value; in the next one stands the index of the norm of the ground that carries it. */
  clock(name: string): number;
  /** Code of the ground that the norm with this index opens. */
  ground(norm: number): string | undefined;
  /** `keep`: some norm looks back at facts of this type. */
  type(type: string, keep?: boolean): number;
  param(id: string): ScopedParam;
}

export interface CompiledException {
  readonly index: number;
  readonly source: Exception;
  readonly when: Test;
  readonly void: boolean;
  readonly term: CompiledTerm | null;
  readonly max: ScopedParam | null;
  /** What is recorded later can make it apply, or not, to what is already open. */
  readonly revisable: boolean;
  readonly reads: Reads;
}

/** What a fact of one kind does to an open duty of a norm. */
export interface Reaction {
  readonly discharge: readonly CompiledMatch[];
  readonly voids: readonly CompiledMatch[];
  readonly suspends: CompiledMatch | null;
  readonly resumes: CompiledMatch | null;
  readonly pauses: boolean;
}

export interface CompiledNorm {
  readonly index: number;
  readonly norm: Norm;
  /** Period of force, UTC midnights; −∞/∞ where it is open or frozen by a simulation. */
  readonly from: number;
  readonly to: number;
  /** null: always. */
  readonly where: Test | null;
  readonly exceptions: readonly CompiledException[];
  /** One of its exceptions is. */
  readonly revisable: boolean;
  readonly term: CompiledTerm | null;
  readonly base: Read | null;
  readonly termFrom: Read | null;
  readonly asWritten: Read | null;
  /** `contradicted`: what fails is on record, not merely absent. */
  readonly require: { readonly test: Test; readonly contradicted: Test; readonly source: Guard } | null;
  readonly max: ScopedParam | null;
  readonly every: ScopedParam | null;
  /** Recurring: the number of days after the period, or the day of the month, by which its act is due. null: before the period is over. */
  readonly dueBy: { readonly of: 'days-after' | 'day-of-month'; readonly param: ScopedParam; readonly about: FieldRead | null } | null;
  readonly discharge: readonly CompiledMatch[];
  readonly closes: readonly CompiledMatch[];
  readonly reactions: readonly (Reaction | undefined)[];
  readonly early: CompiledTerm | 'stream' | null;
  readonly enters: number;
  readonly within: number;
  readonly leaves: number;
  /** Register of the clock that it opens on, or that it sets (coverage), or -1. */
  readonly clock: number;
  /** Register of the clock that this duty itself holds while it is open, or -1. */
  readonly drives: number;
  readonly state: number;
  /** Coverage: by index of the norm, whether its ground counts. */
  readonly covers: boolean[];
  /** Quota: register of its running window: start, end, number. */
  readonly window: number;
  readonly each: readonly string[];
  readonly option: boolean;
}

export interface StateOp {
  readonly state: number;
  readonly leave: Test | null;
  readonly enter: Test | null;
  readonly restarts: boolean;
}

/** What hangs on a state. `watched`: leaving it closes duties. */
export interface StateProgram {
  readonly index: number;
  register: number;
  readonly opens: CompiledNorm[];
  readonly coverages: CompiledNorm[];
  readonly recurring: CompiledNorm[];
  readonly rights: CompiledNorm[];
  watched: boolean;
}

/** A recurring norm with those of its matches that name the kind of fact. */
export interface MarkOp { readonly norm: CompiledNorm; readonly matches: readonly CompiledMatch[] }

export interface TypeProgram {
  readonly index: number;
  readonly type: string;
  readonly order: number;
  readonly timeless: boolean;
  keep: boolean;
  /** What it tells can change which exception applies to what is open. */
  revises: boolean;
  readonly sets: readonly { readonly attribute: number; readonly read: FieldRead }[];
  readonly states: StateOp[];
  readonly checks: CompiledNorm[];
  readonly quotas: CompiledNorm[];
  readonly grounds: CompiledNorm[];
  closesGrounds: boolean;
  readonly opens: CompiledNorm[];
  readonly marks: MarkOp[];
  /** By norm: what it does to its open duties; null: nothing to any. */
  reactions: (Reaction | undefined)[] | null;
}

export interface Program {
  readonly ruleSet: RuleSet;
  readonly scope: Scope;
  readonly types: ReadonlyMap<string, TypeProgram>;
  readonly norms: readonly CompiledNorm[];
  readonly coverages: readonly CompiledNorm[];
  /** Recurring norms that no state bounds. */
  readonly unbounded: readonly CompiledNorm[];
  readonly rights: readonly CompiledNorm[];
  readonly states: readonly StateProgram[];
  /** By register of the clock. */
  readonly byClock: readonly (CompiledNorm[] | undefined)[];
  readonly attributes: readonly string[];
  readonly clocks: ReadonlyMap<string, number>;
  readonly params: ReadonlyMap<string, ResolvedParam>;
}

/** Code of the ground that a norm opens; undefined where it opens none. */
export const groundOf = (norm: CompiledNorm | undefined): string | undefined => (norm?.norm.rule.type === 'ground' ? norm.norm.rule.ground : undefined);

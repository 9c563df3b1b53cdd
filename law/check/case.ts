import type { SubjectKind, Capacity } from '../facts/fact.ts';
import type { FindingKind, FindingState } from '../engine/finding.ts';

/**
 * A case: a short history and what the law says of it, readable by a lawyer. Local times are `YYYY-MM-DD HH:mm[:ss]` in the
 * case's zone; in a doubled hour an offset decides (`2024-02-29 23:30 +06:00`).
 */
export interface CaseFact {
  readonly type: string;
  readonly at: string;
  /** Default: the n-th fact is `f1`, `f2`, … */
  readonly id?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Data fields that are instants, given as local times. */
  readonly instants?: Readonly<Record<string, string>>;
  readonly by?: Capacity;
  readonly place?: string;
  /** Default: at the fact itself. */
  readonly recordedAt?: string;
  readonly corrects?: string;
  readonly withdraws?: string;
}

export interface NormCase {
  readonly name: string;
  readonly norm: string;
  /** Rows of the registers that this case shows. */
  readonly rows: readonly string[];
  readonly subject?: SubjectKind;
  /** Default `Asia/Almaty`. */
  readonly zone?: string;
  readonly facts: readonly CaseFact[];
  /** The moment of the question. */
  readonly at: string;
  readonly knownAt?: string;
  /** What the norm says, in order of opening; `[]`: nothing. Only the given properties are compared. */
  readonly expect: readonly {
    readonly state: FindingState;
    readonly kind?: FindingKind;
    readonly due?: string | null;
    readonly from?: string;
    readonly until?: string | null;
    readonly addressee?: string;
    readonly exception?: string | null;
    readonly detail?: Readonly<Record<string, unknown>>;
    readonly evidence?: 'recorded' | 'not-recorded';
  }[];
}

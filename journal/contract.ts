/** What the rest of the house may ask of the journal. Implemented in `journal/journal.ts`. */
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Access } from './access.ts';

/** A fact as a client sends it: the server adds `recordedAt`, the actor and the zone. `id` is made by the client (UUIDv7). */
export type NewFact = Omit<Fact, 'recordedAt'>;

export interface AppendRequest {
  readonly facts: readonly NewFact[];
  /** The versions the author saw; a stream that has moved on answers `conflict` with what changed since. */
  readonly expected?: readonly { readonly stream: StreamRef; readonly version: number }[];
}

export type AppendResult =
  | { readonly ok: true; readonly repeated: boolean; readonly seqs: readonly number[]; readonly versions: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly code: 'conflict'; readonly stream: StreamRef; readonly version: number; readonly since: readonly Fact[] }
  | { readonly ok: false; readonly code: 'duplicate-id'; readonly id: string }
  | { readonly ok: false; readonly code: 'unknown-corrected'; readonly id: string };

/**
 * Called inside the append transaction with the affected streams and all of their facts (the new ones included): returns the rows
 * of findings and views to write. Pure; the law engine stands behind it. Keeps journal free of knowledge about screens.
 */
export interface Projection {
  /** Stream kinds that it projects. */
  readonly kinds: readonly string[];
  project(stream: StreamRef, facts: readonly Fact[], now: Instant): ProjectedRows;
}

export interface ProjectedRows {
  /** The whole set of findings of the stream; the journal writes only the difference. */
  readonly findings: readonly import('@kepil/law/engine/finding.ts').Finding[];
  /** When any finding changes by itself next; drives the timers. null: never. */
  readonly nextChange: Instant | null;
  /** One row of the board for an episode (table `held`), or null where the episode is over or not a deprivation. */
  readonly held: Readonly<Record<string, unknown>> | null;
  /** Messages for the outbox (notices of breach and expiry), idempotent by `key`. */
  readonly outbox: readonly { readonly key: string; readonly kind: string; readonly payload: Readonly<Record<string, unknown>> }[];
}

export interface Journal {
  append(request: AppendRequest): Promise<AppendResult>;
  /** Facts of a stream as known at `knownAt` (default: all), raw: corrected and withdrawn ones included, in order of `seq`. */
  stream(ref: StreamRef, options?: { readonly knownAt?: Instant }): Promise<{ facts: readonly Fact[]; version: number }>;
  /**
   * The facts of a stream as this person may see them; null where there is such a stream and he may not see it. Nothing recorded yet:
   * no facts, version 0. The next append to the stream need not read them again.
   */
  streamAs(ref: StreamRef, access: Access): Promise<{ facts: readonly Fact[]; version: number } | null>;
  /** Re-evaluates the streams whose next change has come; returns how many. Leased with SKIP LOCKED: any number of workers. */
  fireTimers(now: Instant, limit: number): Promise<number>;
  close(): Promise<void>;
}

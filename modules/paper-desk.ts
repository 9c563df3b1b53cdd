/**
 * What the signing of papers asks of the room whose paper it is: how its subject is read and how the paper is printed. Custody answers
 * for a person's papers, supervision for those about a place; the signing itself (modules/papers) is one mechanism for all.
 */
import type { FormKind } from '@kepil/forms/render.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Principal } from '@kepil/platform/access/may.ts';

export interface PaperSource {
  readonly version: number;
  /** The whole stream in order of the log. */
  readonly facts: readonly Fact[];
  readonly place: string | null;
  readonly zone: Zone;
  /** Whether the reader may record about the subject at all. */
  readonly mayRecord: boolean;
  /** Whether secret words that are not the reader's to see stand on such a paper; `version`: of the facts that it was drawn up from. */
  covers(kind: FormKind, version: number): boolean;
  print(kind: FormKind, language: 'kk' | 'ru'): Promise<{ readonly pdf: Uint8Array; readonly missing: readonly string[] }>;
}

export interface PaperDesk {
  readonly kinds: readonly FormKind[];
  /** Type of the fact that says that an official signed; of participants, `paper.signed-by-hand`. */
  readonly signedFact: 'paper.signed' | 'place.paper-signed';
  /** Throws `not-found` for what does not exist and what is not the reader's, alike; leaves the trace of the look. */
  read(who: Principal, subject: string, what: string): Promise<PaperSource>;
  /** Puts an attempt on record that was refused. */
  refused(who: Principal, subject: string, what: string, detail: Readonly<Record<string, string | number | null>>): Promise<void>;
}

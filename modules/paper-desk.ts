/**
 * What the signing of papers asks of the room whose paper it is: how its subject is read and how the paper is printed. Custody answers
 * for a person's papers, supervision for those about a place and of an office; the signing itself (modules/papers) is one mechanism for all.
 */
import type { PaperKind } from '@kepil/forms/paper-forms.ts';
import type { Choice } from '@kepil/forms/standing-fact.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { Problem } from '@kepil/platform/problem/problem.ts';
import type { Paper } from '@kepil/platform/signatures/papers.ts';

export interface PaperSource {
  /** Kinds of papers of this subject that are the reader's. */
  readonly kinds: readonly PaperKind[];
  /** Of the subject's stream: what is recorded follows it. */
  readonly version: number;
  /** The whole stream in order of the log. */
  readonly facts: readonly Fact[];
  readonly place: string | null;
  readonly zone: Zone;
  /** Whether the reader may record about the subject at all. */
  readonly mayRecord: boolean;
  /** What such a paper can be about, the newest first; null: it speaks of the whole record. */
  choices(kind: PaperKind): readonly Choice[] | null;
  /** What a paper is about, for who reads it; null: of the whole record, or of what holds no more. */
  told(kind: PaperKind, about: string | null): Choice | null;
  /** What is meant: the asked one as it holds now, by default the latest; null: the whole record. Throws `invalid` for what is none of this subject's. */
  meant(kind: PaperKind, about: string | null): string | null;
  /** Every id under which papers may name it: its own and those of the facts that it replaced. */
  idsOf(about: string): readonly string[];
  /** From which state of the record a paper that is drawn up now is drawn. */
  drawnFrom(about: string | null): number;
  /** What stands against its signature: the record has moved on since it was drawn up; null: nothing. */
  outdated(paper: Paper): Problem | null;
  /** Whether secret words that are not the reader's to see stand on such a paper. */
  covers(paper: Pick<Paper, 'about' | 'version'> & { readonly kind: PaperKind }): boolean;
  print(kind: PaperKind, language: 'kk' | 'ru', about: string | null): Promise<{ readonly pdf: Uint8Array; readonly missing: readonly string[] }>;
}

export interface PaperDesk {
  /** Type of the fact that says that an official signed; of participants, `paper.signed-by-hand`. */
  readonly signedFact: 'paper.signed' | 'place.paper-signed' | 'office.paper-signed';
  /** Throws `not-found` for what does not exist and what is not the reader's, alike; leaves the trace of the look. */
  read(who: Principal, subject: string, what: string): Promise<PaperSource>;
  /** Puts an attempt on record that was refused. */
  refused(who: Principal, subject: string, what: string, detail: Readonly<Record<string, string | number | null>>): Promise<void>;
}

/** What a printed form of the law is made of: blanks with a name, each filled from the journal or left as a line to write on. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Capacity, Fact } from '@kepil/law/facts/fact.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { PaperLanguage } from './paper-time.ts';
import type { Recorded } from './recorded.ts';
import type { StandsOn } from './standing-fact.ts';

/** Papers about one person, and papers about a place of custody. */
export const personPapers = [
  'detention-protocol', 'release-order-expiry', 'expiry-warning', 'release-certificate',
  'search-protocol', 'property-list', 'medical-certificate', 'rights-sheet', 'explanation-refusal-act', 'penalty-order', 'cell-order', 'reward-order', 'force-report',
] as const;
export const placePapers = ['inspection-certificate', 'shift-handover'] as const;
/** Papers of one matter of the prosecutor: each stands on a fact of that matter; the last two are about a person. */
export const matterPapers = ['special-message', 'response-act', 'force-conclusion', 'punishment-conclusion'] as const;
export const formKinds = [...personPapers, ...placePapers, ...matterPapers] as const;
export type FormKind = (typeof formKinds)[number];
export type PersonPaper = (typeof personPapers)[number];

/** In two languages; the paper takes its own. */
export interface PaperName { readonly kk: string; readonly ru: string }

export interface Official {
  readonly name: string;
  /** Post or rank as printed before the name. */
  readonly post?: PaperName;
  /** The body that the official belongs to. */
  readonly body?: PaperName;
}

export interface FormInput {
  /** The whole stream of the episode or of the place; corrected and withdrawn facts included. */
  readonly facts: readonly Fact[];
  /** Id of the fact that the paper stands on, where there are several such; absent: the latest. */
  readonly about?: string | null;
  readonly lang: PaperLanguage;
  /** Zone of the place: every moment is printed in it with its offset. */
  readonly zone: Zone;
  /** When the paper is printed. */
  readonly now: Instant;
  /** The end of unbroken lawful cover (clock `expiry` of the engine), computed elsewhere once for screen and paper; null: none known. */
  readonly expiry: Instant | null;
  /** Body in whose name the paper is drawn up, for its head. */
  readonly body?: PaperName;
  /** Names of places by id, where facts name them. */
  readonly places?: Readonly<Record<string, PaperName>>;
  /** Overrides what `person.described` says, e.g. where names are kept apart from the journal. */
  readonly person?: { readonly name?: string; readonly birthDate?: string; readonly iin?: string };
  readonly officials?: Partial<Readonly<Record<'head' | 'officer' | 'caseHolder' | 'prosecutor' | 'defender' | 'inspector', Official>>>;
  /** JPEG by digest: photographs that the facts name, as far as they have arrived. */
  readonly photographs?: ReadonlyMap<string, Uint8Array>;
  /** Between what is lawful of what is measured, by measure, on the day of what the paper is about. */
  readonly limits?: Readonly<Record<string, { readonly atLeast: number | null; readonly atMost: number | null }>>;
  /** What happened in the place since its shift was last taken over, in numbers: counted in the journal by whoever prints. */
  readonly changes?: readonly { readonly title: PaperName; readonly n: number }[];
  /** Number of the paper; otherwise that of the fact which records it. */
  readonly number?: string;
  /** Articles of the Criminal Code of the suspicion, as written in the ruling; otherwise from the facts. */
  readonly articles?: string;
  /** Every page says that the data are invented. */
  readonly fictional: boolean;
}

export interface Sheet extends FormInput {
  readonly recorded: Recorded;
}

/** The blank has no meaning here (e.g. ground of 72 hours where 48 apply): printed as a dash, never missing. */
export const notApplicable = Symbol('not applicable');
/** Lines of a table, each with as many cells as the template has columns. */
export interface Listed { readonly lines: readonly (readonly string[])[] }
/** A drawing, and what it shows for who cannot see it. */
export interface Picture { readonly svg: string; readonly shows: string }
/** Photographs: what stands under each, and what in its place where it is not here. `shows` for who cannot see it. */
export interface Shots { readonly shots: readonly { readonly sha256: string; readonly under: readonly string[]; readonly shows: string; readonly absent: string }[] }
export type Written = string | Listed | Picture | Shots | null | typeof notApplicable;

export interface Blank {
  readonly label: I18n;
  /** `journal`: recorded as a fact; `office`: known to whoever prints (names of officials, number); neither stops the printing. */
  readonly from: 'journal' | 'office';
  readonly write: (sheet: Sheet) => Written;
}

/** As in `signatoryLabels` of law/facts. */
export type Signatory = 'held-person' | 'defender' | 'legal-representative' | 'interpreter' | 'attesting-witness';

export interface Form {
  readonly kind: FormKind;
  readonly title: I18n;
  /** Articles that say what the paper must state. */
  readonly basis: readonly string[];
  /** Capacities in which an official may sign it; and the participants who sign with their own hand. */
  readonly signedBy: readonly Capacity[];
  /** Of those, who sign only as made acquainted: after the official whose paper it is. */
  readonly acquainted?: readonly Capacity[];
  readonly signatories: readonly Signatory[];
  /** The one fact of several that it is about; absent: it speaks of the whole record. */
  readonly standsOn?: StandsOn;
  readonly blanks: Readonly<Record<string, Blank>>;
}

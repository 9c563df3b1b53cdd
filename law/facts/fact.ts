import type { Instant, Zone } from '../time/instant.ts';

/** Kinds of subjects whose facts are folded together. A fact may belong to several streams. */
export type SubjectKind = 'episode' | 'case' | 'place' | 'office' | 'person' | 'complaint' | 'incident';

export interface StreamRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** In which capacity somebody acted. One list for access, competence norms and screens. */
export const capacities = [
  'duty-officer', 'head-of-place', 'deputy-head-of-place', 'medical-officer', 'detaining-officer', 'investigator', 'inquirer',
  'head-of-investigation', 'procedural-prosecutor', 'custody-prosecutor', 'prosecutor', 'deputy-prosecutor',
  'investigating-judge', 'judge', 'court', 'defence-counsel', 'detainee', 'relative', 'internal-affairs-body',
  'ship-captain', 'border-detachment-head', 'monitoring-member', 'auditor', 'administrator', 'system',
] as const;
export type Capacity = (typeof capacities)[number];

/** Level of a prosecutor's office: competence to agree an extension depends on it (CPC 151). */
export const prosecutorLevels = ['district', 'oblast', 'general'] as const;
export type ProsecutorLevel = (typeof prosecutorLevels)[number];

/** Kinds of places where a person may be held (Law on special institutions arts. 2, 7, 10; of a ship, art. 11). */
export const heldPlaceKinds = ['si', 'ivs', 'sp', 'pr', 'uis', 'guardhouse', 'medical-institution', 'border-premises', 'ship-premises', 'other-premises', 'police-office', 'home'] as const;
/** With the bodies that hold nobody and are supervised all the same (Instruction No. 7 of 2015, points 2, 4(14), 4(26)). */
export const placeKinds = [...heldPlaceKinds, 'probation-service', 'public-security-unit'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Actor {
  /** Account or official; never a name in logs. */
  readonly id: string;
  readonly capacity: Capacity;
  readonly office: string | null;
}

/**
 * An immutable record that something of legal meaning took place.
 * `at` when it took place, `recordedAt` when it became known to the system; both UTC milliseconds. `zone` is the zone of the
 * place at which it happened: civil dates and day ends of its terms are counted there. A wrong fact is superseded by another
 * that names it in `corrects` (replaced) or `withdraws` (it did not happen); both stay in the journal.
 */
export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly zone: Zone;
  readonly streams: readonly StreamRef[];
  readonly place: string | null;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly corrects?: string;
  readonly withdraws?: string;
}

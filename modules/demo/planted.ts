/** Errors that are planted on purpose, so that an audit can be proved to find each of them and to invent none. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, HOUR } from '@kepil/law/time/instant.ts';
import { faultNorms, type Fault } from './fault.ts';
import { withWrongCheckDigit } from './fictional-iin.ts';
import type { Random } from './random.ts';

/** Breaches of law: a course that commits the fault. Group of `releasedGroups` that can. */
const breaches = {
  'release-late': ['detention-expired', 'custody-expired'],
  'warning-missing': ['custody-expired'],
  'warning-late': ['custody-expired'],
  'prosecutor-notice-late': ['ordered-free'],
  'relative-notice-missing': ['ordered-free'],
  'protocol-late': ['ordered-free'],
  'uncovered-gap': ['measure-changed'],
  'no-order-at-admission': ['measure-changed'],
  'extension-beyond-18-months': ['long-way'],
  'ivs-over-30-days': ['after-facility'],
  'complaint-late': ['sentenced'],
  'admin-arrest-overstay': ['arrest-served'],
} as const satisfies Partial<Record<Fault, readonly string[]>>;
export type PlantedBreach = keyof typeof breaches;

/** Rows that cannot be: a lawful episode with one fact spoilt. */
export const impossibleKinds = ['release-before-admission', 'unknown-code', 'future', 'duplicate-id', 'bad-iin'] as const;
export type PlantedImpossible = (typeof impossibleKinds)[number];

export const plantedKinds: readonly (PlantedBreach | PlantedImpossible)[] = [...Object.keys(breaches) as PlantedBreach[], ...impossibleKinds];

export interface PlantedError {
  readonly episode: string;
  readonly kind: PlantedBreach | PlantedImpossible;
  /** The norm that is broken above all; null: no norm, the row cannot be. */
  readonly norm: string | null;
  /** The spoilt fact; null where something is missing or late. */
  readonly fact: string | null;
}

export const isBreach = (kind: PlantedError['kind']): kind is PlantedBreach => kind in breaches;
export const groupsOf = (kind: PlantedBreach): readonly string[] => breaches[kind];
export const normOf = (kind: PlantedBreach): string => faultNorms[kind];

/** The episode with one row that cannot be, and which; null where the episode has no row that could be spoilt so. */
export function spoil(random: Random, facts: readonly Fact[], kind: PlantedImpossible, now: Instant): { readonly facts: Fact[]; readonly fact: string } | null {
  const target = {
    'release-before-admission': () => facts.find(({ type }) => type === 'release.executed'),
    'unknown-code': () => facts.find(({ type }) => type === 'custody.admitted'),
    future: () => facts.findLast(({ type }) => type === 'property.returned' || type === 'release.provision-assessed'),
    'duplicate-id': () => facts.findLast(({ type }) => type === 'release.certificate-issued'),
    'bad-iin': () => facts.find(({ type, data }) => type === 'person.described' && typeof data['iin'] === 'string'),
  }[kind]();
  const start = facts.find(({ type }) => type === 'detention.actual');
  if (!target || !start) return null;
  const spoilt: Fact = {
    'release-before-admission': () => ({ ...target, at: start.at - random.int(1, 30) * HOUR }),
    'unknown-code': () => ({ ...target, data: { ...target.data, placeKind: 'tower' } }),
    future: () => ({ ...target, at: now + random.int(1, 20) * DAY }),
    'duplicate-id': () => ({ ...target, id: start.id }),
    'bad-iin': () => ({ ...target, data: { ...target.data, iin: withWrongCheckDigit(String(target.data['iin'])) } }),
  }[kind]();
  return { facts: facts.map((fact) => (fact === target ? spoilt : fact)), fact: spoilt.id };
}

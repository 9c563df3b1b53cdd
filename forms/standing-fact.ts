/**
 * A paper that stands on one fact of several: the certificate of this inspection, the order on this penalty. A form says of which types that
 * fact is and what else of the record belongs to it alone; whoever prints chooses it, or the latest is meant. The blanks then see a record in
 * which there is no other, so that none of them searches for itself.
 */
import { factTypes } from '@kepil/law/facts/index.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { heldIn, recorded, recordOf, text, type Recorded } from './recorded.ts';

/** The fact that a paper stands on, and how others name it. */
export interface Standing {
  readonly fact: Fact;
  /** Id of what holds now under an id that may have been corrected since; null: nothing does. */
  readonly now: (id: unknown) => string | null;
  /** All facts that such a paper could stand on. */
  readonly peers: readonly Fact[];
}
export type Tie = (fact: Fact, standing: Standing) => boolean;

export interface StandsOn {
  /** Of the first type that has one, the latest is meant where nothing is chosen. */
  readonly types: readonly string[];
  readonly only?: (fact: Fact) => boolean;
  /** Facts of these types belong to one such fact each; on the paper are its own. Other types concern the whole record. */
  readonly ties?: Readonly<Record<string, Tie>>;
  /** Fields that hold its number, and the choice that tells it from others of its type. */
  readonly number?: string;
  readonly told?: string;
  /** Whose paper it is: who recorded the last tied fact of this type; without one, who records the paper. Absent: who recorded the fact itself. */
  readonly authoredBy?: string;
}

/** It names the fact in this field. */
export const names = (field: string): Tie => (fact, { fact: { id }, now }) => now(fact.data[field]) === id;
/** The fact names it in this field. */
export const isNamedBy = (field: string): Tie => ({ id }, { fact, now }) => now(fact.data[field]) === id;
/** Both bear the same key. */
export const shares = (field: string): Tie => (fact, standing) => fact.data[field] !== undefined && fact.data[field] === standing.fact.data[field];
export const either = (...ties: readonly Tie[]): Tie => (fact, standing) => ties.some((tie) => tie(fact, standing));
/** Nothing names what it belongs to: it came after the fact and before the next of this type (before the first: with the first). */
export const untilNext = (type: string): Tie => ({ at }, { fact, peers }) => {
  const own = peers.filter((peer) => peer.type === type);
  if (fact.type !== type) return own.length === 0;
  return (own.findLast((peer) => peer.at <= at) ?? own[0])?.id === fact.id;
};

/** What a paper can be about: a fact in force, told by type, kind, number and time. */
export interface Choice { readonly id: string; readonly title: I18n; readonly told: I18n | null; readonly number: string | null; readonly at: number }

/** Facts in force that such a paper can stand on, the latest last; what another of them already speaks for (the use of force that a report is on) is left out. */
export function choicesAmong(standsOn: StandsOn, facts: readonly Fact[]): readonly Fact[] {
  const { peers, now } = peersOf(standsOn, facts);
  const rank = ({ type }: Fact): number => standsOn.types.indexOf(type);
  return peers.filter((fact) => !peers.some((other) => rank(other) < rank(fact) && standsOn.ties?.[fact.type]?.(fact, { fact: other, now, peers })));
}

export function choiceOf({ number = 'number', told }: StandsOn, fact: Fact): Choice {
  const spec = factTypes[fact.type];
  const code = told === undefined ? null : text(fact, told);
  return {
    id: fact.id, at: fact.at, number: text(fact, number), title: spec?.title ?? { kk: fact.type, ru: fact.type, en: fact.type },
    told: (code === null ? undefined : spec?.fields[told ?? '']?.optionLabels?.[code]) ?? null,
  };
}

/** The fact under this id, or what has replaced it since; null where it is none that such a paper can stand on. Without an id the one that is meant by default. */
export function standingFact(standsOn: StandsOn, facts: readonly Fact[], about: string | null): Fact | null {
  return meant(standsOn, peersOf(standsOn, facts), about);
}

/** The record as the paper sees it: of the types it stands on only the one fact, of those tied to it only its own. */
export function standingRecord(standsOn: StandsOn | undefined, facts: readonly Fact[], about: string | null): Recorded {
  if (!standsOn) return recorded(facts);
  const { types, ties = {} } = standsOn;
  const { byType } = heldIn(facts);
  const { peers, now } = peersOf(standsOn, facts);
  const fact = meant(standsOn, { peers, now }, about);
  return recordOf((type) => {
    const own = byType.get(type) ?? [];
    const tie = ties[type];
    if (tie && fact) return own.filter((one) => one.id === fact.id || tie(one, { fact, now, peers }));
    return types.includes(type) ? own.filter(({ id }) => id === fact?.id) : own;
  });
}

/** Who signs as its author: who recorded the fact that makes it his paper; null: it is not recorded yet. */
export function authorOf(standsOn: StandsOn, facts: readonly Fact[], about: string | null): Fact['actor'] | null {
  const { types, authoredBy } = standsOn;
  const record = standingRecord(standsOn, facts, about);
  return (authoredBy === undefined ? record.last(...types) : record.last(authoredBy))?.actor ?? null;
}

function meant({ types }: StandsOn, { peers, now }: Pick<Standing, 'peers' | 'now'>, about: string | null): Fact | null {
  if (about !== null) { const id = now(about); return peers.find((fact) => fact.id === id) ?? null; }
  for (const type of types) {
    const last = peers.findLast((fact) => fact.type === type);
    if (last) return last;
  }
  return null;
}

function peersOf({ types, only = () => true }: StandsOn, facts: readonly Fact[]): Pick<Standing, 'peers' | 'now'> {
  const { byType, now } = heldIn(facts);
  const peers = types.flatMap((type) => (byType.get(type) ?? []).filter(only));
  return { peers: types.length > 1 ? peers.sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt) : peers, now };
}

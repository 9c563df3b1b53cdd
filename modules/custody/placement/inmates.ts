/**
 * Who is held in a place, as the separation of article 32 reads them: the particulars that the projection keeps on the line of the board
 * (particulars.ts), the age of the day, and the groups of one case, which are made among those who are here. Pure.
 */
import type { Alone } from '@kepil/law/placement/alone.ts';
import type { Inmate } from '@kepil/law/placement/cell.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { ADULT, isMinor } from '../person.ts';
import type { RecordedParticulars, Unknown } from './particulars.ts';

export interface Occupant extends Inmate {
  readonly name: string;
  /** Version of the episode: a move is recorded on what was seen. */
  readonly version: number;
  readonly birthDate: string | null;
  /** Civil day on which a minor turns eighteen: from then on he may not stay with minors. */
  readonly adultOn: string | null;
  /** Since when in this cell. */
  readonly cellSince: Instant | null;
  /** The assignment to the cell names an order of the head. */
  readonly byOrder: boolean;
  /** What is on record of a stay alone; null: nothing. */
  readonly alone: Alone | null;
  /** In a medical institution now: the cell is kept, nobody lies in it. */
  readonly away: boolean;
  /** Numbers of cases on which others of this place are held too. */
  readonly sharedCases: readonly string[];
  readonly unknown: readonly Unknown[];
}

/** What the board has of a person (table `held`). */
export interface HeldPerson {
  readonly episode: string;
  readonly version: number;
  readonly name: string;
  readonly birthDate: string | null;
  /** `unknown` while nobody has recorded it. */
  readonly sex: string;
  readonly foreigner: boolean;
  readonly cell: string | null;
  readonly particulars: RecordedParticulars;
}

/** Everybody who is held in the place, as of `at` in its zone; the groups of one case, and of cases noted as connected, are made among them. */
export function occupantsOf(people: readonly HeldPerson[], at: Instant, zone: Zone): Occupant[] {
  const groups = groupsOf(people.map(({ episode, particulars }) => [episode, particulars.cases ?? []]));
  const today = civilDate(at, zone);
  return people.map(({ episode, version, name, birthDate, sex, foreigner, cell, particulars: noted }) => {
    const minor = isMinor(birthDate, today);
    const caseGroup = groups.get(episode) ?? null;
    return {
      id: episode, name, version, birthDate, adultOn: minor && birthDate !== null ? birthday(birthDate, ADULT) : null,
      cell, cellSince: noted.cellSince ?? null, byOrder: noted.byOrder ?? false, away: noted.away ?? false,
      alone: noted.alone ? { ordered: false, sanction: null, case: null, ...noted.alone } : null,
      sex: sex === 'female' ? 'female' : 'male', minor, foreign: foreigner,
      heldBefore: noted.heldBefore ?? false, convicted: noted.convicted ?? false, grave: noted.grave ?? false, dangerousRecidivism: noted.dangerousRecidivism ?? false,
      sentencedToDeath: noted.sentencedToDeath ?? false, protectedProfession: noted.protectedProfession ?? false, endangered: noted.endangered ?? false,
      medical: noted.medical ?? 'none', caseGroup, sharedCases: caseGroup === null ? [] : noted.cases ?? [],
      smoker: noted.smoker ?? null, withMinorsByDecision: noted.withMinors ?? false, incompatibleWith: noted.incompatibleWith ?? [], unknown: noted.unknown ?? [],
    };
  });
}

/** A name for each group of people joined by cases, through others as well; null: nobody else here is of the group. */
function groupsOf(people: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, string | null> {
  const parent = new Map<string, string>();
  const root = (one: string): string => {
    let at = one;
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above;
    parent.set(one, at);
    return at;
  };
  for (const [, [first, ...others]] of people) {
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      const [a, b] = [root(first), root(other)].sort();
      if (a !== undefined && b !== undefined && a !== b) parent.set(b, a);
    }
  }
  const group = (cases: readonly string[]): string | null => (cases[0] === undefined ? null : root(cases[0]));
  const sizes = new Map<string, number>();
  for (const [, cases] of people) { const own = group(cases); if (own !== null) sizes.set(own, (sizes.get(own) ?? 0) + 1); }
  return new Map(people.map(([episode, cases]) => { const own = group(cases); return [episode, own !== null && (sizes.get(own) ?? 0) > 1 ? own : null]; }));
}

/** The day of a birthday; one of 29 February is reached on 1 March of a common year. */
function birthday(birthDate: string, years: number): string {
  const day = `${String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')}${birthDate.slice(4)}`;
  const noSuchDay = birthDate.slice(5) === '02-29' && new Date(`${day}T00:00:00Z`).getUTCDate() !== 29;
  return noSuchDay ? `${day.slice(0, 4)}-03-01` : day;
}


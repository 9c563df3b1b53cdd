/**
 * Who is held in a place, as the separation of article 32 reads them: derived from recorded facts and from nothing else. What nobody
 * has recorded counts as absent and is named in `unknown`, so that the screen says it rather than guesses. Pure.
 */
import type { Inmate } from '@kepil/law/placement/cell.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { ADULT, personOf } from '../person.ts';

/** What is not on record of a person though a rule reads it. */
export type Unknown = 'sex' | 'birth-date' | 'citizenship' | 'gravity' | 'held-before';

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
  /** In a medical institution now: the cell is kept, nobody lies in it. */
  readonly away: boolean;
  /** Numbers of cases on which others of this place are held too. */
  readonly sharedCases: readonly string[];
  readonly unknown: readonly Unknown[];
}

export interface HeldPerson {
  readonly episode: string;
  readonly version: number;
  /** Effective now, in the order of law: the types that the view `placement_fact` gives. */
  readonly facts: readonly Fact[];
}

/** Everybody who is held in the place; the groups of one case, and of cases noted as connected, are made among them. */
export function occupantsOf(people: readonly HeldPerson[], place: string, at: Instant, zone: Zone): Occupant[] {
  const casesOf = new Map(people.map((person) => [person.episode, casesIn(person.facts)]));
  const groups = groupsOf([...casesOf]);
  return people.map(({ episode, version, facts }) => {
    const noted = notedIn(facts);
    const person = personOf(facts, at, zone);
    const described = facts.findLast(({ type }) => type === 'person.described')?.data ?? {};
    const gravity = gravityOf(facts);
    const group = groups.get(episode) ?? null;
    const here = cellNow(facts, place);
    const away = lastOf(facts, ['medical.institution-entered', 'medical.institution-left'])?.type === 'medical.institution-entered';
    const unknown: Unknown[] = [
      ...(described['sex'] === undefined ? ['sex' as const] : []), ...(person.birthDate === null ? ['birth-date' as const] : []),
      ...(described['citizenship'] === undefined || described['citizenship'] === 'unknown' ? ['citizenship' as const] : []),
      ...(gravity === 'not-ruled' ? ['gravity' as const] : []), ...(noted['heldBefore'] === undefined ? ['held-before' as const] : []),
    ];
    return {
      id: episode, name: person.name, version, birthDate: person.birthDate, adultOn: person.minor && person.birthDate !== null ? birthday(person.birthDate, ADULT) : null,
      cell: here?.cell ?? null, cellSince: here?.since ?? null, byOrder: here?.byOrder ?? false, away,
      sex: person.sex === 'female' ? 'female' : 'male', minor: person.minor, foreign: person.foreigner,
      heldBefore: noted['heldBefore'] === true || described['convict'] === true,
      convicted: described['convict'] === true || noted['sentenceInForce'] === true,
      grave: gravity === 'grave', dangerousRecidivism: noted['dangerousRecidivism'] === true, sentencedToDeath: noted['sentencedToDeath'] === true,
      protectedProfession: described['formerOfficial'] === true || noted['protectedProfession'] === true, endangered: noted['endangered'] === true,
      medical: noted['medicalNeed'] === 'infectious' || noted['medicalNeed'] === 'special-care' ? noted['medicalNeed'] : 'none',
      caseGroup: group, sharedCases: group === null ? [] : casesOf.get(episode) ?? [],
      smoker: typeof noted['smoker'] === 'boolean' ? noted['smoker'] : null,
      withMinorsByDecision: noted['withMinors'] === true, incompatibleWith: listIn(noted['incompatibleWith']), unknown,
    };
  });
}

/** What has been noted, field by field: the last word counts, also where it takes back an earlier one. */
function notedIn(facts: readonly Fact[]): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...facts.filter(({ type }) => type === 'placement.particulars-noted').map(({ data }) => data)) as Record<string, unknown>;
}

/** The cell since the last admission here; one assigned elsewhere, or before leaving, is none. */
function cellNow(facts: readonly Fact[], place: string): { readonly cell: string; readonly since: Instant; readonly byOrder: boolean } | null {
  const entered = facts.findLastIndex(({ type }) => type === 'custody.admitted' || type === 'custody.departed');
  const assigned = facts.slice(entered + 1).findLast((fact) => fact.type === 'custody.cell-assigned' && (fact.place ?? place) === place);
  const cell = assigned?.data['cell'];
  return assigned && typeof cell === 'string' ? { cell, since: assigned.at, byOrder: assigned.data['decision'] !== undefined } : null;
}

/**
 * Gravity by the last ruling that names it. A protocol that gives the especially grave crime as its ground of 72 hours says so before
 * any ruling. Who is held without a criminal case has none; who has one without a ruling yet is `not-ruled` and counts as not grave.
 */
function gravityOf(facts: readonly Fact[]): 'grave' | 'other' | 'not-ruled' {
  const ruled = facts.findLast(({ type, data }) => type !== 'detention.protocol' && typeof data['gravity'] === 'string')?.data['gravity'];
  if (ruled !== undefined) return ruled === 'grave' || ruled === 'especially-grave' ? 'grave' : 'other';
  if (facts.some(({ type, data }) => type === 'detention.protocol' && data['extendedGround'] === 'especially-grave')) return 'grave';
  const basis = facts.find(({ type }) => type === 'detention.actual')?.data['basis'];
  return basis === 'suspicion' || casesIn(facts).length > 0 ? 'not-ruled' : 'other';
}

function casesIn(facts: readonly Fact[]): string[] {
  const own = facts.flatMap(({ streams }) => streams.flatMap(({ kind, id }) => (kind === 'case' ? [id] : [])));
  return [...new Set([...own, ...listIn(notedIn(facts)['linkedCases'])])];
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

const lastOf = (facts: readonly Fact[], types: readonly string[]): Fact | undefined => facts.findLast(({ type }) => types.includes(type));
const listIn = (value: unknown): string[] => (typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : []);

/** The day of a birthday; one of 29 February is reached on 1 March of a common year. */
function birthday(birthDate: string, years: number): string {
  const day = `${String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')}${birthDate.slice(4)}`;
  const noSuchDay = birthDate.slice(5) === '02-29' && new Date(`${day}T00:00:00Z`).getUTCDate() !== 29;
  return noSuchDay ? `${day.slice(0, 4)}-03-01` : day;
}


/**
 * A head-count as it is made, cell by cell, and the record that it becomes. Pure. The draft holds what was marked by hand; who is on
 * record in a cell comes from the roster, so that a draft taken up again after a reload is compared with what the record says now.
 */
import { discrepancyOf, tallyOf, type AbsenceReason, type CellCount, type Tally } from '@kepil/law/facts/head-count.ts';
import type { Roster } from '@kepil/modules/custody/shift/contract.ts';

export type RosterCell = Roster['cells'][number];

/** How one cell was counted. `of`: who was on record there when it was counted. */
export interface CellMark {
  readonly of: readonly string[];
  readonly away: Readonly<Record<string, AbsenceReason>>;
  readonly missing: readonly string[];
  readonly beyond: number;
}

export type Marks = Readonly<Record<string, CellMark>>;

/** Where the record already says that somebody is: these are no discrepancy, and nobody has to mark them by hand. */
export const onRecord = ({ persons }: RosterCell): CellMark['away'] => Object.fromEntries(persons.flatMap(({ episode, where }) => (where === null ? [] : [[episode, where === 'other' ? 'other' : where]])));

/** Everybody who should be in the cell is there. */
export const allPresent = (cell: RosterCell): CellMark => ({ of: cell.persons.map(({ episode }) => episode), away: onRecord(cell), missing: [], beyond: 0 });

/** One person of a cell marked: there, elsewhere for a reason, or missing. */
export function withPerson(cell: RosterCell, mark: CellMark | undefined, episode: string, how: 'here' | 'missing' | AbsenceReason): CellMark {
  const before = mark ?? allPresent(cell);
  const { [episode]: _was, ...away } = before.away;
  const missing = before.missing.filter((one) => one !== episode);
  return { ...before, away: how === 'here' || how === 'missing' ? away : { ...away, [episode]: how }, missing: how === 'missing' ? [...missing, episode] : missing };
}

export const stateOf = (mark: CellMark, episode: string): 'here' | 'missing' | AbsenceReason => (mark.missing.includes(episode) ? 'missing' : (mark.away[episode] ?? 'here'));

/** Somebody came or left since the cell was counted: it has to be counted again. */
export const isOutdated = (cell: RosterCell, { of }: CellMark): boolean => of.length !== cell.persons.length || cell.persons.some(({ episode }) => !of.includes(episode));

export const isCounted = (cell: RosterCell, marks: Marks): boolean => {
  const mark = marks[cell.id];
  return mark !== undefined ? !isOutdated(cell, mark) : cell.persons.length === 0;
};

/** The cell as it goes into the record; null where nobody has counted it and somebody should be there. */
export function countOf(cell: RosterCell, marks: Marks): CellCount | null {
  if (!isCounted(cell, marks)) return null;
  const mark = marks[cell.id] ?? allPresent(cell);
  const absent = cell.persons.flatMap(({ episode, name }) => { const reason = mark.away[episode]; return reason === undefined || mark.missing.includes(episode) ? [] : [{ episode, name, reason }]; });
  const missing = cell.persons.filter(({ episode }) => mark.missing.includes(episode)).map(({ episode, name }) => ({ episode, name }));
  return {
    cell: cell.id === '' ? '—' : cell.id, registered: cell.persons.length, present: cell.persons.length - absent.length - missing.length,
    ...(absent.length > 0 ? { absent } : {}), ...(missing.length > 0 ? { missing } : {}), ...(mark.beyond > 0 ? { beyond: mark.beyond } : {}),
  };
}

export interface Standing {
  /** Of the cells in which somebody should be. */
  readonly counted: number;
  readonly cells: number;
  readonly tally: Tally;
  readonly discrepancy: number;
  /** In the order of the register. */
  readonly left: readonly RosterCell[];
  readonly counts: readonly CellCount[];
}

export function standingOf(cells: readonly RosterCell[], marks: Marks): Standing {
  const counts = cells.flatMap((cell) => countOf(cell, marks) ?? []);
  const left = cells.filter((cell) => !isCounted(cell, marks));
  const inhabited = cells.filter(({ persons }) => persons.length > 0).length;
  return { counted: inhabited - left.length, cells: inhabited, tally: tallyOf(counts), discrepancy: discrepancyOf(counts), left, counts };
}

/** By name wherever somebody was marked by hand. */
export function methodOf(marks: Marks, cells: readonly RosterCell[]): 'by-number' | 'mixed' {
  return cells.some((cell) => { const mark = marks[cell.id]; return mark !== undefined && (mark.missing.length > 0 || mark.beyond > 0); }) ? 'mixed' : 'by-number';
}

/** What of a draft can be read; anything else begins anew. */
export function readMarks(value: unknown): Marks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value as Record<string, unknown>).filter((entry): entry is [string, CellMark] => isMark(entry[1])));
}

function isMark(value: unknown): value is CellMark {
  const mark = value as Partial<CellMark> | null;
  return typeof mark === 'object' && mark !== null && Array.isArray(mark.of) && Array.isArray(mark.missing) && typeof mark.away === 'object' && mark.away !== null && typeof mark.beyond === 'number';
}

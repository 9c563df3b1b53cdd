/** Everybody of the place in one read of the board, and the lists of a shift made of it. */
import { isMinor } from '../person.ts';
import { DAY, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate, localDay, startOfLocalDay } from '@kepil/law/time/zone.ts';
import type pg from 'pg';
import type { CellRow } from '../../contract.ts';
import type { Roster, ShiftList, ShiftPerson } from './contract.ts';
import type { ShiftMarks } from './marks.ts';

/** A line of the board as a shift reads it. */
export interface Inmate {
  readonly episode: string;
  readonly name: string;
  readonly cell: string | null;
  readonly expiry: Instant | null;
  readonly minor: boolean;
  readonly children: boolean;
  readonly marks: ShiftMarks;
}

interface Row { episode: string; person_name: string; birth_date: string | null; cell: string | null; expiry: Instant | null; children: boolean; marks: ShiftMarks | null }

/** `sql` as the reader (`readAs`); in the order of the Kazakh alphabet. The age is that of the day in the zone of the place. */
export async function inmatesOf(sql: pg.ClientBase, place: string, now: Instant, zone: Zone): Promise<Inmate[]> {
  const { rows } = await sql.query<Row>({ name: 'shift-inmates', text: INMATES, values: [place] });
  const today = civilDate(now, zone);
  return rows.map(({ episode, person_name, birth_date, cell, expiry, children, marks }) => ({
    episode, name: person_name, cell, expiry, minor: isMinor(birth_date, today), children: children || marks?.children === true, marks: marks ?? {},
  }));
}

/** Named by the bench too, which sets it beside the bare rows. */
export const INMATES = `select episode, person_name, birth_date, cell, expiry, 'with-children' = any (categories) as children, particulars -> 'shift' as marks
  from held_with_particulars where place = $1 order by name_key, episode`;

/** Lies in the place now: admitted, not out with a convoy, not in a medical institution. */
export const isInside = ({ marks }: Inmate): boolean => marks.arriving === undefined && marks.out === undefined && marks.hospital === undefined;

/** The moment of the question: its day begins at midnight of the place. */
export interface Day { readonly now: Instant; readonly begins: Instant; readonly kindOf: ReadonlyMap<string, CellRow['kind']> }

type Line = Pick<ShiftPerson, 'at' | 'code'> | null;

/** Who stands on the list, and the moment that it is about; null: does not stand on it. */
const lines: Readonly<Record<ShiftList, (person: Inmate, day: Day) => Line>> = {
  expiring: ({ expiry, marks }, { now }) => (expiry !== null && expiry < now + DAY && marks.arriving === undefined ? { at: expiry, code: null } : null),
  release: ({ marks }) => (marks.release === undefined ? null : { at: marks.release, code: null }),
  arriving: ({ marks }) => (marks.arriving !== undefined ? { at: marks.arriving, code: null } : marks.directed?.what === 'admit' ? { at: marks.directed.at, code: marks.directed.purpose } : null),
  leaving: ({ marks }) => (marks.directed?.what === 'hand-over' ? { at: marks.directed.at, code: marks.directed.purpose } : null),
  out: ({ marks }) => (marks.out ? { at: marks.out.since, code: marks.out.purpose } : null),
  hospital: ({ marks }) => (marks.hospital === undefined ? null : { at: marks.hospital, code: null }),
  // Who is noted as punished and lies in no such cell is told too: the note decides, the cell adds.
  punished: ({ marks, cell }, { kindOf }) => (marks.punished ? { at: marks.punished.until, code: null } : cell !== null && kindOf.get(cell) === 'punishment' ? { at: null, code: null } : null),
  single: ({ marks, cell }, { kindOf }) => (marks.single !== undefined && !marks.punished ? { at: marks.single, code: null } : cell !== null && kindOf.get(cell) === 'single' && !marks.punished ? { at: null, code: null } : null),
  medical: ({ cell }, { kindOf }) => (cell !== null && kindOf.get(cell) === 'medical' ? { at: null, code: null } : null),
  fasting: ({ marks }) => (marks.fasting === undefined ? null : { at: marks.fasting, code: null }),
  minors: ({ minor }) => (minor ? { at: null, code: null } : null),
  children: ({ children }) => (children ? { at: null, code: null } : null),
  'no-walk': (person, { begins }) => (isInside(person) && !walkedSince(person, begins) ? { at: person.marks.walk?.at ?? null, code: null } : null),
  unplaced: (person) => (person.cell === null && isInside(person) ? { at: null, code: null } : null),
};

/** Everybody on the list: the nearest moment first where it is about an end, then by name. */
export function listed(people: readonly Inmate[], list: ShiftList, day: Day): ShiftPerson[] {
  const found = people.flatMap((person): ShiftPerson[] => {
    const line = lines[list](person, day);
    return line ? [{ episode: person.episode, name: person.name, cell: person.cell, ...line }] : [];
  });
  return byMoment.has(list) ? found.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity)) : found;
}

const byMoment: ReadonlySet<ShiftList> = new Set(['expiring', 'release', 'arriving', 'leaving', 'out', 'punished']);

export const dayOf = (now: Instant, zone: Zone, cells: readonly CellRow[]): Day => ({ now, begins: startOfLocalDay(localDay(now, zone), zone), kindOf: new Map(cells.map(({ id, kind }) => [id, kind])) });

/** A record of a walk since then, of whatever outcome. */
export const walkedSince = ({ marks }: Inmate, begins: Instant): boolean => marks.walk !== undefined && marks.walk.at >= begins;

/** Everybody by cell in the order of the register; cells that it does not have, and no cell, come last. */
export function rosterCells(people: readonly Inmate[], cells: readonly CellRow[]): Roster['cells'] {
  const own = people.filter(({ marks }) => marks.arriving === undefined);
  const inCell = Map.groupBy(own, ({ cell }) => cell ?? '');
  const persons = (id: string): Roster['cells'][number]['persons'] => (inCell.get(id) ?? []).map(({ episode, name, marks }) => ({ episode, name, where: whereOf(marks) }));
  const known = new Set(cells.map(({ id }) => id));
  const strange = [...inCell.keys()].filter((id) => id !== '' && !known.has(id)).sort();
  return [
    ...cells.map(({ id, block, kind }) => ({ id, block, kind, persons: persons(id) })).filter(({ kind, persons: inside }) => kind !== 'closed' || inside.length > 0),
    ...strange.map((id) => ({ id, block: '', kind: 'unregistered', persons: persons(id) })),
    ...(inCell.has('') ? [{ id: '', block: '', kind: 'none', persons: persons('') }] : []),
  ];
}

function whereOf({ out, hospital }: ShiftMarks): Roster['cells'][number]['persons'][number]['where'] {
  if (hospital !== undefined) return 'hospital';
  if (!out) return null;
  return out.purpose === 'trial' || out.purpose === 'hearing' ? 'court' : out.purpose === 'investigation' || out.purpose === 'investigative-actions' ? 'investigator' : 'other';
}

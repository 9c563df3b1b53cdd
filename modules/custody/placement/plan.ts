/** The plan of a place: its cells, who is in them by the record, and what article 32 says of it. Read anew each time. */
import { readAs } from '@kepil/journal/access.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { aloneCases, aloneStanding, type AloneStanding } from '@kepil/law/placement/alone.ts';
import { plainFaults } from '@kepil/law/placement/breaks.ts';
import { capacityOf, lawfulOptions, wishesOf, type PlacementOptions } from '@kepil/law/placement/cell.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor, may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { CellRow, Plan } from '../../contract.ts';
import type { House } from '../../house.ts';
import { occupantsOf, type HeldPerson, type Occupant } from './inmates.ts';
import type { RecordedParticulars } from './particulars.ts';
import { cellOf, mayEdit, readRegister, type Register } from './register.ts';

export interface Placing {
  readonly place: PlaceEntry;
  readonly now: Instant;
  readonly register: Register;
  readonly occupants: readonly Occupant[];
  readonly options: PlacementOptions;
}

/** Throws `not-found` where the place is out of reach or only some of those held there may be seen: a plan is whole or none. */
export function requirePlan(house: House, who: Principal, id: string): PlaceEntry {
  const place = house.directory.place(id);
  const where = place && { place: id, territories: territoriesAbove(place.territory), offices: [], stage: 'detention' as const };
  if (!place || !where || !may(who, 'board.read', where) || !grantsFor(who, 'board.read').some(({ stages, reach }) => stages === 'any' && reach !== 'own-case')) throw new Problem('not-found');
  return place;
}

/** The look at everybody held there is on record. */
export async function readPlacing(house: House, who: Principal, id: string, what: 'plan' | 'plan-check' | 'plan-proposal'): Promise<Placing> {
  const place = requirePlan(house, who, id);
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const register = await readRegister(sql, id);
    const occupants = occupantsOf(await heldIn(sql, id), now, place.zone);
    await leaveTrace(sql, who, { what, episodes: occupants.map((one) => one.id), detail: { place: id } }, now);
    return { place, now, register, occupants, options: { ...lawfulOptions, foreignersApart: register.foreignersApart } };
  });
}

interface PlacingRow extends Omit<HeldPerson, 'name' | 'birthDate' | 'particulars'> {
  readonly person_name: string; readonly birth_date: string | null; readonly particulars: RecordedParticulars | null;
}

/** Throws `not-ready` while lines written by an earlier version of the program still wait for their evaluation. */
async function heldIn(sql: pg.ClientBase, place: string): Promise<HeldPerson[]> {
  const { rows } = await sql.query<PlacingRow>({ name: 'placing', text: PLACING, values: [place] });
  return rows.map(({ person_name: name, birth_date: birthDate, particulars, ...row }) => {
    if (particulars === null) throw new Problem('not-ready');
    return { ...row, name, birthDate, particulars };
  });
}

/** Those held in the place `$1`. Two looks at the same must show the same: in one order. */
export const PLACING = 'select episode, version, person_name, birth_date, sex, foreigner, cell, particulars from held_with_particulars where place = $1 order by episode';

/** Where everybody lies now, save those who are in a medical institution. */
export const lying = ({ occupants }: Pick<Placing, 'occupants'>): Occupant[] => occupants.filter(({ away }) => !away);

export function planView(house: House, who: Principal, placing: Placing): Plan {
  const { place, now, register, options } = placing;
  const present = lying(placing);
  const inCell = Map.groupBy(present, ({ cell }) => cell);
  const known = new Set(register.cells.map(({ id }) => id));
  return {
    place: { id: place.id, name: place.name, kind: place.kind }, now, zone: place.zone, version: register.version, foreignersApart: register.foreignersApart, areaPerPerson: options.areaPerPerson,
    cells: register.cells.map((row) => cellView(row, inCell.get(row.id) ?? [], options, now)),
    persons: placing.occupants.map(personView).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)),
    unplaced: (inCell.get(null) ?? []).map(({ id }) => id),
    unregistered: [...inCell].flatMap(([cell, persons]) => (cell === null || known.has(cell) ? [] : [{ cell, persons: persons.map(({ id }) => id) }])).sort((a, b) => (a.cell < b.cell ? -1 : 1)),
    away: placing.occupants.filter((one) => one.away).map(({ id }) => id),
    mayMove: may(who, 'fact.record', { place: place.id, territories: territoriesAbove(place.territory), offices: [], stage: 'detention' }) && who.place === place.id && administration.has(who.capacity),
    mayEdit: mayEdit(house, who, place.id),
  };
}

/** Who assigns cells: `recordedBy` of the fact. */
const administration: ReadonlySet<string> = new Set(['duty-officer', 'head-of-place', 'deputy-head-of-place']);

function cellView(row: CellRow, occupants: readonly Occupant[], options: PlacementOptions, now: Instant): Plan['cells'][number] {
  const cell = cellOf(row);
  return {
    ...row, capacity: capacityOf(cell, options), persons: occupants.map(({ id }) => id), faults: plainFaults(cell, occupants, options).map((fault) => ({ ...fault, rows: [...fault.rows], persons: [...fault.persons] })),
    wishes: wishesOf(occupants).map(({ kind, persons }) => ({ kind, persons: [...persons] })),
    alone: standingAlone(row, occupants, now).map(({ title, missing, ...standing }) => ({ ...standing, title: title && { ...title }, missing: [...missing] })),
  };
}

/** Who is the only one in a cell that the record of his or the register calls single. A punishment cell has its own articles (37–39). */
function standingAlone({ kind }: CellRow, occupants: readonly Occupant[], now: Instant): ({ readonly person: string; readonly title: I18n | null } & AloneStanding)[] {
  return occupants.flatMap(({ id, alone, byOrder, cellSince }) => {
    const since = alone?.since ?? cellSince;
    if (since === null || occupants.length > 1 || kind === 'punishment' || (alone === null && kind !== 'single')) return [];
    const standing = aloneStanding({ sanction: alone?.sanction ?? null, case: alone?.case ?? null, since, ordered: byOrder || alone?.ordered === true }, now);
    return [{ person: id, title: standing.case && aloneCases[standing.case].title, ...standing }];
  });
}

function personView({ byOrder: _byOrder, alone: _alone, ...occupant }: Occupant): Plan['persons'][number] {
  return { ...occupant, withMinorsByDecision: occupant.withMinorsByDecision === true, sharedCases: [...occupant.sharedCases], incompatibleWith: [...(occupant.incompatibleWith ?? [])], unknown: [...occupant.unknown] };
}

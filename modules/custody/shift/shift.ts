/** The screen of a shift, one look for everybody held in the place: who is where, what is to be done by when, what only the head decides. */
import { readAs } from '@kepil/journal/access.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import type { CellRow } from '../../contract.ts';
import type { House } from '../../house.ts';
import { namesOfOfficials } from '../../names-of-officials.ts';
import { requirePlan } from '../placement/plan.ts';
import { readRegister } from '../placement/register.ts';
import { shiftLists, type DutiesPage, type DutiesQuery, type PersonsPage, type PersonsQuery, type Roster, type Shift, type ShiftDuties, type ShiftPerson } from './contract.ts';
import { dutiesNow, dutyPage, placeDuties } from './duties.ts';
import { changesSince, shiftLog, type ShiftLog } from './log.ts';
import { dayOf, inmatesOf, isInside, listed, rosterCells, walkedSince, type Day, type Inmate } from './people.ts';

/** Persons of a list in the screen's own answer; the rest come by pages. */
const NAMED = 8;

/** Throws `not-found` where not everybody of the place may be seen: a shift is whole or none. */
export async function shiftView(house: House, who: Principal, id: string): Promise<Shift> {
  const place = requirePlan(house, who, id);
  const now = house.now();
  const found = await readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const { cells } = await readRegister(sql, id);
    const people = await inmatesOf(sql, id, now, place.zone);
    const { groups, lateIn } = await dutiesNow(sql, house.ruleSet, id, now);
    const own = await placeDuties(sql, house.ruleSet, id, now);
    const log = await shiftLog(sql, id);
    const day = dayOf(now, place.zone, cells);
    const since = await changesSince(sql, id, log.taken?.at ?? day.begins, now);
    const lists = shiftLists.map((list) => ({ list, all: listed(people, list, day) })).filter(({ all }) => all.length > 0).map(({ list, all }) => ({ list, n: all.length, rows: all.slice(0, NAMED) }));
    const shown = [...groups.flatMap(({ persons }) => persons), ...lists.flatMap(({ rows }) => rows)].map(({ episode }) => episode);
    await leaveTrace(sql, who, { what: 'shift', episodes: [...new Set(shown)], detail: { place: id } }, now);
    return { cells, people, groups, lateIn, own, log, since, lists, day };
  });
  const { cells, people, groups, lateIn, own, log, since, lists, day } = found;
  return {
    place: placeOf(place), now, zone: place.zone, taken: log.taken, counted: log.counted, notes: await signed(house, log.notes), regime: log.regime,
    numbers: { held: people.filter(({ marks }) => marks.arriving === undefined).length, inside: people.filter(isInside).length, beds: cells.reduce((sum, { kind, beds }) => sum + (kind === 'closed' ? 0 : beds), 0), late: groups.reduce((sum, { late }) => sum + late, 0) },
    ...byCell(people, cells, lateIn),
    duties: [...groups.map((group) => ({ ...group, today: todayOf(group, people, day) })), ...own], lists, since: [...since],
    may: permissions(house, who, place),
  };
}

const placeOf = ({ id, name, kind }: PlaceEntry): Shift['place'] => ({ id, name, kind });

/** Of a duty of every day whose act the line of the board keeps: the walk. */
function todayOf({ discharge }: Omit<ShiftDuties, 'today'>, people: readonly Inmate[], { begins }: Day): ShiftDuties['today'] {
  if (!discharge.includes('walk.recorded')) return null;
  const inside = people.filter(isInside);
  return { done: inside.filter((one) => walkedSince(one, begins)).length, of: inside.length };
}

function byCell(people: readonly Inmate[], cells: readonly CellRow[], lateIn: Readonly<Record<string, number>>): Pick<Shift, 'cells' | 'unplaced' | 'unregistered'> {
  const inCell = Map.groupBy(people.filter(({ marks }) => marks.arriving === undefined), ({ cell }) => cell);
  const known = new Set(cells.map(({ id }) => id));
  return {
    cells: cells.map((cell) => {
      const own = inCell.get(cell.id) ?? [];
      return { ...cell, persons: own.length, minors: own.filter(({ minor }) => minor).length, away: own.filter((one) => !isInside(one)).length, late: lateIn[cell.id] ?? 0 };
    }),
    unplaced: (inCell.get(null) ?? []).filter(isInside).length,
    unregistered: [...inCell].flatMap(([cell, own]) => (cell === null || known.has(cell) ? [] : [{ cell, persons: own.length }])).sort((a, b) => (a.cell < b.cell ? -1 : 1)),
  };
}

async function signed(house: House, notes: ShiftLog['notes']): Promise<Shift['notes']> {
  const names = notes.length === 0 ? new Map<string, string>() : await namesOfOfficials(house, notes.map(({ actor }) => actor));
  return notes.map(({ actor, ...note }) => ({ ...note, by: names.get(actor) ?? house.officialName(actor) ?? '' }));
}

function permissions(house: House, who: Principal, { id, territory }: PlaceEntry): Shift['may'] {
  const record = who.place === id && may(who, 'fact.record', { place: id, territories: territoriesAbove(territory), offices: [], stage: 'detention' });
  return { record, decide: record && heads.has(who.capacity), takeOver: record && (heads.has(who.capacity) || who.capacity === 'duty-officer') };
}

const heads: ReadonlySet<string> = new Set(['head-of-place', 'deputy-head-of-place']);

/** All persons of one group of duties, by pages. */
export async function shiftDutiesPage(house: House, who: Principal, id: string, { norm, offset, limit }: DutiesQuery): Promise<DutiesPage> {
  requirePlan(house, who, id);
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const page = await dutyPage(sql, id, norm, now, offset, limit);
    await leaveTrace(sql, who, { what: 'shift', episodes: [...new Set(page.rows.map(({ episode }) => episode))], detail: { place: id, norm, offset } }, now);
    return { ...page, now };
  });
}

/** Persons by a part of the name, by cell or by list, by pages. */
export async function shiftPersons(house: House, who: Principal, id: string, { q, cell, list, offset, limit }: PersonsQuery): Promise<PersonsPage> {
  const place = requirePlan(house, who, id);
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const people = await inmatesOf(sql, id, now, place.zone);
    const wanted = q ? q.toLowerCase().split(/\s+/) : [];
    const named = people.filter((one) => (cell === undefined || one.cell === cell) && wanted.every((word) => one.name.toLowerCase().includes(word) || one.cell?.toLowerCase() === word));
    const found = list === undefined ? named.map(plain) : listed(named, list, dayOf(now, place.zone, (await readRegister(sql, id)).cells));
    const rows = found.slice(offset, offset + limit);
    await leaveTrace(sql, who, { what: 'shift', episodes: rows.map(({ episode }) => episode), detail: { place: id, offset } }, now);
    return { total: found.length, now, rows };
  });
}

const plain = ({ episode, name, cell }: Inmate): ShiftPerson => ({ episode, name, cell, at: null, code: null });

/** Everybody by cell, for a head-count: once fetched it needs no line. */
export async function shiftRoster(house: House, who: Principal, id: string): Promise<Roster> {
  const place = requirePlan(house, who, id);
  const now: Instant = house.now();
  return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const { cells } = await readRegister(sql, id);
    const people = await inmatesOf(sql, id, now, place.zone);
    await leaveTrace(sql, who, { what: 'shift-roster', episodes: people.map(({ episode }) => episode), detail: { place: id } }, now);
    return { place: placeOf(place), now, zone: place.zone, cells: rosterCells(people, cells), may: { record: permissions(house, who, place).takeOver } };
  });
}

/** The plan of a place: its cells, who is in them by the record, and what article 32 says of it. Read anew each time. */
import { readAs } from '@kepil/journal/access.ts';
import { streamRef } from '@kepil/journal/rows.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { plainFaults } from '@kepil/law/placement/breaks.ts';
import { capacityOf, lawfulOptions, wishesOf, type PlacementOptions } from '@kepil/law/placement/cell.ts';
import { DAY, NEVER, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor, may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { CellRow, Plan } from '../../contract.ts';
import type { House } from '../../house.ts';
import { occupantsOf, type HeldPerson, type Occupant } from './inmates.ts';
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
    const occupants = occupantsOf(await heldIn(house, sql, id, place.zone, now), id, now, place.zone);
    await leaveTrace(sql, who, { what, episodes: occupants.map((one) => one.id), detail: { place: id } }, now);
    return { place, now, register, occupants, options: { ...lawfulOptions, foreignersApart: register.foreignersApart } };
  });
}

interface PlacementRow {
  episode: string; version: number; id: string; type: string; at: number; recorded_at: number; streams: string; place: string | null; corrects: string | null; withdraws: string | null; data: Readonly<Record<string, unknown>> | null;
}

/** Of each fact only what `inmates.ts` reads: whole papers of a thousand people would be megabytes. */
const WHAT_IS_READ = `case type
  when 'person.described' then jsonb_strip_nulls(jsonb_build_object('surname', data -> 'surname', 'name', data -> 'name', 'patronymic', data -> 'patronymic', 'birthDate', data -> 'birthDate', 'sex', data -> 'sex',
    'citizenship', data -> 'citizenship', 'convict', data -> 'convict', 'formerOfficial', data -> 'formerOfficial'))
  when 'custody.cell-assigned' then jsonb_strip_nulls(jsonb_build_object('cell', data -> 'cell', 'decision', data -> 'decision'))
  when 'detention.protocol' then jsonb_strip_nulls(jsonb_build_object('extendedGround', data -> 'extendedGround'))
  when 'detention.actual' then jsonb_strip_nulls(jsonb_build_object('basis', data -> 'basis'))
  when 'placement.particulars-noted' then data - 'diagnosis'
  when 'custody.admitted' then null when 'custody.departed' then null when 'medical.institution-entered' then null when 'medical.institution-left' then null
  else jsonb_strip_nulls(jsonb_build_object('gravity', data -> 'gravity')) end`;

/** In one round trip. Who recorded a fact plays no part here and is left out. */
async function heldIn(house: House, sql: pg.ClientBase, place: string, zone: Zone, now: Instant): Promise<HeldPerson[]> {
  const { rows } = await sql.query<PlacementRow>({
    name: 'placement-facts',
    text: `select episode, version, id, type, at, recorded_at, array_to_string(streams, ' ') as streams, place, corrects, withdraws, ${WHAT_IS_READ} as data from placement_fact where held_at = $1`, values: [place],
  });
  // As they come depends on the plan of the query; two looks at the same must show the same.
  return [...Map.groupBy(rows, ({ episode }) => episode)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([episode, own]) => ({
    episode, version: own[0]?.version ?? 0, facts: effectiveFacts(own.map((row) => factOf(row, zone)), house.engine.order, now, NEVER),
  }));
}

const factOf = ({ id, type, at, recorded_at: recordedAt, streams, place, corrects, withdraws, data }: PlacementRow, zone: Zone): Fact => ({
  id, type, at, recordedAt, zone, streams: streams.split(' ').map(streamRef), place, actor: nobody, data: data ?? {}, ...(corrects === null ? {} : { corrects }), ...(withdraws === null ? {} : { withdraws }),
});
const nobody = { id: '', capacity: 'system', office: null } as const;

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
  const alone = (row.kind === 'single' || row.kind === 'punishment') && occupants.length === 1;
  return {
    ...row, capacity: capacityOf(cell, options), persons: occupants.map(({ id }) => id), faults: plainFaults(cell, occupants, options).map((fault) => ({ ...fault, rows: [...fault.rows], persons: [...fault.persons] })),
    wishes: wishesOf(occupants).map(({ kind, persons }) => ({ kind, persons: [...persons] })),
    withoutOrder: alone ? occupants.filter(({ byOrder, cellSince }) => !byOrder && cellSince !== null && now - cellSince > DAY).map(({ id }) => id) : [],
  };
}

function personView({ byOrder: _byOrder, ...occupant }: Occupant): Plan['persons'][number] {
  return { ...occupant, withMinorsByDecision: occupant.withMinorsByDecision === true, sharedCases: [...occupant.sharedCases], incompatibleWith: [...(occupant.incompatibleWith ?? [])], unknown: [...occupant.unknown] };
}

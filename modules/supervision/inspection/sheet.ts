/** What a prosecutor takes along to inspect a place: its check-lists with what is known, who is held, what was inspected before. */
import { readAs } from '@kepil/journal/access.ts';
import { measures } from '@kepil/law/acts/prosecutorial-supervision/checklists/measures.ts';
import { paramStep, resolveParams, type ResolvedParam } from '@kepil/law/engine/params.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { offsetMs } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { filesOf } from '@kepil/platform/files/files.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { namesOfOfficials } from '../../names-of-officials.ts';
import { isKeeper, listsOf, type Known } from './beside.ts';
import { MOST_PERSONS, type InspectionDone, type InspectionList, type InspectionRecord, type InspectionSheet } from './contract.ts';

/** Inspections shown of the time before. */
const DONE_DAYS = 60;
const MOST_DONE = 20;
/** What is on record beside an item: of the half-year, the longest time between two inspections of a place (points 22, 50, 51). */
const RECORDED_DAYS = 183;

/** Throws `not-found` where the place is not this prosecutor's to inspect. */
export function requireInspected(house: House, who: Principal, id: string): PlaceEntry {
  const place = house.directory.place(id);
  if (!place || !may(who, 'inspection.prepare', { place: id, territories: territoriesAbove(place.territory), offices: [], stage: 'detention' })) throw new Problem('not-found');
  return place;
}

/** The look at everybody held there is on record. */
export async function inspectionSheetOf(house: House, who: Principal, id: string): Promise<InspectionSheet> {
  const place = requireInspected(house, who, id);
  const now = house.now();
  const recordedSince = now - RECORDED_DAYS * DAY;
  const found = await readAs(house.pool, fenceFor(who, 'inspection.prepare'), async (sql) => {
    const persons = isKeeper(place) ? await keptBy(sql, id) : await heldIn(sql, id);
    const lists = await listsOf(sql, house, place, persons, recordedSince);
    const cells = await cellsOf(sql, id);
    const done = await doneIn(sql, id, now - DONE_DAYS * DAY);
    if (persons.length > 0) await leaveTrace(sql, who, { what: 'inspection', episodes: persons.map(({ episode }) => episode), detail: { place: id } }, now);
    else await leaveTraceOfPlace(sql, who, { what: 'inspection', place: id }, now);
    return { persons, lists, cells, done };
  });
  const limits = measuresOn(house.ruleSet, now, place);
  const least = limits.find((one) => one.id === 'area')?.atLeast ?? null;
  return {
    asOf: now, recordedSince, place: { id, name: place.name, kind: place.kind, head: place.head, zone: place.zone }, lists: found.lists, norms: normsOf(house.ruleSet, found.lists), acts: actsOf(house.ruleSet, found.lists), measures: limits,
    persons: found.persons.slice(0, MOST_PERSONS).map(({ episode, name, cell, stage, uncoveredSince }) => ({ episode, name, cell, stage, uncoveredSince })), personsInAll: found.persons.length,
    cellsBelow: least === null ? [] : found.cells.map((cell) => ({ ...cell, each: Math.round(cell.area / cell.persons * 100) / 100 })).filter(({ each }) => each < least),
    done: await named(house, who, found.done),
    inspector: { name: who.name, office: who.office === null ? null : (house.directory.office(who.office)?.name ?? null) },
  };
}

/** Inspections of the place recorded since an instant: whether somebody else was there meanwhile. Nobody held there is named. */
export async function inspectionsSince(house: House, who: Principal, id: string, since: Instant): Promise<InspectionDone[]> {
  requireInspected(house, who, id);
  const rows = await readAs(house.pool, fenceFor(who, 'inspection.prepare'), async (sql) => {
    await leaveTraceOfPlace(sql, who, { what: 'inspections', place: id }, house.now());
    return doneIn(sql, id, since);
  });
  return named(house, who, rows);
}

/** One inspection as it stands on record; the look at the persons whom it names is on record too. Throws `not-found`. */
export async function inspectionRecordOf(house: House, who: Principal, fact: string): Promise<InspectionRecord> {
  const found = await readAs(house.pool, fenceFor(who, 'inspection.prepare'), async (sql) => {
    const [row] = (await sql.query<DoneRow & { place: string }>({ name: 'inspection-record', text: 'select id, place, at, recorded_at, actor, data from inspection_done where id = $1', values: [fact] })).rows;
    if (!row) throw new Problem('not-found');
    await leaveTraceOfPlace(sql, who, { what: 'inspections', place: row.place, detail: { fact } }, house.now());
    await leaveTrace(sql, who, { what: 'inspections', episodes: namedIn(row.data), detail: { place: row.place, fact } }, house.now());
    return { row, files: await filesOf(sql, fact) };
  });
  const { id, place, at, recorded_at, actor, data } = found.row;
  const names = await namesOfOfficials(house, [actor]);
  return { id, place, at, recordedAt: recorded_at, by: names.get(actor) ?? house.officialName(actor) ?? '', data: { ...data }, files: found.files };
}

/** Records of persons whom the answers and the list of those received name. */
function namedIn(data: DoneRow['data']): string[] {
  const lines = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : []);
  const persons = [...lines(data?.['answers']).flatMap(({ persons: own }) => lines(own)), ...lines(data?.['received'])];
  return [...new Set(persons.flatMap(({ episode }) => (typeof episode === 'string' ? [episode] : [])))];
}

type Person = InspectionSheet['persons'][number] & Known;

async function heldIn(sql: pg.ClientBase, place: string): Promise<Person[]> {
  const { rows } = await sql.query<{ episode: string; person_name: string; cell: string | null; stage: string; uncovered_since: number | null; minor: boolean }>({
    name: 'inspection-persons', text: 'select episode, person_name, cell, stage, uncovered_since, minor from held_with_particulars where place = $1 order by name_key, episode', values: [place],
  });
  return rows.map(({ episode, person_name, cell, stage, uncovered_since, minor }) => ({ episode, name: person_name, cell, stage, uncoveredSince: uncovered_since, minor }));
}

/** Those under control, by name: no cell, no term of custody. */
async function keptBy(sql: pg.ClientBase, place: string): Promise<Person[]> {
  const { rows } = await sql.query<{ episode: string; name: string | null; kind: string | null }>({
    name: 'inspection-controlled', text: 'select episode, name, kind from inspection_controlled where of_place = $1 order by name, episode', values: [place],
  });
  return rows.map(({ episode, name, kind }) => ({ episode, name: name ?? '', cell: null, stage: kind ?? '', uncoveredSince: null, minor: false }));
}

/** Registered cells in which somebody lies. */
async function cellsOf(sql: pg.ClientBase, place: string): Promise<{ cell: string; persons: number; area: number }[]> {
  const { rows } = await sql.query<{ cell: string; persons: number; area: number }>({
    name: 'inspection-cells',
    text: `select c.id as cell, c.area, count(*)::int as persons from cell c join held_with_particulars h on h.place = c.place and h.cell = c.id where c.place = $1 group by c.id, c.area, c.n order by c.n`, values: [place],
  });
  return rows.map(({ cell, persons, area }) => ({ cell, persons, area }));
}

interface DoneRow { id: string; at: number; recorded_at: number; actor: string; data: Readonly<Record<string, unknown>> | null }

const doneIn = async (sql: pg.ClientBase, place: string, since: Instant): Promise<DoneRow[]> => (await sql.query<DoneRow>({
  name: 'inspections-done', text: 'select id, at, recorded_at, actor, data from inspection_done where place = $1 and recorded_at >= $2 order by at desc, id limit $3', values: [place, since, MOST_DONE],
})).rows;

async function named(house: House, who: Principal, rows: readonly DoneRow[]): Promise<InspectionDone[]> {
  const names = rows.length === 0 ? new Map<string, string>() : await namesOfOfficials(house, [...new Set(rows.map(({ actor }) => actor))]);
  const said = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return rows.map(({ id, at, recorded_at, actor, data }) => ({
    id, at, recordedAt: recorded_at, kind: said(data?.['kind']) ?? '', number: said(data?.['number']), by: names.get(actor) ?? house.officialName(actor) ?? '', own: actor === who.account,
  }));
}

const resolved = new WeakMap<RuleSet, ReadonlyMap<string, ResolvedParam>>();

/** The limits of what is measured, as they stand on the day in the zone of the place. */
export function measuresOn(ruleSet: RuleSet, at: Instant, { zone }: PlaceEntry): InspectionSheet['measures'] {
  let params = resolved.get(ruleSet);
  if (!params) resolved.set(ruleSet, (params = resolveParams(ruleSet)));
  const known = params;
  const value = (id: string | undefined, scale: number): number | null => {
    const param = id === undefined ? undefined : known.get(id);
    const step = param && paramStep(param, at, offsetMs(at, zone));
    return step?.value === undefined ? null : step.value / scale;
  };
  return Object.values(measures).map(({ id, title, unit, atLeast, atMost, scale = 1 }) => ({ id, title, unit, atLeast: value(atLeast, scale), atMost: value(atMost, scale) }));
}

function normsOf(ruleSet: RuleSet, lists: readonly InspectionList[]): InspectionSheet['norms'] {
  const ids = new Set(lists.flatMap(({ items }) => items.flatMap(({ broken, warned }) => [...broken, ...warned].map(({ norm }) => norm))));
  return Object.fromEntries([...ids].flatMap((id) => { const norm = normOf(ruleSet, id); return norm ? [[id, { title: norm.title, cite: norm.cite }]] : []; }));
}

function actsOf(ruleSet: RuleSet, lists: readonly InspectionList[]): InspectionSheet['acts'] {
  const cited = new Set(lists.flatMap(({ items }) => items.flatMap(({ cites }) => cites.map(({ act }) => act))));
  return Object.fromEntries(ruleSet.acts.filter(({ id }) => cited.has(id)).map(({ id, short, divided }) => [id, { short, points: divided === 'points' }]));
}

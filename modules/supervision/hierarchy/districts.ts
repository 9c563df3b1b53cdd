/**
 * Control over the offices right below (Instruction, points 16(1), 19(3); row P19.3a): each with what it and the places that it answers for
 * did, did late and missed in the period, as the calendar counts it, and what the superior has done about it.
 */
import { readAs } from '@kepil/journal/access.ts';
import { endOfDay, startOfDay, civilDate } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type OfficeEntry } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { standingAssignments } from '../assigned-offices.ts';
import { requireTerritory } from '../calendar-heat.ts';
import { calendarNorms } from '../calendar-norms.ts';
import { added, daysOf, officesOf } from '../calendar.ts';
import { isAnswer, isInspection } from '../overview.ts';
import type { DistrictRow, Districts } from './contract.ts';

const decisionNorms = { decisions: 'prosecutorial-supervision.10.decision', tasks: 'prosecutorial-supervision.19.task', points: 'prosecutorial-supervision.15.plan-point' } as const;
const HEARD = ['office.head-heard', 'office.heard'], RETURNED = 'office.report-returned', HELPED = 'office.helped';

interface Counted { readonly seat: string; readonly topic: 'duty' | 'overdue' | 'act' | 'fact'; readonly what: string; readonly done: number; readonly late: number; readonly missed: number; readonly open: number; readonly last: number | null }

export interface Asked { readonly territory?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined }

/** Throws `not-found` for a territory beyond the asker's reach, `invalid` for days that are none or too many. */
export async function districtsOf(house: House, who: Principal, asked: Asked): Promise<Districts> {
  const root = requireTerritory(house, who, asked.territory);
  const now = house.now();
  const today = civilDate(now, root.zone);
  const { from, to } = daysOf({ from: asked.from, to: asked.to }, today);
  const { all } = calendarNorms(house.ruleSet);
  const answers = [...new Set(house.ruleSet.acts.flatMap(({ articles }) => articles.flatMap(({ norms }) => norms)).filter(isAnswer).map(({ id }) => id))];
  const { offices, standing, counted, officials } = await readAs(house.pool, { ...fenceFor(who, 'calendar.read'), territory: root.id }, async (sql) => ({
    offices: await officesOf(sql, root.id), standing: await standingAssignments(sql, now), officials: await officialsOf(sql),
    counted: (await sql.query<Counted>({
      name: 'hierarchy', text: 'select * from kepil_hierarchy($1, $2, $3, $4, $5, $6, $7)',
      // What is due at midnight belongs to the day that ends there.
      values: [all, answers, Object.values(decisionNorms), [...HEARD, RETURNED, HELPED], startOfDay(from, root.zone) + 1, endOfDay(to, root.zone) + 1, now],
    })).rows,
  }));
  const officeOfSeat = new Map([...offices.map(({ id }) => [id, id] as const), ...[...standing].flatMap(([place, own]) => { const last = own.at(-1); return last ? [[place, last.office] as const] : []; })]);
  const bySeat = Map.groupBy(counted, ({ seat }) => officeOfSeat.get(seat) ?? '');
  const rows = rightBelow(house, offices, root.id).map(({ head, all: own }) => rowOf(house, head, own, own.flatMap(({ id }) => bySeat.get(id) ?? []), officials));
  return {
    now, territory: { id: root.id, name: root.name }, from, to, today,
    above: territoriesAbove(root.id).filter((id) => id !== root.id && (id === who.territory || id.startsWith(`${who.territory}/`))).flatMap((id) => { const entry = house.directory.territory(id); return entry ? [{ id, name: entry.name }] : []; }),
    rows: rows.sort((a, b) => b.worst - a.worst || b.duties.missed - a.duties.missed || b.duties.late - a.duties.late || a.office.id.localeCompare(b.office.id)),
  };
}

/** The offices that answer to this territory directly, each with all below it. */
function rightBelow(house: House, offices: readonly OfficeEntry[], root: string): { readonly head: OfficeEntry; readonly all: readonly OfficeEntry[] }[] {
  const children = house.directory.territories.filter(({ parent }) => parent === root);
  return children.flatMap(({ id }) => {
    const heads = offices.filter(({ territory }) => territory === id);
    const below = offices.filter(({ territory }) => territory.startsWith(`${id}/`));
    // Without an office of its own level the lower ones answer to the root themselves.
    return heads.length === 0 ? below.map((head) => ({ head, all: [head] })) : heads.map((head, i) => ({ head, all: i === 0 ? [head, ...below] : [head] }));
  });
}

function rowOf(house: House, office: OfficeEntry, all: readonly OfficeEntry[], counted: readonly Counted[], officials: ReadonlyMap<string, string>): DistrictRow {
  const duty = counted.filter(({ topic }) => topic === 'duty');
  const duties = duty.reduce((sum, { open: due, missed, late, done }) => added(sum, { due, missed, late, done }), { due: 0, missed: 0, late: 0, done: 0 });
  const inspectionsMissed = duty.filter(({ what }) => isInspection(normOf(house.ruleSet, what))).reduce((sum, { missed }) => sum + missed, 0);
  const overdue = (norm: string): number => counted.filter(({ topic, what }) => topic === 'overdue' && what === norm).reduce((sum, { missed }) => sum + missed, 0);
  const undone = { decisions: overdue(decisionNorms.decisions), tasks: overdue(decisionNorms.tasks), points: overdue(decisionNorms.points) };
  const acts = counted.filter(({ topic }) => topic === 'act').map(({ what, seat, last }) => ({ fact: what, place: { id: seat, name: (house.directory.place(seat) ?? house.directory.office(seat))?.name ?? { kk: seat, ru: seat, en: seat } }, due: last }));
  // What the superior did concerns the office itself, not those below it.
  const own = counted.filter(({ topic, seat }) => topic === 'fact' && seat === office.id);
  const ofTypes = (...types: readonly string[]) => own.filter(({ what }) => types.includes(what));
  const times = (facts: readonly Counted[]): number => facts.reduce((sum, { done }) => sum + done, 0);
  const lastOf = (facts: readonly Counted[]): number | null => facts.reduce<number | null>((last, one) => (one.last !== null && (last === null || one.last > last) ? one.last : last), null);
  return {
    office: { id: office.id, name: office.name }, territory: office.territory, deeper: all.length > 1, zone: house.directory.territory(office.territory)?.zone ?? 'Asia/Almaty', official: officials.get(office.id) ?? null,
    duties, inspectionsMissed, acts, undone, heard: times(ofTypes(...HEARD)), returned: times(ofTypes(RETURNED)), helped: times(ofTypes(HELPED)), lastHeard: lastOf(ofTypes(...HEARD)), lastHelp: lastOf(ofTypes(HELPED)),
    worst: duties.missed + acts.length + undone.decisions + undone.tasks,
  };
}

/** By office the one on whom supervision was laid last. */
async function officialsOf(sql: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql.query<{ seat: string; official: string }>({
    name: 'hierarchy-officials', text: `select distinct on (seat) seat, data ->> 'official' as official from register_office_fact where type = 'office.official-assigned' and not struck order by seat, at desc, seq desc`,
  });
  return new Map(rows.map(({ seat, official }) => [seat, official]));
}

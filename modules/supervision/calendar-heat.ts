/** Places × weeks of a year: how many of the recurring duties over each place were done, done late, missed, are still due. Nobody is named. */
import { readAs } from '@kepil/journal/access.ts';
import { civilDateOfDay, dayOfCivilDate, weekdayOf } from '@kepil/law/time/civil.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type TerritoryEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import type { DutyCounts, Heat } from './calendar-contract.ts';
import { isSupervised, standingAssignments } from './assigned-offices.ts';
import { calendarNorms } from './calendar-norms.ts';
import { added, weeksOf } from './calendar.ts';

/** Throws `not-found` for a territory beyond the asker's reach, as if there were none. */
export function requireTerritory(house: House, who: Principal, asked: string | undefined): TerritoryEntry {
  const root = house.directory.territory(asked ?? who.territory);
  if (!root || !may(who, 'calendar.read', { place: null, territories: territoriesAbove(root.id), offices: [], stage: 'detention' })) throw new Problem('not-found');
  return root;
}

export async function heatOf(house: House, who: Principal, asked: { readonly territory: string | undefined; readonly year: number | undefined }): Promise<Heat> {
  const root = requireTerritory(house, who, asked.territory);
  const now = house.now();
  const today = civilDate(now, root.zone);
  const year = asked.year ?? Number(today.slice(0, 4));
  const weeks = mondaysOf(year);
  const index = new Map(weeks.map((week, i) => [week, i]));
  // A week counts whole, also where it begins in the year before.
  const since = startOfDay(weeks[0] ?? `${year}-01-01`, root.zone) - DAY, before = startOfDay(weeks.at(-1) ?? `${year}-12-31`, root.zone) + 8 * DAY;
  const { counted, standing } = await readAs(house.pool, { ...fenceFor(who, 'calendar.read'), territory: root.id }, async (sql) => ({
    counted: await weeksOf(sql, calendarNorms(house.ruleSet).recurring, { since, before, now }), standing: await standingAssignments(sql, now),
  }));
  const children = house.directory.territories.filter(({ parent }) => parent === root.id);
  // Of the republic its regions; of a region or a district the places themselves.
  const byPlace = root.parent !== null || children.length === 0;
  const places = house.directory.places.filter((place) => (place.territory === root.id || place.territory.startsWith(`${root.id}/`)) && isSupervised(place));
  const rowOf = new Map<string, string>(places.map((place) => [place.id, byPlace ? place.id : children.find(({ id }) => place.territory === id || place.territory.startsWith(`${id}/`))?.id ?? root.id]));
  const cells = new Map<string, (DutyCounts | null)[]>();
  const total: (DutyCounts | null)[] = weeks.map(() => null);
  for (const { kind, subject, week, counts } of counted) {
    const row = kind === 'place' ? rowOf.get(subject) : undefined, at = index.get(week);
    if (row === undefined || at === undefined) continue;
    let own = cells.get(row);
    if (!own) cells.set(row, (own = weeks.map(() => null)));
    own[at] = sum(own[at], counts);
    total[at] = sum(total[at], counts);
  }
  const named = byPlace ? places.map(({ id, name }) => ({ id, name, kind: 'place' as const, office: standing.get(id)?.at(-1)?.office ?? null })) : children.map(({ id, name }) => ({ id, name, kind: 'territory' as const, office: null }));
  return {
    now, territory: { id: root.id, name: root.name }, year, weeks, thisWeek: mondayOf(today), total,
    above: territoriesAbove(root.id).filter((id) => id !== root.id && (id === who.territory || id.startsWith(`${who.territory}/`))).flatMap((id) => { const entry = house.directory.territory(id); return entry ? [{ id, name: entry.name }] : []; }),
    rows: named.map((row) => {
      const own = cells.get(row.id) ?? weeks.map(() => null);
      return { ...row, cells: own, total: own.reduce<DutyCounts>((all, one) => (one ? added(all, one) : all), { due: 0, missed: 0, late: 0, done: 0 }) };
    }),
  };
}

const sum = (a: DutyCounts | null | undefined, b: DutyCounts): DutyCounts => (a ? added(a, b) : b);

const mondayOf = (date: string): string => { const number = dayOfCivilDate(date); return civilDateOfDay(number - weekdayOf(number) + 1); };

function mondaysOf(year: number): string[] {
  const mondays: string[] = [];
  for (let number = dayOfCivilDate(mondayOf(`${year}-01-01`)); civilDateOfDay(number) <= `${year}-12-31`; number += 7) mondays.push(civilDateOfDay(number));
  return mondays;
}

/** A territory at a glance: who is held, what is broken, what was not supervised; numbers only, nobody is named. */
import { readAs } from '@kepil/journal/access.ts';
import type { Norm } from '@kepil/law/engine/norm.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type TerritoryEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { dischargedBy, normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import type { Overview, OverviewRow } from './overview-contract.ts';

/** Broken law is shown of so many days; the line of months is of twelve. */
const RECENT_DAYS = 30;
const MONTHS = 12;

interface HeldCount { territory: string; place: string | null; held: number; uncovered: number; expiring: number; breached: number }
interface Broken { territory: string; subject_kind: string; norm: string; month: string; broken: number; recent: number; going_on: number }

/** Throws `not-found` for a territory beyond the asker's reach, as if there were none. */
export async function overviewOf(house: House, who: Principal, asked: string | undefined): Promise<Overview> {
  const root = house.directory.territory(asked ?? who.territory);
  if (!root || !may(who, 'overview.read', { place: null, territories: territoriesAbove(root.id), offices: [], stage: 'detention' })) throw new Problem('not-found');
  const now = house.now();
  const months = lastMonths(now);
  const fence = { ...fenceFor(who, 'overview.read'), territory: root.id };
  const { held, broken } = await readAs(house.pool, fence, async (sql) => ({
    held: (await sql.query<HeldCount>({
      name: 'overview-held',
      text: `select h.territory, h.place, count(*)::int as held, count(h.uncovered_since)::int as uncovered, count(*) filter (where h.expiry >= $1 and h.expiry < $2)::int as expiring,
          count(*) filter (where h.breaches > 0)::int as breached
        from held h group by 1, 2`,
      values: [now, now + DAY],
    })).rows,
    broken: (await sql.query<Broken>({ name: 'overview-broken', text: 'select * from kepil_broken($1, $2)', values: [now - 366 * DAY, now - RECENT_DAYS * DAY] })).rows,
  }));
  return {
    now, territory: { id: root.id, name: root.name }, above: aboveOf(house, who, root), rows: rowsOf(house, root, held, broken),
    norms: normsOf(house, root, broken), months: months.map((month) => ({ month, broken: sum(broken.filter((one) => one.month === month), (one) => one.broken) })),
  };
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

function aboveOf(house: House, who: Principal, root: TerritoryEntry): Overview['above'] {
  return territoriesAbove(root.id).filter((id) => id !== root.id && (id === who.territory || id.startsWith(`${who.territory}/`))).flatMap((id) => {
    const entry = house.directory.territory(id);
    return entry ? [{ id, name: entry.name }] : [];
  });
}

/** The territories right below, and last what lies in `root` itself and in none of them; or the places, where there is none below. */
function rowsOf(house: House, root: TerritoryEntry, held: readonly HeldCount[], all: readonly Broken[]): OverviewRow[] {
  const children = house.directory.territories.filter(({ parent }) => parent === root.id);
  if (children.length === 0) {
    return house.directory.places.filter(({ territory }) => territory === root.id).map((place) => ({
      id: place.id, name: place.name, kind: 'place', places: 1, capacity: place.capacity, ...heldIn(held.filter((one) => one.place === place.id)),
      broken: null, inspectionsMissed: null, actsUnanswered: null,
    }));
  }
  const rowOf = ({ id, name }: TerritoryEntry, within: (territory: string) => boolean): OverviewRow => {
    const places = house.directory.places.filter(({ territory }) => within(territory));
    const broken = all.filter(({ territory }) => within(territory));
    return {
      id, name, kind: 'territory', places: places.length, capacity: places.every(({ capacity }) => capacity === null) ? null : sum(places, ({ capacity }) => capacity ?? 0),
      ...heldIn(held.filter(({ territory }) => within(territory))),
      broken: sum(broken.filter(({ subject_kind }) => subject_kind === 'episode'), ({ recent }) => recent),
      inspectionsMissed: sum(broken.filter((one) => isInspection(normOf(house.ruleSet, one.norm))), ({ recent }) => recent),
      actsUnanswered: sum(broken.filter((one) => isAnswer(normOf(house.ruleSet, one.norm))), (one) => one.going_on),
    };
  };
  const rows = children.map((child) => rowOf(child, (territory) => territory === child.id || territory.startsWith(`${child.id}/`)));
  const own = rowOf(root, (territory) => territory === root.id);
  return own.places + own.held + (own.broken ?? 0) + (own.inspectionsMissed ?? 0) > 0 ? [...rows, own] : rows;
}

const heldIn = (counts: readonly HeldCount[]): Pick<OverviewRow, 'held' | 'uncovered' | 'expiring24h' | 'withBreach'> => ({
  held: sum(counts, ({ held }) => held), uncovered: sum(counts, ({ uncovered }) => uncovered), expiring24h: sum(counts, ({ expiring }) => expiring), withBreach: sum(counts, ({ breached }) => breached),
});

/** Duties of supervision that an inspection meets, and those that the answer to an act of response meets: by the norms themselves. */
export const isInspection = (norm: Norm | undefined): boolean => norm?.rule.type === 'recurring' && dischargedBy(norm).includes('place.inspected');
export const isAnswer = (norm: Norm | undefined): boolean => norm?.rule.type === 'deadline' && dischargedBy(norm).some((fact) => fact === 'response.answered');

function normsOf(house: House, root: TerritoryEntry, all: readonly Broken[]): Overview['norms'] {
  return [...Map.groupBy(all, ({ norm }) => norm)].flatMap(([id, broken]) => {
    const norm = normOf(house.ruleSet, id);
    if (!norm || broken.every(({ recent }) => recent === 0)) return [];
    const byRow: Record<string, number> = {};
    for (const { territory, recent } of broken) {
      if (recent === 0) continue;
      const row = childOf(root.id, territory);
      byRow[row] = (byRow[row] ?? 0) + recent;
    }
    const act = house.ruleSet.acts.find((one) => one.id === norm.cite.act);
    return [{ norm: id, title: norm.title, cite: norm.cite, status: act?.status ?? null, broken: sum(broken, ({ recent }) => recent), goingOn: sum(broken, (one) => one.going_on), byRow }];
  }).sort((a, b) => b.broken - a.broken || a.norm.localeCompare(b.norm));
}

/** The territory right below `root` in which this one lies; `root` itself where it is its own. */
function childOf(root: string, territory: string): string {
  if (territory === root) return root;
  const end = territory.indexOf('/', root.length + 1);
  return end < 0 ? territory : territory.slice(0, end);
}

/** Names of the last twelve months, the present one last, by the time of the capital. */
export function lastMonths(now: Instant): string[] {
  const [year = 0, month = 1] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit' }).format(now).split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, i) => {
    const index = year * 12 + month - 1 - (MONTHS - 1 - i);
    return `${Math.floor(index / 12)}-${String(index % 12 + 1).padStart(2, '0')}`;
  });
}

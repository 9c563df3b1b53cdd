/** Aggregate figures that are open to public control: counts only, and none so small that a person could be recognised. */
import { readAs } from '@kepil/journal/access.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { civilOf, startOfDay } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { grantsFor } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type PlaceEntry, type TerritoryEntry } from '@kepil/platform/places/directory.ts';
import type { House } from '../house.ts';
import type { Figures } from './contract.ts';
import { requireTerritory, seesPlace } from './reach.ts';
import { countShown, LEAST_SHOWN, partsShown } from './small-counts.ts';
import { outcomeLabels } from './words.ts';

/** What happened is counted of twelve months of the capital's time, the present one the last. */
const MONTHS = 12;
const CAPITAL = 'Asia/Almaty';

interface PlaceCount { place: string; held: number }
interface Area { place: string; area: number }
interface Happened { place: string; type: string; detail: string | null; n: number }
type Outcome = keyof typeof outcomeLabels;

/** Throws `not-found` for a territory beyond the asker's reach. */
export async function figuresOf(house: House, who: Principal, asked: string | undefined): Promise<Figures> {
  const territory = requireTerritory(house, who, asked);
  const now = house.now();
  const since = startOfPeriod(now);
  const places = house.directory.places.filter((place) => seesPlace(who, place) && territoriesAbove(place.territory).includes(territory.id));
  const own = new Set(places.map(({ id }) => id));
  const { held, areas, happened, outcomes } = await readAs(house.pool, fenceFor(who, 'monitoring.read'), async (sql) => ({
    held: (await sql.query<PlaceCount>({ name: 'monitoring-held', text: 'select place, held from place_count' })).rows,
    areas: (await sql.query<Area>({ name: 'monitoring-area', text: 'select place, area from monitoring_area' })).rows,
    happened: (await sql.query<Happened>({ name: 'monitoring-count', text: 'select place, type, detail, count(*)::int as n from monitoring_count where at >= $1 and at <= $2 group by 1, 2, 3', values: [since, now] })).rows,
    outcomes: (await sql.query<{ place: string; outcome: Outcome; n: number }>({
      name: 'monitoring-answers',
      text: `select place, outcome, count(*)::int as n from (
          select place, complaint, case when bool_or(state in ('breached', 'met-late')) then 'late' when bool_or(state = 'open') then 'waiting' else 'in-time' end as outcome
          from monitoring_answer where at >= $1 and at <= $2 and state in ('open', 'met', 'met-late', 'breached') group by 1, 2) each group by 1, 2`,
      values: [since, now],
    })).rows,
  }));
  const here = happened.filter(({ place }) => own.has(place));
  // Whoever sees the persons themselves has nothing to work out.
  const whole = territory.id === who.territory || grantsFor(who, 'episode.read').length > 0;
  return {
    now, since, territory: { id: territory.id, name: territory.name }, territories: choicesOf(house, who, territory), leastShown: LEAST_SHOWN,
    kinds: kindsOf(places, held, areas, here), events: whole ? eventsOf(here, outcomes.filter(({ place }) => own.has(place))) : null,
  };
}

function startOfPeriod(now: Instant): Instant {
  const { year, month } = civilOf(now, CAPITAL);
  const first = year * 12 + month - 1 - (MONTHS - 1);
  return startOfDay(`${Math.floor(first / 12)}-${String(first % 12 + 1).padStart(2, '0')}-01`, CAPITAL);
}

function choicesOf({ directory }: House, who: Principal, territory: TerritoryEntry): Figures['territories'] {
  if (grantsFor(who, 'monitoring.read').every(({ reach }) => reach === 'own-place')) return [];
  const above = territoriesAbove(territory.id).filter((id) => id !== territory.id && territoriesAbove(id).includes(who.territory));
  const below = directory.territories.filter(({ parent }) => parent === territory.id).map(({ id }) => id);
  return [...above, ...below].flatMap((id) => {
    const entry = directory.territory(id);
    return entry ? [{ id, name: entry.name }] : [];
  });
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

function kindsOf(places: readonly PlaceEntry[], held: readonly PlaceCount[], areas: readonly Area[], happened: readonly Happened[]): Figures['kinds'] {
  const heldIn = new Map(held.map(({ place, held: n }) => [place, n]));
  const areaOf = new Map(areas.map(({ place, area }) => [place, area]));
  return [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, own]) => {
    const ids = new Set(own.map(({ id }) => id));
    const measured = own.filter(({ id }) => areaOf.has(id));
    const area = measured.length > 0 ? Math.round(sum(measured, ({ id }) => areaOf.get(id) ?? 0)) : null;
    const inMeasured = sum(measured, ({ id }) => heldIn.get(id) ?? 0);
    return {
      kind, places: own.length, capacity: own.every(({ capacity }) => capacity === null) ? null : sum(own, ({ capacity }) => capacity ?? 0), held: sum(own, ({ id }) => heldIn.get(id) ?? 0),
      area, areaPerPerson: area === null || inMeasured === 0 ? null : Math.round(area / inMeasured * 10) / 10,
      inspections: sum(happened.filter(({ type, place }) => type === 'place.inspected' && ids.has(place)), ({ n }) => n),
    };
  }).sort((a, b) => b.held - a.held || a.kind.localeCompare(b.kind));
}

function eventsOf(happened: readonly Happened[], outcomes: readonly { readonly outcome: Outcome; readonly n: number }[]): NonNullable<Figures['events']> {
  const total = (type: string): number => sum(happened.filter((one) => one.type === type), ({ n }) => n);
  const by = (types: readonly string[]): Map<string, number> => tally(happened.filter(({ type }) => types.includes(type)).map(({ detail, n }) => [detail ?? 'unknown', n]));
  const labelled = (counts: ReadonlyMap<string, number>, label: (code: string) => Figures['territory']['name']): NonNullable<Figures['events']>['force'] => {
    const shown = partsShown(counts);
    return { total: shown.total, parts: [...shown.parts].map(([code, count]) => ({ code, label: label(code), count })) };
  };
  const option = (type: string, field: string) => (code: string) => factTypes[type]?.fields[field]?.optionLabels?.[code] ?? unknown;
  const known = tally(outcomes.map(({ outcome, n }) => [outcome as string, n]));
  const rest = total('complaint.lodged') - sum([...known.values()], (n) => n);
  return {
    complaints: labelled(by(['complaint.lodged']), option('complaint.lodged', 'about')),
    outcomes: labelled(rest > 0 ? new Map([...known, ['no-term', rest]]) : known, (code) => outcomeLabels[code as Outcome] ?? unknown),
    force: labelled(by(['force.used', 'place.force-used']), option('force.used', 'means')),
    punishmentCells: countShown(total('penalty.applied')), hungerStrikes: countShown(total('hunger-strike.established')), deaths: countShown(total('death.established')),
  };
}

/** The greatest first. */
function tally(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, n] of counts) sums.set(key, (sums.get(key) ?? 0) + n);
  return new Map([...sums].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}

const unknown = { kk: 'көрсетілмеген', ru: 'не указано', en: 'not stated' };

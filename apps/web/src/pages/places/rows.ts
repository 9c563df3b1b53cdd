/** Which places a filter leaves, and in which order. The list comes whole: a republic has some hundreds of places. */
import type { I18n, PlaceRow, Territory } from '@kepil/modules/contract.ts';
import type { PlaceSort, PlacesSearch } from './search.ts';
import { DEFAULT_SORT, naturalDirection } from './search.ts';
import { within } from './tree.ts';

/** Held for each place in the limit, 1 is full; null where no limit is set. */
export const occupancy = ({ held, capacity }: Pick<PlaceRow, 'held' | 'capacity'>): number | null => (capacity ? held / capacity : null);

const numberOf: Readonly<Record<Exclude<PlaceSort, 'name'>, (row: PlaceRow) => number>> = {
  held: ({ held }) => held,
  occupancy: (row) => occupancy(row) ?? -1,
  uncovered: ({ uncovered }) => uncovered ?? -1,
  expiring: ({ expiring24h }) => expiring24h ?? -1,
  breaches: ({ breaches }) => breaches ?? -1,
};

/** Between places equal in the chosen number: the graver matters first, then the name. */
const graver = ['uncovered', 'breaches', 'expiring', 'held'] as const;

export function shownPlaces(rows: readonly PlaceRow[], search: PlacesSearch, territories: readonly Territory[], text: (name: I18n) => string): readonly PlaceRow[] {
  const inside = search.territory ? within(territories, search.territory) : null;
  const words = (search.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => (!search.kind || row.kind === search.kind) && (!inside || inside.has(row.territory)) && fits(row, words));
  const sort = search.sort ?? DEFAULT_SORT;
  const sign = (search.dir ?? naturalDirection(sort)) === 'asc' ? 1 : -1;
  const byName = (a: PlaceRow, b: PlaceRow): number => text(a.name).localeCompare(text(b.name), 'ru') || (a.id < b.id ? -1 : 1);
  if (sort === 'name') return found.sort((a, b) => sign * byName(a, b));
  return found.sort((a, b) => sign * (numberOf[sort](a) - numberOf[sort](b)) || byGravity(a, b) || byName(a, b));
}

/** A place is found by any of its three names, its territory or its code. */
function fits(row: PlaceRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = [row.id, ...Object.values(row.name), ...Object.values(row.territoryName)].join(' ').toLowerCase();
  return words.every((word) => said.includes(word));
}

function byGravity(a: PlaceRow, b: PlaceRow): number {
  for (const number of graver) {
    const difference = numberOf[number](b) - numberOf[number](a);
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface Totals { readonly places: number; readonly held: number; readonly uncovered: number; readonly expiring: number; readonly breaches: number }

export const totalsOf = (rows: readonly PlaceRow[]): Totals => ({
  places: rows.length,
  held: sum(rows, ({ held }) => held),
  uncovered: sum(rows, ({ uncovered }) => uncovered ?? 0),
  expiring: sum(rows, ({ expiring24h }) => expiring24h ?? 0),
  breaches: sum(rows, ({ breaches }) => breaches ?? 0),
});

const sum = (rows: readonly PlaceRow[], of: (row: PlaceRow) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** Territories worth choosing: those in which a place of the list lies, with all above them up to the reader's own. */
export function choosableTerritories(rows: readonly PlaceRow[], territories: readonly Territory[], own: string): readonly Territory[] {
  const parents = new Map(territories.map(({ id, parent }) => [id, parent]));
  const mine = within(territories, own);
  const wanted = new Set<string>();
  for (const { territory } of rows) {
    for (let id: string | null | undefined = territory; id && mine.has(id) && !wanted.has(id); id = parents.get(id)) wanted.add(id);
  }
  return territories.filter(({ id }) => wanted.has(id));
}

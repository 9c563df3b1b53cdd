/** What of the list of places stands in the address: filter and order. */
export const sorts = ['name', 'held', 'occupancy', 'uncovered', 'expiring', 'breaches'] as const;
export type PlaceSort = (typeof sorts)[number];

export interface PlacesSearch {
  readonly q?: string;
  readonly territory?: string;
  readonly kind?: string;
  readonly sort?: PlaceSort;
  readonly dir?: 'asc' | 'desc';
}

/** Order without a choice: where somebody is held without a ground comes first. */
export const DEFAULT_SORT: PlaceSort = 'uncovered';

/** Names go from A, numbers from the greatest. */
export const naturalDirection = (sort: PlaceSort): 'asc' | 'desc' => (sort === 'name' ? 'asc' : 'desc');

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readPlacesSearch(search: Readonly<Record<string, unknown>>): PlacesSearch {
  const result: { -readonly [K in keyof PlacesSearch]: PlacesSearch[K] } = {};
  for (const name of ['q', 'territory', 'kind'] as const) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') result[name] = String(value).slice(0, 100);
  }
  const sort = sorts.find((one) => one === search['sort']);
  if (sort && sort !== DEFAULT_SORT) result.sort = sort;
  const dir = search['dir'];
  if ((dir === 'asc' || dir === 'desc') && dir !== naturalDirection(sort ?? DEFAULT_SORT)) result.dir = dir;
  return result;
}

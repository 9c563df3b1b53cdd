/** What of the board stands in the address: filter and order, so that a view can be kept and sent. */
import type { BoardFilter } from '../../api/queries.ts';

export type BoardSearch = BoardFilter;

const flags = ['breach', 'uncovered', 'expiring', 'ok'] as const;
const sorts = ['next', 'name', 'place', 'since', 'expiry'] as const;
const texts = ['q', 'territory', 'place', 'ground', 'stage', 'category', 'norm'] as const;

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readBoardSearch(search: Readonly<Record<string, unknown>>): BoardSearch {
  const result: { -readonly [K in keyof BoardSearch]: BoardSearch[K] } = {};
  for (const name of texts) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '') result[name] = value.slice(0, 120);
    if (typeof value === 'number') result[name] = String(value);
  }
  const flag = flags.find((one) => one === search['flag']);
  const sort = sorts.find((one) => one === search['sort']);
  if (flag) result.flag = flag;
  if (sort && sort !== 'next') result.sort = sort;
  if (search['dir'] === 'desc') result.dir = 'desc';
  return result;
}

/** The address with a change; what is undefined or empty leaves it. */
export const changed = (search: BoardSearch, change: { readonly [K in keyof BoardSearch]?: BoardSearch[K] | undefined }): BoardSearch =>
  readBoardSearch({ ...search, ...change });

export const isFiltered = (search: BoardSearch): boolean => Object.keys(search).some((name) => name !== 'sort' && name !== 'dir');

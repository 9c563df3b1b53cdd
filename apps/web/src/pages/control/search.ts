/** What of the list of those under control stands in the address. */
export const shows = ['all', 'breach', 'due', 'ending', 'bracelet'] as const;
export type Show = (typeof shows)[number];

export interface ControlSearch { readonly show?: Show; readonly q?: string; readonly kind?: string; readonly place?: string; readonly page?: number }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readControlSearch(search: Readonly<Record<string, unknown>>): ControlSearch {
  const show = shows.find((one) => one === search['show']);
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).slice(0, 100) : '';
  const word = (value: unknown): string | undefined => (typeof value === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(value) ? value : undefined);
  const [kind, place] = [word(search['kind']), word(search['place'])];
  const page = typeof search['page'] === 'number' && Number.isInteger(search['page']) && search['page'] > 1 ? search['page'] : undefined;
  return { ...(show && show !== 'all' ? { show } : {}), ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(place ? { place } : {}), ...(page ? { page } : {}) };
}

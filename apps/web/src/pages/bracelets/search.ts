/** What of the bracelets stands in the address. */
import type { BraceletState } from '@kepil/modules/control/bracelets/limits.ts';

export type Show = 'all' | BraceletState;
/** Written out: the address is read before any page is loaded. The compiler asks for each. */
const shown: Readonly<Record<Show, true>> = { all: true, alarm: true, silent: true, 'no-zones': true, 'term-over': true, quiet: true };
export const shows = Object.keys(shown) as readonly Show[];
export interface BraceletsSearch { readonly show?: Show; readonly q?: string; readonly place?: string; readonly episode?: string; readonly page?: number }
export interface BraceletSearch { readonly day?: string }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readBraceletsSearch(search: Readonly<Record<string, unknown>>): BraceletsSearch {
  const show = shows.find((one) => one === search['show']);
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).slice(0, 100) : '';
  const place = typeof search['place'] === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(search['place']) ? search['place'] : undefined;
  const episode = typeof search['episode'] === 'string' && /^[0-9a-f-]{36}$/.test(search['episode']) ? search['episode'] : undefined;
  const page = typeof search['page'] === 'number' && Number.isInteger(search['page']) && search['page'] > 1 ? search['page'] : undefined;
  return { ...(show && show !== 'all' ? { show } : {}), ...(q ? { q } : {}), ...(place ? { place } : {}), ...(episode ? { episode } : {}), ...(page ? { page } : {}) };
}

export function readBraceletSearch({ day }: Readonly<Record<string, unknown>>): BraceletSearch {
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {};
}

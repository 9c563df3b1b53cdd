/** What of the list stands in the address. */
import { isRealDate } from '../../time/typed.ts';

const kinds = ['response', 'emergency', 'appeal', 'punishment', 'force'] as const;
export const states = ['late', 'open', 'closed'] as const;
export type Kind = (typeof kinds)[number];

export interface MattersSearch {
  readonly kind?: Kind;
  readonly state?: (typeof states)[number];
  readonly q?: string;
  readonly place?: string;
  /** Civil days of the capital, both counted in. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: 'at';
}

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readMattersSearch(search: Readonly<Record<string, unknown>>): MattersSearch {
  const kind = kinds.find((one) => one === search['kind']);
  const state = states.find((one) => one === search['state']);
  const q = textOf(search['q']);
  const place = placeOf(search['place']);
  return { ...(kind && kind !== 'response' ? { kind } : {}), ...(state ? { state } : {}), ...(q ? { q } : {}), ...(place ? { place } : {}), ...days(search), ...(search['sort'] === 'at' ? { sort: 'at' as const } : {}) };
}

export interface StartSearch { readonly place?: string }

export function readStartSearch(search: Readonly<Record<string, unknown>>): StartSearch {
  const place = placeOf(search['place']);
  return place ? { place } : {};
}

function days(search: Readonly<Record<string, unknown>>): Pick<MattersSearch, 'from' | 'to'> {
  const day = (name: string): string | undefined => { const value = search[name]; return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value) ? value : undefined; };
  const [from, to] = [day('from'), day('to')];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '');
const placeOf = (value: unknown): string | undefined => (typeof value === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(value) ? value : undefined);

/** What of a reconciliation stands in the address: the step, which two lists, which lines of them. */
export const steps = ['lists', 'pairs', 'result'] as const;
export const shows = ['open', 'later', 'same', 'other', 'a', 'b'] as const;
export type Step = (typeof steps)[number];
export type Show = (typeof shows)[number];

export interface WorkSearch { readonly step?: Step; readonly a?: number; readonly b?: number; readonly show?: Show }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readWorkSearch(search: Readonly<Record<string, unknown>>): WorkSearch {
  const step = steps.find((one) => one === search['step']);
  const show = shows.find((one) => one === search['show']);
  const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 4 ? value : undefined);
  const [a, b] = [number(search['a']), number(search['b'])];
  return { ...(step ? { step } : {}), ...(a !== undefined && b !== undefined && a < b ? { a, b } : {}), ...(show && show !== 'open' ? { show } : {}) };
}

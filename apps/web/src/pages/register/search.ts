/** What of a register stands in the address: the question that it answers. Days are civil days of the place. */
export interface RegisterSearch {
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  readonly state?: 'broken' | 'open' | 'changed';
  readonly sort?: 'recorded';
  readonly dir?: 'asc';
  /** From 1; absent: the first. */
  readonly page?: number;
}

const states: ReadonlySet<string> = new Set(['broken', 'open', 'changed']);
const day = /^\d{4}-\d{2}-\d{2}$/;

export function readRegisterSearch(search: Readonly<Record<string, unknown>>): RegisterSearch {
  const text = (name: string): string => (typeof search[name] === 'string' ? search[name].slice(0, 100) : '');
  const page = Number(search['page']);
  return {
    ...(text('q') === '' ? {} : { q: text('q') }),
    ...(day.test(text('from')) ? { from: text('from') } : {}), ...(day.test(text('to')) ? { to: text('to') } : {}),
    ...(states.has(text('state')) ? { state: text('state') as 'broken' | 'open' | 'changed' } : {}),
    ...(text('sort') === 'recorded' ? { sort: 'recorded' as const } : {}), ...(text('dir') === 'asc' ? { dir: 'asc' as const } : {}),
    ...(Number.isInteger(page) && page > 1 && page < 10_000 ? { page } : {}),
  };
}

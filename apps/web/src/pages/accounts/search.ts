/** What of the list of personal accounts stands in the address. */
export interface AccountsSearch {
  readonly q?: string;
  readonly who?: 'here' | 'left' | 'remarks';
  readonly sort?: 'account' | 'kept' | 'last';
  readonly dir?: 'asc' | 'desc';
  /** From 1; absent: the first. */
  readonly page?: number;
}

export function readAccountsSearch(search: Readonly<Record<string, unknown>>): AccountsSearch {
  const page = Number(search['page']);
  const { q } = search;
  const who = (['here', 'left', 'remarks'] as const).find((one) => one === search['who']);
  const sort = (['account', 'kept', 'last'] as const).find((one) => one === search['sort']);
  const dir = (['asc', 'desc'] as const).find((one) => one === search['dir']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q).slice(0, 100) } : {}), ...(who ? { who } : {}), ...(sort ? { sort } : {}), ...(dir ? { dir } : {}),
    ...(Number.isInteger(page) && page > 1 && page < 10_000 ? { page } : {}),
  };
}

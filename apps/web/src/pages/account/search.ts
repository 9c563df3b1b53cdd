/** Which period of the statement stands in the address: civil days of the place, both included. */
export interface StatementSearch {
  readonly from?: string;
  readonly to?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function readStatementSearch(search: Readonly<Record<string, unknown>>): StatementSearch {
  const { from, to } = search;
  return { ...(typeof from === 'string' && day.test(from) ? { from } : {}), ...(typeof to === 'string' && day.test(to) ? { to } : {}) };
}

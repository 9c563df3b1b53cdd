/** What of the work plan stands in the address: whose, and the last day of the half-year. */
export interface WorkPlanSearch { readonly office?: string; readonly until?: string }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readWorkPlanSearch(search: Readonly<Record<string, unknown>>): WorkPlanSearch {
  const office = search['office'], until = search['until'];
  return {
    ...(typeof office === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(office) ? { office } : {}),
    ...(typeof until === 'string' && /^\d{4}-(06-30|12-31)$/.test(until) ? { until } : {}),
  };
}

/** The last day of the half-year before or after the one that ends with this day. */
export function halfYearBeside(until: string, step: -1 | 1): string {
  const year = Number(until.slice(0, 4));
  // The first half and the second of one year lie beside each other.
  if (until.endsWith('06-30')) return `${step > 0 ? year : year - 1}-12-31`;
  return `${step > 0 ? year + 1 : year}-06-30`;
}

/** What of the heat map stands in the address. */
export interface HeatSearch { readonly territory?: string; readonly year?: number }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readHeatSearch(search: Readonly<Record<string, unknown>>): HeatSearch {
  const { territory, year } = search;
  return {
    ...(typeof territory === 'string' && territory !== '' ? { territory: territory.slice(0, 100) } : {}),
    ...(typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {}),
  };
}

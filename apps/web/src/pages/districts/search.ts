/** What of the control over the offices below stands in the address: whose, and which month or quarter (named by a day of it). */
import { parseCivilDate } from '@kepil/law/time/civil.ts';

export interface DistrictsSearch { readonly territory?: string; readonly from?: string; readonly span?: 'quarter' }

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readDistrictsSearch(search: Readonly<Record<string, unknown>>): DistrictsSearch {
  const territory = search['territory'], from = search['from'];
  return {
    ...(typeof territory === 'string' && /^[a-z0-9/-]{1,100}$/.test(territory) ? { territory } : {}),
    ...(typeof from === 'string' && parseCivilDate(from) !== null ? { from } : {}), ...(search['span'] === 'quarter' ? { span: 'quarter' as const } : {}),
  };
}

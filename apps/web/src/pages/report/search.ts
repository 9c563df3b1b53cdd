/** What the page of a report shows beside the document: a number that is open, and in which language the words stand. */
export interface ReportSearch {
  readonly figure?: string;
  readonly group?: string;
  readonly territory?: string;
  readonly words?: 'kk' | 'ru';
}
const short = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readReportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const figure = short(search['figure']), group = short(search['group']), territory = short(search['territory']);
  const words = search['words'] === 'kk' || search['words'] === 'ru' ? search['words'] : undefined;
  return { ...(figure ? { figure, ...(group ? { group } : {}), ...(territory ? { territory } : {}) } : {}), ...(words ? { words } : {}) };
}

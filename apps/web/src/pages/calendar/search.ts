/** What of the calendar stands in the address: whose, which days, of which place and by which norm. */
import { addMonths, civilDateOfDay, dayOfCivilDate, parseCivilDate } from '@kepil/law/time/civil.ts';

export interface CalendarSearch {
  readonly office?: string;
  /** First day shown; with `quarter` the three months that hold it. */
  readonly from?: string;
  readonly to?: string;
  readonly span?: 'quarter';
  readonly object?: string;
  readonly norm?: string;
}

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readCalendarSearch(search: Readonly<Record<string, unknown>>): CalendarSearch {
  const text = (name: string): string | undefined => (typeof search[name] === 'string' && search[name] !== '' ? search[name].slice(0, 100) : undefined);
  const day = (name: string): string | undefined => { const value = text(name); return value !== undefined && parseCivilDate(value) !== null ? value : undefined; };
  const found = { office: text('office'), from: day('from'), to: day('to'), span: search['span'] === 'quarter' ? 'quarter' as const : undefined, object: text('object'), norm: text('norm') };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const MONTHS = { month: 1, quarter: 3 } as const;
export type Span = keyof typeof MONTHS;

/** First and last day of the month or quarter that holds the day, or of the one so many before or after it. */
export function daysOf(day: string, span: Span, step = 0): { readonly from: string; readonly to: string } {
  const month = Number(day.slice(5, 7)) - 1, first = month - month % MONTHS[span];
  const start = addMonths(dayOfCivilDate(`${day.slice(0, 4)}-${String(first + 1).padStart(2, '0')}-01`), step * MONTHS[span]);
  return { from: civilDateOfDay(start), to: civilDateOfDay(addMonths(start, MONTHS[span]) - 1) };
}

/** The last day of the period of that length that holds the day; null for what is no period. */
export function lastDayOf(day: string, every: string | null): string | null {
  const year = day.slice(0, 4);
  switch (every) {
    case 'month': case 'quarter': return daysOf(day, every).to;
    case 'half-year': return Number(day.slice(5, 7)) <= 6 ? `${year}-06-30` : `${year}-12-31`;
    case 'year': return `${year}-12-31`;
    default: return null;
  }
}

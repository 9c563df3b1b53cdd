/** What the pages of the calendar ask for. Under the key of the places, so that a record made there renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Assignment, Calendar, Heat } from '@kepil/modules/supervision/calendar-contract.ts';
import { get } from '../../api/client.ts';

export const calendarQuery = (asked: { readonly office?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined }) => queryOptions({
  queryKey: ['places', 'supervision', 'calendar', asked], queryFn: ({ signal }) => get<Calendar>('/api/calendar', asked, signal), placeholderData: keepPreviousData, refetchInterval: 60_000,
});
export const heatQuery = (asked: { readonly territory?: string | undefined; readonly year?: number | undefined }) => queryOptions({
  queryKey: ['places', 'supervision', 'heat', asked], queryFn: ({ signal }) => get<Heat>('/api/calendar/heat', asked, signal), placeholderData: keepPreviousData, refetchInterval: 120_000,
});
export const assignmentQuery = (territory: string | undefined) => queryOptions({
  queryKey: ['places', 'supervision', 'assignment', territory ?? ''], queryFn: () => get<Assignment>('/api/calendar/assignment', { territory }), refetchInterval: 120_000,
});

/** What the pages of a shift ask for. The keys stand under `places`, so that a recorded fact renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DutiesPage, PersonsPage, Roster, Shift, ShiftList } from '@kepil/modules/custody/shift/contract.ts';
import { get } from '../../api/client.ts';
import { trustServerClock } from '../../time/clock.ts';

const at = (place: string, path = ''): string => `/api/places/${encodeURIComponent(place)}/shift${path}`;

/** Each renewal is a look at those whom the screen names and is put down as one. */
export const shiftQuery = (place: string) => queryOptions({
  queryKey: ['places', place, 'shift'], refetchInterval: 30_000,
  queryFn: async () => {
    const answer = await get<Shift>(at(place));
    trustServerClock(answer.now);
    return answer;
  },
});

export const PAGE = 50;
export const dutiesQuery = (place: string, norm: string, page: number) => queryOptions({
  queryKey: ['places', place, 'shift', 'duties', norm, page], queryFn: () => get<DutiesPage>(at(place, '/duties'), { norm, offset: page * PAGE, limit: PAGE }), placeholderData: keepPreviousData,
});

export interface PersonsAsked { readonly q?: string; readonly cell?: string; readonly list?: ShiftList }
export const personsQuery = (place: string, asked: PersonsAsked, page: number, limit = PAGE) => queryOptions({
  queryKey: ['places', place, 'shift', 'persons', asked, page, limit], queryFn: ({ signal }) => get<PersonsPage>(at(place, '/persons'), { ...asked, offset: page * limit, limit }, signal), placeholderData: keepPreviousData,
});

/** Kept as it was fetched while a count goes on: what is counted must not change under the finger. */
export const rosterQuery = (place: string) => queryOptions({
  queryKey: ['places', place, 'shift', 'roster'], queryFn: () => get<Roster>(at(place, '/roster')), staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false,
});

/** What the list of matters asks for. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { endOfDay, startOfDay } from '@kepil/law/time/zone.ts';
import type { MatterList } from '@kepil/modules/supervision/matters/contract.ts';
import { get } from '../../api/client.ts';
import { trustServerClock } from '../../time/clock.ts';
import { HOME_ZONE } from '../../time/show.ts';
import type { MattersSearch } from './search.ts';

export const MATTERS_PAGE = 50;

export const mattersQuery = (search: MattersSearch, page: number) => queryOptions({
  queryKey: ['matters', 'list', search, page],
  queryFn: async ({ signal }) => {
    const { from, to, ...rest } = search;
    const period = { ...(from ? { from: startOfDay(from, HOME_ZONE) } : {}), ...(to ? { to: endOfDay(to, HOME_ZONE) } : {}) };
    const answer = await get<MatterList>('/api/matters', { ...rest, ...period, offset: page * MATTERS_PAGE, limit: MATTERS_PAGE }, signal);
    trustServerClock(answer.now);
    return answer;
  },
  placeholderData: keepPreviousData, refetchInterval: 60_000,
});

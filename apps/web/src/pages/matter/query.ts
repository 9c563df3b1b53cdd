/** What the page of one matter asks for. */
import { queryOptions } from '@tanstack/react-query';
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { get } from '../../api/client.ts';
import { trustServerClock } from '../../time/clock.ts';

/** Each renewal is a look at the matter and is put down as one. */
export const matterQuery = (kind: string, fact: string) => queryOptions({
  queryKey: ['matters', kind, fact],
  queryFn: async ({ signal }) => {
    const answer = await get<MatterView>(`/api/matters/${encodeURIComponent(kind)}/${encodeURIComponent(fact)}`, {}, signal);
    trustServerClock(answer.now);
    return answer;
  },
  refetchInterval: 60_000,
});

/** What the pages of the reception ask of the server. Under the episode's own key: a record made anywhere renews it. */
import { queryOptions } from '@tanstack/react-query';
import type { KnownPersons, Reception, ReceptionSteps } from '@kepil/modules/custody/reception/contract.ts';
import { call } from '../../api/client.ts';

export const receptionQuery = (id: string) => queryOptions({
  queryKey: ['episode', id, 'reception'], queryFn: ({ signal }) => call<Reception>('GET', `/api/episodes/${encodeURIComponent(id)}/reception`, { signal }), refetchInterval: 60_000,
});
export const stepsAheadQuery = queryOptions({ queryKey: ['reception', 'steps'], queryFn: ({ signal }) => call<ReceptionSteps>('GET', '/api/reception/steps', { signal }), staleTime: 600_000 });
export const knownQuery = (q: string) => queryOptions({
  queryKey: ['reception', 'known', q], queryFn: ({ signal }) => call<KnownPersons>('GET', '/api/reception/known', { query: { q }, signal }), enabled: q.length >= 3, staleTime: 30_000, gcTime: 60_000,
});

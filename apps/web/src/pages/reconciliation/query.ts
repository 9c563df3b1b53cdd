/** What the reconciliation of lists asks of the server. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Lines, Pairs, Reconciliations, ReconciliationView } from '@kepil/modules/control/contract.ts';
import { call, get } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';

export const PAGE = 50;
export const address = (id: string, rest = ''): string => `/api/reconciliations/${encodeURIComponent(id)}${rest}`;

export const reconciliationsQuery = queryOptions({ queryKey: ['reconciliations'], queryFn: () => get<Reconciliations>('/api/reconciliations') });
export const reconciliationQuery = (id: string) => queryOptions({
  queryKey: ['reconciliation', id], queryFn: () => get<ReconciliationView>(address(id)),
  refetchInterval: ({ state }) => (state.data?.comparing === 'running' ? 700 : false),
});
export const pairsQuery = (id: string, a: number, b: number, show: string, page: number) => queryOptions({
  queryKey: ['reconciliation', id, 'pairs', a, b, show, page], queryFn: ({ signal }) => get<Pairs>(address(id, '/pairs'), { a, b, show, offset: page * PAGE, limit: PAGE }, signal), placeholderData: keepPreviousData, refetchOnWindowFocus: false,
});
export const missingQuery = (id: string, a: number, b: number, side: 'a' | 'b', page: number) => queryOptions({
  queryKey: ['reconciliation', id, 'missing', a, b, side, page], queryFn: ({ signal }) => get<Lines>(address(id, '/missing'), { a, b, side, offset: page * PAGE, limit: PAGE }, signal), placeholderData: keepPreviousData,
});
export const badLinesQuery = (id: string, n: number, page: number) => queryOptions({
  queryKey: ['reconciliation', id, 'lines', n, page], queryFn: ({ signal }) => get<Lines>(address(id, `/lists/${n}/lines`), { show: 'bad', offset: page * PAGE, limit: PAGE }, signal), placeholderData: keepPreviousData,
});

export const send = (method: 'POST' | 'PUT' | 'DELETE', id: string, rest: string, body?: unknown): Promise<unknown> => call(method, address(id, rest), body === undefined ? {} : { body });
export const renew = (id: string): Promise<unknown> => Promise.all([queryClient.invalidateQueries({ queryKey: ['reconciliation', id] }), queryClient.invalidateQueries({ queryKey: ['reconciliations'] })]);

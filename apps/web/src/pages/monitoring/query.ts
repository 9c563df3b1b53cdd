/** What the pages of public control ask for. Under the key of the places, so that a record made there renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Figures, Visits } from '@kepil/modules/monitoring/contract.ts';
import { get } from '../../api/client.ts';

export const visitsQuery = queryOptions({ queryKey: ['places', '', 'monitoring'], queryFn: () => get<Visits>('/api/monitoring/visits'), refetchInterval: 60_000 });

export const figuresQuery = (territory: string | undefined) => queryOptions({
  queryKey: ['places', '', 'monitoring', territory ?? ''], queryFn: () => get<Figures>('/api/monitoring/figures', { territory }), placeholderData: keepPreviousData, refetchInterval: 5 * 60_000,
});

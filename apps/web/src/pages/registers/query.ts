/** What the pages of the registers ask for. Under the key of the place, so that a record made there renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { RegisterList, RegisterPage, RegisterQuery } from '@kepil/modules/registers/contract.ts';
import { get } from '../../api/client.ts';

export const REGISTER_PAGE = 50;

export const registersQuery = (place: string) => queryOptions({
  queryKey: ['places', place, 'registers'], queryFn: () => get<RegisterList>('/api/registers', { place }), refetchInterval: 60_000,
});

export type RegisterFilter = Partial<Pick<RegisterQuery, 'q' | 'from' | 'to' | 'state' | 'sort' | 'dir'>>;

/** Each renewal is a look at those who stand there and is put down as one. */
export const registerQuery = (place: string, register: string, filter: RegisterFilter, page: number) => queryOptions({
  queryKey: ['places', place, 'registers', register, filter, page],
  queryFn: ({ signal }) => get<RegisterPage>(`/api/registers/${encodeURIComponent(register)}`, { place, ...filter, offset: page * REGISTER_PAGE, limit: REGISTER_PAGE }, signal),
  placeholderData: keepPreviousData, refetchInterval: 60_000,
});

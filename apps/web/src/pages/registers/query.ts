/** What the pages of the registers ask for. Under the key of the place or of the supervision, so that a record made there renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { RegisterList, RegisterPage, RegisterQuery } from '@kepil/modules/registers/contract.ts';
import { get } from '../../api/client.ts';
import { askedOf, type Keeper } from './keeper.tsx';

export const REGISTER_PAGE = 50;

const keyOf = (keeper: Keeper) => (keeper.of === 'place' ? ['places', keeper.id, 'registers'] : ['places', 'supervision', 'registers', keeper.id ?? null, keeper.below]);

export const registersQuery = (keeper: Keeper) => queryOptions({
  queryKey: keyOf(keeper), queryFn: () => get<RegisterList>('/api/registers', askedOf(keeper)), refetchInterval: 60_000,
});

export type RegisterFilter = Partial<Pick<RegisterQuery, 'q' | 'from' | 'to' | 'state' | 'sort' | 'dir'>>;

/** Each renewal is a look at those who stand there and is put down as one. */
export const registerQuery = (keeper: Keeper, register: string, filter: RegisterFilter, page: number) => queryOptions({
  queryKey: [...keyOf(keeper), register, filter, page],
  queryFn: ({ signal }) => get<RegisterPage>(`/api/registers/${encodeURIComponent(register)}`, { ...askedOf(keeper), ...filter, offset: page * REGISTER_PAGE, limit: REGISTER_PAGE }, signal),
  placeholderData: keepPreviousData, refetchInterval: 60_000,
});

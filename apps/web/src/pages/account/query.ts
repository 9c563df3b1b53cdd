/** What the pages on money ask for. Under the keys of the person and of the place, so that a record made there renews them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AccountsQuery, AccountStatement, PlaceAccounts, StatementQuery } from '@kepil/modules/accounts/contract.ts';
import { get } from '../../api/client.ts';

export const ACCOUNTS_PAGE = 50;

/** Each renewal is a look at the record and is put down as one. */
export const statementQuery = (episode: string, period: StatementQuery) => queryOptions({
  queryKey: ['episode', episode, 'account', period],
  queryFn: ({ signal }) => get<AccountStatement>(`/api/episodes/${encodeURIComponent(episode)}/account`, { ...period }, signal), placeholderData: keepPreviousData, refetchInterval: 60_000,
});

export type AccountsFilter = Partial<Pick<AccountsQuery, 'q' | 'who' | 'sort' | 'dir'>>;
export const accountsQuery = (place: string, filter: AccountsFilter, page: number) => queryOptions({
  queryKey: ['places', place, 'accounts', filter, page],
  queryFn: ({ signal }) => get<PlaceAccounts>(`/api/places/${encodeURIComponent(place)}/accounts`, { ...filter, offset: page * ACCOUNTS_PAGE, limit: ACCOUNTS_PAGE }, signal),
  placeholderData: keepPreviousData, refetchInterval: 60_000,
});

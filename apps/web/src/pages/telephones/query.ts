/** What the telephones ask for. */
import { queryOptions } from '@tanstack/react-query';
import type { Chain, Telephones } from '@kepil/modules/supervision/telephones/contract.ts';
import { get } from '../../api/client.ts';

export const telephonesQuery = (seat: string | undefined) => queryOptions({ queryKey: ['telephones', seat ?? ''], queryFn: () => get<Telephones>(seat === undefined ? '/api/telephones' : `/api/telephones/${encodeURIComponent(seat)}`) });

/** Who is on call and which number answers changes with the hour. */
export const chainQuery = (place: string | undefined) => queryOptions({ queryKey: ['telephones', 'chain', place ?? ''], queryFn: () => get<Chain>('/api/telephones/chain', { place }), refetchInterval: 60_000, staleTime: 30_000 });

export interface TelephonesSearch { readonly seat?: string }
export const readTelephonesSearch = (search: Readonly<Record<string, unknown>>): TelephonesSearch => (typeof search['seat'] === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(search['seat']) ? { seat: search['seat'] } : {});

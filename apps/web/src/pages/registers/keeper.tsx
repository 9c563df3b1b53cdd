/** Whose registers are shown: a place's or a prosecutor's office's. The same pages under two addresses. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RegisterSearch } from '../register/search.ts';

/** An office without an id is the reader's own. `below`: with the offices below it. */
export type Keeper = { readonly of: 'place'; readonly id: string } | { readonly of: 'office'; readonly id: string | undefined; readonly below: boolean };

/** What of an office's registers stands in the address besides the question. */
export interface OfficeSearch { readonly office?: string; readonly below?: boolean }

export function readOfficeSearch(search: Readonly<Record<string, unknown>>): OfficeSearch {
  const office = typeof search['office'] === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(search['office']) ? { office: search['office'] } : {};
  return { ...office, ...(search['below'] === true ? { below: true } : {}) };
}

export const keeperOf = ({ office, below = false }: OfficeSearch): Keeper => ({ of: 'office', id: office, below });

/** As the server is asked. */
export const askedOf = (keeper: Keeper) => (keeper.of === 'place' ? { place: keeper.id } : { office: keeper.id, ...(keeper.below ? { below: true } : {}) });

/** As it stands in an address. */
export const searchOf = (keeper: Keeper): OfficeSearch => (keeper.of === 'place' ? {} : { ...(keeper.id === undefined ? {} : { office: keeper.id }), ...(keeper.below ? { below: true } : {}) });

interface LinkProps { readonly keeper: Keeper; readonly register: string; readonly search?: RegisterSearch; readonly className?: string; readonly children: ReactNode }

export function RegisterLink({ keeper, register, search = {}, className = '', children }: LinkProps) {
  return keeper.of === 'place'
    ? <Link to="/places/$id/registers/$register" params={{ id: keeper.id, register }} search={search} preload={false} className={className}>{children}</Link>
    : <Link to="/registers/$register" params={{ register }} search={{ ...search, ...searchOf(keeper) }} preload={false} className={className}>{children}</Link>;
}

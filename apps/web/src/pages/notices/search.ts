/** What of the notices stands in the address: all of them or only those not yet confirmed. */
export interface NoticesSearch { readonly show?: 'all' }

export const readNoticesSearch = (search: Readonly<Record<string, unknown>>): NoticesSearch => (search['show'] === 'all' ? { show: 'all' } : {});

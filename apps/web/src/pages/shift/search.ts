/** Which place's shift is shown: the own one unless the address names another (a prosecutor's). */
export interface ShiftSearch { readonly place?: string }

export function readShiftSearch({ place }: Readonly<Record<string, unknown>>): ShiftSearch {
  return typeof place === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(place) ? { place } : {};
}

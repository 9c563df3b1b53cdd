/** Telephones of offices and places in the demonstration: numbers of a range that is given to nobody. */
import type { DemoOffice } from './offices.ts';
import { Random } from './random.ts';

/** `+7 700 000 …`, always the same for the same seat. */
export const fictionalPhone = (seed: string): string => `+7700000${String(new Random(`phone ${seed}`).int(0, 9999)).padStart(4, '0')}`;

export interface DemoTelephone { readonly seat: string; readonly n: number; readonly whose: 'duty' | 'reception'; readonly number: string; readonly from: number | null; readonly to: number | null }

/** The duty room round the clock, and of an office its reception by day. */
export function telephonesOf(offices: readonly DemoOffice[], places: readonly { readonly id: string }[]): DemoTelephone[] {
  const duty = (seat: string): DemoTelephone => ({ seat, n: 1, whose: 'duty', number: fictionalPhone(`duty ${seat}`), from: null, to: null });
  return [
    ...offices.filter(({ kind }) => kind === 'prosecutor').flatMap(({ id }): DemoTelephone[] => [duty(id), { seat: id, n: 2, whose: 'reception', number: fictionalPhone(`reception ${id}`), from: 9 * 60, to: 18 * 60 + 30 }]),
    ...places.map(({ id }) => duty(id)),
  ];
}

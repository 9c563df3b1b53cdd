/** How a number of this act is written down: its unit, value, the day from which it holds, and where it stands. */
import type { Certainty, Cite, I18n, Param } from '../../engine/norm.ts';
import { since1999 } from './cite.ts';

export function number(id: string, unit: Param['unit'], value: number, from: string, at: Cite, title: I18n, certainty: Certainty = 'F', note?: string): Param {
  return { id: `special-institutions.${id}`, unit, title, editions: [{ from, value, cite: at, certainty, ...(note === undefined ? {} : { note }) }] };
}

/** Minutes of design that stand where the law says "at once", or gives no time at all. */
export const design = (id: string, minutes: number, at: Cite, title: I18n, note: string): Param => number(`design.${id}`, 'minute', minutes, since1999.from, at, title, 'design', note);

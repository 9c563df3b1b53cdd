/** How a number of the Instruction is written down: unit, value, where it stands. It holds for as long as the act does. */
import type { Certainty, Cite, I18n, Param } from '../../engine/norm.ts';
import { act, inForce } from './cite.ts';

export function number(id: string, unit: Param['unit'], value: number, at: Cite, title: I18n, certainty: Certainty = 'F', note?: string): Param {
  return { id: `${act}.${id}`, unit, title, editions: [{ ...inForce, value, cite: at, certainty, ...(note === undefined ? {} : { note }) }] };
}

/** A number of design where the source says "at once", "in time" or nothing: an open question, answered in docs/decisions/0009. */
export const design = (id: string, unit: Param['unit'], value: number, at: Cite, title: I18n, note: string): Param => number(`design.${id}`, unit, value, at, title, 'design', note);

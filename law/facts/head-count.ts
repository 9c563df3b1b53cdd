/**
 * The count of everybody held in a place, cell by cell: how many are on record there, how many were seen, who is elsewhere and why, who
 * is missing. What is on record and not accounted for is a discrepancy; it is computed, never typed. Pure.
 */
import { z } from 'zod';
import type { I18n } from '../engine/norm.ts';
import { words } from './words.ts';

/** Where somebody lawfully is who is not in his cell. */
export const absenceReasons = {
  court: words('сотта', 'в суде', 'at court'),
  hospital: words('медициналық мекемеде', 'в медицинском учреждении', 'in a medical institution'),
  visit: words('кездесуде', 'на свидании', 'at a visit'),
  investigator: words('тергеушіде', 'у следователя', 'with the investigator'),
  doctor: words('медициналық бөлімде', 'в медицинской части', 'with the doctor of the place'),
  walk: words('серуенде', 'на прогулке', 'on the walk'),
  work: words('жұмыста', 'на работе', 'at work'),
  'other-cell': words('басқа камерада', 'в другой камере', 'in another cell'),
  other: words('өзге жерде', 'в ином месте', 'elsewhere'),
} satisfies Record<string, I18n>;
export type AbsenceReason = keyof typeof absenceReasons;

const person = z.object({ episode: z.string().min(1).max(64), name: z.string().min(1).max(200) });

/** `present`: seen in the cell, of those on record there. `beyond`: seen there and not on record. */
export const cellCountSchema = z.object({
  cell: z.string().min(1).max(20),
  registered: z.number().int().min(0).max(500),
  present: z.number().int().min(0).max(500),
  absent: z.array(person.extend({ reason: z.enum(Object.keys(absenceReasons) as [AbsenceReason, ...AbsenceReason[]]) })).max(500).optional(),
  missing: z.array(person).max(500).optional(),
  beyond: z.number().int().min(1).max(500).optional(),
});
export type CellCount = z.infer<typeof cellCountSchema>;

/** Cells of one place; the largest prisons have some hundreds. */
export const MOST_CELLS = 2000;

export interface Tally { readonly registered: number; readonly present: number; readonly absent: number; readonly missing: number; readonly beyond: number }

/** The count of all cells. `missing`: on record, neither seen nor elsewhere for a known reason. */
export function tallyOf(cells: readonly CellCount[]): Tally {
  let [registered, present, absent, beyond] = [0, 0, 0, 0];
  for (const cell of cells) {
    registered += cell.registered;
    present += cell.present;
    absent += cell.absent?.length ?? 0;
    beyond += cell.beyond ?? 0;
  }
  return { registered, present, absent, missing: registered - present - absent, beyond };
}

/** Persons on record and not accounted for, and persons seen and not on record. 0: the count agrees. */
export const discrepancyOf = (cells: readonly CellCount[]): number => cells.reduce((sum, { registered, present, absent, beyond }) => sum + Math.abs(registered - present - (absent?.length ?? 0)) + (beyond ?? 0), 0);

/** What a cell of the heat map says: one state for its colour, one sign for whoever sees no colour. */
import type { DutyCounts, Heat } from '@kepil/modules/supervision/calendar-contract.ts';

export type CellState = 'none' | 'missed' | 'late' | 'due' | 'done';

/** The worst of the week decides. */
export function cellState(cell: DutyCounts | null | undefined): CellState {
  if (!cell) return 'none';
  return cell.missed > 0 ? 'missed' : cell.late > 0 ? 'late' : cell.due > 0 ? 'due' : cell.done > 0 ? 'done' : 'none';
}

/** How much of what was due by now is missed, 1 to 4; only for what is missed. */
export function shadeOf({ missed, done, late }: DutyCounts): 1 | 2 | 3 | 4 {
  const share = missed / Math.max(1, missed + done + late);
  return share > 0.66 ? 4 : share > 0.4 ? 3 : share > 0.15 ? 2 : 1;
}

/** The number that was missed or late; empty where a drawn sign says it. `lateSign`: one letter of the language after the number of the late ones. */
export function numberOf(cell: DutyCounts | null | undefined, lateSign: string): string {
  const n = (count: number): string => (count > 99 ? '99+' : String(count));
  const state = cellState(cell);
  return state === 'missed' ? n(cell?.missed ?? 0) : state === 'late' ? `${n(cell?.late ?? 0)}${lateSign}` : '';
}

/** How many weeks begin in each month, in the order of the year: the head of the table. */
export function monthsOf({ weeks, year }: Pick<Heat, 'weeks' | 'year'>): { readonly month: number; readonly weeks: number }[] {
  const months = weeks.map((week) => (week.startsWith(String(year)) ? Number(week.slice(5, 7)) : 1));
  return [...Map.groupBy(months, (month) => month)].map(([month, own]) => ({ month, weeks: own.length }));
}

/** The last day of the week that begins on this Monday. */
export function sundayOf(monday: string): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}

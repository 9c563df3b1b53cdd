/**
 * Why somebody cannot be placed, and which single change would make it possible: each change is tried, not guessed. Changes are those
 * that the law or the place knows: a closed cell opened, beds put where the area allows them, a single cell where there is no other
 * way to keep art. 32 (31(2)1: no sanction of the prosecutor is asked), the place's own statement that it has no conditions to hold
 * foreigners apart, one person sent to another place.
 */
import { capacityOf, companyOf, rulesInForce, type Cell, type Inmate, type PlacementOptions } from './cell.ts';
import { firstAllotment } from './proposal.ts';
import type { SeparationRule } from './separation.ts';
import { taskOf } from './task.ts';

export type SingleChange =
  | { readonly kind: 'open-cell'; readonly cell: string }
  | { readonly kind: 'add-beds'; readonly cell: string; readonly beds: number }
  | { readonly kind: 'single-cell'; readonly cell: string; readonly inmate: string; readonly rows: readonly string[] }
  | { readonly kind: 'no-conditions-for-foreigners'; readonly rows: readonly string[] }
  | { readonly kind: 'other-place'; readonly inmate: string };

export interface Unplaced {
  /** People of one company: held apart from all others by the rules below. */
  readonly inmates: readonly string[];
  readonly missing: number;
  /** What sets them apart from the company that is largest here. */
  readonly rules: readonly SeparationRule[];
  readonly changes: readonly SingleChange[];
}

/** One entry for each company that the first proposal could not hold; empty: everybody can be placed. Changes that help come first in the order of the list above. */
export function explainUnplaced(cells: readonly Cell[], inmates: readonly Inmate[], options: PlacementOptions): Unplaced[] {
  const task = taskOf(cells, inmates, options);
  const { unheld } = firstAllotment(task);
  if (unheld.length === 0) return [];
  const missingNow = unheld.reduce((sum, { missing }) => sum + missing, 0);
  const largest = task.companies.toSorted((a, b) => b.size - a.size)[0]?.groups[0]?.[0];
  const helps = (changedCells: readonly Cell[], changedInmates: readonly Inmate[], changedOptions: PlacementOptions = options): boolean => {
    const after = firstAllotment(taskOf(changedCells, changedInmates, changedOptions)).unheld;
    return after.reduce((sum, { missing }) => sum + missing, 0) < missingNow;
  };
  return unheld.map(({ company, missing }) => {
    const members = task.companies[company]?.groups.flat() ?? [];
    const [one] = members;
    const changes: SingleChange[] = [];
    for (const cell of cells.filter(({ kind }) => kind === 'closed')) {
      if (helps(cells.map((other) => (other.id === cell.id ? { ...other, kind: 'general' } : other)), inmates)) changes.push({ kind: 'open-cell', cell: cell.id });
    }
    for (const cell of cells.filter(({ kind }) => kind === 'general')) {
      const beds = capacityOf({ ...cell, beds: Number.POSITIVE_INFINITY }, options) - cell.beds;
      if (beds > 0 && helps(cells.map((other) => (other.id === cell.id ? { ...other, beds: other.beds + beds } : other)), inmates)) changes.push({ kind: 'add-beds', cell: cell.id, beds });
      if (changes.length >= 5) break;
    }
    const single = cells.find((cell) => cell.kind === 'single' && !inmates.some((inmate) => inmate.cell === cell.id));
    const alone = members.find((inmate) => inmate.cell === null) ?? one;
    if (single && alone && helps(cells, inmates.filter(({ id }) => id !== alone.id))) changes.push({ kind: 'single-cell', cell: single.id, inmate: alone.id, rows: ['L31.2.1', 'L31.2c'] });
    if (options.foreignersApart && inmates.some(({ foreign }) => foreign) && helps(cells, inmates, { ...options, foreignersApart: false })) changes.push({ kind: 'no-conditions-for-foreigners', rows: ['L32.2.2d'] });
    if (alone && helps(cells, inmates.filter(({ id }) => id !== alone.id))) changes.push({ kind: 'other-place', inmate: alone.id });
    return { inmates: members.map(({ id }) => id), missing, rules: one && largest ? setApart(one, largest, options) : [], changes };
  });
}

function setApart(a: Inmate, b: Inmate, options: PlacementOptions): SeparationRule[] {
  if (companyOf(a, options) === companyOf(b, options)) return rulesInForce(options).filter(({ mode }) => mode === 'apart');
  return rulesInForce(options).filter(({ reads, mode }) => mode === 'alike' && a[reads] !== b[reads]);
}

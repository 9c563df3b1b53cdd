/**
 * Why somebody cannot be placed, and which single change would make it possible: each change is tried, not guessed. Changes are those
 * that the law or the place knows: a closed cell opened, beds put where the area allows them, a single cell where there is no other
 * way to keep art. 32 (31(2)1: no sanction of the prosecutor is asked), the place's own statement that it has no conditions to hold
 * foreigners apart, one person sent to another place.
 */
import { capacityOf, companyOf, rulesInForce, type Cell, type Inmate, type PlacementOptions } from './cell.ts';
import { firstAllotment, type FirstAllotment } from './proposal.ts';
import type { SeparationRule } from './separation.ts';
import { taskOf, type Task } from './task.ts';

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

/** What a first search left unheld: the explanation goes on from it. */
export interface Failed { readonly task: Task; readonly first: FirstAllotment }

/** One entry for each company that the first proposal could not hold; empty: everybody can be placed. Changes that help come first in the order of the list above. */
export const explainUnplaced = (cells: readonly Cell[], inmates: readonly Inmate[], options: PlacementOptions): Unplaced[] => [...explainEach(cells, inmates, options)];

/** The same one by one: in a crowded place each takes a while, and whoever asks may stop. */
export function* explainEach(cells: readonly Cell[], inmates: readonly Inmate[], options: PlacementOptions, failed?: Failed): Generator<Unplaced> {
  const task = failed?.task ?? taskOf(cells, inmates, options);
  const { allotment, unheld } = failed?.first ?? firstAllotment(task);
  if (unheld.length === 0) return;
  const missingNow = unheld.reduce((sum, { missing }) => sum + missing, 0);
  const largest = task.companies.toSorted((a, b) => b.size - a.size)[0]?.groups[0]?.[0];
  const helps = (changedCells: readonly Cell[], changedInmates: readonly Inmate[], changedOptions: PlacementOptions = options): boolean => {
    const changed = taskOf(changedCells, changedInmates, changedOptions);
    // The search goes on where it had stopped: one change must not cost a search of its own. Other rules make other companies: from the beginning then.
    const after = firstAllotment(changed, changedOptions === options ? { from: carriedOver(task, allotment, changed), rounds: ROUNDS_FOR_ONE_CHANGE } : {}).unheld;
    return after.reduce((sum, { missing }) => sum + missing, 0) < missingNow;
  };
  const foreignersApartHinders = lazily(() => options.foreignersApart && inmates.some(({ foreign }) => foreign) && helps(cells, inmates, { ...options, foreignersApart: false }));
  for (const { company, missing } of unheld) {
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
    const without = lazily(() => alone !== undefined && helps(cells, inmates.filter(({ id }) => id !== alone.id)));
    if (single && alone && without()) changes.push({ kind: 'single-cell', cell: single.id, inmate: alone.id, rows: ['L31.2.1', 'L31.2c'] });
    if (foreignersApartHinders()) changes.push({ kind: 'no-conditions-for-foreigners', rows: ['L32.2.2d'] });
    if (alone && without()) changes.push({ kind: 'other-place', inmate: alone.id });
    yield { inmates: members.map(({ id }) => id), missing, rules: one && largest ? setApart(one, largest, options) : [], changes };
  }
}

const ROUNDS_FOR_ONE_CHANGE = 24;

/** An allotment in the terms of another task: companies and cells by their names. */
export function carriedOver(task: Task, allotment: readonly number[], to: Task): number[] {
  const company = new Map(to.companies.map(({ key }, k) => [key, k]));
  const held = new Map(task.cells.map(({ id }, c) => [id, task.companies[allotment[c] ?? -1]?.key]));
  return to.cells.map(({ id }) => company.get(held.get(id) ?? '') ?? -1);
}

function lazily(ask: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= ask());
}

function setApart(a: Inmate, b: Inmate, options: PlacementOptions): SeparationRule[] {
  if (companyOf(a, options) === companyOf(b, options)) return rulesInForce(options).filter(({ mode }) => mode === 'apart');
  return rulesInForce(options).filter(({ reads, mode }) => mode === 'alike' && a[reads] !== b[reads]);
}

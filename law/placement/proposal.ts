/**
 * The first lawful proposal: each cell to the company of which most may stay, then the cheapest changes until every company is held,
 * then exchanges that let more people stay. No search tree: done in milliseconds; the solver of modules/custody betters it and says
 * how far from the fewest moves it can be at most.
 */
import type { Inmate } from './cell.ts';
import { seat } from './seats.ts';
import { shortage, type Company, type Task } from './task.ts';

/** Company index of each cell; −1: left empty. */
export type Allotment = number[];

export interface Move {
  readonly inmate: string;
  readonly from: string | null;
  readonly to: string;
}

export interface Proposal {
  readonly moves: readonly Move[];
  /** Moves of people who are in a cell now: what is made as few as can be. */
  readonly disturbed: number;
  readonly allotment: Allotment;
}

const placesOf = (task: Task, allotment: Allotment, k: number): number[] => allotment.flatMap((company, c) => (company === k ? [task.places[c] ?? 0] : []));

export interface FirstAllotment {
  readonly allotment: Allotment;
  /** Companies that the cells found for them do not hold, and by how many people; empty: everybody is held. */
  readonly unheld: readonly { readonly company: number; readonly missing: number }[];
}

export interface SearchFrom {
  /** An allotment to go on from; absent: each cell to the company of which most may stay. */
  readonly from?: readonly number[];
  /** Changes at most. */
  readonly rounds?: number;
}

/** `unheld` names who is left where no way was found to hold everybody. */
export function firstAllotment(task: Task, { from, rounds = 6 * task.cells.length }: SearchFrom = {}): FirstAllotment {
  const allotment = from ? [...from] : task.cells.map((_cell, c) => bestOf(task, c));
  const left = repair(task, allotment, rounds);
  if (left.length === 0) better(task, allotment);
  return { allotment, unheld: left };
}

function bestOf(task: Task, c: number): number {
  let best = -1;
  let most = 0;
  for (const [k, n] of (task.stays[c] ?? []).entries()) if (n > most) { best = k; most = n; }
  return best;
}

const stay = (task: Task, c: number, k: number): number => (k < 0 ? 0 : (task.stays[c]?.[k] ?? 0));
const missing = (company: Company | undefined, places: readonly number[]): number => (company ? (shortage(company, places)?.missing ?? 0) : 0);

/**
 * Gives cells to those who lack them, each time the one that costs the fewest stays for what it adds. Where every such cell leaves
 * another company as badly off, the least harm is taken and the cell is left alone for a while, so that the search goes on (tabu).
 * Returns who is still unheld.
 */
function repair(task: Task, allotment: Allotment, rounds: number): { readonly company: number; readonly missing: number }[] {
  const lack = task.companies.map((company, k) => missing(company, placesOf(task, allotment, k)));
  const restUntil = task.cells.map(() => 0);
  for (let round = 1; round <= rounds; round += 1) {
    const [k] = lack.flatMap((n, company) => (n > 0 ? [company] : [])).sort((x, y) => (lack[y] ?? 0) - (lack[x] ?? 0));
    if (k === undefined) return [];
    const own = placesOf(task, allotment, k);
    let best: { c: number; price: number; gain: number; without: number } | null = null;
    for (const [c, before] of allotment.entries()) {
      const places = task.places[c] ?? 0;
      if (before === k || places === 0 || task.allowed[c]?.[k] !== true || (restUntil[c] ?? 0) > round) continue;
      const gain = (lack[k] ?? 0) - missing(task.companies[k], [...own, places]);
      if (gain <= 0) continue;
      const without = before < 0 ? 0 : harm(task, allotment, c, before);
      const lost = stay(task, c, before) - stay(task, c, k);
      const price = without >= gain ? 1e6 + without - gain + 0.01 * lost : (lost + 0.25 * without + 0.01 * Math.max(0, places - gain)) / (gain - without);
      if (best === null || price < best.price) best = { c, price, gain, without };
    }
    if (!best) {
      restUntil.fill(0);
      if (round > rounds / 2) break;
      continue;
    }
    const before = allotment[best.c] ?? -1;
    allotment[best.c] = k;
    restUntil[best.c] = round + 10 + (round % 7);
    lack[k] = (lack[k] ?? 0) - best.gain;
    if (before >= 0) lack[before] = (lack[before] ?? 0) + best.without;
  }
  return lack.flatMap((n, company) => (n > 0 ? [{ company, missing: n }] : []));
}

/** How many of its company a cell taken away would leave without a place. */
function harm(task: Task, allotment: Allotment, c: number, k: number): number {
  const company = task.companies[k];
  const now = placesOf(task, allotment, k);
  const at = now.indexOf(task.places[c] ?? 0);
  return missing(company, now.toSpliced(at, 1)) - missing(company, now);
}

/** One cell to another company, or two cells exchanged, as long as more people may stay and everybody is held. */
function better(task: Task, allotment: Allotment): void {
  for (let improved = true; improved;) {
    improved = false;
    for (let c = 0; c < allotment.length; c += 1) {
      const before = allotment[c] ?? -1;
      if (before >= 0 && harm(task, allotment, c, before) > 0) {
        // Its company needs it: only an exchange can help.
        for (let d = 0; d < allotment.length; d += 1) {
          const other = allotment[d] ?? -1;
          if (other === before || task.allowed[d]?.[before] !== true || (other >= 0 && task.allowed[c]?.[other] !== true)) continue;
          if (stay(task, c, other) + stay(task, d, before) <= stay(task, c, before) + stay(task, d, other)) continue;
          allotment[c] = other;
          allotment[d] = before;
          if (held(task, allotment, [before, other])) { improved = true; break; }
          allotment[c] = before;
          allotment[d] = other;
        }
        continue;
      }
      const best = bestOf(task, c);
      if (best >= 0 && stay(task, c, best) > stay(task, c, before)) { allotment[c] = best; improved = true; }
    }
  }
}

const held = (task: Task, allotment: Allotment, companies: readonly number[]): boolean => companies.every((k) => k < 0 || missing(task.companies[k], placesOf(task, allotment, k)) === 0);

/** Everybody's cell under an allotment that holds all; null where it does not. */
export function proposalOf(task: Task, allotment: Allotment): Proposal | null {
  const moves: Move[] = [];
  for (const [k, company] of task.companies.entries()) {
    const cells = allotment.flatMap((given, index) => (given === k ? [{ index, id: task.cells[index]?.id ?? '', places: task.places[index] ?? 0 }] : []));
    const seats = seat(company, cells);
    if (!seats) return null;
    for (const inmate of company.groups.flat()) {
      const to = task.cells[seats.cellOf.get(inmate.id) ?? -1]?.id;
      if (to !== undefined && to !== inmate.cell) moves.push({ inmate: inmate.id, from: inmate.cell, to });
    }
  }
  return { moves, disturbed: moves.filter(({ from }) => from !== null).length, allotment };
}

/** The people after the moves. */
export function afterMoves(inmates: readonly Inmate[], moves: readonly Move[]): Inmate[] {
  const to = new Map(moves.map((move) => [move.inmate, move.to]));
  return inmates.map((inmate) => ({ ...inmate, cell: to.get(inmate.id) ?? inmate.cell }));
}

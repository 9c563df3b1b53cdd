/**
 * The placing of everybody in a place as a task: people fall into companies (those who may share a cell), each cell is given to one
 * company, and inside a company those of one case go to different cells. Whether the cells given to a company hold it is decided
 * exactly by the condition of Gale and Ryser: for every t, the t largest groups together need no more than Σ min(places of a cell, t).
 */
import { capacityOf, companyOf, type Cell, type Inmate, type PlacementOptions } from './cell.ts';

export interface Company {
  readonly key: string;
  readonly sex: Inmate['sex'];
  readonly medical: boolean;
  /** Groups of one case; who is alone in his case is a group of one. */
  readonly groups: readonly (readonly Inmate[])[];
  readonly size: number;
  /** needs[t - 1]: members of the t largest groups. */
  readonly needs: readonly number[];
}

export interface Task {
  readonly cells: readonly Cell[];
  /** Places of each cell that a proposal may fill. */
  readonly places: readonly number[];
  readonly companies: readonly Company[];
  /** stays[cell][company]: how many of the company who are in the cell now could stay in it. */
  readonly stays: readonly (readonly number[])[];
  /** allowed[cell][company] */
  readonly allowed: readonly (readonly boolean[])[];
  /** People who are in a cell now. */
  readonly placed: number;
}

/** Single and punishment cells are filled by an order about one person, never by a proposal. */
const proposes = ({ kind }: Cell): boolean => kind === 'general' || kind === 'medical';

export function taskOf(all: readonly Cell[], inmates: readonly Inmate[], options: PlacementOptions): Task {
  const cells = all.filter(proposes);
  // Whoever is in a closed cell, or in one that is not registered, has to be given another.
  const settled = new Set(all.filter((cell) => !proposes(cell) && cell.kind !== 'closed').map(({ id }) => id));
  const people = inmates.filter(({ cell }) => cell === null || !settled.has(cell));
  const companies = [...Map.groupBy(people, (inmate) => companyOf(inmate, options))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => company(key, members));
  const places = cells.map((cell) => capacityOf(cell, options));
  const allowed = cells.map((cell) => companies.map(({ sex, medical }) => (cell.only === undefined || cell.only === sex) && (cell.kind !== 'medical' || medical)));
  const at = new Map(cells.map(({ id }, i) => [id, i]));
  const stays = cells.map(() => companies.map(() => 0));
  companies.forEach(({ groups }, k) => {
    for (const group of groups) {
      for (const cell of new Set(group.map((inmate) => inmate.cell))) {
        const row = stays[at.get(cell ?? '') ?? -1];
        if (row) row[k] = (row[k] ?? 0) + 1;
      }
    }
  });
  return {
    cells, places, companies, allowed, placed: people.filter(({ cell }) => cell !== null).length,
    stays: stays.map((row, c) => row.map((n, k) => (allowed[c]?.[k] ? Math.min(n, places[c] ?? 0) : 0))),
  };
}

function company(key: string, members: readonly Inmate[]): Company {
  const groups = [...Map.groupBy(members, ({ id, caseGroup }) => caseGroup ?? `alone:${id}`).values()].sort((a, b) => b.length - a.length);
  const needs: number[] = [];
  for (const group of groups) needs.push((needs.at(-1) ?? 0) + group.length);
  const [first] = members;
  return { key, sex: first?.sex ?? 'male', medical: first !== undefined && first.medical !== 'none', groups, size: members.length, needs };
}

/** The t (groups taken together) for which these cells are the most too few for the company, and by how many; null: they hold it. */
export function shortage({ needs }: Company, places: readonly number[]): { readonly groups: number; readonly missing: number } | null {
  const most = Math.max(0, ...places);
  const counts = Array.from({ length: most + 1 }, () => 0);
  for (const n of places) counts[n] = (counts[n] ?? 0) + 1;
  let offered = 0;
  let wide = places.length - (counts[0] ?? 0);
  let worst: { readonly groups: number; readonly missing: number } | null = null;
  const weigh = (t: number): void => {
    const missing = (needs[t - 1] ?? 0) - offered;
    if (missing > (worst?.missing ?? 0)) worst = { groups: t, missing };
  };
  for (let t = 1; t <= Math.min(most, needs.length); t += 1) {
    // Σ min(places, t) grows by the number of cells that have at least t places.
    offered += wide;
    wide -= counts[t] ?? 0;
    weigh(t);
  }
  // Beyond the largest cell nothing more is offered: only the whole company can be shorter still.
  if (needs.length > most) weigh(needs.length);
  return worst;
}

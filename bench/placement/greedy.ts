/** The baseline: cell by cell, whoever is in it and may stay beside those taken before, then whoever else fits, until it is full. */
import { capacityOf, keptApart, type Inmate, type PlacementOptions } from '@kepil/law/placement/cell.ts';
import type { Population } from './population.ts';

export interface Greedy {
  /** People who are in a cell and have to go to another, those for whom nothing was left included. */
  readonly disturbed: number;
  readonly without: number;
}

export function greedy({ cells, inmates }: Population, options: PlacementOptions): Greedy {
  const waiting = new Set(inmates);
  let stay = 0;
  for (const cell of cells) {
    const taken: Inmate[] = [];
    const room = capacityOf(cell, options);
    const own = [...waiting].filter((inmate) => inmate.cell === cell.id);
    for (const inmate of [...own, ...[...waiting].filter((one) => one.cell !== cell.id)]) {
      if (taken.length === room) break;
      if (taken.some((other) => keptApart(inmate, other, options).length > 0)) continue;
      taken.push(inmate);
      waiting.delete(inmate);
      if (inmate.cell === cell.id) stay += 1;
    }
  }
  return { disturbed: inmates.filter(({ cell }) => cell !== null).length - stay, without: waiting.size };
}

/** The numbers by which territories are compared: which may be chosen, and where each leads. */
import type { OverviewRow } from '@kepil/modules/supervision/overview-contract.ts';
import type { BoardSearch } from '../board/search.ts';

export const measures = ['held', 'uncovered', 'expiring24h', 'withBreach', 'broken', 'inspectionsMissed', 'actsUnanswered'] as const;
export type Measure = (typeof measures)[number];

/** The board's filter behind a number; null: it counts no persons who are held. */
export const boardFilterOf: Readonly<Record<Measure, BoardSearch | null>> = {
  held: {}, uncovered: { flag: 'uncovered' }, expiring24h: { flag: 'expiring' }, withBreach: { flag: 'breach' }, broken: null, inspectionsMissed: null, actsUnanswered: null,
};
/** What the colour of a number says where it is above nought. */
export const toneOf: Readonly<Record<Measure, 'plain' | 'amber' | 'red'>> = {
  held: 'plain', uncovered: 'red', expiring24h: 'amber', withBreach: 'red', broken: 'red', inspectionsMissed: 'red', actsUnanswered: 'red',
};

export interface OverviewSearch {
  readonly territory?: string;
  readonly by?: Measure;
  readonly sort?: Measure | 'name';
  readonly dir?: 'asc' | 'desc';
}
export const DEFAULT_MEASURE: Measure = 'withBreach';

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readOverviewSearch(search: Readonly<Record<string, unknown>>): OverviewSearch {
  const territory = typeof search['territory'] === 'string' && search['territory'] !== '' ? search['territory'].slice(0, 100) : undefined;
  const by = measures.find((one) => one === search['by']);
  const sort = (['name', ...measures] as const).find((one) => one === search['sort']);
  return { ...(territory ? { territory } : {}), ...(by && by !== DEFAULT_MEASURE ? { by } : {}), ...(sort ? { sort } : {}), ...(search['dir'] === 'asc' ? { dir: 'asc' } : {}) };
}

/** Ordered by name, or by a number, the largest first unless asked otherwise; what has no number comes last. By name the territory's own (`self`) comes after its parts. */
export function sorted(rows: readonly OverviewRow[], { sort = 'name', dir }: OverviewSearch, nameOf: (row: OverviewRow) => string, self = ''): OverviewRow[] {
  const byName = (a: OverviewRow, b: OverviewRow): number => Number(a.id === self) - Number(b.id === self) || nameOf(a).localeCompare(nameOf(b));
  if (sort === 'name') return [...rows].sort(byName);
  const sign = dir === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => sign * ((a[sort] ?? -1) - (b[sort] ?? -1)) || byName(a, b));
}

/** How dark a tile is, 0 to 4: shares of the greatest number, so that one bad region does not make all others look well. */
export function shadeOf(n: number, greatest: number): 0 | 1 | 2 | 3 | 4 {
  if (n <= 0 || greatest <= 0) return 0;
  const share = Math.sqrt(n / greatest);
  return share > 0.85 ? 4 : share > 0.6 ? 3 : share > 0.35 ? 2 : 1;
}

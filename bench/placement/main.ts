/** The figures of a placement proposed: time to the first lawful one, the gap that is proved, moves against a greedy filling of the cells; and how long one waits for the plan. */
import { faultsOf, lawfulOptions } from '@kepil/law/placement/cell.ts';
import { firstForMost } from '@kepil/law/placement/most.ts';
import { afterMoves } from '@kepil/law/placement/proposal.ts';
import { improve } from '@kepil/modules/custody/placement/improve.ts';
import { format, limitRow, median, noteRow, type Row } from '../measure.ts';
import { greedy } from './greedy.ts';
import { newYorkRows } from './new-york-days.ts';
import { planRows } from './plan-over-http.ts';
import { disorder, type Population } from './population.ts';

const SEEDS = [1, 2, 3, 4, 5] as const;
/** Of the server: modules/custody/placement/jobs.ts. */
const SECONDS = 60;

interface Measured { readonly firstMs: number; readonly provedMs: number; readonly gap: number | null; readonly first: number; readonly best: number; readonly greedy: number; readonly without: number }

async function measure(population: Population): Promise<Measured> {
  const { cells, inmates } = population;
  const begun = performance.now();
  const { task, proposal, leftOut } = firstForMost(cells, inmates, lawfulOptions);
  const firstMs = performance.now() - begun;
  if (!proposal || leftOut.length > 0) throw new Error('the population has no lawful placement: another seed is needed');
  const improved = await improve(task, proposal, { seconds: SECONDS });
  const provedMs = performance.now() - begun;
  for (const moves of [proposal.moves, improved.proposal.moves]) {
    const byCell = Map.groupBy(afterMoves(inmates, moves), ({ cell }) => cell);
    if (byCell.has(null) || cells.some((cell) => faultsOf(cell, byCell.get(cell.id) ?? [], lawfulOptions).length > 0)) throw new Error('what was proposed is not lawful');
  }
  const other = greedy(population, lawfulOptions);
  return { firstMs, provedMs, gap: improved.gap, first: proposal.disturbed, best: improved.proposal.disturbed, greedy: other.disturbed, without: other.without };
}

export async function placementRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [people, rooms] of [[600, 150], [1500, 400]] as const) {
    const found: Measured[] = [];
    // The first call pays for the compiler.
    firstForMost(disorder(0, people, rooms).cells, disorder(0, people, rooms).inmates, lawfulOptions);
    for (const seed of SEEDS) found.push(await measure(disorder(seed, people, rooms)));
    const what = `${people.toLocaleString('en-US')} persons, ${rooms} cells`;
    const of = (pick: (one: Measured) => number): number => median(found.map(pick));
    const without = found.map((one) => one.without);
    const slowest = Math.max(...found.map(({ firstMs }) => firstMs));
    rows.push(
      // The second is asked of 600 persons; of more, the figure is told.
      ...(people === 600
        ? [limitRow(`${what}: first lawful proposal, median`, of(({ firstMs }) => firstMs), 'ms', 1000, 250), limitRow(`${what}: first lawful proposal, slowest`, slowest, 'ms', 1000, 500)]
        : [noteRow(`${what}: first lawful proposal, median`, of(({ firstMs }) => firstMs), 'ms'), noteRow(`${what}: first lawful proposal, slowest`, slowest, 'ms')]),
      limitRow(`${what}: proved gap to the fewest moves, largest`, found.some(({ gap }) => gap === null) ? Number.POSITIVE_INFINITY : Math.max(...found.map(({ gap }) => (gap ?? 0) * 100)), '%', 2, 0.5),
      noteRow(`${what}: until the gap is proved, median`, of(({ provedMs }) => provedMs / 1000), 's'),
      {
        what: `${what}: persons moved to another cell, median`, ours: `${of(({ best }) => best)} (first proposal ${of(({ first }) => first)})`, baseline: `${of((one) => one.greedy)}, and up to ${Math.max(...without)} left without a cell`,
        ratio: `${format(of((one) => one.best / one.greedy))} ×`, atLeast: '—', aim: '—', met: '—',
      },
    );
  }
  return [...rows, ...await newYorkRows(), ...await planRows()];
}

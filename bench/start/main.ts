/** `npm start` after `npm install`, on a tree that nobody has started yet, and again the next morning. */
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { freshTree } from './fresh-tree.ts';
import { runStart, type StartTimes } from './start-run.ts';

const ROUNDS = 3;

export async function startRows(): Promise<Row[]> {
  const first: StartTimes[] = [];
  const again: StartTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { folder, remove } = await freshTree();
    try {
      first.push(tell('no data', await runStart(folder)));
      again.push(tell('data there', await runStart(folder)));
    } finally {
      await remove();
    }
  }
  const seconds = (runs: readonly StartTimes[], read: (times: StartTimes) => number): number => median(runs.map(read)) / 1000;
  const rows = first[0]?.rows ?? 0;
  return [
    limitRow(`\`npm start\` after install to a usable board: page served, ${rows.toLocaleString('en-US')} persons on the board, all loaded`, seconds(first, (t) => t.usable), 's', 20, 8),
    noteRow('of it until the server signs somebody in', seconds(first, (t) => t.signedIn), 's'),
    noteRow('of it until the application is served', seconds(first, (t) => t.page), 's'),
    noteRow('of it until the board has its first rows', seconds(first, (t) => t.firstRows), 's'),
    limitRow('the same with the demonstration there (any later start)', seconds(again, (t) => t.usable), 's', 20, 8),
  ];
}

function tell(what: string, times: StartTimes): StartTimes {
  const s = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  console.log(`${what}: signed in ${s(times.signedIn)}, first rows ${s(times.firstRows)}, page ${s(times.page)}, usable ${s(times.usable)}`);
  return times;
}

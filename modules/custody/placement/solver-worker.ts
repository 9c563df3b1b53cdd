/** HiGHS on a thread of its own: a solve cannot be interrupted, a thread can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import highs from 'highs';

const { text, seconds, gap } = workerData as { text: string; seconds: number; gap: number };
// The package describes itself as CommonJS to the type checker and is an ES module to Node.
const load = highs as unknown as typeof highs.default;
const solver = await load({ print: (line: string) => { parentPort?.postMessage({ line }); } });
const solution = solver.solve(text, { time_limit: seconds, mip_rel_gap: gap, log_to_console: true, output_flag: true });
const values = Object.fromEntries(Object.entries(solution.Columns).flatMap(([name, column]) => ('Primal' in column && typeof column.Primal === 'number' && column.Primal > 0.5 ? [[name, column.Primal] as const] : [])));
parentPort?.postMessage({ done: { status: solution.Status, objective: solution.ObjectiveValue, values } });

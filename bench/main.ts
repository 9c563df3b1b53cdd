/**
 * `npm run bench` measures everything, `npm run bench -- engine journal` only these groups, and writes the tables to
 * `docs/benchmarks.md`: each group keeps the table of its last run with the machine, the versions, the day and the command.
 */
import { writeReport } from './report.ts';
import { table, type Row } from './measure.ts';

export interface Group {
  readonly title: string;
  /** What is measured and how it can be compared, for the reader of the report. */
  readonly about: string;
  readonly rows: () => Promise<readonly Row[]>;
}

/** A new group is a line here and a module that returns its rows. Modules are loaded when asked for: a group needs only its own parts. */
const groups: Readonly<Record<string, Group>> = {
  engine: {
    title: 'The law engine',
    about: 'A job of ten norms of ten kinds over 20,000 persons and 80 places, 18 months of facts in one order of time; provenance and timers on. The sides take turns in one process, medians of five rounds. Before anything is measured, the engine and the hand-written fold must give the same number of each outcome of each norm with the same due moments.',
    rows: async () => (await import('./engine/main.ts')).engineRows(),
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}
for (const [name, group] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${group.title}\n`);
  try {
    const rows = await group.rows();
    console.log(table(rows));
    await writeReport(name, group, rows, `npm run bench -- ${name}`);
  } catch (error) {
    // One group that cannot run (no database, no browser) does not take the others with it.
    console.error(error);
    process.exitCode = 1;
  }
}

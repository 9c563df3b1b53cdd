/**
 * `npm run bench` measures everything, `npm run bench -- engine journal` only these groups, and writes the tables to
 * `docs/benchmarks.md`: each group keeps the table of its last run with the machine, the versions, the day and the command.
 */
import { parseArgs } from 'node:util';
import { writeReport } from './report.ts';
import { table, type Row } from './measure.ts';

/** Sizes other than those that the house was asked for, to try things: `--held 2000 --facts 300000`. Such a run is printed and not written down. */
export interface Sizes {
  readonly held?: number;
  readonly facts?: number;
  /** `--home <folder>`: a data folder that an earlier run has filled and kept; the board's ten million facts take a quarter of an hour. */
  readonly home?: string;
}

export interface Group {
  readonly title: string;
  /** What is measured and how it can be compared, for the reader of the report. */
  readonly about: string;
  readonly rows: (sizes: Sizes) => Promise<readonly Row[]>;
}

/** A new group is a line here and a module that returns its rows. Modules are loaded when asked for: a group needs only its own parts. */
const groups: Readonly<Record<string, Group>> = {
  engine: {
    title: 'The law engine',
    about: 'A job of ten norms of ten kinds over 20,000 persons and 80 places, 18 months of facts in one order of time; provenance and timers on. The sides take turns in one process, medians of five rounds. Before anything is measured, the engine and the hand-written fold must give the same number of each outcome of each norm with the same due moments.',
    rows: async () => (await import('./engine/main.ts')).engineRows(),
  },
  append: {
    title: 'Append of one fact',
    about: 'The server as `npm start` runs it with the demonstration republic (about 9,000 held, 320,000 facts), its worker on, PostgreSQL with fsync. Each client is a duty officer of a place of his own, signed in, at a kept-alive connection, and records about up to 100 of those in his charge (some 40 facts each, one looked at before: records about a person come in bursts): cells, searches, examinations; the last row is about persons nobody has touched since the start. The baseline inserts rows that the journal has written, with their salt and entry, into a table like `fact` with its indexes, by as many `pg` connections. Clients are in one process of their own on both sides; over HTTP they write to a plain socket, so that the program that asks costs little of the machine it shares. After a vacuum of what was loaded each side first writes for six seconds by eight clients, unmeasured; then the sides take turns, medians of five rounds of two seconds (of the last row, a quarter of a second).',
    rows: async (sizes) => (await import('./append/main.ts')).appendRows(sizes),
  },
  board: {
    title: 'The board',
    about: '`GET /api/board`, a page of 100 rows with its counts and the line of the read audit, through HTTP on a kept-alive connection, from a process beside the server. The held come from the demonstration republic, judged and on the board; the rest of the facts are of persons released in the last five years, loaded by the bulk path with streams, seats and log, but not judged (no findings): the board does not read those. The kinds of pages (orders, depths, filters, searches, most of them rarer in life than here) count alike.',
    rows: async (sizes) => (await import('./board/main.ts')).boardRows(sizes),
  },
  seal: {
    title: 'Signatures, sealed packages and proofs',
    about: 'Each side checks the same and gives the same answer before anything is measured, the sides take turns in one run, medians. GOST over 20 keys and signatures, tables of the keys are not kept; hashes over random bytes. CMS: detached CAdES-BES over 200 KB, ours the whole verdict with evidence (document, signature, chain, purpose), pkijs as its documentation shows it, both from the bytes each time.',
    rows: async () => (await import('./seal/main.ts')).sealRows(),
  },
  web: {
    title: 'The first load of the web application',
    about: 'A real Chromium with an empty cache types the address, signs in and waits until the board shows its rows and nothing more is fetched: bodies as they came over the line with `Accept-Encoding: gzip` (fonts are packed in themselves). The server speaks Brotli to browsers that ask for it, which is less.',
    rows: async (sizes) => (await import('./web/main.ts')).webRows(sizes),
  },
  placement: {
    title: 'Placement in cells (art. 32)',
    about: 'A remand prison in disorder: people of 50 to 80 companies anywhere, four in ten with others of their case, nineteen of twenty in some cell; five seeds. What is proposed is checked cell by cell by the same rules that the plan shows. The baseline fills the cells one by one: who is there and may stay, then whoever else fits. New York: everyone on a real list of its jails with the sex, age, status, charge and earlier stays that the lists give (attempts with their crime; those brought in within ten minutes on one charge stand for accomplices); the lists name neither house nor cell, so houses are made as the city keeps people (women, men under 22, sentenced men, five more) and cells are generated; a house is a task of its own, all are solved one after another in one thread. The plan over HTTP: the server with a demonstration republic of 11,600 held, the fullest prison, its duty officer at a kept-alive connection, 200 times in turn with the baseline.',
    rows: async () => (await import('./placement/main.ts')).placementRows(),
  },
  prosecutors: {
    title: 'Two thousand prosecutors at work',
    about: 'One server as `npm start` runs it (about 9,000 held), load program and PostgreSQL on the same machine. 2,000 accounts of the Department, the regions and the districts, signed in; each opens a page (board, a person, place, notices, calendar, overview, matters …), reads it for 30 s on average (exponential), opens the next. Half a minute is not counted, then a minute and a half is; p99 of all answers, the last byte read.',
    rows: async (sizes) => (await import('./prosecutors/main.ts')).prosecutorsRows(sizes),
  },
  shift: {
    title: 'The screen of a shift',
    about: '`GET /api/places/:id/shift` through HTTP on a kept-alive connection: everybody of the fullest remand prison of the demonstration (some 1,500) by cell, what is to be done about them within three days, who is somewhere special, with the line of the read audit. Two records for each person are made first, so that everybody has walks and duties of the day. The baseline reads the same rows (lines of the board, waiting duties) by `pg` as the owner, without fence, grouping or JSON; the sides take turns.',
    rows: async (sizes) => (await import('./shift/main.ts')).shiftRows(sizes),
  },
  'shift-day': {
    title: 'A full day of a place',
    about: 'Ten officers of the same place, each with a session of his own, record generated facts of the regime (walks, movements, searches, letters) about its 1,500 persons as fast as they are answered. One request in twenty is sent twice, of one in twenty-five the socket is destroyed within some milliseconds after it was sent; whoever has no answer sends the same again. Then every id of the day is looked for in the journal, and the log is verified by the independent verifier.',
    rows: async (sizes) => (await import('./shift-day/main.ts')).shiftDayRows(sizes),
  },
  registers: {
    title: 'Registers of a place',
    about: 'Pages of 50 lines over HTTP at a kept-alive connection, asked by the head of the fullest remand prison (some 1,500 held), with names, cells, what followed, findings, corrections and the line of the read audit, over a month in which each of them has a walk a day, three letters with censorship and delivery, two visits; the rest of the facts as in the board. What the indexes cost: 20,000 facts of places stored again in one statement, with and without them, in turn, each time taken back; processor time of the database process, medians of five.',
    rows: async (sizes) => (await import('./registers/main.ts')).registerRows(sizes),
  },
  bracelets: {
    title: 'Electronic bracelets',
    about: '20,000 devices with three zones each send a position a minute, in batches of 1,000, through the HTTP layer with the token, the checks of each row, the table of the day and the count of the gateway; then the worker judges what has come. Processor time of our process and of the whole database (PostgreSQL with fsync), medians of six minutes; nobody breaks a zone. Devices and zones are put into the tables as they are.',
    rows: async (sizes) => (await import('./bracelets/main.ts')).braceletRows(sizes),
  },
  reports: {
    title: 'Reports of the prosecutor',
    about: 'A quarterly analysis, and an assessment by the criteria over eight quarters, asked for over HTTP and waited for (asked after every 20 ms) until all their figures, the periods of comparison and the territories are counted and the findings kept; opened; the first page of records behind its largest numbers. Every place is inspected daily and has emergencies, acts, answers, applications over 460 days; norms are broken of one in some forty facts; the rest of the facts as in the board.',
    rows: async (sizes) => (await import('./reports/main.ts')).reportRows(sizes),
  },
  matters: {
    title: 'Acts, emergencies, applications: the list of matters',
    about: 'Pages of 50 of the prosecutor’s matters over HTTP at a kept-alive connection, all that is unfinished first, of any age, with the counts of all five kinds, what is due next, names and the line of the read audit, the kinds in turn. Of each place four years of acts, emergencies and applications, of fifty thousand persons of the archive a punishment cell, of a third of them force; nine of ten are finished, a duty waits of most of the others. The baseline asks the same tables, in the same run, for the counts and the latest 50 unfinished ones with what is due, by `pg` as the owner, without fence, order by urgency or JSON; its median.',
    rows: async (sizes) => (await import('./matters/main.ts')).matterRows(sizes),
  },
  start: {
    title: '`npm start`',
    about: 'From the command to a usable board: on a copy of the sources without `.kepil` and without a built web application (libraries installed), until `GET /` returns the application, a signed-in `GET /api/board` returns rows and the server says that the whole demonstration republic is loaded and judged. Medians of three rounds.',
    rows: async () => (await import('./start/main.ts')).startRows(),
  },
};

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { held: { type: 'string' }, facts: { type: 'string' }, home: { type: 'string' } } });
const { home, ...numbers } = values;
const sizes: Sizes = { ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, count(name, value)])), ...(home === undefined ? {} : { home }) };

const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}
for (const [name, group] of Object.entries(groups)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n## ${group.title}\n`);
  try {
    const rows = await group.rows(sizes);
    console.log(table(rows));
    if (Object.keys(numbers).length === 0) await writeReport(name, group, rows, `npm run bench -- ${name}`);
    else console.log('\nSizes of your own: not written to docs/benchmarks.md.');
  } catch (error) {
    // One group that cannot run (no database, no browser) does not take the others with it.
    console.error(error);
    process.exitCode = 1;
  }
}

function count(name: string, value: string | undefined): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) {
    console.error(`--${name} takes a whole number above 0, not ${value}.`);
    process.exit(2);
  }
  return number;
}

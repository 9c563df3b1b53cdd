/** Append of one fact through the real server against a bare INSERT and commit of the same row, by as many clients, on the same PostgreSQL. */
import { openDatabase, type Database } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { Sizes } from '../main.ts';
import { format, median, rateRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';
import { BareWriter } from './bare.ts';
import { dailyRecord, makeOfficers, type Officer } from './officers.ts';

const CLIENTS = [1, 8, 32];
const ROUNDS = 5;
const ROUND_MS = 2_000;
/** Both sides write this long before anything is measured: a server is judged as it runs, not as its program is being translated. */
const WARM_MS = 6_000;
const WARM_CLIENTS = 8;
/** There are only so many persons whom nobody has written about since the start. */
const FIRST_MS = 250;
/** Of each officer's persons those whom the rounds come back to; the others are met once, when nothing of theirs is in memory. */
const KNOWN = 100;
const HELD = 9_000;

export async function appendRows({ held = HELD }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    // Loaded by one process and measured in another: what the first remembers does not help the second.
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held) })).stop();
    const server = await startServer(home);
    try {
      const database = await openDatabase({ dataDir: home });
      try {
        return await measure(server.address, database);
      } finally {
        await database.pool.end();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

async function measure(address: string, { pool, url }: Database): Promise<Row[]> {
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await pool.query<Record<string, string>>(`show ${name}`);
    if (rows[0]?.[name] !== 'on') throw new Error(`${name} is not on: the figures would mean nothing`);
  }
  // What the database does of itself after a load of this size would fall to whichever side writes in that minute.
  await pool.query('vacuum (analyze)');
  const most = Math.max(...CLIENTS);
  const officers = await makeOfficers(pool, most);
  const people = await Promise.all(officers.map(({ login }) => Person.signIn(address, login, demoPassword)));
  const bare = await BareWriter.open(pool, url, most);
  try {
    return await compare(officers, people, bare);
  } finally {
    await Promise.all([...people.map((person) => person.close()), bare.close()]);
  }
}

async function compare(officers: readonly Officer[], people: readonly Person[], bare: BareWriter): Promise<Row[]> {
  let turn = 0;
  const append = async (client: number, pick: (officer: Officer, turn: number) => string | undefined): Promise<boolean> => {
    const officer = officers[client];
    const own = turn++;
    const episode = officer && pick(officer, own);
    if (!officer || episode === undefined) return false;
    const answer = await people[client]?.post('/api/facts', dailyRecord(own, episode, officer.place));
    if (answer?.status !== 200) throw new Error(`a record was refused: ${answer?.text}`);
    return true;
  };
  const again = (client: number) => append(client, ({ episodes }, own) => episodes[own % Math.min(KNOWN, episodes.length)]);
  const insert = async (client: number): Promise<boolean> => { await bare.write(client); return true; };

  // The records that put the known persons into memory, and those that follow, are made before the measured rounds; so are as many rows.
  await Promise.all(officers.map(async ({ episodes }, client) => { for (const episode of episodes.slice(0, KNOWN)) await append(client, () => episode); }));
  for (const work of [again, insert]) await rate(WARM_CLIENTS, WARM_MS, work);

  const rows: Row[] = [];
  for (const clients of CLIENTS) {
    const { ours, theirs } = await rounds(clients, ROUND_MS, again, insert);
    rows.push(rateRow(`append of one fact through HTTP, ${clients} ${clients === 1 ? 'client' : 'clients'}, against a bare INSERT and commit of the same row`, ours, theirs, 0.2, 0.5));
  }
  // Each person once: facts, findings and access are read from the database first. The fullest places have enough of them.
  const left = officers.map(({ episodes }) => episodes.slice(KNOWN));
  const { ours, theirs } = await rounds(8, FIRST_MS, (client) => append(client, () => left[client]?.pop()), insert);
  rows.push(rateRow('the same by 8 clients, every fact about a person of whom the process has nothing in memory', ours, theirs, 0.2, 0.5));
  return rows;
}

/** Medians of both sides in facts per second, in turns after a warm-up of both. */
async function rounds(clients: number, ms: number, append: (client: number) => Promise<boolean>, insert: (client: number) => Promise<boolean>): Promise<{ ours: number; theirs: number }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const a = await rate(clients, ms, append);
    const b = await rate(clients, ms, insert);
    if (round < 0 || a === null || b === null) continue;
    ours.push(a);
    theirs.push(b);
    console.log(`${clients} clients: ${format(a)} through HTTP, ${format(b)} bare, ${(a / b).toFixed(2)} ×`);
  }
  if (ours.length === 0) throw new Error(`${clients} clients found no work`);
  return { ours: median(ours), theirs: median(theirs) };
}

/** Facts per second of so many clients, each waiting for its answer before the next; null where there was no work left. */
async function rate(clients: number, ms: number, work: (client: number) => Promise<boolean>): Promise<number | null> {
  let done = 0;
  let idle = false;
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    while (performance.now() - began < ms && !idle) {
      if (await work(client)) done++;
      else idle = true;
    }
  }));
  return done === 0 ? null : (done / (performance.now() - began)) * 1000;
}

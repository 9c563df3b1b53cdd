/**
 * How long an officer waits for the plan of a full remand prison, through HTTP, beside a bare SELECT of the same lines by a kept
 * connection: the sides take turns, in a process beside the server.
 */
import { openDatabase } from '@kepil/journal/database.ts';
import { PLACING } from '@kepil/modules/custody/placement/plan.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import pg from 'pg';
import { makeOfficers, type Officer } from '../append/officers.ts';
import { format, limitRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';

/** So many held in the republic that its fullest prison has some 1,500 of them. */
const HELD = 11_600;
const PERSONS = 1_500;
const ROUNDS = 200;
const WARM = 20;

export async function planRows({ held = HELD }: { readonly held?: number } = {}): Promise<readonly Row[]> {
  const { home, remove } = await dataFolder();
  try {
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held) })).stop();
    const server = await startServer(home);
    const database = await openDatabase({ dataDir: home });
    try {
      const [officer] = await makeOfficers(database.pool, 1);
      if (!officer) throw new Error('nobody is held anywhere');
      return await measure(server.address, database.url, officer, held);
    } finally {
      await database.pool.end();
      await server.stop();
    }
  } finally {
    await remove();
  }
}

interface Shown { readonly persons: readonly unknown[]; readonly cells: readonly unknown[] }

async function measure(address: string, url: string, { login, place }: Officer, held: number): Promise<readonly Row[]> {
  const bare = new pg.Client(url);
  await bare.connect();
  const person = await Person.signIn(address, login, demoPassword);
  try {
    const [ours, baseline]: [number[], number[]] = [[], []];
    let shown: Shown = { persons: [], cells: [] };
    for (let round = -WARM; round < ROUNDS; round += 1) {
      const asked = performance.now();
      const { status, text } = await person.get(`/api/places/${place}/plan`);
      const answered = performance.now();
      if (status !== 200) throw new Error(`the plan is refused: ${status} ${text.slice(0, 200)}`);
      shown = JSON.parse(text) as Shown;
      const began = performance.now();
      const { rows } = await bare.query({ name: 'bare', text: PLACING.replace('held_with_particulars', 'held'), values: [place] });
      const read = performance.now() - began;
      if (rows.length !== shown.persons.length) throw new Error(`the plan shows ${shown.persons.length} persons, the board has ${rows.length}`);
      if (round >= 0) { ours.push(answered - asked); baseline.push(read); }
    }
    if (held === HELD && shown.persons.length < PERSONS) throw new Error(`only ${shown.persons.length} persons in the fullest place`);
    const what = `plan of a place over HTTP, ${shown.persons.length.toLocaleString('en-US')} persons, ${shown.cells.length} cells`;
    const row = limitRow(`${what}: p95`, percentile(ours), 'ms', 100, 50, `bare SELECT of the same lines ${format(percentile(baseline))} ms`);
    return [{ ...row, ratio: `${format(percentile(ours) / percentile(baseline))} ×` }];
  } finally {
    await person.close();
    await bare.end();
  }
}

function percentile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

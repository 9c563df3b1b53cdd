/**
 * How long an officer of a full remand prison waits for its registers while the journal is large, and what their indexes cost each
 * append. The month of the registers is put into the tables as they are, past the law: registers read facts and findings and judge nothing.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openDatabase } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type pg from 'pg';
import { loadArchive } from '../board/archive.ts';
import type { Sizes } from '../main.ts';
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';

/** So many held in the republic that its fullest prison has some 1,500 of them. */
const HELD = 11_600;
const FACTS = 10_000_000;
const DAYS = 30;
const ROUNDS = 40;
const [AT_MOST, AIM] = [300, 100];
const PLACE = 'si-75';
const LOGIN = 'head-si';

export async function registerRows({ held = HELD, facts = FACTS }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held) }, 3_600_000)).stop();
    const database = await openDatabase({ dataDir: home });
    const stored = await loadArchive(database.pool, facts, () => undefined);
    const lines = await fillMonth(database.pool);
    for (const table of ['fact', 'fact_stream', 'finding']) await database.pool.query(`vacuum analyze ${table}`);
    const cost = await costOfIndexes(database.pool);
    await database.close();
    const server = await startServer(home);
    try {
      return [...await measure(server.address, stored + lines), ...cost];
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

/** Of each who is held in the prison: a walk a day, a letter with its censorship and delivery every ten days, a visit every fifteen. */
async function fillMonth(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `with held_here as (select episode, row_number() over (order by episode) as n from held where place = $1),
     made as (
       select h.episode, 'walk.recorded' as type, d * 86400000::bigint as back, '{"outcome":"taken","minutes":70}'::jsonb as data, d as k from held_here h, generate_series(0, $2::int - 1) d
       union all select h.episode, t.type, (d * 10 + t.after) * 86400000::bigint, jsonb_build_object('letterId', 'L-' || d, 'correspondent', 'relative', 'by', 'officer'), 100 + d * 3 + t.after
         from held_here h, generate_series(0, $2::int / 10 - 1) d, (values ('letter.received', 2), ('letter.censored', 1), ('letter.delivered', 0)) as t (type, after)
       union all select h.episode, 'visit.held', d * 15 * 86400000::bigint, '{"visitor":"visitor","visitorKind":"relative"}'::jsonb, 200 + d from held_here h, generate_series(0, $2::int / 15 - 1) d),
     numbered as (select m.*, row_number() over (order by back desc, episode, k) - 1 + (select max(seq) + 1 from fact) as seq, row_number() over (partition by episode order by back desc, k) as nth from made m),
     stored as (insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, data, salt, entry)
       select seq, gen_random_uuid(), type, $3::bigint - back, $3::bigint, 'Asia/Almaty', array['episode:' || episode], $1, 'duty-officer@' || $1, 'duty-officer', data, $4, $5 from numbered)
     insert into fact_stream (kind, stream, version, seq) select 'episode', episode, 1000000 + nth, seq from numbered`,
    [PLACE, DAYS, Date.now() - 60_000, randomBytes(16), randomBytes(32)]);
  return rowCount ?? 0;
}

async function measure(address: string, facts: number): Promise<Row[]> {
  const person = await Person.signIn(address, LOGIN, demoPassword);
  const from = Date.now() - DAYS * 86_400_000;
  const questions = {
    'list of the registers': `/api/registers?place=${PLACE}`, 'walks, first page': `/api/registers/walks?place=${PLACE}&from=${from}`, 'walks, the 400th page': `/api/registers/walks?place=${PLACE}&from=${from}&offset=20000`,
    'letters with what followed': `/api/registers/letters?place=${PLACE}&from=${from}`, 'visits of those called so': `/api/registers/visits?place=${PLACE}&from=${from}&q=${encodeURIComponent('ова')}`, 'letters with a breach': `/api/registers/letters?place=${PLACE}&from=${from}&state=broken`,
  };
  const rows: Row[] = [];
  try {
    for (const [what, path] of Object.entries(questions)) {
      const waits: number[] = [];
      for (let round = -5; round < ROUNDS; round += 1) {
        const asked = performance.now();
        const { status, text } = await person.get(path);
        if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`);
        if (round >= 0) waits.push(performance.now() - asked);
      }
      const sorted = waits.toSorted((a, b) => a - b);
      rows.push(limitRow(`${what} of a prison of some 1,500, ${facts.toLocaleString('en-US')} facts: p95`, sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN, 'ms', AT_MOST, AIM));
    }
    return rows;
  } finally {
    await person.close();
  }
}

const INDEXES = ['fact_place', 'fact_corrects', 'fact_withdraws', 'fact_described'];
const ROWS = 20_000;

/** Processor time of the database for a row of `fact` with and without these indexes: the same rows, in turn, taken back each time. */
async function costOfIndexes(pool: pg.Pool): Promise<Row[]> {
  const client = await pool.connect();
  try {
    const spent: { readonly with: number[]; readonly without: number[] } = { with: [], without: [] };
    for (let round = 0; round < 10; round += 1) {
      const side = round % 2 ? 'without' : 'with';
      await client.query('begin');
      if (side === 'without') for (const index of INDEXES) await client.query(`drop index ${index}`);
      const began = await processorTime(client);
      await client.query(`insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, data, salt, entry)
        select seq + 1000000000, gen_random_uuid(), type, at, recorded_at, zone, streams, place, actor, capacity, office, data, salt, entry from fact where place is not null order by seq desc limit ${ROWS}`);
      spent[side].push(await processorTime(client) - began);
      await client.query('rollback');
    }
    const { rows } = await client.query<{ bytes: number }>(`select pg_relation_size('fact_place')::float8 / nullif((select count(*) from fact where place is not null), 0) as bytes`);
    return [
      noteRow('indexes of the registers: processor time of one fact of a place', (median(spent.with) - median(spent.without)) / ROWS * 1e3, 'µs'),
      noteRow('the same fact without them', median(spent.without) / ROWS * 1e3, 'µs'),
      noteRow('the same indexes on disk, of one fact of a place', rows[0]?.bytes ?? Number.NaN, 'bytes'),
    ];
  } finally {
    client.release();
  }
}

/** Milliseconds that the process of this connection has worked, as Linux counts them (a hundredth of a second each). */
export async function processorTime(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const fields = readFileSync(`/proc/${rows[0]?.pid ?? 0}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

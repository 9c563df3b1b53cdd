import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@kepil/journal/database.ts';
import { testDatabase, type TestDatabase } from '@kepil/journal/testing.ts';
import { withDatabaseEvidence } from '@kepil/journal/verify/database.ts';
import { verify } from '@kepil/journal/verify/verify.ts';
import { houseRuleSet } from '@kepil/law/acts/index.ts';
import { createProjection } from '@kepil/modules/custody/projection.ts';
import { enginesFor } from '@kepil/modules/engines.ts';
import { openDirectory } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDemonstration, isEmpty, loadReference, oldNoticesQuieted, projectionOf, shareOf } from './demonstration.ts';
import { startLoading } from './load-demonstration.ts';

const now = Date.UTC(2026, 10, 21, 12, 0);
const held = 180;
const tables = [
  'select seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data from fact order by seq', 'select * from fact_stream order by kind, stream, version',
  'select * from stream order by kind, id', 'select * from finding order by subject_kind, subject, key', 'select * from held order by episode', 'select * from stream_seat order by stream, seat',
  'select * from outbox order by key', 'select * from matter order by id', 'select * from matter_step order by subject, kind, value, fact', 'select * from matter_member order by fact, matter',
];
const rowsOf = async (pool: pg.Pool): Promise<unknown[][]> => Promise.all(tables.map(async (sql) => (await pool.query(sql)).rows as unknown[]));
const problemsOf = (url: string) => withDatabaseEvidence(url, [], (evidence) => verify(evidence, null));

async function loaded(threads: number): Promise<TestDatabase> {
  const db = await testDatabase();
  await loadReference(db.pool, now);
  await startLoading({ held, now, threads }).into(db.pool, { also: [oldNoticesQuieted(now)] });
  return db;
}

let one: TestDatabase;
beforeAll(async () => { one = await loaded(1); });
afterAll(() => one.close());

test('everybody held is on the board, with findings, and the log can be verified', async () => {
  const { rows } = await one.pool.query<{ held: number; judged: number; facts: number; due: number; waiting: number }>(`select
    (select count(*) from held)::int as held, (select count(*) from held h where exists (select 1 from finding f where f.subject_kind = 'episode' and f.subject = h.episode))::int as judged,
    (select count(*) from fact)::int as facts, (select count(*) from stream where next_change <= $1)::int as due,
    (select count(*) from outbox where taken_at is null and coalesce((payload ->> 'due')::bigint, (payload ->> 'from')::bigint, 0) < $1::bigint - 86400000)::int as waiting`, [now]);
  expect(rows[0]).toMatchObject({ due: 0, waiting: 0, judged: rows[0]?.held });
  expect(rows[0]?.held).toBeGreaterThan(0.9 * held);
  expect(await problemsOf(one.url)).toMatchObject({ size: rows[0]?.facts, problems: [] });
});

test('the matters are kept as if their facts had come one by one, and go on being kept', async () => {
  const kept = tables.slice(-3);
  const read = async (): Promise<unknown[][]> => Promise.all(kept.map(async (sql) => (await one.pool.query(sql)).rows as unknown[]));
  const loaded = await read();
  expect(loaded.every((rows) => rows.length > 0)).toBe(true);
  expect((await one.pool.query(`select tgenabled from pg_trigger where tgname = 'fact_noted'`)).rows).toEqual([{ tgenabled: 'O' }]);
  await one.pool.query('truncate matter, matter_step, matter_member');
  await one.pool.query('select kepil_matter_take(id) from fact order by seq');
  expect(await read()).toEqual(loaded);
});

test('the rows are the same with any number of threads', async () => {
  const three = await loaded(3);
  try {
    const [ours, theirs] = [await rowsOf(one.pool), await rowsOf(three.pool)];
    tables.forEach((sql, i) => { expect(theirs[i], sql).toEqual(ours[i]); });
    expect(await problemsOf(three.url)).toMatchObject({ problems: [] });
  } finally {
    await three.close();
  }
});

test('the threads judge as the server does, which reads the directory from the database', async () => {
  const server = createProjection(enginesFor(houseRuleSet), await openDirectory(one.pool));
  const thread = projectionOf(houseRuleSet);
  for (const facts of shareOf(held, now, { index: 0, of: 3 })()) {
    const [ref] = facts[0]?.streams ?? [];
    if (ref) expect(thread.project(ref, facts, now)).toEqual(server.project(ref, facts, now));
  }
});

test('a thread that fails ends the load, and nothing is written', async () => {
  const db = await testDatabase();
  try {
    const loading = startLoading({ held, now, threads: 2 });
    loading.stop();
    await expect(loading.into(db.pool)).rejects.toThrow('has ended');
    expect(await isEmpty(db.pool)).toBe(true);
  } finally {
    await db.close();
  }
});

test.each(['program', 'program and database'])('killed while it loads (%s), the next start loads it again, whole', async (victim) => {
  const home = mkdtempSync(join(tmpdir(), 'kepil-load-'));
  chmodSync(home, 0o755);
  const env = { PATH: process.env['PATH'], KEPIL_HOME: home, KEPIL_DEMO_HELD: '500', LOG_LEVEL: 'silent' };
  const run = (until: string | null): Promise<string> => new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'load-until-killed.ts'), String(now)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let dead = false;
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (until === null || dead || !said.includes(until)) return;
      dead = true;
      child.kill('SIGKILL');
      if (victim !== 'program') process.kill(Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    });
    child.once('error', fail);
    child.once('close', () => done(said));
  });
  try {
    expect(await run('begun')).toBe('begun\n');
    const cut = await openDatabase({ dataDir: home });
    expect([await isDemonstration(cut.pool), await isEmpty(cut.pool)]).toEqual([true, true]);
    await cut.close();
    const facts = Number((await run(null)).split('\n')[1]);
    expect(facts).toBeGreaterThan(500 * 20);
    const whole = await openDatabase({ dataDir: home });
    expect((await whole.pool.query('select (select count(*) from fact)::int as facts, (select count(*) from held)::int > 450 as held')).rows).toEqual([{ facts, held: true }]);
    expect(await problemsOf(whole.url)).toMatchObject({ size: facts, problems: [] });
    await whole.close();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 180_000);

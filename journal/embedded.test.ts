import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRunAs } from './binaries.ts';
import { readAs } from './access.ts';
import { createPool, openDatabase, withClient } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { openJournal } from './journal.ts';
import { journalMigrations, migrate } from './migrate.ts';
import { hourly, inEpisode } from './test-facts.ts';

/** These servers keep their durability: they are what an office runs. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-embedded-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (url: string, sql: string) => withClient(url, async (client) => Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0]);

test('a server is made, stopped, started again and taken over; its data stay; one server per folder', async () => {
  const home = join(folder, 'office');
  const first = await startEmbedded(home);
  expect(first.started).toBe(true);
  expect(await ask(first.url('postgres'), `select lower('ӘҒҚҢӨҰҮҺІ') || current_setting('listen_addresses') || current_setting('fsync')`)).toBe('әғқңөұүһіon');
  await ask(first.url('postgres'), 'create table kept as select 7 as n');
  const second = await startEmbedded(home);
  expect([second.started, second.pid, second.url('a')]).toEqual([false, first.pid, first.url('a')]);
  await second.stop();

  const [a, b] = await Promise.all([startEmbedded(home), startEmbedded(home)]);
  expect(a.pid).toBe(b.pid);
  expect([a.started, b.started].sort()).toEqual([false, true]);
  expect(await ask(a.url('postgres'), 'select n from kept')).toBe(7);
  await a.stop();
  expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);

  // A restart of the container: the number of the dead server now belongs to somebody else, here to this very process.
  writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(home, 'postgres')}\n0\n5432\n${join(home, 'postgres')}\n\n`);
  writeFileSync(join(home, 'starting.lock'), '999999999');
  const again = await startEmbedded(home);
  expect(await ask(again.url('postgres'), 'select n from kept')).toBe(7);

  // The server outlives a Node that is killed, and the next one goes on with it.
  const child = spawn(process.execPath, ['--input-type=module', '-e', `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
    const server = await startEmbedded(${JSON.stringify(home)}); process.stdout.write(String(server.pid)); setInterval(() => {}, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
  await again.stop();
  const pid = await new Promise<number>((done) => child.stdout.once('data', (text: Buffer) => done(Number(text.toString()))));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  const taken = await startEmbedded(home);
  expect([taken.started, taken.pid]).toEqual([false, pid]);
  await taken.stop();
});

test('openDatabase: the embedded server is stopped by the last that uses it', async () => {
  const home = join(folder, 'shared');
  const one = await openDatabase({ dataDir: home });
  const two = await openDatabase({ dataDir: home, max: 2 });
  expect((await one.pool.query<{ n: number }>('select 9007199254740991::bigint as n')).rows[0]?.n).toBe(9_007_199_254_740_991);
  await two.pool.query('select 1');
  await one.close();
  expect((await two.pool.query('select 1')).rowCount).toBe(1);
  await two.close();
  expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('the loopback address asks for a password; an owner who is no superuser can keep a journal there', async () => {
  const server = await startEmbedded(join(folder, 'loopback'), { listen: 'loopback' });
  const url = new URL(server.url('postgres'));
  expect(url.hostname).toBe('127.0.0.1');
  expect(await ask(url.href, 'select 1')).toBe(1);
  expect(statSync(join(folder, 'loopback', 'postgres.password')).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'loopback'))).not.toContain('postgres.pwfile');
  url.password = 'guess';
  await expect(ask(url.href, 'select 1')).rejects.toThrow(/password/);
  await ownerWithoutPower(server.url('postgres'));
  const again = await startEmbedded(join(folder, 'loopback'));
  expect(again.pid).toBe(server.pid);
  await server.stop();
});

/** A production database: its owner may make roles, but is no superuser. */
async function ownerWithoutPower(admin: string): Promise<void> {
  await withClient(admin, async (client) => {
    await client.query(`create role office login createrole password 'office'`);
    await client.query('create database office owner office');
  });
  const url = new URL(admin);
  Object.assign(url, { username: 'office', password: 'office', pathname: '/office' });
  const names = readdirSync(journalMigrations).filter((file) => file.endsWith('.sql')).map((file) => file.replace('.sql', ''));
  expect(await migrate(url.href, [journalMigrations])).toEqual(names.sort());
  const pool = createPool(url.href);
  await pool.query(`insert into seat values ('ivs-1', 'kz/75')`);
  const journal = openJournal(pool, hourly);
  expect(await journal.append({ facts: [inEpisode('e1', { at: Date.now() })] })).toMatchObject({ ok: true });
  expect(await journal.fireTimers(Date.now() + 7_200_000, 10)).toBe(1);
  await journal.close();
  const seen = (territory: string) => readAs(pool, { role: 'r', account: 'a', territory }, async (client) => (await client.query('select 1 from fact')).rowCount);
  expect([await seen('kz/75'), await seen('kz/10')]).toEqual([1, 0]);
  await pool.end();
}

test('a folder with a long name, left by an initdb that was cut off, still becomes a server', async () => {
  const home = join(folder, 'мекеме'.repeat(6), 'x'.repeat(60));
  mkdirSync(join(home, 'postgres.new'), { recursive: true });
  writeFileSync(join(home, 'postgres.new', 'PG_VERSION'), '18');
  const server = await startEmbedded(home);
  expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
  await server.stop();
  expect(readFileSync(join(home, 'postgres', 'PG_VERSION'), 'utf8').trim()).toBe('18');
});

test.runIf(process.getuid?.() === 0)('root runs it as nobody, and where the folders are closed in a namespace of its own', async () => {
  expect(chooseRunAs([join(folder, 'x')])).toBe('nobody');
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  expect(chooseRunAs([join(closed, 'home', 'postgres')])).toBe('namespace');
  const server = await startEmbedded(join(closed, 'home'));
  expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
  expect(statSync(join(closed, 'home', 'postgres')).uid).toBe(0);
  await server.stop();
  // Opened later: the folder goes over to nobody.
  chmodSync(closed, 0o755);
  const open = await startEmbedded(join(closed, 'home'));
  expect(statSync(join(closed, 'home', 'postgres')).uid).toBe(65_534);
  await open.stop();
});

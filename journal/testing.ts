/**
 * The test database: one embedded server per run of vitest, one database per test file, made from a migrated template.
 *
 * As `globalSetup` of vitest it makes the run's own folder and takes it away at the end; the server itself starts with the first
 * `testDatabase()` (a run without database tests starts none). Several runs on one machine do not meet: each has its own folder.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { createPool, withClient } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { journalMigrations, migrate } from './migrate.ts';

const PREFIX = 'kepil-test-';
const TEMPLATE = 'kepil_template';
/** Durability is tested elsewhere (`kill.test.ts`) on servers of their own. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: '200' };

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly url: string;
  close(): Promise<void>;
}

let counter = 0;

/** A fresh, migrated database of this test file's own. `close()` drops it. */
export function testDatabase(): Promise<TestDatabase> {
  return createFrom(TEMPLATE);
}

/** An empty database: for tests of the migrations themselves. */
export function bareDatabase(): Promise<TestDatabase> {
  return createFrom('template1');
}

async function createFrom(template: string): Promise<TestDatabase> {
  const admin = await serverUrl();
  const name = `t_${process.pid}_${(counter += 1)}_${Math.floor(performance.now())}`;
  await withClient(admin, (client) => client.query(`create database ${name} template ${template}`));
  const url = admin.replace('/postgres?', `/${name}?`);
  const pool = createPool(url, 20);
  return {
    pool,
    url,
    async close() {
      await pool.end();
      await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** Address of the run's server (database `postgres`); the first caller of all processes starts it. */
export async function serverUrl(): Promise<string> {
  const folder = process.env['KEPIL_TEST_DIR'] ?? ownFolder();
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return readFileSync(ready, 'utf8');
  try {
    mkdirSync(join(folder, 'lock'));
  } catch {
    return waitFor(ready, join(folder, 'failed'));
  }
  try {
    const server = await startEmbedded(folder, { settings: FAST });
    const admin = server.url('postgres');
    await withClient(admin, (client) => client.query(`create database ${TEMPLATE}`));
    await migrate(server.url(TEMPLATE), [journalMigrations, join(import.meta.dirname, '..', 'platform', 'migrations')]);
    writeFileSync(`${ready}.new`, admin);
    renameSync(`${ready}.new`, ready);
    return admin;
  } catch (error) {
    writeFileSync(join(folder, 'failed'), String(error));
    throw error;
  }
}

async function waitFor(ready: string, failed: string): Promise<string> {
  for (;;) {
    if (existsSync(ready)) return readFileSync(ready, 'utf8');
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    await sleep(30);
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // Open to the uid that the server runs under; its data folder inside is closed.
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return folder;
}

/** Outside of vitest (a script): a folder of the process, taken away when it ends. */
function ownFolder(): string {
  const folder = newFolder();
  process.env['KEPIL_TEST_DIR'] = folder;
  return folder;
}

/** vitest `globalSetup`. */
export async function setup(): Promise<() => Promise<void>> {
  await sweep();
  const folder = newFolder();
  process.env['KEPIL_TEST_DIR'] = folder;
  return () => removeRun(folder);
}

/** Stops the server of a run and takes its folder away. */
export async function removeRun(folder: string): Promise<void> {
  if (existsSync(join(folder, 'postgres', 'postmaster.pid'))) {
    const server = await startEmbedded(folder, { settings: FAST });
    await server.stop();
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Runs that were killed leave server and folder behind: the next run clears them, by the folder's owner, who is dead. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const owner = existsSync(join(folder, 'owner')) ? Number(readFileSync(join(folder, 'owner'), 'utf8')) : 0;
    if (owner === 0 || isAlive(owner)) continue;
    await removeRun(folder).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

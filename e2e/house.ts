/** Before all journeys: the real server with its embedded PostgreSQL and a small demonstration, a post office, a browser. After: none of them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { openPostOffice } from './post-office.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server, with `localhost` so that passkeys have a name to belong to. */
    readonly address: string;
    readonly browser: string;
    /** Address of a page that lists the letters received, as JSON. */
    readonly letters: string;
  }
}

const root = join(import.meta.dirname, '..');
const HELD = '600';
const READY_MS = 120_000;

export default async function house(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'kepil-journeys-'));
  const post = await openPostOffice();
  const started = startServer(home, post.url);
  const end = (): void => {
    killGroup(started.child, 'SIGKILL');
    killDatabase(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  process.once('exit', end);
  const closing = async (): Promise<void> => {
    process.off('exit', end);
    started.leave();
    await stopServer(started.child);
    killDatabase(home);
    await post.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const browser = launchBrowser();
  const closeAll = async (): Promise<void> => {
    await browser.then((one) => one.close(), () => undefined);
    await closing();
  };
  try {
    const [address, { endpoint }] = await Promise.all([started.ready, browser]);
    project.provide('address', address.replace('127.0.0.1', 'localhost'));
    project.provide('browser', endpoint);
    project.provide('letters', post.page);
    return closeAll;
  } catch (error) {
    // A server killed while it starts its database would leave that behind.
    await started.ready.catch(() => undefined);
    await closeAll();
    throw error;
  }
}

function startServer(home: string, smtp: string): { readonly child: ChildProcess; readonly ready: Promise<string>; leave(): void } {
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), ['apps/server/main.ts'], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: process.env['TZ'] ?? 'Asia/Almaty',
      PORT: '0', HOST: '127.0.0.1', KEPIL_HOME: home, KEPIL_DEMO: 'yes', KEPIL_DEMO_HELD: HELD, LOG_LEVEL: 'warn',
      KEPIL_RATE_LIMIT_PER_MINUTE: '100000', SMTP_URL: smtp, SMTP_FROM: 'kepil@kepil.example',
    },
  });
  let said = '';
  let stopping = false;
  const ready = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server was not ready in ${READY_MS / 1000} s:\n${said}`)), READY_MS);
    const hear = (text: Buffer): void => {
      said = (said + text.toString()).slice(-20_000);
      const found = /is ready in [^:]+: (http\S+)/.exec(said);
      if (!found?.[1]) return;
      clearTimeout(timer);
      resolve(found[1]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`the server ended with ${code ?? signal}:\n${said}`));
      // A server that dies in the middle is the first thing to know of a run that failed.
      if (!stopping) process.stderr.write(`the server ended by itself with ${code ?? signal}:\n${said}\n`);
    });
    child.once('error', reject);
  });
  // Whoever waits hears of it; nobody waiting is no reason to end the process.
  ready.catch(() => undefined);
  return { child, ready, leave: () => { stopping = true; } };
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  killGroup(child, 'SIGTERM');
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** The database outlives a killed server by design; ours must not outlive the run. */
function killDatabase(home: string): void {
  const file = join(home, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    if (pid > 1) process.kill(pid, 'SIGQUIT');
  } catch {
    // It has ended by itself.
  }
}

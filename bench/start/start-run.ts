/** One `npm start` from the moment of the command: when the page is there, when the board has its first rows, when it has them all. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPassword } from '@kepil/modules/demo/republic.ts';

/** Milliseconds since `npm start` was spawned. */
export interface StartTimes {
  /** The server has signed somebody in. */
  readonly signedIn: number;
  /** `GET /api/board` has returned a row. */
  readonly firstRows: number;
  /** `GET /` returns the built application. */
  readonly page: number;
  /** All of it: the page, and the board complete, as the server itself says. */
  readonly usable: number;
  readonly rows: number;
  /** What the server printed with its own times. */
  readonly said: string;
}

const PATIENCE = 180_000;

/** Starts, watches as a browser would, stops. Throws with what was printed where it did not come up. */
export async function runStart(folder: string): Promise<StartTimes> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const since = (): number => performance.now() - began;
  // None of our own switches: the start is measured as it comes.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(KEPIL_|DATABASE_URL|npm_|SMTP_|OIDC_|NODE_OPTIONS)/.test(name)));
  const child = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['start'], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, PORT: String(port), LOG_LEVEL: 'warn' } });
  let said = '';
  let ready: number | null = null;
  const hear = (text: Buffer): void => {
    said += text.toString();
    if (ready === null && /is ready in/.test(said)) ready = since();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  try {
    const cookie = await until(() => signIn(address));
    const signedIn = since();
    const pageSeen = until(() => pageIsThere(address)).then(since);
    // The page asks again every few seconds; twice in one is enough to see.
    await until(async () => ((await rowsOf(address, cookie)) > 0 ? true : null), 500);
    const firstRows = since();
    const done = await until(async () => Promise.resolve(ready));
    const page = await pageSeen;
    const rows = await rowsOf(address, cookie);
    return { signedIn, firstRows, page, usable: Math.max(done, page), rows, said };
  } catch (error) {
    throw new Error(`npm start did not come to a usable board:\n${said}`, { cause: error });
  } finally {
    await stop(child, folder);
  }

  async function until<T>(look: () => Promise<T | null>, pause = 50): Promise<T> {
    for (;;) {
      const found = await look().catch(() => null);
      if (found !== null) return found;
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
      if (since() > PATIENCE) throw new Error(`not within ${PATIENCE / 1000} s`);
      await sleep(pause);
    }
  }
}

async function signIn(address: string): Promise<string | null> {
  const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-kepil-client': 'bench' }, body: JSON.stringify({ login: 'prosecutor-republic', password: demoPassword }) });
  return answer.ok ? (answer.headers.getSetCookie()[0]?.split(';')[0] ?? null) : null;
}

async function rowsOf(address: string, cookie: string): Promise<number> {
  const answer = await fetch(`${address}/api/board`, { headers: { cookie } });
  return answer.ok ? ((await answer.json()) as { total: number }).total : 0;
}

async function pageIsThere(address: string): Promise<true | null> {
  const answer = await fetch(address);
  return answer.ok && (await answer.text()).includes('/assets/') ? true : null;
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const end = (signal: NodeJS.Signals): void => { try { if (child.pid !== undefined) process.kill(-child.pid, signal); } catch { /* it has ended */ } };
  const gone = child.exitCode === null ? new Promise<void>((done) => { child.once('exit', () => done()); }) : Promise.resolve();
  end('SIGTERM');
  const timer = setTimeout(() => end('SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
  // The database is a session of its own and outlives a killed server.
  const file = join(folder, '.kepil', 'postgres', 'postmaster.pid');
  for (let look = 0; look < 100 && existsSync(file); look++) await sleep(50);
  if (!existsSync(file)) return;
  try { process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT'); } catch { /* it has ended */ }
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

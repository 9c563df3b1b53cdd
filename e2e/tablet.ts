/** A tablet: a browser with a folder of its own that outlives it, so that it can be killed in the middle of work and taken up again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { args, chromiumFiles } from './browser.ts';

const READY_MS = 30_000;

export interface Tablet {
  /** Switches it on; the page opens at the address. Without a line where `offline`. */
  on(address: string, offline?: boolean): Promise<Page>;
  setOffline(offline: boolean): Promise<void>;
  /** The battery falls out: every process of the browser is killed, nothing is told to it before. */
  kill(): Promise<void>;
  readonly context: BrowserContext;
  /** Which of the words stand in the files of the tablet as they lie on its disk, with the file; in UTF-8 and UTF-16. The tablet is off. */
  inFolder(words: readonly string[]): string[];
  /** Switches it off for good and throws its folder away. */
  end(): Promise<void>;
}

export function newTablet(): Tablet {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-tablet-'));
  let running: { readonly child: ChildProcess; readonly browser: Browser; readonly context: BrowserContext } | null = null;
  const must = (): NonNullable<typeof running> => { if (!running) throw new Error('the tablet is off'); return running; };
  const stop = async (): Promise<void> => {
    if (!running) return;
    const { child, browser } = running;
    running = null;
    const gone = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
    // The group that was started here, children and all.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await gone;
    await browser.close().catch(() => undefined);
  };
  return {
    async on(address, offline = false) {
      running = await start(folder);
      const { context } = running;
      context.setDefaultTimeout(20_000);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.setViewportSize({ width: 1180, height: 820 });
      if (offline) await context.setOffline(true);
      await page.goto(address);
      return page;
    },
    setOffline: (offline) => must().context.setOffline(offline),
    kill: stop,
    get context() { return must().context; },
    inFolder: (words) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).flatMap(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return words.filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le')).map((word) => `${name}: ${word}`);
    }),
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly browser: Browser; readonly context: BrowserContext }> {
  const { path, env } = await chromiumFiles();
  rmSync(join(folder, 'DevToolsActivePort'), { force: true });
  const child = spawn(path, [...args, '--headless', '--no-first-run', '--no-startup-window', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'], { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  const browser = await chromium.connectOverCDP(await endpointOf(folder));
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  return { child, browser, context };
}

/** The browser writes where it listens into its folder. */
async function endpointOf(folder: string): Promise<string> {
  for (const until = Date.now() + READY_MS; Date.now() < until;) {
    try {
      const [port = '', path = ''] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
      if (path !== '') return `ws://127.0.0.1:${port}${path}`;
    } catch {
      // Not there yet.
    }
    await new Promise((next) => { setTimeout(next, 100); });
  }
  throw new Error('the browser does not listen');
}

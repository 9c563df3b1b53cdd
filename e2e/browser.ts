/** A real Chromium from npm; `CHROMIUM_PATH` names another one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** No `--disable-web-security` and no single process, which the package advises for its cloud: the page must meet a browser as people have it. */
export const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

export async function launchBrowser(): Promise<{ readonly endpoint: string; close(): Promise<void> }> {
  const { path, env } = await chromiumFiles();
  const server = await chromium.launchServer({ executablePath: path, args, env: { ...process.env, ...env } as Record<string, string> });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

export async function chromiumFiles(): Promise<{ readonly path: string; readonly env: Readonly<Record<string, string>> }> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { path: own, env: {} };
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  return { path, env: { FONTCONFIG_PATH: join(folder, 'fonts'), ...(libraryIsMissing(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}) } };
}

/** The package unpacks into the temporary folder of everybody; ours is a folder for each version and user, complete or absent. */
async function unpacked(): Promise<string> {
  const module = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = join(tmpdir(), `kepil-chromium-${versionOf(module)}-${userInfo().uid}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] };
  // By this name the package knows that the machine may lack libraries, and unpacks those that it brings.
  Object.assign(process.env, { TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    renameSync(making, folder);
  } catch {
    // Another run was quicker.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

function versionOf(module: string): string {
  for (let at = dirname(module); at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string };
    if (name === '@sparticuz/chromium' && version) return version;
  }
  throw new Error('@sparticuz/chromium has no version');
}

function libraryIsMissing(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}

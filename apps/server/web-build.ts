/** Builds the web application where it is missing or older than its sources. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const web = join(root, 'apps', 'web');
/** What the bundle is made of beside its own folder: the contract and the law run in the browser too. */
const sources = [join(web, 'src'), join(web, 'index.html'), join(web, 'vite.config.ts'), join(web, 'precache.ts'), join(web, 'package.json'), join(root, 'modules', 'contract.ts'), join(root, 'forms', 'body-chart.ts'), join(root, 'law')];

export function webIsFresh(): boolean {
  const built = join(web, 'dist', 'index.html');
  if (!existsSync(built)) return false;
  const at = statSync(built).mtimeMs;
  return sources.every((path) => newest(path) <= at);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.(test|cases)\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist').reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Runs the bundler in a process of its own, beside the start of the database. Rejects with what it printed. */
export function buildWeb(): Promise<void> {
  if (!existsSync(join(web, 'index.html'))) return Promise.reject(new Error('apps/web/index.html is missing'));
  return new Promise((done, fail) => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => { said += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`the web application was not built:\n${said}`))));
  });
}

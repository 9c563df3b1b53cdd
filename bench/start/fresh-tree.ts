/** The tree as somebody has it right after `npm install`: the sources copied, the libraries linked, what its own script makes made, no data. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readlink, rm, symlink, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** What a fresh tree does not have, or what a start does not read. */
const left = new Set(['node_modules', 'dist', '.git', '.kepil', 'docs', 'coverage']);

export interface FreshTree {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** A copy under the temporary folder. Libraries are links to ours (reading them costs the same); workspaces are the copy's own. */
export async function freshTree(): Promise<FreshTree> {
  const folder = await mkdtemp(join(tmpdir(), 'kepil-fresh-'));
  // As root the database runs as somebody else, who must be able to walk in.
  await chmod(folder, 0o755);
  await cp(root, folder, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  await linkLibraries(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', 'postinstall'], { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error('the script of npm install failed');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function linkLibraries(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name.startsWith('.') && entry.name !== '.bin') continue;
    if (entry.name === '@kepil') {
      await mkdir(target);
      // Relative links of npm: in the copy they lead to the copy.
      for (const name of await readdir(source)) await symlink(await readlink(join(source, name)), join(target, name), 'dir');
    } else {
      await symlink(source, target, 'junction');
    }
  }
}

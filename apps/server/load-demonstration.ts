/**
 * The loading of the demonstration's histories, in a process of its own: the server answers meanwhile, and the heap is made large
 * from the beginning (a third of a million facts are sorted by the moment of their recording). Started by `main.ts`.
 */
import { spawn } from 'node:child_process';
import { evaluateAll } from '@kepil/journal/bulk-load.ts';
import { readConfig } from '@kepil/platform/config.ts';
import { firstOnes, loadHistories } from './demonstration.ts';
import { openHouse } from './open-house.ts';

const flags = ['--min-semi-space-size=64', '--max-semi-space-size=128', '--initial-old-space-size=2000'];

export interface Loading {
  /** Resolves with the number of facts when all of them are in the journal; they are evaluated after that. */
  readonly facts: Promise<number>;
  readonly done: Promise<void>;
  stop(): void;
}

/** Starts the loading beside this process; `now` is the moment around which the republic lives. */
export function startLoading(env: NodeJS.ProcessEnv, databaseUrl: string, now: number): Loading {
  const child = spawn(process.execPath, [...flags, import.meta.filename, String(now)], { env: { ...env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'inherit'] });
  let told: (facts: number) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const facts = new Promise<number>((done, fail) => { told = done; failed = fail; });
  facts.catch(() => undefined);
  child.stdout.on('data', (text: Buffer) => { told(Number(text.toString().trim())); });
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) { resolve(); return; }
      const error = new Error('the demonstration republic was not loaded');
      failed(error);
      reject(error);
    });
  });
  return { facts, done, stop: () => { child.kill('SIGTERM'); } };
}

if (import.meta.main) {
  const now = Number(process.argv[2]);
  const config = readConfig(process.env);
  const open = await openHouse(config);
  const { pool, journal } = open.house;
  const facts = await loadHistories(pool, ['episode', 'place'], config.demoHeld, now);
  await firstOnes(pool, 'kz/75');
  process.stdout.write(`${facts}\n`);
  await evaluateAll(journal, now);
  await open.close();
}

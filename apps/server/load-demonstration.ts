/**
 * The loading of the demonstration's histories, in a process of its own: the server answers meanwhile, and the heap is made large
 * from the beginning (a third of a million facts are sorted by the moment of their recording). Started by `main.ts`, as soon as it
 * can be foreseen: the histories are made while the database is, whose address then comes as a line on the standard input.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { createProjection } from '@kepil/modules/custody/projection.ts';
import { readConfig } from '@kepil/platform/config.ts';
import { buildFacts, loadHistories } from './demonstration.ts';
import { openHouse } from './open-house.ts';

const flags = ['--min-semi-space-size=64', '--max-semi-space-size=128', '--initial-old-space-size=2000'];

export interface Loading {
  /** Loads into this database, where the reference data must stand; resolves with the number of facts when all are recorded and evaluated. */
  into(databaseUrl: string): Promise<number>;
  stop(): void;
}

/** Starts the making of the histories beside this process; `now` is the moment around which the republic lives. */
export function startLoading(env: NodeJS.ProcessEnv, now: number): Loading {
  const child = spawn(process.execPath, [...flags, import.meta.filename, String(now)], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  // A child that has died tells so by its exit.
  child.stdin.on('error', () => undefined);
  const said = text(child.stdout);
  const ended = new Promise<number | null>((resolve, reject) => { child.on('error', reject).on('exit', resolve); });
  ended.catch(() => undefined);
  return {
    async into(databaseUrl) {
      child.stdin.end(databaseUrl);
      if ((await ended) !== 0) throw new Error('the demonstration republic was not loaded');
      return Number((await said).trim());
    },
    stop: () => { child.kill('SIGTERM'); },
  };
}

if (import.meta.main) {
  const now = Number(process.argv[2]);
  const facts = buildFacts(readConfig(process.env).demoHeld, now);
  const url = await text(process.stdin);
  // Without an address: there is nothing to load after all.
  if (url !== '') {
    const open = await openHouse(readConfig({ ...process.env, DATABASE_URL: url }));
    const { pool, engine, placeEngine, directory } = open.house;
    const projection = createProjection({ episode: engine, place: placeEngine }, directory);
    process.stdout.write(`${await loadHistories(pool, projection, facts, now)}\n`);
    await open.close();
  }
}

/** `npm start`: database, web application, demonstration, server and worker in one process, on this machine only unless told otherwise. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demoPassword, officialName } from '@kepil/modules/demo/republic.ts';
import { ConfigError, readConfig, type Config } from '@kepil/platform/config.ts';
import { buildServer } from './build-server.ts';
import { isDemonstration, isEmpty, loadReference, quietOldNotices } from './demonstration.ts';
import { makeFirstAdministrator } from './first-account.ts';
import { startLoading, type Loading } from './load-demonstration.ts';
import { openHouse } from './open-house.ts';
import { listenForEndedSessions } from './session-news.ts';
import { buildWeb, webIsFresh } from './web-build.ts';
import { startWork, type Worker } from './work.ts';

const say = (text: string): void => { process.stdout.write(`${text}\n`); };

async function start(config: Config): Promise<void> {
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const web = webIsFresh() ? Promise.resolve() : buildWeb();
  web.catch((error: unknown) => { process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`); });

  // A demonstration is never put into somebody's own database without being asked for.
  const mayDemonstrate = config.demo === 'yes' || (config.demo === 'auto' && config.databaseUrl === null);
  // Where there is no database yet, the histories are made while it is.
  const foreseen = mayDemonstrate && config.databaseUrl === null && !existsSync(join(config.home, 'postgres')) ? beginLoading() : null;
  const open = await openHouse(config, { demoPassword: mayDemonstrate ? demoPassword : null, officialName: mayDemonstrate ? officialName : () => null, onError: complain });
  const { house, database, signer } = open;
  const load = mayDemonstrate && (await isEmpty(house.pool));
  if (!load) foreseen?.stop();
  if (load) await loadReference(house.pool, house.now());
  const demonstration = await isDemonstration(house.pool);
  const shown = { ...house, demoPassword: demonstration ? house.demoPassword : null };
  const first = demonstration ? null : await makeFirstAdministrator(house.pool, house.now());
  await house.directory.refresh();

  const app = await buildServer(shown, signer);
  const news = listenForEndedSessions(house.pool, house.sessions);
  const address = await app.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    await news.stop();
    await open.close();
    throw error;
  });
  if (load) await loadDemonstration();
  // Another process may have changed the register of places.
  const fresh = setInterval(() => { house.directory.refresh().catch(complain); }, 60_000);
  let worker: Worker | null = config.worker ? await startWork(shown, signer, database.url, complain) : null;
  await web.catch(() => undefined);

  say(`\nKepil ${house.version} is ready in ${seconds()}: ${config.publicUrl ?? address}`);
  if (demonstration) say(demonstrationWords());
  if (first) say(`\n  First administrator: ${first.login}\n  Password (shown once, change it): ${first.password}`);

  /** The server answers meanwhile; the board is there as a whole when all is recorded. */
  async function loadDemonstration(): Promise<void> {
    say(`Kepil ${house.version}: ${config.publicUrl ?? address} · loading the demonstration republic…`);
    const facts = await (foreseen ?? beginLoading()).into(database.url);
    say(`  ${facts} facts recorded and judged after ${seconds()}`);
    await quietOldNotices(house.pool, house.now());
    await house.pool.query('analyze held, finding, fact, fact_stream, stream, stream_seat');
  }

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say(`\n${signal}: finishing what was begun…`);
    // A client that never ends must not keep the office's machine from shutting down.
    setTimeout(() => process.exit(1), 15_000).unref();
    clearInterval(fresh);
    await app.close();
    await worker?.stop();
    worker = null;
    await news.stop();
    await open.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop('SIGINT'));
  process.once('SIGTERM', () => void stop('SIGTERM'));
}

/** It ends with this process, whatever ends that. */
function beginLoading(): Loading {
  const loading = startLoading(process.env, Date.now());
  process.once('exit', () => { loading.stop(); });
  return loading;
}

function demonstrationWords(): string {
  const accounts = ['prosecutor-republic', 'prosecutor-district', 'duty-ivs', 'head-ivs', 'investigator', 'judge', 'auditor', 'administrator'];
  return [
    '', '  Демонстрация: барлық адамдар мен оқиғалар ойдан шығарылған · Все лица и события вымышлены · All persons and events are fictional', '',
    `  password  ${demoPassword}`, ...accounts.map((login, i) => `  ${i === 0 ? 'login   ' : '        '}  ${login}`),
  ].join('\n');
}

/** Errors beside a request: kind and code only; messages of the database may quote data of persons. */
function complain(error: unknown): void {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
  const where = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 4).join(' ');
  process.stderr.write(`${JSON.stringify({ level: 'error', time: new Date().toISOString(), name, code, where })}\n`);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  process.stderr.write(`${busy ? 'The port is taken: stop what uses it, or set PORT to another one.' : error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

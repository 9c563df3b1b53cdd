/** The server and its worker in one process: signs people in as soon as the database is there, says when all is ready, stops in good order. */
import type { Database } from '@kepil/journal/database.ts';
import { demoPassword, officialName } from '@kepil/modules/demo/republic.ts';
import type { Config } from '@kepil/platform/config.ts';
import { buildServer } from './build-server.ts';
import { isDemonstration, isEmpty, loadReference, oldNoticesQuieted } from './demonstration.ts';
import { makeFirstAdministrator } from './first-account.ts';
import { startLoading, type Loading } from './load-demonstration.ts';
import { openHouse } from './open-house.ts';
import { listenForEndedSessions } from './session-news.ts';
import { openTraining } from './training.ts';
import { startWork, type Worker } from './work.ts';

const say = (text: string): void => { process.stdout.write(`${text}\n`); };

/** Since the process was started. */
const seconds = (): string => `${(performance.now() / 1000).toFixed(1)} s`;

/** What `main.ts` has begun while this file and all that it needs were read. */
export interface Begun {
  readonly database: Promise<Database>;
  /** Settled when the web application is built or could not be (which was told): the server answers without it too. */
  readonly web: Promise<void>;
  readonly mayDemonstrate: boolean;
  /** The demonstration's histories, where it could be foreseen that they are needed. */
  readonly foreseen: Loading | null;
}

export async function serve(config: Config, { database: opening, web, mayDemonstrate, foreseen }: Begun): Promise<void> {
  const database = await opening;
  const open = await openHouse(config, { database, demoPassword: mayDemonstrate ? demoPassword : null, officialName: mayDemonstrate ? officialName : () => null, onError: complain });
  const close = async (): Promise<void> => { await open.close(); await database.close(); };
  const { house, signer } = open;
  const load = mayDemonstrate && (await isEmpty(house.pool));
  if (!load) foreseen?.stop();
  if (load) await loadReference(house.pool, house.now());
  const histories = load ? foreseen ?? startLoading({ held: config.demoHeld, now: house.now() }) : null;
  const loading = histories ? record(histories) : null;
  // Awaited when the server listens.
  loading?.catch(() => undefined);
  // What was invented is not believed where nobody asked for a demonstration: its papers would not even say that they are invented.
  const demonstration = mayDemonstrate && (await isDemonstration(house.pool));
  const training = demonstration ? openTraining(config.home, house.now) : null;
  const shown = { ...house, demoPassword: demonstration ? house.demoPassword : null, ...(training ? { judge: training.judge } : {}) };
  const first = demonstration ? null : await makeFirstAdministrator(house.pool, house.now());
  await house.directory.refresh();

  const app = await buildServer(shown, signer);
  training?.attach(app, shown);
  const news = listenForEndedSessions(house.pool, house.sessions);
  const address = await app.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    histories?.stop();
    await news.stop();
    await close();
    throw error;
  });
  if (loading) {
    say(`Kepil ${house.version}: ${config.publicUrl ?? address} · loading the demonstration republic…`);
    say(`  ${await loading} facts recorded and judged after ${seconds()}`);
  }
  // Another process may have changed the register of places.
  const fresh = setInterval(() => { house.directory.refresh().catch(complain); }, 60_000);
  let worker: Worker | null = config.worker ? await startWork(shown, signer, database.url, complain) : null;
  await web;

  say(`\nKepil ${house.version} is ready in ${seconds()}: ${config.publicUrl ?? address}`);
  if (demonstration) say(demonstrationWords());
  if (first) say(`\n  First administrator: ${first.login}\n  Password (shown once, to be changed at the first sign-in): ${first.password}`);

  /** The server answers meanwhile; the board is there as a whole when all is recorded. Returns the number of facts. */
  async function record(demonstrated: Loading): Promise<number> {
    const facts = await demonstrated.into(house.pool, { also: [oldNoticesQuieted(house.now())] });
    // For the planner of queries; nobody waits for it.
    house.pool.query('analyze held, stream, stream_seat, finding, fact, fact_stream').catch(complain);
    return facts;
  }

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say(`\n${signal}: finishing what was begun…`);
    // A client that never ends must not keep the office's machine from shutting down.
    setTimeout(() => process.exit(1), 15_000).unref();
    clearInterval(fresh);
    await training?.close();
    await app.close();
    await worker?.stop();
    worker = null;
    await news.stop();
    await close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop('SIGINT'));
  process.once('SIGTERM', () => void stop('SIGTERM'));
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

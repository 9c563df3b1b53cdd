/** A whole server on a database of its own, with a clock that the test moves. Requests go through the real HTTP stack. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '@kepil/journal/testing.ts';
import type { House } from '@kepil/modules/house.ts';
import { readConfig, type Config } from '@kepil/platform/config.ts';
import { sessionCookie, type Http } from '@kepil/platform/http/server.ts';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type pg from 'pg';
import { buildServer } from '../build-server.ts';
import { openHouse, type OpenHouse } from '../open-house.ts';
import { openTraining, type Training } from '../training.ts';
import { fillRepublic, password, type Login } from './small-republic.ts';

export interface TestClient {
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, body?: unknown): Promise<LightMyRequestResponse>;
  send(options: InjectOptions): Promise<LightMyRequestResponse>;
  readonly cookie: string;
}

export interface TestServer {
  readonly app: Http;
  readonly house: House;
  readonly open: OpenHouse;
  readonly url: string;
  /** The authority and signing double of a demonstration; only with the option `training`. */
  readonly training: Training | null;
  /** The clock of the server; assign to move it. */
  readonly clock: { now: number };
  as(login: Login): Promise<TestClient>;
  anonymous: TestClient;
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: number;
  readonly training?: boolean;
  /** What else is in the republic, before the house opens. */
  readonly prepare?: (pool: pg.Pool) => Promise<void>;
}

export async function startTestServer({ env = {}, now = Date.UTC(2026, 9, 5, 6, 0), training: trains = false, prepare }: TestServerOptions = {}): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'kepil-home-'));
  const database = await testDatabase();
  const config: Config = readConfig({ LOG_LEVEL: 'silent', KEPIL_HOME: home, KEPIL_RATE_LIMIT_PER_MINUTE: '100000', KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '100000', ...env });
  const clock = { now };
  await fillRepublic(database.pool, now);
  await prepare?.(database.pool);
  const open = await openHouse(config, { database: { ...database, embedded: null }, now: () => clock.now });
  const training = trains ? openTraining(home, () => clock.now) : null;
  const house: House = training ? { ...open.house, judge: training.judge } : open.house;
  const app = await buildServer(house, open.signer, join(home, 'no-web'));
  training?.attach(app, house);
  await app.ready();

  const clientWith = (cookie: string): TestClient => {
    const send = (options: InjectOptions): Promise<LightMyRequestResponse> => app.inject({ ...options, headers: { 'x-kepil-client': 'test', ...(cookie ? { cookie } : {}), ...options.headers } });
    return {
      cookie, send,
      get: (url) => send({ method: 'GET', url }),
      post: (url, body) => send({ method: 'POST', url, ...(body === undefined ? {} : { payload: body as object }) }),
    };
  };
  const signedIn = new Map<Login, TestClient>();
  return {
    app, house, open, training, clock, url: database.url, anonymous: clientWith(''),
    async as(login) {
      const known = signedIn.get(login);
      if (known) return known;
      const answer = await clientWith('').post('/api/sign-in', { login, password });
      if (answer.statusCode !== 200) throw new Error(`${login} cannot sign in: ${answer.body}`);
      const token = answer.cookies.find(({ name }) => name === sessionCookie(config));
      const client = clientWith(`${token?.name}=${token?.value}`);
      signedIn.set(login, client);
      return client;
    },
    async close() {
      await training?.close();
      await app.close();
      await open.close();
      await database.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

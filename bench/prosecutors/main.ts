/** Two thousand prosecutors at work at once: each opens a page, reads it for half a minute, opens the next. */
import { openDatabase } from '@kepil/journal/database.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { Sizes } from '../main.ts';
import { limitRow, noteRow, type Row } from '../measure.ts';
import { dataFolder, startServer } from '../serving/server.ts';
import { prosecutorsAtWork, type Prosecutor } from './sessions.ts';

const COUNT = 2_000;
const HELD = 9_000;
/** Mean time between two pages of one person; exponential, as people come. */
const THINK_MS = 30_000;
const [WARM_MS, MEASURED_MS] = [30_000, 90_000];
const [AT_MOST, AIM] = [500, 200];

/** What is opened, and how often in a hundred. */
const pages: readonly (readonly [share: number, path: (who: Prosecutor) => string])[] = [
  [26, () => '/api/board?limit=100'],
  [6, () => '/api/board?limit=100&flag=breach'],
  [5, () => '/api/board?limit=100&q=%D0%B0%D1%85%D0%BC%D0%B5%D1%82'],
  [22, ({ episodes }) => (episodes.length === 0 ? '/api/board?limit=100' : `/api/episodes/${pick(episodes)}`)],
  [10, () => '/api/notices?limit=50'],
  [9, ({ places }) => (places.length === 0 ? '/api/places' : `/api/places/${pick(places)}`)],
  [8, () => '/api/calendar'],
  [6, () => '/api/overview'],
  [5, () => '/api/matters'],
  [3, () => '/api/places'],
];

let state = 20261121;
/** The same choices in each run. */
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

function pageFor(who: Prosecutor): string {
  let at = random() * pages.reduce((sum, [share]) => sum + share, 0);
  for (const [share, path] of pages) if ((at -= share) < 0) return path(who);
  return '/api/board';
}

interface Answered { readonly path: string; readonly ms: number; readonly at: number }

export async function prosecutorsRows({ held = HELD }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    const server = await startServer(home, { KEPIL_DEMO_HELD: String(held) });
    try {
      const { pool } = await openDatabase({ dataDir: home });
      try {
        const people = await prosecutorsAtWork(pool, COUNT);
        await pool.query('analyze');
        return rowsOf(await work(server.address, people));
      } finally {
        await pool.end();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

/** All of them for the whole time; the first part is not counted. Throws where an answer is none. */
async function work(address: string, people: readonly Prosecutor[]): Promise<Answered[]> {
  // As browsers behind a proxy: kept-alive connections, each waiting for its answer.
  const agent = new Agent({ connections: 64, pipelining: 1, keepAliveTimeout: 60_000 });
  const answered: Answered[] = [];
  const began = performance.now();
  const end = began + WARM_MS + MEASURED_MS;
  await Promise.all(people.map(async (who) => {
    await sleep(random() * THINK_MS);
    while (performance.now() < end) {
      const path = pageFor(who);
      const from = performance.now();
      const { statusCode, body } = await agent.request({ origin: address, method: 'GET', path, headers: { cookie: who.cookie, 'x-kepil-client': 'bench' } });
      await body.text();
      if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
      answered.push({ path: path.replace(/\/[0-9a-z-]+-[0-9a-z-]+$/, '/…'), ms: performance.now() - from, at: from - began });
      await sleep(Math.min(-Math.log(1 - random()) * THINK_MS, 4 * THINK_MS, Math.max(0, end - performance.now())));
    }
  }));
  await agent.close();
  return answered.filter(({ at }) => at >= WARM_MS);
}

function rowsOf(answered: readonly Answered[]): Row[] {
  const share = (ms: readonly number[], part: number): number => [...ms].sort((a, b) => a - b)[Math.ceil(ms.length * part) - 1] ?? Number.NaN;
  const all = answered.map(({ ms }) => ms);
  for (const [path, some] of Map.groupBy(answered, ({ path }) => path)) console.log(`${path}: ${some.length}, median ${share(some.map(({ ms }) => ms), 0.5).toFixed(0)} ms, p99 ${share(some.map(({ ms }) => ms), 0.99).toFixed(0)} ms`);
  return [
    limitRow(`${COUNT.toLocaleString('en-US')} prosecutors at work, ${(answered.length / (MEASURED_MS / 1000)).toFixed(0)} pages a second of ten kinds: p99`, share(all, 0.99), 'ms', AT_MOST, AIM, `median ${share(all, 0.5).toFixed(0)} ms`),
    noteRow('the same: p95', share(all, 0.95), 'ms'),
  ];
}

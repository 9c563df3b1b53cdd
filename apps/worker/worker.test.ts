/** The worker as a process of its own beside a server: a term that passes while nothing is recorded becomes a breach, and its notice, once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { detained, fact, HOUR, MINUTE, person } from '@kepil/server/testing/courses.ts';
import { startTestServer, type TestServer } from '@kepil/server/testing/test-server.ts';

let server: TestServer;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  server = await startTestServer({ now: Date.now() });
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await server.close();
});

async function startWorker(): Promise<ChildProcess> {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { PATH, HOME, NODE_COMPILE_CACHE, DATABASE_URL: server.url, KEPIL_HOME: server.house.config.home, LOG_LEVEL: 'silent' },
  });
  workers.push(worker);
  for await (const chunk of worker.stdout ?? []) if (String(chunk).includes('is running')) return worker;
  throw new Error('the worker ended before it ran');
}

const count = async (text: string, values: readonly unknown[]): Promise<number> => (await server.house.pool.query<{ n: number }>(`select count(*)::int as n from ${text}`, [...values])).rows[0]?.n ?? 0;

test('two workers make of a term that passes one breach and one notice, and end in order', async () => {
  const running = await Promise.all([startWorker(), startWorker()]);
  // The protocol is due within three hours of the actual detention (CPC art. 131): in five seconds.
  server.clock.now = Date.now();
  const officer = await server.as('duty');
  const episode = randomUUID();
  const at = Date.now() - 3 * HOUR + 5_000;
  const answer = await officer.post('/api/episodes', { facts: [person(episode, at), detained(episode, at), fact(episode, 'detention.delivered', at + 30 * MINUTE, { to: 'ivs-medeu' }, { place: 'ivs-medeu' })] });
  expect(answer.statusCode, answer.body).toBe(201);
  const breached = `finding where subject = $1 and norm = 'criminal-procedure.131.2.protocol' and state = 'breached'`;
  expect(await count(breached, [episode])).toBe(0);
  for (const until = Date.now() + 40_000; Date.now() < until && await count(`notice where episode = $1 and kind = 'breach'`, [episode]) === 0;) await sleep(200);
  expect(await count(breached, [episode])).toBe(1);
  const { rows } = await server.house.pool.query<{ n: number }>(`select count(*)::int as n from notice where episode = $1 and kind = 'breach' group by account, norm`, [episode]);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ n }) => n === 1)).toBe(true);
  const ended = running.map((worker) => once(worker, 'exit'));
  for (const worker of running) worker.kill('SIGTERM');
  expect(await Promise.all(ended)).toEqual([[0, null], [0, null]]);
}, 90_000);

test('a wrong value of the configuration ends it at once, with the name of the variable', async () => {
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'], DATABASE_URL: 'mysql://nowhere', KEPIL_HOME: server.house.config.home } });
  workers.push(worker);
  let told = '';
  worker.stderr?.on('data', (chunk: Buffer) => { told += chunk.toString('utf8'); });
  expect(await once(worker, 'exit')).toEqual([1, null]);
  expect(told).toContain('DATABASE_URL');
});

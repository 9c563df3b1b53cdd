import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal, Projection } from './contract.ts';
import { openJournal } from './journal.ts';
import { AT, boardRow, hourly, inEpisode } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { runTimers } from './timers.ts';

const HOUR = 3_600_000;
let db: TestDatabase;
let journal: Journal;
let now = AT;
beforeAll(async () => {
  db = await testDatabase();
  journal = openJournal(db.pool, hourly, { clock: () => now });
});
afterAll(async () => {
  await journal.close();
  await db.close();
});

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await db.pool.query(sql, values)).rows as T[];
}
const findings = (episode: string) => rows<{ state: string; opened_by: string }>('select state, opened_by from finding where subject = $1 order by from_at', [episode]);

test('findings, board, timer and messages are written with the fact', async () => {
  const fact = inEpisode('together');
  await journal.append({ facts: [fact] });
  expect(await findings('together')).toEqual([{ state: 'open', opened_by: fact.id }]);
  expect(await rows(`select person_name, name_key, territory, breaches, open_duties, version, categories from held where episode = 'together'`))
    .toEqual([{ person_name: 'Әлиев Нұрлан', name_key: expect.any(String) as string, territory: 'kz/75', breaches: 0, open_duties: 1, version: 1, categories: [] }]);
  expect(await rows(`select version, next_change from stream where id = 'together'`)).toEqual([{ version: 1, next_change: AT + HOUR }]);
});

test('at the instant of the due time, and not a millisecond before, the duty is breached and told once', async () => {
  await journal.append({ facts: [inEpisode('due')] });
  expect(await journal.fireTimers(AT + HOUR - 1, 100)).toBe(0);
  expect((await findings('due'))[0]?.state).toBe('open');
  expect(await journal.fireTimers(AT + HOUR, 100)).toBeGreaterThan(0);
  expect((await findings('due'))[0]?.state).toBe('breached');
  expect(await journal.fireTimers(AT + HOUR, 100)).toBe(0);
  expect(await rows(`select kind, payload, taken_at from outbox where subject = 'due'`)).toEqual([{ kind: 'breach', payload: { episode: 'due' }, taken_at: null }]);
});

test('only what changed is written', async () => {
  const facts = Array.from({ length: 20 }, (_, i) => inEpisode('difference', { at: AT + i }));
  for (const fact of facts) await journal.append({ facts: [fact] });
  const before = await rows<{ key: string; xmin: string }>(`select key, xmin::text from finding where subject = 'difference' order by key`);
  await journal.append({ facts: [inEpisode('difference', { type: 'fact.withdrawn', withdraws: facts[3]?.id ?? '', at: AT + 100 })] });
  const after = await rows<{ key: string; xmin: string }>(`select key, xmin::text from finding where subject = 'difference' order by key`);
  const kept = after.filter((row) => before.some((old) => old.key === row.key && old.xmin === row.xmin));
  expect(kept).toHaveLength(19);
  expect(after).toHaveLength(20);
  expect(after.some((row) => row.key.includes(facts[3]?.id ?? ''))).toBe(false);
});

test('a journal that remembers nothing writes the same as one that remembers all', async () => {
  const forgetful = openJournal(db.pool, hourly, { clock: () => now, cachedFacts: 0 });
  for (let i = 0; i < 6; i += 1) await (i % 2 === 0 ? journal : forgetful).append({ facts: [inEpisode('shared', { at: AT + i })] });
  expect(await findings('shared')).toHaveLength(6);
  await forgetful.fireTimers(AT + HOUR + 3, 100);
  await journal.append({ facts: [inEpisode('shared', { at: AT + 50 })] });
  now = AT + HOUR + 3;
  await journal.append({ facts: [inEpisode('shared', { at: AT + 60 })] });
  now = AT;
  expect((await findings('shared')).map((finding) => finding.state)).toEqual(['breached', 'breached', 'breached', 'breached', 'open', 'open', 'open', 'open']);
  await forgetful.close();
});

test('a released person leaves the board', async () => {
  await journal.append({ facts: [inEpisode('released')] });
  await journal.append({ facts: [inEpisode('released', { type: 'release.executed' })] });
  expect(await rows(`select episode from held where episode = 'released'`)).toEqual([]);
});

test('several workers share the timers without doing any twice', async () => {
  for (let i = 0; i < 60; i += 1) await journal.append({ facts: [inEpisode(`shared-${i}`, { at: AT + 10 * HOUR })] });
  await journal.fireTimers(AT + 11 * HOUR - 1, 10_000);
  const workers = [openJournal(db.pool, hourly), openJournal(db.pool, hourly), journal];
  const fired = await Promise.all(workers.flatMap((worker) => [worker.fireTimers(AT + 11 * HOUR, 15), worker.fireTimers(AT + 11 * HOUR, 15)]));
  let rest = 0;
  for (let n = -1; n !== 0; rest += n) n = await journal.fireTimers(AT + 11 * HOUR, 1000);
  expect(fired.reduce((sum, n) => sum + n, rest)).toBe(60);
  await Promise.all([workers[0]?.close(), workers[1]?.close()]);
});

test('a stream whose projection fails is told and tried again later; the others go on', async () => {
  const errors: unknown[] = [];
  let failing = true;
  const moody: Projection = { kinds: ['case'], project(stream, facts) {
    if (stream.id === 'sick' && failing) throw new Error('no such norm');
    return { findings: [], nextChange: null, held: null, outbox: [{ key: `${stream.id} ${facts.length}`, kind: 'seen', payload: {} }] };
  } };
  await journal.append({ facts: ['sick', 'well'].map((id) => inEpisode('x', { streams: [{ kind: 'case', id }] })) });
  await db.pool.query(`update stream set next_change = 5 where kind = 'case' and id in ('sick', 'well')`);
  const worker = openJournal(db.pool, moody, { onError: (error) => errors.push(error) });
  expect(await worker.fireTimers(10, 100)).toBe(2);
  expect(errors).toHaveLength(1);
  expect(await rows(`select id, next_change from stream where kind = 'case' and id in ('sick', 'well') order by id`)).toEqual([{ id: 'sick', next_change: 60_010 }, { id: 'well', next_change: null }]);
  failing = false;
  expect(await worker.fireTimers(60_010, 100)).toBe(1);
  await worker.close();
});

test('a projection that leaves out a column of the board is a defect that is told, not a hole', async () => {
  const { territory: _, ...row } = boardRow();
  const careless = openJournal(db.pool, { kinds: ['episode'], project: () => ({ findings: [], nextChange: null, held: row, outbox: [] }) });
  await expect(careless.append({ facts: [inEpisode('careless')] })).rejects.toThrow('territory');
  await careless.close();
});

test('the timers sleep until the next change and are woken by a nearer one', async () => {
  const live = openJournal(db.pool, hourly);
  await db.pool.query('update stream set next_change = null');
  const running = runTimers(db.pool, live);
  // Due in a moment by the real clock; the sleeper knows of nothing and has to be woken.
  await live.append({ facts: [inEpisode('soon', { at: Date.now() - HOUR + 150 })] });
  for (;;) {
    const state = (await findings('soon'))[0]?.state;
    if (state === 'breached') break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await running.stop();
  await live.close();
});

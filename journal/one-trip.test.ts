/** Appends decided from memory: what another process or a timer has changed meanwhile is found in the database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from './contract.ts';
import { openJournal } from './journal.ts';
import { AT, hourly, inEpisode } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { listen } from './timers.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';
import type { ChangeNotice } from './views.ts';

const HOUR = 3_600_000;
let db: TestDatabase;
let journal: Journal;
let other: Journal;
let now = AT;
beforeAll(async () => {
  db = await testDatabase();
  journal = openJournal(db.pool, hourly, { clock: () => now });
  other = openJournal(db.pool, hourly, { clock: () => now });
});
afterAll(async () => {
  await Promise.all([journal.close(), other.close()]);
  await db.close();
});

const ref = (id: string) => ({ kind: 'episode', id }) as const;
const rows = async <T>(sql: string): Promise<T[]> => (await db.pool.query(sql)).rows as T[];
const here = { role: 'duty-officer', account: 'a', place: 'ivs-1' };

/** What is looked up under the lock of the log cannot be looked up meanwhile. */
async function withoutLooking<T>(work: () => Promise<T>): Promise<T> {
  await db.pool.query('alter function kepil_open_batch rename to put_away');
  try {
    return await work();
  } finally {
    await db.pool.query('alter function put_away rename to kepil_open_batch');
  }
}

/** A journal that knows the end of the log and has not met another writer yet. */
async function started(): Promise<Journal> {
  const fresh = openJournal(db.pool, hourly, { clock: () => now });
  await fresh.append({ facts: [inEpisode('start')] });
  return fresh;
}

test('what is remembered is not looked up again: the second record of a person is one statement', async () => {
  await journal.append({ facts: [inEpisode('hot')] });
  const results = await withoutLooking(async () => [
    await journal.append({ facts: [inEpisode('hot', { at: AT + 1 })], expected: [{ stream: ref('hot'), version: 1 }] }),
    ...(await Promise.all([journal.append({ facts: [inEpisode('hot', { at: AT + 2 })] }), journal.append({ facts: [inEpisode('hot', { at: AT + 3 })] })])),
  ]);
  expect(results).toMatchObject([{ ok: true, versions: { 'episode:hot': 2 } }, { ok: true }, { ok: true }]);
  expect((await journal.stream(ref('hot'))).version).toBe(4);
  expect(await rows(`select count(*)::int as n from finding where subject = 'hot'`)).toEqual([{ n: 4 }]);
  expect(await rows(`select version, open_duties from held where episode = 'hot'`)).toEqual([{ version: 4, open_duties: 4 }]);
});

test('a stream that was read for a person need not be read again for the record that follows', async () => {
  await other.append({ facts: [inEpisode('cold'), inEpisode('cold', { at: AT + 1 })] });
  const fresh = await started();
  const seen = await fresh.streamAs(ref('cold'), here);
  expect(seen).toEqual(await journal.stream(ref('cold')));
  expect(await withoutLooking(() => fresh.append({ facts: [inEpisode('cold', { at: AT + 2 })], expected: [{ stream: ref('cold'), version: 2 }] }))).toMatchObject({ ok: true, versions: { 'episode:cold': 3 } });
  await fresh.close();
  expect(await rows(`select count(*)::int as n from finding where subject = 'cold'`)).toEqual([{ n: 3 }]);
});

test('a stream that has not changed is not read again, and one whose words were erased, or that somebody else wrote to, is', async () => {
  const said = inEpisode('again', { data: { cell: '12' } });
  await journal.append({ facts: [said] });
  const seen = await journal.streamAs(ref('again'), here);
  expect((await journal.streamAs(ref('again'), here))?.facts).toBe(seen?.facts);
  expect(await journal.streamAs(ref('again'), { ...here, place: 'ivs-2' })).toBeNull();
  await other.append({ facts: [inEpisode('again', { at: AT + 1 })] });
  expect(await journal.streamAs(ref('again'), here)).toMatchObject({ version: 2, facts: [{ id: said.id, data: { cell: '12' } }, {}] });
  await db.pool.query(`begin; set local role kepil_eraser; update fact set data = null, salt = null where id = '${said.id}'; commit`);
  expect(await journal.streamAs(ref('again'), here)).toMatchObject({ version: 2, facts: [{ id: said.id, data: {} }, {}] });
  expect(await journal.append({ facts: [inEpisode('again', { at: AT + 2 })] })).toMatchObject({ ok: true, versions: { 'episode:again': 3 } });
});

test('a stream outside of the reach is not shown, and one that is not there is told apart from it', async () => {
  await journal.append({ facts: [inEpisode('elsewhere', { place: 'ivs-2', actor: { id: 'b', capacity: 'duty-officer', office: 'o2' } })] });
  expect(await journal.streamAs(ref('elsewhere'), here)).toBeNull();
  expect(await journal.streamAs(ref('elsewhere'), { ...here, place: null })).toBeNull();
  expect(await journal.streamAs(ref('elsewhere'), { ...here, place: 'ivs-2' })).toMatchObject({ version: 1 });
  expect(await journal.streamAs(ref('nobody'), here)).toEqual({ facts: [], version: 0 });
  // The reach of one question does not outlive it on the pooled connection.
  expect(await rows(`select coalesce(current_setting('kepil.place', true), '') as place`)).toEqual([{ place: '' }]);
});

test('another process has written to the stream: what it wrote is counted, and a decision made without it is refused', async () => {
  await journal.append({ facts: [inEpisode('two')] });
  const theirs = inEpisode('two', { at: AT + 1 });
  await other.append({ facts: [theirs] });
  expect(await journal.append({ facts: [inEpisode('two', { at: AT + 2 })], expected: [{ stream: ref('two'), version: 1 }] })).toMatchObject({ ok: false, code: 'conflict', version: 2, since: [{ id: theirs.id }] });
  expect(await journal.append({ facts: [inEpisode('two', { at: AT + 2 })] })).toMatchObject({ ok: true, versions: { 'episode:two': 3 } });
  expect(await rows(`select count(*)::int as n from finding where subject = 'two'`)).toEqual([{ n: 3 }]);
});

test('a stream that was only looked at must be as it was seen, too', async () => {
  const looked = { kind: 'case', id: 'looked' } as const;
  const fresh = await started();
  await fresh.append({ facts: [inEpisode('writes', { streams: [ref('writes'), looked] })] });
  const request = () => ({ facts: [inEpisode('writes')], expected: [{ stream: looked, version: 1 }] });
  expect(await withoutLooking(() => fresh.append(request()))).toMatchObject({ ok: true });
  await other.append({ facts: [inEpisode('writes', { streams: [looked] })] });
  expect(await fresh.append(request())).toMatchObject({ ok: false, code: 'conflict', version: 2 });
  await fresh.close();
});

test('a timer of another process between two records: both are in the findings, nothing is written twice', async () => {
  await journal.append({ facts: [inEpisode('timed')] });
  now = AT + HOUR;
  await other.fireTimers(now, 1000);
  expect(await journal.append({ facts: [inEpisode('timed', { at: now })] })).toMatchObject({ ok: true });
  expect(await rows(`select state from finding where subject = 'timed' order by from_at`)).toEqual([{ state: 'breached' }, { state: 'open' }]);
  expect(await rows(`select count(*)::int as n from outbox where subject = 'timed'`)).toEqual([{ n: 1 }]);
  now = AT;
});

test('a request that comes again while its stream is remembered is answered as repeated, with its neighbours kept', async () => {
  const fact = inEpisode('again');
  await journal.append({ facts: [fact] });
  const results = await Promise.all([journal.append({ facts: [inEpisode('again')] }), journal.append({ facts: [fact] }), journal.append({ facts: [{ ...fact, at: fact.at + 1 }] })]);
  expect(results).toMatchObject([{ ok: true, repeated: false }, { ok: true, repeated: true }, { ok: false, code: 'duplicate-id' }]);
});

test('listeners hear of a nearer timer and of new messages, and are left asleep by anything else', async () => {
  await db.pool.query('update stream set next_change = null');
  now = AT + 10 * HOUR;
  const heard: ChangeNotice[] = [];
  const listening = listen(db.pool, (notice) => heard.push(notice));
  await expect.poll(async () => (await rows(`select 1 from pg_stat_activity where application_name = 'kepil-listen' and query ilike 'listen%' and datname = current_database()`)).length).toBe(1);
  await journal.append({ facts: [inEpisode('near', { at: now + HOUR })] });
  await journal.append({ facts: [inEpisode('far', { at: now + 2 * HOUR })] });
  await journal.append({ facts: [inEpisode('near', { at: now + 3 * HOUR })] });
  await journal.append({ facts: [inEpisode('late', { at: now - 2 * HOUR })] });
  await journal.append({ facts: [inEpisode('late', { at: now + 4 * HOUR })] });
  await journal.append({ facts: [inEpisode('nearest', { at: now })] });
  await expect.poll(() => heard.length).toBe(3);
  await listening.stop();
  expect(heard.map(({ streams, outbox }) => [streams, outbox])).toEqual([[['episode:near'], 0], [['episode:late'], 1], [['episode:nearest'], 0]]);
});

test('after all of it the log is whole', async () => {
  const report = await withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null));
  expect(report.problems).toEqual([]);
});

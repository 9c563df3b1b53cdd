/** The next batch goes out before the last one is answered: it counts only if that one was written, whatever other processes do meanwhile. */
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOG_LOCK } from './batch.ts';
import { openJournal } from './journal.ts';
import { AT, hourly, inEpisode } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.close());

const open = () => openJournal(db.pool, hourly, { clock: () => AT });

/** Holds the lock of the log while `work` runs; what is sent meanwhile stands in line for it. */
async function whileLocked<T>(work: (waiting: (count: number) => Promise<void>) => T): Promise<Awaited<T>> {
  const holder = await db.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
    const begun = await work(async (count) => {
      for (;;) {
        const { rows } = await db.pool.query<{ n: number }>(`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`);
        if (rows[0]?.n === count) return;
        await sleep(5);
      }
    });
    await holder.query('commit');
    return begun;
  } finally {
    holder.release();
  }
}

async function expectWhole(stream: string, facts: number): Promise<void> {
  expect((await db.pool.query(`select array_agg(version order by version) as versions from fact_stream where stream = $1`, [stream])).rows).toEqual([{ versions: Array.from({ length: facts }, (_, i) => i + 1) }]);
  expect((await db.pool.query(`select version, open_duties from held where episode = $1`, [stream])).rows).toEqual([{ version: facts, open_duties: facts }]);
  expect((await db.pool.query(`select count(*)::int as n from finding where subject = $1`, [stream])).rows).toEqual([{ n: facts }]);
  expect((await withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null))).problems).toEqual([]);
}

test('a record of the same person follows the one that is still being written', async () => {
  const journal = open();
  await journal.append({ facts: [inEpisode('two')] });
  const [first, second] = await whileLocked(async (waiting) => {
    const one = journal.append({ facts: [inEpisode('two', { at: AT + 1 })] });
    await waiting(1);
    const two = journal.append({ facts: [inEpisode('two', { at: AT + 2 })] });
    await turn();
    await turn();
    return [one, two] as const;
  });
  expect(await first).toMatchObject({ ok: true, repeated: false, versions: { 'episode:two': 2 } });
  expect(await second).toMatchObject({ ok: true, repeated: false, versions: { 'episode:two': 3 } });
  await journal.close();
  await expectWhole('two', 3);
});

test('where another process wrote instead of the first, as many facts about the same person, the second is decided anew', async () => {
  const [journal, other] = [open(), open()];
  await journal.append({ facts: [inEpisode('same')] });
  const [first, second, theirs] = await whileLocked(async (waiting) => {
    const before = other.append({ facts: [inEpisode('same', { at: AT + 1 })] });
    await waiting(1);
    const one = journal.append({ facts: [inEpisode('same', { at: AT + 2 })] });
    await waiting(2);
    const two = journal.append({ facts: [inEpisode('same', { at: AT + 3 })] });
    await turn();
    await turn();
    return [one, two, before] as const;
  });
  expect(await theirs).toMatchObject({ ok: true, versions: { 'episode:same': 2 } });
  expect(await first).toMatchObject({ ok: true, versions: { 'episode:same': 3 } });
  expect(await second).toMatchObject({ ok: true, versions: { 'episode:same': 4 } });
  await Promise.all([journal.close(), other.close()]);
  await expectWhole('same', 4);
});

test('a request that comes again while it is being written is answered as repeated', async () => {
  const journal = open();
  await journal.append({ facts: [inEpisode('again')] });
  const fact = inEpisode('again', { at: AT + 1 });
  const [first, second] = await whileLocked(async (waiting) => {
    const one = journal.append({ facts: [fact] });
    await waiting(1);
    const two = journal.append({ facts: [fact] });
    await turn();
    await turn();
    return [one, two] as const;
  });
  expect(await first).toMatchObject({ ok: true, repeated: false });
  expect(await second).toMatchObject({ ok: true, repeated: true, versions: { 'episode:again': 2 } });
  await journal.close();
  await expectWhole('again', 2);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from './contract.ts';
import { LOG_LOCK } from './batch.ts';
import { JournalUnavailable, openJournal } from './journal.ts';
import { createPool } from './database.ts';
import { inEpisode, newFact, silent } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

let db: TestDatabase;
let journal: Journal;
beforeAll(async () => {
  db = await testDatabase();
  journal = openJournal(db.pool, silent);
});
afterAll(async () => {
  await journal.close();
  await db.close();
});

const ref = (id: string) => ({ kind: 'episode', id }) as const;

test('an appended fact is read back as it was sent, in each of its streams', async () => {
  const sent = newFact();
  const result = await journal.append({ facts: [sent] });
  expect(result).toMatchObject({ ok: true, repeated: false, seqs: [0], versions: { 'episode:e1': 1, 'case:c1': 1 } });
  for (const stream of sent.streams) {
    const { facts, version } = await journal.stream(stream);
    expect(version).toBe(1);
    expect(facts).toEqual([{ ...sent, recordedAt: facts[0]?.recordedAt }]);
  }
});

test('repeating a request is harmless, even where the stream has moved on and the id is written in capitals', async () => {
  const first = inEpisode('repeat');
  const request = { facts: [first], expected: [{ stream: ref('repeat'), version: 0 }] };
  const once = await journal.append(request);
  await journal.append({ facts: [inEpisode('repeat')] });
  const again = await journal.append({ ...request, facts: [{ ...first, id: first.id.toUpperCase(), data: { where: first.data['where'], basis: first.data['basis'] } }] });
  expect(again).toEqual({ ok: true, repeated: true, seqs: once.ok ? once.seqs : [], versions: { 'episode:repeat': 2 } });
  expect((await journal.stream(ref('repeat'))).facts).toHaveLength(2);
});

test('the same id with other content is refused and changes nothing', async () => {
  const first = inEpisode('other');
  await journal.append({ facts: [first] });
  expect(await journal.append({ facts: [inEpisode('other'), { ...first, at: first.at + 1 }] })).toEqual({ ok: false, code: 'duplicate-id', id: first.id });
  expect((await journal.stream(ref('other'))).version).toBe(1);
});

test('a form sent twice at the same moment is kept once', async () => {
  const fact = inEpisode('twice');
  const results = await Promise.all([journal.append({ facts: [fact] }), journal.append({ facts: [fact] }), journal.append({ facts: [fact, fact] })]);
  expect(results.map((result) => result.ok && result.repeated)).toEqual([false, true, true]);
  expect((await journal.stream(ref('twice'))).version).toBe(1);
});

test('of two decisions on the same version one is kept, and the other is told what changed', async () => {
  const a = inEpisode('race');
  const b = inEpisode('race');
  const expected = [{ stream: ref('race'), version: 0 }];
  const results = await Promise.all([journal.append({ facts: [a], expected }), journal.append({ facts: [b], expected })]);
  expect(results[0]).toMatchObject({ ok: true });
  expect(results[1]).toMatchObject({ ok: false, code: 'conflict', stream: ref('race'), version: 1, since: [{ id: a.id }] });
});

test('a decision on a case conflicts with what was added to the case, though its own facts go elsewhere', async () => {
  await journal.append({ facts: [newFact({ streams: [{ kind: 'case', id: 'k' }] })] });
  const result = await journal.append({ facts: [inEpisode('elsewhere')], expected: [{ stream: { kind: 'case', id: 'k' }, version: 0 }] });
  expect(result).toMatchObject({ ok: false, code: 'conflict', version: 1 });
  expect((await journal.stream(ref('elsewhere'))).version).toBe(0);
});

test('a correction names a fact that exists, at the latest in the same request', async () => {
  const wrong = inEpisode('correct');
  const nobody = randomUUID();
  expect(await journal.append({ facts: [inEpisode('correct', { corrects: nobody })] })).toEqual({ ok: false, code: 'unknown-corrected', id: nobody });
  const correction = inEpisode('correct', { corrects: wrong.id });
  const withdrawal = inEpisode('correct', { type: 'fact.withdrawn', withdraws: correction.id });
  expect(await journal.append({ facts: [wrong, correction] })).toMatchObject({ ok: true });
  expect(await journal.append({ facts: [withdrawal] })).toMatchObject({ ok: true });
  const { facts } = await journal.stream(ref('correct'));
  expect(facts.map((fact) => [fact.corrects ?? null, fact.withdraws ?? null])).toEqual([[null, null], [wrong.id, null], [null, correction.id]]);
});

test('a late record of an earlier act stands where it became known', async () => {
  await journal.append({ facts: [inEpisode('late', { at: 2000 })] });
  await journal.append({ facts: [inEpisode('late', { at: 1000 })] });
  const { facts } = await journal.stream(ref('late'));
  expect(facts.map((fact) => fact.at)).toEqual([2000, 1000]);
});

test('what was known at an instant is a prefix; a clock set back does not change that', async () => {
  let now = Date.now() + 1_000_000;
  const clocked = openJournal(db.pool, silent, { clock: () => now });
  await clocked.append({ facts: [inEpisode('clock', { at: 1 })] });
  const first = now;
  now -= 3_600_000;
  await clocked.append({ facts: [inEpisode('clock', { at: 2 })] });
  now = first + 5000;
  await clocked.append({ facts: [inEpisode('clock', { at: 3 })] });
  await clocked.close();
  const { facts } = await journal.stream(ref('clock'));
  expect(facts.map((fact) => fact.recordedAt)).toEqual([first, first, first + 5000]);
  const known = await journal.stream(ref('clock'), { knownAt: first });
  expect(known).toMatchObject({ version: 2, facts: [{ at: 1 }, { at: 2 }] });
  expect(await journal.stream(ref('clock'), { knownAt: first - 1 })).toEqual({ facts: [], version: 0 });
});

test('words of any kind come back letter for letter', async () => {
  const data = { text: 'ӘҒҚҢӨҰҮҺІ "quoted" \\ {braces} NULL \' , ; \u2028 😀 \t', list: [], nested: { a: [null, 0.1, -0, 1e21, 9007199254740991] }, empty: '', '': 'no name' };
  await journal.append({ facts: [inEpisode('words', { data, zone: 'Asia/Qyzylorda', place: 'мекеме "1", {2}' })] });
  const { facts } = await journal.stream(ref('words'));
  expect(facts[0]?.data).toEqual(JSON.parse(JSON.stringify(data)));
  expect(facts[0]?.place).toBe('мекеме "1", {2}');
});

test('a request that cannot be stored is refused for itself; its neighbours are kept', async () => {
  const attempts = await Promise.allSettled([
    journal.append({ facts: [inEpisode('good')] }),
    journal.append({ facts: [inEpisode('bad', { data: { note: 'nul \u0000' } })] }),
    journal.append({ facts: [inEpisode('bad', { at: 1.5 })] }),
    journal.append({ facts: [inEpisode('bad', { id: 'no uuid' })] }),
    journal.append({ facts: [inEpisode('two,streams')] }),
    journal.append({ facts: [inEpisode('bad', { streams: [] })] }),
    journal.append({ facts: [inEpisode('bad', { streams: [ref('bad'), ref('bad')] })] }),
    journal.append({ facts: [inEpisode('good')] }),
  ]);
  expect(attempts.map((attempt) => attempt.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'fulfilled']);
  expect((await journal.stream(ref('bad'))).version).toBe(0);
  expect((await journal.stream(ref('good'))).version).toBe(2);
});

test('an error inside the transaction, up to the commit itself, costs only the request that caused it', async () => {
  await db.pool.query(`
    create function poison() returns trigger language plpgsql as $$ begin
      if new.data ? 'poison' then raise exception 'no space left on device' using errcode = 'disk_full'; end if; return null; end $$;
    create constraint trigger poison after insert on fact deferrable initially deferred for each row execute function poison()`);
  const before = (await db.pool.query('select count(*)::int as n from fact')).rows[0] as { n: number };
  const attempts = await Promise.allSettled(Array.from({ length: 9 }, (_, i) => journal.append({ facts: [inEpisode('poison', { data: i === 4 ? { poison: true } : {} })] })));
  expect(attempts.map((attempt) => attempt.status).filter((status) => status === 'rejected')).toHaveLength(1);
  expect(attempts[4]).toMatchObject({ status: 'rejected', reason: { code: '53100' } });
  const after = (await db.pool.query('select count(*)::int as n, max(seq)::int as last from fact')).rows[0] as { n: number; last: number };
  expect(after).toEqual({ n: before.n + 8, last: before.n + 7 });
  await db.pool.query('drop trigger poison on fact');
});

test('journals of several processes write one log without gaps', async () => {
  const others = [openJournal(db.pool, silent), openJournal(db.pool, silent), openJournal(db.pool, silent)];
  const results = await Promise.all(others.flatMap((other, o) => Array.from({ length: 150 }, (_, i) => other.append({ facts: [inEpisode(`many-${(o + i) % 7}`)] }))));
  await Promise.all(others.map((other) => other.close()));
  expect(results.every((result) => result.ok)).toBe(true);
  const seqs = results.flatMap((result) => (result.ok ? result.seqs : []));
  expect(new Set(seqs).size).toBe(450);
  const report = await withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null));
  expect(report.problems).toEqual([]);
  expect(report.size).toBe(Math.max(...seqs) + 1);
});

test('no request waits for ever, however soon after the last answer it comes', async () => {
  for (let hops = 0; hops < 12; hops += 1) {
    await journal.append({ facts: [inEpisode('hops')] });
    for (let i = 0; i < hops; i += 1) await Promise.resolve();
    await journal.append({ facts: [inEpisode('hops')] });
  }
  expect((await journal.stream(ref('hops'))).version).toBe(24);
});

test('a broken line is mended: the request is kept once and answered', async () => {
  const mending = openJournal(db.pool, silent);
  await mending.append({ facts: [inEpisode('mend')] });
  await db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kepil-journal' and datname = current_database()`);
  const results = await Promise.all([mending.append({ facts: [inEpisode('mend')] }), mending.append({ facts: [inEpisode('mend')] })]);
  expect(results).toMatchObject([{ ok: true, repeated: false }, { ok: true, repeated: false }]);
  expect((await mending.stream(ref('mend'))).version).toBe(3);
  await mending.close();
  await expect(mending.append({ facts: [inEpisode('mend')] })).rejects.toThrow('closed');
});

test('a log that somebody holds for too long is told as unavailable, and written again once it is free', async () => {
  const waiting = openJournal(db.pool, silent, { patience: 200 });
  await waiting.append({ facts: [inEpisode('held')] });
  const holder = await db.pool.connect();
  await holder.query('begin');
  await holder.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
  await expect(waiting.append({ facts: [inEpisode('held')] })).rejects.toThrow(JournalUnavailable);
  await holder.query('rollback');
  holder.release();
  expect(await waiting.append({ facts: [inEpisode('held')] })).toMatchObject({ ok: true, versions: { 'episode:held': 2 } });
  await waiting.close();
});

test('a database that cannot be reached is told as unavailable', async () => {
  const lost = openJournal(createPool('postgresql://kepil@127.0.0.1:1/nowhere'), silent, { patience: 100 });
  await expect(lost.append({ facts: [inEpisode('lost')] })).rejects.toThrow(JournalUnavailable);
  await lost.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkLoad, evaluateAll } from './bulk-load.ts';
import { openJournal } from './journal.ts';
import { AT, hourly, newFact } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

const HOUR = 3_600_000;
let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.close());

const loaded = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ ...newFact({ at: AT + from + i, streams: [{ kind: 'episode', id: `e${(from + i) % 40}` }, { kind: 'case', id: 'c' }] }), recordedAt: AT + from + i }));

test('a bulk load writes what single appends would have written, and goes on from them', async () => {
  const journal = openJournal(db.pool, hourly, { clock: () => AT + HOUR });
  expect(await bulkLoad(db.pool, loaded(0, 1000), { kinds: hourly.kinds, chunk: 300 })).toBe(1000);
  const progress: number[] = [];
  expect(await evaluateAll(journal, AT + HOUR, (done) => progress.push(done))).toBe(40);
  expect(progress.at(-1)).toBe(40);
  await journal.append({ facts: [newFact({ streams: [{ kind: 'episode', id: 'e3' }] })], expected: [{ stream: { kind: 'episode', id: 'e3' }, version: 25 }] });
  expect(await bulkLoad(db.pool, (async function* () { yield* loaded(HOUR, 300); })(), { kinds: hourly.kinds })).toBe(300);
  await journal.append({ facts: [newFact({ streams: [{ kind: 'case', id: 'c' }] })], expected: [{ stream: { kind: 'case', id: 'c' }, version: 1300 }] });
  await evaluateAll(journal, AT + 3 * HOUR);
  const { rows } = await db.pool.query<{ facts: number; findings: number; held: number; breached: number }>(`select (select count(*) from fact)::int as facts,
    (select count(*) from finding)::int as findings, (select count(*) from held)::int as held, (select count(*) from finding where state = 'breached')::int as breached`);
  expect(rows[0]).toEqual({ facts: 1302, findings: 1301, held: 40, breached: 1301 });
  await journal.close();
  expect(await withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null))).toMatchObject({ size: 1302, problems: [] });
});

test('facts out of the order of knowing, and known ids, are refused; nothing half-written stays', async () => {
  const before = (await db.pool.query('select count(*) as n from fact')).rows;
  const [a, b] = loaded(9 * HOUR, 2);
  if (a === undefined || b === undefined) throw new Error('two facts');
  await expect(bulkLoad(db.pool, [b, a], { kinds: [] })).rejects.toThrow('sort by recordedAt');
  await expect(bulkLoad(db.pool, [{ ...a, recordedAt: 0 }], { kinds: [] })).rejects.toThrow('sort by recordedAt');
  await expect(bulkLoad(db.pool, [a, { ...b, id: a.id }], { kinds: [] })).rejects.toThrow(/fact_id_key/);
  expect((await db.pool.query('select count(*) as n from fact')).rows).toEqual(before);
});

/** Fifty episodes, their facts interleaved, with all that a line of text must not break on. */
function* interleaved(): Generator<Fact> {
  const first = new Map<number, string>();
  for (let i = 0; i < 400; i += 1) {
    const e = i % 50;
    const fact = newFact({
      at: AT + i * 60_000, type: i > 350 && e % 7 === 0 ? 'release.executed' : 'detention.actual', place: e % 3 === 0 ? null : `ivs-${e % 5}`,
      streams: [{ kind: 'episode', id: e === 9 ? 'e{9}"\\9' : `e${e}` }, { kind: 'case', id: `c${e % 8}` }],
      actor: { id: 'a\\N', capacity: 'duty-officer', office: e % 4 === 0 ? null : `o${e % 4}` },
      data: { words: 'tab\tline\nreturn\r back\\slash "quoted" \\N \\. {a,b} Әлиев', none: null, list: [1, 'x\\y'] },
      ...(i > 300 && e % 11 === 0 ? { withdraws: first.get(e) ?? '' } : i > 200 && e % 13 === 0 ? { corrects: first.get(e) ?? '' } : {}),
    });
    if (!first.has(e)) first.set(e, fact.id);
    yield { ...fact, recordedAt: AT + i * 61_000 };
  }
}

test('evaluated from the facts in hand, a load leaves the rows that appends and timers leave', async () => {
  const facts = [...interleaved()];
  const now = AT + 7 * HOUR;
  const bulk = await testDatabase();
  const single = await testDatabase();
  try {
    expect(await bulkLoad(bulk.pool, facts, { kinds: hourly.kinds, evaluate: { projection: hourly, now }, chunk: 70 })).toBe(400);
    let clock = AT;
    const journal = openJournal(single.pool, hourly, { clock: () => clock });
    for (const { recordedAt, ...fact } of facts) {
      clock = recordedAt;
      expect(await journal.append({ facts: [fact] })).toMatchObject({ ok: true });
    }
    await evaluateAll(journal, now);
    await journal.close();
    for (const sql of [
      'select seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data from fact order by seq',
      'select * from fact_stream order by kind, stream, version', 'select kind, id, version, next_change from stream order by kind, id',
      'select * from finding order by subject_kind, subject, key', 'select * from held order by episode', 'select * from stream_seat order by stream, seat',
      // Who records at once what was withdrawn later has told of its breach meanwhile.
      'select key, kind, payload, subject_kind, subject from outbox where not exists (select 1 from fact where strpos(key, withdraws::text) > 0) order by key'
    ]) {
      const { rows } = await bulk.pool.query(sql);
      expect(rows.length, sql).toBeGreaterThan(0);
      expect(rows, sql).toEqual((await single.pool.query(sql)).rows);
    }
    expect((await bulk.pool.query('select distinct revision from stream')).rows).toEqual([{ revision: 1 }]);
    expect(await withDatabaseEvidence(bulk.url, [], (evidence) => verify(evidence, null))).toMatchObject({ size: 400, problems: [] });

    // Streams that were there before are left to the timers, which have their earlier facts too.
    const more = loaded(9 * HOUR, 3).map((fact) => ({ ...fact, streams: [{ kind: 'episode' as const, id: 'e1' }] }));
    await bulkLoad(bulk.pool, more, { kinds: hourly.kinds, evaluate: { projection: hourly, now: now + 9 * HOUR } });
    expect((await bulk.pool.query(`select version, revision, next_change from stream where kind = 'episode' and id = 'e1'`)).rows).toEqual([{ version: 11, revision: 2, next_change: 0 }]);
  } finally {
    await bulk.close();
    await single.close();
  }
});

test('evaluated at once, a load is there as a whole or not at all; what cannot be projected stays due', async () => {
  const count = async () => (await db.pool.query(`select (select count(*) from fact) as facts, (select count(*) from stream) as streams`)).rows;
  const before = await count();
  const facts = loaded(10 * HOUR, 300);
  const [first] = facts;
  if (first === undefined) throw new Error('a fact');
  await expect(bulkLoad(db.pool, [...facts, { ...first, recordedAt: AT + 11 * HOUR }], { kinds: ['episode'], evaluate: { projection: hourly, now: AT }, chunk: 100 })).rejects.toThrow(/fact_id_key/);
  expect(await count()).toEqual(before);
  const failing = { kinds: ['episode'], project: () => { throw new Error('not today'); } };
  await bulkLoad(db.pool, [{ ...first, streams: [{ kind: 'episode', id: 'fails' }] }], { kinds: ['episode'], evaluate: { projection: failing, now: AT } });
  expect((await db.pool.query(`select version, next_change from stream where id = 'fails'`)).rows).toEqual([{ version: 1, next_change: 0 }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { evaluateAll } from './bulk-load.ts';
import { orderOfKnowing, outlineOf, portionsOf } from './bulk-portion.ts';
import type { Share } from './bulk-portion.ts';
import { loadWhole } from './bulk-whole.ts';
import type { WholeOptions } from './bulk-whole.ts';
import type { Projection } from './contract.ts';
import { openJournal } from './journal.ts';
import { AT, hourly, newFact } from './test-facts.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

const HOUR = 3_600_000;
const now = AT + 7 * HOUR;

/** Fifty episodes, known in turns, in cases that they share, with all that a line of text must not break on. */
const episodes: readonly (readonly Fact[])[] = (() => {
  const groups: Fact[][] = Array.from({ length: 50 }, () => []);
  for (let i = 0; i < 400; i += 1) {
    const e = i % 50;
    const first = groups[e]?.[0]?.id ?? '';
    groups[e]?.push({
      ...newFact({
        at: AT + i * 60_000, type: i > 350 && e % 7 === 0 ? 'release.executed' : 'detention.actual', place: e % 3 === 0 ? null : `ivs-${e % 5}`,
        streams: [{ kind: 'episode', id: e === 9 ? 'e{9}"\\9' : `e${e}` }, { kind: 'case', id: `c${e % 8}` }],
        actor: { id: 'a\\N', capacity: 'duty-officer', office: e % 4 === 0 ? null : `o${e % 4}` },
        data: { words: 'tab\tline\nreturn\r back\\slash "quoted" \\N \\. {a,b} Әлиев', none: null, list: [1, 'x\\y'] },
        ...(i > 300 && e % 11 === 0 ? { withdraws: first } : i > 200 && e % 13 === 0 ? { corrects: first } : {}),
      }),
      // Four at each instant: the order of the episodes decides.
      recordedAt: AT + Math.floor(i / 4) * 4 * 61_000,
    });
  }
  return groups;
})();

const inTheLog = [...episodes].flat().sort((a, b) => a.recordedAt - b.recordedAt);
const inShares = (count: number): Share[] => Array.from({ length: count }, (_, i) => () => episodes.slice(Math.round(50 * i / count), Math.round(50 * (i + 1) / count)));

async function load(db: TestDatabase, shares: readonly Share[], projection: Projection = hourly, options: WholeOptions = {}): Promise<number> {
  const outlines = shares.map((share) => outlineOf(share, projection.kinds));
  const seqs = orderOfKnowing(outlines);
  return loadWhole(db.pool, shares.map((share, i) => ({ loose: outlines[i]?.loose ?? [], seqs: seqs[i] ?? new Float64Array(), portions: portionsOf(share, seqs[i] ?? new Float64Array(), { projection, now, size: 70 }) })), options);
}

const tables = [
  'select seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data from fact order by seq',
  'select * from fact_stream order by kind, stream, version', 'select kind, id, version, next_change from stream order by kind, id',
  'select * from finding order by subject_kind, subject, key', 'select * from held order by episode', 'select * from stream_seat order by stream, seat',
  // Who records at once what was withdrawn later has told of its breach meanwhile.
  'select key, kind, payload, subject_kind, subject from outbox where not exists (select 1 from fact where strpos(key, withdraws::text) > 0) order by key',
];
const rowsOf = async (db: TestDatabase): Promise<unknown[][]> => Promise.all(tables.map(async (sql) => (await db.pool.query(sql)).rows as unknown[]));
const indexesOf = async (db: TestDatabase) => (await db.pool.query(`select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname`)).rows as unknown[];
const problemsOf = async (db: TestDatabase) => withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null));

let whole: TestDatabase;
beforeAll(async () => { whole = await testDatabase(); });
afterAll(() => whole.close());

test('a history loaded as a whole leaves the rows that appends and timers leave', async () => {
  const single = await testDatabase();
  try {
    const progress: number[] = [];
    expect(await load(whole, inShares(1), hourly, { onProgress: (written) => progress.push(written) })).toBe(400);
    expect(progress.at(-1)).toBe(400);
    let clock = AT;
    const journal = openJournal(single.pool, hourly, { clock: () => clock });
    for (const { recordedAt, ...fact } of inTheLog) {
      clock = recordedAt;
      expect(await journal.append({ facts: [fact] })).toMatchObject({ ok: true });
    }
    await evaluateAll(journal, now);
    await journal.close();
    const [ours, theirs] = [await rowsOf(whole), await rowsOf(single)];
    ours.forEach((rows, i) => {
      expect(rows.length, tables[i]).toBeGreaterThan(0);
      expect(rows, tables[i]).toEqual(theirs[i]);
    });
    expect(await indexesOf(whole)).toEqual(await indexesOf(single));
    expect((await whole.pool.query('select distinct revision from stream')).rows).toEqual([{ revision: 1 }]);
    expect(await problemsOf(whole)).toMatchObject({ size: 400, problems: [] });
  } finally {
    await single.close();
  }
});

test.each([2, 3, 7])('in %d shares it leaves the same rows', async (count) => {
  const shared = await testDatabase();
  try {
    expect(await load(shared, inShares(count))).toBe(400);
    expect(await rowsOf(shared)).toEqual(await rowsOf(whole));
    expect(await problemsOf(shared)).toMatchObject({ size: 400, problems: [] });
  } finally {
    await shared.close();
  }
});

test('appends go on from it', async () => {
  const journal = openJournal(whole.pool, hourly, { clock: () => now });
  expect(await journal.append({ facts: [newFact({ streams: [{ kind: 'episode', id: 'e1' }, { kind: 'case', id: 'c1' }] })], expected: [{ stream: { kind: 'episode', id: 'e1' }, version: 8 }] })).toMatchObject({ ok: true, seqs: [400] });
  await journal.close();
  expect(await problemsOf(whole)).toMatchObject({ size: 401, problems: [] });
});

test('it is there as a whole or not at all, and only in an empty log; what cannot be projected stays due', async () => {
  await expect(load(whole, inShares(2))).rejects.toThrow('empty log');
  const db = await testDatabase();
  try {
    const count = async () => (await db.pool.query('select (select count(*) from fact)::int as facts, (select count(*) from finding)::int as findings, (select count(*) from stream)::int as streams')).rows[0] as unknown;
    const nothing = { facts: 0, findings: 0, streams: 0 };
    const twice: Share = () => [...episodes, (episodes[0] ?? []).map((fact) => ({ ...fact, streams: [{ kind: 'episode', id: 'other' }] }))];
    await expect(load(db, [twice])).rejects.toThrow(/fact_id_key/);
    expect(await count()).toEqual(nothing);
    let times = 0;
    const shrinking: Share = () => episodes.slice(0, (times += 1) === 1 ? 50 : 49);
    await expect(load(db, [shrinking])).rejects.toThrow('The share had 400 facts');
    await expect(load(db, [() => episodes.map((facts) => facts.toReversed())])).rejects.toThrow('before the one that precedes it');
    await expect(load(db, inShares(2), hourly, { also: [{ text: 'select 1 / 0' }] })).rejects.toThrow('division by zero');
    expect(await count()).toEqual(nothing);

    const failing: Projection = { kinds: ['episode'], project: (ref, facts, at) => { if (ref.id === 'e3') throw new Error('not today'); return hourly.project(ref, facts, at); } };
    await load(db, inShares(2), failing);
    expect((await db.pool.query(`select id, version from stream where next_change = 0`)).rows).toEqual([{ id: 'e3', version: 8 }]);
    const journal = openJournal(db.pool, hourly, { clock: () => now });
    expect(await evaluateAll(journal, now)).toBe(1);
    await journal.close();
  } finally {
    await db.close();
  }
});

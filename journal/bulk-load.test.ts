import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkLoad, evaluateAll } from './bulk-load.ts';
import { openJournal } from './journal.ts';
import { AT, hourly, newFact } from './test-facts.ts';
import { testDatabase } from './testing.ts';
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

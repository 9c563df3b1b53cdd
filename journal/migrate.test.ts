import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAs } from './access.ts';
import type { Projection } from './contract.ts';
import { jsonList } from './views.ts';
import { openJournal } from './journal.ts';
import { seal } from './batch.ts';
import { journalMigrations, migrate } from './migrate.ts';
import { sealedText } from './rows.ts';
import { AT, boardRow, hourly, newFact } from './test-facts.ts';
import { bareDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

const all = readdirSync(journalMigrations).filter((name) => name.endsWith('.sql')).map((name) => name.slice(0, -4)).sort();

let folder: string;
const open: TestDatabase[] = [];
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kepil-migrate-')); });
afterAll(async () => {
  for (const db of open) await db.close();
  rmSync(folder, { recursive: true });
});
async function fresh(): Promise<TestDatabase> {
  const db = await bareDatabase();
  open.push(db);
  return db;
}

test('a database of the first version is brought up: its facts stay, are provable, and come on the board and behind the fence', async () => {
  const db = await fresh();
  expect(await migrate(db.url, [journalMigrations], { upTo: 'j001-journal' })).toEqual(['j001-journal']);
  const facts = Array.from({ length: 30 }, (_, i) => ({ ...newFact({ at: AT + i, streams: [{ kind: 'episode', id: `e${i % 3}` }] }), recordedAt: AT + 1000 }));
  await db.pool.query(`insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, data, salt, entry)
    select seq, id, type, at, "recordedAt", zone, streams, place, actor, capacity, office, data, salt, entry from json_to_recordset($1) as f (seq bigint, id uuid, type text, at bigint,
      "recordedAt" bigint, zone text, streams text[], place text, actor text, capacity text, office text, data jsonb, salt bytea, entry bytea)`, [jsonList(seal(facts, 0), sealedText)]);
  for (let i = 0; i < facts.length; i += 1) await db.pool.query(`insert into fact_stream values ('episode', $1, $2, $3)`, [`e${i % 3}`, Math.floor(i / 3) + 1, i]);
  await db.pool.query(`insert into stream (kind, id, version) values ('episode', 'e0', 10), ('episode', 'e1', 10), ('episode', 'e2', 10)`);

  expect(await migrate(db.url, [journalMigrations])).toEqual(all.slice(1));
  await db.pool.query(`insert into seat values ('ivs-1', 'kz/75')`);
  const journal = openJournal(db.pool, hourly, { clock: () => AT + 2000 });
  expect(await journal.fireTimers(AT + 2000, 100)).toBe(3);
  const last = await journal.append({ facts: [newFact({ streams: [{ kind: 'episode', id: 'e1' }] })], expected: [{ stream: { kind: 'episode', id: 'e1' }, version: 10 }] });
  expect(last).toMatchObject({ ok: true, seqs: [30], versions: { 'episode:e1': 11 } });
  expect((await journal.stream({ kind: 'episode', id: 'e0' })).facts).toEqual(facts.filter((_, i) => i % 3 === 0));
  await journal.close();
  const board = await readAs(db.pool, { role: 'r', account: 'a', territory: 'kz/75' }, (client) => client.query('select episode, version from held order by episode'));
  expect(board.rows).toEqual([{ episode: 'e0', version: 10 }, { episode: 'e1', version: 11 }, { episode: 'e2', version: 10 }]);
  const records = await readAs(db.pool, { role: 'r', account: 'a', territory: 'kz/75' }, (client) => client.query('select 1 from fact'));
  expect(records.rowCount).toBe(31);
  expect(await withDatabaseEvidence(db.url, [], (evidence) => verify(evidence, null))).toMatchObject({ size: 31, problems: [] });
});

test('lines of the board written before the particulars were kept on them are evaluated anew', async () => {
  const db = await fresh();
  await migrate(db.url, [journalMigrations], { upTo: 'j009-next-batch' });
  const before = openJournal(db.pool, hourly, { clock: () => AT + 1000 });
  await before.append({ facts: [newFact()] });
  await before.close();
  await migrate(db.url, [journalMigrations]);
  const lines = async () => (await db.pool.query('select episode, cell, particulars from held')).rows;
  expect(await lines()).toEqual([{ episode: 'e1', cell: null, particulars: null }]);
  const later: Projection = { ...hourly, project: (...asked) => ({ ...hourly.project(...asked), held: boardRow({ cell: '4', particulars: { smoker: true } }) }) };
  const journal = openJournal(db.pool, later, { clock: () => AT + 2000 });
  expect(await journal.fireTimers(AT + 2000, 100)).toBe(1);
  await journal.close();
  expect(await lines()).toEqual([{ episode: 'e1', cell: '4', particulars: { smoker: true } }]);
});

test('many processes migrate at once: each migration is applied once', async () => {
  const db = await fresh();
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(db.url, [journalMigrations])));
  expect(applied.flat().sort()).toEqual(all);
});

test('a changed migration, a broken one and a newer database are refused with what to do', async () => {
  const db = await fresh();
  const own = join(folder, 'own');
  cpSync(journalMigrations, own, { recursive: true });
  await migrate(db.url, [own]);
  writeFileSync(join(own, 'j900-broken.sql'), 'create table half (a int); select nonsense;');
  await expect(migrate(db.url, [own])).rejects.toThrow(/j900-broken failed/);
  expect((await db.pool.query(`select to_regclass('half') as t`)).rows).toEqual([{ t: null }]);
  writeFileSync(join(own, 'j900-broken.sql'), 'create table half (a int);');
  expect(await migrate(db.url, [own])).toEqual(['j900-broken']);
  await expect(migrate(db.url, [journalMigrations])).rejects.toThrow(/newer than this program: it has j900-broken/);
  appendFileSync(join(own, 'j002-board.sql'), '-- edited');
  await expect(migrate(db.url, [own])).rejects.toThrow(/j002-board was changed/);
});

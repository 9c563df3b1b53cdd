import { cpSync, mkdtempSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAs } from './access.ts';
import { openJournal } from './journal.ts';
import { seal } from './batch.ts';
import { journalMigrations, migrate } from './migrate.ts';
import { INSERT_FACTS, factColumns } from './rows.ts';
import { AT, hourly, newFact } from './test-facts.ts';
import { bareDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

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
  await db.pool.query(INSERT_FACTS, factColumns(seal(facts, 0)));
  for (let i = 0; i < facts.length; i += 1) await db.pool.query(`insert into fact_stream values ('episode', $1, $2, $3)`, [`e${i % 3}`, Math.floor(i / 3) + 1, i]);
  await db.pool.query(`insert into stream (kind, id, version) values ('episode', 'e0', 10), ('episode', 'e1', 10), ('episode', 'e2', 10)`);

  expect(await migrate(db.url, [journalMigrations])).toEqual(['j002-board', 'j003-fence', 'j004-open-batch', 'j005-fewer-indexes', 'j006-iin']);
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

test('many processes migrate at once: each migration is applied once', async () => {
  const db = await fresh();
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(db.url, [journalMigrations])));
  expect(applied.flat().sort()).toEqual(['j001-journal', 'j002-board', 'j003-fence', 'j004-open-batch', 'j005-fewer-indexes', 'j006-iin']);
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

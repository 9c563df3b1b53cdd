import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../database.ts';
import { exportLines } from '../export.ts';
import { openJournal } from '../journal.ts';
import { entryOf, factText } from '../leaf.ts';
import { signCheckpoint } from '../log.ts';
import { generateSignerKey, parseSignerKey, verifierKey } from '../note.ts';
import { FACT_COLUMNS, factOf } from '../rows.ts';
import type { FactRow } from '../rows.ts';
import { inEpisode, newFact, silent } from '../test-facts.ts';
import { serverUrl, testDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import { publish } from '../tiles.ts';
import { withDatabaseEvidence } from './database.ts';
import { NotAnExport, fileEvidence } from './files.ts';
import { verify } from './verify.ts';
import type { Problem, Report } from './verify.ts';

const SIZE = 600;
const signer = parseSignerKey(generateSignerKey('kepil.example/log'));
const key = verifierKey(signer);
let source: TestDatabase;
let folder: string;
let kept: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-verify-'));
  source = await testDatabase();
  const journal = openJournal(source.pool, silent);
  const half = Array.from({ length: 300 }, (_, i) => inEpisode(`e${i % 20}`, { at: i, data: { n: i, words: `сөз ${i}` } }));
  await journal.append({ facts: half });
  await signCheckpoint(source.pool, signer, 1);
  await journal.append({ facts: Array.from({ length: SIZE - 300 }, (_, i) => newFact({ at: 300 + i, data: { n: 300 + i } })) });
  kept = (await signCheckpoint(source.pool, signer, 2)).note;
  await publish(source.pool, join(folder, 'public'), SIZE, kept);
  const lines: string[] = [];
  for await (const line of exportLines(source.pool)) lines.push(line);
  writeFileSync(join(folder, 'journal.jsonl'), lines.join(''));
  await journal.close();
  await source.pool.end();
});
afterAll(async () => {
  await withClient(await serverUrl(), (client) => client.query(`drop database ${nameOf(source.url)} with (force)`));
  rmSync(folder, { recursive: true });
});

const nameOf = (url: string): string => new URL(url.replace('@/', '@x/')).pathname.slice(1);

/** What a superuser who switches off the fence can do to a copy of the database, and what the verifier then says. */
async function tampered(sql: string | ((query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<void>), options: { key?: string | null; kept?: string[] } = {}): Promise<Report> {
  const admin = await serverUrl();
  const name = `tampered_${Math.floor(performance.now() * 1000)}`;
  const url = source.url.replace(nameOf(source.url), name);
  await withClient(admin, (client) => client.query(`create database ${name} template ${nameOf(source.url)}`));
  try {
    await withClient(url, async (client) => {
      await client.query(`set session_replication_role = replica`);
      if (typeof sql === 'string') await client.query(sql);
      else await sql(async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows);
    });
    return await withDatabaseEvidence(url, options.kept ?? [], (evidence) => verify(evidence, options.key === undefined ? key : options.key));
  } finally {
    await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
  }
}

describe('in the database', () => {
  test('an untouched journal is whole', async () => {
    expect(await tampered('select 1', { kept: [kept] })).toMatchObject({ size: SIZE, checkpoints: 2, signaturesChecked: true, problems: [], erased: [] });
  });

  test.each<[string, string, Problem]>([
    ['a changed word', `update fact set data = jsonb_set(data, '{words}', '"басқа"') where seq = 7`, { code: 'changed', seq: 7 }],
    ['a moved hour', 'update fact set at = at + 3600000 where seq = 450', { code: 'changed', seq: 450 }],
    ['an earlier record', 'update fact set recorded_at = recorded_at - 1 where seq = 300', { code: 'changed', seq: 300 }],
    ['another actor', `update fact set actor = 'somebody' where seq = 599`, { code: 'changed', seq: 599 }],
    ['another place', `update fact set place = null where seq = 0`, { code: 'changed', seq: 0 }],
    ['another stream', `update fact set streams = '{episode:e19}' where seq = 3`, { code: 'changed', seq: 3 }],
    ['an invented correction', `update fact set corrects = (select id from fact where seq = 1) where seq = 2`, { code: 'changed', seq: 2 }],
    ['half an erasure', 'update fact set salt = null where seq = 5', { code: 'changed', seq: 5 }],
    ['a removed fact', 'delete from fact where seq = 123; delete from fact_stream where seq = 123', { code: 'missing', from: 123, to: 123 }],
    ['the last facts removed', 'delete from fact where seq >= 590; delete from fact_stream where seq >= 590', { code: 'log-shorter', size: SIZE }],
    ['a fact hidden from its stream', `delete from fact_stream where seq = 77`, { code: 'not-in-stream', seq: 77, stream: 'episode:e17' }],
    ['a fact shown in a stream that is not its own', `insert into fact_stream values ('episode', 'e1', 9999, 0)`, { code: 'strange-in-stream', seq: 0, stream: 'episode:e1' }],
    ['the order within a stream', `update fact_stream set version = 100 where kind = 'episode' and stream = 'e2' and version = 1`, { code: 'stream-order', stream: 'episode:e2' }],
    ['a tile', `update tile set hashes = overlay(hashes placing sha256('x') from 33) where level = 0 and n = 0`, { code: 'not-logged', seq: 1 }],
    ['the hash over a tile', `update tile set root = sha256('x') where level = 0 and n = 1`, { code: 'tile-differs', level: 0, n: 1 }],
    ['a removed tile', 'delete from tile where level = 0 and n = 1', { code: 'tile-missing', level: 0, n: 1 }],
    ['a changed checkpoint', `update checkpoint set note = replace(note, E'\\n300\\n', E'\\n299\\n') where size = 300`, { code: 'checkpoint-signature', size: 299 }],
    ['a repeated id', `alter table fact drop constraint fact_id_key; update fact set id = (select id from fact where seq = 10) where seq = 20`, { code: 'repeated-id', seq: 20 }],
  ])('%s is found', async (_, sql, problem) => {
    expect((await tampered(sql)).problems).toContainEqual(problem);
  });

  test('two facts that changed places are both named', async () => {
    const report = await tampered('update fact set seq = -1 where seq = 40; update fact set seq = 40 where seq = 41; update fact set seq = 41 where seq = -1');
    expect(report.problems).toContainEqual({ code: 'moved', seq: 40, belongs: 41 });
    expect(report.problems).toContainEqual({ code: 'moved', seq: 41, belongs: 40 });
  });

  test('a fact slipped in between, the later ones moved on, is named', async () => {
    const report = await tampered(async (query) => {
      await query('update fact set seq = -seq - 1 where seq >= 50');
      await query('update fact set seq = -seq where seq < 0');
      const [row] = await query(`select ${FACT_COLUMNS} from fact f where seq = 49`);
      const forged = { ...factOf(row as unknown as FactRow), id: '11111111-1111-4111-8111-111111111111' };
      const salt = Buffer.alloc(16, 9);
      await query(`insert into fact select 50, $1, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, $2, $3 from fact where seq = 49`, [forged.id, salt, entryOf(factText(forged), salt)]);
    });
    expect(report.problems).toContainEqual({ code: 'not-logged', seq: 50 });
    expect(report.problems).toContainEqual({ code: 'moved', seq: 51, belongs: 50 });
    expect(report.problems.some((problem) => 'seq' in problem && problem.seq < 50 && problem.code !== 'strange-in-stream' && problem.code !== 'not-in-stream')).toBe(false);
  });

  test('a fact removed and the later ones moved up is named', async () => {
    const report = await tampered('delete from fact where seq = 30; update fact set seq = -seq where seq > 30; update fact set seq = -seq - 1 where seq < 0');
    expect(report.problems).toContainEqual({ code: 'moved', seq: 30, belongs: 31 });
  });

  /** The whole chain made to fit by somebody who knows the format: row, entry, tile. Only what was signed or published gives him away. */
  async function forge(seq: number, alsoTiles: boolean): Promise<(query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<void>> {
    return async (query) => {
      const [row] = await query(`select ${FACT_COLUMNS}, f.salt from fact f where seq = $1`, [seq]);
      const forged = { ...factOf(row as unknown as FactRow), data: { n: 'forged' } };
      const entry = entryOf(factText(forged), (row as { salt: Buffer }).salt);
      await query('update fact set data = $2, entry = $3 where seq = $1', [seq, JSON.stringify(forged.data), entry]);
      if (alsoTiles) await query('delete from tile');
    };
  }

  test('a row forged together with its commitment differs from the tile', async () => {
    expect((await tampered(await forge(200, false))).problems).toContainEqual({ code: 'not-logged', seq: 200 });
  });

  test('a row forged beyond the last complete tile differs from the checkpoint, which says from where', async () => {
    expect((await tampered(await forge(555, false))).problems).toEqual([{ code: 'checkpoint-differs', size: SIZE, from: 300 }]);
  });

  test('a log forged whole, checkpoints removed, differs from a checkpoint that was kept outside', async () => {
    const forged = await forge(10, true);
    const report = await tampered(async (query) => { await forged(query); await query('delete from checkpoint'); }, { kept: [kept] });
    expect(report.problems).toContainEqual({ code: 'checkpoint-differs', size: SIZE, from: 0 });
  });

  test('a checkpoint signed by another key is not believed; without a key the report says that none was checked', async () => {
    const strange = verifierKey(parseSignerKey(generateSignerKey('kepil.example/log')));
    expect((await tampered('select 1', { key: strange })).problems.map((problem) => problem.code)).toEqual(['checkpoint-signature', 'checkpoint-signature']);
    expect(await tampered('select 1', { key: null })).toMatchObject({ signaturesChecked: false, problems: [] });
  });

  test('a lawful erasure leaves every proof as it was and is listed', async () => {
    expect(await tampered('update fact set data = null, salt = null where seq = 8')).toMatchObject({ problems: [], erased: [8] });
  });
});

describe('in files', () => {
  let lines: string[];
  beforeEach(() => { lines = readFileSync(join(folder, 'journal.jsonl'), 'utf8').trimEnd().split('\n'); });

  async function check(changed: readonly string[], tiles = true): Promise<Report> {
    const file = join(folder, 'changed.jsonl');
    writeFileSync(file, `${changed.join('\n')}\n`);
    return verify(fileEvidence(file, [kept], tiles ? join(folder, 'public') : null), key);
  }

  test('the export with its tiles and checkpoint is whole', async () => {
    expect(await check(lines)).toMatchObject({ size: SIZE, problems: [], checkpoints: 1 });
    expect(await check(lines, false)).toMatchObject({ problems: [] });
  });

  test('changed, removed, swapped and repeated lines are named', async () => {
    expect((await check(lines.with(9, (lines[9] ?? '').replace('сөз 9', 'сөз 8')))).problems).toEqual([{ code: 'changed', seq: 9 }]);
    expect((await check(lines.toSpliced(9, 1))).problems).toContainEqual({ code: 'missing', from: 9, to: 9 });
    expect((await check(lines.slice(0, 500))).problems).toContainEqual({ code: 'log-shorter', size: SIZE });
    const renumbered = (line: string | undefined, seq: number): string => JSON.stringify({ ...(JSON.parse(line ?? '') as object), seq });
    expect((await check(lines.with(9, renumbered(lines[12], 9)).with(12, renumbered(lines[9], 12)))).problems).toContainEqual({ code: 'moved', seq: 9, belongs: 12 });
    expect((await check(lines.with(9, lines[10] ?? '').with(10, lines[9] ?? ''))).problems).toContainEqual({ code: 'order', seq: 9 });
    expect((await check([...lines, renumbered(lines[3], SIZE)])).problems).toContainEqual({ code: 'repeated-id', seq: SIZE });
  });

  test('a line that is none is named by its number', async () => {
    await expect(check(lines.with(4, '{"seq":'))).rejects.toThrow(NotAnExport);
    await expect(check(lines.with(4, '{"seq":4}'))).rejects.toThrow('Line 5');
  });
});

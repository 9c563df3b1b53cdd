import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAs, withAccess } from './access.ts';
import type { Access } from './access.ts';
import type { Projection } from './contract.ts';
import { migrate, journalMigrations } from './migrate.ts';
import { openJournal, readStream } from './journal.ts';
import { boardRow, hourly, newFact } from './test-facts.ts';
import { bareDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

/** Two cities, a person in each, one case that joins them; `far` was moved from the one to the other. */
const whereabouts: Readonly<Record<string, { place: string; territory: string }>> = {
  near: { place: 'ivs-almaty', territory: 'kz/75' }, other: { place: 'ivs-astana', territory: 'kz/71' }, far: { place: 'ivs-astana', territory: 'kz/71' },
};
const projection: Projection = { kinds: ['episode'], project: (stream, facts, now) => ({ ...hourly.project(stream, facts, now), held: boardRow(whereabouts[stream.id] ?? {}) }) };

let db: TestDatabase;
beforeAll(async () => {
  // The journal's own fence alone: the platform's policies stand in its own tests.
  db = await bareDatabase();
  await migrate(db.url, [journalMigrations]);
  await db.pool.query(`insert into seat values ('ivs-almaty', 'kz/75'), ('ivs-astana', 'kz/71'), ('police-almaty', 'kz/75/medeu'), ('police-astana', 'kz/71')`);
  const journal = openJournal(db.pool, projection);
  const fact = (episode: string, place: string, office: string) => newFact({
    streams: [{ kind: 'episode', id: episode }, { kind: 'case', id: 'joint' }, { kind: 'person', id: `person-${episode}` }, { kind: 'place', id: place }],
    place, actor: { id: 'a', capacity: 'duty-officer', office },
  });
  await journal.append({ facts: [fact('near', 'ivs-almaty', 'police-almaty'), fact('other', 'ivs-astana', 'police-astana'), fact('far', 'ivs-almaty', 'police-almaty'), fact('far', 'ivs-astana', 'police-astana')] });
  await journal.close();
});
afterAll(() => db.close());

const who = (over: Partial<Access>): Access => ({ role: 'test', account: 'a', ...over });
async function seen(access: Access): Promise<Record<'held' | 'findings' | 'streams', string[]>> {
  return readAs(db.pool, access, async (client) => {
    const list = async (sql: string): Promise<string[]> => (await client.query<{ id: string }>(sql)).rows.map((row) => row.id);
    return {
      held: await list('select episode as id from held order by 1'),
      findings: await list('select distinct subject as id from finding order by 1'),
      streams: await list(`select distinct kind || ':' || stream as id from fact_stream where kind in ('episode', 'case') order by 1`),
    };
  });
}
const nothing = { held: [], findings: [], streams: [] };

test('who has no reach sees nothing', async () => {
  expect(await seen(who({}))).toEqual(nothing);
  expect(await seen(who({ territory: '', place: '', office: '', streams: null }))).toEqual(nothing);
  expect(await seen(who({ territory: 'kz/7' }))).toEqual(nothing);
  expect(await seen(who({ territory: 'kz/75/other' }))).toEqual(nothing);
  expect(await seen(who({ streams: [] }))).toEqual(nothing);
  expect(await readAs(db.pool, who({}), async (client) => (await client.query('select 1 from fact')).rowCount)).toBe(0);
});

test('a role that was taken without any reach being set sees nothing', async () => {
  const client = await db.pool.connect();
  await client.query('begin; set local role kepil_app');
  for (const table of ['fact', 'fact_stream', 'stream', 'finding', 'held', 'outbox']) {
    if (table !== 'outbox') expect((await client.query(`select 1 from ${table}`)).rowCount, table).toBe(0);
  }
  await client.query('rollback');
  client.release();
});

test('the republic sees all', async () => {
  expect(await seen(who({ territory: 'kz' }))).toEqual({ held: ['far', 'near', 'other'], findings: ['far', 'near', 'other'], streams: ['case:joint', 'episode:far', 'episode:near', 'episode:other'] });
});

test('a territory sees on its board who is there now, and of records who has been there', async () => {
  expect(await seen(who({ territory: 'kz/75' }))).toEqual({ held: ['near'], findings: ['far', 'near'], streams: ['case:joint', 'episode:far', 'episode:near'] });
  expect(await seen(who({ territory: 'kz/75/medeu' }))).toEqual({ held: [], findings: ['far', 'near'], streams: ['case:joint', 'episode:far', 'episode:near'] });
});

test('a place sees its own people; a case that joins them with others opens nothing', async () => {
  expect(await seen(who({ place: 'ivs-almaty', territory: 'kz' }))).toEqual({ held: ['near'], findings: ['far', 'near'], streams: ['episode:far', 'episode:near'] });
  const { facts } = await readAs(db.pool, who({ place: 'ivs-almaty' }), (client) => readStream(client, { kind: 'episode', id: 'other' }));
  expect(facts).toEqual([]);
});

test('an office sees the streams in which it acted', async () => {
  expect(await seen(who({ office: 'police-astana' }))).toMatchObject({ held: ['far', 'other'], streams: ['case:joint', 'episode:far', 'episode:other'] });
});

test('a participant sees the streams that are named, and no more', async () => {
  expect(await seen(who({ streams: ['episode:other'], territory: 'kz' }))).toEqual({ held: ['other'], findings: ['other'], streams: ['episode:other'] });
  await expect(seen(who({ streams: ['episode:a,b'] }))).rejects.toThrow(RangeError);
});

test('what was set for one person does not reach the next on the same connection', async () => {
  const client = await db.pool.connect();
  await withAccess(client, who({ territory: 'kz' }), (c) => c.query('select 1'));
  await client.query('begin; set local role kepil_app');
  expect((await client.query('select 1 from held')).rowCount).toBe(0);
  await client.query('rollback');
  expect((await client.query<{ u: string }>('select current_user as u')).rows[0]?.u).not.toBe('kepil_app');
  client.release();
});

test('a failure inside leaves the connection usable', async () => {
  const client = await db.pool.connect();
  await expect(withAccess(client, who({ territory: 'kz' }), (c) => c.query('select nonsense'))).rejects.toThrow();
  expect((await withAccess(client, who({ territory: 'kz' }), (c) => c.query('select 1 from held'))).rowCount).toBe(3);
  client.release();
});

describe('a fact is for ever', () => {
  const attempts: readonly [string, string][] = [
    ['update', `update fact set at = 0 where seq = 0`], ['delete', 'delete from fact where seq = 0'], ['truncate', 'truncate fact cascade'],
    ['stream', 'delete from fact_stream where seq = 0'], ['stream version', 'update fact_stream set version = 9 where seq = 0'],
    ['half an erasure', 'update fact set salt = null where seq = 0'], ['erasure of the entry', `update fact set data = null, salt = null, entry = '\\x00' where seq = 0`],
    ['checkpoint', `insert into checkpoint values (0, 0, '', ''); update checkpoint set at = 1`],
  ];
  async function as(role: string, sql: string): Promise<string> {
    const client = await db.pool.connect();
    try {
      await client.query(role === 'owner' ? 'begin' : `begin; set local role ${role}`);
      await client.query(`select set_config('kepil.territory', 'kz', true)`);
      const result = await client.query(sql);
      return `done ${result.rowCount ?? ''}`;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  test.each(attempts)('%s: neither the owner nor any role', async (_, sql) => {
    expect(await as('owner', sql), 'owner').toBe('23001');
    for (const role of ['kepil_app', 'kepil_writer', 'kepil_eraser']) expect(['42501', '23001'], role).toContain(await as(role, sql));
  });

  test('a person adds no fact past the journal', async () => {
    const row = `insert into fact select 99, '11111111-1111-4111-8111-111111111111', type, at, recorded_at, zone, streams, place, actor, capacity, office, null, null, data, salt, entry from fact where seq = 0`;
    expect(await as('kepil_app', row)).toBe('42501');
    expect(await as('kepil_writer', row)).toBe('done 1');
  });

  test('a person changes no finding and no board', async () => {
    for (const sql of ['delete from held', 'update finding set state = \'met\'', 'delete from stream', 'insert into stream_seat values (\'a\', \'b\')', 'select 1 from outbox']) expect(await as('kepil_app', sql), sql).toBe('42501');
  });

  test('a lawful erasure takes data and salt together, and is the eraser\'s alone', async () => {
    const sql = 'update fact set data = null, salt = null where seq = 0';
    expect(await as('kepil_eraser', sql)).toBe('done 1');
    expect(await as('kepil_writer', sql)).toBe('42501');
    expect(await as('kepil_app', sql)).toBe('42501');
  });
});

/** The database by itself: whatever a request's own role can read is empty until somebody says for whom it reads. */
import { randomUUID } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import { dispatchNotices } from '@kepil/modules/supervision/dispatch.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, opening } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const episode = randomUUID();
beforeAll(async () => {
  server = await startTestServer();
  for (const [login, place, id] of [['duty', 'ivs-medeu', episode], ['duty-esil', 'ivs-esil', randomUUID()]] as const) {
    const answer = await (await server.as(login)).post('/api/episodes', opening(id, server.clock.now - 80 * HOUR, place));
    expect(answer.statusCode, answer.body).toBe(201);
  }
  while ((await dispatchNotices(server.house, null)) > 0);
  await (await server.as('duty')).get('/api/board');
});
afterAll(() => server.close());

/** What tells of no person: where places lie, what the matrix says, the hashes of the log, which streams touched which seats. */
const open: ReadonlySet<string> = new Set(['territory', 'office', 'place', 'access_rule', 'seat', 'stream_seat', 'tile', 'checkpoint']);

const readable = async (): Promise<string[]> => (await server.house.pool.query<{ name: string }>(
  `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') and has_any_column_privilege('kepil_app', c.oid, 'select') order by 1`)).rows.map(({ name }) => name);
const count = (table: string, access: Parameters<typeof readAs>[1]) => readAs(server.house.pool, access, async (sql) => (await sql.query<{ n: number }>(`select count(*)::int as n from ${sql.escapeIdentifier(table)}`)).rows[0]?.n);

describe('a request that does not say for whom', () => {
  it('reads no row of any table that tells of persons, and of accounts and sessions no table at all', async () => {
    const tables = await readable();
    expect(tables).toEqual(expect.arrayContaining(['fact', 'fact_stream', 'finding', 'held', 'held_with_particulars', 'notice', 'read_audit', 'stream']));
    for (const table of ['account', 'session', 'passkey', 'sign_in_failure', 'outbox', 'webauthn_challenge', 'oidc_state']) expect(tables).not.toContain(table);
    const seen: Record<string, number | undefined> = {};
    for (const table of tables.filter((name) => !open.has(name))) seen[table] = await count(table, { role: '', account: '' });
    expect(Object.values(seen).filter((n) => n !== 0), JSON.stringify(seen)).toEqual([]);
    // The tables are not empty: the owner sees what the fence hides.
    for (const table of ['fact', 'finding', 'held', 'notice', 'read_audit']) expect((await server.house.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n, table).toBeGreaterThan(0);
  });

  it('and one that claims a role without a reach reads none either', async () => {
    for (const role of ['duty-officer', 'head-of-place', 'investigator', 'procedural-prosecutor', 'custody-prosecutor', 'judge']) {
      for (const table of ['fact', 'fact_stream', 'finding', 'held', 'stream']) expect(await count(table, { role, account: 'x' }), `${role} ${table}`).toBe(0);
    }
  });
});

describe('with a reach', () => {
  it('nobody sees another’s notices, nor the audit without the right to it', async () => {
    const republic = { role: 'custody-prosecutor', account: 'a-prosecutor-esil', territory: 'kz' };
    const own = await server.house.pool.query<{ n: number }>(`select count(*)::int as n from notice where account = 'a-prosecutor-esil'`);
    expect(await count('notice', republic)).toBe(own.rows[0]?.n);
    expect(await count('read_audit', { role: 'duty-officer', account: 'a-duty', place: 'ivs-medeu' })).toBe(0);
    expect(await count('read_audit', { role: 'custody-prosecutor', account: 'a-prosecutor-district', territory: 'kz/75/medeu' })).toBe(0);
    expect(await count('read_audit', { role: 'auditor', account: 'a-auditor' })).toBeGreaterThan(0);
  });

  it('a receipt is written on one’s own notice only', async () => {
    const take = (account: string) => readAs(server.house.pool, { role: 'custody-prosecutor', account, territory: 'kz' }, (sql) => sql.query(`update notice set received_at = 1 where account = 'a-prosecutor-district'`));
    expect((await take('a-prosecutor-esil')).rowCount).toBe(0);
    await expect(readAs(server.house.pool, { role: 'custody-prosecutor', account: 'a-prosecutor-district' }, (sql) => sql.query(`update notice set account = 'a-judge'`))).rejects.toThrow(/permission denied/);
  });

  it('text in a setting stays text', async () => {
    for (const territory of ["kz' or true --", 'kz%', "'; reset role; --"]) expect(await count('fact', { role: 'custody-prosecutor', account: "x'; --", territory })).toBe(0);
  });

  it('and what it was told does not stay on the line for the next', async () => {
    await count('fact', { role: 'custody-prosecutor', account: 'a', territory: 'kz' });
    const { rows } = await server.house.pool.query<{ setting: string | null; role: string }>(`select current_setting('kepil.territory', true) as setting, current_user as role`);
    expect(rows[0]?.setting ?? '').toBe('');
    expect(rows[0]?.role).not.toBe('kepil_app');
  });
});

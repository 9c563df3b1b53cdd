/** A small day of a place: four officers at once, requests sent twice and cut off; nothing is lost and nothing is there twice. */
import { admitted, detained, HOUR, person } from '@kepil/server/testing/courses.ts';
import { password } from '@kepil/server/testing/small-republic.ts';
import { startTestServer, type TestServer } from '@kepil/server/testing/test-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditDay } from './audit.ts';
import { workDay } from './day.ts';
import { fullestPlace } from './place.ts';
import { Person } from '../serving/person.ts';
import { dayRecord } from './records.ts';

const RECORDS = 600;
const PERSONS = 30;
const place = 'ivs-medeu';

let server: TestServer;
let address = '';
beforeAll(async () => {
  server = await startTestServer();
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

test('six hundred records by four officers at once, with broken sockets and repeated requests, are in the journal once each and proved', async () => {
  const duty = await server.as('duty');
  const persons = Array.from({ length: PERSONS }, (_, i) => `day-${100 + i}`);
  const then = server.clock.now - 30 * HOUR;
  for (const episode of persons) {
    const answer = await duty.post('/api/episodes', { facts: [person(episode, then), detained(episode, then), admitted(episode, then + HOUR, place, 'ivs')] });
    expect(answer.statusCode, answer.body).toBe(201);
  }
  const before = Number((await server.house.pool.query<{ n: string }>('select count(*) as n from fact')).rows[0]?.n);
  const full = await fullestPlace(server.house.pool, 4, 'duty');
  expect(full).toMatchObject({ id: place, persons });
  const cookies = await Promise.all(full.logins.map((login) => Person.cookieOf(address, login, password)));
  const worked = await workDay({ address, cookies, place, persons, records: RECORDS, run: 1, at: server.clock.now - HOUR });
  expect(worked.took).toHaveLength(RECORDS);
  expect(worked.twice).toBe(30);
  expect(worked.cut).toBe(24);
  expect(worked.repeated).toBeGreaterThanOrEqual(worked.twice);
  expect(await auditDay(server.house.pool, server.url, { run: 1, records: RECORDS, before })).toEqual({ lost: 0, beyond: 0, doubled: 0, problems: 0, size: before + RECORDS });
});

test('the audit finds a lost record, and one beyond the day', async () => {
  const { pool } = server.house;
  const facts = Number((await pool.query<{ n: string }>('select count(*) as n from fact')).rows[0]?.n);
  expect(await auditDay(pool, server.url, { run: 1, records: RECORDS + 2, before: facts - RECORDS })).toMatchObject({ lost: 2, beyond: 0 });
  expect(await auditDay(pool, server.url, { run: 1, records: RECORDS, before: facts - RECORDS - 1 })).toMatchObject({ lost: 0, beyond: 1 });
});

test('a day is the same for the same number, each record under an id of its own', () => {
  const persons = ['a', 'b', 'c'];
  const ids = new Set(Array.from({ length: 1000 }, (_, n) => dayRecord(7, n, persons, place, 1).id));
  expect(ids.size).toBe(1000);
  expect(dayRecord(7, 12, persons, place, 1)).toEqual(dayRecord(7, 12, persons, place, 1));
});

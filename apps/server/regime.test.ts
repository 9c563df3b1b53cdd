/** Special conditions of a place over real HTTP on a real PostgreSQL: declared by its head, they reach those held there, and the law of visits, parcels and walks sees them. */
import { randomUUID } from 'node:crypto';
import { RegimeReach } from '@kepil/modules/custody/regime/reach.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let reach: RegimeReach;
const place = 'ivs-medeu';
const [held, other, newcomer] = [randomUUID(), randomUUID(), randomUUID()] as const;
const decision = randomUUID();

const post = async (login: 'duty' | 'head' | 'duty-almaly', path: string, facts: readonly unknown[]) => {
  const answer = await (await server.as(login)).post(path, { facts });
  expect([200, 201], answer.body).toContain(answer.statusCode);
  return answer.json<{ findings: { norm: string; kind: string }[] }>();
};
const admit = (login: 'duty' | 'duty-almaly', id: string, at: number, where: string) => post(login, '/api/episodes', [person(id, at), detained(id, at), admitted(id, at + HOUR, where, 'ivs')]);
const ofPlace = (type: string, at: number, data: Record<string, unknown>, more: Record<string, unknown> = {}) => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data, ...more });
const reached = async (episode: string): Promise<string[]> =>
  (await server.house.journal.stream({ kind: 'episode', id: episode })).facts.filter(({ type }) => type === 'regime.reached' || type === 'record.withdrawn').map(({ type, data }) => (typeof data['event'] === 'string' ? data['event'] : type));
const norms = (of: { findings: { norm: string }[] }): string[] => of.findings.map(({ norm }) => norm);
const parcel = (episode: string, at: number) => post('duty', '/api/facts', [fact(episode, 'parcel.received', at, { parcelId: randomUUID().slice(0, 8) }, { place })]);
const walkLost = (episode: string, at: number) => post('duty', '/api/facts', [fact(episode, 'walk.recorded', at, { outcome: 'not-given' }, { place })]);

beforeAll(async () => {
  server = await startTestServer();
  reach = new RegimeReach(server.house);
  const begun = server.clock.now - 30 * HOUR;
  await admit('duty', held, begun, place);
  await admit('duty-almaly', other, begun, 'ivs-almaly');
});
afterAll(() => server.close());

it('nothing reaches anybody while no place has declared anything', async () => {
  expect(await reach.round()).toBe(0);
  expect(norms(await parcel(held, server.clock.now - HOUR))).not.toContain('special-institutions.46.parcels');
});

it('a regime declared by the place reaches each person held there, once, whoever asks and how often', async () => {
  const at = server.clock.now - 2 * HOUR;
  await post('head', '/api/facts', [
    ofPlace('regime.introduced', at, { ground: 'epidemic', by: 'mvd-minister', number: '12', days: 30, agreementNumber: '5-1', agreementDate: '2026-10-04' }, { id: decision }),
    ofPlace('regime.activity-limited', at + MINUTE, { activity: 'walks', extent: 'suspended', scope: 'все камеры' }),
  ]);
  expect(await reach.round()).toBe(2);
  expect(await reach.round()).toBe(0);
  expect(await new RegimeReach(server.house).round()).toBe(0);
  expect(await reached(held)).toEqual(['introduced', 'activity-limited']);
  expect(await reached(other)).toEqual([]);
});

it('then a parcel taken in breaks art. 46(2), a walk that was suspended is not owed, and elsewhere all is as before', async () => {
  const at = server.clock.now - 30 * MINUTE;
  expect(norms(await parcel(held, at))).toContain('special-institutions.46.parcels');
  expect(norms(await walkLost(held, at + MINUTE))).not.toContain('special-institutions.16.walk');
});

it('what was recorded before the regime became known is judged by the time of the regime', async () => {
  const findings = await server.house.pool.query<{ n: number }>(`select count(*)::int as n from finding where subject = $1 and norm = 'special-institutions.46.parcels'`, [held]);
  // The parcel of an hour ago, taken in while the regime was already in force, and the later one.
  expect(findings.rows[0]?.n).toBe(2);
});

it('who comes later is reached on coming', async () => {
  await admit('duty', newcomer, server.clock.now - 90 * MINUTE, place);
  expect(await reach.round()).toBe(2);
  const { facts } = await server.house.journal.stream({ kind: 'episode', id: newcomer });
  const admission = facts.find(({ type }) => type === 'custody.admitted');
  expect(facts.filter(({ type }) => type === 'regime.reached').map(({ at, data }) => [at, data['since'], data['about'] === decision])).toEqual([
    [admission?.at, server.clock.now - 2 * HOUR, true], [admission?.at, server.clock.now - 2 * HOUR, false]]);
});

it('corrected in the place, it is corrected for each person, and what lies before it breaks nothing any more', async () => {
  const later = server.clock.now - 20 * MINUTE;
  const more = { corrects: decision };
  await post('head', '/api/facts', [ofPlace('regime.introduced', later, { ground: 'epidemic', by: 'mvd-minister', number: '12', days: 30, agreementNumber: '5-1', agreementDate: '2026-10-04' }, more)]);
  expect(await reach.round()).toBeGreaterThan(0);
  expect(await reach.round()).toBe(0);
  const broken = async () => (await server.house.pool.query<{ subject: string }>(`select subject from finding where subject = any($1) and norm = 'special-institutions.46.parcels'`, [[held, newcomer]])).rows.map(({ subject }) => subject);
  expect(await broken()).toEqual([]);
  await parcel(newcomer, later + MINUTE);
  expect(await broken()).toEqual([newcomer]);
  // Walks were suspended before the regime was there: by nothing that the Law knows.
  expect(norms(await walkLost(newcomer, server.clock.now - 25 * MINUTE))).toContain('special-institutions.16.walk');
});

it('lifted, it leaves everybody', async () => {
  await post('head', '/api/facts', [ofPlace('regime.lifted', server.clock.now - 5 * MINUTE, { by: 'mvd-minister', number: '14' })]);
  expect(await reach.round()).toBe(2);
  expect(norms(await parcel(held, server.clock.now - MINUTE))).not.toContain('special-institutions.46.parcels');
});

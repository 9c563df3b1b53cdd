/** Control without deprivation of liberty, through the real layers: a record of its own at a probation service, with access and findings, and nobody held. */
import { randomUUID } from 'node:crypto';
import type { ControlList } from '@kepil/modules/control/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, fact, opening, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
const episode = randomUUID();
const service = 'probation-medeu';
let server: TestServer;
const of = (type: string, daysAgo: number, data: Record<string, unknown>) => fact(episode, type, server.clock.now - daysAgo * DAY, data, { place: service });

beforeAll(async () => {
  server = await startTestServer({ prepare: async (pool) => {
    await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head) values ($1, 'probation-service', 'uis', '{"kk":"Пробация","ru":"Пробация","en":"Probation"}', 'kz/75/medeu', 'Asia/Almaty', null, null)`, [service]);
    await pool.query(`update account set place = $1 where login = 'duty'`, [service]);
  } });
  const answer = await (await server.as('duty')).post('/api/episodes', { facts: [
    person(episode, server.clock.now - 40 * DAY),
    of('control.registered', 40, { place: service, placeKind: 'probation-service', kind: 'conditional', court: 'сот', decisionNumber: '2-17', papersReceivedAt: server.clock.now - 41 * DAY, endsAt: server.clock.now + 300 * DAY }),
    of('control.file-opened', 39, { number: '114' }),
  ] });
  expect(answer.statusCode, answer.body).toBe(201);
});
afterAll(() => server.close());

describe('a person on the register of a probation service', () => {
  it('has a page with its findings: the file in time, the talk and the check missed', async () => {
    const answer = await (await server.as('duty')).get(`/api/episodes/${episode}`);
    expect(answer.statusCode, answer.body).toBe(200);
    const view = answer.json() as { findings: { norm: string; state: string }[]; mayRecord: string[]; head?: unknown };
    const states = Object.fromEntries(view.findings.map(({ norm, state }) => [norm.replace('prosecutorial-supervision.', ''), state]));
    expect(states).toMatchObject({ '50.control-file': 'met', '50.talk': 'breached', '50.schedule': 'breached' });
    expect(view.mayRecord).toEqual(expect.arrayContaining(['control.checked', 'bracelet.attached', 'control.removed']));
  });
  it('is held nowhere: no line of the board, nobody in the place', async () => {
    const board = (await (await server.as('prosecutor-district')).get('/api/board')).json() as { total: number };
    expect(board.total).toBe(0);
    const place = (await (await server.as('prosecutor-district')).get(`/api/places/${service}`)).json() as { place: { held: number } };
    expect(place.place.held).toBe(0);
  });
  it('is read by the service and by the prosecutors of the territory, and by nobody else', async () => {
    for (const [login, code] of [['duty', 200], ['prosecutor-district', 200], ['prosecutor-region', 200], ['prosecutor-esil', 404], ['duty-almaly', 404], ['investigator', 404], ['judge', 404], ['prosecutor-case', 404]] as const) {
      const answer = await (await server.as(login)).get(`/api/episodes/${episode}`);
      expect([login, answer.statusCode === 403 ? 404 : answer.statusCode]).toEqual([login, code]);
    }
  });
  it('is recorded further by the service, by the one way for every fact, and is over when removed', async () => {
    const duty = await server.as('duty');
    for (const [type, data] of [['control.checked', { how: 'visit', present: true }], ['control.removed', { ground: 'cancelled' }]] as const) {
      const answer = await duty.post('/api/facts', { facts: [of(type, 1, data)] });
      expect(answer.statusCode, answer.body).toBe(200);
    }
    const { findings } = (await duty.get(`/api/episodes/${episode}`)).json() as { findings: { norm: string; state: string }[] };
    expect(findings.filter(({ norm, state }) => norm.endsWith('50.schedule') && state === 'open')).toEqual([]);
  });
  it('leaves those who are held as they were: their forms ask for nothing of control', async () => {
    const held = randomUUID();
    const answer = await (await server.as('duty-almaly')).post('/api/episodes', opening(held, server.clock.now - 3 * HOUR, 'ivs-almaly'));
    expect(answer.statusCode, answer.body).toBe(201);
    const view = (await (await server.as('duty-almaly')).get(`/api/episodes/${held}`)).json() as { mayRecord: string[] };
    expect(view.mayRecord.filter((type) => type.startsWith('control.') || type.startsWith('bracelet.'))).toEqual([]);
  });
});

describe('the list of those under control', () => {
  const second = randomUUID();
  const list = async (login: 'duty' | 'prosecutor-district' | 'prosecutor-esil', query = ''): Promise<ControlList> => {
    const answer = await (await server.as(login)).get(`/api/control${query}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<ControlList>();
  };
  it('names the kind, the end of the term, what is due next and what is broken; who was removed is not on it', async () => {
    expect((await list('duty')).rows).toEqual([]);
    const answer = await (await server.as('duty')).post('/api/episodes', { facts: [
      person(second, server.clock.now - 40 * DAY, { surname: 'Серікбаев' }),
      { ...of('control.registered', 40, { place: service, placeKind: 'probation-service', kind: 'conditional', endsAt: server.clock.now + 20 * DAY }), streams: [{ kind: 'episode', id: second }] },
      { ...of('bracelet.attached', 39, { device: 'Б-1', ground: '2-17', until: server.clock.now + 20 * DAY }), streams: [{ kind: 'episode', id: second }] },
    ] });
    expect(answer.statusCode, answer.body).toBe(201);
    for (const login of ['duty', 'prosecutor-district'] as const) {
      const { rows, counts, places } = await list(login);
      expect(rows).toEqual([expect.objectContaining({ episode: second, name: expect.stringContaining('Серікбаев'), kind: 'conditional', bracelet: true, endsAt: server.clock.now + 20 * DAY, place: expect.objectContaining({ id: service }) })]);
      expect(rows[0]?.breaches).toBeGreaterThan(0);
      expect(rows[0]?.next?.due).toBeLessThan(server.clock.now);
      expect([counts, places.map(({ id }) => id)]).toEqual([{ all: 1, breach: 1, due: 1, ending: 1, bracelet: 1 }, [service]]);
    }
    expect((await list('duty', '?q=серік&kind=conditional&show=ending')).total).toBe(1);
    for (const none of ['?q=жоқ', '?kind=parole', '?place=ivs-medeu']) expect((await list('duty', none)).total, none).toBe(0);
  });
  it('is seen in its place and its territory only, and leaves a trace', async () => {
    expect((await list('prosecutor-esil')).rows).toEqual([]);
    for (const login of ['investigator', 'judge', 'prosecutor-case', 'auditor'] as const) expect((await (await server.as(login)).get('/api/control')).statusCode, login).toBe(403);
    const { rows } = await server.house.pool.query<{ account: string }>(`select account from read_audit where what = 'control' and $1 = any (episodes)`, [second]);
    expect(rows.map(({ account }) => account)).toEqual(expect.arrayContaining(['a-duty', 'a-prosecutor-district']));
  });
});

/** The work plan of an office over real HTTP on a real PostgreSQL: drafted of what recurs, adopted with points, seen carried out; whose it is. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { WorkPlan } from '@kepil/modules/supervision/hierarchy/work-plan-contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** Tuesday 20 October 2026, 11:00 in Almaty. */
const NOW = Date.UTC(2026, 9, 20, 6);
const MINUTE = 60_000;
const local = (day: number, hour = 0): number => Date.UTC(2026, 9, day, hour - 5);
const DAILY = 'prosecutorial-supervision.47.daily';
let server: TestServer;
const ofOffice = (type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id: 'prosecutor-medeu' }], place: null, data });
const ofPlace = (type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: 'ivs-medeu' }], place: 'ivs-medeu', data });
const record = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
};
const look = async (login: Login, query = '') => (await server.as(login)).get(`/api/work-plan${query}`);
const seen = async (login: Login = 'prosecutor-district', query = ''): Promise<WorkPlan> => {
  const answer = await look(login, query);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const adopted = ofOffice('office.plan-adopted', NOW, { periodUntil: '2026-12-31', kind: 'half-year', number: '7' });
const point = (what: string, until: number, more: Record<string, unknown> = {}): NewFactBody => ofOffice('office.plan-point', NOW, { plan: adopted.id, what, who: 'Ысқақов Ә.', until, ...more });

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  await record('prosecutor-region', ofPlace('place.supervision-assigned', local(1), { office: 'prosecutor-medeu', placeKind: 'ivs', level: 'district', branch: 'territorial', official: 'Мұхаметжан Қ.' }));
  await record('prosecutor-district', ofOffice('office.described', local(1), { level: 'district', branch: 'territorial' }));
  await record('prosecutor-district', ofPlace('place.inspected', local(1, 15), { kind: 'daily', occasion: 'standing', orderNumber: '1', journalEntry: true, nobodyApplied: true }));
});
afterAll(() => server.close());

describe('the plan of a half-year', () => {
  it('is drafted of what recurs over the office and its places, with who answers for them', async () => {
    const plan = await seen();
    expect([plan.office.id, plan.from, plan.until, plan.adopted, plan.mayAdopt]).toEqual(['prosecutor-medeu', '2026-07-01', '2026-12-31', null, true]);
    expect(plan.draft.find(({ norm }) => norm === DAILY)).toMatchObject({ every: 'day', objects: [{ id: 'ivs-medeu' }], officials: ['Мұхаметжан Қ.'], cite: { article: '47' } });
    expect(plan.draft.find(({ norm }) => norm === 'prosecutorial-supervision.66.district')).toMatchObject({ every: 'quarter', objects: [] });
    expect(new Set(plan.draft.map(({ norm }) => norm)).size).toBe(plan.draft.length);
  });

  it('is adopted with its points by one record, which the gate judges before', async () => {
    const facts = [adopted, point('Күнделікті тексеру', local(31, 23), { norm: DAILY }), point('Комиссиямен бірлескен шара', NOW + 5 * MINUTE, { partner: 'commission' }), point('Семинар', local(30, 18))];
    const gate = await (await server.as('prosecutor-district')).post('/api/facts/gate', { facts });
    expect(gate.statusCode, gate.body).toBe(200);
    expect(gate.json<{ opens: { norm: string }[] }>().opens.map(({ norm }) => norm).filter((norm) => norm === 'prosecutorial-supervision.15.plan-point')).toHaveLength(2);
    await record('prosecutor-district', ...facts);
    const plan = await seen();
    expect(plan.adopted).toMatchObject({ fact: adopted.id, number: '7', by: 'Официал prosecutor-district' });
    expect(plan.points.map(({ what, state }) => [what, state])).toEqual([['Күнделікті тексеру', 'overdue'], ['Комиссиямен бірлескен шара', 'open'], ['Семинар', 'open']]);
    expect(plan.points[0]?.duty).toMatchObject({ norm: DAILY, counts: { done: 1, missed: 18 } });
    expect(plan.points[1]?.partner?.ru).toContain('комиссия');
  });

  it('a point of its own is carried out by a fact, in time or late; until then it is overdue', async () => {
    const [, joint, seminar] = (await seen()).points;
    await record('prosecutor-district', ofOffice('office.executed', NOW, { about: seminar?.fact ?? '', result: 'Өткізілді' }));
    server.clock.now = NOW + 6 * MINUTE;
    expect((await seen()).points.map(({ state }) => state)).toEqual(['overdue', 'overdue', 'done']);
    await record('prosecutor-district', ofOffice('office.executed', server.clock.now, { about: joint?.fact ?? '' }));
    expect((await seen()).points.map(({ state }) => state)).toEqual(['overdue', 'late', 'done']);
    expect((await seen()).points[2]?.executed).toEqual({ at: NOW, result: 'Өткізілді' });
    server.clock.now = NOW;
  });

  it('a plan of a quarter that ends on the same day is another plan', async () => {
    await record('prosecutor-district', ofOffice('office.plan-adopted', NOW, { periodUntil: '2026-12-31', kind: 'quarterly', number: '9' }));
    expect((await seen()).adopted?.number).toBe('7');
  });

  it('another half-year has a plan of its own', async () => {
    expect(await seen('prosecutor-district', '?until=2027-06-30')).toMatchObject({ adopted: null, points: [], from: '2027-01-01' });
    expect((await look('prosecutor-district', '?until=2027-06-29')).statusCode).toBe(422);
  });

  it('is seen by the office and those above it, by nobody else', async () => {
    for (const login of ['prosecutor-region', 'prosecutor-republic'] as const) expect((await seen(login, '?office=prosecutor-medeu')).adopted?.number, login).toBe('7');
    for (const login of ['prosecutor-esil'] as const) expect((await look(login, '?office=prosecutor-medeu')).statusCode).toBe(404);
    expect((await look('prosecutor-district', '?office=prosecutor-75')).statusCode).toBe(404);
    for (const login of ['duty', 'medic', 'head', 'duty-si', 'investigator', 'prosecutor-case', 'judge', 'auditor', 'administrator', 'counsel', 'monitor'] as const) expect((await look(login)).statusCode, login).toBe(403);
  });
});

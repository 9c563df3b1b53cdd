/** Control over the offices below (P19.3a) over real HTTP on a real PostgreSQL: who sees whom, that the numbers are those of the calendar, what is undone. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { Calendar } from '@kepil/modules/supervision/calendar-contract.ts';
import type { Districts } from '@kepil/modules/supervision/hierarchy/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** Tuesday 20 October 2026, 11:00 in Almaty. */
const NOW = Date.UTC(2026, 9, 20, 6);
const local = (day: number, hour = 0, minute = 0): number => Date.UTC(2026, 9, day, hour - 5, minute);
let server: TestServer;
const ofPlace = (place: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data });
const ofOffice = (office: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id: office }], place: null, data });
const record = async (login: Login, fact: NewFactBody): Promise<NewFactBody> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts: [fact] });
  expect(answer.statusCode, answer.body).toBe(200);
  return fact;
};
const look = async (login: Login, query = '') => (await server.as(login)).get(`/api/districts${query}`);
const seen = async (login: Login, query = ''): Promise<Districts> => {
  const answer = await look(login, query);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const rowOf = ({ rows }: Districts, office: string) => rows.find((row) => row.office.id === office);
const heard: NewFactBody[] = [];

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  const assigned = (place: string, office: string): NewFactBody => ofPlace(place, 'place.supervision-assigned', local(1), { office, placeKind: 'ivs', level: 'district', branch: 'territorial' });
  await record('prosecutor-region', assigned('ivs-medeu', 'prosecutor-medeu'));
  await record('prosecutor-esil', assigned('ivs-esil', 'prosecutor-esil'));
  for (const [login, office, level] of [['prosecutor-district', 'prosecutor-medeu', 'district'], ['prosecutor-esil', 'prosecutor-esil', 'district'], ['prosecutor-region', 'prosecutor-75', 'oblast']] as const) await record(login, ofOffice(office, 'office.described', local(1), { level, branch: 'territorial' }));
  await record('prosecutor-region', ofOffice('prosecutor-medeu', 'office.official-assigned', local(1, 9), { official: 'Ысқақов Ә.', post: 'senior-prosecutor' }));
  for (const day of [1, 2, 5]) await record('prosecutor-district', ofPlace('ivs-medeu', 'place.inspected', local(day, 15), { kind: 'daily', occasion: 'standing', orderNumber: '1', journalEntry: true, nobodyApplied: true }));
  await record('prosecutor-district', ofPlace('ivs-medeu', 'response.issued', local(2, 16), { actId: 'А-1', kind: 'submission', issuerLevel: 'district', addresseeLevel: 'place', answerBy: local(12) }));
  heard.push(await record('prosecutor-region', ofOffice('prosecutor-medeu', 'office.head-heard', local(6, 10), { official: 'Ысқақов Ә.', question: 'Тексерулер', decision: 'Кесте', until: local(15, 18) })));
  await record('prosecutor-region', ofOffice('prosecutor-medeu', 'office.report-returned', local(7, 10), { what: 'Талдау', reason: 'Толық емес', until: NOW + 5 * 60_000 }));
  await record('prosecutor-region', ofOffice('prosecutor-medeu', 'office.helped', local(8, 10), { kind: 'visit', what: 'Орнында көмек' }));
});
afterAll(() => server.close());

describe('control over the offices below', () => {
  it('shows the regional prosecutor his districts with the numbers of their calendars', async () => {
    const region = await seen('prosecutor-region');
    expect([region.territory.id, region.from, region.to]).toEqual(['kz/75', '2026-10-01', '2026-10-31']);
    expect(region.rows.map(({ office }) => office.id)).toEqual(['prosecutor-medeu']);
    const calendar = (await (await server.as('prosecutor-region')).get('/api/calendar?office=prosecutor-medeu&from=2026-10-01&to=2026-10-31')).json<Calendar>();
    const row = rowOf(region, 'prosecutor-medeu');
    expect(row?.duties).toEqual(calendar.counts);
    expect(row?.duties.missed).toBeGreaterThan(10);
    expect(row?.inspectionsMissed).toBe(calendar.duties.filter(({ state, every, by }) => state === 'missed' && every !== null && by.includes('place.inspected')).length);
    expect(row).toMatchObject({ official: 'Ысқақов Ә.', heard: 1, returned: 1, helped: 1, lastHelp: local(8, 10), lastHeard: local(6, 10), undone: { decisions: 1, tasks: 0, points: 0 } });
    expect(row?.acts).toMatchObject([{ place: { id: 'ivs-medeu' } }]);
    expect(row?.worst).toBe((row?.duties.missed ?? 0) + 1 + 1);
  });

  it('a decision is undone until it is carried out, an act unanswered until it is answered', async () => {
    await record('prosecutor-district', ofOffice('prosecutor-medeu', 'office.executed', local(19, 10), { about: heard[0]?.id ?? '', result: 'Бекітілді' }));
    await record('prosecutor-district', ofPlace('ivs-medeu', 'response.answered', local(19, 11), { actId: 'А-1', result: 'granted' }));
    const row = rowOf(await seen('prosecutor-region'), 'prosecutor-medeu');
    expect([row?.undone.decisions, row?.acts.length, row?.heard]).toEqual([0, 0, 1]);
    server.clock.now = NOW + 6 * 60_000;
    expect(rowOf(await seen('prosecutor-region'), 'prosecutor-medeu')?.undone).toEqual({ decisions: 0, tasks: 1, points: 0 });
    server.clock.now = NOW;
    expect(rowOf(await seen('prosecutor-region', '?from=2026-09-01&to=2026-09-30'), 'prosecutor-medeu')).toMatchObject({ heard: 0, duties: { missed: 0, done: 0 } });
  });

  it('shows the Department the regions with everything below them, and leads down', async () => {
    const republic = await seen('prosecutor-republic');
    const almaty = rowOf(republic, 'prosecutor-75');
    expect(almaty?.deeper).toBe(true);
    expect(republic.rows.map(({ office }) => office.id).toSorted()).toEqual(['prosecutor-75', 'prosecutor-esil']);
    const below = await seen('prosecutor-republic', '?territory=kz%2F75');
    expect(below.above.map(({ id }) => id)).toEqual(['kz']);
    expect(almaty?.duties.missed).toBeGreaterThanOrEqual(rowOf(below, 'prosecutor-medeu')?.duties.missed ?? 0);
    const worst = republic.rows.map((row) => row.worst);
    expect(worst).toEqual(worst.toSorted((a, b) => b - a));
  });

  it('a district has nobody below; no territory beside or above, nobody else anything, wrong days are refused in words', async () => {
    expect((await seen('prosecutor-district')).rows).toEqual([]);
    for (const territory of ['kz', 'kz/75', 'kz/71', 'kz/71/esil', 'nowhere']) expect((await look('prosecutor-district', `?territory=${encodeURIComponent(territory)}`)).statusCode, territory).toBe(404);
    for (const territory of ['kz', 'kz/71', 'kz/71/esil']) expect((await look('prosecutor-region', `?territory=${encodeURIComponent(territory)}`)).statusCode, territory).toBe(404);
    for (const login of ['duty', 'medic', 'head', 'duty-si', 'investigator', 'prosecutor-case', 'judge', 'auditor', 'administrator', 'counsel', 'monitor'] as const) expect((await look(login)).statusCode, login).toBe(403);
    for (const days of ['?from=2026-10-31&to=2026-10-01', '?from=2026-01-01&to=2026-12-31']) expect((await look('prosecutor-region', days)).statusCode, days).toBe(422);
  });
});

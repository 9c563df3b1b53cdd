/** The calendar of a prosecutor's office over real HTTP on a real PostgreSQL: whose it is, when a day is missed, what a late record mends, who answers for what. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { Assignment, Calendar, Heat } from '@kepil/modules/supervision/calendar-contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** Monday 5 October 2026, ten minutes to midnight in Almaty; supervision began there with the first of the month, a Thursday. */
const NOW = Date.UTC(2026, 9, 5, 18, 50);
const local = (day: number, hour = 0, minute = 0): number => Date.UTC(2026, 9, day, hour - 5, minute);

let server: TestServer;
const ofPlace = (place: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data });
const ofOffice = (office: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id: office }], place: null, data });
const record = async (login: Login, fact: NewFactBody): Promise<void> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts: [fact] });
  expect(answer.statusCode, answer.body).toBe(200);
};
const assigned = (place: string, office: string, at: number, more: Record<string, unknown> = {}): NewFactBody =>
  ofPlace(place, 'place.supervision-assigned', at, { office, placeKind: place.startsWith('si') ? 'si' : 'ivs', level: place.startsWith('si') ? 'oblast' : 'district', branch: 'territorial', ...more });
const inspected = (place: string, at: number): NewFactBody => ofPlace(place, 'place.inspected', at, { kind: 'daily', occasion: 'standing', orderNumber: '1', journalEntry: true, nobodyApplied: true });
const look = async <T>(login: Login, path: string): Promise<T> => {
  const answer = await (await server.as(login)).get(path);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};
const october = (login: Login, more = ''): Promise<Calendar> => look(login, `/api/calendar?from=2026-10-01&to=2026-10-31${more}`);
const daily = ({ duties }: Calendar, place = 'ivs-medeu') => duties.filter(({ norm, subject }) => norm === 'prosecutorial-supervision.47.daily' && subject.id === place);
const tick = (): Promise<number> => server.house.journal.fireTimers(server.clock.now, 1000);

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  await record('prosecutor-region', assigned('ivs-medeu', 'prosecutor-medeu', local(1)));
  await record('prosecutor-esil', assigned('ivs-esil', 'prosecutor-esil', local(1)));
  await record('prosecutor-region', assigned('si-75', 'prosecutor-75', local(1), { order: '7' }));
  await record('prosecutor-district', ofOffice('prosecutor-medeu', 'office.described', local(1), { level: 'district', branch: 'territorial' }));
  await record('prosecutor-district', inspected('ivs-medeu', local(1, 15)));
  await record('prosecutor-district', inspected('ivs-medeu', local(2, 15)));
});
afterAll(() => server.close());

describe('the calendar of an office', () => {
  it('has each day of the facility it answers for: done, missed, due today, and the quarter of the office itself', async () => {
    const calendar = await october('prosecutor-district');
    expect(calendar.office.id).toBe('prosecutor-medeu');
    expect(calendar.objects.map(({ id }) => id)).toEqual(['ivs-medeu']);
    expect(daily(calendar).map(({ day, state }) => [day, state])).toEqual([['2026-10-01', 'done'], ['2026-10-02', 'done'], ['2026-10-03', 'missed'], ['2026-10-04', 'missed'], ['2026-10-05', 'due']]);
    expect(daily(calendar)[0]).toMatchObject({ every: 'day', by: ['place.inspected'], cite: { act: 'prosecutorial-supervision', article: '47' }, done: { at: local(1, 15), type: 'place.inspected' } });
    expect(daily(calendar)[0]?.status.ru).toMatch(/утратил/i);
    expect(calendar.counts).toMatchObject({ missed: 2, done: 2 });
    const quarter = await look<Calendar>('prosecutor-district', '/api/calendar?from=2026-12-01&to=2027-01-31');
    expect(quarter.duties.map(({ norm, subject, day }) => [norm, subject.kind, day])).toEqual(expect.arrayContaining([['prosecutorial-supervision.66.district', 'office', '2027-01-01']]));
  });

  it('a day is missed at midnight of the place, not a moment before', async () => {
    server.clock.now = local(6) - 1;
    expect(daily(await october('prosecutor-district')).at(-1)).toMatchObject({ day: '2026-10-05', state: 'due', due: local(6) });
    server.clock.now = local(6);
    expect(daily(await october('prosecutor-district')).find(({ day }) => day === '2026-10-05')).toMatchObject({ state: 'missed' });
    await tick();
    expect(daily(await october('prosecutor-district')).map(({ day, state }) => [day, state]).slice(-2)).toEqual([['2026-10-05', 'missed'], ['2026-10-06', 'due']]);
  });

  it('an inspection held in its day and recorded later makes the day done, and says when it was recorded', async () => {
    await record('prosecutor-district', inspected('ivs-medeu', local(4, 23, 59)));
    const mended = daily(await october('prosecutor-district')).find(({ day }) => day === '2026-10-04');
    expect(mended).toMatchObject({ state: 'done', done: { at: local(4, 23, 59), recordedAfter: true } });
    // One of the sixth does not mend the fifth.
    await record('prosecutor-district', inspected('ivs-medeu', local(6) - 1 + 1));
    const days = daily(await october('prosecutor-district'));
    expect(days.slice(-2).map(({ day, state }) => [day, state])).toEqual([['2026-10-05', 'missed'], ['2026-10-06', 'done']]);
  });

  it('is that of his own territory: the region looks into its districts and sees what they missed, nobody looks beside or above', async () => {
    const region = await october('prosecutor-region');
    expect(region.office.id).toBe('prosecutor-75');
    expect(region.objects.map(({ id }) => id)).toEqual(['si-75']);
    expect(region.offices.map(({ id }) => id)).toEqual(['prosecutor-75', 'prosecutor-medeu']);
    expect(region.offices.find(({ id }) => id === 'prosecutor-medeu')?.counts).toMatchObject({ missed: 2, done: 4 });
    expect((await october('prosecutor-region', '&office=prosecutor-medeu')).counts).toMatchObject({ missed: 2 });
    expect((await october('prosecutor-district')).offices).toEqual([]);
    for (const office of ['prosecutor-75', 'prosecutor-esil', 'prosecutor-kz', 'nothing']) expect((await (await server.as('prosecutor-district')).get(`/api/calendar?office=${office}`)).statusCode, office).toBe(404);
    for (const login of ['duty', 'head', 'investigator', 'judge', 'auditor', 'administrator', 'counsel', 'prosecutor-case'] as const) {
      for (const path of ['/api/calendar', '/api/calendar/heat', '/api/calendar/assignment']) expect((await (await server.as(login)).get(path)).statusCode, `${login} ${path}`).toBe(403);
    }
  });

  it.each(['from=2026-02-30', 'from=2026-10-05&to=2026-10-04', 'from=2026-01-01&to=2026-12-31'])('refuses days that are none: %s', async (days) => {
    expect((await (await server.as('prosecutor-district')).get(`/api/calendar?${days}`)).statusCode).toBe(422);
  });
});

describe('the heat map', () => {
  it('counts the weeks of a year by place, of the republic by region', async () => {
    const map = await look<Heat>('prosecutor-region', '/api/calendar/heat?year=2026');
    expect([map.weeks.length, map.weeks[0], map.weeks.at(-1), map.thisWeek]).toEqual([53, '2025-12-29', '2026-12-28', '2026-10-05']);
    const first = map.weeks.indexOf('2026-09-28');
    const row = map.rows.find(({ id }) => id === 'ivs-medeu');
    expect(row?.cells.slice(first, first + 3)).toEqual([{ due: 0, missed: 1, late: 0, done: 3 }, { due: 0, missed: 1, late: 0, done: 1 }, null]);
    expect(row?.total).toEqual({ due: 0, missed: 2, late: 0, done: 4 });
    expect(map.rows.find(({ id }) => id === 'ivs-almaly')?.cells.every((cell) => cell === null)).toBe(true);
    const republic = await look<Heat>('prosecutor-republic', '/api/calendar/heat?year=2026');
    expect(republic.rows.map(({ id, kind }) => [id, kind])).toEqual([['kz/71', 'territory'], ['kz/75', 'territory']]);
    expect(republic.rows.find(({ id }) => id === 'kz/75')?.cells[first], 'with the mailbox of the remand prison, which nobody opened').toMatchObject({ missed: 2, done: 3 });
    expect((await look<Heat>('prosecutor-republic', '/api/calendar/heat?year=2026&territory=kz%2F75')).above.map(({ id }) => id)).toEqual(['kz']);
    expect((await (await server.as('prosecutor-district')).get('/api/calendar/heat?territory=kz%2F75')).statusCode).toBe(404);
  });
});

describe('who answers for what', () => {
  const faults = async (): Promise<unknown> => (await look<Assignment>('prosecutor-region', '/api/calendar/assignment')).rows.map(({ place, fault, offices }) => [place.id, fault, offices.map(({ id }) => id)]);
  it('one office for each place; a place that nobody answers for comes first', async () => {
    expect(await faults()).toEqual([['ivs-almaly', 'nobody', []], ['ivs-medeu', null, ['prosecutor-medeu']], ['si-75', null, ['prosecutor-75']]]);
  });
  it('a second office without an order stands beside the first, and both have it in their calendars; an order decides', async () => {
    await record('prosecutor-region', assigned('ivs-medeu', 'prosecutor-75', local(6) - 3, { level: 'oblast' }));
    expect(await faults()).toEqual([['ivs-almaly', 'nobody', []], ['ivs-medeu', 'several', ['prosecutor-medeu', 'prosecutor-75']], ['si-75', null, ['prosecutor-75']]]);
    expect((await october('prosecutor-region')).objects.map(({ id }) => id)).toEqual(['ivs-medeu', 'si-75']);
    await record('prosecutor-region', assigned('ivs-medeu', 'prosecutor-medeu', local(6) - 2, { order: '12' }));
    expect(await faults()).toEqual([['ivs-almaly', 'nobody', []], ['ivs-medeu', null, ['prosecutor-medeu']], ['si-75', null, ['prosecutor-75']]]);
  });
  it('names who is on duty and who stands in, now', async () => {
    const now = server.clock.now;
    await record('prosecutor-district', ofOffice('prosecutor-medeu', 'office.official-assigned', local(2), { official: 'Үлгі А.', post: 'senior-prosecutor' }));
    await record('prosecutor-district', ofOffice('prosecutor-medeu', 'office.substitution', local(3), { absent: 'Үлгі А.', substitute: 'Орынбасар Б.', from: local(3), until: now + 1 }));
    await record('prosecutor-district', ofOffice('prosecutor-medeu', 'office.on-duty', local(3), { official: 'Кезекші В.', from: local(3), until: now + 1 }));
    const { office } = await look<Assignment>('prosecutor-district', '/api/calendar/assignment');
    expect(office).toMatchObject({ id: 'prosecutor-medeu', onDuty: [{ official: 'Кезекші В.' }], officials: [{ official: 'Үлгі А.', substitute: 'Орынбасар Б.' }] });
    server.clock.now = now + 1;
    expect((await look<Assignment>('prosecutor-district', '/api/calendar/assignment')).office).toMatchObject({ onDuty: [], officials: [{ substitute: null }] });
  });
});

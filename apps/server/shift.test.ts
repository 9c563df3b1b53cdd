/** The shift of a place over real HTTP on a real PostgreSQL: who is here, what is to be done by when, the head-count, the hand-over. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { DutiesPage, PersonsPage, Roster, Shift } from '@kepil/modules/custody/shift/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestClient, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const at = (path = ''): string => `/api/places/${place}/shift${path}`;
const as = (login: Login): Promise<TestClient> => server.as(login);
const shiftAs = async (login: Login): Promise<Shift> => (await (await as(login)).get(at())).json<Shift>();
const listOf = (shift: Shift, list: Shift['lists'][number]['list']): string[] => shift.lists.find((one) => one.list === list)?.rows.map(({ episode }) => episode) ?? [];
const here = (episode: string, type: string, when: number, data: Record<string, unknown>): NewFactBody => fact(episode, type, when, data, { place });
const ofPlace = (type: string, when: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at: when, streams: [{ kind: 'place', id: place }], place, data });

async function record(login: Login, facts: readonly NewFactBody[], path = '/api/facts'): Promise<void> {
  const answer = await (await as(login)).post(path, { facts });
  if (answer.statusCode > 201) throw new Error(answer.body);
}

/** Somebody admitted fourteen hours ago into the cell. */
async function held(episode: string, cell: string, data: Record<string, unknown> = {}): Promise<void> {
  const then = server.clock.now - 15 * HOUR;
  await record('duty', [person(episode, then, data), detained(episode, then), admitted(episode, then + HOUR, place, 'ivs'), here(episode, 'custody.cell-assigned', then + HOUR + 5 * MINUTE, { cell, cellKind: 'general' })], '/api/episodes');
}

beforeAll(async () => {
  server = await startTestServer();
  const cells = [['101', 'general'], ['102', 'general'], ['К1', 'punishment']].map(([id, kind]) => ({ id, block: 'А', beds: 4, area: 12, kind, only: null }));
  const saved = await (await as('head')).send({ method: 'PUT', url: `/api/places/${place}/cells`, payload: { version: 0, foreignersApart: true, cells } });
  if (saved.statusCode !== 200) throw new Error(saved.body);
  await held('e-1', '101', { surname: 'Ақанов' });
  await held('e-2', '101', { surname: 'Бекетов', birthDate: '2010-01-02' });
  await held('e-3', '102', { surname: 'Ғабитова', sex: 'female', withChildren: true });
});
afterAll(() => server.close());

describe('the screen', () => {
  it('shows everybody by cell, in the order of the register', async () => {
    const shift = await shiftAs('duty');
    expect(shift.numbers).toMatchObject({ held: 3, inside: 3, beds: 12 });
    expect(shift.cells.map(({ id, persons, minors }) => [id, persons, minors])).toEqual([['101', 2, 1], ['102', 1, 0], ['К1', 0, 0]]);
    expect(listOf(shift, 'minors')).toEqual(['e-2']);
    expect(listOf(shift, 'children')).toEqual(['e-3']);
  });

  it('groups what is to be done by norm, the late first, and tells what only the head decides', async () => {
    for (const episode of ['e-1', 'e-2', 'e-3']) await record('duty', [here(episode, 'letter.received', server.clock.now - HOUR, { letterId: `l-${episode}`, correspondent: 'relative' })]);
    const { duties } = await shiftAs('duty');
    expect(duties.length).toBeGreaterThan(2);
    const late = duties.map(({ late: n }) => n > 0);
    expect(late).toEqual([...late].sort((a, b) => Number(b) - Number(a)));
    for (const { n, persons } of duties) expect(persons.length).toBe(Math.min(n, 5));
    // The Code's duty and the Law's are one.
    expect(duties.find(({ norm }) => norm === 'criminal-procedure.133.2.release')?.onlyHead).toBe(true);
    expect(duties.some(({ norm }) => norm === 'special-institutions.48.release-at-expiry')).toBe(false);
    expect(duties.filter(({ bearer }) => bearer === 'duty-officer').every(({ onlyHead }) => !onlyHead)).toBe(true);
  });

  it('gives a group whole by pages, in the same order', async () => {
    const { duties } = await shiftAs('duty');
    const group = duties.find(({ n }) => n === 3);
    if (!group) throw new Error('no duty about all three');
    const page = async (offset: number): Promise<DutiesPage> => (await (await as('duty')).get(`${at('/duties')}?norm=${group.norm}&offset=${offset}&limit=2`)).json<DutiesPage>();
    const [first, second] = [await page(0), await page(2)];
    expect(first.total).toBe(3);
    expect([...first.rows, ...second.rows].map(({ key }) => key)).toEqual(group.persons.map(({ key }) => key));
  });

  it('finds a person by a part of the name, by cell and by list', async () => {
    const find = async (query: string): Promise<string[]> => (await (await as('duty')).get(`${at('/persons')}?${query}`)).json<PersonsPage>().rows.map(({ episode }) => episode);
    expect(await find(`q=${encodeURIComponent('ғаб')}`)).toEqual(['e-3']);
    expect(await find(`q=${encodeURIComponent('БЕК')}`)).toEqual(['e-2']);
    expect(await find('cell=101')).toEqual(['e-1', 'e-2']);
    expect(await find('list=minors')).toEqual(['e-2']);
  });

  it('counts the walks of the day of the place, not of the last 24 hours', async () => {
    expect(listOf(await shiftAs('duty'), 'no-walk')).toEqual(['e-1', 'e-2', 'e-3']);
    // It is 11:00 of Almaty: 23:30 of yesterday is less than a day ago and not today.
    await record('duty', [here('e-1', 'walk.recorded', server.clock.now - 11.5 * HOUR, { outcome: 'taken', minutes: 70 })]);
    expect(listOf(await shiftAs('duty'), 'no-walk')).toEqual(['e-1', 'e-2', 'e-3']);
    await record('duty', [here('e-1', 'walk.recorded', server.clock.now - HOUR, { outcome: 'taken', minutes: 70 })]);
    const shift = await shiftAs('duty');
    expect(listOf(shift, 'no-walk')).toEqual(['e-2', 'e-3']);
    for (const { today } of shift.duties.filter(({ discharge }) => discharge.includes('walk.recorded'))) expect(today).toEqual({ done: 1, of: 3 });
  });

  it('names those in the punishment cell with the end, the fasting, those handed over to a convoy and those whose release is ordered', async () => {
    const { now } = server.clock;
    await record('head', [here('e-1', 'penalty.applied', now - HOUR, { penaltyId: 'p-1', kind: 'kartser', until: now + 48 * HOUR })]);
    await record('medic', [here('e-2', 'hunger-strike.established', now - HOUR, { strikeId: 'h-1' })]);
    await record('duty', [here('e-3', 'direction.received', now - HOUR, { directionId: 'd-1', what: 'hand-over', byRole: 'judge', purpose: 'hearing' })]);
    const shift = await shiftAs('duty');
    expect(shift.lists.find(({ list }) => list === 'punished')?.rows).toEqual([expect.objectContaining({ episode: 'e-1', at: now + 48 * HOUR })]);
    expect(listOf(shift, 'fasting')).toEqual(['e-2']);
    expect(listOf(shift, 'leaving')).toEqual(['e-3']);
    await record('duty', [here('e-3', 'convoy.handed-over', now - 30 * MINUTE, { directionId: 'd-1' })]);
    const out = await shiftAs('duty');
    expect(out.lists.find(({ list }) => list === 'out')?.rows).toEqual([expect.objectContaining({ episode: 'e-3', at: now - 30 * MINUTE, code: 'hearing' })]);
    expect(listOf(out, 'leaving')).toEqual([]);
    expect(out.numbers).toMatchObject({ held: 3, inside: 2 });
    await record('head', [here('e-2', 'release.ordered', now - MINUTE, { ground: 'order-investigator', byRole: 'investigator', number: '7' })]);
    expect(listOf(await shiftAs('duty'), 'release')).toEqual(['e-2']);
  });

  it('shows a person on the way here as expected, and not among the held', async () => {
    const then = server.clock.now - 3 * HOUR;
    await record('duty-si', [person('e-4', then, { surname: 'Жолда' }), detained('e-4', then), admitted('e-4', then + HOUR, 'si-75', 'si')], '/api/episodes');
    await record('duty-si', [fact('e-4', 'custody.departed', then + 2 * HOUR, { place: 'si-75', to: place, toKind: 'ivs', purpose: 'trial' }, { place: 'si-75' })]);
    const shift = await shiftAs('duty');
    expect(listOf(shift, 'arriving')).toEqual(['e-4']);
    expect(shift.numbers.held).toBe(3);
  });
});

describe('access', () => {
  it('is whole or none: another place, an investigator and an auditor see nothing; the prosecutor sees and records nothing', async () => {
    for (const login of ['duty-almaly', 'investigator', 'prosecutor-esil', 'judge'] as const) expect((await (await as(login)).get(at())).statusCode, login).toBe(404);
    for (const login of ['auditor', 'administrator', 'counsel'] as const) expect((await (await as(login)).get(at())).statusCode, login).toBe(403);
    expect((await server.anonymous.get(at())).statusCode).toBe(401);
    const seen = await shiftAs('prosecutor-district');
    expect(seen.numbers.held).toBe(3);
    expect(seen.may).toEqual({ record: false, decide: false, takeOver: false });
    expect((await shiftAs('head')).may).toEqual({ record: true, decide: true, takeOver: true });
    expect((await shiftAs('medic')).may).toEqual({ record: true, decide: false, takeOver: false });
  });

  it('leaves a line with those whom the screen has named', async () => {
    await (await as('duty')).get(at('/roster'));
    const { rows } = await server.house.pool.query<{ what: string; episodes: string[] }>(`select what, episodes from read_audit where account = 'a-duty' and what in ('shift', 'shift-roster') order by at desc, what`);
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(['shift', 'shift-roster']));
    expect(rows.find(({ what }) => what === 'shift-roster')?.episodes.toSorted()).toEqual(['e-1', 'e-2', 'e-3', 'e-4']);
  });
});

describe('the head-count', () => {
  const cells = [
    { cell: '101', registered: 2, present: 1, missing: [{ episode: 'e-2', name: 'Бекетов' }] },
    { cell: '102', registered: 1, present: 0, absent: [{ episode: 'e-3', name: 'Ғабитова', reason: 'court' }] },
  ];
  const count = (id: string): NewFactBody => ({ ...ofPlace('head-count.made', server.clock.now - MINUTE, { occasion: 'handover', method: 'by-name', cells, registered: 3, present: 1, absent: 1, discrepancy: 1 }), id });

  it('has everybody by cell with what is on record of their absence', async () => {
    const roster = (await (await as('duty')).get(at('/roster'))).json<Roster>();
    expect(roster.cells.map(({ id, persons }) => [id, persons.map(({ episode, where }) => [episode, where])])).toEqual([
      ['101', [['e-1', null], ['e-2', null]]], ['102', [['e-3', 'court']]], ['К1', []],
    ]);
  });

  it('is one record; sent again under its id it stays one', async () => {
    const id = randomUUID();
    await record('duty', [count(id)]);
    const again = await (await as('duty')).post('/api/facts', { facts: [count(id)] });
    expect(again.json()).toMatchObject({ repeated: true });
    const { counted } = await shiftAs('head');
    expect(counted).toMatchObject({ fact: id, registered: 3, present: 1, absent: 1, discrepancy: 1, missing: [{ episode: 'e-2', name: 'Бекетов', cell: '101' }] });
    const { rows } = await server.house.pool.query(`select 1 from fact where type = 'head-count.made'`);
    expect(rows).toHaveLength(1);
  });

  it('refuses a count without its cells and one recorded by the doctor', async () => {
    const { cells: _cells, ...rest } = count(randomUUID()).data;
    expect((await (await as('duty')).post('/api/facts', { facts: [ofPlace('head-count.made', server.clock.now, rest)] })).statusCode).toBe(422);
    expect((await (await as('medic')).post('/api/facts', { facts: [count(randomUUID())] })).statusCode).toBe(403);
  });
});

describe('the hand-over', () => {
  it('stands on the screen with its notes until one closes them', async () => {
    const { now } = server.clock;
    const note = ofPlace('shift.note', now - 2 * MINUTE, { text: 'Кран в камере 102 течёт', kind: 'fault', cell: '102' });
    await record('duty', [ofPlace('shift.taken-over', now - 3 * MINUTE, { from: 'Омаров Е.', by: 'Сейітов Қ.', registered: 3, keys: true, remarks: 'нет' }), note]);
    const shift = await shiftAs('duty');
    expect(shift.taken).toMatchObject({ by: 'Сейітов Қ.', from: 'Омаров Е.', registered: 3 });
    expect(shift.notes).toMatchObject([{ fact: note.id, text: 'Кран в камере 102 течёт', by: 'Официал duty' }]);
    await record('duty', [ofPlace('shift.note', now - MINUTE, { text: 'Починен', closes: note.id })]);
    expect((await shiftAs('duty')).notes).toEqual([]);
  });

  it('tells what has changed since', async () => {
    expect((await shiftAs('duty')).since).toEqual([]);
    await record('duty', [here('e-1', 'visit.held', server.clock.now - 30_000, { visitor: 'Ақанова', visitorKind: 'relative' })]);
    expect((await shiftAs('duty')).since.map(({ type, n }) => [type, n])).toEqual([['visit.held', 1]]);
  });
});

describe('the sheet of the hand-over', () => {
  it('is printed in both languages, drawn up for signing by whoever serves there, and by nobody before a shift was taken over', async () => {
    const print = async (login: Login, lang: string, of = place) => (await as(login)).get(`/api/places/${of}/shift/handover?lang=${lang}`);
    for (const lang of ['kk', 'ru']) {
      const answer = await print('duty', lang);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await print('duty-almaly', 'ru', 'ivs-almaly')).statusCode).toBe(409);
    expect((await print('duty-almaly', 'ru')).statusCode).toBe(404);
    const papers = (await (await as('duty')).get(`/api/places/${place}/papers`)).json<{ kinds: { kind: string; maySign: boolean }[] }>();
    expect(papers.kinds.find(({ kind }) => kind === 'shift-handover')?.maySign).toBe(true);
    const drawn = await (await as('duty')).post(`/api/places/${place}/papers`, { id: randomUUID(), kind: 'shift-handover', language: 'kk' });
    expect(drawn.statusCode).toBe(201);
    expect(drawn.json()).toMatchObject({ kind: 'shift-handover', current: true, maySign: true });
  });
});

/** The plan of a place over real HTTP on a real PostgreSQL: register of cells, who lies where, what a move breaks, a proposal. */
import { randomUUID } from 'node:crypto';
import type { CellRegister, CellRow, Plan, PlanCheck, ProposalJob } from '@kepil/modules/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const at = (path: string): string => `/api/places/${place}/${path}`;
const cell = (id: string, beds: number, more: Partial<CellRow> = {}): CellRow => ({ id, block: 'А', beds, area: beds * 3, kind: 'general', only: null, ...more });
/** name: [person, particulars noted, cell, case]. */
const people = {
  grave: [{}, {}, '1', 'KZ-1'], accomplice: [{ surname: 'Бір' }, {}, '1', 'KZ-1'], woman: [{ surname: 'Ару', sex: 'female' }, {}, '2', 'KZ-2'], foreigner: [{ surname: 'Стэн', citizenship: 'foreigner', country: 'UZ' }, { smoker: true }, '2', 'KZ-3'],
  ill: [{ surname: 'Науқас' }, { medicalNeed: 'infectious', diagnosis: 'туберкулёз' }, null, 'KZ-4'], alone: [{ surname: 'Жалғыз' }, {}, '9', 'KZ-5'], lost: [{ surname: 'Адасқан' }, { heldBefore: false }, '77', 'KZ-6'],
} as const satisfies Record<string, readonly [Record<string, unknown>, Record<string, unknown>, string | null, string]>;
type Name = keyof typeof people;
const ids = Object.fromEntries(Object.keys(people).map((name) => [name, randomUUID()])) as Record<Name, string>;

const as = (login: Login) => server.as(login);
const record = async (login: Login, ...facts: ReturnType<typeof fact>[]): Promise<void> => {
  const answer = await (await as(login)).post('/api/facts', { facts });
  if (answer.statusCode !== 200) throw new Error(answer.body);
};
const put = async (login: Login, body: unknown) => (await as(login)).send({ method: 'PUT', url: at('cells'), payload: body as object });
const plan = async (login: Login = 'duty'): Promise<Plan> => (await (await as(login)).get(at('plan'))).json();
const cellOf = (of: Plan, id: string) => of.cells.find((one) => one.id === id);
const codes = (of: Plan, id: string): string[] => (cellOf(of, id)?.faults ?? []).map(({ code }) => code).sort();

beforeAll(async () => {
  server = await startTestServer();
  const begun = server.clock.now - 30 * HOUR;
  for (const [name, [described, noted, where, number]] of Object.entries(people)) {
    const id = ids[name as Name];
    const inCase = { streams: [{ kind: 'episode', id }, { kind: 'case', id: number }] };
    const answer = await (await as('duty')).post('/api/episodes', { facts: [person(id, begun, described), { ...detained(id, begun), ...inCase }, admitted(id, begun + HOUR, place, 'ivs')] });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    if (where !== null) await record('duty', fact(id, 'custody.cell-assigned', begun + 2 * HOUR, { cell: where }, { place }));
    if (Object.keys(noted).length > 0) await record('medic', fact(id, 'placement.particulars-noted', begun + 3 * HOUR, noted, { place }));
  }
});
afterAll(() => server.close());

describe('the register of cells', () => {
  const cells = [cell('1', 4), cell('2', 2, { area: 4.9 }), cell('3', 2), cell('4', 4), cell('5', 2), cell('9', 1, { kind: 'single' })];
  it('is empty until the head has entered it, and the plan is there all the same', async () => {
    const empty = await plan();
    expect([empty.version, empty.cells, empty.unregistered.map(({ cell: id }) => id)]).toEqual([0, [], ['1', '2', '77', '9']]);
  });
  it('is entered by the head of that place and by nobody else', async () => {
    const body = { version: 0, foreignersApart: true, cells };
    for (const login of ['duty', 'medic', 'duty-almaly', 'prosecutor-district', 'investigator', 'judge', 'auditor', 'administrator', 'counsel'] as const) expect((await put(login, body)).statusCode, login).toBe(403);
    const other = await (await as('head')).send({ method: 'PUT', url: '/api/places/ivs-almaly/cells', payload: body });
    expect(other.statusCode).toBe(404);
    const saved = await put('head', body);
    expect(saved.statusCode).toBe(200);
    expect(saved.json<CellRegister>()).toMatchObject({ version: 1, cells, mayEdit: true });
  });
  it('changed meanwhile is not overwritten: 409', async () => {
    expect((await put('head', { version: 0, foreignersApart: true, cells: [] })).statusCode).toBe(409);
    expect((await (await as('head')).get(at('cells'))).json<CellRegister>().cells).toHaveLength(cells.length);
  });
  it('names a cell once, and refuses what no cell can be', async () => {
    const twice = await put('head', { version: 1, foreignersApart: true, cells: [cell('1', 2), cell('1', 3)] });
    expect([twice.statusCode, twice.json().fields[0].path]).toEqual([422, 'cells.1.id']);
    expect((await put('head', { version: 1, foreignersApart: true, cells: [cell('1', 0)] })).statusCode).toBe(422);
  });
  it('is read from a table, each wrong line said', async () => {
    const answer = await (await as('head')).post(at('cells/csv'), { text: 'Камера;Блок;Мест;Площадь\n1;А;4;12,5\n2;А;много;9' });
    expect(answer.json()).toMatchObject({ cells: [{ id: '1', beds: 4, area: 12.5 }], faults: [{ line: 3, column: 'beds' }] });
    expect((await (await as('duty')).post(at('cells/csv'), { text: '' })).statusCode).toBe(403);
  });
});

describe('the plan', () => {
  it('says who lies where and what is unlawful there, by rule, article and persons', async () => {
    const seen = await plan();
    expect(codes(seen, '1')).toEqual(['one-case']);
    expect(cellOf(seen, '1')?.faults[0]).toMatchObject({ cite: { act: 'special-institutions', article: '32', part: '2' } });
    expect(cellOf(seen, '1')?.faults[0]?.persons.toSorted()).toEqual([ids.grave, ids.accomplice].sort());
    expect(codes(seen, '2')).toEqual(['area', 'foreign', 'sex']);
    expect(cellOf(seen, '9')?.alone).toMatchObject([{ person: ids.alone, ordered: false, sanction: null, case: null, missing: ['order', 'sanction'], overdue: true, cite: { article: '31', part: '2' } }]);
    expect(seen.unplaced).toEqual([ids.ill]);
    expect(seen.unregistered).toEqual([{ cell: '77', persons: [ids.lost] }]);
    expect([seen.mayMove, seen.mayEdit]).toEqual([true, false]);
  });
  it('reads of each person what is recorded, says what is not, and shows no diagnosis', async () => {
    const seen = await plan('prosecutor-district');
    expect(seen.persons.find(({ id }) => id === ids.ill)).toMatchObject({ medical: 'infectious', cell: null, unknown: ['gravity', 'held-before'] });
    expect(seen.persons.find(({ id }) => id === ids.lost)?.unknown).toEqual(['gravity']);
    expect(seen.persons.find(({ id }) => id === ids.foreigner)).toMatchObject({ foreign: true, smoker: true });
    expect(JSON.stringify(seen)).not.toContain('туберкул');
    expect([seen.mayMove, seen.mayEdit]).toEqual([false, false]);
  });
  it('is seen whole or not at all', async () => {
    for (const [login, status] of [['duty', 200], ['medic', 200], ['head', 200], ['prosecutor-district', 200], ['prosecutor-region', 200], ['prosecutor-republic', 200], ['duty-almaly', 404], ['duty-esil', 404], ['prosecutor-esil', 404], ['investigator', 404], ['prosecutor-case', 404], ['judge', 404], ['auditor', 403], ['administrator', 403], ['counsel', 403]] as const) {
      const client = await as(login);
      expect((await client.get(at('plan'))).statusCode, login).toBe(status);
      expect((await client.get(at('cells'))).statusCode, login).toBe(status);
      expect((await client.post(at('plan/check'), { moves: [{ person: ids.grave, to: '3' }] })).statusCode, login).toBe(status);
      expect((await client.post(at('plan/proposal'))).statusCode, login).toBe(status);
    }
  });
  it('says of who is alone which of the four cases frees from the sanction, by its point, and that the order is needed all the same', async () => {
    const since = server.clock.now - 28 * HOUR;
    const alone = async () => cellOf(await plan(), '9')?.alone[0];
    for (const [of, point] of [['separation', '1'], ['safety', '2'], ['application', '3']] as const) {
      const exemption = fact(ids.alone, 'single-cell.exemption', since + HOUR, { case: of }, { place });
      await record('head', exemption);
      expect(await alone(), of).toMatchObject({ case: of, missing: ['order'], overdue: true, cite: { article: '31', part: '2', point } });
      await record('head', fact(ids.alone, 'record.withdrawn', server.clock.now, { reason: 'проверка' }, { place, withdraws: exemption.id }));
    }
    // At night only: a stay of more than a day is no night.
    const night = fact(ids.alone, 'single-cell.exemption', since + HOUR, { case: 'night' }, { place });
    await record('head', night);
    expect(await alone()).toMatchObject({ case: 'night', missing: ['order', 'sanction'], cite: { point: '4' } });
    const order = fact(ids.alone, 'single-cell.ordered', since + HOUR, { byRole: 'head-of-place', reasoned: true, number: '12' }, { place });
    const sanction = fact(ids.alone, 'single-cell.sanction-decided', since + 2 * HOUR, { granted: true, byRole: 'custody-prosecutor' }, { place });
    await record('head', order);
    await record('head', sanction);
    expect(await alone()).toMatchObject({ ordered: true, sanction: 'granted', missing: [], overdue: false });
    for (const { id } of [night, order, sanction]) await record('head', fact(ids.alone, 'record.withdrawn', server.clock.now, { reason: 'проверка' }, { place, withdraws: id }));
  });
  it('looked at leaves a line that names everybody shown', async () => {
    await plan('prosecutor-region');
    const { rows } = await server.house.pool.query<{ episodes: string[] }>(`select episodes from read_audit where what = 'plan' and account = 'a-prosecutor-region' order by id desc limit 1`);
    expect(rows[0]?.episodes.toSorted()).toEqual(Object.values(ids).sort());
  });
  it('by the database alone gives nobody out of reach: the view keeps the fence', async () => {
    const { readAs } = await import('@kepil/journal/access.ts');
    const count = (role: string, reach: Record<string, string>) => readAs(server.house.pool, { role, account: 'x', ...reach }, async (sql) => Number((await sql.query('select count(*)::int as n from held_with_particulars')).rows[0].n));
    expect(await count('duty-officer', { place })).toBeGreaterThan(0);
    expect(await count('duty-officer', { place: 'ivs-almaly' })).toBe(0);
    expect(await count('custody-prosecutor', { territory: 'kz/71' })).toBe(0);
    expect(await count('investigator', { office: 'police-medeu' })).toBe(0);
    expect(await count('duty-officer', {})).toBe(0);
    // Medical need stands on the line of the board: the board itself does not show it.
    await expect(readAs(server.house.pool, { role: 'investigator', account: 'x', office: 'police-medeu' }, (sql) => sql.query('select particulars from held'))).rejects.toThrow(/permission denied/);
  });
  it('waits, rather than show half, where lines written before the upgrade are not yet evaluated', async () => {
    const held = `update held set particulars = $2 where episode = $1`;
    const { rows } = await server.house.pool.query<{ particulars: unknown }>('select particulars from held where episode = $1', [ids.ill]);
    await server.house.pool.query(held, [ids.ill, null]);
    expect((await (await as('duty')).get(at('plan'))).statusCode).toBe(503);
    await server.house.pool.query(held, [ids.ill, rows[0]?.particulars]);
    expect((await (await as('duty')).get(at('plan'))).statusCode).toBe(200);
  });
});

describe('a move', () => {
  it('is told what it would break, and nothing is recorded', async () => {
    const before = await plan();
    const answer = await (await as('duty')).post(at('plan/check'), { moves: [{ person: ids.accomplice, to: '4' }, { person: ids.woman, to: '4' }] });
    const told = answer.json<PlanCheck>();
    expect(Object.fromEntries(told.cells.map(({ cell: id, breaks, after }) => [id, [breaks.map(({ code }) => code), after.length]]))).toEqual({ 1: [[], 0], 2: [[], 0], 4: [['sex'], 1] });
    expect((await plan()).cells).toEqual(before.cells);
  });
  it('of somebody who is not here, or to a cell that is not registered, is refused with its number', async () => {
    const answer = await (await as('duty')).post(at('plan/check'), { moves: [{ person: ids.grave, to: '3' }, { person: 'nobody', to: '88' }] });
    expect([answer.statusCode, answer.json().fields.map(({ path }: { path: string }) => path)]).toEqual([422, ['moves.1.person', 'moves.1.to']]);
  });
  it('recorded as usual stands on the plan at once; withdrawn, the person is where he was', async () => {
    const move = fact(ids.accomplice, 'custody.cell-assigned', server.clock.now - MINUTE, { cell: '4', occupants: 1 }, { place });
    await record('duty', move);
    expect(cellOf(await plan(), '4')?.persons).toEqual([ids.accomplice]);
    await record('duty', fact(ids.accomplice, 'record.withdrawn', server.clock.now, { reason: 'ошибочно' }, { place, withdraws: move.id }));
    expect(codes(await plan(), '1')).toEqual(['one-case']);
  });
});

describe('a proposal', () => {
  const settled = async (job: ProposalJob): Promise<ProposalJob> => {
    for (let now = job; ; now = (await (await as('duty')).get(at(`plan/proposal/${job.job}`))).json<ProposalJob>()) {
      if (now.state !== 'running') return now;
      await new Promise((next) => { setTimeout(next, 50); });
    }
  };
  it('is lawful, is there with the first answer, and is proved', async () => {
    const first = (await (await as('duty')).post(at('plan/proposal'))).json<ProposalJob>();
    expect(first.first?.moves.length).toBeGreaterThan(0);
    const done = await settled(first);
    expect([done.state, done.gap, done.leftOut]).toEqual(['done', 0, []]);
    expect(done.fewest).toBe(done.best?.disturbed);
    const told = (await (await as('duty')).post(at('plan/check'), { moves: done.best?.moves.map(({ person: id, to }) => ({ person: id, to })) })).json<PlanCheck>();
    expect(told.cells.flatMap(({ after }) => after)).toEqual([]);
    // Who is alone by an order of the head stays; everybody else has a cell.
    const to = new Map(done.best?.moves.map((move) => [move.person, move.to]));
    expect([to.has(ids.alone), to.has(ids.ill), to.has(ids.lost)]).toEqual([false, true, true]);
    expect((await plan()).unplaced).toEqual([ids.ill]);
  });
  it('names who cannot be placed and the single changes that help', async () => {
    await put('head', { version: 1, foreignersApart: true, cells: [cell('1', 4), cell('2', 4), cell('3', 4, { kind: 'closed' }), cell('9', 1, { kind: 'single' })] });
    const done = await settled((await (await as('duty')).post(at('plan/proposal'))).json<ProposalJob>());
    expect(done.leftOut.length).toBeGreaterThan(0);
    expect(done.unplaced.flatMap(({ changes }) => changes.map(({ kind, cell: id }) => `${kind} ${id ?? ''}`))).toContain('open-cell 3');
  });
  it('can be stopped, belongs to its place, and ends the one before it', async () => {
    const client = await as('duty');
    const one = (await client.post(at('plan/proposal'))).json<ProposalJob>();
    const stopped = await client.send({ method: 'DELETE', url: at(`plan/proposal/${one.job}`) });
    expect(['cancelled', 'done']).toContain(stopped.json<ProposalJob>().state);
    expect((await (await as('prosecutor-region')).get(`/api/places/ivs-almaly/plan/proposal/${one.job}`)).statusCode).toBe(404);
    const two = (await client.post(at('plan/proposal'))).json<ProposalJob>();
    expect((await client.get(at(`plan/proposal/${one.job}`))).statusCode).toBe(404);
    expect((await client.get(at(`plan/proposal/${two.job}`))).statusCode).toBe(200);
    expect((await (await as('duty-almaly')).get(at(`plan/proposal/${two.job}`))).statusCode).toBe(404);
  });
});

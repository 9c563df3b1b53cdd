import { randomUUID } from 'node:crypto';
import { isBreach } from '@kepil/law/engine/finding.ts';
import { breachIn } from '@kepil/modules/finding-view.ts';
import type { Overview } from '@kepil/modules/supervision/overview-contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  // In Medeu one person detained twelve days ago without any ground since, one an hour ago; in Esil one of four days ago.
  for (const [login, place, ago] of [['duty', 'ivs-medeu', 12 * DAY], ['duty', 'ivs-medeu', 3 * HOUR], ['duty-esil', 'ivs-esil', 4 * DAY]] as const) {
    const answer = await (await server.as(login)).post('/api/episodes', opening(randomUUID(), server.clock.now - ago, place));
    expect(answer.statusCode, answer.body).toBe(201);
  }
});
afterAll(() => server.close());

const look = async (login: Login, territory?: string) => (await server.as(login)).get(`/api/overview${territory ? `?territory=${encodeURIComponent(territory)}` : ''}`);
const seen = async (login: Login, territory?: string): Promise<Overview> => {
  const answer = await look(login, territory);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const rowOf = (overview: Overview, id: string) => overview.rows.find((row) => row.id === id);

describe('the overview of a territory', () => {
  it('counts by the territories right below: who is held, without a ground, and which law is broken', async () => {
    const overview = await seen('prosecutor-republic');
    expect(overview.rows.map(({ id }) => id)).toEqual(['kz/71', 'kz/75']);
    expect(rowOf(overview, 'kz/75')).toMatchObject({ kind: 'territory', places: 3, capacity: 150, held: 2, uncovered: 1 });
    expect(rowOf(overview, 'kz/71')).toMatchObject({ held: 1, uncovered: 1 });
    const coverage = overview.norms.find(({ norm }) => norm === 'criminal-procedure.14.coverage');
    expect(coverage).toMatchObject({ broken: 2, goingOn: 2, byRow: { 'kz/75': 1, 'kz/71': 1 } });
    const total = overview.norms.reduce((sum, { broken }) => sum + broken, 0);
    expect(overview.rows.reduce((sum, { broken }) => sum + (broken ?? 0), 0)).toBe(total);
    expect(overview.months).toHaveLength(12);
    expect(overview.months.reduce((sum, { broken }) => sum + broken, 0)).toBe(total);
    expect(overview.above).toEqual([]);
  });

  it('leads down to the places of a district, and tells of their capacity and of nobody by name', async () => {
    const region = await seen('prosecutor-republic', 'kz/75');
    expect(region.rows.map(({ id }) => id)).toEqual(['kz/75/almaly', 'kz/75/medeu', 'kz/75']);
    const district = await seen('prosecutor-republic', 'kz/75/medeu');
    expect(district.above.map(({ id }) => id)).toEqual(['kz', 'kz/75']);
    expect(district.rows).toEqual([expect.objectContaining({ id: 'ivs-medeu', kind: 'place', held: 2, uncovered: 1, capacity: 50, broken: null })]);
    expect(JSON.stringify([region, district])).not.toContain('Әбдіқұлов');
  });

  it('shows a prosecutor his own territory and none beside or above it, and nobody else anything', async () => {
    const own = await seen('prosecutor-district');
    expect(own.territory.id).toBe('kz/75/medeu');
    expect(own.above).toEqual([]);
    expect(own.norms.every(({ byRow }) => Object.keys(byRow).every((id) => id === 'kz/75/medeu'))).toBe(true);
    for (const other of ['kz', 'kz/75', 'kz/71/esil', 'kz/75/mede', 'nowhere']) expect((await look('prosecutor-district', other)).statusCode, other).toBe(404);
    for (const login of ['duty', 'head', 'investigator', 'judge', 'auditor', 'administrator', 'counsel'] as const) expect((await look(login)).statusCode, login).toBe(403);
  });

  it('leads from a broken norm to its persons on the board', async () => {
    const board = await (await server.as('prosecutor-republic')).get('/api/board?norm=criminal-procedure.14.coverage&territory=kz%2F75');
    expect(board.json()).toMatchObject({ total: 1, norm: { cite: { act: 'criminal-procedure', article: '14' } }, rows: [{ place: { id: 'ivs-medeu' } }] });
    expect((await (await server.as('prosecutor-republic')).get('/api/board?norm=nonsense')).json()).toMatchObject({ total: 0, norm: null });
    expect((await (await server.as('duty-almaly')).get('/api/board?norm=criminal-procedure.14.coverage')).json()).toMatchObject({ total: 0 });
  });

  it('counts an act of response that nobody answered, until it is answered', async () => {
    const unanswered = async (): Promise<unknown> => rowOf(await seen('prosecutor-republic'), 'kz/75')?.actsUnanswered;
    expect(await unanswered()).toBe(0);
    const inPlace = { place: 'ivs-medeu', streams: [{ kind: 'place', id: 'ivs-medeu' }] };
    const prosecutor = await server.as('prosecutor-district');
    const issued = { id: randomUUID(), type: 'response.issued', at: server.clock.now - 20 * DAY, data: { actId: 'А-1', kind: 'submission', issuerLevel: 'district', addresseeLevel: 'place', answerBy: server.clock.now - 10 * DAY }, ...inPlace };
    expect((await prosecutor.post('/api/facts', { facts: [issued] })).statusCode).toBe(200);
    expect(await unanswered()).toBe(1);
    const answered = { id: randomUUID(), type: 'response.answered', at: server.clock.now - HOUR, data: { actId: 'А-1', result: 'granted' }, ...inPlace };
    expect((await prosecutor.post('/api/facts', { facts: [answered] })).statusCode).toBe(200);
    expect(await unanswered()).toBe(0);
  });

  it('calls broken in the database what the engine calls broken', async () => {
    const kinds = ['duty', 'option', 'violation', 'warning', 'ground', 'right'];
    const states = ['open', 'met', 'met-late', 'breached', 'void', 'superseded', 'suspended', 'used', 'used-late', 'lapsed', 'active', 'ended', 'instant'];
    const { rows } = await server.house.pool.query<{ kind: string; state: string; broken: boolean }>(
      `select f.kind, f.state, ${breachIn('f')} as broken from (select kind, state from unnest($1::text[]) kind, unnest($2::text[]) state) f`, [kinds, states]);
    expect(rows).toHaveLength(kinds.length * states.length);
    expect(rows.filter(({ broken }) => broken).map(({ kind, state }) => `${kind} ${state}`)).toEqual(rows.filter(isBreach).map(({ kind, state }) => `${kind} ${state}`));
    expect(rows.some(({ broken }) => broken)).toBe(true);
  });
});

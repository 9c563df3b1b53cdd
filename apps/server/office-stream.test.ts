/** A prosecutor's office as a subject of its own, over real HTTP on a real PostgreSQL: who records its work, who sees it, what the law says of it. */
import { randomUUID } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import type { GateResult, NewFactBody, RecordResult } from '@kepil/modules/contract.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const district = 'prosecutor-medeu';
const opened = Date.UTC(2026, 5, 30, 19, 0); // 1 July 2026 00:00 in Almaty
const about = (office: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id: office }], place: null, data });
const post = async (login: Login, ...facts: NewFactBody[]) => (await server.as(login)).post('/api/facts', { facts });
const described = (office: string, level = 'district'): NewFactBody => about(office, 'office.described', opened, { level, branch: 'territorial' });
const analysed = (at: number): NewFactBody => about(district, 'office.supervision-analysed', at, { periodUntil: '2026-09-30', conclusions: 'талданды' });

/** What this account finds of the stream, through its own fence. */
async function findingsSeen(login: Login, office: string): Promise<{ norm: string; state: string }[]> {
  const { rows } = await server.house.pool.query<{ id: string; role: string; capacity: string; office: string | null; territory: string; place: string | null }>('select id, role, capacity, office, territory, place from account where login = $1', [login]);
  const account = rows[0];
  if (!account) throw new Error(`no account ${login}`);
  const who = { account: account.id, login, name: login, role: account.role, capacity: account.capacity, office: account.office, territory: account.territory, territoryRoot: account.territory === 'kz', place: account.place, language: 'ru' } as Parameters<typeof fenceFor>[0];
  return readAs(server.house.pool, fenceFor(who, 'episode.read'), async (sql) => (await sql.query<{ norm: string; state: string }>(`select norm, state from finding where subject_kind = 'office' and subject = $1 order by norm, state`, [office])).rows);
}

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

describe('the work of an office', () => {
  it('is recorded by its own officials, and what is due is found by the Instruction carried on', async () => {
    const answer = await post('prosecutor-district', described(district));
    expect(answer.statusCode, answer.body).toBe(200);
    expect(await findingsSeen('prosecutor-district', district)).toEqual(expect.arrayContaining([{ norm: 'prosecutorial-supervision.66.district', state: 'breached' }, { norm: 'prosecutorial-supervision.66.district', state: 'open' }]));
  });

  it('the gate tells before the record what it would meet; a late analysis is found late', async () => {
    const fact = analysed(server.clock.now - 60_000);
    const gate = (await (await server.as('prosecutor-district')).post('/api/facts/gate', { facts: [fact] })).json<GateResult>();
    expect(gate.breaks.map(({ norm, state }) => [norm, state])).toEqual([['prosecutorial-supervision.63.analysis-district', 'met-late']]);
    const recorded = await post('prosecutor-district', fact);
    expect([recorded.statusCode, recorded.json<RecordResult>().versions]).toEqual([200, { [`office:${district}`]: 2 }]);
    const again = await post('prosecutor-district', fact);
    expect(again.json<RecordResult>().repeated).toBe(true);
  });

  it('is recorded by an office of a territory above as well, in the day of the office itself', async () => {
    expect((await post('prosecutor-region', about(district, 'office.on-duty', opened, { official: 'Омаров', from: opened, until: opened + 1 }))).statusCode).toBe(200);
    expect((await post('prosecutor-republic', about('prosecutor-75', 'office.described', opened, { level: 'oblast', branch: 'territorial' }))).statusCode).toBe(200);
    const { rows } = await server.house.pool.query<{ zone: string }>(`select distinct zone from fact where 'office:prosecutor-75' = any (streams)`);
    expect(rows).toEqual([{ zone: 'Asia/Almaty' }]);
  });

  it.each([
    ['prosecutor-esil', 404], ['prosecutor-case', 403], ['judge', 403], ['investigator', 404], ['duty', 404], ['head', 404], ['auditor', 403], ['administrator', 403], ['counsel', 403],
  ] as const)('is not recorded by %s: %i', async (login, status) => {
    expect((await post(login, analysed(opened + 1))).statusCode).toBe(status);
  });

  it('nor of the office above by one below', async () => {
    expect((await post('prosecutor-district', about('prosecutor-75', 'office.on-duty', opened, { official: 'Омаров', from: opened, until: opened + 1 }))).statusCode).toBe(404);
  });

  it('is seen within the territory, and outside of it not at all', async () => {
    for (const login of ['prosecutor-region', 'prosecutor-republic'] as const) expect((await findingsSeen(login, district)).length, login).toBeGreaterThan(0);
    for (const login of ['prosecutor-esil', 'duty', 'duty-almaly', 'investigator'] as const) expect(await findingsSeen(login, district), login).toEqual([]);
  });

  it('of an office that there is not: 404; of two offices at once: 422', async () => {
    expect((await post('prosecutor-region', described('prosecutor-nowhere'))).statusCode).toBe(404);
    const two = { ...analysed(opened + 2), streams: [{ kind: 'office', id: district }, { kind: 'office', id: 'prosecutor-75' }] };
    expect((await post('prosecutor-region', two)).statusCode).toBe(422);
  });

  it('a record made by mistake is withdrawn, and the analysis is missing again', async () => {
    const { rows } = await server.house.pool.query<{ id: string }>(`select id from fact where type = 'office.supervision-analysed'`);
    const id = rows[0]?.id ?? '';
    const answer = await post('prosecutor-district', { ...about(district, 'record.withdrawn', server.clock.now, { reason: 'қате' }), withdraws: id });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(await findingsSeen('prosecutor-district', district)).toEqual(expect.arrayContaining([{ norm: 'prosecutorial-supervision.63.analysis-district', state: 'breached' }]));
  });
});

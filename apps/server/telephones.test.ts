/** Telephones over real HTTP on a real PostgreSQL: who keeps which, what is a number, whom to ring up the chain and who answers now. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { Chain, Telephones } from '@kepil/modules/supervision/telephones/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** 20 October 2026, 18:29 in Almaty. */
const NOW = Date.UTC(2026, 9, 20, 13, 29);
const MINUTE = 60_000;
let server: TestServer;
beforeAll(async () => { server = await startTestServer({ now: NOW }); });
afterAll(() => server.close());

const row = (number: string, more: Record<string, unknown> = {}) => ({ whose: 'duty', number, hours: null, note: null, ...more });
const put = async (login: Login, seat: string, ...rows: unknown[]) => (await server.as(login)).send({ method: 'PUT', url: `/api/telephones/${seat}`, payload: { rows } });
const get = async (login: Login, path: string) => (await server.as(login)).get(path);
const office = (id: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id }], place: null, data });

describe('whose telephones', () => {
  const seats = ['prosecutor-medeu', 'prosecutor-75', 'prosecutor-esil', 'ivs-medeu', 'ivs-esil'] as const;
  const all = [...seats];
  const reads: Partial<Record<Login, readonly string[]>> = { 'prosecutor-district': all, 'prosecutor-region': all, 'prosecutor-esil': all, 'prosecutor-republic': all, administrator: all, head: ['ivs-medeu'] };
  const writes: Partial<Record<Login, readonly string[]>> = { 'prosecutor-district': ['prosecutor-medeu'], 'prosecutor-region': ['prosecutor-75'], 'prosecutor-esil': ['prosecutor-esil'], administrator: all, head: ['ivs-medeu'] };
  it.each(['duty', 'medic', 'head', 'investigator', 'prosecutor-case', 'prosecutor-district', 'prosecutor-region', 'prosecutor-esil', 'prosecutor-republic', 'judge', 'auditor', 'administrator', 'counsel', 'monitor'] as const)('%s', async (login) => {
    for (const seat of seats) {
      expect((await get(login, `/api/telephones/${seat}`)).statusCode === 200, `reads ${seat}`).toBe(reads[login]?.includes(seat) ?? false);
      expect((await put(login, seat, row('+7 727 250 00 01'))).statusCode === 200, `writes ${seat}`).toBe(writes[login]?.includes(seat) ?? false);
    }
  });
  it('the fence of the database lets nobody else write, and a place see no other', async () => {
    const { readAs } = await import('@kepil/journal/access.ts');
    const nothing = { territory: null, place: null, office: null, streams: null };
    const insert = (access: Parameters<typeof readAs>[1], seat: string) => readAs(server.house.pool, access, (sql) => sql.query(`insert into telephone (seat, n, whose, number, changed_at, changed_by) values ($1, 20, 'duty', '+77272500001', 1, 'a-head')`, [seat]));
    await expect(insert({ ...nothing, role: 'custody-prosecutor', account: 'a', office: 'prosecutor-medeu' }, 'prosecutor-75')).rejects.toThrow(/policy/);
    await expect(insert({ ...nothing, role: 'duty-officer', account: 'a', place: 'ivs-medeu' }, 'ivs-medeu')).rejects.toThrow(/policy/);
    const seen = await readAs(server.house.pool, { ...nothing, role: 'head-of-place', account: 'a', place: 'ivs-medeu' }, async (sql) => (await sql.query<{ seat: string }>('select distinct seat from telephone')).rows);
    expect(seen).toEqual([{ seat: 'ivs-medeu' }]);
  });
});

describe('what is kept', () => {
  it('is kept as E.164, with hours and who changed it last', async () => {
    const answer = await put('prosecutor-district', 'prosecutor-medeu', row('8 (727) 250-12-34', { note: 'ішкі 102' }), row('7015550001', { whose: 'head', hours: { from: 540, to: 1110 } }));
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json<Telephones>()).toMatchObject({ rows: [{ number: '+77272501234', note: 'ішкі 102', hours: null }, { number: '+77015550001', whose: 'head', hours: { from: 540, to: 1110 } }], mayChange: true, changed: { at: NOW, by: 'Официал prosecutor-district' } });
  });
  it('refuses what is no number of Kazakhstan, by its line, and keeps what was', async () => {
    const answer = await put('prosecutor-district', 'prosecutor-medeu', row('8 727 250 12 34'), row('+7 495 123-45-67'), row('102'));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors?: { path: string }[]; fields?: { path: string }[] }>()).toMatchObject({ code: 'invalid' });
    expect(answer.body).toContain('rows.1.number');
    expect(answer.body).toContain('rows.2.number');
    expect((await get('prosecutor-district', '/api/telephones')).json<Telephones>().rows).toHaveLength(2);
    for (const bad of [row('x'.repeat(500)), row('+77272501234', { hours: { from: -1, to: 5 } }), row('+77272501234', { whose: 'anybody' }), {}]) expect((await put('prosecutor-district', 'prosecutor-medeu', bad)).statusCode).toBe(422);
    expect((await put('prosecutor-district', 'prosecutor-medeu', ...Array.from({ length: 21 }, () => row('+77272501234')))).statusCode).toBe(422);
    expect((await put('administrator', 'police-medeu', row('+77272501234'))).statusCode).toBe(404);
  });
});

describe('whom to ring', () => {
  const chain = async (login: Login, place = 'ivs-medeu'): Promise<Chain> => (await get(login, `/api/telephones/chain?place=${place}`)).json();
  it('the office right above first, with who is on call there, then those above it, the own one, the place', async () => {
    await put('prosecutor-region', 'prosecutor-75', row('+77272720001', { whose: 'reception', hours: { from: 540, to: 1110 } }), row('+77272720002', { hours: { from: 1110, to: 540 } }));
    await put('head', 'ivs-medeu', row('+77272720003'));
    for (const fact of [office('prosecutor-75', 'office.on-duty', NOW - 60 * MINUTE, { official: 'Бөкенбаев Ғ.', from: NOW - 30 * MINUTE, until: NOW + 30 * MINUTE, phone: '8 701 555 00 01' }), office('prosecutor-75', 'office.on-duty', NOW - 50 * MINUTE, { official: 'Ертеңгі', from: NOW + 30 * MINUTE, until: NOW + 90 * MINUTE }), office('prosecutor-75', 'office.zonal-officer-assigned', NOW - 90 * MINUTE, { official: 'Аймақтық Қ.' })]) {
      const answer = await (await server.as(fact.type === 'office.on-duty' ? 'prosecutor-region' : 'prosecutor-republic')).post('/api/facts', { facts: [fact] });
      expect(answer.statusCode, answer.body).toBe(200);
    }
    const { rows } = await chain('prosecutor-district');
    expect(rows.map(({ seat, rank }) => [seat.id, rank])).toEqual([['prosecutor-75', 'next'], ['prosecutor-kz', 'above'], ['prosecutor-medeu', 'own'], ['ivs-medeu', 'place']]);
    expect(rows[0]?.people).toEqual([{ name: 'Бөкенбаев Ғ.', role: 'on-call', number: '+77015550001', shown: '+7 701 555-00-01', until: NOW + 30 * MINUTE }]);
    expect(rows[1]?.people).toMatchObject([{ name: 'Аймақтық Қ.', role: 'zonal' }]);
    expect(rows[0]?.numbers.map(({ number, answers }) => [number, answers])).toEqual([['+77272720001', true], ['+77272720002', false]]);
    server.clock.now = NOW + MINUTE;
    expect((await chain('prosecutor-district')).rows[0]?.numbers.map(({ number, answers }) => [number, answers])).toEqual([['+77272720002', true], ['+77272720001', false]]);
    server.clock.now = NOW;
  });
  it('of the republic nobody is above; a place of another territory is left out; nobody but those who supervise has a chain up', async () => {
    expect((await chain('prosecutor-republic')).rows.map(({ rank }) => rank)).toEqual(['own', 'place']);
    expect((await chain('prosecutor-esil', 'ivs-medeu')).rows.map(({ seat }) => seat.id)).not.toContain('ivs-medeu');
    for (const login of ['duty', 'judge', 'investigator', 'monitor'] as const) expect((await get(login, '/api/telephones/chain')).statusCode, login).toBe(403);
    expect((await get('head', '/api/telephones/chain?place=ivs-medeu')).json<Chain>().rows.map(({ seat }) => seat.id)).toEqual(['ivs-medeu']);
  });
});

/** Public control over HTTP: what its member records and sees, what he never sees, and numbers that tell of nobody. */
import { randomUUID } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import type { Figures, Visits } from '@kepil/modules/monitoring/contract.ts';
import { LEAST_SHOWN } from '@kepil/modules/monitoring/small-counts.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fact, HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
const SURNAME = 'Әбдіқұлов';
let server: TestServer;
const episode = randomUUID();

const ofPlace = (type: string, at: number, data: Record<string, unknown>, place = 'ivs-medeu', more: object = {}) => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data, ...more });
const visited = (at: number, data: Record<string, unknown> = {}, place = 'ivs-medeu') => ofPlace('monitoring.visited', at, { members: 2, names: 'Иванова А., Қасымов Б.', ...data }, place);
const send = async (login: Login, ...facts: object[]) => (await server.as(login)).post('/api/facts', { facts });
const record = async (login: Login, ...facts: object[]): Promise<void> => {
  const answer = await send(login, ...facts);
  expect(answer.statusCode, answer.body).toBe(200);
};
const gate = async (login: Login, ...facts: object[]) => (await server.as(login)).post('/api/facts/gate', { facts });
const visits = async (login: Login): Promise<Visits> => {
  const answer = await (await server.as(login)).get('/api/monitoring/visits');
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const figures = async (login: Login, territory?: string): Promise<Figures> => (await (await server.as(login)).get(`/api/monitoring/figures${territory ? `?territory=${encodeURIComponent(territory)}` : ''}`)).json();

beforeAll(async () => {
  server = await startTestServer();
  const answer = await (await server.as('duty')).post('/api/episodes', opening(episode, server.clock.now - 6 * HOUR, 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  await record('duty', fact(episode, 'complaint.lodged', server.clock.now - 4 * HOUR, { complaintId: 'Ш-1', about: 'conditions', addressee: 'prosecutor' }, { place: 'ivs-medeu' }));
});
afterAll(() => server.close());

describe('the member of the commission', () => {
  it('announces, visits and states, and the law is told before it is recorded', async () => {
    const at = server.clock.now;
    await record('monitor', ofPlace('monitoring.visit-announced', at, { members: 2, planned: at + DAY, purpose: 'Питание и прогулки' }));
    expect((await gate('monitor', visited(at - HOUR))).json().breaks).toEqual([]);
    const alone = await gate('monitor', visited(at - HOUR, { members: 1 }));
    expect(alone.json().breaks.map(({ norm }: { norm: string }) => norm)).toEqual(['special-institutions.51.two-members']);
    const made = visited(at - HOUR, { seen: 'Камеры 1–12', remarks: 'Нет горячей воды' });
    await record('monitor', made);
    await record('monitor', ofPlace('monitoring.statement-filed', at - HOUR / 2, { statementId: 'З-1', addressee: 'both', about: 'Горячая вода', visit: made.id }));
    const seen = await visits('monitor');
    expect(seen.territory.id).toBe('kz/75');
    expect(seen.visits.map(({ what, members, found }) => [what, members, found.length])).toEqual([['announced', 2, 0], ['made', 2, 0]]);
    expect(seen.places.find(({ id }) => id === 'ivs-medeu')).toMatchObject({ planned: at + DAY, lastVisit: at - HOUR, regime: null });
    expect(seen.statements).toMatchObject([{ number: 'З-1', about: 'Горячая вода', answer: null }]);
  });

  it('learns who answered the statement; until then the prosecutor and the head see that nobody has', async () => {
    for (const login of ['prosecutor-district', 'prosecutor-region', 'head'] as const) expect((await visits(login)).statements).toMatchObject([{ number: 'З-1', answer: null }]);
    expect((await visits('prosecutor-esil')).statements).toEqual([]);
    const register = await (await server.as('prosecutor-district')).get('/api/registers/monitoring?place=ivs-medeu');
    expect(register.json().total).toBe(3);
    await record('prosecutor-district', ofPlace('monitoring.statement-answered', server.clock.now, { statementId: 'З-1', by: 'prosecutor', result: 'Внесено представление' }));
    expect((await visits('monitor')).statements).toMatchObject([{ answer: { at: server.clock.now, result: 'Внесено представление', by: { ru: 'орган прокуратуры' }, office: { ru: 'prosecutor-medeu' } } }]);
  });

  it('alone is found, by the rule of two members', async () => {
    const alone = visited(server.clock.now - 2 * HOUR, { members: 1 }, 'ivs-almaly');
    const answer = await send('monitor', alone);
    expect(answer.json().findings.map(({ norm }: { norm: string }) => norm)).toEqual(['special-institutions.51.two-members']);
    expect((await visits('monitor')).visits.find(({ id }) => id === alone.id)?.found).toMatchObject([{ norm: 'special-institutions.51.two-members', cite: { article: '51' } }]);
  });

  it('sees a regime of special conditions loudly while it lasts; a visit under it is found, a refusal is not', async () => {
    const at = server.clock.now - 3 * HOUR;
    const ofRegime = async (type: string, when: number, data: Record<string, unknown>): Promise<void> => {
      const one = { ...ofPlace(type, when, data, 'si-75'), streams: [{ kind: 'place' as const, id: 'si-75' }], zone: 'Asia/Almaty', actor: { id: 'a', capacity: 'head-of-place' as const, office: null } };
      expect(await server.house.journal.append({ facts: [one] })).toMatchObject({ ok: true });
    };
    const regime = async () => (await visits('monitor')).places.find(({ id }) => id === 'si-75')?.regime;
    await ofRegime('regime.introduced', at - 2 * HOUR, { ground: 'epidemic', by: 'mvd-minister', number: 'secret-7', until: at - HOUR });
    expect(await regime()).toBeNull();
    await ofRegime('regime.introduced', at, { ground: 'epidemic', by: 'mvd-minister', number: 'secret-7' });
    expect(await regime()).toEqual({ since: at, until: at + 30 * DAY });
    await ofRegime('regime.introduced', at + HOUR, { ground: 'epidemic', by: 'mvd-minister', number: 'secret-7', until: at + 10 * DAY });
    expect(await regime()).toEqual({ since: at + HOUR, until: at + 10 * DAY });
    const under = visited(server.clock.now - HOUR, {}, 'si-75');
    expect((await send('monitor', under)).json().findings.map(({ norm }: { norm: string }) => norm)).toEqual(['special-institutions.51.suspended']);
    expect((await send('monitor', ofPlace('monitoring.visit-refused', server.clock.now - HOUR, { members: 2, reason: 'special-regime' }, 'si-75'))).json().findings).toEqual([]);
    await ofRegime('regime.lifted', server.clock.now - 60_000, { by: 'mvd-minister' });
    expect(await regime()).toBeNull();
  });

  it('sees of a place how many are held, and not how few are without a ground or with a breach', async () => {
    const told = (answer: { json(): { rows: { id: string }[] } }) => answer.json().rows.find(({ id }) => id === 'ivs-medeu');
    expect(told(await (await server.as('monitor')).get('/api/places'))).toMatchObject({ held: 1, breaches: null, uncovered: null, expiring24h: null });
    expect(told(await (await server.as('duty')).get('/api/places'))).toMatchObject({ held: 1, uncovered: 0 });
  });

  it('corrects what he recorded, and nothing that others did', async () => {
    const own = (await visits('monitor')).visits.find(({ what, place }) => what === 'made' && place.id === 'ivs-almaly');
    await record('monitor', { ...visited(server.clock.now - 2 * HOUR, { members: 3 }, 'ivs-almaly'), corrects: own?.id });
    const seen = (await visits('monitor')).visits.filter(({ place }) => place.id === 'ivs-almaly');
    expect(seen).toMatchObject([{ members: 3, found: [] }]);
    const foreign = visited(server.clock.now - 3 * HOUR);
    await record('duty', foreign);
    expect((await send('monitor', { ...visited(server.clock.now - 3 * HOUR, { members: 5 }), corrects: foreign.id })).statusCode).toBe(403);
  });
});

describe('the member sees no person', () => {
  it('at any door: all addresses of the API with everything that a member could name', async () => {
    const member = await server.as('monitor');
    const { paths } = (await server.anonymous.get('/api/openapi.json')).json() as { paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>> };
    const open: string[] = [];
    let asked = 0;
    for (const [path, { get }] of Object.entries(paths)) {
      if (!get) continue;
      for (const id of [episode, 'ivs-medeu']) {
        const query = new URLSearchParams((get.parameters ?? []).filter((one) => one.in === 'query').flatMap(({ name }) => ({ q: [[name, SURNAME]], episode: [[name, episode]], place: [[name, 'ivs-medeu']], key: [[name, 'any|key']], on: [[name, '2026-01-01']] }[name] ?? [])));
        const url = `${path.replace(/\{[^}]+\}/g, id)}?${query.toString()}`;
        const answer = await member.get(url);
        asked += 1;
        expect(answer.statusCode, url).toBeLessThan(500);
        for (const word of [SURNAME, 'Ғани', episode, 'Ш-1']) expect(answer.statusCode < 300 && answer.body.includes(word), `${url} says ${word}`).toBe(false);
        if (answer.statusCode < 300 && !open.includes(path)) open.push(path);
      }
    }
    expect(asked).toBeGreaterThan(60);
    // What answers at all: his own account, the law, the places in numbers, public control.
    expect(open.filter((path) => !/^\/api\/(hello|me|law|vocabulary|places|territories|monitoring|journal\/checkpoint|openapi\.json|health|ready|metrics|checkpoint|log|witness|passkeys|oidc|trust)/.test(path)).sort()).toEqual([]);
    for (const path of ['/api/board', `/api/episodes/${episode}`, '/api/registers?place=ivs-medeu', '/api/places/ivs-medeu/shift', '/api/notices', '/api/overview', '/api/users', '/api/reads', '/api/places/ivs-medeu/plan']) expect((await member.get(path)).statusCode, path).toBe(403);
  });

  it('records about nobody and nothing that is not his: neither of a person, nor of an office, nor another kind of fact, nor beyond his territory', async () => {
    const at = server.clock.now - HOUR;
    expect((await send('monitor', fact(episode, 'monitoring.conversation', at, { consent: true, signed: true }))).statusCode).toBe(403);
    expect((await gate('monitor', fact(episode, 'monitoring.conversation', at, { consent: true }))).statusCode).toBe(403);
    expect((await send('monitor', ofPlace('monitoring.conversation', at, { consent: true }))).statusCode).toBe(403);
    expect((await send('monitor', ofPlace('place.inspected', at, { kind: 'monthly' }))).statusCode).toBe(403);
    expect((await send('monitor', ofPlace('monitoring.statement-answered', at, { statementId: 'З-1' }))).statusCode).toBe(403);
    expect((await send('monitor', visited(at, {}, 'ivs-esil'))).statusCode).toBe(404);
    expect((await send('monitor', { ...visited(at), place: 'ivs-almaly' })).statusCode).toBe(403);
    expect((await send('monitor', { ...visited(at), streams: [{ kind: 'office', id: 'prosecutor-medeu' }] })).statusCode).toBe(403);
    expect((await (await server.as('monitor')).post('/api/episodes', opening(randomUUID(), at, 'ivs-medeu'))).statusCode).toBe(403);
  });

  it('nor does the database show him one, with the application’s check left out: no fact, no stream, no finding; by the views only his types', async () => {
    const rows = await readAs(server.house.pool, { role: 'monitoring-member', account: 'a-monitor', territory: 'kz' }, async (sql) => {
      const count = async (table: string) => (await sql.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
      const barred: Record<string, number | undefined> = {};
      for (const table of ['fact', 'fact_stream', 'stream', 'finding', 'held', 'register_fact', 'register_person', 'shift_fact', 'money_fact', 'cell']) barred[table] = await count(table);
      const types = (await sql.query<{ type: string; data: object }>('select distinct type, data from monitoring_fact')).rows;
      return { barred, types };
    });
    expect(new Set(Object.values(rows.barred))).toEqual(new Set([0]));
    expect(rows.types.length).toBeGreaterThan(3);
    expect(rows.types.filter(({ type }) => !/^(monitoring|regime)\./.test(type))).toEqual([]);
    expect(JSON.stringify(rows.types)).not.toContain('secret-7');
    const auditor = await readAs(server.house.pool, { role: 'auditor', account: 'x', territory: 'kz' }, async (sql) => (await sql.query('select from monitoring_fact union all select from monitoring_count')).rowCount);
    expect(auditor).toBe(0);
  });
});

describe('figures', () => {
  it('count who is held by kind of place; what befell fewer persons than are told is not told', async () => {
    const seen = await figures('monitor');
    expect(seen.kinds.find(({ kind }) => kind === 'ivs')).toMatchObject({ places: 2, capacity: 100, held: 1, area: null });
    expect(seen.events?.complaints).toEqual({ total: { n: null, hidden: 'fewer' }, parts: [expect.objectContaining({ code: 'conditions', count: { n: null, hidden: 'fewer' } })] });
    expect(seen.events?.deaths).toEqual({ n: 0, hidden: null });
    for (let i = 2; i <= LEAST_SHOWN; i += 1) await record('duty', fact(episode, 'complaint.lodged', server.clock.now - 3 * HOUR, { complaintId: `Ш-${i}`, about: 'conditions', addressee: 'prosecutor' }, { place: 'ivs-medeu' }));
    const more = await figures('monitor');
    expect(more.events?.complaints).toMatchObject({ total: { n: LEAST_SHOWN, hidden: null }, parts: [{ code: 'conditions', count: { n: LEAST_SHOWN } }] });
    const { outcomes } = more.events ?? {};
    expect(outcomes?.total).toEqual({ n: LEAST_SHOWN, hidden: null });
  });

  it('of a part of the territory leave out what could be worked out by subtraction, save for whoever sees the persons', async () => {
    expect(await figures('monitor', 'kz/75/medeu')).toMatchObject({ territory: { id: 'kz/75/medeu' }, events: null, kinds: [{ kind: 'ivs', held: 1 }] });
    expect((await figures('prosecutor-region', 'kz/75/medeu')).events).not.toBeNull();
    expect((await figures('monitor')).territories.map(({ id }) => id)).toEqual(['kz/75/almaly', 'kz/75/medeu']);
    expect((await figures('head')).kinds).toMatchObject([{ kind: 'ivs', places: 1, held: 1 }]);
  });

  it('end at the territory, and are for nobody else', async () => {
    for (const territory of ['kz', 'kz/71', 'kz/7', 'nowhere']) expect((await (await server.as('monitor')).get(`/api/monitoring/figures?territory=${encodeURIComponent(territory)}`)).statusCode, territory).toBe(404);
    for (const login of ['duty', 'medic', 'investigator', 'judge', 'auditor', 'administrator', 'counsel'] as const) {
      for (const what of ['visits', 'figures']) expect((await (await server.as(login)).get(`/api/monitoring/${what}`)).statusCode, login).toBe(403);
    }
  });
});

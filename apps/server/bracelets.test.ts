/** Electronic bracelets through the real layers: who may send, what is kept, how breaches become facts once, who sees them, what is forgotten. */
import { randomUUID } from 'node:crypto';
import type { Bracelets, BraceletView, Gateways, Taken, Track } from '@kepil/modules/control/bracelets/contract.ts';
import { keepPositions } from '@kepil/modules/control/bracelets/keeping.ts';
import { watchBracelets } from '@kepil/modules/control/bracelets/watching.ts';
import { dispatchNotices } from '@kepil/modules/supervision/dispatch.ts';
import type { NewFactBody, Notices } from '@kepil/modules/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fact, HOUR, MINUTE, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
const service = 'probation-medeu';
/** 20:00 in Almaty: the hours of the home begin at 22:00. */
const evening = Date.UTC(2026, 9, 5, 15, 0);
const home = [43.24, 76.9] as const, away = [43.26, 76.95] as const, school = [43.25, 76.93] as const;
const zones = [
  { id: 'home', name: 'Үй', rule: 'stay', area: { centre: home, radius: 150 }, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }] },
  { id: 'school', name: 'Мектеп', rule: 'avoid', area: { centre: school, radius: 200 } },
];
let server: TestServer;
let token = '';
const of = (episode: string, type: string, at: number, data: Record<string, unknown>, more: Partial<NewFactBody> = {}) => fact(episode, type, at, data, { place: service, ...more });

/** A person with a bracelet; returns the episode. */
async function worn(device: string, more: { readonly zones?: readonly unknown[]; readonly until?: number } = {}): Promise<string> {
  const episode = randomUUID();
  const at = server.clock.now - DAY;
  const answer = await (await server.as('duty')).post('/api/episodes', { facts: [
    person(episode, at), of(episode, 'control.registered', at, { place: service, placeKind: 'probation-service', kind: 'conditional', endsAt: server.clock.now + 300 * DAY }),
    of(episode, 'bracelet.attached', at, { device, ground: '2-17', until: more.until ?? server.clock.now + 100 * DAY }), ...(more.zones?.length === 0 ? [] : [of(episode, 'bracelet.zones-set', at, { device, zones: more.zones ?? zones })]),
  ] });
  expect(answer.statusCode, answer.body).toBe(201);
  return episode;
}
const send = (rows: readonly unknown[], bearer = token) => server.anonymous.send({ method: 'POST', url: '/api/bracelets/positions', headers: { authorization: `Bearer ${bearer}` }, payload: { positions: rows } });
async function sent(rows: readonly unknown[]): Promise<Taken> {
  const answer = await send(rows);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<Taken>();
}
/** One position each ten minutes from one moment to before the other. */
const every = (device: string, from: number, to: number, point: readonly [number, number], more: object = {}) => Array.from({ length: Math.ceil((to - from) / (10 * MINUTE)) }, (_, i) => ({ device, at: from + i * 10 * MINUTE, point, ...more }));
/** Nobody's session ends while the test lets weeks go by. */
async function goTo(at: number): Promise<void> {
  server.clock.now = at;
  await server.house.pool.query('update session set last_seen_at = $1::bigint, expires_at = $1::bigint + 3600000', [at]);
}
const watchAt = async (at: number) => { await goTo(at); return watchBracelets(server.house); };
const list = async (login: 'duty' | 'prosecutor-district' | 'prosecutor-esil' | 'prosecutor-republic', query = ''): Promise<Bracelets> => {
  const answer = await (await server.as(login)).get(`/api/bracelets${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<Bracelets>();
};
async function view(device: string): Promise<BraceletView> {
  const { rows: [row] } = await list('duty', `?q=${encodeURIComponent(device)}`);
  const answer = await (await server.as('duty')).get(`/api/bracelets/${row?.watch}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<BraceletView>();
}
const clock = (at: number | null): string => (at === null ? '' : new Date(at + 5 * HOUR).toISOString().slice(11, 16));
const alarms = async (device: string): Promise<string[]> => (await view(device)).alarms.map(({ kind, zone, from, until }) => `${kind} ${zone ?? '-'} ${clock(from)}–${clock(until)}`).toReversed();
const factsOf = async (episode: string): Promise<string[]> => (await server.house.pool.query<{ type: string }>(`select f.type from fact_stream s join fact f on f.seq = s.seq where s.kind = 'episode' and s.stream = $1 and f.capacity = 'system' order by s.version`, [episode])).rows.map(({ type }) => type);

beforeAll(async () => {
  server = await startTestServer({ now: evening, prepare: async (pool) => {
    await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head) values ($1, 'probation-service', 'uis', '{"kk":"Пробация","ru":"Пробация","en":"Probation"}', 'kz/75/medeu', 'Asia/Almaty', null, null)`, [service]);
    await pool.query(`update account set place = $1 where login in ('duty', 'head')`, [service]);
  } });
  const answer = await (await server.as('administrator')).post('/api/gateways', { name: 'Оператор', territory: 'kz/75' });
  expect(answer.statusCode, answer.body).toBe(201);
  ({ token } = answer.json<{ token: string }>());
});
afterAll(() => server.close());

describe('P4.32a: who sends positions', () => {
  it('has a token: none, a wrong one and a revoked one are refused alike, and nothing is read of what they send', async () => {
    for (const bearer of ['', 'x', 'A'.repeat(43), `${token}x`]) expect((await send([{ device: 'X', at: evening, point: home }], bearer)).statusCode, bearer).toBe(401);
    const administrator = await server.as('administrator');
    const second = (await administrator.post('/api/gateways', { name: 'Прежний', territory: 'kz' })).json<{ id: string; token: string }>();
    expect((await send([{ device: 'X', at: evening, point: home }], second.token)).statusCode).toBe(200);
    expect((await administrator.send({ method: 'DELETE', url: `/api/gateways/${second.id}` })).statusCode).toBe(200);
    expect((await send([{ device: 'X', at: evening, point: home }], second.token)).statusCode).toBe(401);
    const { rows } = (await administrator.get('/api/gateways')).json<Gateways>();
    expect(rows.map(({ name, revokedAt, today }) => [name, revokedAt !== null, today.refused])).toEqual([['Оператор', false, 0], ['Прежний', true, 1]]);
    const { rows: stored } = await server.house.pool.query<{ token_hash: string }>('select token_hash from gateway');
    expect(stored.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash) && token_hash !== token)).toBe(true);
    const { rows: trace } = await server.house.pool.query<{ what: string }>(`select what from read_audit where what like 'gateway:%' order by at, what`);
    expect(trace.map(({ what }) => what).toSorted()).toEqual(['gateway:issued', 'gateway:issued', 'gateway:revoked']);
  });
  it('is made and revoked by the administrator alone, who sees no position', async () => {
    for (const login of ['duty', 'prosecutor-republic', 'auditor'] as const) expect((await (await server.as(login)).get('/api/gateways')).statusCode, login).toBe(403);
    for (const login of ['administrator', 'auditor', 'investigator', 'judge', 'prosecutor-case', 'monitor'] as const) expect((await (await server.as(login)).get('/api/bracelets')).statusCode, login).toBe(403);
  });
  it('is told row by row what is wrong; the rest is kept, once, in any order', async () => {
    await worn('B-1');
    await worn('B-ended', { until: evening - 2 * HOUR });
    const good = [{ device: 'B-1', at: evening - 20 * MINUTE, point: home }, { device: 'B-1', at: new Date(evening - 30 * MINUTE).toISOString(), point: home, accuracy: 12.4 }];
    const bad = [
      [{ device: 'B-1', at: evening + 6 * MINUTE, point: home }, 'ahead-of-time'], [{ device: 'B-1', at: evening - 32 * DAY, point: home }, 'too-old'], [{ device: 'B-1', at: evening - 2 * DAY, point: home }, 'not-worn'],
      [{ device: 'B-1', at: evening, point: [91, 76.9] }, 'impossible-point'], [{ device: 'B-1', at: evening, point: [0, 0] }, 'impossible-point'], [{ device: 'B-1', at: evening, point: ['43', 76] }, 'malformed'], [null, 'malformed'], ['x', 'malformed'],
      [{ device: 'nobody', at: evening, point: home }, 'unknown-device'], [{ device: 'B-ended', at: evening, point: home }, 'term-over'],
    ] as const;
    const answer = await sent([...bad.map(([row]) => row), ...good]);
    expect([answer.accepted, answer.repeated, answer.refused.map(({ row, code }) => [row, code])]).toEqual([2, 0, bad.map(([, code], i) => [i, code])]);
    expect(answer.refused.every(({ message }) => message.kk !== '' && message.ru !== '' && message.en !== '')).toBe(true);
    expect(await sent(good)).toEqual({ accepted: 0, repeated: 2, refused: [] });
    expect((await sent([...every('B-1', evening - 3 * HOUR, evening, home), { device: 'B-1', at: evening + 4 * MINUTE, point: home }])).accepted).toBe(17);
    expect((await view('B-1')).lastAt).toBe(evening + 4 * MINUTE);
  });
  it('sends no more than a batch holds, and only of its territory', async () => {
    expect((await send(Array.from({ length: 1001 }, () => ({})))).statusCode).toBe(422);
    expect((await send([])).statusCode).toBe(422);
    expect((await send([{ device: 'x'.repeat(300_000) }])).statusCode).toBe(413);
    const { token: other } = (await (await server.as('administrator')).post('/api/gateways', { name: 'Астана', territory: 'kz/71' })).json<{ token: string }>();
    expect((await send([{ device: 'B-1', at: evening, point: home }], other)).json<Taken>().refused.map(({ code }) => code)).toEqual(['unknown-device']);
    expect((await (await server.as('administrator')).post('/api/gateways', { name: 'x', territory: 'kz/none' })).statusCode).toBe(422);
  });
});

describe('P50.9: breaches', () => {
  it('of each kind become facts once, with their end, however often and by however many they are looked for', async () => {
    await goTo(evening);
    const episode = await worn('B-2');
    await sent(every('B-2', evening, evening + HOUR, home).filter(({ at }) => at <= evening));
    await watchAt(evening + MINUTE);
    await goTo(evening + 3 * HOUR);
    // School from 21:00 to 21:20, away at 22:00 until 23:00, the strap opened at 23:00.
    await sent([...every('B-2', evening, evening + HOUR, home), ...every('B-2', evening + HOUR, evening + 80 * MINUTE, school), ...every('B-2', evening + 80 * MINUTE, evening + 3 * HOUR, away)]);
    await Promise.all([watchBracelets(server.house, 1), watchBracelets(server.house), watchBracelets(server.house, 2)]);
    expect(await factsOf(episode)).toEqual(['bracelet.breach', 'bracelet.breach']);
    expect(await alarms('B-2')).toEqual(['entered school 21:00–21:20', 'left home 22:00–']);
    await goTo(evening + 4 * HOUR);
    await sent(every('B-2', evening + 3 * HOUR, evening + 4 * HOUR, home).map((one, i) => (i === 0 ? { ...one, tamper: true } : one)));
    await watchBracelets(server.house);
    expect(await alarms('B-2')).toEqual(['entered school 21:00–21:20', 'left home 22:00–23:00', 'tamper - 23:00–23:00']);
    const facts = await factsOf(episode);
    expect(facts).toEqual(['bracelet.breach', 'bracelet.breach', 'bracelet.breach-ended', 'bracelet.breach']);
    for (let i = 0; i < 3; i++) expect((await watchBracelets(server.house)).facts).toBe(0);
    await server.house.pool.query(`update bracelet_signal set found = null, settled_at = null, dirty_from = 0, look_at = 0`);
    expect((await watchBracelets(server.house)).facts).toBe(0);
    expect(await factsOf(episode)).toEqual(facts);
  });
  it('silence is an alarm by itself, without a position; what comes late takes it back with a reason, and settles what was not known', async () => {
    const start = evening + 10 * DAY;
    await goTo(start);
    const episode = await worn('B-3');
    await sent([{ device: 'B-3', at: start - 10 * MINUTE, point: home }]);
    await watchBracelets(server.house);
    expect(await factsOf(episode)).toEqual([]);
    expect((await watchAt(start + 20 * MINUTE)).devices).toBe(0);
    await watchAt(start + 21 * MINUTE);
    expect(await alarms('B-3')).toEqual(['no-signal - 19:50–']);
    await goTo(start + 4 * HOUR);
    await sent([{ device: 'B-3', at: start + 4 * HOUR, point: home }]);
    await watchBracelets(server.house);
    expect(await alarms('B-3')).toEqual(['no-signal - 19:50–00:00']);
    // The memory of the device is read out: it was heard all the time, and away from ten to eleven.
    await sent([...every('B-3', start + 2 * HOUR, start + 3 * HOUR, away), ...every('B-3', start + 3 * HOUR, start + 4 * HOUR, home), ...every('B-3', start, start + 2 * HOUR, home)].toReversed());
    await watchBracelets(server.house);
    expect(await alarms('B-3')).toEqual(['left home 22:00–23:00']);
    expect(await factsOf(episode)).toEqual(['bracelet.breach', 'bracelet.breach-ended', 'record.withdrawn', 'bracelet.breach']);
    const page = (await (await server.as('duty')).get(`/api/episodes/${episode}`)).json<{ facts: { type: string; data: { reason?: string } }[] }>();
    expect(JSON.stringify(page.facts)).toContain('не подтверждают нарушения');
  });
  it('a worker that is killed after it recorded and before it noted so records nothing twice', async () => {
    const start = evening + 20 * DAY;
    await goTo(start + 3 * HOUR);
    const episode = await worn('B-4');
    await sent([...every('B-4', start, start + 2 * HOUR, home), ...every('B-4', start + 2 * HOUR, start + 3 * HOUR, away)]);
    // Killed: the connection of its transaction is gone when it comes to the note.
    const { pool } = server.house;
    const connect = pool.connect.bind(pool) as (...called: readonly unknown[]) => unknown;
    const broken = { ...server.house, pool: Object.assign(Object.create(pool) as typeof pool, { connect: async (...called: readonly unknown[]) => {
      // What is not a transaction of its own goes by as ever.
      if (called.length > 0) return connect(...called);
      const client = await pool.connect();
      return new Proxy(client, { get: (target, name) => {
        if (name !== 'query') { const value = Reflect.get(target, name) as unknown; return typeof value === 'function' ? value.bind(target) : value; }
        return (query: { name?: string } | string, ...rest: unknown[]) => (typeof query === 'object' && query.name === 'bracelet-judged' ? Promise.reject(new Error('killed')) : (target.query as (...all: unknown[]) => unknown).call(target, query, ...rest));
      } });
    } }) };
    await expect(watchBracelets(broken)).rejects.toThrow('killed');
    expect(await factsOf(episode)).toEqual(['bracelet.breach']);
    await watchBracelets(server.house);
    expect(await factsOf(episode)).toEqual(['bracelet.breach']);
    expect(await alarms('B-4')).toEqual(['left home 22:00–']);
  });
  it('of whom nothing can be recorded just now, nobody else waits; he is looked at again', async () => {
    const start = server.clock.now;
    const [first, second] = [await worn('B-7'), await worn('B-8')];
    await sent([...every('B-7', start - HOUR, start, school), ...every('B-8', start - HOUR, start, school)]);
    const { journal } = server.house;
    const refusing = { ...server.house, journal: { ...journal, stream: journal.stream.bind(journal), append: (request: Parameters<typeof journal.append>[0]) => (request.facts[0]?.streams[0]?.id === first ? Promise.reject(new Error('refused')) : journal.append(request)) } };
    await expect(watchBracelets(refusing)).rejects.toThrow('refused');
    expect([await factsOf(first), await factsOf(second)]).toEqual([[], ['bracelet.breach', 'bracelet.breach']]);
    await watchAt(start + 2 * MINUTE);
    // Within the forbidden zone, and not at home at ten.
    expect(await factsOf(first)).toEqual(['bracelet.breach', 'bracelet.breach']);
  });
  it('an alarm calls the keeper at once; followed up, it is closed and calls nobody, and its end does not open it again', async () => {
    const { episode, alarms: [alarm] } = await view('B-4');
    const begin = server.clock.now;
    while ((await dispatchNotices(server.house, null)) > 0);
    const notices = async (login: 'duty' | 'head' | 'prosecutor-district'): Promise<[string, boolean][]> =>
      (await (await server.as(login)).get('/api/notices?limit=200')).json<Notices>().rows.filter((one) => one.episode === episode && one.kind === 'alarm').map(({ title, receivedAt }) => [title.ru, receivedAt !== null]);
    expect([await notices('duty'), await notices('head'), await notices('prosecutor-district')]).toEqual([[['Сигнал электронного браслета', false]], [['Сигнал электронного браслета', false]], []]);
    expect((await (await server.as('duty')).get('/api/notices?limit=200')).json<Notices>().rows.find((one) => one.episode === episode)?.person).toContain('Әбдіқұлов');
    expect(alarm?.due).toBe((alarm?.from ?? 0) + DAY);
    await goTo(begin + 10 * MINUTE);
    const answer = await (await server.as('duty')).post('/api/facts', { facts: [of(episode, 'bracelet.breach-followed', server.clock.now, { about: alarm?.id, result: 'Находился у родственников' })] });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(await notices('duty')).toEqual([['Сигнал электронного браслета', true]]);
    await goTo(begin + 20 * MINUTE);
    await sent(every('B-4', begin, begin + 20 * MINUTE, home));
    await watchBracelets(server.house);
    const { alarms: [closed], state, open } = await view('B-4');
    expect([closed?.id, closed?.followed?.result, closed?.until, state, open]).toEqual([alarm?.id, 'Находился у родственников', begin, 'quiet', 0]);
    const { findings } = (await (await server.as('duty')).get(`/api/episodes/${episode}`)).json<{ findings: { norm: string; state: string }[] }>();
    expect(findings.filter(({ norm }) => norm.endsWith('50.bracelet-breach')).map(({ state: one }) => one)).toEqual(['met']);
  });
  it('what a prosecutor has taken back is not raised again', async () => {
    const { episode, alarms: all } = await view('B-3');
    const alarm = all.find(({ kind }) => kind === 'left');
    const answer = await (await server.as('prosecutor-district')).post('/api/facts', { facts: [fact(episode, 'record.withdrawn', server.clock.now, { reason: 'Учения' }, { withdraws: alarm?.id ?? '' })] });
    expect(answer.statusCode, answer.body).toBe(200);
    await watchBracelets(server.house);
    await server.house.pool.query(`update bracelet_signal set found = null, look_at = 0`);
    await watchBracelets(server.house);
    expect((await alarms('B-3')).filter((one) => one.startsWith('left'))).toEqual([]);
  });
  it('zones that are set anew judge from then on; taken off, nothing is judged or kept any more', async () => {
    const start = evening + 30 * DAY;
    await goTo(start);
    const episode = await worn('B-5', { zones: [] });
    expect((await list('duty', '?q=B-5')).rows[0]).toMatchObject({ state: 'silent', zones: 0 });
    await sent([{ device: 'B-5', at: start, point: away }]);
    await watchBracelets(server.house);
    expect((await list('duty', '?q=B-5')).rows[0]).toMatchObject({ state: 'no-zones' });
    await goTo(start + 3 * HOUR);
    await sent(every('B-5', start, start + 3 * HOUR, away));
    await watchBracelets(server.house);
    expect(await alarms('B-5')).toEqual([]);
    const set = await (await server.as('duty')).post('/api/facts', { facts: [of(episode, 'bracelet.zones-set', start + 150 * MINUTE, { device: 'B-5', zones })] });
    expect(set.statusCode, set.body).toBe(200);
    await watchBracelets(server.house);
    expect(await alarms('B-5')).toEqual(['left home 22:30–']);
    const off = await (await server.as('duty')).post('/api/facts', { facts: [of(episode, 'bracelet.removed', start + 175 * MINUTE, { device: 'B-5' })] });
    expect(off.statusCode, off.body).toBe(200);
    await watchBracelets(server.house);
    expect((await list('duty', '?q=B-5')).total).toBe(0);
    const { rows: [watch] } = await server.house.pool.query<{ id: number }>(`select id from bracelet_watch where device = 'B-5'`);
    const { alarms: ended } = (await (await server.as('duty')).get(`/api/bracelets/${watch?.id}`)).json<BraceletView>();
    expect(ended.map(({ from, until }) => `${clock(from)}–${clock(until)}`)).toEqual(['22:30–22:55']);
    expect((await sent([{ device: 'B-5', at: start + 176 * MINUTE, point: away }])).refused.map(({ code }) => code)).toEqual(['not-worn']);
  });
});

describe('what is seen', () => {
  it('of the own place and territory only, the worst first, with a trace of each look; the track of a day by itself', async () => {
    const seen = await list('prosecutor-district');
    expect(seen.rows.map(({ state }) => state)).toEqual(seen.rows.map(({ state }) => state).toSorted((a, b) => ['alarm', 'silent', 'no-zones', 'term-over', 'quiet'].indexOf(a) - ['alarm', 'silent', 'no-zones', 'term-over', 'quiet'].indexOf(b)));
    expect(seen.counts.all).toBe(seen.total);
    expect((await list('prosecutor-esil')).rows).toEqual([]);
    const { watch, episode } = await view('B-2');
    for (const [login, code] of [['duty', 200], ['prosecutor-district', 200], ['prosecutor-republic', 200], ['prosecutor-esil', 404], ['duty-almaly', 404], ['investigator', 403], ['administrator', 403]] as const) {
      const client = await server.as(login);
      expect([login, (await client.get(`/api/bracelets/${watch}`)).statusCode, (await client.get(`/api/bracelets/${watch}/track?day=2026-10-05`)).statusCode]).toEqual([login, code, code]);
    }
    const track = (await (await server.as('prosecutor-district')).get(`/api/bracelets/${watch}/track?day=2026-10-05`)).json<Track>();
    expect([track.positions.length, track.zones.map(({ id }) => id), track.alarms.map(({ kind }) => kind)]).toEqual([24, ['home', 'school'], ['no-signal', 'tamper', 'left', 'entered']]);
    const { rows } = await server.house.pool.query<{ what: string }>(`select distinct what from read_audit where account = 'a-prosecutor-district' and starts_with(what, 'bracelet') and $1 = any (episodes) order by what`, [episode]);
    expect(rows.map(({ what }) => what)).toEqual(['bracelet', 'bracelet-track', 'bracelets']);
    const csv = await (await server.as('duty')).get('/api/bracelets/export?format=csv&lang=ru&show=all');
    expect(csv.body).toContain('B-2');
  });
});

describe('how long positions are kept', () => {
  it('their days, and within an alarm while it stands; what went on before the days were over is the same alarm still', async () => {
    const start = evening + 100 * DAY;
    await goTo(start + 3 * HOUR);
    const episode = await worn('B-6');
    await sent([...every('B-6', start, start + 90 * MINUTE, home), ...every('B-6', start + 90 * MINUTE, start + 3 * HOUR, away)]);
    await watchBracelets(server.house);
    expect(await alarms('B-6')).toEqual(['left home 22:00–']);
    expect(await keepPositions(server.house)).not.toContain('bracelet_position_20270113');
    await goTo(start + 33 * DAY);
    await watchBracelets(server.house);
    expect(await keepPositions(server.house)).toContain('bracelet_position_20270113');
    const told = await alarms('B-6');
    expect(told.map((one) => one.split(' ')[0])).toEqual(['left', 'no-signal']);
    const { watch } = await view('B-6');
    const kept = async () => (await server.house.pool.query<{ at: number }>('select at from bracelet_position where watch = $1 union select at from bracelet_evidence where watch = $1 order by at', [watch])).rows.map(({ at }) => clock(at));
    // From half an hour before ten: the silence allowed.
    expect(await kept()).toEqual(['21:30', '21:40', '21:50', '22:00', '22:10', '22:20', '22:30', '22:40', '22:50']);
    await sent([{ device: 'B-6', at: server.clock.now, point: home }]);
    await watchBracelets(server.house);
    expect((await alarms('B-6')).map((one) => one.split(' ')[0])).toEqual(['left', 'no-signal']);
    for (const { id } of (await view('B-6')).alarms) await (await server.as('prosecutor-district')).post('/api/facts', { facts: [fact(episode, 'record.withdrawn', server.clock.now, { reason: 'қате' }, { withdraws: id })] });
    await keepPositions(server.house);
    expect(await kept()).toEqual([clock(server.clock.now)]);
  });
});

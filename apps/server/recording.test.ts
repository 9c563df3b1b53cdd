import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeView, GateResult, RecordResult } from '@kepil/modules/contract.ts';
import { admitted, detained, fact, HOUR, MINUTE, opening, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer({ env: { KEPIL_SESSION_IDLE_MINUTES: '1440', KEPIL_SESSION_MAX_MINUTES: '1440' } }); });
afterAll(() => server.close());

const codes = (body: { fields?: { path: string; code: string }[] }) => Object.fromEntries((body.fields ?? []).map(({ path, code }) => [path, code]));
const begun = async (hoursAgo = 5) => {
  const duty = await server.as('duty');
  const episode = randomUUID();
  const answer = await duty.post('/api/episodes', opening(episode, server.clock.now - hoursAgo * HOUR, 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  return { duty, episode, result: answer.json() as RecordResult };
};

describe('opening an episode', () => {
  it('puts the person on the board with the nearest legal event and its countdown', async () => {
    const { duty, episode, result } = await begun();
    expect(result).toMatchObject({ repeated: false, versions: { [`episode:${episode}`]: 3 } });
    const board = (await duty.get('/api/board')).json();
    const row = board.rows.find((one: { episode: string }) => one.episode === episode);
    expect(row).toMatchObject({ person: { name: 'Әбдіқұлов Ғани Өмірұлы', minor: false }, place: { id: 'ivs-medeu', kind: 'ivs' }, territory: 'kz/75/medeu', stage: 'detention', ground: 'detention', version: 3 });
    expect(row.next.at).toBeGreaterThanOrEqual(server.clock.now);
    expect(row.next.cite.article).toBeTruthy();
    expect(row.expiry).toBe(server.clock.now - 5 * HOUR + 48 * HOUR);
  });

  it('sent twice is one episode, and other content under the same ids is refused', async () => {
    const duty = await server.as('duty');
    const episode = randomUUID();
    const request = opening(episode, server.clock.now - 2 * HOUR, 'ivs-medeu');
    const first = await duty.post('/api/episodes', request);
    const second = await duty.post('/api/episodes', request);
    expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    expect(second.json()).toMatchObject({ repeated: true, seqs: first.json().seqs });
    const changed = { facts: request.facts.map((one) => ({ ...one, at: one.at + MINUTE })) };
    expect((await duty.post('/api/facts', changed)).json()).toMatchObject({ status: 409, code: 'duplicate-id' });
    const another = opening(episode, server.clock.now - HOUR, 'ivs-medeu');
    expect((await duty.post('/api/episodes', another)).json()).toMatchObject({ status: 409, code: 'duplicate-id' });
  });

  it('two at once under the same ids are one', async () => {
    const duty = await server.as('duty');
    const request = opening(randomUUID(), server.clock.now - 2 * HOUR, 'ivs-medeu');
    const answers = await Promise.all(Array.from({ length: 5 }, () => duty.post('/api/facts', request)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.filter((answer) => !answer.json().repeated)).toHaveLength(1);
  });
});

describe('the gate', () => {
  it('tells before recording what would be broken, with the article, and records nothing', async () => {
    const { duty, episode } = await begun(60);
    const before = (await duty.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    const told = (await duty.post('/api/facts/gate', { facts: [fact(episode, 'detention.rights-explained', server.clock.now, { language: 'kk' })] })).json() as GateResult;
    expect(told).toHaveProperty('breaks');
    const notHis = (await duty.post('/api/facts/gate', { facts: [fact(episode, 'suspect.recognised', server.clock.now, { number: '17', articles: '188' })] }));
    expect(notHis.statusCode).toBe(403);
    const after = (await duty.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    expect(after.version).toBe(before.version);
  });

  it('never refuses the truth: an unlawful record is kept and found', async () => {
    const investigator = await server.as('investigator');
    const episode = randomUUID();
    const at = server.clock.now - 20 * HOUR;
    expect((await investigator.post('/api/episodes', { facts: [person(episode, at), detained(episode, at)] })).statusCode).toBe(201);
    const protocol = { facts: [fact(episode, 'detention.protocol', at + 9 * HOUR, { number: '17', authorRole: 'investigator' })] };
    const told = (await investigator.post('/api/facts/gate', protocol)).json() as GateResult;
    expect(told.breaks.map(({ cite }) => cite.act)).toContain('criminal-procedure');
    const recorded = await investigator.post('/api/facts', protocol);
    expect(recorded.statusCode).toBe(200);
    expect(recorded.json().findings.map(({ norm }: { norm: string }) => norm).sort()).toEqual(expect.arrayContaining([...new Set(told.breaks.map(({ norm }) => norm))]));
    const view = (await investigator.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    expect(view.findings.some(({ state }) => state === 'met-late')).toBe(true);
  });
});

describe('what cannot be is refused with field and remedy', () => {
  it.each([
    ['a future fact', (e: string, now: number) => ({ facts: [fact(e, 'detention.rights-explained', now + HOUR, { language: 'kk' })] }), 'facts.0.at', 'future'],
    ['an unknown type', (e: string, now: number) => ({ facts: [fact(e, 'no.such-type', now, {})] }), 'facts.0.type', 'unknown-type'],
    ['an unknown code', (e: string, now: number) => ({ facts: [fact(e, 'person.described', now, { surname: 'А', name: 'Б', sex: 'm', citizenship: 'citizen' })] }), 'facts.0.data.sex', 'bad-value'],
    ['a missing field', (e: string, now: number) => ({ facts: [fact(e, 'person.described', now, { surname: 'А', sex: 'male', citizenship: 'citizen' })] }), 'facts.0.data.name', 'required'],
    ['an unknown field', (e: string, now: number) => ({ facts: [fact(e, 'detention.rights-explained', now - HOUR, { language: 'kk', sumame: 'x' })] }), 'facts.0.data.sumame', 'unknown-field'],
    ['a date that does not exist', (e: string, now: number) => ({ facts: [person(e, now, { birthDate: '2001-02-29' })] }), 'facts.0.data.birthDate', 'bad-value'],
    ['a wrong check digit of the IIN', (e: string, now: number) => ({ facts: [person(e, now, { iin: '900412300001' })] }), 'facts.0.data.iin', 'bad-iin'],
    ['a stream that is none', (e: string, now: number) => ({ facts: [fact(e, 'person.described', now, {}, { streams: [{ kind: 'planet', id: e }] })] }), 'facts.0.streams.0.kind', 'unknown-code'],
    ['an id that is no UUID', (e: string, now: number) => ({ facts: [fact(e, 'person.described', now, {}, { id: '17' })] }), 'facts.0.id', 'wrong-format'],
    ['a second person in one request', (e: string, now: number) => ({ facts: [person(e, now), person(randomUUID(), now)] }), 'facts.1.streams', 'several-subjects'],
    ['a correction of nothing', (e: string, now: number) => ({ facts: [{ ...person(e, now), corrects: randomUUID() }] }), 'facts.0.corrects', 'unknown-corrected'],
  ])('%s', async (_name, make, path, code) => {
    const { duty, episode } = await begun();
    const answer = await duty.post('/api/facts', make(episode, server.clock.now));
    expect(answer.statusCode, answer.body).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(codes(answer.json())).toHaveProperty([path], code);
    const field = answer.json().fields.find((one: { path: string }) => one.path === path);
    expect(Object.values(field.message).every((text) => typeof text === 'string' && text.length > 10)).toBe(true);
    expect((await duty.get(`/api/episodes/${episode}`)).json().version).toBe(3);
  });

  it('a release before any detention', async () => {
    const head = await server.as('head');
    const episode = randomUUID();
    const answer = await head.post('/api/episodes', { facts: [person(episode, server.clock.now - HOUR), fact(episode, 'release.executed', server.clock.now, { ground: 'head-expiry', byRole: 'head-of-place' })] });
    expect(codes(answer.json())).toEqual({ 'facts.1.at': 'release-before-admission' });
  });

  it('an unknown place', async () => {
    const prosecutor = await server.as('prosecutor-district');
    const { episode } = await begun();
    const answer = await prosecutor.post('/api/facts', { facts: [fact(episode, 'notice.sent', server.clock.now, { topic: 'detention', addressee: 'relative', channel: 'telephone' }, { place: 'atlantis' })] });
    expect(codes(answer.json())).toEqual({ 'facts.0.place': 'unknown-place' });
  });

  it('nothing of a request stays where one of its facts is wrong', async () => {
    const duty = await server.as('duty');
    const episode = randomUUID();
    const request = opening(episode, server.clock.now - 3 * HOUR, 'ivs-medeu');
    const broken = { facts: [...request.facts, fact(episode, 'custody.departed', server.clock.now - 10 * HOUR, { place: 'ivs-medeu' })] };
    expect((await duty.post('/api/episodes', broken)).statusCode).toBe(422);
    expect((await duty.get(`/api/episodes/${episode}`)).statusCode).toBe(404);
    expect((await duty.post('/api/episodes', request)).statusCode).toBe(201);
  });
});

describe('malformed requests', () => {
  const raw = async (payload: string, headers: Record<string, string> = {}) => (await server.as('duty')).send({ method: 'POST', url: '/api/facts', payload, headers: { 'content-type': 'application/json', ...headers } });

  it.each([
    ['broken JSON', '{"facts": [', {}, 400, 'malformed-json'],
    ['an empty body', '', {}, 400, 'malformed-json'],
    ['another format', '<facts/>', { 'content-type': 'text/xml' }, 415, 'unsupported-media'],
    ['a body above the limit', JSON.stringify({ facts: [], pad: 'x'.repeat(600 * 1024) }), {}, 413, 'too-large'],
    ['no facts', '{"facts": []}', {}, 422, 'invalid'],
    ['a prototype in disguise', '{"__proto__": {"x": 1}, "facts": []}', {}, 400, 'malformed-json'],
  ])('%s', async (_name, payload, headers, status, code) => {
    const answer = await raw(payload, headers as Record<string, string>);
    expect({ status: answer.statusCode, code: answer.json().code }).toEqual({ status, code });
    expect(answer.json().titles).toMatchObject({ kk: expect.any(String), ru: expect.any(String), en: expect.any(String) });
    expect(answer.body).not.toMatch(/at .*\.ts|node_modules|SyntaxError/);
  });

  it('answers in the reader’s language', async () => {
    const answer = await server.anonymous.send({ method: 'GET', url: '/api/board', headers: { 'accept-language': 'kk' } });
    expect(answer.json()).toMatchObject({ status: 401, title: 'Жүйеге кіру қажет' });
    expect(answer.headers['content-language']).toBe('kk');
  });
});

describe('a decision is stale if what it was based on changed', () => {
  it('409 with what was recorded since', async () => {
    const { duty, episode } = await begun();
    const seen = [{ stream: { kind: 'episode', id: episode }, version: 3 }];
    const searched = fact(episode, 'search.personal', server.clock.now - 2 * HOUR, { protocolNumber: '5' });
    expect((await duty.post('/api/facts', { facts: [searched], expected: seen })).statusCode).toBe(200);
    const stale = await duty.post('/api/facts', { facts: [fact(episode, 'property.listed', server.clock.now - HOUR, { items: [{ name: 'сағат' }] })], expected: seen });
    expect(stale.json()).toMatchObject({ status: 409, code: 'conflict', since: [{ id: searched.id, type: 'search.personal' }] });
  });
});

describe('a correction', () => {
  it('replaces the record, both stay, and the past can be asked for in both times', async () => {
    const { duty, episode } = await begun(6);
    const view = (await duty.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    const wrong = view.facts.find(({ type }) => type === 'detention.actual');
    const knownBefore = server.clock.now;
    server.clock.now += HOUR;
    const right = { ...detained(episode, (wrong?.at ?? 0) - HOUR), corrects: wrong?.id ?? '' };
    expect((await duty.post('/api/facts', { facts: [right] })).statusCode).toBe(200);
    const after = (await duty.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    expect(after.facts.find(({ id }) => id === wrong?.id)?.supersededBy).toBe(right.id);
    expect(after.summary.since).toBe((wrong?.at ?? 0) - HOUR);
    const then = (await duty.get(`/api/episodes/${episode}?known=${knownBefore}`)).json() as EpisodeView;
    expect(then.summary.since).toBe(wrong?.at);
    expect(then.facts.map(({ id }) => id)).not.toContain(right.id);
    const asOf = (await duty.get(`/api/episodes/${episode}/as-of?knownAt=${knownBefore}&at=${knownBefore}`)).json() as EpisodeView;
    expect(asOf.summary.since).toBe(wrong?.at);
  });

  it('of another office is refused', async () => {
    const { episode } = await begun();
    const investigator = await server.as('investigator');
    // The investigator's office has not acted yet: for it there is no such record.
    expect((await investigator.get(`/api/episodes/${episode}`)).statusCode).toBe(404);
    const prosecutor = await server.as('prosecutor-case');
    const facts = ((await prosecutor.get(`/api/episodes/${episode}`)).json() as EpisodeView).facts;
    const described = facts.find(({ type }) => type === 'person.described');
    const answer = await prosecutor.post('/api/facts', { facts: [{ ...person(episode, described?.at ?? 0, { name: 'Басқа' }), corrects: described?.id ?? '' }] });
    expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('medical words', () => {
  it('are sealed at rest and shown to those who have the right', async () => {
    const { duty, episode } = await begun();
    const medic = await server.as('medic');
    const examined = fact(episode, 'medical.examined', server.clock.now - 3 * HOUR, { occasion: 'admission', injuries: true, conclusion: 'гематома левого плеча' });
    expect((await medic.post('/api/facts', { facts: [examined] })).statusCode).toBe(200);
    expect((await medic.post('/api/facts', { facts: [examined] })).json()).toMatchObject({ repeated: true });
    const { rows } = await server.house.pool.query<{ data: { conclusion: string } }>('select data from fact where id = $1', [examined.id]);
    expect(rows[0]?.data.conclusion).toMatch(/^sealed:/);
    const seen = async (client: typeof duty) => ((await client.get(`/api/episodes/${episode}`)).json() as EpisodeView).facts.find(({ id }) => id === examined.id)?.data['conclusion'];
    expect(await seen(medic)).toBe('гематома левого плеча');
    expect(await seen(await server.as('prosecutor-district'))).toBe('гематома левого плеча');
    expect(await seen(duty)).toBe('•••');
  });
});

describe('moving between places', () => {
  it('the place of destination sees the person when he is sent there, and the place he left no longer', async () => {
    const { duty, episode } = await begun(30);
    const there = await server.as('duty-si');
    expect((await there.get(`/api/episodes/${episode}`)).statusCode).toBe(404);
    expect((await duty.post('/api/facts', { facts: [admitted(episode, server.clock.now - HOUR, 'si-75', 'si')] })).statusCode).toBe(403);
    const sent = await duty.post('/api/facts', { facts: [fact(episode, 'custody.departed', server.clock.now - 2 * HOUR, { place: 'ivs-medeu', to: 'si-75', toKind: 'si', purpose: 'transfer' })] });
    expect(sent.statusCode, sent.body).toBe(200);
    expect((await there.get(`/api/episodes/${episode}`)).statusCode).toBe(200);
    const received = await there.post('/api/facts', { facts: [{ ...admitted(episode, server.clock.now - HOUR, 'si-75', 'si'), data: { place: 'si-75', placeKind: 'si', reason: 'transfer', basis: [] } }] });
    expect(received.statusCode, received.body).toBe(200);
    expect((await there.get('/api/board')).json().rows.map((row: { episode: string }) => row.episode)).toContain(episode);
    expect((await duty.get(`/api/episodes/${episode}`)).statusCode).toBe(404);
    expect((await duty.get('/api/board')).json().rows.map((row: { episode: string }) => row.episode)).not.toContain(episode);
  });
});

describe('release', () => {
  it('takes the person off the board and keeps the record', async () => {
    const { duty, episode } = await begun(40);
    const head = await server.as('head');
    const ordered = fact(episode, 'release.ordered', server.clock.now - HOUR, { ground: 'head-expiry', number: '3', byRole: 'head-of-place', reasoned: true });
    const released = fact(episode, 'release.executed', server.clock.now - 30 * MINUTE, { ground: 'head-expiry', byRole: 'head-of-place' });
    expect((await head.post('/api/facts', { facts: [ordered, released] })).statusCode).toBe(200);
    expect((await duty.get('/api/board')).json().rows.map((row: { episode: string }) => row.episode)).not.toContain(episode);
    const view = (await duty.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    expect(view.summary.stage).toBe('over');
    expect(view.bars.custody.at(-1)?.to).toBe(released.at);
    expect((await head.post('/api/facts', { facts: [fact(episode, 'release.executed', server.clock.now, { ground: 'head-expiry', byRole: 'head-of-place' })] })).json().fields[0].code).toBe('already-released');
  });
});

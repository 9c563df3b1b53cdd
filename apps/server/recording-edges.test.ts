/** Who tries to write past the fence: into another person's record, over another office's word, or to learn by being refused. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeView, NewFactBody } from '@kepil/modules/contract.ts';
import { admitted, detained, fact, HOUR, MINUTE, opening, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestClient, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer({ env: { KEPIL_SESSION_IDLE_MINUTES: '1440', KEPIL_SESSION_MAX_MINUTES: '1440' } }); });
afterAll(() => server.close());

const codes = (body: { fields?: { path: string; code: string }[] }) => Object.fromEntries((body.fields ?? []).map(({ path, code }) => [path, code]));
const begun = async (login: Login = 'duty', place = 'ivs-medeu', hoursAgo = 5): Promise<{ client: TestClient; episode: string }> => {
  const client = await server.as(login);
  const episode = randomUUID();
  const answer = await client.post('/api/episodes', opening(episode, server.clock.now - hoursAgo * HOUR, place));
  expect(answer.statusCode, answer.body).toBe(201);
  return { client, episode };
};
const view = async (client: TestClient, episode: string) => (await client.get(`/api/episodes/${episode}`)).json() as EpisodeView;
const versionOf = async (kind: string, id: string) => (await server.house.pool.query<{ version: number }>('select version from stream where kind = $1 and id = $2', [kind, id])).rows[0]?.version ?? 0;
const call = (episode: string, ago = HOUR): NewFactBody => fact(episode, 'notice.sent', server.clock.now - ago, { topic: 'detention', addressee: 'relative', channel: 'telephone' });
const withdrawal = (episode: string, withdraws: string, more: Partial<NewFactBody> = {}) => fact(episode, 'record.withdrawn', server.clock.now, { reason: 'қате' }, { withdraws, ...more });

describe('a record about one person', () => {
  it('does not reach into the record of another, named beside the first', async () => {
    const { episode } = await begun();
    const { client: there, episode: other } = await begun('duty-esil', 'ivs-esil');
    const head = await server.as('head');
    for (const streams of [[episode, other], [other, episode]].map((ids) => ids.map((id) => ({ kind: 'episode', id })))) {
      const answer = await head.post('/api/facts', { facts: [fact(episode, 'release.executed', server.clock.now, { ground: 'head-expiry', byRole: 'head-of-place' }, { streams })] });
      expect(answer.statusCode).toBe(422);
      expect(codes(answer.json())['facts.0.streams']).toBe('several-subjects');
    }
    expect((await view(there, other)).summary.stage).toBe('detention');
    expect(await versionOf('episode', other)).toBe(3);
  });

  it('is refused, not broken, where it names a stream twice', async () => {
    const { client, episode } = await begun();
    const twice = await client.post('/api/facts', { facts: [{ ...call(episode), streams: [{ kind: 'episode', id: episode }, { kind: 'episode', id: episode }] }] });
    expect(twice.statusCode).toBe(422);
    const cases = await client.post('/api/facts', { facts: [{ ...call(episode), streams: [{ kind: 'episode', id: episode }, { kind: 'case', id: 'k-1' }, { kind: 'case', id: 'k-1' }] }] });
    expect(codes(cases.json())).toEqual({ 'facts.0.streams.2.id': 'named-twice' });
  });

  it('about one place does not reach into the stream of another place', async () => {
    const prosecutor = await server.as('prosecutor-district');
    const inspected = (streams: NewFactBody['streams']): NewFactBody => ({ id: randomUUID(), type: 'place.inspected', at: server.clock.now, streams, place: 'ivs-medeu', data: { kind: 'daily' } });
    const one = await prosecutor.post('/api/facts', { facts: [inspected([{ kind: 'place', id: 'ivs-medeu' }])] });
    expect(one.statusCode, one.body).toBe(200);
    const two = await prosecutor.post('/api/facts', { facts: [inspected([{ kind: 'place', id: 'ivs-medeu' }, { kind: 'place', id: 'ivs-esil' }])] });
    expect(two.statusCode).toBe(422);
    expect((await prosecutor.post('/api/facts', { facts: [inspected([{ kind: 'place', id: 'ivs-esil' }])] })).statusCode).toBe(404);
    expect(await versionOf('place', 'ivs-esil')).toBe(0);
  });
});

describe('a refusal tells nothing', () => {
  it('of what happened to somebody else: a version is expected of the subject only', async () => {
    const { client, episode } = await begun();
    const { episode: other } = await begun('duty-esil', 'ivs-esil');
    for (const stream of [{ kind: 'episode', id: other }, { kind: 'case', id: 'k-9' }, { kind: 'place', id: 'ivs-esil' }]) {
      const answer = await client.post('/api/facts', { facts: [call(episode)], expected: [{ stream, version: 0 }] });
      expect(codes(answer.json())).toEqual({ 'expected.0.stream': 'other-subject' });
      expect(answer.body).not.toMatch(/detention\.actual|person\.described/);
    }
  });

  it('and an expected stream with signs of its own stops nobody', async () => {
    const { client, episode } = await begun();
    const answer = await client.post('/api/facts', { facts: [call(episode)], expected: [{ stream: { kind: 'episode', id: `${episode}\u0001` }, version: 3 }] });
    expect(answer.statusCode).toBe(422);
  });
});

describe('a place', () => {
  it('is not given a person by an officer of another place', async () => {
    const { client, episode } = await begun();
    const elsewhere = { ...admitted(episode, server.clock.now - HOUR, 'ivs-esil', 'ivs'), place: 'ivs-medeu' };
    expect((await client.post('/api/facts', { facts: [elsewhere] })).statusCode).toBe(403);
    const board = (await (await server.as('duty-esil')).get('/api/board?limit=200')).json();
    expect(board.rows.map((row: { episode: string }) => row.episode)).not.toContain(episode);
  });


  it('of another kind than the register says is worth a look, not a refusal', async () => {
    const { client, episode } = await begun();
    const told = await client.post('/api/facts/gate', { facts: [admitted(episode, server.clock.now - HOUR, 'ivs-medeu', 'si')] });
    expect(told.json().warnings).toEqual([expect.objectContaining({ path: 'facts.0.data.placeKind', code: 'place-kind-differs' })]);
  });
});

describe('a correction or withdrawal', () => {
  it('cannot strike out another office’s word under cover of correcting its own', async () => {
    const { client, episode } = await begun();
    const prosecutor = await server.as('prosecutor-district');
    const theirs = call(episode);
    expect((await prosecutor.post('/api/facts', { facts: [theirs] })).statusCode).toBe(200);
    const own = (await view(client, episode)).facts.find(({ type }) => type === 'person.described');
    expect((await client.post('/api/facts', { facts: [withdrawal(episode, theirs.id)] })).statusCode).toBe(403);
    const both = await client.post('/api/facts', { facts: [{ ...person(episode, server.clock.now - 5 * HOUR, { name: 'Басқа' }), corrects: own?.id, withdraws: theirs.id }] });
    expect(codes(both.json())).toEqual({ 'facts.0.withdraws': 'corrects-and-withdraws' });
    expect((await view(client, episode)).facts.find(({ id }) => id === theirs.id)?.supersededBy).toBeNull();
  });

  it('of a record of another person, or of itself, is refused', async () => {
    const { client, episode } = await begun();
    const { client: there, episode: other } = await begun('duty-esil', 'ivs-esil');
    const foreign = (await view(there, other)).facts[0]?.id ?? '';
    expect(codes((await client.post('/api/facts', { facts: [{ ...person(episode, server.clock.now), corrects: foreign }] })).json())).toEqual({ 'facts.0.corrects': 'unknown-corrected' });
    expect(codes((await client.post('/api/facts', { facts: [withdrawal(episode, foreign)] })).json())).toEqual({ 'facts.0.withdraws': 'unknown-withdrawn' });
    const id = randomUUID();
    expect(codes((await client.post('/api/facts', { facts: [withdrawal(episode, id, { id })] })).json())).toEqual({ 'facts.0.withdraws': 'unknown-withdrawn' });
  });

  it('carries nothing that its type does not know', async () => {
    const { client, episode } = await begun();
    const own = (await view(client, episode)).facts.find(({ type }) => type === 'custody.admitted')?.id ?? '';
    const junk = await client.post('/api/facts', { facts: [fact(episode, 'custody.admitted', server.clock.now, { junk: [1, 2, 3] }, { withdraws: own })] });
    expect(codes(junk.json())).toHaveProperty(['facts.0.data.junk'], 'unknown-field');
    const otherType = await client.post('/api/facts', { facts: [fact(episode, 'search.personal', server.clock.now, {}, { withdraws: own })] });
    expect(codes(otherType.json())).toEqual({ 'facts.0.withdraws': 'withdraws-other-type' });
    const ofNothing = await client.post('/api/facts', { facts: [fact(episode, 'record.withdrawn', server.clock.now, { reason: 'қате' })] });
    expect(codes(ofNothing.json())).toEqual({ 'facts.0.withdraws': 'required' });
  });

  it('is itself withdrawn: what it struck out stands again', async () => {
    const { client, episode } = await begun();
    const wrong = withdrawal(episode, (await view(client, episode)).facts.find(({ type }) => type === 'custody.admitted')?.id ?? '');
    expect((await client.post('/api/facts', { facts: [wrong] })).statusCode).toBe(200);
    server.clock.now += MINUTE;
    expect((await client.post('/api/facts', { facts: [withdrawal(episode, wrong.id)] })).statusCode).toBe(200);
    expect((await view(client, episode)).summary.place?.id).toBe('ivs-medeu');
  });
});

describe('a request whose answer was lost', () => {
  it('is answered as repeated although the person has left the sender’s reach by it', async () => {
    const { client, episode } = await begun('duty', 'ivs-medeu', 30);
    const departed = { facts: [fact(episode, 'custody.departed', server.clock.now - HOUR, { place: 'ivs-medeu', to: 'si-75', toKind: 'si', purpose: 'transfer' })] };
    const first = await client.post('/api/facts', departed);
    expect(first.statusCode, first.body).toBe(200);
    const again = await client.post('/api/facts', departed);
    expect(again.statusCode).toBe(200);
    expect(again.json()).toMatchObject({ repeated: true, seqs: first.json().seqs });
    const changed = { facts: departed.facts.map((one) => ({ ...one, at: one.at + MINUTE })) };
    expect((await client.post('/api/facts', changed)).json()).toMatchObject({ status: 409, code: 'duplicate-id' });
    // Others learn nothing by sending the same, and a new record along with the old one is still out of reach.
    expect((await (await server.as('duty-esil')).post('/api/facts', departed)).statusCode).toBe(404);
    expect((await client.post('/api/facts', { facts: [...departed.facts, call(episode)] })).statusCode).toBe(404);
    expect(await versionOf('episode', episode)).toBe(4);
  });

  it('sent ten times at once is one record', async () => {
    const { client, episode } = await begun();
    const request = { facts: [call(episode)], expected: [{ stream: { kind: 'episode', id: episode }, version: 3 }] };
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.post('/api/facts', request)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array<number>(10).fill(200));
    expect(answers.filter((answer) => !answer.json().repeated)).toHaveLength(1);
    expect(await versionOf('episode', episode)).toBe(4);
  });
});

describe('what could not have happened', () => {
  it('before the person was born is refused', async () => {
    const { client, episode } = await begun();
    const answer = await client.post('/api/facts', { facts: [fact(episode, 'detention.rights-explained', 0, { language: 'kk' })] });
    expect(codes(answer.json())).toEqual({ 'facts.0.at': 'before-birth' });
  });

  it('a birth in a year that nobody alive was born in is refused', async () => {
    const { client, episode } = await begun();
    for (const birthDate of ['0000-01-01', '0990-04-12', '1889-12-31']) {
      expect(codes((await client.post('/api/facts', { facts: [person(episode, server.clock.now, { birthDate })] })).json()), birthDate).toEqual({ 'facts.0.data.birthDate': 'long-ago' });
    }
    expect((await client.post('/api/facts', { facts: [person(episode, server.clock.now, { birthDate: '1920-02-29' })] })).statusCode).toBe(200);
  });

  it('a name of blanks is no name', async () => {
    const { client, episode } = await begun();
    expect(codes((await client.post('/api/facts', { facts: [person(episode, server.clock.now, { name: ' \u00a0\t ' })] })).json())).toEqual({ 'facts.0.data.name': 'bad-value' });
  });

  it('a detention twice is told apart from its correction', async () => {
    const { client, episode } = await begun();
    const first = (await view(client, episode)).facts.find(({ type }) => type === 'detention.actual')?.id ?? '';
    expect((await client.post('/api/facts', { facts: [{ ...detained(episode, server.clock.now - 6 * HOUR), corrects: first }] })).statusCode).toBe(200);
    expect((await view(client, episode)).summary.since).toBe(server.clock.now - 6 * HOUR);
  });
});

/** From a finding to an act of response over real HTTP: proposed from the finding, recorded as every fact, seen where the finding stands. */
import { randomUUID } from 'node:crypto';
import type { EpisodeView, NewFactBody } from '@kepil/modules/contract.ts';
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import type { ResponseActs, ResponseDraft } from '@kepil/modules/supervision/respond/contract.ts';
import { isBreach } from '@kepil/law/engine/finding.ts';
import { answerable } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { findingRef, itemRef } from '@kepil/law/facts/finding-name.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 9, 5, 6, 0);
beforeAll(async () => { server = await startTestServer({ now: start, env: { KEPIL_SESSION_IDLE_MINUTES: '10000', KEPIL_SESSION_MAX_MINUTES: '20000' } }); });
afterAll(() => server.close());

const inPlace = (type: string, at: number, data: Record<string, unknown>, place = 'ivs-medeu'): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data });
const record = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
};
const ask = async (login: Login, refs: readonly string[]) => (await server.as(login)).get(`/api/response-draft?${refs.map((ref) => `finding=${encodeURIComponent(ref)}`).join('&')}`);
const draft = async (login: Login, ...refs: string[]): Promise<ResponseDraft> => {
  const answer = await ask(login, refs);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const acts = async (login: Login, subject: string): Promise<ResponseActs['acts']> => {
  const answer = await (await server.as(login)).get(`/api/response-acts?subject=${encodeURIComponent(subject)}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return (answer.json() as ResponseActs).acts;
};
const one = async (login: Login, id: string): Promise<MatterView> => (await (await server.as(login)).get(`/api/matters/response/${id}`)).json();

describe('a person held without ground', () => {
  const episode = randomUUID();
  let uncovered = '';
  let issued = '';

  it('is answered by an order of release to the head of the place, with norm and person', async () => {
    const opened = await (await server.as('duty')).post('/api/episodes', opening(episode, start - 2 * HOUR, 'ivs-medeu'));
    expect(opened.statusCode, opened.body).toBe(201);
    server.clock.now = start + 5 * DAY;
    await server.house.journal.fireTimers(server.clock.now, 100);
    const view: EpisodeView = (await (await server.as('prosecutor-district')).get(`/api/episodes/${episode}`)).json();
    const found = view.findings.find((one) => one.norm === 'criminal-procedure.14.coverage' && isBreach(one));
    if (!found) throw new Error(JSON.stringify(view.findings.map(({ norm, state }) => [norm, state])));
    uncovered = findingRef('episode', episode, found.key);
    const proposed = await draft('prosecutor-district', uncovered);
    expect(proposed).toMatchObject({
      place: { id: 'ivs-medeu' }, mayRecord: true, acts: [], addressee: null, level: { competent: 'district', own: 'district' },
      proposal: { findings: [uncovered], kind: 'release-order', issuerLevel: 'district', addresseeLevel: 'place', persons: 1, signer: 'Официал prosecutor-district' },
      findings: [{ ref: uncovered, cite: { act: 'criminal-procedure', article: '14' }, person: { episode, name: 'Әбдіқұлов Ғани Өмірұлы' } }],
    });
  });

  it('the act keeps what it answers, the finding shows the act and what becomes of it, and the way leads both ways', async () => {
    const at = server.clock.now;
    const { proposal } = await draft('prosecutor-district', uncovered);
    const act = inPlace('response.issued', at, { ...proposal, actId: 'Қ-1', number: '1' });
    issued = act.id;
    await record('prosecutor-district', act);
    expect(await acts('prosecutor-district', `episode:${episode}`)).toEqual([{ id: issued, place: 'ivs-medeu', kind: 'release-order', number: '1', at, state: 'issued', late: false, findings: [uncovered] }]);
    expect((await one('prosecutor-district', issued)).answers).toMatchObject([{ ref: uncovered, person: { episode } }]);
    expect((await draft('prosecutor-district', uncovered)).acts.map(({ id }) => id)).toEqual([issued]);
    await record('prosecutor-district', inPlace('response.answered', at, { actId: 'Қ-1', result: 'granted' }));
    expect((await acts('prosecutor-region', `episode:${episode}`))[0]?.state).toBe('answered');
    await record('prosecutor-district', inPlace('response.elimination-checked', at, { actId: 'Қ-1', eliminated: 'partly' }));
    expect((await acts('prosecutor-region', `episode:${episode}`))[0]?.state).toBe('answered');
    await record('prosecutor-district', inPlace('response.elimination-checked', at, { actId: 'Қ-1', eliminated: 'yes' }));
    expect((await acts('prosecutor-region', `episode:${episode}`))[0]?.state).toBe('eliminated');
  });

  it('is proposed and seen only where one supervises; the look leaves its trace', async () => {
    expect((await ask('prosecutor-esil', [uncovered])).statusCode).toBe(404);
    expect(await acts('prosecutor-esil', `episode:${episode}`)).toEqual([]);
    for (const login of ['duty', 'head', 'investigator', 'judge', 'auditor', 'administrator', 'counsel', 'prosecutor-case'] as const) {
      expect((await ask(login, [uncovered])).statusCode, login).toBe(403);
      expect((await (await server.as(login)).get(`/api/response-acts?subject=episode:${episode}`)).statusCode, login).toBe(403);
    }
    const { rows } = await server.house.pool.query('select distinct what from read_audit where account = $1 and $2 = any (episodes)', ['a-prosecutor-district', episode]);
    expect(rows.map(({ what }) => what)).toEqual(expect.arrayContaining(['response-draft', 'response-acts']));
  });

  it('a finding that does not exist and nonsense are refused', async () => {
    expect((await ask('prosecutor-district', [findingRef('episode', episode, 'no-such-key')])).statusCode).toBe(404);
    expect((await ask('prosecutor-district', [uncovered, findingRef('episode', randomUUID(), 'x')])).statusCode).toBe(404);
    for (const ref of ['', 'x', `case:1#x`, `episode:${episode}`, `episode:${episode}# `]) expect((await ask('prosecutor-district', [ref])).statusCode, ref).toBe(422);
    expect((await (await server.as('prosecutor-district')).get('/api/response-draft')).statusCode).toBe(422);
    const refused = await (await server.as('prosecutor-district')).post('/api/facts', { facts: [inPlace('response.issued', server.clock.now, { actId: 'Қ-2', kind: 'protest', issuerLevel: 'district', addresseeLevel: 'place', findings: ['nonsense'] })] });
    expect(refused.statusCode).toBe(422);
  });
});

describe('what an inspection found', () => {
  const inspected = inPlace('place.inspected', start, { kind: 'daily', answers: [{ item: 'P45.1a', value: 'no', note: 'Төсек орындар жоқ' }, { item: 'P45.1b', value: 'yes' }, { item: 'P45.2a', value: 'no' }], violationsFound: true });
  const refs = ['P45.1a', 'P45.2a'].map((item) => itemRef('ivs-medeu', inspected.id, item));

  it('is answered item by item in one act; what was found in order is no finding', async () => {
    await record('prosecutor-district', inspected);
    const [first = ''] = refs;
    const proposed = await draft('prosecutor-district', ...refs);
    expect(proposed).toMatchObject({ proposal: { kind: 'submission', addresseeLevel: 'place', findings: refs }, findings: [{ ref: first, note: 'Төсек орындар жоқ', inspection: inspected.id, cite: { act: 'prosecutorial-supervision', article: '45' } }, { ref: refs[1] }] });
    expect((await ask('prosecutor-district', [itemRef('ivs-medeu', inspected.id, 'P45.1b')])).statusCode).toBe(404);
    expect((await ask('prosecutor-district', [itemRef('ivs-almaly', inspected.id, 'P45.1a')])).statusCode).toBe(404);
    const act = inPlace('response.issued', start, { ...proposed.proposal, actId: 'Т-1' });
    await record('prosecutor-district', act);
    expect((await acts('prosecutor-district', 'place:ivs-medeu')).find(({ id }) => id === act.id)).toMatchObject({ state: 'issued', findings: refs });
    expect((await one('prosecutor-district', act.id)).answers.map(({ ref }) => ref)).toEqual(refs);
  });

  it('at the level that the Instruction names: a district’s act to a central body goes through the Prosecutor General’s Office', async () => {
    expect(answerable('prosecutor')).toBe(false);
    expect(answerable('head-of-place')).toBe(true);
    expect((await draft('prosecutor-region', refs[0] ?? '')).level).toEqual({ competent: 'district', own: 'oblast' });
  });
});

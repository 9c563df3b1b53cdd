/** Attempts upon signed papers and upon the door that a signature opens: each of these must fail, and leave the record as it was. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAs } from '@kepil/journal/access.ts';
import { personPapers } from '@kepil/forms/render.ts';
import type { PaperView, Papers, SignatureView } from '@kepil/modules/contract.ts';
import { KEY_USAGE, MODULE } from '@kepil/seal/ncalayer/protocol.ts';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildServer } from './build-server.ts';
import { isDemonstration } from './demonstration.ts';
import { fact, HOUR, opening } from './testing/courses.ts';
import { accountRows, iinOf, password, type Login } from './testing/small-republic.ts';
import { startTestServer, type TestClient, type TestServer } from './testing/test-server.ts';
import { trainingPath } from './training.ts';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await startTestServer({ training: true, env: { KEPIL_SESSION_IDLE_MINUTES: '1440', KEPIL_SESSION_MAX_MINUTES: '1440' } });
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => { vi.restoreAllMocks(); clients.clear(); });
afterAll(() => server.close());

/** A session of its own in each test: signing has a limit for each. */
const clients = new Map<Login, TestClient>();
async function as(login: Login): Promise<TestClient> {
  const known = clients.get(login);
  if (known) return known;
  const cookie = `kepil=${await server.house.sessions.open(`a-${login}`, 'password')}`;
  const send: TestClient['send'] = (options) => server.anonymous.send({ ...options, headers: { cookie, ...options.headers } });
  const client: TestClient = { cookie, send, get: (url) => send({ method: 'GET', url }), post: (url, body) => send({ method: 'POST', url, ...(body === undefined ? {} : { payload: body as object }) }) };
  clients.set(login, client);
  return client;
}

const begun = async (login: Login = 'duty', place = 'ivs-medeu'): Promise<string> => {
  const episode = randomUUID();
  const answer = await (await as(login)).post('/api/episodes', opening(episode, server.clock.now - 5 * HOUR, place));
  expect(answer.statusCode, answer.body).toBe(201);
  return episode;
};
const drawUp = (client: TestClient, episode: string, kind = 'release-order-expiry', id: string = randomUUID(), language = 'kk') => client.post(`/api/episodes/${episode}/papers`, { id, kind, language });
const drawnUp = async (client: TestClient, episode: string, kind?: string): Promise<PaperView> => {
  const answer = await drawUp(client, episode, kind);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json() as PaperView;
};
const bytesOf = async (client: TestClient, paper: PaperView): Promise<Buffer> => (await client.get(`/api/papers/${paper.id}/pdf`)).rawPayload;
const sign = (client: TestClient, paper: PaperView, cms: string, id: string = randomUUID()) => client.post(`/api/papers/${paper.id}/signatures`, { id, cms });
const papersOf = async (client: TestClient, episode: string): Promise<Papers['rows']> => ((await client.get(`/api/episodes/${episode}/papers`)).json() as Papers).rows;
const factsOf = async (episode: string) => (await server.house.journal.stream({ kind: 'episode', id: episode })).facts;
const record = async (login: Login, ...facts: ReturnType<typeof fact>[]) => {
  const answer = await (await as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
};
const codes = (body: unknown): string[] => ((body as { fields?: { code: string }[] }).fields ?? []).map(({ code }) => code);
const linesOf = async (account: Login, what: string) =>
  (await server.house.pool.query<{ result: string; episodes: string[]; detail: Record<string, unknown> }>('select result, episodes, detail from read_audit where account = $1 and what = $2 order by id', [`a-${account}`, what])).rows;

/** What the training key answers, asked as NCALayer is. */
async function cmsOf(login: Login, data: Uint8Array, { purpose = 'signing' as 'signing' | 'authentication', attached = false } = {}): Promise<string> {
  const { cookie } = await as(login);
  const answer = await ask({ cookie }, {
    module: MODULE.basics, method: 'sign',
    args: {
      format: 'cms', data: Buffer.from(data).toString('base64'), signingParams: { decode: true, encapsulate: attached, digested: false, tsaProfile: {} },
      signerParams: { extKeyUsageOids: [purpose === 'authentication' ? KEY_USAGE.authentication : KEY_USAGE.signing] },
    },
  });
  const result = (answer as { body?: { result?: string | string[] } }).body?.result;
  const cms = Array.isArray(result) ? result[0] : result;
  if (cms === undefined) throw new Error(JSON.stringify(answer));
  return cms;
}

function ask(headers: Record<string, string>, question: unknown, query = ''): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}${trainingPath}${query}`, { headers });
    let greeted = false;
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed ${code}`)));
    socket.on('message', (data: Buffer) => {
      if (greeted) { resolve(JSON.parse(data.toString())); socket.close(); } else socket.send(JSON.stringify(question));
      greeted = true;
    });
  });
}

describe('one paper, two hands', () => {
  it('two officials at once: both signatures are kept, each with its fact', async () => {
    await server.house.pool.query(`update account set capacity = 'deputy-head-of-place', role = 'head-of-place' where login = 'medic'`);
    const [head, deputy] = [await as('head'), await as('medic')];
    try {
      const episode = await begun();
      const paper = await drawnUp(head, episode);
      const pdf = await bytesOf(head, paper);
      const [one, two] = [await cmsOf('head', pdf), await cmsOf('medic', pdf)];
      const answers = await Promise.all([sign(head, paper, one), sign(deputy, paper, two)]);
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      expect((await papersOf(head, episode))[0]?.signatures).toHaveLength(2);
      expect((await factsOf(episode)).filter(({ type }) => type === 'paper.signed').map(({ actor }) => actor.id).sort()).toEqual(['a-head', 'a-medic']);
    } finally {
      await server.house.pool.query(`update account set capacity = 'medical-officer', role = 'duty-officer' where login = 'medic'`);
      server.house.sessions.forget('*');
    }
  });

  it('one official at once by two identifiers signs once', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const answers = await Promise.all(Array.from({ length: 5 }, () => sign(head, paper, cms)));
    expect(new Set(answers.map((answer) => (answer.json() as SignatureView).id)).size).toBe(1);
    expect((await factsOf(episode)).filter(({ type }) => type === 'paper.signed')).toHaveLength(1);
  });
});

describe('an identifier that is somebody else’s', () => {
  it('of a signature of another paper: refused, and the paper is not taken for signed', async () => {
    const head = await as('head');
    const episode = await begun();
    const [one, other] = [await drawnUp(head, episode), await drawnUp(head, episode, 'expiry-warning')];
    const id = randomUUID();
    expect((await sign(head, one, await cmsOf('head', await bytesOf(head, one)), id)).statusCode).toBe(200);
    const answer = await sign(head, other, await cmsOf('head', await bytesOf(head, other)), id);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'duplicate-id']);
    expect((await papersOf(head, episode)).find((paper) => paper.id === other.id)?.signatures).toEqual([]);
    const again = await sign(head, other, await cmsOf('head', await bytesOf(head, other)));
    expect(again.statusCode, again.body).toBe(200);
  });

  it('of a signature about another person', async () => {
    const head = await as('head');
    const one = await drawnUp(head, await begun());
    const there = await begun();
    const other = await drawnUp(head, there);
    const id = randomUUID();
    expect((await sign(head, one, await cmsOf('head', await bytesOf(head, one)), id)).statusCode).toBe(200);
    expect((await sign(head, other, await cmsOf('head', await bytesOf(head, other)), id)).json().code).toBe('duplicate-id');
    expect((await factsOf(there)).filter(({ type }) => type === 'paper.signed')).toEqual([]);
  });

  it('of a fact that is on record: it does not stand for a signature that the journal does not have', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const [known] = await factsOf(episode);
    const answer = await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)), known?.id);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'duplicate-id']);
    expect((await papersOf(head, episode))[0]?.signatures).toEqual([]);
    expect((await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).statusCode).toBe(200);
    const foreign = (await factsOf(await begun('duty-esil', 'ivs-esil')))[0]?.id;
    const second = await drawnUp(head, episode);
    expect((await sign(head, second, await cmsOf('head', await bytesOf(head, second)), foreign)).json().code).toBe('duplicate-id');
    expect((await sign(head, second, await cmsOf('head', await bytesOf(head, second)))).statusCode).toBe(200);
  });

  it('of a signature by hand, with another name, by another official or on another paper', async () => {
    const [head, duty] = [await as('head'), await as('duty')];
    const episode = await begun();
    const [one, other] = [await drawnUp(head, episode), await drawnUp(head, episode)];
    const id = randomUUID();
    const body = { id, signatory: 'held-person', name: 'Әбдіқұлов Ғани', refused: false, strokes: [[[1, 1, 0], [9, 9, 5]]] };
    const byHand = (client: TestClient, paper: PaperView, more = {}) => client.post(`/api/papers/${paper.id}/signatures/by-hand`, { ...body, ...more });
    expect((await byHand(head, one)).statusCode).toBe(200);
    expect((await byHand(head, one)).statusCode).toBe(200);
    for (const answer of [await byHand(head, one, { name: 'Басқа Біреу' }), await byHand(head, one, { refused: true, strokes: [] }), await byHand(duty, one), await byHand(head, other)]) expect(answer.json().code, answer.body).toBe('duplicate-id');
    expect((await factsOf(episode)).filter(({ type }) => type === 'paper.signed-by-hand')).toHaveLength(1);
  });

  it('of a paper: another kind, language or subject is not given out as what was asked for', async () => {
    const head = await as('head');
    const [episode, other] = [await begun(), await begun()];
    const id = randomUUID();
    expect((await drawUp(head, episode, 'release-order-expiry', id)).statusCode).toBe(201);
    expect((await drawUp(head, episode, 'release-order-expiry', id)).statusCode).toBe(201);
    expect((await drawUp(head, episode, 'expiry-warning', id)).json().code).toBe('duplicate-id');
    expect((await drawUp(head, episode, 'release-order-expiry', id, 'ru')).json().code).toBe('duplicate-id');
    expect((await drawUp(head, other, 'release-order-expiry', id)).json().code).toBe('duplicate-id');
    expect((await drawUp(await as('duty'), episode, 'release-order-expiry', id)).json().code).toBe('duplicate-id');
    const [once, twice] = await Promise.all([drawUp(head, episode, 'expiry-warning', id.replace(/^.{8}/, '0a0a0a0a')), drawUp(head, other, 'expiry-warning', id.replace(/^.{8}/, '0a0a0a0a'))]);
    expect([once.statusCode, twice.statusCode].sort()).toEqual([201, 409]);
  });
});

describe('a crash between the signature and its fact', () => {
  it('is finished by the same request, and by another one of the same official; shown only then', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const id = randomUUID();
    vi.spyOn(server.house.journal, 'append').mockRejectedValueOnce(new Error('the line broke'));
    expect((await sign(head, paper, cms, id)).statusCode).toBe(500);
    expect((await papersOf(head, episode))[0]).toMatchObject({ signatures: [], maySign: true });
    server.clock.now += 60_000;
    const again = await sign(head, paper, cms);
    expect(again.json()).toMatchObject({ id, at: server.clock.now - 60_000 });
    expect((await factsOf(episode)).filter(({ type }) => type === 'paper.signed')).toMatchObject([{ id, at: server.clock.now - 60_000 }]);
    expect((await papersOf(head, episode))[0]?.signatures).toHaveLength(1);
  });

  it('the fact names the capacity in which it was signed, not the one held when it was repeated', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    vi.spyOn(server.house.journal, 'append').mockRejectedValueOnce(new Error('the line broke'));
    expect((await sign(head, paper, cms)).statusCode).toBe(500);
    await server.house.pool.query(`update account set capacity = 'duty-officer' where login = 'head'`);
    server.house.sessions.forget('*');
    try {
      expect((await sign(head, paper, cms)).statusCode).toBe(200);
      expect((await factsOf(episode)).at(-1)).toMatchObject({ type: 'paper.signed', actor: { id: 'a-head', capacity: 'head-of-place', office: 'ivs-medeu' } });
    } finally {
      await server.house.pool.query(`update account set capacity = 'head-of-place' where login = 'head'`);
      server.house.sessions.forget('*');
    }
  });

  it('in the database itself: the connection dies after the signature is kept', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const real = server.house.journal.append.bind(server.house.journal);
    vi.spyOn(server.house.journal, 'append').mockImplementationOnce(async (request) => {
      await real(request);
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
    });
    expect((await sign(head, paper, cms)).statusCode).toBeGreaterThanOrEqual(500);
    expect((await sign(head, paper, cms)).statusCode).toBe(200);
    expect((await factsOf(episode)).filter(({ type }) => type === 'paper.signed')).toHaveLength(1);
  });
});

describe('between drawing up and signing', () => {
  it('something is recorded while the signature is judged: it is not kept', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const { judge } = server.house;
    const real = judge.judge.bind(judge);
    vi.spyOn(judge, 'judge').mockImplementationOnce(async (question) => {
      await record('duty', fact(episode, 'property.listed', server.clock.now, { items: [{ name: 'сағат' }] }));
      return real(question);
    });
    const answer = await sign(head, paper, cms);
    expect(answer.statusCode, answer.body).toBe(409);
    expect(answer.json().since).toMatchObject([{ type: 'property.listed' }]);
    expect((await server.house.pool.query('select 1 from paper_signature where paper = $1', [paper.id])).rowCount).toBe(0);
  });

  it('the capacity changes, the account is disabled, another number is entered: the signature is refused', async () => {
    const head = await as('head');
    const paper = await drawnUp(head, await begun());
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const set = async (change: string) => { await server.house.pool.query(`update account set ${change} where login = 'head'`); server.house.sessions.forget('*'); };
    await set(`capacity = 'duty-officer'`);
    expect((await sign(head, paper, cms)).statusCode).toBe(403);
    await set(`capacity = 'head-of-place', iin = null`);
    expect((await sign(head, paper, cms)).json().code).toBe('no-iin');
    await set(`iin = '${iinOf('auditor').replace(/.$/, (last) => String((Number(last) + 1) % 10))}'`);
    expect(codes((await sign(head, paper, cms)).json())).toEqual(['another-person']);
    await set(`iin = '${iinOf('head')}', disabled_at = 1`);
    expect((await sign(head, paper, cms)).statusCode).toBe(401);
    await set('disabled_at = null');
    expect((await sign(head, paper, cms)).statusCode).toBe(200);
  });

  it('what the server alone records nobody records by hand, and nobody corrects it into something else', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    for (const type of ['paper.signed', 'paper.signed-by-hand', 'place.paper-signed', 'office.paper-signed']) {
      const data = { paper: paper.kind, sha256: paper.sha256, language: 'kk', signer: 'X', certificate: '1', algorithm: 'x', signatureSha256: paper.sha256, judgedAt: 1, timeStamped: false, signatory: 'defender', name: 'X', refused: false };
      expect((await head.post('/api/facts', { facts: [fact(episode, type, server.clock.now, data)] })).statusCode, type).toBe(403);
    }
  });
});

describe('what was signed stays signed', () => {
  it('nobody withdraws the record of a signature, nor signs a paper without end', async () => {
    const [head, prosecutor] = [await as('head'), await as('prosecutor-district')];
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const { id } = (await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).json() as SignatureView;
    for (const client of [head, prosecutor]) {
      const answer = await client.post('/api/facts', { facts: [fact(episode, 'record.withdrawn', server.clock.now, { reason: 'қате' }, { withdraws: id })] });
      expect(answer.statusCode, answer.body).toBe(403);
    }
    await server.house.pool.query(
      `insert into paper_signature (id, paper, account, at, how, drawing, signatory, fact) select gen_random_uuid(), $1, 'a-duty', n, 'by-hand', '[[[1,1,1],[2,2,2]]]', '{"name":"X","part":"held-person","office":null}', gen_random_uuid() from generate_series(1, 30) n`, [paper.id]);
    const more = await head.post(`/api/papers/${paper.id}/signatures/by-hand`, { id: randomUUID(), signatory: 'held-person', name: 'Кім', refused: true, strokes: [] });
    expect(codes(more.json())).toEqual(['too-many']);
  });

  it('a draft that nobody signed is cleared away, and then not signed', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const cms = await cmsOf('head', await bytesOf(head, paper));
    server.clock.now += 25 * HOUR;
    clients.clear();
    const later = await as('head');
    await drawnUp(later, episode);
    expect((await sign(later, paper, cms)).statusCode).toBe(404);
  });
});

describe('the access matrix over papers', () => {
  const readers: readonly Login[] = ['duty', 'medic', 'head', 'prosecutor-district', 'prosecutor-region', 'prosecutor-republic', 'prosecutor-case', 'judge', 'investigator'];
  const ofPlace: readonly Login[] = ['duty', 'medic', 'head', 'prosecutor-district', 'prosecutor-region', 'prosecutor-republic', 'prosecutor-case', 'judge'];
  const never: readonly Login[] = ['auditor', 'administrator', 'counsel', 'monitor'];
  const logins = accountRows.map(([login]) => login);
  let episode: string;
  let paper: PaperView;
  let ofInspection: PaperView;
  let signature: string;
  beforeAll(async () => {
    episode = randomUUID();
    const at = server.clock.now - 5 * HOUR;
    const [described, detained, admitted] = opening(episode, at, 'ivs-medeu').facts;
    const begin = await (await as('investigator')).post('/api/episodes', { facts: [described, detained, fact(episode, 'detention.delivered', at + HOUR / 2, { to: 'ivs-medeu' })] });
    expect(begin.statusCode, begin.body).toBe(201);
    if (admitted) await record('duty', admitted);
    const head = await as('head');
    paper = await drawnUp(head, episode);
    const answer = await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)));
    signature = (answer.json() as SignatureView).id;
    const prosecutor = await as('prosecutor-district');
    const inspected = { id: randomUUID(), type: 'place.inspected', at: server.clock.now - HOUR, streams: [{ kind: 'place', id: 'ivs-medeu' }], place: 'ivs-medeu', data: { kind: 'monthly' } };
    expect((await prosecutor.post('/api/facts', { facts: [inspected] })).statusCode).toBe(200);
    ofInspection = (await prosecutor.post('/api/places/ivs-medeu/papers', { id: randomUUID(), kind: 'inspection-certificate', language: 'ru' })).json() as PaperView;
    expect(ofInspection.kind).toBe('inspection-certificate');
  });

  describe.each(logins)('%s', (login) => {
    const outside = never.includes(login) ? 403 : 404;
    it('a person’s', async () => {
      const client = await as(login);
      const seen = readers.includes(login);
      for (const url of [`/api/episodes/${episode}/papers`, `/api/papers/${paper.id}/pdf`, `/api/papers/${paper.id}/sheet`, `/api/papers/${paper.id}/signatures/${signature}/cms`]) {
        expect((await client.get(url)).statusCode, url).toBe(seen ? 200 : outside);
      }
      expect((await drawUp(client, episode)).statusCode).toBe(seen ? 201 : outside);
      expect((await sign(client, paper, 'A'.repeat(200))).statusCode).toBe(login === 'head' ? 200 : seen ? 403 : outside);
      const byHand = await client.post(`/api/papers/${paper.id}/signatures/by-hand`, { id: randomUUID(), signatory: 'defender', name: 'Кім', refused: true, strokes: [] });
      expect(byHand.statusCode).toBe(seen ? 403 : outside);
      for (const url of [`/api/episodes/${episode}/papers`, `/api/papers/${paper.id}/pdf`]) expect((await server.anonymous.get(url)).statusCode).toBe(401);
    });

    it('a place’s', async () => {
      const client = await as(login);
      const seen = ofPlace.includes(login);
      for (const url of ['/api/places/ivs-medeu/papers', `/api/papers/${ofInspection.id}/pdf`, `/api/papers/${ofInspection.id}/sheet`]) expect((await client.get(url)).statusCode, url).toBe(seen ? 200 : outside);
      const competent = login === 'head' || login.startsWith('prosecutor-') && login !== 'prosecutor-case';
      expect((await sign(client, ofInspection, 'A'.repeat(200))).statusCode).toBe(!seen ? outside : competent && login !== 'head' ? 422 : 403);
      for (const kind of personPapers) expect((await client.post('/api/places/ivs-medeu/papers', { id: randomUUID(), kind, language: 'ru' })).statusCode).toBe(outside);
    });
  });

  it('the database alone gives each role what is within its reach, and nothing without one', async () => {
    const seen = (access: Partial<Parameters<typeof readAs>[1]> & { role: string }) => readAs(server.house.pool, { account: 'x', ...access }, async (sql) => {
      const papers = await sql.query<{ id: string }>('select id from paper where id = any($1)', [[paper.id, ofInspection.id]]);
      const signatures = await sql.query('select 1 from paper_signature where id = $1', [signature]);
      return `${papers.rows.some(({ id }) => id === paper.id) ? 'person ' : ''}${papers.rows.some(({ id }) => id === ofInspection.id) ? 'place ' : ''}${signatures.rowCount}`;
    });
    for (const role of ['duty-officer', 'head-of-place']) {
      expect(await seen({ role, place: 'ivs-medeu' })).toBe('person place 1');
      expect(await seen({ role, place: 'ivs-esil' })).toBe('0');
    }
    expect(await seen({ role: 'investigator', office: 'police-medeu' })).toBe('person 1');
    expect(await seen({ role: 'investigator', office: 'police-esil' })).toBe('0');
    for (const role of ['custody-prosecutor', 'procedural-prosecutor', 'judge']) {
      expect(await seen({ role, territory: 'kz/75' })).toBe('person place 1');
      expect(await seen({ role, territory: 'kz/71' })).toBe('0');
      expect(await seen({ role })).toBe('0');
    }
    for (const role of ['auditor', 'administrator', 'defence-counsel', 'nobody', '']) for (const reach of [{ territory: 'kz' }, { place: 'ivs-medeu' }, {}]) expect(await seen({ role, ...reach })).toBe('0');
    for (const text of ['delete from paper', 'update paper_signature set at = 1', `insert into paper_signature (id) values ('${randomUUID()}')`, 'select iin from account', 'select * from signature_challenge']) {
      await expect(readAs(server.house.pool, { role: 'head-of-place', account: 'a-head', place: 'ivs-medeu' }, (sql) => sql.query(text)), text).rejects.toThrow(/permission denied/);
    }
  });

  it('a flood of drafts does not push what was signed out of the list', async () => {
    await server.house.pool.query(
      `insert into paper (id, subject_kind, subject, kind, language, sha256, bytes, version, made_at, made_by)
       select gen_random_uuid(), subject_kind, subject, kind, language, sha256, '\\x00', version, made_at + n, 'a-duty' from paper, generate_series(1, 250) n where id = $1`, [paper.id]);
    try {
      expect((await papersOf(await as('head'), episode)).some(({ id }) => id === paper.id)).toBe(true);
    } finally {
      await server.house.pool.query(`delete from paper where bytes = '\\x00'`);
    }
  });
});

describe('the certificate of an inspection', () => {
  const draw = async (login: Login, place: string) => (await as(login)).post(`/api/places/${place}/papers`, { id: randomUUID(), kind: 'inspection-certificate', language: 'ru' });
  it('is not drawn up where nobody has inspected', async () => {
    expect((await draw('duty-almaly', 'ivs-almaly')).statusCode).toBe(409);
    expect((await draw('prosecutor-esil', 'ivs-medeu')).statusCode).toBe(404);
  });
  it('is signed by the head only after the prosecutor: he is made acquainted with what was signed', async () => {
    const [prosecutor, head] = [await as('prosecutor-district'), await as('head')];
    const inspected = { id: randomUUID(), type: 'place.inspected', at: server.clock.now, streams: [{ kind: 'place', id: 'ivs-medeu' }], place: 'ivs-medeu', data: { kind: 'weekly' } };
    expect((await prosecutor.post('/api/facts', { facts: [inspected] })).statusCode).toBe(200);
    const paper = (await draw('prosecutor-district', 'ivs-medeu')).json() as PaperView;
    const pdf = await bytesOf(prosecutor, paper);
    const early = await sign(head, paper, await cmsOf('head', pdf));
    expect(early.statusCode, early.body).toBe(403);
    expect((await sign(prosecutor, paper, await cmsOf('prosecutor-district', pdf))).statusCode).toBe(200);
    expect((await sign(head, paper, await cmsOf('head', pdf))).statusCode).toBe(200);
  });
});

describe('medical words on a paper', () => {
  const words = 'ушиб левой кисти';
  const withHealth = async (): Promise<string> => {
    const episode = randomUUID();
    const at = server.clock.now - 5 * HOUR;
    const [described, detained, admitted] = opening(episode, at, 'ivs-medeu').facts;
    const begin = await (await as('investigator')).post('/api/episodes', { facts: [described, detained, fact(episode, 'detention.delivered', at + HOUR / 2, { to: 'ivs-medeu' })] });
    expect(begin.statusCode, begin.body).toBe(201);
    if (admitted) await record('duty', admitted);
    await record('investigator', fact(episode, 'detention.protocol', at + HOUR, { number: '7', authorRole: 'investigator', where: 'Абай даңғылы', health: words, actualAt: at, termHours: 48 }));
    return episode;
  };

  it('are not opened by who may not see them, however he comes to the paper', async () => {
    const episode = await withHealth();
    const [investigator, duty, medic] = [await as('investigator'), await as('duty'), await as('medic')];
    const paper = await drawnUp(investigator, episode, 'detention-protocol');
    const pdf = await bytesOf(investigator, paper);
    const attached = await sign(investigator, paper, await cmsOf('investigator', pdf, { attached: true }));
    expect(attached.statusCode, attached.body).toBe(422);
    const signed = await sign(investigator, paper, await cmsOf('investigator', pdf));
    expect(signed.statusCode, signed.body).toBe(200);
    expect((await medic.get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(200);
    expect((await duty.get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(403);
    expect((await linesOf('duty', 'document:detention-protocol')).at(-1)).toMatchObject({ result: 'refused', episodes: [episode] });
    expect((await duty.get(`/api/papers/${paper.id}/sheet`)).statusCode).toBe(200);
    const byHand = await duty.post(`/api/papers/${paper.id}/signatures/by-hand`, { id: randomUUID(), signatory: 'held-person', name: 'Кім', refused: true, strokes: [] });
    expect(byHand.statusCode).toBe(403);
    // Papers without such words stay open.
    const order = await drawnUp(await as('head'), episode);
    expect((await duty.get(`/api/papers/${order.id}/pdf`)).statusCode).toBe(200);
  });

  it('are open to the officer who wrote them, who signs the protocol that he drew up', async () => {
    await server.house.pool.query(`update account set capacity = 'detaining-officer' where login = 'duty'`);
    try {
      const episode = await begun('head');
      const at = server.clock.now - 5 * HOUR;
      await record('duty', fact(episode, 'detention.protocol', at + HOUR, { number: '8', authorRole: 'detaining-officer', where: 'Абай даңғылы', health: words, actualAt: at, termHours: 48 }));
      const duty = await as('duty');
      const paper = await drawnUp(duty, episode, 'detention-protocol');
      expect((await sign(duty, paper, await cmsOf('duty', await bytesOf(duty, paper)))).statusCode).toBe(200);
    } finally {
      await server.house.pool.query(`update account set capacity = 'duty-officer' where login = 'duty'`);
    }
  });

  it('are not left out of a paper that is to be signed: who may not see them does not draw it up', async () => {
    const episode = await withHealth();
    const duty = await as('duty');
    expect((await drawUp(duty, episode, 'detention-protocol')).statusCode).toBe(403);
    expect((await drawUp(duty, episode, 'release-order-expiry')).statusCode).toBe(201);
    // Printed for the file, not for signing, with the words covered.
    expect((await duty.get(`/api/episodes/${episode}/documents/detention-protocol?lang=ru`)).statusCode).toBe(200);
  });
});

describe('every look, signature and refusal leaves a line', () => {
  it('of a person’s paper', async () => {
    const head = await as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    await bytesOf(head, paper);
    const last = async (login: Login, what: string) => (await linesOf(login, what)).at(-1);
    expect(await last('head', 'document:release-order-expiry')).toMatchObject({ result: 'shown', episodes: [episode] });
    await sign(head, paper, 'A'.repeat(200));
    expect(await last('head', 'paper-sign')).toMatchObject({ result: 'refused', episodes: [episode], detail: { paper: paper.id, code: 'signature-invalid' } });
    await sign(await as('duty'), paper, 'A'.repeat(200));
    expect(await last('duty', 'paper-sign')).toMatchObject({ result: 'refused', detail: { code: 'forbidden' } });
    await sign(await as('duty-esil'), paper, 'A'.repeat(200));
    expect(await last('duty-esil', 'paper-sign')).toMatchObject({ result: 'refused', episodes: [episode] });
    await bytesOf(await as('duty-esil'), paper);
    expect(await last('duty-esil', 'document:release-order-expiry')).toMatchObject({ result: 'refused', episodes: [episode] });
    for (const login of ['counsel', 'auditor', 'administrator'] as const) {
      await bytesOf(await as(login), paper);
      expect(await last(login, 'document:release-order-expiry'), login).toMatchObject({ result: 'refused', episodes: [episode] });
    }
    expect((await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).statusCode).toBe(200);
    expect(await last('head', 'paper-sign')).toMatchObject({ result: 'shown', episodes: [episode] });
    // No numbers of persons in the lines.
    expect(JSON.stringify(await linesOf('head', 'paper-sign'))).not.toContain(iinOf('head'));
  });
  it('of a place’s paper', async () => {
    const prosecutor = await as('prosecutor-district');
    const { rows } = (await prosecutor.get('/api/places/ivs-medeu/papers')).json() as Papers;
    const [paper] = rows;
    if (!paper) throw new Error('no paper');
    await bytesOf(prosecutor, paper);
    expect((await linesOf('prosecutor-district', 'document:inspection-certificate')).at(-1)).toMatchObject({ result: 'shown', detail: { place: 'ivs-medeu' } });
    await bytesOf(await as('duty-esil'), paper);
    expect((await linesOf('duty-esil', 'document:inspection-certificate')).at(-1)).toMatchObject({ result: 'refused', detail: { place: 'ivs-medeu' } });
    const lines = ((await (await as('auditor')).get('/api/reads?q=prosecutor-district')).json() as { rows: { what: string; person: string | null; episode: string | null }[] }).rows;
    expect(lines.find(({ what }) => what === 'document:inspection-certificate')).toMatchObject({ person: 'ivs-medeu', episode: null });
  });
});

describe('signing in by signature', () => {
  const challenge = async (headers = {}) => (await server.anonymous.send({ method: 'POST', url: '/api/sign-in/signature/challenge', headers })).json() as { challenge: string; data: string };
  const enter = (body: { challenge: string; cms: string }, headers = {}) => server.anonymous.send({ method: 'POST', url: '/api/sign-in/signature', payload: body, headers });
  const keyed = (data: string, more = {}) => cmsOf('head', Buffer.from(data, 'base64'), { purpose: 'authentication', ...more });

  it('ten at once: the challenge opens one session', async () => {
    const { challenge: asked, data } = await challenge();
    const cms = await keyed(data);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter({ challenge: asked, cms })));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 401]));
  });

  it('a challenge given to one address opens nothing at another, and a strange Host breaks nothing', async () => {
    const { challenge: asked, data } = await challenge({ host: 'evil.example' });
    expect(Buffer.from(data, 'base64').toString()).toContain('http://evil.example\n');
    expect(codes((await enter({ challenge: asked, cms: await keyed(data) })).json())).toContain('digest-mismatch');
    for (const host of ['a b', '[', 'x:99999', '', '%', 'http://x', 'a/b', '\u00ff']) {
      const answer = await server.anonymous.send({ method: 'POST', url: '/api/sign-in/signature/challenge', headers: { host } });
      expect(answer.statusCode, host).toBeLessThan(500);
    }
  });

  it('with a public address the Host of the request says nothing', async () => {
    const house = { ...server.house, config: { ...server.house.config, publicUrl: 'https://kepil.example' } };
    const app = await buildServer(house, server.open.signer, `${server.house.config.home}/no-web`);
    try {
      const ask = async (host: string) => (await app.inject({ method: 'POST', url: '/api/sign-in/signature/challenge', headers: { host, 'x-kepil-client': 'test' } })).json() as { challenge: string; data: string };
      const { challenge: asked, data } = await ask('evil.example');
      expect(Buffer.from(data, 'base64').toString().split('\n')[2]).toBe('https://kepil.example');
      const answer = await app.inject({ method: 'POST', url: '/api/sign-in/signature', headers: { host: 'other.example', 'x-kepil-client': 'test' }, payload: { challenge: asked, cms: await keyed(data) } });
      expect(answer.statusCode, answer.body).toBe(200);
      // A signature for the one address does not open the other, though they share a database.
      const here = await challenge();
      const moved = await app.inject({ method: 'POST', url: '/api/sign-in/signature', headers: { 'x-kepil-client': 'test' }, payload: { challenge: here.challenge, cms: await keyed(here.data) } });
      expect(moved.statusCode).toBe(422);
    } finally {
      await app.close();
    }
  });

  it('a foreign page is refused, and a session is not opened by the answer of another page', async () => {
    const foreign = await server.anonymous.send({ method: 'POST', url: '/api/sign-in/signature/challenge', headers: { origin: 'https://evil.example' } });
    expect([foreign.statusCode, foreign.json().code]).toEqual([403, 'wrong-origin']);
  });

  it('a signature with other words inside, or with the words inside, is what it is', async () => {
    const first = await challenge();
    expect(codes((await enter({ challenge: first.challenge, cms: await keyed(Buffer.from('other words').toString('base64'), { attached: true }) })).json())).toContain('digest-mismatch');
    const second = await challenge();
    expect((await enter({ challenge: second.challenge, cms: await keyed(second.data, { attached: true }) })).statusCode).toBe(200);
  });

  it('a failed attempt uses the challenge up; its age and its text are what they were', async () => {
    const { challenge: asked, data } = await challenge();
    const cms = await keyed(data);
    expect((await enter({ challenge: asked, cms: 'A'.repeat(200) })).statusCode).toBe(422);
    expect((await enter({ challenge: asked, cms })).statusCode).toBe(401);
    for (const odd of ['', '%', `' or '1'='1`, asked.toUpperCase()]) expect((await enter({ challenge: odd, cms })).statusCode, odd).toBe(401);
  });

  it('the number is that of the moment: taken away or given to another, the account follows', async () => {
    const give = (login: Login, iin: string | null) => server.house.pool.query('update account set iin = $2 where login = $1', [login, iin]);
    const { challenge: asked, data } = await challenge();
    const cms = await keyed(data);
    await give('head', null);
    await give('judge', iinOf('head'));
    try {
      const answer = await enter({ challenge: asked, cms });
      expect(answer.json()).toMatchObject({ me: { login: 'judge' } });
      expect(answer.body).not.toContain(iinOf('head'));
    } finally {
      await give('judge', iinOf('judge'));
      await give('head', iinOf('head'));
    }
  });

  it('opens no disabled account, even one disabled after the challenge', async () => {
    const { challenge: asked, data } = await challenge();
    const cms = await keyed(data);
    await server.house.pool.query(`update account set disabled_at = 1 where login = 'head'`);
    const answer = await enter({ challenge: asked, cms });
    await server.house.pool.query(`update account set disabled_at = null where login = 'head'`);
    expect(answer.statusCode).toBe(401);
  });

  it('has the limit of the other doors', async () => {
    const narrow = await startTestServer({ env: { KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '3' } });
    try {
      const post = (url: string, body?: unknown) => narrow.anonymous.post(url, body);
      for (const [url, body] of [['/api/sign-in/signature/challenge', undefined], ['/api/sign-in/signature', { challenge: 'x', cms: 'A'.repeat(200) }]] as const) {
        const answers = [];
        for (let i = 0; i < 4; i += 1) answers.push((await post(url, body)).statusCode);
        expect(answers.at(-1), url).toBe(429);
        expect(answers.slice(0, 3)).not.toContain(429);
      }
    } finally {
      await narrow.close();
    }
  });

  it('asks for no new password, for it rests on none; the password given by another still asks', async () => {
    await server.house.pool.query(`update account set password_temporary = true where login = 'head'`);
    try {
      const { challenge: asked, data } = await challenge();
      expect((await enter({ challenge: asked, cms: await keyed(data) })).json().me.mustChangePassword).toBe(false);
      expect((await server.anonymous.post('/api/sign-in', { login: 'head', password })).json().me.mustChangePassword).toBe(true);
    } finally {
      await server.house.pool.query(`update account set password_temporary = false where login = 'head'`);
    }
  });
});

describe('the training key', () => {
  const raw = (head: string): Promise<string> => new Promise((resolve) => {
    const { port } = server.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    let text = '';
    socket.on('data', (data) => { text += data.toString('latin1'); if (text.includes('\r\n\r\n')) socket.destroy(); });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  const upgrade = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${more}\r\n`;
  const alive = async () => expect((await fetch(`${address}/healthz`)).status).toBe(200);

  it('an address that cannot be read brings nothing down', async () => {
    for (const target of ['//', '//[', 'http://[', '/%', '*', '///', trainingPath, `${trainingPath}?login=%`, `${trainingPath}?login=nobody`]) {
      expect((await raw(upgrade(target))).startsWith('HTTP/1.1 101'), target).toBe(false);
    }
    for (const cookie of ['kepil=', 'kepil=x', 'kepil=%00', `kepil=${'x'.repeat(5000)}`, '; kepil=']) expect(await raw(upgrade(trainingPath, `Cookie: ${cookie}\r\n`)), cookie).toMatch(/^HTTP\/1.1 401/);
    await alive();
  });

  it('a client that goes away in the middle brings nothing down', async () => {
    const { port } = server.app.server.address() as AddressInfo;
    await Promise.all(Array.from({ length: 20 }, () => new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => { socket.write(upgrade(trainingPath)); socket.resetAndDestroy(); });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    })));
    await alive();
  });

  it('a page of another origin is refused though the cookie came along', async () => {
    const { cookie } = await as('head');
    const { host } = new URL(address);
    const of = (origin: string) => raw(`GET ${trainingPath} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: ${cookie}\r\n\r\n`);
    for (const origin of ['https://evil.example', 'null', `http://${host}.evil.example`]) expect(await of(origin), origin).toMatch(/^HTTP\/1.1 403/);
    expect(await of(`http://${host}`)).toMatch(/^HTTP\/1.1 101/);
  });

  it('without a session only a demonstration account can be named, and there is none here', async () => {
    await expect(ask({}, {}, '?login=head')).rejects.toThrow(/401/);
    await expect(ask({ cookie: 'kepil=stale' }, {}, '?login=head')).rejects.toThrow(/401/);
  });

  it('huge frames and endless lists are refused', async () => {
    const { cookie } = await as('head');
    await expect(ask({ cookie }, { data: 'x'.repeat(9 << 20) })).rejects.toThrow(/closed/);
    const many = { module: MODULE.basics, method: 'sign', args: { format: 'cms', data: Array.from({ length: 20_000 }, () => 'AA=='), signingParams: { decode: true }, signerParams: {} } };
    expect(await ask({ cookie }, many)).toMatchObject({ status: false });
    await alive();
  });

  it('many sockets at once are answered with “later”, and the places come free again', async () => {
    const { cookie } = await as('head');
    const sockets = Array.from({ length: 150 }, () => new WebSocket(`${address.replace('http', 'ws')}${trainingPath}`, { headers: { cookie } }));
    const ends = await Promise.all(sockets.map((socket) => new Promise<string>((resolve) => { socket.on('open', () => resolve('open')); socket.on('error', (error) => resolve(error.message)); })));
    expect(ends.filter((end) => end === 'open').length).toBeLessThanOrEqual(100);
    expect(ends.some((end) => end.includes('503'))).toBe(true);
    await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => { if (socket.readyState === WebSocket.CLOSED) resolve(); else { socket.on('close', () => resolve()); socket.close(); } })));
    await vi.waitFor(async () => { expect(await ask({ cookie }, { module: 'x' })).toBeTruthy(); });
  });

  it('a house without a demonstration serves no upgrade and believes no training certificate', async () => {
    const real = await startTestServer();
    try {
      const at = await real.app.listen({ host: '127.0.0.1', port: 0 });
      await expect(new Promise((resolve, reject) => { const socket = new WebSocket(`${at.replace('http', 'ws')}${trainingPath}`); socket.on('open', resolve); socket.on('error', reject); })).rejects.toThrow();
      const asked = (await real.anonymous.post('/api/sign-in/signature/challenge')).json() as { challenge: string; data: string };
      const answer = await real.anonymous.post('/api/sign-in/signature', { challenge: asked.challenge, cms: await cmsOf('head', Buffer.from(asked.data, 'base64'), { purpose: 'authentication' }) });
      expect(codes(answer.json())).toContain('chain-incomplete');
      // Real accounts beside those of a demonstration: it is none any more. What the demonstration's own administrator makes is part of it.
      expect(await isDemonstration(real.house.pool)).toBe(false);
      await real.house.pool.query(`update account set demo = true where login = 'duty'`);
      expect(await isDemonstration(real.house.pool)).toBe(false);
      await real.house.pool.query(`update account set demo = true where login <> 'judge'`);
      await real.house.pool.query(`update account set created_by = 'a-administrator' where login = 'judge'`);
      expect(await isDemonstration(real.house.pool)).toBe(true);
    } finally {
      await real.close();
    }
  });
});

describe('a database of a demonstration, served as an installation', () => {
  it('holds no training key and believes none: nobody asked for a demonstration', async () => {
    const demonstrated = await startTestServer();
    const home = mkdtempSync(join(tmpdir(), 'kepil-undemonstrated-'));
    await demonstrated.house.pool.query(`update account set demo = true`);
    expect(await isDemonstration(demonstrated.house.pool)).toBe(true);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing', 'serve-undemonstrated.ts')], {
      env: { ...process.env, DATABASE_URL: demonstrated.url, KEPIL_HOME: home, KEPIL_DEMO: 'auto', KEPIL_WORKER: 'no', PORT: '0', LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stdout.on('data', (text: Buffer) => { said += text.toString(); const at = /ready in .*: (http\S+)/.exec(said)?.[1]; if (at) resolve(at); });
        child.once('exit', () => reject(new Error(`ended: ${said}`)));
      });
      expect(await (await fetch(`${url}/api/hello`)).json()).toMatchObject({ demo: false, accounts: [] });
      await expect(new Promise((resolve, reject) => { const socket = new WebSocket(`${url.replace('http', 'ws')}${trainingPath}?login=head`); socket.on('open', resolve); socket.on('error', reject); })).rejects.toThrow();
      expect(existsSync(join(home, 'training-authority.json'))).toBe(false);
    } finally {
      const ended = new Promise((resolve) => { child.once('exit', resolve); });
      child.kill('SIGTERM');
      await ended;
      await demonstrated.close();
      rmSync(home, { recursive: true, force: true });
    }
  });
});

describe('what is sent and what is answered', () => {
  it('bodies out of measure are refused with a problem', async () => {
    const head = await as('head');
    const paper = await drawnUp(head, await begun());
    expect((await sign(head, paper, 'A'.repeat(300_001))).statusCode).toBe(422);
    expect((await sign(head, paper, 'A'.repeat(600_000))).statusCode).toBe(413);
    expect((await server.anonymous.post('/api/sign-in/signature', { challenge: 'x', cms: 'A'.repeat(600_000) })).statusCode).toBe(413);
    expect((await sign(head, paper, `MIAG${'A'.repeat(250_000)}`)).json().code).toBe('signature-invalid');
    for (const point of ['[1e999,1,1]', '[-1,1,1]', '[1.5,1,1]', '[10001,1,1]', '[1,1,-1]', '[1,1,3600001]', '[null,1,1]', '["1",1,1]', '[1,1]', '[1,1,1,1]', '[9007199254740993,1,1]']) {
      const answer = await head.send({ method: 'POST', url: `/api/papers/${paper.id}/signatures/by-hand`, headers: { 'content-type': 'application/json' }, payload: `{"id":"${randomUUID()}","signatory":"held-person","name":"Кім","refused":false,"strokes":[[[1,1,1],${point}]]}` });
      expect(answer.statusCode, point).toBe(422);
    }
    for (const more of ['{"strokes":[[[NaN,1,1]]]}', '{']) expect((await head.send({ method: 'POST', url: `/api/papers/${paper.id}/signatures/by-hand`, headers: { 'content-type': 'application/json' }, payload: more })).statusCode).toBe(400);
    for (const id of ['x', '0', `${paper.id}'`, '%00']) expect((await head.get(`/api/papers/${encodeURIComponent(id)}/pdf`)).statusCode).toBe(422);
    expect((await papersOf(head, (await factsOf('x')).length === 0 ? (await begun()) : ''))).toEqual([]);
  });

  it('a name of signs and marks is a name on the sheet, and no mark', async () => {
    const head = await as('head');
    const paper = await drawnUp(head, await begun());
    const answer = await head.post(`/api/papers/${paper.id}/signatures/by-hand`, { id: randomUUID(), signatory: 'held-person', name: '#panic() </text> $x$ "\\', refused: false, strokes: [[[0, 0, 0], [10_000, 10_000, 3_600_000]], [[-0, 0, 0]]] });
    expect(answer.statusCode, answer.body).toBe(200);
    expect((answer.json() as SignatureView).drawing?.path).toMatch(/^[ML0-9 h.]+$/);
    for (const lang of ['kk', 'ru']) expect((await head.get(`/api/papers/${paper.id}/sheet?lang=${lang}`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a file is a file: not framed by others, not guessed, not kept, with a plain name', async () => {
    const head = await as('head');
    const paper = await drawnUp(head, await begun());
    const { id } = (await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).json() as SignatureView;
    for (const [end, type, kind] of [['pdf', 'application/pdf', 'inline'], ['sheet', 'application/pdf', 'inline'], [`signatures/${id}/cms`, 'application/pkcs7-signature', 'attachment']] as const) {
      const { headers } = await head.get(`/api/papers/${paper.id}/${end}`);
      expect(headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
      expect(headers['content-disposition']).toMatch(new RegExp(`^${kind}; filename="[a-z0-9-]+(\\.[a-z0-9]+)+"$`));
    }
  });

  it('the number of a person is shown to administrators only, and neither it nor a name stands in the log', async () => {
    const lines: string[] = [];
    const house = { ...server.house, config: { ...server.house.config, logLevel: 'trace' } };
    const app = await buildServer(house, server.open.signer, `${server.house.config.home}/no-web`, { write: (line) => { lines.push(line); } });
    try {
      const { cookie } = await as('head');
      const headers = { cookie, 'x-kepil-client': 'test' };
      const episode = await begun();
      const paper = (await app.inject({ method: 'POST', url: `/api/episodes/${episode}/papers`, headers, payload: { id: randomUUID(), kind: 'release-order-expiry', language: 'kk' } })).json() as PaperView;
      const pdf = (await app.inject({ url: `/api/papers/${paper.id}/pdf`, headers })).rawPayload;
      const cms = await cmsOf('head', pdf);
      const answers = [
        await app.inject({ method: 'POST', url: `/api/papers/${paper.id}/signatures/by-hand`, headers, payload: { id: randomUUID(), signatory: 'held-person', name: 'Құпиянов Құпия', refused: true, strokes: [], reason: 'Құпия себеп' } }),
        await app.inject({ method: 'POST', url: `/api/papers/${paper.id}/signatures`, headers, payload: { id: randomUUID(), cms: 'A'.repeat(200) } }),
        await app.inject({ method: 'POST', url: `/api/papers/${paper.id}/signatures`, headers, payload: { id: randomUUID(), cms } }),
        await app.inject({ url: `/api/episodes/${episode}/papers`, headers }), await app.inject({ url: '/api/me', headers }), await app.inject({ url: '/api/users', headers }), await app.inject({ url: '/api/hello', headers }),
      ];
      const second = await drawnUp(await as('head'), await begun());
      vi.spyOn(server.house.journal, 'append').mockRejectedValueOnce(Object.assign(new Error(`Key (iin)=(${iinOf('head')}) of Әбдіқұлов`), { detail: iinOf('head') }));
      const broken = await cmsOf('head', await bytesOf(await as('head'), second));
      answers.push(await app.inject({ method: 'POST', url: `/api/papers/${second.id}/signatures`, headers, payload: { id: randomUUID(), cms: broken } }));
      expect(answers.at(-1)?.statusCode).toBe(500);
      for (const { body } of answers) expect(body).not.toContain(iinOf('head'));
      expect(lines.length).toBeGreaterThan(answers.length);
      for (const secret of [iinOf('head'), 'Құпия', 'Әбдіқұлов', 'Официал', cms.slice(30, 60)]) expect(lines.some((line) => line.includes(secret)), secret).toBe(false);
      expect((await (await as('administrator')).get('/api/users?q=head')).body).toContain(iinOf('head'));
    } finally {
      await app.close();
    }
  });

  it('two administrators give one number at once: one of them is told', async () => {
    const administrator = await as('administrator');
    const iin = iinOf('judge');
    await server.house.pool.query(`update account set iin = null where login in ('judge', 'duty-almaly')`);
    const answers = await Promise.all(['a-judge', 'a-duty-almaly'].map((id) => administrator.send({ method: 'PATCH', url: `/api/users/${id}`, payload: { iin } })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    await server.house.pool.query(`update account set iin = null where login in ('judge', 'duty-almaly')`);
  });
});

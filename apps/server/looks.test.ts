/** Every route that shows a person leaves a line of what it showed; every refusal that named a person leaves one too. */
import { randomUUID } from 'node:crypto';
import { dispatchNotices } from '@kepil/modules/supervision/dispatch.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fact, HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const episode = randomUUID();
beforeAll(async () => {
  server = await startTestServer();
  // Long enough ago for breaches, so that somebody has notices.
  const answer = await (await server.as('duty')).post('/api/episodes', opening(episode, server.clock.now - 80 * HOUR, 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  while ((await dispatchNotices(server.house, null)) > 0);
});
afterAll(() => server.close());

interface Line { account: string; role: string; what: string; episodes: string[]; result: string }
const lines = async (): Promise<Line[]> => (await server.house.pool.query<Line & { id: number }>('select id, account, role, what, episodes, result from read_audit order by id')).rows.map(({ account, role, what, episodes, result }) => ({ account, role, what, episodes, result }));
/** The lines that a request leaves. */
const left = async (work: () => Promise<unknown>): Promise<Line[]> => {
  const before = (await lines()).length;
  await work();
  return (await lines()).slice(before);
};
const call = () => ({ facts: [fact(episode, 'notice.sent', server.clock.now, { topic: 'detention', addressee: 'relative', channel: 'telephone' })] });

describe('what is shown of a person', () => {
  it.each([
    ['duty', 'the board', (): string => '/api/board', 'board'],
    ['duty', 'a search by name', (): string => '/api/board?q=%D3%98%D0%B1%D0%B4', 'board'],
    ['head', 'the export', (): string => '/api/board/export?format=csv', 'export:csv'],
    ['duty', 'the page', (): string => `/api/episodes/${episode}`, 'episode'],
    ['duty', 'the page as of', (): string => `/api/episodes/${episode}/as-of?at=1`, 'as-of'],
    ['duty', 'a paper', (): string => `/api/episodes/${episode}/documents/expiry-warning?lang=kk`, 'document:expiry-warning'],
    ['prosecutor-district', 'the comparison of editions', (): string => `/api/law/compare?episode=${episode}&on=2020-01-01`, 'comparison'],
    ['duty', 'the place', (): string => '/api/places/ivs-medeu', 'place'],
    ['prosecutor-district', 'notices', (): string => '/api/notices', 'notices'],
  ] as const)('%s: %s', async (login, _name, url, what) => {
    const client = await server.as(login);
    const found = await left(async (): Promise<void> => { expect((await client.get(url())).statusCode).toBe(200); });
    expect(found).toEqual([{ account: `a-${login}`, role: expect.any(String), what, episodes: [episode], result: 'shown' }]);
  });

  it('an explanation', async () => {
    const client = await server.as('duty');
    const [first] = (await client.get(`/api/episodes/${episode}`)).json().findings as { key: string }[];
    const found = await left(() => client.get(`/api/episodes/${episode}/explanation?key=${encodeURIComponent(first?.key ?? '')}`));
    expect(found).toMatchObject([{ what: 'explanation', episodes: [episode], result: 'shown' }]);
  });

  it('what the gate tells before a record', async () => {
    const client = await server.as('duty');
    expect(await left(() => client.post('/api/facts/gate', call()))).toEqual([{ account: 'a-duty', role: 'duty-officer', what: 'gate', episodes: [episode], result: 'shown' }]);
  });

  it('the receipt of a notice, which names the person', async () => {
    const client = await server.as('prosecutor-district');
    const [notice] = (await client.get('/api/notices')).json().rows as { id: string }[];
    const found = await left(async (): Promise<void> => { expect((await client.post(`/api/notices/${notice?.id}/receipt`)).json().person).toContain('Әбдіқұлов'); });
    expect(found).toMatchObject([{ what: 'notices', episodes: [episode], result: 'shown' }]);
  });

  it('the names in the record of looks', async () => {
    const republic = await server.as('prosecutor-republic');
    const found = await left(async (): Promise<void> => { expect((await republic.get(`/api/reads?episode=${episode}`)).body).toContain('Әбдіқұлов'); });
    expect(found).toMatchObject([{ account: 'a-prosecutor-republic', what: 'reads', episodes: [episode], result: 'shown' }]);
    // The auditor sees no names there: nobody was shown.
    expect(await left(async (): Promise<void> => { expect((await (await server.as('auditor')).get(`/api/reads?episode=${episode}`)).body).not.toContain('Әбдіқұлов'); })).toEqual([]);
  });
});

describe('what an administrator does to accounts', () => {
  it('stands in the record of looks: with a new password he could look as somebody else', async () => {
    const admin = await server.as('administrator');
    const patch = (payload: object) => admin.send({ method: 'PATCH', url: '/api/users/a-duty-si', payload });
    const found = await left(async (): Promise<void> => {
      const made = await admin.post('/api/users', { login: 'new-one', name: 'Жаңа', role: 'auditor', territory: 'kz', place: null, office: null });
      expect(made.statusCode, made.body).toBe(201);
      expect((await patch({ resetPassword: true })).statusCode).toBe(200);
      expect((await patch({ active: false })).statusCode).toBe(200);
      expect((await patch({ active: true, name: 'Қорғаушы' })).statusCode).toBe(200);
      expect((await patch({})).statusCode).toBe(200);
      expect((await patch({ role: 'tsar' })).statusCode).toBe(422);
    });
    expect(found.map(({ account, what, episodes }) => [account, what, episodes.length])).toEqual(['made', 'password', 'disabled', 'changed', 'enabled'].map((what) => ['a-administrator', `account:${what}`, 0]));
    const rows = (await (await server.as('auditor')).get('/api/reads?q=administrator')).json().rows as { what: string; person: string | null; episode: string | null }[];
    expect(rows.find(({ what }) => what === 'account:password')).toMatchObject({ person: 'Қорғаушы', episode: null });
  });
});

describe('what is refused', () => {
  const addresses = [`/api/episodes/${episode}`, `/api/episodes/${episode}/as-of`, `/api/episodes/${episode}/explanation?key=x`, `/api/episodes/${episode}/documents/detention-protocol`, `/api/law/compare?episode=${episode}&on=2020-01-01`];

  it.each(['auditor', 'administrator', 'counsel'] as const)('%s, whose role has no such action', async (login) => {
    const client = await server.as(login);
    for (const address of addresses) {
      const found = await left(async (): Promise<void> => { expect((await client.get(address)).statusCode).toBe(403); });
      expect(found, address).toMatchObject([{ account: `a-${login}`, episodes: [episode], result: 'refused' }]);
    }
  });

  it.each(['duty-esil', 'prosecutor-esil'] as const)('%s, whose reach ends elsewhere', async (login) => {
    const client = await server.as(login);
    for (const address of addresses) {
      const found = await left(async (): Promise<void> => { expect((await client.get(address)).statusCode).toBe(404); });
      expect(found, address).toMatchObject([{ account: `a-${login}`, episodes: [episode], result: 'refused' }]);
    }
  });

  it.each(['/api/facts/gate', '/api/facts'])('a record about somebody else by %s', async (address) => {
    for (const login of ['duty-esil', 'investigator', 'judge'] as const satisfies readonly Login[]) {
      const client = await server.as(login);
      let status = 0;
      const found = await left(async (): Promise<void> => { status = (await client.post(address, call())).statusCode; });
      if (status === 200) continue;
      expect(status).toBe(404);
      expect(found).toMatchObject([{ account: `a-${login}`, what: address.endsWith('gate') ? 'gate' : 'record', episodes: [episode], result: 'refused' }]);
    }
  });

  it('of somebody who does not exist leaves no line: there is nobody to tell it of', async () => {
    const client = await server.as('auditor');
    expect(await left(() => client.get(`/api/episodes/${randomUUID()}`))).toEqual([]);
    expect(await left(() => client.get('/api/episodes/%00'))).toEqual([]);
  });
});

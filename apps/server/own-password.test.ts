import { testDatabase } from '@kepil/journal/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserChoices } from '@kepil/modules/contract.ts';
import { sessionCookie } from '@kepil/platform/http/server.ts';
import { makeFirstAdministrator } from './first-account.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

/** Signs in and speaks with the session that is given; a changed password gives another. */
async function enter(login: string, password: string) {
  const answer = await server.anonymous.post('/api/sign-in', { login, password });
  expect(answer.statusCode, answer.body).toBe(200);
  let cookie = '';
  const take = (cookies: readonly { name: string; value: string }[]): void => { for (const { name, value } of cookies) if (name === sessionCookie(server.house.config)) cookie = `${name}=${value}`; };
  take(answer.cookies);
  const send = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => {
    const got = await server.app.inject({ method, url, headers: { 'x-kepil-client': 'test', cookie }, ...(payload ? { payload } : {}) });
    take(got.cookies);
    return got;
  };
  return { me: answer.json().me as { id: string; mustChangePassword: boolean }, send };
}

const own = 'қара-жолбарыс-2026';

describe('a password that the administrator has given', () => {
  it('opens nothing but the choice of an own one', async () => {
    const admin = await server.as('administrator');
    const made = (await admin.post('/api/users', { login: 'sapar', name: 'Сапар С.', role: 'duty-officer', territory: 'kz/75/medeu', place: 'ivs-medeu', office: null })).json();
    const sapar = await enter('sapar', made.password);
    expect(sapar.me.mustChangePassword).toBe(true);
    for (const url of ['/api/board', '/api/places', '/api/vocabulary', '/api/me/passkeys', '/api/law']) {
      expect((await sapar.send('GET', url)).json(), url).toMatchObject({ status: 403, code: 'password-change-needed' });
    }
    expect((await sapar.send('POST', '/api/me/totp', {})).json()).toMatchObject({ code: 'password-change-needed' });
    expect((await sapar.send('GET', '/api/me')).json()).toMatchObject({ login: 'sapar', mustChangePassword: true });
    expect((await sapar.send('PATCH', '/api/me', { language: 'kk' })).statusCode).toBe(200);

    expect((await sapar.send('POST', '/api/me/password', { current: made.password, next: made.password })).json()).toMatchObject({ status: 422, fields: [{ path: 'next', code: 'same-password' }] });
    expect((await sapar.send('GET', '/api/board')).statusCode).toBe(403);
    expect((await sapar.send('POST', '/api/me/password', { current: made.password, next: own })).statusCode).toBe(204);
    expect((await sapar.send('GET', '/api/me')).json()).toMatchObject({ mustChangePassword: false });
    expect((await sapar.send('GET', '/api/board')).statusCode).toBe(200);
    expect((await enter('sapar', own)).me.mustChangePassword).toBe(false);
  });

  it('by a reset ends every session, and is asked for again at the next sign-in', async () => {
    const before = await enter('sapar', own);
    const admin = await server.as('administrator');
    const { password } = (await admin.send({ method: 'PATCH', url: `/api/users/${before.me.id}`, payload: { resetPassword: true } })).json();
    expect((await before.send('GET', '/api/me')).json()).toMatchObject({ code: 'session-ended' });
    expect((await server.anonymous.post('/api/sign-in', { login: 'sapar', password: own })).statusCode).toBe(401);
    const after = await enter('sapar', password);
    expect((await after.send('GET', '/api/board')).json()).toMatchObject({ code: 'password-change-needed' });
    // What changes nothing of the password leaves it as it is.
    await admin.send({ method: 'PATCH', url: `/api/users/${before.me.id}`, payload: { name: 'Сапар Қ.' } });
    expect((await enter('sapar', password)).me.mustChangePassword).toBe(true);
    expect((await after.send('POST', '/api/sign-out', {})).json()).toMatchObject({ code: 'session-ended' });
  });

  it('does not stand in the way of a key that is the person’s own', async () => {
    const { rows: [account] } = await server.house.pool.query<{ id: string }>(`select id from account where login = 'sapar'`);
    const token = await server.house.sessions.open(account?.id ?? '', 'passkey');
    const cookie = `${sessionCookie(server.house.config)}=${token}`;
    expect((await server.app.inject({ method: 'GET', url: '/api/board', headers: { cookie } })).statusCode).toBe(200);
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).json()).toMatchObject({ mustChangePassword: false });
  });

  it('is what a new installation gives its first administrator', async () => {
    const empty = await testDatabase();
    try {
      expect(await makeFirstAdministrator(empty.pool, 1)).toMatchObject({ login: 'administrator' });
      expect((await empty.pool.query('select password_temporary from account')).rows).toEqual([{ password_temporary: true }]);
    } finally {
      await empty.close();
    }
  });
});

describe('what an account may be made of', () => {
  it('is told to the administrator by name, without anybody who is held', async () => {
    const choices = (await (await server.as('administrator')).get('/api/users/choices')).json() as UserChoices;
    expect(choices.roles.find(({ id }) => id === 'duty-officer')).toMatchObject({ needs: 'place', capacities: ['duty-officer', 'medical-officer', 'detaining-officer'] });
    expect(choices.roles.find(({ id }) => id === 'investigator')).toMatchObject({ needs: 'office' });
    expect(choices.offices.find(({ id }) => id === 'police-medeu')).toMatchObject({ territory: 'kz/75/medeu', kind: expect.any(String) });
    expect(choices.places.map(({ id }) => id)).toContain('ivs-medeu');
    expect([...new Set([...choices.offices, ...choices.places].flatMap((one) => Object.keys(one)))].sort()).toEqual(['id', 'kind', 'name', 'territory']);
  });

  it('is told to nobody else', async () => {
    for (const login of ['duty', 'head', 'investigator', 'auditor', 'judge', 'prosecutor-republic'] as const) expect((await (await server.as(login)).get('/api/users/choices')).statusCode, login).toBe(403);
  });

  it('makes a medical officer of a place and an inquirer of an office', async () => {
    const admin = await server.as('administrator');
    const base = { name: 'Қ.', territory: 'kz/75/medeu' };
    expect((await admin.post('/api/users', { ...base, login: 'medic-2', role: 'duty-officer', capacity: 'medical-officer', place: 'ivs-medeu', office: null })).json().user).toMatchObject({ capacity: 'medical-officer', place: { id: 'ivs-medeu' } });
    expect((await admin.post('/api/users', { ...base, login: 'inquirer-2', role: 'investigator', capacity: 'inquirer', place: null, office: 'police-medeu' })).json().user).toMatchObject({ capacity: 'inquirer', office: { id: 'police-medeu' } });
  });
});

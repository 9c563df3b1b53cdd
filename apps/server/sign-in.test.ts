import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret, TOTP } from 'otpauth';
import { password } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

const attempt = (login: string, secret: string, more: object = {}) => server.anonymous.post('/api/sign-in', { login, password: secret, ...more });

describe('signing in', () => {
  it('gives a session in a cookie that no script reads and no other site sends', async () => {
    const answer = await attempt('duty', password);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ state: 'signed-in', me: { login: 'duty', role: 'duty-officer', place: { id: 'ivs-medeu' }, office: { id: 'ivs-medeu' } } });
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(answer.body).not.toContain(answer.cookies[0]?.value);
  });

  it('keeps of the session only a hash', async () => {
    const answer = await attempt('duty', password);
    const token = answer.cookies[0]?.value ?? '';
    const { rows } = await server.house.pool.query<{ token_hash: string }>('select token_hash from session');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ token_hash }) => token_hash)).not.toContain(token);
    expect(token).toHaveLength(43);
  });

  it('answers a wrong password, an unknown login and a disabled account alike', async () => {
    await server.house.pool.query(`update account set disabled_at = 1 where login = 'counsel'`);
    const answers = await Promise.all([attempt('head', 'wrong'), attempt('nobody-here', password), attempt('counsel', password)]);
    await server.house.pool.query(`update account set disabled_at = null where login = 'counsel'`);
    const told = answers.map((answer) => ({ status: answer.statusCode, code: answer.json().code, title: answer.json().title, cookies: answer.cookies.length }));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ status: 401, code: 'sign-in-failed', cookies: 0 });
  });

  it('slows down after five failures, also for a login that does not exist, and tells how long', async () => {
    for (const login of ['duty-esil', 'no-such-login']) {
      for (let i = 0; i < 5; i += 1) expect((await attempt(login, 'wrong')).statusCode).toBe(401);
      const locked = await attempt(login, 'wrong');
      expect(locked.statusCode).toBe(429);
      expect(locked.json()).toMatchObject({ code: 'sign-in-locked' });
      expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await attempt('duty-esil', password)).statusCode).toBe(429);
    server.clock.now += 31_000;
    expect((await attempt('duty-esil', password)).statusCode).toBe(200);
  });

  it('refuses a request from a foreign page and one that does not say where it comes from', async () => {
    const body = { login: 'duty', password };
    const foreign = await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: body, headers: { origin: 'https://evil.example', host: 'localhost' } });
    expect(foreign.json()).toMatchObject({ status: 403, code: 'wrong-origin' });
    expect((await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: body })).statusCode).toBe(403);
    expect((await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: body, headers: { 'sec-fetch-site': 'cross-site', 'x-kepil-client': 'x' } })).statusCode).toBe(403);
    expect((await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: body, headers: { origin: 'http://localhost', host: 'localhost' } })).statusCode).toBe(200);
  });
});

describe('a session', () => {
  it('ends by idleness and by age, with a code that tells the client to keep drafts', async () => {
    const begin = async () => { const a = await attempt('head', password); return { cookie: `${a.cookies[0]?.name}=${a.cookies[0]?.value}` }; };
    const me = (headers: Record<string, string>) => server.app.inject({ method: 'GET', url: '/api/me', headers });
    const idle = await begin();
    expect((await me(idle)).statusCode).toBe(200);
    server.clock.now += 31 * 60_000;
    expect((await me(idle)).json()).toMatchObject({ status: 401, code: 'session-ended' });
    const used = await begin();
    for (let i = 0; i < 36; i += 1) {
      expect((await me(used)).statusCode).toBe(i * 20 < 12 * 60 ? 200 : 401);
      server.clock.now += 20 * 60_000;
    }
    expect((await me(used)).statusCode).toBe(401);
    expect((await server.app.inject({ method: 'GET', url: '/api/me' })).json()).toMatchObject({ code: 'not-signed-in' });
  });

  it('ends everywhere at once', async () => {
    const [first, second] = await Promise.all([attempt('head', password), attempt('head', password)]);
    const headers = (answer: typeof first) => ({ cookie: `${answer.cookies[0]?.name}=${answer.cookies[0]?.value}`, 'x-kepil-client': 'test' });
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: headers(second) })).statusCode).toBe(200);
    expect((await server.app.inject({ method: 'POST', url: '/api/sign-out/everywhere', headers: headers(first) })).statusCode).toBe(204);
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: headers(second) })).statusCode).toBe(401);
  });

  it('ends when another process says so', async () => {
    const answer = await attempt('head', password);
    const cookie = `${answer.cookies[0]?.name}=${answer.cookies[0]?.value}`;
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).statusCode).toBe(200);
    await server.house.pool.query(`update session set ended_at = 1 where ended_at is null`);
    server.clock.now += 5_000;
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).statusCode).toBe(401);
  });

  it('ends for all others when the password is changed', async () => {
    const other = await attempt('medic', password);
    const mine = await server.as('medic');
    const next = 'жаңа-құпиясөз-2026';
    expect((await mine.post('/api/me/password', { current: 'wrong', next })).json()).toMatchObject({ code: 'invalid', fields: [{ path: 'current', code: 'wrong-password' }] });
    expect((await mine.post('/api/me/password', { current: password, next: 'aaaaaaaaaaaaa' })).json()).toMatchObject({ fields: [{ path: 'next', code: 'weak-password' }] });
    const changed = await mine.post('/api/me/password', { current: password, next });
    expect(changed.statusCode).toBe(204);
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie: `${other.cookies[0]?.name}=${other.cookies[0]?.value}` } })).statusCode).toBe(401);
    expect((await attempt('medic', password)).statusCode).toBe(401);
    expect((await attempt('medic', next)).statusCode).toBe(200);
  });
});

describe('the second factor', () => {
  it('is enrolled, asked for after a right password only, and each code counts once', async () => {
    const client = await server.as('judge');
    const { secret, uri } = (await client.post('/api/me/totp')).json();
    expect(uri).toContain('otpauth://totp/');
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: server.clock.now });
    expect((await client.post('/api/me/totp/confirm', { code: '000000' })).statusCode).toBe(422);
    expect((await client.post('/api/me/totp/confirm', { code: code() })).statusCode).toBe(204);

    expect((await attempt('judge', 'wrong')).statusCode).toBe(401);
    expect((await attempt('judge', password)).json()).toEqual({ state: 'totp-required' });
    expect((await attempt('judge', password, { totp: code() })).statusCode).toBe(401);
    server.clock.now += 30_000;
    const right = code();
    const twice = await Promise.all([attempt('judge', password, { totp: right }), attempt('judge', password, { totp: right })]);
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);

    const { rows } = await server.house.pool.query<{ totp_sealed: Buffer }>(`select totp_sealed from account where login = 'judge'`);
    expect(rows[0]?.totp_sealed.toString('latin1')).not.toContain(secret);
  });
});

describe('the sign-in page', () => {
  it('names no accounts outside a demonstration', async () => {
    expect((await server.anonymous.get('/api/hello')).json()).toMatchObject({ demo: false, accounts: [] });
  });
});

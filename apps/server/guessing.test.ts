/** Guessing: many at once, under many names, from behind a proxy; and what a stolen session must not be able to do. */
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { password, type Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer({ env: { KEPIL_SESSION_IDLE_MINUTES: '1440' } }); });
afterAll(() => server.close());
// Each test from a fresh quarter of an hour: all come from one address.
beforeEach(() => { server.clock.now += 20 * MINUTE; });

const MINUTE = 60_000;
const attempt = (login: string, secret: string, more: object = {}, headers: Record<string, string> = {}) => server.anonymous.send({ method: 'POST', url: '/api/sign-in', payload: { login, password: secret, ...more }, headers });
const tally = (answers: readonly { statusCode: number }[]) => Object.fromEntries([...Map.groupBy(answers, ({ statusCode }) => statusCode)].map(([status, all]) => [status, all.length]));
const enter = async (login: Login) => {
  const answer = await attempt(login, password);
  expect(answer.statusCode, answer.body).toBe(200);
  const cookie = `${answer.cookies[0]?.name}=${answer.cookies[0]?.value}`;
  const send = (method: 'POST' | 'DELETE' | 'GET', url: string, payload?: object) => server.anonymous.send({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) });
  return { cookie, send };
};

describe('passwords', () => {
  it('are tried five times, also when all tries come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => attempt('judge', `wrong-${i}`)));
    expect(tally(answers)[401] ?? 0).toBeLessThanOrEqual(5);
    expect(tally(answers)[429]).toBeGreaterThanOrEqual(35);
    server.clock.now += 20 * MINUTE;
    expect((await attempt('judge', password)).statusCode).toBe(200);
  });

  it('that are right, many at once, are no guessing', async () => {
    expect(tally(await Promise.all(Array.from({ length: 12 }, () => attempt('head', password))))).toEqual({ 200: 12 });
    expect(tally(await Promise.all(Array.from({ length: 3 }, () => attempt('head', 'wrong'))))).toEqual({ 401: 3 });
    expect((await attempt('head', password)).statusCode).toBe(200);
  });

  it('a lock does not grow while it holds', async () => {
    for (let i = 0; i < 5; i += 1) await attempt('duty-almaly', 'wrong');
    for (let i = 0; i < 20; i += 1) expect((await attempt('duty-almaly', password)).statusCode).toBe(429);
    server.clock.now += MINUTE;
    expect((await attempt('duty-almaly', password)).statusCode).toBe(200);
  });
});

describe('codes of the second factor', () => {
  it('are not to be guessed through a stolen session, which cannot lock its owner out either', async () => {
    const { send } = await enter('prosecutor-case');
    const { secret } = (await send('POST', '/api/me/totp')).json() as { secret: string };
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: server.clock.now });
    expect((await send('POST', '/api/me/totp/confirm', { code: code() })).statusCode).toBe(204);
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, i) => send('DELETE', '/api/me/totp', { code: String(100_000 + i) })));
    expect(tally(guesses)[422] ?? 0).toBeLessThanOrEqual(5);
    expect(tally(guesses)[429]).toBeGreaterThanOrEqual(25);
    server.clock.now += MINUTE;
    expect((await attempt('prosecutor-case', password, { totp: code() })).statusCode).toBe(200);
  });

  it('nor is the present password', async () => {
    const { send } = await enter('prosecutor-case-esil');
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, i) => send('POST', '/api/me/password', { current: `wrong-${i}`, next: 'жаңа-ұзын-құпиясөз' })));
    expect(tally(guesses)[422] ?? 0).toBeLessThanOrEqual(5);
    expect((await attempt('prosecutor-case-esil', password)).statusCode).toBe(200);
  });
});

describe('a stolen session', () => {
  it('gives its holder no key of his own: keys and factors are set up only soon after signing in', async () => {
    const { send } = await enter('investigator');
    expect((await send('POST', '/api/me/passkeys/options')).statusCode).toBe(200);
    server.clock.now += 16 * MINUTE;
    for (const address of ['/api/me/passkeys/options', '/api/me/totp']) {
      expect((await send('POST', address)).json(), address).toMatchObject({ status: 403, code: 'fresh-sign-in-needed' });
    }
    const late = await send('POST', '/api/me/passkeys', { name: 'x', id: 'AA', rawId: 'AA', type: 'public-key', response: { clientDataJSON: 'AA', attestationObject: 'AA' } });
    expect(late.json()).toMatchObject({ status: 403, code: 'fresh-sign-in-needed' });
    // The rest of the account works on.
    expect((await send('GET', '/api/me')).statusCode).toBe(200);
  });
});

describe('the limit of requests', () => {
  const manyOf = async (one: TestServer, headers: (i: number) => Record<string, string>) => {
    const answers = [];
    for (let i = 0; i < 8; i += 1) answers.push(await one.app.inject({ method: 'POST', url: '/api/sign-in', payload: { login: `nobody-${i}`, password: 'x' }, headers: { 'x-kepil-client': 'test', ...headers(i) } }));
    return tally(answers);
  };

  it('is not escaped by a made-up session in each request', async () => {
    const limited = await startTestServer({ env: { KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '3' } });
    expect(await manyOf(limited, (i) => ({ cookie: `kepil=made-up-${i}` }))).toEqual({ 401: 3, 429: 5 });
    await limited.close();
  });

  it('is not escaped by a made-up address, with a proxy before us or without', async () => {
    const direct = await startTestServer({ env: { KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '3' } });
    expect(await manyOf(direct, (i) => ({ 'x-forwarded-for': `198.51.100.${i}` }))).toEqual({ 401: 3, 429: 5 });
    await direct.close();
    const behind = await startTestServer({ env: { KEPIL_SIGN_IN_LIMIT_PER_MINUTE: '3', KEPIL_TRUST_PROXY: 'yes' } });
    // What the client wrote stands first; the proxy adds where the request came from.
    expect(await manyOf(behind, (i) => ({ 'x-forwarded-for': `198.51.100.${i}, 203.0.113.9` }))).toEqual({ 401: 3, 429: 5 });
    expect(await manyOf(behind, (i) => ({ 'x-forwarded-for': `203.0.113.${20 + i}` }))).toEqual({ 401: 8 });
    await behind.close();
  });

  it('is counted for each session, so that an office behind one address works', async () => {
    const limited = await startTestServer({ env: { KEPIL_RATE_LIMIT_PER_MINUTE: '5' } });
    const [duty, head] = [await limited.as('duty'), await limited.as('head')];
    const five = async (client: typeof duty) => tally(await Promise.all(Array.from({ length: 5 }, () => client.get('/api/me'))));
    expect(await five(duty)).toEqual({ 200: 5 });
    expect(await five(head)).toEqual({ 200: 5 });
    expect((await duty.get('/api/me')).statusCode).toBe(429);
    await limited.close();
  });
});

describe('metrics', () => {
  it('are not shown through a proxy on the same machine', async () => {
    expect((await server.anonymous.get('/metrics')).statusCode).toBe(200);
    expect((await server.anonymous.send({ method: 'GET', url: '/metrics', headers: { 'x-forwarded-for': '203.0.113.7' } })).statusCode).toBe(404);
    expect((await server.anonymous.send({ method: 'GET', url: '/metrics', headers: { forwarded: 'for=203.0.113.7' } })).statusCode).toBe(404);
    const behind = await startTestServer({ env: { KEPIL_TRUST_PROXY: 'yes' } });
    expect((await behind.anonymous.send({ method: 'GET', url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(404);
    await behind.close();
    const guarded = await startTestServer({ env: { KEPIL_METRICS_TOKEN: 'a-token-of-enough-length' } });
    expect((await guarded.anonymous.get('/metrics')).statusCode).toBe(404);
    expect((await guarded.anonymous.send({ method: 'GET', url: '/metrics', headers: { authorization: 'Bearer a-token-of-enough-length' } })).statusCode).toBe(200);
    await guarded.close();
  });
});

describe('sessions', () => {
  it('are not those that somebody brings along', async () => {
    const answer = await attempt('auditor', password, {}, { cookie: 'kepil=fixed-by-an-attacker' });
    expect(answer.cookies[0]?.value).not.toBe('fixed-by-an-attacker');
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie: 'kepil=fixed-by-an-attacker' } })).json()).toMatchObject({ code: 'session-ended' });
  });

  it.each(['kepil=', 'kepil=x', 'kepil=%00', "kepil=' or true --", `kepil=${'a'.repeat(43)}`])('forged as %s are none', async (cookie) => {
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).statusCode).toBe(401);
  });

  it('end at once when the account is disabled, and it cannot come back', async () => {
    const { send } = await enter('prosecutor-esil');
    const admin = await server.as('administrator');
    expect((await send('GET', '/api/me')).statusCode).toBe(200);
    expect((await admin.send({ method: 'PATCH', url: '/api/users/a-prosecutor-esil', payload: { active: false } })).statusCode).toBe(200);
    expect((await send('GET', '/api/me')).statusCode).toBe(401);
    expect((await attempt('prosecutor-esil', password)).statusCode).toBe(401);
  });
});

describe('nobody raises himself', () => {
  it('by the own account, or by that of others without the right', async () => {
    const { cookie } = await enter('duty-si');
    const patch = (url: string, payload: object) => server.anonymous.send({ method: 'PATCH', url, payload, headers: { cookie } });
    expect((await patch('/api/me', { language: 'en', role: 'administrator', territory: 'kz', capacity: 'medical-officer' })).json()).toMatchObject({ role: 'duty-officer', capacity: 'duty-officer', language: 'en' });
    expect((await patch('/api/users/a-duty-si', { role: 'administrator' })).statusCode).toBe(403);
    const admin = await server.as('administrator');
    expect((await admin.send({ method: 'PATCH', url: '/api/users/a-administrator', payload: { role: 'custody-prosecutor' } })).statusCode).toBe(422);
  });
});

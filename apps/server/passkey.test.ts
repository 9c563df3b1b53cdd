import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Authenticator } from './testing/authenticator.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const ORIGIN = 'https://kepil.example';
let server: TestServer;
beforeAll(async () => { server = await startTestServer({ env: { KEPIL_PUBLIC_URL: ORIGIN } }); });
afterAll(() => server.close());

const registered = async () => {
  const client = await server.as('head');
  const key = new Authenticator();
  const options = (await client.post('/api/me/passkeys/options')).json();
  const answer = await client.post('/api/me/passkeys', { name: 'Қызмет кілті', ...key.register(options.challenge, ORIGIN, 'kepil.example') });
  return { client, key, options, answer };
};
const challenge = async (): Promise<string> => (await server.anonymous.post('/api/sign-in/passkey/options')).json().challenge;
const enter = (answer: Record<string, unknown>) => server.anonymous.post('/api/sign-in/passkey', answer);

describe('a passkey', () => {
  it('is registered by the account, listed, and signs it in without a password', async () => {
    const { client, key, options, answer } = await registered();
    expect(options).toMatchObject({ rp: { id: 'kepil.example' }, authenticatorSelection: { userVerification: 'required', residentKey: 'required' } });
    expect(answer.statusCode, answer.body).toBe(204);
    const entered = await enter(key.authenticate(await challenge(), ORIGIN, 'kepil.example'));
    expect(entered.statusCode, entered.body).toBe(200);
    expect(entered.json().me).toMatchObject({ login: 'head' });
    expect(entered.cookies[0]).toMatchObject({ name: '__Host-kepil', secure: true, httpOnly: true, sameSite: 'Strict' });
    const { rows } = (await client.get('/api/me/passkeys')).json();
    expect(rows.find((row: { id: string }) => row.id === key.id.toString('base64url'))).toMatchObject({ name: 'Қызмет кілті', lastUsedAt: server.clock.now });
  });

  it('is refused from another origin, for another site, with an old challenge, used twice, or without a check of the person', async () => {
    const { key } = await registered();
    const code = async (answer: Record<string, unknown>) => (await enter(answer)).statusCode;
    expect(await code(key.authenticate(await challenge(), 'https://kepi1.example', 'kepil.example'))).toBe(401);
    expect(await code(key.authenticate(await challenge(), ORIGIN, 'evil.example'))).toBe(401);
    expect(await code(key.authenticate(Buffer.from('made up').toString('base64url'), ORIGIN, 'kepil.example'))).toBe(401);
    const once = key.authenticate(await challenge(), ORIGIN, 'kepil.example');
    expect([await code(once), await code(once)]).toEqual([200, 401]);
    const late = await challenge();
    server.clock.now += 6 * 60_000;
    expect(await code(key.authenticate(late, ORIGIN, 'kepil.example'))).toBe(401);
    key.verifiesPerson = false;
    expect(await code(key.authenticate(await challenge(), ORIGIN, 'kepil.example'))).toBe(401);
    key.verifiesPerson = true;
    key.counter = 0;
    expect(await code(key.authenticate(await challenge(), ORIGIN, 'kepil.example')), 'a counter that fell: a copied key').toBe(401);
    expect(await code(new Authenticator().authenticate(await challenge(), ORIGIN, 'kepil.example'))).toBe(401);
  });

  it('is renamed by its owner and by nobody else, never to nothing', async () => {
    const { client, key } = await registered();
    const id = key.id.toString('base64url');
    const rename = (who: typeof client, name: string) => who.send({ method: 'PATCH', url: `/api/me/passkeys/${id}`, payload: { name } });
    expect((await rename(client, '  Үйдегі кілт  ')).statusCode).toBe(204);
    const nameNow = async () => (await client.get('/api/me/passkeys')).json().rows.find((row: { id: string }) => row.id === id)?.name;
    expect(await nameNow()).toBe('Үйдегі кілт');
    expect((await rename(await server.as('duty'), 'менікі')).statusCode).toBe(404);
    expect((await rename(client, '   ')).json()).toMatchObject({ status: 422, fields: [{ path: 'name' }] });
    expect((await rename(client, 'ә'.repeat(101))).statusCode).toBe(422);
    expect(await nameNow()).toBe('Үйдегі кілт');
  });

  it('of one account is not removed by another, and removed opens nothing', async () => {
    const { client, key } = await registered();
    const id = key.id.toString('base64url');
    expect((await (await server.as('duty')).send({ method: 'DELETE', url: `/api/me/passkeys/${id}` })).statusCode).toBe(404);
    expect((await client.send({ method: 'DELETE', url: `/api/me/passkeys/${id}` })).statusCode).toBe(204);
    expect((await enter(key.authenticate(await challenge(), ORIGIN, 'kepil.example'))).statusCode).toBe(401);
  });

  it('answer of nonsense is refused by its shape', async () => {
    expect((await enter({ id: '!', rawId: 'x', type: 'public-key', response: {} })).json()).toMatchObject({ status: 422, code: 'invalid' });
  });
});

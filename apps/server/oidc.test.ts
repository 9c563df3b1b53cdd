/** Sign-in through a real OpenID provider (`oidc-provider`) on loopback: the whole conversation of browser, provider and house. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Provider } from 'oidc-provider';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let provider: Server;
let issuer: string;
let server: TestServer;
let base: string;
/** Who is at the provider's keyboard. */
let person = { sub: 'iin-1', email: 'head', email_verified: true };

beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  server = await startTestServer({ env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'kepil', OIDC_CLIENT_SECRET: 'a-secret-of-the-two' } });
  base = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'kepil', client_secret: 'a-secret-of-the-two', redirect_uris: [`${base}/api/sign-in/oidc/callback`], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ ...person, sub }) }),
  });
  const callback = oidc.callback();
  provider.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) { void callback(request, response); return; }
    // The person signs in and consents at once.
    void (async () => {
      const details = await oidc.interactionDetails(request, response);
      const grant = new oidc.Grant({ accountId: person.sub, clientId: String(details.params['client_id']) });
      grant.addOIDCScope('openid email profile');
      await oidc.interactionFinished(request, response, { login: { accountId: person.sub }, consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: false });
    })();
  });
});
afterAll(async () => {
  await server.close();
  provider.closeAllConnections();
  await new Promise((done) => provider.close(done));
});

/** A browser: follows redirects, keeps cookies by host. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>();
  async open(url: string): Promise<{ status: number; url: string; body: string }> {
    for (let hops = 0; hops < 12; hops += 1) {
      const { host } = new URL(url);
      const jar = this.#jars.get(host) ?? new Map<string, string>();
      this.#jars.set(host, jar);
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
        else jar.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const next = answer.headers.get('location');
      if (!next) return { status: answer.status, url, body: await answer.text() };
      url = new URL(next, url).href;
    }
    throw new Error('redirects without end');
  }
  cookie(url: string, name: string): string | undefined {
    return this.#jars.get(new URL(url).host)?.get(name);
  }
  take(url: string, name: string, value: string): void {
    this.#jars.set(new URL(url).host, new Map([[name, value]]));
  }
}

describe('the provider', () => {
  it('says who it is; the account, its role and its reach are ours', async () => {
    person = { sub: 'iin-1', email: 'head', email_verified: true };
    const browser = new Browser();
    const page = await browser.open(`${base}/api/sign-in/oidc`);
    expect(page.status, page.body).toBe(200);
    const me = await fetch(`${base}/api/me`, { headers: { cookie: `kepil=${browser.cookie(base, 'kepil')}` } });
    expect(await me.json()).toMatchObject({ login: 'head', role: 'head-of-place' });
    expect((await server.anonymous.get('/api/hello')).json().oidc).toEqual([{ id: 'oidc', name: '127.0.0.1', url: '/api/sign-in/oidc' }]);
  });

  it('binds the account to its subject at first use: the same e-mail of another person opens nothing', async () => {
    person = { sub: 'iin-2', email: 'head', email_verified: true };
    const page = await new Browser().open(`${base}/api/sign-in/oidc`);
    expect(page.status).toBe(401);
  });

  it('is not believed about an e-mail that it has not verified, nor about somebody who has no account', async () => {
    person = { sub: 'iin-3', email: 'duty', email_verified: false };
    expect((await new Browser().open(`${base}/api/sign-in/oidc`)).status).toBe(401);
    person = { sub: 'iin-4', email: 'stranger', email_verified: true };
    expect((await new Browser().open(`${base}/api/sign-in/oidc`)).status).toBe(401);
  });

  it('answer counts only in the browser that asked, and once', async () => {
    person = { sub: 'iin-1', email: 'head', email_verified: true };
    const begun = await fetch(`${base}/api/sign-in/oidc`, { redirect: 'manual' });
    const binding = /kepil-oidc=([^;]+)/.exec(begun.headers.getSetCookie().join())?.[1] ?? '';
    const thief = new Browser();
    expect((await thief.open(begun.headers.get('location') ?? '')).status, 'without the binding cookie').toBe(401);
    const forged = new Browser();
    forged.take(base, 'kepil-oidc', binding);
    expect((await forged.open(`${base}/api/sign-in/oidc/callback?code=made-up&state=made-up&iss=${encodeURIComponent(issuer)}`)).status).toBe(401);
  });
});

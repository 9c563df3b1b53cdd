/** Signing in and out: password with second factor, passkey, the state's provider. */
import { randomBytes } from 'node:crypto';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import { accountById, type Account } from '@kepil/platform/sign-in/accounts.ts';
import { Lockout } from '@kepil/platform/sign-in/lockout.ts';
import { Oidc } from '@kepil/platform/sign-in/oidc.ts';
import { Passkeys } from '@kepil/platform/sign-in/passkeys.ts';
import { SignIn } from '@kepil/platform/sign-in/sign-in.ts';
import { mustChangePassword } from '@kepil/platform/sign-in/sessions.ts';
import { roleTitles } from '@kepil/platform/access/roles.ts';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { hello, me, signInRequest, signInResult } from '../contract.ts';
import type { Hello } from '../contract.ts';
import type { House } from '../house.ts';
import { carrySession, dropSession, relyingParty } from './browser.ts';
import { meOf } from './me.ts';
import { signatureSignInRoutes } from './sign-in-by-signature.ts';
import { passkeyAnswer } from './web-authn.ts';

const OIDC_COOKIE = 'kepil-oidc';

export function signInRoutes(app: Http, house: House): void {
  /** A handful a minute is a person; more is a machine that guesses. */
  const guessing = { rateLimit: { max: house.config.signInLimitPerMinute, timeWindow: 60_000 } } as const;
  const lockout = new Lockout(house.pool, house.now);
  const signIn = new SignIn(house.pool, lockout, house.key, house.now);
  const passkeys = new Passkeys(house.pool, house.now);
  const oidc = house.config.oidc ? new Oidc(house.pool, house.config.oidc, house.now) : null;

  const enter = async (account: Account, method: string, reply: FastifyReply) => {
    carrySession(house, reply, await house.sessions.open(account.account, method));
    house.observation.signIns.labels('succeeded').inc();
    return { state: 'signed-in' as const, me: meOf(account, mustChangePassword(account, method)) };
  };
  const counted = async <T>(attempt: Promise<T>): Promise<T> => attempt.catch((error: unknown) => {
    house.observation.signIns.labels(error instanceof Problem ? error.code : 'error').inc();
    throw error;
  });

  app.get('/api/hello', { config: { access: 'public' }, schema: { response: { 200: hello } } }, async () => helloOf(house));

  app.post('/api/sign-in', { config: { access: 'public', ...guessing }, schema: { body: signInRequest, response: { 200: signInResult } } }, async (request, reply) => {
    const { login, password, totp } = request.body;
    const outcome = await counted(signIn.byPassword({ login, password, totp, address: request.ip }));
    return outcome.state === 'signed-in' ? enter(outcome.account, totp ? 'totp' : 'password', reply) : outcome;
  });
  app.post('/api/sign-in/totp', { config: { access: 'public', ...guessing }, schema: { body: signInRequest.required({ totp: true }), response: { 200: signInResult } } }, async (request, reply) => {
    const { login, password, totp } = request.body;
    const outcome = await counted(signIn.byPassword({ login, password, totp, address: request.ip }));
    return outcome.state === 'signed-in' ? enter(outcome.account, 'totp', reply) : outcome;
  });

  app.post('/api/sign-in/passkey/options', { config: { access: 'public', ...guessing } }, async (request) => passkeys.signInOptions(relyingParty(house, request)));
  app.post('/api/sign-in/passkey', { config: { access: 'public', ...guessing }, schema: { body: passkeyAnswer, response: { 200: signInResult } } }, async (request, reply) => {
    const account = await counted(passkeys.signIn(relyingParty(house, request), request.body));
    return enter(account, 'passkey', reply);
  });

  signatureSignInRoutes(app, house, { guessing, enter, counted });

  app.get('/api/sign-in/oidc', { config: { access: 'public', produces: ['text/html'], ...guessing } }, async (request, reply) => {
    if (!oidc) throw new Problem('not-found');
    const binding = randomBytes(24).toString('base64url');
    const { origin } = relyingParty(house, request);
    const url = await oidc.begin(`${origin}/api/sign-in/oidc/callback`, binding);
    // Lax: the provider sends the browser back by a link of its own page.
    reply.setCookie(OIDC_COOKIE, binding, { httpOnly: true, sameSite: 'lax', path: '/api/sign-in/oidc', maxAge: 600, secure: origin.startsWith('https:') });
    return reply.redirect(url.href);
  });
  app.get('/api/sign-in/oidc/callback', { config: { access: 'public', produces: ['text/html'], ...guessing } }, async (request, reply) => {
    if (!oidc) throw new Problem('not-found');
    const account = await counted(oidc.finish(new URL(request.url, relyingParty(house, request).origin), request.cookies[OIDC_COOKIE] ?? ''));
    reply.clearCookie(OIDC_COOKIE, { path: '/api/sign-in/oidc' });
    await enter(account, 'oidc', reply);
    // A strict cookie is not sent along a redirect that began at the provider: the page itself has to go on.
    return reply.type('text/html; charset=utf-8').send('<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Kepil</title>');
  });

  app.post('/api/sign-out', { config: { access: 'account.own', beforeOwnPassword: true }, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    if (request.session) await house.sessions.end(request.session);
    dropSession(house, reply);
    return reply.code(204).send(null);
  });
  app.post('/api/sign-out/everywhere', { config: { access: 'account.own', beforeOwnPassword: true }, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await house.sessions.endAll(principalOf(request).account);
    dropSession(house, reply);
    return reply.code(204).send(null);
  });
  app.get('/api/me', { config: { access: 'account.own', beforeOwnPassword: true }, schema: { response: { 200: me } } }, async (request) => {
    const account = await accountById(house.pool, principalOf(request).account);
    if (!account) throw new Problem('session-ended');
    return meOf(account, request.mustChangePassword);
  });
}

/** What the sign-in page needs. Accounts with their password only where the whole republic is a demonstration. */
async function helloOf(house: House): Promise<Hello> {
  const { config, demoPassword, version } = house;
  const oidc = config.oidc ? [{ id: 'oidc', name: new URL(config.oidc.issuer).hostname, url: '/api/sign-in/oidc' }] : [];
  if (demoPassword === null) return { demo: false, version, oidc, accounts: [] };
  const { rows } = await house.pool.query<{ login: string; name: string; role: keyof typeof roleTitles; capacity: string; office: Hello['accounts'][number]['office']; territory: Hello['accounts'][number]['territory'] }>(
    `select a.login, a.name, a.role, a.capacity, coalesce(p.name, o.name, t.name) as office, t.name as territory
     from account a join territory t on t.id = a.territory left join office o on o.id = a.office left join place p on p.id = a.place
     where a.demo and a.disabled_at is null order by a.created_at, a.login limit 40`);
  return { demo: true, version, oidc, accounts: rows.map((row) => ({ ...row, password: demoPassword })) };
}

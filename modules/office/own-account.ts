/** What a person does with the own account: language, password, second factor, passkeys. */
import type { Http } from '@kepil/platform/http/server.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { accountById, type Account } from '@kepil/platform/sign-in/accounts.ts';
import { Lockout } from '@kepil/platform/sign-in/lockout.ts';
import { hashPassword, requireGoodPassword, verifyPassword } from '@kepil/platform/sign-in/password.ts';
import { Passkeys } from '@kepil/platform/sign-in/passkeys.ts';
import { seal } from '@kepil/platform/sign-in/seal.ts';
import { SignIn } from '@kepil/platform/sign-in/sign-in.ts';
import { newTotp } from '@kepil/platform/sign-in/totp.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { me, mePatch, passkeyName, passkeyRow, passwordChange, totpCode, totpEnrolment } from '../contract.ts';
import type { House } from '../house.ts';
import { carrySession, relyingParty } from './browser.ts';
import { meOf } from './me.ts';
import { passkeyRegistration } from './web-authn.ts';

/** How long after signing in the account's own keys can be changed. */
const FRESH_MS = 15 * 60_000;

const own = { config: { access: 'account.own' } } as const;
const nothing = { 204: z.null() } as const;

export function ownAccountRoutes(app: Http, house: House): void {
  const guessing = { config: { access: 'account.own' as const, rateLimit: { max: house.config.signInLimitPerMinute, timeWindow: 60_000 } } };
  const lockout = new Lockout(house.pool, house.now);
  const signIn = new SignIn(house.pool, lockout, house.key, house.now);
  const passkeys = new Passkeys(house.pool, house.now);
  const accountOf = async (request: FastifyRequest): Promise<Account> => {
    const account = await accountById(house.pool, principalOf(request).account);
    if (!account) throw new Problem('session-ended');
    return account;
  };
  /** Who has only found an open session must not give himself a key that outlives it. */
  const requireFresh = async (request: FastifyRequest): Promise<void> => {
    const openedAt = request.session === null ? null : await house.sessions.openedAt(request.session);
    if (openedAt === null || house.now() - openedAt > FRESH_MS) throw new Problem('fresh-sign-in-needed');
  };
  /** Guessing through a session is counted by itself: it must neither succeed nor lock the account's owner out of signing in. */
  const guarded = (account: Account, request: FastifyRequest, fits: () => Promise<boolean>, wrong: () => Problem): Promise<void> => {
    const key = `own|${account.account}`;
    return lockout.oneAtATime(key, async () => {
      await lockout.requireOpen(key, request.ip);
      if (await fits()) return lockout.succeeded(key);
      await lockout.failed(key, request.ip);
      throw wrong();
    });
  };
  /** A stolen session must not be able to take the account over: what guards it is changed only by who knows the password. */
  const renewSession = async (request: FastifyRequest, account: Account): Promise<string> => {
    await house.sessions.endAll(account.account);
    return house.sessions.open(account.account, 'password');
  };

  app.patch('/api/me', { config: { access: 'account.own', beforeOwnPassword: true }, schema: { body: mePatch, response: { 200: me } } }, async (request) => {
    const { account } = principalOf(request);
    await house.pool.query(`update account set language = $2 where id = $1`, [account, request.body.language]);
    house.sessions.forget(request.session ?? '*');
    return meOf(await accountOf(request), request.mustChangePassword);
  });

  app.post('/api/me/password', { config: { ...guessing.config, beforeOwnPassword: true }, schema: { body: passwordChange, response: nothing } }, async (request, reply) => {
    const account = await accountOf(request);
    const { current, next } = request.body;
    await guarded(account, request, () => verifyPassword(account.passwordHash, current), () => new Problem('invalid', { fields: [{ path: 'current', code: 'wrong-password', message: wrongPassword }] }));
    if (next === current) throw new Problem('invalid', { fields: [{ path: 'next', code: 'same-password', message: samePassword }] });
    requireGoodPassword(next, account.login, 'next');
    await house.pool.query(`update account set password_hash = $2, password_temporary = false where id = $1`, [account.account, await hashPassword(next)]);
    // Everybody else who had a session with the old password is out.
    carrySession(house, reply, await renewSession(request, account));
    return reply.code(204).send(null);
  });

  app.post('/api/me/totp', { ...own, schema: { response: { 200: totpEnrolment } } }, async (request) => {
    await requireFresh(request);
    const account = await accountOf(request);
    if (account.totp?.confirmed) throw new Problem('invalid', { fields: [{ path: 'totp', code: 'already-enrolled', message: alreadyEnrolled }] });
    const enrolment = newTotp(account.login);
    await house.pool.query(`update account set totp_sealed = $2, totp_last_step = null where id = $1 and totp_confirmed_at is null`, [account.account, seal(house.key, account.account, enrolment.secret)]);
    return enrolment;
  });
  app.post('/api/me/totp/confirm', { ...guessing, schema: { body: totpCode, response: nothing } }, async (request, reply) => {
    const account = await accountOf(request);
    await requireCode(account, request);
    await house.pool.query(`update account set totp_confirmed_at = $2 where id = $1`, [account.account, house.now()]);
    return reply.code(204).send(null);
  });
  app.delete('/api/me/totp', { ...guessing, schema: { body: totpCode, response: nothing } }, async (request, reply) => {
    const account = await accountOf(request);
    await requireCode(account, request);
    await house.pool.query(`update account set totp_sealed = null, totp_confirmed_at = null, totp_last_step = null where id = $1`, [account.account]);
    return reply.code(204).send(null);
  });

  app.get('/api/me/passkeys', { ...own, schema: { response: { 200: z.object({ rows: z.array(passkeyRow) }) } } }, async (request) => {
    const { rows } = await house.pool.query<z.infer<typeof passkeyRow>>(
      `select id, label as name, created_at as "createdAt", used_at as "lastUsedAt" from passkey where account = $1 order by created_at`, [principalOf(request).account]);
    return { rows };
  });
  app.post('/api/me/passkeys/options', own, async (request) => {
    await requireFresh(request);
    return passkeys.registrationOptions(await accountOf(request), relyingParty(house, request));
  });
  app.post('/api/me/passkeys', { ...own, schema: { body: passkeyRegistration, response: nothing } }, async (request, reply) => {
    await requireFresh(request);
    const { name, ...response } = request.body;
    await passkeys.register(await accountOf(request), relyingParty(house, request), response, name);
    return reply.code(204).send(null);
  });
  app.patch('/api/me/passkeys/:id', { ...own, schema: { params: z.object({ id: z.string().max(2000) }), body: passkeyName, response: nothing } }, async (request, reply) => {
    const { rowCount } = await house.pool.query(`update passkey set label = $3 where id = $1 and account = $2`, [request.params.id, principalOf(request).account, request.body.name]);
    if (rowCount !== 1) throw new Problem('not-found');
    return reply.code(204).send(null);
  });
  app.delete('/api/me/passkeys/:id', { ...own, schema: { params: z.object({ id: z.string().max(2000) }), response: nothing } }, async (request, reply) => {
    const { rowCount } = await house.pool.query(`delete from passkey where id = $1 and account = $2`, [request.params.id, principalOf(request).account]);
    if (rowCount !== 1) throw new Problem('not-found');
    return reply.code(204).send(null);
  });

  const requireCode = (account: Account, request: FastifyRequest & { readonly body: { readonly code: string } }): Promise<void> =>
    guarded(account, request, () => signIn.checkTotp(account, request.body.code), () => new Problem('invalid', { fields: [{ path: 'code', code: 'wrong-code', message: wrongCode }] }));
}

const wrongPassword = { kk: 'Қазіргі құпиясөз дұрыс емес: қайта енгізіңіз.', ru: 'Текущий пароль неверен: введите снова.', en: 'The present password is wrong: enter it again.' };
const samePassword = { kk: 'Жаңа құпиясөз қазіргісінен өзгеше болуы керек.', ru: 'Новый пароль должен отличаться от текущего.', en: 'The new password must differ from the present one.' };
const wrongCode = { kk: 'Код дұрыс емес немесе ескірген: қолданбадағы жаңа кодты енгізіңіз.', ru: 'Код неверен или устарел: введите новый код из приложения.', en: 'The code is wrong or too old: enter the new code of the application.' };
const alreadyEnrolled = { kk: 'Екінші фактор қосулы: алдымен оны өшіріңіз.', ru: 'Второй фактор уже подключён: сначала отключите его.', en: 'A second factor is already set up: remove it first.' };

/** Default deny at the door: every route says what it needs; one that says nothing does not start. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Action } from '../access/matrix.ts';
import { grantsFor, type Principal } from '../access/may.ts';
import { Problem } from '../problem/problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `public`: without an account. `gateway`: a machine with a token, which the route asks for before it reads the body. Otherwise the action of the access matrix that the account must have somewhere. */
    access?: 'public' | 'gateway' | Action;
    /** Another action that opens the route as well: what each may do behind it is asked there. */
    accessOr?: Action;
    /** Open also to who has yet to choose an own password (`password-change-needed`): the few routes of that choice. */
    beforeOwnPassword?: true;
  }
  interface FastifyRequest {
    principal: Principal | null;
    /** Hash of the session's token. */
    session: string | null;
    /** The session rests on a password that somebody else has set. */
    mustChangePassword: boolean;
  }
}

interface Resumed { readonly principal: Principal; readonly session: string; readonly mustChangePassword: boolean }

export interface SessionSource {
  /** The account behind a request's cookie, if it was asked for lately; null: ask `resume`. */
  recall(token: string): Resumed | null;
  /** The account behind a request's cookie; throws `session-ended` where there was one and it is over. */
  resume(token: string): Promise<Resumed | null>;
}

export function guard(app: FastifyInstance, cookieName: string, sessions: SessionSource): void {
  app.decorateRequest('principal', null);
  app.decorateRequest('session', null);
  app.decorateRequest('mustChangePassword', false);
  app.addHook('onRoute', ({ config, url, method, preParsing }) => {
    if ((config as { access?: unknown } | undefined)?.access === 'gateway' && preParsing === undefined) throw new Error(`route ${String(method)} ${url} is for a gateway and asks for no token`);
    if ((config as { access?: unknown } | undefined)?.access === undefined && method !== 'OPTIONS') throw new Error(`route ${String(method)} ${url} does not say who may use it`);
  });
  // Most requests come within seconds of the last: they are let in without waiting for a promise.
  app.addHook('onRequest', (request, _reply, done) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'public') return done();
    if (access === 'gateway') return done(request.headers.authorization === undefined ? new Problem('not-signed-in') : undefined);
    const token = request.cookies[cookieName];
    if (!token) return done(new Problem('not-signed-in'));
    const known = sessions.recall(token);
    if (known) return done(letIn(request, known, access));
    void (async () => {
      done(await sessions.resume(token).then((found) => letIn(request, found, access), (error: Error) => error));
    })();
  });
}

/** What keeps the request out; undefined: nothing. */
function letIn(request: FastifyRequest, found: Resumed | null, access: Action): Problem | undefined {
  if (!found) return new Problem('session-ended');
  request.principal = found.principal;
  request.session = found.session;
  request.mustChangePassword = found.mustChangePassword;
  if (found.mustChangePassword && !request.routeOptions.config.beforeOwnPassword) return new Problem('password-change-needed');
  const { accessOr } = request.routeOptions.config;
  const opens = [access, ...(accessOr ? [accessOr] : [])].some((action) => grantsFor(found.principal, action).length > 0);
  return opens ? undefined : new Problem('forbidden');
}

/** The account of a guarded route. */
export function principalOf(request: { readonly principal: Principal | null }): Principal {
  if (!request.principal) throw new Problem('not-signed-in');
  return request.principal;
}

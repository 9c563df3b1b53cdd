/** Default deny at the door: every route says what it needs; one that says nothing does not start. */
import type { FastifyInstance } from 'fastify';
import type { Action } from '../access/matrix.ts';
import { grantsFor, type Principal } from '../access/may.ts';
import { Problem } from '../problem/problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `public`: without an account. Otherwise the action of the access matrix that the account must have somewhere. */
    access?: 'public' | Action;
  }
  interface FastifyRequest {
    principal: Principal | null;
    /** Hash of the session's token. */
    session: string | null;
  }
}

export interface SessionSource {
  /** The account behind a request's cookie; throws `session-ended` where there was one and it is over. */
  resume(token: string): Promise<{ readonly principal: Principal; readonly session: string } | null>;
}

export function guard(app: FastifyInstance, cookieName: string, sessions: SessionSource): void {
  app.decorateRequest('principal', null);
  app.decorateRequest('session', null);
  app.addHook('onRoute', ({ config, url, method }) => {
    if ((config as { access?: unknown } | undefined)?.access === undefined && method !== 'OPTIONS') throw new Error(`route ${String(method)} ${url} does not say who may use it`);
  });
  app.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access;
    if (access === undefined || access === 'public') return;
    const token = request.cookies[cookieName];
    if (!token) throw new Problem('not-signed-in');
    const found = await sessions.resume(token);
    if (!found) throw new Problem('session-ended');
    request.principal = found.principal;
    request.session = found.session;
    if (grantsFor(found.principal, access).length === 0) throw new Problem('forbidden');
  });
}

/** The account of a guarded route. */
export function principalOf(request: { readonly principal: Principal | null }): Principal {
  if (!request.principal) throw new Problem('not-signed-in');
  return request.principal;
}

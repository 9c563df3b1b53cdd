/** Between a session and the browser that carries it. */
import { sessionCookie } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { RelyingParty } from '@kepil/platform/sign-in/passkeys.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';

/** No reading by scripts, no sending from other sites, over https only where we are reached by https; gone with the browser. */
const cookieOptions = (house: House) => ({
  httpOnly: true, sameSite: 'strict', path: '/', secure: house.config.publicUrl?.startsWith('https:') ?? false,
} as const);

export function carrySession(house: House, reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie(house.config), token, cookieOptions(house));
}

export function dropSession(house: House, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie(house.config), cookieOptions(house));
}

/** The host and origin that the browser sees: the public address, or this very request's on a single machine. Throws `bad-request` where the request names no host. */
export function relyingParty(house: House, request: FastifyRequest): RelyingParty {
  const asked = house.config.publicUrl ?? `${request.protocol}://${request.host}`;
  if (!URL.canParse(asked)) throw new Problem('bad-request');
  const { hostname, origin } = new URL(asked);
  return { id: hostname, origin };
}

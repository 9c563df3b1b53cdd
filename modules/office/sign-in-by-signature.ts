/** Signing in by electronic signature over HTTP. */
import type { Http } from '@kepil/platform/http/server.ts';
import type { Account } from '@kepil/platform/sign-in/accounts.ts';
import { SignatureSignIn } from '@kepil/platform/signatures/sign-in.ts';
import type { FastifyReply } from 'fastify';
import { signInBySignature, signInChallenge, signInResult, type SignInResult } from '../contract.ts';
import type { House } from '../house.ts';
import { relyingParty } from './browser.ts';

export interface Door {
  readonly guessing: { readonly rateLimit: { readonly max: number; readonly timeWindow: number } };
  readonly enter: (account: Account, method: string, reply: FastifyReply) => Promise<SignInResult>;
  readonly counted: <T>(attempt: Promise<T>) => Promise<T>;
}

export function signatureSignInRoutes(app: Http, house: House, { guessing, enter, counted }: Door): void {
  const signIn = new SignatureSignIn(house.pool, house.judge, house.now);
  app.post('/api/sign-in/signature/challenge', { config: { access: 'public', ...guessing }, schema: { response: { 200: signInChallenge } } }, async (request) => signIn.challenge(relyingParty(house, request).origin));
  app.post('/api/sign-in/signature', { config: { access: 'public', ...guessing }, schema: { body: signInBySignature, response: { 200: signInResult } } }, async (request, reply) =>
    enter(await counted(signIn.signIn(relyingParty(house, request).origin, request.body)), 'signature', reply));
}

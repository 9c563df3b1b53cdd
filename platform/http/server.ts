/** The HTTP server without its rooms: parsing, limits, security, problems, OpenAPI, observation. Rooms register their routes on it. */
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RawReplyDefaultExpression, type RawRequestDefaultExpression, type RawServerDefault } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import { Problem } from '../problem/problem.ts';
import { answerBadAddress, answerBadLine, answerProblems } from './answer.ts';
import { readBodies } from './body.ts';
import { guard, type SessionSource } from './guard.ts';
import { createObservation, logging, observe, type LogStream, type Observation } from './observe.ts';
import { describeApi } from './openapi.ts';
import { secure } from './security.ts';
import { validatorCompiler } from './validate.ts';

export type Http = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, ZodTypeProvider>;

export interface HttpOptions {
  readonly config: Config;
  readonly sessions: SessionSource;
  readonly ready: () => Promise<boolean>;
  readonly observation?: Observation;
  readonly logTo?: LogStream;
}

/** A record with its papers fits well; imports have their own door. */
const BODY_LIMIT = 512 * 1024;

/** `__Host-` binds the cookie to this very host over https; plain http (loopback, tests) has no such prefix. */
export const sessionCookie = (config: Pick<Config, 'publicUrl'>): string => (config.publicUrl?.startsWith('https:') ? '__Host-kepil' : 'kepil');

export async function createHttp({ config, sessions, ready, observation = createObservation(), logTo }: HttpOptions): Promise<Http> {
  const app = fastify({
    ...logging(config.logLevel, logTo),
    // One proxy of our own stands before us: what it added counts, what the client wrote before it does not.
    trustProxy: config.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBadLine,
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  }).withTypeProvider<ZodTypeProvider>() as Http;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app as unknown as FastifyInstance);
  readBodies(app as unknown as FastifyInstance);
  await secure(app as unknown as FastifyInstance, config);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], requestEncodings: ['identity'], brotliOptions: { params: { 1: 4 } } });
  await app.register(rateLimit, {
    max: config.rateLimitPerMinute,
    timeWindow: 60_000,
    // A session that lives has a measure of its own; everybody else, made-up sessions too, has the address. Behind a proxy
    // KEPIL_TRUST_PROXY makes it the client's.
    // The guard goes before: hooks of the instance run before those of a route.
    keyGenerator: (request) => request.session ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) => new Problem('rate-limited', { retryAfterSeconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
  await describeApi(app as unknown as FastifyInstance, sessionCookie(config));
  guard(app as unknown as FastifyInstance, sessionCookie(config), sessions);
  observe(app as unknown as FastifyInstance, observation, { config, ready });
  app.get('/api/openapi.json', { config: { access: 'public' }, schema: { hide: true } as object }, async () => app.swagger());
  return app;
}

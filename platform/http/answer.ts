/** How errors leave the process: problem details, the reader's language, no stack trace, nothing that a person typed. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isResponseSerializationError } from 'fastify-type-provider-zod';
import { isDatabaseAway } from '@kepil/journal/writer.ts';
import { problems, type ProblemCode } from '../problem/codes.ts';
import { languageOf, Problem, problemBody } from '../problem/problem.ts';

const byFastifyCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media',
  FST_ERR_NOT_FOUND: 'not-found',
  FST_ERR_BAD_URL: 'bad-request',
};

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-request', 401: 'not-signed-in', 403: 'forbidden', 404: 'not-found', 405: 'method-not-allowed', 413: 'too-large', 415: 'unsupported-media', 429: 'rate-limited', 503: 'not-ready',
};

export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error);
    if (problem.status >= 500) request.log.error({ err: loggable(error), code: problem.code }, 'request failed');
    return sendProblem(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(new Problem('not-found'), request, reply));
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = request.principal?.language ?? languageOf(request.headers['accept-language']);
  if (problem.options.retryAfterSeconds !== undefined) reply.header('retry-after', problem.options.retryAfterSeconds);
  return reply
    .code(problem.status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(problem, language, request.id));
}

/** What stands on answers that are made before any hook of ours runs: nothing of them is to be shown, run or kept. */
const bare = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY' } as const;

/** An address that cannot be read (`/%`): answered before routing. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(asProblem(error), request, reply.headers(bare));
}

/** Bytes that are no HTTP request: there is no request yet, only the line it came on. */
export function answerBadLine(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request';
  const status = code === 'too-large' ? 431 : problems[code].status;
  const body = JSON.stringify({ ...problemBody(new Problem(code), 'ru', randomUUID()), status });
  const headers = { ...bare, 'content-type': 'application/problem+json; charset=utf-8', 'content-length': Buffer.byteLength(body), connection: 'close' };
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

/** A database that was restarted is there again by then. */
const RETRY_SECONDS = 5;

function asProblem(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (error.code === 'FST_ERR_RATE_LIMITED') return new Problem('rate-limited');
  if (isDatabaseAway(error)) return new Problem('unavailable', { retryAfterSeconds: RETRY_SECONDS });
  const code = byFastifyCode[error.code] ?? (error.statusCode !== undefined && error.statusCode < 500 ? byStatus[error.statusCode] : undefined);
  return new Problem(code ?? (error.statusCode === 503 ? 'not-ready' : 'internal'));
}

/** The name, code and place of an error; messages of the database may quote data of persons and stay out of the log. */
function loggable(error: FastifyError): Record<string, unknown> {
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8);
  const paths = isResponseSerializationError(error) ? error.cause.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) : undefined;
  // A code is a word; libraries put whole sentences there, and with them what somebody typed.
  const code = /^\w{1,40}$/.test(String(error.code)) ? error.code : undefined;
  return { type: error.name, code, stack, ...(paths ? { paths } : {}) };
}

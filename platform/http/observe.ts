/** What operators see: structured logs without personal data, health, readiness, metrics. */
import { timingSafeEqual } from 'node:crypto';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import pino from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import { Problem } from '../problem/problem.ts';

/** Where lines go; standard output where nothing is said. */
export interface LogStream { write(line: string): void }

/** One line for a request, when it is answered: what was asked and what came of it. Of an address its route alone: a query holds names. */
class OneLine extends LogController {
  readonly #lines: pino.Logger;

  constructor(lines: pino.Logger) {
    super();
    this.#lines = lines;
  }

  override incomingRequest(): void { /* told at the end */ }

  override requestCompleted(error: Error | null | undefined, { id, method, routeOptions, url }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void {
    if (routeOptions.logLevel === 'warn') return;
    const told = { reqId: id, method, route: routeOptions.url ?? url.split('?')[0], status: statusCode, ms: Math.round(elapsedTime * 10) / 10 };
    if (error) this.#lines.error({ ...told, broken: error.name }, 'request');
    else this.#lines.info(told, 'request');
  }
}

/** Path without its query (a search by name stands there), route pattern instead of the address where there is one. */
export function logging(level: string, to?: LogStream): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  if (level === 'silent') return { logger: false };
  const stream = to ?? buffered();
  return {
    logController: new OneLine(pino({ level }, stream)),
    logger: {
      level, stream,
      redact: { paths: ['req.headers', 'res.headers', '*.password', '*.totp'], remove: true },
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? request.url.split('?')[0] }),
        res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      },
    },
  };
}

/** Standard output, written a few times in a second instead of once for each line; the rest when the process ends. */
function buffered(): LogStream {
  const out = pino.destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 200 });
  process.once('exit', () => { try { out.flushSync(); } catch { /* nobody reads any more */ } });
  return out;
}

export interface Observation {
  readonly registry: Registry;
  readonly seconds: Histogram<'method' | 'route' | 'status'>;
  readonly notices: Counter<'result'>;
  readonly facts: Counter<'type'>;
  readonly signIns: Counter<'result'>;
}

/** Metrics of one server; a registry of its own, so that several servers live in one test process. */
export function createObservation(): Observation {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    seconds: new Histogram({
      name: 'kepil_http_seconds', help: 'Time to answer', labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [registry],
    }),
    notices: new Counter({ name: 'kepil_notices_total', help: 'Notices made and e-mails sent or failed', labelNames: ['result'], registers: [registry] }),
    facts: new Counter({ name: 'kepil_facts_recorded_total', help: 'Facts recorded through HTTP', labelNames: ['type'], registers: [registry] }),
    signIns: new Counter({ name: 'kepil_sign_ins_total', help: 'Attempts to sign in', labelNames: ['result'], registers: [registry] }),
  };
}

export function observe(app: FastifyInstance, observation: Observation, options: { readonly config: Pick<Config, 'metricsToken'>; readonly ready: () => Promise<boolean> }): void {
  const measures = new Map<string, { observe(value: number): void }>();
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions: { url = 'none' } } = request;
    const named = `${method} ${reply.statusCode} ${url}`;
    // Routes, methods and statuses are few, and to find their measure by labels costs more than to count.
    let measure = measures.get(named);
    if (measure === undefined) measures.set(named, (measure = observation.seconds.labels(method, url, String(reply.statusCode))));
    measure.observe(reply.elapsedTime / 1000);
    done();
  });
  app.get('/healthz', { config: { access: 'public', rateLimit: false }, schema: { hide: true } as object, logLevel: 'warn' }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { access: 'public', rateLimit: false }, schema: { hide: true } as object, logLevel: 'warn' }, async () => {
    if (!(await options.ready())) throw new Problem('not-ready');
    return { status: 'ready' };
  });
  app.get('/metrics', { config: { access: 'public', rateLimit: false }, schema: { hide: true } as object, logLevel: 'warn' }, async (request, reply) => {
    if (!mayReadMetrics(request, options.config.metricsToken)) throw new Problem('not-found');
    return reply.type(observation.registry.contentType).send(await observation.registry.metrics());
  });
}

/** With a token: whoever brings it. Without: only this machine, and not what a proxy on it hands on for others. */
function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  const handedOn = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  if (token === null) return !handedOn && (request.ip === '127.0.0.1' || request.ip === '::1');
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

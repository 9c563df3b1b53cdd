/**
 * What the browser is told, and which requests are ours. The policy has no inline script and no inline style sheet;
 * `style-src-attr 'unsafe-inline'` stays because the component library positions its pop-ups by style attributes (an attribute can
 * load nothing and run nothing while `script-src` and `img-src` hold).
 */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from 'helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { Problem } from '../problem/problem.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

export async function secure(app: FastifyInstance, config: Pick<Config, 'publicUrl'>): Promise<void> {
  const https = config.publicUrl?.startsWith('https:') ?? false;
  await app.register(cookie);
  const headers = headersOf(helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        // NCALayer on the signer's own desk (a program of the national authority) listens on this address and no other.
        connectSrc: ["'self'", 'wss://127.0.0.1:13579'],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // A printed form is shown as a blob in a frame of our own page.
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
  }));
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    done(readOnly.has(request.method) ? undefined : strangeOrigin(request, config.publicUrl));
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    // Records of persons stay in no cache on the way or on a shared computer.
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}

/** They are the same on every answer: made once. */
function headersOf(protect: ReturnType<typeof helmet>): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { 'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()' };
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  protect(answer.req, answer, () => undefined);
  for (const [name, value] of Object.entries(answer.getHeaders())) headers[name] = String(value);
  return headers;
}

/** A browser names the page that sends: it must be ours. A program that is no browser says so by `x-kepil-client`. */
function strangeOrigin({ headers, host, protocol }: FastifyRequest, publicUrl: string | null): Problem | undefined {
  const { origin } = headers;
  if (origin !== undefined) {
    const own = publicUrl === null ? `${protocol}://${host}` : new URL(publicUrl).origin;
    return origin === own ? undefined : new Problem('wrong-origin');
  }
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return undefined;
  return site !== undefined || headers['x-kepil-client'] === undefined ? new Problem('wrong-origin') : undefined;
}

/**
 * What the browser is told, and which requests are ours. The policy has no inline script and no inline style sheet;
 * `style-src-attr 'unsafe-inline'` stays because the component library positions its pop-ups by style attributes (an attribute can
 * load nothing and run nothing while `script-src` and `img-src` hold).
 */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { Problem } from '../problem/problem.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

export async function secure(app: FastifyInstance, config: Pick<Config, 'publicUrl'>): Promise<void> {
  const https = config.publicUrl?.startsWith('https:') ?? false;
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
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
  });
  app.addHook('onRequest', async (request) => {
    if (!readOnly.has(request.method)) requireOwnOrigin(request, config.publicUrl);
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    // Records of persons stay in no cache on the way or on a shared computer.
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/** A browser names the page that sends: it must be ours. A program that is no browser says so by `x-kepil-client`. */
function requireOwnOrigin({ headers, host, protocol }: FastifyRequest, publicUrl: string | null): void {
  const { origin } = headers;
  if (origin !== undefined) {
    const own = publicUrl === null ? `${protocol}://${host}` : new URL(publicUrl).origin;
    if (origin !== own) throw new Problem('wrong-origin');
    return;
  }
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  if (site !== undefined || headers['x-kepil-client'] === undefined) throw new Problem('wrong-origin');
}

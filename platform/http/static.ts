/** The web application's files. Names with a hash never change; the page itself is asked for each time. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.ts';

const waiting = '<!doctype html><html lang="ru"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Kepil</title><p>Жүйе іске қосылуда… · Система запускается… · Starting…</p></html>';

/** Everything outside `/api` that is no file is the application: its own router reads the address. */
export async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await app.register(fastifyStatic, { root: folder, serve: false, decorateReply: true, index: false, cacheControl: false });
  app.get('/*', { config: { access: 'public', rateLimit: false }, schema: { hide: true } as object, logLevel: 'warn' }, async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    if (path.startsWith('/api/') || path === '/api') throw new Problem('not-found');
    if (/\.[A-Za-z0-9]+$/.test(path)) {
      const hashed = path.startsWith('/assets/');
      // Not only unread: of a file outside nobody learns whether it is there.
      const inside = resolve(folder, `.${path}`).startsWith(`${resolve(folder)}${sep}`);
      if (inside && existsSync(join(folder, path))) return reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache').sendFile(path.slice(1));
      throw new Problem('not-found');
    }
    if (!existsSync(join(folder, 'index.html'))) return reply.code(503).header('retry-after', 1).type('text/html; charset=utf-8').send(waiting);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

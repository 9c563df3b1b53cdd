/** The description of the interface (OpenAPI 3.1), made of the schemas that validate: what may be asked, without whom, and how it fails. */
import type { FastifyInstance } from 'fastify';
import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { problems } from '../problem/codes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of an answer that is a file and no JSON. */
    produces?: readonly string[];
  }
}

export async function describeApi(app: FastifyInstance, cookie: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kepil', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description: 'Custody clock: facts in, duties out. Errors are problem details (RFC 9457) with a stable `code`. A program that is no browser sends `x-kepil-client` with each changing request.',
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie }, gateway: { type: 'http', scheme: 'bearer' } } },
      security: [{ session: [] }],
    },
    transform(route) {
      const { schema = {}, url } = jsonSchemaTransform(route) as { schema?: Record<string, unknown>; url: string };
      if (schema['hide'] === true) return { schema, url };
      const { access, produces } = (route.route.config ?? {}) as { access?: string; produces?: readonly string[] };
      const method = String(route.route.method).toLowerCase();
      return {
        // The wild card of the router has no name; a parameter must have one.
        url: url.replace('*', ':path'),
        schema: {
          ...schema,
          ...(url.includes('*') ? { params: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] } } : {}),
          operationId: nameOf(method, url), tags: [url.split('/')[2] ?? 'api'],
          ...(access === 'public' ? { security: [] } : access === 'gateway' ? { security: [{ gateway: [] }] } : {}),
          response: { ...answersOf(schema['response'], produces), default: failure },
        },
      };
    },
    transformObject: jsonSchemaTransformObject,
  });
}

/** `get /api/episodes/:id/as-of` → `getEpisodesIdAsOf`. */
function nameOf(method: string, url: string): string {
  const words = url.replace('*', 'path').split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && word !== 'api');
  return method + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}

function answersOf(response: unknown, produces: readonly string[] | undefined): Record<string, unknown> {
  const given = Object.entries((response ?? {}) as Record<string, Record<string, unknown>>).map(([status, schema]) => [status, { description: meaning[status] ?? 'Answer', ...schema }]);
  if (given.length > 0) return Object.fromEntries(given) as Record<string, unknown>;
  if (!produces) return { 200: { description: 'Answer', type: 'object', additionalProperties: true } };
  return { 200: { description: 'File', content: Object.fromEntries(produces.map((type) => [type, { schema: { type: 'string' } }])) } };
}

const meaning: Readonly<Record<string, string>> = { 200: 'Answer', 201: 'Recorded', 204: 'Done' };

const i18n = { type: 'object', properties: { kk: { type: 'string' }, ru: { type: 'string' }, en: { type: 'string' } }, required: ['kk', 'ru', 'en'] } as const;

/** What `problemBody` writes. */
const failure = {
  description: 'Problem details: what is wrong and what to do, in the reader’s language and in all three',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        properties: {
          type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string', enum: Object.keys(problems) }, detail: { type: 'string' }, instance: { type: 'string' },
          titles: i18n, remedy: i18n, retryAfter: { type: 'integer', description: 'Seconds' },
          fields: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: i18n }, required: ['path', 'code', 'message'] } },
          since: { type: 'array', items: {}, description: 'What was recorded since the version that the author saw (409)' },
        },
        required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'titles', 'remedy'],
      },
    },
  },
};

/** The published description against the rules of OpenAPI and against what the server does. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

interface Operation { readonly operationId: string; readonly security?: readonly unknown[]; readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[]; readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>; readonly requestBody?: unknown }
let server: TestServer;
let operations: { readonly method: string; readonly path: string; readonly operation: Operation }[] = [];
let document: Record<string, unknown> = {};
beforeAll(async () => {
  server = await startTestServer();
  document = (await server.anonymous.get('/api/openapi.json')).json();
  operations = Object.entries((document as unknown as { paths: Record<string, Record<string, Operation>> }).paths).flatMap(([path, all]) => Object.entries(all).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })));
});
afterAll(() => server.close());

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('names every parameter of an address, each operation once, and how it fails', () => {
    for (const { method, path, operation } of operations) {
      const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      expect((operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name).sort(), path).toEqual(named.sort());
      expect(Object.keys(operation.responses['default']?.content ?? {}), `${method} ${path}`).toEqual(['application/problem+json']);
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  });

  it('says truly which doors are open without an account', async () => {
    for (const { method, path, operation } of operations) {
      const answer = await server.anonymous.send({ method: method as 'GET', url: path.replace(/\{[^}]+\}/g, 'x'), ...(operation.requestBody ? { payload: {} } : {}) });
      expect(answer.statusCode === 401 && answer.json().code === 'not-signed-in', `${method} ${path}: ${answer.statusCode}`).toBe(operation.security?.length !== 0);
    }
  });

  it('leaves no door out', () => {
    const above: string[] = [];
    const doors = server.app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n').flatMap((line) => {
      const [, indent = '', path = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \(([A-Z, ]+)\)/.exec(line) ?? [];
      const depth = indent.length / 4;
      above.length = depth;
      above.push(path);
      // The wild cards are the files of the web application and the tiles of the log.
      return path === '' || path === '*' ? [] : methods.split(', ').filter((method) => method !== 'HEAD').map((method) => `${method} ${above.join('')}`);
    }).filter((door) => door.includes(' /api/'));
    const described = new Set(operations.map(({ method, path }) => `${method} ${path.replace(/\{path\}/, '*').replace(/\{([^}]+)\}/g, ':$1')}`));
    expect(doors.length).toBeGreaterThan(40);
    expect(doors.filter((door) => !described.has(door) && door !== 'GET /api/openapi.json')).toEqual([]);
  });

  it('is kept by the answers: a problem has all that it promises', async () => {
    const answer = (await (await server.as('duty')).post('/api/facts', { facts: [] })).json();
    const described = operations.find(({ path }) => path === '/api/facts')?.operation.responses['default']?.content?.['application/problem+json'] as { schema: { properties: Record<string, { enum?: string[] }>; required: string[] } } | undefined;
    if (!described) throw new Error('the problem of /api/facts is not described');
    const { schema } = described;
    for (const name of schema.required) expect(answer).toHaveProperty(name);
    for (const name of Object.keys(answer)) expect(schema.properties).toHaveProperty(name);
    expect(schema.properties['code']?.enum).toContain(answer.code);
  });
});

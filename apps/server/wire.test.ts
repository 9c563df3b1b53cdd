/** The line itself: broken requests over a real socket, addresses that are none, files outside, headers on every answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttp, type Http } from '@kepil/platform/http/server.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from './build-server.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let app: Http;
let folder = '';
beforeAll(async () => {
  server = await startTestServer();
  folder = mkdtempSync(join(tmpdir(), 'kepil-wire-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'dist-other.txt'), 'outside');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Kepil</title>');
  app = await buildServer(server.house, server.open.signer, join(folder, 'dist'));
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
/** What comes back when exactly these bytes are sent. */
const sent = (text: string): Promise<Answer> => new Promise((done, fail) => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let all = '';
  socket.on('data', (data: Buffer) => { all += data.toString('utf8'); });
  socket.on('error', fail);
  socket.on('close', () => {
    const [head = '', ...rest] = all.split('\r\n\r\n');
    const [first = '', ...lines] = head.split('\r\n');
    done({ status: Number(first.split(' ')[1]), headers: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])), body: rest.join('\r\n\r\n') });
  });
  socket.write(text);
});
const asked = (path: string, method = 'GET', more = ''): Promise<Answer> => sent(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}Connection: close\r\n\r\n`);

describe('every answer', () => {
  it.each([
    ['GET', '/'], ['GET', '/board'], ['GET', '/nothing.js'], ['GET', '/api'], ['GET', '/api/nothing'], ['GET', '/api/hello'], ['GET', '/api/me'], ['GET', '/healthz'], ['GET', '/readyz'], ['GET', '/metrics'],
    ['GET', '/api/openapi.json'], ['GET', '/api/journal/checkpoint'], ['GET', '/%'], ['GET', '/%E0%A4%A'], ['GET', '/api/%'], ['TRACE', '/api/hello'], ['OPTIONS', '/api/me'], ['PROPFIND', '/'], ['DELETE', '/api/facts'], ['HEAD', '/api/board'],
  ])('%s %s says what a browser may do with it', async (method, path) => {
    const { status, headers } = await asked(path, method);
    expect(status).toBeGreaterThan(0);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toBeTruthy();
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    if (path.startsWith('/api/') || status >= 400) expect(headers['cache-control']).toBe('no-store');
    if (status >= 400) expect(headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400], ['a space before a colon', 'GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n', 400], ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /api/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400], ['an unknown method', 'EVIL / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ])('%s is answered as a problem', async (_name, text, status) => {
    const answer = await sent(text);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status, code: status === 431 ? 'too-large' : 'bad-request', titles: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) } });
  });

  it('an address that is none is a problem in the reader’s language that repeats nothing of it', async () => {
    const answer = await asked('/api/episodes/%E0%A4%A<script>', 'GET', 'Accept-Language: kk\r\n');
    expect(JSON.parse(answer.body)).toMatchObject({ status: 400, code: 'bad-request', title: 'Сұрау дұрыс емес' });
    expect(answer.body).not.toContain('script');
  });
});

describe('files', () => {
  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/assets/..%2f..%2fsecret.txt', '/../secret.txt', '/..%2fdist-other.txt', '/..%2fnothing.txt', '/x%00.js', '/assets%2f..%2f..%2fsecret.txt'])('outside are neither read nor told of: %s', async (path) => {
    const answer = await asked(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('outside');
  });

  it.each(['/0/../../../etc/passwd', '/..%2f..%2f..%2fpackage.json', '/-1/000', '/99/000', '/0/x999/999', '/0/999999999999999999999', '/0/000.p/0', '/0/000.p/256', '/0/000.p/999', '/data/000', '', '/', '/0/%00', `/0/${'x000/'.repeat(40)}000`])('of the log have their own names only: %s', async (path) => {
    expect((await asked(`/api/journal/tile${path}`)).status).toBe(404);
  });
});

describe('a body that comes too slowly', () => {
  it('does not hold its line for ever', async () => {
    expect(app.server.requestTimeout).toBe(30_000);
    expect(app.server.headersTimeout).toBeGreaterThan(0);
    expect(app.server.headersTimeout).toBeLessThanOrEqual(60_000);
  });
});

describe('the log of failures', () => {
  it('holds the place of an error and none of its words', async () => {
    const lines: string[] = [];
    const failing = await createHttp({ config: { ...server.house.config, logLevel: 'error' }, sessions: server.house.sessions, ready: async () => true, logTo: { write: (line) => { lines.push(line); } } });
    failing.get('/fails', { config: { access: 'public' } }, async () => {
      throw Object.assign(new Error('Key (name)=(Әбдіқұлов) already exists'), { code: 'the text "Әбдіқұлов" could not be displayed', detail: 'Әбдіқұлов' });
    });
    const answer = await failing.inject({ method: 'GET', url: '/fails' });
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.body).not.toMatch(/Әбдіқұлов|\.ts|node_modules/);
    expect(lines.join('')).toContain('request failed');
    expect(lines.join('')).not.toContain('Әбдіқұлов');
    await failing.close();
  });
});

import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOG_LOCK } from '@kepil/journal/batch.ts';
import { ConfigError, readConfig } from '@kepil/platform/config.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from './build-server.ts';
import { HOUR, opening } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

describe('what every answer carries', () => {
  it('a policy without inline script or style sheet, no framing, no sniffing, no caching of records', async () => {
    const { headers } = await (await server.as('duty')).get('/api/board');
    const policy = Object.fromEntries(String(headers['content-security-policy']).split(';').map((part) => { const [name = '', ...values] = part.trim().split(' '); return [name, values.join(' ')]; }));
    expect(policy).toMatchObject({ 'default-src': "'self'", 'script-src': "'self'", 'style-src': "'self'", 'style-src-attr': "'unsafe-inline'", 'object-src': "'none'", 'frame-ancestors': "'none'", 'base-uri': "'none'" });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('an unknown address under /api is a problem, not a page', async () => {
    expect((await server.anonymous.get('/api/nothing')).json()).toMatchObject({ status: 404, code: 'not-found' });
    expect((await server.anonymous.send({ method: 'PUT', url: '/api/board' })).json()).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('OpenAPI', () => {
  it('is 3.1 and describes every route by the schemas that validate', async () => {
    const document = (await server.anonymous.get('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths as Record<string, object>).flatMap((path) => Object.keys(path));
    expect(operations.length).toBeGreaterThan(35);
    const record = document.paths['/api/facts'].post;
    expect(record.requestBody.content['application/json'].schema).toMatchObject({ type: 'object', required: ['facts'] });
    expect(document.paths['/api/board'].get.parameters.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['q', 'territory', 'sort', 'offset', 'limit']));
    expect(Object.keys(document.paths)).not.toContain('/metrics');
  });
});

describe('operators', () => {
  it('see health, readiness and metrics; strangers see no metrics', async () => {
    expect((await server.anonymous.get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await server.anonymous.get('/readyz')).json()).toEqual({ status: 'ready' });
    await (await server.as('duty')).get('/api/board');
    const metrics = await server.anonymous.get('/metrics');
    expect(metrics.body).toMatch(/kepil_http_seconds_count\{method="GET",route="\/api\/board",status="200"\} \d+/);
    expect(metrics.body).toContain('kepil_sign_ins_total{result="succeeded"}');
    expect((await server.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '203.0.113.7' })).statusCode).toBe(404);
  });

  it('learn from /readyz when the database is gone', async () => {
    const other = await startTestServer();
    await other.house.pool.end();
    const answer = await other.anonymous.get('/readyz');
    expect(answer.json()).toMatchObject({ status: 503, code: 'not-ready' });
    await other.app.close();
    await other.open.close();
  });
});

describe('a database that does not answer', () => {
  it('is told as such, with when to come again; what was sent can be sent again and is recorded once', async () => {
    const other = await startTestServer();
    const duty = await other.as('duty');
    const holder = await other.house.pool.connect();
    // Whoever holds the lock of the log and sleeps.
    await holder.query('select pg_advisory_lock($1)', [LOG_LOCK]);
    const body = opening(randomUUID(), other.clock.now - HOUR, 'ivs-medeu');
    const refused = await duty.post('/api/episodes', body);
    expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([503, 'unavailable', '5']);
    await holder.query('select pg_advisory_unlock_all()');
    expect([(await duty.post('/api/episodes', body)).statusCode, (await duty.post('/api/episodes', body)).json().repeated]).toEqual([201, true]);
    // A restart of the database takes the lines of those who wait.
    await holder.query('begin');
    await holder.query('lock table held');
    const board = duty.get('/api/board');
    for (let ended = 0; ended === 0;) ended = (await other.house.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount ?? 0;
    expect([(await board).statusCode, (await board).json().code]).toEqual([503, 'unavailable']);
    await holder.query('rollback');
    holder.release();
    expect((await duty.get('/api/board')).statusCode).toBe(200);
    await other.close();
  }, 40_000);
});

describe('too many requests', () => {
  it('429 with the seconds to wait, as a problem', async () => {
    const limited = await startTestServer({ env: { KEPIL_RATE_LIMIT_PER_MINUTE: '3' } });
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await limited.anonymous.get('/api/hello'));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.json()).toMatchObject({ code: 'rate-limited', titles: { kk: 'Сұраулар тым жиі' } });
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
    await limited.close();
  });
});

describe('the log of requests', () => {
  it('holds neither names, nor queries, nor cookies, nor bodies', async () => {
    const lines: string[] = [];
    const app = await buildServer({ ...server.house, config: { ...server.house.config, logLevel: 'trace' } }, server.open.signer, join(tmpdir(), `kepil-log-${process.pid}`), { write: (line) => { lines.push(line); } });
    const { cookie } = await server.as('duty');
    const headers = { cookie, 'x-kepil-client': 'test' };
    await app.inject({ method: 'POST', url: '/api/sign-in', payload: { login: 'duty-esil', password: 'a very secret word' }, headers });
    await app.inject({ method: 'GET', url: `/api/board?q=${encodeURIComponent('Әбдіқұлов')}`, headers });
    await app.inject({ method: 'POST', url: '/api/facts', payload: '{"facts": [{"surname": "Әбдіқұлов"', headers: { ...headers, 'content-type': 'application/json' } });
    await app.close();
    const log = lines.join('');
    expect(log).toContain('"route":"/api/board"');
    expect(log).toContain('"status":200');
    expect(decodeURIComponent(log.replace(/%(?![0-9A-F]{2})/g, ''))).not.toMatch(/Әбдіқұлов|very secret|duty-esil|kepil=/);
    rmSync(join(tmpdir(), `kepil-log-${process.pid}`), { recursive: true, force: true });
  });
});

describe('the web application', () => {
  it('is served with its own caching; every other address is its page; no file outside is reached', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kepil-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Kepil</title>');
    writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
    const app = await buildServer(server.house, server.open.signer, folder);
    const get = (url: string) => app.inject({ method: 'GET', url });
    expect((await get('/')).body).toContain('<title>Kepil</title>');
    expect((await get('/episodes/17?tab=law')).body).toContain('<title>Kepil</title>');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/assets/app-0000.js')).statusCode).toBe(404);
    for (const path of ['/../../../../etc/passwd.txt', '/..%2f..%2fpackage.json', '/%2e%2e/package.json']) expect((await get(path)).body).not.toMatch(/root:|"name": "kepil"/);
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks for patience while it is being built', async () => {
    const folder = join(tmpdir(), `kepil-not-built-${process.pid}`);
    const app = await buildServer(server.house, server.open.signer, folder);
    const answer = await app.inject({ method: 'GET', url: '/' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('Жүйе іске қосылуда');
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('configuration', () => {
  it('names every wrong variable', () => {
    expect(() => readConfig({ PORT: 'eighty', DATABASE_URL: 'mysql://x', KEPIL_SECRET_KEY: 'short' })).toThrow(ConfigError);
    expect(() => readConfig({ PORT: 'eighty', KEPIL_SECRET_KEY: 'c2hvcnQ=' })).toThrow(/PORT[\s\S]*KEPIL_SECRET_KEY/);
    expect(() => readConfig({ SMTP_URL: 'smtp://127.0.0.1' })).toThrow(/SMTP_FROM/);
    expect(() => readConfig({ OIDC_ISSUER: 'https://id.example' })).toThrow(/OIDC_CLIENT_ID/);
  });

  it('is safe where nothing is given', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, databaseUrl: null, demo: 'auto', smtp: null, oidc: null, trustProxy: false });
    expect(readConfig({ DATABASE_URL: '' }).databaseUrl).toBeNull();
  });
});

/** What no database, paper or spreadsheet can hold is refused at the door with field and remedy; nothing is half-written and nothing breaks. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import { fact, HOUR, opening, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let episode = '';
beforeAll(async () => {
  server = await startTestServer();
  episode = await begun();
});
afterAll(() => server.close());

const codes = (body: { fields?: { path: string; code: string }[] }) => Object.fromEntries((body.fields ?? []).map(({ path, code }) => [path, code]));
async function begun(particulars: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const request = opening(id, server.clock.now - 5 * HOUR, 'ivs-medeu');
  const answer = await (await server.as('duty')).post('/api/episodes', { facts: request.facts.map((one) => (one.type === 'person.described' ? person(id, one.at, particulars) : one)) });
  expect(answer.statusCode, answer.body).toBe(201);
  return id;
}
const described = (data: Record<string, unknown>): { facts: NewFactBody[] } => ({ facts: [person(episode, server.clock.now, data)] });

describe('signs that nothing can hold', () => {
  const signs: readonly (readonly [string, string])[] = [['NUL', 'a\u0000b'], ['half of a pair', 'a\ud800b'], ['a control sign', 'a\u0001b'], ['a bell', 'a\u0007'], ['a non-character', 'a\ufffe']];

  it.each(signs)('in a record: %s', async (_name, text) => {
    const answer = await (await server.as('duty')).post('/api/facts', described({ name: text }));
    expect(answer.statusCode).toBe(422);
    expect(codes(answer.json())).toEqual({ 'facts.0.data.name': 'bad-signs' });
  });

  it('in the name of a field', async () => {
    const answer = await (await server.as('duty')).post('/api/facts', described({ 'na\u0000me': 'x' }));
    expect(answer.statusCode).toBe(422);
  });

  it('but a tab and a new line in a text are a text', async () => {
    expect((await (await server.as('duty')).post('/api/facts', described({ residence: 'Абай даңғылы\n12\tүй' }))).statusCode).toBe(200);
  });

  it.each([
    ['duty', '/api/board?q=%00'], ['duty', '/api/board?territory=%00'], ['duty', '/api/board?place=%00'], ['duty', '/api/board?ground=%00'], ['duty', '/api/board?stage=%00'], ['duty', '/api/board?category=%00'],
    ['duty', '/api/episodes/%00'], ['duty', '/api/episodes/x/explanation?key=%00'], ['duty', '/api/places/%00'], ['duty', '/api/places?q=%00'], ['duty', '/api/law/compare?episode=%00&on=2020-01-01'],
    ['duty', '/api/law/criminal-procedure/%00'], ['administrator', '/api/users?q=%00'], ['auditor', '/api/reads?q=%00'], ['auditor', '/api/reads?episode=%00'],
  ] as const)('in an address: %s %s', async (login, url) => {
    expect((await (await server.as(login)).get(url)).json()).toMatchObject({ status: 422, code: 'invalid' });
  });

  it.each([
    ['administrator', 'PATCH', '/api/users/%00', { active: true }], ['administrator', 'PATCH', '/api/users/a-duty', { name: 'x\u0000' }],
    ['administrator', 'POST', '/api/users', { login: 'a\u0000', name: 'x', role: 'auditor', territory: 'kz', place: null, office: null }],
    ['duty', 'DELETE', '/api/me/passkeys/%00', undefined], ['duty', 'POST', '/api/notices/%00/receipt', undefined],
  ] as const)('in a change: %s %s %s', async (login, method, url, payload) => {
    expect((await (await server.as(login)).send({ method, url, ...(payload ? { payload } : {}) })).json()).toMatchObject({ status: 422, code: 'invalid' });
  });

  it('in the login', async () => {
    expect((await server.anonymous.post('/api/sign-in', { login: 'a\u0000', password: 'x' })).json()).toMatchObject({ status: 422, code: 'invalid' });
  });
});

describe('names that every object has', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('are no types of facts: %s', async (type) => {
    const answer = await (await server.as('duty')).post('/api/facts', { facts: [fact(episode, type, server.clock.now, {})] });
    expect(codes(answer.json())).toEqual({ 'facts.0.type': 'unknown-type' });
  });

  it('are no roles, documents or acts', async () => {
    const admin = await server.as('administrator');
    expect(codes((await admin.post('/api/users', { login: 'x', name: 'x', role: 'constructor', territory: 'kz', place: null, office: null })).json())).toEqual({ role: 'unknown-code' });
    expect((await (await server.as('duty')).get(`/api/episodes/${episode}/documents/constructor`)).statusCode).toBe(422);
    expect((await admin.get('/api/law/__proto__/1')).statusCode).toBe(404);
  });
});

describe('bodies', () => {
  const raw = async (payload: string | Buffer, type = 'application/json') => (await server.as('duty')).send({ method: 'POST', url: '/api/facts', payload, headers: { 'content-type': type } });
  const withName = (name: Buffer): Buffer => {
    const [before = '', after = ''] = JSON.stringify(described({ name: '@@' })).split('@@');
    return Buffer.concat([Buffer.from(before), name, Buffer.from(after)]);
  };

  it('in Windows-1251 or UTF-16 are not taken for UTF-8 with lost letters', async () => {
    // Иван
    expect((await raw(withName(Buffer.of(0xc8, 0xe2, 0xe0, 0xed)))).json()).toMatchObject({ status: 400, code: 'malformed-json' });
    expect((await raw(Buffer.from('{"facts":[]}', 'utf16le'))).json()).toMatchObject({ status: 400, code: 'malformed-json' });
    for (const charset of ['windows-1251', 'utf-16']) expect((await raw('{"facts":[]}', `application/json; charset=${charset}`)).json()).toMatchObject({ status: 415, code: 'unsupported-media' });
    expect((await raw(withName(Buffer.from('Иван')), 'application/json; charset=UTF-8')).statusCode).toBe(200);
  });

  it.each([
    ['text/plain', '{"facts":[]}', 415], ['application/x-www-form-urlencoded', 'facts=', 415], ['application/json', '[]', 422], ['application/json', 'null', 422], ['application/json', '"x"', 422],
    ['application/json', '{"facts":[{"at":NaN}]}', 400], ['application/json', '{"constructor":{"prototype":{"x":1}},"facts":[]}', 400],
    ['application/json', `{"facts":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 422], ['application/json', `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`, 422],
  ])('%s %#', async (type, payload, status) => {
    const answer = await raw(payload, type);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.length).toBeLessThan(5_000);
  });

  it('packed are refused, not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect((await (await server.as('duty')).send({ method: 'POST', url: '/api/facts', payload: bomb, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } })).statusCode).toBe(415);
  });

  it('with thousands of faults are answered with the first of them', async () => {
    const data = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]));
    const answer = await raw(JSON.stringify(described(data)));
    expect(answer.statusCode).toBe(422);
    expect(answer.json().fields).toHaveLength(100);
  });

  it('with a name of 10,000 letters name the field', async () => {
    expect(codes((await raw(JSON.stringify(described({ name: 'я'.repeat(10_000) })))).json())).toEqual({ 'facts.0.data.name': 'bad-value' });
  });

  it.each([[-1, 'bad-instant'], [1.5, 'wrong-type'], ['2026-01-01', 'wrong-type'], [null, 'wrong-type'], [8.64e15, 'future'], [Number.MAX_SAFE_INTEGER, 'bad-instant'], [-8.64e15, 'bad-instant'], [1e300, 'too-big']])('at %s: %s', async (at, code) => {
    const answer = await (await server.as('duty')).post('/api/facts', { facts: [{ ...fact(episode, 'detention.rights-explained', 0, { language: 'kk' }), at }] });
    expect(codes(answer.json())).toEqual({ 'facts.0.at': code });
  });
});

describe('questions about times out of all measure', () => {
  it.each(['at', 'known'])('%s', async (name) => {
    const duty = await server.as('duty');
    for (const value of ['8640000000000000', '0']) expect((await duty.get(`/api/episodes/${episode}?${name}=${value}`)).statusCode, value).toBe(200);
    for (const value of ['-1', '9007199254740991', '1e308', '1.5', 'abc', 'Infinity']) expect((await duty.get(`/api/episodes/${episode}?${name}=${value}`)).statusCode, value).toBe(422);
  });
});

describe('searching', () => {
  it.each(['%', '_', '\\', "'", "%' or '1'='1", '"; drop table held; --'])('for %s finds nobody, and everybody stays', async (q) => {
    const duty = await server.as('duty');
    expect((await duty.get(`/api/board?q=${encodeURIComponent(q)}`)).json().total).toBe(0);
    expect((await duty.get('/api/board')).json().total).toBeGreaterThan(0);
    expect((await (await server.as('administrator')).get(`/api/users?q=${encodeURIComponent(q)}`)).json().total).toBe(0);
  });

  it.each(['kz%', '%', "kz' or true --", 'kz/7', 'KZ', 'kz/75/'])('in the territory %s finds nobody', async (territory) => {
    expect((await (await server.as('prosecutor-republic')).get(`/api/board?territory=${encodeURIComponent(territory)}`)).json().total).toBe(0);
  });
});

describe('names of all the world', () => {
  const strange = { surname: '=HYPERLINK("http://evil","x")', name: '<script>alert(1)</script>', patronymic: '#import "x.typ" *b* $x$ [#read("/etc/passwd")]' };

  it.each([
    ['of formulas, tags and typesetting', strange], ['in Chinese', { surname: '李', name: '明' }], ['in Thai, Korean and Arabic', { surname: 'สมชาย', name: '김', patronymic: 'محمد' }],
    ['with flags and rare signs', { surname: '🇰🇿', name: '𠀀' }],
  ])('%s are printed and exported', async (_name, particulars) => {
    const one = await begun(particulars);
    const head = await server.as('head');
    for (const kind of ['detention-protocol', 'expiry-warning', 'release-order-expiry', 'release-certificate']) {
      const paper = await head.get(`/api/episodes/${one}/documents/${kind}?lang=kk`);
      expect(paper.statusCode, `${kind}: ${paper.body.slice(0, 200)}`).toBe(200);
      expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
    const book = new exceljs.Workbook();
    await book.xlsx.load((await head.get('/api/board/export?format=xlsx')).rawPayload as unknown as ArrayBuffer);
    const names = book.worksheets[0]?.getColumn(2).values ?? [];
    expect(names).toContain(Object.values({ patronymic: 'Өмірұлы', ...particulars }).length === 3 ? [particulars.surname, particulars.name, 'patronymic' in particulars ? particulars.patronymic : 'Өмірұлы'].join(' ') : '');
    const csv = (await head.get('/api/board/export?format=csv')).body;
    for (const cell of csv.split(/\r\n|,/)) expect(cell.replace(/^\uFEFF?"?/, '')).not.toMatch(/^[=+@]/);
  });
});

describe('accounts', () => {
  it('keep a name and a login that somebody can read', async () => {
    const admin = await server.as('administrator');
    const make = async (more: object) => (await admin.post('/api/users', { login: 'fresh', name: 'Жаңа', role: 'auditor', territory: 'kz', place: null, office: null, ...more })).json();
    expect(codes(await make({ login: '   ' }))).toHaveProperty('login');
    expect(codes(await make({ name: '  ' }))).toHaveProperty('name');
    expect(codes(await make({ email: 'a@b.kz\r\nBcc: x@y.kz' }))).toHaveProperty('email');
    expect(codes(await make({ login: 'DUTY' }))).toEqual({ login: 'taken' });
    const patch = async (payload: object) => codes((await admin.send({ method: 'PATCH', url: '/api/users/a-counsel', payload })).json());
    expect(await patch({ name: '' })).toHaveProperty('name');
    expect(await patch({ name: 'x'.repeat(201) })).toHaveProperty('name');
    expect((await server.house.pool.query(`select name from account where id = 'a-counsel'`)).rows).toEqual([{ name: 'Официал counsel' }]);
  });
});

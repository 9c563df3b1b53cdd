import { createHash, randomUUID } from 'node:crypto';
import { verifyInclusion } from '@kepil/journal/merkle.ts';
import { openNote, parseVerifierKey } from '@kepil/journal/note.ts';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EpisodeView, LawArticle, LawBook, LawComparison, Users } from '@kepil/modules/contract.ts';
import { HOUR, opening } from './testing/courses.ts';
import { password } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const episode = randomUUID();
beforeAll(async () => {
  server = await startTestServer();
  const answer = await (await server.as('duty')).post('/api/episodes', opening(episode, server.clock.now - 5 * HOUR, 'ivs-medeu'));
  if (answer.statusCode !== 201) throw new Error(answer.body);
});
afterAll(() => server.close());

describe('accounts', () => {
  it('are made by the administrator with a password shown once, and end when they are disabled', async () => {
    const admin = await server.as('administrator');
    const made = await admin.post('/api/users', { login: 'Асель', name: 'Асель С.', role: 'investigator', territory: 'kz/75/medeu', place: null, office: 'police-medeu' });
    expect(made.statusCode, made.body).toBe(201);
    const { user, password: secret } = made.json();
    expect(user).toMatchObject({ active: true, totp: false, lastSignIn: null, office: { id: 'police-medeu' } });
    const enter = () => server.anonymous.post('/api/sign-in', { login: 'асель', password: secret });
    const entered = await enter();
    expect(entered.statusCode).toBe(200);
    const cookie = `${entered.cookies[0]?.name}=${entered.cookies[0]?.value}`;
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).statusCode).toBe(200);
    expect((await admin.send({ method: 'PATCH', url: `/api/users/${user.id}`, payload: { active: false } })).json().user.active).toBe(false);
    expect((await server.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })).json()).toMatchObject({ code: 'session-ended' });
    expect((await enter()).statusCode).toBe(401);
    const reset = (await admin.send({ method: 'PATCH', url: `/api/users/${user.id}`, payload: { active: true, resetPassword: true } })).json();
    expect(reset.password).not.toBe(secret);
    expect((await server.anonymous.post('/api/sign-in', { login: 'Асель', password: reset.password })).statusCode).toBe(200);
    const { rows } = await server.house.pool.query(`select password_hash from account where login = 'Асель'`);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  });

  it.each([
    [{ role: 'tsar' }, 'role'], [{ territory: 'kz/99' }, 'territory'], [{ role: 'duty-officer' }, 'place'], [{ office: null }, 'office'], [{ office: 'cheka' }, 'office'], [{ login: 'duty' }, 'login'], [{ capacity: 'judge' }, 'capacity'],
  ])('that contradict themselves are refused: %j', async (change, path) => {
    const admin = await server.as('administrator');
    const answer = await admin.post('/api/users', { login: `x-${randomUUID()}`, name: 'X', role: 'investigator', territory: 'kz/75', place: null, office: 'police-medeu', ...change });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().fields.map((field: { path: string }) => field.path)).toContain(path);
  });

  it('the administrator cannot shut the door behind himself, and is listed with the others', async () => {
    const admin = await server.as('administrator');
    const list = (await admin.get('/api/users?q=admin')).json() as Users;
    expect(list.rows.map(({ login }) => login)).toEqual(['administrator']);
    expect((await admin.send({ method: 'PATCH', url: `/api/users/${list.rows[0]?.id}`, payload: { active: false } })).statusCode).toBe(422);
  });

  it('change their own language', async () => {
    const client = await server.as('duty-almaly');
    expect((await client.send({ method: 'PATCH', url: '/api/me', payload: { language: 'kk' } })).json().language).toBe('kk');
    expect((await client.get('/api/episodes/unknown')).json().title).toBe('Мұндай жазба табылмады');
    expect((await client.send({ method: 'PATCH', url: '/api/me', payload: { language: 'de' } })).json()).toMatchObject({ code: 'invalid', fields: [{ path: 'language', code: 'unknown-code' }] });
  });
});

describe('the register of places', () => {
  const name = { kk: 'Талғар', ru: 'Талгар', en: 'Talgar' };
  const document = {
    territories: [{ id: 'kz/19', name, zone: 'Asia/Almaty' }, { id: 'kz/19/talgar', name, zone: 'Asia/Almaty' }],
    places: [{ id: 'ivs-talgar', kind: 'ivs', agency: 'mvd', name, territory: 'kz/19/talgar', zone: 'Asia/Almaty', capacity: 20 }],
    offices: [{ id: 'police-talgar', kind: 'police', name, territory: 'kz/19/talgar' }],
  };

  it('is put in as one document by the administrator and read at once by everybody', async () => {
    const admin = await server.as('administrator');
    expect((await admin.send({ method: 'PUT', url: '/api/reference', payload: document })).json()).toEqual({ territories: 2, offices: 1, places: 1 });
    expect((await (await server.as('auditor')).get('/api/places?territory=kz/19')).json().rows.map(({ id }: { id: string }) => id)).toEqual(['ivs-talgar']);
    const { rows } = await server.house.pool.query(`select territory from seat where id in ('ivs-talgar', 'police-talgar')`);
    expect(rows).toEqual([{ territory: 'kz/19/talgar' }, { territory: 'kz/19/talgar' }]);
    expect((await (await server.as('head')).send({ method: 'PUT', url: '/api/reference', payload: document })).statusCode).toBe(403);
  });

  it('with a place in no territory is refused whole', async () => {
    const admin = await server.as('administrator');
    const answer = await admin.send({ method: 'PUT', url: '/api/reference', payload: { ...document, places: [...document.places, { ...document.places[0], id: 'ivs-x', territory: 'kz/20' }], offices: [{ ...document.offices[0], id: 'police-x' }] } });
    expect(answer.json()).toMatchObject({ status: 422, fields: [{ path: 'places.1.territory', code: 'unknown-code' }] });
    expect((await server.house.pool.query(`select 1 from office where id = 'police-x'`)).rows).toEqual([]);
  });
});

describe('the law book', () => {
  it('lists acts and articles with their norms, and shows an article with words, numbers and norms', async () => {
    const client = await server.as('investigator');
    const book = (await client.get('/api/law')).json() as LawBook;
    const act = book.acts.find(({ id }) => id === 'criminal-procedure');
    const listed = act?.articles.find(({ norms }) => norms > 0);
    expect(listed).toBeDefined();
    expect(book.ruleSets[0]?.id).toBe('as-they-stand');
    const article = (await client.get(`/api/law/criminal-procedure/${listed?.number}`)).json() as LawArticle;
    expect(new Set(article.norms.map(({ id }) => id)).size).toBe(listed?.norms);
    expect(article.text.ru.length).toBeGreaterThan(20);
    const detention = (await client.get('/api/law/criminal-procedure/131?on=2026-01-01')).json() as LawArticle;
    expect(detention.params.length).toBeGreaterThan(0);
    expect((await client.get('/api/law/criminal-procedure/9999')).statusCode).toBe(404);
    expect((await client.get('/api/law/criminal-procedure/131?on=2026-02-30')).statusCode).toBe(422);
  });

  it('says what another edition or a draft would have said of a record', async () => {
    const client = await server.as('duty');
    const draft = (await client.get(`/api/law/compare?episode=${episode}&ruleSet=draft-24h`)).json() as LawComparison;
    const ground = draft.changed.find(({ now }) => now.kind === 'ground');
    expect((ground?.now.due ?? 0) - (ground?.then.due ?? 0)).toBe(24 * HOUR);
    expect((await client.get(`/api/law/compare?episode=${episode}`)).statusCode).toBe(422);
    expect((await client.get(`/api/law/compare?episode=${episode}&ruleSet=none`)).statusCode).toBe(404);
  });
});

describe('a finding', () => {
  it('is explained: article, facts, each step of the arithmetic', async () => {
    const client = await server.as('duty');
    const view = (await client.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    const ground = view.findings.find(({ kind }) => kind === 'ground');
    const proof = (await client.get(`/api/episodes/${episode}/explanation?key=${encodeURIComponent(ground?.key ?? '')}`)).json();
    expect(proof.finding.key).toBe(ground?.key);
    expect(proof.steps.length).toBeGreaterThan(0);
    expect(proof.facts.length).toBeGreaterThan(0);
    expect(proof.provenance.ruleSet).toMatch(/\w+/);
    expect(view.bars.grounds[0]?.readings.length).toBeGreaterThan(0);
    expect((await client.get(`/api/episodes/${episode}/explanation?key=none`)).statusCode).toBe(404);
  });
});

describe('what goes out', () => {
  it('a paper in Kazakh as PDF, with the blanks that nothing fills', async () => {
    const client = await server.as('duty');
    const paper = await client.get(`/api/episodes/${episode}/documents/detention-protocol?lang=kk`);
    expect(paper.headers['content-type']).toBe('application/pdf');
    expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(String(paper.headers['x-kepil-missing']).split(',').length).toBeGreaterThan(1);
    expect((await client.get(`/api/episodes/${episode}/documents/poem?lang=kk`)).statusCode).toBe(422);
  });

  it('the board as CSV and as XLSX, formulas disarmed', async () => {
    const head = await server.as('head');
    const csv = await head.get('/api/board/export?format=csv&lang=kk');
    expect(csv.body.startsWith('\uFEFFЭпизод,')).toBe(true);
    expect(csv.body).toContain('Әбдіқұлов Ғани Өмірұлы');
    const book = new exceljs.Workbook();
    await book.xlsx.load((await head.get('/api/board/export?format=xlsx&lang=en')).rawPayload as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Kepil');
    expect(sheet?.getCell('B1').value).toBe('Name');
    expect(sheet?.getCell('B2').value).toBe('Әбдіқұлов Ғани Өмірұлы');
    const { boardCsv } = await import('@kepil/modules/custody/export.ts');
    const row = (await head.get('/api/board')).json().rows[0];
    expect(boardCsv([{ ...row, person: { ...row.person, name: '=HYPERLINK("x")' } }], 'en')).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('numbers of a place and what is due there', async () => {
    const client = await server.as('duty');
    const view = (await client.get('/api/places/ivs-medeu')).json();
    expect(view).toMatchObject({ head: 'Омаров Е.', place: { id: 'ivs-medeu', held: 1, capacity: 50 } });
    expect(view.byStage).toEqual({ detention: 1 });
    expect(view.due.length).toBeGreaterThan(0);
    expect((await client.get('/api/places/ivs-esil')).statusCode).toBe(404);
    expect((await (await server.as('auditor')).get('/api/places/ivs-medeu')).json()).toMatchObject({ place: { held: 1 }, due: [] });
  });
});

describe('the journal', () => {
  it('proves a record to somebody who trusts neither us nor the database', async () => {
    const client = await server.as('duty');
    const view = (await client.get(`/api/episodes/${episode}`)).json() as EpisodeView;
    const head = (await client.get('/api/journal')).json();
    for (const { id } of view.facts) {
      const proof = (await client.get(`/api/journal/proof/${id}`)).json();
      expect(verifyInclusion(BigInt(proof.seq), BigInt(proof.size), Buffer.from(proof.leaf, 'base64'), proof.path.map((hash: string) => Buffer.from(hash, 'base64')), Buffer.from(proof.root, 'base64'))).toBe(true);
      expect(openNote(proof.checkpoint, [parseVerifierKey(head.key)])?.text).toContain(proof.root);
      expect((await client.get(`/api/journal/proof?fact=${id}`)).json().leaf).toBe(proof.leaf);
    }
    // A witness needs no account: checkpoint and tiles are hashes.
    const checkpoint = await server.anonymous.get('/api/journal/checkpoint');
    expect(checkpoint.body).toBe(head.checkpoint);
    const tile = await server.anonymous.get(`/api/journal/tile/0/000.p/${head.size}`);
    expect(tile.rawPayload.length).toBe(32 * head.size);
    const entries = await server.anonymous.get(`/api/journal/tile/entries/000.p/${head.size}`);
    const first = entries.rawPayload.subarray(2, 34);
    expect(createHash('sha256').update(Buffer.of(0)).update(first).digest()).toEqual(tile.rawPayload.subarray(0, 32));
    expect((await server.anonymous.get('/api/journal/tile/0/999')).statusCode).toBe(404);
    expect((await (await server.as('duty-esil')).get(`/api/journal/proof/${view.facts[0]?.id}`)).statusCode).toBe(404);
  });
});

describe('the vocabulary', () => {
  it('describes every form in three languages', async () => {
    const { types } = (await (await server.as('duty')).get('/api/vocabulary')).json();
    const admission = types.find(({ type }: { type: string }) => type === 'custody.admitted');
    expect(admission.fields.reason.options[0].label).toMatchObject({ kk: expect.any(String), ru: expect.any(String), en: expect.any(String) });
    expect(types.every(({ title }: { title: Record<string, string> }) => title['kk'] && title['ru'] && title['en'])).toBe(true);
  });
});

it('a password typed by its owner works in another normal form of the same letters', async () => {
  expect((await server.anonymous.post('/api/sign-in', { login: 'duty-si', password: password.normalize('NFD') })).statusCode).toBe(200);
});

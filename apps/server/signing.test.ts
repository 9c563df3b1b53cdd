/** Papers signed by the real client, through the double of NCALayer at the server's own address, judged by the real verifier. */
import { createHash, randomUUID } from 'node:crypto';
import type { PaperView, Papers, SignatureView } from '@kepil/modules/contract.ts';
import { verifySignature } from '@kepil/seal/verify.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fact, HOUR, opening } from './testing/courses.ts';
import { iinOf, type Login } from './testing/small-republic.ts';
import { cmsOf as keyOf, type SigningOptions } from './testing/signing-key.ts';
import { startTestServer, type TestClient, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await startTestServer({ training: true, env: { KEPIL_SESSION_IDLE_MINUTES: '1440', KEPIL_SESSION_MAX_MINUTES: '1440' } });
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

const begun = async (): Promise<string> => {
  const episode = randomUUID();
  const answer = await (await server.as('duty')).post('/api/episodes', opening(episode, server.clock.now - 5 * HOUR, 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  return episode;
};

const drawnUp = async (client: TestClient, episode: string, kind = 'release-order-expiry', language: 'kk' | 'ru' = 'kk'): Promise<PaperView> => {
  const answer = await client.post(`/api/episodes/${episode}/papers`, { id: randomUUID(), kind, language });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json() as PaperView;
};

const cmsOf = (login: Login, data: Uint8Array, options?: SigningOptions): Promise<string> => keyOf(server, address, login, data, options);

const bytesOf = async (client: TestClient, paper: PaperView): Promise<Buffer> => (await client.get(`/api/papers/${paper.id}/pdf`)).rawPayload;
const papersOf = async (client: TestClient, episode: string): Promise<Papers> => (await client.get(`/api/episodes/${episode}/papers`)).json() as Papers;
const sign = (client: TestClient, paper: PaperView, cms: string, id: string = randomUUID()) => client.post(`/api/papers/${paper.id}/signatures`, { id, cms });
const codes = (body: unknown): string[] => ((body as { fields?: { code: string }[] }).fields ?? []).map(({ code }) => code);

describe('the order of release', () => {
  it('is signed by the head, and the verdict is shown with name, office and time', async () => {
    const head = await server.as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    expect(paper).toMatchObject({ kind: 'release-order-expiry', language: 'kk', current: true, maySign: true, signatures: [] });
    const pdf = await bytesOf(head, paper);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(paper.sha256);

    const answer = await sign(head, paper, await cmsOf('head', pdf));
    expect(answer.statusCode, answer.body).toBe(200);
    const signature = answer.json() as SignatureView;
    expect(signature).toMatchObject({ how: 'electronic', name: 'ОФИЦИАЛ HEAD', office: { ru: 'ivs-medeu' }, at: server.clock.now, verdict: { valid: true, failures: [], algorithm: 'GOST 34.10-2015 512', timeStamped: true } });
    expect(signature.verdict?.remarks).toEqual([]);

    const [shown] = (await papersOf(head, episode)).rows;
    expect(shown).toMatchObject({ id: paper.id, current: true, maySign: false, signatures: [{ id: signature.id }] });
    // The journal says what was signed and by which signature.
    const view = (await head.get(`/api/episodes/${episode}`)).json() as { facts: { id: string; type: string; data: Record<string, unknown> }[] };
    const recorded = view.facts.find(({ id }) => id === signature.id);
    const cms = (await head.get(`/api/papers/${paper.id}/signatures/${signature.id}/cms`)).rawPayload;
    expect(recorded).toMatchObject({ type: 'paper.signed', data: { paper: 'release-order-expiry', sha256: paper.sha256, signatureSha256: createHash('sha256').update(cms).digest('hex'), timeStamped: true } });
    // Whoever gets paper and signature can check them without us.
    const authority = { roots: [], intermediates: [] };
    const verdict = verifySignature({ cms, content: pdf, receivedAt: server.clock.now, purpose: 'signing' }, authority);
    // The training authority is nobody's but ours: everything else holds.
    expect(verdict.failures).toEqual(['chain-incomplete', 'time-stamp-authority-not-trusted']);
    expect((await head.get(`/api/papers/${paper.id}/sheet?lang=kk`)).headers['content-type']).toBe('application/pdf');
  });

  it('sent twice is signed once, and another signature of the same person is not added', async () => {
    const head = await server.as('head');
    const paper = await drawnUp(head, await begun());
    const cms = await cmsOf('head', await bytesOf(head, paper));
    const id = randomUUID();
    const [first, second] = await Promise.all([sign(head, paper, cms, id), sign(head, paper, cms, id)]);
    expect([first?.statusCode, second?.statusCode]).toEqual([200, 200]);
    const third = await sign(head, paper, cms);
    expect((third.json() as SignatureView).id).toBe(id);
  });

  it('is not signed by who is not competent, and the message says who is', async () => {
    const duty = await server.as('duty');
    const paper = await drawnUp(duty, await begun());
    expect(paper.maySign).toBe(false);
    const answer = await sign(duty, paper, await cmsOf('duty', await bytesOf(duty, paper)));
    expect(answer.statusCode).toBe(403);
    expect(answer.json().detail).toContain('начальник');
  });

  it('drawn up before something else was recorded is not signed any more: 409 with what changed', async () => {
    const head = await server.as('head');
    const duty = await server.as('duty');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    expect((await duty.post('/api/facts', { facts: [fact(episode, 'property.listed', server.clock.now, { items: [{ name: 'сағат' }] })] })).statusCode).toBe(200);
    const answer = await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)));
    expect(answer.statusCode).toBe(409);
    expect(answer.json().since).toMatchObject([{ type: 'property.listed' }]);
    expect((await papersOf(head, episode)).rows[0]).toMatchObject({ current: false, maySign: false });
  });
});

describe('a signature that does not hold is refused with its reasons, and nothing is kept', () => {
  it.each([
    ['another person’s key', { key: 'other-person' }, ['another-person', 'another-body']],
    ['an expired certificate', { key: 'expired' }, ['expired']],
    ['a revoked certificate', { key: 'revoked' }, ['revoked']],
    ['an authority of one’s own with the right names', { key: 'foreign-authority' }, null],
    ['a key that is not the certificate’s', { key: 'wrong-key' }, ['signature-broken']],
    ['a broken signature', { broken: true }, ['signature-broken']],
  ] as const)('%s', async (_name, step, expected) => {
    const head = await server.as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const pdf = await bytesOf(head, paper);
    const answer = await sign(head, paper, await cmsOf('head', pdf, { step }).catch((error: unknown) => { throw new Error(`the double did not sign: ${String(error)}`); }));
    expect(answer.statusCode, answer.body).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'signature-invalid' });
    if (expected) expect(codes(answer.json())).toEqual(expect.arrayContaining([...expected]));
    expect(codes(answer.json()).length).toBeGreaterThan(0);
    expect((await papersOf(head, episode)).rows[0]?.signatures).toEqual([]);
  });

  it('the key for signing in', async () => {
    const head = await server.as('head');
    const paper = await drawnUp(head, await begun());
    const answer = await sign(head, paper, await cmsOf('head', await bytesOf(head, paper), { purpose: 'authentication' }));
    expect(codes(answer.json())).toEqual(['not-for-signing', 'no-non-repudiation']);
  });

  it('the signature of another paper', async () => {
    const head = await server.as('head');
    const episode = await begun();
    const [one, other] = [await drawnUp(head, episode), await drawnUp(head, episode, 'expiry-warning', 'ru')];
    const answer = await sign(head, one, await cmsOf('head', await bytesOf(head, other)));
    expect(codes(answer.json())).toContain('digest-mismatch');
  });

  it.each(['AAAA'.repeat(40), 'not base64 at all '.repeat(20), '-----BEGIN CMS-----\n'.repeat(20)])('rubbish: %#', async (cms) => {
    const head = await server.as('head');
    const answer = await sign(head, await drawnUp(head, await begun()), cms);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'signature-invalid' });
  });
});

describe('a participant signs with his own hand', () => {
  const strokes = [[[10, 10, 0], [60, 40, 30], [110, 12, 60]], [[20, 50, 200]]];
  const byHand = (client: TestClient, paper: PaperView, more: Record<string, unknown> = {}) =>
    client.post(`/api/papers/${paper.id}/signatures/by-hand`, { id: randomUUID(), signatory: 'held-person', name: 'Әбдіқұлов Ғани', refused: false, strokes, ...more });

  it('before the official, and it is shown as it was drawn; the official may sign after it', async () => {
    const head = await server.as('head');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    const answer = await byHand(head, paper);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ how: 'by-hand', refused: false, part: { kk: 'ұсталған адам' }, verdict: null, drawing: { width: 108, height: 48 } });
    expect((await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).statusCode).toBe(200);
    expect((await papersOf(head, episode)).rows[0]?.signatures.map(({ how }) => how)).toEqual(['by-hand', 'electronic']);
  });
  it('or refuses, which is recorded with the reason', async () => {
    const head = await server.as('head');
    const episode = await begun();
    const answer = await byHand(head, await drawnUp(head, episode), { refused: true, strokes: [], reason: 'не согласен' });
    expect(answer.json()).toMatchObject({ refused: true, drawing: null });
    const view = (await head.get(`/api/episodes/${episode}`)).json() as { facts: { type: string; data: Record<string, unknown> }[] };
    expect(view.facts.at(-1)).toMatchObject({ type: 'paper.signed-by-hand', data: { refused: true, reason: 'не согласен' } });
  });
  it('an empty drawing, too many strokes and a participant whom the paper does not have are refused', async () => {
    const head = await server.as('head');
    const paper = await drawnUp(head, await begun());
    expect((await byHand(head, paper, { strokes: [] })).statusCode).toBe(422);
    expect((await byHand(head, paper, { strokes: Array.from({ length: 201 }, () => [[1, 1, 1]]) })).statusCode).toBe(422);
    expect((await byHand(head, paper, { signatory: 'interpreter' })).statusCode).toBe(403);
  });
});

describe('papers of others', () => {
  it('are not seen, read or signed from another place', async () => {
    const head = await server.as('head');
    const there = await server.as('duty-almaly');
    const episode = await begun();
    const paper = await drawnUp(head, episode);
    for (const url of [`/api/episodes/${episode}/papers`, `/api/papers/${paper.id}/pdf`, `/api/papers/${paper.id}/sheet`]) expect((await there.get(url)).statusCode, url).toBe(404);
    expect((await sign(there, paper, 'A'.repeat(200))).statusCode).toBe(404);
    expect((await (await server.as('counsel')).get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(403);
  });
  it('cannot be changed or removed in the database once signed', async () => {
    const head = await server.as('head');
    const paper = await drawnUp(head, await begun());
    expect((await sign(head, paper, await cmsOf('head', await bytesOf(head, paper)))).statusCode).toBe(200);
    await expect(server.house.pool.query(`update paper set bytes = '\\x00' where id = $1`, [paper.id])).rejects.toThrow(/stays/);
    await expect(server.house.pool.query('delete from paper_signature where paper = $1', [paper.id])).rejects.toThrow(/stays/);
    await expect(server.house.pool.query('delete from paper where id = $1', [paper.id])).rejects.toThrow(/stays/);
  });
});

describe('the certificate of an inspection', () => {
  it('is signed by the prosecutor, then by the head as made acquainted (P8.3, P9a)', async () => {
    const prosecutor = await server.as('prosecutor-district');
    const head = await server.as('head');
    const inspected = { id: randomUUID(), type: 'place.inspected', at: server.clock.now - HOUR, streams: [{ kind: 'place', id: 'ivs-medeu' }], place: 'ivs-medeu', data: { kind: 'monthly', findings: '№ 3 камерада тарлық' } };
    const made = await prosecutor.post('/api/facts', { facts: [inspected] });
    expect(made.statusCode, made.body).toBe(200);
    const answer = await prosecutor.post('/api/places/ivs-medeu/papers', { id: randomUUID(), kind: 'inspection-certificate', language: 'kk' });
    expect(answer.statusCode, answer.body).toBe(201);
    const paper = answer.json() as PaperView;
    const pdf = await bytesOf(prosecutor, paper);
    for (const [login, client] of [['prosecutor-district', prosecutor], ['head', head]] as const) {
      const signed = await sign(client, paper, await cmsOf(login, pdf));
      expect(signed.statusCode, signed.body).toBe(200);
    }
    const { rows } = (await head.get('/api/places/ivs-medeu/papers')).json() as Papers;
    expect(rows[0]?.signatures.map(({ part }) => part.ru)).toEqual(['прокурор по надзору за законностью содержания', 'начальник места содержания'].map((words) => expect.stringContaining(words.split(' ')[0] ?? '')));
  });
});

describe('signing in by signature', () => {
  const challenge = async () => (await server.anonymous.post('/api/sign-in/signature/challenge')).json() as { challenge: string; data: string };
  const enter = (body: { challenge: string; cms: string }) => server.anonymous.post('/api/sign-in/signature', body);

  it('the IIN of the certificate is the account', async () => {
    const { challenge: asked, data } = await challenge();
    const answer = await enter({ challenge: asked, cms: await cmsOf('head', Buffer.from(data, 'base64'), { purpose: 'authentication', timeStamp: false }) });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ state: 'signed-in', me: { login: 'head' } });
    expect(answer.cookies.some(({ name }) => name.endsWith('kepil'))).toBe(true);
  });
  it('a challenge opens once, and only within its five minutes', async () => {
    const { challenge: asked, data } = await challenge();
    const cms = await cmsOf('head', Buffer.from(data, 'base64'), { purpose: 'authentication' });
    expect((await enter({ challenge: asked, cms })).statusCode).toBe(200);
    expect((await enter({ challenge: asked, cms })).statusCode).toBe(401);
    const late = await challenge();
    const lateCms = await cmsOf('head', Buffer.from(late.data, 'base64'), { purpose: 'authentication' });
    server.clock.now += 5 * 60_000 + 1;
    expect((await enter({ challenge: late.challenge, cms: lateCms })).statusCode).toBe(401);
  });
  it('the signing key, a signature of something else and an IIN without an account open nothing', async () => {
    const first = await challenge();
    const signing = await enter({ challenge: first.challenge, cms: await cmsOf('head', Buffer.from(first.data, 'base64'), { purpose: 'signing' }) });
    expect(codes(signing.json())).toContain('not-for-authentication');
    const second = await challenge();
    const other = await enter({ challenge: second.challenge, cms: await cmsOf('head', Buffer.from('something else'), { purpose: 'authentication' }) });
    expect(codes(other.json())).toContain('digest-mismatch');
    await server.house.pool.query('update account set iin = null where login = $1', ['judge']);
    const third = await challenge();
    const stranger = await enter({ challenge: third.challenge, cms: await cmsOf('head', Buffer.from(third.data, 'base64'), { step: { key: 'other-person' }, purpose: 'authentication' }) });
    expect(stranger.statusCode).toBe(401);
    expect(iinOf('judge')).toMatch(/^\d{12}$/);
  });
  it('a disabled account stays closed', async () => {
    await server.house.pool.query('update account set disabled_at = $2 where login = $1', ['duty-esil', server.clock.now]);
    const { challenge: asked, data } = await challenge();
    await expect(cmsOf('duty-esil', Buffer.from(data, 'base64'), { purpose: 'authentication' })).rejects.toThrow();
    expect((await enter({ challenge: asked, cms: 'A'.repeat(200) })).statusCode).toBe(422);
  });
});

/** From a breach to the people who must know: the application, a real SMTP conversation, the receipt. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeRow } from '@kepil/modules/contract.ts';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { startWork, type Worker } from './work.ts';

interface Letter { readonly to: string; readonly text: string }

let server: TestServer;
let worker: Worker;
let smtp: SMTPServer;
const letters: Letter[] = [];
/** The mail server refuses this often before it takes letters. */
let refusals = 0;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('try later'), { responseCode: 451 }));
          return;
        }
        for (const { address } of session.envelope.rcptTo) letters.push({ to: address, text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
  const { port } = smtp.server.address() as AddressInfo;
  server = await startTestServer({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Kepil <kepil@kepil.example>', KEPIL_SESSION_IDLE_MINUTES: '10000', KEPIL_SESSION_MAX_MINUTES: '20000' } });
  refusals = 1;
  worker = await startWork(server.house, server.open.signer, server.url, () => undefined, { pollSeconds: 0.5, retryDelaySeconds: 1 });
});
afterAll(async () => {
  await worker.stop();
  await server.close();
  await new Promise<void>((done) => { smtp.close(() => done()); });
});

const until = async <T>(read: () => Promise<T | undefined> | T | undefined): Promise<T> => {
  for (let i = 0; i < 400; i += 1) {
    const value = await read();
    if (value !== undefined) return value;
    await sleep(50);
  }
  throw new Error('it did not come');
};

describe('a missed deadline', () => {
  const episode = randomUUID();

  it('reaches the case holder and the nearest prosecutor in the application and by e-mail, nobody else', async () => {
    const at = server.clock.now - 4 * HOUR;
    const investigator = await server.as('investigator');
    expect((await investigator.post('/api/episodes', { facts: [person(episode, at), detained(episode, at), fact(episode, 'detention.delivered', at + HOUR, { to: 'ivs-medeu' })] })).statusCode).toBe(201);
    const duty = await server.as('duty');
    expect((await duty.post('/api/facts', { facts: [admitted(episode, at + 2 * HOUR, 'ivs-medeu', 'ivs')] })).statusCode).toBe(200);
    const ofEpisode = async (login: Parameters<TestServer['as']>[0]) => ((await (await server.as(login)).get('/api/notices')).json().rows as NoticeRow[]).filter((row) => row.episode === episode);
    const notice = await until(async () => (await ofEpisode('prosecutor-district')).find((row) => row.kind === 'breach'));
    expect(notice).toMatchObject({ receivedAt: null, person: 'Әбдіқұлов Ғани Өмірұлы' });
    expect(notice.cite.article).not.toBe('');
    expect(notice.title.kk).toMatch(/^Бұзушылық: /);
    expect((await ofEpisode('investigator')).length).toBeGreaterThan(0);
    expect((await ofEpisode('prosecutor-case')).length).toBeGreaterThan(0);
    for (const other of ['prosecutor-region', 'prosecutor-republic', 'prosecutor-esil', 'investigator-esil', 'judge'] as const) expect(await ofEpisode(other)).toEqual([]);
  });

  it('is mailed although the mail server refused at first; the letter names no person', async () => {
    const letter = await until(() => letters.find(({ to }) => to === 'prosecutor-district@kepil.example'));
    expect(refusals).toBe(0);
    const decoded = letter.text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const body = /base64/i.test(letter.text) ? Buffer.from(letter.text.split('\r\n\r\n').slice(1).join('').replace(/\s/g, ''), 'base64').toString('utf8') : Buffer.from(decoded, 'latin1').toString('utf8');
    expect(body).not.toContain('Әбдіқұлов');
    expect(body).toContain('/notices');
    expect(letter.text).toMatch(/^Auto-Submitted: auto-generated/im);
    const sent = await until(async () => ((await (await server.as('prosecutor-district')).get('/api/notices')).json().rows as NoticeRow[]).find((row) => row.email === 'sent'));
    expect(sent.episode).toBe(episode);
  });

  it('is told once, however often it is looked at again', async () => {
    const count = async () => (await server.house.pool.query('select count(*)::int as n from notice where episode = $1', [episode])).rows[0].n;
    const before = await count();
    server.clock.now += MINUTE;
    await (await server.as('duty')).post('/api/facts', { facts: [fact(episode, 'photograph.taken', server.clock.now - MINUTE, {})] });
    await sleep(300);
    expect(await count()).toBe(before);
  });

  it('is confirmed by a receipt, once, and only by the one who was told', async () => {
    const prosecutor = await server.as('prosecutor-district');
    const [notice] = ((await prosecutor.get('/api/notices?unread=true')).json().rows as NoticeRow[]);
    expect((await (await server.as('prosecutor-esil')).post(`/api/notices/${notice?.id}/receipt`)).statusCode).toBe(404);
    const first = (await prosecutor.post(`/api/notices/${notice?.id}/receipt`)).json() as NoticeRow;
    server.clock.now += MINUTE;
    const second = (await prosecutor.post(`/api/notices/${notice?.id}/receipt`)).json() as NoticeRow;
    expect(second.receivedAt).toBe(first.receivedAt);
    expect(((await prosecutor.get('/api/notices?unread=true')).json().rows as NoticeRow[]).map(({ id }) => id)).not.toContain(notice?.id);
  });
});

describe('time alone', () => {
  it('brings the warning of expiry and turns the board, without anybody asking', async () => {
    const episode = randomUUID();
    const at = server.clock.now - 20 * HOUR;
    const duty = await server.as('duty');
    await duty.post('/api/episodes', { facts: [person(episode, at), detained(episode, at), admitted(episode, at + HOUR, 'ivs-medeu', 'ivs')] });
    const row = async () => (await duty.get(`/api/board?q=${episode}`)).json().rows[0] as { expiry: number; uncoveredSince: number | null; breaches: number };
    const { expiry } = await row();
    const kinds = async () => ((await (await server.as('prosecutor-district')).get('/api/notices?limit=200')).json().rows as NoticeRow[]).filter((notice) => notice.episode === episode).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('expiry');
    // The clock of the house moves; the timers are told to look, as their own sleep would.
    server.clock.now = expiry - 23 * HOUR;
    await server.house.journal.fireTimers(server.clock.now, 100);
    await until(async () => ((await kinds()).includes('expiry') ? true : undefined));
    expect((await row()).uncoveredSince).toBeNull();
    server.clock.now = expiry + MINUTE;
    await server.house.journal.fireTimers(server.clock.now, 100);
    expect((await row()).uncoveredSince).toBe(expiry);
    expect((await row()).breaches).toBeGreaterThan(0);
  });
});

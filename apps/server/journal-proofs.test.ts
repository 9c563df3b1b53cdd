/** The journal before others, through real HTTP: witnesses, time stamps, the doors of the proofs, and who may have which. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COSIGNATURE, parseVerifierKey, verifierKey, type Verifier } from '@kepil/journal/note.ts';
import { verifyConsistency } from '@kepil/journal/verify/consistency.ts';
import { verifyFact } from '@kepil/journal/verify/fact-proof.ts';
import { readConsistencyFile } from '@kepil/journal/verify/proof-file.ts';
import { checkStamp } from '@kepil/journal/verify/time-stamp.ts';
import { witnessServer } from '@kepil/journal/witness/server.ts';
import { makeWitness, openWitness } from '@kepil/journal/witness/store.ts';
import { attest, attestorsOf } from '@kepil/modules/office/attest.ts';
import type { EpisodeView, JournalHead } from '@kepil/modules/contract.ts';
import { ConfigError, readConfig } from '@kepil/platform/config.ts';
import { createAuthority, type Authority } from '@kepil/seal/authority/authority.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const logs: Verifier[] = [];
let server: TestServer;
let folder: string;
let witnessKey: string;
let deadKey: string;
let witness: Server;
let tsa: Server;
let authority: Authority;
const episode = randomUUID();
let facts: EpisodeView['facts'];

async function listening(made: Server): Promise<string> {
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}
const round = async (): Promise<void> => {
  const errors: unknown[] = [];
  await attest(server.house, server.open.signer, attestorsOf(server.house.config), (error) => errors.push(error));
  expect(errors).toEqual([]);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-attest-'));
  makeWitness(join(folder, 'court'), 'court');
  const court = openWitness(join(folder, 'court'));
  witnessKey = verifierKey(court.signer);
  deadKey = verifierKey(makeWitness(join(folder, 'prosecutor'), 'prosecutor'));
  witness = witnessServer({ ...court, logs, now: () => server.clock.now });
  tsa = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => response.writeHead(200).end(authority.answerTimeStamp(Buffer.concat(parts))));
  });
  server = await startTestServer({ env: { KEPIL_WITNESSES: `${witnessKey} ${await listening(witness)};\n ${deadKey} http://127.0.0.1:1/`, KEPIL_TSA_URL: await listening(tsa) } });
  authority = createAuthority({ clock: () => server.clock.now, algorithm: 'ECDSA' });
  logs.push(parseVerifierKey(verifierKey(server.open.signer)));
  const client = await server.as('duty');
  const answer = await client.post('/api/episodes', opening(episode, server.clock.now - HOUR, 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  await round();
  ({ facts } = (await client.get(`/api/episodes/${episode}`)).json() as EpisodeView);
});
afterAll(async () => {
  await server.close();
  for (const one of [witness, tsa]) { one.closeAllConnections(); one.close(); }
  rmSync(folder, { recursive: true });
});

const head = async (login: Login = 'auditor'): Promise<JournalHead> => (await (await server.as(login)).get('/api/journal')).json() as JournalHead;

describe('the journal page', () => {
  it('says who cosigned the last checkpoint and when, who is silent, and that the day is stamped', async () => {
    const seen = await head();
    expect(seen.witnesses).toEqual([
      { name: 'court', cosigned: { size: seen.size, at: server.clock.now }, answered: server.clock.now, silent: false, trouble: null },
      { name: 'prosecutor', cosigned: null, answered: null, silent: true, trouble: 'unreachable' },
    ]);
    expect(seen.stamps).toEqual({ last: { day: '2026-10-05', size: seen.size, at: server.clock.now }, missed: [], trouble: null });
    expect(seen.checkpoint).toContain('\n— court ');
  });

  it('gives the stamp of a day to anybody, which stands on the checkpoint of its size', async () => {
    const answer = await server.anonymous.get('/api/journal/time-stamp/2026-10-05');
    expect(answer.statusCode).toBe(200);
    const note = (await server.house.pool.query<{ note: string }>('select note from checkpoint where size = $1', [Number(answer.headers['x-checkpoint-size'])])).rows[0]?.note ?? '';
    expect(checkStamp(answer.rawPayload, Buffer.from(note), null)).toMatchObject({ at: server.clock.now, problem: null });
    expect((await server.anonymous.get('/api/journal/time-stamp/2026-10-06')).statusCode).toBe(404);
    expect((await server.anonymous.get('/api/journal/time-stamp/tomorrow')).statusCode).toBe(422);
  });
});

describe('proofs for anybody', () => {
  it('a consistency proof from any size to any checkpoint, without an account', async () => {
    const seen = await head();
    const older = (await server.anonymous.get('/api/journal/checkpoint?cosigned=yes')).body;
    expect(older).toContain('— court ');
    await (await server.as('duty')).post('/api/episodes', opening(randomUUID(), server.clock.now - HOUR, 'ivs-medeu'));
    const newer = await head();
    expect(newer.size).toBeGreaterThan(seen.size);
    const file = readConsistencyFile((await server.anonymous.get(`/api/journal/consistency?from=${seen.size}`)).body);
    expect(file?.oldSize).toBe(seen.size);
    expect((await verifyConsistency(older, file?.checkpoint ?? '', { hashes: file?.hashes ?? [] }, newer.key, { witnesses: [witnessKey], require: [] })).problems).toEqual([]);
    expect((await server.anonymous.get(`/api/journal/consistency?from=0&to=${seen.size}`)).body).toMatch(/^old 0\n\n/);
    for (const wrong of [`from=${newer.size + 1}`, `from=1&to=${newer.size - 1}`]) expect((await server.anonymous.get(`/api/journal/consistency?${wrong}`)).statusCode, wrong).toBe(404);
    for (const wrong of ['', 'from=-1', 'from=x', 'from=1.5']) expect((await server.anonymous.get(`/api/journal/consistency?${wrong}`)).statusCode, wrong).toBe(422);
    expect((await server.anonymous.get(`/api/journal/checkpoint?size=${seen.size}`)).body).toBe(older);
    expect((await server.anonymous.get('/api/journal/checkpoint?size=1')).statusCode).toBe(404);
  });
});

describe('the files of one fact', () => {
  it('prove its words to a stranger who demands the court’s cosignature', async () => {
    const client = await server.as('duty');
    const { key } = await head();
    for (const { id } of facts) {
      const proof = await client.get(`/api/journal/proof/${id}/file`);
      const fact = await client.get(`/api/journal/proof/${id}/fact`);
      expect(proof.headers['content-disposition']).toBe(`attachment; filename="${id}.tlog-proof"`);
      expect(fact.headers['content-disposition']).toBe(`attachment; filename="${id}.fact.json"`);
      expect(verifyFact(proof.body, fact.body, key, { witnesses: [witnessKey], require: ['court'] })).toMatchObject({ problems: [], signatureChecked: true, cosigned: [{ witness: 'court' }] });
      expect(verifyFact(proof.body, fact.body, key, { witnesses: [witnessKey, deadKey], require: ['court', 'prosecutor'] }).problems).toEqual([{ code: 'cosignature-missing', witness: 'prosecutor' }]);
    }
  });

  it('go to whom the record goes, and each look is on record', async () => {
    const id = facts[0]?.id ?? '';
    const left = async (login: Login, url: string) => {
      const client = await server.as(login);
      const { rows: [last] } = await server.house.pool.query<{ id: number }>('select coalesce(max(id), 0) as id from read_audit');
      const { statusCode, body } = await client.get(url);
      const { rows } = await server.house.pool.query<{ what: string; episodes: string[]; result: string }>('select what, episodes, result from read_audit where id > $1 order by id', [last?.id]);
      return { statusCode, named: body.includes(id) && body.includes('Әбдіқұлов'), lines: rows.map(({ what, episodes, result }) => `${what} ${result} ${String(episodes.includes(episode))}`) };
    };
    const [file, fact] = [`/api/journal/proof/${id}/file`, `/api/journal/proof/${id}/fact`];
    expect(await left('duty', file)).toEqual({ statusCode: 200, named: false, lines: ['proof shown true'] });
    expect(await left('duty', fact)).toMatchObject({ statusCode: 200, lines: ['proof shown true'] });
    // Another region: neither hashes nor words, and the attempt at the words is on record.
    expect(await left('duty-esil', file)).toMatchObject({ statusCode: 404, named: false });
    expect(await left('duty-esil', fact)).toEqual({ statusCode: 404, named: false, lines: ['proof refused true'] });
    // The auditor has the hashes of everything and the words of nothing.
    expect(await left('auditor', file)).toMatchObject({ statusCode: 200, named: false });
    expect(await left('auditor', fact)).toEqual({ statusCode: 403, named: false, lines: [] });
    expect((await left('administrator', fact)).statusCode).toBe(403);
    expect((await server.anonymous.get(file)).statusCode).toBe(401);
    expect((await server.anonymous.get(fact)).statusCode).toBe(401);
    expect((await left('duty', `/api/journal/proof/${randomUUID()}/fact`)).statusCode).toBe(404);
    expect((await left('duty', '/api/journal/proof/nonsense/file')).statusCode).toBe(422);
  });
});

describe('the configuration', () => {
  it('refuses witnesses that are none', () => {
    expect(readConfig({}).witnesses).toEqual([]);
    expect(readConfig({ KEPIL_WITNESSES: `${witnessKey} https://court.example/` }).witnesses).toEqual([{ key: witnessKey, url: 'https://court.example/' }]);
    for (const wrong of ['court', witnessKey, `${witnessKey} ftp://x`, `${witnessKey} https://a https://b`, `${witnessKey} https://a; ${witnessKey} https://b`, `${verifierKey(server.open.signer)} https://a`]) {
      expect(() => readConfig({ KEPIL_WITNESSES: wrong }), wrong).toThrow(ConfigError);
    }
    expect(() => readConfig({ KEPIL_TSA_URL: 'tsp' })).toThrow(ConfigError);
    expect(parseVerifierKey(witnessKey, COSIGNATURE).name).toBe('court');
  });
});

// Last: sessions do not outlive these two days.
describe('two days later', () => {
  it('shows a missed day, and a witness that has fallen silent', async () => {
    const restore = logs.splice(0);
    server.clock.now += 2 * 24 * HOUR;
    await round();
    expect(await head('prosecutor-republic')).toMatchObject({ witnesses: [{ silent: true, trouble: 'refused' }, {}], stamps: { last: { day: '2026-10-07' }, missed: ['2026-10-06'] } });
    logs.push(...restore);
    server.clock.now += 60_000;
    await round();
    expect(await head('prosecutor-republic')).toMatchObject({ witnesses: [{ silent: false, trouble: null }, { silent: true }] });
  });
});

/** The journal and its witnesses over real HTTP, on the real database: a witness that is down, a lost answer, a fork, a rollback. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal } from '../contract.ts';
import { openJournal } from '../journal.ts';
import { lastCheckpoint, signCheckpoint } from '../log.ts';
import { COSIGNATURE, checkpointText, generateSignerKey, parseSignerKey, parseVerifierKey, signNote, verifierKey } from '../note.ts';
import { inEpisode, silent } from '../test-facts.ts';
import { testDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import type { Witness } from './client.ts';
import { cosignaturesOn } from './cosignature.ts';
import { bestCheckpoint, checkpointAt, cosigned, keeperStates } from './keepers.ts';
import { addCheckpointText } from './request.ts';
import { cosignRound as round } from './round.ts';
import { witnessServer } from './server.ts';
import { makeWitness, openWitness } from './store.ts';

const MINUTE = 60_000;
const cosignRound: typeof round = async (pool, witnesses, at, options) => {
  const errors: unknown[] = [];
  const count = await round(pool, witnesses, at, { ...options, onError: (error) => errors.push(error) });
  expect(errors).toEqual([]);
  return count;
};
const log = parseSignerKey(generateSignerKey('kepil.example/log'));
let folder: string;
let db: TestDatabase;
let journal: Journal;
let now = Date.UTC(2026, 10, 21, 7);
const closing: (() => void)[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-round-'));
  db = await testDatabase();
  journal = openJournal(db.pool, silent);
});
afterAll(async () => {
  for (const close of closing) close();
  await journal.close();
  await db.close();
  rmSync(folder, { recursive: true });
});

async function listening(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => { server.closeAllConnections(); server.close(); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function witnessNamed(name: string): Promise<{ witness: Witness; memory: ReturnType<typeof openWitness>; stop: () => Promise<void>; again: () => Promise<void> }> {
  const place = join(folder, name);
  makeWitness(place, name);
  const memory = openWitness(place);
  closing.push(() => memory.store.close());
  const make = (): Server => witnessServer({ ...memory, logs: [log], now: () => now });
  let server = make();
  const url = await listening(server);
  return {
    memory, witness: { key: parseVerifierKey(verifierKey(memory.signer), COSIGNATURE), url },
    async stop() { server.closeAllConnections(); await new Promise((done) => server.close(done)); },
    async again() { server = make(); await listening(server, Number(new URL(url).port)); },
  };
}
/** Facts come, a checkpoint is signed, a minute later the witnesses are asked. */
async function grow(count: number): Promise<number> {
  await journal.append({ facts: Array.from({ length: count }, () => inEpisode('e1')) });
  now += MINUTE;
  return (await signCheckpoint(db.pool, log, now)).size;
}
const states = async (witnesses: readonly Witness[]) => (await keeperStates(db.pool, witnesses, now)).map(({ name, cosigned: c, silent: s, trouble }) => [name, c?.size ?? null, s, trouble]);

test('two witnesses cosign; one goes down and comes back; nobody waits for it; its silence shows', async () => {
  const [court, prosecutor] = await Promise.all([witnessNamed('court'), witnessNamed('prosecutor')]);
  const both = [court.witness, prosecutor.witness];
  expect(await cosignRound(db.pool, both, now)).toBe(0);
  expect(await keeperStates(db.pool, both, now)).toMatchObject([{ silent: false, cosigned: null }, { silent: false }]);

  const first = await grow(300);
  expect(await cosignRound(db.pool, both, now)).toBe(2);
  const checkpoint = await checkpointAt(db.pool, first);
  const note = await cosigned(db.pool, checkpoint ?? { size: 0, note: '' });
  expect(cosignaturesOn(note, both.map(({ key }) => key))).toEqual([expect.objectContaining({ witness: 'court', at: now }), expect.objectContaining({ witness: 'prosecutor' })]);
  // Nothing new: nobody is asked again before the hour is over.
  now += MINUTE;
  expect(await cosignRound(db.pool, both, now)).toBe(0);
  now += 60 * MINUTE;
  expect(await cosignRound(db.pool, both, now)).toBe(2);

  await prosecutor.stop();
  const second = await grow(10);
  expect(await cosignRound(db.pool, both, now)).toBe(1);
  expect(await states(both)).toEqual([['court', second, false, null], ['prosecutor', first, false, 'unreachable']]);
  expect((await bestCheckpoint(db.pool))?.size).toBe(first);
  expect((await bestCheckpoint(db.pool, first))?.size).toBe(second);
  now += 11 * MINUTE;
  expect(await states(both)).toEqual([['court', second, false, null], ['prosecutor', first, true, 'unreachable']]);
  // It is asked again each round, and catches up over what it missed.
  await prosecutor.again();
  const third = await grow(5);
  expect(await cosignRound(db.pool, both, now)).toBe(2);
  expect(await states(both)).toEqual([['court', third, false, null], ['prosecutor', third, false, null]]);
  expect((await bestCheckpoint(db.pool))?.size).toBe(third);
});

test('many processes ask a witness once', async () => {
  const w = await witnessNamed('notary');
  await grow(3);
  const counts = await Promise.all(Array.from({ length: 5 }, () => cosignRound(db.pool, [w.witness], now)));
  expect(counts.reduce((sum, one) => sum + one)).toBe(1);
});

test('an answer that was lost on the way: the witness corrects us and cosigns again', async () => {
  const w = await witnessNamed('far-away');
  let lose = true;
  const url = await listening(createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      void fetch(`${w.witness.url}${request.url}`, { method: 'POST', body: Buffer.concat(parts) }).then(async (answer) => {
        const body = await answer.text();
        if (lose) { request.socket.destroy(); return; }
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
      });
    });
  }));
  const far: Witness = { key: w.witness.key, url };
  const size = await grow(4);
  expect(await cosignRound(db.pool, [far], now)).toBe(0);
  expect(w.memory.store.seen(log.name)?.size).toBe(size);
  expect(await states([far])).toEqual([['far-away', null, true, 'unreachable']]);
  lose = false;
  const next = await grow(4);
  expect(await cosignRound(db.pool, [far], now)).toBe(1);
  expect(await states([far])).toEqual([['far-away', next, false, null]]);
});

test('a witness that has seen another history, or more than our log has, is an alarm and not a cosignature', async () => {
  const [forked, ahead] = await Promise.all([witnessNamed('saw-a-fork'), witnessNamed('saw-more')]);
  const size = await grow(1);
  const show = (w: typeof forked, at: number) => fetch(`${w.witness.url}/add-checkpoint`, { method: 'POST', body: addCheckpointText({ oldSize: 0, proof: [], note: signNote(checkpointText({ origin: log.name, size: at, root: Buffer.alloc(32, 9) }), [log]) }) });
  expect((await show(forked, size - 1)).status).toBe(200);
  expect((await show(ahead, size + 1000)).status).toBe(200);
  expect(await cosignRound(db.pool, [forked.witness, ahead.witness], now)).toBe(0);
  expect(await states([forked.witness, ahead.witness])).toEqual([['saw-a-fork', null, true, 'fork'], ['saw-more', null, true, 'rolled-back']]);
  expect(forked.memory.store.misbehaviour()).toHaveLength(1);
  // The same size with another root.
  const same = await witnessNamed('saw-another-root');
  await show(same, size);
  await cosignRound(db.pool, [same.witness], now);
  expect(await states([same.witness])).toEqual([['saw-another-root', null, true, 'fork']]);
});

test('a server that plays a witness without its key, talks nonsense, or does not know us', async () => {
  const w = await witnessNamed('real');
  const impostor = parseSignerKey(generateSignerKey('real', COSIGNATURE), COSIGNATURE);
  makeWitness(join(folder, 'other-log'), 'knows-another-log');
  const memory = openWitness(join(folder, 'other-log'));
  closing.push(() => memory.store.close());
  const stranger = await listening(witnessServer({ ...memory, logs: [parseSignerKey(generateSignerKey('strange.example/log'))], now: () => now }));
  const nonsense = await listening(createServer((_, response) => { response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end('many\n'); }));
  const looping = await listening(createServer((_, response) => { response.writeHead(409).end('0\n'); }));
  const endless = await listening(createServer((_, response) => { response.writeHead(200); response.end('x'.repeat(200_000)); }));
  const mute = await listening(createServer(() => undefined));
  await grow(1);
  const named = (name: string, url: string): Witness => ({ key: { ...impostor, name }, url });
  const all = [named('impostor', w.witness.url), named('stranger', stranger), named('nonsense', nonsense), named('looping', looping), named('endless', endless), named('mute', mute)];
  expect(await cosignRound(db.pool, all, now, { timeout: 1000 })).toBe(0);
  expect((await states(all)).map(([name, , , trouble]) => [name, trouble])).toEqual([
    ['impostor', 'wrong-answer'], ['stranger', 'refused'], ['nonsense', 'wrong-answer'], ['looping', 'wrong-answer'], ['endless', 'wrong-answer'], ['mute', 'unreachable'],
  ]);
});

test('what a witness has said is for ever, in the database too', async () => {
  expect(await lastCheckpoint(db.pool)).not.toBeNull();
  await expect(db.pool.query('delete from cosignature')).rejects.toThrow('append-only');
  await expect(db.pool.query('update cosignature set at = 0')).rejects.toThrow('append-only');
  await expect(db.pool.query('truncate cosignature')).rejects.toThrow('append-only');
});

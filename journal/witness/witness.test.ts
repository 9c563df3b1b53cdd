/** Witnesses over real HTTP: what they accept, what they refuse, and what they remember after a crash. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { emptyFrontier, extend, rootOf } from '../frontier.ts';
import { leafHash } from '../leaf.ts';
import { consistencyProof, fold } from '../merkle.ts';
import type { Hash } from '../merkle.ts';
import { checkpointText, generateSignerKey, parseSignerKey, signNote, verifierKey } from '../note.ts';
import type { Signer } from '../note.ts';
import { cosignaturesIn, cosignaturesOn } from './cosignature.ts';
import { addCheckpointText, parseAddCheckpoint } from './request.ts';
import { witnessServer } from './server.ts';
import { NotAWitness, makeWitness, openWitness } from './store.ts';

let folder: string;
let count = 0;
const open: { server: Server; close: () => void }[] = [];
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kepil-witness-')); });
afterEach(() => { for (const one of open.splice(0)) { one.server.closeAllConnections(); one.server.close(); one.close(); } });
afterAll(() => rmSync(folder, { recursive: true }));

const log = parseSignerKey(generateSignerKey('kepil.example/log'));
const NOW = Date.UTC(2026, 10, 21, 7);

/** A log in memory: entries are numbers; a fork differs from entry `from` on. */
function history(size: number, from = size): { note: (at: number, by?: Signer) => string; proof: (old: number, at: number) => Promise<Hash[]> } {
  const entries = Array.from({ length: size }, (_, i) => Buffer.from(i < from ? `entry ${i}` : `forged ${i}`));
  const leaves = entries.map(leafHash);
  const read = async (level: number, index: number): Promise<Hash> => fold(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
  return {
    note: (at, by = log) => signNote(checkpointText({ origin: 'kepil.example/log', size: at, root: rootOf(extend(emptyFrontier, entries.slice(0, at)).frontier) }), [by]),
    proof: (old, at) => consistencyProof(old, at, read),
  };
}
const good = history(40);

async function start(place = join(folder, String((count += 1))), now: () => number = () => NOW) {
  let witness: ReturnType<typeof openWitness>;
  try { witness = openWitness(place); } catch { makeWitness(place, 'court'); witness = openWitness(place); }
  const server = witnessServer({ ...witness, logs: [log], now }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ server, close: () => witness.store.close() });
  const port = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${port}`;
  const send = async (body: string) => {
    const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
  };
  return {
    ...witness, place, url, port, send,
    add: async (old: number, size: number, from = good) => send(addCheckpointText({ oldSize: old, proof: old === 0 || old === size ? [] : await from.proof(old, size), note: from.note(size) })),
  };
}

describe('add-checkpoint', () => {
  test('the first checkpoint and its continuations are cosigned, with time', async () => {
    const w = await start();
    for (const [old, size] of [[0, 3], [3, 8], [8, 8], [8, 40]] as const) {
      const answer = await w.add(old, size);
      expect(answer.status, `${old} → ${size}`).toBe(200);
      const [text = ''] = good.note(size).split('\n\n');
      expect(cosignaturesIn(answer.body, `${text}\n`, [w.signer])).toEqual([{ witness: 'court', at: NOW, line: answer.body }]);
    }
    expect(w.store.seen('kepil.example/log')?.size).toBe(40);
    const kept = await (await fetch(`${w.url}/checkpoint?origin=kepil.example/log`)).text();
    expect(cosignaturesOn(kept, [w.signer])).toHaveLength(1);
    expect(await (await fetch(w.url)).text()).toBe(`${verifierKey(w.signer)}\nkepil.example/log: 40 2026-11-21T07:00:00.000Z\n`);
  });

  test('another size than it knows: 409 with its size (a lost answer, a replay, a rollback)', async () => {
    const w = await start();
    await w.add(0, 20);
    for (const [old, size] of [[0, 20], [0, 30], [3, 20], [3, 10], [21, 30]] as const) {
      expect(await w.add(old, size), `${old} → ${size}`).toEqual({ status: 409, type: 'text/x.tlog.size', body: '20\n' });
    }
    expect(w.store.seen('kepil.example/log')?.size).toBe(20);
    expect(w.store.misbehaviour()).toEqual([]);
  });

  test('a fork is refused and the signed evidence of it is kept', async () => {
    const w = await start();
    await w.add(0, 20);
    const fork = history(40, 15);
    // The same size with another root, then a continuation of the other history with its own, true proof.
    expect(await w.add(20, 20, fork)).toMatchObject({ status: 409, type: 'text/x.tlog.size', body: '20\n' });
    expect((await w.add(20, 33, fork)).status).toBe(422);
    expect((await w.send(addCheckpointText({ oldSize: 20, proof: [], note: good.note(33) }))).status).toBe(422);
    expect((await w.send(addCheckpointText({ oldSize: 20, proof: [...await good.proof(20, 33), Buffer.alloc(32)], note: good.note(33) }))).status).toBe(422);
    expect(w.store.seen('kepil.example/log')?.size).toBe(20);
    expect(w.store.misbehaviour().map(({ why }) => why)).toEqual(['another-root', 'not-consistent', 'not-consistent', 'not-consistent']);
    expect(parseAddCheckpoint(w.store.misbehaviour()[0]?.body ?? '')?.note).toBe(fork.note(20));
    expect((await w.add(20, 33)).status).toBe(200);
  });

  test('a strange log, a strange key, a wrong request', async () => {
    const w = await start();
    const other = parseSignerKey(generateSignerKey('other.example/log'));
    expect((await w.send(addCheckpointText({ oldSize: 0, proof: [], note: signNote(checkpointText({ origin: 'other.example/log', size: 1, root: Buffer.alloc(32) }), [other]) }))).status).toBe(404);
    expect((await w.send(addCheckpointText({ oldSize: 0, proof: [], note: good.note(5, other) }))).status).toBe(403);
    expect((await w.send(addCheckpointText({ oldSize: 0, proof: [], note: good.note(5, parseSignerKey(generateSignerKey('kepil.example/log'))) }))).status).toBe(403);
    expect((await w.send(addCheckpointText({ oldSize: 6, proof: [], note: good.note(5) }))).status).toBe(400);
    expect((await w.send(addCheckpointText({ oldSize: 0, proof: [Buffer.alloc(32)], note: good.note(5) }))).status).toBe(422);
    for (const body of ['', 'old 0\n', `old 00\n\n${good.note(5)}`, `old -1\n\n${good.note(5)}`, `old 0\nAAAA\n\n${good.note(5)}`, `new 0\n\n${good.note(5)}`, `old 0\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(64)}\n${good.note(5)}`, 'old 0\n\nnot a note']) {
      expect((await w.send(body)).status, JSON.stringify(body.slice(0, 40))).toBe(400);
    }
    expect((await w.send('x'.repeat(70_000))).status).toBe(413);
    expect((await fetch(`${w.url}/add-checkpoint`)).status).toBe(405);
    expect((await fetch(`${w.url}/nothing`)).status).toBe(404);
    expect(w.store.seen('kepil.example/log')).toBeNull();
  });

  test('of many at once that go out from the same size one wins, and nothing is taken back', async () => {
    const w = await start();
    await w.add(0, 10);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => w.add(10, 11 + i)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    const size = w.store.seen('kepil.example/log')?.size ?? 0;
    expect(answers[size - 11]?.status).toBe(200);
  });

  test('two processes on one memory: what one has advanced the other does not take back', async () => {
    const w = await start();
    await w.add(0, 10);
    const other = openWitness(w.place);
    const seen = other.store.seen('kepil.example/log');
    await w.add(10, 20);
    expect(other.store.advance('kepil.example/log', seen ?? { size: 0, root: Buffer.alloc(32) }, { size: 15, root: Buffer.alloc(32), at: NOW, note: '' })).toBe(false);
    expect(other.store.seen('kepil.example/log')?.size).toBe(20);
    other.store.close();
  });

  test('its times do not fall when the clock is set back, and the last of each day stays', async () => {
    let now = NOW;
    const w = await start(undefined, () => now);
    await w.add(0, 10);
    now -= 3_600_000;
    expect(cosignaturesOn(good.note(11) + (await w.add(10, 11)).body, [w.signer])[0]?.at).toBe(NOW);
    now = NOW + 86_400_000;
    await w.add(11, 12);
    await w.add(12, 13);
    expect(w.store.kept('kepil.example/log').map(({ day, note }) => [day, note.split('\n')[1]])).toEqual([['2026-11-21', '11'], ['2026-11-22', '13']]);
  });
});

describe('its memory', () => {
  test('is for its owner alone, made once, and a witness that lost it signs no more', async () => {
    const w = await start();
    for (const name of ['witness.key', 'witness.sqlite']) expect(statSync(join(w.place, name)).mode & 0o777).toBe(0o600);
    expect(() => makeWitness(w.place, 'court')).toThrow(NotAWitness);
    expect(() => openWitness(join(folder, 'nowhere'))).toThrow(NotAWitness);
    open.splice(0).forEach((one) => { one.server.close(); one.close(); });
    rmSync(join(w.place, 'witness.sqlite'));
    expect(() => openWitness(w.place)).toThrow('no memory');
  });

  test('holds every cosignature that went out when the process is killed', { timeout: 30_000 }, async () => {
    const place = join(folder, 'killed');
    makeWitness(place, 'court');
    const script = `
      import { openWitness } from ${JSON.stringify(join(import.meta.dirname, 'store.ts'))};
      import { witnessServer } from ${JSON.stringify(join(import.meta.dirname, 'server.ts'))};
      import { parseVerifierKey } from ${JSON.stringify(join(import.meta.dirname, '../note.ts'))};
      const server = witnessServer({ ...openWitness(${JSON.stringify(place)}), logs: [parseVerifierKey(${JSON.stringify(verifierKey(log))})] }).listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));`;
    let confirmed = 0;
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [port] = (await once(child.stdout, 'data')) as [Buffer];
      const gone = once(child, 'exit');
      let size = confirmed;
      // Killed while it is at work: after some answers, in the middle of the next request.
      for (let i = 0; i < 4; i += 1, size += 1) {
        const body = addCheckpointText({ oldSize: size, proof: size === 0 ? [] : await good.proof(size, size + 1), note: good.note(size + 1) });
        const answer = fetch(`http://127.0.0.1:${String(port)}/add-checkpoint`, { method: 'POST', body }).then(({ status }) => status, () => 0);
        if (i === 3) child.kill('SIGKILL');
        if ((await answer) === 200) confirmed = size + 1;
      }
      await gone;
      const { store } = openWitness(place);
      const kept = store.seen('kepil.example/log')?.size ?? 0;
      expect(kept).toBeGreaterThanOrEqual(confirmed);
      expect(kept).toBeLessThanOrEqual(confirmed + 1);
      confirmed = kept;
      store.close();
    }
    expect(confirmed).toBeGreaterThanOrEqual(12);
  });
});

test('half a request and garbage on the line leave the witness at work', async () => {
  const w = await start();
  for (const bytes of ['POST /add-checkpoint HTTP/1.1\r\nhost: w\r\ncontent-length: 500\r\n\r\nold 0\n', '\u0000\u0001garbage\r\n\r\n']) {
    const socket = connect(w.port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.end(bytes);
    await once(socket, 'close');
  }
  expect((await w.add(0, 3)).status).toBe(200);
});

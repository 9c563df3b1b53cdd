/** What a stranger does with what the journal hands out: no database, no server, only files and keys he keeps himself. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '@kepil/journal/journal.ts';
import { lastCheckpoint, signCheckpoint } from '@kepil/journal/log.ts';
import { checkpointText, COSIGNATURE, generateSignerKey, parseSignerKey, parseVerifierKey, signNote, verifierKey } from '@kepil/journal/note.ts';
import { consistencyFile } from '@kepil/journal/proofs/consistency-file.ts';
import { companionFile, proofFile, provableFact } from '@kepil/journal/proofs/fact-proof.ts';
import { stampState, stampToday } from '@kepil/journal/proofs/time-stamps.ts';
import { inEpisode, silent } from '@kepil/journal/test-facts.ts';
import { testDatabase } from '@kepil/journal/testing.ts';
import type { TestDatabase } from '@kepil/journal/testing.ts';
import type { Report } from '@kepil/journal/verify/verify.ts';
import type { Witness } from '@kepil/journal/witness/client.ts';
import { cosign } from '@kepil/journal/witness/cosignature.ts';
import { checkpointAt } from '@kepil/journal/witness/keepers.ts';
import { cosignRound } from '@kepil/journal/witness/round.ts';
import { witnessServer } from '@kepil/journal/witness/server.ts';
import { makeWitness, openWitness } from '@kepil/journal/witness/store.ts';
import { stampAuthority } from '@kepil/modules/office/stamp-authority.ts';
import { createAuthority } from '@kepil/seal/authority/authority.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kepil } from './audit/trial.ts';

const SIZE = 600;
const DAY = 86_400_000;
const log = parseSignerKey(generateSignerKey('kepil.example/log'));
const key = verifierKey(log);
let now = Date.UTC(2026, 10, 21, 7);
let db: TestDatabase;
let root: string;
let exported: string;
let first: string;
let facts: string[];
const witnesses: { witness: Witness; key: string; signer: ReturnType<typeof openWitness>['signer'] }[] = [];
const closing: (() => void)[] = [];
const authority = createAuthority({ clock: () => now, algorithm: 'RSA' });
let stampTrouble = false;

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => { server.closeAllConnections(); server.close(); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const pem = (der: Uint8Array): string => `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kepil-proofs-'));
  db = await testDatabase();
  for (const name of ['court', 'prosecutor']) {
    makeWitness(join(root, name), name);
    const memory = openWitness(join(root, name));
    closing.push(() => memory.store.close());
    const url = await listening(witnessServer({ ...memory, logs: [log], now: () => now }));
    const text = verifierKey(memory.signer);
    witnesses.push({ witness: { key: parseVerifierKey(text, COSIGNATURE), url }, key: text, signer: memory.signer });
  }
  const stamps = stampAuthority(await listening(createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      if (stampTrouble) response.writeHead(503).end();
      else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(authority.answerTimeStamp(Buffer.concat(parts)));
    });
  })));
  const journal = openJournal(db.pool, silent);
  const grow = async (from: number, to: number): Promise<void> => {
    const batch = Array.from({ length: to - from }, (_, i) => inEpisode(`e${(from + i) % 20}`, { at: from + i, data: { n: from + i, words: `сөз ${from + i}` } }));
    await journal.append({ facts: batch });
    now += 60_000;
    await signCheckpoint(db.pool, log, now);
    await cosignRound(db.pool, witnesses.map(({ witness }) => witness), now);
  };
  await grow(0, 300);
  expect(await stampToday(db.pool, stamps, now)).toBe(true);
  expect(await stampToday(db.pool, stamps, now)).toBe(false);
  // A day without an answer, then one with.
  now += DAY;
  stampTrouble = true;
  expect(await stampToday(db.pool, stamps, now)).toBe(false);
  expect(await stampState(db.pool, now)).toMatchObject({ last: { day: '2026-11-21', size: 300 }, missed: [], trouble: 'unreachable' });
  now += DAY;
  stampTrouble = false;
  await grow(300, SIZE);
  expect(await stampToday(db.pool, stamps, now)).toBe(true);
  expect(await stampState(db.pool, now)).toMatchObject({ last: { day: '2026-11-23', size: SIZE }, missed: ['2026-11-22'], trouble: null });
  // After the last cosigned checkpoint the journal has gone on: the export ends where others have confirmed it.
  await journal.append({ facts: [inEpisode('e1')] });
  await signCheckpoint(db.pool, log, now + 1);
  await journal.close();

  first = (await checkpointAt(db.pool, 300))?.note ?? '';
  facts = (await db.pool.query<{ id: string }>('select id from fact order by seq')).rows.map(({ id }) => id);
  exported = join(root, 'exported');
  expect(await kepil(['export', '--database', db.url, '--folder', exported])).toMatchObject({ code: 0, err: '' });
  writeFileSync(join(root, 'tsa.pem'), pem(authority.root) + pem(authority.intermediate));
  writeFileSync(join(root, 'first.txt'), first);
  writeFileSync(join(root, 'last.txt'), readFileSync(join(exported, 'checkpoint')));
});
afterAll(async () => {
  for (const close of closing) close();
  await db.close();
  rmSync(root, { recursive: true });
});

const file = (name: string, text: string): string => { writeFileSync(join(root, name), text); return join(root, name); };
const own = (): string[] => ['--key', key, ...witnesses.flatMap((one) => ['--witness', one.key])];
const required = (): string[] => [...own(), '--require', 'court,prosecutor'];
const judged = async (args: readonly string[]): Promise<{ code: number; report: Report }> => {
  const { code, out, err } = await kepil(['verify', ...args, '--format', 'json']);
  expect(err).toBe('');
  return { code, report: JSON.parse(out) as Report };
};

describe('an exported folder, without the database', () => {
  test('holds facts, tiles, checkpoint, time stamps, and is whole', async () => {
    expect(readdirSync(exported).sort()).toEqual(['checkpoint', 'journal.jsonl', 'tile', 'time-stamps']);
    expect(existsSync(join(exported, 'tile/0/002.p/88'))).toBe(true);
    const { code, report } = await judged([exported, ...required(), '--tsa', join(root, 'tsa.pem')]);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      size: SIZE, signaturesChecked: true, problems: [], cosigned: [{ witness: 'court', size: SIZE }, { witness: 'prosecutor', size: SIZE }],
      stamped: [{ name: '2026-11-21', size: 300, signatureChecked: true }, { name: '2026-11-23', size: SIZE, signatureChecked: true }],
    });
    const said = (await kepil(['verify', exported, ...required(), '--lang', 'kk'])).out;
    expect(said).toContain('court куәгері 600 жазбаны растады');
    expect(said).toContain('Журнал бүтін.');
    expect((await judged([exported])).report).toMatchObject({ signaturesChecked: false, cosigned: [], stamped: [{ signatureChecked: false }, {}] });
  });

  /** A copy of the folder, changed by `change`. */
  async function tampered(change: (place: { path: (name: string) => string; lines: (edit: (lines: string[]) => string[]) => void }) => void, ...more: string[]): Promise<Report['problems']> {
    const copy = mkdtempSync(join(root, 'copy-'));
    cpSync(exported, copy, { recursive: true });
    const path = (name: string): string => join(copy, name);
    change({ path, lines: (edit) => writeFileSync(path('journal.jsonl'), `${edit(readFileSync(path('journal.jsonl'), 'utf8').trimEnd().split('\n')).join('\n')}\n`) });
    const { code, report } = await judged([copy, ...required(), '--tsa', join(root, 'tsa.pem'), ...more]);
    expect(code).toBe(report.problems.length === 0 ? 0 : 1);
    return report.problems;
  }
  const renumbered = (line: string | undefined, seq: number): string => JSON.stringify({ ...(JSON.parse(line ?? '') as object), seq });

  test('a changed, a removed, two swapped, an inserted row, a cut tail', async () => {
    expect(await tampered(({ lines }) => lines((all) => all.with(9, (all[9] ?? '').replace('сөз 9', 'сөз 8'))))).toEqual([{ code: 'changed', seq: 9 }]);
    expect(await tampered(({ lines }) => lines((all) => all.toSpliced(9, 1)))).toContainEqual({ code: 'missing', from: 9, to: 9 });
    expect(await tampered(({ lines }) => lines((all) => all.toSpliced(9, 1).map((line, i) => renumbered(line, i))))).toContainEqual({ code: 'moved', seq: 9, belongs: 10 });
    const swapped = await tampered(({ lines }) => lines((all) => all.with(9, renumbered(all[12], 9)).with(12, renumbered(all[9], 12))));
    expect(swapped).toContainEqual({ code: 'moved', seq: 9, belongs: 12 });
    expect(swapped).toContainEqual({ code: 'moved', seq: 12, belongs: 9 });
    const inserted = await tampered(({ lines }) => lines((all) => all.toSpliced(580, 0, all[30] ?? '').map((line, i) => renumbered(line, i))));
    expect(inserted).toContainEqual({ code: 'not-logged', seq: 580 });
    expect(inserted).toContainEqual({ code: 'moved', seq: 581, belongs: 580 });
    expect(inserted).toContainEqual({ code: 'repeated-id', seq: 580 });
    expect(await tampered(({ lines }) => lines((all) => all.slice(0, 590)))).toContainEqual({ code: 'log-shorter', size: SIZE });
  });

  test('another tail after the first checkpoint, tiles and checkpoint made to fit by somebody without the key', async () => {
    const other = parseSignerKey(generateSignerKey('kepil.example/log'));
    const problems = await tampered(({ path, lines }) => {
      lines((all) => all.map((line, i) => (i < 400 ? line : renumbered(all[i - 200], i))));
      rmSync(path('tile'), { recursive: true });
      writeFileSync(path('checkpoint'), signNote(checkpointText({ origin: 'kepil.example/log', size: SIZE, root: Buffer.alloc(32, 3) }), [other]));
      rmSync(path('time-stamps'), { recursive: true });
    });
    expect(problems).toContainEqual({ code: 'checkpoint-signature', size: SIZE });
    // With the key of the log in wrong hands, what was kept outside still tells.
    const forged = signNote(checkpointText({ origin: 'kepil.example/log', size: SIZE, root: Buffer.alloc(32, 3) }), [log]);
    expect(await tampered(({ path }) => { writeFileSync(path('checkpoint'), forged); rmSync(path('time-stamps'), { recursive: true }); }, '--checkpoint', join(root, 'last.txt'))).toContainEqual({ code: 'checkpoint-differs', size: SIZE, from: 0 });
  });

  test('a tile replaced, complete or at the edge, and a tile taken away', async () => {
    const flip = (path: string): void => { const bytes = readFileSync(path); bytes[70] = (bytes[70] ?? 0) ^ 1; writeFileSync(path, bytes); };
    expect(await tampered(({ path }) => flip(path('tile/0/001')))).toEqual([{ code: 'not-logged', seq: 258 }]);
    expect(await tampered(({ path }) => flip(path('tile/0/002.p/88')))).toEqual([{ code: 'not-logged', seq: 514 }]);
    expect(await tampered(({ path }) => { const bytes = readFileSync(path('tile/1/000.p/2')); bytes[40] = (bytes[40] ?? 0) ^ 1; writeFileSync(path('tile/1/000.p/2'), bytes); })).toEqual([{ code: 'tile-differs', level: 1, n: 0 }]);
    expect(await tampered(({ path }) => rmSync(path('tile/0/001')))).toEqual([{ code: 'tile-missing', level: 0, n: 1 }]);
    expect(await tampered(({ path }) => writeFileSync(path('tile/0/001'), readFileSync(path('tile/0/001')).subarray(0, 320)))).toEqual([{ code: 'tile-missing', level: 0, n: 1 }]);
  });

  test('a checkpoint rolled back: whoever kept the newer one sees the rest missing', async () => {
    const rolled = (place: Parameters<Parameters<typeof tampered>[0]>[0]): void => {
      place.lines((all) => all.slice(0, 300));
      rmSync(place.path('tile'), { recursive: true });
      writeFileSync(place.path('checkpoint'), readFileSync(place.path('time-stamps/2026-11-21.txt'), 'utf8') + witnesses.map(({ signer }) => cosign(first.split('\n\n')[0] + '\n', signer, now)).join(''));
      rmSync(place.path('time-stamps/2026-11-23.txt'));
      rmSync(place.path('time-stamps/2026-11-23.tst'));
    };
    expect(await tampered(rolled)).toEqual([]);
    expect(await tampered(rolled, '--checkpoint', join(root, 'last.txt'))).toEqual([{ code: 'log-shorter', size: SIZE }]);
  });

  test('a cosignature stripped, or made by another key in the same name', async () => {
    const edit = (change: (lines: string[]) => string[]) => ({ path }: { path: (name: string) => string }) => writeFileSync(path('checkpoint'), change(readFileSync(path('checkpoint'), 'utf8').split('\n')).join('\n'));
    expect(await tampered(edit((lines) => lines.filter((line) => !line.startsWith('— court ')))) ).toEqual([{ code: 'cosignature-missing', size: SIZE, witness: 'court' }]);
    const text = (): string => `${readFileSync(join(exported, 'checkpoint'), 'utf8').split('\n\n')[0]}\n`;
    const strange = parseSignerKey(generateSignerKey('court', COSIGNATURE), COSIGNATURE);
    expect(await tampered(edit((lines) => lines.map((line) => (line.startsWith('— court ') ? cosign(text(), strange, now).trimEnd() : line))))).toEqual([{ code: 'cosignature-missing', size: SIZE, witness: 'court' }]);
    const older = cosign(`${first.split('\n\n')[0]}\n`, witnesses[0]?.signer ?? strange, now).trimEnd();
    expect(await tampered(edit((lines) => lines.map((line) => (line.startsWith('— court ') ? older : line))))).toEqual([{ code: 'cosignature-wrong', size: SIZE, witness: 'court' }]);
    expect((await kepil(['verify', exported, '--key', key, '--require', 'court'])).code).toBe(2);
    expect((await kepil(['verify', exported, '--key', key, '--witness', 'nonsense'])).code).toBe(2);
  });

  test('a time stamp moved to another checkpoint, broken, unreadable, of an authority nobody trusts', async () => {
    const swap = ({ path }: { path: (name: string) => string }): void => writeFileSync(path('time-stamps/2026-11-23.tst'), readFileSync(path('time-stamps/2026-11-21.tst')));
    expect(await tampered(swap)).toEqual([{ code: 'time-stamp', name: '2026-11-23', why: 'another-checkpoint' }]);
    expect(await tampered(({ path }) => { const bytes = readFileSync(path('time-stamps/2026-11-23.tst')); bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1; writeFileSync(path('time-stamps/2026-11-23.tst'), bytes); })).toEqual([{ code: 'time-stamp', name: '2026-11-23', why: 'signature' }]);
    expect(await tampered(({ path }) => writeFileSync(path('time-stamps/2026-11-23.tst'), 'nonsense'))).toEqual([{ code: 'time-stamp', name: '2026-11-23', why: 'unreadable' }]);
    const strange = createAuthority({ clock: () => now, algorithm: 'RSA' });
    expect(await tampered(() => undefined, '--tsa', file('strange.pem', pem(strange.root)))).toEqual([{ code: 'time-stamp', name: '2026-11-21', why: 'not-trusted' }, { code: 'time-stamp', name: '2026-11-23', why: 'not-trusted' }]);
  });
});

test('openssl, which knows nothing of us, finds the time stamps of the folder good, and a moved one not', () => {
  const check = (stamp: string, note: string): string => execFileSync('openssl', ['ts', '-verify', '-token_in', '-in', join(exported, 'time-stamps', `${stamp}.tst`), '-data', join(exported, 'time-stamps', `${note}.txt`), '-CAfile', join(root, 'tsa.pem')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  expect(check('2026-11-21', '2026-11-21')).toContain('Verification: OK');
  expect(check('2026-11-23', '2026-11-23')).toContain('Verification: OK');
  expect(() => check('2026-11-21', '2026-11-23')).toThrow();
});

describe('one fact', () => {
  async function files(seq: number): Promise<{ proof: string; fact: string; args: string[] }> {
    const proof = await proofFile(db.pool, seq);
    const row = await provableFact(db.pool, facts[seq] ?? '');
    if (proof === null || row === null) throw new Error('no proof');
    const fact = companionFile(row);
    return { proof, fact, args: ['verify', '--proof', file(`${seq}.tlog-proof`, proof), '--fact', file(`${seq}.fact.json`, fact), ...own()] };
  }

  test('is proved from its words to what court and prosecutor cosigned', async () => {
    for (const seq of [0, 255, 256, 299, 300, 599]) {
      const { args } = await files(seq);
      expect(await kepil([...args, '--require', 'court,prosecutor', '--lang', 'ru']), `entry ${seq}`).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Запись стоит в журнале именно в этом виде.') });
    }
    // The newest fact is not cosigned yet: it has a proof, and not the one that is demanded.
    const { args } = await files(SIZE);
    expect((await kepil(args)).code).toBe(0);
    expect(await kepil([...args, '--require', 'court', '--lang', 'en'])).toMatchObject({ code: 1, out: expect.stringContaining('the cosignature of court is missing') });
  });

  test('changed words, another salt, another place, another path, another key are told apart', async () => {
    const { proof, fact, args } = await files(42);
    const codes = async (changes: { proof?: string; fact?: string; key?: string }): Promise<string[]> => {
      const { out } = await kepil(['verify', '--proof', file('a', changes.proof ?? proof), '--fact', file('b', changes.fact ?? fact), '--key', changes.key ?? key, '--format', 'json']);
      return (JSON.parse(out) as { problems: { code: string }[] }).problems.map(({ code }) => code);
    };
    expect(await codes({})).toEqual([]);
    expect(await codes({ fact: fact.replace('сөз 42', 'сөз 43') })).toEqual(['fact-differs']);
    expect(await codes({ fact: fact.replace(/"salt":"../, '"salt":"zz') })).toEqual(['fact-unreadable']);
    const parsed = JSON.parse(fact) as { salt: string; entry: string };
    expect(await codes({ fact: fact.replace(parsed.salt, parsed.salt.replace(/^./, (one) => (one === '0' ? '1' : '0'))) })).toEqual(['fact-differs']);
    expect(await codes({ fact: fact.replaceAll(parsed.entry, parsed.entry.replace(/^./, (one) => (one === '0' ? '1' : '0'))) })).toEqual(['fact-differs', 'not-in-log']);
    expect(await codes({ proof: (await files(43)).proof })).toEqual(['place-differs', 'not-in-log']);
    expect(await codes({ proof: proof.replace('index 42', 'index 43') })).toEqual(['place-differs', 'not-in-log']);
    expect(await codes({ proof: proof.replace(`\n${SIZE}\n`, `\n${SIZE - 1}\n`) })).toContain('checkpoint-signature');
    expect(await codes({ key: verifierKey(parseSignerKey(generateSignerKey('kepil.example/log'))) })).toEqual(['checkpoint-signature']);
    expect((await kepil(['verify', '--proof', file('a', 'nonsense'), '--fact', file('b', fact)])).code).toBe(4);
    expect((await kepil(['verify', '--proof', join(root, 'nowhere'), '--fact', file('b', fact)])).code).toBe(4);
    expect((await kepil(['verify', '--proof', file('a', proof)])).code).toBe(2);
    expect(args).toHaveLength(11);
  });

  test('a line of an export serves as the fact', async () => {
    const { proof } = await files(7);
    const line = readFileSync(join(exported, 'journal.jsonl'), 'utf8').split('\n')[7] ?? '';
    expect((await kepil(['verify', '--proof', file('a', proof), '--fact', file('b', line), '--key', key])).code).toBe(0);
  });
});

describe('two checkpoints', () => {
  const codes = async (...args: string[]): Promise<string[]> => (JSON.parse((await kepil(['verify', '--consistency', ...args, '--key', key, '--format', 'json'])).out) as { problems: { code: string }[] }).problems.map(({ code }) => code);

  test('are connected by a proof, by tiles, by an export, by the database', async () => {
    const [older, newer] = [join(root, 'first.txt'), join(root, 'last.txt')];
    const checkpoint = await checkpointAt(db.pool, SIZE);
    if (checkpoint === null) throw new Error('no checkpoint');
    const proof = file('c.tlog-consistency', await consistencyFile(db.pool, 300, checkpoint));
    for (const args of [[older, proof], [older, newer, '--tiles', exported], [older, newer, exported], [older, newer, join(exported, 'journal.jsonl')], [older, newer, '--database', db.url]]) {
      expect(await kepil(['verify', '--consistency', ...args, ...required(), '--lang', 'en']), args.join(' ')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('300 → 600 entries') });
    }
    expect(await codes(newer, newer, '--tiles', exported)).toEqual([]);
  });

  test('a fork, a rollback, another log, a log that ends too early', async () => {
    const [older, newer] = [join(root, 'first.txt'), join(root, 'last.txt')];
    const fork = (size: number): string => file(`fork-${size}.txt`, signNote(checkpointText({ origin: 'kepil.example/log', size, root: Buffer.alloc(32, 5) }), [log]));
    expect(await codes(fork(300), newer, '--tiles', exported)).toEqual(['not-consistent']);
    expect(await codes(older, fork(SIZE), '--tiles', exported)).toEqual(['not-consistent']);
    expect(await codes(fork(300), newer, exported)).toEqual(['checkpoint-differs']);
    expect(await codes(newer, older, '--tiles', exported)).toEqual(['shorter']);
    const far = file('far.txt', (await lastCheckpoint(db.pool))?.note ?? '');
    expect(await codes(older, far, '--tiles', exported)).toEqual(['log-shorter']);
    expect(await codes(older, far, exported)).toEqual(['log-shorter']);
    const strange = parseSignerKey(generateSignerKey('other.example/log'));
    expect(await codes(file('strange.txt', signNote(checkpointText({ origin: 'other.example/log', size: 3, root: Buffer.alloc(32) }), [strange])), newer, '--tiles', exported)).toEqual(['checkpoint-signature', 'another-log']);
    expect((await kepil(['verify', '--consistency', file('no.txt', 'no'), newer, '--tiles', exported])).code).toBe(4);
    expect((await kepil(['verify', '--consistency', older])).code).toBe(2);
  });
});

test('a witness is made, refuses to be made twice, and hands over what it kept', async () => {
  const folder = join(root, 'by-command');
  const made = await kepil(['witness', '--folder', folder, '--make', 'court']);
  expect(made.code).toBe(0);
  expect(parseVerifierKey(made.out.trim(), COSIGNATURE).name).toBe('court');
  expect((await kepil(['witness', '--folder', folder, '--make', 'court'])).code).toBe(4);
  expect((await kepil(['witness', '--folder', join(root, 'nowhere'), '--log', key])).code).toBe(4);
  expect((await kepil(['witness', '--folder', folder, '--log', 'nonsense'])).code).toBe(2);
  expect((await kepil(['witness', '--folder', folder])).code).toBe(2);
  expect(await kepil(['witness', '--folder', join(root, 'court'), '--kept', join(root, 'kept')])).toMatchObject({ code: 0, out: '2\n' });
  const kept = join(root, 'kept', encodeURIComponent('kepil.example/log'));
  expect(readdirSync(kept)).toEqual(['2026-11-21.txt', '2026-11-23.txt']);
  expect((await judged([exported, ...required(), '--checkpoint', join(kept, '2026-11-23.txt'), '--checkpoint', join(kept, '2026-11-21.txt')])).report.problems).toEqual([]);
});

test('a witness as a process of its own cosigns, and ends when it is asked to', async () => {
  const folder = join(root, 'process');
  const made = (await kepil(['witness', '--folder', folder, '--make', 'far-court'])).out.trim();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'witness', '--folder', folder, '--log', key, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  let said = '';
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    said += part.toString();
    if (said.split('\n').length > 2) break;
  }
  const [shown, url = ''] = said.split('\n');
  expect(shown).toBe(made);
  expect(await cosignRound(db.pool, [{ key: parseVerifierKey(made, COSIGNATURE), url }], now)).toBe(1);
  child.kill('SIGINT');
  expect(await gone).toEqual([0, null]);
});

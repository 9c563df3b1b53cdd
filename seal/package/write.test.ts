/** Writing and taking in: same bytes, nothing halfway, nothing that was not accepted. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeAll, expect, test } from 'vitest';
import yazl from 'yazl';
import { openArchive } from './archive.ts';
import { PartChanged, writeArchive } from './archive-writer.ts';
import { contentOfFolder } from './case-folder.ts';
import { LIMITS } from './layout.ts';
import { PlaceTaken, receivePackage } from './receive.ts';
import { contentOf, folder, testAuthority, testCase, unpacked, withManifests, writeCase, writeRaw, type Case } from './testing.ts';
import { verifyPackage } from './verify-package.ts';
import { NotReady, writePackage } from './write.ts';

let one: Case;
beforeAll(() => {
  const authority = testAuthority();
  one = testCase(authority, { investigator: authority.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor: authority.person('ПЕТРОВА', 'АНАР', '850202400456') });
});
const digest = async (path: string): Promise<string> => hash('sha256', await readFile(path));

test('the same content gives the same bytes, in any zone, from memory, from files in pieces, and from a folder that was received', async () => {
  using place = folder();
  const first = await digest(await writeCase(place.path('a.zip'), one));
  const zone = process.env['TZ'];
  try {
    for (const other of ['Pacific/Kiritimati', 'America/New_York']) {
      process.env['TZ'] = other;
      expect(await digest(await writeCase(place.path('b.zip'), one))).toBe(first);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone;
  }
  async function* single(bytes: Uint8Array) { for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7); }
  await writePackage(place.path('c.zip'), { ...contentOf(one), open: (path) => single(one.files.get(path) ?? Buffer.alloc(0)) });
  expect(await digest(place.path('c.zip'))).toBe(first);
  expect((await receivePackage(place.path('a.zip'), place.path('case'), { signatures: null })).whole).toBe(true);
  await writePackage(place.path('d.zip'), await contentOfFolder(place.path('case')));
  expect(await digest(place.path('d.zip'))).toBe(first);
});

test('a document that is no longer what was accepted stops the writing, and no half package stays', async () => {
  using place = folder();
  const spoiled = (change: (bytes: Buffer) => Buffer) => writePackage(place.path('a.zip'), { ...contentOf(one), open: (path) => { const bytes = Buffer.from(one.files.get(path) ?? []); return path.endsWith('tom-002/0001.pdf') ? change(bytes) : bytes; } });
  for (const change of [(bytes: Buffer) => bytes.fill(1, 5, 6), (bytes: Buffer) => bytes.subarray(1), (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)])]) {
    await expect(spoiled(change)).rejects.toThrow(new PartChanged('delo-267500031000123/data/tom-002/0001.pdf'));
    expect(readdirSync(place.path('.'))).toEqual([]);
  }
  const broken = writePackage(place.path('a.zip'), { ...contentOf(one), async* open() { yield Buffer.from('%PDF'); throw new Error('the disk is gone'); } });
  await expect(broken).rejects.toThrow('the disk is gone');
  await expect(writeCase(place.path('no-such-folder/a.zip'), one)).rejects.toThrow('ENOENT');
  expect(readdirSync(place.path('.'))).toEqual([]);
});

test('cancelled before and in the middle, writing and taking in leave nothing', async () => {
  using place = folder();
  await expect(writePackage(place.path('a.zip'), contentOf(one), { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  const stop = new AbortController();
  const seen: number[] = [];
  await expect(writePackage(place.path('a.zip'), contentOf(one), { signal: stop.signal, progress: (bytes) => { seen.push(bytes); if (bytes > 8000) stop.abort(); } })).rejects.toThrow('aborted');
  expect(seen.length).toBeGreaterThan(3);
  expect(readdirSync(place.path('.'))).toEqual([]);
  const path = await writeCase(place.path('a.zip'), one);
  const late = new AbortController();
  await expect(receivePackage(path, place.path('case'), { signatures: null, signal: late.signal, progress: (bytes) => { if (bytes > 8000) late.abort(); } })).rejects.toThrow('aborted');
  expect(readdirSync(place.path('.'))).toEqual(['a.zip']);
});

test('an inventory whose signatures are not those it names, or that contradicts itself, is not sent', async () => {
  using place = folder();
  const content = contentOf(one);
  const problems = async (more: Partial<typeof content>): Promise<unknown> => writePackage(place.path('a.zip'), { ...content, ...more }).then(() => null, (error: unknown) => (error instanceof NotReady ? error.problems : error));
  expect(await problems({ signatures: content.signatures.slice(1) })).toEqual([{ code: 'signature-missing', role: 'investigator' }]);
  expect(await problems({ signatures: [...content.signatures, { role: 'judge', cms: Buffer.from('x') }] })).toEqual([{ code: 'signature-strange', role: 'judge' }]);
  expect(await problems({ inventory: Buffer.from(Buffer.from(one.inventory).toString().replace('"seq":2', '"seq":3')) })).toMatchObject([{ code: 'root-differs' }, { code: 'seq-gap', seq: 3, line: 3 }, { code: 'seq-gap', seq: 3, line: 4 }]);
  expect(await problems({ inventory: Buffer.from('no inventory') })).toEqual([{ code: 'inventory-malformed', line: 1 }]);
  expect(readdirSync(place.path('.'))).toEqual([]);
});

test('a sound package is laid out by volumes and is a bag that sha256sum accepts', async () => {
  using place = folder();
  const path = await writeCase(place.path('a.zip'), one);
  const order: string[] = [];
  const report = await verifyPackage(path, { signatures: null, keep: { async file(name, content) { order.push(name); for await (const _ of content); } } });
  expect(report.whole).toBe(true);
  expect(order.slice(7)).toEqual(['0001.pdf', '0001.pdf.1.p7s', '0001.pdf.2.p7s', '0002.pdf', '0003.pdf'].map((name) => `data/tom-001/${name}`).concat(['0001.pdf', '0001.pdf.1.p7s', '0002.pdf'].map((name) => `data/tom-002/${name}`)));
  await receivePackage(path, place.path('case'), { signatures: null });
  for (const [name, content] of one.files) expect(await readFile(join(place.path('case'), name))).toEqual(Buffer.from(content));
  const sums = spawnSync('sha256sum', ['--strict', '--quiet', '-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], { cwd: place.path('case') });
  if (sums.error === undefined) expect(sums.status).toBe(0);
});

test('a package that is not whole, or a place that is taken, leaves everything as it was', async () => {
  using place = folder();
  const path = await writeCase(place.path('a.zip'), one);
  const entries = withManifests((await unpacked(path)).filter(({ name }) => !name.endsWith('tom-002/0002.pdf')), one.number);
  const report = await receivePackage(await writeRaw(place.path('bad.zip'), entries), place.path('case'), { signatures: null });
  expect(report.problems).toMatchObject([{ code: 'missing', seq: 5 }, { code: 'manifest-unlisted' }]);
  mkdirSync(place.path('taken'));
  await writeFile(place.path('taken/mine'), 'mine');
  await expect(receivePackage(path, place.path('taken'), { signatures: null })).rejects.toThrow(PlaceTaken);
  expect(readdirSync(place.path('.')).sort()).toEqual(['a.zip', 'bad.zip', 'taken']);
  expect(readdirSync(place.path('taken'))).toEqual(['mine']);
});

test('a package cut while it is read is named as cut off', async () => {
  using place = folder();
  const path = await writeCase(place.path('a.zip'), one);
  let cut = false;
  const report = await verifyPackage(path, { signatures: null, keep: { async file(_, content) { if (!cut) { cut = true; await truncate(path, 3000); } for await (const _piece of content); } } });
  expect(report).toMatchObject({ whole: false, problems: [{ code: 'truncated' }] });
});

test('what yazl writes is read: it puts sizes after the content', async () => {
  using place = folder();
  const zip = new yazl.ZipFile();
  for (const name of ['delo-1/a', 'delo-1/b']) zip.addReadStreamLazy(name, { compress: false, mode: 0o100644 }, (give) => give(null, Readable.from([Buffer.from(name.repeat(1000))])));
  zip.addBuffer(Buffer.from('c'), 'delo-1/c', { compress: false });
  zip.end({ forceZip64Format: true, comment: '' });
  await pipeline(zip.outputStream, createWriteStream(place.path('a.zip')));
  const archive = await openArchive(place.path('a.zip'), LIMITS);
  expect([archive.findings.listed, archive.entries.map(({ name, size }) => [name, size])]).toEqual([[], [['delo-1/a', 8000], ['delo-1/b', 8000], ['delo-1/c', 1]]]);
  await archive.close();
});

test('what we write is read by unzip and by Python, where they are', async () => {
  using place = folder();
  const path = await writeCase(place.path('a.zip'), one);
  for (const [tool, ...args] of [['unzip', '-tq', path], ['python3', '-m', 'zipfile', '-t', path]] as const) {
    const { status, error, stdout } = spawnSync(tool, args, { encoding: 'utf8' });
    if (error === undefined) expect([tool, status, stdout]).toEqual([tool, 0, expect.not.stringContaining('rror in')]);
  }
});

test('more files than 16 bits can count are written and read in the wide form', async () => {
  using place = folder();
  const count = 0x10000;
  const empty = hash('sha256', '');
  const path = place.path('many.zip');
  await writeArchive(path, Array.from({ length: count }, (_, i) => ({ name: `delo-1/${i}`, size: 0, sha256: empty, open: () => Buffer.alloc(0) })));
  const archive = await openArchive(path, LIMITS);
  expect([archive.findings.listed, archive.entries.length, archive.entries.at(-1)?.name]).toEqual([[], count, 'delo-1/65535']);
  await archive.close();
  const { status, error, stdout } = spawnSync('python3', ['-c', 'import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))', path], { encoding: 'utf8' });
  if (error === undefined) expect([status, stdout.trim()]).toEqual([0, String(count)]);
});

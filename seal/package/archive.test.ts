import { mkdirSync, symlinkSync } from 'node:fs';
import { truncate, writeFile, readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openArchive } from './archive.ts';
import { LIMITS } from './layout.ts';
import type { Problem } from './problem.ts';
import { folder, packed, writeRaw, type RawEntry } from './testing.ts';

const file = (name: string, text = name): RawEntry => ({ name, content: Buffer.from(text) });
const good = (): RawEntry[] => [file('delo-1/bagit.txt'), file('delo-1/data/tom-001/0001.pdf', 'one'), file('delo-1/data/tom-001/0002.pdf', 'two')];

async function problemsOf(...given: Parameters<typeof packed>): Promise<readonly Problem[]> {
  using place = folder();
  const archive = await openArchive(await writeRaw(place.path('a.zip'), ...given), LIMITS);
  await archive.close();
  return archive.findings.listed;
}
const codes = async (...given: Parameters<typeof packed>): Promise<string[]> => (await problemsOf(...given)).map(({ code }) => code);

test('an archive of stored files one after the other is read as it lies', async () => {
  using place = folder();
  const archive = await openArchive(await writeRaw(place.path('a.zip'), good()), LIMITS);
  expect(archive.findings.listed).toEqual([]);
  expect(archive.entries.map(({ name, size }) => [name, size])).toEqual(good().map(({ name, content }) => [name, content.length]));
  const [, second] = archive.entries;
  const pieces: string[] = [];
  if (second) for await (const piece of archive.read(second)) pieces.push(piece.toString());
  expect(pieces.join('')).toBe('one');
  await archive.close();
});

test.each([
  ['../../etc/passwd', 'name-parent'], ['delo-1/../../x', 'name-parent'], ['/etc/passwd', 'name-absolute'], ['C:/windows/x', 'name-drive'], ['c:x', 'name-drive'],
  ['delo-1\\..\\x', 'name-backslash'], ['delo-1/x.pdf\0.exe', 'name-nul'], ['delo-1//x', 'name-form'], ['delo-1/./x', 'name-form'], ['delo-1/a b', 'name-form'],
  ['delo-1/x:stream', 'name-form'], ['delo-1/data/', 'name-folder'], ['delo-1/\u00d0\u00b0', 'name-form'], ['', 'name-form'],
])('the name %j is refused as %s', async (name, code) => {
  expect(await codes([...good(), file(name, 'x')])).toEqual([code]);
});

test('two names that some computer takes for one are refused, each pair named', async () => {
  const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
  expect(await codes([...good(), file('delo-1/data/tom-001/0001.pdf', 'other')])).toEqual(['name-repeated']);
  expect(await problemsOf([...good(), file('delo-1/data/TOM-001/0001.PDF')])).toEqual([{ code: 'name-twin', entry: 'delo-1/data/TOM-001/0001.PDF', found: 'delo-1/data/tom-001/0001.pdf' }]);
  expect(await codes([...good(), file('delo-1/data/tom-001/0001.pdf.')])).toEqual(['name-twin']);
  // й in one letter and as и with a breve; the ligature ﬁ.
  expect(await codes([...good(), file(utf8('delo-1/\u0439')), file(utf8('delo-1/\u0438\u0306'))])).toEqual(['name-form', 'name-form', 'name-twin']);
  expect(await codes([...good(), file('delo-1/fi'), file(utf8('delo-1/\ufb01'))])).toEqual(['name-form', 'name-twin']);
});

test('a link, a device, a folder in the place of a file is refused', async () => {
  for (const mode of [0o120777, 0o060644, 0o040755]) expect(await codes([...good(), { ...file('delo-1/x'), mode }])).toEqual(['not-a-file']);
});

test('what the local header says must be what the directory says', async () => {
  const one = (more: Partial<RawEntry>): RawEntry[] => [...good(), { ...file('delo-1/x', 'content'), ...more }];
  expect(await problemsOf(one({ localName: 'delo-1/y' }))).toMatchObject([{ code: 'header-differs', field: 'name' }]);
  expect(await problemsOf(one({ localCrc: 1 }))).toMatchObject([{ code: 'header-differs', field: 'crc32' }]);
  expect(await problemsOf(one({ localFlags: 8 }))).toMatchObject([{ code: 'header-differs', field: 'flags' }]);
  expect(await problemsOf(one({ flags: 8 }))).toMatchObject([{ code: 'header-differs', field: 'descriptor' }]);
  // A second name in an extra field, which some readers take for the real one.
  const unicodePath = Buffer.from('757008000100000000616263', 'hex');
  expect(await problemsOf(one({ extra: unicodePath }))).toMatchObject([{ code: 'header-differs', field: 'extra' }]);
  expect(await problemsOf(one({ localExtra: unicodePath }))).toMatchObject([{ code: 'header-differs', field: 'extra' }]);
});

test('bytes before, between and after the files, and files that overlap, are refused', async () => {
  const [first, ...rest] = good() as [RawEntry, ...RawEntry[]];
  expect(await codes([{ ...first, before: Buffer.from('MZ') }, ...rest])).toEqual(['not-a-package']);
  expect(await problemsOf([first, ...rest.map((entry, i) => (i === 0 ? { ...entry, before: Buffer.from('hidden') } : entry))])).toMatchObject([{ code: 'hidden-bytes', entry: 'delo-1/data/tom-001/0001.pdf', found: '6' }]);
  expect(await codes(good(), { after: Buffer.from('tail') })).toEqual(['trailing-bytes']);
  expect(await codes(good(), { comment: 'note' })).toEqual(['trailing-bytes']);
  // A second directory inside a comment.
  expect(await codes(good(), { comment: packed([]).toString('latin1') })).toEqual(['directory-malformed']);
  expect(await codes([...good(), { ...file('delo-1/again', 'delo-1/bagit.txt'), offset: 0 }])).toEqual(['overlap']);
  // An entry of the file that the directory does not name.
  using place = folder();
  const bytes = packed([...good(), file('delo-1/hidden')]), fewer = packed(good());
  const cut = bytes.readUInt32LE(bytes.length - 6);
  const directory = fewer.subarray(fewer.readUInt32LE(fewer.length - 6));
  const forged = Buffer.concat([bytes.subarray(0, cut), directory]);
  forged.writeUInt32LE(cut, forged.length - 6);
  await writeFile(place.path('a.zip'), forged);
  const archive = await openArchive(place.path('a.zip'), LIMITS);
  await archive.close();
  expect(archive.findings.listed).toMatchObject([{ code: 'hidden-bytes' }]);
});

test('a bomb is refused before a byte of it is unpacked: nothing compressed, nothing larger than it is', async () => {
  const packedZeros = deflateRawSync(Buffer.alloc(50_000_000));
  expect(await problemsOf([...good(), { name: 'delo-1/bomb', content: packedZeros, method: 8, size: 50_000_000 }])).toEqual([{ code: 'entry-compressed', entry: 'delo-1/bomb' }]);
  expect(await problemsOf([...good(), { ...file('delo-1/x', 'abc'), size: 500_000_000 }])).toMatchObject([{ code: 'size-declared' }]);
  expect(await codes([...good(), { ...file('delo-1/x', 'abc'), size: 500_000_000, packed: 500_000_000 }])).toEqual(['overlap']);
  using place = folder();
  const path = await writeRaw(place.path('a.zip'), good());
  const few = await openArchive(path, { ...LIMITS, entries: 2 });
  const small = await openArchive(path, { ...LIMITS, total: 100 });
  expect([few.findings.listed, small.findings.listed]).toMatchObject([[{ code: 'too-many-entries', expected: '2', found: '3' }], [{ code: 'too-large', expected: '100' }]]);
  await Promise.all([few.close(), small.close()]);
});

test('encrypted and split archives are refused', async () => {
  expect(await codes([...good(), { ...file('delo-1/x'), flags: 1 }])).toEqual(['entry-encrypted']);
  expect(await codes([...good(), { ...file('delo-1/x'), flags: 0x41 }])).toEqual(['entry-encrypted']);
  expect(await codes(good(), { disk: 1 })).toEqual(['multi-disk']);
  expect(await codes([...good(), { ...file('delo-1/x'), disk: 2 }])).toEqual(['multi-disk']);
});

test('a directory that names more or fewer entries than it holds is damaged', async () => {
  expect(await codes(good(), { count: 2 })).toEqual(['directory-malformed', 'hidden-bytes']);
  expect(await codes(good(), { count: 4 })).toEqual(['directory-malformed']);
});

test('cut off at any byte, the archive is named as cut off or no archive', async () => {
  using place = folder();
  const whole = packed(good());
  const met = new Set<string>();
  for (let length = 0; length < whole.length; length++) {
    await writeFile(place.path('a.zip'), whole.subarray(0, length));
    const archive = await openArchive(place.path('a.zip'), LIMITS);
    await archive.close();
    expect(archive.findings.listed, `${length} bytes`).toHaveLength(1);
    met.add(archive.findings.listed[0]?.code ?? '');
  }
  expect([...met].sort()).toEqual(['not-a-package', 'trailing-bytes', 'truncated'].filter((code) => met.has(code)));
  expect(met).toContain('truncated');
});

test('one byte changed anywhere in the headers of an archive is found, and never throws', async () => {
  using place = folder();
  const whole = packed(good());
  const path = place.path('a.zip');
  let silent = 0;
  for (let at = 0; at < whole.length; at++) {
    for (const flip of [0x01, 0x80, 0xff]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      await writeFile(path, bytes);
      const archive = await openArchive(path, LIMITS);
      await archive.close();
      if (archive.findings.none) silent++;
    }
  }
  // Contents (checked by digest), times, versions and attributes that no reader goes by are what is left.
  expect(silent).toBeLessThan(whole.length * 3 * 0.6);
});

test('a file that shrinks while it is read ends the reading', async () => {
  using place = folder();
  const path = await writeRaw(place.path('a.zip'), [file('delo-1/x', 'x'.repeat(3_000_000))]);
  const archive = await openArchive(path, LIMITS);
  const [entry] = archive.entries;
  await expect(async () => {
    if (entry) for await (const _ of archive.read(entry)) await truncate(path, 1_500_000);
  }).rejects.toThrow();
  await archive.close();
});

test('a folder, a missing file and a link to an archive are what the file system says they are', async () => {
  using place = folder();
  mkdirSync(place.path('folder'));
  await expect(openArchive(place.path('none.zip'), LIMITS)).rejects.toThrow('ENOENT');
  await expect(openArchive(place.path('folder'), LIMITS)).rejects.toThrow('EISDIR');
  const path = await writeRaw(place.path('a.zip'), good());
  symlinkSync(path, place.path('link.zip'));
  const archive = await openArchive(place.path('link.zip'), LIMITS);
  expect(archive.findings.none && (await readFile(path)).length === archive.size).toBe(true);
  await archive.close();
});

import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { asicManifest, ASIC_TYPE, writeAsic } from './asic.ts';
import { readInventory, type Inventory } from './inventory.ts';
import { contentOf, folder, testAuthority, testCase, unpacked, type Case } from './testing.ts';

let one: Case, inventory: Inventory;
beforeAll(() => {
  const authority = testAuthority();
  one = testCase(authority, { investigator: authority.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor: authority.person('ПЕТРОВА', 'АНАР', '850202400456') });
  const read = readInventory(one.inventory).inventory;
  if (read === null) throw new Error('not an inventory');
  inventory = read;
});
const signed = () => [one.investigator.sign(asicManifest(inventory, 1, 1)), one.prosecutor.sign(asicManifest(inventory, 1, 2))];

test('a volume has its type first, a manifest and a signature for each signer, the inventory and its files with their digests', async () => {
  using place = folder();
  const path = place.path('tom-001.asice');
  await writeAsic(path, inventory, 1, { ...contentOf(one), signatures: signed() });
  const bytes = await readFile(path);
  // EN 319 162-1, A.1: "mimetype" at byte 30 and its content at byte 38 tell the type without reading the archive.
  expect(bytes.toString('latin1', 30, 38 + ASIC_TYPE.length)).toBe(`mimetype${ASIC_TYPE}`);
  const entries = await unpacked(path);
  expect(entries.map(({ name }) => name)).toEqual(['mimetype', 'META-INF/ASiCManifest001.xml', 'META-INF/signature001.p7s', 'META-INF/ASiCManifest002.xml', 'META-INF/signature002.p7s', 'opis.jsonl',
    'tom-001/0001.pdf', 'tom-001/0001.pdf.1.p7s', 'tom-001/0001.pdf.2.p7s', 'tom-001/0002.pdf', 'tom-001/0003.pdf']);
  const manifest = Buffer.from(entries[1]?.content ?? []).toString();
  const listed = [...manifest.matchAll(/URI="([^"]+)" MimeType="[^"]+"><ds:DigestMethod[^>]+><ds:DigestValue>([^<]+)</g)].map(([, name, digest]) => [name, digest]);
  expect(listed).toEqual(entries.slice(5).map(({ name, content }) => [name, hash('sha256', content, 'base64')]));
});

test('unzip and openssl find the volume sound, where they are', async (context) => {
  if (['unzip', 'openssl'].some((tool) => spawnSync(tool, ['version']).error !== undefined)) context.skip('no unzip or no openssl here');
  using place = folder();
  const path = place.path('tom-001.asice');
  await writeAsic(path, inventory, 1, { ...contentOf(one), signatures: signed() });
  await writeFile(place.path('roots.pem'), one.authority.pem);
  expect(spawnSync('unzip', ['-q', path, '-d', place.path('out')]).status).toBe(0);
  const verified = (n: number, manifest: number): number | null => spawnSync('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `META-INF/signature00${n}.p7s`, '-content', `META-INF/ASiCManifest00${manifest}.xml`, '-CAfile', place.path('roots.pem'), '-purpose', 'any', '-attime', String(Date.parse('2026-11-21T09:30:00Z') / 1000), '-out', '/dev/null'], { cwd: place.path('out') }).status;
  expect([verified(1, 1), verified(2, 2), verified(1, 2)]).toEqual([0, 0, 4]);
});

test('a volume that is not there, no signature, a changed file: nothing is written', async () => {
  using place = folder();
  const content = { ...contentOf(one), signatures: signed() };
  await expect(writeAsic(place.path('a.asice'), inventory, 9, content)).rejects.toThrow('no volume 9');
  await expect(writeAsic(place.path('a.asice'), inventory, 1, { ...content, signatures: [] })).rejects.toThrow('no signature');
  await expect(writeAsic(place.path('a.asice'), inventory, 1, { ...content, open: () => Buffer.from('other') })).rejects.toThrow('not what was accepted');
  await expect(readFile(place.path('a.asice'))).rejects.toThrow('ENOENT');
});

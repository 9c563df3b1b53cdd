/** Attacks on a package: ours must name each with its place, and the independent script of the documentation must come to the same answer. */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInventory, writeInventory, type DocumentLine } from './inventory.ts';
import { baseOf, pathOf } from './layout.ts';
import { problemWords, type Problem } from './problem.ts';
import type { SignatureCheck } from './signatures.ts';
import { folder, packed, signedCase, testAuthority, testCase, unpacked, withManifests, writeCase, writeRaw, type TestAuthority, type Case, type Person, type RawEntry } from './testing.ts';
import { verifyPackage, type VerifyOptions } from './verify-package.ts';
import { verifySignature } from '../verify.ts';

const script = fileURLToPath(new URL('../../docs/verify-package.sh', import.meta.url));
const missing = ['bash', 'openssl', 'python3', 'sha256sum'].filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
const second = missing.length === 0 ? script : null;
if (second === null) console.warn(`The independent verifier is not run: no ${missing.join(', ')} here.`);

const NUMBER = '267500031000123';
const base = `${baseOf(NUMBER)}/`;
let authority: TestAuthority, stranger: TestAuthority;
let people: { investigator: Person; prosecutor: Person };
let one: Case;
let check: SignatureCheck;

beforeAll(() => {
  [authority, stranger] = [testAuthority(), testAuthority()];
  people = { investigator: authority.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor: authority.person('ПЕТРОВА', 'АНАР', '850202400456') };
  one = testCase(authority, people, NUMBER);
  check = { verify: verifySignature, trust: authority.trust, receivedAt: Date.parse('2026-11-21T10:00:00Z') };
});

/** The answers of both verifiers to one file: ours as codes with places, the script's as holds or not. */
async function both(path: string, options: Partial<VerifyOptions> = {}): Promise<{ problems: readonly Problem[]; whole: boolean; agree: boolean | null; said: string }> {
  const report = await verifyPackage(path, { signatures: check, ...options });
  for (const problem of report.problems) for (const sentence of Object.values(problemWords(problem))) expect(sentence).not.toMatch(/\{\w+\}|undefined|: —$/);
  if (second === null) return { ...report, agree: null, said: '' };
  await writeFile(`${path}.pem`, authority.pem);
  const run = spawnSync('bash', [second, path, `${path}.pem`, ...(options.case === undefined ? [] : [options.case])], { encoding: 'utf8' });
  expect([0, 1]).toContain(run.status);
  expect(run.stderr).not.toMatch(/Traceback|line \d+/);
  return { problems: report.problems, whole: report.whole, agree: (run.status === 0) === report.whole, said: run.stdout };
}

/** Lets an attacker rebuild the package from its entries; `fit` makes the bag's own lists fit again. */
async function attacked(change: (entries: RawEntry[]) => RawEntry[], { fit = true }: { readonly fit?: boolean } = {}): Promise<readonly Problem[]> {
  using place = folder();
  const entries = change((await unpacked(await writeCase(place.path('good.zip'), one))).map((entry) => ({ ...entry, content: Buffer.from(entry.content) })));
  const found = await both(await writeRaw(place.path('bad.zip'), fit ? withManifests(entries, NUMBER) : entries));
  expect(found.whole, 'must not hold').toBe(false);
  expect(found.agree ?? true, `the independent script said: ${found.said}`).toBe(true);
  return found.problems;
}
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);
const entry = (entries: readonly RawEntry[], name: string): RawEntry => {
  const found = entries.find((candidate) => candidate.name === base + name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const lines = (content: Uint8Array): string[] => Buffer.from(content).toString().trimEnd().split('\n');
const joined = (all: readonly string[]): Buffer => Buffer.from(`${all.join('\n')}\n`);

describe('a good package', () => {
  test('holds for both verifiers, all five signatures checked', async () => {
    using place = folder();
    const path = await writeCase(place.path('good.zip'), one);
    const found = await both(path, { case: NUMBER });
    expect(found.problems).toEqual([]);
    expect(found.agree ?? true, found.said).toBe(true);
    const { signatures, inventory } = await verifyPackage(path, { signatures: check });
    expect(signatures.map(({ seq, role, valid, signer }) => [seq, role, valid, signer?.iin])).toEqual([
      [null, 'investigator', true, '900101300123'], [null, 'prosecutor', true, '850202400456'], [1, null, true, '900101300123'], [1, null, true, '850202400456'], [4, null, true, '900101300123'],
    ]);
    expect(inventory?.head).toMatchObject({ case: NUMBER, volumes: 2, documents: 5, sheets: 58 });
  });

  test('is the same, written by hand with the same entries', async () => {
    using place = folder();
    const entries = await unpacked(await writeCase(place.path('good.zip'), one));
    const found = await both(await writeRaw(place.path('again.zip'), withManifests(entries, NUMBER)));
    expect([found.problems, found.agree ?? true]).toEqual([[], true]);
  });

  test('of one document without signatures of its own holds', async () => {
    using place = folder();
    const content = Buffer.from('one');
    const line: DocumentLine = { seq: 1, vol: 1, pos: 1, sheetFrom: 1, sheetTo: 1, docId: 'құжат-1', path: pathOf(1, 1, 'pdf'), size: 3, sha256: hash('sha256', content), sigs: [] };
    const small = signedCase(authority, people, 'KZ-1', [line], new Map([[line.path, content]]));
    const found = await both(await writeCase(place.path('small.zip'), small));
    expect([found.problems, found.agree ?? true]).toEqual([[], true]);
  });
});

describe('documents', () => {
  test('swapped between volumes with all lists of the bag regenerated: the inventory names both', async () => {
    const problems = await attacked((entries) => {
      const a = entry(entries, 'data/tom-001/0002.pdf'), b = entry(entries, 'data/tom-002/0002.pdf');
      [a.content, b.content] = [b.content, a.content];
      return entries;
    });
    expect(problems.filter(({ code }) => code === 'content-differs')).toEqual([{ code: 'content-differs', entry: 'data/tom-001/0002.pdf', seq: 2 }, { code: 'content-differs', entry: 'data/tom-002/0002.pdf', seq: 5 }]);
    expect(codes(problems)).toEqual(['manifest-differs', 'manifest-differs', 'size-differs', 'content-differs', 'size-differs', 'content-differs']);
  });

  test('of which one byte was changed: without and with the lists regenerated', async () => {
    const change = (entries: RawEntry[]): RawEntry[] => { entry(entries, 'data/tom-001/0003.pdf').content[100] = 0; return entries; };
    expect(await attacked(change, { fit: false })).toEqual([{ code: 'content-differs', entry: 'data/tom-001/0003.pdf', seq: 3 }]);
    expect(codes(await attacked(change))).toEqual(['manifest-differs', 'content-differs']);
  });

  test('whose bytes changed under the checksum of the archive', async () => {
    const problems = await attacked((entries) => {
      const target = entry(entries, 'data/tom-001/0003.pdf');
      return entries.map((candidate) => (candidate === target ? { ...candidate, crc: 12345 } : candidate));
    }, { fit: false });
    expect(problems).toEqual([{ code: 'checksum-differs', entry: 'data/tom-001/0003.pdf', seq: 3 }]);
  });

  test('removed', async () => {
    expect(await attacked((entries) => entries.filter(({ name }) => !name.endsWith('tom-001/0002.pdf')))).toEqual([
      { code: 'missing', entry: 'data/tom-001/0002.pdf', seq: 2 }, { code: 'manifest-unlisted', entry: 'data/tom-001/0002.pdf' },
    ]);
  });

  test('added', async () => {
    expect(codes(await attacked((entries) => [...entries, { name: `${base}data/tom-002/0003.pdf`, content: Buffer.from('new') }]))).toEqual(['unlisted', 'manifest-missing']);
    expect(codes(await attacked((entries) => [...entries, { name: `${base}readme.txt`, content: Buffer.from('new') }]))).toEqual(['unlisted', 'manifest-missing']);
    expect(await attacked((entries) => [...entries, { name: 'other/file', content: Buffer.from('new') }], { fit: false })).toEqual([{ code: 'base-directory', entry: 'other/file' }]);
  });

  test('renamed', async () => {
    const problems = await attacked((entries) => { entry(entries, 'data/tom-001/0002.pdf').name = `${base}data/tom-001/0009.pdf`; return entries; });
    expect(codes(problems)).toEqual(['missing', 'unlisted', 'manifest-unlisted', 'manifest-missing']);
  });

  test('cut short', async () => {
    const problems = await attacked((entries) => { const target = entry(entries, 'data/tom-002/0002.pdf'); target.content = target.content.subarray(0, 100); return entries; });
    expect(problems).toContainEqual({ code: 'size-differs', entry: 'data/tom-002/0002.pdf', seq: 5, expected: '9000', found: '100' });
  });

  test('lying in another order in the archive', async () => {
    expect(await attacked((entries) => [...entries.slice(0, -2), ...entries.slice(-1), ...entries.slice(-2, -1)], { fit: false })).toMatchObject([{ code: 'entry-order', entry: 'data/tom-002/0002.pdf', expected: 'data/tom-002/0001.pdf.1.p7s', seq: 5 }]);
  });
});

describe('the inventory', () => {
  const changed = (change: (all: string[]) => string[]) => (entries: RawEntry[]): RawEntry[] => { const opis = entry(entries, 'opis.jsonl'); opis.content = joined(change(lines(opis.content))); return entries; };

  test('with two lines in each other\'s place: order, root and signatures fail', async () => {
    const problems = await attacked(changed(([head = '', a = '', b = '', ...rest]) => [head, b, a, ...rest]));
    expect(codes(problems).slice(0, 1)).toEqual(['root-differs']);
    expect(problems).toContainEqual({ code: 'seq-gap', seq: 2, line: 2, expected: '1', found: '2' });
    expect(problems).toContainEqual({ code: 'sheet-gap', seq: 2, line: 2, expected: '1', found: '4' });
    expect(problems.filter(({ code }) => code === 'signature-invalid').map(({ role }) => role)).toEqual(['investigator', 'prosecutor']);
  });

  test('made anew with the order changed, all else fitting: only the signatures are left, and they fail', async () => {
    const problems = await attacked((entries) => {
      const { inventory } = readInventory(one.inventory);
      const documents = (inventory?.documents ?? []).map((document) => ({ ...document, docId: document.seq === 2 ? 'doc-3' : document.seq === 3 ? 'doc-2' : document.docId }));
      entry(entries, 'opis.jsonl').content = Buffer.from(writeInventory({ case: NUMBER, at: '2026-11-21T09:30:00Z', signers: one.signers }, documents));
      return entries;
    });
    expect(codes(problems)).toEqual(['signature-invalid', 'signature-invalid']);
  });

  test('with a line twice, a line less, a key twice, a space, another spelling', async () => {
    expect(codes(await attacked(changed((all) => [...all, all.at(-1) ?? ''])))).toContain('document-repeated');
    expect(await attacked(changed((all) => all.slice(0, -1)))).toContainEqual({ code: 'count-differs', line: 1, field: 'documents', expected: '5', found: '4' });
    const spoiled = (line: number, change: (text: string) => string) => attacked(changed((all) => all.map((text, i) => (i + 1 === line ? change(text) : text))));
    expect(await spoiled(3, (text) => text.replace('"seq":2', '"seq":7,"seq":2'))).toEqual([{ code: 'inventory-malformed', line: 3 }]);
    expect(await spoiled(3, (text) => `${text} `)).toEqual([{ code: 'inventory-malformed', line: 3 }]);
    expect(await spoiled(4, (text) => text.replace('"doc-3"', '"\\u0064oc-3"'))).toEqual([{ code: 'inventory-malformed', line: 4 }]);
    expect(await spoiled(4, (text) => text.replace('"seq":3', '"seq":3.0'))).toEqual([{ code: 'inventory-malformed', line: 4 }]);
    expect(await spoiled(1, () => '{"kepil":"opis/1"}')).toEqual([{ code: 'inventory-malformed', line: 1 }]);
  });

  test('of another case, with its own valid signatures, in the place of ours', async () => {
    const other = testCase(authority, people, '267500031000999');
    const problems = await attacked((entries) => {
      entry(entries, 'opis.jsonl').content = Buffer.from(other.inventory);
      for (const { role, cms } of other.signatures) entry(entries, `opis.jsonl.${role}.p7s`).content = Buffer.from(cms);
      return entries;
    });
    expect(problems[0]).toEqual({ code: 'another-case', entry: 'opis.jsonl', line: 1, expected: NUMBER, found: '267500031000999' });
    expect(codes(problems)).toContain('content-differs');
  });

  test('of a whole package of another case, when ours was expected', async () => {
    using place = folder();
    const other = testCase(authority, people, '267500031000999');
    const found = await both(await writeCase(place.path('other.zip'), other), { case: NUMBER });
    expect([found.problems, found.agree ?? true]).toEqual([[{ code: 'another-case', entry: 'opis.jsonl', line: 1, expected: NUMBER, found: '267500031000999' }], true]);
  });
});

describe('signatures', () => {
  test('taken away, even with all lists regenerated: the inventory itself says who signed it', async () => {
    expect(await attacked((entries) => entries.filter(({ name }) => !name.endsWith('prosecutor.p7s')))).toEqual([{ code: 'signature-missing', entry: 'opis.jsonl.prosecutor.p7s', role: 'prosecutor' }]);
    expect(codes(await attacked((entries) => entries.filter(({ name }) => !name.endsWith('0001.pdf.2.p7s'))))).toEqual(['missing', 'manifest-unlisted']);
  });

  test('of one role copied for the other', async () => {
    const problems = await attacked((entries) => { entry(entries, 'opis.jsonl.prosecutor.p7s').content = Buffer.from(entry(entries, 'opis.jsonl.investigator.p7s').content); return entries; });
    expect(problems).toMatchObject([{ code: 'signer-repeated', entry: 'opis.jsonl.prosecutor.p7s', found: 'ИВАНОВ ИВАН' }]);
  });

  test('of a role that the inventory does not name', async () => {
    const problems = await attacked((entries) => [...entries, { ...entry(entries, 'opis.jsonl.investigator.p7s'), name: `${base}opis.jsonl.judge.p7s` }]);
    expect(codes(problems)).toEqual(['signature-strange']);
  });

  test('by people of a self-made authority with the right names', async () => {
    using place = folder();
    const impostors = { investigator: stranger.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor: stranger.person('ПЕТРОВА', 'АНАР', '850202400456') };
    const forged = signedCase(authority, impostors, NUMBER, one.documents, one.files);
    const found = await both(await writeCase(place.path('forged.zip'), forged));
    expect([codes(found.problems), found.agree ?? true]).toEqual([['signature-invalid', 'signature-invalid'], true]);
  });

  test('of a document over another document', async () => {
    const problems = await attacked((entries) => { const a = entry(entries, 'data/tom-001/0001.pdf.1.p7s'), b = entry(entries, 'data/tom-002/0001.pdf.1.p7s'); [a.content, b.content] = [b.content, a.content]; return entries; });
    expect(problems.filter(({ code }) => code === 'signature-invalid').map(({ seq }) => seq)).toEqual([1, 4]);
  });

  test('by another person than the one the inventory names by IIN', async () => {
    using place = folder();
    const signers = [{ role: 'investigator', iin: '111111111111' }, { role: 'prosecutor', iin: '850202400456' }];
    const inventory = writeInventory({ case: NUMBER, at: '2026-11-21T09:30:00Z', signers }, one.documents);
    const signatures = [{ role: 'investigator', cms: people.investigator.sign(inventory) }, { role: 'prosecutor', cms: people.prosecutor.sign(inventory) }];
    const found = await both(await writeCase(place.path('a.zip'), { ...one, inventory, signatures }));
    expect([found.problems, found.agree ?? true]).toEqual([[{ code: 'signature-invalid', entry: 'opis.jsonl.investigator.p7s', role: 'investigator', failures: ['another-person'] }], true]);
  });

  test('by one person with two certificates', async () => {
    using place = folder();
    const again = authority.person('ИВАНОВ', 'ИВАН', '900101300123');
    const found = await both(await writeCase(place.path('a.zip'), signedCase(authority, { ...people, prosecutor: again }, NUMBER, one.documents, one.files)));
    expect([found.problems, found.agree ?? true]).toMatchObject([[{ code: 'signer-repeated', entry: 'opis.jsonl.prosecutor.p7s' }], true]);
  });

  test('in armour, which not every program reads', async () => {
    const armour = (der: Uint8Array): Buffer => Buffer.from(`-----BEGIN CMS-----\n${Buffer.from(der).toString('base64')}\n-----END CMS-----\n`);
    expect(await attacked((entries) => { const target = entry(entries, 'opis.jsonl.investigator.p7s'); target.content = armour(target.content); return entries; })).toEqual([{ code: 'signature-form', entry: 'opis.jsonl.investigator.p7s', role: 'investigator' }]);
  });

  test('replaced by garbage of any kind', async () => {
    for (const garbage of [Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(100_000, 0x30)]) {
      expect(codes(await attacked((entries) => { entry(entries, 'opis.jsonl.investigator.p7s').content = garbage; return entries; }))).toEqual(['signature-invalid']);
    }
  });

  test('with Kazakh GOST keys hold, of a document too large to be held in memory too', async () => {
    using place = folder();
    const gost = testAuthority('GOST 34.10-2015 512');
    const signers = { investigator: gost.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor: gost.person('ПЕТРОВА', 'АНАР', '850202400456') };
    const video = Buffer.alloc(33 * 2 ** 20, 'video');
    const path = pathOf(1, 1, 'mp4');
    const cms = signers.investigator.sign(video);
    const line: DocumentLine = { seq: 1, vol: 1, pos: 1, sheetFrom: 1, sheetTo: 1, docId: 'video', path, size: video.length, sha256: hash('sha256', video), sigs: [{ path: `${path}.1.p7s`, sha256: hash('sha256', cms) }] };
    const large = signedCase(gost, signers, NUMBER, [line], new Map([[path, video], [`${path}.1.p7s`, cms]]));
    const kept: string[] = [];
    const gostCheck: SignatureCheck = { ...check, trust: gost.trust, onVerdict: (name, { evidence }) => { kept.push(name); expect(evidence.cms.length).toBeGreaterThan(500); } };
    const written = await writeCase(place.path('gost.zip'), large);
    const report = await verifyPackage(written, { signatures: gostCheck });
    expect([report.problems, report.signatures.map(({ valid }) => valid), kept]).toEqual([[], [true, true, true], ['opis.jsonl.investigator.p7s', 'opis.jsonl.prosecutor.p7s', `${path}.1.p7s`]]);
    const other = signedCase(gost, signers, NUMBER, [{ ...line, sigs: [{ path: `${path}.1.p7s`, sha256: hash('sha256', large.signatures[0]?.cms ?? '') }] }], new Map([[path, video], [`${path}.1.p7s`, large.signatures[0]?.cms ?? video]]));
    expect((await verifyPackage(await writeCase(place.path('other.zip'), other), { signatures: gostCheck })).problems).toMatchObject([{ code: 'signature-invalid', seq: 1, failures: ['digest-mismatch'] }]);
  });
});

describe('the archive', () => {
  test.each([
    ['zip-slip', (entries: RawEntry[]) => [...entries, { name: `${base}../../evil`, content: Buffer.from('x') }], ['name-parent']],
    ['an absolute name', (entries: RawEntry[]) => [...entries, { name: '/tmp/evil', content: Buffer.from('x') }], ['name-absolute']],
    ['a backslash', (entries: RawEntry[]) => [...entries, { name: `${base}..\\evil`, content: Buffer.from('x') }], ['name-backslash']],
    ['a zero byte', (entries: RawEntry[]) => [...entries, { name: `${base}a.pdf\0.exe`, content: Buffer.from('x') }], ['name-nul']],
    ['a name twice', (entries: RawEntry[]) => [...entries, entry(entries, 'data/tom-001/0001.pdf')], ['name-repeated']],
    ['twins by case', (entries: RawEntry[]) => [...entries, { name: `${base}data/TOM-001/0001.pdf`, content: Buffer.from('x') }], ['name-twin']],
    ['a link', (entries: RawEntry[]) => [...entries, { name: `${base}link`, content: Buffer.from('/etc/passwd'), mode: 0o120777 }], ['not-a-file']],
    ['a bomb', (entries: RawEntry[]) => [...entries, { name: `${base}bomb`, content: Buffer.from('x'), method: 8, size: 2 ** 31 }], ['entry-compressed']],
    ['a false size', (entries: RawEntry[]) => [...entries, { name: `${base}big`, content: Buffer.from('x'), size: 2 ** 31 }], ['size-declared']],
    ['a local header of another name', (entries: RawEntry[]) => entries.map((candidate) => (candidate.name.endsWith('0002.pdf') ? { ...candidate, localName: candidate.name.replace('0002', '0009') } : candidate)), ['header-differs', 'header-differs']],
    ['hidden bytes', (entries: RawEntry[]) => entries.map((candidate) => (candidate.name.endsWith('tom-001/0002.pdf') ? { ...candidate, before: Buffer.from('hidden') } : candidate)), ['hidden-bytes']],
    ['encryption', (entries: RawEntry[]) => entries.map((candidate) => (candidate.name.endsWith('tom-001/0002.pdf') ? { ...candidate, flags: 1 } : candidate)), ['entry-encrypted']],
  ])('with %s is refused by both', async (_, change, expected) => {
    expect(codes(await attacked(change, { fit: false }))).toEqual(expected);
  });

  test('cut off, with bytes after its end, or no archive at all', async () => {
    using place = folder();
    const whole = await readFile(await writeCase(place.path('good.zip'), one));
    for (const [name, bytes, code] of [['cut', whole.subarray(0, -500), 'truncated'], ['long', Buffer.concat([whole, Buffer.alloc(40)]), 'trailing-bytes'], ['text', Buffer.from('no archive, only words of some length'), 'not-a-package'], ['none', packed([]), 'not-a-package']] as const) {
      await writeFile(place.path(name), bytes);
      const found = await both(place.path(name));
      expect([codes(found.problems), found.agree ?? true]).toEqual([[code], true]);
    }
  });
});

test('one byte changed anywhere is found, unless no reader goes by it (times, versions, attributes)', async () => {
  using place = folder();
  const path = place.path('a.zip');
  const good = await readFile(await writeCase(path, one));
  const indifferent = bookkeeping(good);
  // A sequence that is the same in every run.
  let state = 20261121;
  for (let i = 0; i < 400; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = state % good.length;
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (state >>> 29));
    await writeFile(path, bytes);
    const { whole, problems } = await verifyPackage(path, { signatures: check });
    if (whole) expect(indifferent, `byte ${at}`).toContain(at);
    else expect(problems.length, `byte ${at}`).toBeGreaterThan(0);
  }
});

/** Offsets of the fields of headers that say nothing of what is in the archive. */
function bookkeeping(bytes: Buffer): Set<number> {
  const offsets = new Set<number>();
  const field = (from: number, length: number): void => { for (let i = 0; i < length; i++) offsets.add(from + i); };
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; at += 46 + bytes.readUInt16LE(at + 28)) {
    field(at + 4, 4); field(at + 12, 4); field(at + 36, 6);
    const local = bytes.readUInt32LE(at + 42);
    field(local + 4, 2); field(local + 10, 4);
  }
  return offsets;
}

test('the independent verifier is at most a hundred lines and is what the page shows', async () => {
  expect(lines(await readFile(script)).length).toBeLessThanOrEqual(100);
  expect(await readFile(script.replace('verify-package.sh', 'verify-a-package.md'), 'utf8')).toContain('(verify-package.sh)');
  expect(existsSync(script)).toBe(true);
});

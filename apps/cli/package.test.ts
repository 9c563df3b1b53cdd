/** The way of a case on the command line: list, inventory, signatures, package, receipt of the other side. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { testAuthority } from '@kepil/seal/package/testing.ts';
import { folder, kepil } from './audit/trial.ts';

const NOW = '2026-03-20T07:00:00Z';
const authority = testAuthority('ECDSA', Date.parse('2026-03-20T06:00:00Z'));
const investigator = authority.person('ИВАНОВ', 'ИВАН', '900101300123'), prosecutor = authority.person('ПЕТРОВА', 'АНАР', '850202400456'), clerk = authority.person('ОМАРОВ', 'ДАНИЯР', '800303300789');
const armoured = (der: Uint8Array): string => `-----BEGIN CMS-----\n${Buffer.from(der).toString('base64')}\n-----END CMS-----\n`;

let place: ReturnType<typeof folder>;
const path = (name: string): string => place.path(name);
const put = (name: string, content: string | Uint8Array): string => { mkdirSync(dirname(path(name)), { recursive: true }); writeFileSync(path(name), content); return path(name); };
const bytes = (name: string): Buffer => readFileSync(path(name));
const LIST = 'volume;sheets;document;file;signatures\n1;3;Постановление № 1;scan/a.PDF;scan/a.p7s\n1;1;Протокол № 2;scan/b.pdf;\n2;12;Заключение № 3;video.mp4;\n';

beforeEach(() => {
  place = folder();
  put('case/scan/a.PDF', '%PDF-1.7 a');
  put('case/scan/a.p7s', armoured(investigator.sign(Buffer.from('%PDF-1.7 a'))));
  put('case/scan/b.pdf', '%PDF-1.7 b');
  put('case/video.mp4', 'video');
  put('list.csv', LIST);
  put('roots/roots.pem', authority.pem);
});
afterEach(() => place[Symbol.dispose]());

const prepare = (...more: string[]) => kepil(['package', 'create', '--from', path('case'), '--list', path('list.csv'), '--case', '267500031000123', '--signer', 'investigator', '--signer', 'prosecutor=850202400456', '--inventory', path('opis.jsonl'), '--lang', 'ru', ...more]);
async function made(): Promise<string> {
  expect(await prepare()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Теперь опись должны подписать: investigator, prosecutor') });
  put('i.p7s', armoured(investigator.sign(bytes('opis.jsonl'))));
  put('p.p7s', prosecutor.sign(bytes('opis.jsonl')));
  const created = await kepil(['package', 'create', '--from', path('case'), '--list', path('list.csv'), '--inventory', path('opis.jsonl'), '--signature', `investigator=${path('i.p7s')}`, '--signature', `prosecutor=${path('p.p7s')}`, '--out', path('delo.zip'), '--lang', 'ru']);
  expect(created).toMatchObject({ code: 0, err: '', out: expect.stringContaining('дело 267500031000123, томов 2, документов 3, листов 16') });
  return path('delo.zip');
}
const trust = (): string[] => ['--trust', path('roots')];

test('a case goes from a list to a package, to the other side, and its signed receipt comes back', async () => {
  const sent = await made();
  const lines = bytes('opis.jsonl').toString().trimEnd().split('\n').map((line): unknown => JSON.parse(line));
  expect(lines[0]).toMatchObject({ at: NOW, signers: [{ role: 'investigator' }, { role: 'prosecutor', iin: '850202400456' }] });
  expect(lines[3]).toMatchObject({ seq: 3, vol: 2, pos: 1, sheetFrom: 1, sheetTo: 12, docId: 'Заключение № 3', path: 'data/tom-002/0001.mp4' });

  const verified = await kepil(['package', 'verify', sent, ...trust(), '--case', '267500031000123', '--lang', 'kk']);
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toContain('Тізімдемедегі қолтаңба, тергеуші: ИВАНОВ ИВАН, 900101300123; алынған уақыты 2026-03-20T07:00:00Z; жарамды');
  expect(verified.out).toContain('Құжаттардағы қолтаңбалар: 1, жарамдысы 1\nПакет бүтін.');

  const received = await kepil(['package', 'receive', sent, '--out', path('court'), ...trust(), '--announced', path('opis.jsonl'), '--by', 'Суд № 2 г. Алматы', '--receipt', path('receipt.json'), '--lang', 'ru']);
  expect(received).toMatchObject({ code: 0, out: expect.stringContaining('Пакет цел.') });
  expect(readdirSync(path('court')).sort()).toEqual(['bag-info.txt', 'bagit.txt', 'data', 'manifest-sha256.txt', 'opis.jsonl', 'opis.jsonl.investigator.p7s', 'opis.jsonl.prosecutor.p7s', 'tagmanifest-sha256.txt']);
  expect(bytes('court/data/tom-001/0001.pdf').toString()).toBe('%PDF-1.7 a');
  expect(JSON.parse(bytes('receipt.json').toString())).toMatchObject({ case: '267500031000123', documents: 3, by: 'Суд № 2 г. Алматы', receivedAt: NOW, accepted: true, difference: null });

  put('receipt.p7s', clerk.sign(bytes('receipt.json')));
  const answered = (signature: string) => kepil(['package', 'verify', sent, ...trust(), '--receipt', path('receipt.json'), '--receipt-signature', path(signature), '--lang', 'en']);
  expect(await answered('receipt.p7s')).toMatchObject({ code: 0, out: expect.stringContaining('The package is whole.') });
  expect(await answered('p.p7s')).toMatchObject({ code: 1, out: expect.stringContaining('The electronic signature does not hold') });

  // What was received is a case folder: packed again it gives the same bytes.
  expect(await kepil(['package', 'create', '--from', path('court'), '--out', path('again.zip')])).toMatchObject({ code: 0 });
  expect(bytes('again.zip').equals(bytes('delo.zip'))).toBe(true);
});

test('another inventory than the one announced is refused, with a receipt that names the first difference', async () => {
  const sent = await made();
  put('list.csv', LIST.replace('1;1;Протокол № 2', '1;2;Протокол № 2'));
  await prepare('--at', '2026-03-19T10:00:00+05:00');
  const received = await kepil(['package', 'receive', sent, '--out', path('court'), ...trust(), '--announced', path('opis.jsonl'), '--by', 'Суд', '--receipt', path('receipt.json'), '--lang', 'ru']);
  expect(received).toMatchObject({ code: 1, out: expect.stringContaining('документ 2, строка 3: Опись не та, что была объявлена (sheetTo: объявлено 5, получено 4)') });
  expect(JSON.parse(bytes('receipt.json').toString())).toMatchObject({ accepted: false, problems: ['not-as-announced'], difference: { seq: 2, line: 3, field: 'sheetTo', announced: '5', received: '4' } });
  expect(readdirSync(path('.'))).not.toContain('court');
});

test('without the authority among the trusted the signatures do not hold, and each is named with the reason', async () => {
  const sent = await made();
  const verified = await kepil(['package', 'verify', sent, '--lang', 'ru']);
  expect(verified.code).toBe(1);
  expect(verified.out).toContain('ПАКЕТ НЕ ПРИНИМАЕТСЯ:');
  expect(verified.out).toContain('opis.jsonl.investigator.p7s: Электронная цифровая подпись недействительна.');
  const asJson: unknown = JSON.parse((await kepil(['package', 'verify', sent, '--format', 'json'])).out);
  expect(asJson).toMatchObject({ whole: false, signaturesChecked: true, inventory: { case: '267500031000123' }, problems: [{ code: 'signature-invalid', role: 'investigator' }, { code: 'signature-invalid', role: 'prosecutor' }, { code: 'signature-invalid', seq: 1 }] });
});

test('the authorities of an installation are taken from KEPIL_TRUST; one certificate a file, DER, with the intermediate beside the root', async () => {
  const sent = await made();
  authority.trust.roots.forEach((der, i) => put(`der/root-${i}.cer`, der));
  authority.trust.intermediates.forEach((der, i) => put(`der/intermediate-${i}.crt`, der));
  expect(await kepil(['package', 'verify', sent], { env: { KEPIL_TRUST: path('der') } })).toMatchObject({ code: 0 });
  expect(await kepil(['package', 'verify', sent, '--trust', path('der/root-0.cer'), '--trust', path('der/intermediate-0.crt')])).toMatchObject({ code: 0 });
  expect(await kepil(['package', 'verify', sent, '--trust', put('der/x.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')])).toMatchObject({ code: 4, err: expect.stringContaining('x.pem: not a certificate') });
});

test('a file changed after it was entered stops the making, and nothing is left', async () => {
  await made();
  put('case/scan/b.pdf', '%PDF-1.7 B');
  const args = ['package', 'create', '--from', path('case'), '--list', path('list.csv'), '--inventory', path('opis.jsonl'), '--signature', `investigator=${path('i.p7s')}`, '--signature', `prosecutor=${path('p.p7s')}`, '--out', path('second.zip'), '--lang', 'ru'];
  expect(await kepil(args)).toMatchObject({ code: 1, err: expect.stringContaining('data/tom-001/0002.pdf: изменён после внесения в опись; пакет не записан') });
  expect(await kepil(args.filter((_, i) => i < 8 || i > 9))).toMatchObject({ code: 1, err: expect.stringContaining('Нет подписи описи: следователь') });
  expect(readdirSync(path('.')).filter((name) => name.startsWith('second'))).toEqual([]);
});

test('a volume is exported as ASiC-E in two steps', async () => {
  const sent = await made();
  await kepil(['package', 'receive', sent, '--out', path('court'), ...trust()]);
  expect(await kepil(['package', 'asic', '--from', path('court'), '--volume', '1', '--manifest', path('m.xml')])).toMatchObject({ code: 0 });
  put('m.p7s', investigator.sign(bytes('m.xml')));
  expect(await kepil(['package', 'asic', '--from', path('court'), '--volume', '1', '--signature', path('m.p7s'), '--out', path('tom.asice')])).toMatchObject({ code: 0, err: '' });
  expect(bytes('tom.asice').toString('latin1', 30, 69)).toBe('mimetypeapplication/vnd.etsi.asic-e+zip');
  expect(await kepil(['package', 'asic', '--from', path('court'), '--volume', '7', '--manifest', path('m.xml')])).toMatchObject({ code: 2, err: '--volume 7: 1–2\n' });
});

describe('a list', () => {
  test('as JSON Lines gives the same inventory as its CSV', async () => {
    await prepare();
    const csv = bytes('opis.jsonl');
    put('list.csv.jsonl', ['{"volume":1,"sheets":3,"document":"Постановление № 1","file":"scan/a.PDF","signatures":["scan/a.p7s"]}', '{"volume":1,"sheets":1,"document":"Протокол № 2","file":"scan/b.pdf"}', '{"volume":2,"sheets":12,"document":"Заключение № 3","file":"video.mp4"}', ''].join('\n'));
    await prepare('--list', path('list.csv.jsonl'));
    expect(bytes('opis.jsonl').equals(csv)).toBe(true);
  });

  test.each([
    ['an unknown column', LIST.replace('sheets', 'pages'), /list\.csv: 1: volume, sheets, document, file, signatures \(\?pages, -sheets\)/],
    ['no sheets', LIST.replace('1;1;', '1;0;'), /list\.csv: 3: sheets/],
    ['no number of the document', LIST.replace('Протокол № 2', ''), /list\.csv: 3: document/],
    ['a file outside the folder', LIST.replace('video.mp4', '../secret'), /list\.csv: 4: \.\.\/secret/],
    ['an absolute file', LIST.replace('video.mp4', '/etc/passwd'), /list\.csv: 4: \/etc\/passwd/],
    ['nothing', 'volume;sheets;document;file\n', /no documents/],
  ])('with %s is refused with its line', async (_, text, message) => {
    put('list.csv', text);
    const refused = await prepare();
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(message);
  });

  test('with a file that is not there or a signature that is none is refused', async () => {
    put('list.csv', LIST.replace('video.mp4', 'absent.mp4'));
    expect(await prepare()).toMatchObject({ code: 4, err: expect.stringContaining('4: ENOENT') });
    put('list.csv', LIST.replace('scan/a.p7s', 'scan/b.pdf'));
    expect((await prepare()).code).toBe(4);
  });
});

test('wrong commands are told apart from files that cannot be read and from packages that do not hold', async () => {
  const code = async (...args: string[]): Promise<number> => (await kepil(['package', ...args])).code;
  expect(await code()).toBe(2);
  expect(await code('open')).toBe(2);
  expect(await code('verify')).toBe(2);
  expect(await code('verify', 'a.zip', '--force')).toBe(2);
  expect(await code('receive', 'a.zip')).toBe(2);
  expect(await code('create', '--out', path('a.zip'))).toBe(2);
  expect(await code('verify', path('none.zip'))).toBe(4);
  expect(await code('verify', put('text.zip', 'no package'))).toBe(1);
  expect(await code('verify', await made(), '--trust', path('case'))).toBe(4);
  expect(await code('receive', path('delo.zip'), '--out', path('case'), ...trust())).toBe(2);
  expect((await prepare('--case', '../x')).code).toBe(2);
  expect((await prepare('--signer', 'Prosecutor!')).code).toBe(2);
  expect((await prepare('--at', '2026-03-19 10:00')).code).toBe(2);
  const stop = new AbortController();
  stop.abort();
  expect((await kepil(['package', 'verify', path('delo.zip')], { signal: stop.signal })).code).toBe(130);
  expect((await kepil(['package', '--help', '--lang', 'kk'])).out).toContain('kepil package receive пакет.zip');
});

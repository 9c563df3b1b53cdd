import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { auditableRuleSets, exitCodeOf } from './command.ts';
import { readMapping } from './mapping.ts';
import { runAudit } from './run.ts';
import { example, folder, kepil } from './trial.ts';
import { whatIfLadder } from './what-if-ladder.ts';

const journal = example('ivs-journal.csv');
const map = ['--map', example('ivs-journal.yaml')];
const text = readFileSync(journal, 'utf8');

interface Said { readonly episode: string; readonly norm: string; readonly state: string; readonly provisional: boolean; readonly rows: number[]; readonly says: string }
interface Problem { readonly row: number; readonly column: string | null; readonly code: string; readonly weight: string }
interface Json { readonly findings: Said[]; readonly rejected: Problem[]; readonly cancelled: string | null; readonly totals: Record<string, number>; readonly unjudged: { norm: string }[]; readonly files: { encoding: string }[] }

async function json(...args: string[]): Promise<Json & { code: number }> {
  const { code, out, err } = await kepil(['audit', ...args, '--format', 'json']);
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as Json), code };
}
const essence = ({ findings, rejected }: Json) => ({ findings: findings.map(({ episode, norm, state, says, provisional }) => ({ episode, norm, state, says, provisional })), problems: rejected.map(({ code, weight }) => ({ code, weight })) });

describe('the example journal', () => {
  test('every planted fault is found, and no lawful episode is accused', async () => {
    const { findings, code } = await json(journal, ...map);
    const certain = findings.filter(({ provisional }) => !provisional).map(({ episode, norm }) => `${episode} ${norm}`);
    expect(certain.filter((one) => /^(1|6|11) /.test(one))).toEqual([]);
    expect(new Set(certain.map((one) => one.split(' ')[0]))).toEqual(new Set(['2', '3', '4', '5']));
    expect(findings.find(({ episode, norm }) => episode === '2' && norm.startsWith('criminal-procedure.14'))?.says).toContain('without a ground for 41 min: 2026-03-12 14:25 +05:00 – 2026-03-12 15:06 +05:00');
    expect(findings.find(({ episode, norm }) => episode === '3' && norm.startsWith('criminal-procedure.14'))?.says).toContain('without a ground for 11 h');
    expect(findings.filter(({ episode }) => episode === '4').map(({ says }) => says)).toEqual(['done 2 h 40 min late: due 2026-03-12 01:00 +05:00, done 2026-03-12 03:40 +05:00']);
    expect(code).toBe(3);
  });

  test('each impossible row is named with its row and column', async () => {
    const { rejected } = await json(journal, ...map);
    expect(rejected.map(({ row, column, code, weight }) => [row, column, code, weight])).toEqual([
      [7, 'Дата рождения', 'no-such-date', 'field'], [8, 'Задержан', 'no-such-date', 'rejected'], [9, 'Задержан', 'doubled-hour', 'rejected'], [10, 'Основание освобождения', 'unknown-code', 'rejected'],
      [12, '№', 'duplicate-row', 'note'], [10, 'ИИН', 'bad-iin', 'field'], [11, 'Освобожден', 'release-before-admission', 'rejected'],
    ]);
  });

  test('what rests on a refused row is marked provisional, never counted as certain', async () => {
    const { findings, totals } = await json(journal, ...map);
    expect(new Set(findings.filter(({ provisional }) => provisional).map(({ episode }) => episode))).toEqual(new Set(['7', '8', '9', '10']));
    expect(totals['findings']).toBe(findings.filter(({ provisional }) => !provisional).length);
  });

  test('what the journal has no column for is left unjudged and said once', async () => {
    const { findings, unjudged } = await json(journal, ...map);
    const silent = new Set(unjudged.map(({ norm }) => norm));
    expect(silent.size).toBeGreaterThan(5);
    expect(findings.filter(({ norm }) => silent.has(norm))).toEqual([]);
  });

  test('in an episode without faults the exit code is 0, with faults 1', async () => {
    using place = folder();
    const [header = '', first = '', second = ''] = text.split('\n');
    expect((await json(place.file('clean.csv', `${header}\n${first}\n`), ...map)).code).toBe(0);
    expect((await json(place.file('fault.csv', `${header}\n${second}\n`), ...map)).code).toBe(1);
  });
});

describe('the same journal', () => {
  test.each([
    ['utf-8 with a mark', 'utf-8', (all: string) => Buffer.from(`\ufeff${all}`)], ['utf-16le with a mark', 'utf-16le', (all: string) => iconv.encode(all, 'utf-16le', { addBOM: true })],
    ['utf-16le without a mark', 'utf-16le', (all: string) => iconv.encode(all, 'utf-16le')], ['utf-16be without a mark', 'utf-16be', (all: string) => iconv.encode(all, 'utf-16be')],
    ['kz-1048', 'kz-1048', (all: string) => iconv.encode(all, 'rk1048')],
  ])('in %s is recognised and judged the same', async (_name, encoding, encode) => {
    using place = folder();
    const read = await json(place.file('journal.csv', encode(text)), ...map);
    expect(read.files[0]?.encoding).toBe(encoding);
    expect(essence(read)).toEqual(essence(await json(journal, ...map)));
  });

  test('in windows-1251, which has no Kazakh letters, is recognised', async () => {
    using place = folder();
    const [header = '', , second = ''] = text.split('\n');
    const read = await json(place.file('journal.csv', iconv.encode(`${header}\n${second}\n`, 'windows-1251')), ...map);
    expect(read.files[0]?.encoding).toBe('windows-1251');
    expect(read.findings).toHaveLength(3);
  });

  test('as XLSX with real dates in its cells is judged the same', async () => {
    using place = folder();
    const table = parse(text, { delimiter: ';' }) as string[][];
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Журнал');
    for (const line of table) sheet.addRow(line.map((cell) => {
      const [, day, month, year, hour, minute] = /^(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d):(\d\d))?$/.exec(cell) ?? [];
      const date = new Date(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
      const exists = day !== undefined && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
      return exists ? date : cell;
    })).eachCell((cell) => { if (cell.value instanceof Date) cell.numFmt = 'dd.mm.yyyy hh:mm'; });
    await book.xlsx.writeFile(place.path('journal.xlsx'));
    const read = await json(place.path('journal.xlsx'), ...map);
    expect(essence(read)).toEqual(essence(await json(journal, ...map)));
  });

  test('as JSON Lines is judged the same', async () => {
    using place = folder();
    const rows = parse(text, { delimiter: ';', columns: true }) as Record<string, string>[];
    const read = await json(place.file('journal.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')), ...map);
    expect(essence(read)).toEqual(essence(await json(journal, ...map)));
  });

  test('with its lines on disk instead of in memory is judged the same', async () => {
    using place = folder();
    const [header = '', ...lines] = text.trim().split('\n');
    const many = [header, ...Array.from({ length: 400 }, (_, i) => lines.map((line) => line.replace(/^\d+/, (number) => `${i}-${number}`))).flat()].join('\n');
    const file = place.file('many.csv', many);
    expect(essence(await json(file, ...map, '--memory', '1'))).toEqual(essence(await json(file, ...map)));
  });
});

describe('a journal of events', () => {
  const mapping = `{ kepil: 1, rows: event, episode: [Іс], person: [Адам], facts: [
    { type: detention.actual, when: { column: Оқиға, in: [ұсталды] }, at: { column: Күні, time: Уақыты }, data: { basis: { value: suspicion }, where: Орны } },
    { type: detention.protocol, when: { column: Оқиға, in: [хаттама] }, at: { column: Күні, time: Уақыты }, data: { number: Нөмірі, authorRole: { value: investigator } } },
    { type: release.executed, when: { column: Оқиға, in: [босатылды] }, at: { column: Күні, time: Уақыты }, data: { ground: { value: order-prosecutor }, byRole: { value: head-of-place } } } ] }`;
  const events = `Іс,Адам,Оқиға,Күні,Уақыты,Орны,Нөмірі
1,Әсет,ұсталды,10.03.2026,10:00,Алматы,
2,Ғани,ұсталды,10.03.2026,11:00,Алматы,
1,Әсет,хаттама,10.03.2026,12:00,,5
2,Ғани,хаттама,10.03.2026,18:30,,6
2,Ғани,босатылды,11.03.2026,10:00,,
1,Әсет,босатылды,11.03.2026,10:00,,
`;

  test('joins rows of an episode that do not stand together', async () => {
    using place = folder();
    const { findings, code } = await json(place.file('events.csv', events), '--map', place.file('events.yaml', mapping));
    expect(findings.map(({ episode, rows, says }) => [episode, rows, says])).toEqual([['2', [3, 5], 'done 4 h 30 min late: due 2026-03-10 14:00 +05:00, done 2026-03-10 18:30 +05:00']]);
    expect(code).toBe(1);
  });

  test('refuses a code that nobody explained, and an event without its time', async () => {
    using place = folder();
    const { rejected } = await json(place.file('events.csv', `${events}1,Әсет,көшірілді,11.03.2026,12:00,,\n1,Әсет,хаттама,,,,7\n`), '--map', place.file('events.yaml', mapping));
    expect(rejected.map(({ row, column, code }) => [row, column, code])).toEqual([[8, 'Оқиға', 'unknown-code'], [9, 'Күні', 'time-missing']]);
  });

  test('refuses a future event with its row', async () => {
    using place = folder();
    const { rejected } = await json(place.file('events.csv', events.replace('11.03.2026,10:00,,\n1', '11.03.2027,10:00,,\n1')), '--map', place.file('events.yaml', mapping));
    expect(rejected.map(({ row, column, code }) => [row, column, code])).toEqual([[6, 'Күні', 'future']]);
  });
});

describe('an input that cannot be read', () => {
  test.each([
    ['a file that is not there', async () => kepil(['audit', '/nowhere/journal.csv', ...map]), 4, 'no such file'],
    ['no mapping', async () => kepil(['audit', journal]), 2, '--map'],
    ['an unknown option', async () => kepil(['audit', journal, '--mpa', 'x']), 2, '--mpa'],
    ['an unknown rule set', async () => kepil(['audit', journal, ...map, '--rule-set', 'draft-1']), 2, 'as-they-stand'],
    ['an unknown moment', async () => kepil(['audit', journal, ...map, '--at', '2026-02-30 10:00']), 2, 'no-such-date'],
    ['an unknown command', async () => kepil(['adit']), 2, 'audit, verify, export'],
    ['the journal of a foreign set under the law in force', async () => kepil(['audit', journal, '--map', example('new-york-stays.yaml'), '--rule-set', 'as-they-stand']), 2, 'what-if-ladder'],
  ])('%s is answered in one line with its exit code', async (_name, go, code, words) => {
    const trial = await go();
    expect(trial).toMatchObject({ code, out: '' });
    expect(trial.err).toContain(words);
    expect(trial.err).not.toContain('    at ');
  });

  test('a column that the file does not have is named together with those that it has', async () => {
    using place = folder();
    const trial = await kepil(['audit', place.file('other.csv', 'a;b\n1;2\n'), ...map]);
    expect(trial.code).toBe(2);
    expect(trial.err).toContain('"№" (episode)');
    expect(trial.err).toContain('its columns: a, b');
  });

  test('a mapping with a key that does not exist is refused with its name', async () => {
    using place = folder();
    const trial = await kepil(['audit', journal, '--map', place.file('map.yaml', 'kepil: 1\nrows: episode\nepisode: [a]\nfact: []\n')]);
    expect(trial.code).toBe(2);
    expect(trial.err).toContain('"fact"');
  });

  test('a line of two gigabytes is refused with its number, the lines around it are read', async () => {
    using place = folder();
    const file = place.file('long.jsonl', '{"Іс":"1"}\n{"Іс":"');
    // A hole in the file: two gigabytes that take no room on the disk.
    truncateSync(file, 2 ** 31);
    writeFileSync(file, '\n{"Іс":"2"}\n', { flag: 'a' });
    const { rejected } = await json(file, '--map', place.file('map.yaml', '{ kepil: 1, rows: episode, episode: [Іс], facts: [{ type: release.executed, at: Іс }] }'));
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([[1, 'unreadable-time'], [2, 'line-too-long'], [3, 'unreadable-time']]);
  }, 120_000);

  test('a workbook that unpacks to much more than it holds is refused before it is unpacked', async () => {
    using place = folder();
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('A');
    sheet.addRow(['№']);
    for (let i = 0; i < 300; i++) sheet.addRow(['0'.repeat(30_000) + i]);
    await book.xlsx.writeFile(place.path('bomb.xlsx'));
    const trial = await kepil(['audit', place.path('bomb.xlsx'), ...map]);
    expect(trial.code).toBe(4);
    expect(trial.err).toContain('refused as unsafe');
  });

  test('a file that only says it is a workbook, and an old or protected one, are told apart from a journal', async () => {
    using place = folder();
    expect(await kepil(['audit', place.file('a.xlsx', 'PK\u0003\u0004nothing'), ...map])).toMatchObject({ code: 4 });
    const old = await kepil(['audit', place.file('a.xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')), ...map]);
    expect(old.code).toBe(4);
    expect(old.err).toContain('password');
  });

  test('bytes that the encoding does not know cost their row and no other', async () => {
    using place = folder();
    const [header = '', first = '', second = ''] = text.split('\n');
    const broken = Buffer.concat([Buffer.from(`${header}\n${first}\n`), Buffer.from([0xff, 0xfe, 0x3b]), Buffer.from(`${second}\n`)]);
    const { rejected } = await json(place.file('broken.csv', broken), ...map, '--encoding', 'utf-8');
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([[3, 'bad-encoding']]);
  });
});

describe('an interrupt', () => {
  test('while reading ends with exit code 130 and a report that judges nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    const { code, out } = await kepil(['audit', journal, ...map, '--format', 'json'], { signal: stop.signal });
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ cancelled: 'reading', findings: [] });
  });
});

describe('an interrupt while judging', () => {
  test('ends with what was judged until then, marked as partial', async () => {
    const stop = new AbortController();
    const { report, spill } = await runAudit({
      files: [journal], mapping: await readMapping(example('ivs-journal.yaml')), mappingName: 'ivs-journal.yaml', ruleSet: auditableRuleSets.find(({ id }) => id === 'as-they-stand') ?? whatIfLadder, zone: 'Asia/Almaty',
      at: Date.parse('2026-03-20T07:00:00Z'), language: 'en', signal: stop.signal,
      progress: () => ({ tick: () => undefined, done: () => undefined, phase: (name) => { if (name === 'judge') stop.abort(); } }),
    });
    expect(report).toMatchObject({ cancelled: 'judging', judged: 0, episodes: 11 });
    expect(exitCodeOf(report)).toBe(130);
    spill.close();
  });
});

describe('the report', () => {
  test.each(['kk', 'ru', 'en'])('as HTML in %s is one file that loads nothing, with tables that a screen reader can walk', async (lang) => {
    const { out } = await kepil(['audit', journal, ...map, '--format', 'html', '--lang', lang]);
    expect(out).toContain(`<html lang="${lang}">`);
    expect(out).not.toMatch(/(src|href)=|url\(|@import|\son[a-z]+="/);
    expect(out.match(/<table/g)?.length).toBe(out.match(/<caption/g)?.length);
    expect(out).toContain('scope="row"');
    expect(out).toContain('Әліқұлов'.slice(0, 0) + 'Қасымова Үміт');
  });

  test('as HTML shows what was typed and runs none of it', async () => {
    using place = folder();
    const [header = '', , second = ''] = text.split('\n');
    const { out } = await kepil(['audit', place.file('x.csv', `${header}\n${second.replace('Иванов', '"<script>alert(1)</script>"')}\n`), ...map, '--format', 'html']);
    expect(out).not.toContain('<script>alert');
    expect(out).toContain('&#60;script&#62;alert');
  });

  test('as XLSX holds the findings and the rejected rows', async () => {
    using place = folder();
    const { code } = await kepil(['audit', journal, ...map, '--out', place.path('report.xlsx'), '--lang', 'ru']);
    expect(code).toBe(3);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(place.path('report.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Итоги', 'Нарушения', 'Непринятые строки']);
    const { findings, rejected } = await json(journal, ...map);
    expect(book.getWorksheet('Нарушения')?.rowCount).toBe(findings.length + 1);
    expect(book.getWorksheet('Непринятые строки')?.rowCount).toBe(rejected.length + 1);
  });

  test.each([['kk', 'негізсіз ұсталды'], ['ru', 'без основания 41 мин'], ['en', 'without a ground for 41 min']])('as text is written in %s', async (lang, words) => {
    const { out } = await kepil(['audit', journal, ...map, '--lang', lang]);
    expect(out).toContain(words);
    expect(out).toContain({ kk: 'ҚПК 133-бап 2-бөлік', ru: 'УПК ст. 133 ч. 2', en: 'CPC art. 133(2)' }[lang] ?? '');
  });

  test('is the same for the same journal, to the byte', async () => {
    const once = await kepil(['audit', journal, ...map, '--format', 'json']);
    expect((await kepil(['audit', journal, ...map, '--format', 'json'])).out).toBe(once.out);
  });
});

test('help and version are given in three languages', async () => {
  expect((await kepil(['--help', '--lang', 'kk'])).out).toContain('Аяқталу кодтары');
  expect((await kepil(['--help', '--lang', 'ru'])).out).toContain('Коды завершения');
  expect((await kepil(['audit', '--help'])).out).toContain('Exit codes');
  expect((await kepil(['--version'])).out).toMatch(/^kepil \d+\.\d+\.\d+\n$/);
});

/** The registers of a place over real HTTP on a real PostgreSQL: whose they are, what a page holds, corrections, secret words, files. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import { registersOf } from '@kepil/modules/registers/book/index.ts';
import type { RegisterLine, RegisterList, RegisterPage } from '@kepil/modules/registers/contract.ts';
import exceljs from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const ids = { first: randomUUID(), second: randomUUID(), elsewhere: randomUUID() };
const facts: Record<string, NewFactBody> = {};

const as = (login: Login) => server.as(login);
const record = async (login: Login, one: NewFactBody): Promise<NewFactBody> => {
  const answer = await (await as(login)).post('/api/facts', { facts: [one] });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return one;
};
const page = async (id: string, query = '', login: Login = 'duty'): Promise<RegisterPage> => {
  const answer = await (await as(login)).get(`/api/registers/${id}?place=${place}${query}`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
};
const list = async (login: Login = 'duty'): Promise<RegisterList> => (await (await as(login)).get(`/api/registers?place=${place}`)).json();
const line = (of: RegisterPage, id: string | undefined): RegisterLine | undefined => of.rows.find((row) => row.id === id);
const here = (episode: string, type: string, at: number, data: Record<string, unknown>, more: Partial<NewFactBody> = {}): NewFactBody => fact(episode, type, at, data, { place, ...more });

beforeAll(async () => {
  server = await startTestServer();
  const begun = server.clock.now - 60 * HOUR;
  for (const [login, id, where, surname] of [['duty', ids.first, place, 'Әбдіқұлов'], ['duty', ids.second, place, 'Ысқақ'], ['duty-almaly', ids.elsewhere, 'ivs-almaly', 'Бөтен']] as const) {
    const answer = await (await as(login)).post('/api/episodes', { facts: [person(id, begun, { surname }), detained(id, begun), admitted(id, begun + HOUR, where, 'ivs')] });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    await record(login, fact(id, 'custody.cell-assigned', begun + 2 * HOUR, { cell: id === ids.second ? '4' : '2' }, { place: where }));
  }
  for (let i = 0; i < 23; i += 1) await record('duty', here(i % 2 ? ids.second : ids.first, 'walk.recorded', begun + (3 + Math.floor(i / 4)) * HOUR, { outcome: 'taken', minutes: 60 + i }));
  await record('duty-almaly', fact(ids.elsewhere, 'walk.recorded', begun + 3 * HOUR, { outcome: 'taken', minutes: 60 }, { place: 'ivs-almaly' }));
  facts['letter'] = await record('duty', here(ids.first, 'letter.received', begun + 5 * HOUR, { letterId: 'Х-1', correspondent: 'relative', name: 'анасы' }));
  await record('duty', here(ids.first, 'letter.censored', begun + 6 * HOUR, { letterId: 'Х-1', by: 'Цензор', passed: true }));
  facts['other'] = await record('duty', here(ids.second, 'letter.received', begun + 5 * HOUR, { letterId: 'Х-1', correspondent: 'relative' }));
  facts['unsanctioned'] = await record('duty', here(ids.first, 'visit.held', begun + 8 * HOUR, { visitor: 'Түйебаева Ә.', visitorKind: 'relative', endedAt: begun + 9 * HOUR }));
  facts['wrong'] = await record('duty', here(ids.first, 'visit.held', begun + 9 * HOUR, { visitor: 'Қате Аты', visitorKind: 'advocate', alone: true, barCertificate: 'А-1', warrant: '17', endedAt: begun + 10 * HOUR }));
  facts['right'] = await record('duty', here(ids.first, 'visit.held', begun + 9 * HOUR, { visitor: 'Дұрыс Аты', visitorKind: 'advocate', alone: true, barCertificate: 'А-1', warrant: '17', endedAt: begun + 10 * HOUR }, { corrects: facts['wrong'].id }));
  facts['never'] = await record('duty', here(ids.second, 'visit.refused', begun + 11 * HOUR, { visitor: 'Ешкім', visitorKind: 'relative', reason: 'no-permission' }));
  await record('duty', here(ids.second, 'record.withdrawn', begun + 12 * HOUR, { reason: 'басқа адам туралы' }, { withdraws: facts['never'].id }));
  facts['examined'] = await record('medic', here(ids.first, 'medical.examined', begun + 2 * HOUR, { occasion: 'admission', injuries: false, conclusion: 'құпия қорытынды', by: 'Дәрігер' }));
  await record('duty', { id: randomUUID(), type: 'cell.searched', at: begun + 4 * HOUR, place, streams: [{ kind: 'place', id: place }], data: { cell: '4', by: 'Кезекші', result: 'ештеңе табылмады' } });
});
afterAll(() => server.close());

describe('whose registers', () => {
  it('those who serve in the place and the prosecutor above it see them; nobody else, and of no other place', async () => {
    for (const login of ['duty', 'medic', 'head', 'prosecutor-district', 'prosecutor-region', 'prosecutor-republic'] as const) expect((await page('walks', '', login)).total, login).toBe(23);
    for (const login of ['duty-almaly', 'duty-si', 'duty-esil', 'prosecutor-esil'] as const) {
      for (const path of ['', '/walks', '/walks/export']) {
        const answer = await (await as(login)).get(`/api/registers${path}?place=${place}&format=csv`);
        expect([login, path, answer.statusCode]).toEqual([login, path, 404]);
      }
    }
    for (const login of ['investigator', 'prosecutor-case', 'judge', 'auditor', 'administrator', 'counsel'] as const) expect((await (await as(login)).get(`/api/registers/walks?place=${place}`)).statusCode, login).toBe(403);
  });
  it('of a place beside it hold only what happened there', async () => {
    const other = (await (await as('duty-almaly')).get('/api/registers/walks?place=ivs-almaly')).json<RegisterPage>();
    expect(other.rows.map(({ person: whom }) => whom?.name)).toEqual(['Бөтен Ғани Өмірұлы']);
  });
  it('there is no register under another name, and none of a place that there is not', async () => {
    expect((await (await as('duty')).get(`/api/registers/nothing?place=${place}`)).statusCode).toBe(404);
    expect((await (await as('prosecutor-republic')).get('/api/registers/walks?place=nowhere')).statusCode).toBe(404);
  });
  it('each look stands in the audit with the register and those it showed', async () => {
    await page('letters', '', 'head');
    const { rows } = await server.house.pool.query(`select episodes, detail from read_audit where what = 'register' order by at desc, detail ->> 'register' limit 50`);
    expect(rows.find(({ detail }) => detail.register === 'letters' && detail.place === place)?.episodes.toSorted()).toEqual([ids.first, ids.second].sort());
  });
});

describe('the list', () => {
  it('names every register of the place with the lines of this month and how many need somebody', async () => {
    const { rows } = await list();
    expect(rows.map(({ id }) => id)).toEqual(registersOf({ of: 'place', kind: 'ivs' }).map(({ id }) => id));
    const by = Object.fromEntries(rows.map((row) => [row.id, row]));
    expect([by['walks']?.lines, by['visits']?.lines, by['searches']?.lines, by['force']?.lines]).toEqual([23, 4, 1, 0]);
    expect(by['visits']?.broken).toBe(1);
    // The second letter waits for its delivery, the first for the same.
    expect(by['letters']).toMatchObject({ lines: 2, open: 2 });
  });
});

describe('a line', () => {
  it('says what happened, to whom, in which cell, who put it down, and what followed under the same key of the same person', async () => {
    const letters = await page('letters');
    const first = line(letters, facts['letter']?.id);
    const other = line(letters, facts['other']?.id);
    const censored = letters.register.columns.findIndex(({ label }) => label.ru === 'Цензура');
    expect(first?.person).toEqual({ episode: ids.first, name: 'Әбдіқұлов Ғани Өмірұлы', reachable: true });
    expect(first?.cells[censored]?.[1]).toEqual({ text: 'Цензор' });
    expect(other?.cells[censored]).toEqual([]);
    expect([first?.state, first?.recordedBy.capacity.ru]).toEqual(['open', 'дежурный']);
    const walk = (await page('walks')).rows.find(({ person: whom }) => whom?.episode === ids.second);
    expect(walk?.cells[2]).toEqual([{ text: '4' }]);
  });
  it('that breaks the law says which norm, by its article', async () => {
    const found = line(await page('visits'), facts['unsanctioned']?.id);
    expect(found?.state).toBe('broken');
    expect(found?.findings[0]).toMatchObject({ cite: { act: 'special-institutions', article: '17' } });
  });
  it('that was corrected stays, struck out, with what replaced it; and what was withdrawn, with the reason', async () => {
    const visits = await page('visits');
    const wrong = line(visits, facts['wrong']?.id);
    const right = line(visits, facts['right']?.id);
    expect(wrong?.struck).toMatchObject({ how: 'corrected', seq: right?.seq, by: { capacity: { ru: 'дежурный' } } });
    expect(wrong?.cells.flat()).toContainEqual({ text: 'Қате Аты' });
    expect([right?.struck, right?.replaces]).toEqual([null, wrong?.seq]);
    expect(line(visits, facts['never']?.id)?.struck).toMatchObject({ how: 'withdrawn', reason: 'басқа адам туралы' });
    expect((await page('visits', '&state=changed')).rows.map(({ id }) => id).sort()).toEqual([facts['wrong']?.id, facts['right']?.id, facts['never']?.id].sort());
  });
  it('shows medical words to those who have the right to them and to nobody else, on the screen and in a file', async () => {
    const conclusion = async (login: Login) => line(await page('examinations', '', login), facts['examined']?.id)?.cells.flat() ?? [];
    for (const login of ['head', 'medic', 'prosecutor-district'] as const) expect(await conclusion(login), login).toContainEqual({ text: 'құпия қорытынды' });
    expect(await conclusion('duty')).toContainEqual({ covered: true });
    for (const [login, seen] of [['head', true], ['duty', false]] as const) {
      const file = await (await as(login)).get(`/api/registers/examinations/export?place=${place}&format=csv&lang=ru`);
      expect([login, file.body.includes('құпия қорытынды')]).toEqual([login, seen]);
    }
  });
  it('of the place itself names no person', async () => {
    const { rows } = await page('searches');
    expect(rows.map(({ type, person: whom }) => [type, whom])).toEqual([['cell.searched', null]]);
  });
});

describe('a question', () => {
  it.each([['at', 'desc'], ['at', 'asc'], ['recorded', 'desc'], ['recorded', 'asc']])('by pages neither repeats nor skips (%s, %s)', async (sort, dir) => {
    const seen: string[] = [];
    for (let offset = 0; offset < 25; offset += 5) seen.push(...(await page('walks', `&sort=${sort}&dir=${dir}&limit=5&offset=${offset}`)).rows.map(({ id }) => id));
    const whole = (await page('walks', `&sort=${sort}&dir=${dir}&limit=200`)).rows;
    expect(seen).toEqual(whole.map(({ id }) => id));
    expect(new Set(seen).size).toBe(23);
    const keys = whole.map((row) => (sort === 'at' ? row.at : row.seq));
    expect(keys).toEqual(keys.toSorted((a, b) => (dir === 'asc' ? a - b : b - a)));
  });
  it('by name, period and state', async () => {
    expect((await page('walks', `&q=${encodeURIComponent('ысқақ')}`)).total).toBe(11);
    expect((await page('walks', `&q=${ids.first}`)).total).toBe(12);
    expect((await page('walks', `&q=${encodeURIComponent('бөтен')}`)).total).toBe(0);
    const from = server.clock.now - 57 * HOUR;
    expect((await page('walks', `&from=${from}&to=${from + HOUR}`)).total).toBe(4);
    expect((await page('visits', '&state=broken')).rows.map(({ id }) => id)).toEqual([facts['unsanctioned']?.id]);
    expect((await page('letters', '&state=open')).total).toBe(2);
  });
  it('of more than 400 days, or with a name of signs, is answered and not an error of the server', async () => {
    const long = await (await as('duty')).get(`/api/registers/walks?place=${place}&from=0&to=${server.clock.now}`);
    expect([long.statusCode, long.json().fields[0].code]).toEqual([422, 'too-long']);
    for (const q of ['%', '_', '\\', "'", '%25%25']) expect((await page('walks', `&q=${encodeURIComponent(q)}`)).total, q).toBe(0);
    for (const bad of ['limit=0', 'limit=201', 'offset=-1', 'sort=name', 'state=any', 'from=tomorrow']) expect((await (await as('duty')).get(`/api/registers/walks?place=${place}&${bad}`)).statusCode, bad).toBe(422);
  });
});

describe('a file', () => {
  const file = async (id: string, format: string, lang: string, login: Login = 'head') => {
    const answer = await (await as(login)).get(`/api/registers/${id}/export?place=${place}&format=${format}&lang=${lang}`);
    expect(answer.statusCode).toBe(200);
    return answer;
  };
  it('XLSX opens again: every line, what was struck out is struck out and names its successor', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.read(Readable.from((await file('visits', 'xlsx', 'kk')).rawPayload));
    const [sheet] = book.worksheets;
    const rows: { seq: unknown; struck: boolean; changes: string }[] = [];
    sheet?.eachRow((row) => { if (typeof row.getCell(1).value === 'number') rows.push({ seq: row.getCell(1).value, struck: row.getCell(2).font?.strike ?? false, changes: row.getCell(row.cellCount).text }); });
    const shown = await page('visits', '', 'head');
    expect(rows.map(({ seq }) => seq)).toEqual(shown.rows.map(({ seq }) => seq));
    expect(rows.map(({ struck }) => struck)).toEqual(shown.rows.map(({ struck }) => struck !== null));
    const wrong = line(shown, facts['wrong']?.id);
    expect(rows.find(({ seq }) => seq === wrong?.seq)?.changes).toContain(`№ ${wrong?.struck?.seq}`);
    expect(sheet?.getCell(1, 1).text).toBe('Кездесулер журналы');
  });
  it.each(['kk', 'ru', 'en'] as const)('PDF is on paper in %s with period, pages, signature lines and every Kazakh letter', async (lang) => {
    const document = await getDocument({ data: new Uint8Array((await file('visits', 'pdf', lang)).rawPayload), verbosity: 0 }).promise;
    const first = await document.getPage(1);
    const [, , width = 0, height = 0] = first.view;
    expect(width).toBeGreaterThan(height);
    const text = (await first.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s+/g, '');
    for (const words of { kk: ['Кездесулержурналы', '1-бет,барлығы'], ru: ['Журналсвиданий', 'Страница1из', '05.10.2026'], en: ['Registerofvisits', 'Page1of'] }[lang]) expect(text).toContain(words);
    expect(text).toContain('Түйебаева');
    await document.destroy();
  });
  it('CSV has a head and a line for each record', async () => {
    const lines = (await file('walks', 'csv', 'ru')).body.trim().split('\r\n');
    expect(lines).toHaveLength(24);
    expect(lines[0]).toContain('Лицо');
  });
});

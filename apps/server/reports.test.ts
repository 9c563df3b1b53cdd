/** Reports of the prosecutor's offices, over real HTTP on a real PostgreSQL: figures against a history counted by hand. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { NewFactBody, PaperView } from '@kepil/modules/contract.ts';
import type { Behind, FigureView, ReportList, ReportProgress, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, opening } from './testing/courses.ts';
import { cmsOf } from './testing/signing-key.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
let server: TestServer;
let address: string;
const august = Date.UTC(2026, 7, 10, 6), may = Date.UTC(2026, 4, 12, 6), yearAgo = Date.UTC(2025, 7, 12, 6);
const office = (id: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id }], place: null, data });
const place = (id: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id }], place: id, data });
const inspected = (id: string, at: number): NewFactBody => place(id, 'place.inspected', at, { kind: 'daily' });
const happened = (id: string, at: number, kind: string): NewFactBody => place(id, 'emergency.happened', at, { kind });
const record = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  for (const fact of facts) {
    const answer = await (await server.as(login)).post('/api/facts', { facts: [fact] });
    expect(answer.statusCode, answer.body).toBe(200);
  }
};
const drafted = async (login: Login, kind: string, period: number, more: object = {}): Promise<ReportView> => {
  const answer = await (await server.as(login)).post('/api/reports/draft', { id: randomUUID(), kind, period, ...more });
  expect(answer.statusCode, answer.body).toBe(202);
  return whole(login, answer.json<ReportProgress>().id);
};
/** The report once it is counted. */
const whole = async (login: Login, id: string): Promise<ReportView> => {
  for (;;) {
    const report = (await (await server.as(login)).get(`/api/reports/${id}`)).json<ReportView>();
    if (report.state !== 'counting') return report;
    await sleep(20);
  }
};
const figure = (report: ReportView, name: string): FigureView => {
  const found = report.sections.flatMap(({ figures }) => figures).find((one) => one.name === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
};
const facts = async (login: Login, report: ReportView, name: string, more = ''): Promise<Behind> => (await (await server.as(login)).get(`/api/reports/${report.id}/figure/${name}/facts?limit=200${more}`)).json();
const put = async (login: Login, report: ReportView, body: object) => (await server.as(login)).send({ method: 'PUT', url: `/api/reports/${report.id}`, payload: body });
/** Its paper drawn up and signed with the key of the prosecutor. */
const signed = async (login: Login, report: ReportView, language: 'kk' | 'ru'): Promise<ReportView> => {
  const client = await server.as(login);
  const paper = (await client.post(`/api/offices/${report.office.id}/papers`, { id: randomUUID(), kind: 'office-report', language, about: report.id })).json<PaperView>();
  const answer = await client.post(`/api/papers/${paper.id}/signatures`, { id: randomUUID(), cms: await cmsOf(server, address, login, (await client.get(`/api/papers/${paper.id}/pdf`)).rawPayload) });
  expect(answer.statusCode, answer.body).toBe(200);
  return (await client.get(`/api/reports/${report.id}`)).json();
};

let quarter: ReportView;
beforeAll(async () => {
  server = await startTestServer({ training: true });
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  await record('prosecutor-district', office('prosecutor-medeu', 'office.described', Date.UTC(2026, 5, 30, 19), { level: 'district', branch: 'territorial' }));
  await record('prosecutor-district', inspected('ivs-medeu', yearAgo), inspected('ivs-medeu', may), inspected('ivs-medeu', may + DAY), inspected('ivs-medeu', august), inspected('ivs-medeu', august + DAY), inspected('ivs-medeu', august + 2 * DAY));
  await record('prosecutor-region', inspected('ivs-almaly', august), inspected('si-75', august));
  await record('prosecutor-esil', inspected('ivs-esil', august));
  await record('prosecutor-district', happened('ivs-medeu', august, 'self-harm'), happened('ivs-medeu', august + HOUR, 'torture'), happened('ivs-medeu', may, 'escape'));
  // Detained on 20 September in Medeu and without a ground since.
  const answer = await (await server.as('duty')).post('/api/episodes', opening(randomUUID(), Date.UTC(2026, 8, 20, 6), 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
  quarter = await drafted('prosecutor-district', 'quarterly-analysis', august);
}, 120_000);
afterAll(() => server.close());

describe('the quarterly analysis', () => {
  it('counts the facts of its own period and territory, beside the quarter before and a year ago', () => {
    expect(quarter).toMatchObject({ periodUntil: '2026-09-30', state: 'drafted', cutOff: server.clock.now, version: 1, mayEdit: true, after: null });
    expect(figure(quarter, 'inspections')).toMatchObject({ value: 3, previous: 2, yearAgo: 1, late: 0, groups: [{ code: 'ivs', value: 3, previous: 2, yearAgo: 1 }] });
    expect(figure(quarter, 'emergencies')).toMatchObject({ value: 2, previous: 1, yearAgo: 0 });
    expect(figure(quarter, 'emergencies').groups.map(({ code, value }) => [code, value])).toEqual([['self-harm', 1], ['torture', 1], ['escape', 0]]);
    expect(figure(quarter, 'criterion-torture')).toMatchObject({ value: 1 });
    expect(figure(quarter, 'criterion-lawful')).toMatchObject({ value: 1, previous: 0 });
    expect(quarter.sections[0]?.text.ru).toContain('проведено проверок: 3 (в предыдущем периоде — 2, год назад — 1)');
  });

  it('leads from each number to as many facts or findings as it says', async () => {
    for (const { name, value, groups } of quarter.sections.flatMap(({ figures }) => figures)) {
      const all = await facts('prosecutor-district', quarter, name);
      expect([name, all.total, all.rows.length]).toEqual([name, value, Math.min(value, 200)]);
      for (const group of groups) expect([name, group.code, (await facts('prosecutor-district', quarter, name, `&group=${encodeURIComponent(group.code)}`)).total]).toEqual([name, group.code, group.value]);
    }
    expect((await facts('prosecutor-district', quarter, 'emergencies')).rows.map(({ what, where }) => [what?.en, where?.ru])).toEqual([['torture by staff', 'ivs-medeu'], ['self-harm', 'ivs-medeu']]);
  });

  it('sets the territories below beside each other for the office above', async () => {
    const region = await drafted('prosecutor-region', 'quarterly-analysis', august);
    expect(figure(region, 'inspections')).toMatchObject({ value: 5, rows: [{ territory: 'kz/75/almaly', value: 1 }, { territory: 'kz/75/medeu', value: 3 }, { territory: 'kz/75', value: 1 }] });
    for (const { territory, value } of figure(region, 'inspections').rows) expect((await facts('prosecutor-region', region, 'inspections', `&territory=${encodeURIComponent(territory)}`)).total).toBe(value);
    expect(figure(await drafted('prosecutor-republic', 'quarterly-analysis', august), 'inspections').value).toBe(6);
  });

  it('is read by the offices above, drawn up and edited by its own, and for anybody else is not there', async () => {
    for (const login of ['prosecutor-region', 'prosecutor-republic'] as const) {
      const read = await (await server.as(login)).get(`/api/reports/${quarter.id}`);
      expect([login, read.statusCode, read.json<ReportView>().mayEdit]).toEqual([login, 200, false]);
      expect((await facts(login, quarter, 'inspections')).total).toBe(3);
      expect((await put(login, quarter, { version: 1 })).statusCode).toBe(403);
    }
    for (const url of [`/api/reports/${quarter.id}`, `/api/reports/${quarter.id}/figure/inspections/facts`, `/api/reports/${quarter.id}/export?format=pdf`, `/api/reports/${quarter.id}/export?format=xlsx`]) {
      expect((await (await server.as('prosecutor-esil')).get(url)).statusCode, url).toBe(404);
      for (const login of ['duty', 'head', 'investigator', 'judge', 'auditor', 'prosecutor-case'] as const) expect((await (await server.as(login)).get(url)).statusCode, `${login} ${url}`).toBe(403);
    }
  });

  it('keeps the words of whoever saved first and tells the other; figures are only remarked upon', async () => {
    const saved = await put('prosecutor-district', quarter, { version: 1, texts: { conclusions: { kk: 'Қорытынды ә ғ қ ң ө ұ ү һ і', ru: 'Вывод' } }, remarks: { inspections: 'одна повторная' } });
    expect(saved.statusCode, saved.body).toBe(200);
    quarter = saved.json();
    expect([quarter.version, figure(quarter, 'inspections').remark, figure(quarter, 'inspections').value]).toEqual([2, 'одна повторная', 3]);
    expect((await put('prosecutor-district', quarter, { version: 1, texts: {} })).statusCode).toBe(409);
  });

  it('says the same numbers in PDF, DOCX and XLSX', async () => {
    for (const lang of ['kk', 'ru'] as const) {
      const [pdf, docx, xlsx] = await Promise.all((['pdf', 'docx', 'xlsx'] as const).map(async (format) => {
        const answer = await (await server.as('prosecutor-district')).get(`/api/reports/${quarter.id}/export?format=${format}&lang=${lang}`);
        expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
        return answer.rawPayload;
      }));
      const paper = await pdfWords(pdf as Buffer);
      const word = (await (await JSZip.loadAsync(docx as Buffer)).file('word/document.xml')?.async('string'))?.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ') ?? '';
      const book = new exceljs.Workbook();
      await book.xlsx.load(xlsx as unknown as Parameters<typeof book.xlsx.load>[0]);
      const lines = (book.worksheets[0]?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row.slice(2, 7)] : []));
      const total = { kk: 'Барлығы', ru: 'Всего' }[lang];
      for (const { title, value, previous, yearAgo: ago } of quarter.sections.flatMap(({ figures }) => figures)) {
        expect(lines).toContainEqual([title[lang], total, value, previous, ago]);
        const line = new RegExp(`${escaped(title[lang])}.*?${total} ${value} ${previous} ${ago}(?!\\d)`);
        expect(paper, `${title[lang]} in the PDF`).toMatch(line);
        expect(word, `${title[lang]} in the DOCX`).toMatch(line);
      }
    }
  });

  it('is signed, put on record by a fact that names the digest of the paper, sent up by another; then nothing of it changes', async () => {
    const signing = await signed('prosecutor-district', quarter, 'kk');
    expect(signing.state).toBe('fixed');
    await record('prosecutor-district', ...(signing.signBy ?? []).map(({ type, data }) => office('prosecutor-medeu', type, server.clock.now, data)));
    const made = (await (await server.as('prosecutor-district')).get(`/api/reports/${quarter.id}`)).json<ReportView>();
    expect([made.state, made.mayEdit, made.sendBy?.[0]?.type]).toEqual(['signed', false, 'office.analysis-submitted']);
    expect((await put('prosecutor-district', quarter, { version: made.version, texts: {} })).statusCode).toBe(409);
    await record('prosecutor-district', ...(made.sendBy ?? []).map(({ type, data }) => office('prosecutor-medeu', type, server.clock.now, data)));
    const list = (await (await server.as('prosecutor-region')).get('/api/reports')).json<ReportList>();
    const row = list.rows.find((one) => one.office.id === 'prosecutor-medeu' && one.kind === 'quarterly-analysis' && one.periodUntil === '2026-09-30');
    expect(row).toMatchObject({ own: false, dueState: 'met-late', report: { id: quarter.id, state: 'sent' } });
    expect(list.rows.find((one) => one.own && one.kind === 'monthly-information' && one.periodUntil === '2026-10-31')).toMatchObject({ report: null });
    expect((await (await server.as('prosecutor-district')).post('/api/reports/draft', { id: randomUUID(), kind: 'quarterly-analysis', period: august })).statusCode).toBe(409);
  });

  it('what is recorded after the cut-off changes no number of it and goes into the next one', async () => {
    server.clock.now += 5 * MINUTE;
    await record('prosecutor-district', inspected('ivs-medeu', august + 5 * DAY));
    const closed = (await (await server.as('prosecutor-district')).get(`/api/reports/${quarter.id}`)).json<ReportView>();
    expect([figure(closed, 'inspections').value, (await facts('prosecutor-district', closed, 'inspections')).total]).toEqual([3, 3]);
    await record('prosecutor-district', inspected('ivs-medeu', Date.UTC(2026, 9, 2, 6)));
    const next = await drafted('prosecutor-district', 'quarterly-analysis', server.clock.now);
    expect(next.after).toEqual({ id: quarter.id, cutOff: quarter.cutOff });
    expect(figure(next, 'inspections')).toMatchObject({ value: 2, late: 1 });
    const behind = await facts('prosecutor-district', next, 'inspections');
    expect(behind.rows.map(({ late }) => late)).toEqual([false, true]);
    // What was broken in the closed quarter and stood in it is not counted again.
    expect(figure(next, 'criterion-lawful').late).toBe(0);
  });
});

describe('the other reports', () => {
  it('the monthly information is drawn up by the region, with a nought where nothing happened, and sent by its signature', async () => {
    await record('prosecutor-region', office('prosecutor-75', 'office.described', Date.UTC(2026, 6, 1), { level: 'oblast', branch: 'territorial' }));
    const month = await drafted('prosecutor-region', 'monthly-information', august);
    expect(['emergencies-proper', 'self-harm', 'suicides'].map((name) => figure(month, name).value)).toEqual([1, 1, 0]);
    const fixed = await signed('prosecutor-region', month, 'ru');
    expect(fixed.signBy?.[0]).toMatchObject({ type: 'office.monthly-information-sent', data: { emergencies: 1, selfHarm: 1, suicides: 0, escapes: 0, weapons: 0, specialMeans: 0 } });
    await record('prosecutor-region', ...(fixed.signBy ?? []).map(({ type, data }) => office('prosecutor-75', type, server.clock.now, data)));
    expect((await (await server.as('prosecutor-region')).get(`/api/reports/${month.id}`)).json<ReportView>().state).toBe('sent');
    expect((await (await server.as('prosecutor-district')).post('/api/reports/draft', { id: randomUUID(), kind: 'monthly-information', period: august })).statusCode).toBe(422);
  });

  it('the generalisations of one half-year go up together, each by its direction', async () => {
    for (const direction of ['rights', 'torture'] as const) {
      const report = await drafted('prosecutor-region', 'generalisation-half-year', may, { direction });
      const edited = await put('prosecutor-region', report, { version: 1, texts: { causes: { kk: 'себеп', ru: 'причина' }, waysOut: { kk: 'жол', ru: 'путь' } } });
      const fixed = await signed('prosecutor-region', edited.json<ReportView>(), 'ru');
      expect(fixed.signBy?.[0]).toMatchObject({ type: 'office.generalised', data: { direction, causes: 'причина', waysOut: 'путь', periodUntil: '2026-06-30' } });
      await record('prosecutor-region', ...(fixed.signBy ?? []).map(({ type, data }) => office('prosecutor-75', type, server.clock.now, data)));
      const made = (await (await server.as('prosecutor-region')).get(`/api/reports/${report.id}`)).json<ReportView>();
      expect(made.sendBy?.[0]?.data).toMatchObject({ directions: direction === 'rights' ? ['rights'] : expect.arrayContaining(['rights', 'torture']) });
    }
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function pdfWords(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' '));
  }
  return pages.join(' ').replace(/\s+/g, ' ');
}

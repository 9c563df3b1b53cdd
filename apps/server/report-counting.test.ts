/** A report being counted: its progress, its end at a wish, what a killed server leaves; and the criteria of point 64 with their charts. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import JSZip from 'jszip';
import { figures } from '@kepil/modules/supervision/reports/figures.ts';
import { indicatorNames, indicators } from '@kepil/modules/supervision/reports/criteria.ts';
import { releaseAtExpiry, signalCheck } from '@kepil/modules/supervision/reports/figures.ts';
import { normOf } from '@kepil/modules/finding-view.ts';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { Behind, FigureView, IndicatorView, ReportList, ReportProgress, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, opening } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const august = Date.UTC(2026, 7, 10, 6), may = Date.UTC(2026, 4, 12, 6);
let server: TestServer;
const place = (id: string, type: string, at: number, data: Record<string, unknown>): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id }], place: id, data });
const record = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  for (const fact of facts) {
    const answer = await (await server.as(login)).post('/api/facts', { facts: [fact] });
    expect(answer.statusCode, answer.body).toBe(200);
  }
};
const ask = async (login: Login, kind: string, period: number, id: string = randomUUID()) => (await server.as(login)).post('/api/reports/draft', { id, kind, period });
const progress = async (login: Login, id: string): Promise<ReportProgress> => (await (await server.as(login)).get(`/api/reports/${id}/progress`)).json();
const read = async (login: Login, id: string): Promise<ReportView> => (await (await server.as(login)).get(`/api/reports/${id}`)).json();
const until = async (login: Login, id: string, when: (now: ReportProgress) => boolean): Promise<ReportProgress> => {
  for (;;) {
    const now = await progress(login, id);
    if (when(now)) return now;
    await sleep(20);
  }
};
const counted = async (login: Login, kind: string, period: number): Promise<ReportView> => {
  const answer = await ask(login, kind, period);
  expect(answer.statusCode, answer.body).toBe(202);
  await until(login, answer.json<ReportProgress>().id, ({ state }) => state !== 'counting');
  return read(login, answer.json<ReportProgress>().id);
};
const figure = (report: ReportView, name: string): FigureView => {
  const found = report.sections.flatMap((section) => section.figures).find((one) => one.name === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
};
const indicator = (report: ReportView, name: string): IndicatorView => {
  const found = report.criteria.find((one) => one.name === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
};
/** While `work` runs nobody can keep a finding: whoever counts waits. */
async function heldUp<T>(work: () => Promise<T>): Promise<T> {
  const client = await server.house.pool.connect();
  try {
    await client.query('begin; lock table report_finding in access exclusive mode');
    return await work();
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const rowsOf = async (kind: string): Promise<number> => (await server.house.pool.query<{ n: number }>(`select count(*)::int as n from report where kind = $1`, [kind])).rows[0]?.n ?? -1;

beforeAll(async () => {
  server = await startTestServer();
  await record('prosecutor-district', place('ivs-medeu', 'place.inspected', august, { kind: 'daily' }), place('ivs-medeu', 'place.inspected', may, { kind: 'daily' }),
    place('ivs-medeu', 'appeal.registered', august, { appealId: 'A-1', source: 'mailbox', about: 'torture' }), place('ivs-medeu', 'appeal.registered', august + HOUR, { appealId: 'A-2', source: 'mailbox', about: 'conditions' }),
    place('ivs-medeu', 'appeal.registered', may, { appealId: 'A-0', source: 'mailbox', about: 'illicit-influence' }), place('ivs-medeu', 'emergency.happened', august, { kind: 'special-means' }), place('ivs-medeu', 'emergency.happened', august, { kind: 'torture' }));
  await record('prosecutor-region', place('ivs-almaly', 'emergency.happened', august, { kind: 'torture' }));
  // Detained in Medeu on 20 September, without a ground since.
  const answer = await (await server.as('duty')).post('/api/episodes', opening(randomUUID(), Date.UTC(2026, 8, 20, 6), 'ivs-medeu'));
  expect(answer.statusCode, answer.body).toBe(201);
}, 120_000);
afterAll(() => server.close());

describe('a report being counted', () => {
  it('is answered at once, says what is being counted, and refuses its words and files until its numbers are there', async () => {
    const id = randomUUID();
    await heldUp(async () => {
      expect((await ask('prosecutor-district', 'quarterly-analysis', august, id)).statusCode).toBe(202);
      const now = await until('prosecutor-district', id, ({ of }) => of > 0);
      // The facts are counted beside what is held up.
      expect(now).toMatchObject({ id, state: 'counting' });
      expect(now.done).toBeLessThan(now.of);
      expect(now.doing?.ru.length).toBeGreaterThan(0);
      const view = await read('prosecutor-district', id);
      expect([view.state, view.sections, view.mayEdit, view.progress?.of]).toEqual(['counting', [], false, now.of]);
      expect((await (await server.as('prosecutor-district')).send({ method: 'PUT', url: `/api/reports/${id}`, payload: { version: 1 } })).statusCode).toBe(409);
      for (const url of [`/api/reports/${id}/export?format=pdf`, `/api/reports/${id}/figure/inspections/facts`]) expect((await (await server.as('prosecutor-district')).get(url)).statusCode, url).toBe(409);
      const list = (await (await server.as('prosecutor-district')).get('/api/reports')).json<ReportList>();
      expect(list.rows.find(({ report }) => report?.id === id)?.report?.state).toBe('counting');
    });
    expect(await until('prosecutor-district', id, ({ state }) => state !== 'counting')).toMatchObject({ state: 'drafted', doing: null });
    expect(figure(await read('prosecutor-district', id), 'inspections')).toMatchObject({ value: 1, previous: 1 });
    expect((await (await server.as('prosecutor-district')).post(`/api/reports/${id}/count`, {})).statusCode).toBe(409);
  });

  it('is counted once, however often and by whatever id it is asked for meanwhile', async () => {
    const before = await rowsOf('quarterly-analysis');
    const ids = await heldUp(async () => {
      const one = randomUUID();
      const answers = [await ask('prosecutor-district', 'quarterly-analysis', may, one), ...(await Promise.all([ask('prosecutor-district', 'quarterly-analysis', may, one), ask('prosecutor-district', 'quarterly-analysis', may)]))];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202]);
      return new Set(answers.map((answer) => answer.json<ReportProgress>().id));
    });
    expect(ids.size).toBe(1);
    const [id] = ids;
    await until('prosecutor-district', id ?? '', ({ state }) => state === 'drafted');
    expect(await rowsOf('quarterly-analysis')).toBe(before + 1);
    const { rows } = await server.house.pool.query<{ lines: number; different: number }>('select count(*)::int as lines, count(distinct (subject_kind, subject, key))::int as different from report_finding where report = $1', [id]);
    expect(rows[0]?.lines).toBe(rows[0]?.different);
  });

  it('is stopped by whoever draws it up, by nobody else, keeps nothing, and is counted again', async () => {
    const id = randomUUID();
    await heldUp(async () => {
      await ask('prosecutor-region', 'quarterly-analysis', august, id);
      await until('prosecutor-region', id, ({ of }) => of > 0);
      expect((await (await server.as('prosecutor-republic')).send({ method: 'DELETE', url: `/api/reports/${id}/count` })).statusCode).toBe(403);
      expect((await (await server.as('prosecutor-esil')).send({ method: 'DELETE', url: `/api/reports/${id}/count` })).statusCode).toBe(404);
      const stopped = await (await server.as('prosecutor-region')).send({ method: 'DELETE', url: `/api/reports/${id}/count` });
      expect(stopped.json<ReportProgress>().state).toBe('cancelled');
      // Whoever counted it holds it no more, though nobody has let go of the table.
      for (let held = true; held; await sleep(20)) held = (await server.house.pool.query<{ held: boolean }>('select kepil_report_counter($1) is not null as held', [id])).rows[0]?.held ?? false;
    });
    expect((await server.house.pool.query('select 1 from report_finding where report = $1', [id])).rowCount).toBe(0);
    expect((await read('prosecutor-region', id)).state).toBe('cancelled');
    expect((await (await server.as('prosecutor-region')).post(`/api/reports/${id}/count`, {})).statusCode).toBe(202);
    expect((await until('prosecutor-region', id, ({ state }) => state !== 'counting')).state).toBe('drafted');
    expect(figure(await read('prosecutor-region', id), 'inspections').value).toBe(1);
  });

  it('is shown as unfinished where the server was killed, and counted again by what is known then', async () => {
    const id = randomUUID();
    await server.house.pool.query(`insert into report (id, kind, office, territory, period_from, period_to, period_until, cut_off, made_by, made_at, figures, texts, standing, begun_at)
      select $1, kind, office, territory, period_from, period_to, period_until, cut_off - 86400000, made_by, made_at, '{"after": null, "counted": {}}', '{}', 'counting', 0 from report where office = 'prosecutor-medeu' and period_until = '2026-06-30' limit 1`, [id]);
    expect((await progress('prosecutor-district', id)).state).toBe('unfinished');
    const again = await (await server.as('prosecutor-district')).post(`/api/reports/${id}/count`, {});
    expect(again.statusCode, again.body).toBe(202);
    await until('prosecutor-district', id, ({ state }) => state === 'drafted');
    expect(await read('prosecutor-district', id)).toMatchObject({ cutOff: server.clock.now, progress: null });
  });
});

describe('the criteria of point 64 (P64.1, P64.2, P64.3)', () => {
  let region: ReportView;
  beforeAll(async () => { region = await counted('prosecutor-region', 'criteria', august); });

  it('set figures in relation: for the territory, the districts beside each other, the periods before', () => {
    expect(indicator(region, 'torture-signals')).toMatchObject({ value: 3, previous: 1, yearAgo: 0, unit: 'count' });
    expect(indicator(region, 'torture-signals').trend).toEqual([0, 0, 0, 0, 0, 0, 1, 3]);
    expect(indicator(region, 'torture-signals').rows.map(({ territory, value, previous, trend }) => [territory, value, previous, trend.at(-1)])).toEqual(expect.arrayContaining([['kz/75/medeu', 2, 1, 2], ['kz/75/almaly', 1, 0, 1]]));
    const unlawful = indicator(region, 'unlawful-holding');
    const [n, d] = [figure(region, 'criterion-lawful').value, figure(region, 'admitted').value];
    expect(n).toBe(1);
    expect(unlawful.value).toBe(d === 0 ? null : Math.round((1000 * n) / d) / 10);
    expect(indicator(region, 'unlawful-ended').value).toBe(0);
    // Nothing to relate it to is no nought.
    expect(indicator(region, 'elimination-confirmed').value).toBeNull();
  });

  it('lead from each of their numbers to as many records as it says, by category of persons too', async () => {
    for (const { name, value, groups } of region.sections.flatMap((section) => section.figures)) {
      const behind = async (more: string): Promise<number> => (await (await server.as('prosecutor-region')).get(`/api/reports/${region.id}/figure/${name}/facts?limit=1${more}`)).json<Behind>().total;
      expect([name, await behind('')]).toEqual([name, value]);
      for (const { code, value: part } of groups) expect([name, code, await behind(`&group=${encodeURIComponent(code)}`)]).toEqual([name, code, part]);
    }
    expect(figure(region, 'rights-by-category').groups.map(({ code }) => code)).toContain('detained');
  });

  it('leave to a person what a person must judge, and are signed by nobody', async () => {
    expect(region.sections.filter(({ judged }) => judged).map(({ id, figures: of, text }) => [id, of.length, text.ru])).toEqual([['judgement-1', 0, ''], ['judgement-2', 0, ''], ['judgement-3', 0, '']]);
    expect([region.signable, region.signBy, region.mayEdit]).toEqual([false, null, true]);
    expect((await counted('prosecutor-district', 'criteria', august)).criteria.every(({ rows }) => rows.length === 0)).toBe(true);
  });

  it('name norms and figures that there are, and count no type of fact that the index does not hold', async () => {
    for (const id of [...releaseAtExpiry, signalCheck]) expect([id, normOf(server.house.ruleSet, id)?.id]).toEqual([id, id]);
    expect(indicatorNames.map((name) => indicators[name].criterion)).toEqual(expect.arrayContaining([1, 2, 3]));
    const types = [...new Set(Object.values(figures).flatMap((one) => (one.of === 'facts' ? [...one.types] : [])))];
    const { rows } = await server.house.pool.query<{ index: string; facts: string; counts: string }>(`select pg_get_indexdef('fact_reported'::regclass) as index, pg_get_functiondef('kepil_report_facts'::regproc) as facts, pg_get_functiondef('kepil_report_fact_counts'::regproc) as counts`);
    for (const type of types) for (const [where, text] of Object.entries(rows[0] ?? {})) expect([type, where, text.includes(`'${type}'`)]).toEqual([type, where, true]);
  });

  it('say the same numbers on paper, in the document and in the table, in the tables and in the charts', async () => {
    for (const lang of ['kk', 'ru'] as const) {
      const [docx, xlsx, pdf] = await Promise.all((['docx', 'xlsx', 'pdf'] as const).map(async (format) => {
        const answer = await (await server.as('prosecutor-region')).get(`/api/reports/${region.id}/export?format=${format}&lang=${lang}`);
        expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
        return answer.rawPayload;
      }));
      expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
      const inDocument = await chartsOf(docx, 'word/charts/'), inWorkbook = await chartsOf(xlsx, 'xl/charts/');
      // One chart of each in both, of the same words and numbers.
      expect(inWorkbook).toEqual(inDocument);
      const signals = indicator(region, 'torture-signals');
      expect(inDocument.find(({ title }) => title.endsWith(signals.title[lang]))?.series).toEqual([signals.trend.map(String)]);
      const drawn = inDocument.find(({ title }) => title === figure(region, 'torture-signals').title[lang]);
      const of = figure(region, 'torture-signals');
      const bars = of.groups.length > 1 ? of.groups : of.rows;
      expect(drawn?.series).toEqual([bars.map(({ value }) => String(value)), bars.map(({ previous }) => String(previous)), bars.map(({ yearAgo }) => String(yearAgo))]);
      expect(drawn?.categories).toEqual(bars.map(({ label }) => label[lang]));
      const sheet = await (await JSZip.loadAsync(xlsx ?? Buffer.alloc(0))).file('xl/worksheets/sheet2.xml')?.async('string');
      expect(sheet).toContain('<drawing ');
    }
  });

  it('stand in the list of every level as a report of its own, with nothing due', async () => {
    const list = (await (await server.as('prosecutor-region')).get('/api/reports')).json<ReportList>();
    const own = list.rows.filter(({ kind }) => kind === 'criteria');
    expect(own.every((row) => row.due === null)).toBe(true);
    expect(own.filter((row) => row.own).map(({ report }) => report?.id)).toContain(region.id);
    expect((await counted('prosecutor-republic', 'criteria', august)).criteria.find(({ name }) => name === 'torture-signals')?.rows.find(({ territory }) => territory === 'kz/75')).toMatchObject({ value: 3 });
  });
});

interface Drawn { readonly title: string; readonly categories: readonly string[]; readonly series: readonly (readonly string[])[] }
async function chartsOf(file: Buffer | undefined, folder: string): Promise<Drawn[]> {
  const zip = await JSZip.loadAsync(file ?? Buffer.alloc(0));
  const names = Object.keys(zip.files).filter((name) => name.startsWith(`${folder}chart`)).sort((a, b) => Number(/\d+/.exec(a.slice(folder.length))?.[0]) - Number(/\d+/.exec(b.slice(folder.length))?.[0]));
  const plain = (text: string): string => text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const values = (xml: string): string[] => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => plain(value ?? ''));
  return Promise.all(names.map(async (name) => {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    return { title: plain(/<a:t>([^<]*)</.exec(xml)?.[1] ?? ''), categories: values(/<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? ''), series: [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([one]) => values(one)) };
  }));
}

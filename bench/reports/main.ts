/**
 * How long an office waits for a report with all its numbers while the journal is large: the Department over the republic, a region over
 * its districts. The work of supervision is put into the tables as it is, past the law: a report counts facts and findings and judges nothing.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAs } from '@kepil/journal/access.ts';
import { openDatabase } from '@kepil/journal/database.ts';
import { windowOf } from '@kepil/law/engine/window.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import { factArguments, windowsOf, type Asked } from '@kepil/modules/supervision/reports/counted.ts';
import { figureOf } from '@kepil/modules/supervision/reports/figures.ts';
import { figuresOf } from '@kepil/modules/supervision/reports/kinds.ts';
import type { ReportProgress, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import type pg from 'pg';
import { loadArchive } from '../board/archive.ts';
import type { Sizes } from '../main.ts';
import { format, limitRow, median, noteRow, type Row } from '../measure.ts';
import { processorTime } from '../registers/main.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';

const HELD = 20_000;
const FACTS = 10_000_000;
const ROUNDS = 5;
const DAY = 86_400_000;
/** The period, the one before and the same a year ago lie within it. */
const DAYS = 460;
/** In place of a leaf: these facts are of the benchmark. */
const MARK = Buffer.from([0xbe]);
const [AT_MOST, AIM] = [5000, 1000];

export async function reportRows({ held = HELD, facts = FACTS, home: kept }: Sizes): Promise<Row[]> {
  // A folder that is kept is filled where it is empty, and never removed.
  const { home, remove } = kept === undefined ? await dataFolder() : { home: kept, remove: () => Promise.resolve() };
  try {
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held), NODE_OPTIONS: '--max-old-space-size=8192' }, 3_600_000)).stop();
    const { stored, ...filled } = await fill(home, facts);
    const server = await startServer(home);
    try {
      return [noteRow('facts in the journal', stored, ''), noteRow('of them of supervision', filled.facts, ''), noteRow('broken norms found', filled.findings, ''), ...(await measure(server.address, 'prosecutor-republic', 'the republic')), ...(await measure(server.address, 'prosecutor-region', 'a region')), ...(await figureRows(home))];
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

/** What a run before this one has put into a kept folder is not put there again. */
async function fill(home: string, facts: number): Promise<{ readonly stored: number; readonly facts: number; readonly findings: number }> {
  const database = await openDatabase({ dataDir: home });
  const number = async (query: string): Promise<number> => (await database.pool.query<{ n: number }>(query)).rows[0]?.n ?? Number.NaN;
  const counts = async () => ({ stored: await number('select max(seq)::float8 + 1 as n from fact'), facts: await number(`select count(*)::float8 as n from fact where entry = '\\xbe'`), findings: await number(`select count(*)::float8 as n from finding where starts_with(key, 'bench|')`) });
  try {
    await loadArchive(database.pool, facts, () => undefined);
    if ((await counts()).facts === 0) {
      await fillSupervision(database.pool, Math.round(facts / 40));
      for (const table of ['fact', 'fact_stream', 'finding']) await database.pool.query(`vacuum analyze ${table}`);
    }
    return await counts();
  } finally {
    await database.close();
  }
}

/** Each place inspected every day, an emergency, an act and its answer, three applications a week; broken norms of so many who were admitted. */
async function fillSupervision(pool: pg.Pool, findings: number): Promise<void> {
  const client = await pool.connect();
  try {
    // What other rooms keep beside the facts (lists of matters) is theirs to measure: their triggers rest.
    await client.query('set session_replication_role = replica');
    await fillWith(client, findings);
    await client.query('reset session_replication_role');
  } finally {
    client.release(true);
  }
}

async function fillWith(client: pg.PoolClient, findings: number): Promise<void> {
  await client.query(
    `with made as (
       select p.id as place, t.type, t.data, d * 86400000::bigint as back from place p cross join generate_series(1, $1::int) d
         join (values ('place.inspected', 1, '{"kind":"daily"}'::jsonb), ('emergency.happened', 7, '{"kind":"self-harm"}'), ('response.issued', 7, '{"kind":"submission"}'), ('response.answered', 7, '{"result":"granted"}'),
           ('appeal.registered', 2, '{"about":"conditions"}'), ('force.used', 7, '{"means":"handcuffs"}')) as t (type, every, data) on d % t.every = 0),
     numbered as (select m.*, row_number() over (order by back desc, place, type) - 1 + (select max(seq) + 1 from fact) as seq, row_number() over (partition by place order by back desc, type) as nth from made m),
     stored as (insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, data, salt, entry)
       select seq, gen_random_uuid(), type, $2::bigint - back, $2::bigint, 'Asia/Almaty', array['place:' || place], place, 'prosecutor', 'custody-prosecutor', data, $3, $4 from numbered)
     insert into fact_stream (kind, stream, version, seq) select 'place', place, 1000000 + nth, seq from numbered`,
    [DAYS, Date.now() - 3_600_000, randomBytes(16), MARK]);
  await client.query(
    `insert into finding (subject_kind, subject, key, norm, edition, kind, state, bearer, opened_by, from_at, due, detail, evidence, digest)
     select 'episode', substr(f.streams[1], 9), 'bench|' || f.id, (array['special-institutions.20.at-once', 'criminal-procedure.14.coverage', 'special-institutions.46-5.appeals'])[1 + f.seq % 3], '2000-01-01',
       case when f.seq % 3 = 1 then 'violation' else 'duty' end, case when f.seq % 3 = 1 then 'ended' else 'met-late' end, 'head-of-place', f.id::text, $2::bigint - (f.seq % $3) * 86400000::bigint, null, '{}', 'recorded', ''
     from fact f where f.type = 'custody.admitted' and f.place is not null order by f.seq desc limit $1`, [findings, Date.now() - DAY, DAYS]);
}

async function measure(address: string, login: string, whose: string): Promise<Row[]> {
  const person = await Person.signIn(address, login, demoPassword);
  const spent = { first: [] as number[], asked: [] as number[], draft: [] as number[], criteria: [] as number[], read: [] as number[], behind: [] as number[] };
  const timed = async (into: number[], ask: () => Promise<{ readonly status: number; readonly text: string }>): Promise<string> => {
    const began = performance.now();
    const { status, text } = await ask();
    if (status >= 300) throw new Error(`${status} ${text.slice(0, 300)}`);
    into.push(performance.now() - began);
    return text;
  };
  /** Asked for, and looked after until its numbers are there, as the page does but more often. */
  const drafted = async (kind: string): Promise<{ readonly status: number; readonly text: string }> => {
    const id = randomUUID();
    const asked = await timed(spent.asked, () => person.post('/api/reports/draft', { id, kind, direction: null, period: Date.now() - 95 * DAY }));
    for (let state = (JSON.parse(asked) as ReportProgress).state; state !== 'drafted'; await sleep(20)) {
      if (state !== 'counting') throw new Error(`the draft is ${state}`);
      ({ state } = JSON.parse((await person.get(`/api/reports/${id}/progress`)).text) as ReportProgress);
    }
    return person.get(`/api/reports/${id}`);
  };
  try {
    // Told apart: after a start nothing of the journal is in the memory of the database.
    for (const kind of ['quarterly-analysis', 'criteria']) await timed(spent.first, () => drafted(kind));
    for (let round = 0; round < ROUNDS; round += 1) {
      const report = JSON.parse(await timed(spent.draft, () => drafted('quarterly-analysis'))) as ReportView;
      await timed(spent.criteria, () => drafted('criteria'));
      await timed(spent.read, () => person.get(`/api/reports/${report.id}`));
      for (const figure of ['violations', 'inspections']) await timed(spent.behind, () => person.get(`/api/reports/${report.id}/figure/${figure}/facts`));
    }
  } finally {
    await person.close();
  }
  return [
    limitRow(`quarterly analysis of ${whose}, drafted with all its numbers: slowest of ${ROUNDS}`, Math.max(...spent.draft), 'ms', AT_MOST, AIM), noteRow('the same, median', median(spent.draft), 'ms'), noteRow('the first two drafts of this reader, not counted above: the slower', Math.max(...spent.first), 'ms'), noteRow('the answer to the request for it, slowest', Math.max(...spent.asked), 'ms'),
    limitRow(`assessment by the criteria of ${whose}, eight quarters: slowest of ${ROUNDS}`, Math.max(...spent.criteria), 'ms', AT_MOST, AIM), noteRow('the same, median', median(spent.criteria), 'ms'),
    noteRow('the same report opened, median', median(spent.read), 'ms'), noteRow('the records behind a number, slowest', Math.max(...spent.behind), 'ms'),
  ];
}

/**
 * What each figure of facts costs the database: lines counted, pages read, its processor time in this room and that of the baseline, a plain
 * count of the same facts by the owner along the same index (type and time; no fence, territories, groups or struck facts). Findings are counted once for all figures.
 */
async function figureRows(home: string): Promise<Row[]> {
  const database = await openDatabase({ dataDir: home });
  const now = Date.now();
  const asked: Asked = { kind: 'quarterly-analysis', direction: null, territory: 'kz', zone: 'Asia/Almaty', window: windowOf(now - 95 * DAY, 'Asia/Almaty', 'quarter'), cutOff: now, after: null };
  const windows = windowsOf(asked);
  try {
    return await readAs(database.pool, { role: 'custody-prosecutor', account: 'bench', territory: 'kz' }, async (sql) => {
      const rows: Row[] = [];
      const spent = async (query: string, values: unknown[]): Promise<{ readonly ms: number; readonly pages: number; readonly lines: number }> => {
        const before = await processorTime(sql);
        let lines = 0;
        for (let round = 0; round < REPEATS; round += 1) lines = (await sql.query<{ n: number }>(query, values)).rows.reduce((sum, { n }) => sum + Number(n), 0);
        const ms = ((await processorTime(sql)) - before) / REPEATS;
        const { rows: [told] } = await sql.query<{ 'QUERY PLAN': readonly { readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number } }[] }>(`explain (analyze, buffers, format json) ${query}`, values);
        const plan = told?.['QUERY PLAN'][0]?.Plan;
        return { ms, lines, pages: (plan?.['Shared Hit Blocks'] ?? Number.NaN) + (plan?.['Shared Read Blocks'] ?? Number.NaN) };
      };
      for (const name of figuresOf(asked.kind, null)) {
        const figure = figureOf(name);
        if (figure.of !== 'facts') continue;
        const ours = await spent('select * from kepil_report_fact_counts($1, $2, $3, $4, $5, $6, $7)', factArguments(asked, figure.types));
        await sql.query('set local role none');
        const plain = await spent('select count(*)::int as n from fact f join unnest($2::bigint[], $3::bigint[]) as w (starts, ends) on f.at >= w.starts and f.at < w.ends where f.type = any ($1)', [figure.types, windows.map(({ start }) => start), windows.map(({ end }) => end)]);
        await sql.query('set local role kepil_app');
        rows.push({ ...noteRow(`figure “${figure.title.en}”: ${format(ours.lines)} facts, ${format(ours.pages)} pages, processor time of the database`, ours.ms, 'ms'), baseline: `${format(plain.ms)} ms, ${format(plain.pages)} pages` });
      }
      const id = randomUUID();
      await sql.query('set local role none');
      await sql.query(`insert into report (id, kind, office, territory, period_from, period_to, period_until, cut_off, made_by, made_at, figures, texts, standing) values ($1, 'bench', 'bench', 'kz', 0, 1, '', 1, 'bench', 1, '{}', '{}', 'counting')`, [id]);
      await sql.query('set local role kepil_app');
      const before = await processorTime(sql);
      const found = (await sql.query<{ n: number }>('select * from kepil_report_keep_findings($1, $2, $3, null, null, null)', [id, windows.map(({ start }) => start), windows.map(({ end }) => end)])).rows.reduce((sum, { n }) => sum + n, 0);
      rows.push(noteRow(`all figures of broken norms: ${format(found)} findings of three periods, those of the first kept, processor time of the database`, (await processorTime(sql)) - before, 'ms'));
      await sql.query('set local role none');
      await sql.query('delete from report_finding where report = $1', [id]);
      await sql.query('delete from report where id = $1', [id]);
      return rows;
    });
  } finally {
    await database.pool.end();
  }
}
const REPEATS = 5;

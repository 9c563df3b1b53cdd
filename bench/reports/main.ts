/**
 * How long an office waits for a report with all its numbers while the journal is large: the Department over the republic, a region over
 * its districts. The work of supervision is put into the tables as it is, past the law: a report counts facts and findings and judges nothing.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { openDatabase } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import type pg from 'pg';
import { loadArchive } from '../board/archive.ts';
import type { Sizes } from '../main.ts';
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';

const HELD = 20_000;
const FACTS = 10_000_000;
const ROUNDS = 5;
const DAY = 86_400_000;
/** The period, the one before and the same a year ago lie within it. */
const DAYS = 460;
const [AT_MOST, AIM] = [5000, 1000];

export async function reportRows({ held = HELD, facts = FACTS }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held) }, 3_600_000)).stop();
    const database = await openDatabase({ dataDir: home });
    await loadArchive(database.pool, facts, () => undefined);
    const filled = await fillSupervision(database.pool, Math.round(facts / 40));
    for (const table of ['fact', 'fact_stream', 'finding']) await database.pool.query(`vacuum analyze ${table}`);
    const stored = (await database.pool.query<{ n: number }>('select max(seq)::float8 + 1 as n from fact')).rows[0]?.n ?? Number.NaN;
    await database.close();
    const server = await startServer(home);
    try {
      return [noteRow('facts in the journal', stored, ''), noteRow('of them of supervision', filled.facts, ''), noteRow('broken norms found', filled.findings, ''), ...(await measure(server.address, 'prosecutor-republic', 'the republic')), ...(await measure(server.address, 'prosecutor-region', 'a region'))];
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

/** Each place inspected every day, an emergency, an act and its answer, three applications a week; broken norms of so many who were admitted. */
async function fillSupervision(pool: pg.Pool, findings: number): Promise<{ facts: number; findings: number }> {
  const { rowCount } = await pool.query(
    `with made as (
       select p.id as place, t.type, t.data, d * 86400000::bigint as back from place p cross join generate_series(1, $1::int) d
         join (values ('place.inspected', 1, '{"kind":"daily"}'::jsonb), ('emergency.happened', 7, '{"kind":"self-harm"}'), ('response.issued', 7, '{"kind":"submission"}'), ('response.answered', 7, '{"result":"granted"}'),
           ('appeal.registered', 2, '{"about":"conditions"}'), ('force.used', 7, '{"means":"handcuffs"}')) as t (type, every, data) on d % t.every = 0),
     numbered as (select m.*, row_number() over (order by back desc, place, type) - 1 + (select max(seq) + 1 from fact) as seq, row_number() over (partition by place order by back desc, type) as nth from made m),
     stored as (insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, data, salt, entry)
       select seq, gen_random_uuid(), type, $2::bigint - back, $2::bigint, 'Asia/Almaty', array['place:' || place], place, 'prosecutor', 'custody-prosecutor', data, $3, $4 from numbered)
     insert into fact_stream (kind, stream, version, seq) select 'place', place, 1000000 + nth, seq from numbered`,
    [DAYS, Date.now() - 3_600_000, randomBytes(16), randomBytes(32)]);
  const broken = await pool.query(
    `insert into finding (subject_kind, subject, key, norm, edition, kind, state, bearer, opened_by, from_at, due, detail, evidence, digest)
     select 'episode', substr(f.streams[1], 9), 'bench|' || f.id, (array['special-institutions.20.at-once', 'criminal-procedure.14.coverage', 'special-institutions.46-5.appeals'])[1 + f.seq % 3], '2000-01-01',
       case when f.seq % 3 = 1 then 'violation' else 'duty' end, case when f.seq % 3 = 1 then 'ended' else 'met-late' end, 'head-of-place', f.id::text, $2::bigint - (f.seq % $3) * 86400000::bigint, null, '{}', 'recorded', ''
     from fact f where f.type = 'custody.admitted' and f.place is not null order by f.seq desc limit $1`, [findings, Date.now() - DAY, DAYS]);
  return { facts: rowCount ?? 0, findings: broken.rowCount ?? 0 };
}

async function measure(address: string, login: string, whose: string): Promise<Row[]> {
  const person = await Person.signIn(address, login, demoPassword);
  const spent = { draft: [] as number[], read: [] as number[], behind: [] as number[] };
  const timed = async (into: number[], ask: () => Promise<{ readonly status: number; readonly text: string }>): Promise<string> => {
    const began = performance.now();
    const { status, text } = await ask();
    if (status >= 300) throw new Error(`${status} ${text.slice(0, 300)}`);
    into.push(performance.now() - began);
    return text;
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const report = JSON.parse(await timed(spent.draft, () => person.post('/api/reports/draft', { id: randomUUID(), kind: 'quarterly-analysis', direction: null, period: Date.now() - 95 * DAY }))) as ReportView;
      await timed(spent.read, () => person.get(`/api/reports/${report.id}`));
      for (const figure of ['violations', 'inspections']) await timed(spent.behind, () => person.get(`/api/reports/${report.id}/figure/${figure}/facts`));
    }
  } finally {
    await person.close();
  }
  return [
    limitRow(`quarterly analysis of ${whose}, drafted with all its numbers: slowest of ${ROUNDS}`, Math.max(...spent.draft), 'ms', AT_MOST, AIM), noteRow('the same, median', median(spent.draft), 'ms'),
    noteRow('the same report opened, median', median(spent.read), 'ms'), noteRow('the records behind a number, slowest', Math.max(...spent.behind), 'ms'),
  ];
}

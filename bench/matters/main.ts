/**
 * How long a prosecutor waits for the list of matters while the journal is large and years of acts, emergencies, applications, placements and
 * uses of force stand in it. The work of supervision is put into the tables as it is, past the law: the list reads what is kept and what waits.
 */
import { openDatabase } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { MatterList } from '@kepil/modules/supervision/matters/contract.ts';
import type pg from 'pg';
import { loadArchive } from '../board/archive.ts';
import type { Sizes } from '../main.ts';
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';

const HELD = 9_000;
const FACTS = 10_000_000;
/** Four years at ten million facts. */
const DAYS = 1_460;
const ROUNDS = 30;
const [AT_MOST, AIM] = [300, 100];
const DAY = 86_400_000;
/** In place of a leaf: these facts are of the benchmark. */
const MARK = Buffer.from([0xb3]);
const kinds = ['response', 'emergency', 'appeal', 'punishment', 'force'] as const;

export async function matterRows({ held = HELD, facts = FACTS, home: kept }: Sizes): Promise<Row[]> {
  const { home, remove } = kept === undefined ? await dataFolder() : { home: kept, remove: () => Promise.resolve() };
  try {
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held), NODE_OPTIONS: '--max-old-space-size=8192' }, 3_600_000)).stop();
    const counted = await fill(home, facts);
    const server = await startServer(home);
    try {
      const database = await openDatabase({ dataDir: home });
      try {
        return [
          noteRow('facts in the journal', counted.facts, ''), noteRow('matters in it', counted.matters, ''), noteRow('of them unfinished', counted.unfinished, ''),
          ...await measure(server.address, database.pool, 'prosecutor-republic', 'the Department'), ...await measure(server.address, database.pool, 'prosecutor-region', 'a region'), ...await measure(server.address, database.pool, 'prosecutor-district', 'a district'),
        ];
      } finally {
        await database.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

async function fill(home: string, facts: number): Promise<{ readonly facts: number; readonly matters: number; readonly unfinished: number }> {
  const database = await openDatabase({ dataDir: home });
  const number = async (query: string): Promise<number> => (await database.pool.query<{ n: number }>(query)).rows[0]?.n ?? Number.NaN;
  try {
    await loadArchive(database.pool, facts, () => undefined);
    // What a run before this one has put into a kept folder is not put there again.
    if (await number(`select count(*)::float8 as n from fact where entry = '\\xb3'`) === 0) await fillPlaces(database.pool, Math.max(60, Math.round((DAYS * facts) / FACTS)));
    if (await number(`select count(*)::float8 as n from finding where starts_with(key, 'matter|')`) === 0) {
      await fillPersons(database.pool, Math.round(facts / 200));
      for (const table of ['fact', 'fact_stream', 'finding', 'matter', 'matter_step', 'matter_member']) await database.pool.query(`vacuum analyze ${table}`);
    }
    return { facts: await number('select max(seq)::float8 + 1 as n from fact'), matters: await number('select count(*)::float8 as n from matter'), unfinished: await number('select count(*)::float8 as n from matter where not is_over') };
  } finally {
    await database.close();
  }
}

/** Of each place an act in two weeks, an emergency a month, an application a week; nine of ten are finished. */
async function fillPlaces(pool: pg.Pool, days: number): Promise<void> {
  const now = Date.now() - 3_600_000;
  await pool.query(
    `with made as (
       select p.id as place, 'place:' || p.id as stream, d * ${DAY}::bigint as back, t.type, t.data || jsonb_build_object(t.key, case when t.key in ('actId', 'appealId') then t.prefix || d else overlay(overlay(md5(t.prefix || p.id || d) placing '4' from 13) placing '8' from 17)::uuid::text end) as data,
         case when t.opens then overlay(overlay(md5(t.prefix || p.id || d) placing '4' from 13) placing '8' from 17)::uuid else gen_random_uuid() end as id, t.n
       from place p cross join generate_series(1, $1::int) d join (values
         (1, 'response.issued', 14, 'actId', 'A', true, '{"kind":"submission","number":"12","addressee":"Head of the institution"}'::jsonb, 100), (2, 'response.answered', 14, 'actId', 'A', false, '{"result":"granted"}', 95),
         (3, 'response.elimination-checked', 14, 'actId', 'A', false, '{"eliminated":"yes"}', 90), (4, 'emergency.happened', 30, '-', 'E', true, '{"kind":"self-harm","participants":1,"where":"Cell 4"}', 100),
         (5, 'emergency.learned', 30, 'emergency', 'E', false, '{"level":"district"}', 100), (6, 'emergency.reported', 30, 'emergency', 'E', false, '{"fromLevel":"district"}', 100), (7, 'emergency.special-message-sent', 30, 'emergency', 'E', false, '{}', 95),
         (8, 'emergency.eliminated', 30, 'emergency', 'E', false, '{}', 90), (9, 'appeal.registered', 7, 'appealId', 'P', true, '{"about":"conditions","source":"mailbox","applicant":"A. Bench"}', 100), (10, 'appeal.answered', 7, 'appealId', 'P', false, '{"inWriting":true}', 92)
       ) as t (n, type, every, key, prefix, opens, data, share) on d % t.every = 0 and (d * 7919 + length(p.id) * 31) % 100 < t.share),
     numbered as (select m.*, row_number() over (order by back desc, n, place) - 1 + (select max(seq) + 1 from fact) as seq, row_number() over (partition by place order by back desc, n) as nth from made m),
     stored as (insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, data, salt, entry)
       select seq, id, type, $2::bigint - back + n * 60000, $2::bigint, 'Asia/Almaty', array[stream], place, 'bench', 'custody-prosecutor', data, $3, $3 from numbered)
     insert into fact_stream (kind, stream, version, seq) select 'place', place, 2000000 + nth, seq from numbered`, [days, now, MARK]);
}

/** Of so many persons of the archive a punishment cell and of a third of them force; of all that is unfinished a duty waits, overdue or not. */
async function fillPersons(pool: pg.Pool, persons: number): Promise<void> {
  const now = Date.now() - 3_600_000;
  await pool.query(
    `with chosen as (select substr(streams[1], 9) as episode, place, at, row_number() over (order by seq desc) as k from fact where type = 'custody.admitted' and place is not null and starts_with(streams[1], 'episode:') order by seq desc limit $1),
     made as (
       select s.episode, s.place, s.at, s.k, t.n, t.type, case when t.opens then overlay(overlay(md5(t.prefix || s.episode) placing '4' from 13) placing '8' from 17)::uuid else gen_random_uuid() end as id,
         case when t.opens then t.data else t.data || jsonb_build_object('about', overlay(overlay(md5(t.prefix || s.episode) placing '4' from 13) placing '8' from 17)::uuid::text) end as data
       from chosen s join (values (1, 'penalty.imposed', 1, 'Z', true, '{"kind":"kartser","penaltyId":"Z","days":5}'::jsonb, 100), (2, 'punishment.check-concluded', 1, 'Z', false, '{"lawful":true}', 90), (3, 'force.used', 3, 'F', true, '{"means":"handcuffs"}', 100),
         (4, 'force.checked', 3, 'F', false, '{}', 95), (5, 'force.conclusion-drawn', 3, 'F', false, '{}', 92), (6, 'force.conclusion-approved', 3, 'F', false, '{}', 90)
       ) as t (n, type, every, prefix, opens, data, share) on s.k % t.every = 0 and s.k * 7919 % 100 < t.share),
     numbered as (select m.*, row_number() over (order by at, n, episode) - 1 + (select max(seq) + 1 from fact) as seq, row_number() over (partition by episode order by n, at) as nth from made m),
     stored as (insert into fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, data, salt, entry)
       select seq, id, type, at + n * 3600000, $2::bigint, 'Asia/Almaty', array['episode:' || episode], place, 'bench', 'custody-prosecutor', data, $3, $3 from numbered on conflict do nothing)
     insert into fact_stream (kind, stream, version, seq) select 'episode', episode, 2000000 + nth, seq from numbered`, [persons, now, MARK]);
  const norms = { response: '12.measures', emergency: '17.special-message', appeal: '32.application', punishment: '25.kartser', force: '32.conclusion' };
  await pool.query(
    `insert into finding (subject_kind, subject, key, norm, edition, kind, state, bearer, opened_by, from_at, due, detail, evidence, digest)
     select split_part(m.subject, ':', 1), substr(m.subject, strpos(m.subject, ':') + 1), 'matter|' || m.id, 'prosecutorial-supervision.' || ($1::jsonb ->> m.kind), '2015-02-18', 'duty',
       case when m.seq % 3 = 0 then 'open' else 'breached' end, 'prosecutor', m.id::text, m.at, case when m.seq % 3 = 0 then $2::bigint + (m.seq % 40) * ${DAY}::bigint else m.at + ${DAY}::bigint end, '{}', 'not-recorded', ''
     from matter m where not m.is_over and m.seq % 4 <> 0 on conflict do nothing`, [norms, now]);
}

async function measure(address: string, pool: pg.Pool, login: string, whose: string): Promise<Row[]> {
  const person = await Person.signIn(address, login, demoPassword);
  const spent = { first: [] as number[], other: [] as number[], overview: [] as number[], one: [] as number[], plain: [] as number[] };
  const timed = async (into: number[], path: string): Promise<string> => {
    const began = performance.now();
    const { status, text } = await person.get(path);
    if (status >= 300) throw new Error(`${status} ${text.slice(0, 300)}`);
    into.push(performance.now() - began);
    return text;
  };
  try {
    for (const kind of kinds) await person.get(`/api/matters?kind=${kind}`);
    for (let round = 0; round < ROUNDS; round += 1) {
      const kind = kinds[round % kinds.length] ?? 'response';
      const [row] = (JSON.parse(await timed(spent.first, `/api/matters?kind=${kind}`)) as MatterList).rows;
      const more = ['state=late', 'state=open&offset=100', 'state=closed', 'sort=at', `from=${Date.now() - 90 * DAY}`, 'q=Bench'][round % 6] ?? '';
      await timed(spent.other, `/api/matters?kind=${kind}&${more}`);
      if (row) await timed(spent.one, `/api/matters/${kind}/${row.id}`);
      await timed(spent.overview, '/api/overview');
      spent.plain.push(await plainly(pool, kind));
    }
  } finally {
    await person.close();
  }
  return [
    limitRow(`matters of ${whose}, the first page with the counts of all kinds: p95 of ${ROUNDS}`, at95(spent.first), 'ms', AT_MOST, AIM, `${median(spent.plain).toFixed(0)} ms`), noteRow('the same, median', median(spent.first), 'ms'),
    limitRow('filtered by state, period or word, or turned on: p95', at95(spent.other), 'ms', AT_MOST, AIM), limitRow('one matter opened: p95', at95(spent.one), 'ms', AT_MOST, AIM), noteRow('beside it the overview, median', median(spent.overview), 'ms'),
  ];
}

/** The baseline: what the page needs at least, as the owner, without fence, trace, names or JSON. */
async function plainly(pool: pg.Pool, kind: string): Promise<number> {
  const began = performance.now();
  await pool.query('select kind, is_over, count(*) from matter group by 1, 2');
  await pool.query(
    `select m.*, g.due, g.norm from matter m left join lateral (select g.due, g.norm from matter_member b join finding g on g.opened_by = b.fact and g.kind = 'duty' and g.until_at is null and g.state in ('open', 'breached')
       and g.subject_kind = split_part(m.subject, ':', 1) and g.subject = substr(m.subject, strpos(m.subject, ':') + 1) where b.matter = m.id order by g.due limit 1) g on true
     where m.kind = $1 and not m.is_over order by m.at desc limit 50`, [kind]);
  return performance.now() - began;
}

const at95 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Whether somebody was here before: by IIN or by name, among the episodes that the reader may read. Newest first, ten at most. */
import { readAs } from '@kepil/journal/access.ts';
import { FACT_COLUMNS, factOf, type FactRow } from '@kepil/journal/rows.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import { personOf } from '../person.ts';
import type { KnownPersons } from './contract.ts';

const MOST = 10;
/** Who the person is stands at the head of an episode. */
const FIRST_RECORDS = 3;

/** Each episode found is a look at it and leaves its line. */
export async function knownBefore(house: House, who: Principal, q: string): Promise<KnownPersons> {
  return readAs(house.pool, fenceFor(who, 'episode.read'), async (sql) => {
    const episodes = /^\d{12}$/.test(q) ? await byIin(sql, q) : await byName(sql, who, q);
    if (episodes.length === 0) return { rows: [] };
    const { rows } = await sql.query<FactRow & { stream: string }>({
      name: 'known-facts', text: `select s.stream, ${FACT_COLUMNS} from fact_stream s join fact f on f.seq = s.seq where s.kind = 'episode' and s.stream = any ($1) order by s.stream, s.version`, values: [episodes],
    });
    await leaveTrace(sql, who, { what: 'episode', episodes, detail: { part: 'known-before' } }, house.now());
    const found = [...Map.groupBy(rows, ({ stream }) => stream)].map(([episode, own]) => line(house, episode, own.map(factOf)));
    return { rows: found.sort((a, b) => b.from - a.from) };
  });
}

async function byIin(sql: pg.ClientBase, iin: string): Promise<string[]> {
  const { rows } = await sql.query<{ stream: string }>({
    name: 'known-iin', text: `select distinct s.stream from fact f join fact_stream s on s.seq = f.seq and s.kind = 'episode' where f.type = 'person.described' and f.data ->> 'iin' = $1 limit ${MOST}`, values: [iin],
  });
  return rows.map(({ stream }) => stream);
}

/**
 * Each word begins the surname, the name or the patronymic under which somebody came: the first records of an episode say it. Asked of
 * those who came through the own place. An array and not a join, and few records of each: the policies are asked of every row between.
 */
async function byName(sql: pg.ClientBase, who: Principal, q: string): Promise<string[]> {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 3).map((word) => `${word.replace(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await sql.query<{ stream: string }>({
    name: 'known-name',
    text: `select stream from (
        select s.stream, max(f.at) as at from fact_stream s join fact f on f.seq = s.seq
        where s.kind = 'episode' and s.stream = any (array(select substr(x.stream, 9) from stream_seat x where x.seat = $1 and x.stream like 'episode:%')) and s.version <= ${FIRST_RECORDS} and f.type = 'person.described'
          and (select bool_and(f.data ->> 'surname' ilike w or f.data ->> 'name' ilike w or f.data ->> 'patronymic' ilike w) from unnest($2::text[]) w)
        group by s.stream order by max(f.at) desc limit ${MOST}) found`,
    values: [who.place ?? who.office, words],
  });
  return rows.map(({ stream }) => stream);
}

function line(house: House, episode: string, facts: readonly Fact[]): KnownPersons['rows'][number] {
  const effective = effectiveFacts(facts, house.engine.order, NEVER, NEVER);
  const happened = effective.filter(({ type }) => type !== 'person.described');
  const place = happened.findLast(({ type }) => type === 'custody.admitted')?.data['place'];
  const person = personOf(effective, house.now(), effective.at(-1)?.zone ?? 'Asia/Almaty');
  return {
    episode, name: person.name, birthDate: person.birthDate, from: (happened[0] ?? effective[0])?.at ?? 0,
    until: happened.findLast(({ type }) => type === 'release.executed' || type === 'episode.ended')?.at ?? null,
    place: (typeof place === 'string' ? house.directory.place(place)?.name : undefined) ?? null,
    data: { ...effective.findLast(({ type }) => type === 'person.described')?.data },
  };
}

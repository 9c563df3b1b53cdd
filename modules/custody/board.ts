/** The board: everyone held within reach, nearest legal event first. One walk of an index for the page, one pass for the counts. */
import type pg from 'pg';
import { grantsFor, type Principal } from '@kepil/platform/access/may.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import type { BoardQuery, BoardRow } from '../contract.ts';
import { breachIn, normOf } from '../finding-view.ts';
import type { House } from '../house.ts';

export interface HeldRecord {
  episode: string; person_name: string; birth_date: string | null; sex: string; minor: boolean; foreigner: boolean; place: string | null; place_kind: string | null; zone: string;
  territory: string; stage: string; ground: string | null; categories: string[]; since: number; expiry: number | null; uncovered_since: number | null;
  next_at: number | null; next_norm: string | null; next_key: string | null; next_kind: string | null; breaches: number; open_duties: number; version: number;
}

export interface BoardCounts { readonly total: number; readonly held: number; readonly uncovered: number; readonly expiring24h: number; readonly breaches: number }

const columns = `h.episode, h.person_name, h.birth_date, h.sex, h.minor, h.foreigner, h.place, h.place_kind, h.zone, h.territory, h.stage, h.ground, h.categories,
  h.since, h.expiry, h.uncovered_since, h.next_at, h.next_norm, h.next_key, h.next_kind, h.breaches, h.open_duties, h.version`;

const orders = {
  next: { asc: 'h.next_at asc nulls last, h.episode', desc: 'h.next_at desc nulls last, h.episode desc' },
  name: { asc: 'h.name_key asc, h.episode', desc: 'h.name_key desc, h.episode desc' },
  place: { asc: 'h.place asc nulls last, h.episode', desc: 'h.place desc nulls last, h.episode desc' },
  since: { asc: 'h.since asc, h.episode', desc: 'h.since desc, h.episode desc' },
  expiry: { asc: 'h.expiry asc nulls last, h.episode', desc: 'h.expiry desc nulls last, h.episode desc' },
} as const satisfies Record<BoardQuery['sort'], Record<BoardQuery['dir'], string>>;

interface Filter { readonly conditions: readonly string[]; readonly values: readonly unknown[] }

/** What the query asks for, without its flag: the flags are counted beside each other. */
function filterOf(who: Principal, query: BoardQuery): Filter {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const [grant] = grantsFor(who, 'board.read');
  // The same as the fence in the database asks of each row, said so that an index answers first: an array and not a join, because
  // PostgreSQL lets only a plain comparison go before the policy.
  if (grant?.reach === 'own-case') add((p) => `h.episode = any (array(select substr(s.stream, 9) from stream_seat s where s.seat = ${p} and s.stream like 'episode:%'))`, who.office);
  if (grant?.reach === 'own-place' && who.place !== null) add((p) => `h.place = ${p}`, who.place);
  if (grant?.reach === 'own-territory' && !who.territoryRoot) add(within, who.territory);
  if (query.territory) add(within, query.territory);
  if (query.place) add((p) => `h.place = ${p}`, query.place);
  if (query.ground) add((p) => `h.ground = ${p}`, query.ground);
  if (query.stage) add((p) => `h.stage = ${p}`, query.stage);
  if (query.category) add((p) => `h.categories @> array[${p}]::text[]`, query.category);
  if (query.norm) add((p) => `h.episode = any (array(select f.subject from finding f where f.subject_kind = 'episode' and f.norm = ${p} and f.until_at is null and ${breachIn('f')}))`, query.norm);
  for (const word of (query.q ?? '').split(/\s+/).filter(Boolean).slice(0, 6)) {
    // Twelve digits are an IIN, whole; a part of one would let anybody feel the way to a person.
    if (/^\d{12}$/.test(word)) add((p) => `h.episode in (select s.stream from fact f join fact_stream s on s.seq = f.seq and s.kind = 'episode' where f.type = 'person.described' and f.data ->> 'iin' = ${p})`, word);
    // Names are looked up before the fence is asked of each row (platform/migrations/p006-board-search.sql).
    else if ([...word].length >= 3) add((p) => `h.episode = any (array(select kepil_named(${p}) union all select replace(${p}, '%', '')))`, likeText(word));
    else add((p) => `h.person_name ilike ${p}`, likeText(word));
  }
  return { conditions, values };
}

const likeText = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** The territory and all below it: half-open, as paths are. */
const within = (p: string): string => `(h.territory = ${p} or (h.territory > ${p} || '/' and h.territory < ${p} || '0'))`;

function flagCondition(flag: BoardQuery['flag'], now: Instant): string | null {
  switch (flag) {
    case 'breach': return 'h.breaches > 0';
    case 'uncovered': return 'h.uncovered_since is not null';
    case 'expiring': return `h.expiry >= ${now} and h.expiry < ${now + DAY}`;
    case 'ok': return 'h.breaches = 0 and h.uncovered_since is null';
    case undefined: return null;
  }
}

const whereOf = (conditions: readonly string[]): string => (conditions.length > 0 ? `where ${conditions.join(' and ')}` : '');

/** How many there are of each flag, and how many the query's own flag leaves. */
async function countHeld(sql: pg.ClientBase, who: Principal, query: BoardQuery, now: Instant): Promise<BoardCounts> {
  const { conditions, values } = filterOf(who, query);
  const flag = flagCondition(query.flag, now);
  const { rows } = await sql.query<BoardCounts>(
    `select count(*)::int as held, count(*) filter (where ${flag ?? 'true'})::int as total, count(h.uncovered_since)::int as uncovered,
       count(*) filter (where h.expiry >= ${now} and h.expiry < ${now + DAY})::int as "expiring24h", count(*) filter (where h.breaches > 0)::int as breaches
     from held h ${whereOf(conditions)}`, [...values]);
  return rows[0] ?? { total: 0, held: 0, uncovered: 0, expiring24h: 0, breaches: 0 };
}

interface Counted { readonly counts: BoardCounts; readonly generation: number; readonly at: number }

/**
 * The same counts for the pages of one list: leafing through fifty thousand does not count them again at each page. Kept for two
 * seconds at most, and not beyond a record made through this process.
 */
export class BoardCounter {
  readonly #kept = new Map<string, Counted>();

  async count(house: House, sql: pg.ClientBase, who: Principal, query: BoardQuery, now: Instant): Promise<BoardCounts> {
    const { q, territory, place, ground, stage, category, norm, flag } = query;
    const key = JSON.stringify([who.role, who.territory, who.place, who.office, q, territory, place, ground, stage, category, norm, flag]);
    const kept = this.#kept.get(key);
    const { generation } = house.memory;
    if (kept && kept.generation === generation && performance.now() - kept.at < KEEP_MS) return kept.counts;
    const counts = await countHeld(sql, who, query, now);
    if (this.#kept.size > 500) this.#kept.clear();
    this.#kept.set(key, { counts, generation, at: performance.now() });
    return counts;
  }
}

const KEEP_MS = 2_000;

/** One page. Order is total: the episode's id decides between equals, so that pages neither repeat nor skip. */
export async function pageOfHeld(sql: pg.ClientBase, who: Principal, query: BoardQuery, now: Instant): Promise<HeldRecord[]> {
  const { conditions, values } = filterOf(who, query);
  const flag = flagCondition(query.flag, now);
  const { rows } = await sql.query<HeldRecord>(
    `select ${columns} from held h ${whereOf(flag ? [...conditions, flag] : conditions)} order by ${orders[query.sort][query.dir]} offset ${query.offset} limit ${query.limit}`, [...values]);
  return rows;
}

export function boardRowOf(house: House, row: HeldRecord): BoardRow {
  const place = row.place === null ? undefined : house.directory.place(row.place);
  const norm = row.next_norm === null ? undefined : normOf(house.ruleSet, row.next_norm);
  return {
    episode: row.episode, person: { name: row.person_name, birthDate: row.birth_date, sex: row.sex, minor: row.minor, foreigner: row.foreigner },
    place: place ? { id: place.id, name: place.name, kind: place.kind } : null, zone: row.zone, territory: row.territory, stage: row.stage, ground: row.ground,
    categories: row.categories, since: row.since, expiry: row.expiry, uncoveredSince: row.uncovered_since,
    next: row.next_at !== null && row.next_norm !== null && norm ? { at: row.next_at, norm: row.next_norm, title: norm.title, cite: norm.cite, kind: row.next_kind ?? 'duty' } : null,
    breaches: row.breaches, openDuties: row.open_duties, version: row.version,
  };
}

/** What must be done now and by when: duties of the administration about everybody held in the place, and about the place itself. */
import type { Norm, RuleSet } from '@kepil/law/engine/norm.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import { dischargedBy, normOf } from '../../finding-view.ts';
import type { DutiesPage, ShiftDuties } from './contract.ts';

/** Whose duties a shift answers for: the officers of the place. */
const bearers = ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'medical-officer'];
const heads: ReadonlySet<string> = new Set(['head-of-place', 'deputy-head-of-place']);

/** How far ahead a shift looks: as long as the law gives for a letter (art. 18(5)); what is due within a day is counted apart. */
export const AHEAD = 3 * DAY;
/** Persons named in the screen's own answer; the rest come by pages. */
const NAMED = 5;

interface GroupRow { norm: string; edition: string; bearer: string; n: number; late: number; soon: number; next: Instant | null; episode: string; person_name: string; cell: string | null; key: string; due: Instant | null; state: string }

export interface DutiesNow {
  readonly groups: readonly Omit<ShiftDuties, 'today'>[];
  /** Persons by cell about whom something is late; those without a cell under ''. */
  readonly lateIn: Readonly<Record<string, number>>;
}

/** Late ones and those due within a day, by norm; of each the nearest persons. */
export async function dutiesNow(sql: pg.ClientBase, ruleSet: RuleSet, place: string, now: Instant): Promise<DutiesNow> {
  const { rows } = await sql.query<{ groups: GroupRow[] | null; late: Record<string, number> | null }>({ name: 'shift-duties', text: DUTIES, values: [place, bearers, now + AHEAD, NAMED, now + DAY] });
  const groups = [...Map.groupBy(rows[0]?.groups ?? [], ({ norm, bearer }) => `${norm}|${bearer}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [{ ...wordsOf(ruleSet, first), n: first.n, late: first.late, soon: first.soon, next: first.next, persons: own.map(personOf) }];
  });
  return { groups: groups.sort(byNearness), lateIn: rows[0]?.late ?? {} };
}

const personOf = ({ episode, person_name, cell, key, due, state }: GroupRow): ShiftDuties['persons'][number] => ({ episode, name: person_name, cell, key, due, late: state === 'breached' });

/** Named by the bench too. */
export const DUTIES = `with d as materialized (
    select norm, edition, bearer, episode, person_name, cell, key, due, state from shift_duty where held_at = $1 and bearer = any ($2::text[]) and due < $3),
  g as (
    select d.*, count(*) over w as n, count(*) filter (where state = 'breached') over w as late, count(*) filter (where state <> 'breached' and due < $5) over w as soon, min(due) over w as next, row_number() over (partition by norm, bearer order by due, episode) as rn
    from d window w as (partition by norm, bearer))
  select (select json_agg(g order by g.norm, g.bearer, g.rn) from g where g.rn <= $4) as groups,
    (select json_object_agg(c.cell, c.n) from (select coalesce(cell, '') as cell, count(distinct episode) as n from d where state = 'breached' group by 1) c) as late`;

/** One group by pages: all of them, in the same order. */
export async function dutyPage(sql: pg.ClientBase, place: string, norm: string, now: Instant, offset: number, limit: number): Promise<Omit<DutiesPage, 'now'>> {
  const { rows } = await sql.query<GroupRow & { total: number }>({
    name: 'shift-duty-page',
    text: `select episode, person_name, cell, key, due, state, count(*) over ()::int as total from shift_duty
      where held_at = $1 and bearer = any ($2::text[]) and due < $3 and norm = $4 order by due, episode offset $5 limit $6`,
    values: [place, bearers, now + AHEAD, norm, offset, limit],
  });
  return { total: rows[0]?.total ?? 0, rows: rows.map(personOf) };
}

/** Of the place's own stream: nobody is named. */
export async function placeDuties(sql: pg.ClientBase, ruleSet: RuleSet, place: string, now: Instant): Promise<ShiftDuties[]> {
  const { rows } = await sql.query<Pick<GroupRow, 'norm' | 'edition' | 'bearer' | 'n' | 'late' | 'soon' | 'next'>>({
    name: 'shift-place-duties',
    text: `select norm, edition, bearer, count(*)::int as n, count(*) filter (where state = 'breached')::int as late, count(*) filter (where state <> 'breached' and due < $4)::int as soon, min(due) as next
      from shift_place_duty where place = $1 and bearer = any ($2::text[]) and due < $3 group by norm, edition, bearer`, values: [place, bearers, now + AHEAD, now + DAY],
  });
  return rows.map((row) => ({ ...wordsOf(ruleSet, row), n: row.n, late: row.late, soon: row.soon, next: row.next, today: null, persons: [] })).sort(byNearness);
}

function wordsOf(ruleSet: RuleSet, { norm: id, edition, bearer }: Pick<GroupRow, 'norm' | 'edition' | 'bearer'>): Pick<ShiftDuties, 'norm' | 'title' | 'cite' | 'remedy' | 'bearer' | 'onlyHead' | 'discharge'> {
  const norm: Norm | undefined = normOf(ruleSet, id, edition);
  return {
    norm: id, title: norm?.title ?? { kk: id, ru: id, en: id }, cite: norm?.cite ?? { act: '', article: '' }, remedy: norm?.remedy ?? null,
    bearer, onlyHead: heads.has(bearer), discharge: norm ? dischargedBy(norm) : [],
  };
}

/** What is late comes first, then what is due next. */
const byNearness = (a: Pick<ShiftDuties, 'late' | 'next' | 'norm'>, b: Pick<ShiftDuties, 'late' | 'next' | 'norm'>): number =>
  Number(b.late > 0) - Number(a.late > 0) || (a.next ?? Infinity) - (b.next ?? Infinity) || (a.norm < b.norm ? -1 : 1);

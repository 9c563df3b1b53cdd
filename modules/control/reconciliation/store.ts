/** The working table of a reconciliation. Every call is inside the fence of an office, but for the sweep. */
import type { StreamRef } from '@kepil/law/facts/fact.ts';
import type { ReconciliationKind } from '@kepil/law/facts/reconciliation.ts';
import type { Listed } from '@kepil/law/reconciliation/person.ts';
import { standing, type Proposal, type Strength } from '@kepil/law/reconciliation/reconcile.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Sql } from '@kepil/platform/storage/sql.ts';
import type { House } from '../../house.ts';
import type { Decided, LineProblem, Mapping, Source, Summary } from '../contract.ts';
import type { ListLine, RawLine } from './line.ts';
import type { ReadList } from './read.ts';
import type { ComparedLists } from './thread.ts';

export type OfficeId = StreamRef['id'];
export interface Reconciliation {
  readonly id: string; readonly office: OfficeId; readonly account: string; readonly which: ReconciliationKind; readonly periodFrom: string; readonly madeAt: Instant; readonly deleteAt: Instant; readonly endedAt: Instant | null;
  readonly state: 'open' | 'recorded' | 'expired'; readonly comparing: 'none' | 'running' | 'done' | 'cancelled' | 'failed'; readonly share: number; readonly run: string | null; readonly heardAt: Instant | null; readonly sources: readonly Source[];
}
export interface List {
  readonly n: number; readonly source: Source; readonly fileName: string; readonly sha256: string; readonly size: number; readonly form: string; readonly encoding: string; readonly heading: number;
  readonly columns: readonly string[]; readonly mapping: Mapping; readonly takenAt: Instant; readonly used: number; readonly refused: number; readonly noted: number;
}

const rowsOf = async <T>(sql: Sql, text: string, values: unknown[] = []): Promise<T[]> => (await sql.query(text, values)).rows as T[];

const head = `select r.id, r.office, r.account, r.which, r.period_from as "periodFrom", r.made_at::float8 as "madeAt", r.delete_at::float8 as "deleteAt", r.ended_at::float8 as "endedAt", r.state, r.comparing, r.share, r.run, r.heard_at::float8 as "heardAt",
  coalesce((select json_agg(l.source order by l.n) from reconciliation_list l where l.reconciliation = r.id), '[]') as sources from reconciliation r`;

export const allOf = (sql: Sql): Promise<Reconciliation[]> => rowsOf(sql, `${head} order by r.made_at desc limit 50`);
/** Locked: two who change the same one wait for each other. */
export const oneOf = async (sql: Sql, id: string, lock = false): Promise<Reconciliation | null> => (await rowsOf<Reconciliation>(sql, `${head} where r.id = $1${lock ? ' for update of r' : ''}`, [id]))[0] ?? null;

export async function open(sql: Sql, one: Pick<Reconciliation, 'id' | 'office' | 'account' | 'which' | 'periodFrom' | 'madeAt' | 'deleteAt'>): Promise<void> {
  await sql.query('insert into reconciliation (id, office, account, which, period_from, made_at, delete_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing', [one.id, one.office, one.account, one.which, one.periodFrom, one.madeAt, one.deleteAt]);
}
export const remove = async (sql: Sql, id: string): Promise<void> => { await sql.query('delete from reconciliation where id = $1', [id]); };

export const listsOf = (sql: Sql, id: string): Promise<List[]> => rowsOf(sql, `
  select l.n, l.source, l.file_name as "fileName", l.sha256, l.size, l.form, l.encoding, l.heading, l.columns, l.mapping, l.taken_at::float8 as "takenAt",
    count(*) filter (where x.used)::int as used, count(*) filter (where not x.used)::int as refused, count(*) filter (where x.used and x.problems <> '[]')::int as noted
  from reconciliation_list l left join reconciliation_line x on x.reconciliation = l.reconciliation and x.list = l.n where l.reconciliation = $1 group by l.reconciliation, l.n order by l.n`, [id]);

export async function addList(sql: Sql, id: string, n: number, file: { readonly source: Source; readonly name: string; readonly sha256: string; readonly size: number; readonly at: Instant }, read: ReadList, lines: readonly ListLine[]): Promise<void> {
  await sql.query('insert into reconciliation_list (reconciliation, n, source, file_name, sha256, size, form, encoding, heading, columns, mapping, taken_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
    [id, n, file.source, file.name, file.sha256, file.size, read.form, read.encoding, read.heading, JSON.stringify(read.columns), JSON.stringify(read.mapping), file.at]);
  const cells = new Map(read.lines.map((line) => [line.line, line.cells]));
  await sql.query(`insert into reconciliation_line (reconciliation, list, line, cells, name, birth, iin, used, problems)
    select distinct on (line) $1, $2, line, cells, name, birth, iin, used, problems from json_to_recordset($3) as x(line int, cells jsonb, name text, birth text, iin text, used boolean, problems jsonb)`,
    [id, n, JSON.stringify(lines.map((line) => ({ ...line, cells: cells.get(line.line) ?? {} })))]);
}
export async function removeList(sql: Sql, id: string, n: number): Promise<void> {
  await sql.query('delete from reconciliation_list where reconciliation = $1 and n = $2', [id, n]);
  await forgetPairs(sql, id, n);
}

/** Lines as they came, to be read by another mapping. Of a line that the reader refused its problems stay. */
export async function rawLines(sql: Sql, id: string, n: number): Promise<RawLine[]> {
  const found = await rowsOf<RawLine>(sql, 'select line, cells, problems from reconciliation_line where reconciliation = $1 and list = $2 order by line', [id, n]);
  return found.map(({ line, cells, problems }) => ({ line, cells, problems: Object.keys(cells).length === 0 ? problems : [] }));
}
export async function putMapping(sql: Sql, id: string, n: number, mapping: Mapping, lines: readonly ListLine[]): Promise<void> {
  await sql.query('update reconciliation_list set mapping = $3 where reconciliation = $1 and n = $2', [id, n, JSON.stringify(mapping)]);
  await sql.query(`update reconciliation_line l set name = x.name, birth = x.birth, iin = x.iin, used = x.used, problems = x.problems
    from json_to_recordset($3) as x(line int, name text, birth text, iin text, used boolean, problems jsonb) where l.reconciliation = $1 and l.list = $2 and l.line = x.line`, [id, n, JSON.stringify(lines)]);
  await forgetPairs(sql, id, n);
}

/** What was proposed and decided about a list that is another now. */
async function forgetPairs(sql: Sql, id: string, n: number): Promise<void> {
  await sql.query('delete from reconciliation_pair where reconciliation = $1 and (a = $2 or b = $2)', [id, n]);
  await sql.query(`update reconciliation set comparing = 'none', share = 0, run = null where id = $1`, [id]);
}
/** The proposals of the other lists stay; those of the new one are to be made. */
export const needsComparing = async (sql: Sql, id: string): Promise<void> => { await sql.query(`update reconciliation set comparing = 'none', share = 0, run = null where id = $1`, [id]); };

export interface ShownLine { readonly line: number; readonly name: string; readonly birth: string; readonly iin: string; readonly used: boolean; readonly problems: readonly LineProblem[] }
export async function linesPage(sql: Sql, id: string, n: number, { show, offset, limit }: { readonly show: 'all' | 'bad'; readonly offset: number; readonly limit: number }): Promise<{ total: number; rows: ShownLine[] }> {
  const where = `reconciliation = $1 and list = $2${show === 'bad' ? ` and problems <> '[]'` : ''}`;
  const [counted] = await rowsOf<{ n: number }>(sql, `select count(*)::int as n from reconciliation_line where ${where}`, [id, n]);
  return { total: counted?.n ?? 0, rows: await rowsOf(sql, `select line, name, birth, iin, used, problems from reconciliation_line where ${where} order by used, line offset $3 limit $4`, [id, n, offset, limit]) };
}
export const namedLines = (sql: Sql, id: string, list: number, lines: readonly number[]): Promise<ShownLine[]> =>
  rowsOf(sql, 'select line, name, birth, iin, used, problems from reconciliation_line where reconciliation = $1 and list = $2 and line = any($3) order by line', [id, list, lines]);

export async function personsOf(sql: Sql, id: string): Promise<{ n: number; persons: Listed[] }[]> {
  const rows = await rowsOf<{ list: number; line: number; name: string; birth: string; iin: string }>(sql, 'select list, line, name, birth, iin from reconciliation_line where reconciliation = $1 and used order by list, line', [id]);
  const lists = new Map<number, Listed[]>();
  for (const { list, line, name, birth, iin } of rows) {
    const persons = lists.get(list) ?? [];
    persons.push({ id: String(line), fullName: name, birthDate: birth, iin });
    lists.set(list, persons);
  }
  return [...lists].map(([n, persons]) => ({ n, persons }));
}

// ---- the comparison as it goes on -----------------------------------------------------------------------------------------------------
export const begin = async (sql: Sql, id: string, run: string, at: Instant): Promise<void> => { await sql.query(`update reconciliation set comparing = 'running', share = 0, run = $2, heard_at = $3 where id = $1`, [id, run, at]); };
/** False where it was cancelled, or another run has begun. */
export const tellShare = async (sql: Sql, id: string, run: string, share: number, at: Instant): Promise<boolean> =>
  ((await sql.query(`update reconciliation set share = $3, heard_at = $4 where id = $1 and run = $2 and comparing = 'running'`, [id, run, share, at])).rowCount ?? 0) > 0;
export const endRun = async (sql: Sql, id: string, run: string, as: 'cancelled' | 'failed'): Promise<void> => { await sql.query(`update reconciliation set comparing = $3 where id = $1 and run = $2 and comparing = 'running'`, [id, run, as]); };
export const cancel = async (sql: Sql, id: string): Promise<void> => { await sql.query(`update reconciliation set comparing = 'cancelled' where id = $1 and comparing = 'running'`, [id]); };

const EXACT = ['iin-same', 'birth-same', 'surname-same', 'name-same'];
const alsoExact: ReadonlySet<string> = new Set([...EXACT, 'father-same']);
/** Number, date, surname and name agree wholly, nothing speaks against it, nobody else comes near. */
export const isExact = ({ reasons, best, rivals }: Pick<Proposal, 'reasons' | 'best' | 'rivals'>): boolean =>
  best && rivals === 0 && EXACT.every((code) => reasons.some((reason) => reason.code === code)) && reasons.every(({ code }) => alsoExact.has(code));

/** Of a name that hundreds bear nobody looks at every pair: each line keeps its closest. By score, as they come. */
const CLOSEST = 8;
function worthShowing(proposals: readonly Proposal[]): Proposal[] {
  const firsts = new Map<string, number>(), seconds = new Map<string, number>();
  return proposals.filter(({ first, second }) => {
    const [mine, theirs] = [firsts.get(first) ?? 0, seconds.get(second) ?? 0];
    firsts.set(first, mine + 1);
    seconds.set(second, theirs + 1);
    return mine < CLOSEST || theirs < CLOSEST;
  });
}

/** Puts the proposals in place of the old ones. A decision that was made about the same two lines stays. False: cancelled meanwhile. */
export async function putProposals(sql: Sql, id: string, run: string, found: readonly ComparedLists[], at: Instant): Promise<boolean> {
  if (!(await tellShare(sql, id, run, 1, at))) return false;
  const old = await rowsOf<Pair & { at: number | null; by: string | null }>(sql, 'select a, b, first, second, decision, decided_at::float8 as at, decided_by as by from reconciliation_pair where reconciliation = $1 and decision is not null', [id]);
  const decidedBefore = new Map(old.map((one) => [`${one.a} ${one.b} ${one.first} ${one.second}`, one]));
  const pairs = found.flatMap(({ a, b, proposals }) => worthShowing(proposals).map((one) => {
    const before = decidedBefore.get(`${a} ${b} ${one.first} ${one.second}`);
    return {
      a, b, first: Number(one.first), second: Number(one.second), score: one.score, strength: one.strength, best: one.best, rivals: one.rivals, exact: isExact(one), reasons: one.reasons,
      decision: before?.decision ?? null, at: before?.at ?? null, by: before?.by ?? null,
    };
  })).map((pair, i) => ({ n: i + 1, ...pair }));
  await sql.query('delete from reconciliation_pair where reconciliation = $1', [id]);
  await sql.query(`insert into reconciliation_pair (reconciliation, n, a, b, first, second, score, strength, best, rivals, exact, reasons, decision, decided_at, decided_by)
    select $1, n, a, b, first, second, score, strength, best, rivals, exact, reasons, decision, at, by
    from json_to_recordset($2) as x(n int, a int, b int, first int, second int, score real, strength text, best boolean, rivals int, exact boolean, reasons jsonb, decision text, at bigint, by text)`, [id, JSON.stringify(pairs)]);
  await sql.query(`update reconciliation set comparing = 'done', share = 1 where id = $1 and run = $2`, [id, run]);
  return true;
}

// ---- proposals and decisions ----------------------------------------------------------------------------------------------------------
interface Pair { readonly n: number; readonly a: number; readonly b: number; readonly first: number; readonly second: number; readonly exact: boolean; readonly decision: Decided | null }
export interface ShownPair extends Pair { readonly score: number; readonly strength: Strength; readonly best: boolean; readonly rivals: number; readonly reasons: readonly { code: string; points: number; text: { kk: string; ru: string; en: string } }[] }

const PAIR = 'p.n, p.a, p.b, p.first, p.second, p.score, p.strength, p.best, p.rivals, p.exact, p.reasons, p.decision';
/** A line that has found its person is no question any more. */
const unmatched = `not exists (select 1 from reconciliation_pair s where s.reconciliation = p.reconciliation and s.a = p.a and s.b = p.b and s.decision = 'same' and (s.first = p.first or s.second = p.second))`;
const shows = { open: `p.decision is null and ${unmatched}`, later: `p.decision = 'later' and ${unmatched}`, same: `p.decision = 'same'`, other: `p.decision = 'other'` } as const;

export async function pairsPage(sql: Sql, id: string, { a, b, show, offset, limit }: { readonly a: number; readonly b: number; readonly show: keyof typeof shows; readonly offset: number; readonly limit: number }): Promise<{ total: number; rows: ShownPair[] }> {
  const where = `p.reconciliation = $1 and p.a = $2 and p.b = $3 and ${shows[show]}`;
  const [counted] = await rowsOf<{ n: number }>(sql, `select count(*)::int as n from reconciliation_pair p where ${where}`, [id, a, b]);
  return { total: counted?.n ?? 0, rows: await rowsOf(sql, `select ${PAIR} from reconciliation_pair p where ${where} order by p.best desc, p.score desc, p.n offset $4 limit $5`, [id, a, b, offset, limit]) };
}
export const pairsOf = (sql: Sql, id: string, a: number, b: number): Promise<ShownPair[]> => rowsOf(sql, `select ${PAIR} from reconciliation_pair p where p.reconciliation = $1 and p.a = $2 and p.b = $3 order by p.score desc, p.n`, [id, a, b]);

export async function decide(sql: Sql, id: string, pairs: readonly number[] | { readonly exact: { readonly a: number; readonly b: number } }, decision: Decided | null, who: string, at: Instant): Promise<number[]> {
  const values: unknown[] = [id, decision, decision === null ? null : at, decision === null ? null : who];
  const exact = 'exact' in pairs ? pairs.exact : null;
  const which = exact ? `p.a = $5 and p.b = $6 and p.exact and ${shows.open}` : 'p.n = any($5)';
  const changed = await rowsOf<{ n: number }>(sql, `update reconciliation_pair p set decision = $2, decided_at = $3, decided_by = $4 where p.reconciliation = $1 and ${which} returning p.n`, exact ? [...values, exact.a, exact.b] : [...values, pairs]);
  return changed.map(({ n }) => n);
}
/** Lines that two decisions give to two persons at once. */
export const givenTwice = async (sql: Sql, id: string): Promise<boolean> => (await rowsOf(sql, `
  select 1 from reconciliation_pair where reconciliation = $1 and decision = 'same' group by a, b, first having count(*) > 1
  union all select 1 from reconciliation_pair where reconciliation = $1 and decision = 'same' group by a, b, second having count(*) > 1 limit 1`, [id])).length > 0;

export interface Standing { readonly onlyA: readonly number[]; readonly onlyB: readonly number[]; readonly openA: readonly number[]; readonly openB: readonly number[] }
/** By the rule of the law's own reconciliation: who is in one list only, and who waits for a decision. */
export async function standingOf(sql: Sql, id: string, a: number, b: number): Promise<Standing & { readonly pairs: readonly Pair[] }> {
  const lines = await rowsOf<{ list: number; id: string }>(sql, 'select list, line::text as id from reconciliation_line where reconciliation = $1 and list in ($2, $3) and used order by line', [id, a, b]);
  const found = await rowsOf<Pair>(sql, 'select n, a, b, first, second, exact, decision from reconciliation_pair where reconciliation = $1 and a = $2 and b = $3', [id, a, b]);
  const pairs = found.map(({ first, second }) => ({ first: String(first), second: String(second) }));
  const decided = found.flatMap(({ first, second, decision }) => (decision === 'same' || decision === 'other' ? [{ first: String(first), second: String(second), same: decision === 'same' }] : []));
  const mine = standing(lines.filter(({ list }) => list === a), pairs, decided, 'first'), theirs = standing(lines.filter(({ list }) => list === b), pairs, decided, 'second');
  const numbers = (list: readonly string[]): number[] => list.map(Number);
  return { onlyA: numbers(mine.only), onlyB: numbers(theirs.only), openA: numbers(mine.open), openB: numbers(theirs.open), pairs: found };
}

export async function summaryOf(sql: Sql, id: string, a: number, b: number): Promise<Summary> {
  const { onlyA, onlyB, openA, openB, pairs } = await standingOf(sql, id, a, b);
  const matched = pairs.filter(({ decision }) => decision === 'same');
  const firsts = new Set(matched.map(({ first }) => first)), seconds = new Set(matched.map(({ second }) => second));
  const waiting = pairs.filter(({ decision, first, second }) => decision !== 'same' && decision !== 'other' && !firsts.has(first) && !seconds.has(second));
  return {
    a, b, same: matched.length, other: pairs.filter(({ decision }) => decision === 'other').length, later: waiting.filter(({ decision }) => decision === 'later').length,
    open: waiting.filter(({ decision }) => decision === null).length, exact: waiting.filter(({ decision, exact }) => decision === null && exact).length,
    undecided: openA.length + openB.length, missingFromB: onlyA.length, missingFromA: onlyB.length,
  };
}

/** Deletes lists whose days are over, of all offices: by the house itself, as the owner. */
export async function sweepReconciliations({ pool, now }: Pick<House, 'pool' | 'now'>): Promise<number> {
  const at = now();
  const over = await pool.query<{ id: string }>(`update reconciliation set state = 'expired', ended_at = $1 where state = 'open' and delete_at <= $1 returning id`, [at]);
  const ids = over.rows.map(({ id }) => id);
  if (ids.length > 0) {
    await pool.query('delete from reconciliation_list where reconciliation = any($1)', [ids]);
    await pool.query('delete from reconciliation_pair where reconciliation = any($1)', [ids]);
  }
  return ids.length;
}

/** Reports as the database holds them; whose they are decides the fence. What is signed and sent is read from the facts of the office. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { Counted } from './counted.ts';
import type { FigureName } from './figures.ts';
import type { Direction, ReportKind } from './kinds.ts';

export interface Stored {
  readonly id: string; readonly kind: ReportKind; readonly direction: Direction | null; readonly office: string; readonly territory: string;
  readonly period_from: Instant; readonly period_to: Instant; readonly period_until: string; readonly cut_off: Instant; readonly version: number;
  readonly figures: { readonly after: { readonly id: string; readonly from: Instant; readonly to: Instant; readonly cutOff: Instant } | null; readonly counted: Readonly<Partial<Record<string, Counted>>> };
  readonly texts: Readonly<Record<string, { readonly kk: string; readonly ru: string }>>; readonly remarks: Readonly<Record<string, string>>;
  readonly made_at: Instant; readonly edited_at: Instant | null; readonly sha256: string | null; readonly language: 'kk' | 'ru' | null;
  /** The paper of these very words that is signed electronically. */
  readonly paper: string | null;
  /** The facts by which it is on record and has gone up; withdrawn ones do not count. */
  readonly made_fact: string | null; readonly sent_fact: string | null;
  /** Its numbers: being counted, counted, or stopped before they were. */
  readonly standing: 'counting' | 'counted' | 'cancelled';
  readonly done: number; readonly figures_n: number; readonly doing: FigureName | null; readonly elapsed: number | null;
  /** Somebody counts it now; false: whoever did has died. */
  readonly held: boolean;
}
/** Whoever was told to count it has so many milliseconds until it is under way; waiting for its turn renews them. */
const GRACE = 5000;

const CLOCK = '(extract(epoch from clock_timestamp()) * 1000)::bigint';
/** `heads`: without what was counted and written, for lists. */
const columnsOf = (heads: boolean): string => `r.id, r.kind, r.direction, r.office, r.territory, r.period_from, r.period_to, r.period_until, r.cut_off, r.version, ${heads ? `'{}'::jsonb as figures, '{}'::jsonb as texts, '{}'::jsonb as remarks` : 'r.figures, r.texts, r.remarks'}, r.made_at, r.edited_at, coalesce(p.sha256, case when m.id is not null then r.sha256 end) as sha256, coalesce(p.language, r.language) as language, p.id as paper, r.standing, r.done, r.figures_n, r.doing,
  ${CLOCK} - r.begun_at as elapsed, r.standing = 'counting' and (r.begun_at > ${CLOCK} - ${GRACE} or kepil_report_counter(r.id) is not null) as held`;
/** Papers of the report's words as they stand that somebody has signed with his key; the signature counts with its fact. */
const signed = `from paper q join paper_signature g on g.paper = q.id and g.how = 'electronic' join fact h on h.id = g.fact
    where q.about = r.id and q.subject_kind = 'office' and q.subject = r.office and q.version = r.version`;
/**
 * Made: a fact of the office names the digest of a signed paper (of reports of before p029: of the fixed one). Sent: a fact says that this
 * record has gone up. The paper shown is the one that the fact names.
 */
const standing = `
  left join lateral (select f.id, f.data ->> 'paperSha256' as sha256 from fact_stream s join fact f on f.seq = s.seq where s.kind = 'office' and s.stream = r.office
      and (f.data ->> 'paperSha256' = r.sha256 or f.data ->> 'paperSha256' in (select q.sha256 ${signed}))
      and not exists (select from fact w where w.withdraws = f.id) order by f.seq desc limit 1) m on true
  left join lateral (select q.id, q.sha256, q.language ${signed} order by (q.sha256 = m.sha256) desc nulls last, q.made_at desc limit 1) p on true
  left join lateral (select f.id from fact_stream s join fact f on f.seq = s.seq where s.kind = 'office' and s.stream = r.office and m.id is not null
      and (f.data ->> 'about' = m.id::text or (f.type = 'office.generalisation-submitted' and f.data ->> 'periodUntil' = r.period_until and f.data -> 'directions' ? r.direction))
      and not exists (select from fact w where w.withdraws = f.id) order by f.seq desc limit 1) t on true`;

export async function reportsOf(sql: pg.ClientBase, wanted: { readonly id?: string; readonly since?: Instant; readonly office?: string; readonly heads?: true }): Promise<Stored[]> {
  return (await sql.query<Stored>(`select ${columnsOf(wanted.heads ?? false)}, m.id as made_fact, t.id as sent_fact from report r ${standing} where ($1::uuid is null or r.id = $1) and r.period_to >= $2 and ($3::text is null or r.office = $3) order by r.made_at desc limit 2000`, [wanted.id ?? null, wanted.since ?? 0, wanted.office ?? null])).rows;
}

export type NewReport = Pick<Stored, 'id' | 'kind' | 'direction' | 'office' | 'territory' | 'period_from' | 'period_to' | 'period_until' | 'cut_off' | 'made_at'> & { readonly made_by: string };
/** The row first, empty: the findings behind its numbers are kept under it. */
/** False where the same report is being counted already. */
export async function openReport(sql: pg.ClientBase, report: NewReport): Promise<boolean> {
  const { rowCount } = await sql.query(`insert into report (id, kind, direction, office, territory, period_from, period_to, period_until, cut_off, made_by, made_at, figures, texts, standing, begun_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{"after": null, "counted": {}}', '{}', 'counting', ${CLOCK}) on conflict do nothing`,
    [report.id, report.kind, report.direction, report.office, report.territory, report.period_from, report.period_to, report.period_until, report.cut_off, report.made_by, report.made_at]);
  return rowCount === 1;
}
/** Begun again, by what is known now; what was counted already stays as it is. */
export async function reopenReport(sql: pg.ClientBase, id: string, cutOff: Instant): Promise<void> {
  await sql.query(`update report set standing = 'counting', cut_off = $2, made_at = $2, done = 0, doing = null, begun_at = ${CLOCK} where id = $1 and standing <> 'counted' and kepil_report_counter(id) is null`, [id, cutOff]);
}
/** How far the counting is; while it waits for its turn, that it still does. As the owner: the counting itself has not ended. */
export async function tellProgress(pool: pg.Pool, id: string, progress: { readonly done: number; readonly of: number; readonly doing: FigureName } | null): Promise<void> {
  await (progress === null ? pool.query(`update report set begun_at = ${CLOCK} where id = $1 and standing = 'counting'`, [id])
    : pool.query(`update report set done = $2, figures_n = $3, doing = $4 where id = $1 and standing = 'counting'`, [id, progress.done, progress.of, progress.doing]));
}
/** Stops whoever counts it, in whichever process; a counted report stays. */
export async function cancelReport(pool: pg.Pool, id: string): Promise<void> {
  const { rowCount } = await pool.query(`update report set standing = 'cancelled' where id = $1 and standing = 'counting'`, [id]);
  if (rowCount === 1) await pool.query('select pg_cancel_backend(kepil_report_counter($1))', [id]);
}
/** True: nobody else counts it, and until the end of this transaction nobody will. */
export const holdReport = async (sql: pg.ClientBase, id: string): Promise<boolean> => (await sql.query<{ held: boolean }>('select pg_try_advisory_xact_lock(kepil_report_lock($1)) as held', [id])).rows[0]?.held ?? false;
/** False where it was stopped meanwhile. */
export async function fillReport(sql: pg.ClientBase, id: string, figures: Stored['figures'], texts: Stored['texts']): Promise<boolean> {
  return (await sql.query(`update report set figures = $2, texts = $3, standing = 'counted', doing = null, done = figures_n where id = $1 and standing = 'counting'`, [id, JSON.stringify(figures), JSON.stringify(texts)])).rowCount === 1;
}
/** False where somebody else has edited it meanwhile. A paper that was fixed from the words before is no longer theirs. */
export async function editReport(sql: pg.ClientBase, id: string, version: number, texts: Stored['texts'], remarks: Stored['remarks'], by: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query('update report set texts = texts || $3::jsonb, remarks = remarks || $4::jsonb, version = version + 1, edited_by = $5, edited_at = $6, pdf = null, sha256 = null, language = null where id = $1 and version = $2',
    [id, version, JSON.stringify(texts), JSON.stringify(remarks), by, at]);
  return rowCount === 1;
}
/** The bytes that were signed; of a report of before p029 those that were fixed. */
export const signedPdf = async (sql: pg.ClientBase, { id, paper }: Stored): Promise<Uint8Array | null> =>
  (await sql.query<{ pdf: Uint8Array | null }>('select coalesce((select bytes from paper where id = $2), (select pdf from report where id = $1)) as pdf', [id, paper])).rows[0]?.pdf ?? null;

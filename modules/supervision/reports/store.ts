/** Reports as the database holds them; whose they are decides the fence. What is signed and sent is read from the facts of the office. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { Counted } from './counted.ts';
import type { Direction, ReportKind } from './kinds.ts';

export interface Stored {
  readonly id: string; readonly kind: ReportKind; readonly direction: Direction | null; readonly office: string; readonly territory: string;
  readonly period_from: Instant; readonly period_to: Instant; readonly period_until: string; readonly cut_off: Instant; readonly version: number;
  readonly figures: { readonly after: { readonly id: string; readonly from: Instant; readonly to: Instant; readonly cutOff: Instant } | null; readonly counted: Readonly<Partial<Record<string, Counted>>> };
  readonly texts: Readonly<Record<string, { readonly kk: string; readonly ru: string }>>; readonly remarks: Readonly<Record<string, string>>;
  readonly made_at: Instant; readonly edited_at: Instant | null; readonly sha256: string | null; readonly language: 'kk' | 'ru' | null;
  /** The facts by which it is on record and has gone up; withdrawn ones do not count. */
  readonly made_fact: string | null; readonly sent_fact: string | null;
}

/** `heads`: without what was counted and written, for lists. */
const columnsOf = (heads: boolean): string => `r.id, r.kind, r.direction, r.office, r.territory, r.period_from, r.period_to, r.period_until, r.cut_off, r.version, ${heads ? `'{}'::jsonb as figures, '{}'::jsonb as texts, '{}'::jsonb as remarks` : 'r.figures, r.texts, r.remarks'}, r.made_at, r.edited_at, r.sha256, r.language`;
/** Signed: a fact of the office names the paper's digest. Sent: a fact says that this record has gone up. */
const standing = `
  left join lateral (select f.id from fact_stream s join fact f on f.seq = s.seq where s.kind = 'office' and s.stream = r.office and r.sha256 is not null and f.data ->> 'paperSha256' = r.sha256
      and not exists (select from fact w where w.withdraws = f.id) order by f.seq desc limit 1) m on true
  left join lateral (select f.id from fact_stream s join fact f on f.seq = s.seq where s.kind = 'office' and s.stream = r.office and m.id is not null
      and (f.data ->> 'about' = m.id::text or (f.type = 'office.generalisation-submitted' and f.data ->> 'periodUntil' = r.period_until and f.data -> 'directions' ? r.direction))
      and not exists (select from fact w where w.withdraws = f.id) order by f.seq desc limit 1) t on true`;

export async function reportsOf(sql: pg.ClientBase, wanted: { readonly id?: string; readonly since?: Instant; readonly office?: string; readonly heads?: true }): Promise<Stored[]> {
  return (await sql.query<Stored>(`select ${columnsOf(wanted.heads ?? false)}, m.id as made_fact, t.id as sent_fact from report r ${standing} where ($1::uuid is null or r.id = $1) and r.period_to >= $2 and ($3::text is null or r.office = $3) order by r.made_at desc limit 2000`, [wanted.id ?? null, wanted.since ?? 0, wanted.office ?? null])).rows;
}

export type NewReport = Pick<Stored, 'id' | 'kind' | 'direction' | 'office' | 'territory' | 'period_from' | 'period_to' | 'period_until' | 'cut_off' | 'made_at'> & { readonly made_by: string };
/** The row first, empty: the findings behind its numbers are kept under it. */
export async function openReport(sql: pg.ClientBase, report: NewReport): Promise<void> {
  await sql.query(`insert into report (id, kind, direction, office, territory, period_from, period_to, period_until, cut_off, made_by, made_at, figures, texts) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}', '{}')`,
    [report.id, report.kind, report.direction, report.office, report.territory, report.period_from, report.period_to, report.period_until, report.cut_off, report.made_by, report.made_at]);
}
export async function fillReport(sql: pg.ClientBase, id: string, figures: Stored['figures'], texts: Stored['texts']): Promise<void> {
  await sql.query('update report set figures = $2, texts = $3 where id = $1', [id, JSON.stringify(figures), JSON.stringify(texts)]);
}
/** False where somebody else has edited it meanwhile. A paper that was fixed from the words before is no longer theirs. */
export async function editReport(sql: pg.ClientBase, id: string, version: number, texts: Stored['texts'], remarks: Stored['remarks'], by: string, at: Instant): Promise<boolean> {
  const { rowCount } = await sql.query('update report set texts = texts || $3::jsonb, remarks = remarks || $4::jsonb, version = version + 1, edited_by = $5, edited_at = $6, pdf = null, sha256 = null, language = null where id = $1 and version = $2',
    [id, version, JSON.stringify(texts), JSON.stringify(remarks), by, at]);
  return rowCount === 1;
}
export async function fixPaper(sql: pg.ClientBase, id: string, version: number, pdf: Uint8Array, sha256: string, language: 'kk' | 'ru'): Promise<boolean> {
  return (await sql.query('update report set pdf = $3, sha256 = $4, language = $5 where id = $1 and version = $2', [id, version, pdf, sha256, language])).rowCount === 1;
}
export const fixedPaper = async (sql: pg.ClientBase, id: string): Promise<Uint8Array | null> => (await sql.query<{ pdf: Uint8Array | null }>('select pdf from report where id = $1', [id])).rows[0]?.pdf ?? null;

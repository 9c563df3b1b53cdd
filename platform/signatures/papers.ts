/** Papers fixed for signing and their signatures, as the database holds them. Reading goes through the reader's fence. */
import { createHash } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Verdict } from '@kepil/seal/verdict.ts';
import type { Sql } from '../storage/sql.ts';
import type { SecondOpinion } from './judge.ts';

export type PaperSubject = { readonly kind: 'episode' | 'place' | 'office'; readonly id: string };
export type PaperLanguage = 'kk' | 'ru';

export interface Paper {
  readonly id: string;
  readonly subject: PaperSubject;
  readonly kind: string;
  readonly language: PaperLanguage;
  readonly sha256: string;
  readonly size: number;
  /** What it is about: a fact of the subject, of an office its report; null: the whole record. */
  readonly about: string | null;
  /** Version of the subject's stream that it was drawn up from; of an office's report, of the words of that report. */
  readonly version: number;
  readonly madeAt: Instant;
  readonly madeBy: string;
}

/** A pen's way over the tablet: [x, y, milliseconds since the first point], x and y in pixels of the pad. */
export type Stroke = readonly (readonly [number, number, number])[];

export interface Signatory {
  readonly name: string;
  /** Capacity of an official, or the part a participant has in the matter. */
  readonly part: string;
  readonly office: string | null;
}

export interface PaperSignature {
  readonly id: string;
  readonly paper: string;
  readonly account: string;
  readonly at: Instant;
  readonly how: 'electronic' | 'by-hand';
  readonly signatory: Signatory;
  readonly verdict: Verdict | null;
  readonly second: SecondOpinion | null;
  readonly drawing: readonly Stroke[] | null;
  readonly fact: string;
}

/** Lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const paperColumns = 'id, subject_kind, subject, kind, about, language, sha256, length(bytes) as size, version, made_at, made_by';
interface PaperRow { id: string; subject_kind: PaperSubject['kind']; subject: string; kind: string; about: string | null; language: PaperLanguage; sha256: string; size: number; version: number; made_at: number; made_by: string }
const paperOf = (row: PaperRow): Paper => ({
  id: row.id, subject: { kind: row.subject_kind, id: row.subject }, kind: row.kind, about: row.about, language: row.language, sha256: row.sha256, size: row.size, version: row.version, madeAt: row.made_at, madeBy: row.made_by,
});

const signatureColumns = 'id, paper, account, at, how, signatory, verdict, second, drawing, fact';

/** Keeps the paper's bytes. Repeating the id for the same paper is harmless, the first bytes stay; returns false where the id holds another paper. */
export async function keepPaper(sql: Sql, paper: Omit<Paper, 'size' | 'sha256'>, bytes: Uint8Array): Promise<boolean> {
  const digest = sha256(bytes);
  await sql.query(
    `insert into paper (id, subject_kind, subject, kind, language, sha256, bytes, version, made_at, made_by, about) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing`,
    [paper.id, paper.subject.kind, paper.subject.id, paper.kind, paper.language, digest, Buffer.from(bytes), paper.version, paper.madeAt, paper.madeBy, paper.about],
  );
  const { rows } = await sql.query(`select made_by, subject_kind, subject, kind, about, language from paper where id = $1`, [paper.id]);
  const kept = rows[0] as { made_by: string; subject_kind: string; subject: string; kind: string; about: string | null; language: string } | undefined;
  return kept?.made_by === paper.madeBy && kept.subject_kind === paper.subject.kind && kept.subject === paper.subject.id && kept.kind === paper.kind && kept.about === paper.about && kept.language === paper.language;
}

/** Papers that were drawn up and not signed within this time are cleared away when the same person draws up the next. */
const UNSIGNED_MS = 24 * 3_600_000;

export async function clearUnsigned(sql: Sql, account: string, now: Instant): Promise<void> {
  await sql.query(`delete from paper p where p.made_by = $1 and p.made_at < $2 and not exists (select 1 from paper_signature s where s.paper = p.id)`, [account, now - UNSIGNED_MS]);
}

/** Of one subject, the newest first; drafts, of which anybody can make many, after everything that was signed. `about`: only those about one of these; null: all. */
export async function papersOf(sql: Sql, subject: PaperSubject, about: readonly string[] | null): Promise<Paper[]> {
  const { rows } = await sql.query(`select ${paperColumns} from paper where subject_kind = $1 and subject = $2 and ($3::uuid[] is null or about = any ($3::uuid[])) order by exists (select 1 from paper_signature s where s.paper = paper.id) desc, made_at desc, id limit 200`, [subject.kind, subject.id, about]);
  return (rows as unknown as PaperRow[]).map(paperOf);
}

export async function paperById(sql: Sql, id: string): Promise<Paper | null> {
  const { rows } = await sql.query(`select ${paperColumns} from paper where id = $1`, [id]);
  return rows[0] ? paperOf(rows[0] as unknown as PaperRow) : null;
}

export async function paperBytes(sql: Sql, id: string): Promise<Buffer | null> {
  const { rows } = await sql.query(`select bytes from paper where id = $1`, [id]);
  return (rows[0] as { bytes: Buffer } | undefined)?.bytes ?? null;
}

export async function signaturesOf(sql: Sql, papers: readonly string[]): Promise<PaperSignature[]> {
  const { rows } = await sql.query(`select ${signatureColumns} from paper_signature where paper = any($1::uuid[]) order by n`, [papers]);
  return rows as unknown as PaperSignature[];
}

/** The signature's bytes, DER. */
export async function signatureCms(sql: Sql, id: string): Promise<{ readonly paper: string; readonly cms: Buffer } | null> {
  const { rows } = await sql.query(`select paper, cms from paper_signature where id = $1 and cms is not null`, [id]);
  return (rows[0] as { paper: string; cms: Buffer } | undefined) ?? null;
}

/** Whether a fact of the journal has this id that is not of this very signature (which is kept before its fact). */
export async function isTaken(sql: Sql, { id, paper, account }: Pick<PaperSignature, 'id' | 'paper' | 'account'>): Promise<boolean> {
  const { rows } = await sql.query(
    'select exists (select 1 from fact where id = $1::uuid) and not exists (select 1 from paper_signature where id = $1::uuid and paper = $2::uuid and account = $3) as taken', [id, paper, account]);
  return rows[0]?.['taken'] === true;
}

/** Keeps a signature; a signer that the paper already has is left as it stands. Returns what is kept; null where the id belongs to another signature. */
export async function keepSignature(sql: Sql, signature: PaperSignature, cms: Uint8Array | null): Promise<PaperSignature | null> {
  const { id, paper, account, at, how, signatory, verdict, second, drawing, fact } = signature;
  const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  await sql.query(
    `insert into paper_signature (id, paper, account, at, how, cms, drawing, verdict, second, signatory, fact) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [id, paper, account, at, how, cms === null ? null : Buffer.from(cms), json(drawing), json(verdict), json(second), json(signatory), fact],
  );
  const { rows } = await sql.query(
    `select ${signatureColumns} from paper_signature where id = $1 or (paper = $2 and account = $3 and how = 'electronic' and $4 = 'electronic') order by (id = $1) desc limit 1`, [id, paper, account, how]);
  const kept = rows[0] as unknown as PaperSignature | undefined;
  return kept && kept.paper === paper && kept.account === account && kept.how === how ? kept : null;
}

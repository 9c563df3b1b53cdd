/** Files that a fact names by their digest (SHA-256): kept with it for ever, read by whoever may read the papers of its place. */
import { createHash } from 'node:crypto';
import type { Sql } from '../storage/sql.ts';

/** A photograph as a tablet makes it smaller before it sends it. */
export const MOST_BYTES = 300 * 1024;

/** How the bytes of each kind begin: what a file says that it is, is looked at. */
const beginnings = { 'image/jpeg': [0xff, 0xd8, 0xff] } as const satisfies Record<string, readonly number[]>;
export type FileKind = keyof typeof beginnings;
export const fileKinds = Object.keys(beginnings) as readonly FileKind[];

export interface StoredFile {
  readonly fact: string;
  readonly sha256: string;
  readonly place: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** Why bytes are not taken; null: they are what they are said to be. */
export function fileFault({ sha256, kind, bytes }: Pick<StoredFile, 'sha256' | 'kind' | 'bytes'>): 'empty' | 'too-large' | 'not-of-kind' | 'digest-differs' | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (beginnings[kind].some((byte, i) => bytes[i] !== byte)) return 'not-of-kind';
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? null : 'digest-differs';
}

/** Keeps the file; the same once more is harmless. `sql` as the owner. True where it is new. */
export async function keepFile(sql: Sql, { fact, sha256, place, kind, bytes }: StoredFile, account: string, at: number): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'file-keep', text: 'insert into file (fact, sha256, place, kind, bytes, made_at, made_by) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    values: [fact, sha256, place, kind, Buffer.from(bytes), at, account],
  });
  return rowCount === 1;
}

/** `sql` as the reader (`readAs`); null where there is none, or it is not his. */
export async function readFile(sql: Sql, fact: string, sha256: string): Promise<StoredFile | null> {
  const { rows } = await sql.query({ name: 'file-read', text: 'select fact, sha256, place, kind, bytes from file where fact = $1 and sha256 = $2', values: [fact, sha256] });
  return (rows[0] as StoredFile | undefined) ?? null;
}

/** Bytes by digest of those that are here, whichever of the facts (a record and its corrections) they were sent with. `sql` as the reader. */
export async function bytesOf(sql: Sql, facts: readonly string[], digests: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { rows } = await sql.query({ name: 'files-bytes', text: 'select distinct on (sha256) sha256, bytes from file where fact = any ($1::uuid[]) and sha256 = any ($2::text[]) order by sha256', values: [facts, digests] });
  return new Map(rows.map(({ sha256, bytes }) => [String(sha256), bytes as Uint8Array]));
}

/** Digests of the files of a fact that are here. `sql` as the reader. */
export async function filesOf(sql: Sql, fact: string): Promise<string[]> {
  const { rows } = await sql.query({ name: 'files-of', text: 'select sha256 from file where fact = $1 order by sha256', values: [fact] });
  return rows.map(({ sha256 }) => String(sha256));
}

/** What is handed out with a fact: its `.tlog-proof`, and the file that says what exactly is proved. */
import type pg from 'pg';
import { canonicalJson } from '../canonical.ts';
import { leafHash } from '../leaf.ts';
import { factProof } from '../log.ts';
import { FACT_COLUMNS, factOf } from '../rows.ts';
import type { FactRow } from '../rows.ts';
import { bestCheckpoint, cosigned } from '../witness/keepers.ts';

type Sql = Pick<pg.ClientBase, 'query'>;

/** The proof of entry `seq` under the checkpoint that most witnesses have cosigned; null where no checkpoint covers it yet. */
export async function proofFile(sql: Sql, seq: number): Promise<string | null> {
  const checkpoint = await bestCheckpoint(sql, seq);
  return checkpoint === null ? null : factProof(sql, seq, { ...checkpoint, note: await cosigned(sql, checkpoint) });
}

/** The row of a fact with what proves it; null where there is none (or none that the reader of this connection may see). */
export async function provableFact(sql: Sql, id: string): Promise<(FactRow & { readonly salt: Buffer | null; readonly entry: Buffer }) | null> {
  const { rows } = await sql.query<FactRow & { salt: Buffer | null; entry: Buffer }>({ name: 'fact-to-prove', text: `select ${FACT_COLUMNS}, f.salt, f.entry from fact f where f.id = $1`, values: [id] });
  return rows[0] ?? null;
}

const how = {
  kk: 'text = fact мүшелерінің, жоқ corrects және withdraws орнына null мен "v":1 қосылған RFC 8785 канондық JSON мәтіні; entry = SHA-256(salt ‖ text); leaf = SHA-256(0x00 ‖ entry). .tlog-proof файлындағы жол жапырақтан бақылау нүктесінің түбіріне апарады (RFC 6962). Тексеру: kepil verify --proof файл.tlog-proof --fact осы-файл --key журнал-кілті',
  ru: 'text = канонический JSON (RFC 8785) членов fact с "v":1 и null вместо отсутствующих corrects и withdraws; entry = SHA-256(salt ‖ text); leaf = SHA-256(0x00 ‖ entry). Путь в файле .tlog-proof ведёт от листа к корню контрольной точки (RFC 6962). Проверка: kepil verify --proof файл.tlog-proof --fact этот-файл --key ключ-журнала',
  en: 'text = canonical JSON (RFC 8785) of the members of fact with "v":1 and null for absent corrects and withdraws; entry = SHA-256(salt ‖ text); leaf = SHA-256(0x00 ‖ entry). The path in the .tlog-proof file leads from the leaf to the root of the checkpoint (RFC 6962). To verify: kepil verify --proof file.tlog-proof --fact this-file --key key-of-the-journal',
} as const;

/**
 * The companion of the proof: the fact's words, its salt, and how the leaf follows from them. Canonical JSON, so the same bytes each
 * time. Whoever holds it can show the words to others and prove them: it is given as the record itself is given.
 */
export function companionFile(row: FactRow & { readonly salt: Buffer | null; readonly entry: Buffer }): string {
  return `${canonicalJson({
    format: 'kepil-fact@v1', seq: row.seq, entry: row.entry.toString('hex'), salt: row.salt?.toString('hex') ?? null, leaf: leafHash(row.entry).toString('base64'),
    fact: row.data === null ? { ...factOf(row), data: null } : factOf(row), how,
  })}\n`;
}

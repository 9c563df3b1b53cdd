/** The answer of the other side: what it received, by case, counts and root, and where it first parts from what was announced. Signed over its bytes. */
import { hash } from 'node:crypto';
import { isCaseNumber } from './layout.ts';
import { firstDifference, type Difference, type Inventory } from './inventory.ts';
import type { Problem } from './problem.ts';

export interface Receipt {
  readonly case: string;
  readonly volumes: number;
  readonly documents: number;
  readonly sheets: number;
  readonly bytes: number;
  readonly root: string;
  /** SHA-256 of `opis.jsonl` as received, lower-case hex. */
  readonly opis: string;
  /** UTC: `2026-11-21T09:30:00Z`. */
  readonly receivedAt: string;
  /** Who received: office and person, as written on paper. */
  readonly by: string;
  readonly accepted: boolean;
  /** Codes of what was found, each once, in order; empty where accepted. */
  readonly problems: readonly string[];
  readonly difference: Difference | null;
}

const FORM = 'receipt/1';

/** @param announced the inventory sent before; without it nothing is compared */
export function makeReceipt(received: Inventory, { at, by, problems, announced }: { readonly at: string; readonly by: string; readonly problems: readonly Problem[]; readonly announced?: Inventory }): Receipt {
  const { case: number, volumes, documents, sheets, bytes, root } = received.head;
  const difference = announced === undefined ? null : firstDifference(announced, received);
  return { case: number, volumes, documents, sheets, bytes, root, opis: hash('sha256', received.bytes), receivedAt: at, by, accepted: problems.length === 0 && difference === null, problems: [...new Set(problems.map(({ code }) => code))], difference };
}

/** The bytes to be signed: one line of JSON and its end. */
export function writeReceipt({ case: number, volumes, documents, sheets, bytes, root, opis, receivedAt, by, accepted, problems, difference }: Receipt): Uint8Array {
  const parted = difference && { line: difference.line, seq: difference.seq, field: difference.field, announced: difference.announced, received: difference.received };
  return Buffer.from(`${JSON.stringify({ kepil: FORM, case: number, volumes, documents, sheets, bytes, root, opis, receivedAt, by, accepted, problems, difference: parted })}\n`);
}

/** Null where the bytes are not a receipt in its one written form. Never throws. */
export function readReceipt(bytes: Uint8Array): Receipt | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return isReceipt(value) && Buffer.from(writeReceipt(value)).equals(bytes) ? value : null;
  } catch {
    return null;
  }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string): boolean => typeof fields[name] === 'string';
  const { kepil, case: number, problems, difference, accepted } = fields;
  return kepil === FORM && typeof number === 'string' && isCaseNumber(number)
    && ['volumes', 'documents', 'sheets', 'bytes'].every((name) => Number.isSafeInteger(fields[name]) && (fields[name] as number) >= 0)
    && ['root', 'opis', 'receivedAt', 'by'].every(text) && typeof accepted === 'boolean'
    && Array.isArray(problems) && problems.every((code) => typeof code === 'string') && (difference === null || isDifference(difference));
}

function isDifference(value: unknown): value is Difference {
  if (typeof value !== 'object' || value === null) return false;
  const { line, seq, field, announced, received } = value as Readonly<Record<string, unknown>>;
  const shown = (one: unknown): boolean => one === null || typeof one === 'string';
  return Number.isSafeInteger(line) && (seq === null || Number.isSafeInteger(seq)) && typeof field === 'string' && shown(announced) && shown(received);
}

/** Is this the receipt for what was sent? An unsigned or wrongly signed one is for the caller to refuse: see `verify.ts`. */
export function receiptProblems(receipt: Receipt, sent: Inventory): Problem[] {
  const { case: number, volumes, documents, sheets, bytes, root } = sent.head;
  const expected = { case: number, volumes, documents, sheets, bytes, root, opis: hash('sha256', sent.bytes) };
  const problems = Object.entries(expected).filter(([field, value]) => receipt[field as keyof typeof expected] !== value)
    .map(([field, value]): Problem => ({ code: 'receipt-differs', field, expected: String(value), found: String(receipt[field as keyof typeof expected]) }));
  if (!receipt.accepted) problems.push({ code: 'receipt-refused', ...(receipt.difference === null ? {} : { line: receipt.difference.line, ...(receipt.difference.seq === null ? {} : { seq: receipt.difference.seq }) }) });
  return problems;
}

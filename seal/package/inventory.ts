/**
 * The inventory (опись) `opis.jsonl`: the one place where the order of volumes and sheets stands, and what is signed. Line 1 names the
 * case, the counts, who signs and the root; then one line for each document, in order. The bytes of a line are final: hashes are
 * taken over them as they stand, and a line that is not in its one written form is refused (two keys of one name, for example).
 */
import { hash } from 'node:crypto';
import { fold, type Hash } from '@kepil/journal/merkle.ts';
import { extensionAt, isCaseNumber, isRole, signaturePathOf } from './layout.ts';
import type { Problem } from './problem.ts';

export interface SignatureLine { readonly path: string; /** Lower-case hex, of the file of the signature. */ readonly sha256: string }

export interface DocumentLine {
  /** From 1, without gaps, through all volumes. */
  readonly seq: number;
  readonly vol: number;
  /** From 1 in each volume. */
  readonly pos: number;
  /** Sheets of the volume, from 1, both included. */
  readonly sheetFrom: number;
  readonly sheetTo: number;
  readonly docId: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly sigs: readonly SignatureLine[];
}

export interface SignerLine { readonly role: string; /** Whose certificate it must be, where the sender names it. */ readonly iin?: string }

export interface Head {
  readonly case: string;
  /** Of the making, UTC: `2026-11-21T09:30:00Z`. */
  readonly at: string;
  readonly volumes: number;
  readonly documents: number;
  readonly sheets: number;
  /** Of the documents, without their signatures. */
  readonly bytes: number;
  /** Who signs the inventory: it stands in what they sign, so a signature taken away is missed. */
  readonly signers: readonly SignerLine[];
  /** RFC 6962 root over the lines of the documents, lower-case hex. */
  readonly root: string;
}

export interface Inventory { readonly head: Head; readonly documents: readonly DocumentLine[]; readonly bytes: Uint8Array }

const FORM = 'opis/1';
const DIGEST = /^[0-9a-f]{64}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** RFC 6962 leaf of a line, without its end of line. */
export function leafOf(line: Uint8Array): Hash {
  return hash('sha256', Buffer.concat([Buffer.of(0), line]), 'buffer');
}

/** Root over lines in order: of the whole inventory, or of a volume's lines alone. Lower-case hex. */
export const rootOf = (lines: readonly Uint8Array[]): string => fold(lines.map(leafOf)).toString('hex');

/** The bytes to be signed. The lines are taken in the order given; that they are in order is `readInventory`'s to say. */
export function writeInventory(about: Pick<Head, 'case' | 'at' | 'signers'>, documents: readonly DocumentLine[]): Uint8Array {
  const lines = documents.map((document) => Buffer.from(documentText(document)));
  const head: Head = { ...about, ...countsOf(documents), root: rootOf(lines) };
  return Buffer.concat([Buffer.from(headText(head)), END, ...lines.flatMap((line) => [line, END])]);
}
const END = Buffer.from('\n');

function countsOf(documents: readonly DocumentLine[]): Pick<Head, 'volumes' | 'documents' | 'sheets' | 'bytes'> {
  const sum = (of: (document: DocumentLine) => number): number => documents.reduce((total, document) => total + of(document), 0);
  return { volumes: new Set(documents.map(({ vol }) => vol)).size, documents: documents.length, sheets: sum(({ sheetFrom, sheetTo }) => sheetTo - sheetFrom + 1), bytes: sum(({ size }) => size) };
}

const headText = ({ case: number, at, volumes, documents, sheets, bytes, signers, root }: Head): string =>
  JSON.stringify({ kepil: FORM, case: number, at, volumes, documents, sheets, bytes, signers: signers.map(({ role, iin }) => (iin === undefined ? { role } : { role, iin })), root });
const documentText = ({ seq, vol, pos, sheetFrom, sheetTo, docId, path, size, sha256, sigs }: DocumentLine): string =>
  JSON.stringify({ seq, vol, pos, sheetFrom, sheetTo, docId, path, size, sha256, sigs: sigs.map((one) => ({ path: one.path, sha256: one.sha256 })) });

export interface ReadInventory { readonly inventory: Inventory | null; readonly problems: readonly Problem[] }

/** Reads and checks form, counts, root and the order of volumes, positions and sheets. Without an inventory where a line cannot be read at all. Never throws. */
export function readInventory(bytes: Uint8Array): ReadInventory {
  const lines = splitLines(bytes);
  const problems: Problem[] = [];
  const first = lines?.[0];
  if (lines === null || first === undefined) return { inventory: null, problems: [{ code: 'inventory-malformed', line: 1 }] };
  const head = parse(first, headText, isHead);
  if (head === null) problems.push({ code: 'inventory-malformed', line: 1 });
  const documents: DocumentLine[] = [];
  for (const [i, line] of lines.slice(1).entries()) {
    const document = parse(line, documentText, isDocument);
    if (document === null) problems.push({ code: 'inventory-malformed', line: i + 2 });
    else documents.push(document);
  }
  if (head === null || problems.length > 0) return { inventory: null, problems };
  problems.push(...headProblems(head, documents, lines.slice(1)), ...orderProblems(documents));
  return { inventory: { head, documents, bytes }, problems };
}

/** Null where the last line has no end: a file cut off is not the file. */
function splitLines(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes.length === 0 || bytes[bytes.length - 1] !== 10) return null;
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(10, from);
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

function parse<T>(line: Uint8Array, text: (value: T) => string, is: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
    return is(value) && Buffer.from(text(value)).equals(line) ? value : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 1000 && value.isWellFormed();
const isDigest = (value: unknown): boolean => typeof value === 'string' && DIGEST.test(value);

function isHead(value: unknown): value is Head {
  if (!isFields(value)) return false;
  const { kepil, case: number, at, volumes, documents, sheets, bytes, signers, root } = value;
  return kepil === FORM && isText(number) && isCaseNumber(number) && typeof at === 'string' && MOMENT.test(at) && !Number.isNaN(Date.parse(at))
    && [volumes, documents, sheets, bytes].every(isCount) && isDigest(root)
    && Array.isArray(signers) && signers.length > 0 && signers.every(isSigner) && new Set(signers.map(({ role }: SignerLine) => role)).size === signers.length;
}

const isSigner = (value: unknown): value is SignerLine => isFields(value) && isText(value['role']) && isRole(value['role']) && (value['iin'] === undefined || (typeof value['iin'] === 'string' && /^\d{12}$/.test(value['iin'])));

function isDocument(value: unknown): value is DocumentLine {
  if (!isFields(value)) return false;
  const { seq, vol, pos, sheetFrom, sheetTo, docId, path, size, sha256, sigs } = value;
  return [seq, vol, pos, sheetFrom, sheetTo, size].every(isCount) && isText(docId) && isText(path) && isDigest(sha256)
    && Array.isArray(sigs) && sigs.length <= 100 && sigs.every((one: unknown) => isFields(one) && isText(one['path']) && isDigest(one['sha256']));
}

function headProblems(head: Head, documents: readonly DocumentLine[], lines: readonly Uint8Array[]): Problem[] {
  const problems: Problem[] = [];
  for (const [name, found] of Object.entries(countsOf(documents))) {
    const said = head[name as keyof ReturnType<typeof countsOf>];
    if (said !== found) problems.push({ code: 'count-differs', line: 1, field: name, expected: String(said), found: String(found) });
  }
  const root = rootOf(lines);
  if (root !== head.root) problems.push({ code: 'root-differs', line: 1, expected: head.root, found: root });
  return problems;
}

/** Each line is measured by the one before it, so one line out of place is named where it stands and not through all that follow. */
function orderProblems(documents: readonly DocumentLine[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let before: Pick<DocumentLine, 'seq' | 'vol' | 'pos' | 'sheetTo'> = { seq: 0, vol: 0, pos: 0, sheetTo: 0 };
  for (const [i, document] of documents.entries()) {
    const at = { seq: document.seq, line: i + 2 };
    const differs = (code: Problem['code'], expected: number | string, found: number | string): void => { problems.push({ code, ...at, expected: String(expected), found: String(found) }); };
    if (document.seq !== before.seq + 1) differs('seq-gap', before.seq + 1, document.seq);
    const begins = document.vol === before.vol + 1;
    if (!begins && (document.vol !== before.vol || document.vol === 0)) differs('volume-order', before.vol === 0 ? 1 : before.vol, document.vol);
    const last = begins ? { pos: 0, sheetTo: 0 } : before;
    if (document.pos !== last.pos + 1) differs('position-gap', last.pos + 1, document.pos);
    if (document.sheetFrom !== last.sheetTo + 1) differs('sheet-gap', last.sheetTo + 1, document.sheetFrom);
    if (document.sheetTo < document.sheetFrom) differs('sheet-range', document.sheetFrom, document.sheetTo);
    if (extensionAt(document.path, document.vol, document.pos) === null) problems.push({ code: 'path-form', ...at, entry: document.path });
    for (const [n, { path }] of document.sigs.entries()) if (path !== signaturePathOf(document.path, n + 1)) problems.push({ code: 'path-form', ...at, entry: path });
    if (ids.has(document.docId)) problems.push({ code: 'document-repeated', ...at, found: document.docId });
    ids.add(document.docId);
    before = document;
  }
  return problems;
}

/** Where two inventories first part: what a receipt names. `line` is the line of the file, `seq` null where it is the head. */
export interface Difference { readonly line: number; readonly seq: number | null; readonly field: string; readonly announced: string | null; readonly received: string | null }

/** Null where the bytes are the same. A line that only one of them has is field `line`. */
export function firstDifference(announced: Inventory, received: Inventory): Difference | null {
  if (Buffer.from(announced.bytes).equals(received.bytes)) return null;
  const shown = (value: unknown): string | null => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));
  // A document's line says more of what happened than the root and counts that follow from it.
  for (let i = 0; i < Math.max(announced.documents.length, received.documents.length); i++) {
    const ours = announced.documents[i], theirs = received.documents[i];
    const seq = i + 1, line = i + 2;
    if (ours === undefined || theirs === undefined) return { line, seq, field: 'line', announced: shown(ours?.docId), received: shown(theirs?.docId) };
    for (const field of Object.keys(ours) as (keyof DocumentLine)[]) if (shown(ours[field]) !== shown(theirs[field])) return { line, seq, field, announced: shown(ours[field]), received: shown(theirs[field]) };
  }
  for (const field of Object.keys(announced.head) as (keyof Head)[]) if (shown(announced.head[field]) !== shown(received.head[field])) return { line: 1, seq: null, field, announced: shown(announced.head[field]), received: shown(received.head[field]) };
  return { line: 1, seq: null, field: 'line', announced: null, received: null };
}

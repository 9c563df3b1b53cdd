/**
 * Checks a package from its first byte to its last without writing anything: archive, names, bag, inventory, signatures, documents.
 * What is found is named with its place. A package is whole only if nothing was found and everything was read.
 */
import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { openArchive, Truncated, type Archive, type ArchiveEntry } from './archive.ts';
import { firstDifference, readInventory, type DocumentLine, type Inventory } from './inventory.ts';
import { baseOf, inventorySignaturePathOf, isCaseNumber, LIMITS, TAG, type Limits } from './layout.ts';
import { Findings, type Problem } from './problem.ts';
import { judgeDocument, judgeInventory, type SignatureCheck, type SignatureFinding } from './signatures.ts';
import { declarationProblems, infoProblems, manifestProblems, readManifest } from './tag-files.ts';

export interface VerifyOptions {
  /** Null: signatures are not checked, and the report says so. */
  readonly signatures: SignatureCheck | null;
  /** The case that the package was expected for. */
  readonly case?: string;
  /** The inventory that the other side announced before. */
  readonly announced?: Inventory;
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
  /** Bytes read of all the bytes of the archive. */
  readonly progress?: (bytes: number, of: number) => void;
  /** Where every file goes that was read and found right, in the order of the package. */
  readonly keep?: Keeper;
}

/** Takes files in their order; the names follow from the inventory, never from the archive. */
export interface Keeper { file(path: string, content: AsyncIterable<Uint8Array>): Promise<void> }

export interface PackageReport {
  readonly whole: boolean;
  readonly inventory: Inventory | null;
  readonly problems: readonly Problem[];
  /** Further problems that are only counted. */
  readonly unlisted: number;
  readonly signaturesChecked: boolean;
  readonly signatures: readonly SignatureFinding[];
  /** Of the archive. */
  readonly bytes: number;
}

/** Content up to this size is kept in memory for its signatures; a larger one is digested as it passes. */
const HELD = 32 * 2 ** 20;

/** @throws AbortError, the error of the file system; whatever is wrong with the package is in the report */
export async function verifyPackage(path: string, options: VerifyOptions): Promise<PackageReport> {
  const archive = await openArchive(path, options.limits ?? LIMITS, options.signal);
  const check = new Check(archive, options);
  try {
    await check.run();
  } catch (error) {
    if (!(error instanceof Truncated)) throw error;
    check.findings.add({ code: 'truncated' });
  } finally {
    await archive.close();
  }
  const { findings, inventory, signatures } = check;
  return { whole: findings.none && inventory !== null, inventory, problems: findings.listed, unlisted: findings.unlisted, signaturesChecked: options.signatures !== null, signatures, bytes: archive.size };
}

class Check {
  readonly archive: Archive;
  readonly options: VerifyOptions;
  readonly findings: Findings;
  readonly signatures: SignatureFinding[] = [];
  inventory: Inventory | null = null;
  #entries = new Map<string, ArchiveEntry>();
  #bytesRead = 0;

  constructor(archive: Archive, options: VerifyOptions) {
    this.archive = archive;
    this.options = options;
    this.findings = archive.findings;
  }

  async run(): Promise<void> {
    if (!this.findings.none) return;
    const caseNumber = this.#findBase();
    if (caseNumber === null) return;
    const tags = await this.#readTags();
    const bytes = tags.get(TAG.inventory);
    if (bytes === undefined) return;
    const { inventory, problems } = readInventory(bytes);
    this.findings.add(...problems);
    if (inventory === null) return;
    this.inventory = inventory;
    this.#checkCase(caseNumber, inventory);
    const payload = payloadOf(inventory);
    this.#checkNames(inventory, payload);
    this.#checkTags(tags, inventory, payload);
    await this.#checkInventorySignatures(tags, inventory);
    for (const [name, content] of tags) await this.options.keep?.file(name, pieceOf(content));
    for (const document of inventory.documents) await this.#checkDocument(document);
  }

  /** The number of the case by the one base directory; files outside of it are named. */
  #findBase(): string | null {
    const base = this.archive.entries[0]?.name.split('/', 1)[0] ?? '';
    for (const entry of this.archive.entries) {
      if (entry.name.startsWith(`${base}/`)) this.#entries.set(entry.name.slice(base.length + 1), entry);
      else this.findings.add({ code: 'base-directory', entry: entry.name });
    }
    const caseNumber = base.slice(baseOf('').length);
    if (base === baseOf(caseNumber) && isCaseNumber(caseNumber)) return caseNumber;
    this.findings.add({ code: 'base-directory', entry: base });
    return null;
  }

  /** The small files that stand before the documents, by name, in the order of the archive. */
  async #readTags(): Promise<Map<string, Buffer>> {
    const { tagFile, signature } = this.options.limits ?? LIMITS;
    const tags = new Map<string, Buffer>();
    for (const name of Object.values(TAG)) if (!this.#entries.has(name)) this.findings.add({ code: 'tag-missing', entry: name });
    for (const [name, entry] of this.#entries) {
      if (name.includes('/')) continue;
      const limit = name.endsWith('.p7s') ? signature : tagFile;
      if (entry.size > limit) this.findings.add({ code: 'too-large', entry: name, expected: String(limit), found: String(entry.size) });
      else if (name === TAG.inventory || Object.values(TAG).some((tag) => tag === name) || name.endsWith('.p7s')) tags.set(name, await this.#whole(name, entry));
    }
    return tags;
  }

  #checkCase(caseNumber: string, { head, ...inventory }: Inventory): void {
    const { case: expected, announced } = this.options;
    if (head.case !== caseNumber) this.findings.add({ code: 'another-case', entry: TAG.inventory, line: 1, expected: caseNumber, found: head.case });
    if (expected !== undefined && head.case !== expected) this.findings.add({ code: 'another-case', entry: TAG.inventory, line: 1, expected, found: head.case });
    const difference = announced && firstDifference(announced, { head, ...inventory });
    if (difference) this.findings.add({ code: 'not-as-announced', line: difference.line, ...(difference.seq === null ? {} : { seq: difference.seq }), field: difference.field, expected: difference.announced ?? '—', found: difference.received ?? '—' });
  }

  /** Everything listed is there, nothing else is, and all of it in order. */
  #checkNames({ head }: Inventory, payload: ReadonlyMap<string, PayloadLine>): void {
    const expected = [TAG.declaration, TAG.info, TAG.manifest, TAG.inventory, ...head.signers.map(({ role }) => inventorySignaturePathOf(role)), TAG.tagManifest, ...payload.keys()];
    const known = new Set<string>(expected);
    for (const [path, { seq }] of payload) if (!this.#entries.has(path)) this.findings.add({ code: 'missing', entry: path, seq });
    for (const { role } of head.signers) if (!this.#entries.has(inventorySignaturePathOf(role))) this.findings.add({ code: 'signature-missing', entry: inventorySignaturePathOf(role), role });
    for (const name of this.#entries.keys()) {
      if (known.has(name)) continue;
      const role = /^opis\.jsonl\.(.+)\.p7s$/.exec(name)?.[1];
      this.findings.add(role === undefined ? { code: 'unlisted', entry: name } : { code: 'signature-strange', entry: name, role });
    }
    const should = expected.filter((name) => this.#entries.has(name));
    const stands = [...this.#entries.keys()].filter((name) => known.has(name));
    const at = stands.findIndex((name, i) => name !== should[i]);
    const [found, belongs] = [stands[at], should[at]];
    if (found !== undefined && belongs !== undefined) this.findings.add({ code: 'entry-order', entry: found, expected: belongs, ...seqOf(payload.get(found)) });
  }

  #checkTags(tags: ReadonlyMap<string, Buffer>, inventory: Inventory, payload: ReadonlyMap<string, PayloadLine>): void {
    const { findings } = this;
    const declaration = tags.get(TAG.declaration), info = tags.get(TAG.info), manifest = tags.get(TAG.manifest), tagManifest = tags.get(TAG.tagManifest);
    if (declaration) findings.add(...declarationProblems(declaration));
    const files = [...this.#entries].filter(([name]) => name.startsWith('data/'));
    if (info) findings.add(...infoProblems(info, inventory, { octets: files.reduce((sum, [, { size }]) => sum + size, 0), files: files.length }));
    if (manifest) {
      const read = readManifest(TAG.manifest, manifest);
      // Files that the inventory does not know are named as such; a file that it knows and that is not there, too.
      findings.add(...read.problems, ...manifestProblems(TAG.manifest, read, new Map([...payload].map(([path, { sha256 }]) => [path, sha256]))));
    }
    if (tagManifest) {
      const read = readManifest(TAG.tagManifest, tagManifest);
      const actual = new Map([...tags].filter(([name]) => name !== TAG.tagManifest).map(([name, bytes]) => [name, hash('sha256', bytes)]));
      findings.add(...read.problems, ...manifestProblems(TAG.tagManifest, read, actual));
    }
  }

  async #checkInventorySignatures(tags: ReadonlyMap<string, Buffer>, inventory: Inventory): Promise<void> {
    if (this.options.signatures === null) return;
    const given = new Map(inventory.head.signers.flatMap(({ role }) => {
      const path = inventorySignaturePathOf(role);
      const cms = tags.get(path);
      return cms === undefined ? [] : [[role, { path, cms }] as const];
    }));
    const { findings, problems } = await judgeInventory(inventory, given, this.options.signatures);
    this.signatures.push(...findings);
    this.findings.add(...problems);
  }

  /** Reads the document and the files of its signatures, in this order. */
  async #checkDocument(document: DocumentLine): Promise<void> {
    const { signatures: check, limits = LIMITS } = this.options;
    const entry = this.#entries.get(document.path);
    const content = entry && await this.#payload(document.path, entry, document, { hold: check !== null && document.sigs.length > 0 && entry.size <= HELD });
    const signatures: (DocumentLine['sigs'][number] & { cms: Buffer })[] = [];
    for (const one of document.sigs) {
      const file = this.#entries.get(one.path);
      if (file === undefined) continue;
      if (file.size > limits.signature) { this.findings.add({ code: 'too-large', entry: one.path, seq: document.seq, expected: String(limits.signature), found: String(file.size) }); continue; }
      const { bytes } = await this.#payload(one.path, file, { seq: document.seq, sha256: one.sha256 }, { hold: true });
      if (bytes !== null) signatures.push({ ...one, cms: bytes });
    }
    if (check === null || entry === undefined || content === undefined) return;
    const { findings, problems } = await judgeDocument(document.seq, content.bytes ?? { sha256: content.sha256, again: () => this.archive.read(entry, this.options.signal) }, signatures, check);
    this.signatures.push(...findings);
    this.findings.add(...problems);
  }

  async #payload(path: string, entry: ArchiveEntry, line: { readonly seq: number; readonly sha256: string; readonly size?: number }, { hold }: { readonly hold: boolean }): Promise<{ bytes: Buffer | null; sha256: Buffer }> {
    const { seq } = line;
    if (line.size !== undefined && entry.size !== line.size) this.findings.add({ code: 'size-differs', entry: path, seq, expected: String(line.size), found: String(entry.size) });
    const sha256 = createHash('sha256');
    const bytes = hold ? Buffer.allocUnsafe(entry.size) : null;
    let at = 0;
    const passing = this.#pieces(path, entry, seq, (piece) => { sha256.update(piece); if (bytes !== null) piece.copy(bytes, at); at += piece.length; });
    if (this.options.keep && this.findings.none) await this.options.keep.file(path, passing);
    else for await (const _ of passing);
    const digest = sha256.digest();
    if (digest.toString('hex') !== line.sha256) this.findings.add({ code: 'content-differs', entry: path, seq });
    return { bytes, sha256: digest };
  }

  async #whole(name: string, entry: ArchiveEntry): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(entry.size);
    let at = 0;
    for await (const piece of this.#pieces(name, entry, null, () => undefined)) at += piece.copy(bytes, at);
    return bytes;
  }

  async* #pieces(name: string, entry: ArchiveEntry, seq: number | null, see: (piece: Buffer) => void): AsyncGenerator<Buffer> {
    let sum = 0;
    for await (const piece of this.archive.read(entry, this.options.signal)) {
      sum = crc32(piece, sum);
      see(piece);
      this.#bytesRead += piece.length;
      this.options.progress?.(this.#bytesRead, this.archive.size);
      yield piece;
    }
    if (sum !== entry.crc32) this.findings.add({ code: 'checksum-differs', entry: name, ...(seq === null ? {} : { seq }) });
  }
}

interface PayloadLine { readonly seq: number; readonly sha256: string }

/** Files under `data/` in the order of the inventory: each document, then its signatures. */
function payloadOf({ documents }: Inventory): Map<string, PayloadLine> {
  return new Map(documents.flatMap(({ seq, path, sha256, sigs }) => [[path, { seq, sha256 }] as const, ...sigs.map((one) => [one.path, { seq, sha256: one.sha256 }] as const)]));
}

const seqOf = (line: PayloadLine | undefined): { readonly seq?: number } => (line === undefined ? {} : { seq: line.seq });

async function* pieceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> { yield bytes; }
